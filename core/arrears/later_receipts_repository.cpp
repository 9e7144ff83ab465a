#include "core/arrears/later_receipts_repository.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

#include "core/store/bulk_reader.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr size_t kKeysPerStatement = 500;

std::string text(const RawRow& row, int column) {
    const QByteArrayView bytes = row.utf8(column);
    return {bytes.data(), static_cast<size_t>(bytes.size())};
}

QDate day(const RawRow& row, int column) {
    const QByteArrayView iso = row.utf8(column);
    return QDate(iso.sliced(0, 4).toInt(), iso.sliced(5, 2).toInt(), iso.sliced(8, 2).toInt());
}

QString listOf(std::span<const qint64> ids) {
    QStringList all;
    for (const qint64 id : ids) {
        all.append(QString::number(id));
    }
    return all.join(u',');
}

/// With the batches that made and ended it; 0: in force.
struct StoredReceipt {
    LedgerReceipt receipt;
    qint64 from = 0;
    qint64 to = 0;
};

StoredReceipt storedReceipt(const RawRow& row) {
    StoredReceipt stored;
    LedgerReceipt& receipt = stored.receipt;
    receipt.rowId = row.integer(0);
    receipt.receivable = ReceivableId{row.integer(1)};
    receipt.taxpayer = TaxpayerId{row.integer(2)};
    receipt.feed = text(row, 3);
    receipt.receivedOn = day(row, 4);
    receipt.running = static_cast<int>(row.integer(5));
    receipt.amount = row.integer(6);
    receipt.overpaid = row.integer(7);
    receipt.lateCharge = row.integer(8);
    receipt.channel = text(row, 9);
    receipt.payment = row.integer(10);
    stored.from = row.integer(11);
    stored.to = row.integer(12);
    receipt.chargesPaid = row.integer(13);
    receipt.isHeld = stored.to != 0;
    return stored;
}

ReceivableOwed receivableOwed(const RawRow& row) {
    ReceivableOwed each;
    each.id = ReceivableId{row.integer(0)};
    each.taxpayer = TaxpayerId{row.integer(1)};
    each.noticeNumber = text(row, 2);
    each.taxItem = text(row, 3);
    each.fiscalYear = static_cast<int>(row.integer(4));
    each.term = static_cast<int>(row.integer(5));
    each.dueDate = day(row, 6);
    each.byExtract = row.integer(7);
    each.received = row.integer(8);
    each.outstanding = row.integer(9);
    return each;
}

/// An extract's batch also writes receipts anew where what is owed changed: those it ended in their place it
/// did not take over.
void tellCounting(const std::vector<StoredReceipt>& stored, const LiveBatches& batches,
                  const std::function<void(const LedgerReceipt&)>& visit) {
    std::map<std::tuple<qint64, qint64, qint64>, int> replaced;  // receivable, payment, batch
    for (const StoredReceipt& each : stored) {
        if (each.from != each.to) {
            ++replaced[{each.receipt.receivable.value, each.receipt.payment, each.from}];
        }
    }
    for (const StoredReceipt& each : stored) {
        bool counts = each.to == 0;
        if (each.to != 0 && each.to == each.from) {
            counts = !batches.undone.contains(each.from);  // taken over from the start
        } else if (each.to != 0 && batches.extracts.contains(each.to)) {
            const auto successor =
                replaced.find({each.receipt.receivable.value, each.receipt.payment, each.to});
            counts = successor == replaced.end() || successor->second-- <= 0;
        }
        if (counts) {
            visit(each.receipt);
        }
    }
}

const QString kOutstanding = QStringLiteral(
    "r.levied - r.received - coalesce((select cast(sum(l.amount) as bigint) from receipt l where "
    "l.receivable_id = r.receivable_id"
    " and l.feed <> 'extract' and l.to_batch is null), 0)");

}  // namespace

template <>
BulkTable RowWriter<LaterReceiptVersion>::table() {
    return bulkTable("receipt",
                     "row_id receivable_id taxpayer_id feed received_on running amount late_charge channel "
                     "payment overpaid from_batch charges_paid");
}

template <>
void RowWriter<LaterReceiptVersion>::put(BulkWriter& rows, const LaterReceiptVersion& row) {
    rows.integer(row.rowId);
    rows.integer(row.receivable.value);
    rows.integer(row.taxpayer.value);
    rows.utf8(row.feed);
    rows.date(row.receivedOn);
    rows.integer(qint64(row.running));
    rows.integer(row.amount);
    rows.integer(row.lateCharge);
    rows.utf8(row.channel);
    rows.integer(row.payment);
    rows.integer(row.overpaid);
    rows.integer(row.batch.value);
    rows.integer(row.chargesPaid);
}

