// Two cases of one person: proposed, joined by a third proof, seen from both, and parted again. Namesakes
// carry a mark.

#include "core/work/person_links.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "core/cases/case_list.h"
#include "core/cases/case_refresh.h"
#include "core/eligibility/eligibility.h"
#include "core/eligibility/why_not_now.h"
#include "core/security/protected_reveal.h"
#include "tests/support/call_city.h"
#include "tests/support/namesakes.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
const JoinEntry kProof{ThirdProof::ResidentRecord, QStringLiteral("住民票 2026-11-18 照会")};

QStringList pairsOf(Session& session, std::optional<TaxpayerId> of = {}) {
    QStringList told;
    const auto pairs = samePersonProposals(session, kTax, of);
    for (const PersonPair& pair : pairs ? *pairs : QList<PersonPair>()) {
        told.append(pair.lead.number.right(1) + u'-' + pair.other.number.right(1));
    }
    return told;
}

QStringList reasonsOf(Session& session, int place) {
    QStringList codes;
    const auto answer = eligibilityOf(session, callCityCase(place), {kTax});
    for (const EligibilityReason& reason : answer ? answer->reasons : std::vector<EligibilityReason>()) {
        codes.append(reason.code);
    }
    return codes;
}

QString marked(Session& session) {
    QList<TaxpayerId> ids;
    for (int place = 1; place <= 9; ++place) {
        ids.append(callCityCase(place));
    }
    QString places;
    const auto rows = caseRows(session, kTax, ids);
    for (const CaseSummary& row : rows ? *rows : QList<CaseSummary>()) {
        places += row.hasNamesake ? row.number.right(1) : QString();
    }
    return places;
}

QString found(Session& session, const QString& condition) {
    CaseQuery query{kTax, *parseCaseCondition(condition), {}, *parseCaseSort(QStringLiteral("number"))};
    QString places;
    const auto selection = findCases(session, query);
    for (const TaxpayerId id : selection ? selection->cases : QList<TaxpayerId>()) {
        places += QString::number(id.value);
    }
    return places;
}

}  // namespace

class PersonLinksTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesakesAreMarked_data() { TempStore::backends(); }
    void namesakesAreMarked() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        QCOMPARE(marked(store.session()), QString());
        VERIFY_RESULT(addNamesake(store.session(), 1, 8));
        QCOMPARE(marked(store.session()), QStringLiteral("18"));
        QCOMPARE(found(store.session(), QStringLiteral("namesake = true")), QStringLiteral("18"));
        QVERIFY(!found(store.session(), QStringLiteral("namesake = false")).contains(u'1'));
        const auto file = openCase(store.session(), callCityCase(1), kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->namesakeCount, 1);
        QCOMPARE(file->namesakes.size(), 1);
        QCOMPARE(file->namesakes.first().number, QStringLiteral("0001000008"));
        QCOMPARE(file->namesakes.first().address, QStringLiteral("みらい市港町9丁目"));
        QVERIFY(!file->namesakes.first().isSaidDifferent);
        // the mark is asked, not stored: nothing is stale with it
        QCOMPARE(countStaleCases(store.session()).value_or(-1), 0);
    }

    /// The warning stands for a protected namesake too, and tells nothing of them, either way.
    void protectedCutBothWays_data() { TempStore::backends(); }
    void protectedCutBothWays() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 1, 8, true));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(marked(**officer), QStringLiteral("18"));
        const auto file = openCase(**officer, callCityCase(1), kTax);
        VERIFY_RESULT(file);
        QCOMPARE(file->namesakeCount, 1);
        QVERIFY(file->namesakes.isEmpty());
        const auto theirs = openCase(**officer, callCityCase(8), kTax);
        VERIFY_RESULT(theirs);
        QCOMPARE(theirs->namesakeCount, 1);
        QVERIFY(theirs->namesakes.isEmpty());
        QVERIFY(pairsOf(**officer).isEmpty());
        QCOMPARE(joinPersons(**officer, kTax, callCityCase(1), callCityCase(8), kProof).error().code,
                 ErrorCode::Permission);
        VERIFY_RESULT(revealProtected(**officer, callCityCase(8), QStringLiteral("名寄せの確認")));
        QCOMPARE(pairsOf(**officer), QStringList{QStringLiteral("1-8")});
        VERIFY_RESULT(joinPersons(**officer, kTax, callCityCase(1), callCityCase(8), kProof));
        // who has not revealed them is told that there is another case, and no number
        auto other = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(other);
        const auto seen = openCase(**other, callCityCase(1), kTax);
        VERIFY_RESULT(seen);
        QVERIFY(seen->joined.isEmpty());
        const auto led = openCase(**other, callCityCase(8), kTax);
        VERIFY_RESULT(led);
        QVERIFY(led->ledBy);
        QVERIFY(led->ledBy->isEmpty());
    }

    void joinedAndParted_data() { TempStore::backends(); }
    void joinedAndParted() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 1, 8, false, QStringLiteral("08000000008")));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(pairsOf(**officer), QStringList{QStringLiteral("1-8")});
        QCOMPARE(pairsOf(**officer, callCityCase(2)), QStringList());
        QVERIFY(!reasonsOf(**officer, 8).contains(QStringLiteral("led_by_other")));
        VERIFY_RESULT(joinPersons(**officer, kTax, callCityCase(1), callCityCase(8), kProof));
        QVERIFY(pairsOf(**officer).isEmpty());
        QCOMPARE(marked(**officer), QString());  // one person is nobody's namesake
        QVERIFY(reasonsOf(**officer, 8).contains(QStringLiteral("led_by_other")));
        QVERIFY(!reasonsOf(**officer, 1).contains(QStringLiteral("led_by_other")));
        const auto lead = openCase(**officer, callCityCase(1), kTax);
        VERIFY_RESULT(lead);
        QVERIFY(!lead->ledBy);
        QCOMPARE(lead->joined.size(), 1);
        QCOMPARE(lead->joined.first().summary.outstanding, Yen(50'000));
        QVERIFY(!lead->joined.first().leads);
        const auto led = openCase(**officer, callCityCase(8), kTax);
        VERIFY_RESULT(led);
        QCOMPARE(led->ledBy.value_or(QString()), QStringLiteral("0001000001"));
        QVERIFY(led->joined.first().leads);
        QCOMPARE(led->summary.outstanding, Yen(50'000));  // both stay as delivered
        QCOMPARE(decidedPairs(**officer, kTax)->size(), 1);
        VERIFY_RESULT(partPersons(**officer, kTax, callCityCase(8), callCityCase(1),
                                  QStringLiteral("別人と判明（本籍が異なる）")));
        QVERIFY(!reasonsOf(**officer, 8).contains(QStringLiteral("led_by_other")));
        QCOMPARE(marked(**officer), QStringLiteral("18"));
        QCOMPARE(pairsOf(**officer), QStringList{QStringLiteral("1-8")});
        QVERIFY(openCase(**officer, callCityCase(1), kTax)->joined.isEmpty());
        QCOMPARE(
            partPersons(**officer, kTax, callCityCase(1), callCityCase(8), QStringLiteral("二度目の取消"))
                .error()
                .code,
            ErrorCode::NotFound);
        VERIFY_RESULT(
            sayDifferent(**officer, kTax, callCityCase(1), callCityCase(8), QStringLiteral("本籍が異なる")));
        QVERIFY(pairsOf(**officer).isEmpty());
        QCOMPARE(marked(**officer), QStringLiteral("18"));
        QVERIFY(openCase(**officer, callCityCase(1), kTax)->namesakes.first().isSaidDifferent);
    }

    /// The city's answer is that of each case.
    void theCityCountsTheLed_data() { TempStore::backends(); }
    void theCityCountsTheLed() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 1, 8, false, QStringLiteral("08000000008")));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(joinPersons(**officer, kTax, callCityCase(1), callCityCase(8), kProof));
        const auto why = whyNotNow(**officer, CaseQuery{kTax, {}, {}, {}}, {kTax});
        VERIFY_RESULT(why);
        const auto tally = std::find_if(why->reasons.begin(), why->reasons.end(), [](const ReasonTally& one) {
            return one.code == QLatin1String("led_by_other");
        });
        QVERIFY(tally != why->reasons.end());
        QCOMPARE(tally->all.cases, qint64(1));
    }

    /// A case that leads and owes nothing holds nobody back.
    void aSettledLeadHoldsNobodyBack_data() { TempStore::backends(); }
    void aSettledLeadHoldsNobodyBack() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 6, 8));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(joinPersons(**officer, kTax, callCityCase(6), callCityCase(8), kProof));
        QVERIFY(!reasonsOf(**officer, 8).contains(QStringLiteral("led_by_other")));
    }

    /// What follows from what was said of others is refused, and named; parted, it may be said.
    void contradictionsAreRefused_data() { TempStore::backends(); }
    void contradictionsAreRefused() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 1, 8));
        VERIFY_RESULT(addNamesake(store.session(), 1, 9));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const TaxpayerId x = callCityCase(1);
        const TaxpayerId y = callCityCase(8);
        const TaxpayerId z = callCityCase(9);
        const QString words = QStringLiteral("本籍が異なる");
        const auto names = [&](const Result<void>& refused, const QStringList& numbers) {
            return !refused && refused.error().code == ErrorCode::Rule &&
                   std::all_of(numbers.begin(), numbers.end(),
                               [&](const QString& each) { return refused.error().message.contains(each); }) &&
                   refused.error().message.contains((*officer)->actor().displayName);
        };
        const QString numberOfX = QStringLiteral("0001000001");
        const QString numberOfY = QStringLiteral("0001000008");
        const QString numberOfZ = QStringLiteral("0001000009");
        VERIFY_RESULT(sayDifferent(**officer, kTax, z, y, words));
        VERIFY_RESULT(joinPersons(**officer, kTax, x, y, kProof));
        QVERIFY(names(joinPersons(**officer, kTax, x, z, kProof), {numberOfX, numberOfY, numberOfZ}));
        QCOMPARE(decidedPairs(**officer, kTax)->size(), 2);
        VERIFY_RESULT(partPersons(**officer, kTax, y, z, words));
        VERIFY_RESULT(joinPersons(**officer, kTax, x, z, kProof));
        for (const auto& [one, other] : {std::pair(y, z), std::pair(z, y)}) {
            QVERIFY(names(sayDifferent(**officer, kTax, one, other, words), {numberOfX, numberOfY, numberOfZ}));
        }
        QCOMPARE(decidedPairs(**officer, kTax)->size(), 2);
        VERIFY_RESULT(partPersons(**officer, kTax, x, z, words));
        VERIFY_RESULT(sayDifferent(**officer, kTax, y, z, words));
    }

    /// The refusal tells no number of a protected person.
    void aContradictionTellsNoProtectedNumber() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY2(store.isReady(), qPrintable(store.problem()));
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 1, 8, true));
        VERIFY_RESULT(addNamesake(store.session(), 1, 9));
        auto knows = store.signInAs(Role::Officer);
        VERIFY_RESULT(knows);
        VERIFY_RESULT(revealProtected(**knows, callCityCase(8), QStringLiteral("名寄せの確認")));
        VERIFY_RESULT(joinPersons(**knows, kTax, callCityCase(1), callCityCase(8), kProof));
        VERIFY_RESULT(
            sayDifferent(**knows, kTax, callCityCase(8), callCityCase(9), QStringLiteral("本籍が異なる")));
        auto other = store.signInAs(Role::Officer);  // to whom nobody was revealed
        VERIFY_RESULT(other);
        const auto refused = joinPersons(**other, kTax, callCityCase(1), callCityCase(9), kProof);
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::Rule);
        QVERIFY2(!refused.error().message.contains(QStringLiteral("0001000008")),
                 qPrintable(refused.error().message));
    }

    void refuses_data() { TempStore::backends(); }
    void refuses() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 1, 8));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto codeOf = [&](int lead, int other, const JoinEntry& entry) {
            const auto done = joinPersons(**officer, kTax, callCityCase(lead), callCityCase(other), entry);
            return done ? std::optional<ErrorCode>() : std::optional<ErrorCode>(done.error().code);
        };
        QCOMPARE(codeOf(1, 8, {ThirdProof::OwnWord, QStringLiteral(" 本人 ")}),
                 ErrorCode::BadInput);  // no words
        QCOMPARE(codeOf(1, 1, kProof), ErrorCode::Rule);
        QCOMPARE(codeOf(1, 5, kProof), ErrorCode::Rule);  // a company
        QCOMPARE(codeOf(1, 99, kProof), ErrorCode::NotFound);
        QCOMPARE(joinPersons(**officer, CampaignId{2}, callCityCase(1), callCityCase(8), kProof).error().code,
                 ErrorCode::Rule);
        QVERIFY(!codeOf(1, 8, kProof));
        QCOMPARE(codeOf(1, 8, kProof), ErrorCode::Rule);
        QCOMPARE(codeOf(8, 2, kProof), ErrorCode::Rule);  // is led itself
        QCOMPARE(codeOf(2, 8, kProof), ErrorCode::Rule);  // is led by another
        QCOMPARE(codeOf(2, 1, kProof), ErrorCode::Rule);  // leads another
        QVERIFY(!codeOf(1, 7, kProof));                   // a third one of the same person
        QCOMPARE(openCase(**officer, callCityCase(8), kTax)->joined.size(), 2);
        for (const Role role : {Role::Caller, Role::ContractorManager}) {
            auto contractor = store.signInAs(role);
            VERIFY_RESULT(contractor);
            QCOMPARE(joinPersons(**contractor, kTax, callCityCase(1), callCityCase(2), kProof).error().code,
                     ErrorCode::Permission);
            QCOMPARE(samePersonProposals(**contractor, kTax).error().code, ErrorCode::Permission);
        }
    }

    /// However alike they are: who owes nothing is called by nobody.
    void thoseWhoOweComeFirst_data() { TempStore::backends(); }
    void thoseWhoOweComeFirst() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(addNamesake(store.session(), 6, 8, false, QStringLiteral("08000000006")));  // one sign more
        VERIFY_RESULT(store.db().run(
            QStringLiteral("insert into receipt (receivable_id, taxpayer_id, feed, received_on, running, amount, late_charge, channel, from_batch) "
                           "select r.receivable_id, r.taxpayer_id, 'dsk', '2026-11-20', 1, r.levied - r.received, 0, 'store', 1 "
                           "from receivable r where r.taxpayer_id = 8")));
        VERIFY_RESULT(refreshCases(store.session(), {callCityCase(8)}));
        VERIFY_RESULT(addNamesake(store.session(), 2, 9));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        QCOMPARE(pairsOf(**officer), QStringList({QStringLiteral("2-9"), QStringLiteral("6-8")}));
    }
};

QTEST_GUILESS_MAIN(PersonLinksTest)
#include "person_links_test.moc"
