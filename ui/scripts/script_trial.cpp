#include "ui/scripts/script_trial.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include "core/cases/given_numbers.h"
#include "core/scripts/script_choice.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/scripts/record_words.h"
#include "ui/scripts/talk_panel.h"
#include "ui/support/fact_table.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kWideLetters = 44, kHighLetters = 22;

enum Subject { ExamplePerson, ExampleCompany, Case };

}  // namespace

ScriptTrial::ScriptTrial(Workspace& workspace, const Script& script, QWidget* parent)
    : QDialog(parent), m_workspace(workspace), m_script(script) {
    setObjectName(QStringLiteral("scriptTrial"));
    setWindowTitle(tr("Test run: nothing is stored"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(buildSubject());
    auto* row = new QHBoxLayout;
    row->setSpacing(Space::kLarge);
    m_panel = new TalkPanel(this);
    row->addWidget(m_panel, 1);
    auto* right = new QVBoxLayout;
    m_way = new FactTable({{tr("Box"), 170}, {tr("Answer")}}, tr("Nothing is said yet."), this);
    m_way->setObjectName(QStringLiteral("scriptTrialWay"));
    m_way->view()->setFocusPolicy(Qt::ClickFocus);
    right->addWidget(sectionTitle(tr("The way so far"), this));
    right->addWidget(m_way, 3);
    m_record = new FactTable({{tr("Part of the record"), 170}, {tr("What it says")}},
                             tr("The record says nothing yet."), this);
    m_record->setObjectName(QStringLiteral("scriptTrialRecord"));
    m_record->view()->setFocusPolicy(Qt::ClickFocus);
    right->addWidget(sectionTitle(tr("What the record would say"), this));
    right->addWidget(m_record, 2);
    row->addLayout(right, 1);
    column->addLayout(row, 1);
    auto* buttons = new QHBoxLayout;
    auto* again = new QPushButton(tr("Start &again"), this);
    again->setObjectName(QStringLiteral("scriptTrialAgain"));
    auto* close = new QPushButton(tr("&Close"), this);
    close->setObjectName(QStringLiteral("scriptTrialClose"));
    buttons->addStretch();
    for (QPushButton* button : {again, close}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    column->addLayout(buttons);
    followFont(this, [this] {
        resize(fontMetrics().height() * kWideLetters, fontMetrics().height() * kHighLetters);
    });
    connect(m_panel, &TalkPanel::checkChanged, this, &ScriptTrial::showWay);
    connect(again, &QPushButton::clicked, this, [this] {
        m_panel->restart();
        showWay();
    });
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    begin();
}

QWidget* ScriptTrial::buildSubject() {
    auto* part = new QWidget(this);
    auto* row = new QHBoxLayout(part);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kSmall);
    auto* label = new QLabel(tr("&Whom it calls"), part);
    m_subject = new QComboBox(part);
    m_subject->setObjectName(QStringLiteral("scriptTrialSubject"));
    m_subject->addItems({tr("an example person"), tr("an example company"), tr("a real case")});
    m_subject->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_subject);
    auto* number = new QLabel(tr("Its &number"), part);
    m_number = new QLineEdit(part);
    m_number->setObjectName(QStringLiteral("scriptTrialNumber"));
    m_number->setPlaceholderText(tr("taxpayer's number, then Enter (the look is logged)"));
    number->setBuddy(m_number);
    m_problem = new QLabel(part);
    m_problem->setObjectName(QStringLiteral("scriptTrialProblem"));
    m_problem->setWordWrap(true);
    row->addWidget(label);
    row->addWidget(m_subject);
    row->addWidget(number);
    row->addWidget(m_number, 1);
    row->addWidget(m_problem, 1);
    m_problem->hide();
    connect(m_subject, &QComboBox::activated, this, [this](int at) {
        m_number->setEnabled(at == Case);
        at == Case ? m_number->setFocus(Qt::OtherFocusReason) : begin();
    });
    m_number->setEnabled(false);
    connect(m_number, &QLineEdit::returnPressed, this, &ScriptTrial::takeCase);
    return part;
}

void ScriptTrial::takeCase() {
    const CampaignId campaign = m_workspace.campaign().id;
    const auto given = findNumbers(m_workspace.session(), campaign, numbersInText(m_number->text()));
    QString problem = given ? QString() : given.error().message;
    m_file.reset();
    if (given && given->cases.isEmpty()) {
        problem = tr("Nobody has the number %1.").arg(m_number->text().trimmed());
    } else if (given) {
        Result<CaseFile> file = openCase(m_workspace.session(), given->cases.constFirst(), campaign);
        if (file) {
            m_file = std::move(*file);
        } else {
            problem = file.error().message;
        }
    }
    m_problem->setText(problem.isEmpty() ? QString() : QStringLiteral("▲ ") + problem);
    m_problem->setVisible(!problem.isEmpty());
    if (m_file) {
        begin();
    }
}

void ScriptTrial::begin() {
    const bool isCase = m_subject->currentIndex() == Case && m_file;
    const bool isCompany = isCase ? m_file->taxpayer.isCompany : m_subject->currentIndex() == ExampleCompany;
    const auto languages = m_workspace.session().rules<ScriptLanguages>();
    if (!languages) {
        m_problem->setText(QStringLiteral("▲ ") + languages.error().message);
        m_problem->show();
        return;
    }
    const ScriptValues values =
        isCase ? scriptValues(*m_file, m_workspace.taxItems(),
                              scriptCaller(m_workspace.callersOffice(), m_workspace.session().actor()),
                              (*languages)->wordsIn(m_script.language), m_workspace.today())
               : sampleValues();
    m_panel->begin(m_script, isCompany ? Audience::Company : Audience::Person, values,
                   {!isCompany, isCompany, !isCase || !m_file->taxpayer.isMasked});
    showWay();
}

void ScriptTrial::showWay() {
    QList<FactRow> rows;
    for (const ScriptStep& step : m_panel->run().steps()) {
        const ScriptBox* box = m_script.box(step.box);
        const ScriptAnswer* answer = box == nullptr ? nullptr : box->answer(step.answer);
        rows.append({{box == nullptr || box->title.isEmpty() ? step.box : box->title,
                      answer == nullptr ? tr("said") : answer->text}});
    }
    m_way->setRows(rows);
    QList<FactRow> record;
    for (const RecordWrite& write : m_panel->run().writes()) {
        record.append({{labelOf(write.part), shownValue(write.part, write.value)}});
    }
    m_record->setRows(record);
}

}  // namespace saikoku::ui
