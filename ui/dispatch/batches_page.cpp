#include "ui/dispatch/batches_page.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <utility>

#include "ui/dispatch/batch_panel.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kMostBatches = 200;
constexpr int kMostLetters = 500;
constexpr std::array kOfMoney{8, 9, 10};  ///< columns of batches that a campaign without money has no use for

QString count(int number) {
    return Yen(number).toString();
}

FactRow rowOf(const NoticeBatch& batch, qint64 id) {
    FactRow row;
    row.cells = {batch.number,
                 batch.title,
                 DisplayText::shortDate(batch.date),
                 count(batch.letters),
                 count(batch.sheets),
                 batch.postage.toString(),
                 count(batch.returned),
                 count(batch.calledBack),
                 count(batch.paid10),
                 count(batch.paid30),
                 count(batch.paid60),
                 batch.isWithdrawn()         ? BatchesPage::tr("▲ taken back")
                 : batch.checkedBy.isEmpty() ? BatchesPage::tr("▲ not yet")
                                             : batch.checkedBy};
    row.id = id;
    row.lateCells =
        batch.checkedBy.isEmpty() || batch.isWithdrawn() ? QList<int>{static_cast<int>(row.cells.size()) - 1} : QList<int>();
    return row;
}

}  // namespace

QStringList sentLetterCells(const SentLetter& letter, QDate) {
    return {letter.number,
            letter.taxpayerNumber,
            letter.name,
            letter.title,
            DisplayText::shortDate(letter.sentOn),
            letter.amount.isZero() ? QString() : letter.amount.toString(),
            letter.returnedOn.isValid()
                ? BatchesPage::tr("%1 %2", "day, why it came back")
                      .arg(DisplayText::shortDate(letter.returnedOn),
                           letter.returnReason ? labelOf(*letter.returnReason) : QString())
                : QString(),
            letter.research,
            DisplayText::shortDate(letter.answeredOn),
            DisplayText::shortDate(letter.paidOn)};
}

BatchesPage::BatchesPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_panel(new BatchPanel(workspace, BatchPanel::Shape::Low, this)),
      m_search(new QLineEdit(this)),
      m_found(mutedLabel({}, this)) {
    m_table =
        new FactTable({{tr("Batch"), 90},
                       {tr("Template"), 150},
                       {tr("Date"), 80, true},
                       {tr("Letters"), 70, true},
                       {tr("Sheets"), 70, true},
                       {tr("Postage"), 80, true},
                       {tr("Returned"), 70, true},
                       {tr("Called back"), 80, true},
                       {tr("Paid in 10 days"), 80, true},
                       {tr("30 days"), 70, true},
                       {tr("60 days"), 70, true},
                       {tr("Checked by")}},
                      tr("No letters have been made here yet. Make some under \"Make letters\"."), this);
    m_table->setObjectName(QStringLiteral("batchTable"));
    m_table->rememberWidths(workspace.settings(), QStringLiteral("batches"));
    m_sent =
        new FactTable({{tr("Letter"), 100},
                       {tr("Number"), 110},
                       {tr("Name"), 140},
                       {tr("Template"), 140},
                       {tr("Sent on"), 80, true},
                       {tr("Sum"), 90, true},
                       {tr("Came back"), 140},
                       {tr("Research"), 120},
                       {tr("Called"), 80, true},
                       {tr("Paid on")}},
                      tr("The letters of the chosen batch stand here, or those that were looked for."), this);
    m_sent->setObjectName(QStringLiteral("sentTable"));
    m_sent->rememberWidths(workspace.settings(), QStringLiteral("sent_letters"));
    build();
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &BatchesPage::showChosen);
    connect(m_table, &FactTable::activated, this, [this] { m_panel->focusFirst(); });
    connect(m_sent, &FactTable::activated, this, &BatchesPage::openLetter);
    connect(m_search, &QLineEdit::returnPressed, this, &BatchesPage::search);
    connect(m_panel, &BatchPanel::changed, this, &BatchesPage::refresh);
}

void BatchesPage::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, Space::kSmall, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(m_table, 2);
    column->addWidget(m_panel);
    auto* line = new QHBoxLayout;
    auto* label = new QLabel(tr("&Find a letter"), this);
    label->setBuddy(m_search);
    m_search->setObjectName(QStringLiteral("sentSearch"));
    m_search->setPlaceholderText(tr("number on the letter, taxpayer's number, or name"));
    line->addWidget(label);
    line->addWidget(m_search, 1);
    line->addWidget(m_found, 1);
    column->addLayout(line);
    column->addWidget(m_sent, 3);
}

