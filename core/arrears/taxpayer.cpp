#include "core/arrears/taxpayer.h"

#include <QCoreApplication>

#include "core/arrears/receivable.h"

namespace saikoku {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arrears)
};

constexpr std::array kPhoneKinds{
    CodeRow<PhoneKind>{PhoneKind::Home, "home", QT_TRANSLATE_NOOP("Arrears", "Home")},
    CodeRow<PhoneKind>{PhoneKind::Mobile, "mobile", QT_TRANSLATE_NOOP("Arrears", "Mobile")},
    CodeRow<PhoneKind>{PhoneKind::Work, "work", QT_TRANSLATE_NOOP("Arrears", "Work")},
};
}  // namespace

QString codeOf(PhoneKind kind) { return code_table::code(kPhoneKinds, kind); }

template <>
std::optional<PhoneKind> valueOfCode(QStringView code) {
    return code_table::find(kPhoneKinds, code);
}

template <>
std::vector<PhoneKind> allValues() {
    return code_table::values(kPhoneKinds);
}

QString labelOf(PhoneKind kind, bool ofCompany) {
    if (ofCompany && kind != PhoneKind::Mobile) {
        return kind == PhoneKind::Home ? Text::tr("Main line") : Text::tr("Office");
    }
    return code_table::label(kPhoneKinds, kind, "Arrears");
}

QString receiptChannelLabel(const QString& channel) {
    if (channel == QLatin1String("counter")) {
        return Text::tr("Counter");
    }
    if (channel == QLatin1String("account")) {
        return Text::tr("Account transfer");
    }
    if (channel == QLatin1String("store")) {
        return Text::tr("Convenience store");
    }
    if (channel == QLatin1String("eltax")) {
        return Text::tr("eLTAX");
    }
    return Text::tr("Other");
}

}  // namespace saikoku
