#include "ui/import/receipts_page.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/import/import_runner.h"
#include "ui/import/receipt_work_list.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kFieldWidth = 420;
/// Beside the formats of receipts, in the same choice.
const QString kPaymentNumbers = QStringLiteral("payment_numbers");

FactRow rowOf(qint64 line, const QString& what, const QString& yen, const QString& why) {
    FactRow row;
    row.cells = {QString::number(line), what, yen, why};
    return row;
}

QList<FactRow> rowsOf(const QList<ImportReject>& rejects) {
    QList<FactRow> rows;
    for (const ImportReject& reject : rejects) {
        rows.append(rowOf(reject.line, ReceiptsPage::tr("Rejected"), {},
                          QStringLiteral("%1 \"%2\" %3")
                              .arg(reject.column.value_or(QString()), reject.value, reject.reason)
                              .trimmed()));
    }
    return rows;
}

QList<FactRow> rowsOf(const ReceiptImportReport& report) {
    QList<FactRow> rows = rowsOf(report.rejects);
    for (const UnmatchedReceipt& each : report.unmatched) {
        rows.append(rowOf(each.line, labelOf(ReceiptQuestion::Unmatched), Yen(each.yen).toString(),
                          labelOf(each.reason)));
    }
    for (const std::vector<DoubtfulReceipt>* doubts : {&report.over, &report.doubts}) {
        for (const DoubtfulReceipt& each : *doubts) {
            rows.append(
                rowOf(each.line, labelOf(each.question), Yen(each.yen).toString(), remedyOf(each.question)));
        }
    }
    for (const auto& [code, sums] : report.failed) {
        FactRow row;
        row.cells = {QString(), ReceiptsPage::tr("Not paid, code %1").arg(QString::fromStdString(code)),
                     Yen(sums.yen).toString(),
                     ReceiptsPage::tr("%1: %2 records").arg(failureLabel(code)).arg(sums.count)};
        rows.append(row);
    }
    return rows;
}

QString headOf(BatchId batch) {
    return (batch.isValid() ? ReceiptsPage::tr("Imported as batch %1.").arg(batch.value)
                            : ReceiptsPage::tr("Trial: nothing was written.")) +
           QStringLiteral("  ");
}

QString summaryOf(const PaymentNumberReport& report) {
    return headOf(report.batch) +
           ReceiptsPage::tr("Payment numbers: rows %1, new %2, changed %3, unchanged %4, rejected %5.")
               .arg(report.rows)
               .arg(report.added)
               .arg(report.changed)
               .arg(report.unchanged)
               .arg(report.rejects.size());
}

QString summaryOf(const ReceiptImportReport& report) {
    return headOf(report.batch) +
           ReceiptsPage::tr(
               "Rows %1, known already %2. Count now: %3 (%4 yen); in the extract already %5; taken back %6. "
               "Promises kept %7, open again %8.")
               .arg(QString::number(report.rows), QString::number(report.known),
                    QString::number(report.matched), report.yen.toString(), QString::number(report.held),
                    QString::number(report.reversed), QString::number(report.promisesKept),
                    QString::number(report.promisesReopened));
}

}  // namespace

ReceiptsPage::ReceiptsPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_runner(new ImportRunner(workspace, this)) {
    m_summary = mutedLabel({}, this);
    m_summary->setObjectName(QStringLiteral("receiptsSummary"));
    m_summary->setWordWrap(true);
    m_rows = new FactTable(
        {{tr("Line"), 60, true}, {tr("What"), 180}, {tr("Yen"), 100, true}, {tr("Why, and what to do")}},
        tr("Choose a file above and try it: rejected rows, receipts without a receivable and those paid "
           "twice are shown here."),
        this);
    m_rows->setObjectName(QStringLiteral("receiptsRows"));
    m_list = new ReceiptWorkList(workspace, this);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kMedium);
    column->addWidget(buildForm());
    column->addWidget(m_summary);
    column->addWidget(m_rows, 2);
    column->addWidget(m_list, 3);
    connect(m_list, &ReceiptWorkList::changed, this, &ReceiptsPage::imported);
    connect(m_runner, &ImportRunner::progressed, this, &ReceiptsPage::progressed);
    connect(m_runner, &ImportRunner::receiptsFinished, this, &ReceiptsPage::ended);
    connect(m_runner, &ImportRunner::paymentNumbersFinished, this, &ReceiptsPage::numbersEnded);
    refresh();
}

