#include "core/work/record_suggestion.h"

#include "core/base/business_calendar.h"

namespace saikoku {

RecordFields recordFieldsFor(ResultCode result, std::optional<Counterpart> counterpart) {
    RecordFields fields;
    switch (result) {
    case ResultCode::Reached:
    case ResultCode::CutOff: {
        const bool thirdParty = counterpart && *counterpart != Counterpart::Person && *counterpart != Counterpart::Agent;
        fields.counterpart = true;
        fields.reason = fields.promise = fields.reportedPaid = !thirdParty;
        fields.callback = true;
        break;
    }
    case ResultCode::Family:
        fields.counterpart = true;
        fields.callback = true;
        break;
    case ResultCode::NoAnswer:
    case ResultCode::Voicemail:
    case ResultCode::Busy:
    case ResultCode::Refused:
        fields.callback = true;
        break;
    case ResultCode::NotInUse:
    case ResultCode::WrongNumber:
    case ResultCode::Fax:
        break;
    }
    return fields;
}

std::optional<Counterpart> usualCounterpart(ResultCode result) {
    switch (result) {
    case ResultCode::Reached:
    case ResultCode::CutOff:
        return Counterpart::Person;
    case ResultCode::Family:
        return Counterpart::Family;
    default:
        return {};
    }
}

QList<PromiseDoubt> promiseDoubts(QDate due, Yen amount, Yen owed, QDate today, const BusinessCalendar& calendar) {
    QList<PromiseDoubt> doubts;
    if (!calendar.isBusinessDay(due)) {
        doubts.append(PromiseDoubt::ClosedDay);
    }
    if (due > today.addMonths(kFarPromiseMonths)) {
        doubts.append(PromiseDoubt::FarAhead);
    }
    if (owed > Yen(0) && amount > owed) {
        doubts.append(PromiseDoubt::MoreThanOwed);
    }
    return doubts;
}

std::optional<ResultCode> resultOfKey(QChar key) {
    for (const ResultCode code : allValues<ResultCode>()) {
        if (keyOf(code) == key) {
            return code;
        }
    }
    return {};
}

}  // namespace saikoku
