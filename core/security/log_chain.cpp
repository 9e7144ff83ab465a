#include "core/security/log_chain.h"

#include <QJsonDocument>
#include <QJsonObject>

#include "core/base/clock.h"
#include "core/security/log_anchor_repository.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"

namespace saikoku {

Result<SignInId> LogChain::begin(Database& database, OperatorId person, const QString& workstation, const QString& program,
                                 const QDateTime& now) {
    SAIKOKU_TRY_ASSIGN(const QString publicKey, LogAnchorRepository(database).publicKey());
    const std::lock_guard guard(m_mutex);
    m_key.reset();
    QString seal;
    if (!publicKey.isEmpty()) {
        m_key = EntryKey::random();
        m_sequence = 1;
        seal = m_key->lockedFor(publicKey);
    }
    return AccessLogRepository(database).beginSignIn(person, workstation, program, now, seal);
}

QString LogChain::hashOf(Database& database, const AccessEntry& entry) {
    const std::lock_guard guard(m_mutex);
    if (!m_key) {
        return {};
    }
    if (!m_adding.contains(&database)) {
        // its first entry: whatever came before is stored for good
        for (; m_sequence < entry.sequence; ++m_sequence) {
            m_key->advance();
        }
        m_adding.insert(&database);
        database.afterTransaction([this, connection = &database] {
            const std::lock_guard ended(m_mutex);
            m_adding.remove(connection);
            m_later.reset();
        });
    }
    const QByteArray at = toStoredUtc(entry.at).toUtf8();
    const QByteArray workstation = entry.workstation.toUtf8();
    const QByteArray operation = entry.operation.toUtf8();
    const QByteArray kind = entry.targetKind.toUtf8();
    const QByteArray target = entry.targetId.toUtf8();
    const QByteArray detail = entry.detail.toUtf8();
    const QByteArray previous = entry.previousHash.toUtf8();
    const SealedEntry sealed{entry.signIn.value, entry.sequence, at,     entry.operatorId.value, workstation,   operation,
                             kind,               target,         detail, entry.rowCount,         previous};
    if (m_sequence == entry.sequence) {
        return QString::fromLatin1(m_key->hashOf(sealed));
    }
    if (!m_later) {
        m_later = m_key->clone();
        m_laterSequence = m_sequence;
    }
    for (; m_laterSequence < entry.sequence; ++m_laterSequence) {
        m_later->advance();
    }
    return QString::fromLatin1(m_later->hashOf(sealed));
}

Result<void> LogChain::append(Database& database, AccessEntry entry) {
    AccessLogRepository log(database);
    SAIKOKU_TRY_ASSIGN(const AccessLogRepository::Head head, log.holdHead(entry.signIn));
    entry.sequence = head.sequence + 1;
    entry.previousHash = head.hash;
    entry.hash = hashOf(database, entry);
    return log.append(entry);
}

Result<void> appendAndAnchor(Database& database, LogChain& chain, AccessEntry entry) {
    SAIKOKU_TRY(holdSeatLock(database, SeatLock::LogAnchors));
    LogAnchorRepository anchors(database);
    SAIKOKU_TRY_ASSIGN(std::optional<LogAnchor> newest, anchors.newest());
    if (newest) {
        QJsonObject detail = QJsonDocument::fromJson(entry.detail.toUtf8()).object();
        detail.insert(QStringLiteral("anchor"), newest->id);
        detail.insert(QStringLiteral("anchor_hash"), newest->anchorHash);
        entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    }
    SAIKOKU_TRY(chain.append(database, entry));
    SAIKOKU_TRY_ASSIGN(std::vector<LogAnchor> heads, anchors.unanchoredHeads());
    for (LogAnchor& head : heads) {
        head.id = newest ? newest->id + 1 : 1;
        head.madeBy = entry.signIn.value;
        head.at = toStoredUtc(entry.at);
        head.previousHash = newest ? newest->anchorHash : QString();
        head.anchorHash = hashOf(head);
        SAIKOKU_TRY(anchors.add(head));
        newest = head;
    }
    return {};
}

}  // namespace saikoku
