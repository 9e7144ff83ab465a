#include "core/exchange/receipt_message_repository.h"

#include <QStringList>

#include <algorithm>
#include <span>

#include "core/exchange/extract_difference.h"
#include "core/store/bulk_reader.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr size_t kIdsPerStatement = 500;

const QString kSaid = QStringLiteral(
    "payment, kind, feed, code, notice_number, received_on, detail, amount, late_charge, place, payer, "
    "channel, line, "
    "receivable_id, taxpayer_id");
const QString kReviewSaid = QStringLiteral("payment, question, reason, yen, taxpayer_id, asked_in");

std::string text(const RawRow& row, int column) {
    const QByteArrayView bytes = row.utf8(column);
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

ReceiptChannel channelOf(const std::string& code) {
    for (const ReceiptChannel channel :
         {ReceiptChannel::Counter, ReceiptChannel::Account, ReceiptChannel::Store, ReceiptChannel::Eltax}) {
        if (codeOf(channel) == code) {
            return channel;
        }
    }
    return ReceiptChannel::Other;
}

PaymentMessage messageOf(const RawRow& row) {
    PaymentMessage message;
    message.payment = row.integer(1);
    message.kind = valueOfCode<PaymentKind>(QString::fromUtf8(row.utf8(2))).value_or(PaymentKind::Paid);
    message.feed = text(row, 3);
    message.code = text(row, 4);
    const QByteArrayView day = row.utf8(5);
    message.receivedOn = QDate(day.sliced(0, 4).toInt(), day.sliced(5, 2).toInt(), day.sliced(8, 2).toInt());
    message.detail = text(row, 6);
    message.amount = row.integer(7);
    message.lateCharge = row.integer(8);
    message.place = text(row, 9);
    message.payer = text(row, 10);
    message.channel = channelOf(text(row, 11));
    message.line = row.integer(12);
    message.receivable = ReceivableId{row.integer(13)};
    message.taxpayer = TaxpayerId{row.integer(14)};
    message.key.noticeNumber = text(row, 15);
    return message;
}

}  // namespace

template <>
BulkTable RowWriter<MessageVersion>::table() {
    return bulkTable("receipt_message",
                     "payment kind feed code notice_number received_on detail amount late_charge place payer "
                     "channel line receivable_id "
                     "taxpayer_id from_batch");
}

template <>
void RowWriter<MessageVersion>::put(BulkWriter& rows, const MessageVersion& row) {
    const PaymentMessage& message = *row.message;
    rows.integer(message.payment);
    rows.text(codeOf(message.kind));
    rows.utf8(message.feed);
    rows.utf8(message.code);
    rows.utf8(message.key.noticeNumber);
    rows.date(message.receivedOn);
    rows.utf8(message.detail);
    rows.integer(message.amount);
    rows.integer(message.lateCharge);
    rows.utf8(message.place);
    rows.utf8(message.payer);
    rows.utf8(codeOf(message.channel));
    rows.integer(message.line);
    message.receivable.isValid() ? rows.integer(message.receivable.value) : rows.null();
    message.taxpayer.isValid() ? rows.integer(message.taxpayer.value) : rows.null();
    rows.integer(row.batch.value);
}

Result<void> ReceiptMessageRepository::ofPayments(
    const std::vector<qint64>& payments,
    const std::function<void(qint64 rowId, const PaymentMessage&)>& visit) {
    for (size_t start = 0; start < payments.size(); start += kIdsPerStatement) {
        QStringList ids;
        for (const qint64 id :
             std::span(payments).subspan(start, std::min(kIdsPerStatement, payments.size() - start))) {
            ids.append(QString::number(id));
        }
        SAIKOKU_TRY(readRows(m_db,
                             QStringLiteral("select row_id, payment, kind, feed, code, received_on, detail, "
                                            "amount, late_charge, place, payer, channel,"
                                            " line, receivable_id, taxpayer_id, notice_number from "
                                            "receipt_message where to_batch is null and payment in (%1)")
                                 .arg(ids.join(u',')),
                             {}, [&](const RawRow& row) { visit(row.integer(0), messageOf(row)); }));
    }
    return {};
}

Result<void> ReceiptMessageRepository::end(const std::vector<qint64>& rowIds, BatchId batch) {
    for (size_t start = 0; start < rowIds.size(); start += kIdsPerStatement) {
        QStringList ids;
        for (const qint64 id :
             std::span(rowIds).subspan(start, std::min(kIdsPerStatement, rowIds.size() - start))) {
            ids.append(QString::number(id));
        }
        SAIKOKU_TRY(
            m_db.execute(QStringLiteral("update receipt_message set to_batch = :batch where row_id in (%1)")
                             .arg(ids.join(u',')),
                         {{QLatin1String(":batch"), batch}}));
    }
    return {};
}

/// A question that comes back is closed as it was, by whom and when. That a person matched it is what the
/// undo takes back.
Result<void> ReceiptMessageRepository::answerAgain(const Bindings& batches) {
    SAIKOKU_TRY(m_db.execute(
        QStringLiteral("insert into receipt_review_answer (review_id, answer, note, receivable_id,"
                       " operator_id, answered_at, known_on)"
                       " select v.row_id, a.answer, a.note, a.receivable_id, a.operator_id, a.answered_at,"
                       " a.known_on from receipt_review v join receipt_review_answer a on"
                       " a.receipt_review_answer_id = (select max(x.receipt_review_answer_id)"
                       " from receipt_review o join receipt_review_answer x on x.review_id = o.row_id"
                       " where o.payment = v.payment and o.question = v.question and o.yen = v.yen"
                       " and x.answer <> 'matched'"
                       // the row that it was, and what an earlier undo had made of it
                       " and ((o.from_batch < :batch and o.to_batch >= :batch) or o.to_batch = :undo))"
                       " where v.from_batch = :undo order by v.row_id"),
        batches));
    return {};
}

Result<ReceiptMessageRepository::Reversal> ReceiptMessageRepository::bringBack(BatchId before, BatchId undo) {
    Reversal reversal;
    const Bindings batches{{QLatin1String(":undo"), undo}, {QLatin1String(":batch"), before}};
    for (const auto& [table, said] : {std::pair(QStringLiteral("receipt_message"), kSaid),
                                      std::pair(QStringLiteral("receipt_review"), kReviewSaid)}) {
        SAIKOKU_TRY_ASSIGN(
            const qint64 ended,
            m_db.execute(QStringLiteral(
                             "update %1 set to_batch = :undo where to_batch is null and from_batch >= :batch")
                             .arg(table),
                         batches));
        SAIKOKU_TRY_ASSIGN(
            const qint64 restored,
            m_db.execute(
                QStringLiteral("insert into %1 (%2, from_batch) select %2, cast(:undo as bigint) from %1"
                               " where from_batch < :batch and to_batch >= :batch order by row_id")
                    .arg(table, said),
                batches));
        reversal.ended += ended;
        reversal.restored += restored;
    }
    SAIKOKU_TRY(answerAgain(batches));
    return reversal;
}

}  // namespace saikoku
