#include "ui/survey/survey_screen.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/output_file.h"
#include "core/security/session.h"
#include "core/surveys/survey_check.h"
#include "core/surveys/survey_json.h"
#include "reports/report_file.h"
#include "reports/report_list.h"
#include "reports/survey_report.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/survey/question_form.h"
#include "ui/survey/word_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kTableShare = 5, kFormShare = 4;
constexpr int kQuotaRows = 4;

/// A code that no question has yet.
QString freeCode(const QList<SurveyQuestion>& questions) {
    for (qsizetype number = questions.size() + 1;; ++number) {
        const QString code = QStringLiteral("q%1").arg(number);
        if (std::none_of(questions.begin(), questions.end(), [&](const SurveyQuestion& each) { return each.code == code; })) {
            return code;
        }
    }
}

}  // namespace

SurveyScreen::SurveyScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("surveyScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    column->addWidget(buildHead());
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(buildQuestions());
    m_pages->addWidget(buildResults());
    column->addWidget(m_pages, 1);
}

QWidget* SurveyScreen::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kSmall);
    auto* label = new QLabel(tr("&Campaign"), head);
    m_campaign = new QComboBox(head);
    m_campaign->setObjectName(QStringLiteral("surveyCampaign"));
    label->setBuddy(m_campaign);
    m_state = mutedLabel({}, head);
    m_state->setObjectName(QStringLiteral("surveyState"));
    m_choice = new QToolButton(head);
    m_choice->setText(tr("What was ans&wered"));
    m_choice->setObjectName(QStringLiteral("surveyResultsChoice"));
    m_choice->setCheckable(true);
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_choice->setVisible(m_workspace.session().may(Permission::Reports));
    row->addWidget(label);
    row->addWidget(m_campaign);
    row->addWidget(m_state, 1);
    row->addWidget(m_choice);
    addButton(row, tr("&Import a file"), QStringLiteral("surveyRead"), &SurveyScreen::readFile);
    addButton(row, tr("Save as a fi&le"), QStringLiteral("surveyWrite"), &SurveyScreen::writeFile);
    m_save = addButton(row, tr("&Save as a new version"), QStringLiteral("surveySave"), &SurveyScreen::save);
    connect(m_campaign, &QComboBox::activated, this, [this] {
        if (mayLeave()) {
            load();
        }
    });
    connect(m_choice, &QToolButton::toggled, this, [this](bool results) {
        markChosen(m_choice, results);
        m_pages->setCurrentIndex(results ? 1 : 0);
        if (results) {
            askResults();
        }
    });
    return head;
}

QPushButton* SurveyScreen::addButton(QHBoxLayout* row, const QString& label, const QString& name, void (SurveyScreen::*done)()) {
    auto* button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, done);
    row->addWidget(button);
    return button;
}

