#include "core/recordings/recordings.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

#include "core/arrears/arrears_repository.h"
#include "core/base/clock.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"
#include "core/contact/call_journal_repository.h"
#include "core/contact/campaign_repository.h"
#include "core/contact/claim_facts_repository.h"
#include "core/recordings/recording_repository.h"
#include "core/recordings/recording_rules.h"
#include "core/recordings/recording_tag.h"
#include "core/security/protected_reveal.h"
#include "core/security/session.h"
#include "core/security/store_info_repository.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

const QLatin1String kList("recording.list");
const QLatin1String kHear("recording.hear");
const QLatin1String kMark("recording.mark");
const QLatin1String kUnmark("recording.unmark");
const QLatin1String kKey("recording.key");
const QString kTarget = QStringLiteral("recording");
constexpr qsizetype kLongestReason = 200;
constexpr int kWeek = 7;

constexpr std::array kParts{
    CodeRow<RecordingPart>{RecordingPart::All, "all", QT_TRANSLATE_NOOP("Recordings", "with sound")},
    CodeRow<RecordingPart>{RecordingPart::Marked, "marked", QT_TRANSLATE_NOOP("Recordings", "kept longer")},
    CodeRow<RecordingPart>{RecordingPart::Ending, "ending",
                           QT_TRANSLATE_NOOP("Recordings", "go within a week")},
    CodeRow<RecordingPart>{RecordingPart::Erased, "erased", QT_TRANSLATE_NOOP("Recordings", "gone")},
};

Result<QString> wordsOf(const QString& typed, const QString& question) {
    const QString words = typed.simplified();
    if (words.isEmpty() || words.size() > kLongestReason) {
        return fail(ErrorCode::BadInput,
                    Text::tr("%1 Write it, in %2 characters at most.").arg(question).arg(kLongestReason));
    }
    return words;
}

/// Calls of the days before it have run when the day has come.
QDateTime beginOf(QDate day) {
    return fromTokyo(day, QTime(0, 0));
}

/// Recordings whose last day is before `day`.
void dueOn(QDate day, const RecordingRules& rules, RecordingRepository::Reading& reading) {
    reading.isErased = false;
    reading.usualBefore = beginOf(day.addDays(-rules.keepDays));
    reading.markedBefore = beginOf(day.addDays(-rules.markedDays));
}

void addLastDay(Recording& recording, const RecordingRules& rules) {
    recording.lastDay = rules.lastDay(toTokyo(recording.beganAt).date(), recording.isMarked);
}

Result<Recording> recordingOf(Session& session, CampaignId campaign, RecordingId id) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(auto recording, RecordingRepository(session.db(), facts).find(id));
    if (!recording || recording->campaign != campaign) {
        return fail(ErrorCode::NotFound, Text::tr("There is no recording %1 here.").arg(id.value));
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<RecordingRules>());
    addLastDay(*recording, *rules);
    return *std::move(recording);
}

Result<void> mustHaveSound(const Recording& recording, const Session& session) {
    if (!recording.hasSound()) {
        return fail(ErrorCode::Rule, Text::tr("The sound of this call is gone by the rule since %1.")
                                         .arg(recording.erasedOn.toString(Qt::ISODate)));
    }
    if (recording.lastDay < session.today()) {
        return fail(ErrorCode::Rule,
                    Text::tr("The days of this recording have run on %1. It is no longer heard.")
                        .arg(recording.lastDay.toString(Qt::ISODate)));
    }
    return {};
}

/// The voice tells where somebody lives as well as the record does.
Result<void> mustNotBeMasked(Session& session, const Recording& recording) {
    if (!recording.taxpayer.isValid()) {
        return {};
    }
    SAIKOKU_TRY_ASSIGN(const auto person, ArrearsRepository(session.db()).taxpayer(recording.taxpayer));
    if (person && person->isProtected && !isRevealed(session, person->id)) {
        return fail(ErrorCode::Permission, Text::tr("This person is protected and masked. Open the case and "
                                                    "show address and numbers first, if you may."));
    }
    return {};
}

/// The person said that they don't want it, and has not said otherwise since.
Result<bool> isRefused(Session& session, CallIntentId intent) {
    SAIKOKU_TRY_ASSIGN(const auto call, CallJournalRepository(session.db()).find(intent));
    if (!call || !call->intent.taxpayer.isValid()) {
        return false;
    }
    SAIKOKU_TRY_ASSIGN(const ClaimFile file, ClaimFactsRepository(session.db()).of(call->intent.taxpayer));
    return file.refuses(ConsentKind::Recording);
}

Result<QList<TaxpayerId>> peopleOf(Session& session, CampaignId campaign, const QString& search) {
    CaseQuery query;
    query.campaign = campaign;
    query.search = search;
    query.includeSettled = true;
    SAIKOKU_TRY_ASSIGN(const CaseSelection found, findCases(session, query));
    return found.cases;
}

