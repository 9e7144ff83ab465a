#include "ui/stages/stages_screen.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSpinBox>
#include <QTableView>
#include <QVBoxLayout>

#include "core/queue/call_lists.h"
#include "core/security/session.h"
#include "core/work/rule_catalogue.h"
#include "ui/frame/workspace.h"
#include "ui/stages/stages_table.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

const QString kRule = QStringLiteral("stages");
const QString kDueToday = QStringLiteral("sequence_due <= today");

QString changedNames(const RuleChange& change) {
    static const QMap<QString, const char*> names{
        {QStringLiteral("stages"), QT_TRANSLATE_NOOP("saikoku::ui::StagesScreen", "stages")},
        {QStringLiteral("sequence_gaps"), QT_TRANSLATE_NOOP("saikoku::ui::StagesScreen", "sequence")},
        {QStringLiteral("gate_days"), QT_TRANSLATE_NOOP("saikoku::ui::StagesScreen", "paid already?")},
    };
    QStringList words;
    for (const QString& name : change.changed) {
        words.append(names.contains(name) ? StagesScreen::tr(names.value(name)) : name);
    }
    return words.join(DisplayText::listSeparator());
}

}  // namespace

StagesScreen::StagesScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("stagesScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("Stages: the gravest row that a case reaches holds"), this), 1);
    auto* title = new QLabel(tr("Begin with an &example"), this);
    m_example = new QComboBox(this);
    m_example->setObjectName(QStringLiteral("stagesExample"));
    title->setBuddy(m_example);
    head->addWidget(title);
    head->addWidget(m_example);
    column->addLayout(head);
    m_table = new StagesTable(this);
    column->addWidget(m_table, 3);
    column->addWidget(buildSequence());
    QLabel* note = mutedLabel(tr("All of this proposes. Calling hours, limits and rests hold as they are, "
                                 "and nobody is called sooner by it."),
                              this);
    note->setWordWrap(true);
    column->addWidget(note);
    column->addWidget(buildHistory(), 2);
    fillExamples();
    connect(m_example, &QComboBox::activated, this, &StagesScreen::takeExample);
    connect(m_table, &StagesTable::edited, this, &StagesScreen::onEdited);
    for (const auto changed : {&Workspace::everythingChanged, &Workspace::rulesChanged}) {
        connect(&workspace, changed, this, [this] {
            if (isVisible() && !isTouched()) {
                read();
            }
        });
    }
}

QWidget* StagesScreen::buildSequence() {
    auto* part = new QWidget(this);
    auto* row = new WrappingRow(Space::kSmall);
    part->setLayout(row);
    const auto add = [&](const QString& name, QWidget* field) {
        auto* pair = new QWidget(part);
        auto* both = new QHBoxLayout(pair);
        both->setContentsMargins(0, 0, 0, 0);
        auto* label = new QLabel(name, pair);
        label->setBuddy(field);
        both->addWidget(label);
        both->addWidget(field, 1);
        row->addWidget(pair);
    };
    m_gaps = new QLineEdit(part);
    m_gaps->setObjectName(QStringLiteral("stagesGaps"));
    m_gaps->setPlaceholderText(tr("3, 7"));
    m_gaps->setToolTip(tr("First try, so many days later the second, so many days later the third …"));
    m_gate = new QSpinBox(part);
    m_gate->setObjectName(QStringLiteral("stagesGate"));
    m_gate->setRange(0, 366);
    m_source = new QLineEdit(part);
    m_source->setObjectName(QStringLiteral("stagesSource"));
    m_save = new QPushButton(tr("&Save"), part);
    m_save->setObjectName(QStringLiteral("stagesSave"));
    add(tr("Days from tr&y to try"), m_gaps);
    add(tr("Ask \"&paid already?\" for days after money"), m_gate);
    add(tr("Whose decis&ion"), m_source);
    row->addWidget(m_save);
    connect(m_gaps, &QLineEdit::textEdited, this, &StagesScreen::onEdited);
    connect(m_gate, &QSpinBox::valueChanged, this, &StagesScreen::onEdited);
    connect(m_source, &QLineEdit::returnPressed, this, &StagesScreen::save);
    connect(m_save, &QPushButton::clicked, this, &StagesScreen::save);
    return part;
}

