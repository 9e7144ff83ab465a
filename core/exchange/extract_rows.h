#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <array>
#include <deque>
#include <optional>
#include <string>
#include <string_view>

#include "core/base/text_encoding.h"
#include "core/exchange/extract_fields.h"
#include "core/exchange/key_map.h"
#include "core/exchange/text_store.h"

namespace saikoku {

/// Rows as delivered, small since there are millions of them. Texts are UTF-8 and stand
/// in Extract::texts, amounts are whole yen. A row that is not accepted keeps its place
/// when its key could be read: what is in force under that key stays as it is.

struct TaxpayerRow {
    qint64 id = 0;  ///< the stable id; 0 until a new one has been given one
    QDate birthDate;
    QDate updatedOn;
    quint32 line = 0;
    StoredText number;
    StoredText household;
    StoredText name;
    StoredText nameBytesHex;  ///< empty unless a character of the name was lost
    StoredText kana;
    StoredText postalCode;
    StoredText address;
    StoredText building;
    StoredText districtCode;
    StoredText districtName;
    bool isCompany = false;
    bool isProtected = false;
    bool outsideTax = false;   ///< of a campaign's own import
    bool accepted = true;
    bool isUnchanged = false;  ///< in force word for word
};

/// In the order of the profile's words home, mobile, work.
enum class PhoneUse : quint8 { Home, Mobile, Work };

struct PhoneRow {
    qint64 taxpayerId = 0;  ///< 0: a new one of this extract
    quint32 line = 0;
    StoredText taxpayer;
    StoredText digits;
    StoredText extension;    ///< digits of 内線, not dialled
    StoredText remark;       ///< what else stood in the cell: 代, 呼出, the prefix 186
    int priority = 1;
    PhoneUse use = PhoneUse::Home;
    bool isFurther = false;  ///< a cell's second number: its row was counted with the first
    bool accepted = true;
    bool isUnchanged = false;
};

/// @brief Notice number, tax item, fiscal year and term in one text.
std::string receivableKey(std::string_view noticeNumber, std::string_view taxItem, int fiscalYear, int term);

struct ReceivableRow {
    qint64 id = 0;          ///< the stable id; 0 until a new one has been given one
    qint64 taxpayerId = 0;  ///< 0: a new one of this extract
    QDate dueDate;
    QDate demandSent;
    qint64 levied = 0;
    qint64 received = 0;
    quint32 line = 0;
    StoredText taxpayer;
    StoredText noticeNumber;
    StoredText taxItem;
    qint16 levyYear = 0;
    qint16 fiscalYear = 0;
    qint16 term = 0;
    bool accepted = true;
    bool isUnchanged = false;
};

/// In the order of the profile's words counter, account, store, eltax, other.
enum class ReceiptChannel : quint8 { Counter, Account, Store, Eltax, Other };

struct ReceiptRow {
    qint64 receivableId = 0;  ///< what it pays; 0: a new one of this extract
    qint64 taxpayerId = 0;    ///< that of the receivable
    QDate receivedOn;
    qint64 amount = 0;
    qint64 lateCharge = 0;
    quint32 line = 0;
    qint32 receivable = -1;   ///< its row in this extract, -1: from before
    StoredText noticeNumber;
    StoredText taxItem;
    qint16 fiscalYear = 0;
    qint16 term = 0;
    qint16 running = 0;       ///< 1, 2 … among the accepted of one receivable and day
    ReceiptChannel channel = ReceiptChannel::Other;
    bool accepted = true;
    bool isUnchanged = false;
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

/// @brief A cell of an accepted row that was taken otherwise than it says: a person
/// should look at it.
struct ImportNote {
    ExtractFile file = ExtractFile::Taxpayers;
    qint64 line = 0;
    QString column;
    QString value;     ///< as delivered
    QString sentence;  ///< how it was taken; translated
};

/// @brief A receivable whose receipts do not add up to what it says was received.
struct SumDifference {
    qint64 line = 0;
    QString noticeNumber;
    qint64 received = 0;
    qint64 receipts = 0;
};

struct ExtractFileCounts {
    qint64 rows = 0;       ///< header, blank lines and those left aside not counted
    qint64 rejected = 0;
    qint64 warnings = 0;   ///< accepted rows with a lost character, a note or a sum that differs
    qint64 leftAside = 0;  ///< rows without a single value, and the header once more
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
    TextStore texts;
    std::deque<TaxpayerRow> taxpayers;
    std::deque<PhoneRow> phones;
    std::deque<ReceivableRow> receivables;
    std::deque<ReceiptRow> receipts;
    KeyIndex taxpayersByNumber;                  ///< rejected rows too
    KeyIndex receivablesByKey;                   ///< by receivableKey(), rejected rows too
    QHash<QByteArray, QByteArray> taxItemNames;  ///< code → name, UTF-8
    std::array<ExtractFileCounts, kExtractFileCount> counts;
    QList<ImportReject> rejects;
    QList<ImportLoss> losses;
    QList<ImportNote> notes;
    QList<SumDifference> differences;

    std::string_view text(StoredText stored) const { return texts[stored]; }
    std::string keyOf(const ReceivableRow& row) const;
    std::string keyOf(const ReceiptRow& row) const;  ///< of the receivable that it pays
    /// @brief The one accepted row of the key, before this row if one is given.
    std::optional<quint32> acceptedTaxpayer(std::string_view number, std::optional<quint32> before = {}) const;
    std::optional<quint32> acceptedReceivable(std::string_view key, std::optional<quint32> before = {}) const;

    ExtractFileCounts& countsOf(ExtractFile file) { return counts.at(indexOf(file)); }
    const ExtractFileCounts& countsOf(ExtractFile file) const { return counts.at(indexOf(file)); }
};

}  // namespace saikoku
