#include "ui/dispatch/receivers_page.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <array>
#include <memory>

#include "core/cases/case_list.h"
#include "ui/dispatch/receiver_model.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr std::array kWidths{44, 100, 130, 90, 170, 90};  ///< pixels at the usual font size
constexpr int kReasonRows = 8;  ///< whole ones; of more the table scrolls

}  // namespace

ReceiversPage::ReceiversPage(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_head(new QLabel(this)),
      m_sums(new QLabel(this)),
      m_rehearsed(new QLabel(this)),
      m_model(new ReceiverModel(this)),
      m_table(new QTableView(this)),
      m_number(new QLineEdit(this)),
      m_preview(new LetterPreview(workspace, this)),
      m_make(new QPushButton(tr("&Make the letters (Ctrl+Enter)"), this)) {
    setObjectName(QStringLiteral("receiversPage"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kLarge);
    row->addWidget(buildLeft(), 3);
    row->addWidget(m_preview, 2);
    connect(m_model, &ReceiverModel::pageMissing, this, &ReceiversPage::readPage, Qt::QueuedConnection);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ReceiversPage::preview);
    connect(m_number, &QLineEdit::returnPressed, this, &ReceiversPage::goToNumber);
    connect(m_make, &QPushButton::clicked, this, &ReceiversPage::makeWanted);
    for (const int key : {Qt::Key_PageUp, Qt::Key_PageDown}) {
        auto* turn = new QShortcut(QKeySequence(Qt::ALT | static_cast<Qt::Key>(key)), this);
        turn->setContext(Qt::WidgetWithChildrenShortcut);
        connect(turn, &QShortcut::activated, m_preview,
                [this, key] { m_preview->turn(key == Qt::Key_PageUp ? -1 : 1); });
    }
}

QWidget* ReceiversPage::buildLeft() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    for (QLabel* label : {m_head, m_sums, m_rehearsed}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        column->addWidget(label);
    }
    m_head->setObjectName(QStringLiteral("receiversHead"));
    m_sums->setObjectName(QStringLiteral("receiversSums"));
    m_rehearsed->setObjectName(QStringLiteral("receiversRehearsed"));
    setTextScale(m_sums, 1.2, true);
    m_reasons = new FactTable({{tr("No letter, because"), 260}, {tr("Cases"), 80, true}, {QString()}},
                              tr("Nobody is taken out."), left);
    m_reasons->setObjectName(QStringLiteral("excludedTable"));
    m_reasons->view()->setObjectName(QStringLiteral("excludedReasons"));
    m_reasons->setToolTip(tr("Enter or a click opens exactly these cases in the list."));
    followFont(m_reasons, [this] { fitReasons(); });
    connect(m_reasons, &FactTable::activated, this, &ReceiversPage::openReason);
    connect(m_reasons->view(), &QTableView::clicked, this, [this] { openReason(m_reasons->currentId()); });
    column->addWidget(m_reasons);
    m_table->setObjectName(QStringLiteral("receiversTable"));
    m_table->setModel(m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setShowGrid(false);
    m_table->setFrameShape(QFrame::NoFrame);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(ReceiverModel::AddressColumn, QHeaderView::Stretch);
    m_table->setAccessibleName(tr("Receivers by postcode"));
    followFont(m_table, [this] {
        m_table->verticalHeader()->setDefaultSectionSize(rowHeight(m_table->font()));
        for (int i = 0; i < ReceiverModel::ColumnCount; ++i) {
            m_table->setColumnWidth(i, qRound(kWidths.at(static_cast<std::size_t>(i)) *
                                              m_table->font().pointSizeF() / kUsualFont));
        }
    });
    connect(m_table, &QTableView::activated, this, &ReceiversPage::openReceiver);
    column->addWidget(m_table, 1);
    auto* foot = new QHBoxLayout;
    foot->setSpacing(Space::kSmall);
    auto* label = new QLabel(tr("&Go to number"), left);
    label->setBuddy(m_number);
    m_number->setObjectName(QStringLiteral("receiverNumber"));
    foot->addWidget(label);
    foot->addWidget(m_number);
    foot->addStretch(1);
    const auto button = [&](const QString& text, const char* name, auto pressed) {
        auto* made = new QPushButton(text, left);
        made->setObjectName(QLatin1String(name));
        foot->addWidget(made);
        connect(made, &QPushButton::clicked, this, pressed);
    };
    button(tr("&Back (F12)"), "receiversBack", &ReceiversPage::backWanted);
    button(tr("&Count pages and postage"), "receiversRehearse", &ReceiversPage::rehearseWanted);
    m_make->setObjectName(QStringLiteral("lettersMake"));
    foot->addWidget(m_make);
    column->addLayout(foot);
    return left;
}

void ReceiversPage::show(const SharedSelection& selection) {
    m_selection = selection;
    const NoticeTemplate& notice = selection->version.notice;
    QString head =
        tr("%1: %2", "title of a template, in words to whom").arg(notice.title, selection->conditions);
    head += QLatin1Char('\n') + tr("Dated %1").arg(DisplayText::longDate(selection->request.date));
    if (notice.needsReceivables && selection->request.deadline.isValid()) {
        head += tr(", pay by %1").arg(DisplayText::longDate(selection->request.deadline));
    }
    if (notice.brings && selection->request.usableUntil.isValid()) {
        head += tr(", slips usable until %1").arg(DisplayText::longDate(selection->request.usableUntil));
    }
    m_head->setText(head);
    qint64 out = 0;
    for (const ExcludedCases& each : selection->excluded) {
        out += static_cast<qint64>(each.cases.size());
    }
    const QString letters = Yen(static_cast<qint64>(selection->receivers.size())).toString();
    m_sums->setText(m_workspace.campaign().hasMoney
                        ? tr("Letters: %1, owed %2 yen; without one: %3")
                              .arg(letters, selection->owed.toString(), Yen(out).toString())
                        : tr("Letters: %1; without one: %2").arg(letters, Yen(out).toString()));
    showRehearsed({});
    showReasons();
    m_model->show(selection);
    m_make->setEnabled(!selection->receivers.empty());
    m_preview->clear(selection->receivers.empty() ? tr("Nobody gets this letter.") : QString());
    if (!selection->receivers.empty()) {
        m_table->selectRow(0);
    }
}

void ReceiversPage::showReasons() {
    QList<FactRow> rows;
    for (const ExcludedCases& each : m_selection->excluded) {
        if (!each.cases.empty()) {
            rows.append(
                {{labelOf(each.reason), Yen(static_cast<qint64>(each.cases.size())).toString(), QString()},
                 false,
                 false,
                 1 + qint64(&each - m_selection->excluded.data())});
        }
    }
    m_reasons->setRows(rows);
    fitReasons();
}

/// As many rows as there are reasons.
void ReceiversPage::fitReasons() {
    const int rows = qBound(1, m_reasons->rowCount(), kReasonRows);
    m_reasons->setFixedHeight(rowHeight(m_reasons->font()) + rows * (rowHeight(m_reasons->font()) - 2) + 2);
}

void ReceiversPage::openReason(qint64 row) {
    if (row < 1 || !m_selection) {
        return;
    }
    const std::vector<TaxpayerId>& cases = m_selection->excluded.at(static_cast<std::size_t>(row - 1)).cases;
    m_workspace.showGiven(QList<TaxpayerId>(cases.begin(), cases.end()));
}

void ReceiversPage::openReceiver() {
    if (const TaxpayerId receiver = m_model->receiverAt(m_table->currentIndex().row()); receiver.isValid()) {
        m_workspace.openCase(receiver);
    }
}

void ReceiversPage::focusFirst() {
    if (m_model->rowCount() > 0) {
        m_table->setFocus();
    } else {
        m_reasons->view()->setFocus();
    }
}

void ReceiversPage::showRehearsed(const QString& sentence) {
    m_rehearsed->setText(sentence);
    m_rehearsed->setVisible(!sentence.isEmpty());
}

void ReceiversPage::readPage(int page) {
    const SharedSelection selection = m_selection;
    m_workspace.worker().run<std::vector<Letter>>(
        [selection, some = m_model->receiversOfPage(page)](Session& session) {
            return lettersOf(session, *selection, some);
        },
        this,
        [this, selection, page](const Result<std::vector<Letter>>& letters) {
            if (selection != m_selection) {
                return;
            }
            if (letters) {
                m_model->setPage(page, *letters);
            } else {
                m_workspace.showError(letters.error());
            }
        });
}

void ReceiversPage::preview() {
    if (const TaxpayerId receiver = m_model->receiverAt(m_table->currentIndex().row()); receiver.isValid()) {
        m_preview->show(m_selection, receiver);
    }
}

/// A number, as it stands on a letter that somebody holds in their hand.
void ReceiversPage::goToNumber() {
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.search = m_number->text().trimmed();
    query.among = std::make_shared<const QList<TaxpayerId>>(m_selection->receivers.begin(),
                                                            m_selection->receivers.end());
    if (query.search.isEmpty()) {
        return;
    }
    m_workspace.worker().run<CaseSelection>(
        [query](Session& session) { return findCases(session, query); }, this,
        [this, selection = m_selection](const Result<CaseSelection>& found) {
            if (!found || selection != m_selection) {
                return;
            }
            const auto& all = m_selection->receivers;
            const auto at = found->cases.isEmpty()
                                ? all.end()
                                : std::find(all.begin(), all.end(), found->cases.constFirst());
            if (at == all.end()) {
                m_workspace.tell(tr("Nobody of these letters has that number or name."));
                return;
            }
            m_table->selectRow(static_cast<int>(at - all.begin()));
            m_table->setFocus();
        });
}

}  // namespace saikoku::ui
