#include "core/recordings/call_reviews.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QSet>

#include <algorithm>

#include "core/base/clock.h"
#include "core/cases/case_list.h"
#include "core/cases/case_tables.h"
#include "core/recordings/call_review_repository.h"
#include "core/recordings/recording_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Recordings)
};

const QLatin1String kDraw("review.draw");
const QLatin1String kList("review.list");
const QLatin1String kReview("review.add");
const QLatin1String kOwn("review.own");
constexpr qsizetype kLongestRemark = 1000;
constexpr qsizetype kLongestSeed = 60;
constexpr int kMostPerPerson = 100;
constexpr int kWhole = 1000;

QDateTime beginOf(QDate day) {
    return fromTokyo(day, QTime(0, 0));
}

Result<void> checkPeriod(QDate from, QDate to) {
    if (!from.isValid() || !to.isValid() || to < from) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The period needs a first day and a last one that is not before it."));
    }
    return {};
}

Result<void> checkOrder(const ReviewOrder& order, QDate today) {
    SAIKOKU_TRY(checkPeriod(order.from, order.to));
    if (order.from > today) {
        return fail(ErrorCode::BadInput, Text::tr("The period lies ahead. Nobody has called then yet."));
    }
    if (order.perPerson < 0 || order.perPerson > kMostPerPerson) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("%1 calls a person can't be drawn: 1 to %2.").arg(order.perPerson).arg(kMostPerPerson));
    }
    if (order.seed.size() > kLongestSeed) {
        return fail(ErrorCode::BadInput, Text::tr("The seed has %1 characters. Write %2 at most.")
                                             .arg(order.seed.size())
                                             .arg(kLongestSeed));
    }
    return {};
}

/// What is wrong with a review of this record by the acting person.
Result<CallReview> reviewFor(Session& session, CampaignId campaign, const ReviewEntry& entry) {
    CallReviewRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto record, repository.record(campaign, entry.record));
    if (!record) {
        return fail(ErrorCode::NotFound,
                    Text::tr("There is no call with record %1 here, or the record was corrected.")
                        .arg(entry.record.value));
    }
    const OperatorId me = session.actor().id;
    if (record->person == me) {
        return fail(ErrorCode::Rule, Text::tr("This is your own call. Somebody else reviews it."));
    }
    if (entry.basis == ReviewBasis::Heard) {
        SAIKOKU_TRY_ASSIGN(const bool wasHeard,
                           RecordingRepository(session.db()).wasHeardBy(entry.record, me));
        if (!wasHeard) {
            return fail(
                ErrorCode::Rule,
                Text::tr("You have not heard the recording of this call. Hear it, or review by the record."));
        }
    }
    SAIKOKU_TRY_ASSIGN(const auto before, repository.of(entry.record, me));
    if (entry.corrects == 0 && before) {
        return fail(
            ErrorCode::Exists,
            Text::tr("You have reviewed this call already (review %1). Correct that one.").arg(before->id));
    }
    if (entry.corrects != 0 && (!before || before->id != entry.corrects)) {
        return fail(ErrorCode::NotFound,
                    Text::tr("Review %1 is not your newest of this call.").arg(entry.corrects));
    }
    CallReview review;
    review.record = entry.record;
    review.campaign = campaign;
    review.person = record->person;
    review.reviewer = me;
    review.reviewerName = session.actor().displayName;
    review.basis = entry.basis;
    review.sheet = entry.sheet;
    review.score = entry.sheet.score().value_or(0);
    review.remark = entry.remark.trimmed();
    review.corrects = entry.corrects;
    review.reviewedAt = session.clock().nowUtc();
    return review;
}

/// An own sheet must have the office's criteria; its points alone are the reviewer's.
Result<void> mustBeOfOffice(Session& session, const ReviewEntry& entry) {
    SAIKOKU_TRY(entry.sheet.check());
    if (entry.remark.size() > kLongestRemark) {
        return fail(ErrorCode::BadInput, Text::tr("The remark has %1 characters. Write %2 at most.")
                                             .arg(entry.remark.size())
                                             .arg(kLongestRemark));
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallReviewRules>());
    ReviewSheet blank = entry.sheet;
    for (ReviewSheet::Line& line : blank.lines) {
        line.points.reset();
    }
    if (blank != ReviewSheet::of(*rules)) {
        return fail(ErrorCode::Rule,
                    Text::tr("The office's sheet has changed meanwhile. Open the call again."));
    }
    return {};
}

ReviewAverages averagesOf(const QList<CallReview>& reviews, int leastPersons) {
    ReviewAverages averages;
    QSet<OperatorId> persons;
    struct Sum {
        QString name;
        int reviews = 0;
        qint64 tenths = 0;
    };
    QStringList order;
    QHash<QString, Sum> sums;
    qint64 score = 0;
    for (const CallReview& each : reviews) {
        persons.insert(each.person);
        score += each.score;
        for (const ReviewSheet::Line& line : each.sheet.lines) {
            if (!line.points || each.sheet.mostPoints <= 0) {
                continue;
            }
            if (!sums.contains(line.criterion.code)) {
                order.append(line.criterion.code);
            }
            Sum& sum = sums[line.criterion.code];
            sum.name = line.criterion.name;
            ++sum.reviews;
            sum.tenths += static_cast<qint64>(*line.points) * kWhole / each.sheet.mostPoints;
        }
    }
    averages.reviews = static_cast<int>(reviews.size());
    averages.persons = static_cast<int>(persons.size());
    averages.isTold = averages.persons >= leastPersons;
    if (!averages.isTold) {
        return averages;
    }
    averages.score = static_cast<int>(score / averages.reviews);
    for (const QString& code : std::as_const(order)) {
        const Sum& sum = sums[code];
        averages.lines.append({code, sum.name, sum.reviews, static_cast<int>(sum.tenths / sum.reviews)});
    }
    return averages;
}

}  // namespace

