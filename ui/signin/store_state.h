#pragma once

#include <QString>

#include "core/store/store_location.h"

namespace saikoku::ui {

/// @brief What the sign-in screen says about the place where the store is or is
/// to be, before anybody has given a password.
struct StoreState {
    bool exists = false;
    bool isDemo = false;
    QString demoUser;      ///< only of a demo city
    QString demoPassword;
};

StoreState storeStateAt(const StoreLocation& location);

}  // namespace saikoku::ui
