#include "core/arrears/taxpayer.h"

#include <QCoreApplication>

#include "core/arrears/receivable.h"

namespace saikoku {

namespace {
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Arrears)
};
}  // namespace

QString phoneKindCode(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Home: return QStringLiteral("home");
    case PhoneKind::Mobile: return QStringLiteral("mobile");
    case PhoneKind::Work: return QStringLiteral("work");
    }
    return {};
}

std::optional<PhoneKind> phoneKindFromCode(QStringView code) {
    for (const PhoneKind kind : {PhoneKind::Home, PhoneKind::Mobile, PhoneKind::Work}) {
        if (code == phoneKindCode(kind)) {
            return kind;
        }
    }
    return std::nullopt;
}

QString phoneKindLabel(PhoneKind kind) {
    switch (kind) {
    case PhoneKind::Home: return Text::tr("Home");
    case PhoneKind::Mobile: return Text::tr("Mobile");
    case PhoneKind::Work: return Text::tr("Work");
    }
    return {};
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
