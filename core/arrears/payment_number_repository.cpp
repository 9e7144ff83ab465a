#include "core/arrears/payment_number_repository.h"

#include <QStringList>

#include <algorithm>

#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

constexpr size_t kIdsPerStatement = 500;

const QString kSaid = QStringLiteral(
    "receivable_id, taxpayer_id, institution, payment_number, confirmation, category, tax_qr, store_digits, "
    "amount, usable_until");

struct NumberVersion {
    const PaymentNumber* number = nullptr;
    BatchId batch;
};

/// From the column on which kSaid begins.
PaymentNumber numberOf(Statement& row, int first) {
    PaymentNumber number;
    number.receivable = ReceivableId{row.integer(first)};
    number.taxpayer = TaxpayerId{row.integer(first + 1)};
    number.institution = row.text(first + 2);
    number.paymentNumber = row.text(first + 3);
    number.confirmation = row.text(first + 4);
    number.category = row.text(first + 5);
    number.taxQr = row.text(first + 6);
    number.storeDigits = row.text(first + 7);
    number.amount = row.yen(first + 8);
    number.usableUntil = row.date(first + 9);
    return number;
}

}  // namespace

template <>
BulkTable RowWriter<NumberVersion>::table() {
    return bulkTable("payment_number",
                     "receivable_id taxpayer_id institution payment_number confirmation category tax_qr "
                     "store_digits amount "
                     "usable_until from_batch");
}

template <>
void RowWriter<NumberVersion>::put(BulkWriter& rows, const NumberVersion& row) {
    const PaymentNumber& number = *row.number;
    rows.integer(number.receivable.value);
    rows.integer(number.taxpayer.value);
    rows.text(number.institution);
    rows.text(number.paymentNumber);
    rows.text(number.confirmation);
    rows.text(number.category);
    rows.text(number.taxQr);
    rows.text(number.storeDigits);
    rows.yen(number.amount);
    rows.date(number.usableUntil);
    rows.integer(row.batch.value);
}

Result<QHash<ReceivableId, PaymentNumberVersion>> PaymentNumberRepository::inForce() const {
    SAIKOKU_TRY_ASSIGN(
        Statement rows,
        m_db.select(QStringLiteral("select row_id, %1 from payment_number where to_batch is null").arg(kSaid),
                    {}));
    QHash<ReceivableId, PaymentNumberVersion> all;
    while (rows.next()) {
        const PaymentNumber number = numberOf(rows, 1);
        all.insert(number.receivable, {rows.integer(0), number});
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

Result<QHash<ReceivableId, PaymentNumber>> PaymentNumberRepository::of(
    std::span<const ReceivableId> receivables) const {
    QHash<ReceivableId, PaymentNumber> all;
    for (size_t start = 0; start < receivables.size(); start += kIdsPerStatement) {
        QStringList ids;
        for (const ReceivableId id :
             receivables.subspan(start, std::min(kIdsPerStatement, receivables.size() - start))) {
            ids.append(QString::number(id.value));
        }
        SAIKOKU_TRY_ASSIGN(
            Statement rows,
            m_db.select(QStringLiteral("select %1 from payment_number_in_force where receivable_id in (%2)")
                            .arg(kSaid, ids.join(u',')),
                        {}));
        while (rows.next()) {
            const PaymentNumber number = numberOf(rows, 0);
            all.insert(number.receivable, number);
        }
        SAIKOKU_TRY(rows.finish());
    }
    return all;
}

Result<void> PaymentNumberRepository::end(std::span<const qint64> rowIds, BatchId batch) {
    for (size_t start = 0; start < rowIds.size(); start += kIdsPerStatement) {
        QStringList ids;
        for (const qint64 id : rowIds.subspan(start, std::min(kIdsPerStatement, rowIds.size() - start))) {
            ids.append(QString::number(id));
        }
        SAIKOKU_TRY(
            m_db.execute(QStringLiteral("update payment_number set to_batch = :batch where row_id in (%1)")
                             .arg(ids.join(u',')),
                         {{QLatin1String(":batch"), batch}}));
    }
    return {};
}

Result<void> PaymentNumberRepository::add(std::span<const PaymentNumber> numbers, BatchId batch) {
    if (numbers.empty()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(auto writer, RowWriter<NumberVersion>::open(m_db));
    for (const PaymentNumber& number : numbers) {
        SAIKOKU_TRY(writer.add({&number, batch}));
    }
    SAIKOKU_TRY(writer.finish());
    return {};
}

Result<PaymentNumberRepository::Reversal> PaymentNumberRepository::bringBack(BatchId before, BatchId undo) {
    const Bindings batches{{QLatin1String(":undo"), undo}, {QLatin1String(":batch"), before}};
    Reversal reversal;
    SAIKOKU_TRY_ASSIGN(reversal.ended,
                       m_db.execute(QStringLiteral("update payment_number set to_batch = :undo "
                                                   "where to_batch is null and from_batch >= :batch"),
                                    batches));
    SAIKOKU_TRY_ASSIGN(
        reversal.restored,
        m_db.execute(QStringLiteral("insert into payment_number (%1, from_batch) "
                                    "select %1, cast(:undo as bigint) from payment_number "
                                    "where from_batch < :batch and to_batch >= :batch order by row_id")
                         .arg(kSaid),
                     batches));
    return reversal;
}

}  // namespace saikoku
