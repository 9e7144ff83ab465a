#include "ui/extract/condition_dialog.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "core/cases/condition_sentence.h"
#include "ui/extract/condition_builder.h"
#include "ui/extract/condition_edit.h"
#include "ui/extract/numbers_dialog.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

// As soon as somebody rests between two letters: the answer comes within a glance.
constexpr int kCountAfterMilliseconds = 120;

QPushButton* pushButton(const QString& text, const QString& name, QWidget* parent) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(name);
    button->setAutoDefault(false);
    return button;
}

}  // namespace

ConditionDialog::ConditionDialog(Workspace& workspace, const CaseQuery& query, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_query(query), m_condition(query.condition) {
    setObjectName(QStringLiteral("conditionDialog"));
    setWindowTitle(tr("Extract by conditions"));
    build();
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCountAfterMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ConditionDialog::count);
    connect(m_builder, &ConditionBuilder::changed, this, &ConditionDialog::takeBuilt);
    connect(m_edit, &ConditionEdit::textChanged, this, &ConditionDialog::takeWritten);
    loadNames();
    setNumbers(m_query.among);
    showCondition(m_condition);
    m_builder->focusFirst();
    QTimer::singleShot(0, m_builder, &ConditionBuilder::focusFirst);  // once more when it is shown: the keyboard begins there
}

void ConditionDialog::build() {
    auto* column = new QVBoxLayout(this);
    column->setSpacing(Space::kSmall);
    m_sentence = new QLabel(this);
    m_sentence->setObjectName(QStringLiteral("conditionSentence"));
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    setTextScale(m_sentence, 1.1, true);
    m_counted = new QLabel(this);
    m_counted->setObjectName(QStringLiteral("conditionCount"));
    setTextScale(m_counted, 1.1);
    column->addWidget(buildSaved());
    column->addWidget(m_sentence);
    column->addWidget(m_counted);
    auto* sides = new QSplitter(Qt::Vertical, this);
    sides->setChildrenCollapsible(false);
    m_builder = new ConditionBuilder(sides);
    auto* writing = new QWidget(sides);
    auto* lines = new QVBoxLayout(writing);
    lines->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("As &written (Ctrl+Space: what may come next)"), writing);
    m_edit = new ConditionEdit(writing);
    m_edit->setObjectName(QStringLiteral("conditionText"));
    label->setBuddy(m_edit);
    m_problem = new QLabel(this);
    m_problem->setObjectName(QStringLiteral("conditionProblem"));
    m_problem->setWordWrap(true);
    m_problem->setTextFormat(Qt::PlainText);
    lines->addWidget(label);
    lines->addWidget(m_edit, 1);
    sides->addWidget(m_builder);
    sides->addWidget(writing);
    sides->setStretchFactor(0, 3);
    sides->setStretchFactor(1, 1);
    column->addWidget(sides, 1);
    column->addWidget(m_problem);  // a splitter does not make room for lines that wrap
    auto* foot = new QHBoxLayout;
    auto* numbers = pushButton(tr("By &numbers …"), QStringLiteral("numbersButton"), this);
    m_numbers = new QLabel(this);
    m_numbers->setObjectName(QStringLiteral("numbersLabel"));
    m_withoutNumbers = pushButton(tr("Without num&bers"), QStringLiteral("withoutNumbers"), this);
    m_apply = pushButton(tr("Show &in the list"), QStringLiteral("applyCondition"), this);
    m_apply->setDefault(true);
    auto* cancel = pushButton(tr("Cancel"), QStringLiteral("cancelCondition"), this);
    foot->addWidget(numbers);
    foot->addWidget(m_numbers, 1);
    foot->addWidget(m_withoutNumbers);
    foot->addWidget(m_apply);
    foot->addWidget(cancel);
    column->addLayout(foot);
    followFont(this, [this] { resize(qMin(fontMetrics().height() * 60, 1300), qMin(fontMetrics().height() * 40, 740)); });
    connect(numbers, &QPushButton::clicked, this, &ConditionDialog::askNumbers);
    connect(m_withoutNumbers, &QPushButton::clicked, this, [this] { setNumbers({}); });
    connect(m_apply, &QPushButton::clicked, this, &ConditionDialog::apply);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void ConditionDialog::setApplyLabel(const QString& label) { m_apply->setText(label); }

QWidget* ConditionDialog::buildSaved() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("Saved &conditions"), row);
    m_choice = new QComboBox(row);
    m_choice->setObjectName(QStringLiteral("savedConditions"));
    m_choice->setMinimumContentsLength(24);
    label->setBuddy(m_choice);
    auto* own = pushButton(tr("&Save …"), QStringLiteral("saveCondition"), row);
    auto* shared = pushButton(tr("S&hare …"), QStringLiteral("shareCondition"), row);
    m_remove = pushButton(tr("&Delete"), QStringLiteral("removeCondition"), row);
    line->addWidget(label);
    line->addWidget(m_choice, 1);
    for (QPushButton* button : {own, shared, m_remove}) {
        line->addWidget(button);
    }
    connect(m_choice, &QComboBox::activated, this, &ConditionDialog::load);
    connect(own, &QPushButton::clicked, this, [this] { save(false); });
    connect(shared, &QPushButton::clicked, this, [this] { save(true); });
    connect(m_remove, &QPushButton::clicked, this, &ConditionDialog::removeSaved);
    return row;
}

