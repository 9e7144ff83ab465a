#include "ui/research/research_screen.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/contact/promise_date_entry.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kMostRows = 200;  ///< a few pages; files come from the list with the same condition

QString partLabel(ResearchPart part) {
    switch (part) {
    case ResearchPart::ToDo: return ResearchScreen::tr("not yet asked");
    case ResearchPart::Asked: return ResearchScreen::tr("answer awaited");
    case ResearchPart::NotFound: return ResearchScreen::tr("not found");
    case ResearchPart::All: return ResearchScreen::tr("all without a usable number");
    case ResearchPart::Found: return ResearchScreen::tr("found");
    }
    return {};
}

}  // namespace

ResearchScreen::ResearchScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("researchScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, &ResearchScreen::refresh);
    connect(&workspace, &Workspace::everythingChanged, this, &ResearchScreen::refresh);
}

QLayout* ResearchScreen::buildHead() {
    auto* head = new QHBoxLayout;
    m_part = new QComboBox(this);
    m_part->setObjectName(QStringLiteral("researchPart"));
    for (const ResearchPart part : {ResearchPart::ToDo, ResearchPart::Asked, ResearchPart::NotFound, ResearchPart::All, ResearchPart::Found}) {
        m_part->addItem(partLabel(part), codeOf(part));
    }
    auto* partName = new QLabel(tr("&Which"), this);
    partName->setBuddy(m_part);
    m_count = mutedLabel({}, this);
    m_count->setObjectName(QStringLiteral("researchCount"));
    head->addWidget(partName);
    head->addWidget(m_part);
    head->addWidget(m_count, 1);
    return head;
}

QLayout* ResearchScreen::buildForm() {
    auto* form = new QFormLayout;
    const auto line = [&](const QString& label, const QString& name, const QString& hint = {}) {
        auto* edit = new QLineEdit(this);
        edit->setObjectName(name);
        edit->setPlaceholderText(hint);
        followFont(edit, [edit] { edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * 30); });
        form->addRow(label, edit);
        connect(edit, &QLineEdit::returnPressed, this, [this] { focusNextChild(); });
        return edit;
    };
    m_state = new QComboBox(this);
    m_state->setObjectName(QStringLiteral("researchState"));
    for (const ResearchState state : allValues<ResearchState>()) {
        m_state->addItem(labelOf(state), codeOf(state));
    }
    form->addRow(tr("&Result"), m_state);
    m_source = line(tr("Asked &at"), QStringLiteral("researchSource"), tr("an office, a register, a document"));
    m_date = line(tr("O&n"), QStringLiteral("researchDate"), tr("today"));
    m_number = line(tr("N&umber found"), QStringLiteral("researchNumber"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("researchKind"));
    for (const PhoneKind kind : allValues<PhoneKind>()) {
        m_kind->addItem(labelOf(kind, false), codeOf(kind));
    }
    m_kind->setCurrentIndex(m_kind->findData(codeOf(PhoneKind::Mobile)));
    form->addRow(tr("&Kind"), m_kind);
    m_note = line(tr("N&ote"), QStringLiteral("researchNote"));
    auto* record = new QPushButton(tr("Recor&d (Ctrl+Enter)"), this);
    record->setObjectName(QStringLiteral("researchRecord"));
    form->addRow(record);
    connect(record, &QPushButton::clicked, this, &ResearchScreen::record);
    return form;
}

void ResearchScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    column->addLayout(buildHead());
    m_table = new FactTable({{tr("Number"), 110}, {tr("Name"), 150}, {tr("Arrears"), 100, true}, {tr("District"), 90}, {tr("State"), 90},
                             {tr("Date"), 90, true}, {tr("Where"), 140}, {tr("By"), 90}, {tr("Note")}},
                            tr("Nobody is here: everybody has a usable number, or stands in another part of the list."), this);
    m_table->setObjectName(QStringLiteral("researchTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("research"));
    column->addWidget(m_table, 3);
    auto* lower = new QHBoxLayout;
    lower->setSpacing(Space::kLarge);
    column->addLayout(lower, 2);
    lower->addLayout(buildForm());
    m_steps = new FactTable({{tr("Date"), 90, true}, {tr("Result"), 90}, {tr("Where"), 150}, {tr("Number"), 120}, {tr("By"), 90}, {tr("Note")}},
                            tr("Nobody has looked for this person's number yet."), this);
    m_steps->setObjectName(QStringLiteral("researchSteps"));
    lower->addWidget(m_steps, 1);
    connect(m_part, &QComboBox::activated, this, &ResearchScreen::refresh);
    auto* key = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    key->setContext(Qt::WidgetWithChildrenShortcut);
    connect(key, &QShortcut::activated, this, &ResearchScreen::record);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &ResearchScreen::showMarked);
    connect(m_table, &FactTable::activated, this, [this] { m_state->setFocus(); });
}

void ResearchScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

void ResearchScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    const ResearchPart part = valueOfCode<ResearchPart>(m_part->currentData().toString()).value_or(ResearchPart::All);
    m_workspace.worker().run<ResearchList>(
        [campaign = m_workspace.campaign().id, part](Session& session) { return researchList(session, campaign, part, kMostRows); }, this,
        [this](const Result<ResearchList>& list) {
            if (list) {
                show(*list);
            } else {
                m_workspace.showError(list.error());
            }
        });
}

