#pragma once

#include <QDateTime>
#include <QString>

#include <memory>

#include "core/base/result.h"
#include "core/security/session.h"
#include "core/security/staging_folder.h"
#include "core/store/store_location.h"

class QLockFile;

namespace saikoku {

/// @brief A local store on its way into its data folder: made or unpacked whole in a
/// folder aside, then put in place by one rename that counts (`.saikoku-arriving`).
///
/// A program killed before that rename leaves what was there; killed after it, the next
/// opening moves the rest (settleStore()). One at a time for a data folder.
class StoreArrival {
public:
    /// @brief Finishes and tidies first what a killed program left. ErrorCode::Locked
    /// while somebody else makes or restores a store there.
    static Result<StoreArrival> begin(const StoreLocation& target);
    StoreArrival(StoreArrival&&) noexcept;
    StoreArrival& operator=(StoreArrival&&) = delete;
    ~StoreArrival();

    /// @brief Where the store is made: a data folder of its own.
    StoreLocation staging() const;
    /// @brief Puts the staged store, closed by everybody, in place; what stood there
    /// moves to backups/replaced-…, whose path is given (empty: nothing did). Its
    /// settings.ini replaces the old one if there is one. An Error: all is as before.
    ///
    /// `replaced` keeps the store that stood there closed for others (takeAlone()) and is let
    /// go when the new one stands in its place; under Windows, which renames no open file, before.
    Result<QString> arrive(const QDateTime& now, std::unique_ptr<Session> replaced = {});

private:
    StoreArrival(StoreLocation target, StagingFolder staging, std::unique_ptr<QLockFile> lock);

    StoreLocation m_target;
    StagingFolder m_staging;
    std::unique_ptr<QLockFile> m_lock;
};

/// @brief Before every opening of a local store: brings in the store whose arrival a
/// kill interrupted, and removes folders that killed programs left. Nothing is done,
/// and nothing needs to be writable, where nothing was left.
Result<void> settleStore(const StoreLocation& location);

/// @brief Whether an interrupted arrival waits for settleStore().
bool isArriving(const StoreLocation& location);

/// @brief settleStore(), then lookAtStoreFile(); NotFound names the way out where only
/// a key file stands.
Result<void> prepareToOpen(const StoreLocation& location);

}  // namespace saikoku
