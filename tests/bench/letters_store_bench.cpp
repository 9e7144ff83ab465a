#include "tests/bench/letters_store_bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <cstdio>
#include <cstdlib>
#include <functional>
#include <type_traits>
#include <utility>

#include "core/demo/demo_city.h"
#include "core/work/office_profile.h"
#include "reports/letters/notice_run.h"
#include "tests/support/temp_store.h"

namespace saikoku::bench {

namespace {

constexpr CampaignId kTax{1};

template <class T>
T need(Result<T> result) {
    if (!result) {
        std::fprintf(stderr, "%s %s\n", qPrintable(result.error().message),
                     qPrintable(result.error().detail));
        std::exit(1);
    }
    if constexpr (!std::is_void_v<T>) {
        return std::move(*result);
    }
}

/// The most memory since the last call of forgetPeak(), as Linux counts it.
double peakMegabytes() {
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly)) {
        return 0;
    }
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:")) {
            return line.simplified().split(' ').at(1).toDouble() / 1024;
        }
    }
    return 0;
}

void forgetPeak() {
    QFile refs(QStringLiteral("/proc/self/clear_refs"));
    if (refs.open(QIODevice::WriteOnly)) {
        refs.write("5");
    }
}

void step(const char* what, const std::function<void()>& work) {
    forgetPeak();
    const double before = peakMegabytes();
    QElapsedTimer timer;
    timer.start();
    work();
    std::printf("%-44s %7.2f s, peak memory %.0f MB (%.0f MB before)\n", what,
                double(timer.nsecsElapsed()) / 1e9, peakMegabytes(), before);
}

}  // namespace

void measureStoredBatch(int cases) {
    TempStore store(QStringLiteral("sqlite"));
    if (!store.isReady()) {
        std::fprintf(stderr, "%s\n", qPrintable(store.problem()));
        std::exit(1);
    }
    Session& session = store.session();
    DemoOptions options;
    options.cases = cases;
    need(makeDemoCity(session, options));
    need(setLetterSender(
        session, {QStringLiteral("みらい市"), QStringLiteral("納税課"), QStringLiteral("9990222"),
                  QStringLiteral("みらい市中央1丁目1番1号"), QStringLiteral("0999-22-0000"),
                  QStringLiteral("8時30分から17時15分まで"), QStringLiteral("みらい市長　未来　太郎")}));
    const QTemporaryDir folder;
    LetterSelection selection;
    NoticeBatch batch;
    step("selection", [&] {
        LetterRequest request;
        request.campaign = kTax;
        request.notice = QStringLiteral("notice");
        request.condition = QStringLiteral("outstanding > 0");
        request.notAgainDays = 0;
        selection = need(selectLetters(session, request));
    });
    std::printf("letters: %zu\n", selection.receivers.size());
    step("drawn and stored", [&] { batch = need(reports::makeNotices(session, selection, {})).batch; });
    step("the file", [&] {
        need(reports::writeBatchFile(session, batch.id, folder.filePath(QStringLiteral("letters.pdf"))));
    });
    step("the file under a password", [&] {
        need(reports::writeBatchFile(session, batch.id, folder.filePath(QStringLiteral("locked.pdf")),
                                     QStringLiteral("bench-password-1")));
    });
    step("files by sheets", [&] {
        need(reports::writeBatchFilesBySheets(session, batch.id,
                                              folder.filePath(QStringLiteral("sheets.pdf"))));
    });
    std::printf("pages: %d, file: %.1f MB\n", batch.pages,
                double(QFile(folder.filePath(QStringLiteral("letters.pdf"))).size()) / 1e6);
}

}  // namespace saikoku::bench
