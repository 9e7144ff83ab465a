#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QJsonObject>
#include <QString>

#include <vector>

#include "core/base/secret_bytes.h"
#include "core/security/steady_time.h"

namespace saikoku {

/// @brief Counts wrong passwords of one user in the key file, so that the count
/// can't be turned back without the password.
///
/// A sign-in issues a few random tickets. The file holds their hashes under a seal
/// made with the data key, and the tickets not yet used. Each wrong password
/// destroys one. Who edits the file can spend tickets, but not bring one back; new
/// hashes would break the seal, which the next sign-in sees and reports.
///
/// The wait after too many counts on the machine's own clock (steady_time.h): setting
/// the wall clock forward doesn't shorten it, setting it back doesn't lengthen it. On
/// another machine or after a restart the wall clock decides.
class AttemptGuard {
public:
    AttemptGuard() = default;
    static AttemptGuard issue(const QString& user, const SecretBytes& dataKey, int allowed);
    static AttemptGuard fromJson(const QJsonObject& json);
    QJsonObject toJson() const;

    /// @brief Wrong passwords since the last sign-in; `allowed` when the guard was
    /// damaged. Never more than `allowed`.
    int failures(int allowed) const;
    /// @brief Until when no password is tried; invalid when one may be.
    QDateTime lockedUntil(int allowed, int lockMinutes, const QDateTime& now) const;
    /// @brief When the last failure has no time that can be, the wait begins now.
    void mendTime(int allowed, const QDateTime& now);
    void recordFailure(const QDateTime& now);
    /// @brief False when the hashes were not issued under this key.
    bool isAuthentic(const QString& user, const SecretBytes& dataKey) const;

private:
    QByteArray sealFor(const QString& user, const SecretBytes& dataKey) const;
    bool failedSinceThisStart(const SteadyTime& steady) const;
    void failedAt(const QDateTime& now);

    std::vector<QByteArray> m_hashes;
    std::vector<QByteArray> m_tickets;
    QByteArray m_seal;
    QDateTime m_lastFailure;
    SteadyTime m_lastFailureSteady;
};

}  // namespace saikoku
