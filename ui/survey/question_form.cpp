#include "ui/survey/question_form.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QGridLayout>
#include <QHash>
#include <QLabel>
#include <QLineEdit>
#include <QStringListModel>

#include "ui/support/texts.h"
#include "ui/survey/word_table.h"
#include "ui/survey/wrapped_line.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLongestText = 300, kTextLines = 2;

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
    m_text = new WrappedLine(kTextLines, kLongestText, this);
    m_text->setObjectName(QStringLiteral("questionText"));
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
    m_jump->setPlaceholderText(tr("next question"));
    m_jump->setToolTip(tr("a question's code, or end; empty: the next question"));
    m_jumps = new QStringListModel(this);
    auto* completer = new QCompleter(m_jumps, this);
    completer->setFilterMode(Qt::MatchContains);
    m_jump->setCompleter(completer);
    m_code->setToolTip(tr("unique in the survey: letters, digits, - and _"));
    m_least = new QLineEdit(this);
    m_least->setObjectName(QStringLiteral("questionLeast"));
    m_most = new QLineEdit(this);
    m_most->setObjectName(QStringLiteral("questionMost"));
    m_options = new WordTable({tr("Code"), tr("Answer"), tr("Goes on with")}, 1, this);
    m_options->setObjectName(QStringLiteral("questionOptions"));
    int row = 0;
    addRow(grid, row, tr("What is aske&d"), m_text);
    m_textFault = addFault(grid, row, QStringLiteral("faultOfText"));
    addRow(grid, row, tr("Code (&Y)"), m_code);
    m_codeFault = addFault(grid, row, QStringLiteral("faultOfCode"));
    addRow(grid, row, tr("&Kind"), m_kind);
    grid->addWidget(m_required, row++, 1);
    addRow(grid, row, tr("Then &goes on with"), m_jump);
    m_jumpFault = addFault(grid, row, QStringLiteral("faultOfJump"));
    addRow(grid, row, tr("S&mallest number"), m_least);
    addRow(grid, row, tr("Grea&test number"), m_most);
    m_numberFault = addFault(grid, row, QStringLiteral("faultOfNumber"));
    auto* options = new QLabel(tr("&Options (keys 1–9)"), this);
    options->setBuddy(m_options);
    grid->addWidget(options, row++, 0, 1, 2);
    m_optionFault = addFault(grid, row, QStringLiteral("faultOfOptions"));
    grid->addWidget(m_options, row, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    grid->setRowStretch(row, 1);
    for (QLineEdit* line : {m_code, m_jump, m_least, m_most}) {
        connect(line, &QLineEdit::textEdited, this, &QuestionForm::changed);
    }
    connect(m_text, &WrappedLine::textEdited, this, &QuestionForm::changed);
    connect(m_kind, &QComboBox::activated, this, [this] {
        openFields();
        Q_EMIT changed();
    });
    connect(m_required, &QCheckBox::clicked, this, &QuestionForm::changed);
    connect(m_options, &WordTable::changed, this, &QuestionForm::changed);
    show({});
}

QLabel* QuestionForm::addRow(QGridLayout* grid, int& row, const QString& label, QWidget* field) {
    auto* name = new QLabel(label, this);
    name->setBuddy(field);
    grid->addWidget(name, row, 0);
    grid->addWidget(field, row++, 1);
    return name;
}

/// Stands under its field, there only when something is wrong with it.
QLabel* QuestionForm::addFault(QGridLayout* grid, int& row, const QString& name) {
    auto* fault = new QLabel(this);
    fault->setObjectName(name);
    fault->setWordWrap(true);
    fault->setTextFormat(Qt::PlainText);
    setTextScale(fault, 0.95);
    fault->hide();
    grid->addWidget(fault, row++, 0, 1, 2);
    return fault;
}

void QuestionForm::showFaults(const QList<SurveyFault>& faults, qsizetype question) {
    const QString own = QStringLiteral("questions[%1]").arg(question);
    QHash<QLabel*, QStringList> told;
    for (const SurveyFault& fault : faults) {
        if (fault.question != question || !fault.place.startsWith(own)) {
            continue;
        }
        const QString part = fault.place.mid(own.size());
        QLabel* under = part.startsWith(QLatin1String(".options")) ? m_optionFault
                        : part == QLatin1String(".text")           ? m_textFault
                        : part == QLatin1String(".code")           ? m_codeFault
                        : part == QLatin1String(".min")            ? m_numberFault
                                                                   : m_jumpFault;  // a circle and what is never reached too
        told[under].append(QStringLiteral("▲ ") + fault.sentence);
    }
    for (QLabel* each : {m_textFault, m_codeFault, m_jumpFault, m_numberFault, m_optionFault}) {
        each->setText(told.value(each).join(u'\n'));
        setTextColour(each, coloursOf(palette()).late);
        each->setVisible(!each->text().isEmpty());
    }
}

void QuestionForm::offerJumps(const QStringList& codes) { m_jumps->setStringList(codes + QStringList{QString::fromUtf16(kSurveyEnd)}); }

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
    question.text = m_text->text();
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
