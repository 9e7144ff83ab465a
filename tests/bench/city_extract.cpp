#include "tests/bench/city_extract.h"

#include <QDate>
#include <QDir>
#include <QFile>

#include <array>
#include <memory>

#include "core/exchange/extract_import.h"
#include "core/store/bulk_reader.h"
#include "core/store/database.h"
#include "core/store/postgres_roles.h"
#include "tests/support/test_cluster.h"

namespace saikoku::test {

namespace {

constexpr int kChangedEach = 20;

/// A day as the layout writes it in SQL: era code, year of the era, month, day.
QString dayOf(const char* column) {
    return QStringLiteral("case when %1 is null then '0' when %1 >= '2019-05-01' then '5' || to_char(%1 - interval '2018 years', 'YYMMDD')"
                          " when %1 >= '1989-01-08' then '4' || to_char(%1 - interval '1988 years', 'YYMMDD')"
                          " else '3' || to_char(%1 - interval '1925 years', 'YYMMDD') end")
        .arg(QLatin1String(column));
}

struct CityFile {
    const char* name;
    const char* heading;
    QString select;
    int columns;
};

std::array<CityFile, 3> cityFiles() {
    return {CityFile{"taxpayers.csv", "宛名番号,世帯番号,個人法人区分,氏名漢字,氏名カナ,生年月日,郵便番号,住所,方書,地区コード,地区名,支援措置区分,更新日",
                     QStringLiteral("select number, household, case is_company when 0 then '1' else '2' end, name, kana, %1, postal_code, address,"
                                    " building, district_code, district_name, cast(is_protected as text), '0' from taxpayer_in_force order by number")
                         .arg(dayOf("birth_date")),
                     13},
            CityFile{"phones.csv", "宛名番号,電話区分,電話番号,優先順位",
                     QStringLiteral("select t.number, case p.kind when 'home' then '1' when 'mobile' then '2' else '3' end, p.digits,"
                                    " cast(p.priority as text) from phone_in_force p join taxpayer_in_force t using (taxpayer_id) order by 1, 4"),
                     4},
            CityFile{"receivables.csv", "宛名番号,通知書番号,税目コード,税目名,課税年度,調定年度,期別,納期限,調定額,収納額,督促発送日",
                     QStringLiteral("select t.number, r.notice_number, r.tax_item, coalesce(n.name, ''), cast(r.levy_year as text),"
                                    " cast(r.fiscal_year as text), cast(r.term as text), %1, cast(r.levied as text),"
                                    " cast(least(r.levied, r.received + case when t.taxpayer_id % %3 = 0 then cast(:more as bigint) else 0 end) as text), %2"
                                    " from receivable_in_force r join taxpayer_in_force t using (taxpayer_id)"
                                    " left join tax_item_name n on n.code = r.tax_item order by t.number, r.receivable_id")
                         .arg(dayOf("r.due_date"), dayOf("r.demand_sent"))
                         .arg(kChangedEach),
                     11}};
}

Result<void> writeFile(Database& db, const CityFile& file, const QString& folder, int more) {
    QFile out(folder + QLatin1Char('/') + QLatin1String(file.name));
    if (!out.open(QIODevice::WriteOnly)) {
        return fail(ErrorCode::Failed, out.errorString());
    }
    out.write(file.heading + QByteArray("\r\n"));
    Bindings bindings;
    if (file.select.contains(QLatin1String(":more"))) {
        bindings = {{QLatin1String(":more"), more}};
    }
    SAIKOKU_TRY_ASSIGN(Statement rows, db.select(file.select, bindings));
    while (rows.next()) {
        QStringList cells;
        for (int column = 0; column < file.columns; ++column) {
            cells << rows.text(column);
        }
        out.write((QLatin1Char('"') + cells.join(QStringLiteral("\",\"")) + QStringLiteral("\"\r\n")).toUtf8());
    }
    return {};
}

}  // namespace

ImportProfile cityProfile() {
    ImportProfile profile = loadImportProfile(QStringLiteral("mirai")).value();
    profile.files.at(indexOf(ExtractFile::Receipts)).present = false;
    return profile;
}

Result<void> writeCityExtracts(Database& db, const QString& folder) {
    for (int more = 0; more < 2; ++more) {
        const QString one = folder + QStringLiteral("/%1").arg(more);
        if (!QDir().mkpath(one)) {
            return fail(ErrorCode::Failed, one);
        }
        for (const CityFile& file : cityFiles()) {
            SAIKOKU_TRY(writeFile(db, file, one, more));
        }
    }
    return {};
}

Result<void> multiplyContacts(const StoreLocation& location, qint64 wanted) {
    SAIKOKU_TRY_ASSIGN(const auto db,
                       Database::openPostgres(location, QStringLiteral("postgres"), SecretBytes::ofPassword(TestCluster::password())));
    SAIKOKU_TRY(actAsLogin(*db));
    SAIKOKU_TRY_ASSIGN(const qint64 first, db->selectInteger(QStringLiteral("select count(*) from negotiation")));
    const QString older = QStringLiteral(
        "insert into negotiation (campaign_id, taxpayer_id, happened_at, operator_id, channel, direction, phone_digits, counterpart, result, reason,"
        " do_not_call, note, recorded_at, known_on)"
        " select campaign_id, taxpayer_id, replace(happened_at, left(happened_at, 4), cast(cast(left(happened_at, 4) as bigint) - :years as text)),"
        " operator_id, channel, direction, phone_digits, counterpart, result, reason, 0, note, recorded_at, known_on - cast(:years as integer) * 365"
        " from negotiation where draft is null and corrects is null and happened_at >= :since order by negotiation_id limit cast(:most as bigint)");
    SAIKOKU_TRY_ASSIGN(Statement oldest, db->select(QStringLiteral("select min(happened_at) from negotiation")));
    const QString since = oldest.next() ? oldest.text(0) : QString();
    SAIKOKU_TRY(oldest.finish());
    constexpr int kYears = 3;  // more than a demo city's own
    qint64 have = first;
    for (int copy = 1; have < wanted && first > 0; ++copy) {
        SAIKOKU_TRY_ASSIGN(const qint64 added, db->execute(older, {{QLatin1String(":years"), copy * kYears},
                                                                   {QLatin1String(":since"), since},
                                                                   {QLatin1String(":most"), wanted - have}}));
        have += added;
    }
    return db->run(QStringLiteral("analyze"));
}

}  // namespace saikoku::test