void ResearchScreen::show(const ResearchList& list) {
    const TaxpayerId before = marked() != nullptr ? marked()->row.taxpayer : TaxpayerId();
    const qint64 place = m_table->currentId();
    m_list = list;
    QList<FactRow> rows;
    qsizetype chosen = qBound<qsizetype>(0, place - 1, qMax<qsizetype>(0, list.rows.size() - 1));  // the next comes up where the last was
    for (const ResearchRow& each : list.rows) {
        FactRow row;
        row.cells = {each.row.number, DisplayText::markedName(each.row.name, each.row.hasNamesake), each.row.outstanding.toString(), each.row.districtName};
        if (each.research) {
            row.cells += {labelOf(each.research->state), DisplayText::shortDate(each.research->happenedOn), each.research->source,
                          each.research->operatorName, each.research->note};
        } else {
            row.cells += QStringList(5);
        }
        if (each.row.taxpayer == before) {
            chosen = rows.size();
        }
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_table->setRows(rows);
    m_count->setText(list.total > list.rows.size() ? tr("%1 people, the %2 with the largest sums").arg(Yen(list.total).toString(), Yen(list.rows.size()).toString())
                                                   : tr("%1 people").arg(Yen(list.total).toString()));
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(static_cast<int>(chosen));
    }
    showMarked();
    if (std::exchange(m_takesKeyboard, false)) {
        m_table->view()->setFocus();
    }
}

const ResearchRow* ResearchScreen::marked() const {
    const qint64 row = m_table->currentId();
    return row == 0 || row > m_list.rows.size() ? nullptr : &m_list.rows.at(row - 1);
}

void ResearchScreen::showMarked() {
    QList<FactRow> rows;
    if (const ResearchRow* row = marked()) {
        const Result<QList<PhoneResearch>> steps = researchHistory(m_workspace.session(), row->row.taxpayer);
        if (!steps) {
            m_workspace.showError(steps.error());
            return;
        }
        for (const PhoneResearch& step : *steps) {
            FactRow line;
            line.cells = {DisplayText::shortDate(step.happenedOn), labelOf(step.state), step.source, DisplayText::phone(step.digits), step.operatorName, step.note};
            rows.append(line);
        }
    }
    m_steps->setRows(rows);
    Q_EMIT actionsChanged();
}

Result<ResearchEntry> ResearchScreen::entry() const {
    ResearchEntry entry;
    entry.state = valueOfCode<ResearchState>(m_state->currentData().toString()).value_or(ResearchState::Asked);
    entry.source = m_source->text();
    if (!m_date->text().trimmed().isEmpty()) {
        SAIKOKU_TRY_ASSIGN(entry.happenedOn, parsePaidDate(m_date->text(), m_workspace.today()));
    }
    entry.digits = m_number->text().trimmed();
    entry.kind = valueOfCode<PhoneKind>(m_kind->currentData().toString()).value_or(PhoneKind::Mobile);
    entry.note = m_note->text();
    return entry;
}

void ResearchScreen::record() {
    if (marked() == nullptr) {
        return;
    }
    const TaxpayerId taxpayer = marked()->row.taxpayer;
    const Result<ResearchEntry> typed = entry();
    const Result<void> done = typed ? recordResearch(m_workspace.session(), taxpayer, *typed) : Result<void>(fail(typed.error()));
    if (!done) {
        m_workspace.showError(done.error());
        return;
    }
    m_workspace.tell(tr("Recorded: %1, %2").arg(marked()->row.name, labelOf(typed->state)));
    clearTyped();
    m_workspace.factsChanged(taxpayer);
    refresh();
    m_table->view()->setFocus();
}

bool ResearchScreen::isTyped() const { return !m_number->text().isEmpty() || !m_note->text().isEmpty(); }

/// Where it was asked is often the same for many.
void ResearchScreen::clearTyped() {
    m_number->clear();
    m_note->clear();
}

bool ResearchScreen::mayLeave() {
    if (!isTyped() || MessageBox::confirm(this, tr("What was typed is not recorded yet. Leave it?"), tr("Throw away"))) {
        clearTyped();
        return true;
    }
    return false;
}

bool ResearchScreen::holdsWork() const { return isTyped(); }

bool ResearchScreen::can(Action action) const { return action == Action::Refresh || (action == Action::Result && marked() != nullptr) || (action == Action::History && marked() != nullptr); }

void ResearchScreen::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::Result) {
        m_state->setFocus();
    } else if (action == Action::History && marked() != nullptr) {
        m_workspace.openCase(marked()->row.taxpayer);
    }
}

QString ResearchScreen::keyLabel(Action action) const { return action == Action::History ? tr("Open case") : Screen::keyLabel(action); }

QStringList ResearchScreen::helpLines() const {
    return {tr("Enter: into the fields of the one that is marked"), tr("Ctrl+Enter: record, then the next"), tr("F10: open the case")};
}

}  // namespace saikoku::ui