QWidget* SurveyScreen::buildQuestions() {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kLarge);
    auto* left = new QVBoxLayout;
    left->setSpacing(Space::kSmall);
    row->addLayout(left, kTableShare);
    auto* title = new QHBoxLayout;
    auto* label = new QLabel(tr("Titl&e"), page);
    m_title = new QLineEdit(page);
    m_title->setObjectName(QStringLiteral("surveyTitle"));
    label->setBuddy(m_title);
    title->addWidget(label);
    title->addWidget(m_title, 1);
    left->addLayout(title);
    m_table = new FactTable({{tr("No."), 44, true}, {tr("Code"), 90}, {tr("Kind"), 100}, {tr("Question")}},
                            tr("Nothing is asked yet. F8 adds a question; a file can be imported too."), page);
    m_table->setObjectName(QStringLiteral("surveyQuestions"));
    m_table->view()->setObjectName(QStringLiteral("surveyQuestionsTable"));
    left->addWidget(m_table, 1);
    auto* below = new QHBoxLayout;
    below->setSpacing(Space::kSmall);
    addButton(below, tr("&Add a question"), QStringLiteral("surveyAdd"), &SurveyScreen::addQuestion);
    addButton(below, tr("&Up"), QStringLiteral("surveyUp"), &SurveyScreen::moveUp);
    addButton(below, tr("Dow&n"), QStringLiteral("surveyDown"), &SurveyScreen::moveDown);
    addButton(below, tr("Remo&ve"), QStringLiteral("surveyRemove"), &SurveyScreen::removeQuestion);
    below->addStretch(1);
    left->addLayout(below);
    m_quotas = new WordTable({tr("Question (empty: all)"), tr("Answer"), tr("At most")}, page);
    m_quotas->setObjectName(QStringLiteral("surveyQuotas"));
    QLabel* quotas = sectionTitle(tr("&Quotas: when full, nobody more is called"), page);
    quotas->setBuddy(m_quotas);
    left->addWidget(quotas);
    followFont(m_quotas, [this] { m_quotas->setMaximumHeight(rowHeight(m_quotas->font()) * kQuotaRows); });
    left->addWidget(m_quotas);
    m_fault = new QLabel(page);
    m_fault->setObjectName(QStringLiteral("surveyFault"));
    m_fault->setWordWrap(true);
    left->addWidget(m_fault);
    m_form = new QuestionForm(page);
    row->addWidget(m_form, kFormShare);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this] {
        if (const qint64 id = m_table->currentId(); id > 0 && !m_showing) {
            m_at = static_cast<qsizetype>(id) - 1;
            showQuestion();
        }
    });
    connect(m_table, &FactTable::activated, m_form, &QuestionForm::focusText);
    connect(m_form, &QuestionForm::changed, this, &SurveyScreen::takeForm);
    connect(m_title, &QLineEdit::textEdited, this, &SurveyScreen::onEdited);
    connect(m_quotas, &WordTable::changed, this, &SurveyScreen::onEdited);
    return page;
}

QWidget* SurveyScreen::buildResults() {
    auto* page = new QWidget(this);
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* head = new QHBoxLayout;
    m_sums = new QLabel(page);
    m_sums->setObjectName(QStringLiteral("surveySums"));
    m_sums->setWordWrap(true);
    head->addWidget(m_sums, 1);
    addButton(head, tr("Counts as CS&V"), QStringLiteral("surveyResultsFile"), &SurveyScreen::writeResults)
        ->setVisible(m_workspace.session().may(Permission::Export));
    column->addLayout(head);
    m_results = new FactTable({{tr("Question"), 320}, {tr("Answer"), 300}, {tr("Cases"), 80, true}, {tr("Quota")}},
                              tr("Nobody has answered yet."), page);
    m_results->setObjectName(QStringLiteral("surveyResults"));
    m_results->view()->setObjectName(QStringLiteral("surveyResultsTable"));
    column->addWidget(m_results, 1);
    return page;
}

CampaignId SurveyScreen::campaign() const { return CampaignId{m_campaign->currentData().toLongLong()}; }

/// The work chosen in the head first, when it asks surveys.
void SurveyScreen::fillCampaigns() {
    const qint64 before = m_campaign->count() > 0 ? m_campaign->currentData().toLongLong() : m_workspace.campaign().id.value;
    m_campaign->clear();
    int survey = 0;
    for (const CampaignChoice& each : m_workspace.campaigns()) {
        if (!each.hasMoney) {
            survey = each.kind == CampaignKind::Survey ? m_campaign->count() : survey;
            m_campaign->addItem(each.label, each.id.value);
        }
    }
    const int known = m_campaign->findData(before);
    m_campaign->setCurrentIndex(known >= 0 ? known : survey);
}

void SurveyScreen::enter() {
    if (!m_isChanged) {
        fillCampaigns();
        load();
    }
    m_table->view()->setFocus();
}

void SurveyScreen::load() {
    const auto version = surveyInForce(m_workspace.session(), campaign());
    if (!version) {
        m_workspace.showError(version.error());
        return;
    }
    m_version = *version;
    m_isChanged = false;
    showSurvey(m_version ? m_version->survey : Survey());
    if (m_choice->isChecked()) {
        askResults();
    }
}

void SurveyScreen::showSurvey(const Survey& survey) {
    m_title->setText(survey.title);
    m_questions = survey.questions;
    m_at = m_questions.isEmpty() ? -1 : 0;
    QList<QStringList> quotas;
    for (const SurveyQuota& quota : survey.quotas) {
        quotas.append({quota.question, quota.answer, QString::number(quota.limit)});
    }
    m_quotas->setRows(quotas);
    showQuestions();
    showQuestion();
    showFaults();
}