Result<void> LaterReceiptsRepository::owed(const QString& condition, const Bindings& bindings, Later later,
                                           const std::function<void(const ReceivableOwed&)>& visit) {
    return readRows(
        m_db,
        QStringLiteral(
            "select r.receivable_id, r.taxpayer_id, r.notice_number, r.tax_item, r.fiscal_year, r.term, "
            "r.due_date,"
            " r.levied - r.received, r.received, %1 from receivable r where r.to_batch is null and %2")
            .arg(later == Later::Count ? kOutstanding : QStringLiteral("r.levied - r.received"), condition),
        bindings, [&](const RawRow& row) { visit(receivableOwed(row)); });
}

Result<void> LaterReceiptsRepository::ofNotices(const std::vector<std::string>& noticeNumbers,
                                                const std::function<void(const ReceivableOwed&)>& visit) {
    for (size_t start = 0; start < noticeNumbers.size(); start += kKeysPerStatement) {
        Bindings bindings;
        QStringList names;
        for (size_t i = start; i < std::min(start + kKeysPerStatement, noticeNumbers.size()); ++i) {
            names.append(QStringLiteral(":n%1").arg(i - start));
            bindings.add(names.constLast(), QString::fromStdString(noticeNumbers[i]));
        }
        SAIKOKU_TRY(owed(QStringLiteral("r.notice_number in (%1)").arg(names.join(u',')), bindings,
                         Later::LeaveOut, visit));
    }
    return {};
}

Result<void> LaterReceiptsRepository::byId(const std::vector<ReceivableIds>& receivables,
                                           const std::function<void(const ReceivableOwed&)>& visit) {
    for (size_t start = 0; start < receivables.size(); start += kKeysPerStatement) {
        QStringList ids;
        QStringList owners;  // nothing finds a receivable by its id alone
        for (size_t i = start; i < std::min(start + kKeysPerStatement, receivables.size()); ++i) {
            ids.append(QString::number(receivables[i].receivable));
            owners.append(QString::number(receivables[i].taxpayer));
        }
        SAIKOKU_TRY(owed(QStringLiteral("r.taxpayer_id in (%1) and r.receivable_id in (%2)")
                             .arg(owners.join(u','), ids.join(u',')),
                         {}, Later::Count, visit));
    }
    return {};
}

Result<void> LaterReceiptsRepository::claims(const std::vector<ReceivableIds>& receivables,
                                             const std::function<void(const Receivable&)>& visit) {
    for (size_t start = 0; start < receivables.size(); start += kKeysPerStatement) {
        QStringList ids;
        QStringList owners;
        for (size_t i = start; i < std::min(start + kKeysPerStatement, receivables.size()); ++i) {
            ids.append(QString::number(receivables[i].receivable));
            owners.append(QString::number(receivables[i].taxpayer));
        }
        SAIKOKU_TRY_ASSIGN(
            Statement rows,
            m_db.select(
                QStringLiteral("select r.receivable_id, r.taxpayer_id, r.tax_item, r.due_date, r.levied, "
                               "r.received, r.demand_sent from receivable r where r.to_batch is null and "
                               "r.taxpayer_id in (%1) and r.receivable_id in (%2)")
                    .arg(owners.join(u','), ids.join(u','))));
        while (rows.next()) {
            Receivable each;
            each.id = ReceivableId{rows.integer(0)};
            each.taxpayer = TaxpayerId{rows.integer(1)};
            each.taxItem = rows.text(2);
            each.dueDate = rows.date(3);
            each.levied = rows.yen(4);
            each.received = rows.yen(5);
            each.demandSent = rows.date(6);
            visit(each);
        }
        SAIKOKU_TRY(rows.finish());
    }
    return {};
}

/// Ranked within each key, protected people apart from the others, so that dropping them leaves enough.
Result<void> LaterReceiptsRepository::oldestOfEach(
    const QString& key, int limit, const QString& condition, const Bindings& bindings,
    const std::function<void(const QString& key, const ReceivableOwed&)>& visit) {
    return readRows(
        m_db,
        QStringLiteral(
            "select r.receivable_id, r.taxpayer_id, r.notice_number, r.tax_item, r.fiscal_year, r.term, "
            "r.due_date, r.levied - r.received, r.received, %1, r.sought from"
            " (select k.*, row_number() over (partition by k.sought, k.is_protected"
            " order by k.due_date, k.receivable_id) as place from"
            " (select q.receivable_id, q.taxpayer_id, q.notice_number, q.tax_item, q.fiscal_year, q.term,"
            " q.due_date, q.levied, q.received, %2 as sought, (select t.is_protected from taxpayer t where"
            " t.taxpayer_id = q.taxpayer_id and t.to_batch is null) as is_protected from receivable q"
            " where q.to_batch is null and q.levied > q.received and %3) k) r"
            " where r.place <= %4 order by r.due_date, r.receivable_id")
            .arg(kOutstanding, key, condition, QString::number(limit)),
        bindings, [&](const RawRow& row) {
            const ReceivableOwed each = receivableOwed(row);
            visit(QString::fromStdString(text(row, 10)), each);
        });
}