QWidget* StagesScreen::buildHistory() {
    auto* part = new QWidget(this);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    auto* head = new QHBoxLayout;
    head->addWidget(sectionTitle(tr("Who changed what (Enter: back to it)"), part), 1);
    m_due = new QPushButton(part);
    m_due->setObjectName(QStringLiteral("stagesDue"));
    connect(m_due, &QPushButton::clicked, this, [this] {
        if (const auto condition = parseCaseCondition(kDueToday)) {
            m_workspace.showCases(*condition);
        }
    });
    head->addWidget(m_due);
    column->addLayout(head);
    m_history = new FactTable({{tr("Changed"), 120}, {tr("By"), 110}, {tr("Changes"), 180}, {tr("Decision")}},
                              tr("Nothing was changed: the program's own stages hold."), part);
    m_history->view()->setObjectName(QStringLiteral("stagesHistory"));
    column->addWidget(m_history, 1);
    connect(m_history, &FactTable::activated, this, &StagesScreen::takeBack);
    return part;
}

void StagesScreen::fillExamples() {
    auto examples = stageExamples();
    if (!examples) {
        m_workspace.showError(examples.error());
        return;
    }
    m_examples = std::move(*examples);
    m_example->addItem(tr("(as it is)"));
    for (const StageExample& each : m_examples) {
        m_example->addItem(each.title);
    }
}

void StagesScreen::enter() {
    read();
    m_table->setFocus();
}

void StagesScreen::read() {
    const auto rules = m_workspace.session().rules<StageRules>();
    if (!rules) {
        m_workspace.showError(rules.error());
        return;
    }
    m_rules = **rules;
    m_example->setCurrentIndex(0);
    show(m_rules);
    showHistory();
    showDue();
}

void StagesScreen::show(const StageRules& rules) {
    m_table->show(rules.stages);
    QStringList gaps;
    for (const int gap : rules.sequenceGaps) {
        gaps.append(QString::number(gap));
    }
    m_gaps->setText(gaps.join(QStringLiteral(", ")));
    const QSignalBlocker quiet(m_gate);
    m_gate->setValue(rules.gateDays);
    onEdited();
}

/// Only in the fields: stored by whoever saves it.
void StagesScreen::takeExample(int index) {
    show(index == 0 ? m_rules : m_examples.at(static_cast<std::size_t>(index - 1)).rules);
}

Result<StageRules> StagesScreen::typed() const {
    StageRules rules;
    SAIKOKU_TRY_ASSIGN(rules.stages, m_table->stages());
    static const QRegularExpression between(QStringLiteral("[,、\\s]+"));
    const QStringList words =
        m_gaps->text().normalized(QString::NormalizationForm_KC).split(between, Qt::SkipEmptyParts);
    for (const QString& word : words) {
        bool isNumber = false;
        rules.sequenceGaps.append(word.toInt(&isNumber));
        if (!isNumber) {
            return fail(ErrorCode::BadInput, tr("Days from try to try: \"%1\" is no number.").arg(word));
        }
    }
    rules.gateDays = m_gate->value();
    return rules;
}

/// What can't be read was typed, too.
bool StagesScreen::isTouched() const {
    const Result<StageRules> now = typed();
    return !now || *now != m_rules;
}

void StagesScreen::onEdited() {
    m_save->setEnabled(isTouched() && !m_isBusy);
    Q_EMIT actionsChanged();
}

void StagesScreen::showHistory() {
    const auto changes = ruleHistory(m_workspace.session(), kRule, ruleCatalogue());
    if (!changes) {
        m_workspace.showError(changes.error());
        return;
    }
    QList<FactRow> rows;
    for (const RuleChange& change : *changes) {
        rows.append({{DisplayText::moment(change.setAt, m_workspace.today()), change.by, changedNames(change),
                      change.source},
                     false,
                     false,
                     change.id});
    }
    if (!rows.isEmpty()) {
        rows.append({{QString(), QString(), tr("as the program ships"), QString()}, false, true, -1});
    }
    m_history->setRows(rows);
}

