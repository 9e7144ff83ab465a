// Recorded calls on both stores: sealed, heard, kept, erased; and who may not.

#include "core/recordings/recordings.h"

#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

#include "core/arrears/arrears_repository.h"
#include "core/contact/call_journal.h"
#include "core/recordings/recording_keeper.h"
#include "core/recordings/recording_repository.h"
#include "core/recordings/recording_tag.h"
#include "core/security/access_log_repository.h"
#include "core/security/office_rules.h"
#include "core/security/protected_reveal.h"
#include "core/security/sign_in.h"
#include "core/security/store_info_repository.h"
#include "core/store/database.h"
#include "core/work/call_recorder.h"
#include "core/work/case_claims.h"
#include "core/work/rule_catalogue.h"
#include "tests/support/call_city.h"
#include "tests/support/spoken_sound.h"
#include "tests/support/temp_store.h"

using namespace saikoku;
using namespace saikoku::test;

namespace {

constexpr CampaignId kTax{1};
constexpr CampaignId kHealth{2};

/// The small city with recording on, a caller and somebody who may hear.
struct Office {
    TempStore store;
    QTemporaryDir memory;  ///< in place of the private memory disk, which has a test of its own
    std::unique_ptr<Session> caller;
    std::unique_ptr<Session> supervisor;
    QString problem;

    explicit Office(const QString& backend) : store(backend) {
        if (!store.isReady()) {
            problem = store.problem();
            return;
        }
        const auto made = [&]() -> Result<void> {
            SAIKOKU_TRY(buildCallCity(store.session()));
            store.clock().setTokyo(QDate(2026, 8, 31), QTime(10, 0));  // known to calls of the months before
            SAIKOKU_TRY(set(R"("is_on": {"value": true, "source": "decision 7"})"));
            store.clock().setTokyo(QDate(2026, 11, 20), QTime(10, 0));
            SAIKOKU_TRY_ASSIGN(caller, store.signInAs(Role::Caller));
            SAIKOKU_TRY_ASSIGN(supervisor, store.signInAs(Role::Supervisor));
            return {};
        }();
        problem = made ? QString() : made.error().message;
    }

    Result<void> set(const char* rule) {
        SAIKOKU_TRY_ASSIGN(
            const RuleFile file,
            RuleFile::parse(
                QByteArray(R"({"title": "own", "verified": "2026-11-20", "rules": {)") + rule + "}}",
                QStringLiteral("recordings.json")));
        SAIKOKU_TRY(setOfficeRule(store.session(), QStringLiteral("recordings"), file, {}, ruleCatalogue()));
        return {};
    }

    Result<CallIntentId> call(int place, CampaignId campaign = kTax) {
        CallIntent intent;
        intent.campaign = campaign;
        intent.taxpayer = place == 0 ? TaxpayerId() : callCityCase(place);
        intent.direction = place == 0 ? Direction::Inbound : Direction::Outbound;
        intent.phoneDigits = QStringLiteral("08000000001");
        intent.clickedAt = store.clock().nowUtc();
        return recordIntent(*caller, intent);
    }

    /// Called, recorded and sealed as it happens at a seat.
    Result<KeptRecording> recorded(int place, int milliseconds = 3000, CampaignId campaign = kTax) {
        SAIKOKU_TRY_ASSIGN(const CallIntentId intent, call(place, campaign));
        SAIKOKU_TRY_ASSIGN(const auto tag, recordingTag(*caller, intent, campaign));
        if (!tag) {
            return fail(ErrorCode::Rule, QStringLiteral("not to be recorded"));
        }
        return keepRecording(*caller, plainSound(memory.path(), QStringLiteral("call-%1").arg(intent.value),
                                                 *tag, milliseconds));
    }

    Result<NegotiationId> spoke(int place, CallIntentId intent) {
        CallEntry entry;
        entry.campaign = kTax;
        entry.taxpayer = callCityCase(place);
        entry.result = ResultCode::Reached;
        entry.intent = intent;
        return recordCall(*caller, entry);
    }

