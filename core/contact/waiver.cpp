#include "core/contact/waiver.h"

#include <array>

namespace saikoku {

namespace {

constexpr std::array kKinds{
    CodeRow<WaiverKind>{WaiverKind::LateCharge, "late_charge", QT_TRANSLATE_NOOP("Waiver", "Late charge")},
    CodeRow<WaiverKind>{WaiverKind::DemandFee, "demand_fee", QT_TRANSLATE_NOOP("Waiver", "Demand fee")},
};

constexpr std::array kGrounds{
    CodeRow<WaiverGround>{WaiverGround::Disaster, "disaster", QT_TRANSLATE_NOOP("Waiver", "Disaster or theft")},
    CodeRow<WaiverGround>{WaiverGround::Illness, "illness", QT_TRANSLATE_NOOP("Waiver", "Illness or injury")},
    CodeRow<WaiverGround>{WaiverGround::Hardship, "hardship", QT_TRANSLATE_NOOP("Waiver", "Hardship, public assistance")},
    CodeRow<WaiverGround>{WaiverGround::Business, "business", QT_TRANSLATE_NOOP("Waiver", "Business closed or at a heavy loss")},
    CodeRow<WaiverGround>{WaiverGround::Deferral, "deferral", QT_TRANSLATE_NOOP("Waiver", "Time of a deferral or suspension")},
    CodeRow<WaiverGround>{WaiverGround::Bankruptcy, "bankruptcy", QT_TRANSLATE_NOOP("Waiver", "Bankruptcy or reorganisation")},
    CodeRow<WaiverGround>{WaiverGround::OfficeError, "office_error", QT_TRANSLATE_NOOP("Waiver", "Error of the office")},
    CodeRow<WaiverGround>{WaiverGround::Other, "other", QT_TRANSLATE_NOOP("Waiver", "Other, as noted")},
};

}  // namespace

QString codeOf(WaiverKind kind) { return code_table::code(kKinds, kind); }

QString labelOf(WaiverKind kind) { return code_table::label(kKinds, kind, "Waiver"); }

template <>
std::optional<WaiverKind> valueOfCode(QStringView code) {
    return code_table::find(kKinds, code);
}

template <>
std::vector<WaiverKind> allValues() {
    return code_table::values(kKinds);
}

QString codeOf(WaiverGround ground) { return code_table::code(kGrounds, ground); }

QString labelOf(WaiverGround ground) { return code_table::label(kGrounds, ground, "Waiver"); }

template <>
std::optional<WaiverGround> valueOfCode(QStringView code) {
    return code_table::find(kGrounds, code);
}

template <>
std::vector<WaiverGround> allValues() {
    return code_table::values(kGrounds);
}

}  // namespace saikoku
