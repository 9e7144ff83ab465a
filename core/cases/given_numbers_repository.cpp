#include "core/cases/given_numbers_repository.h"

#include <QHash>
#include <QSet>

#include <algorithm>

#include "core/store/bulk_writer.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr qsizetype kLongestNumber = 40;  // what is longer is none, and is not looked up

Result<void> makeAnew(Database& database, const QString& table, const QString& columns) {
    SAIKOKU_TRY(database.run(QStringLiteral("drop table if exists ") + table));
    return database.run(QStringLiteral("create temporary table %1 (%2)").arg(table, columns));
}

qint64 markOf(const QList<TaxpayerId>& cases) {
    std::size_t seed = 0;
    for (const TaxpayerId id : cases) {
        seed = qHash(id, seed);
    }
    return static_cast<qint64>(seed >> 1U);
}

}  // namespace

Result<QList<qsizetype>> GivenNumbersRepository::lengths(CampaignId campaign) {
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db, QStringLiteral("select distinct length(number) from %1 where campaign_id = :campaign").arg(m_tables.summary),
                                                  {{QLatin1String(":campaign"), campaign}}, [](Statement& row) { return qsizetype(row.integer(0)); }));
    return QList<qsizetype>(rows.begin(), rows.end());
}

Result<NumbersFound> GivenNumbersRepository::find(CampaignId campaign, const QList<GivenNumber>& numbers) {
    SAIKOKU_TRY_ASSIGN(const QList<qsizetype> known, lengths(campaign));
    SAIKOKU_TRY(makeAnew(m_db, QStringLiteral("given_number"), QStringLiteral("place bigint, filled bigint, number text")));
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, QStringLiteral("given_number"), {QStringLiteral("place"), QStringLiteral("filled"), QStringLiteral("number")}));
    for (qsizetype place = 0; place < numbers.size(); ++place) {
        const QString& number = numbers.at(place).number;
        if (number.size() > kLongestNumber || number.contains(QChar(u'\0'))) {
            continue;
        }
        for (const qsizetype length : known) {
            if (length > number.size()) {
                writer.integer(qint64(place));
                writer.integer(qint64(1));
                writer.text(number.rightJustified(length, u'0'));
                SAIKOKU_TRY(writer.endRow());
            }
        }
        writer.integer(qint64(place));
        writer.integer(qint64(0));
        writer.text(number);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    NumbersFound found;
    found.given = numbers.size();
    QList<TaxpayerId> ids(numbers.size());
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(QStringLiteral("select g.place, g.filled, s.taxpayer_id from given_number g join %1 s "
                                                                  "on s.campaign_id = :campaign and s.number = g.number order by g.place, g.filled")
                                                       .arg(m_tables.summary),
                                                   {{QLatin1String(":campaign"), campaign}}));
    while (rows.next()) {
        TaxpayerId& id = ids[rows.integer(0)];
        if (!id.isValid()) {
            id = TaxpayerId{rows.integer(2)};
            if (rows.integer(1) != 0) {
                found.zerosAdded.append(numbers.at(rows.integer(0)));
            }
        }
    }
    SAIKOKU_TRY(rows.finish());
    SAIKOKU_TRY(m_db.run(QStringLiteral("drop table given_number")));
    QSet<TaxpayerId> once;
    for (qsizetype place = 0; place < numbers.size(); ++place) {
        if (!ids.at(place).isValid()) {
            found.unknown.append(numbers.at(place));
        } else if (once.contains(ids.at(place))) {
            ++found.repeated;
        } else {
            once.insert(ids.at(place));
        }
    }
    found.cases = QList<TaxpayerId>(once.begin(), once.end());
    std::sort(found.cases.begin(), found.cases.end());
    return found;
}

Result<void> GivenNumbersRepository::give(const QList<TaxpayerId>& cases) {
    const qint64 mark = markOf(cases);
    SAIKOKU_TRY(m_db.run(QStringLiteral("create temporary table if not exists given_case (taxpayer_id bigint primary key)")));
    SAIKOKU_TRY(m_db.run(QStringLiteral("create temporary table if not exists given_case_mark (mark bigint)")));
    SAIKOKU_TRY_ASSIGN(const qint64 same, m_db.selectInteger(QStringLiteral("select count(*) from given_case_mark where mark = :mark"), {{QLatin1String(":mark"), mark}}));
    if (same > 0) {
        return {};
    }
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from given_case")));
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from given_case_mark")));
    SAIKOKU_TRY_ASSIGN(BulkWriter writer, BulkWriter::open(m_db, QStringLiteral("given_case"), {QStringLiteral("taxpayer_id")}));
    for (const TaxpayerId id : cases) {
        writer.integer(id.value);
        SAIKOKU_TRY(writer.endRow());
    }
    SAIKOKU_TRY(writer.finish());
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into given_case_mark (mark) values (:mark)"), {{QLatin1String(":mark"), mark}}));
    return {};
}

}  // namespace saikoku
