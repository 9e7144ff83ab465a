#include "core/contact/phone_marks.h"

namespace saikoku {

namespace {

constexpr std::array kMarks{
    CodeRow<PhoneMark>{PhoneMark::DoNotCall, "do_not_call", QT_TRANSLATE_NOOP("Negotiation", "asked not to be called")},
    CodeRow<PhoneMark>{PhoneMark::NotInUse, "not_in_use", QT_TRANSLATE_NOOP("Negotiation", "not in use")},
    CodeRow<PhoneMark>{PhoneMark::Fax, "fax", QT_TRANSLATE_NOOP("Negotiation", "fax")},
    CodeRow<PhoneMark>{PhoneMark::WrongNumber, "wrong_number", QT_TRANSLATE_NOOP("Negotiation", "somebody else's number")},
};

}  // namespace

QString codeOf(PhoneMark mark) { return code_table::code(kMarks, mark); }
QString labelOf(PhoneMark mark) { return code_table::label(kMarks, mark, "Negotiation"); }
template <>
std::optional<PhoneMark> valueOfCode(QStringView code) {
    return code_table::find(kMarks, code);
}
template <>
std::vector<PhoneMark> allValues() {
    return code_table::values(kMarks);
}

bool PhoneMarks::has(PhoneMark mark) const {
    switch (mark) {
    case PhoneMark::DoNotCall: return doNotCall;
    case PhoneMark::NotInUse: return notInUse;
    case PhoneMark::Fax: return fax;
    case PhoneMark::WrongNumber: return wrongNumber;
    }
    return false;
}

void PhoneMarks::lift(PhoneMark mark) {
    switch (mark) {
    case PhoneMark::DoNotCall: doNotCall = false; break;
    case PhoneMark::NotInUse: notInUse = false; break;
    case PhoneMark::Fax: fax = false; break;
    case PhoneMark::WrongNumber: wrongNumber = false; break;
    }
}

QStringList PhoneMarks::codes() const {
    QStringList codes;
    for (const PhoneMark mark : allValues<PhoneMark>()) {
        if (has(mark)) {
            codes.append(codeOf(mark));
        }
    }
    return codes;
}

PhoneMarks phoneMarks(std::span<const NumberRecord> records, TaxpayerId taxpayer) {
    PhoneMarks marks;
    for (const NumberRecord& record : records) {
        if (record.lifts) {
            if (*record.lifts != PhoneMark::WrongNumber || record.taxpayer == taxpayer) {
                marks.lift(*record.lifts);
            }
            continue;
        }
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
