#include "core/arrears/delivered_versions_repository.h"

#include <QStringList>

#include <algorithm>
#include <array>

#include "core/store/bulk_reader.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr std::array kKinds{Delivered::Taxpayers, Delivered::Phones, Delivered::Receivables, Delivered::Receipts};
constexpr size_t kIdsPerStatement = 500;
constexpr int kNumbersLookedAt = 10'000;

QString nameOf(Delivered kind) { return tableOf(kind).name; }

QStringList columns(const char* names) { return QString::fromLatin1(names).split(QLatin1Char(' ')); }

/// The content of an InForceRow.
QString joined(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns) {
        parts.append(QStringLiteral("coalesce(cast(%1 as text), '') || '%2'").arg(column).arg(QLatin1Char(kKeySeparator)));
    }
    return parts.join(QStringLiteral(" || "));
}

/// The same without the last separator: a key.
QString joinedKey(const QStringList& columns) {
    QStringList parts;
    for (const QString& column : columns) {
        parts.append(QStringLiteral("cast(%1 as text)").arg(column));
    }
    return parts.join(QStringLiteral(" || '%1' || ").arg(QLatin1Char(kKeySeparator)));
}

/// What a version says: its columns without the row's id and the batch.
QString saidBy(Delivered kind) {
    QStringList columns = tableOf(kind).columns;
    columns.removeFirst();
    columns.removeLast();
    return columns.join(QStringLiteral(", "));
}

}  // namespace

Result<void> DeliveredVersionsRepository::inForce(const QString& sql, const InForceVisitor& visit, bool hasOrigin) {
    InForceRow held;
    return readRows(m_db, sql, {}, [&](const RawRow& row) {
        held.rowId = row.integer(0);
        held.id = row.integer(1);
        held.taxpayerId = row.integer(2);
        const QByteArrayView key = row.utf8(3);
        held.key.assign(key.data(), static_cast<size_t>(key.size()));
        const QByteArrayView content = row.utf8(4);
        held.content.assign(content.data(), static_cast<size_t>(content.size()));
        held.outsideTax = hasOrigin && row.integer(5) != 0;
        visit(held);
    });
}

Result<void> DeliveredVersionsRepository::taxpayers(const InForceVisitor& visit) {
    return inForce(QStringLiteral("select row_id, taxpayer_id, taxpayer_id, number, %1, outside_tax from taxpayer where to_batch is null")
                       .arg(joined(columns("household is_company name name_bytes_hex kana birth_date postal_code address "
                                           "building district_code district_name is_protected updated_on outside_tax"))),
                   visit, true);
}

Result<void> DeliveredVersionsRepository::phones(const InForceVisitor& visit) {
    return inForce(QStringLiteral("select row_id, taxpayer_id, taxpayer_id, %1, %2 from phone where to_batch is null")
                       .arg(joinedKey(columns("taxpayer_id digits")), joined(columns("kind priority extension remark"))),
                   visit);
}

Result<void> DeliveredVersionsRepository::receivables(const InForceVisitor& visit) {
    return inForce(QStringLiteral("select row_id, receivable_id, taxpayer_id, %1, %2 from receivable where to_batch is null")
                       .arg(joinedKey(columns("notice_number tax_item fiscal_year term")),
                            joined(columns("taxpayer_id levy_year due_date levied received demand_sent"))),
                   visit);
}

Result<void> DeliveredVersionsRepository::receipts(const InForceVisitor& visit) {
    return inForce(QStringLiteral("select row_id, receivable_id, taxpayer_id, %1, %2 from receipt where to_batch is null and feed = 'extract'")
                       .arg(joinedKey(columns("receivable_id received_on running")),
                            joined(columns("taxpayer_id amount late_charge channel"))),
                   visit);
}

Result<void> DeliveredVersionsRepository::taxpayerIds(const std::function<void(std::string_view number, qint64 id)>& visit) {
    return readRows(m_db, QStringLiteral("select number, taxpayer_id from taxpayer where to_batch is null"), {}, [&](const RawRow& row) {
        const QByteArrayView number = row.utf8(0);
        visit({number.data(), static_cast<size_t>(number.size())}, row.integer(1));
    });
}

