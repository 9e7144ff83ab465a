// When the sound of a call goes, and what people are told of recordings.

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/language.h"
#include "core/contact/campaign_repository.h"
#include "core/recordings/recording_repository.h"
#include "core/recordings/recording_rules.h"
#include "core/recordings/recordings.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

const QLatin1String kErase("recording.erase");
constexpr int kAtOnce = 200;

RecordingRepository::Reading dueOf(CampaignId campaign, QDate day, const RecordingRules& rules) {
    RecordingRepository::Reading reading;
    reading.campaign = campaign;
    reading.isErased = false;
    reading.usualBefore = fromTokyo(day.addDays(-rules.keepDays), QTime(0, 0));
    reading.markedBefore = fromTokyo(day.addDays(-rules.markedDays), QTime(0, 0));
    return reading;
}

/// --as-of may not bring the end forward.
Result<QDate> dayToGoBy(Session& session) {
    SAIKOKU_TRY_ASSIGN(const QDateTime real, session.leaseNow());
    return std::min(session.today(), toTokyo(real).date());
}

Result<RecordingErasure> counted(Session& session, const RecordingRepository::Reading& due) {
    const RecordingRepository repository(session.db());
    RecordingRepository::Reading marked = due;
    marked.isMarked = true;
    SAIKOKU_TRY_ASSIGN(const auto all, repository.sums(due));
    SAIKOKU_TRY_ASSIGN(const auto ofMarked, repository.sums(marked));
    return RecordingErasure{all.recordings - ofMarked.recordings, ofMarked.recordings, all.bytes};
}

/// A few at a time, so that seats that record are never kept waiting.
Result<RecordingErasure> eraseSome(Session& session, const RecordingRepository::Reading& due,
                                   const RecordingRules& rules) {
    return transact(session.db(), [&]() -> Result<RecordingErasure> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::Recordings));  // every seat's day begins at once
        RecordingRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const QList<Recording> found, repository.read(due, kAtOnce));
        RecordingErasure erasure;
        for (const Recording& each : found) {
            SAIKOKU_TRY(repository.erase(each.id, each.isMarked ? rules.markedDays : rules.keepDays,
                                         each.isMarked, session.actor().id, session.clock().nowUtc()));
            ++(each.isMarked ? erasure.marked : erasure.usual);
            erasure.bytes += each.bytes;
        }
        if (!found.isEmpty()) {
            SAIKOKU_TRY(session.log(kErase, QStringLiteral("recording"), {},
                                    {{QStringLiteral("campaign"), due.campaign.value},
                                     {QStringLiteral("usual"), erasure.usual},
                                     {QStringLiteral("marked"), erasure.marked},
                                     {QStringLiteral("keep_days"), rules.keepDays}},
                                    found.size()));
        }
        return erasure;
    });
}

}  // namespace

Result<RecordingErasure> eraseDueRecordings(Session& session, bool isDry) {
    SAIKOKU_TRY(session.require(Permission::View, kErase));
    SAIKOKU_TRY(session.lookForNewRules());  // days made more meanwhile hold
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<RecordingRules>());
    SAIKOKU_TRY_ASSIGN(const QDate day, dayToGoBy(session));
    SAIKOKU_TRY_ASSIGN(const QList<CampaignInfo> campaigns, CampaignRepository(session.db()).all());
    RecordingErasure sum;
    for (const CampaignInfo& campaign : campaigns) {
        const RecordingRepository::Reading due = dueOf(campaign.id, day, *rules);
        for (bool isMore = true; isMore;) {
            SAIKOKU_TRY_ASSIGN(const RecordingErasure some,
                               isDry ? counted(session, due) : eraseSome(session, due, *rules));
            sum.usual += some.usual;
            sum.marked += some.marked;
            sum.bytes += some.bytes;
            isMore = !isDry && some.usual + some.marked == kAtOnce;
        }
    }
    return sum;
}

QString recordingPurpose(const RecordingRules& rules, const QString& office, QDate day) {
    QStringList lines{
        Text::tr("About the recording of calls"),
        QString(),
        office.isEmpty() ? Text::tr("(name of the office)") : office,
        dateInSentence(day),
        QString(),
        Text::tr("Calls that this office makes and receives may be recorded. What follows says why and how."),
        QString(),
        Text::tr("Purpose"),
        rules.purpose,
        QString()};
    if (rules.isAnnounced) {
        lines += {Text::tr("How you are told"),
                  Text::tr("At the beginning of the call: \"%1\"").arg(rules.announcement), QString()};
    }
    lines += {Text::tr("How long"),
              Text::tr("A recording is kept for %1 days after the call and then erased. Where it is needed "
                       "to clear up what was said, it is kept for up to %2 "
                       "days.")
                  .arg(rules.keepDays)
                  .arg(rules.markedDays),
              QString(),
              Text::tr("Who hears it"),
              Text::tr("Staff of this office who hold the right to it, for the purposes above alone. Each "
                       "hearing is written down with its reason. Recordings are "
                       "stored encrypted and are not handed on, unless a law asks for it."),
              QString()};
    return lines.join(u'\n');
}

}  // namespace saikoku
