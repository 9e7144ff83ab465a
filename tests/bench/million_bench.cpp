// A city's whole arrears at once: how long an import of a million receivables takes
// beside the bare `.import` of sqlcipher's own shell, how much memory it holds at its
// peak, and how long another seat waits meanwhile for a record of its own.
// SAIKOKU_BENCH_RECEIVABLES: how many (default 1,000,000). Judges nothing.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <array>
#include <cstdio>

#include "core/contact/campaign.h"
#include "core/exchange/extract_import.h"
#include "core/work/call_recorder.h"
#include "tests/bench/extract_maker.h"
#include "tests/bench/shell_import.h"
#include "tests/support/temp_store.h"

using namespace saikoku;

namespace {

constexpr int kReceivablesEach = 24;  ///< as makeExtract() writes them
constexpr int kChangedEach = 20;

[[noreturn]] void giveUp(const QString& why) {
    std::fprintf(stderr, "million_bench: %s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        giveUp(result.error().message + QLatin1Char(' ') + result.error().detail);
    }
    return std::move(*result);
}

QString addressOf(const StoreLocation& location) {
    return location.isLocal() ? location.folder()
                              : QStringLiteral("postgresql:///%1?host=%2&port=%3").arg(location.database(), location.host(), location.port());
}

StoreLocation locationOf(const QString& address) {
    return address.startsWith(QLatin1String("postgresql:")) ? need(StoreLocation::server(address)) : StoreLocation::local(address);
}

double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.mid(6).trimmed().split(' ').constFirst().toDouble() / 1024;
        }
    }
    return 0;
}

/// Which files of the folder are taken.
const QString kAllFiles = QStringLiteral("all");
const QString kTaxpayers = QStringLiteral("taxpayers");      ///< the receivables' heading alone
const QString kReceivables = QStringLiteral("receivables");  ///< of taxpayers known before

ImportProfile profileOf(const QString& files) {
    ImportProfile profile = need(loadImportProfile(QStringLiteral("mirai")));
    if (files != kAllFiles) {
        profile.files.at(indexOf(ExtractFile::Phones)).present = false;
        profile.files.at(indexOf(ExtractFile::Receipts)).present = false;
    }
    if (files == kTaxpayers) {
        profile.files.at(indexOf(ExtractFile::Receivables)).name = QStringLiteral("heading.csv");
    }
    return profile;
}

/// The import alone in a process; prints what the parent reads.
int importHere(const QString& address, const QString& folder, const QString& files) {
    FixedClock clock;
    const auto session = need(signIn(locationOf(address), TempStore::user(), TempStore::password(), clock, QStringLiteral("million_bench")));
    const ImportProfile profile = profileOf(files);
    QElapsedTimer timer;
    std::array<double, 4> ended{};
    ImportMonitor monitor;
    monitor.progress = [&](ImportPhase phase, qint64, qint64) { ended.at(static_cast<size_t>(phase)) = static_cast<double>(timer.nsecsElapsed()) * 1e-9; };
    timer.start();
    const ImportReport report = need(importExtract(*session, profile, folder, ImportMode::Import, monitor));
    const double seconds = static_cast<double>(timer.nsecsElapsed()) * 1e-9;
    qint64 rows = 0;
    for (const ExtractFileCounts& counts : report.counts) {
        rows += counts.rows;
    }
    std::printf("%lld %.2f %.2f %.2f %.2f %.2f %.0f\n", static_cast<long long>(rows), seconds, ended[0], ended[1], ended[2], ended[3], peakMegabytes());
    return 0;
}

/// What one seat does again and again while another imports.
double longestWait(QProcess& import, Session& seat, CampaignId campaign, qint64 taxpayers) {
    qint64 longest = 0;
    qint64 refused = 0;
    QElapsedTimer timer;
    for (qint64 i = 1; !import.waitForFinished(20); i = i * 7 % 10'007) {
        CallEntry entry;
        entry.campaign = campaign;
        entry.taxpayer = TaxpayerId{taxpayers == 0 ? 0 : 1 + i % taxpayers};
        timer.start();
        const bool done = taxpayers == 0 ? seat.log(QStringLiteral("look"), QStringLiteral("bench"), {}, {}).has_value()
                                         : recordCall(seat, entry).has_value();
        longest = std::max(longest, timer.nsecsElapsed());
        refused += done ? 0 : 1;
    }
    if (refused > 0) {
        std::printf("    refused while waiting: %lld\n", static_cast<long long>(refused));
    }
    return static_cast<double>(longest) * 1e-9;
}

