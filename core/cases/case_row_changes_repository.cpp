#include "core/cases/case_row_changes_repository.h"

#include <map>
#include <utility>

#include "core/store/bulk_reader.h"
#include "core/store/bulk_writer.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

constexpr qsizetype kIdsPerStatement = 500;
constexpr qsizetype kBulkFrom = 200;  ///< fewer rows are written one by one

/// Null stays null: it isn't the empty text.
QString textOf(const QVariant& value) {
    if (value.isNull()) {
        return {};
    }
    const QString text = value.typeId() == QMetaType::QDate ? value.toDate().toString(Qt::ISODate) : value.toString();
    return text.isNull() ? QLatin1String("") : text;
}

QString textOf(const RawRow& row, int column) {
    if (row.isNull(column)) {
        return {};
    }
    const QString text = QString::fromUtf8(row.utf8(column));
    return text.isNull() ? QLatin1String("") : text;
}

bool isSame(const QString& a, const QString& b) {
    return a.isNull() == b.isNull() && a == b;
}

void append(BulkWriter& writer, const QVariant& value) {
    switch (value.typeId()) {
        case QMetaType::UnknownType: writer.null(); break;
        case QMetaType::QDate: writer.date(value.toDate()); break;
        case QMetaType::QString: writer.text(value.toString()); break;
        default: writer.integer(value.toLongLong()); break;
    }
}

QString placeholder(const QString& column) {
    return u':' + column;
}

}  // namespace

Result<void> insertCaseRows(Database& database, const QString& table, const QStringList& columns,
                            const QList<QVariantList>& rows) {
    if (rows.size() >= kBulkFrom) {
        SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(database, table, columns));
        for (const QVariantList& row : rows) {
            for (const QVariant& value : row) {
                append(writer, value);
            }
            SAIKOKU_TRY(writer.endRow());
        }
        SAIKOKU_TRY(writer.finish());
        return {};
    }
    QStringList names;
    for (const QString& column : columns) {
        names.append(placeholder(column));
    }
    SAIKOKU_TRY_ASSIGN(
        Prepared insert,
        database.prepare(QStringLiteral("insert into %1 (%2) values (%3)").arg(table, columns.join(u','), names.join(u','))));
    for (const QVariantList& row : rows) {
        Bindings bindings;
        for (qsizetype i = 0; i < columns.size(); ++i) {
            bindings.add(names.at(i), BindValue(row.at(i)));
        }
        SAIKOKU_TRY(insert.execute(bindings));
    }
    return {};
}

CaseRowChanges::CaseRowChanges(Database& database, const CaseRowTable& table)
    : m_database(&database),
      m_table(table),
      m_taxpayer(table.columns.indexOf(QLatin1String("taxpayer_id"))),
      m_within(table.columns.indexOf(table.within)) {}

QString CaseRowChanges::keyOf(const QString& taxpayer, const QString& within) const {
    return m_within < 0 ? taxpayer : taxpayer + u'/' + within;
}

Result<CaseRowChanges> CaseRowChanges::read(Database& database, const CaseRowTable& table, CampaignId campaign,
                                            const QList<TaxpayerId>& only) {
    CaseRowChanges changes(database, table);
    changes.m_campaign = QString::number(campaign.value);
    for (qsizetype from = 0; from < only.size(); from += kIdsPerStatement) {
        QStringList ids;
        const QList<TaxpayerId> some = only.mid(from, kIdsPerStatement);
        for (const TaxpayerId id : some) {
            ids.append(QString::number(id.value));
        }
        SAIKOKU_TRY(readRows(database,
                             QStringLiteral("select %1 from %2 where campaign_id = %3 and taxpayer_id in (%4)")
                                 .arg(table.columns.join(u','), table.name, changes.m_campaign, ids.join(u',')),
                             {}, [&](const RawRow& row) {
                                 QStringList texts;
                                 for (int i = 0; i < table.columns.size(); ++i) {
                                     texts.append(textOf(row, i));
                                 }
                                 changes.m_stored.insert(changes.keyOf(texts.at(changes.m_taxpayer), texts.value(changes.m_within)),
                                                         texts);
                             }));
    }
    return changes;
}

