#include "reports/letters/customer_code_drawing.h"

#include <QHash>

namespace saikoku::reports {

namespace {

constexpr int kSymbols = 23;
constexpr double kUsualPoints = 10;
constexpr double kLeastPoints = 8;
constexpr double kPointStep = 0.5;
// at 10 points, mm: 郵便番号・バーコードマニュアル
constexpr double kPitch = 1.2;
constexpr double kBar = 0.6;
constexpr double kLong = 3.6;
constexpr double kThird = 1.2;

/// The bars of a symbol: 1 long, 2 upper half long, 3 lower half long, 4 timing.
QString barsOf(const QString& symbol) {
    static const QHash<QString, QString> bars = [] {
        const QStringList names =
            QStringLiteral("STC SPC 0 1 2 3 4 5 6 7 8 9 - CC1 CC2 CC3 CC4 CC5 CC6 CC7 CC8")
                .split(QLatin1Char(' '));
        const QStringList marks =
            QStringLiteral(
                "13 31 144 114 132 312 123 141 321 213 231 411 414 324 342 234 432 243 423 441 111")
                .split(QLatin1Char(' '));
        QHash<QString, QString> all;
        for (qsizetype i = 0; i < names.size(); ++i) {
            all.insert(names[i], marks[i]);
        }
        return all;
    }();
    return bars.value(symbol);
}

CanvasRect barAt(qsizetype number, QChar mark, double scale) {
    const double left = static_cast<double>(number) * kPitch * scale;
    const double top = mark == u'1' || mark == u'2' ? 0 : kThird * scale;
    const double bottom = mark == u'1' || mark == u'3' ? kLong * scale : 2 * kThird * scale;
    // each edge on a dot of its own, so that no bar drifts from its pitch
    return {onDot(left), onDot(top), onDot(left + kBar * scale) - onDot(left), onDot(bottom) - onDot(top)};
}

}  // namespace

CodeShape customerCodeShape(const QStringList& symbols, double mostWidth) {
    QString marks;
    for (const QString& symbol : symbols) {
        marks += barsOf(symbol);
    }
    constexpr qsizetype kBars = 67;
    if (symbols.size() != kSymbols || marks.size() != kBars) {
        return {};
    }
    for (double points = kUsualPoints; points >= kLeastPoints; points -= kPointStep) {
        const double scale = points / kUsualPoints;
        const double width = ((kBars - 1) * kPitch + kBar) * scale;
        if (width + 2 * kCustomerCodeQuiet > mostWidth) {
            continue;
        }
        CodeShape shape{width, kLong * scale, {}};
        for (qsizetype number = 0; number < marks.size(); ++number) {
            shape.bars.push_back(barAt(number, marks[number], scale));
        }
        return shape;
    }
    return {};
}

}  // namespace saikoku::reports