Result<QList<RecordingRow>> withCases(Session& session, CampaignId campaign,
                                      const QList<Recording>& recordings) {
    QList<TaxpayerId> people;
    for (const Recording& each : recordings) {
        if (each.taxpayer.isValid() && !people.contains(each.taxpayer)) {
            people.append(each.taxpayer);
        }
    }
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> summaries, caseRows(session, campaign, people));
    QHash<TaxpayerId, CaseSummary> byPerson;
    for (const CaseSummary& each : summaries) {
        byPerson.insert(each.taxpayer, each);
    }
    QList<RecordingRow> rows;
    for (const Recording& each : recordings) {
        rows.append({each, byPerson.value(each.taxpayer)});
    }
    return rows;
}

Result<SecretBytes> keyOf(Session& session) {
    RecordingRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(SecretBytes key, repository.secretKey());
    SAIKOKU_TRY_ASSIGN(const QString publicKey, repository.publicKey());
    if (key.isEmpty() || publicRecordingKeyOf(key) != publicKey) {
        return fail(
            ErrorCode::Permission,
            Text::tr(
                "The store gives you no key to its recordings. Have your right to hear them looked at."));
    }
    return key;
}

}  // namespace

QString codeOf(RecordingPart part) {
    return code_table::code(kParts, part);
}

QString labelOf(RecordingPart part) {
    return code_table::label(kParts, part, "Recordings");
}

template <>
std::optional<RecordingPart> valueOfCode(QStringView code) {
    return code_table::find(kParts, code);
}

template <>
std::vector<RecordingPart> allValues() {
    return code_table::values(kParts);
}

Result<bool> ensureRecordingKey(Session& session) {
    SAIKOKU_TRY(session.require(Permission::View, kKey));
    SAIKOKU_TRY_ASSIGN(const QString known, RecordingRepository(session.db()).publicKey());
    if (!known.isEmpty()) {
        return true;
    }
    if (!session.may(Permission::Rules) && !session.may(Permission::HearRecordings)) {
        return false;
    }
    return transact(session.db(), [&]() -> Result<bool> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Recordings));
        RecordingRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const QString other, repository.publicKey());
        if (other.isEmpty()) {
            SAIKOKU_TRY(repository.addKey(RecordingKeyPair::make(), session.clock().actualUtc()));
            SAIKOKU_TRY(session.log(kKey, QStringLiteral("store")));
        }
        return true;
    });
}

Result<std::optional<QByteArray>> recordingTag(Session& session, CallIntentId intent, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Call, kKey));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<RecordingRules>());
    if (!rules->isOn) {
        return std::optional<QByteArray>();
    }
    SAIKOKU_TRY_ASSIGN(const auto space, CampaignRepository(session.db()).byId(campaign));
    if (!space || !rules->records(space->code)) {
        return std::optional<QByteArray>();
    }
    SAIKOKU_TRY_ASSIGN(const bool isUnwanted, isRefused(session, intent));
    if (isUnwanted) {
        return std::optional<QByteArray>();
    }
    SAIKOKU_TRY_ASSIGN(const bool hasKey, ensureRecordingKey(session));
    if (!hasKey) {
        return fail(ErrorCode::Rule,
                    Text::tr("Calls are to be recorded, but the store has no key for it yet: somebody who "
                             "may hear recordings "
                             "opens the page of recordings once. This call is not recorded."));
    }
    SAIKOKU_TRY_ASSIGN(const StoreInfo store, readStoreInfo(session.db()));
    return std::optional(RecordingTag{store.storeId, intent, session.actor().id}.toBytes());
}

Result<RecordingState> recordingState(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::HearRecordings, kList));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<RecordingRules>());
    SAIKOKU_TRY_ASSIGN(const auto space, CampaignRepository(session.db()).byId(campaign));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    RecordingState state;
    state.isOn = space && rules->records(space->code);
    SAIKOKU_TRY_ASSIGN(state.hasKey, ensureRecordingKey(session));
    const RecordingRepository repository(session.db(), facts);
    RecordingRepository::Reading reading;
    reading.campaign = campaign;
    reading.isErased = false;
    SAIKOKU_TRY_ASSIGN(const auto kept, repository.sums(reading));
    state.kept = kept.recordings;
    state.bytes = kept.bytes;
    reading.isMarked = true;
    SAIKOKU_TRY_ASSIGN(const auto marked, repository.sums(reading));
    state.marked = marked.recordings;
    reading.isMarked.reset();
    dueOn(session.today().addDays(kWeek), *rules, reading);
    SAIKOKU_TRY_ASSIGN(const auto ending, repository.sums(reading));
    state.ending = ending.recordings;
    return state;
}

