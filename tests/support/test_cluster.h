#pragma once

#include <QString>

#include "core/base/result.h"
#include "core/store/store_location.h"

namespace saikoku {

/// @brief The throw-away PostgreSQL of a test run: the one that SAIKOKU_TEST_POSTGRES
/// names, else one that this process starts when it is first asked for and stops
/// when it ends.
class TestCluster {
public:
    /// @brief The password of "postgres" and "admin" there.
    static QString password();

    /// @brief A database of the cluster that nobody has used yet; not made.
    /// ErrorCode::NotFound when PostgreSQL isn't installed.
    static Result<StoreLocation> newLocation();
    /// @brief Drops such a database, whoever is connected.
    static void drop(const StoreLocation& location);
    /// @brief Drops a login that a test made.
    static void dropLogin(const QString& login);
};

}  // namespace saikoku
