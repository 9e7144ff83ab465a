#include "ui/scripts/answer_key.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kAcross = 8, kDown = 3, kMostHeights = 8;
constexpr int kWrapped = Qt::AlignLeft | Qt::AlignVCenter | Qt::TextWordWrap | Qt::TextWrapAnywhere;
}  // namespace

AnswerKey::AnswerKey(const QString& key, const QString& words, QWidget* parent) : QAbstractButton(parent) {
    const QString plain = QString(words).replace(QLatin1Char('&'), QLatin1String("&&"));
    setText(key.isEmpty() ? plain : QStringLiteral("&%1 %2").arg(key, plain));
    setToolTip(words);
    setFocusPolicy(Qt::TabFocus);
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
}

QString AnswerKey::shown() const {
    QString words = text();
    if (words.startsWith(QLatin1Char('&')) && !words.startsWith(QLatin1String("&&"))) {
        words.remove(0, 1);
    }
    return words.replace(QLatin1String("&&"), QLatin1String("&"));
}

QSize AnswerKey::sizeHint() const {
    const int most = fontMetrics().height() * kMostHeights;
    const int whole = fontMetrics().horizontalAdvance(shown());
    const int width = qMin(most, whole) + 1;
    const int height =
        whole <= most
            ? fontMetrics().height()
            : fontMetrics().boundingRect(QRect(0, 0, width, QWIDGETSIZE_MAX), kWrapped, shown()).height();
    return {width + 2 * kAcross, height + 2 * kDown};
}

QSize AnswerKey::minimumSizeHint() const {
    return sizeHint();
}

void AnswerKey::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Colours colours = coloursOf(palette());
    painter.setPen(QPen(hasFocus() ? colours.accent : colours.outline, hasFocus() ? 2 : 1));
    painter.setBrush(underMouse() || isDown() ? colours.hover : palette().color(QPalette::Button));
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 4, 4);
    painter.setPen(
        palette().color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    painter.drawText(rect().adjusted(kAcross, 0, -kAcross, 0), kWrapped, shown());
}

void AnswerKey::changeEvent(QEvent* event) {
    QAbstractButton::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        updateGeometry();
    }
}

void AnswerKey::enterEvent(QEnterEvent* event) {
    QAbstractButton::enterEvent(event);
    update();
}

void AnswerKey::leaveEvent(QEvent* event) {
    QAbstractButton::leaveEvent(event);
    update();
}

void AnswerKey::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            event->ignore();  // records
        } else {
            click();
        }
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

}  // namespace saikoku::ui
