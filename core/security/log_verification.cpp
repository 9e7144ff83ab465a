#include "core/security/log_verification.h"

#include <QCoreApplication>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <algorithm>
#include <optional>

#include "core/security/log_anchor_repository.h"
#include "core/security/log_key.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(AccessLog) };

constexpr qsizetype kMostFaults = 100;

using Place = std::pair<qint64, qint64>;  ///< sign-in, sequence

bool isFirstOrLast(QByteArrayView operation) { return operation == "sign_in" || operation == "sign_out"; }

class Verifier {
public:
    Verifier(std::vector<ChainedSignIn> signIns, std::vector<LogAnchor> anchors, SecretBytes key)
        : m_signIns(std::move(signIns)), m_anchors(std::move(anchors)), m_key(std::move(key)) {
        const auto sealed = std::find_if(m_signIns.begin(), m_signIns.end(), [](const ChainedSignIn& each) { return !each.seal.isEmpty(); });
        m_firstSealed = sealed == m_signIns.end() ? 0 : sealed->id;
        for (std::size_t i = 0; i < m_anchors.size(); ++i) {
            m_anchored.insert({m_anchors[i].signIn, m_anchors[i].sequence}, i);
        }
    }

    void take(const SealedEntry& entry, QByteArrayView hash) {
        ++m_found.entries;
        if (entry.signIn != m_current) {
            finish();
            begin(entry.signIn);
        }
        if (m_isFaulty) {
            return;
        }
        if (m_signIn == nullptr) {
            return fault(entry.sequence, LogTampering::Missing);  // of a sign-in that is gone
        }
        if (entry.sequence != m_sequence + 1) {
            return fault(m_sequence + 1, LogTampering::Missing);
        }
        m_sequence = entry.sequence;
        if (m_signIn->seal.isEmpty()) {
            m_found.unchainedBefore += isBeforeTheChain() ? 1 : 0;
            return isBeforeTheChain() ? void() : fault(entry.sequence, LogTampering::Unsealed);
        }
        checkSeal(entry, hash);
    }

    LogVerification result() {
        finish();
        checkAnchors();
        return std::move(m_found);
    }

private:
    void begin(qint64 signIn) {
        const auto found = std::lower_bound(m_signIns.begin(), m_signIns.end(), signIn, [](const ChainedSignIn& each, qint64 id) { return each.id < id; });
        m_current = signIn;
        m_met.insert(signIn);
        m_signIn = found != m_signIns.end() && found->id == signIn ? &*found : nullptr;
        m_sequence = 0;
        m_isFaulty = false;
        m_previous.clear();
        m_entryKey.reset();
        if (m_signIn != nullptr && !m_signIn->seal.isEmpty()) {
            m_entryKey = EntryKey::unlocked(m_signIn->seal, m_key);
        }
    }

    bool isBeforeTheChain() const { return m_firstSealed == 0 || m_current < m_firstSealed; }

    void checkSeal(const SealedEntry& entry, QByteArrayView hash) {
        if (!m_entryKey || hash.isEmpty()) {
            return fault(entry.sequence, LogTampering::Unsealed);
        }
        if (entry.sequence > 1) {
            m_entryKey->advance();
        }
        if (entry.previousHash != m_previous || m_entryKey->hashOf(entry) != hash || entry.operatorId != m_signIn->operatorId) {
            return fault(entry.sequence, LogTampering::Changed);
        }
        m_previous = hash.toByteArray();
        if (const auto anchor = m_anchored.constFind({entry.signIn, entry.sequence}); anchor != m_anchored.constEnd()) {
            const bool holds = m_anchors[*anchor].hash.toLatin1() == m_previous;
            m_anchored.erase(anchor);
            if (!holds) {
                return fault(entry.sequence, LogTampering::Rebuilt);
            }
        } else if (entry.sequence == 1) {
            return fault(1, LogTampering::Rebuilt);  // was never anchored
        }
        if (isFirstOrLast(entry.operation)) {
            checkTold(entry);
        }
    }

    /// A sign-in and a sign-out tell the newest anchor of their time, under their seal.
    void checkTold(const SealedEntry& entry) {
        const QJsonObject detail = QJsonDocument::fromJson(entry.detail.toByteArray()).object();
        const qint64 id = detail.value(QLatin1String("anchor")).toInteger();
        if (id == 0) {
            return;
        }
        const bool holds = id <= static_cast<qint64>(m_anchors.size()) &&
                           m_anchors[static_cast<std::size_t>(id - 1)].anchorHash == detail.value(QLatin1String("anchor_hash")).toString();
        if (!holds) {
            add({0, id, LogTampering::Anchor});
        }
    }

    void finish() {
        if (m_current == 0 || m_isFaulty || m_signIn == nullptr) {
            return;
        }
        const bool endsAsTold = m_sequence == m_signIn->lastSequence && (m_signIn->seal.isEmpty() || m_previous == m_signIn->headHash);
        if (!endsAsTold) {
            fault(m_sequence + 1, LogTampering::Cut);
        }
    }

