// How fast an import is, beside the bare `.import` of sqlcipher's own shell: the
// same file of receivables into an encrypted table with the same indexes; likewise a file of 100,000 receipts
// of stores. `--receipts`: that alone.

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <functional>
#include <vector>

#include "core/exchange/extract_import.h"
#include "core/exchange/receipt_import.h"
#include "core/security/session.h"
#include "core/security/sign_in.h"
#include "tests/bench/extract_maker.h"
#include "tests/bench/receipts_maker.h"
#include "tests/bench/shell_import.h"
#include "tests/support/fixed_clock.h"

using namespace saikoku;

namespace {

constexpr int kRounds = 5;
const QString kPassword = QStringLiteral("bench-only-passphrase");

struct Row {
    QString what;
    qint64 rows = 0;
    double seconds = 0;
};

[[noreturn]] void give_up(const QString& why) {
    std::fprintf(stderr, "import_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        give_up(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
    return std::move(*result);
}

double median(std::vector<double> seconds) {
    std::sort(seconds.begin(), seconds.end());
    return seconds[seconds.size() / 2];
}

/// A local store of its own; gone afterwards.
struct BenchStore {
    QTemporaryDir folder;
    FixedClock clock;
    std::unique_ptr<Session> session;

    BenchStore() {
        const StoreLocation location = StoreLocation::local(folder.filePath(QStringLiteral("store")));
        const auto made = createStore(location, QStringLiteral("admin"), kPassword, clock, KdfCost::least());
        if (!made) {
            give_up(made.error().message);
        }
        session = need(signIn(location, QStringLiteral("admin"), kPassword, clock, QStringLiteral("import_bench")));
    }
};

struct Timed {
    qint64 rows = 0;
    double whole = 0;
    double reading = 0;
    double checking = 0;
    double writing = 0;
    double refreshing = 0;
};

Timed timedImport(Session& session, const ImportProfile& profile, const QString& folder) {
    QElapsedTimer timer;
    std::array<qint64, 4> last{};
    ImportMonitor monitor;
    monitor.progress = [&](ImportPhase phase, qint64, qint64) { last.at(static_cast<size_t>(phase)) = timer.nsecsElapsed(); };
    timer.start();
    const ImportReport report = need(importExtract(session, profile, folder, ImportMode::Import, monitor));
    Timed timed;
    timed.whole = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    timed.reading = static_cast<double>(last[0]) * 1e-9;
    timed.checking = static_cast<double>(last[1] - last[0]) * 1e-9;
    timed.writing = static_cast<double>(last[2] - last[1]) * 1e-9;
    timed.refreshing = static_cast<double>(last[3] - last[2]) * 1e-9;
    for (const ExtractFileCounts& counts : report.counts) {
        timed.rows += counts.rows;
    }
    return timed;
}

ImportProfile onlyTaxpayers(ImportProfile profile, const QString& name) {
    profile.files.at(indexOf(ExtractFile::Phones)).present = false;
    profile.files.at(indexOf(ExtractFile::Receipts)).present = false;
    profile.files.at(indexOf(ExtractFile::Receivables)).name = name;
    return profile;
}

/// Receivables into a store that knows the taxpayers already.
Timed receivablesOnly(const ImportProfile& profile, const QString& folder, const QString& empty) {
    BenchStore store;
    timedImport(*store.session, onlyTaxpayers(profile, QStringLiteral("taxpayers_only.csv")), empty);
    return timedImport(*store.session, onlyTaxpayers(profile, QStringLiteral("receivables.csv")), folder);
}

qint64 linesOf(const QString& path) {
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll().count('\n') - 1 : 0;
}

void print(const std::vector<Row>& rows, double bare) {
    std::printf("%-58s %9s %9s %11s %7s\n", "", "rows", "seconds", "rows/s", "ratio");
    for (const Row& row : rows) {
        const double perSecond = static_cast<double>(row.rows) / row.seconds;
        std::printf("%-58s %9lld %9.3f %11.0f", qPrintable(row.what), static_cast<long long>(row.rows), row.seconds, perSecond);
        bare > 0 ? std::printf(" %7.2f\n", bare / perSecond) : std::printf("       –\n");
    }
}

/// 100,000 payments at stores, each of one receivable of 25,000 people, beside the bare import of their file.
void storeReceipts(const ImportProfile& profile) {
    constexpr int kPeople = 25'000;
    constexpr int kReceiptRounds = 3;
    const QTemporaryDir city;
    const QString file = city.filePath(QStringLiteral("store.csv"));
    if (!test::makeReceiptCity(city.path(), file, kPeople)) {
        give_up(QStringLiteral("the store's file can't be written"));
    }
    std::vector<double> shell, taking, summaries, again;
    qint64 rows = 0;
    for (int round = 0; round < kReceiptRounds; ++round) {
        shell.push_back(test::shellImport(file, test::storeReceiptTable()));
        BenchStore store;
        need(importExtract(*store.session, profile, city.path(), ImportMode::Import));
        for (std::vector<double>* seconds : {&taking, &again}) {
            QElapsedTimer timer;
            qint64 written = 0;
            ImportMonitor monitor;
            monitor.progress = [&](ImportPhase phase, qint64 done, qint64) {
                if (phase == ImportPhase::Refreshing && done == 0) {
                    written = timer.nsecsElapsed();
                }
            };
            timer.start();
            const ReceiptImportReport report =
                need(importReceipts(*store.session, profile, *receiptFormat(u"dsk"), file, false, monitor));
            rows = report.rows;
            seconds->push_back(static_cast<double>(written) * 1e-9);
            if (seconds == &taking) {
                summaries.push_back(static_cast<double>(timer.nsecsElapsed() - written) * 1e-9);
            }
        }
    }
    std::printf("\nstores' file, median of %d rounds\n", kReceiptRounds);
    print({{QStringLiteral("sqlcipher .import, the agent's file, 2 indexes"), rows, median(shell)},
           {QStringLiteral("our import: read, matched, settled, written, commit"), rows, median(taking)},
           {QStringLiteral("  then summaries of all those cases"), rows, median(summaries)},
           {QStringLiteral("our import: the same file again (nothing changes)"), rows, median(again)}},
          median(shell) > 0 ? static_cast<double>(rows) / median(shell) : 0);
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QTemporaryDir made;
    QString folder = QStringLiteral(SAIKOKU_SOURCE_DIR "/../shared/data/mirai");
    if (!QDir(folder).exists()) {
        folder = made.path();
        if (!test::makeExtract(folder, 3000)) {
            give_up(QStringLiteral("the extract can't be written"));
        }
    }
    const QTemporaryDir empty;
    QFile::copy(folder + QStringLiteral("/taxpayers.csv"), empty.filePath(QStringLiteral("taxpayers.csv")));
    QFile heading(folder + QStringLiteral("/receivables.csv"));
    QFile none(empty.filePath(QStringLiteral("taxpayers_only.csv")));
    if (!heading.open(QIODevice::ReadOnly) || !none.open(QIODevice::WriteOnly) || none.write(heading.readLine()) <= 0) {
        give_up(QStringLiteral("no receivables"));
    }
    none.close();

    const ImportProfile profile = need(loadImportProfile(QStringLiteral("mirai")));
    if (application.arguments().contains(QStringLiteral("--receipts"))) {
        storeReceipts(profile);
        return 0;
    }
    std::vector<double> shell, part, partWithoutSummaries, writing, whole, again, refreshing;
    qint64 wholeRows = 0;
    for (int round = 0; round < kRounds; ++round) {
        shell.push_back(test::shellImport(folder + QStringLiteral("/receivables.csv")));
        const Timed receivables = receivablesOnly(profile, folder, empty.path());
        part.push_back(receivables.whole);
        partWithoutSummaries.push_back(receivables.reading + receivables.checking + receivables.writing);
        writing.push_back(receivables.writing);
        BenchStore store;
        const Timed all = timedImport(*store.session, profile, folder);
        wholeRows = all.rows;
        whole.push_back(all.whole);
        refreshing.push_back(all.refreshing);
        again.push_back(timedImport(*store.session, profile, folder).whole);
    }
    const qint64 rows = linesOf(folder + QStringLiteral("/receivables.csv"));
    const double bareSeconds = median(shell);
    std::printf("%s, median of %d rounds\n", qPrintable(QFileInfo(folder).fileName()), kRounds);
    print({{QStringLiteral("sqlcipher .import, receivables, 2 indexes"), rows, bareSeconds},
           {QStringLiteral("our import: receivables read, checked, compared, written"), rows, median(partWithoutSummaries)},
           {QStringLiteral("  of which writing"), rows, median(writing)},
           {QStringLiteral("our import: the same with all case summaries, commit"), rows, median(part)},
           {QStringLiteral("our import: all four files, summaries, commit"), wholeRows, median(whole)},
           {QStringLiteral("  of which summaries"), wholeRows, median(refreshing)},
           {QStringLiteral("our import: the same four files again (nothing changes)"), wholeRows, median(again)}},
          bareSeconds > 0 ? static_cast<double>(rows) / bareSeconds : 0);
    storeReceipts(profile);
    return 0;
}
