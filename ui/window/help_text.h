#pragma once

#include <QString>

namespace saikoku::ui {

class Screen;

/// @brief What F1 shows: the function keys that mean something on the screen and
/// its other keys, one a line.
QString helpText(const Screen& screen);

}  // namespace saikoku::ui
