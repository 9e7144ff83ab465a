#pragma once

#include <QStringList>

#include <optional>

#include "core/base/iso_date.h"
#include "core/base/language.h"
#include "core/base/result.h"
#include "core/store/store_location.h"

namespace saikoku::desktop {

/// @brief What the words after `saikoku` ask for.
struct DesktopOptions {
    QString dataFolder;            ///< never empty: the default folder where none is named
    QString server;                ///< empty: the local store
    QString user;
    std::optional<BusinessMoment> asOf;
    std::optional<Language> language;  ///< over the setting
    QString screenshots;           ///< folder; empty: open the window
    bool namesStore = false;       ///< --data or --server was given
    bool wantsHelp = false;
    bool wantsVersion = false;

    Result<StoreLocation> location() const;
    QString settingsFile() const;
};

/// @brief ErrorCode::Usage names what can't be read. Qt's own options
/// (-platform …) must have been taken out before.
Result<DesktopOptions> parseDesktopOptions(const QStringList& words);

/// @brief --help, translated.
QString desktopHelp();

/// @brief What to say where no window can open.
Error noDisplay();

/// @brief The language by the words alone, before any text is made.
std::optional<Language> languageInWords(const QStringList& words);

}  // namespace saikoku::desktop