void SurveyScreen::showQuestions() {
    QList<FactRow> rows;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const SurveyQuestion& question = m_questions.at(i);
        rows.append({{QString::number(i + 1), question.code, labelOf(question.kind), question.text}, false, false, i + 1});
    }
    m_showing = true;
    m_table->setRows(rows);
    m_table->view()->setCurrentIndex(m_table->view()->model()->index(static_cast<int>(qMax(qsizetype(0), m_at)), 0));
    m_showing = false;
}

void SurveyScreen::showQuestion() {
    const bool isOne = m_at >= 0 && m_at < m_questions.size();
    m_form->setEnabled(isOne);
    m_form->show(isOne ? m_questions.at(m_at) : SurveyQuestion());
}

Survey SurveyScreen::edited() const {
    Survey survey;
    survey.title = m_title->text().trimmed();
    survey.questions = m_questions;
    const QList<QStringList> quotas = m_quotas->rows();
    for (const QStringList& row : quotas) {
        survey.quotas.append({row.at(0), row.at(1), row.at(2).toInt()});
    }
    return survey;
}

void SurveyScreen::showFaults() {
    const QString state = !m_version ? tr("no survey yet")
                                     : tr("version %1 of %2, by %3")
                                           .arg(m_version->version)
                                           .arg(DisplayText::shortDate(m_version->knownOn), m_version->madeBy);
    m_state->setText(m_isChanged ? tr("%1; changed, not saved yet").arg(state) : state);
    const bool isEmpty = m_questions.isEmpty() && m_title->text().isEmpty();
    const QList<SurveyFault> faults = isEmpty ? QList<SurveyFault>() : surveyFaults(edited());
    setTextColour(m_fault, faults.isEmpty() ? coloursOf(palette()).muted : coloursOf(palette()).late);
    m_fault->setText(isEmpty            ? QString()
                     : faults.isEmpty() ? tr("Everything is in order: every question is reached, no jump leads nowhere.")
                     : faults.size() == 1 ? QStringLiteral("▲ ") + faults.constFirst().sentence
                                          : QStringLiteral("▲ ") + tr("%1 (%2 faults)").arg(faults.constFirst().sentence).arg(faults.size()));
    m_save->setEnabled(m_isChanged && faults.isEmpty() && m_workspace.session().may(Permission::Rules));
}

void SurveyScreen::onEdited() {
    m_isChanged = true;
    showFaults();
}

void SurveyScreen::takeForm() {
    if (m_at >= 0 && m_at < m_questions.size()) {
        m_questions[m_at] = m_form->question();
        showQuestions();
        onEdited();
    }
}

void SurveyScreen::addQuestion() {
    SurveyQuestion question;
    question.code = freeCode(m_questions);
    question.options = {{QStringLiteral("yes"), tr("Yes"), {}}, {QStringLiteral("no"), tr("No"), {}}};
    m_at = m_at < 0 ? 0 : m_at + 1;
    m_questions.insert(m_at, question);
    showQuestions();
    showQuestion();
    onEdited();
    m_form->focusText();
}

void SurveyScreen::removeQuestion() {
    if (m_at < 0 || m_at >= m_questions.size()) {
        return;
    }
    m_questions.removeAt(m_at);
    m_at = qMin(m_at, m_questions.size() - 1);
    showQuestions();
    showQuestion();
    onEdited();
}

void SurveyScreen::move(int by) {
    const qsizetype to = m_at + by;
    if (m_at < 0 || to < 0 || to >= m_questions.size()) {
        return;
    }
    m_questions.move(m_at, to);
    m_at = to;
    showQuestions();
    onEdited();
}

void SurveyScreen::save() {
    const auto version = setSurvey(m_workspace.session(), campaign(), edited());
    if (!version) {
        m_workspace.showError(version.error());
        return;
    }
    m_version = *version;
    m_isChanged = false;
    showFaults();
    m_workspace.tell(tr("Version %1 of the survey is in force at every seat.").arg(version->version));
}

