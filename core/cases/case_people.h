#pragma once

#include <QList>
#include <QString>

#include "core/arrears/taxpayer.h"
#include "core/base/result.h"
#include "core/cases/case_summary.h"
#include "core/cases/case_tables.h"
#include "core/cases/household_telling.h"

namespace saikoku {

class Session;

struct HouseholdMember {
    TaxpayerId taxpayer;
    QString number;
    QString name;
    Yen outstanding;  ///< past due, principal
    bool isProtected = false;
    WorkflowStatus status = WorkflowStatus::Settled;
    MayTell telling = MayTell::NoWordOfTax;  ///< when it is they who are on the telephone
    bool hasNamesake = false;
};

/// @brief Somebody else with the same name and birth date.
struct Namesake {
    TaxpayerId taxpayer;
    QString number;
    QString address;               ///< to tell them apart; empty when not known
    Yen outstanding;               ///< past due, principal
    bool isSaidDifferent = false;  ///< an officer found them to be two people
};

/// @brief Another case of the same person, joined by an officer (core/work/person_links.h).
struct JoinedCase {
    CaseSummary summary;
    bool leads = false;  ///< the person is called and spoken with there
};

/// @brief Whom a case lives with, is mistaken for and is one person with.
struct CasePeople {
    QList<HouseholdMember> household;  ///< the others; empty for and of protected people
    int namesakes = 0;                 ///< how many, those not told of too
    QList<Namesake> namesakesShown;    ///< none of and for protected people who are not revealed
    QList<JoinedCase> joined;          ///< the person's other cases, the one that leads first; likewise
};

/// @brief Cut both ways: a protected person's household, namesakes and other cases are not shown, nor are
/// protected people shown with others, until they are revealed. Who is in another campaign's space alone is
/// nobody's business here. No permission is asked.
Result<CasePeople> peopleOfCase(Session& session, const Taxpayer& taxpayer, CampaignId campaign,
                                const CaseTables& tables);

/// @brief The rows of these cases as of the business date: those that the day roll has yet to come to are
/// rolled first.
Result<QList<CaseSummary>> rowsOfToday(Session& session, const CaseTables& tables, CampaignId campaign,
                                       const QList<TaxpayerId>& cases);

}  // namespace saikoku
