// `why` equals a plain loop over eligibilityOf of each case: whatever the date, the time of
// day, the condition and who asks.

#include "core/eligibility/why_not_now.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "core/base/offset_moment.h"
#include "core/cases/day_roll.h"
#include "core/arrears/arrears_repository.h"
#include "core/cases/campaign_spaces.h"
#include "core/contact/campaign_member_repository.h"
#include "core/contact/hold_repository.h"
#include "core/queue/call_lists.h"
#include "core/queue/case_queue.h"
#include "core/store/query.h"
#include "core/store/transaction.h"
#include "core/surveys/survey_json.h"
#include "core/surveys/surveys.h"
#include "core/work/call_recorder.h"
#include "core/work/case_handovers.h"
#include "core/work/contact_changes.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

struct Counted {
    CasesAndYen all;
    CasesAndYen alone;
    std::optional<QDateTime> next;
};

FreeFrom naiveEnd(const Eligibility& answer, QDate today) {
    if (answer.callable) {
        return FreeFrom::Now;
    }
    if (!answer.next) {
        return FreeFrom::Never;
    }
    const qint64 days = today.daysTo(toTokyo(*answer.next).date());
    if (days < 2) {
        return days < 1 ? FreeFrom::Today : FreeFrom::Tomorrow;
    }
    return days + today.dayOfWeek() <= 7 ? FreeFrom::ThisWeek : FreeFrom::Later;
}

/// The answer by asking about one case after another.
class NaiveWhy {
public:
    CasesAndYen selection;
    QMap<QString, Counted> reasons;
    QMap<FreeFrom, CasesAndYen> ends;
    QMap<FreeFrom, QSet<TaxpayerId>> whoEnds;
    QMap<QString, QSet<TaxpayerId>> who;

    Result<void> ask(Session& session, const CaseQuery& query, const ContactPlan& plan) {
        SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
        SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, query.campaign, found.cases, RowUse::Logged));
        for (const CaseSummary& row : rows) {
            SAIKOKU_TRY_ASSIGN(const Eligibility answer, eligibilityOf(session, row.taxpayer, plan));
            add(row, answer, session.today());
        }
        return {};
    }

    QString told() const {
        QStringList lines{QStringLiteral("all %1 %2").arg(selection.cases).arg(selection.yen.amount())};
        for (auto one = reasons.cbegin(); one != reasons.cend(); ++one) {
            lines.append(line(one.key(), one->all, one->alone, one->next));
        }
        for (auto one = ends.cbegin(); one != ends.cend(); ++one) {
            lines.append(codeOf(one.key()) + QStringLiteral(" %1 %2").arg(one->cases).arg(one->yen.amount()));
        }
        return lines.join(u'\n');
    }

    static QString told(const WhyNotNow& why) {
        QStringList lines;
        for (const ReasonTally& reason : why.reasons) {
            lines.append(line(reason.code, reason.all, reason.alone, reason.next));
        }
        lines.sort();
        lines.prepend(QStringLiteral("all %1 %2").arg(why.selection.cases).arg(why.selection.yen.amount()));
        for (int i = 0; i < 6; ++i) {
            const CasesAndYen& end = why.freeFrom(FreeFrom(i));
            if (end.cases > 0) {
                lines.append(codeOf(FreeFrom(i)) + QStringLiteral(" %1 %2").arg(end.cases).arg(end.yen.amount()));
            }
        }
        return lines.join(u'\n');
    }

private:
    void add(const CaseSummary& row, const Eligibility& answer, QDate today) {
        selection.add(row.outstanding);
        const FreeFrom end = naiveEnd(answer, today);
        ends[end].add(row.outstanding);
        whoEnds[end].insert(row.taxpayer);
        QSet<QString> codes;
        for (const EligibilityReason& reason : answer.reasons) {
            codes.insert(reason.code);
            std::optional<QDateTime>& next = reasons[reason.code].next;
            if (reason.until && (!next || *reason.until < *next)) {
                next = reason.until;
            }
        }
        for (const QString& code : std::as_const(codes)) {
            reasons[code].all.add(row.outstanding);
            who[code].insert(row.taxpayer);
            if (codes.size() == 1) {
                reasons[code].alone.add(row.outstanding);
            }
        }
    }

    static QString line(const QString& code, const CasesAndYen& all, const CasesAndYen& alone, const std::optional<QDateTime>& next) {
        return QStringLiteral("%1 %2 %3 alone %4 %5 next %6")
            .arg(code, QString::number(all.cases), QString::number(all.yen.amount()), QString::number(alone.cases),
                 QString::number(alone.yen.amount()), next.value_or(QDateTime()).toString(Qt::ISODate));
    }
};

