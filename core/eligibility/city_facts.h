#pragma once

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

#include "core/base/result.h"
#include "core/cases/case_standing.h"
#include "core/contact/campaign.h"
#include "core/contact/hold.h"
#include "core/contact/noted_numbers_repository.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

class Session;

/// @brief What is read beside the summary to know the eligibility facts of a city's cases.
/// A source of facts more (another case's lock, say) is one member here, a line in read(),
/// in isPlain() and in factsOf().
class CityFacts {
public:
    static Result<CityFacts> read(Session& session, const CallingRules& rules, const CampaignInfo& campaign,
                                  Channel channel = Channel::Phone);

    /// @brief Whether all that is known of the case stands in its CaseStanding.
    bool isPlain(TaxpayerId taxpayer) const;
    /// @brief The facts of the case on the date, as eligibilityFacts() of its record gives them.
    EligibilityFacts factsOf(const CaseStanding& standing) const;

private:
    /// What a campaign without money knows of somebody, as SpaceFacts tells it.
    struct Answered {
        bool done = false;
        std::optional<QDate> doneBefore;
        bool quotaFull = false;
    };

    Result<void> readAnswered(Session& session, CampaignId campaign, const KnownFacts& known);
    void addStanding(const CaseStanding& standing, EligibilityFacts& facts) const;
    void addPhones(const CaseStanding& standing, EligibilityFacts& facts) const;

    QDate m_today;
    bool m_hasMoney = true;
    bool m_isOfficer = false;
    bool m_seesProtected = false;
    NotedNumbers m_noted;
    QHash<TaxpayerId, QList<Hold>> m_holds;
    QHash<TaxpayerId, EligibilityFacts> m_leased;  ///< facts of the lease alone
    QHash<TaxpayerId, QString> m_led;  ///< by number of the case that leads
    QSet<TaxpayerId> m_handedOver;
    QSet<TaxpayerId> m_refusing;  ///< consent to messages by SMS; read for that channel
    QHash<TaxpayerId, Answered> m_answered;
};

}  // namespace saikoku