size_t qHash(const NoticeKey& key, size_t seed) noexcept {
    return qHashMulti(seed, key.noticeNumber, key.taxItem, key.fiscalYear, key.term);
}

Result<QHash<NoticeKey, ReceivableIds>> DeliveredVersionsRepository::receivableIds(const QStringList& noticeNumbers) {
    constexpr qsizetype kKeysPerStatement = 500;
    QHash<NoticeKey, ReceivableIds> all;
    for (qsizetype from = 0; from < noticeNumbers.size(); from += kKeysPerStatement) {
        QStringList names;
        Bindings bindings;
        for (const QString& notice : noticeNumbers.mid(from, kKeysPerStatement)) {
            names.append(QStringLiteral(":n%1").arg(names.size()));
            bindings.add(names.constLast(), notice);
        }
        SAIKOKU_TRY_ASSIGN(Statement rows,
                           m_db.select(QStringLiteral("select r.notice_number, r.tax_item, r.fiscal_year, r.term, r.receivable_id, "
                                                      "r.taxpayer_id from receivable r where r.to_batch is null and r.notice_number in (%1)")
                                           .arg(names.join(u',')),
                                       bindings));
        while (rows.next()) {
            all.insert({rows.text(0), rows.text(1), static_cast<int>(rows.integer(2)), static_cast<int>(rows.integer(3))},
                       {rows.integer(4), rows.integer(5)});
        }
        SAIKOKU_TRY(rows.finish());
    }
    return all;
}

Result<ReceivableIds> DeliveredVersionsRepository::receivableIds(const QString& noticeNumber,
                                                                                              const QString& taxItem, int fiscalYear,
                                                                                              int term) {
    SAIKOKU_TRY_ASSIGN(const std::optional<ReceivableIds> found,
                       selectFirst(m_db,
                                   QStringLiteral("select receivable_id, taxpayer_id from receivable where to_batch is null"
                                                  " and notice_number = :notice and tax_item = :item and fiscal_year = :year and term = :term"),
                                   {{QLatin1String(":notice"), noticeNumber},
                                    {QLatin1String(":item"), taxItem},
                                    {QLatin1String(":year"), fiscalYear},
                                    {QLatin1String(":term"), term}},
                                   [](Statement& row) { return ReceivableIds{row.integer(0), row.integer(1)}; }));
    return found.value_or(ReceivableIds());
}

Result<std::vector<LaterReceipt>> DeliveredVersionsRepository::laterReceipts(QDate upTo) {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select row_id, receivable_id, taxpayer_id from receipt where to_batch is null"
                                                                  " and feed <> 'extract' and received_on <= :day"),
                                                   {{QLatin1String(":day"), upTo}}));
    std::vector<LaterReceipt> all;
    while (rows.next()) {
        all.push_back({rows.integer(0), rows.integer(1), rows.integer(2)});
    }
    SAIKOKU_TRY(rows.finish());
    return all;
}

Result<QList<int>> DeliveredVersionsRepository::lengthsOfZeroNumbers(ZeroNumber number) {
    // by the index on the number; one system's numbers hardly differ in length
    const QString from = number == ZeroNumber::Taxpayer ? QStringLiteral("number as n from taxpayer where to_batch is null and number")
                         : number == ZeroNumber::Notice ? QStringLiteral("notice_number as n from receivable where to_batch is null and notice_number")
                                                        : QStringLiteral("code as n from tax_item where code");
    SAIKOKU_TRY_ASSIGN(const auto lengths,
                       selectAll(m_db,
                                 QStringLiteral("select distinct length(x.n) from (select %1 between '0' and '09999999999999999999' limit %2) x")
                                     .arg(from)
                                     .arg(kNumbersLookedAt),
                                 {}, [](Statement& row) { return static_cast<int>(row.integer(0)); }));
    return QList<int>(lengths.begin(), lengths.end());
}