QWidget* ReceiptsPage::buildForm() {
    auto* box = new QWidget(this);
    auto* form = new QFormLayout(box);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(Space::kMedium);
    form->setVerticalSpacing(Space::kSmall);
    form->setFieldGrowthPolicy(QFormLayout::FieldsStayAtSizeHint);
    m_file = new QLineEdit(box);
    m_file->setObjectName(QStringLiteral("receiptsFile"));
    m_file->setMinimumWidth(kFieldWidth);
    m_file->setPlaceholderText(tr("File of the bank, the stores' agent or the core tax system"));
    auto* browseButton = new QPushButton(tr("&Browse …"), box);
    browseButton->setObjectName(QStringLiteral("receiptsBrowse"));
    auto* fileRow = new QHBoxLayout;
    fileRow->addWidget(m_file);
    fileRow->addWidget(browseButton);
    auto* fileLabel = new QLabel(tr("F&ile"), box);
    fileLabel->setBuddy(m_file);
    form->addRow(fileLabel, fileRow);
    m_format = new QComboBox(box);
    m_format->setObjectName(QStringLiteral("receiptsFormat"));
    for (const ReceiptFormat& format : receiptFormats()) {
        m_format->addItem(labelOf(format), QLatin1String(format.code));
    }
    m_format->addItem(tr("Payment numbers of the core tax system (CSV)"), kPaymentNumbers);
    m_try = new QPushButton(tr("&Try"), box);
    m_try->setObjectName(QStringLiteral("receiptsTry"));
    m_import = new QPushButton(tr("Im&port"), box);
    m_import->setObjectName(QStringLiteral("receiptsImport"));
    auto* formatRow = new QHBoxLayout;
    formatRow->addWidget(m_format);
    formatRow->addWidget(m_try);
    formatRow->addWidget(m_import);
    auto* formatLabel = new QLabel(tr("Ki&nd"), box);
    formatLabel->setBuddy(m_format);
    form->addRow(formatLabel, formatRow);
    connect(browseButton, &QPushButton::clicked, this, &ReceiptsPage::browse);
    connect(m_file, &QLineEdit::textChanged, this, &ReceiptsPage::refresh);
    connect(m_try, &QPushButton::clicked, this, [this] { run(true); });
    connect(m_import, &QPushButton::clicked, this, [this] { run(false); });
    return box;
}

void ReceiptsPage::enter(const ImportProfile& profile) {
    m_profile = profile;
    m_list->load();
    focusFirst();
}

bool ReceiptsPage::isRunning() const {
    return m_runner->isRunning();
}

void ReceiptsPage::cancel() {
    m_runner->cancel();
}

bool ReceiptsPage::mayImport() const {
    return !isRunning() && !m_file->text().trimmed().isEmpty();
}

void ReceiptsPage::focusFirst() {
    m_file->setFocus();
}

void ReceiptsPage::browse() {
    const QString chosen =
        FileDialog::openFile(this, tr("File of receipts"), m_file->text().trimmed(), tr("All files (*)"));
    if (!chosen.isEmpty()) {
        m_file->setText(chosen);
    }
}

void ReceiptsPage::refresh() {
    m_try->setEnabled(mayImport());
    m_import->setEnabled(mayImport());
    Q_EMIT changed();
}

void ReceiptsPage::run(bool isDryRun) {
    const QString kind = m_format->currentData().toString();
    const ReceiptFormat* format = receiptFormat(kind);
    if (!mayImport() || (format == nullptr && kind != kPaymentNumbers)) {
        return;
    }
    if (format != nullptr) {
        m_runner->startReceipts(m_profile, *format, m_file->text().trimmed(), isDryRun);
    } else {
        m_runner->startPaymentNumbers(m_profile, m_file->text().trimmed(), isDryRun);
    }
    Q_EMIT started(isDryRun);
    refresh();
}

void ReceiptsPage::ended(const Result<ReceiptImportReport>& report) {
    Q_EMIT finished();
    refresh();
    if (report) {
        show(*report);
    } else {
        showFailure(report.error());
    }
}

void ReceiptsPage::numbersEnded(const Result<PaymentNumberReport>& report) {
    Q_EMIT finished();
    refresh();
    if (report) {
        show(*report);
    } else {
        showFailure(report.error());
    }
}

void ReceiptsPage::showFailure(const Error& error) {
    m_summary->clear();
    m_rows->setRows({});
    if (error.code == ErrorCode::Cancelled) {
        m_workspace.tell(tr("Cancelled. Everything is as it was."));
    } else {
        m_workspace.showError(error);
    }
}

void ReceiptsPage::show(const PaymentNumberReport& report) {
    m_summary->setText(summaryOf(report));
    m_rows->setRows(rowsOf(report.rejects));
    if (report.batch.isValid()) {
        m_workspace.tell(tr("Batch %1 is imported.").arg(report.batch.value));
        Q_EMIT imported();
    }
}

void ReceiptsPage::show(const ReceiptImportReport& report) {
    m_summary->setText(summaryOf(report));
    m_rows->setRows(rowsOf(report));
    if (report.batch.isValid()) {
        m_workspace.tell(tr("Batch %1 is imported.").arg(report.batch.value));
        m_workspace.cityChanged();
        m_list->load();
        Q_EMIT imported();
    }
}

}  // namespace saikoku::ui
