#include "ui/theme/calm_style.h"

#include <QHeaderView>
#include <QPainter>
#include <QStyleFactory>
#include <QStyleOption>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kCellMargin = 7;
constexpr qreal kRounding = 3;

QPen outline(const QStyleOption& option, const Colours& colours) {
    const bool focused = option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Enabled);
    if (focused) {
        return QPen(colours.accent, 1.6);
    }
    return QPen(option.state.testFlag(QStyle::State_Enabled) ? colours.outline : colours.line, 1);
}

QRectF inside(const QRect& rect) { return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5); }

/// A row's least height comes from the vertical header's margin: that stays small.
bool isHorizontalHeader(const QWidget* widget) {
    const auto* header = qobject_cast<const QHeaderView*>(widget);
    return header != nullptr && header->orientation() == Qt::Horizontal;
}

void drawIndicator(const QStyleOption& option, QPainter& painter, bool isRound) {
    const Colours colours = coloursOf(option.palette);
    const bool enabled = option.state.testFlag(QStyle::State_Enabled);
    const bool on = option.state.testFlag(QStyle::State_On);
    const QRectF box = inside(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(option, colours));
    painter.setBrush(option.palette.color(enabled ? QPalette::Base : QPalette::Window));
    isRound ? painter.drawEllipse(box) : painter.drawRoundedRect(box, 2, 2);
    const QColor mark = enabled ? colours.accent : colours.line;
    if (on && isRound) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(mark);
        painter.drawEllipse(box.adjusted(3, 3, -3, -3));
    } else if (on) {
        painter.setPen(QPen(mark, 2.2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const QPointF points[] = {{box.left() + box.width() * 0.2, box.center().y()},
                                  {box.left() + box.width() * 0.42, box.bottom() - box.height() * 0.22},
                                  {box.right() - box.width() * 0.16, box.top() + box.height() * 0.2}};
        painter.drawPolyline(points, 3);
    }
    painter.restore();
}

void drawFieldOutline(const QStyleOption& option, QPainter& painter) {
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(outline(option, coloursOf(option.palette)));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(inside(option.rect), kRounding, kRounding);
    painter.restore();
}

}  // namespace

CalmStyle::CalmStyle() : QProxyStyle(QStyleFactory::create(QStringLiteral("Fusion"))) {}

int CalmStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const {
    switch (metric) {
    case PM_HeaderMargin:
        return isHorizontalHeader(widget) ? kCellMargin + 1 : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_FocusFrameHMargin:
        // Item views keep this distance between a cell's edge and its text.
        return widget != nullptr && widget->inherits("QTableView") ? kCellMargin : QProxyStyle::pixelMetric(metric, option, widget);
    case PM_LayoutHorizontalSpacing:
        return Space::kSmall;  // Fusion has none: buttons side by side would touch
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

void CalmStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    switch (element) {
    case PE_FrameLineEdit:
        drawFieldOutline(*option, *painter);
        return;
    case PE_IndicatorHeaderArrow: {
        // Up means ascending, as in the spreadsheets that offices use.
        const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option);
        QStyleOptionHeader turned = header == nullptr ? QStyleOptionHeader() : *header;
        turned.sortIndicator = turned.sortIndicator == QStyleOptionHeader::SortUp
                                   ? QStyleOptionHeader::SortDown
                                   : QStyleOptionHeader::SortUp;
        QProxyStyle::drawPrimitive(element, header == nullptr ? option : &turned, painter, widget);
        return;
    }
    case PE_IndicatorCheckBox:
        drawIndicator(*option, *painter, false);
        return;
    case PE_IndicatorRadioButton:
        drawIndicator(*option, *painter, true);
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void CalmStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const {
    QProxyStyle::drawComplexControl(control, option, painter, widget);
    if (control == CC_SpinBox) {
        // Fusion's own outline is lost on dark windows
        drawFieldOutline(*option, *painter);
    }
}

void CalmStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const {
    if (element == CE_HeaderSection || element == CE_HeaderEmptyArea) {
        painter->fillRect(option->rect, option->palette.color(QPalette::Window));
        painter->setPen(coloursOf(option->palette).line);
        painter->drawLine(option->rect.bottomLeft(), option->rect.bottomRight());
        return;
    }
    if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option); header != nullptr && element == CE_HeaderLabel) {
        // a header may be as low as a row: its margin is for the sides
        QStyleOptionHeader label = *header;
        const int margin = proxy()->pixelMetric(PM_HeaderMargin, option, widget);
        label.rect.adjust(0, -margin, 0, margin);
        QProxyStyle::drawControl(element, &label, painter, widget);
        return;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

}  // namespace saikoku::ui
