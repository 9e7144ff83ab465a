#include "core/security/session.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QLoggingCategory>

#include "core/security/access_log_repository.h"
#include "core/security/audit_head.h"
#include "core/security/office_rule_files.h"
#include "core/security/rights_repository.h"
#include "core/security/signed_in.h"
#include "core/store/server_clock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(Session) };

Q_LOGGING_CATEGORY(sessionLog, "saikoku.session")

}  // namespace

Result<std::unique_ptr<Database>> openStore(const StoreLocation& location, const QString& login, const SecretBytes& secret) {
    return location.isLocal() ? Database::openSqlite(location.databaseFile(), secret, FileMode::Existing)
                              : Database::openPostgres(location, login, secret);
}

Session::Session(std::shared_ptr<const SignedIn> signedIn, std::unique_ptr<Database> database, bool endsSignIn)
    : m_signedIn(std::move(signedIn)), m_database(std::move(database)), m_endsSignIn(endsSignIn) {}

Session::~Session() {
    if (const auto ended = signOut(); !ended) {
        qCWarning(sessionLog) << "sign-out not recorded:" << codeOf(ended.error().code) << ended.error().detail;
    }
}

const Actor& Session::actor() const { return m_signedIn->actor; }

const Clock& Session::clock() const { return *m_signedIn->clock; }

const StoreLocation& Session::location() const { return m_signedIn->location; }

Result<QDateTime> Session::leaseNow() {
    constexpr qint64 kSetMs = 2000;           ///< a clock that moved by more than time did was set
    constexpr qint64 kMeasuredForMs = 60'000;  ///< the server's may be set, too
    const auto holds = [&](const ServerClock& measured) {
        const qint64 shown = measured.seatAt.msecsTo(clock().seatUtc());
        const qint64 passed = measured.since.elapsed();
        return measured.connection == m_database->timesConnected() && passed < kMeasuredForMs && qAbs(shown - passed) < kSetMs;
    };
    if (m_database->isPostgres() && (!m_serverClock || !holds(*m_serverClock))) {
        SAIKOKU_TRY_ASSIGN(const qint64 ahead, serverAheadMs(*m_database, clock()));
        m_serverClock = ServerClock{ahead, m_database->timesConnected(), clock().seatUtc(), {}};
        m_serverClock->since.start();
    }
    return clock().actualUtc().addMSecs(m_serverClock ? m_serverClock->aheadMs : 0);
}

bool Session::may(Permission permission) const { return m_signedIn->permissions.load().contains(permission); }

Result<void> Session::require(Permission permission, const QString& operation, const QString& targetId) {
    // asked anew each time: whoever was disabled or lost a right while signed in stops at once
    SAIKOKU_TRY_ASSIGN(const auto standing, RightsRepository(*m_database).standing(actor().id));
    const bool isDisabled = !standing || standing->isDisabled;
    const Result<void> contract = isDisabled ? Result<void>() : checkContract(*standing, realDay(clock()));
    m_signedIn->permissions = isDisabled || !contract ? Permissions() : standing->permissions;
    if (may(permission)) {
        return {};
    }
    QJsonObject detail{{QStringLiteral("permission"), QString(codeOf(permission))}};
    if (isDisabled) {
        detail.insert(QStringLiteral("disabled"), true);
    } else if (!contract) {
        detail.insert(QStringLiteral("contract_ended"), standing->contractEnd.toString(Qt::ISODate));
    }
    m_database->afterTransaction([this, detail, operation, targetId] {
        const auto logged = log(QStringLiteral("refused"), operation, targetId, detail);
        if (!logged) {
            qCWarning(sessionLog) << "refusal not recorded:" << codeOf(logged.error().code) << logged.error().detail;
        }
    });
    if (isDisabled) {
        return fail(ErrorCode::Permission, Text::tr("You may not work with this store any more. Ask the administrator."));
    }
    if (!contract) {
        return contract;
    }
    return fail(ErrorCode::Permission, Text::tr("Your role (%1) doesn't allow %2. Ask the administrator.")
                                           .arg(roleLabel(standing->role, standing->roleName), labelOf(permission)));
}

AccessEntry Session::entryOf(const QString& operation, const QString& targetKind, const QString& targetId,
                             const QJsonObject& detail, std::optional<qint64> rowCount) const {
    AccessEntry entry;
    entry.signIn = actor().signIn;
    entry.at = clock().actualUtc();
    entry.operatorId = actor().id;
    entry.workstation = actor().workstation;
    entry.operation = operation;
    entry.targetKind = targetKind;
    entry.targetId = targetId;
    if (!detail.isEmpty()) {
        entry.detail = QString::fromUtf8(QJsonDocument(detail).toJson(QJsonDocument::Compact));
    }
    entry.rowCount = rowCount;
    return entry;
}

Result<void> Session::appendRead(qint64 rows) {
    return rows == 0 ? Result<void>()
                     : m_signedIn->log.append(*m_database, entryOf(QStringLiteral("read_rows"), QStringLiteral("case"), {}, {}, rows));
}

template <class Work>
Result<void> Session::withReading(Work work) {
    const qint64 rows = m_database->inTransaction() ? 0 : m_signedIn->reading.takePending();  // a rollback would lose the count
    const Result<void> done = transact(*m_database, [&]() -> Result<void> {
        SAIKOKU_TRY(appendRead(rows));
        return work();
    });
    if (!done && rows > 0) {
        m_signedIn->reading.putBack(rows);
    }
    return done;
}

Result<void> Session::log(const QString& operation, const QString& targetKind, const QString& targetId,
                          const QJsonObject& detail, std::optional<qint64> rowCount) {
    return withReading([&] { return m_signedIn->log.append(*m_database, entryOf(operation, targetKind, targetId, detail, rowCount)); });
}

Result<void> Session::storeReading() {
    return withReading([]() -> Result<void> { return {}; });
}

Result<std::shared_ptr<const void>> Session::keptRules(std::type_index type, RuleParser read) {
    if (!m_signedIn->rules.damaged().empty() && !m_database->inTransaction()) {
        SAIKOKU_TRY(takeOverRuleFiles(*this));  // mended meanwhile?
    }
    return m_signedIn->rules.take(*m_database, today(), type, read);
}

Result<void> Session::lookForNewRules() { return m_signedIn->rules.look(*m_database, today()); }

Result<std::unique_ptr<Session>> Session::another() const {
    SAIKOKU_TRY_ASSIGN(auto database, openStore(location(), actor().login, m_signedIn->secret));
    return std::make_unique<Session>(m_signedIn, std::move(database), false);
}

Result<void> Session::signOut() {
    if (!m_endsSignIn) {
        return {};
    }
    m_endsSignIn = false;
    const Result<void> ended = withReading([&]() -> Result<void> {
        const AccessEntry last = entryOf(QStringLiteral("sign_out"), QStringLiteral("store"), {}, {}, {});
        SAIKOKU_TRY(appendAndAnchor(*m_database, m_signedIn->log, last));
        return AccessLogRepository(*m_database).endSignIn(actor().signIn, clock().actualUtc());
    });
    return ended ? writeAuditHead(*this) : ended;
}

}  // namespace saikoku
