#include "ui/frame/screen.h"

namespace saikoku::ui {

bool Screen::can(Action) const { return false; }

void Screen::perform(Action) {}

}  // namespace saikoku::ui
