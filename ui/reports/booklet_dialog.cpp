#include "ui/reports/booklet_dialog.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/reports/file_names.h"
#include "ui/support/display_text.h"
#include "ui/support/file_dialog.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kLetters = 80;
constexpr int kRows = 9;
constexpr int kMonthsBack = 24;
}  // namespace

BookletDialog::BookletDialog(Workspace& workspace, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_month(new QComboBox(this)), m_news(new QLabel(this)), m_bar(new QProgressBar(this)) {
    setObjectName(QStringLiteral("bookletDialog"));
    setWindowTitle(tr("Booklet of a month"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    auto* form = new QFormLayout;
    m_month->setObjectName(QStringLiteral("bookletMonth"));
    const QDate first(workspace.today().year(), workspace.today().month(), 1);
    for (int back = 0; back <= kMonthsBack; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(tr("%1, month %2", "year, month").arg(DisplayText::year(month.year())).arg(month.month()), month);
    }
    m_month->setCurrentIndex(1);  // the last whole one
    form->addRow(tr("&Month"), m_month);
    column->addLayout(form);
    QLabel* about = mutedLabel(tr("Cover, contents and the reports that the office's rules name, as one PDF with page numbers through."), this);
    about->setWordWrap(true);
    column->addWidget(about);
    m_news->setObjectName(QStringLiteral("bookletNews"));
    m_news->setWordWrap(true);
    m_news->setTextFormat(Qt::PlainText);
    column->addWidget(m_news, 1);
    m_bar->setObjectName(QStringLiteral("bookletProgress"));
    m_bar->hide();
    column->addWidget(m_bar);
    auto* buttons = new QDialogButtonBox(this);
    m_make = buttons->addButton(tr("Make the &PDF … (Enter)"), QDialogButtonBox::AcceptRole);
    m_make->setObjectName(QStringLiteral("bookletMake"));
    m_make->setDefault(true);
    buttons->addButton(tr("Close (Esc)"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &BookletDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &BookletDialog::reject);
    followFont(this, [this] { fitIntoWindow(this, kLetters, kRows); });
}

void BookletDialog::setRunning(bool isRunning) {
    m_bar->setVisible(isRunning);
    m_bar->setRange(0, 0);
    m_make->setEnabled(!isRunning);
    m_month->setEnabled(!isRunning);
}

void BookletDialog::accept() {
    if (m_running != nullptr) {
        return;
    }
    const QDate month = m_month->currentData().toDate();
    const QString folder = m_workspace.dataFolder().isEmpty() ? QDir::homePath() : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const QString fileName = FileDialog::saveFile(this, tr("Save the booklet"), folder + u'/' + suggestedFileName(tr("Monthly booklet"), month, month.addMonths(1).addDays(-1), m_workspace.today(), QStringLiteral("pdf")),
                                                  tr("PDF files (*.pdf)"));
    if (fileName.isEmpty()) {
        return;
    }
    m_running = std::make_shared<std::atomic_bool>(false);
    m_news->setText(tr("The reports are being made …"));
    setRunning(true);
    const auto tell = m_workspace.worker().teller<std::pair<qint64, qint64>>(this, [this](const std::pair<qint64, qint64>& news) {
        m_bar->setRange(0, static_cast<int>(news.second));
        m_bar->setValue(static_cast<int>(news.first));
    });
    const reports::BookletQuestion question{m_workspace.campaign().id, month};
    m_workspace.worker().run<reports::BookletWritten>(
        [question, fileName, mark = m_running, tell](Session& session) {
            return reports::writeBookletFile(session, question, fileName, [mark, tell](qint64 done, qint64 all) {
                tell({done, all});
                return !mark->load();
            });
        },
        this, [this, fileName](const Result<reports::BookletWritten>& written) { take(written, fileName); });
}

void BookletDialog::take(const Result<reports::BookletWritten>& written, const QString& fileName) {
    m_running = nullptr;
    setRunning(false);
    if (!written) {
        m_news->setText(QStringLiteral("▲ ") + written.error().message);
        return;
    }
    QStringList lines{tr("Reports: %1, pages: %2, written to %3.").arg(written->reports.size()).arg(written->pages).arg(fileName)};
    for (const QString& reason : written->skipped) {
        lines.append(QStringLiteral("▲ ") + reason);
    }
    m_news->setText(lines.join(QLatin1Char('\n')));
    m_workspace.announce(lines.constFirst());
    if (written->skipped.isEmpty()) {
        QDialog::accept();
    }
}

void BookletDialog::reject() {
    if (m_running != nullptr) {
        m_running->store(true);
        m_news->setText(tr("The booklet is being stopped …"));
        return;
    }
    QDialog::reject();
}

}  // namespace saikoku::ui