/// Whose turn it is today; a click leads to exactly those.
void StagesScreen::showDue() {
    m_due->setEnabled(false);
    m_due->setText(tr("&Due today"));
    const auto condition = parseCaseCondition(kDueToday);
    if (!condition || !m_workspace.campaign().hasMoney) {
        return;
    }
    CaseQuery query;
    query.campaign = m_workspace.campaign().id;
    query.condition = *condition;
    m_workspace.worker().run<CaseCount>(
        [query](Session& session) { return countCases(session, query); }, this,
        [this](const Result<CaseCount>& count) {
            if (!count) {
                m_workspace.showError(count.error());
                return;
            }
            m_due->setText(tr("&Due today: %1 cases, %2")
                               .arg(Yen(count->cases).toString(), DisplayText::yenShort(count->outstanding)));
            m_due->setEnabled(count->cases > 0);
        });
}

void StagesScreen::save() {
    const Result<StageRules> now = typed();
    if (!now) {
        m_workspace.showError(now.error());
        return;
    }
    if (!isTouched() || m_isBusy) {
        return;
    }
    m_isBusy = true;
    onEdited();
    const StageChange change{m_rules, *now, m_source->text()};
    m_workspace.worker().run<RuleInForce>(
        [change](Session& session) { return setStages(session, change, ruleCatalogue()); }, this,
        [this](const Result<RuleInForce>& stored) { finish(stored); });
}

void StagesScreen::takeBack(qint64 change) {
    if (change == 0 || m_isBusy ||
        !MessageBox::confirm(this, tr("Make the stages and their sequence what they were then?"),
                             tr("Make them so"))) {
        return;
    }
    m_isBusy = true;
    m_workspace.worker().run<RuleInForce>(
        [change, source = tr("taken back under Stages")](Session& session) {
            return takeBackStages(session, qMax(qint64(0), change), source, ruleCatalogue());
        },
        this, [this](const Result<RuleInForce>& stored) { finish(stored); });
}

void StagesScreen::finish(const Result<RuleInForce>& stored) {
    m_isBusy = false;
    if (!stored) {
        m_workspace.showError(stored.error());
        onEdited();
        return;
    }
    m_source->clear();
    static_cast<void>(m_workspace.session().lookForNewRules().has_value());
    read();
    Q_EMIT m_workspace.rulesChanged();
    m_workspace.settleErrors();
    m_workspace.tell(tr("Stored. Every seat goes by it within seconds; the cases' stages follow."));
}

/// One key, one list: whoever's turn it is, in the order of the queue.
void StagesScreen::makeList() {
    const auto condition = parseCaseCondition(kDueToday);
    if (!condition) {
        m_workspace.showError(condition.error());
        return;
    }
    CallListWish wish;
    wish.campaign = m_workspace.campaign().id;
    wish.name = tr("Due by stage %1", "name of a list, day").arg(DisplayText::shortDate(m_workspace.today()));
    wish.condition = *condition;
    wish.callersBackFirst = true;
    wish.to = m_workspace.today();
    m_workspace.showProgress(tr("The list is being made …"));
    m_workspace.worker().run<CallList>(
        [wish](Session& session) { return makeCallList(session, wish); }, this,
        [this](const Result<CallList>& list) {
            m_workspace.showProgress({});
            if (!list) {
                m_workspace.showError(list.error());
                return;
            }
            m_workspace.announce(tr("The list \"%1\" is made: %2 cases. Hand it out under Call lists.")
                                     .arg(list->name, Yen(list->cases).toString()));
            m_workspace.rollEnded();
        });
}

bool StagesScreen::can(Action action) const {
    return action == Action::Refresh ||
           (action == Action::Next && m_workspace.session().may(Permission::Plan) &&
            m_workspace.campaign().hasMoney);
}

void StagesScreen::perform(Action action) {
    if (action == Action::Refresh) {
        if (mayLeave()) {
            read();
        }
    } else if (action == Action::Next) {
        makeList();
    }
}

QString StagesScreen::keyLabel(Action action) const {
    return action == Action::Next ? tr("Today's list") : Screen::keyLabel(action);
}

bool StagesScreen::mayLeave() {
    if (!isTouched()) {
        return true;
    }
    if (!MessageBox::confirm(this, tr("The stages are not saved. Leave them?"), tr("Leave"))) {
        return false;
    }
    show(m_rules);
    return true;
}

QStringList StagesScreen::helpLines() const {
    return {tr("Type into a cell; the last row is for a new stage"),
            tr("F8: a call list of those whose turn it is today"),
            tr("Enter on a change: back to what held then")};
}

}  // namespace saikoku::ui