void BatchesPage::refresh() {
    m_workspace.worker().run<std::vector<NoticeBatch>>(
        [campaign = m_workspace.campaign().id](Session& session) {
            return noticeBatches(session, campaign, kMostBatches);
        },
        this,
        [this](const Result<std::vector<NoticeBatch>>& batches) {
            if (batches) {
                showBatches(*batches);
            } else {
                m_workspace.showError(batches.error());
            }
        });
}

void BatchesPage::choose(const QString& number) {
    m_wanted = number;
}

void BatchesPage::showBatches(const std::vector<NoticeBatch>& batches) {
    const QString before = !m_wanted.isEmpty() ? std::exchange(m_wanted, QString())
                           : m_panel->batch()  ? m_panel->batch()->number
                                               : QString();
    m_batches = batches;
    QList<FactRow> rows;
    int chosen = 0;
    for (const NoticeBatch& batch : m_batches) {
        chosen = batch.number == before ? static_cast<int>(rows.size()) : chosen;
        rows.append(rowOf(batch, rows.size() + 1));
    }
    m_table->setRows(rows);
    for (const int column : kOfMoney) {
        m_table->view()->setColumnHidden(column, !m_workspace.campaign().hasMoney);
    }
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(chosen);
    }
    showChosen();
}

void BatchesPage::showChosen() {
    const qint64 row = m_table->currentId();
    const bool has = row >= 1 && row <= static_cast<qint64>(m_batches.size());
    m_panel->show(has ? std::optional(m_batches.at(static_cast<std::size_t>(row - 1))) : std::nullopt);
    Q_EMIT shownChanged();
    if (!has) {
        m_sent->setRows({});
        m_found->clear();
        return;
    }
    m_sent->setEmptySentence(m_panel->batch()->isWithdrawn()
                                 ? tr("Batch %1 was taken back: its letters count as never sent.").arg(m_panel->batch()->number)
                                 : tr("The letters of the chosen batch stand here, or those that were looked for."));
    SentLetterQuery query;
    query.campaign = m_workspace.campaign().id;
    query.batch = m_panel->batch()->number;
    query.most = kMostLetters;
    askLetters(query);
}

void BatchesPage::search() {
    if (m_search->text().trimmed().isEmpty()) {
        showChosen();
        return;
    }
    m_sent->setEmptySentence(tr("The letters of the chosen batch stand here, or those that were looked for."));
    SentLetterQuery query;
    query.campaign = m_workspace.campaign().id;
    query.search = m_search->text().trimmed();
    query.most = kMostLetters;
    askLetters(query);
}

void BatchesPage::askLetters(const SentLetterQuery& query) {
    if (m_asking) {
        m_asking->store(true);
    }
    m_asking = m_workspace.worker().run<std::vector<SentLetter>>(
        [query](Session& session) { return sentLetters(session, query); }, this,
        [this, query](const Result<std::vector<SentLetter>>& letters) {
            if (!letters) {
                m_workspace.showError(letters.error());
                return;
            }
            showLetters(*letters);
            const QString whose = query.search.isEmpty() ? tr("Letters of %1").arg(query.batch)
                                  : letters->empty()     ? tr("Nothing was found: %1").arg(query.search)
                                                         : tr("Found: %1").arg(query.search);
            m_found->setText(static_cast<int>(letters->size()) < query.most
                                 ? whose
                                 : tr("%1, the newest %2").arg(whose).arg(query.most));
            if (!query.search.isEmpty() && !letters->empty()) {
                m_sent->view()->setFocus();
            }
        });
}

void BatchesPage::showLetters(const std::vector<SentLetter>& letters) {
    m_letters = letters;
    QList<FactRow> rows;
    for (const SentLetter& letter : m_letters) {
        rows.append({sentLetterCells(letter, m_workspace.today()), letter.returnedOn.isValid(), false,
                     rows.size() + 1});
    }
    m_sent->setRows(rows);
    if (!rows.isEmpty()) {
        m_sent->view()->selectRow(0);
    }
}

TaxpayerId BatchesPage::currentCase() const {
    const qint64 row = m_sent->currentId();
    return row < 1 || row > static_cast<qint64>(m_letters.size())
               ? TaxpayerId()
               : m_letters.at(static_cast<std::size_t>(row - 1)).taxpayer;
}

void BatchesPage::openLetter(qint64) {
    if (const TaxpayerId taxpayer = currentCase(); taxpayer.isValid()) {
        m_workspace.openCase(taxpayer);
    }
}

void BatchesPage::focusFirst() {
    m_table->view()->setFocus();
}

}  // namespace saikoku::ui
