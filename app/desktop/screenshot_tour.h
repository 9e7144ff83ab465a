#pragma once

#include <QString>

#include "core/base/result.h"

namespace saikoku::ui {
class AppWindow;
class SeatSettings;
}  // namespace saikoku::ui

namespace saikoku::desktop {

/// @brief Opens every screen of a signed-in window with the store's data and
/// writes a PNG of each, at both sizes, light and dark. Gives how many.
Result<int> takeScreenshots(ui::AppWindow& window, ui::SeatSettings& settings, const QString& folder);

}  // namespace saikoku::desktop
