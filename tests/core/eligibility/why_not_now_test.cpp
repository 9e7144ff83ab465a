// `why` equals a plain loop over eligibilityOf of each case: whatever the date, the time of
// day, the condition and who asks.

#include "core/eligibility/why_not_now.h"

#include <QMap>
#include <QRandomGenerator>
#include <QSet>
#include <QTest>

#include "core/base/offset_moment.h"
#include "core/cases/day_roll.h"
#include "core/contact/campaign.h"
#include "core/contact/hold_repository.h"
#include "core/work/call_recorder.h"
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