Result<ReviewSample> drawReviewSample(Session& session, CampaignId campaign, const ReviewOrder& order) {
    SAIKOKU_TRY(session.require(Permission::Plan, kDraw));
    SAIKOKU_TRY(checkOrder(order, session.today()));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallReviewRules>());
    ReviewSample sample;
    sample.from = order.from;
    sample.to = order.to;
    sample.perPerson = order.perPerson == 0 ? rules->callsAPerson : order.perPerson;
    sample.seed = order.seed.trimmed().isEmpty()
                      ? QString::number(QRandomGenerator::system()->generate64(), 16)
                      : order.seed.trimmed();
    sample.drawnBy = session.actor().displayName;
    sample.drawnAt = session.clock().nowUtc();
    return transact(session.db(), [&]() -> Result<ReviewSample> {
        CallReviewRepository repository(session.db());
        SAIKOKU_TRY_ASSIGN(const QList<LotEntry> records,
                           repository.reviewable(campaign, beginOf(order.from), beginOf(order.to.addDays(1)),
                                                 session.actor().id));
        const QList<LotEntry> drawn = drawLot(records, sample.perPerson, sample.seed);
        if (drawn.isEmpty()) {
            return fail(ErrorCode::NotFound,
                        Text::tr("Nobody else was spoken with by telephone in this period."));
        }
        ReviewSample stored = sample;
        stored.calls = static_cast<int>(drawn.size());
        SAIKOKU_TRY_ASSIGN(stored.id, repository.add(campaign, sample, session.actor().id, drawn));
        SAIKOKU_TRY(session.log(kDraw, QStringLiteral("review"), QString::number(stored.id),
                                {{QStringLiteral("from"), order.from.toString(Qt::ISODate)},
                                 {QStringLiteral("to"), order.to.toString(Qt::ISODate)},
                                 {QStringLiteral("per_person"), sample.perPerson},
                                 {QStringLiteral("seed"), sample.seed}},
                                drawn.size()));
        return stored;
    });
}

Result<QList<ReviewSample>> reviewSamples(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Plan, kList));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return CallReviewRepository(session.db(), facts).samples(campaign);
}

Result<QList<ReviewItem>> reviewItems(Session& session, CampaignId campaign, qint64 sample) {
    SAIKOKU_TRY(session.require(Permission::Plan, kList, QString::number(sample)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    const CallReviewRepository repository(session.db(), facts);
    SAIKOKU_TRY_ASSIGN(const auto items, repository.items(campaign, sample, session.actor().id));
    QList<TaxpayerId> people;
    for (const auto& each : items) {
        if (!people.contains(each.taxpayer)) {
            people.append(each.taxpayer);
        }
    }
    SAIKOKU_TRY(session.log(kList, QStringLiteral("review"), QString::number(sample), {}, items.size()));
    SAIKOKU_TRY_ASSIGN(const QList<CaseSummary> rows, caseRows(session, campaign, people));
    QList<ReviewItem> all;
    for (const auto& each : items) {
        ReviewItem item = each.item;
        const auto row = std::find_if(rows.begin(), rows.end(),
                                      [&](const CaseSummary& one) { return one.taxpayer == each.taxpayer; });
        if (row != rows.end()) {
            item.row = *row;
        }
        SAIKOKU_TRY_ASSIGN(item.mine, repository.of(item.record, session.actor().id));
        all.append(item);
    }
    return all;
}

Result<CallReview> reviewCall(Session& session, CampaignId campaign, const ReviewEntry& entry) {
    const QString target = QString::number(entry.record.value);
    SAIKOKU_TRY(session.require(Permission::Plan, kReview, target));
    SAIKOKU_TRY(mustBeOfOffice(session, entry));
    return transact(session.db(), [&]() -> Result<CallReview> {
        SAIKOKU_TRY_ASSIGN(CallReview review, reviewFor(session, campaign, entry));
        SAIKOKU_TRY_ASSIGN(review.id, CallReviewRepository(session.db()).add(review));
        SAIKOKU_TRY(session.log(kReview, QStringLiteral("record"), target,
                                {{QStringLiteral("review"), review.id},
                                 {QStringLiteral("basis"), codeOf(review.basis)},
                                 {QStringLiteral("corrects"), review.corrects}}));
        return review;
    });
}

Result<QList<CallReview>> ownReviews(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kOwn));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return CallReviewRepository(session.db(), facts).inForceOf(campaign, session.actor().id);
}

Result<QList<CallReview>> reviewsGiven(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::Plan, kList));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return CallReviewRepository(session.db(), facts).givenBy(campaign, session.actor().id);
}

Result<ReviewAverages> reviewAverages(Session& session, CampaignId campaign, QDate from, QDate to) {
    SAIKOKU_TRY(session.require(Permission::Plan, kList));
    SAIKOKU_TRY(checkPeriod(from, to));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallReviewRules>());
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(
        const QList<CallReview> reviews,
        CallReviewRepository(session.db(), facts).inForce(campaign, beginOf(from), beginOf(to.addDays(1))));
    return averagesOf(reviews, rules->leastPersons);
}

}  // namespace saikoku
