#pragma once

#include <QDate>

#include "core/contact/case_lease_repository.h"
#include "core/contact/case_reader_repository.h"
#include "core/contact/promise_settlement.h"
#include "core/eligibility/eligibility_rules.h"

namespace saikoku {

class Session;

/// @brief What has to be read of a case to judge it on the date.
/// @param hasMoney of the campaign; without, the case's lists decide to which round an answer belongs
CaseParts eligibilityParts(const CallingRules& rules, QDate today, bool hasMoney);

/// @brief From when on calls of a number can matter: a day longer than the longest cap.
QDateTime countedSince(const CallingRules& rules, QDate today);

/// @brief What a hold of the case stands against, when it is in force.
void addHold(const Hold& hold, QDate today, EligibilityFacts& facts);

/// @brief Somebody else works on the case. Leases go by Session::leaseNow(): on another business day they end as much
/// later as they do now.
void addLease(const CaseLease& lease, const Session& session, const QDateTime& leaseNow, EligibilityFacts& facts);

/// @brief The facts of a record on the date. Pure.
/// @param onlyNumber digits: that number alone, on file or not; empty: every number on file
EligibilityFacts eligibilityFacts(const CaseRecord& record, const QString& onlyNumber, const PromiseRules& promises,
                                  const BusinessCalendar& calendar, QDate today);

}  // namespace saikoku
