#pragma once

#include <QList>

#include "core/base/result.h"
#include "core/cases/case_file.h"
#include "core/contact/workflow_status.h"

namespace saikoku {

/// @brief What of a case an instalment plan is made and approved by.
struct InstalmentBasis {
    bool hasMoney = true;
    QList<ReceivableOnFile> receivables;
    QList<PromiseOnFile> promises;
    QList<PlanOnFile> plans;
    StatusFacts facts;  ///< promises, receipts and contacts; empty of an opened case

    static InstalmentBasis of(const CaseFile& file);
    /// @brief As of the business date, read without a look in the log and without bringing summaries up to date: what
    /// writes calls it inside its transaction, the case locked. No permission is asked. NotFound: no such case.
    static Result<InstalmentBasis> read(Session& session, CampaignId campaign, TaxpayerId taxpayer);
};

}  // namespace saikoku
