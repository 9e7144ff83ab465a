// The page's answers are those of one case after another, over a city with cases of every kind.

#include "core/eligibility/eligibility.h"

#include <QSet>
#include <QTest>

#include "core/base/offset_moment.h"
#include "core/contact/call_journal.h"
#include "core/work/call_recorder.h"
#include "core/cases/case_list.h"
#include "core/contact/hold_repository.h"
#include "core/contact/campaign.h"
#include "tests/support/demo_fixture.h"

using namespace saikoku;

namespace {

QString told(const Eligibility& answer) {
    QStringList words;
    const auto add = [&](const std::vector<EligibilityReason>& reasons) {
        for (const EligibilityReason& reason : reasons) {
            words.append(QStringList{reason.code, reason.sentence, reason.phone,
                                     reason.until.value_or(QDateTime()).toString(Qt::ISODate)}
                             .join(u'|'));
        }
    };
    add(answer.reasons);
    for (const PhoneEligibility& phone : answer.phones) {
        words.append(phone.digits + (phone.callable ? QStringLiteral(" yes") : QStringLiteral(" no")));
        add(phone.reasons);
    }
    words.append(answer.next.value_or(QDateTime()).toString(Qt::ISODate));
    return words.join(u'\n');
}

TaxpayerId callableByOneNumber(const QHash<TaxpayerId, Eligibility>& answers) {
    TaxpayerId least;
    for (auto one = answers.cbegin(); one != answers.cend(); ++one) {
        const bool fits = one->callable && one->phones.size() == 1;
        if (fits && (!least.isValid() || one.key().value < least.value)) {
            least = one.key();
        }
    }
    return least;
}

}  // namespace

class EligibilityPageTest : public QObject {
    Q_OBJECT

    static Result<QList<TaxpayerId>> everybody(Session& session, CampaignId campaign) {
        CaseQuery query;
        query.campaign = campaign;
        query.includeSettled = true;
        SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
        return found.cases;
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
        const auto all = everybody(session, tax);
        VERIFY_RESULT(all);
        QVERIFY(all->size() > 50);
        // what the demo leaves out: a lawyer, an officer's case, asked not to be called
        HoldRepository holds(session.db());
        const QDateTime now = session.clock().nowUtc();
        VERIFY_RESULT(holds.add(all->at(0), {0, HoldKind::Lawyer, QDate(2026, 11, 1), {}, {}},
                                session.actor().id, now));
        VERIFY_RESULT(holds.add(all->at(1), {0, HoldKind::OfficerOnly, QDate(2026, 11, 1), {}, {}},
                                session.actor().id, now));
        VERIFY_RESULT(holds.add(all->at(2),
                                {0, HoldKind::Dispute, QDate(2026, 11, 1), QDate(2026, 12, 1), {}},
                                session.actor().id, now));
        const auto answers = eligibilityOf(session, *all, {tax});
        VERIFY_RESULT(answers);
        QCOMPARE(answers->size(), all->size());
        QSet<QString> codes;
        for (const TaxpayerId id : *all) {
            auto one = eligibilityOf(session, id, {tax});
            VERIFY_RESULT(one);
            QCOMPARE(told(answers->value(id)), told(*one));
            for (const EligibilityReason& reason : one->reasons) {
                codes.insert(reason.code);
                QVERIFY(eligibilityReasonLabel(reason.code) != reason.code);
            }
        }
        for (const char* code :
             {"settled", "hold", "officer_only", "lawyer", "no_number", "active_promise"}) {
            QVERIFY2(codes.contains(QLatin1String(code)), code);
        }
    }

    void followsWhatIsRecorded_data() { TempStore::backends(); }
    void followsWhatIsRecorded() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const CampaignId tax = campaignId(session.db(), Campaign::Tax).value();
        const auto all = everybody(session, tax);
        VERIFY_RESULT(all);
        const auto before = eligibilityOf(session, *all, {tax});
        VERIFY_RESULT(before);
        const TaxpayerId callable = callableByOneNumber(*before);
        QVERIFY(callable.isValid());
        const QString digits = eligibilityOf(session, callable, {tax}).value().phones.front().digits;
        CallEntry entry;
        entry.campaign = tax;
        entry.taxpayer = callable;
        entry.phoneDigits = digits;
        entry.result = ResultCode::NoAnswer;
        VERIFY_RESULT(recordCall(session, entry));
        const auto after = eligibilityOf(session, QList<TaxpayerId>{callable}, {tax});
        VERIFY_RESULT(after);
        QVERIFY(!after->value(callable).callable);
        QCOMPARE(longestReason(after->value(callable))->code, QStringLiteral("retry_gap"));
    }

    void countsADeadPhonesRecordedDialAsTheGateDoes_data() { TempStore::backends(); }
    void countsADeadPhonesRecordedDialAsTheGateDoes() {
        QFETCH(QString, backend);
        DemoFixture demo(backend);
        if (demo.store().isMissing()) {
            QSKIP("PostgreSQL is not installed");
        }
        QVERIFY2(demo.isReady(), qPrintable(demo.problem()));
        Session& session = demo.session();
        const CampaignId tax = campaignId(session.db(), Campaign::Tax).value();
        const auto all = everybody(session, tax);
        VERIFY_RESULT(all);
        const auto before = eligibilityOf(session, *all, {tax});
        VERIFY_RESULT(before);
        const TaxpayerId callable = callableByOneNumber(*before);
        QVERIFY(callable.isValid());
        CallIntent intent;
        intent.campaign = tax;
        intent.taxpayer = callable;
        intent.phoneDigits = eligibilityOf(session, callable, {tax}).value().phones.front().digits;
        intent.clickedAt = session.clock().nowUtc();
        const auto dialled = recordIntent(session, intent);
        VERIFY_RESULT(dialled);
        CallAttempt dead;
        dead.intent = *dialled;
        dead.adapter = QStringLiteral("baresip");
        dead.dialledAt = intent.clickedAt;
        dead.endedAt = intent.clickedAt;
        dead.outcome = QStringLiteral("phone_lost");
        VERIFY_RESULT(recordAttempt(session, dead));
        CallEntry entry;
        entry.campaign = tax;
        entry.taxpayer = callable;
        entry.phoneDigits = intent.phoneDigits;
        entry.intent = *dialled;
        VERIFY_RESULT(recordCall(session, entry));
        auto gate = eligibilityOf(session, callable, {tax});
        VERIFY_RESULT(gate);
        QVERIFY(!gate->callable);
        QCOMPARE(told(eligibilityOf(session, QList<TaxpayerId>{callable}, {tax})->value(callable)), told(*gate));
    }

    void theLongestReasonIsTold() {
        Eligibility answer;
        QVERIFY(longestReason(answer) == nullptr);
        const QDateTime now = momentAt(QDate(2026, 11, 20), QTime(1, 0), 0);
        answer.reasons = {{QStringLiteral("a"), {}, now.addSecs(60), {}},
                          {QStringLiteral("b"), {}, std::nullopt, {}},
                          {QStringLiteral("c"), {}, now.addDays(9), {}}};
        QCOMPARE(longestReason(answer)->code, QStringLiteral("b"));
        answer.reasons.erase(answer.reasons.begin() + 1);
        QCOMPARE(longestReason(answer)->code, QStringLiteral("c"));
    }
};

QTEST_GUILESS_MAIN(EligibilityPageTest)
#include "eligibility_page_test.moc"
