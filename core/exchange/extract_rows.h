#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/arrears/delivered_versions_repository.h"
#include "core/base/text_encoding.h"
#include "core/exchange/extract_fields.h"

namespace saikoku {

/// Rows as delivered. Texts are UTF-8, amounts whole yen. A row that is not
/// accepted keeps its place when its key could be read: what is in force under
/// that key stays as it is.

struct TaxpayerRow {
    qint64 line = 0;
    std::string number;
    std::string household;
    bool isCompany = false;
    std::string name;
    std::string nameBytesHex;  ///< empty unless a character of the name was lost
    std::string kana;
    QDate birthDate;
    std::string postalCode;
    std::string address;
    std::string building;
    std::string districtCode;
    std::string districtName;
    bool isProtected = false;
    QDate updatedOn;
    bool accepted = true;
};

/// In the order of the profile's words home, mobile, work.
enum class PhoneUse { Home, Mobile, Work };

struct PhoneRow {
    qint64 line = 0;
    std::string taxpayer;
    std::string digits;
    PhoneUse use = PhoneUse::Home;
    int priority = 1;
    bool accepted = true;
};

/// @brief Notice number, tax item, fiscal year and term in one text.
std::string receivableKey(std::string_view noticeNumber, std::string_view taxItem, int fiscalYear, int term);

struct ReceivableRow {
    qint64 line = 0;
    std::string key;  ///< receivableKey()
    std::string taxpayer;
    std::string noticeNumber;
    std::string taxItem;
    int levyYear = 0;
    int fiscalYear = 0;
    int term = 0;
    QDate dueDate;
    qint64 levied = 0;
    qint64 received = 0;
    QDate demandSent;
    bool accepted = true;
};

/// In the order of the profile's words counter, account, store, eltax, other.
enum class ReceiptChannel { Counter, Account, Store, Eltax, Other };

struct ReceiptRow {
    qint64 line = 0;
    std::string key;       ///< receivableKey() of the receivable that it pays
    std::string taxpayer;  ///< empty when the file does not say: the receivable's
    std::string noticeNumber;
    std::string taxItem;
    int fiscalYear = 0;
    int term = 0;
    QDate receivedOn;
    int running = 0;       ///< 1, 2 … among the accepted of one receivable and day
    qint64 amount = 0;
    qint64 lateCharge = 0;
    ReceiptChannel channel = ReceiptChannel::Other;
    bool accepted = true;
};

/// @brief A row that is not taken.
struct ImportReject {
    ExtractFile file = ExtractFile::Taxpayers;
    qint64 line = 0;                ///< physical line on which the row begins, the first of the file = 1
    std::optional<QString> column;  ///< the file's own heading; none when columns are missing
    QString value;                  ///< decoded, 〓 for lost characters
    QString reason;                 ///< what is wrong, what was expected, what to do; translated
};

/// @brief A cell of an accepted row with a character that could not be read.
struct ImportLoss {
    ExtractFile file = ExtractFile::Taxpayers;
    qint64 line = 0;
    QString column;
    QString shown;       ///< with 〓
    QByteArray bytesHex; ///< the whole cell as delivered; joined cells are separated by a comma
};

/// @brief A receivable whose receipts do not add up to what it says was received.
struct SumDifference {
    qint64 line = 0;
    QString noticeNumber;
    qint64 received = 0;
    qint64 receipts = 0;
};

struct ExtractFileCounts {
    qint64 rows = 0;      ///< header and blank lines not counted
    qint64 rejected = 0;
    qint64 warnings = 0;  ///< accepted rows with a lost character or a sum that differs
    qint64 accepted() const { return rows - rejected; }
};

/// @brief Where a file was found and how it was read.
struct ExtractFileSource {
    bool present = false;
    QString path;
    TextEncoding encoding = TextEncoding::Utf8;
    QStringList headings;
};

/// @brief One delivery, read and checked.
struct Extract {
    std::array<ExtractFileSource, kExtractFileCount> sources;
    std::vector<TaxpayerRow> taxpayers;
    std::vector<PhoneRow> phones;
    std::vector<ReceivableRow> receivables;
    std::vector<ReceiptRow> receipts;
    QHash<QByteArray, QByteArray> taxItemNames;  ///< code → name, UTF-8
    std::array<ExtractFileCounts, kExtractFileCount> counts;
    QList<ImportReject> rejects;
    QList<ImportLoss> losses;
    QList<SumDifference> differences;

    ExtractFileCounts& countsOf(ExtractFile file) { return counts.at(indexOf(file)); }
    const ExtractFileCounts& countsOf(ExtractFile file) const { return counts.at(indexOf(file)); }
};

}  // namespace saikoku
