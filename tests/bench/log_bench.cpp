// Verifying the access log: how long it takes beside the bare reading of its rows.
// SAIKOKU_BENCH_ENTRIES: how many (default 1,000,000). Judges nothing.

#include <QCoreApplication>
#include <QElapsedTimer>

#include <cstdio>

#include "core/security/log_anchor_repository.h"
#include "core/security/log_verification.h"
#include "core/security/signed_in.h"
#include "core/store/transaction.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr int kEntriesEach = 1000;  ///< of a sign-in: a caller's day

[[noreturn]] void giveUp(const QString& why) {
    std::fprintf(stderr, "log_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        giveUp(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

double secondsOf(const std::function<void()>& work) {
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) * 1e-9;
}

AccessEntry entryOf(const Session& session, SignInId signIn, int i) {
    AccessEntry entry;
    entry.signIn = signIn;
    entry.at = session.clock().actualUtc().addSecs(i);
    entry.operatorId = session.actor().id;
    entry.workstation = QStringLiteral("seat-07");
    entry.operation = QStringLiteral("open_case");
    entry.targetKind = QStringLiteral("case");
    entry.targetId = QString::number(i * 7919 % 200'000);
    entry.detail = i % 3 == 0 ? QStringLiteral("{\"condition\":\"outstanding >= 100000 and phone_known\"}") : QString();
    return entry;
}

/// A day of a caller, as the program writes it, in one transaction.
Result<void> addSignIn(Session& session, qint64 entries) {
    Database& db = session.db();
    LogChain chain;
    return transact(db, [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const SignInId signIn, chain.begin(db, session.actor().id, QStringLiteral("seat-07"), QStringLiteral("bench"),
                                                              session.clock().actualUtc()));
        SAIKOKU_TRY(appendAndAnchor(db, chain, entryOf(session, signIn, 0)));
        for (int i = 1; i + 1 < entries; ++i) {
            SAIKOKU_TRY(chain.append(db, entryOf(session, signIn, i)));
        }
        SAIKOKU_TRY(appendAndAnchor(db, chain, entryOf(session, signIn, kEntriesEach)));
        return AccessLogRepository(db).endSignIn(signIn, session.clock().actualUtc());
    });
}

Result<qint64> readAll(Database& db) {
    qint64 bytes = 0;
    SAIKOKU_TRY(LogAnchorRepository(db).entries([&](const SealedEntry& entry, QByteArrayView hash) { bytes += entry.detail.size() + hash.size(); }));
    return bytes;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const int wanted = qEnvironmentVariableIntValue("SAIKOKU_BENCH_ENTRIES");
    const int entries = wanted > 0 ? wanted : 1'000'000;
    for (const QString& backend : TempStore::backendNames()) {
        TempStore store(backend);
        if (store.isMissing()) {
            continue;
        }
        if (!store.isReady()) {
            giveUp(store.problem());
        }
        Session& session = store.session();
        Database& db = session.db();
        const double written = secondsOf([&] {
            for (int done = 0; done < entries; done += kEntriesEach) {
                need(addSignIn(session, kEntriesEach));
            }
        });
        const double read = secondsOf([&] { need(readAll(db)); });
        LogVerification found;
        const double verified = secondsOf([&] { found = need(verifyLog(session)); });
        std::printf("%-9s %lld entries: written in %.1f s, rows alone read in %.2f s, verified in %.2f s (ratio %.1f), %s\n", qPrintable(backend),
                    static_cast<long long>(found.entries), written, read, verified, verified / read, found.isSound() ? "sound" : qPrintable(found.faults.constFirst().sentence()));
        std::fflush(stdout);
    }
    return 0;
}
