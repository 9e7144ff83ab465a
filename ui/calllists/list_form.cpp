#include "ui/calllists/list_form.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kMostTries = 20;
}

ListForm::ListForm(QWidget* parent)
    : QWidget(parent),
      m_name(new QLineEdit(this)),
      m_condition(new QLineEdit(this)),
      m_to(new QLineEdit(this)),
      m_tries(new QSpinBox(this)),
      m_make(new QPushButton(tr("&Make the list"), this)),
      m_problem(new QLabel(this)) {
    m_name->setObjectName(QStringLiteral("listName"));
    m_condition->setObjectName(QStringLiteral("listCondition"));
    m_condition->setPlaceholderText(tr("outstanding >= 100000 and phone_known = true", "an example of a condition"));
    m_to->setObjectName(QStringLiteral("listTo"));
    m_to->setPlaceholderText(QStringLiteral("2026-11-30"));
    m_tries->setObjectName(QStringLiteral("listTries"));
    m_tries->setRange(0, kMostTries);
    m_tries->setSpecialValueText(tr("as the office's rule"));
    m_make->setObjectName(QStringLiteral("makeList"));
    m_problem->setObjectName(QStringLiteral("listProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setSpacing(Space::kSmall);
    form->addRow(sectionTitle(tr("New call list"), this));
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("C&ondition"), m_condition);
    form->addRow(tr("&Last day"), m_to);
    form->addRow(tr("&Agreed tries"), m_tries);
    form->addRow(m_problem);
    form->addRow(m_make);
    connect(m_make, &QPushButton::clicked, this, &ListForm::ask);
    for (QLineEdit* line : {m_name, m_condition, m_to}) {
        connect(line, &QLineEdit::returnPressed, this, &ListForm::ask);
    }
}

void ListForm::setCondition(const QString& condition) { m_condition->setText(condition); }

bool ListForm::isTouched() const { return !m_name->text().isEmpty() || !m_to->text().isEmpty(); }

void ListForm::clear() {
    for (QLineEdit* line : {m_name, m_condition, m_to}) {
        line->clear();
    }
    m_tries->setValue(0);
    showProblem({});
}

void ListForm::setBusy(bool busy) { m_make->setEnabled(!busy); }

void ListForm::showProblem(const QString& sentence) {
    m_problem->setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    m_problem->setVisible(!sentence.isEmpty());
}

void ListForm::ask() {
    CallListWish wish;
    wish.name = m_name->text();
    if (!m_condition->text().trimmed().isEmpty()) {
        const Result<CaseCondition> condition = parseCaseCondition(m_condition->text());
        if (!condition) {
            showProblem(condition.error().message);
            m_condition->setFocus();
            return;
        }
        wish.condition = *condition;
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
