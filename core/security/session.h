#pragma once

#include <QDate>
#include <QDateTime>
#include <QElapsedTimer>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <typeindex>
#include <utility>

#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/security/actor.h"
#include "core/security/permission.h"
#include "core/store/store_location.h"

namespace saikoku {

class Database;
class RuleSource;
struct AccessEntry;
struct SignedIn;

/// @brief A signed-in person on one connection. Every service takes one; its first
/// line asks require(). Belongs to the thread that made it.
class Session {
public:
    /// @brief For signIn() and createStore() only.
    Session(std::shared_ptr<const SignedIn> signedIn, std::unique_ptr<Database> database, bool endsSignIn);
    ~Session();
    Session(const Session&) = delete;
    Session& operator=(const Session&) = delete;

    Database& db() { return *m_database; }
    const Actor& actor() const;
    const Clock& clock() const;
    /// @brief The moment that leases go by: the real one, by the server's clock where there is a server. Seats whose
    /// own clocks are wrong agree by it on what is held. The difference is measured at first use, on a new
    /// connection, when this computer's clock was set meanwhile, and once a minute.
    Result<QDateTime> leaseNow();
    /// @brief The business date in Asia/Tokyo.
    QDate today() const { return clock().today(); }
    const StoreLocation& location() const;

    /// @brief Lets the call through, or ErrorCode::Permission with a sentence that
    /// names what is missing. Asks the store for the person's standing each time, so that
    /// another role, a group, a contract's end or being disabled holds at once in every session
    /// they have open. A refusal is logged in a transaction of
    /// its own, after a running one has ended, so that a rollback can't lose it.
    Result<void> require(Permission permission, const QString& operation, const QString& targetId = {});

    /// @brief What the person might do when a require() of this sign-in asked last: for
    /// what is shown, offered or masked. No door: those ask require().
    bool may(Permission permission) const;

    /// @brief Adds an entry to the access log: in the running transaction, or in a
    /// short one of its own. Written before what it tells of is shown.
    /// @param operation e.g. "case.open"; @param targetKind e.g. "case"
    /// @param detail ids, codes, conditions and counts; never names or numbers of people
    ///
    /// Long work in a worker logs at its end: until it commits, the entries of the
    /// same sign-in on other connections wait.
    Result<void> log(const QString& operation, const QString& targetKind, const QString& targetId = {},
                     const QJsonObject& detail = {}, std::optional<qint64> rowCount = {});

    /// @brief Stores what was looked at and counted (reading_meter.h) since the last entry.
    /// Any other entry does it too.
    Result<void> storeReading();

    /// @brief The office's rules of a kind, e.g. `rules<CallingRules>()`, as known on
    /// today(): read once, kept and shared by the sessions of the sign-in. Asks the
    /// store every two seconds at most whether there are others, so that every seat
    /// goes by a change soon. T is any type with `fromRules(const RuleSource&)`.
    template <class T>
    Result<std::shared_ptr<const T>> rules() {
        SAIKOKU_TRY_ASSIGN(const auto kept, keptRules(typeid(T), &readRules<T>));
        return std::static_pointer_cast<const T>(kept);
    }
    /// @brief Asks the store at once, e.g. when a case opens.
    Result<void> lookForNewRules();

    /// @brief What signing in has to tell the person, a sentence each; once.
    QStringList takeNotes() { return std::exchange(m_notes, {}); }
    void addNote(const QString& sentence) { m_notes.append(sentence); }

    /// @brief The same sign-in on a connection of its own, for the calling thread (a
    /// worker). The clock must outlive it.
    Result<std::unique_ptr<Session>> another() const;

    /// @brief Ends the sign-in. Done by itself when the first session goes.
    Result<void> signOut();

    /// @brief What the sign-in holds: for core/security alone.
    const SignedIn& signedIn() const { return *m_signedIn; }

private:
    AccessEntry entryOf(const QString& operation, const QString& targetKind, const QString& targetId, const QJsonObject& detail,
                        std::optional<qint64> rowCount) const;
    Result<void> appendRead(qint64 rows);
    /// Work on the log; what was looked at since is stored with it.
    template <class Work>
    Result<void> withReading(Work work);

    template <class T>
    static Result<std::shared_ptr<const void>> readRules(const RuleSource& source) {
        SAIKOKU_TRY_ASSIGN(T rules, T::fromRules(source));
        return std::shared_ptr<const void>(std::make_shared<const T>(std::move(rules)));
    }
    Result<std::shared_ptr<const void>> keptRules(std::type_index type,
                                                  Result<std::shared_ptr<const void>> (*read)(const RuleSource&));

    std::shared_ptr<const SignedIn> m_signedIn;
    std::unique_ptr<Database> m_database;
    bool m_endsSignIn;
    QStringList m_notes;

    struct ServerClock {
        qint64 aheadMs = 0;
        qint64 connection = 0;  ///< Database::timesConnected()
        QDateTime seatAt;       ///< this computer's clock when it was measured …
        QElapsedTimer since;    ///< … and how long ago in truth
    };
    std::optional<ServerClock> m_serverClock;
};

}  // namespace saikoku
