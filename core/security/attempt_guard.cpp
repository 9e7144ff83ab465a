#include "core/security/attempt_guard.h"

#include <QJsonArray>

#include <sodium.h>

#include <algorithm>

#include "core/base/clock.h"

namespace saikoku {

namespace {

constexpr int kTicketBytes = 32;

QByteArray hashOf(const QByteArray& ticket) {
    QByteArray hash(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(hash.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char*>(ticket.constData()),
                       static_cast<unsigned long long>(ticket.size()), nullptr, 0);
    return hash;
}

QJsonArray toArray(const std::vector<QByteArray>& all) {
    QJsonArray array;
    for (const QByteArray& each : all) {
        array.append(QString::fromLatin1(each.toBase64()));
    }
    return array;
}

std::vector<QByteArray> fromArray(const QJsonArray& array) {
    std::vector<QByteArray> all;
    for (const auto& each : array) {
        all.push_back(QByteArray::fromBase64(each.toString().toLatin1()));
    }
    return all;
}

}  // namespace

AttemptGuard AttemptGuard::issue(const QString& user, const SecretBytes& dataKey, int allowed) {
    AttemptGuard guard;
    for (int i = 0; i < allowed; ++i) {
        QByteArray ticket(kTicketBytes, '\0');
        randombytes_buf(ticket.data(), kTicketBytes);
        guard.m_hashes.push_back(hashOf(ticket));
        guard.m_tickets.push_back(ticket);
    }
    guard.m_seal = guard.sealFor(user, dataKey);
    return guard;
}

AttemptGuard AttemptGuard::fromJson(const QJsonObject& json) {
    AttemptGuard guard;
    guard.m_hashes = fromArray(json.value(QLatin1String("hashes")).toArray());
    guard.m_tickets = fromArray(json.value(QLatin1String("tickets")).toArray());
    guard.m_seal = QByteArray::fromBase64(json.value(QLatin1String("seal")).toString().toLatin1());
    guard.m_lastFailure = fromStoredUtc(json.value(QLatin1String("last_failure")).toString());
    guard.m_lastFailureSteady = {json.value(QLatin1String("last_failure_start")).toString(),
                                 json.value(QLatin1String("last_failure_ms")).toInteger()};
    return guard;
}

QJsonObject AttemptGuard::toJson() const {
    return {{QStringLiteral("hashes"), toArray(m_hashes)},
            {QStringLiteral("tickets"), toArray(m_tickets)},
            {QStringLiteral("seal"), QString::fromLatin1(m_seal.toBase64())},
            {QStringLiteral("last_failure"), m_lastFailure.isValid() ? toStoredUtc(m_lastFailure) : QString()},
            {QStringLiteral("last_failure_start"), m_lastFailureSteady.start},
            {QStringLiteral("last_failure_ms"), m_lastFailureSteady.milliseconds}};
}

int AttemptGuard::failures(int allowed) const {
    const auto unused = std::count_if(m_tickets.begin(), m_tickets.end(), [&](const QByteArray& ticket) {
        return std::find(m_hashes.begin(), m_hashes.end(), hashOf(ticket)) != m_hashes.end();
    });
    if (static_cast<int>(m_hashes.size()) != allowed) {
        return allowed;
    }
    return allowed - std::min(allowed, static_cast<int>(unused));
}

QDateTime AttemptGuard::lockedUntil(int allowed, int lockMinutes, const QDateTime& now) const {
    if (failures(allowed) < allowed) {
        return {};
    }
    const qint64 wait = qint64(lockMinutes) * 60 * 1000;
    const SteadyTime steady = steadyTime();
    qint64 passed = 0;
    if (failedSinceThisStart(steady)) {
        passed = steady.milliseconds - m_lastFailureSteady.milliseconds;
    } else if (m_lastFailure.isValid() && m_lastFailure <= now) {
        passed = m_lastFailure.msecsTo(now);
    }
    return passed < wait ? now.addMSecs(wait - passed) : QDateTime();
}

void AttemptGuard::mendTime(int allowed, const QDateTime& now) {
    const bool hasTime = failedSinceThisStart(steadyTime()) || (m_lastFailure.isValid() && m_lastFailure <= now);
    if (failures(allowed) >= allowed && !hasTime) {
        failedAt(now);
    }
}

bool AttemptGuard::failedSinceThisStart(const SteadyTime& steady) const {
    return !steady.start.isEmpty() && m_lastFailureSteady.start == steady.start &&
           m_lastFailureSteady.milliseconds <= steady.milliseconds;
}

void AttemptGuard::failedAt(const QDateTime& now) {
    m_lastFailure = now;
    m_lastFailureSteady = steadyTime();
}

void AttemptGuard::recordFailure(const QDateTime& now) {
    if (!m_tickets.empty()) {
        m_tickets.pop_back();
    }
    failedAt(now);
}

bool AttemptGuard::isAuthentic(const QString& user, const SecretBytes& dataKey) const {
    const QByteArray expected = sealFor(user, dataKey);
    return m_seal.size() == expected.size() &&
           sodium_memcmp(m_seal.constData(), expected.constData(), static_cast<std::size_t>(expected.size())) == 0;
}

QByteArray AttemptGuard::sealFor(const QString& user, const SecretBytes& dataKey) const {
    QByteArray message = "saikoku attempts\n" + user.toUtf8() + '\n';
    for (const QByteArray& hash : m_hashes) {
        message += hash;
    }
    QByteArray seal(crypto_generichash_BYTES, '\0');
    crypto_generichash(reinterpret_cast<unsigned char*>(seal.data()), crypto_generichash_BYTES,
                       reinterpret_cast<const unsigned char*>(message.constData()),
                       static_cast<unsigned long long>(message.size()), dataKey.data(), dataKey.size());
    return seal;
}

}  // namespace saikoku
