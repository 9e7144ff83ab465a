#pragma once

#include <QString>
#include <QStringList>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "tests/support/fixed_clock.h"

namespace saikoku {

/// @brief A store for one test, on either back end, with "admin" signed in; gone
/// with everything in it afterwards.
///
/// ```
/// void records_data() { TempStore::backends(); }
/// void records() {
///     TEMP_STORE(store);            // skips when PostgreSQL isn't installed
///     Session& session = store.session();
/// ```
class TempStore {
public:
    /// @brief Rows "sqlite" and "postgres" for a `_data()` function (column "backend").
    static void backends();
    /// @brief For tests whose table has more columns.
    static QStringList backendNames();

    /// @brief Made() false: the location is there, the store isn't yet.
    enum class Content { Store, Nothing };
    explicit TempStore(const QString& backend, Content content = Content::Store);
    /// @brief On a server of the test's own.
    explicit TempStore(const StoreLocation& location);
    ~TempStore();

    bool isReady() const { return m_problem.isEmpty() && !m_missing; }
    /// @brief PostgreSQL isn't installed.
    bool isMissing() const { return m_missing; }
    const QString& problem() const { return m_problem; }

    const StoreLocation& location() const { return m_location; }
    bool isLocal() const { return m_location.isLocal(); }
    FixedClock& clock() { return m_clock; }
    static QString user() { return QStringLiteral("admin"); }
    static QString password();

    /// @brief "admin", an administrator.
    Session& session() { return *m_session; }
    Database& db() { return m_session->db(); }
    /// @brief Ends the sign-in of "admin", e.g. to damage files.
    void close() { m_session.reset(); }
    /// @brief Signs "admin" in, again.
    Result<void> open();

    /// @brief A person of this role, added and signed in with password(). On a server
    /// the login is unique and dropped at the end.
    Result<std::unique_ptr<Session>> signInAs(Role role);
    /// @brief A login that no other test uses; dropped at the end.
    QString newLogin();

private:
    void make();

    FixedClock m_clock;
    QTemporaryDir m_folder;
    StoreLocation m_location;
    QStringList m_logins;
    std::unique_ptr<Session> m_session;
    QString m_problem;
    bool m_missing = false;
    bool m_isOwnServer = false;
};

}  // namespace saikoku

/// Makes a TempStore of the row's back end, or skips.
#define TEMP_STORE(NAME)                                         \
    QFETCH(QString, backend);                                    \
    saikoku::TempStore NAME(backend);                            \
    if (NAME.isMissing()) {                                      \
        QSKIP("PostgreSQL is not installed");                    \
    }                                                            \
    QVERIFY2(NAME.isReady(), qPrintable(NAME.problem()))

/// Fails with the Error's own words.
#define VERIFY_RESULT(RESULT)                                                                     \
    do {                                                                                          \
        const auto& verifiedResult = (RESULT);                                                    \
        QVERIFY2(verifiedResult.has_value(),                                                      \
                 verifiedResult.has_value() ? ""                                                  \
                                            : qPrintable(verifiedResult.error().message +         \
                                                         QStringLiteral(" | ") +                  \
                                                         verifiedResult.error().detail));         \
    } while (false)
