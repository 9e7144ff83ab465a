#pragma once

#include <QDate>

#include <string_view>

#include "core/base/typed_id.h"
#include "core/base/yen.h"
#include "core/store/row_writer.h"

namespace saikoku {

// Rows as the core tax system delivers them: versions that one batch made, for
// RowWriter. Texts are UTF-8 and are looked at while add() runs, not later.

/// @brief The folded name and kana are made by the writer.
struct TaxpayerVersion {
    qint64 rowId = 0;
    TaxpayerId taxpayer;
    std::string_view number;
    std::string_view household;
    bool isCompany = false;
    std::string_view name;
    std::string_view nameBytesHex;  ///< empty unless a character of the name was lost
    std::string_view kana;
    QDate birthDate;
    std::string_view postalCode;
    std::string_view address;
    std::string_view building;
    std::string_view districtCode;
    std::string_view districtName;
    bool isProtected = false;
    QDate updatedOn;
    bool outsideTax = false;  ///< by a campaign's own import; the core tax system has not delivered this person
    BatchId batch;
};

struct PhoneVersion {
    qint64 rowId = 0;
    TaxpayerId taxpayer;
    std::string_view kind;  ///< code of PhoneKind
    std::string_view digits;
    std::string_view extension;  ///< empty: none
    std::string_view remark;     ///< empty: none
    int priority = 1;
    BatchId batch;
};

struct ReceivableVersion {
    qint64 rowId = 0;
    ReceivableId receivable;
    TaxpayerId taxpayer;
    std::string_view noticeNumber;
    std::string_view taxItem;
    int levyYear = 0;
    int fiscalYear = 0;
    int term = 0;
    QDate dueDate;
    Yen levied;
    Yen received;
    QDate demandSent;
    BatchId batch;
};

/// @brief A receipt of the feed "extract": it stands behind the receivable's own
/// figure and is not counted again.
struct ReceiptVersion {
    qint64 rowId = 0;
    ReceivableId receivable;
    TaxpayerId taxpayer;
    QDate receivedOn;
    int running = 1;  ///< 1, 2 … among those of one receivable and day
    Yen amount;
    Yen lateCharge;
    std::string_view channel;  ///< "counter", "account", "store", "eltax", "other"
    BatchId batch;
};

template <>
BulkTable RowWriter<TaxpayerVersion>::table();
template <>
void RowWriter<TaxpayerVersion>::put(BulkWriter& rows, const TaxpayerVersion& row);
template <>
BulkTable RowWriter<PhoneVersion>::table();
template <>
void RowWriter<PhoneVersion>::put(BulkWriter& rows, const PhoneVersion& row);
template <>
BulkTable RowWriter<ReceivableVersion>::table();
template <>
void RowWriter<ReceivableVersion>::put(BulkWriter& rows, const ReceivableVersion& row);
template <>
BulkTable RowWriter<ReceiptVersion>::table();
template <>
void RowWriter<ReceiptVersion>::put(BulkWriter& rows, const ReceiptVersion& row);

/// @brief The four kinds of rows that are kept as versions.
enum class Delivered { Taxpayers, Phones, Receivables, Receipts };

/// @brief The table and its columns: first the row's id, last the batch that made it.
BulkTable tableOf(Delivered kind);

}  // namespace saikoku
