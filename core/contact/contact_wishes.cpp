#include "core/contact/contact_wishes.h"

namespace saikoku {

namespace {

constexpr std::array kServices{
    CodeRow<RelayService>{RelayService::None, "none", QT_TRANSLATE_NOOP("Negotiation", "no relay service")},
    CodeRow<RelayService>{RelayService::PhoneRelay, "phone_relay", QT_TRANSLATE_NOOP("Negotiation", "Telephone relay service")},
    CodeRow<RelayService>{RelayService::Yometel, "yometel", QT_TRANSLATE_NOOP("Negotiation", "Yometel")},
};

}  // namespace

QString codeOf(RelayService service) { return code_table::code(kServices, service); }
QString labelOf(RelayService service) { return code_table::label(kServices, service, "Negotiation"); }
template <>
std::optional<RelayService> valueOfCode(QStringView code) {
    return code_table::find(kServices, code);
}
template <>
std::vector<RelayService> allValues() {
    return code_table::values(kServices);
}

}  // namespace saikoku
