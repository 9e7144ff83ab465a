#pragma once

#include <QString>

#include <functional>
#include <optional>
#include <vector>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/backup_series.h"
#include "core/security/reading_meter.h"
#include "core/store/integrity_check.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief What a check found.
struct StoreCheck {
    std::vector<IntegrityFinding> findings;
    QList<MuchRead> muchRead;  ///< for whoever may read the access log; else empty
    std::optional<BackupState> backup;  ///< for whoever may make one
};

/// @brief Something else to look at once the person is signed in to a sound store: what
/// modules above this one know how to recompute.
using FurtherCheck = std::function<Result<IntegrityFinding>(Session&)>;

/// @brief `saikoku-cli check`: opens the store with the person's password, looks at
/// all of it (integrity_check.h), signs in and logs the check with what was found.
/// A store whose pages or schema are damaged is not written to: the diagnostic log
/// tells of it. Permission::View.
Result<StoreCheck> checkStore(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                              const QString& program, const std::vector<FurtherCheck>& further = {});

}  // namespace saikoku
