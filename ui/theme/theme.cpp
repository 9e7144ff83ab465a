#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QFontMetrics>
#include <QStyle>
#include <QWidget>

#include <utility>

#include "ui/theme/calm_style.h"

namespace saikoku::ui {

namespace {

bool isDark(const QPalette& palette) { return palette.color(QPalette::Window).lightness() < 128; }

struct Shades {
    const char *window, *base, *alternate, *text, *muted, *button, *line, *accent, *chosen, *onChosen, *tip;
};

constexpr Shades kLight{"#f5f6f7", "#ffffff", "#f8f9fa", "#1d2730", "#5b6771",
                        "#fbfbfc", "#d5dade", "#1c5f86", "#1c5f86", "#ffffff", "#ffffff"};
constexpr Shades kDark{"#1d2124", "#24292d", "#282d31", "#e4e8eb", "#a3adb5",
                       "#2c3237", "#434b52", "#7cbde3", "#2b6688", "#ffffff", "#2c3237"};

constexpr char kScale[] = "saikokuTextScale";
constexpr char kBold[] = "saikokuTextBold";

void scaleText(QWidget& widget) {
    widget.setFont(scaled(QApplication::font(), widget.property(kScale).toDouble(), widget.property(kBold).toBool()));
}

double textScaleOf(const QWidget& widget) {
    const QVariant scale = widget.property(kScale);
    return scale.isValid() ? scale.toDouble() : 1.0;
}

class FontFollower : public QObject {
public:
    FontFollower(QWidget* widget, std::function<void()> fit) : QObject(widget), m_fit(std::move(fit)) {
        widget->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FontChange && watched == parent()) {
            // the widget itself measures its words anew only after this
            QMetaObject::invokeMethod(this, [this] { m_fit(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_fit;
};

QColor shade(const char* hex) { return QColor(QLatin1String(hex)); }

QPalette paletteOf(const Shades& s) {
    QPalette p;
    p.setColor(QPalette::Window, shade(s.window));
    p.setColor(QPalette::WindowText, shade(s.text));
    p.setColor(QPalette::Base, shade(s.base));
    p.setColor(QPalette::AlternateBase, shade(s.alternate));
    p.setColor(QPalette::Text, shade(s.text));
    p.setColor(QPalette::PlaceholderText, shade(s.muted));
    p.setColor(QPalette::Button, shade(s.button));
    p.setColor(QPalette::ButtonText, shade(s.text));
    p.setColor(QPalette::BrightText, shade(s.onChosen));
    p.setColor(QPalette::Highlight, shade(s.chosen));
    p.setColor(QPalette::HighlightedText, shade(s.onChosen));
    p.setColor(QPalette::Link, shade(s.accent));
    p.setColor(QPalette::ToolTipBase, shade(s.tip));
    p.setColor(QPalette::ToolTipText, shade(s.text));
    // Fusion draws frames and check boxes from these.
    p.setColor(QPalette::Light, shade(s.base));
    p.setColor(QPalette::Midlight, shade(s.button));
    p.setColor(QPalette::Mid, shade(s.line));
    p.setColor(QPalette::Dark, shade(s.muted));
    p.setColor(QPalette::Shadow, shade(s.line));
    QColor faded = shade(s.muted);
    faded.setAlphaF(0.65F);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        p.setColor(QPalette::Disabled, role, faded);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, shade(s.window));
    return p;
}

}  // namespace

QStringList fontFamilies() {
    return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("IPAexGothic"), QStringLiteral("IPAmjMincho")};
}

void applyTheme(QApplication& application, Brightness brightness, double fontPoints) {
    if (qobject_cast<CalmStyle*>(QApplication::style()) == nullptr) {
        QApplication::setStyle(new CalmStyle);
    }
    // The desktop's own palette tells light from dark; ours replaces it later.
    static const bool desktopIsDark = isDark(QApplication::palette());
    const bool dark = brightness == Brightness::Dark || (brightness == Brightness::Desktop && desktopIsDark);
    QApplication::setPalette(paletteOf(dark ? kDark : kLight));

    QFont font;
    font.setFamilies(fontFamilies());
    font.setPointSizeF(qBound(kSmallestFont, fontPoints, kLargestFont));
    QApplication::setFont(font);
    application.setProperty("saikokuFontPoints", font.pointSizeF());
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget* widget : widgets) {
        if (widget->property(kScale).isValid()) {
            scaleText(*widget);
        }
    }
    // a combo box forgets its least size with its style alone, not with its letters
    QMetaObject::invokeMethod(&application, [] {
        const QWidgetList all = QApplication::allWidgets();
        for (QWidget* widget : all) {
            if (qobject_cast<QComboBox*>(widget) != nullptr) {
                QEvent style(QEvent::StyleChange);
                QCoreApplication::sendEvent(widget, &style);
                widget->updateGeometry();
            }
        }
    }, Qt::QueuedConnection);
}

Colours coloursOf(const QPalette& palette) {
    const bool dark = isDark(palette);
    Colours c;
    c.accent = palette.color(QPalette::Link);
    c.muted = palette.color(QPalette::PlaceholderText);
    c.line = palette.color(QPalette::Mid);
    c.outline = shade(dark ? "#6f7a83" : "#a3adb5");
    c.late = shade(dark ? "#ff9d92" : "#ad2118");
    c.good = shade(dark ? "#86d0a0" : "#1e6b3a");
    c.band = shade(dark ? "#23282c" : "#eaedf0");
    c.hover = shade(dark ? "#30373d" : "#dfe4e8");
    c.notPromised = shade(dark ? "#8c7fd0" : "#6f62b5");
    c.promised = shade(dark ? "#5fae84" : "#3d8a60");
    return c;
}

void markChosen(QAbstractButton* button, bool isChosen) {
    QPalette palette;
    if (isChosen) {
        const QColor ground = palette.color(QPalette::Button);
        const QColor accent = palette.color(QPalette::Link);
        const auto mixed = [](int a, int b) { return (a * 3 + b) / 4; };
        palette.setColor(QPalette::Button, QColor(mixed(ground.red(), accent.red()), mixed(ground.green(), accent.green()),
                                                  mixed(ground.blue(), accent.blue())));
    }
    button->setPalette(palette);
    setTextScale(button, textScaleOf(*button), isChosen);
}

int rowHeight(const QFont& font) { return qMax(26, QFontMetrics(font).height() + 6); }

QFont scaled(const QFont& font, double factor, bool bold) {
    QFont result = font;
    result.setPointSizeF(font.pointSizeF() * factor);
    if (bold) {
        result.setWeight(QFont::DemiBold);
    }
    return result;
}

void setTextScale(QWidget* widget, double factor, bool bold) {
    widget->setProperty(kScale, factor);
    widget->setProperty(kBold, bold);
    scaleText(*widget);
}

void followFont(QWidget* widget, std::function<void()> fit) {
    fit();
    new FontFollower(widget, std::move(fit));
}

}  // namespace saikoku::ui
