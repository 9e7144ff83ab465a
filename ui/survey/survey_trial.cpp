#include "ui/survey/survey_trial.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/survey/answer_panel.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWideLetters = 40, kHighLetters = 20;

QString wordsOf(const SurveyQuestion& question, const QStringList& given) {
    QStringList words;
    for (const QString& each : given) {
        const SurveyOption* option = question.option(each);
        words.append(option != nullptr ? option->text : each);
    }
    return words.join(DisplayText::listSeparator());
}

}  // namespace

SurveyTrial::SurveyTrial(const Survey& survey, QDate today, QWidget* parent) : QDialog(parent), m_survey(survey) {
    setObjectName(QStringLiteral("surveyTrial"));
    setWindowTitle(tr("Test run: nothing is stored"));
    auto* column = new QVBoxLayout(this);
    auto* row = new QHBoxLayout;
    m_panel = new AnswerPanel(this);
    m_panel->setToday(today);
    m_way = new FactTable({{tr("Question"), 180}, {tr("Answer")}}, tr("Nothing is answered yet."), this);
    m_way->setObjectName(QStringLiteral("trialWay"));
    m_way->view()->setFocusPolicy(Qt::ClickFocus);
    row->addWidget(m_panel, 1);
    row->addWidget(m_way, 1);
    column->addLayout(row, 1);
    auto* buttons = new QHBoxLayout;
    auto* again = new QPushButton(tr("Start &again"), this);
    again->setObjectName(QStringLiteral("trialAgain"));
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("trialClose"));
    buttons->addStretch();
    for (QPushButton* button : {again, close}) {
        button->setAutoDefault(false);  // Enter goes on to the next question
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    followFont(this, [this] { resize(fontMetrics().height() * kWideLetters, fontMetrics().height() * kHighLetters); });
    connect(m_panel, &AnswerPanel::touched, this, &SurveyTrial::showWay);
    connect(again, &QPushButton::clicked, this, &SurveyTrial::begin);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    begin();
}

void SurveyTrial::begin() {
    m_panel->beginTrial(m_survey);
    m_panel->setFocus(Qt::OtherFocusReason);
    showWay();
}

void SurveyTrial::showWay() {
    const SurveyAnswers answers = m_panel->answers();
    QList<FactRow> rows;
    for (const qsizetype at : wayThrough(m_survey, answers)) {
        const SurveyQuestion& question = m_survey.questions.at(at);
        if (const auto given = answers.given.constFind(question.code); given != answers.given.constEnd()) {
            rows.append({{question.text, given->isEmpty() ? tr("left out") : wordsOf(question, *given)}});
        }
    }
    m_way->setRows(rows);
}

}  // namespace saikoku::ui
