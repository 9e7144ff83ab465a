#include "ui/import/report_page.h"

#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QVBoxLayout>

#include "core/exchange/reject_file.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/import/text_table_model.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kRejectedColumn = 3;

QString count(qint64 number) { return Yen(number).toString(); }

}  // namespace

ReportPage::ReportPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace), m_title(sectionTitle({}, this)), m_remark(new QLabel(this)), m_tabs(new QTabWidget(this)) {
    m_title->setObjectName(QStringLiteral("importResult"));
    m_remark->setWordWrap(true);
    m_counts = new FactTable({{tr("File"), 110},
                              {tr("Rows"), 90, true},
                              {tr("Accepted"), 90, true},
                              {tr("Rejected"), 80, true},
                              {tr("Warnings"), 80, true},
                              {tr("New"), 90, true},
                              {tr("Changed"), 80, true},
                              {tr("Unchanged"), 90, true},
                              {tr("Removed"), 80, true},
                              {tr("Not in this extract"), 130, true},
                              {QString(), 20}},
                             {}, this);
    m_counts->setObjectName(QStringLiteral("importCounts"));
    m_rejects = addList(QStringLiteral("importRejects"));
    m_losses = addList(QStringLiteral("importLosses"));
    m_notes = addList(QStringLiteral("importNotes"));
    m_differences = addList(QStringLiteral("importDifferences"));
    m_save = new QPushButton(tr("&Save the rejected rows as CSV …"), this);
    m_save->setObjectName(QStringLiteral("saveRejects"));
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(m_save);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(m_title);
    column->addWidget(m_remark);
    column->addWidget(m_counts);
    column->addWidget(m_tabs, 1);
    connect(m_save, &QPushButton::clicked, this, &ReportPage::saveRejects);
}

ReportPage::List ReportPage::addList(const QString& objectName) {
    List list{new QTableView(this), new TextTableModel(this)};
    list.view->setObjectName(objectName);
    list.view->setModel(list.model);
    list.view->setShowGrid(false);
    list.view->setFrameShape(QFrame::NoFrame);
    list.view->setAlternatingRowColors(true);
    list.view->setWordWrap(false);
    list.view->setTabKeyNavigation(false);
    list.view->setSelectionBehavior(QAbstractItemView::SelectRows);
    list.view->verticalHeader()->hide();
    list.view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    list.view->verticalHeader()->setDefaultSectionSize(rowHeight(font()));
    list.view->horizontalHeader()->setHighlightSections(false);
    list.view->horizontalHeader()->setStretchLastSection(true);
    m_tabs->addTab(list.view, QString());
    return list;
}

void ReportPage::show(const ImportReport& report) {
    m_report = report;
    const QString date = DisplayText::longDate(report.asOf);
    m_title->setText(report.batch.isValid() ? tr("Imported as batch %1 (as of %2)").arg(QString::number(report.batch.value), date)
                                            : tr("Tried, nothing written yet (as of %1)").arg(date));
    QStringList remarks;
    if (report.hasRejects()) {
        remarks.append(tr("Rejected rows: %1. They are not imported; what was known of them stays.").arg(count(report.rejects.size())));
    } else {
        remarks.append(tr("Every row can be read."));
    }
    if (report.people) {
        remarks.append(tr("People of the campaign: joined %1, changed %2, unchanged %3, left %4.")
                           .arg(count(report.people->added), count(report.people->changed), count(report.people->unchanged), count(report.people->removed)));
    }
    remarks += report.doubts.sentences();
    qint64 leftAside = 0;
    for (const ExtractFileCounts& counts : report.counts) {
        leftAside += counts.leftAside;
    }
    if (leftAside > 0) {
        remarks.append(tr("Rows without a value, left aside: %1.").arg(count(leftAside)));
    }
    if (report.laterReceiptsEnded > 0) {
        remarks.append(tr("Receipts of other feeds that this extract holds now: %1.").arg(count(report.laterReceiptsEnded)));
    }
    m_remark->setText(remarks.join(QLatin1Char(' ')));
    m_save->setVisible(report.hasRejects());
    showCounts();
    showLists();
}

