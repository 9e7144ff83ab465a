#pragma once

#include <QDate>
#include <QString>

#include <optional>

namespace saikoku {

class BusinessCalendar;
struct CaseRecord;

/// @brief "もう払った", and nothing came.
struct ReportedPayment {
    QDate toldOn;   ///< the day of the talk
    QDate paidOn;   ///< when it is said to have been paid
    QString where;
    QDate awaited;  ///< last day of the grace

    bool operator==(const ReportedPayment&) const = default;
};

/// @brief The last reported payment of a case when it is past its grace on the date and neither money credited on
/// or after the day said, nor a talk with the person after the grace has answered it.
/// @param graceBusinessDays CallingRules::paymentGraceBusinessDays
/// @param record read with full records and all receipts
std::optional<ReportedPayment> missingPayment(const CaseRecord& record, int graceBusinessDays, const BusinessCalendar& calendar, QDate date);

}  // namespace saikoku
