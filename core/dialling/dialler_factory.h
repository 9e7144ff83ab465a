#pragma once

#include <QStringList>

#include <memory>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/dialling/dialler.h"
#include "core/dialling/dialler_settings.h"
#include "core/dialling/tel_uri_dialler.h"

namespace saikoku {

/// @brief What diallers need from outside. The clock must outlive them.
struct DiallerServices {
    const Clock& clock;
    OpenUrl openUrl = {};  ///< empty where there is no desktop
};

/// @brief The kinds of phone there are: "baresip", "command", "tel", "manual".
/// A new one is one file and one line in dialler_factory.cpp.
QStringList diallerKinds();

/// @brief A kind's name for people, translated.
QString diallerKindLabel(const QString& kind);

/// @brief Makes the phone that the settings describe; open() it to reach it.
/// Settings that check() refuses are refused here.
Result<std::unique_ptr<Dialler>> makeDialler(const DiallerSettings& settings,
                                             const DiallerServices& services);

}  // namespace saikoku
