#include "core/letters/letter_slip_repository.h"

#include "core/letters/id_list_sql.h"
#include "core/store/query.h"

namespace saikoku {

Result<QHash<ReceivableId, DeliveredPayment>> LetterSlipRepository::delivered(
    const std::vector<ReceivableId>& receivables) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(
            QStringLiteral(
                "select n.receivable_id, n.institution, n.payment_number, n.confirmation, n.category, "
                "n.tax_qr, n.store_digits, n.amount, n.usable_until from %1 n where n.receivable_id in (%2)")
                .arg(m_facts.view(QLatin1String("payment_number_in_force")), idListSql(receivables))));
    QHash<ReceivableId, DeliveredPayment> all;
    while (rows.next()) {
        DeliveredPayment payment;
        payment.institution = rows.text(1);
        payment.paymentNumber = rows.text(2);
        payment.confirmation = rows.text(3);
        payment.category = rows.text(4);
        payment.taxQr = rows.text(5);
        payment.storeDigits = rows.text(6);
        payment.amount = rows.yen(7);
        payment.usableUntil = rows.date(8);
        all.insert(ReceivableId{rows.integer(0)}, payment);
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

Result<QHash<ReceivableId, int>> LetterSlipRepository::issued(
    const QString& notice, const std::vector<ReceivableId>& receivables) const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(
            QStringLiteral("select v.receivable_id, count(*) from notice_letter_receivable v join %1 b "
                           "on b.notice_batch_id = v.notice_batch_id where b.notice = :notice and "
                           "v.receivable_id in (%2) "
                           "group by v.receivable_id")
                .arg(m_facts.view(QLatin1String("notice_batch_known")), idListSql(receivables)),
            {{QLatin1String(":notice"), notice}}));
    QHash<ReceivableId, int> all;
    while (rows.next()) {
        all.insert(ReceivableId{rows.integer(0)}, static_cast<int>(rows.integer(1)));
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

}  // namespace saikoku
