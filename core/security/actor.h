#pragma once

#include <QString>

#include "core/base/typed_id.h"

namespace saikoku {

/// @brief The signed-in person in whose name a service acts.
struct Actor {
    OperatorId id;
    QString login;
    QString displayName;
    QString role;      ///< its code, as at the sign-in
    QString roleName;  ///< the office's own name for it, often empty
    SignInId signIn;
    QString workstation;
};

}  // namespace saikoku