void ConditionDialog::loadNames() {
    const CampaignId campaign = m_workspace.campaign().id;
    const Result<ConditionNames> names = conditionNames(m_workspace.session(), campaign);
    const Result<QList<SavedCondition>> saved = savedConditions(m_workspace.session(), campaign);
    if (!names || !saved) {
        m_workspace.showError(names ? saved.error() : names.error());
        return;
    }
    m_names = *names;
    m_saved = *saved;
    m_builder->setNames(m_names);
    m_edit->setNames(m_names);
    m_choice->clear();
    m_choice->addItem(tr("(choose one)"));
    for (const SavedCondition& each : m_saved) {
        m_choice->addItem(each.isShared ? tr("%1 (shared by %2)").arg(each.name, each.ownerName) : each.name);
    }
    m_remove->setEnabled(false);
}

QString ConditionDialog::written(const CaseCondition& condition) const {
    return installedLanguage() == Language::Japanese ? conditionInJapanese(condition, m_names) : condition.toText();
}

void ConditionDialog::showCondition(const CaseCondition& condition) {
    m_follows = true;
    m_condition = condition;
    m_builder->show(condition);
    m_edit->setPlainText(written(condition));
    m_follows = false;
    say();
}

void ConditionDialog::takeBuilt() {
    if (m_follows) {
        return;
    }
    m_follows = true;
    m_condition = m_builder->condition();
    m_edit->setPlainText(written(m_condition));
    m_follows = false;
    say();
}

void ConditionDialog::takeWritten() {
    if (m_follows) {
        return;
    }
    const auto read = readCondition(m_edit->toPlainText(), m_names);
    if (!read) {
        if (m_counting) {
            m_counting->store(true);
        }
        m_soon.stop();
        m_edit->mark(read.error());
        showProblem(read.error().message);
        m_counted->setText(tr("The condition can't be read yet."));
        m_apply->setEnabled(false);
        return;
    }
    m_follows = true;
    m_condition = *read;
    m_builder->show(m_condition);
    m_follows = false;
    say();
}

void ConditionDialog::showProblem(const QString& sentence) {
    QPalette red = m_problem->palette();
    red.setColor(QPalette::WindowText, coloursOf(palette()).late);
    m_problem->setPalette(red);
    m_problem->setText(QStringLiteral("▲ ") + sentence);
}

void ConditionDialog::say() {
    m_edit->mark({});
    m_problem->clear();
    m_apply->setEnabled(true);
    const QString sentence = written(m_condition);
    const QString all = m_query.search.isEmpty() ? tr("All cases in arrears") : tr("All that the search \"%1\" finds").arg(m_query.search);
    m_sentence->setText(sentence.isEmpty() ? all : sentence);
    m_soon.start();
}

void ConditionDialog::count() {
    if (m_counting) {
        m_counting->store(true);  // a stale answer is dropped
    }
    CaseQuery asked = m_query;
    asked.condition = m_condition;
    m_counting = m_workspace.worker().run<CaseCount>([asked](Session& session) { return countCases(session, asked); }, this, [this](Result<CaseCount> counted) {
        if (!counted) {
            m_counted->setText(QStringLiteral("▲ ") + counted.error().message);
            return;
        }
        m_counted->setText(tr("%1 cases, %2 yen").arg(Yen(counted->cases).toString(), counted->outstanding.toString()));
    });
}

void ConditionDialog::load(int index) {
    m_remove->setEnabled(index > 0 && m_saved.at(index - 1).mayChange);
    if (index < 1) {
        return;
    }
    const Result<CaseCondition> condition = parseCaseCondition(m_saved.at(index - 1).text, m_names);
    if (!condition) {
        m_problem->setText(QStringLiteral("▲ ") + condition.error().message);
        return;
    }
    showCondition(*condition);
}

void ConditionDialog::save(bool shared) {
    const std::optional<QString> name =
        MessageBox::askText(this, shared ? tr("Name under which everybody finds the condition") : tr("Name under which you find the condition"), tr("Name"));
    if (!name) {
        return;
    }
    const Result<SavedCondition> saved = saveCondition(m_workspace.session(), m_workspace.campaign().id, *name, m_condition, shared);
    if (!saved) {
        m_problem->setText(QStringLiteral("▲ ") + saved.error().message);
        return;
    }
    loadNames();
    for (int i = 0; i < m_saved.size(); ++i) {
        if (m_saved.at(i).id == saved->id) {
            m_choice->setCurrentIndex(i + 1);
            m_remove->setEnabled(true);
        }
    }
}

void ConditionDialog::removeSaved() {
    const int index = m_choice->currentIndex() - 1;
    if (index < 0 || !MessageBox::confirm(this, tr("Delete the saved condition %1?").arg(m_saved.at(index).name), tr("Delete"))) {
        return;
    }
    const Result<void> removed = removeCondition(m_workspace.session(), m_workspace.campaign().id, m_saved.at(index).name);
    if (!removed) {
        m_problem->setText(QStringLiteral("▲ ") + removed.error().message);
        return;
    }
    loadNames();
}

void ConditionDialog::askNumbers() {
    auto* dialog = new NumbersDialog(m_workspace, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &NumbersDialog::taken, this, [this](const NumbersFound& found) { setNumbers(std::make_shared<const QList<TaxpayerId>>(found.cases)); });
    dialog->open();
}

void ConditionDialog::setNumbers(const Numbers& among) {
    m_query.among = among;
    m_numbers->setText(among ? tr("Only among %1 cases given by number").arg(Yen(among->size()).toString()) : QString());
    m_withoutNumbers->setVisible(among != nullptr);
    m_soon.start();
}

void ConditionDialog::apply() {
    if (QComboBox* unread = m_builder->unreadField()) {
        showProblem(tr("There is no field \"%1\". Choose one of those offered.").arg(unread->currentText()));
        unread->setFocus();
        return;
    }
    Q_EMIT applied(m_condition, m_query.among);
    accept();
}

}  // namespace saikoku::ui
