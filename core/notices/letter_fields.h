#pragma once

#include <QDate>
#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

#include "core/base/yen.h"
#include "core/notices/letter.h"

namespace saikoku {

struct LetterOffice;
struct NoticeTemplate;

/// @brief How a field behaves.
enum class LetterFieldKind {
    Text,
    Date,     ///< written as 令和8年11月27日, 27 November 2026
    Sum,      ///< written as 12,300円; as a section shown where it is more than 0
    Section,  ///< "{{#promise}} … {{/promise}}" alone: stands for no text
};

/// @brief A field that body.txt may name: "{{deadline}}", or as a section "{{#deadline}} … {{/deadline}}":
/// shown only where it holds something; "{{^deadline}} … {{/deadline}}": only where it does not.
struct LetterField {
    QString name;
    QString label;           ///< translated
    QString group;           ///< translated heading of the list: receiver, office, what is owed …
    QString example;         ///< as it stands in a letter made of the sample; empty for sections
    bool isSection = false;  ///< a section alone
};

/// @brief Every field in the order of the list, with the examples of `notice`'s sample; without one, of the
/// program's.
std::vector<LetterField> noticeFields();
std::vector<LetterField> noticeFields(const NoticeTemplate& notice);
bool isLetterField(const QString& name);
/// @brief Those that may be given for a run (LetterRequest::values): what the store doesn't know of a person.
QStringList givenLetterFields();
/// @brief Nothing for an unknown one.
std::optional<LetterFieldKind> letterFieldKind(const QString& name);

/// @brief Every field's text by name, in the language of the template ("ja", "ja-simple", "en"): those
/// derived from the letter and the office, and over them Letter::values. What isn't known is empty or
/// missing.
QHash<QString, QString> letterValues(const Letter& letter, const LetterOffice& office,
                                     const QString& language);

/// @brief How a letter of the language writes a date, a sum, an instalment. For who fills Letter::values and
/// draws tables.
QString letterDate(QDate date, const QString& language);
QString letterSum(Yen sum, const QString& language);
/// @brief 様 for a person, 御中 for a company.
QString letterHonorific(bool isCompany, const QString& language);

/// @brief What columns of a table may be called: "receivables" or "parts".
QStringList letterColumns(const QString& table);
/// @brief Which columns add up, and stand in the line of sums below the table.
bool isSumColumn(const QString& column);
/// @brief The usual heading of a column in the language: 税目, 納期限 …
QString letterColumnTitle(const QString& column, const QString& language);
/// @brief The word of the line of sums: 合計.
QString letterSumTitle(const QString& language);
/// @brief A cell: sums without unit ("12,300"), dates as letterDate(). `number` counts from 1.
QString letterCell(const LetterLine& line, int number, const QString& column, const QString& language);
QString letterCell(const LetterPart& part, const QString& column, const QString& language);

/// @brief A fictional office for previews and checks of a template (no seal).
LetterOffice sampleOffice(const QString& language);

}  // namespace saikoku
