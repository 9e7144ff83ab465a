#include "core/security/store_check.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>
#include <QLoggingCategory>

#include "core/security/key_vault.h"
#include "core/security/log_key.h"
#include "core/security/log_verification.h"
#include "core/security/rights_repository.h"
#include "core/security/sign_in.h"
#include "core/security/signed_in.h"
#include "core/security/store_arrival.h"

namespace saikoku {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(SignIn) };

Q_LOGGING_CATEGORY(checkLog, "saikoku.check")

constexpr auto kOperation = "store.check";

/// Asked before the store is known to be sound, so without signing in. Where even
/// the list of people can't be read, the password alone decides.
Result<void> mayCheck(Database& database, const QString& user, const Clock& clock) {
    const auto may = RightsRepository(database).may(user, Permission::View, realDay(clock));
    if (!may) {
        return may.error().code == ErrorCode::Corrupt ? Result<void>() : Result<void>(fail(may.error()));
    }
    if (!*may) {
        return fail(ErrorCode::Permission, Text::tr("\"%1\" may not work with this store. Ask the administrator.").arg(user));
    }
    return {};
}

QStringList unsoundChecks(const std::vector<IntegrityFinding>& findings) {
    QStringList unsound;
    for (const IntegrityFinding& finding : findings) {
        if (!finding.faults.isEmpty()) {
            unsound.append(finding.check);
        }
    }
    return unsound;
}

/// Seals are opened by who may read the log and was given its key; the heads outside the
/// store are compared for everybody.
Result<QStringList> logFaults(Session& session) {
    QList<LogFault> found;
    if (session.may(Permission::ReadLog) && logKeyOf(session)) {
        SAIKOKU_TRY_ASSIGN(const LogVerification verified, verifyLog(session));
        found = verified.faults;
    } else {
        SAIKOKU_TRY_ASSIGN(found, headFaults(session.db(), session.location()));
    }
    QStringList faults;
    for (const LogFault& each : std::as_const(found)) {
        faults.append(each.sentence());
    }
    return faults;
}

/// Nothing is written where pages or the schema can't be relied on.
bool mayBeWritten(const QStringList& unsound) {
    return !unsound.contains(QLatin1String("cipher")) && !unsound.contains(QLatin1String("pages")) &&
           !unsound.contains(QLatin1String("schema"));
}

}  // namespace

Result<StoreCheck> checkStore(const StoreLocation& location, const QString& user, const QString& password, const Clock& clock,
                              const QString& program, const std::vector<FurtherCheck>& further) {
    SecretBytes secret;
    if (location.isLocal()) {
        SAIKOKU_TRY(prepareToOpen(location));
        SAIKOKU_TRY_ASSIGN(KeyVault::Unlocked unlocked,
                           unlockKeys(location.keysFile(), user, password, clock.actualUtc()));
        secret = std::move(unlocked.dataKey);
    } else {
        secret = SecretBytes::ofPassword(password);
    }
    StoreCheck check;
    {
        SAIKOKU_TRY_ASSIGN(const auto database, openStore(location, user, secret));
        SAIKOKU_TRY(mayCheck(*database, user, clock));
        SAIKOKU_TRY_ASSIGN(check.findings, checkIntegrity(*database));
    }
    QStringList unsound = unsoundChecks(check.findings);
    if (!mayBeWritten(unsound)) {
        qCWarning(checkLog) << "unsound, nothing written:" << unsound;
        return check;
    }
    SAIKOKU_TRY_ASSIGN(const auto session, signIn(location, user, password, clock, program));
    SAIKOKU_TRY(session->require(Permission::View, QLatin1String(kOperation)));
    SAIKOKU_TRY_ASSIGN(const QStringList tampering, logFaults(*session));
    check.findings.back().faults += tampering;  // "log", the last one
    for (const FurtherCheck& look : further) {
        SAIKOKU_TRY_ASSIGN(IntegrityFinding finding, look(*session));
        check.findings.push_back(std::move(finding));
    }
    unsound = unsoundChecks(check.findings);
    SAIKOKU_TRY(session->log(QLatin1String(kOperation), QStringLiteral("store"), {},
                             {{QStringLiteral("unsound"), QJsonArray::fromStringList(unsound)}}));
    if (session->may(Permission::ReadLog)) {
        SAIKOKU_TRY_ASSIGN(check.muchRead, muchRead(*session));
    }
    if (session->may(Permission::Settings)) {
        SAIKOKU_TRY_ASSIGN(check.backup, backupState(*session));
    }
    return check;
}

}  // namespace saikoku
