#pragma once

#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dialling/dialler.h"

class QSettings;

namespace saikoku::ui {

/// @brief A phone of these settings, with the desktop's way of opening addresses.
Result<std::unique_ptr<Dialler>> makePhone(const DiallerSettings& settings, const Clock& clock);

/// @brief The seat's own phone from its settings file; null when none is set up.
Result<std::unique_ptr<Dialler>> makeSeatPhone(QSettings& file, const Clock& clock);

}  // namespace saikoku::ui
