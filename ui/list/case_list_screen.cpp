#include "ui/list/case_list_screen.h"

#include <QDir>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

#include "core/cases/saved_condition.h"
#include "core/cases/tax_item_sum.h"
#include "core/eligibility/eligibility.h"
#include "core/security/session.h"
#include "reports/case_export.h"
#include "ui/extract/condition_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/list/case_list_model.h"
#include "ui/list/case_table.h"
#include "ui/list/charge_button.h"
#include "ui/list/filter_bar.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/file_dialog.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
// The sum of a selection is read row by row; beyond this the count alone is shown.
constexpr int kLargestSummedSelection = 5'000;
constexpr int kJudgeAgainMilliseconds = 60'000;

/// Names are sorted as they are read.
CaseSort asRead(const CaseSort& sort) {
    const CaseFieldDescriptor* orderedBy = sort.field->orderedBy;
    return orderedBy != nullptr ? CaseSort{CaseField(*orderedBy), sort.descending} : sort;
}
}  // namespace

CaseListScreen::CaseListScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace), m_names(std::make_shared<NameMemory>()) {
    setObjectName(QStringLiteral("caseListScreen"));
    m_model = new CaseListModel(
        [this](const QList<TaxpayerId>& cases) {
            return caseRows(m_workspace.session(), m_workspace.campaign().id, cases);
        },
        this);
    build();
    connect(m_model, &CaseListModel::pageFailed, &workspace, &Workspace::showError);
    m_judge.setSingleShot(true);
    connect(&m_judge, &QTimer::timeout, this, &CaseListScreen::judgeWhatIsSeen);
    connect(m_model, &CaseListModel::eligibilityMissing, this, [this] {
        if (isVisible() && !m_judging && !m_judge.isActive()) {
            m_judge.start();
        }
    });
    m_clockTick.setInterval(kJudgeAgainMilliseconds);
    connect(&m_clockTick, &QTimer::timeout, this, [this] {
        if (isVisible()) {
            m_model->askEligibilityAgain();
        }
    });
    m_clockTick.start();
    connect(m_filters, &FilterBar::changed, this, &CaseListScreen::query);
    connect(m_filters, &FilterBar::extractWanted, this, &CaseListScreen::openBuilder);
    connect(m_table, &CaseTable::sortWanted, this, [this](const CaseSort& sort) {
        m_sort = sort;
        query();
    });
    connect(m_table, &CaseTable::opened, this, &CaseListScreen::openRow);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &CaseListScreen::showFoot);
    connect(&workspace, &Workspace::recorded, m_model, &CaseListModel::reload);
    // a number that was called may stand in other cases too
    connect(&workspace, &Workspace::recorded, m_model, &CaseListModel::askEligibilityAgain);
    connect(&workspace, &Workspace::rulesChanged, m_model, &CaseListModel::askEligibilityAgain);
    connect(&workspace, &Workspace::everythingChanged, this, [this] { m_queried = false; });
    connect(&workspace, &Workspace::casesRolled, this, &CaseListScreen::takeRolledCases);
    connect(&workspace, &Workspace::campaignChanged, this, &CaseListScreen::query);
}

void CaseListScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kMedium, Space::kSmall, Space::kMedium, Space::kUnit);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_sentence = new ElidedLabel(this);
    m_sentence->setObjectName(QStringLiteral("filterSentence"));
    setTextScale(m_sentence, 1.2, true);
    m_sentence->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sums = new QLabel(this);
    m_sums->setObjectName(QStringLiteral("listSums"));
    setTextScale(m_sums, 1.2);
    m_charge = new ChargeButton(m_workspace, this);  // before the others, as the Tab key goes
    auto* columns = new QToolButton(this);
    columns->setText(tr("Co&lumns"));
    columns->setObjectName(QStringLiteral("columnsButton"));
    m_export = new QToolButton(this);
    m_export->setObjectName(QStringLiteral("exportButton"));
    m_export->setText(tr("&Save as CSV"));
    m_export->setPopupMode(QToolButton::InstantPopup);
    auto* menu = new QMenu(m_export);
    connect(menu->addAction(tr("UTF-8 (with byte order mark)")), &QAction::triggered, this,
            [this] { exportList(TextEncoding::Utf8); });
    connect(menu->addAction(tr("CP932 (Shift_JIS for Excel)")), &QAction::triggered, this,
            [this] { exportList(TextEncoding::Cp932); });
    m_export->setMenu(menu);
    m_export->setVisible(m_workspace.session().may(Permission::Export));
    head->addWidget(m_sentence, 1);
    head->addWidget(m_sums);
    head->addSpacing(Space::kMedium);
    connect(m_charge, &ChargeButton::chosen, this, &CaseListScreen::putInCharge);
    connect(m_charge, &ChargeButton::given, this, &CaseListScreen::takeRolledCases);
    head->addWidget(m_charge);
    head->addWidget(columns);
    head->addWidget(m_export);
    column->addLayout(head);
    m_filters = new FilterBar(this);
    column->addWidget(m_filters);
    m_stack = new QStackedWidget(this);
    m_table = new CaseTable(*m_model, m_workspace.settings(), m_stack);
    m_stack->addWidget(m_table);
    m_stack->addWidget(buildEmptyState());
    column->addWidget(m_stack, 1);
    m_foot = new QLabel(this);
    m_foot->setObjectName(QStringLiteral("listFoot"));
    m_foot->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    column->addWidget(m_foot);
    connect(columns, &QToolButton::clicked, this,
            [this, columns] { m_table->chooseColumns(columns->mapToGlobal(columns->rect().bottomLeft())); });
    m_table->showSort(m_sort);
}

/// No focus proxy: Qt's Tab would pass over what stands before the proxy.
void CaseListScreen::focusInEvent(QFocusEvent* /*event*/) { m_table->setFocus(); }

QWidget* CaseListScreen::buildEmptyState() {
    auto* page = new QWidget(m_stack);
    auto* column = new QVBoxLayout(page);
    column->addStretch(2);
    m_emptyText = new QLabel(page);
    m_emptyText->setObjectName(QStringLiteral("emptyText"));
    m_emptyText->setAlignment(Qt::AlignCenter);
    m_emptyText->setWordWrap(true);
    setTextScale(m_emptyText, 1.1);
    column->addWidget(m_emptyText);
    column->addSpacing(Space::kMedium);
    m_loosen = new QVBoxLayout;
    m_loosen->setAlignment(Qt::AlignHCenter);
    column->addLayout(m_loosen);
    column->addStretch(3);
    return page;
}

void CaseListScreen::enter() {
    if (!m_queried || m_filters->names().ofField.isEmpty()) {
        renewNames();
    }
    if (!m_queried) {
        query();
    }
    if (m_return.isValid() && !m_isStale) {
        m_table->goToRow(m_model->rowOf(m_return));
    }
    m_model->askEligibilityAgain();
    m_table->setFocus();
}

void CaseListScreen::renewNames() {
    const Result<ConditionNames> names = conditionNames(m_workspace.session(), m_workspace.campaign().id);
    if (!names) {
        m_workspace.showError(names.error());
    }
    m_filters->setNames(m_workspace.taxItems(), m_workspace.districts(), names.value_or(ConditionNames()), m_workspace.today());
}

