#pragma once

#include <QString>
#include <QTemporaryDir>

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

/// @brief A PostgreSQL of one test's own, that may go away and come back. Whatever
/// SAIKOKU_TEST_POSTGRES names is left alone.
class StoppableCluster {
public:
    StoppableCluster();
    ~StoppableCluster();
    StoppableCluster(const StoppableCluster&) = delete;
    StoppableCluster& operator=(const StoppableCluster&) = delete;

    bool isInstalled() const { return m_isInstalled; }
    /// @brief A database of it that isn't made yet.
    Result<StoreLocation> location() const;
    /// @brief Cuts every connection; false when it did not stop.
    bool halt() const;
    bool resume() const;

private:
    QString cluster() const { return m_folder.filePath(QStringLiteral("pg")); }

    QTemporaryDir m_folder;
    QString m_address;
    bool m_isInstalled = false;
};

}  // namespace saikoku
