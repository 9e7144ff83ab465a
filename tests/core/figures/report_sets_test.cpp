#include "core/figures/report_sets.h"

#include <QTest>

#include "core/contact/campaign.h"
#include "core/store/database.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

ReportSet setOf(const QString& name, bool isShared = false) {
    ReportSet set;
    set.name = name;
    set.subject = QStringLiteral("call-activity");
    set.parameters = {{QStringLiteral("period"), QStringLiteral("last_month")},
                      {QStringLiteral("where"), QStringLiteral("outstanding >= 100000")}};
    set.isShared = isShared;
    return set;
}

QStringList namesOf(const QList<ReportSet>& sets) {
    QStringList names;
    for (const ReportSet& set : sets) {
        names.append(set.name);
    }
    return names;
}

}  // namespace

class ReportSetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keepsParameters_data() { TempStore::backends(); }
    void keepsParameters() {
        TEMP_STORE(store);
        Session& session = store.session();
        const CampaignId tax = *campaignId(session.db(), Campaign::Tax);
        const auto saved = saveReportSet(session, tax, setOf(QStringLiteral("  月次  の架電 ")));
        VERIFY_RESULT(saved);
        QCOMPARE(saved->name, QStringLiteral("月次 の架電"));
        const auto kept = reportSet(session, tax, QStringLiteral("月次 の架電"));
        VERIFY_RESULT(kept);
        QCOMPARE(kept->id, saved->id);
        QCOMPARE(kept->subject, QStringLiteral("call-activity"));
        QCOMPARE(kept->parameters, setOf({}).parameters);
        QVERIFY(kept->mayChange && !kept->isShared);

        ReportSet other = setOf(QStringLiteral("月次 の架電"));
        other.subject = QStringLiteral("kpi");
        other.parameters = {};
        VERIFY_RESULT(saveReportSet(session, tax, other));
        QCOMPARE(reportSets(session, tax)->size(), 1);  // replaced
        QCOMPARE(reportSet(session, tax, other.name)->subject, QStringLiteral("kpi"));

        VERIFY_RESULT(removeReportSet(session, tax, other.name));
        const auto gone = reportSet(session, tax, other.name);
        QVERIFY(!gone);
        QCOMPARE(gone.error().code, ErrorCode::NotFound);
        QCOMPARE(*session.db().selectInteger(QStringLiteral("select count(*) from access_log where operation "
                                                            "in ('report_set.save', 'report_set.remove')")),
                 3);
    }

    void belongToTheirCampaignAndKind_data() { TempStore::backends(); }
    void belongToTheirCampaignAndKind() {
        TEMP_STORE(store);
        Session& session = store.session();
        const CampaignId tax = *campaignId(session.db(), Campaign::Tax);
        const CampaignId health = *campaignId(session.db(), Campaign::HealthCheck);
        VERIFY_RESULT(saveReportSet(session, tax, setOf(QStringLiteral("甲"))));
        ReportSet facts = setOf(QStringLiteral("甲"));
        facts.kind = ReportSetKind::Export;
        facts.subject = QStringLiteral("contacts");
        VERIFY_RESULT(saveReportSet(session, tax, facts));
        QCOMPARE(namesOf(*reportSets(session, health)), QStringList());
        QCOMPARE(reportSet(session, tax, QStringLiteral("甲"))->subject, QStringLiteral("call-activity"));
        QCOMPARE(reportSet(session, tax, QStringLiteral("甲"), ReportSetKind::Export)->subject,
                 QStringLiteral("contacts"));
        VERIFY_RESULT(removeReportSet(session, tax, QStringLiteral("甲")));
        QVERIFY(reportSet(session, tax, QStringLiteral("甲"), ReportSetKind::Export));
    }

    void privateOnesStayPrivate_data() { TempStore::backends(); }
    void privateOnesStayPrivate() {
        TEMP_STORE(store);
        Session& admin = store.session();
        const CampaignId tax = *campaignId(admin.db(), Campaign::Tax);
        const auto signedIn = store.signInAs(Role::Officer);
        VERIFY_RESULT(signedIn);
        Session& officer = **signedIn;
        VERIFY_RESULT(saveReportSet(admin, tax, setOf(QStringLiteral("管理者の"))));
        VERIFY_RESULT(saveReportSet(admin, tax, setOf(QStringLiteral("みなの"), true)));
        QCOMPARE(namesOf(*reportSets(officer, tax)), QStringList{QStringLiteral("みなの")});
        QVERIFY(!reportSet(officer, tax, QStringLiteral("管理者の")));

        // one's own of the same name comes first and leaves the shared one alone
        ReportSet own = setOf(QStringLiteral("みなの"));
        own.subject = QStringLiteral("kpi");
        VERIFY_RESULT(saveReportSet(officer, tax, own));
        QCOMPARE(reportSet(officer, tax, QStringLiteral("みなの"))->subject, QStringLiteral("kpi"));
        QCOMPARE(reportSet(admin, tax, QStringLiteral("みなの"))->subject, QStringLiteral("call-activity"));
        VERIFY_RESULT(removeReportSet(officer, tax, QStringLiteral("みなの")));
        QCOMPARE(reportSet(officer, tax, QStringLiteral("みなの"))->isShared, true);
    }

    void othersSharedOnesAskForTheRightToPlan_data() { TempStore::backends(); }
    void othersSharedOnesAskForTheRightToPlan() {
        TEMP_STORE(store);
        const CampaignId tax = *campaignId(store.db(), Campaign::Tax);
        const auto signedIn = store.signInAs(Role::Auditor);
        VERIFY_RESULT(signedIn);
        Session& auditor = **signedIn;
        VERIFY_RESULT(saveReportSet(store.session(), tax, setOf(QStringLiteral("みなの"), true)));
        if (!auditor.may(Permission::Reports)) {
            QSKIP("auditors have no reports");
        }
        QVERIFY(!reportSet(auditor, tax, QStringLiteral("みなの"))->mayChange);
        const auto changed = saveReportSet(auditor, tax, setOf(QStringLiteral("みなの"), true));
        QVERIFY(!changed);
        QCOMPARE(changed.error().code, ErrorCode::Permission);
        const auto removed = removeReportSet(auditor, tax, QStringLiteral("みなの"));
        QVERIFY(!removed);
        QCOMPARE(removed.error().code, ErrorCode::Permission);
        QVERIFY(reportSet(store.session(), tax, QStringLiteral("みなの")));
    }

    void namesAreChecked() {
        TempStore store(QStringLiteral("sqlite"));
        QVERIFY(store.isReady());
        const CampaignId tax = *campaignId(store.db(), Campaign::Tax);
        for (const QString& name : {QString(), QStringLiteral("   "), QString(61, QChar(u'あ'))}) {
            const auto saved = saveReportSet(store.session(), tax, setOf(name));
            QVERIFY(!saved);
            QCOMPARE(saved.error().code, ErrorCode::Usage);
        }
    }
};

QTEST_GUILESS_MAIN(ReportSetsTest)
#include "report_sets_test.moc"
