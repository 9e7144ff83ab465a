#include "core/cases/saved_condition.h"

#include <QTest>

#include "core/cases/case_list.h"
#include "core/cases/given_numbers.h"
#include "core/contact/campaign.h"
#include "core/security/log_search.h"
#include "tests/support/call_city.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {
CaseCondition parsed(const char* text) { return parseCaseCondition(QString::fromUtf8(text)).value(); }
QStringList namesOf(const QList<SavedCondition>& saved) {
    QStringList names;
    for (const SavedCondition& each : saved) {
        names.append(each.name);
    }
    return names;
}
}  // namespace

class SavedConditionTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void savedOnesAreOnesOwnOrShared_data() { TempStore::backends(); }
    void savedOnesAreOnesOwnOrShared() {
        TEMP_STORE(store);
        Session& admin = store.session();
        VERIFY_RESULT(test::buildCallCity(admin));
        const CampaignId tax = campaignId(admin.db(), Campaign::Tax).value();
        const auto caller = store.signInAs(Role::Caller);
        VERIFY_RESULT(caller);
        const auto supervisor = store.signInAs(Role::Supervisor);
        VERIFY_RESULT(supervisor);

        VERIFY_RESULT(saveCondition(**caller, tax, QStringLiteral(" 高額  者 "), parsed("outstanding >= 100000"), false));
        VERIFY_RESULT(saveCondition(**caller, tax, QStringLiteral("皆で"), parsed("limitation within 30d"), true));
        QCOMPARE(namesOf(savedConditions(**caller, tax).value()), QStringList({QStringLiteral("皆で"), QStringLiteral("高額 者")}));
        const auto seen = savedConditions(**supervisor, tax);
        VERIFY_RESULT(seen);
        QCOMPARE(namesOf(*seen), QStringList{QStringLiteral("皆で")});
        QCOMPARE(seen->constFirst().text, QStringLiteral("limitation within 30d"));  // relative still
        QVERIFY(seen->constFirst().mayChange);

        // somebody else's shared one: only with the right to plan
        const auto other = store.signInAs(Role::Officer);
        VERIFY_RESULT(other);
        QVERIFY(!savedConditions(**other, tax)->constFirst().mayChange);
        QCOMPARE(saveCondition(**other, tax, QStringLiteral("皆で"), parsed("age > 3"), true).error().code, ErrorCode::Permission);
        QCOMPARE(removeCondition(**other, tax, QStringLiteral("皆で")).error().code, ErrorCode::Permission);
        const auto changed = saveCondition(**supervisor, tax, QStringLiteral("皆で"), parsed("limitation within 60d"), true);
        VERIFY_RESULT(changed);
        QCOMPARE(changed->owner, (*caller)->actor().id);  // it stays its owner's
        // the same name may be one's own as well, and comes first
        VERIFY_RESULT(saveCondition(**other, tax, QStringLiteral("皆で"), parsed("phone_known = true"), false));
        QCOMPARE(conditionNames(**other, tax)->saved.value(QStringLiteral("皆で")), QStringLiteral("phone_known = true"));
        QCOMPARE(conditionNames(**caller, tax)->saved.value(QStringLiteral("皆で")), QStringLiteral("limitation within 60d"));
        VERIFY_RESULT(removeCondition(**other, tax, QStringLiteral("皆で")));
        VERIFY_RESULT(removeCondition(**caller, tax, QStringLiteral("皆で")));
        QCOMPARE(removeCondition(**caller, tax, QStringLiteral("皆で")).error().code, ErrorCode::NotFound);

        CaseQuery query;
        query.campaign = tax;
        query.condition = parseCaseCondition(QStringLiteral("@'高額 者' かつ 電話あり"), conditionNames(**caller, tax).value()).value();
        QCOMPARE(findCases(**caller, query)->cases.size(), 2);
    }

    void refusesWhatIsNone() {
        TempStore store(QStringLiteral("sqlite"));
        const CampaignId tax = campaignId(store.db(), Campaign::Tax).value();
        for (const char* name : {"", "  ", "a'b", "「あ」", "@x"}) {
            QCOMPARE(saveCondition(store.session(), tax, QString::fromUtf8(name), parsed("age > 3"), false).error().code, ErrorCode::Usage);
        }
        QCOMPARE(saveCondition(store.session(), tax, QStringLiteral("すべて"), {}, false).error().code, ErrorCode::Usage);
    }

    void readsNumbersInAnyManner() {
        const QList<GivenNumber> numbers = numbersInText(QStringLiteral("０００１\n 0002,\"0003\";\t0004\r\n=\"0005\"　0006、0007\n\n12a"));
        const QList<GivenNumber> expected{{1, QStringLiteral("0001")}, {2, QStringLiteral("0002")}, {2, QStringLiteral("0003")}, {2, QStringLiteral("0004")},
                                          {3, QStringLiteral("0005")}, {3, QStringLiteral("0006")}, {3, QStringLiteral("0007")}, {5, QStringLiteral("12a")}};
        QCOMPARE(numbers, expected);
        const QByteArray csv = QStringLiteral("氏名,宛名番号\r\n甲,０００１\r\n乙,\"0 002\"\r\n").toUtf8();
        const auto column = numbersInColumn(csv, QStringLiteral("宛名番号"));
        VERIFY_RESULT(column);
        QCOMPARE(*column, QList<GivenNumber>({{2, QStringLiteral("0001")}, {3, QStringLiteral("0002")}}));
        const auto none = numbersInColumn(csv, QStringLiteral("番号"));
        QVERIFY(!none);
        QVERIFY(none.error().message.contains(QStringLiteral("宛名番号")));
        QCOMPARE(numbersInColumn("0001,x\n0002,y\n", {})->size(), 2);
        QCOMPARE(numbersInColumn("number\n0001\n", {})->size(), 1);
    }

    void findsNumbers_data() { TempStore::backends(); }
    void findsNumbers() {
        TEMP_STORE(store);
        Session& session = store.session();
        VERIFY_RESULT(test::buildCallCity(session));
        const CampaignId tax = campaignId(session.db(), Campaign::Tax).value();
        const auto found = findNumbers(session, tax, numbersInText(QStringLiteral("0001000001\n1000002 1000006\n0001000001\nx9\n'; drop")));
        VERIFY_RESULT(found);
        QCOMPARE(found->given, 6);
        QCOMPARE(found->repeated, 1);
        QCOMPARE(found->zerosAdded, QList<GivenNumber>({{2, QStringLiteral("1000002")}, {2, QStringLiteral("1000006")}}));
        QCOMPARE(found->unknown, QList<GivenNumber>({{4, QStringLiteral("x9")}, {5, QStringLiteral("drop")}}));
        QCOMPARE(found->cases.size(), 3);

        CaseQuery query;
        query.campaign = tax;
        query.among = std::make_shared<const QList<TaxpayerId>>(found->cases);
        const auto cases = findCases(session, query);
        VERIFY_RESULT(cases);
        QCOMPARE(cases->cases.size(), 3);  // the settled one was asked for by its number
        query.condition = parsed("outstanding > 100000");
        QCOMPARE(findCases(session, query)->cases, QList<TaxpayerId>{test::callCityCase(1)});
        query.among = std::make_shared<const QList<TaxpayerId>>(QList<TaxpayerId>{test::callCityCase(2)});
        QCOMPARE(countCases(session, query)->cases, 0);
        query.among = std::make_shared<const QList<TaxpayerId>>();
        QCOMPARE(countCases(session, query)->cases, 0);
    }
};

QTEST_GUILESS_MAIN(SavedConditionTest)
#include "saved_condition_test.moc"
