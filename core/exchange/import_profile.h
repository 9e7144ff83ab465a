#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <array>
#include <optional>
#include <vector>

#include "core/base/result.h"
#include "core/base/text_encoding.h"
#include "core/exchange/extract_fields.h"
#include "core/exchange/import_amounts.h"
#include "core/exchange/import_dates.h"
#include "core/exchange/payment_key.h"

namespace saikoku {

/// @brief Where a cell stands: under the first of these headings that the file
/// has, or at a position (first column = 1).
struct ColumnChoice {
    QStringList headings;
    int position = 0;
};

/// @brief How one field is filled from a row.
struct FieldRule {
    std::vector<ColumnChoice> columns;   ///< several: their texts are joined
    QString between;                     ///< stands between joined texts
    std::optional<QString> value;        ///< the same for every row, no column
    std::optional<QString> whenEmpty;    ///< instead of an empty cell
    bool optional = false;               ///< the file may lack the column
    QHash<QByteArray, QByteArray> values;///< the file's code → what it means, UTF-8
    bool keepOthers = false;             ///< a code that `values` lacks stays as it is; else the row is rejected
    DateStyles dates = kAllDateStyles;
    QList<QByteArray> noDate;            ///< texts that mean "no date", e.g. 0000000
    EraCodes eraCodes = usualEraCodes();
    AmountStyle amounts = AmountStyle::Any;

    bool isSet() const { return !columns.empty() || value.has_value(); }
};

/// @brief How one file is written and which column means what.
struct FileLayout {
    bool present = false;                ///< the profile has this file
    QString profile;                     ///< whose layout it is: the profile's name or the name of its file
    QString name;                        ///< may hold * and ?
    std::optional<TextEncoding> encoding;///< none: found out from the bytes
    char separator = ',';
    bool header = true;
    int columnCount = 0;                 ///< for files without header; 0: the highest position used
    std::vector<FieldRule> fields;       ///< in the order of extractFields()
};

/// @brief How the extract of one core tax system is read. Format: docs/import.md.
struct ImportProfile {
    QString name;
    QString title;
    std::array<FileLayout, kProfileFileCount> files;
    PaymentKeyRules paymentKey;  ///< for files of receipts whose codes hold the receivable's key

    const FileLayout& layout(ExtractFile file) const { return files.at(indexOf(file)); }
};

/// @brief Reads a profile. BadInput names the source, the place in the JSON
/// ("files.receivables.fields.due_date.dates[1]"), the value, what was expected
/// and what to do. Unknown words are refused, so that no slip goes unseen.
Result<ImportProfile> parseImportProfile(const QByteArray& json, const QString& source);

/// @brief A shipped profile by its name, or a file's path. BadInput lists the
/// shipped names when it is neither.
Result<ImportProfile> loadImportProfile(const QString& nameOrFile);
QStringList shippedImportProfiles();
inline constexpr char16_t kDefaultImportProfile[] = u"mirai";

}  // namespace saikoku
