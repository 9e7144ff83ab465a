#pragma once

#include <QDate>
#include <QDateTime>
#include <QList>

#include <optional>

#include "core/base/result.h"
#include "core/cases/case_summary.h"
#include "core/contact/follow_up_repository.h"
#include "core/contact/follow_up_rules.h"

namespace saikoku {

class Session;

/// @brief Which part of the work list 対応.
enum class FollowUpPart {
    Open,  ///< something must still follow
    Due,   ///< today or earlier
    All,   ///< those that are over too
};

QString codeOf(FollowUpPart part);  ///< open, due, all
template <>
std::optional<FollowUpPart> valueOfCode(QStringView code);
template <>
std::vector<FollowUpPart> allValues();

struct FollowUpQuery {
    std::optional<FollowUpKind> kind = {};
    FollowUpPart part = FollowUpPart::Open;
    QDate from = {};  ///< begun on this day or later; invalid: whenever
    QDate to = {};
    int most = 500;  ///< rows at most
};

struct FollowUpRow {
    CaseSummary row;
    FollowUp followUp;  ///< of a masked person without what was typed
    FollowUpStanding standing;
    QString topicWord;
};

struct FollowUpList {
    qint64 total = 0;
    QList<FollowUpRow> rows;  ///< by the day on which something is due, then by age; what is over comes last
};

/// @brief The campaign's follow-ups of the business date. Permission::View; logged as a search, its rows
/// counted as looked at. Call it off the GUI thread.
Result<FollowUpList> followUps(Session& session, CampaignId campaign, const FollowUpQuery& query);

/// @brief How many are open and how many of them late. Permission::View; makes no log entry.
struct FollowUpTally {
    qint64 open = 0;
    qint64 due = 0;      ///< today
    qint64 overdue = 0;  ///< before today
};
Result<FollowUpTally> followUpTally(Session& session, CampaignId campaign);

/// @brief Steps taken on the days by kind, state and topic, for the counts of a period. Permission::View;
/// ErrorCode::BadInput for a period that ends before it begins.
Result<QList<FollowUpCount>> followUpCounts(Session& session, CampaignId campaign, QDate from, QDate to);

/// @brief A step to be taken.
struct FollowUpChange {
    qint64 id = 0;
    std::optional<FollowUpState> to = {};  ///< none: what follows by the rules first
    QDate on = {};                         ///< Asia/Tokyo; invalid: today
    QDate usableUntil = {};                ///< of a slip; invalid: by the rules when it is printed
    bool consent = false;
    QString note = {};
    std::optional<FollowUpState> seen = {};  ///< how it stood before the eyes of who takes the step
};

/// @brief Takes the step; a slip that is sent gets the call after its arrival (arrival_call.h).
/// Permission::Record, Permission::Hold for what an officer decides. The same step by the same person on the
/// same day again changes nothing; Rule when somebody else was quicker, by name; NotFound for what is not in
/// force in this campaign; else as checkMove().
Result<FollowUp> stepFollowUp(Session& session, CampaignId campaign, const FollowUpChange& change);

/// @brief 苦情 that did not come up in a call recorded here: by letter, at the counter, of an earlier call.
struct ComplaintEntry {
    QDateTime receivedAt;  ///< UTC; invalid: now
    QString topic;
    QString toWhom;   ///< to whom it was made
    QString about;    ///< what it is about
    QString measure;  ///< what was answered at once; empty: it is still to be answered
};

/// @brief Enters it. Permission::Record; BadInput without words, for a moment to come and for an unknown
/// topic.
/// @return its id
Result<qint64> addComplaint(Session& session, CampaignId campaign, TaxpayerId taxpayer,
                            const ComplaintEntry& entry);

/// @brief 使用期限 that a slip printed on the day has by the rules.
Result<QDate> usualUsableUntil(Session& session, QDate printedOn);

}  // namespace saikoku
