#include "core/recordings/recording_keeper.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/base/clock.h"
#include "core/contact/call_journal_repository.h"
#include "core/recordings/recording_repository.h"
#include "core/recordings/recording_tag.h"
#include "core/recordings/sound_file.h"
#include "core/security/session.h"
#include "core/security/store_info_repository.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

const QLatin1String kKeep("recording.keep");
const QLatin1String kWipe("recording.wipe");

Result<KeptRecording> wiped(Session& session, const PlainRecording& plain, const QString& why) {
    SAIKOKU_TRY(session.log(kWipe, QStringLiteral("recording"), {}, {{QStringLiteral("why"), why}}));
    plain.wipe();
    return KeptRecording();
}

/// The sound packed and sealed: the store has no part in it yet.
Result<NewRecording> sealedOf(const PlainRecording& plain, const QString& publicKey, CallIntentId intent) {
    SAIKOKU_TRY_ASSIGN(const Sound sound, soundOfTracks(plain.ours, plain.theirs));
    SAIKOKU_TRY_ASSIGN(EncodedSound encoded, encodeSound(sound));
    NewRecording made;
    made.recording.intent = intent;
    made.recording.seconds = (sound.milliseconds() + 999) / 1000;
    made.recording.encoding = encoded.encoding;
    made.recording.bytes = encoded.bytes.size();
    Result<SealedRecording> sealed = sealRecording(encoded.bytes, publicKey, intent.value);
    wipe(encoded.bytes);
    SAIKOKU_TRY(sealed);
    made.sealed = *std::move(sealed);
    return made;
}

}  // namespace

QString KeptRecording::sentence() const {
    switch (outcome) {
        case Outcome::Wiped:
            return Text::tr(
                "Sound that a call had left could not be told whose it is, or held nothing. It was wiped.");
        case Outcome::Elsewhere:
            return Text::tr(
                "A recording of another store waits at this seat: sign in there, and it is sealed.");
        case Outcome::Sealed:
        case Outcome::Known: break;
    }
    return {};
}

Result<KeptRecording> keepRecording(Session& session, const PlainRecording& plain) {
    SAIKOKU_TRY(session.require(Permission::Call, kKeep));
    const auto tag = RecordingTag::fromBytes(plain.tag);
    if (!tag) {
        return wiped(session, plain, QStringLiteral("no_call"));
    }
    SAIKOKU_TRY_ASSIGN(const StoreInfo store, readStoreInfo(session.db()));
    if (tag->storeId != store.storeId) {
        return KeptRecording{KeptRecording::Outcome::Elsewhere, {}, tag->intent, 0};
    }
    SAIKOKU_TRY_ASSIGN(const auto call, CallJournalRepository(session.db()).find(tag->intent));
    if (!call) {
        return wiped(session, plain, QStringLiteral("no_call"));
    }
    SAIKOKU_TRY_ASSIGN(const QString publicKey, RecordingRepository(session.db()).publicKey());
    Result<NewRecording> made = sealedOf(plain, publicKey, tag->intent);
    if (!made) {
        const bool isNoSound =
            made.error().code == ErrorCode::NotFound || made.error().code == ErrorCode::Corrupt;
        return isNoSound ? wiped(session, plain, QStringLiteral("no_sound"))
                         : Result<KeptRecording>(fail(made.error()));
    }
    const QDateTime now = session.clock().nowUtc();
    Recording& recording = made->recording;
    recording.campaign = call->intent.campaign;
    recording.taxpayer = call->intent.taxpayer;
    recording.direction = call->intent.direction;
    recording.beganAt = call->intent.clickedAt;
    recording.operatorId = tag->operatorId;
    recording.wasLeft = plain.wasLeft;
    made->sealedBy = session.actor().id;
    made->sealedAt = now;
    SAIKOKU_TRY_ASSIGN(
        const KeptRecording kept, transact(session.db(), [&]() -> Result<KeptRecording> {
            RecordingRepository repository(session.db());
            SAIKOKU_TRY_ASSIGN(const bool isStored, repository.isStored(tag->intent));
            if (isStored) {
                return KeptRecording{KeptRecording::Outcome::Known, {}, tag->intent, recording.seconds};
            }
            SAIKOKU_TRY_ASSIGN(const RecordingId id, repository.add(*made));
            SAIKOKU_TRY(session.log(kKeep, QStringLiteral("recording"), QString::number(id.value),
                                    {{QStringLiteral("call_intent"), tag->intent.value},
                                     {QStringLiteral("seconds"), recording.seconds}}));
            return KeptRecording{KeptRecording::Outcome::Sealed, id, tag->intent, recording.seconds};
        }));
    plain.wipe();
    return kept;
}

}  // namespace saikoku
