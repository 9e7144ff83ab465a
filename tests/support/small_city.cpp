#include "tests/support/small_city.h"

#include <QStringList>

#include "core/base/text_folding.h"
#include "core/cases/case_refresh.h"
#include "core/contact/campaign.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

Result<void> addPerson(Database& db, int id, const QString& name, const QString& kana, const QString& district,
                       bool isCompany, bool isProtected) {
    SAIKOKU_TRY(db.execute(
        QStringLiteral("insert into taxpayer (row_id, taxpayer_id, number, household, is_company, name, kana, "
                       "name_folded, kana_folded, birth_date, postal_code, address, building, district_code, "
                       "district_name, is_protected, from_batch) values (:id, :id, :number, 'H1', :company, :name, "
                       ":kana, :name_folded, :kana_folded, :birth, '9990001', '架空県みらい市1丁目1番1号', '', :district, "
                       ":district_name, :protected, 1)"),
        {{QLatin1String(":id"), id},
         {QLatin1String(":number"), QStringLiteral("%1").arg(id, 4, 10, QLatin1Char('0'))},
         {QLatin1String(":company"), isCompany},
         {QLatin1String(":name"), name},
         {QLatin1String(":kana"), kana},
         {QLatin1String(":name_folded"), foldForSearch(name)},
         {QLatin1String(":kana_folded"), foldForSearch(kana)},
         {QLatin1String(":birth"), isCompany ? QDate() : QDate(1950 + 10 * id, 11, 20)},
         {QLatin1String(":district"), district},
         {QLatin1String(":district_name"), district == QLatin1String("01") ? QStringLiteral("北山") : QStringLiteral("緑が丘")},
         {QLatin1String(":protected"), isProtected}}));
    return {};
}

Result<void> addReceivable(Database& db, int id, int taxpayer, const QString& item, QDate due, int levied, int received) {
    SAIKOKU_TRY(db.execute(
        QStringLiteral("insert into receivable (row_id, receivable_id, taxpayer_id, notice_number, tax_item, levy_year, "
                       "fiscal_year, term, due_date, levied, received, demand_sent, from_batch) values (:id, :id, "
                       ":taxpayer, :notice, :item, :year, :year, 1, :due, :levied, :received, :demand, 1)"),
        {{QLatin1String(":id"), id},
         {QLatin1String(":taxpayer"), taxpayer},
         {QLatin1String(":notice"), QStringLiteral("77000%1").arg(id)},
         {QLatin1String(":item"), item},
         {QLatin1String(":year"), due.year()},
         {QLatin1String(":due"), due},
         {QLatin1String(":levied"), levied},
         {QLatin1String(":received"), received},
         {QLatin1String(":demand"), due.addDays(20)}}));
    return {};
}

Result<void> addPhone(Database& db, int id, int taxpayer, const QString& digits) {
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into phone (row_id, taxpayer_id, kind, digits, priority, from_batch) "
                                          "values (:id, :taxpayer, 'mobile', :digits, 1, 1)"),
                           {{QLatin1String(":id"), id},
                            {QLatin1String(":taxpayer"), taxpayer},
                            {QLatin1String(":digits"), digits}}));
    return {};
}

}  // namespace

Result<SmallCity> SmallCity::make(Session& session) {
    Database& db = session.db();
    SAIKOKU_TRY_ASSIGN(Transaction transaction, Transaction::begin(db));
    SAIKOKU_TRY(db.execute(QStringLiteral("insert into import_batch (batch_id, kind, profile, source_name, as_of, "
                                          "started_at, operator_id, known_on) values (1, 'extract', 'test', 'test', :day, :at, 1, "
                                          "'2026-04-01')"),
                           {{QLatin1String(":day"), session.today()}, {QLatin1String(":at"), session.clock().nowUtc()}}));
    for (const QString& code : {QStringLiteral("01"), QStringLiteral("02"), QStringLiteral("03"), QStringLiteral("04")}) {
        SAIKOKU_TRY(db.execute(QStringLiteral("insert into tax_item (code, name) values (:code, :name)"),
                               {{QLatin1String(":code"), code}, {QLatin1String(":name"), QStringLiteral("税目") + code}}));
    }
    const QString north = QStringLiteral("01");
    const QString hill = QStringLiteral("02");
    SAIKOKU_TRY(addPerson(db, 1, QStringLiteral("渡邉　陽子"), QStringLiteral("ﾜﾀﾅﾍﾞ ﾖｳｺ"), hill, false, false));
    SAIKOKU_TRY(addPerson(db, 2, QStringLiteral("山田　一郎"), QStringLiteral("ﾔﾏﾀﾞ ｲﾁﾛｳ"), north, false, false));
    SAIKOKU_TRY(addPerson(db, 3, QStringLiteral("伊藤　花"), QStringLiteral("ｲﾄｳ ﾊﾅ"), north, false, true));
    SAIKOKU_TRY(addPerson(db, 4, QStringLiteral("佐々木　望"), QStringLiteral("ｻｻｷ ﾉｿﾞﾐ"), hill, false, false));
    SAIKOKU_TRY(addPerson(db, 5, QStringLiteral("株式会社みらい"), QStringLiteral("ﾐﾗｲ"), north, true, false));
    SAIKOKU_TRY(addReceivable(db, 1, 1, QStringLiteral("01"), QDate(2026, 6, 30), 30'000, 0));
    SAIKOKU_TRY(addReceivable(db, 2, 1, QStringLiteral("04"), QDate(2026, 9, 30), 20'000, 8'000));
    SAIKOKU_TRY(addReceivable(db, 3, 2, QStringLiteral("01"), QDate(2025, 9, 1), 50'000, 0));
    SAIKOKU_TRY(addReceivable(db, 4, 3, QStringLiteral("03"), QDate(2026, 6, 1), 9'000, 0));
    SAIKOKU_TRY(addReceivable(db, 5, 4, QStringLiteral("01"), QDate(2026, 6, 30), 15'000, 15'000));
    SAIKOKU_TRY(addReceivable(db, 6, 5, QStringLiteral("02"), QDate(2026, 11, 30), 100'000, 0));
    SAIKOKU_TRY(addPhone(db, 1, 1, QStringLiteral("08000000001")));
    SAIKOKU_TRY(addPhone(db, 2, 3, QStringLiteral("09990000003")));
    SAIKOKU_TRY(addPhone(db, 3, 4, QStringLiteral("08000000004")));
    SAIKOKU_TRY(addPhone(db, 4, 5, QStringLiteral("0999000005")));
    SAIKOKU_TRY(refreshAllCases(session, session.today()));
    SmallCity city;
    SAIKOKU_TRY_ASSIGN(city.tax, campaignId(db, Campaign::Tax));
    SAIKOKU_TRY(transaction.commit());
    return city;
}

}  // namespace saikoku