/// What is imported in a process of its own while this one's seat works.
struct Task {
    QString what;
    QString folder;
    QString files = kAllFiles;
    qint64 taxpayers = 0;  ///< known before
};

void importThere(TempStore& store, const Task& task, double barePerRow) {
    QProcess import;
    import.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    import.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--import"), addressOf(store.location()), task.folder, task.files});
    const CampaignId campaign = need(campaignId(store.db(), Campaign::Tax));
    const double waited = longestWait(import, store.session(), campaign, task.taxpayers);
    const QList<QByteArray> said = import.readAllStandardOutput().trimmed().split(' ');
    if (said.size() != 7) {
        giveUp(QStringLiteral("the import ended without its figures"));
    }
    const double perRow = said[1].toDouble() / said[0].toDouble();
    std::printf("  %-40s %8s %7s %6.2f %7s %7s %7s %7s %6s %8.2f\n", qPrintable(task.what), said[0].constData(), said[1].constData(),
                barePerRow > 0 ? perRow / barePerRow : 0, said[2].constData(), said[3].constData(), said[4].constData(), said[5].constData(),
                said[6].constData(), waited);
    std::fflush(stdout);
}

void measure(const QString& backend, const QString& first, const QString& later, qint64 taxpayers, double barePerRow) {
    TempStore parts(backend);
    if (parts.isMissing()) {
        return;
    }
    TempStore store(backend);
    if (!parts.isReady() || !store.isReady()) {
        giveUp(parts.problem() + store.problem());
    }
    std::printf("%s\n", qPrintable(backend));
    importThere(parts, {QStringLiteral("taxpayers"), first, kTaxpayers}, barePerRow);
    importThere(parts, {QStringLiteral("their receivables, summaries, log"), first, kReceivables, taxpayers}, barePerRow);
    parts.close();
    importThere(store, {QStringLiteral("four files, summaries, log"), first}, barePerRow);
    importThere(store, {QStringLiteral("the same again"), first, kAllFiles, taxpayers}, barePerRow);
    importThere(store, {QStringLiteral("a later one, one taxpayer in %1 changed").arg(kChangedEach), later, kAllFiles, taxpayers}, barePerRow);
}

/// The heading line of the receivables alone.
bool writeHeading(const QString& folder) {
    QFile from(folder + QStringLiteral("/receivables.csv"));
    QFile to(folder + QStringLiteral("/heading.csv"));
    return from.open(QIODevice::ReadOnly) && to.open(QIODevice::WriteOnly) && to.write(from.readLine()) > 0;
}

}  // namespace

int main(int argc, char* argv[]) {
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() == 5 && arguments[1] == QLatin1String("--import")) {
        return importHere(arguments[2], arguments[3], arguments[4]);
    }
    const int wanted = qEnvironmentVariableIntValue("SAIKOKU_BENCH_RECEIVABLES");
    const int taxpayers = (wanted > 0 ? wanted : 1'000'000) / kReceivablesEach;
    const QTemporaryDir first;
    const QTemporaryDir later;
    if (!test::makeExtract(first.path(), taxpayers) || !test::makeExtract(later.path(), taxpayers, kChangedEach) || !writeHeading(first.path())) {
        giveUp(QStringLiteral("the extract can't be written"));
    }
    const int receivables = taxpayers * kReceivablesEach;
    const double bare = test::shellImport(first.filePath(QStringLiteral("receivables.csv")));
    std::printf("%d receivables of %d taxpayers; sqlcipher .import of the receivables alone, 2 indexes: %.2f s\n", receivables, taxpayers, bare);
    std::printf("%-42s %8s %7s %6s %7s %7s %7s %7s %6s %8s\n", "ended at second", "rows", "all", "ratio", "read", "compare", "write", "sum up", "MB",
                "wait (s)");
    for (const QString& backend : TempStore::backendNames()) {
        measure(backend, first.path(), later.path(), taxpayers, bare / receivables);
    }
    return 0;
}