Result<void> LaterReceiptsRepository::owedByNames(
    const QStringList& kanaFolded, int limit,
    const std::function<void(const QString& kana, const ReceivableOwed&)>& visit) {
    const QString owner = QStringLiteral(
        "(select t.kana_folded from taxpayer t where t.taxpayer_id = q.taxpayer_id and t.to_batch is null)");
    constexpr auto kStep = static_cast<qsizetype>(kKeysPerStatement);
    for (qsizetype start = 0; start < kanaFolded.size(); start += kStep) {
        Bindings bindings;
        QStringList names;
        for (const QString& kana : kanaFolded.mid(start, kStep)) {
            names.append(QStringLiteral(":k%1").arg(names.size()));
            bindings.add(names.constLast(), kana);
        }
        SAIKOKU_TRY(oldestOfEach(owner, limit,
                                 QStringLiteral("q.taxpayer_id in (select n.taxpayer_id from taxpayer n where"
                                                " n.to_batch is null and n.kana_folded in (%1))")
                                     .arg(names.join(u',')),
                                 bindings, visit));
    }
    return {};
}

Result<void> LaterReceiptsRepository::owingSums(const std::vector<qint64>& sums, int limit,
                                                const std::function<void(const ReceivableOwed&)>& visit) {
    for (size_t start = 0; start < sums.size(); start += kKeysPerStatement) {
        const QString some = listOf({sums.data() + start, std::min(kKeysPerStatement, sums.size() - start)});
        SAIKOKU_TRY(oldestOfEach(QStringLiteral("cast(q.levied - q.received as text)"), limit,
                                 QStringLiteral("q.levied - q.received in (%1)").arg(some), {},
                                 [&](const QString&, const ReceivableOwed& each) { visit(each); }));
    }
    return {};
}

Result<void> LaterReceiptsRepository::receiptsOf(const std::vector<qint64>& receivables,
                                                 const LiveBatches& batches,
                                                 const std::function<void(const LedgerReceipt&)>& visit) {
    const QString columns = QStringLiteral(
        "select p.row_id, p.receivable_id, p.taxpayer_id, p.feed, p.received_on, p.running, p.amount, "
        "p.overpaid,"
        " p.late_charge, p.channel, coalesce(p.payment, 0), p.from_batch, p.to_batch, p.charges_paid from "
        "receipt "
        "p where");
    for (size_t start = 0; start < receivables.size(); start += kKeysPerStatement) {
        const QString ids =
            listOf({receivables.data() + start, std::min(kKeysPerStatement, receivables.size() - start)});
        std::vector<StoredReceipt> stored;
        const auto keep = [&](const RawRow& row) { stored.push_back(storedReceipt(row)); };
        SAIKOKU_TRY(readRows(
            m_db, QStringLiteral("%1 p.to_batch is null and p.receivable_id in (%2)").arg(columns, ids), {},
            keep));
        SAIKOKU_TRY(readRows(
            m_db,
            QStringLiteral("%1 p.feed <> 'extract' and p.to_batch is not null and p.receivable_id in (%2)")
                .arg(columns, ids),
            {}, keep));
        tellCounting(stored, batches, visit);
    }
    return {};
}

Result<std::vector<ReceivableIds>> LaterReceiptsRepository::unsettled() {
    // by the index of later feeds alone: they are few beside the extract's
    return selectAll(
        m_db,
        QStringLiteral(
            "select x.receivable_id, x.taxpayer_id from (select p.receivable_id, p.taxpayer_id, "
            "cast(sum(p.amount) as bigint) as credited,"
            " cast(sum(p.overpaid) as bigint) as beyond from receipt p where p.feed <> 'extract' and "
            "p.to_batch is null"
            " group by p.receivable_id, p.taxpayer_id) x join receivable r on r.taxpayer_id = x.taxpayer_id"
            " and r.receivable_id = x.receivable_id and r.to_batch is null"
            " where x.credited > r.levied - r.received or (x.beyond > 0 and x.credited < r.levied - "
            "r.received)"
            " order by x.receivable_id"),
        {}, [](Statement& row) {
            return ReceivableIds{row.integer(0), row.integer(1)};
        });
}

}  // namespace saikoku
