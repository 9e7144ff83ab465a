#pragma once

#include <QString>
#include <QStringList>
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
    /// @brief Every process of it at once, as a power cut would.
    bool kill() const;
    /// @brief One process of it dies, all start anew.
    bool crash() const;

protected:
    struct NotStarted {};
    explicit StoppableCluster(NotStarted);
    void start(const QStringList& words);
    int run(const QStringList& words) const;
    QString folder() const { return m_folder.filePath(QStringLiteral("pg")); }

private:
    QTemporaryDir m_folder;
    QString m_address;
    bool m_isInstalled = false;

    friend class StandbyCluster;
};

/// @brief A synchronous standby of another; location() names both.
class StandbyCluster : public StoppableCluster {
public:
    explicit StandbyCluster(const StoppableCluster& main);
    bool promote() const;
};

/// @brief A cluster whose journal, or whose tablespace at tables(), lies on a disk of a few
/// megabytes of its own.
class SmallDiskCluster : public StoppableCluster {
public:
    enum class Part { Journal, Tables };
    SmallDiskCluster(Part part, int megabytes);

    /// @brief Whether a disk could be mounted; only root may.
    bool hasDisk() const { return m_hasDisk; }
    QString tables() const { return folder() + QStringLiteral("/tables"); }
    /// @brief Leaves so much room.
    bool fill(qint64 bytesLeft) const;
    bool makeRoom() const;

private:
    QString disk() const;

    Part m_part;
    bool m_hasDisk = false;
};

}  // namespace saikoku
