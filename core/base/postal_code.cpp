#include "core/base/postal_code.h"

#include <QRegularExpression>

namespace saikoku {

std::optional<PostalCode> PostalCode::parse(QStringView text) {
    static const QRegularExpression form(QStringLiteral("^〒?(\\d{3})[-‐‑‒–—―⁃−⎯─━ー﹘﹣]?(\\d{4})$"));
    QString plain = text.toString().normalized(QString::NormalizationForm_KC);
    plain.remove(QLatin1Char(' '));
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch()) {
        return std::nullopt;
    }
    return PostalCode(match.captured(1) + match.captured(2));
}

}  // namespace saikoku
