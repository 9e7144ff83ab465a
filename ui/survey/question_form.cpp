#include "ui/survey/question_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSignalBlocker>

#include "ui/survey/word_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLongestText = 300;

std::optional<qint64> numberIn(const QLineEdit& field) {
    bool isNumber = false;
    const qint64 number = field.text().trimmed().toLongLong(&isNumber);
    return isNumber ? std::optional(number) : std::nullopt;
}

}  // namespace

QuestionForm::QuestionForm(QWidget* parent) : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(Space::kSmall);
    grid->setVerticalSpacing(Space::kUnit);
    m_text = new QLineEdit(this);
    m_text->setObjectName(QStringLiteral("questionText"));
    m_text->setMaxLength(kLongestText);
    m_code = new QLineEdit(this);
    m_code->setObjectName(QStringLiteral("questionCode"));
    m_kind = new QComboBox(this);
    m_kind->setObjectName(QStringLiteral("questionKind"));
    for (const QuestionKind kind : allValues<QuestionKind>()) {
        m_kind->addItem(labelOf(kind), codeOf(kind));
    }
    m_required = new QCheckBox(tr("must be answe&red"), this);
    m_required->setObjectName(QStringLiteral("questionRequired"));
    m_jump = new QLineEdit(this);
    m_jump->setObjectName(QStringLiteral("questionJump"));
    m_jump->setPlaceholderText(tr("the next question; a code, or end"));
    m_least = new QLineEdit(this);
    m_least->setObjectName(QStringLiteral("questionLeast"));
    m_most = new QLineEdit(this);
    m_most->setObjectName(QStringLiteral("questionMost"));
    m_options = new WordTable({tr("Code"), tr("What may be answered"), tr("Goes on with")}, this);
    m_options->setObjectName(QStringLiteral("questionOptions"));
    addRow(grid, 0, tr("What is aske&d"), m_text);
    addRow(grid, 1, tr("Code (unique in the surve&y)"), m_code);
    addRow(grid, 2, tr("&Kind"), m_kind);
    grid->addWidget(m_required, 3, 1);
    addRow(grid, 4, tr("Then &goes on with"), m_jump);
    addRow(grid, 5, tr("S&mallest number"), m_least);
    addRow(grid, 6, tr("Grea&test number"), m_most);
    QLabel* options = addRow(grid, 7, tr("&Options (keys 1–9)"), m_options);
    options->setAlignment(Qt::AlignTop);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(7, 1);
    for (QLineEdit* line : {m_code, m_text, m_jump, m_least, m_most}) {
        connect(line, &QLineEdit::textEdited, this, &QuestionForm::changed);
    }
    connect(m_kind, &QComboBox::activated, this, [this] {
        openFields();
        Q_EMIT changed();
    });
    connect(m_required, &QCheckBox::clicked, this, &QuestionForm::changed);
    connect(m_options, &WordTable::changed, this, &QuestionForm::changed);
    show({});
}

QLabel* QuestionForm::addRow(QGridLayout* grid, int row, const QString& label, QWidget* field) {
    auto* name = new QLabel(label, this);
    name->setBuddy(field);
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row, 1);
    return name;
}

void QuestionForm::show(const SurveyQuestion& question) {
    m_code->setText(question.code);
    m_text->setText(question.text);
    m_kind->setCurrentIndex(m_kind->findData(codeOf(question.kind)));
    m_required->setChecked(question.required);
    m_jump->setText(question.jump);
    m_least->setText(question.least ? QString::number(*question.least) : QString());
    m_most->setText(question.most ? QString::number(*question.most) : QString());
    QList<QStringList> rows;
    for (const SurveyOption& option : question.options) {
        rows.append({option.code, option.text, option.jump});
    }
    m_options->setRows(rows);
    openFields();
}

void QuestionForm::openFields() {
    const QuestionKind kind = valueOfCode<QuestionKind>(m_kind->currentData().toString()).value_or(QuestionKind::Single);
    m_options->setEnabled(kind == QuestionKind::Single || kind == QuestionKind::Multiple);
    m_least->setEnabled(kind == QuestionKind::Number);
    m_most->setEnabled(kind == QuestionKind::Number);
}

SurveyQuestion QuestionForm::question() const {
    SurveyQuestion question;
    question.code = m_code->text().trimmed();
    question.text = m_text->text().trimmed();
    question.kind = valueOfCode<QuestionKind>(m_kind->currentData().toString()).value_or(QuestionKind::Single);
    question.required = m_required->isChecked();
    question.jump = m_jump->text().trimmed();
    if (question.kind == QuestionKind::Number) {
        question.least = numberIn(*m_least);
        question.most = numberIn(*m_most);
    }
    if (question.offersChoice()) {
        for (const QStringList& row : m_options->rows()) {
            question.options.append({row.at(0), row.at(1), row.at(2)});
        }
    }
    return question;
}

void QuestionForm::focusText() {
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

}  // namespace saikoku::ui
