// A thousand letters with eight open lines each, beside LibreOffice making the same thousand from one
// document in the same run (said when soffice isn't there); twenty thousand and the memory they take; the
// first and a later preview. Judges nothing. SAIKOKU_BENCH_LETTERS: how many instead of 20,000.
// SAIKOKU_BENCH_STORE_CASES: nothing of that, but a batch of a store with a demo city of so many cases, from the
// selection to the files that are given out, with the memory that each step takes.

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <sys/resource.h>

#include <cstdio>

#include "core/notices/letter_fields.h"
#include "reports/paper/pdf_pages.h"
#include "reports/letters/letter_writer.h"
#include "tests/bench/fodt_letters.h"
#include "tests/bench/letters_store_bench.h"

using namespace saikoku;
using namespace saikoku::reports;

namespace {

constexpr int kThousand = 1'000;
constexpr int kLines = 8;

[[noreturn]] void stop(const QString& why) {
    std::fprintf(stderr, "%s\n", qPrintable(why));
    std::exit(1);
}

template <class T>
T need(Result<T> result) {
    if (!result) {
        stop(result.error().message);
    }
    return std::move(*result);
}

NoticeColumn column(const char* field, double width, bool alignRight = false) {
    NoticeColumn each;
    each.field = QLatin1String(field);
    each.width = width;
    each.alignRight = alignRight;
    return each;
}

LetterRun benchRun() {
    LetterRun run;
    run.notice.title = QStringLiteral("催告書");
    run.notice.language = QStringLiteral("ja");
    run.notice.layout.bodyTop = 90;
    run.notice.layout.receivables = {
        column("fiscal_year", 20),      column("tax_item", 32),          column("term", 14),
        column("due_date", 30),         column("outstanding", 21, true), column("late_charge", 18, true),
        column("demand_fee", 14, true), column("total", 21, true)};
    run.notice.body = QStringLiteral(
        "# "
        "催　告　書\n\n　次の市税等について、納期限を過ぎても納付が確認できません。期限までに納めてください。"
        "\n[receivables]\n"
        "　行き違いに納付されたときは、ご容赦ください。納付が難しい方は、お早めにご相談ください。\n");
    run.office = sampleOffice(QStringLiteral("ja"));
    run.envelope = *need(PostageRules::load()).envelope(QStringLiteral("nagagata3"));
    run.date = QDate(2026, 11, 27);
    return run;
}

/// Every letter its own name, address, sums and dates.
Letter benchLetter(int number) {
    static const QStringList kFamily{QStringLiteral("佐藤"), QStringLiteral("鈴木"), QStringLiteral("髙橋"),
                                     QStringLiteral("𠮷田"), QStringLiteral("渡邊"), QStringLiteral("宮﨑")};
    static const QStringList kItems{QStringLiteral("市県民税"), QStringLiteral("固定資産税"),
                                    QStringLiteral("軽自動車税"), QStringLiteral("国民健康保険税")};
    Letter letter;
    letter.number = QStringLiteral("2026-%1").arg(number, 6, 10, QLatin1Char('0'));
    letter.to.postalCode = QStringLiteral("999%1").arg(number % 9'000 + 1, 4, 10, QLatin1Char('0'));
    letter.to.address = QStringLiteral("みらい県みらい市宮田町%1丁目%2-%3")
                            .arg(number % 9 + 1)
                            .arg(number % 31 + 1)
                            .arg(number % 97);
    letter.to.building = number % 3 == 0 ? QStringLiteral("コーポ緑%1号").arg(number % 500) : QString();
    letter.to.name = kFamily.at(number % kFamily.size()) + QStringLiteral("　太郎");
    letter.to.honorific = QStringLiteral("様");
    letter.taxpayerNumber = QString::number(number);
    for (int i = 0; i < kLines; ++i) {
        LetterLine line;
        line.taxItemName = kItems.at((number + i) % kItems.size());
        line.fiscalYear = line.levyYear = 2022 + i / 2;
        line.term = i % 4 + 1;
        line.dueDate = QDate(2022, 6, 30).addMonths(2 * i + number % 5);
        line.outstanding = Yen(5'000 + (number * 7'919 + i * 104'729) % 95'000);
        line.lateCharge = Yen((number * 31 + i * 17) % 90 * 100);
        line.demandFee = Yen(100);
        letter.lines.push_back(line);
    }
    return letter;
}

double secondsToMake(const LetterRun& run, int letters, const QString& path) {
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        stop(QStringLiteral("no room for %1").arg(path));
    }
    QElapsedTimer timer;
    timer.start();
    const PdfSink sink = [&](QByteArrayView bytes) {
        return file.write(bytes.data(), bytes.size()) == bytes.size();
    };
    LetterWriter writer =
        need(LetterWriter::begin(run, sink, QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC)));
    for (int i = 0; i < letters; ++i) {
        need(writer.add(benchLetter(i)));
    }
    if (const auto finished = writer.finish(); !finished) {
        stop(finished.error().message);
    }
    file.close();
    return double(timer.nsecsElapsed()) / 1e9;
}

