// Consents, guarantors, causes of claims: added as facts, masked, and gathered in the ledger.

#include "core/work/case_claims.h"

#include <QTest>

#include "core/cases/case_file.h"
#include "core/contact/campaign.h"
#include "core/eligibility/eligibility.h"
#include "core/eligibility/why_not_now.h"
#include "core/security/protected_reveal.h"
#include "core/security/sign_in.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/contact_changes.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

Consent consentOf(int place, ConsentKind kind, bool isGiven) {
    Consent consent;
    consent.taxpayer = callCityCase(place);
    consent.kind = kind;
    consent.isGiven = isGiven;
    consent.note = QStringLiteral("電話で確認");
    return consent;
}

Guarantor guarantorOf(int place) {
    Guarantor guarantor;
    guarantor.taxpayer = callCityCase(place);
    guarantor.name = QStringLiteral("保証 一郎");
    guarantor.address = QStringLiteral("みらい市緑が丘9丁目");
    guarantor.phoneDigits = QStringLiteral("080-0000-0099");
    guarantor.isJoint = true;
    guarantor.limit = Yen(200'000);
    return guarantor;
}

ClaimFile file(Session& session, int place) {
    return claimsOf(session, kTax, callCityCase(place)).value_or(ClaimFile());
}

}  // namespace

class CaseClaimsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aConsentIsGivenAndWithdrawn_data() { TempStore::backends(); }
    void aConsentIsGivenAndWithdrawn() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        QVERIFY(!file(**caller, 2).allows(ConsentKind::Welfare));
        VERIFY_RESULT(recordConsent(**caller, kTax, consentOf(2, ConsentKind::Welfare, true)));
        VERIFY_RESULT(recordConsent(**caller, kTax, consentOf(2, ConsentKind::Sms, true)));
        QVERIFY(file(**caller, 2).allows(ConsentKind::Welfare));
        VERIFY_RESULT(recordConsent(**caller, kTax, consentOf(2, ConsentKind::Welfare, false)));
        const ClaimFile now = file(**caller, 2);
        QVERIFY(!now.allows(ConsentKind::Welfare));
        QVERIFY(now.allows(ConsentKind::Sms));
        QCOMPARE(now.consents.size(), 2);
        QCOMPARE(now.consents.constLast().saidOn, QDate(2026, 11, 20));
        QVERIFY(!now.consents.constLast().operatorName.isEmpty());
        Consent ahead = consentOf(2, ConsentKind::Sms, true);
        ahead.saidOn = QDate(2026, 11, 21);
        QCOMPARE(recordConsent(**caller, kTax, ahead).error().code, ErrorCode::BadInput);
    }

    /// A referral with consent leaves the consent on file; said twice it stands once, withdrawn it is given
    /// anew.
    void aReferralKeepsTheConsent_data() { TempStore::backends(); }
    void aReferralKeepsTheConsent() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        Session& session = store.session();
        const auto refer = [&] {
            CallEntry entry;
            entry.campaign = kTax;
            entry.taxpayer = callCityCase(2);
            entry.result = ResultCode::Reached;
            OutcomeEntry referral;
            referral.kind = FollowUpKind::Welfare;
            referral.state = FollowUpState::Referred;
            referral.topic = QStringLiteral("debt");
            referral.consent = true;
            entry.outcomes = QList<OutcomeEntry>{referral};
            return recordCall(session, entry);
        };
        VERIFY_RESULT(refer());
        QVERIFY(file(session, 2).allows(ConsentKind::Welfare));
        VERIFY_RESULT(refer());
        QCOMPARE(store.db().selectInteger(QStringLiteral("select count(*) from consent")).value_or(-1), 1);
        VERIFY_RESULT(recordConsent(session, kTax, consentOf(2, ConsentKind::Welfare, false)));
        QVERIFY(!file(session, 2).allows(ConsentKind::Welfare));
        VERIFY_RESULT(refer());
        QVERIFY(file(session, 2).allows(ConsentKind::Welfare));
    }

    /// Said no to, nobody is named who would hear of it, and who was named is no longer; a word by SMS is none.
    void aWithdrawnConsentBinds_data() {
        QTest::addColumn<QString>("backend");
        QTest::addColumn<int>("kind");
        for (const QString& backend : TempStore::backendNames()) {
            for (const ConsentKind kind : {ConsentKind::Workplace, ConsentKind::Interpreter, ConsentKind::Sms}) {
                QTest::newRow(qPrintable(backend + u' ' + codeOf(kind))) << backend << static_cast<int>(kind);
            }
        }
    }
    void aWithdrawnConsentBinds() {
        QFETCH(int, kind);
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        Session& session = **caller;
        const auto asked = static_cast<ConsentKind>(kind);
        ContactWishes wishes;
        wishes.language = QStringLiteral("ポルトガル語");
        ContactWishes named = wishes;
        named.workplaceContact = asked == ConsentKind::Workplace ? QStringLiteral("給与係 仮名さん") : QString();
        named.interpreter = asked == ConsentKind::Interpreter ? QStringLiteral("架空通訳サービス") : QString();
        if (asked == ConsentKind::Sms) {
            named.channel = Channel::Sms;
        }
        const auto standing = [&] { return openCase(session, callCityCase(2), kTax)->wishes; };
        VERIFY_RESULT(setContactWishes(session, callCityCase(2), named));
        VERIFY_RESULT(recordConsent(session, kTax, consentOf(2, asked, false)));
        QVERIFY(standing().isSameAs(wishes));  // the rest stays
        QCOMPARE(setContactWishes(session, callCityCase(2), named).error().code, ErrorCode::Rule);
        wishes.note = QStringLiteral("夜がよい");
        VERIFY_RESULT(setContactWishes(session, callCityCase(2), wishes));
        VERIFY_RESULT(recordConsent(session, kTax, consentOf(2, asked, true)));
        VERIFY_RESULT(setContactWishes(session, callCityCase(2), named));
        QVERIFY(standing().isSameAs(named));
    }

    /// Of the channel SMS alone, for one and for the city.
    void nobodyWritesSmsAgainstIt_data() { TempStore::backends(); }
    void nobodyWritesSmsAgainstIt() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto refusedBy = [&](Channel channel) {
            const auto answer = eligibilityOf(session, callCityCase(2), ContactPlan{kTax, channel});
            return answer && std::any_of(answer->reasons.begin(), answer->reasons.end(),
                                         [](const EligibilityReason& each) { return each.code == QLatin1String("no_consent"); });
        };
        const auto inCity = [&](Channel channel) {
            CaseQuery query;
            query.campaign = kTax;
            const auto why = whyNotNow(session, query, ContactPlan{kTax, channel});
            qint64 cases = 0;
            for (const auto& reason : why ? why->reasons : decltype(why->reasons)()) {
                cases += reason.code == QLatin1String("no_consent") ? reason.all.cases : 0;
            }
            return cases;
        };
        QVERIFY(!refusedBy(Channel::Sms));
        VERIFY_RESULT(recordConsent(session, kTax, consentOf(2, ConsentKind::Sms, false)));
        QVERIFY(refusedBy(Channel::Sms));
        QVERIFY(!refusedBy(Channel::Phone));
        QCOMPARE(inCity(Channel::Sms), 1);
        QCOMPARE(inCity(Channel::Phone), 0);
        VERIFY_RESULT(recordConsent(session, kTax, consentOf(2, ConsentKind::Sms, true)));
        QVERIFY(!refusedBy(Channel::Sms));
    }

    /// What family may be told follows from the person's word.
    void familyIsToldWithConsent_data() { TempStore::backends(); }
    void familyIsToldWithConsent() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        const auto telling = [&](int place) { return codeOf(openCase(session, callCityCase(place), kTax)->household.constFirst().telling); };
        QCOMPARE(telling(1), QStringLiteral("own_arrears"));
        VERIFY_RESULT(recordConsent(session, kTax, consentOf(1, ConsentKind::Family, true)));
        QCOMPARE(telling(1), QStringLiteral("with_consent"));
        QCOMPARE(telling(2), QStringLiteral("own_arrears"));  // of the other's case nobody allowed it
        VERIFY_RESULT(recordConsent(session, kTax, consentOf(1, ConsentKind::Family, false)));
        QCOMPARE(telling(1), QStringLiteral("own_arrears"));
    }

    /// Given, withdrawn, when, how, by whom: nothing of it goes.
    void theHistoryStays_data() { TempStore::backends(); }
    void theHistoryStays() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(buildCallCity(session));
        for (const bool given : {true, false, true}) {
            VERIFY_RESULT(recordConsent(session, kTax, consentOf(2, ConsentKind::Family, given)));
        }
        const auto opened = openCase(session, callCityCase(2), kTax);
        VERIFY_RESULT(opened);
        QCOMPARE(opened->claims.consents.size(), 1);
        QCOMPARE(opened->claims.said.size(), 3);
        QVERIFY(opened->claims.said.at(0).isGiven && !opened->claims.said.at(1).isGiven);
        QVERIFY(!opened->claims.said.at(1).operatorName.isEmpty());
        ClaimFile elsewhere = opened->claims;
        elsewhere.narrowTo(CampaignId{2}, false);
        QVERIFY(elsewhere.said.at(1).note.isEmpty());
        ClaimFile masked = opened->claims;
        masked.mask();
        QVERIFY(masked.said.at(1).note.isEmpty());
    }

    /// Known from its day: as of the day before nobody had said anything.
    void knownFromItsDay_data() { TempStore::backends(); }
    void knownFromItsDay() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(recordConsent(store.session(), kTax, consentOf(2, ConsentKind::Welfare, true)));
        QCOMPARE(file(store.session(), 2).consents.size(), 1);
        store.clock().setTokyo(QDate(2026, 11, 27), QTime(10, 0));
        VERIFY_RESULT(recordConsent(store.session(), kTax, consentOf(2, ConsentKind::Welfare, false)));
        QVERIFY(!file(store.session(), 2).allows(ConsentKind::Welfare));
        QVERIFY(file(store.session(), 2).refuses(ConsentKind::Welfare));
        for (const auto& [day, consents] : {std::pair{QDate(2026, 11, 19), 0}, {QDate(2026, 11, 26), 1}}) {
            const AsOfClock then(day);
            const auto before = signIn(store.location(), TempStore::user(), TempStore::password(), then, QStringLiteral("saikoku"));
            VERIFY_RESULT(before);
            QCOMPARE(file(**before, 2).consents.size(), consents);
            QCOMPARE(file(**before, 2).allows(ConsentKind::Welfare), consents == 1);
        }
    }

    /// Said in one business, told in all; in which words stays where it was said. The case has them too.
    void aNoteStaysInItsCampaign_data() { TempStore::backends(); }
    void aNoteStaysInItsCampaign() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        VERIFY_RESULT(recordConsent(store.session(), kTax, consentOf(2, ConsentKind::Sms, true)));
        ClaimFile health = file(store.session(), 2);
        health.narrowTo(CampaignId{2}, false);
        QVERIFY(health.allows(ConsentKind::Sms));
        QVERIFY(health.consents.constFirst().note.isEmpty());
        QVERIFY(!file(store.session(), 2).consents.constFirst().note.isEmpty());
        const auto opened = openCase(store.session(), callCityCase(2), kTax);
        VERIFY_RESULT(opened);
        QVERIFY(opened->claims.allows(ConsentKind::Sms));
    }

    void anOfficerDecidesOnContact_data() { TempStore::backends(); }
    void anOfficerDecidesOnContact() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto officer = store.signInAs(Role::Officer);
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(caller);
        QCOMPARE(addGuarantor(**caller, kTax, guarantorOf(5)).error().code, ErrorCode::Permission);
        const auto id = addGuarantor(**officer, kTax, guarantorOf(5));
        VERIFY_RESULT(id);
        QVERIFY(!file(**caller, 5).guarantors.constFirst().mayContact.has_value());  // nobody has decided
        QCOMPARE(file(**caller, 5).guarantors.constFirst().phoneDigits, QStringLiteral("08000000099"));
        QCOMPARE(decideGuarantor(**officer, kTax, callCityCase(5), *id, true, QString()).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(decideGuarantor(**officer, kTax, callCityCase(2), *id, true, QStringLiteral("契約書"))
                     .error()
                     .code,
                 ErrorCode::NotFound);
        VERIFY_RESULT(
            decideGuarantor(**officer, kTax, callCityCase(5), *id, true, QStringLiteral("契約書第3条")));
        QCOMPARE(file(**caller, 5).guarantors.constFirst().mayContact, std::optional<bool>(true));
        VERIFY_RESULT(
            decideGuarantor(**officer, kTax, callCityCase(5), *id, false, QStringLiteral("本人が分納中")));
        QCOMPARE(file(**caller, 5).guarantors.constFirst().mayContact, std::optional<bool>(false));
        VERIFY_RESULT(endGuarantor(**officer, kTax, callCityCase(5), *id, QStringLiteral("契約終了")));
        QVERIFY(file(**caller, 5).guarantors.isEmpty());
        Guarantor nowhere = guarantorOf(5);
        nowhere.address.clear();
        nowhere.phoneDigits.clear();
        QCOMPARE(addGuarantor(**officer, kTax, nowhere).error().code, ErrorCode::BadInput);
        Guarantor another = guarantorOf(5);
        another.receivable = ReceivableId{21};  // case 2's
        QCOMPARE(addGuarantor(**officer, kTax, another).error().code, ErrorCode::Rule);
    }

    /// A receivable's own cause goes before that of the whole case; the newest of each counts.
    void causes_data() { TempStore::backends(); }
    void causes() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const auto say = [&](const char* words, std::optional<ReceivableId> receivable) {
            ClaimCause cause;
            cause.taxpayer = callCityCase(1);
            cause.receivable = receivable;
            cause.cause = QString::fromUtf8(words);
            cause.aroseOn = QDate(2025, 4, 1);
            return setClaimCause(**officer, kTax, cause);
        };
        VERIFY_RESULT(say("賃貸借契約", {}));
        VERIFY_RESULT(say("市営住宅の使用", {}));
        VERIFY_RESULT(say("水道の使用", ReceivableId{12}));
        const ClaimFile known = file(**officer, 1);
        QCOMPARE(known.causes.size(), 2);
        QCOMPARE(known.causeOf(ReceivableId{12})->cause, QStringLiteral("水道の使用"));
        QCOMPARE(known.causeOf(ReceivableId{11})->cause, QStringLiteral("市営住宅の使用"));
        QVERIFY(file(**officer, 2).causeOf(ReceivableId{21}) == nullptr);
        QCOMPARE(say("", {}).error().code, ErrorCode::BadInput);
        QCOMPARE(say("x", ReceivableId{21}).error().code, ErrorCode::Rule);
    }

    void protectedPeopleAreMasked_data() { TempStore::backends(); }
    void protectedPeopleAreMasked() {
        TEMP_STORE(store);
        VERIFY_RESULT(buildCallCity(store.session()));
        const auto officer = store.signInAs(Role::Officer);
        const auto shown = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        VERIFY_RESULT(shown);
        ClaimCause cause;
        cause.taxpayer = callCityCase(4);
        cause.cause = QStringLiteral("市営住宅緑が丘9号棟の家賃");
        // who can't see what stands there can't change it
        QCOMPARE(addGuarantor(**officer, kTax, guarantorOf(4)).error().code, ErrorCode::Permission);
        QCOMPARE(setClaimCause(**officer, kTax, cause).error().code, ErrorCode::Permission);
        VERIFY_RESULT(revealProtected(**shown, callCityCase(4), QStringLiteral("保証契約の記入")));
        VERIFY_RESULT(addGuarantor(**shown, kTax, guarantorOf(4)));
        VERIFY_RESULT(setClaimCause(**shown, kTax, cause));
        QCOMPARE(file(**shown, 4).causes.constFirst().cause, cause.cause);
        QVERIFY(file(**officer, 4).causes.constFirst().cause.isEmpty());
        QVERIFY(openCase(**officer, callCityCase(4), kTax)->claims.causes.constFirst().cause.isEmpty());
        const Guarantor masked = file(**officer, 4).guarantors.constFirst();
        QVERIFY(masked.name.isEmpty() && masked.address.isEmpty() && masked.phoneDigits.isEmpty());
    }
};

QTEST_GUILESS_MAIN(CaseClaimsTest)
#include "case_claims_test.moc"
