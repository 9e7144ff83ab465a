#include "tests/reports/letters/letter_paper.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QXmlStreamReader>

#include "core/notices/letter_fields.h"
#include "reports/paper/picture_shelf.h"

namespace saikoku::reports {

namespace {

[[noreturn]] void stop(const QString& why) {
    qFatal("%s", qPrintable(why));
}

NoticeColumn column(const char* field, double width, bool alignRight = false) {
    NoticeColumn each;
    each.field = QLatin1String(field);
    each.width = width;
    each.alignRight = alignRight;
    return each;
}

}  // namespace

NoticeTemplate paperNotice(const QString& body) {
    NoticeTemplate notice;
    notice.name = QStringLiteral("paper");
    notice.title = QStringLiteral("催告書");
    notice.language = QStringLiteral("ja");
    notice.body = body;
    notice.needsReceivables = false;
    notice.layout.bodyTop = 95;
    notice.layout.receivables = {
        column("tax_item", 30),         column("fiscal_year", 20),       column("term", 15),
        column("due_date", 31),         column("outstanding", 22, true), column("late_charge", 18, true),
        column("demand_fee", 14, true), column("total", 20, true)};
    notice.layout.parts = {column("number", 15), column("date", 40), column("amount", 30, true)};
    return notice;
}

Letter paperLetter(int lines) {
    Letter letter;
    letter.number = QStringLiteral("2026-000123");
    letter.to = {QStringLiteral("9990001"),
                 QStringLiteral("みらい県みらい市宮田町6丁目7-14"),
                 QStringLiteral("コーポ緑203号"),
                 QStringLiteral("山田　太郎"),
                 QStringLiteral("様"),
                 {}};
    letter.taxpayerNumber = QStringLiteral("0000010028");
    letter.taxpayerName = letter.to.name;
    for (int i = 0; i < lines; ++i) {
        LetterLine line;
        line.taxItem = QStringLiteral("01");
        line.taxItemName = i % 2 == 0 ? QStringLiteral("市県民税") : QStringLiteral("固定資産税");
        line.noticeNumber = QString::number(26000000 + i);
        line.levyYear = line.fiscalYear = 2025;
        line.term = i % 4 + 1;
        line.dueDate = QDate(2025, 6, 30).addDays(i);
        line.outstanding = Yen(10'000 + i);
        line.lateCharge = Yen(1'200);
        line.demandFee = Yen(100);
        letter.lines.push_back(line);
    }
    return letter;
}

LetterRun paperRun(const QString& body) {
    LetterRun run;
    run.notice = paperNotice(body);
    run.office = sampleOffice(QStringLiteral("ja"));
    const auto rules = PostageRules::load();
    if (!rules || rules->envelope(QStringLiteral("nagagata3")) == nullptr) {
        stop(QStringLiteral("no envelope nagagata3"));
    }
    run.envelope = *rules->envelope(QStringLiteral("nagagata3"));
    run.date = QDate(2026, 11, 27);
    return run;
}

QByteArray pdfOf(const LetterRun& run, const std::vector<Letter>& letters, std::vector<LetterPages>* pages) {
    QByteArray pdf;
    const PdfSink sink = [&](QByteArrayView bytes) {
        pdf.append(bytes);
        return true;
    };
    auto writer = LetterWriter::begin(run, sink, QDateTime(QDate(2026, 11, 27), QTime(9, 0), Qt::UTC));
    if (!writer) {
        stop(writer.error().message);
    }
    for (const Letter& letter : letters) {
        const auto added = writer->add(letter);
        if (!added) {
            stop(added.error().message);
        }
        if (pages != nullptr) {
            pages->push_back(*added);
        }
    }
    if (const auto finished = writer->finish(); !finished) {
        stop(finished.error().message);
    }
    return pdf;
}

QString refusalOf(const LetterRun& run, const Letter& letter) {
    const auto measured = measureLetter(run, letter);
    return measured ? QString() : measured.error().message;
}

QString toolOutput(const QString& tool, const QStringList& before, const QByteArray& pdf,
                   const QStringList& after) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("letters.pdf"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size()) {
        stop(QStringLiteral("no room for the test's PDF"));
    }
    file.close();
    QProcess process;
    process.start(tool, before + QStringList{path} + after);
    if (!process.waitForFinished(120'000) || process.exitStatus() != QProcess::NormalExit) {
        stop(QStringLiteral("%1 can't be run: install poppler-utils (installer/packages/test)").arg(tool));
    }
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString textOf(const QByteArray& pdf) {
    return toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout")}, pdf, {QStringLiteral("-")});
}

QList<PaperWord> wordsOf(const QByteArray& pdf) {
    QList<PaperWord> words;
    int page = 0;
    QXmlStreamReader xml(
        toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-bbox")}, pdf, {QStringLiteral("-")}));
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        page += xml.name() == QLatin1String("page") ? 1 : 0;
        if (xml.name() == QLatin1String("word")) {
            const auto millimetres = [&](const char* name) {
                return xml.attributes().value(QLatin1String(name)).toDouble() * 25.4 / 72;
            };
            PaperWord word{
                page, millimetres("xMin"), millimetres("yMin"), millimetres("xMax"), millimetres("yMax"), {}};
            word.text = xml.readElementText();
            words.append(word);
        }
    }
    return words;
}

PaperWord wordWith(const QList<PaperWord>& words, const QString& text, int page) {
    for (const PaperWord& word : words) {
        if (word.text.contains(text) && (page == 0 || word.page == page)) {
            return word;
        }
    }
    return {0, -1, -1, -1, -1, {}};
}

QByteArray greyPng(int width, int height) {
    const int bytesPerLine = width * 4;
    const auto png =
        pngOfDots(QByteArray(qsizetype(bytesPerLine) * height, '\x80'), width, height, bytesPerLine);
    return png ? *png : QByteArray();
}

}  // namespace saikoku::reports
