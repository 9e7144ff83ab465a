#include "ui/calllists/list_form.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include "core/base/language.h"
#include "core/cases/case_list.h"
#include "core/cases/condition_sentence.h"
#include "ui/extract/condition_dialog.h"
#include "ui/extract/condition_edit.h"
#include "ui/frame/workspace.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kMostTries = 20;
constexpr int kConditionLines = 2;
constexpr int kCountAfterMilliseconds = 120;
}  // namespace

ListForm::ListForm(Workspace& workspace, QWidget* parent)
    : QWidget(parent),
      m_workspace(workspace),
      m_name(new QLineEdit(this)),
      m_condition(new ConditionEdit(this)),
      m_build(new QPushButton(tr("&Put together …"), this)),
      m_count(new QLabel(this)),
      m_withoutNumbers(new QPushButton(tr("Without num&bers"), this)),
      m_to(new QLineEdit(this)),
      m_tries(new QSpinBox(this)),
      m_make(new QPushButton(tr("&Make the list"), this)),
      m_problem(new QLabel(this)) {
    m_name->setObjectName(QStringLiteral("listName"));
    m_condition->setObjectName(QStringLiteral("listCondition"));
    m_condition->setPlaceholderText(tr("outstanding >= 100000 and phone_known = true", "an example of a condition"));
    connect(m_condition, &ConditionEdit::entered, this, &ListForm::ask);
    followFont(m_condition, [this] { m_condition->setFixedHeight(kConditionLines * m_condition->fontMetrics().lineSpacing() + Space::kMedium); });
    m_build->setObjectName(QStringLiteral("buildCondition"));
    m_build->setToolTip(tr("Rows and groups to choose from, saved conditions, a list of numbers"));
    m_count->setObjectName(QStringLiteral("listCount"));
    m_count->setWordWrap(true);
    m_withoutNumbers->setObjectName(QStringLiteral("listWithoutNumbers"));
    m_withoutNumbers->hide();
    m_to->setObjectName(QStringLiteral("listTo"));
    m_to->setPlaceholderText(QStringLiteral("2026-11-30"));
    m_tries->setObjectName(QStringLiteral("listTries"));
    m_tries->setRange(0, kMostTries);
    m_tries->setSpecialValueText(tr("as the office's rule"));
    m_make->setObjectName(QStringLiteral("makeList"));
    m_problem->setObjectName(QStringLiteral("listProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* written = new QHBoxLayout;
    written->setSpacing(Space::kSmall);
    written->addWidget(m_condition, 1);
    written->addWidget(m_build, 0, Qt::AlignTop);
    auto* counted = new QHBoxLayout;
    counted->addWidget(m_count, 1);
    counted->addWidget(m_withoutNumbers);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::kSmall);
    form->addRow(sectionTitle(tr("New call list"), this));
    form->addRow(tr("&Name"), m_name);
    auto* label = new QLabel(tr("C&ondition"), this);
    label->setBuddy(m_condition);
    form->addRow(label, written);
    form->addRow(QString(), counted);
    form->addRow(tr("&Last day"), m_to);
    form->addRow(tr("&Agreed tries"), m_tries);
    form->addRow(m_problem);
    form->addRow(m_make);
    m_soon.setSingleShot(true);
    m_soon.setInterval(kCountAfterMilliseconds);
    connect(&m_soon, &QTimer::timeout, this, &ListForm::count);
    connect(m_condition, &ConditionEdit::textChanged, this, [this] {
        m_condition->mark({});
        m_soon.start();
    });
    connect(m_build, &QPushButton::clicked, this, &ListForm::openBuilder);
    connect(m_withoutNumbers, &QPushButton::clicked, this, [this] { setNumbers({}); });
    connect(m_make, &QPushButton::clicked, this, &ListForm::ask);
    for (QLineEdit* line : {m_name, m_to}) {
        connect(line, &QLineEdit::returnPressed, this, &ListForm::ask);
    }
}

void ListForm::renew() {
    const Result<ConditionNames> names = conditionNames(m_workspace.session(), m_workspace.campaign().id);
    if (!names) {
        m_workspace.showError(names.error());
        return;
    }
    m_names = *names;
    m_condition->setNames(m_names);
    count();
}

void ListForm::setCondition(const CaseCondition& condition) {
    m_condition->setPlainText(condition.isEverything()                           ? QString()
                              : installedLanguage() == Language::Japanese ? conditionInJapanese(condition, m_names)
                                                                                 : condition.toText());
}

QString ListForm::ruleOf(const CallList& list) const {
    const Result<CaseCondition> condition = list.condition.isEmpty() ? Result<CaseCondition>(CaseCondition()) : parseCaseCondition(list.condition, m_names);
    QString rule = condition && installedLanguage() == Language::Japanese ? conditionInJapanese(*condition, m_names) : list.condition;
    rule = rule.isEmpty() ? tr("everybody in arrears") : rule;
    return list.given > 0 ? tr("%1, only among %2 given by number").arg(rule, Yen(list.given).toString()) : rule;
}

bool ListForm::isTouched() const { return !m_name->text().isEmpty() || !m_to->text().isEmpty(); }

void ListForm::clear() {
    m_name->clear();
    m_condition->clear();
    m_to->clear();
    m_tries->setValue(0);
    setNumbers({});
    showProblem({});
}

void ListForm::setBusy(bool busy) { m_make->setEnabled(!busy); }

void ListForm::showProblem(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

Result<CaseCondition> ListForm::condition() const {
    const QString text = m_condition->toPlainText().trimmed();
    return text.isEmpty() ? Result<CaseCondition>(CaseCondition()) : parseCaseCondition(text, m_names);
}

CallListWish ListForm::wish(const CaseCondition& condition) const {
    CallListWish wish;
    wish.campaign = m_workspace.campaign().id;
    wish.condition = condition;
    wish.among = m_among;
    return wish;
}

void ListForm::count() {
    if (m_counting) {
        m_counting->store(true);  // a stale answer is dropped
    }
    const Result<CaseCondition> wanted = condition();
    if (!wanted) {
        m_count->setText(tr("The condition can't be read yet."));
        return;
    }
    m_counting = m_workspace.worker().run<CaseCount>([asked = queryOf(wish(*wanted))](Session& session) { return countCases(session, asked); }, this, [this](const Result<CaseCount>& counted) {
        if (!counted) {
            m_count->setText(QStringLiteral("▲ ") + counted.error().message);
            return;
        }
        QString text = m_workspace.campaign().hasMoney ? tr("%1 cases, %2 yen").arg(Yen(counted->cases).toString(), counted->outstanding.toString())
                                                       : tr("%1 cases").arg(Yen(counted->cases).toString());
        if (m_among) {
            text = tr("%1 (only among %2 given by number)").arg(text, Yen(m_among->size()).toString());
        }
        m_count->setText(text);
    });
}

void ListForm::setNumbers(const CallListWish::Numbers& among) {
    m_among = among;
    m_withoutNumbers->setVisible(among != nullptr);
    m_soon.start();
}

void ListForm::openBuilder() {
    CaseQuery asked;  // the dialog shows what was written
    asked.campaign = m_workspace.campaign().id;
    asked.condition = condition().value_or(CaseCondition());
    asked.among = m_among;
    auto* dialog = new ConditionDialog(m_workspace, asked, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setApplyLabel(tr("Take it &into the list"));
    connect(dialog, &ConditionDialog::applied, this, [this](const CaseCondition& built, const CallListWish::Numbers& among) {
        renew();  // a condition saved meanwhile may name others
        setCondition(built);
        setNumbers(among);
        (m_name->text().isEmpty() ? static_cast<QWidget*>(m_name) : m_make)->setFocus();
    });
    dialog->open();
}

void ListForm::ask() {
    if (!m_make->isEnabled()) {
        return;  // the one before is being made
    }
    CallListWish wish = this->wish({});
    wish.name = m_name->text();
    const auto read = readCondition(m_condition->toPlainText(), m_names);
    if (!m_condition->toPlainText().trimmed().isEmpty()) {
        if (!read) {
            m_condition->mark(read.error());
            showProblem(read.error().message);
            m_condition->setFocus();
            return;
        }
        wish.condition = *read;
    }
    if (!m_to->text().trimmed().isEmpty()) {
        wish.to = QDate::fromString(m_to->text().trimmed(), Qt::ISODate);
        if (!wish.to.isValid()) {
            showProblem(tr("The last day is no date. Write it like 2026-11-30."));
            m_to->setFocus();
            return;
        }
    }
    wish.agreedTries = m_tries->value();
    showProblem({});
    Q_EMIT wanted(wish);
}

}  // namespace saikoku::ui
