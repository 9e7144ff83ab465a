#pragma once

#include <QDate>
#include <QList>
#include <QString>

#include "core/base/result.h"
#include "core/contact/instalment_plan.h"
#include "core/contact/negotiation.h"

namespace saikoku {

class BusinessCalendar;
struct CaseFile;
struct InstalmentBasis;

/// @brief What somebody asks of the office: how to pay off what is owed.
struct InstalmentEntry {
    CampaignId campaign;
    TaxpayerId taxpayer;
    QList<ReceivableId> covers;     ///< empty: all that is past due or owes charges alone, and has not lapsed
    InstalmentTerms terms;          ///< sums are the program's; `from` invalid: today, or after the open promise
    bool isAfterPromise = false;    ///< the open promise stays and the plan begins after it; else it gives way to the plan
    PaymentMethod how = PaymentMethod::Store;
    QString note;
    InstalmentPlanId replaces;      ///< the plan in force that is to be changed; none: there is none
};

/// @brief What a plan would be, before anything is stored.
struct InstalmentPreview {
    InstalmentTerms terms;          ///< with the sums of today
    QList<InstalmentPart> parts;
    QList<ReceivableId> covers;
    QList<Promise> givesWay;        ///< open promises that end with the approval
    QString sentence;               ///< for the telephone
};

/// @brief Whether a promise beside a plan is about what the plan pays off: it is of the whole case, or names one of
/// the same receivables. Others neither give way to the plan nor lower it.
bool isAbout(const Promise& promise, const QList<ReceivableId>& covers);

/// @brief The plan that the entry makes on the day. Pure. Refusals: previewInstalments().
Result<InstalmentPreview> instalmentPreview(const InstalmentBasis& basis, const InstalmentEntry& entry, const InstalmentRules& rules,
                                            const BusinessCalendar& calendar, QDate today);
Result<InstalmentPreview> instalmentPreview(const CaseFile& file, const InstalmentEntry& entry, const InstalmentRules& rules,
                                            const BusinessCalendar& calendar, QDate today);

/// @brief Whether a plan that waits asks for no more than is owed today on what it names, money that came since it was
/// prepared taken into account. Pure. Rule when it does, when one of them has lapsed, and when a late charge is refused.
Result<void> checkStillOwed(const InstalmentBasis& basis, const InstalmentPlan& plan, const PromiseRules& rules,
                            const BusinessCalendar& calendar, QDate today);

}  // namespace saikoku
