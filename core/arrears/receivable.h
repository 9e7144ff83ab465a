#pragma once

#include <QDate>
#include <QString>

#include "core/base/typed_id.h"
#include "core/base/yen.h"

namespace saikoku {

/// @brief 期別: one instalment of one tax of one year. Key: notice number + tax
/// item + fiscal year + term.
struct Receivable {
    ReceivableId id;
    TaxpayerId taxpayer;
    QString noticeNumber;
    QString taxItem;      ///< code, e.g. "01"
    QString taxItemName;
    int levyYear = 0;     ///< 課税年度
    int fiscalYear = 0;   ///< 調定年度
    int term = 0;
    QDate dueDate;
    QDate firstTermDue;   ///< of the same tax of the same year, as far as it is on file; read with CaseParts::firstTerms
    Yen levied;
    Yen received;         ///< extract plus later feeds
    QDate demandSent;     ///< 督促発送日, invalid when none

    Yen outstanding() const { return levied - received; }
    bool isPastDueOn(QDate date) const { return dueDate < date && outstanding() > Yen(0); }
};

/// @brief 収納: money in, matched to a receivable.
struct Receipt {
    ReceiptId id;
    ReceivableId receivable;
    TaxpayerId taxpayer;
    QString feed;         ///< "extract", or the later feed it came by
    QDate receivedOn;
    Yen amount;
    Yen lateCharge;
    QString channel;      ///< "counter", "account", "store", "eltax", "other"
    Yen overpaid = {};    ///< paid beyond the principal that was owed; not in `amount`
};

/// @brief 窓口, 口座振替, コンビニ, eLTAX …, translated.
QString receiptChannelLabel(const QString& channel);

}  // namespace saikoku
