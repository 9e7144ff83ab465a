#pragma once

#include <QFont>
#include <QPainter>
#include <QRectF>

#include "core/scripts/script.h"
#include "core/scripts/script_edit.h"

namespace saikoku::ui {

/// @brief How a box stands on the canvas: which place what has in it, and how it is painted. Lengths are the
/// canvas's own; letters have kLetterPixels there.
namespace BoxShape {

inline constexpr int kLetterPixels = 13;
inline constexpr int kWidth = 240;
inline constexpr int kAcross = 60, kDown = 36;  ///< between boxes
inline constexpr int kPort = 7;                 ///< radius of an exit

QFont font(bool bold = false);
int heightOf(const ScriptBox& box);
/// @brief For tidyPlaces().
ScriptGrid grid();
/// @brief Where what leads there arrives, from the box's corner.
QPointF entry();
/// @brief Where an exit leaves, from the box's corner.
QPointF exitOf(const ScriptBox& box, qsizetype answer);

/// @brief What is to be seen of it besides its words. Each has a shape of its own, none is told by colour
/// alone.
struct Look {
    bool isFirst = false;   ///< a call begins here: a flag above it
    bool isChosen = false;  ///< a thick line around it
    bool isTarget = false;  ///< an exit would lead there: a second, dashed line
    int findings = 0;       ///< a triangle with their number
    qsizetype exit = -2;    ///< the exit that is being joined: filled
};

void paint(QPainter& painter, const QPalette& palette, const ScriptBox& box, const Look& look);

/// @brief What stands before the title of this kind.
QString signOf(BoxKind kind);

}  // namespace BoxShape

}  // namespace saikoku::ui
