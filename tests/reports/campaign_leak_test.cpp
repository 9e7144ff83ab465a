#include <QTest>

#include <algorithm>

#include "core/contact/call_journal.h"
#include "core/recordings/recording_repository.h"
#include "core/recordings/recordings.h"
#include "core/security/staff_groups.h"
#include "core/work/call_recorder.h"
#include "core/queue/callbacks.h"
#include "core/queue/case_queue.h"
#include "core/work/case_handovers.h"
#include "core/work/case_labels.h"
#include "core/work/day_pace.h"
#include "core/work/staff_messages.h"
#include "tests/reports/leak_doors.h"
#include "tests/reports/service_doors.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

QString nameOf(const char* header, const char* name) { return QLatin1String(header) + QLatin1Char(' ') + QLatin1String(name); }

/// A recorded call of each room's own person, marked in its words; who asks may hear.
Result<void> withRecordings(Session& session, const CampaignRooms& rooms) {
    const QString hearers = QStringLiteral("hearers");
    SAIKOKU_TRY(addGroup(session, hearers));
    SAIKOKU_TRY(giveRole(session, hearers, codeOf(Role::Supervisor)));
    SAIKOKU_TRY(putIntoGroup(session, hearers, TempStore::user()));
    RecordingRepository repository(session.db());
    for (const CampaignRoom& room : rooms.rooms) {
        CallIntent intent;
        intent.campaign = room.campaign.id;
        intent.taxpayer = room.own;
        intent.clickedAt = session.clock().nowUtc();
        SAIKOKU_TRY_ASSIGN(const CallIntentId call, recordIntent(session, intent));
        NewRecording recording;
        recording.recording.intent = call;
        recording.recording.campaign = intent.campaign;
        recording.recording.taxpayer = intent.taxpayer;
        recording.recording.operatorId = session.actor().id;
        recording.recording.beganAt = intent.clickedAt;
        recording.recording.encoding = QStringLiteral("opus");
        recording.sealed = {"key", "header", {"piece"}};
        recording.sealedBy = session.actor().id;
        recording.sealedAt = intent.clickedAt;
        SAIKOKU_TRY_ASSIGN(const RecordingId id, repository.add(recording));
        SAIKOKU_TRY(markRecording(session, intent.campaign, id, room.mark + QStringLiteral(" recording")));
    }
    return {};
}

}  // namespace

/// @brief No service tells in one campaign anything of another: every door of service_doors.cpp is asked in each of
/// four campaigns, and what it says is searched for the marks of the others.
class CampaignLeakTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { KdfCost::setStandard(KdfCost::least()); }

    /// A new service joins leak_doors.cpp, with a question or the reason why it can't leak.
    void everyServiceIsAsked() {
        QStringList asked;
        for (const LeakDoor& door : leakDoors()) {
            asked << nameOf(door.header, door.name);
            QVERIFY2(door.ask || !QLatin1String(door.why).isEmpty(), door.name);
        }
        QStringList missing;
        for (const ServiceDoor& door : serviceDoors()) {
            const QString name = nameOf(door.header, door.name);
            // people, rights, log, rules and backups know no case
            if (!name.startsWith(QLatin1String("core/security/")) && !asked.contains(name)) {
                missing << name;
            }
        }
        missing.removeDuplicates();
        QCOMPARE(missing.join(u'\n'), QString());
    }

    void nothingOfTheOthers_data() { TempStore::backends(); }
    void nothingOfTheOthers() {
        TEMP_STORE(store);
        const auto rooms = CampaignRooms::make(store.session());
        VERIFY_RESULT(rooms);
        VERIFY_RESULT(withRecordings(store.session(), *rooms));
        QStringList leaks;
        for (const CampaignRoom& room : rooms->rooms) {
            QString everything;
            for (const LeakDoor& door : leakDoors()) {
                if (!door.ask) {
                    continue;
                }
                const Result<QString> told = door.ask(store.session(), *rooms, room);
                QVERIFY2(told.has_value(), told ? "" : qPrintable(nameOf(door.header, door.name) + u' ' + told.error().message + told.error().detail));
                everything += *told;
                for (const CampaignRoom& other : rooms->rooms) {
                    for (const QString& word : other.tells) {
                        if (other.mark != room.mark && told->contains(word)) {
                            leaks << QStringLiteral("%1 asked in %2 tells %3").arg(nameOf(door.header, door.name), room.campaign.code, word);
                        }
                    }
                }
            }
            // the marks are there to be found
            QVERIFY2(everything.contains(room.mark + QStringLiteral(" note")), qPrintable(room.mark));
            QVERIFY2(everything.contains(room.mark + QStringLiteral(" recording")), qPrintable(room.mark));
            QVERIFY2(everything.contains(QStringLiteral("#%1#").arg(room.own.value)), qPrintable(room.mark));
            QVERIFY2(everything.contains(QStringLiteral("#%1#").arg(rooms->everywhere.value)), qPrintable(room.mark));
            QVERIFY(!room.campaign.hasMoney || everything.contains(QStringLiteral("313")));
            QVERIFY(room.campaign.kind != CampaignKind::Survey || everything.contains(room.mark + QStringLiteral(" answer")));
        }
        QCOMPARE(leaks.join(u'\n'), QString());
    }

    void eachCountsItsOwn_data() { TempStore::backends(); }
    void eachCountsItsOwn() {
        TEMP_STORE(store);
        const auto rooms = CampaignRooms::make(store.session());
        VERIFY_RESULT(rooms);
        for (const CampaignRoom& room : rooms->rooms) {
            const auto pace = dayPace(store.session(), room.campaign.id);
            VERIFY_RESULT(pace);
            QCOMPARE(pace->records, 2);
            QCOMPARE(pace->promises, room.campaign.hasMoney ? 2 : 0);
            const auto due = callbacksOfDay(store.session(), room.campaign.id);
            VERIFY_RESULT(due);
            QCOMPARE(due->size(), 1);
            QCOMPARE(due->constFirst().appointment.taxpayer, room.own);
        }
    }

    void refusesAnotherSpace_data() { TempStore::backends(); }
    void refusesAnotherSpace() {
        TEMP_STORE(store);
        const auto rooms = CampaignRooms::make(store.session());
        VERIFY_RESULT(rooms);
        for (const CampaignRoom& room : rooms->rooms) {
            for (const CampaignRoom& other : rooms->rooms) {
                CallEntry entry;
                entry.campaign = room.campaign.id;
                entry.taxpayer = other.own;
                const bool isIts = room.mark == other.mark;
                QCOMPARE(recordCall(store.session(), entry).has_value(), isIts);
                QCOMPARE(putLabel(store.session(), entry.campaign, other.own, {QStringLiteral("x"), {}, {}}).has_value(), isIts);
                QCOMPARE(sendMessage(store.session(), {{}, QStringLiteral("x"), entry.campaign, other.own, {}}).has_value(), isIts);
                QCOMPARE(takeCase(store.session(), entry.campaign, other.own).has_value(), isIts);
                QVERIFY(isIts || !handOver(store.session(), entry.campaign, other.own, QStringLiteral("x")));
            }
        }
    }
};

QTEST_GUILESS_MAIN(CampaignLeakTest)
#include "campaign_leak_test.moc"
