#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/cases/case_summary.h"
#include "core/contact/negotiation_codes.h"
#include "core/recordings/call_review.h"
#include "core/recordings/recording.h"

namespace saikoku {

class Session;

/// @brief A lot to draw.
struct ReviewOrder {
    QDate from;  ///< of the calls, Asia/Tokyo, inclusive
    QDate to;
    int perPerson = 0;  ///< 0: as the office's rule says
    QString seed;       ///< empty: one is made up
};

/// @brief A lot that was drawn.
struct ReviewSample {
    qint64 id = 0;
    QDate from;
    QDate to;
    int perPerson = 0;
    QString seed;
    QString drawnBy;
    QDateTime drawnAt;  ///< UTC
    int calls = 0;
    int reviewed = 0;  ///< of them, by whomever
};

/// @brief A call of a lot, as who reviews sees it.
struct ReviewItem {
    NegotiationId record;
    OperatorId person;
    QString personName;
    QDateTime calledAt;  ///< UTC
    Direction direction = Direction::Outbound;
    ResultCode result = ResultCode::Reached;
    CaseSummary row;          ///< the case
    RecordingId recording;    ///< none, or its sound is gone
    bool isReviewed = false;  ///< by whomever
    std::optional<CallReview> mine;
};

/// @brief What a reviewer found.
struct ReviewEntry {
    NegotiationId record;
    ReviewBasis basis = ReviewBasis::Record;
    ReviewSheet sheet;
    QString remark;
    qint64 corrects = 0;  ///< one's own that it takes the place of; 0: the first
};

/// @brief Over all people together, never of one.
struct ReviewAverages {
    struct Line {
        QString code;
        QString name;
        int reviews = 0;
        int tenths = 0;  ///< of a per cent of the most points
    };
    int reviews = 0;
    int persons = 0;
    bool isTold = false;  ///< of too few people nothing is told: lines and score are empty
    int score = 0;        ///< tenths of a per cent
    QList<Line> lines;
};

/// @brief Draws calls to be reviewed, of the campaign's records by telephone in which somebody answered, the
/// acting person's own left out. Permission::Plan; logged with the seed. BadInput for a period that ends
/// before it begins or lies ahead, NotFound when there was no such call.
Result<ReviewSample> drawReviewSample(Session& session, CampaignId campaign, const ReviewOrder& order);
/// @brief Newest first. Permission::Plan.
Result<QList<ReviewSample>> reviewSamples(Session& session, CampaignId campaign);
/// @brief The calls of a lot. Permission::Plan and View; logged, the cases count as a look. Others' reviews are told
/// as done, never how.
Result<QList<ReviewItem>> reviewItems(Session& session, CampaignId campaign, qint64 sample);

/// @brief Stores a review, whether the call was drawn or chosen. Permission::Plan; logged without its points.
/// Refused: one's own call, a sheet without points, "heard" of a call that the reviewer has not heard, a
/// second one without naming the first, another's review to correct; NotFound for another campaign's record
/// or one that was corrected.
Result<CallReview> reviewCall(Session& session, CampaignId campaign, const ReviewEntry& entry);

/// @brief What was found of the acting person's own calls, newest first: they alone and the reviewer see it.
/// Permission::View.
Result<QList<CallReview>> ownReviews(Session& session, CampaignId campaign);
/// @brief What the acting person found. Permission::Plan. Earlier versions follow the one that took their
/// place.
Result<QList<CallReview>> reviewsGiven(Session& session, CampaignId campaign);
/// @brief Permission::Plan. The newest review of a call and reviewer counts.
Result<ReviewAverages> reviewAverages(Session& session, CampaignId campaign, QDate from, QDate to);

}  // namespace saikoku