CaseQuery queryOf(CampaignId campaign, const QString& condition = {}) {
    CaseQuery query;
    query.campaign = campaign;
    if (!condition.isEmpty()) {
        query.condition = parseCaseCondition(condition).value();
    }
    return query;
}

}  // namespace

class WhyNotNowTest : public QObject {
    Q_OBJECT

    static QString difference(Session& session, const CaseQuery& query, const ContactPlan& plan) {
        NaiveWhy naive;
        if (const auto asked = naive.ask(session, query, plan); !asked) {
            return asked.error().message;
        }
        const auto why = whyNotNow(session, query, plan);
        if (!why) {
            return why.error().message + why.error().detail;
        }
        if (NaiveWhy::told(*why) != naive.told()) {
            return NaiveWhy::told(*why) + QStringLiteral("\n--- but one by one:\n") + naive.told();
        }
        return {};
    }

    /// Facts that the demo city leaves out.
    static Result<void> addRareFacts(Session& session, const QList<TaxpayerId>& all, CampaignId tax) {
        HoldRepository holds(session.db());
        const QDateTime now = session.clock().nowUtc();
        const QDate since = session.today().addDays(-20);
        const auto hold = [&](qsizetype at, HoldKind kind, QDate until) {
            return holds.add(all.at(at), {0, kind, since, until, {}}, session.actor().id, now);
        };
        SAIKOKU_TRY(hold(0, HoldKind::Lawyer, {}));
        SAIKOKU_TRY(hold(1, HoldKind::OfficerOnly, {}));
        SAIKOKU_TRY(hold(2, HoldKind::Dispute, session.today().addDays(2)));
        SAIKOKU_TRY(hold(3, HoldKind::Dispute, session.today()));
        SAIKOKU_TRY(hold(3, HoldKind::Bankrupt, {}));
        for (qsizetype i = 4; i < all.size() && i < 60; ++i) {
            SAIKOKU_TRY_ASSIGN(const Eligibility answer, eligibilityOf(session, all.at(i), {tax}));
            if (answer.phones.empty()) {
                continue;
            }
            CallEntry entry;
            entry.campaign = tax;
            entry.taxpayer = all.at(i);
            entry.phoneDigits = answer.phones.front().digits;
            entry.result = i % 5 == 0 ? ResultCode::Fax : i % 5 == 1 ? ResultCode::Busy : i % 5 == 2 ? ResultCode::WrongNumber : ResultCode::NoAnswer;
            entry.doNotCall = i % 7 == 0;
            SAIKOKU_TRY(recordCall(session, entry));
        }
        return {};
    }

    static bool holdsBack(const WhyNotNow& why, const char* code) {
        return std::any_of(why.reasons.begin(), why.reasons.end(), [&](const ReasonTally& each) { return each.code == QLatin1String(code); });
    }

    static PhoneChange workNumber(qsizetype i) {
        PhoneChange change;
        change.action = PhoneAction::Add;
        change.digits = QStringLiteral("099988%1").arg(i, 4, 10, QLatin1Char('0'));
        change.kind = PhoneKind::Work;
        return change;
    }

    static void retireAll(Session& session, TaxpayerId taxpayer) {
        const auto person = ArrearsRepository(session.db()).taxpayer(taxpayer);
        VERIFY_RESULT(person);
        for (const Phone& phone : (*person)->phones) {
            PhoneChange change;
            change.action = PhoneAction::Retire;
            change.digits = phone.digits;
            VERIFY_RESULT(changePhone(session, taxpayer, change));
        }
    }

