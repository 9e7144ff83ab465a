#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

#include "app/cli/command_registry.h"
#include "app/cli/run_cli.h"
#include "core/exchange/receipt_review.h"
#include "core/queue/case_queue.h"
#include "core/security/staff_groups.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/case_handovers.h"
#include "core/work/case_holds.h"
#include "core/work/number_research.h"
#include "core/work/rule_catalogue.h"
#include "core/work/staff_messages.h"
#include "reports/report_list.h"
#include "tests/app/cli/campaign_leak_rows.h"
#include "tests/reports/campaign_rooms.h"
#include "tests/support/store_words.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

/// What the rooms have not: a hold, a notice, a number that is dead and looked for; then the case is held again.
Result<void> plant(Session& session, const CampaignRoom& room) {
    const CampaignId campaign = room.campaign.id;
    SAIKOKU_TRY(session.db().execute(
        QStringLiteral("insert into dispatch (campaign_id, taxpayer_id, kind, template, template_version, sent_on, operator_id, recorded_at, "
                       "known_on) select :campaign, :case, 'notice', :template, '1', :day, min(operator_id), :at, :day from app_operator"),
        {{QLatin1String(":campaign"), campaign},
         {QLatin1String(":case"), room.own},
         {QLatin1String(":template"), room.mark + QStringLiteral(" template")},
         {QLatin1String(":day"), session.today()},
         {QLatin1String(":at"), session.clock().nowUtc()}}));
    if (room.campaign.hasMoney) {
        SAIKOKU_TRY(setHold(session, campaign, room.own, {HoldKind::Dispute, room.mark + QStringLiteral(" hold")}));
    }
    CallEntry entry;
    entry.campaign = campaign;
    entry.taxpayer = room.own;
    entry.phoneDigits = room.ownNumber;
    entry.result = ResultCode::NotInUse;
    entry.note = room.mark + QStringLiteral(" dead");
    entry.callbackAt = session.clock().nowUtc().addSecs(3600);
    SAIKOKU_TRY(recordCall(session, entry));
    SAIKOKU_TRY(recordResearch(session, room.own, {ResearchState::Asked, room.mark + QStringLiteral(" research"), {}, {}, {}, room.mark}));
    SAIKOKU_TRY(takeCase(session, campaign, room.own));
    return {};
}

/// Holds are an officer's, recordings a supervisor's.
Result<void> makeOfficer(Session& session) {
    const QString officers = QStringLiteral("officers");
    SAIKOKU_TRY(addGroup(session, officers));
    SAIKOKU_TRY(giveRole(session, officers, codeOf(Role::Officer)));
    SAIKOKU_TRY(giveRole(session, officers, codeOf(Role::Supervisor)));
    SAIKOKU_TRY(putIntoGroup(session, officers, TempStore::user()));
    return {};
}

/// An officer's reason passes over every rule, so that a dial does not depend on the day's calls.
Result<void> allowOverride(Session& session) {
    SAIKOKU_TRY_ASSIGN(const RuleFile file, RuleFile::parse(R"({"title": "own", "verified": "2026-11-20", "rules": {"never_overridden":
                                                                {"value": [], "source": "a test of the outputs"}}})",
                                                            QStringLiteral("calling.json")));
    SAIKOKU_TRY(setOfficeRule(session, QStringLiteral("calling"), file, {}, ruleCatalogue()));
    return {};
}

/// The words of a row, spoken in one room.
class Speaker {
public:
    Speaker(TempStore& store, const CampaignRooms& rooms, const CampaignRoom& room) : m_store(store), m_rooms(rooms), m_room(room) {}

    struct Told {
        int exitCode = 0;
        QString everything;
        QStringList words;
    };

    Told tell(const QStringList& row, bool asJson) {
        ++m_count;
        Told told;
        m_out.clear();
        qputenv("SAIKOKU_PASSWORD", TempStore::password().toUtf8());
        for (const QString& word : row) {
            told.words.append(said(word));
        }
        const cli::CliResult result = cli::runCli(globalWords(asJson) + told.words);
        told.exitCode = result.exitCode;
        told.everything = result.standardOutput + result.standardError + QString::fromUtf8(result.standardBytes);
        if (QFile file(m_out); !m_out.isEmpty() && file.open(QIODevice::ReadOnly)) {
            told.everything += QString::fromUtf8(file.readAll());
        }
        return told;
    }

private:
    Session& session() { return m_store.session(); }

    QStringList globalWords(bool asJson) const {
        QStringList words{QStringLiteral("saikoku-cli"), QStringLiteral("--as-of"), QStringLiteral("2026-11-20T10:00")};
        words += storeWords(m_store.location()) + QStringList{QStringLiteral("--campaign"), m_room.campaign.code};
        return asJson ? words + QStringList{QStringLiteral("--json")} : words;
    }

