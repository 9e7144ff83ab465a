#include "ui/support/elided_label.h"

#include <QHelpEvent>
#include <QPainter>
#include <QToolTip>

namespace saikoku::ui {

namespace {
constexpr int kLeastLetters = 4;
}

ElidedLabel::ElidedLabel(QWidget* parent) : QLabel(parent) {
    setTextFormat(Qt::PlainText);
}

QSize ElidedLabel::minimumSizeHint() const {
    const int wanted = sizeHint().width();
    return {qMin(wanted, fontMetrics().averageCharWidth() * kLeastLetters), QLabel::minimumSizeHint().height()};
}

bool ElidedLabel::isTooLong() const { return sizeHint().width() > width(); }

void ElidedLabel::paintEvent(QPaintEvent* event) {
    if (!isTooLong()) {
        QLabel::paintEvent(event);
        return;
    }
    QPainter painter(this);
    painter.setPen(palette().color(foregroundRole()));
    painter.drawText(contentsRect(), static_cast<int>(alignment()), fontMetrics().elidedText(text(), Qt::ElideRight, contentsRect().width()));
}

bool ElidedLabel::event(QEvent* event) {
    if (event->type() == QEvent::ToolTip && isTooLong()) {
        QToolTip::showText(static_cast<QHelpEvent*>(event)->globalPos(), toolTip().isEmpty() ? text() : toolTip(), this);
        return true;
    }
    return QLabel::event(event);
}

}  // namespace saikoku::ui
