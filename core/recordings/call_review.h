#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class RuleFile;
class RuleSource;

/// @brief One point of the sheet by which calls are judged.
struct ReviewCriterion {
    QString code;
    QString name;
    int weight = 1;

    bool operator==(const ReviewCriterion&) const = default;
};

/// @brief The office's sheet of points (call_review.json).
struct CallReviewRules {
    QList<ReviewCriterion> criteria;
    int mostPoints = 4;    ///< of each criterion; 0 is the worst
    int callsAPerson = 3;  ///< drawn when nothing else is said
    int leastPersons = 3;  ///< averages of fewer are not told

    /// @brief Refused: no criterion, two of one code, a weight outside 1–100.
    static Result<CallReviewRules> fromJson(const RuleFile& file);
    static Result<CallReviewRules> fromRules(const RuleSource& source);
};

/// @brief What a call was judged by: heard, or its record and script alone.
enum class ReviewBasis { Heard, Record };

QString codeOf(ReviewBasis basis);   ///< heard, record
QString labelOf(ReviewBasis basis);  ///< translated
template <>
std::optional<ReviewBasis> valueOfCode(QStringView code);
template <>
std::vector<ReviewBasis> allValues();

/// @brief A filled sheet: the criteria as they were then, with their points.
struct ReviewSheet {
    struct Line {
        ReviewCriterion criterion;
        std::optional<int> points;  ///< none: it did not come up in this call
        bool operator==(const Line&) const = default;
    };
    QList<Line> lines;
    int mostPoints = 4;

    static ReviewSheet of(const CallReviewRules& rules);
    /// @brief Points by weight, of those that came up, in tenths of a per cent: 0–1000. Nothing when none
    /// did.
    std::optional<int> score() const;
    /// @brief BadInput for points below 0 or above the most, and when nothing has points.
    Result<void> check() const;

    QString toJson() const;
    static ReviewSheet fromJson(const QString& json);
    bool operator==(const ReviewSheet&) const = default;
};

/// @brief A review in force or the one it took the place of.
struct CallReview {
    qint64 id = 0;
    NegotiationId record;
    CampaignId campaign;
    OperatorId person;  ///< who is judged
    QString personName;
    OperatorId reviewer;
    QString reviewerName;
    ReviewBasis basis = ReviewBasis::Record;
    ReviewSheet sheet;
    int score = 0;  ///< tenths of a per cent
    QString remark;
    qint64 corrects = 0;   ///< 0: the first
    QDateTime reviewedAt;  ///< UTC
    QDateTime calledAt;    ///< UTC: of the record
};

/// @brief Draws records by lot: for each person the `perPerson` that come first by a hash of seed and record.
/// The same seed over the same records draws the same ones, in the same order; who draws can choose nobody.
struct LotEntry {
    NegotiationId record;
    OperatorId person;
    bool operator==(const LotEntry&) const = default;
};
QList<LotEntry> drawLot(QList<LotEntry> records, int perPerson, const QString& seed);

}  // namespace saikoku