    QString said(QString word) {
        word.replace(QLatin1String("{own}"), numberOf(m_room.own.value));
        word.replace(QLatin1String("{everywhere}"), numberOf(m_rooms.everywhere.value));
        word.replace(QLatin1String("{code}"), m_room.campaign.code);
        word.replace(QLatin1String("{list}"), listNameOf(m_room));
        word.replace(QLatin1String("{mark}"), m_room.mark);
        word.replace(QLatin1String("{where}"), QStringLiteral("phone_known = true"));
        word.replace(QLatin1String("{condition}"), m_room.mark + QStringLiteral(" condition"));
        word.replace(QLatin1String("{n}"), QString::number(m_count));
        word.replace(QLatin1String("{user}"), TempStore::user());
        word.replace(QLatin1String("{notice}"), QStringLiteral("TAXNOTICE%1").arg(m_room.own.value));
        if (word.startsWith(QLatin1String("{out}"))) {
            m_out = m_folder.filePath(QStringLiteral("out_%1%2").arg(m_count).arg(word.mid(5)));
            return m_out;
        }
        if (word == QLatin1String("{survey}")) {
            return survey();
        }
        return word == QLatin1String("{record}")      ? QString::number(newRecord())
               : word == QLatin1String("{handover}")  ? QString::number(firstHandover())
               : word == QLatin1String("{message}")   ? QString::number(firstMessage())
               : word == QLatin1String("{follow_up}") ? newest("follow_up")
               : word == QLatin1String("{plan}")      ? newest("instalment_plan")
               : word == QLatin1String("{unmatched}") ? QString::number(firstReview(ReceiptQuestion::Unmatched))
               : word == QLatin1String("{review}")    ? QString::number(firstReview(std::nullopt))
                                                      : word;
    }

    QString survey() {
        QFile file(m_folder.filePath(QStringLiteral("survey_%1.json").arg(m_count)));
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QStringLiteral(R"({"title":"%1","questions":[{"code":"q","kind":"text","text":"%1 again?"}]})").arg(m_room.mark).toUtf8());
        }
        return file.fileName();
    }

    /// By the program's own clock: only the last minute's is taken back.
    qint64 newRecord() {
        const QStringList words{QStringLiteral("record"), numberOf(m_room.own.value), QStringLiteral("--result"), QStringLiteral("no_answer")};
        const cli::CliResult result = cli::runCli(globalWords(true) + words);
        return QJsonDocument::fromJson(result.standardOutput.toUtf8()).object().value(QLatin1String("negotiation")).toInteger(999'999);
    }
    /// The room's newest row; 0: it has none.
    QString newest(const char* table) {
        return QString::number(m_store.session().db().selectInteger(QStringLiteral("select coalesce(max(%1_id), 0) from %1 where campaign_id = %2")
                                                                        .arg(QLatin1String(table)).arg(m_room.campaign.id.value)).value_or(0));
    }
    qint64 firstHandover() {
        const auto rows = openHandovers(session(), m_room.campaign.id, true).value_or(QList<HandoverRow>());
        return rows.isEmpty() ? 999'999 : rows.constFirst().handover.id;
    }
    qint64 firstMessage() {
        const auto all = messagesToMe(session(), false).value_or(QList<StaffMessage>());
        const auto its = std::find_if(all.begin(), all.end(), [&](const StaffMessage& one) { return one.campaign == m_room.campaign.id; });
        return its == all.end() ? 999'999 : its->id;
    }
    qint64 firstReview(std::optional<ReceiptQuestion> question) {
        const auto reviews = receiptReviews(session(), question, true);
        return !reviews || reviews->rows.isEmpty() ? 999'999 : reviews->rows.constFirst().id;
    }

    TempStore& m_store;
    const CampaignRooms& m_rooms;
    const CampaignRoom& m_room;
    QTemporaryDir m_folder;
    QString m_out;
    int m_count = 0;
};

/// Words that the room alone may show.
QStringList wordsOf(const CampaignRoom& room) {
    QStringList words = room.tells + QStringList{numberOf(room.own.value)};
    words.removeIf([](const QString& word) { return word.startsWith(u'#'); });
    return words;
}

/// Each report of the catalogue, printed and written, in both forms.
std::vector<QStringList> reportRuns() {
    std::vector<QStringList> runs;
    for (const reports::Report& report : reports::allReports()) {
        if (QLatin1String(report.id) == QLatin1String("access-log")) {
            continue;  // the auditor's, of all spaces on purpose
        }
        for (const char* format : {"csv", "json"}) {
            const QStringList words{QStringLiteral("report"), QLatin1String(report.id), QStringLiteral("--format"), QLatin1String(format)};
            runs.push_back(words);
            runs.push_back(words + QStringList{QStringLiteral("--out"), QStringLiteral("{out}.") + QLatin1String(format)});
        }
    }
    return runs;
}

std::vector<QStringList> runsOf(const LeakRow& row) {
    if (QLatin1String(row.name) == QLatin1String("report")) {
        return reportRuns();
    }
    std::vector<QStringList> runs;
    for (const char* words : row.runs) {
        runs.push_back(QString::fromUtf8(words).split(u' '));
    }
    return runs;
}

}  // namespace

