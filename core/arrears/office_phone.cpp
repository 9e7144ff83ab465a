#include "core/arrears/office_phone.h"

namespace saikoku {

namespace {

constexpr std::array kActions{
    CodeRow<PhoneAction>{PhoneAction::Add, "add", QT_TRANSLATE_NOOP("Arrears", "added")},
    CodeRow<PhoneAction>{PhoneAction::Retire, "retire", QT_TRANSLATE_NOOP("Arrears", "retired")},
    CodeRow<PhoneAction>{PhoneAction::Choose, "choose", QT_TRANSLATE_NOOP("Arrears", "first to call")},
};

constexpr std::array kSources{
    CodeRow<PhoneSource>{PhoneSource::Person, "person", QT_TRANSLATE_NOOP("Arrears", "told by the person")},
    CodeRow<PhoneSource>{PhoneSource::Family, "family", QT_TRANSLATE_NOOP("Arrears", "told by the family")},
    CodeRow<PhoneSource>{PhoneSource::Inbound, "inbound", QT_TRANSLATE_NOOP("Arrears", "called from it")},
    CodeRow<PhoneSource>{PhoneSource::Research, "research", QT_TRANSLATE_NOOP("Arrears", "research")},
    CodeRow<PhoneSource>{PhoneSource::Register, "register", QT_TRANSLATE_NOOP("Arrears", "another register of the office")},
    CodeRow<PhoneSource>{PhoneSource::Document, "document", QT_TRANSLATE_NOOP("Arrears", "a document")},
    CodeRow<PhoneSource>{PhoneSource::Other, "other", QT_TRANSLATE_NOOP("Arrears", "another source")},
};

}  // namespace

QString codeOf(PhoneAction action) { return code_table::code(kActions, action); }
QString labelOf(PhoneAction action) { return code_table::label(kActions, action, "Arrears"); }
template <>
std::optional<PhoneAction> valueOfCode(QStringView code) {
    return code_table::find(kActions, code);
}
template <>
std::vector<PhoneAction> allValues() {
    return code_table::values(kActions);
}

QString codeOf(PhoneSource source) { return code_table::code(kSources, source); }
QString labelOf(PhoneSource source) { return code_table::label(kSources, source, "Arrears"); }
template <>
std::optional<PhoneSource> valueOfCode(QStringView code) {
    return code_table::find(kSources, code);
}
template <>
std::vector<PhoneSource> allValues() {
    return code_table::values(kSources);
}

}  // namespace saikoku