void CaseListScreen::openBuilder() {
    auto* dialog = new ConditionDialog(m_workspace, wantedQuery(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ConditionDialog::applied, this, [this](const CaseCondition& condition, const std::shared_ptr<const QList<TaxpayerId>>& among) {
        m_filters->setAmong(among);
        m_filters->setFilter(CaseFilter::fromCondition(condition));
        m_return = {};
        query();
        m_table->setFocus();
    });
    connect(dialog, &QDialog::finished, this, &CaseListScreen::renewNames);
    dialog->open();
}

void CaseListScreen::showCondition(const CaseCondition& condition) {
    m_filters->setAmong({});
    m_filters->setSearch({});
    m_filters->setFilter(CaseFilter::fromCondition(condition));
    m_return = {};
    query();
}

void CaseListScreen::showHeldBack(const CaseCondition& condition, const CallableChoice& choice) {
    CaseFilter filter = CaseFilter::fromCondition(condition);
    filter.callable = choice;
    m_filters->setSearch({});
    m_filters->setFilter(filter);
    m_return = {};
    query();
}

void CaseListScreen::searchFor(const QString& text) {
    m_filters->setAmong({});
    m_filters->setFilter({});
    m_filters->setSearch(text.trimmed());
    m_return = {};
    query();
}

QString CaseListScreen::searchText() const {
    return m_filters->search();
}

void CaseListScreen::focusAnswer() {
    if (m_model->rowCount() > 0) {
        m_table->setFocus();
    } else if (m_loosen->count() > 0) {
        m_loosen->itemAt(0)->widget()->setFocus();
    }
}

void CaseListScreen::goToCase(TaxpayerId taxpayer) {
    m_return = taxpayer;
    if (!m_isStale) {
        m_table->goToRow(m_model->rowOf(taxpayer));
    }
}

void CaseListScreen::query() {
    if (m_running) {
        m_running->store(true);
        m_stop->store(true);
    }
    m_opening = {};
    m_showsFirst = false;
    m_queried = true;
    m_judging = false;
    if (m_summing) {
        m_summing->store(true);
    }
    m_filters->setMoney(m_workspace.campaign().hasMoney);
    m_table->setMoney(m_workspace.campaign().hasMoney);
    const CaseQuery wanted = wantedQuery();
    m_table->showSort(m_sort);
    showSentence();
    m_sums->setText(tr("Searching …"));
    markStale();
    m_stop = std::make_shared<std::atomic_bool>(false);
    SessionWorker& worker = m_workspace.worker();
    const auto first = worker.teller<QList<TaxpayerId>>(this, [this, stop = m_stop](const QList<TaxpayerId>& cases) {
        if (!*stop) {
            showFirst(cases);
        }
    });
    m_running = worker.run<CaseSelection>(
        [wanted, first, names = m_names, stop = m_stop, callable = m_filters->filter().callable](Session& session) {
            const LookingOn looking{names.get(), first, stop.get()};
            return callable ? findCases(session, wanted, {wanted.campaign}, *callable, looking) : findCases(session, wanted, looking);
        },
        this, [this](Result<CaseSelection> answer) {
            if (!answer) {
                m_sums->clear();
                m_model->show({}, display());
                m_workspace.showError(answer.error());
                return;
            }
            showAnswer(*answer);
        });
}

CaseQuery CaseListScreen::wantedQuery() const {
    CaseQuery wanted;
    wanted.campaign = m_workspace.campaign().id;
    wanted.condition = m_filters->filter().toCondition();
    wanted.search = m_filters->search();
    wanted.among = m_filters->among();
    wanted.sort = {asRead(m_sort)};
    return wanted;
}

/// Rows and sum are of whole cases; the board counts one tax item: both sums are said then.
void CaseListScreen::showSums(const CaseSelection& selection) {
    const QString cases = Yen(selection.cases.size()).toString();
    const QString whole = DisplayText::yenShort(selection.outstanding);
    const std::optional<QString> item = m_filters->filter().taxItem;
    if (!item || m_filters->filter().callable || selection.cases.isEmpty()) {
        const QString sums = m_workspace.campaign().hasMoney ? tr("%1 cases, principal %2", "list head").arg(cases, whole)
                                                             : tr("%1 cases", "list head").arg(cases);
        m_sums->setText(selection.behind == 0 ? sums : tr("%1 (%2 are being brought to today)").arg(sums, Yen(selection.behind).toString()));
        return;
    }
    m_sums->setText(tr("%1 cases; all their taxes %2", "list head").arg(cases, whole));
    const QString name = m_workspace.taxItems().value(*item, *item);
    m_summing = m_workspace.worker().run<Yen>(
        [wanted = wantedQuery(), item = *item](Session& session) { return taxItemSum(session, wanted, item); }, this,
        [this, cases, whole, name](Result<Yen> sum) {
            if (sum) {
                m_sums->setText(tr("%1 cases: %2 %3; all their taxes %4", "list head: cases, tax, its sum, whole sum")
                                    .arg(cases, name, DisplayText::yenShort(*sum), whole));
            } else {
                m_workspace.showError(sum.error());
            }
        });
}

void CaseListScreen::takeRolledCases() {
    m_queried = false;
    if (isVisible()) {
        const int row = m_table->currentRow();
        m_return = row < 0 ? TaxpayerId() : m_model->caseAt(row);
        query();
    }
}

void CaseListScreen::judgeWhatIsSeen() {
    const auto [first, last] = m_table->rowsOnScreen();
    for (int page = CaseListModel::pageOf(first); page <= CaseListModel::pageOf(last); ++page) {
        if (!m_model->lacksEligibility(page)) {
            continue;
        }
        // One page at a time: what was scrolled past meanwhile is never asked for.
        m_judging = true;
        const CampaignId campaign = m_workspace.campaign().id;
        const QList<TaxpayerId> cases = m_model->casesOfPage(page);
        using Answers = QHash<TaxpayerId, Eligibility>;
        m_workspace.worker().run<Answers>(
            [cases, campaign](Session& session) { return eligibilityOf(session, cases, {campaign}); }, this,
            [this, page, cases](Result<Answers> answers) {
                if (!answers) {
                    m_workspace.showError(answers.error());  // once: the next query asks again
                    return;
                }
                m_judging = false;
                if (m_model->casesOfPage(page) == cases) {
                    m_model->setEligibility(page, *answers);
                }
                judgeWhatIsSeen();
            });
        return;
    }
}

CaseDisplay CaseListScreen::display() const {
    return {{m_workspace.taxItems(), DisplayText::listSeparator()}, m_workspace.today(), m_workspace.campaign().hasMoney};
}

/// Whoever presses Enter meanwhile means somebody of the new list.
void CaseListScreen::markStale() {
    m_isStale = true;
    m_table->clearSelection();
    m_table->selectionModel()->clearCurrentIndex();
    Q_EMIT actionsChanged();
}

void CaseListScreen::showFirst(const QList<TaxpayerId>& cases) {
    if (m_return.isValid() && !cases.contains(m_return)) {
        return;  // where one was is further down
    }
    m_showsFirst = true;
    m_isStale = false;
    m_model->showFirst(cases, display());
    m_stack->setCurrentIndex(0);
    m_table->goToRow(qMax(0, m_model->rowOf(m_return)));
    showFoot();
    Q_EMIT actionsChanged();
    Q_EMIT listed();
}

void CaseListScreen::showAnswer(const CaseSelection& selection) {
    const bool isFirst = !m_showsFirst;
    m_isStale = false;
    if (isFirst || !m_model->showRest(selection)) {
        if (isFirst) {
            m_model->show(selection, display());
        }
        m_table->goToRow(qMax(0, m_model->rowOf(m_return)));
    }
    showSums(selection);
    m_stack->setCurrentIndex(selection.cases.isEmpty() ? 1 : 0);
    if (selection.cases.isEmpty()) {
        showEmptyState();
    }
    showFoot();
    Q_EMIT actionsChanged();
    if (isFirst) {
        Q_EMIT listed();
    }
    if (const int row = m_model->rowOf(std::exchange(m_opening, {})); row >= 0) {
        openRow(row);
    }
}

void CaseListScreen::showSentence() {
    QString sentence = filterSentence(m_filters->filter(), m_workspace.taxItems(), m_workspace.districts(), m_workspace.campaign().hasMoney, m_filters->names());
    if (const FilterBar::Among& among = m_filters->among()) {
        const QString given = tr("%1 cases given by number").arg(Yen(among->size()).toString());
        sentence = m_filters->filter().isEmpty() ? given : tr("%1, of them: %2").arg(given, sentence);
    }
    if (!m_filters->search().isEmpty()) {
        sentence = m_filters->filter().isEmpty() ? tr("Search: %1").arg(m_filters->search())
                                                 : tr("Search: %1, %2").arg(m_filters->search(), sentence);
    }
    m_sentence->setText(sentence);
    m_sentence->setToolTip(sentence);
}

void CaseListScreen::showFoot() {
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    m_charge->setEnabled(!rows.isEmpty());
    if (rows.size() < 2) {
        m_foot->setText(m_model->rowCount() == 0 ? QString()
                                                 : m_workspace.campaign().hasMoney ? tr("Enter: open the case. Select several rows to add them up.")
                                                                                  : tr("Enter: open the case."));
        return;
    }
    if (!m_workspace.campaign().hasMoney || (rows.size() > kLargestSummedSelection && rows.size() < m_model->rowCount())) {
        m_foot->setText(tr("Selected: %1 cases").arg(Yen(rows.size()).toString()));
        return;
    }
    Yen sum;
    if (m_model->isWhole() && rows.size() == m_model->rowCount()) {
        sum = m_model->selection().outstanding;
    } else {
        for (const QModelIndex& index : rows) {
            const CaseSummary* row = m_model->summaryAt(index.row());
            sum += row == nullptr ? Yen() : row->outstanding;
        }
    }
    m_foot->setText(tr("Selected: %1 cases, %2 yen").arg(Yen(rows.size()).toString(), sum.toString()));
}

void CaseListScreen::putInCharge(OperatorId to, const QString& name) {
    QList<TaxpayerId> cases;
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    for (const QModelIndex& row : rows) {
        cases.append(m_model->caseAt(row.row()));
    }
    m_charge->give(cases, to, name);
}

void CaseListScreen::showEmptyState() {
    while (QLayoutItem* item = m_loosen->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const CaseFilter filter = m_filters->filter();
    const bool restricted = m_filters->among() || !filter.isEmpty() || !m_filters->search().isEmpty();
    m_emptyText->setText(restricted ? tr("No case fits all of these conditions. Remove one of them:")
                                    : m_workspace.emptyCityText());
    const auto offer = [this](const QString& label, const std::function<void()>& loosen) {
        auto* button = new QPushButton(label, this);
        button->setAutoDefault(true);
        connect(button, &QPushButton::clicked, this, [this, loosen] {
            loosen();
            query();
        });
        m_loosen->addWidget(button);
    };
    // Each part alone is offered in the sentence's own words.
    const auto offerPart = [&](CaseFilter without, CaseFilter only) {
        offer(filterSentence(only, m_workspace.taxItems(), m_workspace.districts(), m_workspace.campaign().hasMoney,
                             m_filters->names()) + QStringLiteral(" ×"),
              [this, without] { m_filters->setFilter(without); });
    };
    const auto part = [&](auto member) {
        const CaseFilter none;
        if (filter.*member != none.*member) {
            CaseFilter without = filter;
            without.*member = none.*member;
            CaseFilter only;
            only.*member = filter.*member;
            offerPart(without, only);
        }
    };
    part(&CaseFilter::statuses);
    part(&CaseFilter::taxItem);
    part(&CaseFilter::district);
    part(&CaseFilter::atLeast);
    part(&CaseFilter::dueBefore);
    part(&CaseFilter::phoneKnown);
    part(&CaseFilter::callable);
    if (!filter.extra.isEverything()) {
        CaseFilter without = filter;
        without.extra = {};
        CaseFilter only;
        only.extra = filter.extra;
        offerPart(without, only);
    }
    if (const FilterBar::Among& among = m_filters->among()) {
        offer(tr("%1 cases given by number").arg(Yen(among->size()).toString()) + QStringLiteral(" ×"), [this] { m_filters->setAmong({}); });
    }
    if (!m_filters->search().isEmpty()) {
        offer(tr("Search: %1").arg(m_filters->search()) + QStringLiteral(" ×"), [this] { m_filters->setSearch({}); });
    }
}

void CaseListScreen::openRow(int row) {
    if (m_isStale || row >= m_model->rowCount()) {
        return;
    }
    if (!m_model->isWhole()) {
        m_opening = m_model->caseAt(row);  // with the cases that come after it
        return;
    }
    m_return = m_model->caseAt(row);
    Q_EMIT opened(m_return, m_model->selection().cases);
}

void CaseListScreen::exportList(TextEncoding encoding) {
    const QString folder = m_workspace.dataFolder().isEmpty() ? QDir::homePath() : m_workspace.dataFolder() + QStringLiteral("/exports");
    QDir().mkpath(folder);
    const QString suggested = QStringLiteral("%1/cases-%2.csv").arg(folder, m_workspace.today().toString(Qt::ISODate));
    const QString fileName = FileDialog::saveFile(this, tr("Save the list"), suggested, tr("CSV files (*.csv)"));
    if (fileName.isEmpty()) {
        return;
    }
    reports::CaseExport what;
    what.query = wantedQuery();
    what.encoding = encoding;
    what.inWords = true;
    what.names.taxItems = m_workspace.taxItems();
    m_workspace.showProgress(tr("Writing %1 …").arg(fileName));
    m_exporting = m_workspace.worker().run<reports::ExportReport>(
        [what, fileName](Session& session) { return reports::exportCasesToFile(session, what, fileName); }, this,
        [this, fileName](Result<reports::ExportReport> report) {
            m_workspace.showProgress({});
            if (!report) {
                m_workspace.showError(report.error());
                return;
            }
            QString sentence = tr("%1 rows were written to %2.").arg(Yen(report->rows).toString(), fileName);
            if (report->leftOut > 0) {
                sentence += QLatin1Char(' ') + tr("Protected people left out: %1.").arg(report->leftOut);
            }
            if (!report->lostCharacters.isEmpty()) {
                sentence += QLatin1Char(' ') + tr("Not in this encoding, written as 〓 or without the variant: %1").arg(report->lostCharacters.join(QLatin1Char(' ')));
            }
            m_workspace.announce(sentence);
        });
}

bool CaseListScreen::can(Action action) const {
    switch (action) {
    case Action::Refresh:
    case Action::History:
        return true;
    case Action::Close:
        return m_leadsBack;
    case Action::Next:
        return !m_isStale && m_model->rowCount() > 0;
    case Action::Document:
        return !m_isStale && m_model->isWhole() && m_model->rowCount() > 0 && m_workspace.session().may(Permission::SendNotices);
    default:
        return false;
    }
}

void CaseListScreen::perform(Action action) {
    if (action == Action::Refresh) {
        if (const int row = m_table->currentRow(); row >= 0) {
            m_return = m_model->caseAt(row);
        }
        query();
    } else if (action == Action::History) {
        m_workspace.showWhy(condition());
    } else if (action == Action::Document && can(action)) {
        makeLetters();
    } else if (action == Action::Close && m_leadsBack) {
        Q_EMIT backWanted();
    } else if (action == Action::Next && can(action)) {
        const int row = qMax(0, m_table->currentRow());
        m_return = m_model->caseAt(row);
        Q_EMIT callingWanted(m_model->selection().cases, row);
    }
}

CaseCondition CaseListScreen::condition() const { return m_filters->filter().toCondition(); }

void CaseListScreen::openCurrent() { openRow(qMax(0, m_table->currentRow())); }

QString CaseListScreen::keyLabel(Action action) const {
    if (action == Action::History) {
        return tr("Why not?");
    }
    return action == Action::Next ? tr("Begin calling") : Screen::keyLabel(action);
}

}  // namespace saikoku::ui
