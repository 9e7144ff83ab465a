#pragma once

#include <QString>

#include <functional>
#include <vector>

#include "core/base/result.h"
#include "core/security/permission.h"

namespace saikoku {

class Session;

namespace test {

/// @brief A function that takes a Session, as its header declares it: the permissions that
/// its door asks for and a call that ends there, or goes on without harm.
struct ServiceDoor {
    const char* header;
    const char* name;
    Permissions needs;
    std::function<Result<void>(Session&)> call;
};

/// @brief One that needs no door of its own, and why.
struct Doorless {
    const char* header;
    const char* name;
    const char* reason;
};

const std::vector<ServiceDoor>& serviceDoors();
/// @brief Those of them that stand in reports and in what is counted for them.
std::vector<ServiceDoor> doorsOfReports();
const std::vector<Doorless>& doorless();

}  // namespace test
}  // namespace saikoku
