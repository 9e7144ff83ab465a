#pragma once

#include <QDate>
#include <QString>

#include "core/base/business_calendar.h"
#include "core/contact/case_record.h"
#include "core/contact/promise_settlement.h"

namespace saikoku {

/// @brief What a brief goes by, besides the case.
struct BriefGround {
    const PromiseRules& promises;
    const BusinessCalendar& calendar;
    QDate today;              ///< Asia/Tokyo
    bool isMasked = false;    ///< leaves out what was typed freely
};

/// @brief How a case stands, for the officer who takes it over: what is owed, how the person can
/// be reached, the course of the talks, promises and notices, what stands in the way. In the
/// seat's language, a line each under short headings. Pure.
/// @param record with arrears, receipts and records in full
QString handoverBrief(const CaseRecord& record, const BriefGround& ground);

}  // namespace saikoku