Result<qint64> DeliveredVersionsRepository::reserveRowIds(Delivered kind, qint64 count) {
    if (m_db.isSqlite()) {
        return m_db.selectInteger(QStringLiteral("select coalesce(max(row_id), 0) + 1 from %1").arg(nameOf(kind)));
    }
    return m_db.selectInteger(QStringLiteral("select min(n) from (select nextval(pg_get_serial_sequence('%1', 'row_id')) as n"
                                             " from generate_series(1, %2)) as reserved")
                                  .arg(nameOf(kind))
                                  .arg(count));
}

Result<void> DeliveredVersionsRepository::continueRowIds() {
    for (const Delivered kind : kKinds) {
        const BulkTable table = tableOf(kind);
        SAIKOKU_TRY(continueIdentity(m_db, table.name, table.columns.constFirst()));
    }
    return {};
}

Result<void> DeliveredVersionsRepository::endVersions(Delivered kind, std::span<const qint64> rowIds, BatchId batch) {
    for (size_t start = 0; start < rowIds.size(); start += kIdsPerStatement) {
        QStringList ids;
        for (const qint64 id : rowIds.subspan(start, std::min(kIdsPerStatement, rowIds.size() - start))) {
            ids.append(QString::number(id));
        }
        SAIKOKU_TRY(m_db.execute(QStringLiteral("update %1 set to_batch = :batch where row_id in (%2)")
                                     .arg(nameOf(kind), ids.join(QLatin1Char(','))),
                                 {{QLatin1String(":batch"), batch}}));
    }
    return {};
}

Result<DeliveredVersionsRepository::Reversal> DeliveredVersionsRepository::bringBack(BatchId before, BatchId undo) {
    Reversal reversal;
    for (const Delivered kind : kKinds) {
        const QString name = nameOf(kind);
        const Bindings batches{{QLatin1String(":undo"), undo}, {QLatin1String(":batch"), before}};
        SAIKOKU_TRY_ASSIGN(const qint64 ended,
                           m_db.execute(QStringLiteral("update %1 set to_batch = :undo where to_batch is null and from_batch >= :batch").arg(name),
                                        batches));
        SAIKOKU_TRY_ASSIGN(const qint64 restored,
                           m_db.execute(QStringLiteral("insert into %1 (%2, from_batch) select %2, cast(:undo as bigint) from %1"
                                                       " where from_batch < :batch and to_batch >= :batch order by row_id")
                                            .arg(name, saidBy(kind)),
                                        batches));
        reversal.ended += ended;
        reversal.restored += restored;
    }
    return reversal;
}

Result<QList<TaxpayerId>> DeliveredVersionsRepository::touchedBy(BatchId batch) {
    QStringList each;
    for (const Delivered kind : kKinds) {
        each.append(QStringLiteral("select taxpayer_id from %1 where from_batch = :batch or to_batch = :batch").arg(nameOf(kind)));
    }
    SAIKOKU_TRY_ASSIGN(const auto ids, selectAll(m_db, each.join(QStringLiteral(" union ")) + QStringLiteral(" order by taxpayer_id"),
                                                 {{QLatin1String(":batch"), batch}}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

Result<QHash<QByteArray, QByteArray>> DeliveredVersionsRepository::taxItemNames() {
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select code, name from tax_item")));
    QHash<QByteArray, QByteArray> names;
    while (rows.next()) {
        names.insert(rows.text(0).toUtf8(), rows.text(1).toUtf8());
    }
    SAIKOKU_TRY(rows.finish());
    return names;
}

Result<void> DeliveredVersionsRepository::setTaxItemName(const QByteArray& code, const std::optional<QByteArray>& name) {
    const Binding key(QLatin1String(":code"), QString::fromUtf8(code));
    if (!name) {
        SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from tax_item where code = :code"), {key}));
        return {};
    }
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into tax_item (code, name) values (:code, :name)"
                                            " on conflict (code) do update set name = excluded.name"),
                             {key, {QLatin1String(":name"), QString::fromUtf8(*name)}}));
    return {};
}

}  // namespace saikoku