/// Seconds of processor of this program, or of those it started: a loaded machine bends the clock, hardly
/// these.
double processorSeconds(int who) {
    rusage usage{};
    getrusage(who, &usage);
    const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
    return seconds(usage.ru_utime) + seconds(usage.ru_stime);
}

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1'024;
}

/// 0: no LibreOffice here.
double secondsOfLibreOffice(const QTemporaryDir& folder) {
    const QString program = QStandardPaths::findExecutable(QStringLiteral("soffice"));
    if (program.isEmpty()) {
        return 0;
    }
    std::vector<Letter> letters;
    for (int i = 0; i < kThousand; ++i) {
        letters.push_back(benchLetter(i));
    }
    QFile document(folder.filePath(QStringLiteral("letters.fodt")));
    const QByteArray bytes = fodtOfLetters(letters);
    if (!document.open(QIODevice::WriteOnly) || document.write(bytes) != bytes.size()) {
        stop(QStringLiteral("no room for the document"));
    }
    document.close();
    QElapsedTimer timer;
    timer.start();
    QProcess process;
    process.start(
        program,
        {QStringLiteral("-env:UserInstallation=file://") + folder.filePath(QStringLiteral("profile")),
         QStringLiteral("--headless"), QStringLiteral("--convert-to"), QStringLiteral("pdf"),
         QStringLiteral("--outdir"), folder.filePath(QStringLiteral("office")), document.fileName()});
    process.waitForFinished(-1);
    const double seconds = double(timer.nsecsElapsed()) / 1e9;
    const auto pages = pagesOf({folder.filePath(QStringLiteral("office/letters.pdf")), nullptr});
    if (!pages) {
        stop(QStringLiteral("soffice made no PDF: ") + QString::fromUtf8(process.readAllStandardError()));
    }
    std::printf("LibreOffice: 1,000 letters, %d pages: %.2f s (%.2f s of processor)\n", *pages, seconds,
                processorSeconds(RUSAGE_CHILDREN));
    return seconds;
}

void measurePreviews(const LetterRun& run) {
    for (const char* which : {"first", "later"}) {
        QElapsedTimer timer;
        timer.start();
        const auto pages = need(letterPictures(run, benchLetter(1), 110));
        std::printf("preview of a page at 110 dpi, %s: %.0f ms\n", which, double(timer.nsecsElapsed()) / 1e6);
    }
}

}  // namespace

int main(int argc, char** argv) {
    QCoreApplication app(argc, argv);
    std::setbuf(stdout, nullptr);
    if (const int cases = qEnvironmentVariableIntValue("SAIKOKU_BENCH_STORE_CASES"); cases > 0) {
        bench::measureStoredBatch(cases);
        return 0;
    }
    const QTemporaryDir folder;
    const LetterRun run = benchRun();
    measurePreviews(run);
    const QString path = folder.filePath(QStringLiteral("letters.pdf"));
    const double before = processorSeconds(RUSAGE_SELF);
    const double thousand = secondsToMake(run, kThousand, path);
    const double processor = processorSeconds(RUSAGE_SELF) - before;
    const double memory = peakMegabytes();
    std::printf(
        "1,000 letters with %d lines, %d pages, %.1f MB: %.2f s (%.2f s of processor), peak memory %.0f MB\n",
        kLines, need(pagesOf({path, nullptr})), double(QFile(path).size()) / 1e6, thousand, processor,
        memory);
    bool isNumber = false;
    const int asked = qEnvironmentVariableIntValue("SAIKOKU_BENCH_LETTERS", &isNumber);
    const int many = isNumber && asked > 0 ? asked : 20'000;
    const double beforeAll = processorSeconds(RUSAGE_SELF);
    const double all = secondsToMake(run, many, path);
    const double processorAll = processorSeconds(RUSAGE_SELF) - beforeAll;
    std::printf(
        "%d letters, %.0f MB: %.2f s (%.2f s of processor), %.2f times as long a letter (%.2f of processor), "
        "peak "
        "memory %.0f MB\n",
        many, double(QFile(path).size()) / 1e6, all, processorAll, all / many * kThousand / thousand,
        processorAll / many * kThousand / processor, peakMegabytes());
    const double office = secondsOfLibreOffice(folder);
    if (office > 0) {
        std::printf("our share of LibreOffice's time: 1/%.1f (of its processor time 1/%.1f)\n",
                    office / thousand, processorSeconds(RUSAGE_CHILDREN) / processor);
    } else {
        std::printf(
            "LibreOffice: not here (soffice, package libreoffice-writer-nogui), so nothing to compare "
            "with\n");
    }
    return 0;
}