/// @brief Every command of saikoku-cli, run in every campaign over a store that has something of everything in each of
/// them: nothing printed or written in one holds a word of another.
class CampaignLeakCommandsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    /// A new command joins campaign_leak_rows.cpp, with the words it is run by or the reason why it tells of no case.
    void everyCommandIsInTheTable() {
        QStringList known;
        for (const LeakRow& row : leakRows()) {
            known << QLatin1String(row.name);
            const bool isRun = !row.runs.empty() || known.constLast() == QLatin1String("report");
            QVERIFY2(isRun == QLatin1String(row.why).isEmpty(), row.name);
        }
        QStringList commands;
        for (const auto& command : cli::allCommands()) {
            commands << command->name();
        }
        known.sort();
        commands.sort();
        QCOMPARE(known.join(u'\n'), commands.join(u'\n'));
    }

    void nothingOfTheOthers_data() { TempStore::backends(); }
    void nothingOfTheOthers() {
        TEMP_STORE(store);
        const auto rooms = CampaignRooms::make(store.session());
        VERIFY_RESULT(rooms);
        VERIFY_RESULT(makeOfficer(store.session()));
        VERIFY_RESULT(allowOverride(store.session()));
        for (const CampaignRoom& room : rooms->rooms) {
            VERIFY_RESULT(plant(store.session(), room));
        }
        QStringList leaks;
        QHash<QString, QStringList> refused;  // words of the table that came to nothing, by what was said
        QSet<QString> done;
        for (const CampaignRoom& room : rooms->rooms) {
            Speaker speaker(store, *rooms, room);
            QString everything;
            for (const LeakRow& row : leakRows()) {
                for (const QStringList& words : runsOf(row)) {
                    for (const bool asJson : {false, true}) {
                        const Speaker::Told told = speaker.tell(words, asJson);
                        everything += told.everything;
                        const QString run = words.join(u' ');
                        if (told.exitCode <= 1) {
                            done.insert(run);
                        } else {
                            refused[run] << room.campaign.code + QStringLiteral(": ") + told.everything.simplified();
                        }
                        leaks << leaksOf(*rooms, room, told);
                    }
                }
                // whoever is another campaign's alone is nobody here
                leaks << askedForOthers(*rooms, room, speaker, row);
            }
            for (const char* word : {" note", " list", " template", " research", " dead"}) {
                QVERIFY2(everything.contains(room.mark + QLatin1String(word)), qPrintable(room.mark + QLatin1String(word)));
            }
            QVERIFY(everything.contains(numberOf(room.own.value)));
            QVERIFY(!room.campaign.hasMoney || everything.contains(room.mark + QStringLiteral(" hold")));
            QVERIFY(room.campaign.kind != CampaignKind::Survey || everything.contains(room.mark + QStringLiteral(" answer")));
        }
        QVERIFY2(leaks.isEmpty(), qPrintable(leaks.join(u'\n')));
        QStringList vain;  // run nowhere: the table's words are wrong
        for (auto run = refused.cbegin(); run != refused.cend(); ++run) {
            if (!done.contains(run.key())) {
                vain << run.key() + QStringLiteral("\n  ") + run.value().join(QStringLiteral("\n  "));
            }
        }
        QVERIFY2(vain.isEmpty(), qPrintable(vain.join(u'\n')));
    }

private:
    static QStringList leaksOf(const CampaignRooms& rooms, const CampaignRoom& room, const Speaker::Told& told) {
        QStringList leaks;
        const QString asked = told.words.join(u' ');
        for (const CampaignRoom& other : rooms.rooms) {
            for (const QString& word : other.mark == room.mark ? QStringList() : wordsOf(other)) {
                if (told.everything.contains(word) && !asked.contains(word)) {
                    leaks << QStringLiteral("\"%1\" in %2 tells %3").arg(asked, room.campaign.code, word);
                }
            }
        }
        return leaks;
    }

    /// The row's words with the numbers of the other campaigns' people in them: refused, and nothing told beside.
    static QStringList askedForOthers(const CampaignRooms& rooms, const CampaignRoom& room, Speaker& speaker, const LeakRow& row) {
        QStringList leaks;
        const std::vector<QStringList> runs = runsOf(row);
        for (const CampaignRoom& other : rooms.rooms) {
            if (runs.empty() || other.mark == room.mark || !runs.front().contains(QStringLiteral("{own}"))) {
                continue;
            }
            QStringList words = runs.front();
            words.replace(words.indexOf(QStringLiteral("{own}")), numberOf(other.own.value));
            const Speaker::Told told = speaker.tell(words, true);
            leaks << leaksOf(rooms, room, told);
            if (told.exitCode != 3) {
                leaks << QStringLiteral("\"%1\" in %2 is not refused").arg(told.words.join(u' '), room.campaign.code);
            }
        }
        return leaks;
    }
};

QTEST_GUILESS_MAIN(CampaignLeakCommandsTest)
#include "campaign_leak_commands_test.moc"
