#pragma once

#include <QList>
#include <QString>

#include <optional>
#include <vector>

#include "core/arrears/person_link.h"
#include "core/base/result.h"
#include "core/cases/case_summary.h"

namespace saikoku {

class Session;

/// @brief Two cases side by side, before an officer says whether they are one person's.
struct PersonPair {
    CaseSummary lead;  ///< of a proposal: the one that owes more
    CaseSummary other;
    QDate leadBirth;
    QDate otherBirth;
    QString leadAddress;
    QString otherAddress;
    std::vector<SameSign> signs;
    QStringList holds;      ///< what stops calls in either of them, in words with the number
    QStringList joinedToo;  ///< numbers of cases that the one that leads leads already
};

/// @brief Pairs that may be one person and of whom nobody said anything yet (proposeSamePersons), those that owe
/// something before those that owe nothing, the most signs first. Permission::Hold: officers. Logged with the row count. Protected people who are not revealed
/// are in no pair. ErrorCode::Rule in a campaign without money. Call it off the GUI thread.
/// @param of only pairs of this person
Result<QList<PersonPair>> samePersonProposals(Session& session, CampaignId campaign,
                                              std::optional<TaxpayerId> of = {});

/// @brief What a join of these two would bring together: to be shown before it is made. Permission::Hold;
/// logged as a look.
Result<PersonPair> pairOf(Session& session, CampaignId campaign, TaxpayerId lead, TaxpayerId other);

/// @brief What is in force: joined, and said to be different. Permission::Hold; logged with the row count.
struct DecidedPair {
    PersonLink link;
    CaseSummary lead;
    CaseSummary other;
};
Result<QList<DecidedPair>> decidedPairs(Session& session, CampaignId campaign);

struct JoinEntry {
    ThirdProof proof = ThirdProof::ResidentRecord;
    QString note;  ///< which document, number or words it was
};

/// @brief Says that the two are one person. Both cases stay as delivered and keep what was recorded; the
/// person is called in the case that leads while something is owed there, and either shows the other.
/// Permission::Hold; logged. BadInput without a proof in words; Rule when they are one already, when the
/// other leads or is led, when the one that should lead is led, when the other is said to be somebody else
/// than a case that it leads, and for a person and a company; Permission while one of them is masked.
Result<void> joinPersons(Session& session, CampaignId campaign, TaxpayerId lead, TaxpayerId other,
                         const JoinEntry& entry);

/// @brief Says that they are two people, however alike: proposed no more, the warning of namesakes stays.
/// Permission::Hold; logged. BadInput without a word; Rule when something is said of them already, and when
/// they are one by way of a third.
Result<void> sayDifferent(Session& session, CampaignId campaign, TaxpayerId one, TaxpayerId other,
                          const QString& note);

/// @brief Takes back what was said of the two: calls go as before, the pair may be proposed again.
/// Permission::Hold; logged. BadInput without a reason; NotFound when nothing is said of them.
Result<void> partPersons(Session& session, CampaignId campaign, TaxpayerId one, TaxpayerId other,
                         const QString& reason);

}  // namespace saikoku