void CaseRowChanges::put(const QVariantList& row) {
    const auto stored = m_stored.constFind(keyOf(textOf(row.at(m_taxpayer)), textOf(row.value(m_within))));
    if (stored == m_stored.constEnd()) {
        m_new.append(row);
        return;
    }
    QList<qsizetype> differing;
    for (qsizetype i = 0; i < row.size(); ++i) {
        if (!isSame(textOf(row.at(i)), stored->at(i))) {
            differing.append(i);
        }
    }
    if (!differing.isEmpty()) {
        m_changed.append({row, differing});
    }
    m_stored.erase(stored);
}

Result<void> CaseRowChanges::finish() {
    SAIKOKU_TRY(removeLeft());
    // a server writes every index of a row anyway, and takes many at once
    SAIKOKU_TRY(m_database->isSqlite() || m_changed.size() < kBulkFrom ? update() : replace());
    return insertCaseRows(*m_database, m_table.name, m_table.columns, m_new);
}

QString CaseRowChanges::whereKey() const {
    const QString ofCase = QStringLiteral(" where campaign_id = %1 and taxpayer_id = :taxpayer_id").arg(m_campaign);
    return m_within < 0 ? ofCase : ofCase + QStringLiteral(" and %1 = :%1").arg(m_table.within);
}

Result<void> CaseRowChanges::update() {
    std::map<QList<qsizetype>, Prepared> updates;
    for (const Changed& one : std::as_const(m_changed)) {
        auto found = updates.find(one.columns);
        if (found == updates.end()) {
            QStringList sets;
            for (const qsizetype i : one.columns) {
                sets.append(QStringLiteral("%1 = :%1").arg(m_table.columns.at(i)));
            }
            SAIKOKU_TRY_ASSIGN(Prepared made, m_database->prepare(QStringLiteral("update %1 set %2").arg(m_table.name, sets.join(u',')) + whereKey()));
            found = updates.emplace(one.columns, std::move(made)).first;
        }
        Bindings values{{QLatin1String(":taxpayer_id"), BindValue(one.row.at(m_taxpayer))}};
        for (const qsizetype i : one.columns) {
            values.add(placeholder(m_table.columns.at(i)), BindValue(one.row.at(i)));
        }
        if (m_within >= 0) {
            values.add(placeholder(m_table.within), BindValue(one.row.at(m_within)));
        }
        SAIKOKU_TRY(found->second.execute(values));
    }
    return {};
}

Result<void> CaseRowChanges::replace() {
    SAIKOKU_TRY_ASSIGN(Prepared remove, m_database->prepare(QStringLiteral("delete from ") + m_table.name + whereKey()));
    for (const Changed& one : std::as_const(m_changed)) {
        Bindings values{{QLatin1String(":taxpayer_id"), BindValue(one.row.at(m_taxpayer))}};
        if (m_within >= 0) {
            values.add(placeholder(m_table.within), BindValue(one.row.at(m_within)));
        }
        SAIKOKU_TRY(remove.execute(values));
        m_new.append(one.row);
    }
    return {};
}

Result<void> CaseRowChanges::removeLeft() {
    for (auto left = m_stored.cbegin(); left != m_stored.cend(); ++left) {
        Bindings values{{QLatin1String(":taxpayer_id"), TaxpayerId{left->at(m_taxpayer).toLongLong()}}};
        if (m_within >= 0) {
            values.add(placeholder(m_table.within), left->at(m_within));
        }
        SAIKOKU_TRY(m_database->execute(QStringLiteral("delete from ") + m_table.name + whereKey(), values));
    }
    return {};
}

}  // namespace saikoku