Result<RecordingList> findRecordings(Session& session, CampaignId campaign, const RecordingQuery& query) {
    SAIKOKU_TRY(session.require(Permission::HearRecordings, kList));
    if (query.from.isValid() && query.to.isValid() && query.to < query.from) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The period ends (%1) before it begins (%2).")
                        .arg(query.to.toString(Qt::ISODate), query.from.toString(Qt::ISODate)));
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<RecordingRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    RecordingRepository::Reading reading;
    reading.campaign = campaign;
    reading.isErased = query.part == RecordingPart::Erased;
    if (query.part == RecordingPart::Marked) {
        reading.isMarked = true;
    } else if (query.part == RecordingPart::Ending) {
        dueOn(session.today().addDays(kWeek), *rules, reading);
    }
    reading.from = query.from.isValid() ? beginOf(query.from) : QDateTime();
    reading.until = query.to.isValid() ? beginOf(query.to.addDays(1)) : QDateTime();
    reading.operatorLogin = query.operatorLogin.trimmed();
    if (!query.person.trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(reading.of, peopleOf(session, campaign, query.person.trimmed()));
    }
    const RecordingRepository repository(session.db(), facts);
    SAIKOKU_TRY_ASSIGN(const auto sums, repository.sums(reading));
    SAIKOKU_TRY_ASSIGN(QList<Recording> recordings, repository.read(reading, query.most));
    for (Recording& each : recordings) {
        addLastDay(each, *rules);
    }
    SAIKOKU_TRY(
        session.log(kList, kTarget, {}, {{QStringLiteral("part"), codeOf(query.part)}}, recordings.size()));
    RecordingList list{{}, sums.recordings, sums.seconds};
    SAIKOKU_TRY_ASSIGN(list.rows, withCases(session, campaign, recordings));
    return list;
}

Result<QList<Recording>> recordingsOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kList, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<RecordingRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(QList<Recording> recordings,
                       RecordingRepository(session.db(), facts).ofCase(campaign, taxpayer));
    for (Recording& each : recordings) {
        addLastDay(each, *rules);
        each.markReason.clear();
    }
    return recordings;
}

Result<HeardRecording> hearRecording(Session& session, CampaignId campaign, RecordingId id,
                                     const QString& typed) {
    const QString target = QString::number(id.value);
    SAIKOKU_TRY(session.require(Permission::HearRecordings, kHear, target));
    SAIKOKU_TRY_ASSIGN(const QString reason, wordsOf(typed, Text::tr("Why is it heard?")));
    SAIKOKU_TRY_ASSIGN(const Recording recording, recordingOf(session, campaign, id));
    SAIKOKU_TRY(mustHaveSound(recording, session));
    SAIKOKU_TRY(mustNotBeMasked(session, recording));
    const Result<void> heard = transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(RecordingRepository(session.db())
                        .addHearing(id, reason, session.actor().id, session.clock().nowUtc()));
        return session.log(
            kHear, kTarget, target,
            {{QStringLiteral("reason"), reason}, {QStringLiteral("case"), recording.taxpayer.value}});
    });
    SAIKOKU_TRY(heard);
    SAIKOKU_TRY_ASSIGN(const SecretBytes key, keyOf(session));
    SAIKOKU_TRY_ASSIGN(const SealedRecording sealed, RecordingRepository(session.db()).sealed(id));
    SAIKOKU_TRY_ASSIGN(QByteArray bytes, openRecording(sealed, key, recording.intent.value));
    Result<Sound> sound = decodeSound(bytes);
    wipe(bytes);
    SAIKOKU_TRY(sound);
    return HeardRecording{recording, *std::move(sound)};
}

Result<QList<Hearing>> hearingsOf(Session& session, CampaignId campaign, RecordingId id) {
    SAIKOKU_TRY(session.require(Permission::HearRecordings, kList, QString::number(id.value)));
    SAIKOKU_TRY(recordingOf(session, campaign, id));
    return RecordingRepository(session.db()).hearings(id);
}

Result<void> markRecording(Session& session, CampaignId campaign, RecordingId id, const QString& typed) {
    const QString target = QString::number(id.value);
    SAIKOKU_TRY(session.require(Permission::HearRecordings, kMark, target));
    SAIKOKU_TRY_ASSIGN(const QString reason, wordsOf(typed, Text::tr("Why is it kept longer?")));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const Recording recording, recordingOf(session, campaign, id));
        SAIKOKU_TRY(mustHaveSound(recording, session));
        if (recording.isMarked) {
            return {};
        }
        SAIKOKU_TRY(
            RecordingRepository(session.db()).mark(id, reason, session.actor().id, session.clock().nowUtc()));
        return session.log(kMark, kTarget, target);
    });
}

Result<void> unmarkRecording(Session& session, CampaignId campaign, RecordingId id, const QString& typed) {
    const QString target = QString::number(id.value);
    SAIKOKU_TRY(session.require(Permission::HearRecordings, kUnmark, target));
    SAIKOKU_TRY_ASSIGN(const QString reason, wordsOf(typed, Text::tr("Why is it no longer kept longer?")));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const Recording recording, recordingOf(session, campaign, id));
        if (!recording.isMarked) {
            return {};
        }
        SAIKOKU_TRY(RecordingRepository(session.db())
                        .endMarks(id, reason, session.actor().id, session.clock().nowUtc()));
        return session.log(kUnmark, kTarget, target);
    });
}

}  // namespace saikoku
