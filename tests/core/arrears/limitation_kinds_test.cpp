// Limitation by the kind of claim, and who decides on what can be done.

#include "core/arrears/limitation.h"

#include <QTest>

using namespace saikoku;

namespace {

/// Due 30 June 2021, demanded on 21 July 2021.
LimitationFacts facts(RevenueKind kind, int years = 5) {
    LimitationFacts of{QDate(2021, 6, 30), QDate(2021, 6, 30), years, {{LimitationEventKind::DemandLetter, QDate(2021, 7, 21), {}}}};
    of.kind = kind;
    return of;
}

QString actsOf(const LimitationAnswer& answer) {
    QStringList codes;
    for (const ProposedAct& act : answer.next) {
        codes.append(codeOf(act.act));
    }
    return codes.join(u' ');
}

}  // namespace

Q_DECLARE_METATYPE(saikoku::RevenueKind)

class LimitationKindsTest : public QObject {
    Q_OBJECT

    LimitationRules m_rules = *LimitationRules::load();

private Q_SLOTS:
    /// Of a tax it counts anew when ten days have passed, of other claims from the day after the letter.
    void aDemandRenews_data() {
        QTest::addColumn<RevenueKind>("kind");
        QTest::addColumn<int>("years");
        QTest::addColumn<QDate>("expires");
        QTest::newRow("tax") << RevenueKind::Tax << 5 << QDate(2026, 7, 31);
        QTest::newRow("premium") << RevenueKind::Premium << 2 << QDate(2023, 7, 21);
        QTest::newRow("public claim") << RevenueKind::Public << 5 << QDate(2026, 7, 21);
        QTest::newRow("private claim") << RevenueKind::Private << 5 << QDate(2026, 7, 21);
    }
    void aDemandRenews() {
        QFETCH(RevenueKind, kind);
        QFETCH(int, years);
        QFETCH(QDate, expires);
        QCOMPARE(limitation(facts(kind, years), m_rules, QDate(2022, 1, 10)).expires.value(), expires);
    }

    void whatCanBeDone_data() {
        QTest::addColumn<RevenueKind>("kind");
        QTest::addColumn<QDate>("day");
        QTest::addColumn<QString>("acts");
        const QDate early(2022, 1, 10);
        const QDate late(2026, 7, 1);
        const QDate over(2026, 8, 1);
        QTest::newRow("tax") << RevenueKind::Tax << early << "obtain_admission seize";
        QTest::newRow("tax, near") << RevenueKind::Tax << late << "seize obtain_admission call_or_notice";
        QTest::newRow("tax, over") << RevenueKind::Tax << over << "write_off";
        QTest::newRow("public claim") << RevenueKind::Public << early << "obtain_admission take_to_court";
        QTest::newRow("public claim, over") << RevenueKind::Public << over << "write_off";
        QTest::newRow("private claim, near") << RevenueKind::Private << late << "take_to_court obtain_admission call_or_notice";
        QTest::newRow("private claim, over") << RevenueKind::Private << over << "await_invocation";
    }
    void whatCanBeDone() {
        QFETCH(RevenueKind, kind);
        QFETCH(QDate, day);
        QFETCH(QString, acts);
        const LimitationAnswer answer = limitation(facts(kind), m_rules, day);
        QCOMPARE(actsOf(answer), acts);
        QCOMPARE(answer.awaitsInvocation, acts == QLatin1String("await_invocation"));
    }

    /// A private claim is owed until it is invoked; before its last day an invocation has no effect, after a written admission none is left.
    void invocation_data() {
        QTest::addColumn<RevenueKind>("kind");
        QTest::addColumn<QList<QDate>>("invoked");
        QTest::addColumn<QDate>("admitted");
        QTest::addColumn<bool>("lapsed");
        QTest::addColumn<bool>("awaits");
        const QDate before(2026, 7, 21);  // the last day
        const QDate after(2026, 7, 22);
        const auto row = [](const char* name, RevenueKind kind, const QList<QDate>& invoked, QDate admitted, bool lapsed, bool awaits) {
            QTest::newRow(name) << kind << invoked << admitted << lapsed << awaits;
        };
        row("nobody invoked it", RevenueKind::Private, {}, {}, false, true);
        row("invoked the day after the last", RevenueKind::Private, {after}, {}, true, false);
        row("invoked on the last day", RevenueKind::Private, {before}, {}, false, true);
        row("invoked too early and again", RevenueKind::Private, {before, after}, {}, true, false);
        row("to be invoked later", RevenueKind::Private, {QDate(2026, 8, 2)}, {}, false, true);
        row("admitted after its time: runs anew", RevenueKind::Private, {QDate(2026, 7, 30)}, QDate(2026, 7, 25), false, false);
        row("invoked, then admitted", RevenueKind::Private, {after}, QDate(2026, 7, 25), true, false);
        row("a public claim needs none", RevenueKind::Public, {}, {}, true, false);
        row("a public claim, admitted too late", RevenueKind::Public, {}, QDate(2026, 7, 25), true, false);
    }
    void invocation() {
        QFETCH(RevenueKind, kind);
        QFETCH(QList<QDate>, invoked);
        QFETCH(QDate, admitted);
        QFETCH(bool, lapsed);
        QFETCH(bool, awaits);
        LimitationFacts of = facts(kind);
        for (const QDate on : invoked) {
            of.events.push_back({LimitationEventKind::Invocation, on, {}});
        }
        if (admitted.isValid()) {
            of.events.push_back({LimitationEventKind::WrittenAdmission, admitted, {}});
        }
        const LimitationAnswer answer = limitation(of, m_rules, QDate(2026, 8, 1));
        QCOMPARE(answer.extinguished, lapsed);
        QCOMPARE(answer.awaitsInvocation, awaits);
        QCOMPARE(answer.invokedOn.has_value(), lapsed && kind == RevenueKind::Private);
        QCOMPARE(answer.daysLeft.value() > 0, !lapsed && !awaits);
        QVERIFY(actsOf(limitation(of, m_rules, QDate(2026, 7, 1))).contains(QLatin1String("obtain_admission")));
    }

    void everyActHasWordsAndSomebodyWhoDecides() {
        QStringList codes;
        for (const LimitationAct act : {LimitationAct::SendDemandLetter, LimitationAct::Seize, LimitationAct::ObtainAdmission, LimitationAct::CallOrNotice,
                                        LimitationAct::AwaitEnd, LimitationAct::WriteOff, LimitationAct::TakeToCourt, LimitationAct::AwaitInvocation}) {
            QVERIFY(!codes.contains(codeOf(act)));
            codes.append(codeOf(act));
            QVERIFY(valueOfCode<LimitationAct>(codeOf(act)) == act);
            QVERIFY(!labelOf(act).isEmpty() && !labelOf(deciderOf(act)).isEmpty());
        }
        QVERIFY(deciderOf(LimitationAct::Seize) == LimitationDecider::Officer);
        QVERIFY(deciderOf(LimitationAct::WriteOff) == LimitationDecider::Head);
        QVERIFY(!valueOfCode<LimitationAct>(u"none"));
    }
};

QTEST_APPLESS_MAIN(LimitationKindsTest)
#include "limitation_kinds_test.moc"
