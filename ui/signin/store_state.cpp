#include "ui/signin/store_state.h"

#include <QSettings>

#include "core/security/sign_in.h"
#include "core/security/store_arrival.h"

namespace saikoku::ui {

StoreState storeStateAt(const StoreLocation& location) {
    StoreState state;
    if (location.isLocal()) {
        static_cast<void>(settleStore(location).has_value());  // an Error is told by the sign-in
    }
    state.exists = storeExists(location);
    if (state.exists && location.isLocal()) {
        // Whoever makes a demo city leaves its open secret here; a real store has none.
        const QSettings settings(location.settingsFile(), QSettings::IniFormat);
        state.demoUser = settings.value(QStringLiteral("demo/user")).toString();
        state.demoPassword = settings.value(QStringLiteral("demo/password")).toString();
        state.isDemo = !state.demoUser.isEmpty();
    }
    return state;
}

}  // namespace saikoku::ui