    void checkAnchors() {
        QString previous;
        for (std::size_t i = 0; i < m_anchors.size(); ++i) {
            const LogAnchor& each = m_anchors[i];
            if (each.id != static_cast<qint64>(i) + 1 || each.previousHash != previous || hashOf(each) != each.anchorHash) {
                add({0, static_cast<qint64>(i) + 1, LogTampering::Anchor});
                break;
            }
            previous = each.anchorHash;
        }
        // what is anchored and was never met
        QList<Place> lost = m_anchored.keys();
        std::sort(lost.begin(), lost.end());
        for (const auto& [signIn, sequence] : std::as_const(lost)) {
            const bool told = std::any_of(m_found.faults.cbegin(), m_found.faults.cend(), [id = signIn](const LogFault& each) { return each.signIn == id; });
            if (!told) {
                add({signIn, sequence, LogTampering::Cut});
            }
        }
        // a sign-in all of whose entries are gone
        for (const ChainedSignIn& each : m_signIns) {
            if (each.lastSequence > 0 && !m_met.contains(each.id)) {
                add({each.id, 1, LogTampering::Cut});
            }
        }
    }

    void fault(qint64 sequence, LogTampering what) {
        m_isFaulty = true;
        add({m_current, sequence, what});
    }

    void add(const LogFault& fault) {
        if (m_found.faults.size() < kMostFaults) {
            m_found.faults.append(fault);
        }
    }

    std::vector<ChainedSignIn> m_signIns;
    std::vector<LogAnchor> m_anchors;
    SecretBytes m_key;
    QHash<Place, std::size_t> m_anchored;
    QSet<qint64> m_met;
    qint64 m_firstSealed = 0;
    LogVerification m_found;
    qint64 m_current = 0;
    const ChainedSignIn* m_signIn = nullptr;
    qint64 m_sequence = 0;
    bool m_isFaulty = false;
    QByteArray m_previous;
    std::optional<EntryKey> m_entryKey;
};

}  // namespace

QLatin1String codeOf(LogTampering tampering) {
    switch (tampering) {
    case LogTampering::Changed: return QLatin1String("changed");
    case LogTampering::Missing: return QLatin1String("missing");
    case LogTampering::Cut: return QLatin1String("cut");
    case LogTampering::Rebuilt: return QLatin1String("rebuilt");
    case LogTampering::Unsealed: return QLatin1String("unsealed");
    case LogTampering::Anchor: return QLatin1String("anchor");
    case LogTampering::Head: return QLatin1String("head");
    }
    return {};
}

QString labelOf(LogTampering tampering) {
    switch (tampering) {
    case LogTampering::Changed: return Text::tr("was changed or stands in another's place");
    case LogTampering::Missing: return Text::tr("is missing");
    case LogTampering::Cut: return Text::tr("is missing, and all after it");
    case LogTampering::Rebuilt: return Text::tr("was written anew");
    case LogTampering::Unsealed: return Text::tr("was not written by this program");
    case LogTampering::Anchor: return Text::tr("the chain of anchors is broken there");
    case LogTampering::Head: return Text::tr("is not what the head kept outside the store says: entries were cut or written anew, or the "
                                             "store is an older copy");
    }
    return {};
}

QString LogFault::sentence() const {
    return signIn == 0 ? Text::tr("Anchor %1: %2").arg(sequence).arg(labelOf(what))
                       : Text::tr("Sign-in %1, entry %2 %3").arg(signIn).arg(sequence).arg(labelOf(what));
}

Result<QList<LogFault>> headFaults(Database& database, const StoreLocation& location, const QList<AuditHead>& given) {
    SAIKOKU_TRY_ASSIGN(QList<AuditHead> heads, keptHeads(database, location));
    heads.append(given);
    QList<LogFault> faults;
    for (const AuditHead& head : std::as_const(heads)) {
        SAIKOKU_TRY_ASSIGN(const bool holds, holdsHead(database, head));
        if (!holds) {
            faults.append({head.signIn, head.sequence, LogTampering::Head});
        }
    }
    return faults;
}

Result<LogVerification> verifyLog(Session& session, const QList<AuditHead>& heads) {
    SAIKOKU_TRY_ASSIGN(SecretBytes key, logKeyOf(session));
    Database& database = session.db();
    LogAnchorRepository log(database);
    SAIKOKU_TRY_ASSIGN(Transaction reading, Transaction::beginReading(database));
    SAIKOKU_TRY_ASSIGN(std::vector<ChainedSignIn> signIns, log.signIns());
    SAIKOKU_TRY_ASSIGN(std::vector<LogAnchor> anchors, log.all());
    Verifier verifier(std::move(signIns), std::move(anchors), std::move(key));
    SAIKOKU_TRY(log.entries([&](const SealedEntry& entry, QByteArrayView hash) { verifier.take(entry, hash); }));
    LogVerification found = verifier.result();
    SAIKOKU_TRY_ASSIGN(const QList<LogFault> missed, headFaults(database, session.location(), heads));
    found.faults += missed;
    SAIKOKU_TRY(reading.commit());
    return found;
}

}  // namespace saikoku