void ReportPage::showCounts() {
    QList<FactRow> rows;
    for (const ExtractFile file : kExtractFiles) {
        if (!m_report.sources.at(indexOf(file)).present) {
            continue;
        }
        const ExtractFileCounts& counts = m_report.countsOf(file);
        const ImportChange& change = m_report.changesOf(file);
        FactRow row;
        if (counts.rejected > 0) {
            row.lateCells.append(kRejectedColumn);
        }
        row.cells = {labelOf(file), count(counts.rows), count(counts.accepted()), count(counts.rejected), count(counts.warnings),
                     count(change.added), count(change.changed), count(change.unchanged), count(change.removed), count(change.absent), QString()};
        rows.append(row);
    }
    m_counts->setRows(rows);
    m_counts->setFixedHeight(static_cast<int>(rows.size() + 1) * rowHeight(font()) + 2 * Space::kUnit);
}

void ReportPage::fill(const List& list, const QString& title, const QStringList& headings, qsizetype rows,
                      std::function<QString(int, int)> cell, const QList<int>& widths) {
    list.model->show(headings, static_cast<int>(rows), std::move(cell));
    for (int i = 0; i < widths.size(); ++i) {
        list.view->setColumnWidth(i, widths.at(i));
    }
    const int tab = m_tabs->indexOf(list.view);
    m_tabs->setTabText(tab, title.arg(count(rows)));
    m_tabs->setTabEnabled(tab, rows > 0);
}

void ReportPage::showLists() {
    fill(m_rejects, tr("Rejected rows %1"), {tr("File"), tr("Line"), tr("Column"), tr("Value"), tr("Reason")}, m_report.rejects.size(),
         [this](int row, int column) {
             const ImportReject& reject = m_report.rejects.at(row);
             const QStringList cells{shownFileName(m_report.sources.at(indexOf(reject.file)), reject.file), QString::number(reject.line),
                                     reject.column.value_or(QString()), reject.value, reject.reason};
             return cells.value(column);
         },
         {130, 70, 110, 150});
    fill(m_losses, tr("Lost characters %1"), {tr("File"), tr("Line"), tr("Column"), tr("Shown"), tr("Bytes as delivered")}, m_report.losses.size(),
         [this](int row, int column) {
             const ImportLoss& loss = m_report.losses.at(row);
             const QStringList cells{shownFileName(m_report.sources.at(indexOf(loss.file)), loss.file), QString::number(loss.line), loss.column,
                                     loss.shown, QString::fromLatin1(loss.bytesHex)};
             return cells.value(column);
         },
         {130, 70, 110, 200});
    fill(m_notes, tr("Taken otherwise %1"), {tr("File"), tr("Line"), tr("Column"), tr("Value"), tr("How it was taken")}, m_report.notes.size(),
         [this](int row, int column) {
             const ImportNote& note = m_report.notes.at(row);
             const QStringList cells{shownFileName(m_report.sources.at(indexOf(note.file)), note.file), QString::number(note.line), note.column,
                                     note.value, note.sentence};
             return cells.value(column);
         },
         {130, 70, 110, 150});
    fill(m_differences, tr("Sums that differ %1"), {tr("Line"), tr("Notice number"), tr("Amount received"), tr("Sum of receipts")},
         m_report.differences.size(),
         [this](int row, int column) {
             const SumDifference& difference = m_report.differences.at(row);
             const QStringList cells{QString::number(difference.line), difference.noticeNumber, count(difference.received), count(difference.receipts)};
             return cells.value(column);
         },
         {70, 150, 120});
    const bool anyRejects = m_report.hasRejects();
    m_tabs->setCurrentWidget(anyRejects || m_report.losses.isEmpty() ? m_rejects.view : m_losses.view);
}

void ReportPage::saveRejects() {
    const QString suggested = QDir(m_workspace.dataFolder()).filePath(QStringLiteral("exports/import-rejects-%1.csv").arg(m_report.asOf.toString(Qt::ISODate)));
    const QString path = FileDialog::saveFile(this, tr("Save the rejected rows"), suggested, tr("CSV files (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<void> saved = saikoku::saveRejects(m_workspace.session(), m_report.rejects, path, TextEncoding::Utf8);
    if (saved) {
        m_workspace.tell(tr("Rejected rows saved: %1").arg(QDir::toNativeSeparators(path)));
    } else {
        m_workspace.showError(saved.error());
    }
}

void ReportPage::focusFirst() { m_tabs->currentWidget()->setFocus(); }

}  // namespace saikoku::ui
