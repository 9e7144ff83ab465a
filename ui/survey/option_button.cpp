#include "ui/survey/option_button.h"

#include <QEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLeastLetters = 8;
constexpr int kWrapped = Qt::AlignLeft | Qt::TextWrapAnywhere | Qt::TextWordWrap;
constexpr int kAcross = 2 * Space::kUnit, kDown = 2;

}  // namespace

OptionButton::OptionButton(QWidget* parent) : QAbstractButton(parent) {
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setFocusPolicy(Qt::NoFocus);
    setCursor(Qt::PointingHandCursor);
}

QRect OptionButton::wordsIn(int width) const {
    return fontMetrics().boundingRect(QRect(0, 0, qMax(1, width - 2 * kAcross), QWIDGETSIZE_MAX), kWrapped, text());
}

int OptionButton::heightForWidth(int width) const { return wordsIn(width).height() + 2 * kDown; }

QSize OptionButton::sizeHint() const {
    return {fontMetrics().height() * kLeastLetters, fontMetrics().lineSpacing() + 2 * kDown};
}

void OptionButton::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    if (underMouse() && isEnabled()) {
        painter.fillRect(rect(), coloursOf(palette()).hover);
    }
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(kAcross, kDown, -kAcross, -kDown), kWrapped, text());
}

void OptionButton::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void OptionButton::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void OptionButton::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

}  // namespace saikoku::ui