    /// Everybody is asked; some have answered.
    static Result<void> fillSurvey(Session& session, CampaignId campaign) {
        const Result<void> asked = transact(session.db(), [&]() -> Result<void> {
            SAIKOKU_TRY_ASSIGN(const auto ids, selectAll(session.db(), QStringLiteral("select taxpayer_id from taxpayer_in_force order by taxpayer_id"),
                                                         {}, [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
            SAIKOKU_TRY_ASSIGN(const qint64 batch, session.db().selectInteger(QStringLiteral("select max(batch_id) from import_batch")));
            SAIKOKU_TRY(CampaignMemberRepository(session.db()).add(campaign, ids, 2026, BatchId{batch}));
            return openSpace(session, campaign);
        });
        SAIKOKU_TRY(asked);
        SAIKOKU_TRY_ASSIGN(const Survey survey,
                           parseSurvey(R"({"title":"調査","questions":[{"code":"q","kind":"single","text":"はいですか。","options":[)"
                                       R"({"code":"yes","text":"はい"},{"code":"no","text":"いいえ"}]},)"
                                       R"({"code":"r","kind":"text","text":"一言","required":false}],"quotas":[{"question":"q","answer":"no","limit":2}]})",
                                       QStringLiteral("survey")));
        SAIKOKU_TRY_ASSIGN(const SurveyVersion version, setSurvey(session, campaign, survey));
        SAIKOKU_TRY_ASSIGN(const CaseSelection people, findCases(session, queryOf(campaign)));
        for (qsizetype i = 0; i < people.cases.size() && i < 12; ++i) {
            CallEntry entry;
            entry.campaign = campaign;
            entry.taxpayer = people.cases.at(i);
            entry.result = ResultCode::Reached;
            entry.outcome = i % 3 == 0 ? QStringLiteral("partial") : QStringLiteral("answered");
            entry.answers.version = version.id;
            entry.answers.given.insert(QStringLiteral("q"), {i % 2 == 0 ? QStringLiteral("no") : QStringLiteral("yes")});
            if (i % 3 != 0) {
                entry.answers.given.insert(QStringLiteral("r"), {});
            }
            SAIKOKU_TRY(recordCall(session, entry));
        }
        return {};
    }

private Q_SLOTS:
    void equalsOneByOne_data() { TempStore::backends(); }
    void equalsOneByOne() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const CampaignId tax = campaignId(session.db(), Campaign::Tax).value();
        const auto all = findCases(session, queryOf(tax));
        VERIFY_RESULT(all);
        VERIFY_RESULT(addRareFacts(session, all->cases, tax));
        const ContactPlan plan{tax};
        for (const char* condition :
             {"", "outstanding >= 100000", "status = 'Settled'", "status in ('Settled', 'Promised')", "phone_known = false"}) {
            const QString found = difference(session, queryOf(tax, QString::fromLatin1(condition)), plan);
            QVERIFY2(found.isEmpty(), qPrintable(QLatin1String(condition) + u'\n' + found));
        }
        const auto why = whyNotNow(session, queryOf(tax), plan);
        VERIFY_RESULT(why);
        QSet<QString> codes;
        for (const ReasonTally& reason : why->reasons) {
            codes.insert(reason.code);
        }
        for (const char* code : {"hold", "lawyer", "officer_only", "no_number", "retry_gap", "do_not_call", "active_promise"}) {
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        }
        for (const Channel channel : {Channel::Sms, Channel::AutoVoice, Channel::Letter, Channel::Visit}) {
            const QString found = difference(session, queryOf(tax), {tax, channel});
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
        auto caller = demo.store().signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const QString found = difference(**caller, queryOf(tax), plan);
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    void equalsOneByOneOnAnyDate_data() { TempStore::backends(); }
    void equalsOneByOneOnAnyDate() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const CampaignId tax = campaignId(demo.session().db(), Campaign::Tax).value();
        const QDate today = demo.session().today();
        QRandomGenerator random(20261127);
        for (int i = 0; i < 8; ++i) {
            const QDate date = today.addDays(random.bounded(-200, 60));
            const QTime time = QTime(0, 0).addSecs(random.bounded(24 * 60) * 60);
            const AsOfClock clock(date, time);
            auto then = signIn(demo.store().location(), TempStore::user(), TempStore::password(), clock, QStringLiteral("test"));
            VERIFY_RESULT(then);
            const QString found = difference(**then, queryOf(tax), {tax});
            QVERIFY2(found.isEmpty(), qPrintable(fromTokyo(date, time).toString(Qt::ISODate) + u'\n' + found));
        }
    }

    /// Who else works on a case, hand-overs and workplaces are asked for too.
    void equalsOneByOneOfBusyCases_data() { TempStore::backends(); }
    void equalsOneByOneOfBusyCases() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const CampaignId tax = campaignId(session.db(), Campaign::Tax).value();
        const auto all = findCases(session, queryOf(tax, QStringLiteral("protected = false")));
        VERIFY_RESULT(all);
        auto caller = demo.store().signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        for (qsizetype i = 0; i < all->cases.size() && i < 30; ++i) {
            const TaxpayerId one = all->cases.at(i);
            if (i % 5 == 0) {
                VERIFY_RESULT(takeCase(**caller, tax, one));
            } else if (i % 5 == 1) {
                VERIFY_RESULT(handOver(session, tax, one, QStringLiteral("折衝を")));
            } else {
                retireAll(session, one);
                VERIFY_RESULT(changePhone(session, one, workNumber(i)));
            }
            if (i % 5 == 2) {
                ContactWishes wishes;
                wishes.workplaceContact = QStringLiteral("架空　花子");
                VERIFY_RESULT(setContactWishes(session, one, wishes));
            }
        }
        for (Session* asking : {&session, caller->get()}) {
            const QString found = difference(*asking, queryOf(tax), {tax});
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
        const auto why = whyNotNow(session, queryOf(tax), {tax});
        VERIFY_RESULT(why);
        QVERIFY(holdsBack(*why, "in_use"));
        QVERIFY(holdsBack(*why, "workplace_contact"));
        const auto toCaller = whyNotNow(**caller, queryOf(tax), {tax});
        VERIFY_RESULT(toCaller);
        QVERIFY(!holdsBack(*toCaller, "in_use"));
        QVERIFY(holdsBack(*toCaller, "officer_only"));
    }

    /// A campaign without money knows no reason of money, but its answers and its survey's quotas.
    void equalsOneByOneWithoutMoney_data() { TempStore::backends(); }
    void equalsOneByOneWithoutMoney() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const auto survey = campaignOfCode(session, QStringLiteral("survey"));
        VERIFY_RESULT(survey);
        const CampaignId campaign = survey->id;
        VERIFY_RESULT(fillSurvey(session, campaign));
        CaseQuery everybody = queryOf(campaign);
        everybody.includeSettled = true;
        for (const CaseQuery& query : {queryOf(campaign), everybody}) {
            const QString found = difference(session, query, {campaign});
            QVERIFY2(found.isEmpty(), qPrintable(found));
        }
        const auto why = whyNotNow(session, everybody, {campaign});
        VERIFY_RESULT(why);
        QVERIFY(holdsBack(*why, "done"));
        QVERIFY(holdsBack(*why, "quota_full"));
        for (const char* code : {"settled", "active_promise", "self_cure", "payment_grace", "start_offset", "demand_not_sent", "hold"}) {
            QVERIFY2(!holdsBack(*why, code), code);
        }
        // an open list's round holds, and the office's again when it is over
        CallListWish wish;
        wish.campaign = campaign;
        wish.name = QStringLiteral("二回目");
        wish.from = session.today();
        wish.to = session.today().addDays(3);
        VERIFY_RESULT(makeCallList(session, wish));
        const QString found = difference(session, everybody, {campaign});
        QVERIFY2(found.isEmpty(), qPrintable(found));
    }

    /// Each row's cases are those it counted, in the list's order.
    void opensExactlyThoseCases_data() { TempStore::backends(); }
    void opensExactlyThoseCases() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const CampaignId tax = campaignId(session.db(), Campaign::Tax).value();
        CaseQuery query = queryOf(tax, QStringLiteral("outstanding >= 20000"));
        query.sort = {{CaseField::Outstanding, true}};
        NaiveWhy naive;
        VERIFY_RESULT(naive.ask(session, query, {tax}));
        const auto why = whyNotNow(session, query, {tax});
        VERIFY_RESULT(why);
        const auto whole = findCases(session, query);
        VERIFY_RESULT(whole);
        const auto fits = [&](const CallableChoice& choice, const CasesAndYen& counted, const QSet<TaxpayerId>* who) {
            const auto cases = findCases(session, query, {tax}, choice);
            QVERIFY(cases.has_value());
            QCOMPARE(cases->cases.size(), counted.cases);
            QCOMPARE(cases->outstanding, counted.yen);
            if (who != nullptr) {
                QList<TaxpayerId> ordered = whole->cases;
                ordered.removeIf([&](TaxpayerId id) { return !who->contains(id); });
                QCOMPARE(cases->cases, ordered);
            }
        };
        fits({}, why->callable, &naive.whoEnds[FreeFrom::Now]);
        for (const ReasonTally& reason : why->reasons) {
            fits({CallableChoice::Kind::Reason, reason.code}, reason.all, &naive.who[reason.code]);
            fits({CallableChoice::Kind::ReasonAlone, reason.code}, reason.alone, nullptr);
        }
        for (int i = 0; i < 6; ++i) {
            fits({CallableChoice::Kind::FreeFrom, {}, FreeFrom(i)}, why->freeFrom(FreeFrom(i)), &naive.whoEnds[FreeFrom(i)]);
        }
    }

    void needsThePermissionToLook() {
        DemoFixture demo(QStringLiteral("sqlite"));
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        const CampaignId tax = campaignId(demo.session().db(), Campaign::Tax).value();
        for (const FreeFrom when : {FreeFrom::Now, FreeFrom::Today, FreeFrom::Never}) {
            QVERIFY(!labelOf(when).isEmpty());
        }
        QVERIFY(!labelOf(CallableChoice{CallableChoice::Kind::Reason, QStringLiteral("hold")}).isEmpty());
        VERIFY_RESULT(whyNotNow(demo.session(), queryOf(tax), {tax}));
    }
};

QTEST_GUILESS_MAIN(WhyNotNowTest)
#include "why_not_now_test.moc"
