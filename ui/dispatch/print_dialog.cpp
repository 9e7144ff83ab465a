#include "ui/dispatch/print_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

#include "core/base/output_file.h"
#include "core/security/session.h"
#include "reports/paper/pdf_pages.h"
#include "ui/dispatch/print_job.h"
#include "ui/frame/workspace.h"
#include "ui/support/file_dialog.h"
#include "ui/support/page_view.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kDotsPerInch = 100;
constexpr int kMostCopies = 20;
constexpr int kWidthInLetters = 72;
constexpr int kHeightInRows = 25;

}  // namespace

PrintSource printSourceOf(const NoticeBatch& batch) {
    return [batch](Session& session) -> Result<PrintMatter> {
        PrintMatter matter;
        SAIKOKU_TRY_ASSIGN(matter.pdf, batchBytes(session, batch.id));
        SAIKOKU_TRY_ASSIGN(const std::vector<NoticeVersion> versions, noticeVersions(session, batch.notice));
        const auto its = std::find_if(versions.begin(), versions.end(), [&](const NoticeVersion& each) {
            return each.version == batch.version;
        });
        if (its != versions.end()) {
            matter.tray = its->notice.layout.tray;
            matter.isDuplex = its->notice.layout.isDuplex;
        }
        return matter;
    };
}

PrintSource printSourceOfLetter(const QString& batch, const QString& letter) {
    return [batch, letter](Session& session) -> Result<PrintMatter> {
        SAIKOKU_TRY_ASSIGN(const NoticeBatch its, noticeBatch(session, batch));
        SAIKOKU_TRY_ASSIGN(const std::vector<PrintedLetter> letters, lettersOfBatch(session, its.id));
        reports::PageRange range;
        for (const PrintedLetter& each : letters) {
            if (each.number == letter) {
                range.count = each.pages;
                break;
            }
            range.first += each.pages;
        }
        if (range.count == 0) {
            return fail(ErrorCode::NotFound,
                        PrintDialog::tr("Batch %1 has no letter %2.").arg(batch, letter));
        }
        SAIKOKU_TRY_ASSIGN(PrintMatter matter, printSourceOf(its)(session));
        QByteArray pages;
        SAIKOKU_TRY(reports::copyPages({{}, &matter.pdf}, {range}, [&pages](QByteArrayView bytes) {
            pages.append(bytes.data(), bytes.size());
            return true;
        }));
        matter.pdf = pages;
        return matter;
    };
}

PrintDialog::PrintDialog(Workspace& workspace, const PrintSource& source, const QString& title,
                         const QString& number, QWidget* parent)
    : QDialog(parent),
      m_workspace(workspace),
      m_number(number),
      m_runner(new NoticeRunner(workspace, this)),
      m_view(new PageView(this)),
      m_printer(new QComboBox(this)),
      m_trays(new QComboBox(this)),
      m_duplex(new QCheckBox(tr("Both &sides"), this)),
      m_from(new QSpinBox(this)),
      m_to(new QSpinBox(this)),
      m_copies(new QSpinBox(this)),
      m_shown(new QSpinBox(this)),
      m_bar(new QProgressBar(this)),
      m_news(new QLabel(this)),
      m_print(new QPushButton(tr("P&rint (Enter)"), this)),
      m_save(new QPushButton(tr("Sa&ve as PDF …"), this)) {
    setObjectName(QStringLiteral("printDialog"));
    setWindowTitle(tr("Print: %1").arg(title));
    build(title);
    connect(m_runner, &NoticeRunner::printed, this, &PrintDialog::onPrinted);
    connect(m_runner, &NoticeRunner::progressed, this, [this](qint64 done, qint64 all) {
        m_bar->setRange(0, static_cast<int>(all));
        m_bar->setValue(static_cast<int>(done));
    });
    connect(m_printer, &QComboBox::currentIndexChanged, this, [this] { fillTrays(m_trays->currentText()); });
    connect(m_shown, &QSpinBox::valueChanged, this, &PrintDialog::showPage);
    read(source);
}

void PrintDialog::build(const QString& title) {
    auto* row = new QHBoxLayout(this);
    row->setSpacing(Space::kLarge);
    m_view->setObjectName(QStringLiteral("printPage"));
    m_view->setFit(PageView::Fit::WholePage);
    row->addWidget(m_view, 3);
    auto* side = new QVBoxLayout;
    row->addLayout(side, 2);
    side->addWidget(sectionTitle(title, this));
    auto* form = new QFormLayout;
    side->addLayout(form);
    const auto spin = [&](QSpinBox* box, const char* name) {
        box->setObjectName(QLatin1String(name));
        box->setRange(1, 1);
    };
    m_printer->setObjectName(QStringLiteral("printPrinter"));
    m_printer->addItems(printerNames());
    form->addRow(tr("&Printer"), m_printer);
    m_trays->setObjectName(QStringLiteral("printTray"));
    m_trays->setEditable(true);
    form->addRow(tr("&Tray"), m_trays);
    m_duplex->setObjectName(QStringLiteral("printDuplex"));
    form->addRow(QString(), m_duplex);
    spin(m_from, "printFrom");
    form->addRow(tr("&From page"), m_from);
    spin(m_to, "printTo");
    form->addRow(tr("T&o page"), m_to);
    spin(m_copies, "printCopies");
    m_copies->setMaximum(kMostCopies);
    form->addRow(tr("&Copies"), m_copies);
    spin(m_shown, "printShown");
    form->addRow(tr("&Look at page"), m_shown);
    m_news->setObjectName(QStringLiteral("printNews"));
    m_news->setWordWrap(true);
    side->addWidget(m_news);
    m_bar->hide();
    side->addWidget(m_bar);
    side->addStretch(1);
    auto* buttons = new QHBoxLayout;
    m_print->setObjectName(QStringLiteral("printPrint"));
    m_print->setDefault(true);
    m_print->setEnabled(false);
    auto* close = new QPushButton(tr("Close (Esc)"), this);
    close->setAutoDefault(false);
    buttons->addStretch(1);
    buttons->addWidget(m_print);
    m_save->setObjectName(QStringLiteral("printSave"));
    m_save->setAutoDefault(false);
    m_save->setEnabled(false);
    buttons->addWidget(m_save);
    buttons->addWidget(close);
    side->addLayout(buttons);
    connect(m_print, &QPushButton::clicked, this, &PrintDialog::accept);
    connect(m_save, &QPushButton::clicked, this, &PrintDialog::save);
    connect(close, &QPushButton::clicked, this, &PrintDialog::reject);
    followFont(this, [this] { fitIntoWindow(this, kWidthInLetters, kHeightInRows); });
}

