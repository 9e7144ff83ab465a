#include <QTest>

#include "core/cases/board.h"
#include "core/cases/campaign_choices.h"
#include "core/cases/campaign_spaces.h"
#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/cases/day_roll.h"
#include "core/eligibility/eligibility.h"
#include "core/exchange/import_undo.h"
#include "core/work/call_recorder.h"
#include "tests/core/exchange/extract_store_support.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// 0000000001 is known from tax under another name and number; 0000000009 pays everything.
void makeList(MiraiFiles& files) {
    files.taxpayers[1].replace(QStringLiteral("青木　学"), QStringLiteral("青木　別名"));
    files.taxpayers[2] = QStringLiteral("0000000009,,1,健診　花子,ｹﾝｼﾝ ﾊﾅｺ,3360427,9990222,架空県みらい市港町9番,,01,港町,0,");
    files.phones = {files.phones[0], QStringLiteral("0000000001,1,0999000077,1"), QStringLiteral("0000000009,1,0999000009,1")};
    files.receivables.clear();
    files.receipts.clear();
}

struct City {
    CampaignInfo tax;
    CampaignInfo health;
    MiraiFiles extract;
    MiraiFiles list;
};

Result<ImportReport> importList(Session& session, City& city, ImportMode mode = ImportMode::Import, int year = 2026) {
    return city.list.write() ? importPeople(session, miraiProfile(), {city.health, year}, city.list.folder(), mode)
                             : Result<ImportReport>(fail(ErrorCode::Failed, QStringLiteral("no files")));
}

Result<void> makeCity(Session& session, City& city) {
    SAIKOKU_TRY_ASSIGN(city.tax, campaignOfCode(session, QStringLiteral("tax")));
    SAIKOKU_TRY_ASSIGN(city.health, campaignOfCode(session, QStringLiteral("health_check")));
    makeList(city.list);
    SAIKOKU_TRY(importFiles(session, city.extract));
    return {};
}

QStringList numbersOf(Session& session, CampaignId campaign, bool settled = true) {
    CaseQuery query;
    query.campaign = campaign;
    query.includeSettled = settled;
    const auto found = findCases(session, query);
    QStringList numbers;
    for (const CaseSummary& row : caseRows(session, campaign, found ? found->cases : QList<TaxpayerId>()).value_or(QList<CaseSummary>())) {
        numbers.append(row.number);
    }
    numbers.sort();
    return numbers;
}

TaxpayerId idOf(Session& session, const QString& number) {
    return TaxpayerId{session.db().selectInteger(QStringLiteral("select taxpayer_id from taxpayer where to_batch is null and number = '%1'").arg(number)).value_or(0)};
}

QString statusOf(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    const auto rows = caseRows(session, campaign, {taxpayer});
    return rows && !rows->isEmpty() ? codeOf(rows->constFirst().status) : QStringLiteral("none");
}

Result<NegotiationId> talk(Session& session, CampaignId campaign, TaxpayerId taxpayer, ResultCode result, const QString& outcome = {}) {
    CallEntry entry;
    entry.campaign = campaign;
    entry.taxpayer = taxpayer;
    entry.result = result;
    entry.outcome = outcome;
    return recordCall(session, entry);
}

/// What is in force of tax, and its cases.
QStringList taxDump(Session& session) {
    QStringList all = rowsOf(session.db(), QStringLiteral("select number, name, address from taxpayer where to_batch is null and outside_tax = 0 order by number"));
    all += rowsOf(session.db(), QStringLiteral("select p.digits from phone p join taxpayer t on t.taxpayer_id = p.taxpayer_id where p.to_batch is null "
                                               "and t.to_batch is null and t.outside_tax = 0 order by p.digits"));
    all += rowsOf(session.db(), QStringLiteral("select number, levied, received from receivable r join taxpayer t on t.taxpayer_id = r.taxpayer_id "
                                               "where r.to_batch is null and t.to_batch is null order by notice_number"));
    all += rowsOf(session.db(), QStringLiteral("select number, name, status, outstanding from case_summary where campaign_id = 1 order by number"));
    return all;
}

}  // namespace

