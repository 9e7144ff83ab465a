#pragma once

#include "core/base/result.h"
#include "core/security/operator_repository.h"

namespace saikoku {

class Session;

/// @brief The person to whom work is to be given. ErrorCode::NotFound for an unknown one and for who may
/// not sign in any more. No permission is asked here.
Result<Operator> personAtWork(Session& session, OperatorId person);

}  // namespace saikoku
