#include "ui/dispatch/print_job.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPrintEngine>
#include <QPrinter>
#include <QPrinterInfo>

#include <algorithm>
#include <array>

#include "ui/dispatch/pdf_pages.h"

namespace saikoku::ui {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrintJob)
};

constexpr int kFewestDots = 300;  ///< codes are read from 300 dots an inch on
constexpr int kMostDots = 600;
constexpr int kCupsOptions = 0xfe00;  ///< the key under which Qt's print engine takes options of CUPS by name

QString fileOfTests;

struct Tray {
    QPrinter::PaperSource source;
    const char* name;
};

constexpr std::array kTrays{
    Tray{QPrinter::Upper, QT_TRANSLATE_NOOP("PrintJob", "Upper tray")},
    Tray{QPrinter::Middle, QT_TRANSLATE_NOOP("PrintJob", "Middle tray")},
    Tray{QPrinter::Lower, QT_TRANSLATE_NOOP("PrintJob", "Lower tray")},
    Tray{QPrinter::LargeCapacity, QT_TRANSLATE_NOOP("PrintJob", "Large tray")},
    Tray{QPrinter::Manual, QT_TRANSLATE_NOOP("PrintJob", "Manual feed")},
    Tray{QPrinter::Cassette, QT_TRANSLATE_NOOP("PrintJob", "Cassette")},
};

/// One of Qt's trays by its word; any other name goes to CUPS as it is.
void chooseTray(QPrinter& printer, const QString& tray) {
    if (tray.isEmpty()) {
        return;
    }
    const auto* known = std::find_if(kTrays.begin(), kTrays.end(),
                                     [&](const Tray& each) { return Text::tr(each.name) == tray; });
    if (known != kTrays.end()) {
        printer.setPaperSource(known->source);
    } else {
        printer.printEngine()->setProperty(QPrintEngine::PrintEnginePropertyKey(kCupsOptions),
                                           QStringList{QStringLiteral("InputSlot"), tray});
    }
}

Result<void> setUp(QPrinter& printer, const PrintJob& job) {
    const QString file = fileOfTests.isEmpty() ? job.file : fileOfTests;
    if (!file.isEmpty()) {
        printer.setOutputFormat(QPrinter::PdfFormat);
        printer.setOutputFileName(file);
        printer.setResolution(kMostDots);
    } else {
        const QPrinterInfo info =
            job.printer.isEmpty() ? QPrinterInfo::defaultPrinter() : QPrinterInfo::printerInfo(job.printer);
        if (info.isNull()) {
            return fail(
                ErrorCode::NotFound,
                job.printer.isEmpty()
                    ? Text::tr("This machine has no printer. Have one set up, or save the letters as PDF.")
                    : Text::tr("There is no printer \"%1\" here. Choose another, or save the letters as PDF.")
                          .arg(job.printer));
        }
        printer.setPrinterName(info.printerName());
        chooseTray(printer, job.tray);
    }
    printer.setPageSize(QPageSize(QPageSize::A4));
    printer.setPageMargins(QMarginsF());
    printer.setFullPage(true);
    printer.setDuplex(job.isDuplex ? QPrinter::DuplexLongSide : QPrinter::DuplexNone);
    printer.setCopyCount(qMax(1, job.copies));
    printer.setDocName(job.title);
    return {};
}

}  // namespace

Result<int> printPages(const PdfPages& pages, const PrintJob& job, const PrintProgress& goOn) {
    const int first = qMax(1, job.from);
    const int last = job.to == 0 ? pages.count() : qMin(job.to, pages.count());
    if (last < first) {
        return fail(
            ErrorCode::BadInput,
            Text::tr("Pages %1 to %2: the letters have %3.").arg(job.from).arg(job.to).arg(pages.count()));
    }
    QPrinter printer(QPrinter::HighResolution);
    SAIKOKU_TRY(setUp(printer, job));
    const Error refused{
        ErrorCode::Failed,
        Text::tr("The printer took nothing. Look whether it is switched on and its queue goes on."),
        {}};
    QPainter painter;
    if (!painter.begin(&printer)) {
        return fail(refused);
    }
    painter.setRenderHint(QPainter::LosslessImageRendering);
    const int dots = std::clamp(printer.resolution(), kFewestDots, kMostDots);
    for (int page = first; page <= last; ++page) {
        if (goOn && !goOn(page - first, last - first + 1)) {
            printer.abort();
            return fail(ErrorCode::Cancelled, Text::tr("Cancelled."));
        }
        if (page > first && !printer.newPage()) {
            return fail(refused);
        }
        painter.drawImage(QRectF(QPointF(), printer.paperRect(QPrinter::DevicePixel).size()),
                          pages.forPrinter(page - 1, dots));
    }
    if (!painter.end() || printer.printerState() == QPrinter::Error) {
        return fail(refused);
    }
    if (goOn) {
        goOn(last - first + 1, last - first + 1);
    }
    return last - first + 1;
}

QStringList printerNames() {
    if (!fileOfTests.isEmpty()) {
        return {QStringLiteral("file")};
    }
    QStringList names = QPrinterInfo::availablePrinterNames();
    const QString usual = QPrinterInfo::defaultPrinterName();
    if (names.removeOne(usual)) {
        names.prepend(usual);
    }
    return names;
}

QStringList trayNames(const QString& printer) {
    const QPrinterInfo info = QPrinterInfo::printerInfo(printer);
    if (info.isNull()) {
        return {};
    }
    QPrinter itself(info);
    const QVariantList sources = itself.printEngine()->property(QPrintEngine::PPK_PaperSources).toList();
    QStringList names;
    for (const Tray& tray : kTrays) {
        if (sources.contains(QVariant(int(tray.source)))) {
            names.append(Text::tr(tray.name));
        }
    }
    return names;
}

void printIntoFile(const QString& path) {
    fileOfTests = path;
}

}  // namespace saikoku::ui
