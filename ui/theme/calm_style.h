#pragma once

#include <QProxyStyle>

namespace saikoku::ui {

/// @brief Fusion, calmer: flat table heads, room around a cell's text, outlines
/// that can be seen on dark ground too.
class CalmStyle : public QProxyStyle {
    Q_OBJECT

public:
    CalmStyle();

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const override;
};

}  // namespace saikoku::ui
