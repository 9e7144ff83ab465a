#include "core/cases/household_telling.h"

namespace saikoku {

namespace {

constexpr std::array kTellings{
    CodeRow<MayTell>{MayTell::OwnArrears, "own_arrears",
                     QT_TRANSLATE_NOOP("Cases", "after identity: their own alone")},
    CodeRow<MayTell>{MayTell::NoWordOfTax, "no_word_of_tax",
                     QT_TRANSLATE_NOOP("Cases", "no word of tax: please call back")},
    CodeRow<MayTell>{MayTell::WithConsent, "with_consent",
                     QT_TRANSLATE_NOOP("Cases", "this case too, as far as the person consented")},
    CodeRow<MayTell>{MayTell::Representative, "representative",
                     QT_TRANSLATE_NOOP("Cases", "minor: the legal representative")},
};

}  // namespace

QString codeOf(MayTell telling) {
    return code_table::code(kTellings, telling);
}
QString labelOf(MayTell telling) {
    return code_table::label(kTellings, telling, "Cases");
}
template <>
std::optional<MayTell> valueOfCode(QStringView code) {
    return code_table::find(kTellings, code);
}
template <>
std::vector<MayTell> allValues() {
    return code_table::values(kTellings);
}

MayTell mayTell(QDate birth, Yen owed, QDate today, int adultAge, bool consented) {
    const bool isMinor = birth.isValid() && birth.addYears(adultAge) > today;
    if (consented && !isMinor) {
        return MayTell::WithConsent;
    }
    if (owed <= Yen(0)) {
        return MayTell::NoWordOfTax;
    }
    return isMinor ? MayTell::Representative : MayTell::OwnArrears;
}

}  // namespace saikoku
