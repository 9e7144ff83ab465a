#pragma once

#include <QString>

#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/reading_meter.h"
#include "core/store/integrity_check.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief What a check found.
struct StoreCheck {
    std::vector<IntegrityFinding> findings;
    QList<MuchRead> muchRead;  ///< for whoever may read the access log; else empty
};

/// @brief `saikoku-cli check`: opens the store with the person's password, looks at
/// all of it (integrity_check.h), signs in and logs the check with what was found.
/// A store whose pages or schema are damaged is not written to: the diagnostic log
/// tells of it. Permission::View.
Result<StoreCheck> checkStore(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                              const QString& program);

}  // namespace saikoku
