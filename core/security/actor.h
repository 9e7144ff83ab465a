#pragma once

#include <QString>

#include "core/base/typed_id.h"
#include "core/security/permission.h"

namespace saikoku {

/// @brief The signed-in person in whose name a service acts.
struct Actor {
    OperatorId id;
    QString login;
    QString displayName;
    Role role = Role::Caller;
    Permissions permissions;
    SignInId signIn;
    QString workstation;

    bool may(Permission permission) const { return permissions.contains(permission); }
};

}  // namespace saikoku
