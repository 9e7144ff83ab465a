// What start page and work lists ask at every seat goes by indexes: on 200,000 cases a look through a table is felt.

#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <sqlcipher/sqlite3.h>

#include "core/cases/limitation_radar.h"
#include "core/cases/settled_charges.h"
#include "core/security/office_rules.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/follow_ups.h"
#include "core/work/instalment_work.h"
#include "core/work/person_links.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/namesakes.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};

/// What a connection is asked while it lives, and the plans of it.
class Asked {
public:
    explicit Asked(Database& database) : m_engine(database.sqliteHandle()) {
        sqlite3_trace_v2(m_engine, SQLITE_TRACE_STMT, &Asked::take, &m_statements);
    }
    ~Asked() { sqlite3_trace_v2(m_engine, 0, nullptr, nullptr); }
    Q_DISABLE_COPY_MOVE(Asked)

    const QStringList& statements() const { return m_statements; }

    /// Lines that go through a whole table that grows, or its index. Those inside of views: view_plan_test.
    QStringList scans() const {
        QStringList scans;
        const QStringList all = m_statements;  // asking for a plan is a statement too
        for (const QString& sql : all) {
            QStringList aliases;
            for (auto match = grows().globalMatch(sql); match.hasNext();) {
                aliases.append(match.next().captured(1));
            }
            static const QRegularExpression scan(QStringLiteral("^SCAN (\\w+)"));
            for (const QString& line : planOf(sql)) {
                if (line.startsWith(QLatin1String("no plan")) || aliases.contains(scan.match(line).captured(1))) {
                    scans.append(line + QStringLiteral(" in: ") + sql);
                }
            }
        }
        return scans;
    }
    /// Of the statements that speak of it.
    QStringList plansOf(const char* words) const {
        QStringList plans;
        const QStringList all = m_statements;
        for (const QString& sql : all) {
            if (sql.contains(QLatin1String(words))) {
                plans.append(planOf(sql).join(QStringLiteral("; ")));
            }
        }
        return plans;
    }

private:
    QStringList planOf(const QString& sql) const {
        sqlite3_stmt* plan = nullptr;
        if (sqlite3_prepare_v2(m_engine, QByteArray("explain query plan " + sql.toUtf8()).constData(), -1, &plan, nullptr) != SQLITE_OK) {
            return {QStringLiteral("no plan: ") + QString::fromUtf8(sqlite3_errmsg(m_engine))};
        }
        QStringList lines;
        while (sqlite3_step(plan) == SQLITE_ROW) {
            lines.append(QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(plan, 3))));
        }
        sqlite3_finalize(plan);
        return lines;
    }

    /// A table that grows with the city or with what happens, or its view, and its alias.
    static const QRegularExpression& grows() {
        static const QRegularExpression table(
            QStringLiteral("\\b(?:from|join) (?:case_summary|follow_up|negotiation|taxpayer|phone|receipt|receivable|promise)\\w* (\\w+)"));
        return table;
    }

    static int take(unsigned /*event*/, void* list, void* statement, void* /*text*/) {
        const QString sql = QString::fromUtf8(sqlite3_sql(static_cast<sqlite3_stmt*>(statement)));
        if (sql.startsWith(QLatin1String("select")) && grows().match(sql).hasMatch()) {
            static_cast<QStringList*>(list)->append(sql);
        }
        return 0;
    }

    sqlite3* m_engine;
    QStringList m_statements;
};

CallEntry talk(int place) {
    CallEntry entry;
    entry.campaign = kTax;
    entry.taxpayer = callCityCase(place);
    entry.result = ResultCode::Reached;
    entry.counterpart = Counterpart::Person;
    return entry;
}

/// Two slips of two cases, one of them over; one payment that was told of.
Result<void> buildBusyCity(Session& session) {
    SAIKOKU_TRY(buildCallCity(session));
    CallEntry slip = talk(1);
    slip.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::Slip, .state = FollowUpState::Asked}};
    SAIKOKU_TRY(recordCall(session, slip));
    CallEntry over = talk(2);
    over.outcomes = QList<OutcomeEntry>{{.kind = FollowUpKind::DirectDebit, .state = FollowUpState::Refused}};
    SAIKOKU_TRY(recordCall(session, over));
    CallEntry paid = talk(5);
    paid.reportedPaidOn = session.today();
    SAIKOKU_TRY(recordCall(session, paid));
    return {};
}

/// The cases named in lists of ids.
QSet<QString> namedIn(const QStringList& statements) {
    static const QRegularExpression list(QStringLiteral("in \\((\\d+(?:,\\d+)*)\\)"));
    QSet<QString> ids;
    for (const QString& sql : statements) {
        for (auto match = list.globalMatch(sql); match.hasNext();) {
            const QStringList some = match.next().captured(1).split(u',');
            ids.unite(QSet<QString>(some.begin(), some.end()));
        }
    }
    return ids;
}

}  // namespace

#define BUSY_CITY(STORE)                                      \
    TempStore STORE(QStringLiteral("sqlite"));                \
    QVERIFY2(STORE.isReady(), qPrintable(STORE.problem()));   \
    VERIFY_RESULT(buildBusyCity(STORE.session()))

class WorkPlanTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void noticesALookThroughATable() {
        BUSY_CITY(store);
        const Asked asked(store.db());
        VERIFY_RESULT(store.db().selectInteger(QStringLiteral("select count(*) from negotiation n where n.note <> ''")));
        QCOMPARE(asked.scans().size(), 1);
    }

    /// The start page of every seat asks it: only the open ones are read, by their cases.
    void theTallyReadsWhatIsOpen() {
        BUSY_CITY(store);
        const Asked asked(store.db());
        const auto tally = followUpTally(store.session(), kTax);
        VERIFY_RESULT(tally);
        QCOMPARE(tally->open, 1);
        QCOMPARE(asked.plansOf("s.follow_ups <> ''").size(), 1);
        QVERIFY2(asked.plansOf("s.follow_ups <> ''").constFirst().contains(QStringLiteral("COVERING INDEX case_summary_follow_ups")),
                 qPrintable(asked.plansOf("s.follow_ups <> ''").constFirst()));
        const QStringList read = asked.plansOf("from follow_up_in_force");
        QCOMPARE(read.size(), 1);
        QVERIFY2(read.constFirst().contains(QStringLiteral("follow_up_case (taxpayer_id=?")), qPrintable(read.constFirst()));
        QCOMPARE(namedIn(asked.statements().filter(QStringLiteral("from follow_up_in_force"))), QSet<QString>{QStringLiteral("1")});
        QCOMPARE(asked.scans(), QStringList());
    }

    void reportedPaymentsAreFoundByAnIndex() {
        BUSY_CITY(store);
        store.clock().setTokyo(QDate(2026, 11, 30), QTime(10, 0));
        VERIFY_RESULT(followUpTally(store.session(), kTax));  // the day's roll is another matter
        const Asked asked(store.db());
        const auto rows = instalmentWork(store.session(), kTax, InstalmentTask::Reported);
        VERIFY_RESULT(rows);
        QCOMPARE(rows->size(), 1);
        const QStringList people = asked.plansOf("s.payment_reported is not null");
        QCOMPARE(people.size(), 1);
        QVERIFY2(people.constFirst().contains(QStringLiteral("COVERING INDEX case_summary_reported")), qPrintable(people.constFirst()));
        QCOMPARE(asked.scans(), QStringList());
    }

    /// Sums from an index alone, rows in its order.
    void chargesAndLapsedClaimsComeInTheirOrder() {
        BUSY_CITY(store);
        const Asked asked(store.db());
        VERIFY_RESULT(settledCharges(store.session(), kTax, 10));
        LimitationQuestion lapsed;
        lapsed.lapsed = true;
        VERIFY_RESULT(limitationRadar(store.session(), kTax, lapsed));
        VERIFY_RESULT(limitationRadar(store.session(), kTax, {}));
        VERIFY_RESULT(lapsedTally(store.session(), kTax));
        const QStringList charges = asked.plansOf("s.charges_left > 0");
        QCOMPARE(charges.size(), 2);
        QVERIFY2(charges.at(0).contains(QStringLiteral("COVERING INDEX case_summary_charges")), qPrintable(charges.at(0)));
        QVERIFY2(charges.at(1).contains(QStringLiteral("INDEX case_summary_charges")), qPrintable(charges.at(1)));
        const QStringList claims = asked.plansOf("s.lapsed_yen > 0") + asked.plansOf("s.limitation_on <= ") + asked.plansOf("s.limitation_on is not null") +
                                   asked.plansOf("s.invocable_yen > 0");
        QCOMPARE(claims.size(), 9);
        for (const QString& plan : charges + claims) {
            QVERIFY2(plan.contains(QStringLiteral("INDEX case_summary_")) && !plan.contains(QStringLiteral("B-TREE")), qPrintable(plan));
        }
        QCOMPARE(asked.scans(), QStringList());
    }

    /// Who may be one person with one: nobody else is read.
    void onePersonsProposalsAreReadByIndexes() {
        BUSY_CITY(store);
        VERIFY_RESULT(addNamesake(store.session(), 1, 8));
        VERIFY_RESULT(addNamesake(store.session(), 2, 9));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const Asked asked((*officer)->db());
        const auto pairs = samePersonProposals(**officer, kTax, callCityCase(8));
        VERIFY_RESULT(pairs);
        QCOMPARE(pairs->size(), 1);
        const QSet<QString> read = namedIn(asked.statements());
        QVERIFY(read.contains(QStringLiteral("1")) && read.contains(QStringLiteral("8")));
        QVERIFY(!read.contains(QStringLiteral("2")) && !read.contains(QStringLiteral("9")));
        QVERIFY2(asked.plansOf("o.kana_folded = t.kana_folded").join(u' ').contains(QStringLiteral("taxpayer_same_kana")),
                 qPrintable(asked.plansOf("o.kana_folded = t.kana_folded").join(u' ')));
        QCOMPARE(asked.scans(), QStringList());
    }

    /// What is read of a case is counted: those beyond the last pair shown are left alone.
    void rowsAreReadOfThePairsShown() {
        BUSY_CITY(store);
        Session& session = store.session();
        VERIFY_RESULT(addNamesake(session, 1, 8));
        VERIFY_RESULT(addNamesake(session, 2, 9));
        const auto file = RuleFile::parse(R"({"title": "x", "verified": "2026-11-20", "rules": {"most_proposals": {"value": 1, "source": "x"}}})",
                                          QStringLiteral("same_person.json"));
        VERIFY_RESULT(file);
        VERIFY_RESULT(setOfficeRule(session, QStringLiteral("same_person"), *file, QStringLiteral("試行"), ruleCatalogue()));
        auto officer = store.signInAs(Role::Officer);
        VERIFY_RESULT(officer);
        const Asked asked((*officer)->db());
        const auto pairs = samePersonProposals(**officer, kTax);
        VERIFY_RESULT(pairs);
        QCOMPARE(pairs->size(), 1);
        QCOMPARE(namedIn(asked.statements()), (QSet<QString>{QStringLiteral("1"), QStringLiteral("8")}));
    }
};

QTEST_GUILESS_MAIN(WorkPlanTest)
#include "work_plan_test.moc"