void PrintDialog::read(const PrintSource& source) {
    m_view->setEmptySentence(tr("The letters are being fetched …"));
    m_workspace.worker().run<PrintMatter>(source, this, [this](const Result<PrintMatter>& matter) {
        if (matter) {
            showMatter(*matter);
        } else {
            m_view->setEmptySentence({});
            showNews(matter.error().message, true);
        }
    });
}

void PrintDialog::showMatter(const PrintMatter& matter) {
    Result<PdfPages> pages = PdfPages::open(matter.pdf);
    if (!pages) {
        showNews(pages.error().message, true);
        return;
    }
    m_matter = matter;
    m_pages.emplace(std::move(*pages));
    m_duplex->setChecked(matter.isDuplex);
    for (QSpinBox* box : {m_from, m_to, m_shown}) {
        box->setMaximum(m_pages->count());
    }
    m_to->setValue(m_pages->count());
    fillTrays(matter.tray);
    showPage();
    const bool has = m_printer->count() > 0;
    m_print->setEnabled(has);
    m_save->setEnabled(true);
    if (!has) {
        showNews(tr("This machine has no printer. Have one set up, or save the letters as PDF."), true);
    }
    (has ? m_print : m_save)->setFocus();
}

void PrintDialog::save() {
    const QString folder = m_workspace.dataFolder().isEmpty()
                               ? QDir::homePath()
                               : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const QString path =
        FileDialog::saveFile(this, tr("Save the letters"), QStringLiteral("%1/%2.pdf").arg(folder, m_number),
                             tr("PDF files (*.pdf)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> written = writeOutput(path, m_matter.pdf);
    showNews(written ? tr("Written: %1").arg(path) : written.error().message, !written);
}

void PrintDialog::fillTrays(const QString& chosen) {
    m_trays->clear();
    m_trays->addItem(tr("the printer's usual"));
    m_trays->addItems(trayNames(m_printer->currentText()));
    if (!m_matter.tray.isEmpty() && m_trays->findText(m_matter.tray) < 0) {
        m_trays->addItem(m_matter.tray);
    }
    m_trays->setCurrentIndex(qMax(0, m_trays->findText(chosen)));
}

/// Drawn when it is looked at: a batch has thousands.
void PrintDialog::showPage() {
    if (m_pages && !m_runner->isRunning()) {
        m_view->setPages({m_pages->forScreen(m_shown->value() - 1, kDotsPerInch)});
    }
}

/// The page has no other behind it here: the next one is fetched.
void PrintDialog::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_PageUp || event->key() == Qt::Key_PageDown) {
        m_shown->setValue(m_shown->value() + (event->key() == Qt::Key_PageUp ? -1 : 1));
        return;
    }
    QDialog::keyPressEvent(event);
}

PrintJob PrintDialog::job() const {
    PrintJob job;
    job.printer = m_printer->currentText();
    job.tray = m_trays->currentIndex() == 0 && m_trays->currentText() == m_trays->itemText(0)
                   ? QString()
                   : m_trays->currentText().trimmed();
    job.isDuplex = m_duplex->isChecked();
    job.from = m_from->value();
    job.to = m_to->value();
    job.copies = m_copies->value();
    job.title = m_number;
    return job;
}

void PrintDialog::accept() {
    if (!m_pages || m_runner->isRunning() || !m_print->isEnabled()) {
        return;
    }
    if (m_from->value() > m_to->value()) {
        showNews(tr("Page %1 comes after page %2.").arg(m_from->value()).arg(m_to->value()), true);
        m_from->setFocus();
        return;
    }
    m_print->setEnabled(false);
    m_bar->show();
    showNews(tr("Being printed. Esc stops it; what the printer has taken comes out."), false);
    m_runner->print(m_matter.pdf, job());
}

void PrintDialog::reject() {
    if (m_runner->isRunning()) {
        m_runner->cancel();
        return;
    }
    QDialog::reject();
}

void PrintDialog::onPrinted(const Result<int>& pages) {
    m_bar->hide();
    m_print->setEnabled(true);
    if (!pages) {
        showNews(pages.error().message, pages.error().code != ErrorCode::Cancelled);
        return;
    }
    m_printed = *pages;
    QDialog::accept();
}

void PrintDialog::showNews(const QString& sentence, bool isProblem) {
    const Colours colours = coloursOf(palette());
    setTextColour(m_news, isProblem ? colours.late : colours.muted);
    m_news->setText(isProblem ? QStringLiteral("▲ ") + sentence : sentence);
}

}  // namespace saikoku::ui