void SurveyScreen::readFile() {
    const QString path = FileDialog::openFile(this, tr("Import a survey"), {}, tr("Surveys (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_workspace.showError({ErrorCode::BadInput, tr("%1 can't be read: %2").arg(path, file.errorString()), {}});
        return;
    }
    const auto survey = parseSurvey(file.readAll(), QFileInfo(path).fileName());
    if (!survey) {
        m_workspace.showError(survey.error());
        return;
    }
    showSurvey(*survey);
    onEdited();
}

void SurveyScreen::writeFile() {
    const QString path = FileDialog::saveFile(this, tr("Save the survey as a file"), m_workspace.dataFolder() + QStringLiteral("/exports/survey.json"),
                                              tr("Surveys (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    if (const Result<void> written = writeOutput(path, surveyText(edited())); !written) {
        m_workspace.showError(written.error());
    } else {
        m_workspace.announce(tr("Saved: %1").arg(path));
    }
}

void SurveyScreen::askResults() {
    m_workspace.worker().run<SurveyResults>([asked = campaign()](Session& session) { return surveyResults(session, asked); }, this,
                                            [this](Result<SurveyResults> results) {
                                                if (results) {
                                                    showResults(*results);
                                                } else {
                                                    m_workspace.showError(results.error());
                                                }
                                            });
}

void SurveyScreen::showResults(const SurveyResults& results) {
    QList<FactRow> rows;
    const auto quotaOf = [&](const QString& question, const QString& answer) {
        for (const QuotaStanding& standing : results.quotas) {
            if (standing.quota.question == question && standing.quota.answer == answer) {
                return tr("%1 of %2").arg(standing.complete).arg(standing.quota.limit) + (standing.isFull() ? QLatin1Char(' ') + tr("full") : QString());
            }
        }
        return QString();
    };
    const QList<SurveyQuestion> questions = results.version ? results.version->survey.questions : QList<SurveyQuestion>();
    for (const SurveyQuestion& question : questions) {
        for (const AnswerCount& count : results.counts) {
            if (count.question == question.code) {
                const SurveyOption* option = question.option(count.value);
                const QString words = option != nullptr ? option->text : count.value.isEmpty() ? tr("no answer") : count.value;
                rows.append({{question.text, words, QString::number(count.cases), quotaOf(question.code, count.value)}});
            }
        }
    }
    m_results->setRows(rows);
    const QString all = quotaOf({}, {});
    const QString sums = tr("Answered: %1, to the end: %2").arg(results.answering).arg(results.complete);
    m_sums->setText(all.isEmpty() ? sums : tr("%1 (quota: %2)").arg(sums, all));
}

void SurveyScreen::writeResults() {
    const QString path = FileDialog::saveFile(this, tr("Save the counts"), m_workspace.dataFolder() + QStringLiteral("/exports/survey.csv"), tr("CSV (*.csv)"));
    if (path.isEmpty()) {
        return;
    }
    reports::ReportQuestion question;
    question.query.campaign = campaign();
    const auto written = reports::writeReportFile(m_workspace.session(), *reports::reportOfId(QLatin1String(reports::kSurveyResultsReport)), question, {}, path);
    if (written) {
        m_workspace.announce(tr("Saved: %1").arg(path));
    } else {
        m_workspace.showError(written.error());
    }
}

bool SurveyScreen::mayLeave() {
    if (!m_isChanged) {
        return true;
    }
    if (!MessageBox::confirm(this, tr("The survey was changed and is not saved. Leave it?"), tr("Throw away"))) {
        return false;
    }
    m_isChanged = false;
    return true;
}

bool SurveyScreen::can(Action action) const {
    return (action == Action::Refresh && !m_isChanged) || (action == Action::Next && m_pages->currentIndex() == 0);
}

void SurveyScreen::perform(Action action) {
    if (action == Action::Refresh) {
        load();
    } else if (can(action)) {
        addQuestion();
    }
}

QString SurveyScreen::keyLabel(Action action) const { return action == Action::Next ? tr("Add") : actionLabel(action); }

QStringList SurveyScreen::helpLines() const {
    return {tr("F8: add a question"), tr("Enter on a question: to its fields"), tr("F2 in a table: change the cell; an emptied row goes")};
}

}  // namespace saikoku::ui
