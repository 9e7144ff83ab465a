#include "tests/support/call_city.h"

#include "core/base/text_folding.h"
#include "core/cases/case_refresh.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

namespace saikoku::test {

namespace {

struct Person {
    const char* name;
    const char* kana;
    const char* household;
    bool company;
    bool isProtected;
    QDate birth;
    QList<const char*> phones;
    qint64 residentTax;  ///< 01
    qint64 propertyTax;  ///< 02
};

QList<Person> people() {
    return {
        {"架空 花子", "カクウ ハナコ", "H1", false, false, {1983, 4, 2}, {"08000000001", "0999220001"}, 120'000, 30'000},
        {"見本 太郎", "ミホン タロウ", "H1", false, false, {1980, 1, 5}, {"08000000002"}, 80'000, 0},
        {"=仮名 次郎", "カメイ ジロウ", "", false, false, {1995, 12, 31}, {}, 0, 45'000},
        {"試験 月子", "シケン ツキコ", "", false, true, {1970, 6, 15}, {"08000000004"}, 9'000, 0},
        {"例示商店", "レイジショウテン", "", true, false, {}, {"0999220005"}, 0, 300'000},
        {"完納 済", "カンノウ スミ", "", false, false, {1960, 3, 3}, {"08000000006"}, 0, 0},
        {"葛\xF3\xA0\x84\x82 例子", "カツ レイコ", "", false, false, {1990, 10, 10}, {"08000000001"}, 60'000, 0},
    };
}

Bindings personValues(const Person& person, int place) {
    const QString name = QString::fromUtf8(person.name);
    const QString kana = QString::fromUtf8(person.kana);
    Bindings values;
    values.add(QStringLiteral(":id"), place);
    values.add(QStringLiteral(":number"), QStringLiteral("000100000%1").arg(place));
    values.add(QStringLiteral(":household"), QString::fromUtf8(person.household));
    values.add(QStringLiteral(":company"), person.company);
    values.add(QStringLiteral(":name"), name);
    values.add(QStringLiteral(":kana"), kana);
    values.add(QStringLiteral(":name_folded"), foldForSearch(name));
    values.add(QStringLiteral(":kana_folded"), foldForSearch(kana));
    values.add(QStringLiteral(":birth"), person.birth);
    values.add(QStringLiteral(":address"), QStringLiteral("みらい市緑が丘%1丁目").arg(place));
    values.add(QStringLiteral(":district"), place % 2 == 1 ? QStringLiteral("01") : QStringLiteral("02"));
    values.add(QStringLiteral(":district_name"), place % 2 == 1 ? QStringLiteral("東地区") : QStringLiteral("西地区"));
    values.add(QStringLiteral(":protected"), person.isProtected);
    return values;
}

Result<void> addReceivable(Database& db, int place, const char* item, int term, QDate due, qint64 levied, qint64 received) {
    const qint64 id = place * 10 + term;
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, "
                                          "levy_year, fiscal_year, term, due_date, levied, received, demand_sent, from_batch) "
                                          "values (:row, :id, :person, :notice, :item, 2025, 2025, :term, :due, :levied, :received, "
                                          ":demand, 1)"),
                           {{QLatin1String(":row"), id},
                            {QLatin1String(":id"), id},
                            {QLatin1String(":person"), place},
                            {QLatin1String(":notice"), QStringLiteral("N%1").arg(id)},
                            {QLatin1String(":item"), QLatin1String(item)},
                            {QLatin1String(":term"), term},
                            {QLatin1String(":due"), due},
                            {QLatin1String(":levied"), levied},
                            {QLatin1String(":received"), received},
                            {QLatin1String(":demand"), due.addDays(20)}}));
    return {};
}

Result<void> addPerson(Database& db, const Person& person, int place) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into taxpayer (row_id, taxpayer_id, number, household, is_company, name, kana, "
                                          "name_folded, kana_folded, birth_date, postal_code, address, building, district_code, "
                                          "district_name, is_protected, from_batch) values (:id, :id2, :number, :household, :company, "
                                          ":name, :kana, :name_folded, :kana_folded, :birth, '9990222', :address, '', :district, "
                                          ":district_name, :protected, 1)"),
                           personValues(person, place).add(QStringLiteral(":id2"), place)));
    for (qsizetype i = 0; i < person.phones.size(); ++i) {
        const QString digits = QLatin1String(person.phones.at(i));
        SAIKOKU_TRY(db.execute(QStringLiteral("insert into phone (taxpayer_id, kind, digits, priority, from_batch) "
                                              "values (:person, :kind, :digits, :priority, 1)"),
                               {{QLatin1String(":person"), place},
                                {QLatin1String(":kind"), digits.startsWith(QLatin1String("0999")) ? QStringLiteral("home") : QStringLiteral("mobile")},
                                {QLatin1String(":digits"), digits},
                                {QLatin1String(":priority"), i + 1}}));
    }
    if (person.residentTax > 0) {
        SAIKOKU_TRY(addReceivable(db, place, "01", 1, QDate(2025, 6, 30), person.residentTax, 0));
    }
    if (person.propertyTax > 0) {
        SAIKOKU_TRY(addReceivable(db, place, "02", 2, QDate(2025, 12, 25), person.propertyTax, 0));
    }
    // Everybody has paid one term as well.
    return addReceivable(db, place, "01", 3, QDate(2025, 8, 31), 10'000, 10'000);
}

}  // namespace

Result<void> buildCallCity(Session& session) {
    Database& db = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into import_batch (kind, profile, source_name, as_of, known_on, started_at, finished_at, operator_id) "
                                          "values ('extract', 'test', 'small city', :date, :known, :at, :at2, :who)"),
                           {{QLatin1String(":date"), QDate(2026, 11, 19)},
                            {QLatin1String(":known"), QDate(2026, 11, 19)},
                            {QLatin1String(":at"), session.clock().nowUtc()},
                            {QLatin1String(":at2"), session.clock().nowUtc()},
                            {QLatin1String(":who"), session.actor().id}}));
    SAIKOKU_TRY(db.run(QStringLiteral("insert into tax_item (code, name) values ('01', '市県民税')")));
    SAIKOKU_TRY(db.run(QStringLiteral("insert into tax_item (code, name) values ('02', '固定資産税')")));
    SAIKOKU_TRY(db.run(QStringLiteral("insert into district (code, name) values ('01', '東地区')")));
    SAIKOKU_TRY(db.run(QStringLiteral("insert into district (code, name) values ('02', '西地区')")));
    int place = 0;
    for (const Person& person : people()) {
        SAIKOKU_TRY(addPerson(db, person, ++place));
    }
    SAIKOKU_TRY(refreshAllCases(session, session.today()));
    return transaction.commit();
}

TaxpayerId callCityCase(int place) { return TaxpayerId{place}; }

}  // namespace saikoku::test
