#include "core/contact/phone_marks.h"

namespace saikoku {

QStringList PhoneMarks::codes() const {
    QStringList codes;
    if (doNotCall) {
        codes.append(QStringLiteral("do_not_call"));
    }
    if (notInUse) {
        codes.append(codeOf(ResultCode::NotInUse));
    }
    if (fax) {
        codes.append(codeOf(ResultCode::Fax));
    }
    if (wrongNumber) {
        codes.append(codeOf(ResultCode::WrongNumber));
    }
    return codes;
}

PhoneMarks phoneMarks(std::span<const NumberRecord> records, TaxpayerId taxpayer) {
    PhoneMarks marks;
    for (const NumberRecord& record : records) {
        marks.doNotCall = marks.doNotCall || record.doNotCall;
        marks.notInUse = record.result == ResultCode::NotInUse;
        marks.fax = record.result == ResultCode::Fax;
        if (record.taxpayer == taxpayer) {
            marks.wrongNumber = record.result == ResultCode::WrongNumber;
        }
    }
    return marks;
}

}  // namespace saikoku
