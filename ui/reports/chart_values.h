#pragma once

#include <QPalette>
#include <QString>
#include <QStringList>

#include "reports/chart.h"

namespace saikoku::ui {

/// @brief A value of a picture in words: "1,204", "35.0%".
QString chartValue(double value, reports::ColumnKind unit);
/// @brief The picture in words, a line for each value: for screen readers.
QStringList chartSentences(const reports::Chart& chart);
/// @brief Nothing to draw: no category, or no value but 0.
bool isBlank(const reports::Chart& chart);
/// @brief The largest value; 0 without any.
double largestOf(const reports::Chart& chart);
/// @brief The colour of a series, light or dark as the palette is; legends and lines tell them apart besides.
QColor seriesColour(const QPalette& palette, int series);

}  // namespace saikoku::ui