    qint64 count(const char* what) {
        return store.db()
            .selectInteger(QStringLiteral("select count(*) from %1").arg(QLatin1String(what)))
            .value_or(-1);
    }
};

}  // namespace

#define OFFICE(NAME)                          \
    QFETCH(QString, backend);                 \
    Office NAME(backend);                     \
    if (NAME.store.isMissing()) {             \
        QSKIP("PostgreSQL is not installed"); \
    }                                         \
    QVERIFY2(NAME.problem.isEmpty(), qPrintable(NAME.problem))

class RecordingsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sealedAndHeard_data() { TempStore::backends(); }
    void sealedAndHeard() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto kept = office.recorded(1, 3000);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->outcome, KeptRecording::Outcome::Sealed);
        QCOMPARE(kept->seconds, 3);
        QVERIFY(QDir(office.memory.path()).isEmpty());  // no plain sound is left
        VERIFY_RESULT(office.spoke(1, kept->intent));

        const auto list = findRecordings(*office.supervisor, kTax, {});
        VERIFY_RESULT(list);
        QCOMPARE(list->total, 1);
        QCOMPARE(list->seconds, 3);
        const Recording& recording = list->rows.constFirst().recording;
        QCOMPARE(list->rows.constFirst().row.number, QStringLiteral("0001000001"));
        QCOMPARE(recording.operatorId, office.caller->actor().id);
        QCOMPARE(recording.result, ResultCode::Reached);
        QCOMPARE(recording.lastDay, QDate(2026, 12, 20));
        QVERIFY(!recording.wasLeft);

        const auto heard =
            hearRecording(*office.supervisor, kTax, recording.id, QStringLiteral("苦情の確認"));
        VERIFY_RESULT(heard);
        QVERIFY(std::abs(heard->sound.milliseconds() - 3000) < 100);
        QCOMPARE(heard->sound.channels, 2);
        const auto hearings = hearingsOf(*office.supervisor, kTax, recording.id);
        VERIFY_RESULT(hearings);
        QCOMPARE(hearings->size(), 1);
        QCOMPARE(hearings->constFirst().reason, QStringLiteral("苦情の確認"));
        QCOMPARE(office.count("access_log where operation = 'recording.hear'"), 1);
        QCOMPARE(office.count("access_log where operation = 'recording.keep'"), 1);
        const auto ofCase = recordingsOfCase(*office.caller, kTax, callCityCase(1));
        VERIFY_RESULT(ofCase);
        QCOMPARE(ofCase->size(), 1);
        QCOMPARE(ofCase->constFirst().hearings, 1);
        QVERIFY(recordingsOfCase(*office.caller, kTax, callCityCase(2))->isEmpty());
    }

    /// What stands in the store can't be read by who may only seal.
    void theKeyIsForWhoMayHear_data() { TempStore::backends(); }
    void theKeyIsForWhoMayHear() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto kept = office.recorded(1);
        VERIFY_RESULT(kept);
        QCOMPARE(hearRecording(*office.caller, kTax, kept->id, QStringLiteral("why not")).error().code,
                 ErrorCode::Permission);
        QCOMPARE(findRecordings(*office.caller, kTax, {}).error().code, ErrorCode::Permission);
        QCOMPARE(office.count("recording_hearing"), 0);
        if (!office.store.isLocal()) {
            const auto key = RecordingRepository(office.caller->db()).secretKey();
            QVERIFY(!key || key->isEmpty());
            QVERIFY(!office.caller->db()
                         .select(QStringLiteral("select secret_key from recording_secret"))
                         .has_value());
            QVERIFY(!office.caller->db().execute(QStringLiteral("delete from recording_piece")).has_value());
            QVERIFY(!office.caller->db()
                         .execute(QStringLiteral("update recording_piece set position = 9"))
                         .has_value());
            // the rule's days, whatever the program is told
            QVERIFY(!office.caller->db()
                         .selectInteger(QStringLiteral("select recording_erase(%1, 30, cast(0 as smallint), "
                                                       "'now', cast('2026-11-20' as date))")
                                            .arg(kept->id.value))
                         .has_value());
            // and marks are for who may hear, pieces as many as the sound has
            QVERIFY(!office.caller->db()
                         .selectInteger(QStringLiteral("select recording_mark_add(%1, 'x', 'now', cast('2026-11-20' as date))")
                                            .arg(kept->id.value))
                         .has_value());
            QVERIFY(!office.caller->db()
                         .selectInteger(QStringLiteral("select recording_unmark(%1, 'x', 'now', cast('2026-11-20' as date))")
                                            .arg(kept->id.value))
                         .has_value());
            QVERIFY(!office.caller->db()
                         .selectInteger(QStringLiteral("select recording_piece_add(%1, 99, cast('x' as bytea))")
                                            .arg(kept->id.value))
                         .has_value());
            QCOMPARE(office.count("recording_piece"), 1);
        }
    }

    /// Nobody brings the end forward by telling the server other days than the office's.
    void theOfficesDaysHoldByHandToo_data() { TempStore::backends(); }
    void theOfficesDaysHoldByHandToo() {
        OFFICE(office);
        if (office.store.isLocal()) {
            QSKIP("a local store is the program's alone");
        }
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        office.store.clock().setTokyo(QDate(2026, 9, 1), QTime(10, 0));
        VERIFY_RESULT(office.set(R"("keep_days": {"value": 366, "source": "decision 10"})"));
        const auto kept = office.recorded(1);
        VERIFY_RESULT(kept);
        const auto erase = [&](int days) {
            return office.caller->db().selectInteger(
                QStringLiteral("select recording_erase(%1, %2, cast(0 as smallint), 'now', cast('2026-11-20' as date))")
                    .arg(kept->id.value)
                    .arg(days));
        };
        QVERIFY(!erase(1).has_value());
        QVERIFY(!erase(30).has_value());
        QCOMPARE(office.count("recording_piece"), 1);
    }

    /// Who said no is not recorded until they say otherwise.
    void whoWithdrewIsNotRecorded_data() { TempStore::backends(); }
    void whoWithdrewIsNotRecorded() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto intent = office.call(1);
        VERIFY_RESULT(intent);
        Consent consent;
        consent.taxpayer = callCityCase(1);
        consent.kind = ConsentKind::Recording;
        consent.isGiven = false;
        VERIFY_RESULT(recordConsent(*office.caller, kTax, consent));
        QVERIFY(!recordingTag(*office.caller, *intent, kTax)->has_value());
        const auto another = office.call(2);
        VERIFY_RESULT(another);
        QVERIFY(recordingTag(*office.caller, *another, kTax)->has_value());
        consent.isGiven = true;
        VERIFY_RESULT(recordConsent(*office.caller, kTax, consent));
        QVERIFY(recordingTag(*office.caller, *intent, kTax)->has_value());
    }

    void nobodyRecordsBeforeThereIsAKey_data() { TempStore::backends(); }
    void nobodyRecordsBeforeThereIsAKey() {
        OFFICE(office);
        const auto intent = office.call(1);
        VERIFY_RESULT(intent);
        const auto tag = recordingTag(*office.caller, *intent, kTax);
        QVERIFY(!tag.has_value());
        QCOMPARE(tag.error().code, ErrorCode::Rule);
        VERIFY_RESULT(recordingState(*office.supervisor, kTax));  // opening the page makes it
        VERIFY_RESULT(recordingTag(*office.caller, *intent, kTax));
        QVERIFY(recordingTag(*office.caller, *intent, kTax)->has_value());
        VERIFY_RESULT(recordingState(*office.supervisor, kTax));
        QCOMPARE(office.count("recording_key"), 1);
    }

    void onlyWhatTheRuleNamesIsRecorded_data() { TempStore::backends(); }
    void onlyWhatTheRuleNamesIsRecorded() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        VERIFY_RESULT(office.set(R"("campaigns": {"value": ["health_check"], "source": "decision 8"})"));
        VERIFY_RESULT(office.caller->lookForNewRules());
        const auto intent = office.call(1);
        VERIFY_RESULT(intent);
        QVERIFY(!recordingTag(*office.caller, *intent, kTax)->has_value());
        QVERIFY(recordingTag(*office.caller, *intent, kHealth)->has_value());
        VERIFY_RESULT(office.set(R"("is_on": {"value": false, "source": "decision 9"})"));
        VERIFY_RESULT(office.caller->lookForNewRules());
        QVERIFY(!recordingTag(*office.caller, *intent, kHealth)->has_value());
    }

    void aReasonIsNeeded_data() { TempStore::backends(); }
    void aReasonIsNeeded() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto kept = office.recorded(1);
        VERIFY_RESULT(kept);
        QCOMPARE(hearRecording(*office.supervisor, kTax, kept->id, QStringLiteral("  ")).error().code,
                 ErrorCode::BadInput);
        QCOMPARE(
            hearRecording(*office.supervisor, kTax, RecordingId{999}, QStringLiteral("why")).error().code,
            ErrorCode::NotFound);
        QCOMPARE(office.count("recording_hearing"), 0);
    }

    void anotherCampaignsAreNotTold_data() { TempStore::backends(); }
    void anotherCampaignsAreNotTold() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto kept = office.recorded(1);
        VERIFY_RESULT(kept);
        QCOMPARE(hearRecording(*office.supervisor, kHealth, kept->id, QStringLiteral("why")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(markRecording(*office.supervisor, kHealth, kept->id, QStringLiteral("why")).error().code,
                 ErrorCode::NotFound);
        QCOMPARE(findRecordings(*office.supervisor, kHealth, {})->total, 0);
        QCOMPARE(recordingState(*office.supervisor, kHealth)->kept, 0);
        QVERIFY(recordingsOfCase(*office.supervisor, kHealth, callCityCase(1))->isEmpty());
    }

    void aProtectedPersonIsHeardWhenShown_data() { TempStore::backends(); }
    void aProtectedPersonIsHeardWhenShown() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto kept = office.recorded(4);
        VERIFY_RESULT(kept);
        QCOMPARE(hearRecording(*office.supervisor, kTax, kept->id, QStringLiteral("why")).error().code,
                 ErrorCode::Permission);
        QCOMPARE(office.count("recording_hearing"), 0);
        VERIFY_RESULT(revealProtected(*office.supervisor, callCityCase(4), QStringLiteral("complaint")));
        VERIFY_RESULT(hearRecording(*office.supervisor, kTax, kept->id, QStringLiteral("why")));
    }

    void whoCalledInIsTheRecords_data() { TempStore::backends(); }
    void whoCalledInIsTheRecords() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto kept = office.recorded(0);
        VERIFY_RESULT(kept);
        QVERIFY(findRecordings(*office.supervisor, kTax, {})->rows.constFirst().row.number.isEmpty());
        VERIFY_RESULT(office.spoke(2, kept->intent));
        QCOMPARE(findRecordings(*office.supervisor, kTax, {})->rows.constFirst().row.number,
                 QStringLiteral("0001000002"));
        QCOMPARE(recordingsOfCase(*office.caller, kTax, callCityCase(2))->size(), 1);
    }

    void soughtByDayPersonAndCaller_data() { TempStore::backends(); }
    void soughtByDayPersonAndCaller() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        VERIFY_RESULT(office.recorded(1));
        office.store.clock().advanceDays(3);
        VERIFY_RESULT(office.recorded(2));
        const auto total = [&](const RecordingQuery& query) {
            return findRecordings(*office.supervisor, kTax, query)->total;
        };
        RecordingQuery query;
        QCOMPARE(total(query), 2);
        query.from = QDate(2026, 11, 21);
        QCOMPARE(total(query), 1);
        query.from = {};
        query.to = QDate(2026, 11, 20);
        QCOMPARE(total(query), 1);
        query.to = {};
        query.person = QStringLiteral("見本");
        QCOMPARE(total(query), 1);
        query.person = QStringLiteral("0001000001");
        QCOMPARE(total(query), 1);
        query.person = QStringLiteral("nobody");
        QCOMPARE(total(query), 0);
        query.person.clear();
        query.operatorLogin = office.caller->actor().login;
        QCOMPARE(total(query), 2);
        query.operatorLogin = office.supervisor->actor().login;
        QCOMPARE(total(query), 0);
        RecordingQuery turned;
        turned.from = QDate(2026, 11, 21);
        turned.to = QDate(2026, 11, 20);
        QCOMPARE(findRecordings(*office.supervisor, kTax, turned).error().code, ErrorCode::BadInput);
    }

    void whatWasLeftIsSealedOrWiped_data() { TempStore::backends(); }
    void whatWasLeftIsSealedOrWiped() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const auto intent = office.call(1);
        VERIFY_RESULT(intent);
        const auto tag = recordingTag(*office.caller, *intent, kTax);
        VERIFY_RESULT(tag);
        PlainRecording left = plainSound(office.memory.path(), QStringLiteral("left"), **tag, 1000);
        left.wasLeft = true;
        // the next person at the seat finds it
        const auto kept = keepRecording(*office.supervisor, left);
        VERIFY_RESULT(kept);
        QCOMPARE(kept->outcome, KeptRecording::Outcome::Sealed);
        const auto row = findRecordings(*office.supervisor, kTax, {})->rows.constFirst().recording;
        QVERIFY(row.wasLeft);
        QCOMPARE(row.operatorId, office.caller->actor().id);
        // once is enough
        QCOMPARE(keepRecording(*office.supervisor,
                               plainSound(office.memory.path(), QStringLiteral("again"), **tag, 1000))
                     ->outcome,
                 KeptRecording::Outcome::Known);
        QVERIFY(QDir(office.memory.path()).isEmpty());
        // nobody's, and without sound
        QCOMPARE(keepRecording(*office.caller,
                               plainSound(office.memory.path(), QStringLiteral("nobody"), "no tag", 1000))
                     ->outcome,
                 KeptRecording::Outcome::Wiped);
        const QString storeId = readStoreInfo(office.store.db())->storeId;
        const auto tagOf = [&](const QString& store, qint64 call) {
            return RecordingTag{store, CallIntentId{call}, office.caller->actor().id}.toBytes();
        };
        QCOMPARE(keepRecording(*office.caller, plainSound(office.memory.path(), QStringLiteral("unknown"),
                                                          tagOf(storeId, 99999), 1000))
                     ->outcome,
                 KeptRecording::Outcome::Wiped);
        const auto silent = office.call(2);
        VERIFY_RESULT(silent);
        QCOMPARE(keepRecording(*office.caller, plainSound(office.memory.path(), QStringLiteral("silent"),
                                                          tagOf(storeId, silent->value), 0))
                     ->outcome,
                 KeptRecording::Outcome::Wiped);
        QVERIFY(QDir(office.memory.path()).isEmpty());
        QCOMPARE(office.count("access_log where operation = 'recording.wipe'"), 3);
        // another store's stays for it
        const PlainRecording others = plainSound(office.memory.path(), QStringLiteral("others"),
                                                 tagOf(QStringLiteral("another"), intent->value), 1000);
        const auto elsewhere = keepRecording(*office.caller, others);
        VERIFY_RESULT(elsewhere);
        QCOMPARE(elsewhere->outcome, KeptRecording::Outcome::Elsewhere);
        QVERIFY(!elsewhere->sentence().isEmpty());
        QVERIFY(QFileInfo::exists(others.ours.constFirst()));
    }

    void erasedByTheRuleAndNeverBefore_data() { TempStore::backends(); }
    void erasedByTheRuleAndNeverBefore() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        office.store.clock().setTokyo(QDate(2026, 9, 1), QTime(10, 0));
        const auto old = office.recorded(1);
        const auto marked = office.recorded(2);
        VERIFY_RESULT(old);
        VERIFY_RESULT(marked);
        VERIFY_RESULT(markRecording(*office.supervisor, kTax, marked->id, QStringLiteral("苦情")));
        VERIFY_RESULT(markRecording(*office.supervisor, kTax, marked->id, QStringLiteral("again")));
        QCOMPARE(office.count("recording_mark"), 1);

        office.store.clock().setTokyo(QDate(2026, 10, 1), QTime(23, 0));  // the 30th day: the last
        QCOMPARE(eraseDueRecordings(*office.caller)->usual, 0);
        VERIFY_RESULT(hearRecording(*office.supervisor, kTax, old->id, QStringLiteral("the last day")));
        office.store.clock().setTokyo(QDate(2026, 10, 2), QTime(0, 30));
        QCOMPARE(hearRecording(*office.supervisor, kTax, old->id, QStringLiteral("too late")).error().code,
                 ErrorCode::Rule);
        const auto dry = eraseDueRecordings(*office.caller, true);
        VERIFY_RESULT(dry);
        QCOMPARE(dry->usual, 1);
        QCOMPARE(dry->marked, 0);
        QVERIFY(dry->bytes > 0);
        QCOMPARE(office.count("recording_piece"), 2);
        const auto done = eraseDueRecordings(*office.caller);
        VERIFY_RESULT(done);
        QCOMPARE(done->usual, 1);
        QCOMPARE(office.count("recording_piece"), 1);
        QCOMPARE(office.count("recording"), 2);  // that there was one stays
        QCOMPARE(office.count("recording_erasure where days = 30 and was_marked = 0"), 1);
        QCOMPARE(office.count("access_log where operation = 'recording.erase' and row_count = 1"), 1);
        QCOMPARE(eraseDueRecordings(*office.caller)->usual, 0);
        RecordingQuery gone;
        gone.part = RecordingPart::Erased;
        QCOMPARE(findRecordings(*office.supervisor, kTax, gone)->rows.constFirst().recording.erasedOn,
                 QDate(2026, 10, 2));
        QCOMPARE(markRecording(*office.supervisor, kTax, old->id, QStringLiteral("late")).error().code,
                 ErrorCode::Rule);
        RecordingQuery kept;
        kept.part = RecordingPart::Marked;
        QCOMPARE(findRecordings(*office.supervisor, kTax, kept)->rows.constFirst().recording.lastDay,
                 QDate(2031, 9, 1));
        // its mark taken back, it goes like the others
        VERIFY_RESULT(unmarkRecording(*office.supervisor, kTax, marked->id, QStringLiteral("settled")));
        QCOMPARE(eraseDueRecordings(*office.caller)->usual, 1);
        QCOMPARE(office.count("recording_piece"), 0);
    }

    /// --as-of moves the business date, not the day on which sound may go.
    void aDayAheadErasesNothing_data() { TempStore::backends(); }
    void aDayAheadErasesNothing() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        const QDate real = toTokyo(QDateTime::currentDateTimeUtc()).date();
        office.store.clock().setTokyo(real, QTime(10, 0));
        VERIFY_RESULT(office.recorded(1));
        const AsOfClock ahead(real.addDays(400));
        const auto session = signIn(office.store.location(), TempStore::user(), TempStore::password(), ahead,
                                    QStringLiteral("saikoku"));
        VERIFY_RESULT(session);
        const auto erased = eraseDueRecordings(**session);
        VERIFY_RESULT(erased);
        QCOMPARE(erased->usual, 0);
        QCOMPARE(office.count("recording_piece"), 1);
    }

    void stateCounts_data() { TempStore::backends(); }
    void stateCounts() {
        OFFICE(office);
        VERIFY_RESULT(ensureRecordingKey(*office.supervisor));
        office.store.clock().setTokyo(QDate(2026, 10, 24), QTime(10, 0));
        VERIFY_RESULT(office.recorded(1));
        office.store.clock().setTokyo(QDate(2026, 11, 20), QTime(10, 0));
        const auto kept = office.recorded(2);
        VERIFY_RESULT(kept);
        VERIFY_RESULT(markRecording(*office.supervisor, kTax, kept->id, QStringLiteral("苦情")));
        const auto state = recordingState(*office.supervisor, kTax);
        VERIFY_RESULT(state);
        QVERIFY(state->isOn);
        QVERIFY(state->hasKey);
        QCOMPARE(state->kept, 2);
        QCOMPARE(state->marked, 1);
        QCOMPARE(state->ending, 1);
        QVERIFY(state->bytes > 0);
    }
};

QTEST_GUILESS_MAIN(RecordingsTest)
#include "recordings_test.moc"