/// @brief People of a campaign without money: a list of its own beside the core tax system's extract.
class PeopleImportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    void taxStaysAsItIs_data() { TempStore::backends(); }
    void taxStaysAsItIs() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        const QStringList before = taxDump(session);
        const auto dry = importList(session, city, ImportMode::DryRun);
        VERIFY_RESULT(dry);
        QCOMPARE(dry->people->added, 2);
        QVERIFY(numbersOf(session, city.health.id).isEmpty());
        const auto report = importList(session, city);
        VERIFY_RESULT(report);
        QCOMPARE(report->people->added, 2);
        QCOMPARE(report->changesOf(ExtractFile::Taxpayers).added, 1);
        QCOMPARE(taxDump(session), before);
        QCOMPARE(numbersOf(session, city.health.id), (QStringList{QStringLiteral("0000000001"), QStringLiteral("0000000009")}));
        QCOMPARE(numbersOf(session, city.tax.id), (QStringList{QStringLiteral("0000000001"), QStringLiteral("0000000002")}));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);

        const auto again = importList(session, city);
        VERIFY_RESULT(again);
        QCOMPARE(again->people->unchanged, 2);
        QCOMPARE(again->people->added + again->people->changed + again->people->removed, 0);
    }

    void whoLeftTheListIsCalledNoMore_data() { TempStore::backends(); }
    void whoLeftTheListIsCalledNoMore() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        VERIFY_RESULT(importList(session, city));
        city.list.taxpayers.removeAt(1);
        city.list.phones.removeAt(1);
        city.list.taxpayers[1].replace(QStringLiteral("健診　花子"), QStringLiteral("健診　華子"));
        const auto report = importList(session, city, ImportMode::ImportWithLoss, 2027);
        VERIFY_RESULT(report);
        QCOMPARE(report->people->removed, 1);
        QCOMPARE(report->people->changed, 1);  // the year
        QCOMPARE(numbersOf(session, city.health.id), QStringList{QStringLiteral("0000000009")});
        QCOMPARE(caseRows(session, city.health.id, {idOf(session, QStringLiteral("0000000009"))}).value_or(QList<CaseSummary>()).value(0).name,
                 QStringLiteral("健診　華子"));
        QVERIFY(!openCase(session, idOf(session, QStringLiteral("0000000001")), city.health.id));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    void whenTaxDeliversThemLater_data() { TempStore::backends(); }
    void whenTaxDeliversThemLater() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        VERIFY_RESULT(importList(session, city));
        const TaxpayerId person = idOf(session, QStringLiteral("0000000009"));
        QVERIFY(!openCase(session, person, city.tax.id));
        city.extract.taxpayers.append(city.list.taxpayers[2]);  // word for word the same
        VERIFY_RESULT(importFiles(session, city.extract));
        QCOMPARE(idOf(session, QStringLiteral("0000000009")), person);
        VERIFY_RESULT(openCase(session, person, city.tax.id));
        VERIFY_RESULT(openCase(session, person, city.health.id));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    void statusFollowsFromTalks_data() { TempStore::backends(); }
    void statusFollowsFromTalks() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        VERIFY_RESULT(importList(session, city));
        const TaxpayerId person = idOf(session, QStringLiteral("0000000001"));  // owes tax
        const CampaignId health = city.health.id;
        QCOMPARE(statusOf(session, health, person), QStringLiteral("NotContacted"));
        VERIFY_RESULT(talk(session, health, person, ResultCode::Family));
        QCOMPARE(statusOf(session, health, person), QStringLiteral("NotContacted"));
        VERIFY_RESULT(talk(session, health, person, ResultCode::Reached, QStringLiteral("considering")));
        QCOMPARE(statusOf(session, health, person), QStringLiteral("NoPromise"));
        const auto last = talk(session, health, person, ResultCode::Reached, QStringLiteral("attended"));
        VERIFY_RESULT(last);
        QCOMPARE(statusOf(session, health, person), QStringLiteral("Settled"));
        QCOMPARE(statusOf(session, city.tax.id, person), QStringLiteral("NotContacted"));
        const auto answer = eligibilityOf(session, person, {health});
        VERIFY_RESULT(answer);
        QCOMPARE(answer->reasons.front().code, QStringLiteral("done"));
        QVERIFY(answer->reasons.front().until.has_value());  // the next fiscal year begins a new round

        CallEntry correction;
        correction.campaign = health;
        correction.taxpayer = person;
        correction.result = ResultCode::Reached;
        correction.outcome = QStringLiteral("considering");
        correction.corrects = *last;
        VERIFY_RESULT(recordCall(session, correction));
        QCOMPARE(statusOf(session, health, person), QStringLiteral("NoPromise"));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);

        store.clock().setTokyo(QDate(2027, 4, 1), QTime(10, 0));
        VERIFY_RESULT(rollCasesTo(session, session.today()));
        QCOMPARE(statusOf(session, health, person), QStringLiteral("NotContacted"));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    void nothingOfMoneyThere_data() { TempStore::backends(); }
    void nothingOfMoneyThere() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        VERIFY_RESULT(importList(session, city));
        const TaxpayerId person = idOf(session, QStringLiteral("0000000001"));
        const auto file = openCase(session, person, city.health.id);
        VERIFY_RESULT(file);
        QVERIFY(!file->hasMoney);
        QVERIFY(file->receivables.isEmpty() && file->receipts.isEmpty());
        QCOMPARE(file->summary.outstanding, Yen(0));
        const auto answer = eligibilityOf(session, person, {city.health.id});
        VERIFY_RESULT(answer);
        QVERIFY2(answer->callable, answer->reasons.empty() ? "" : qPrintable(answer->reasons.front().code));

        CallEntry entry;
        entry.campaign = city.health.id;
        entry.taxpayer = person;
        entry.result = ResultCode::Reached;
        entry.promise = PromiseEntry{session.today(), Yen(1000), PaymentMethod::Store};
        QVERIFY2(!recordCall(session, entry), "a promise of money in a campaign without");
        entry.promise.reset();
        entry.reason = NonPaymentReason::Forgotten;
        QVERIFY2(!recordCall(session, entry), "a reason for not paying in a campaign without money");
        entry.reason.reset();
        entry.outcome = QStringLiteral("answered");
        QVERIFY2(!recordCall(session, entry), "another campaign's result");
        entry.outcome = QStringLiteral("attended");
        entry.result = ResultCode::NoAnswer;
        QVERIFY2(!recordCall(session, entry), "a result whose base is another");
        entry.campaign = city.tax.id;
        entry.result = ResultCode::Reached;
        QVERIFY2(!recordCall(session, entry), "a campaign's result in tax");
    }

    void undoBringsItBack_data() { TempStore::backends(); }
    void undoBringsItBack() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        const QStringList before = taxDump(session);
        const auto report = importList(session, city);
        VERIFY_RESULT(report);
        VERIFY_RESULT(talk(session, city.health.id, idOf(session, QStringLiteral("0000000001")), ResultCode::NoAnswer));
        QVERIFY2(!undoImport(session, report->batch), "a record rests on this membership");
        city.list.taxpayers.append(QStringLiteral("0000000010,,1,健診　次郎,ｹﾝｼﾝ ｼﾞﾛｳ,,,,,,,0,"));
        const auto second = importList(session, city);
        VERIFY_RESULT(second);
        QCOMPARE(numbersOf(session, city.health.id).size(), 3);
        VERIFY_RESULT(undoImport(session, second->batch));
        QCOMPARE(numbersOf(session, city.health.id).size(), 2);
        QCOMPARE(taxDump(session), before);
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }

    void asItStoodBefore_data() { TempStore::backends(); }
    void asItStoodBefore() {
        TEMP_STORE(store);
        City city;
        VERIFY_RESULT(makeCity(store.session(), city));
        const QDate first = store.clock().today();
        store.clock().setTokyo(first.addDays(3), QTime(10, 0));
        VERIFY_RESULT(importList(store.session(), city));
        const TaxpayerId person = idOf(store.session(), QStringLiteral("0000000009"));
        VERIFY_RESULT(talk(store.session(), city.health.id, person, ResultCode::Reached, QStringLiteral("declined")));
        store.clock().setTokyo(first.addDays(4), QTime(10, 0));
        AsOfClock dayBefore(first.addDays(1));
        const auto then = signIn(store.location(), TempStore::user(), TempStore::password(), dayBefore, QStringLiteral("test"));
        VERIFY_RESULT(then);
        QVERIFY(numbersOf(**then, city.health.id).isEmpty());
        QVERIFY(!openCase(**then, person, city.health.id));
        AsOfClock sameDay(first.addDays(3));
        const auto later = signIn(store.location(), TempStore::user(), TempStore::password(), sameDay, QStringLiteral("test"));
        VERIFY_RESULT(later);
        QCOMPARE(numbersOf(**later, city.health.id).size(), 2);
        QCOMPARE(statusOf(**later, city.health.id, person), QStringLiteral("Settled"));
    }

    void capsAndMarksGoByNumber_data() { TempStore::backends(); }
    void capsAndMarksGoByNumber() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        VERIFY_RESULT(importList(session, city));
        const TaxpayerId person = idOf(session, QStringLiteral("0000000001"));
        CallEntry entry;
        entry.campaign = city.tax.id;
        entry.taxpayer = person;
        entry.phoneDigits = QStringLiteral("0999000001");
        entry.result = ResultCode::NoAnswer;
        VERIFY_RESULT(recordCall(session, entry));
        const auto codes = [&] {
            QStringList all;
            const auto answer = eligibilityOf(session, person, {city.health.id});
            for (const EligibilityReason& reason : answer ? answer->reasons : std::vector<EligibilityReason>()) {
                all.append(reason.code);
            }
            return all;
        };
        QCOMPARE(codes(), QStringList{QStringLiteral("retry_gap")});
        entry.doNotCall = true;
        VERIFY_RESULT(recordCall(session, entry));
        QVERIFY(codes().contains(QStringLiteral("do_not_call")));
        QVERIFY(codes().contains(QStringLiteral("cap_day")));
    }

    void aCampaignOfTheOffice_data() { TempStore::backends(); }
    void aCampaignOfTheOffice() {
        TEMP_STORE(store);
        Session& session = store.session();
        City city;
        VERIFY_RESULT(makeCity(session, city));
        const auto visits = addCampaign(session, QStringLiteral("elderly_check"), QStringLiteral("高齢者見守り"), CampaignKind::Health);
        VERIFY_RESULT(visits);
        QVERIFY(!visits->hasMoney);
        QCOMPARE(campaignChoices(session, visits->id)->results.size(), campaignChoices(session, city.health.id)->results.size());
        const auto taken = addCampaign(session, QStringLiteral("elderly_check"), QStringLiteral("別"), CampaignKind::Survey);
        QCOMPARE(taken.error().code, ErrorCode::Exists);
        QCOMPARE(addCampaign(session, QStringLiteral("見守り"), QStringLiteral("別"), CampaignKind::Survey).error().code, ErrorCode::BadInput);
        VERIFY_RESULT(importPeople(session, miraiProfile(), {*visits, 0}, city.list.write() ? city.list.folder() : QString(), ImportMode::Import));
        QCOMPARE(numbersOf(session, visits->id).size(), 2);
        QVERIFY(numbersOf(session, city.health.id).isEmpty());

        const auto fees = addCampaign(session, QStringLiteral("lunch_fees"), QStringLiteral("給食費"), CampaignKind::Money);
        VERIFY_RESULT(fees);
        QCOMPARE(numbersOf(session, fees->id, false), QStringList{QStringLiteral("0000000001")});
        QVERIFY(!importPeople(session, miraiProfile(), {*fees, 0}, city.list.folder(), ImportMode::Import));
        QCOMPARE(countStaleCases(session).value_or(-1), 0);
    }
};

QTEST_GUILESS_MAIN(PeopleImportTest)
#include "people_import_test.moc"
