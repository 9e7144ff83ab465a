#include "ui/survey/survey_screen.h"

#include <QComboBox>
#include <QFile>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/output_file.h"
#include "core/security/session.h"
#include "core/surveys/survey_edit.h"
#include "core/surveys/survey_json.h"
#include "ui/frame/workspace.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/support/scroll_pane.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/survey/question_form.h"
#include "ui/survey/survey_results_page.h"
#include "ui/survey/survey_trial.h"
#include "ui/survey/word_table.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kTableShare = 5, kFormShare = 4;
constexpr int kQuotaRows = 4;

/// A code that stands twice is wrong with both questions: whoever types it sees it at once.
QList<SurveyFault> besideBoth(QList<SurveyFault> faults, const QList<SurveyQuestion>& questions) {
    const QList<SurveyFault> found = faults;
    for (const SurveyFault& fault : found) {
        if (fault.question < 0 || fault.place != QStringLiteral("questions[%1].code").arg(fault.question)) {
            continue;
        }
        for (qsizetype i = 0; i < fault.question; ++i) {
            if (questions.at(i).code == questions.at(fault.question).code) {
                faults.append({QStringLiteral("questions[%1].code").arg(i), i, fault.sentence});
            }
        }
    }
    return faults;
}

QList<QStringList> rowsOf(const QList<SurveyQuota>& quotas) {
    QList<QStringList> rows;
    for (const SurveyQuota& quota : quotas) {
        rows.append({quota.question, quota.answer, QString::number(quota.limit)});
    }
    return rows;
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
    m_results = new SurveyResultsPage(workspace, m_pages);
    m_pages->addWidget(m_results);
    column->addWidget(m_pages, 1);
}

QWidget* SurveyScreen::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new WrappingRow(Space::kSmall);
    head->setLayout(row);
    auto* choice = new QWidget(head);
    auto* parts = new QHBoxLayout(choice);
    parts->setContentsMargins(0, 0, 0, 0);
    parts->setSpacing(Space::kSmall);
    auto* label = new QLabel(tr("&Campaign"), choice);
    m_campaign = new QComboBox(choice);
    m_campaign->setObjectName(QStringLiteral("surveyCampaign"));
    m_campaign->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    label->setBuddy(m_campaign);
    parts->addWidget(label);
    parts->addWidget(m_campaign);
    m_state = new ElidedLabel(head);
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setObjectName(QStringLiteral("surveyState"));
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    m_choice = new QToolButton(head);
    m_choice->setText(tr("What was ans&wered"));
    m_choice->setObjectName(QStringLiteral("surveyResultsChoice"));
    m_choice->setCheckable(true);
    m_choice->setFocusPolicy(Qt::TabFocus);
    m_choice->setVisible(m_workspace.session().may(Permission::Reports));
    row->addWidget(choice);
    row->addWidget(m_state);
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
            m_results->ask(campaign());
        }
        Q_EMIT actionsChanged();
    });
    return head;
}

QPushButton* SurveyScreen::addButton(QLayout* row, const QString& label, const QString& name, void (SurveyScreen::*done)(), const QKeySequence& key) {
    auto* button = new QPushButton(label, this);
    button->setObjectName(name);
    button->setAutoDefault(true);
    connect(button, &QPushButton::clicked, this, done);
    row->addWidget(button);
    if (!key.isEmpty()) {
        button->setToolTip(key.toString(QKeySequence::NativeText));
        auto* shortcut = new QShortcut(key, this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, button, &QPushButton::click);
    }
    return button;
}

QWidget* SurveyScreen::buildQuestions() {
    auto* page = new QWidget(this);
    auto* row = new QHBoxLayout(page);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kLarge);
    row->addWidget(buildList(page), kTableShare);
    m_form = new QuestionForm(page);
    row->addWidget(new ScrollPane(m_form, page), kFormShare);
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

QWidget* SurveyScreen::buildList(QWidget* page) {
    auto* part = new QWidget(page);
    auto* left = new QVBoxLayout(part);
    left->setContentsMargins(0, 0, 0, 0);
    left->setSpacing(Space::kSmall);
    auto* title = new QHBoxLayout;
    auto* label = new QLabel(tr("Titl&e"), part);
    m_title = new QLineEdit(part);
    m_title->setObjectName(QStringLiteral("surveyTitle"));
    label->setBuddy(m_title);
    title->addWidget(label);
    title->addWidget(m_title, 1);
    left->addLayout(title);
    m_table = new FactTable({{tr("No."), 44, true}, {tr("Code"), 90}, {tr("Kind"), 100}, {tr("Question")}},
                            tr("Nothing is asked yet. F8 adds a question; a file can be imported too."), part);
    m_table->setObjectName(QStringLiteral("surveyQuestions"));
    m_table->view()->setObjectName(QStringLiteral("surveyQuestionsTable"));
    left->addWidget(m_table, 1);
    auto* below = new WrappingRow(Space::kSmall);
    auto* buttons = new QWidget(part);
    buttons->setLayout(below);
    addButton(below, tr("&Add a question"), QStringLiteral("surveyAdd"), &SurveyScreen::addQuestion);
    addButton(below, tr("&Up"), QStringLiteral("surveyUp"), &SurveyScreen::moveUp, QKeySequence(Qt::CTRL | Qt::Key_Up));
    addButton(below, tr("Dow&n"), QStringLiteral("surveyDown"), &SurveyScreen::moveDown, QKeySequence(Qt::CTRL | Qt::Key_Down));
    addButton(below, tr("Co&py"), QStringLiteral("surveyCopy"), &SurveyScreen::copyQuestion, QKeySequence(Qt::CTRL | Qt::Key_D));
    addButton(below, tr("Remo&ve"), QStringLiteral("surveyRemove"), &SurveyScreen::removeQuestion, QKeySequence(Qt::CTRL | Qt::Key_Delete));
    m_try = addButton(below, tr("Test run (F4)"), QStringLiteral("surveyTry"), &SurveyScreen::tryOut);
    left->addWidget(buttons);
    m_quotas = new WordTable({tr("Question (empty: all)"), tr("Answer"), tr("At most")}, 0, part);
    m_quotas->setObjectName(QStringLiteral("surveyQuotas"));
    QLabel* quotas = sectionTitle(tr("&Quotas: when full, nobody more is called"), part);
    quotas->setBuddy(m_quotas);
    left->addWidget(quotas);
    followFont(m_quotas, [this] { m_quotas->setFixedHeight(rowHeight(m_quotas->font()) * kQuotaRows); });
    left->addWidget(m_quotas);
    m_fault = new QLabel(part);
    m_fault->setObjectName(QStringLiteral("surveyFault"));
    m_fault->setWordWrap(true);
    m_fault->setTextFormat(Qt::PlainText);
    left->addWidget(m_fault);
    return part;
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
        m_results->ask(campaign());
    }
}

void SurveyScreen::showSurvey(const Survey& survey) {
    m_title->setText(survey.title);
    m_questions = survey.questions;
    m_quotas->setRows(rowsOf(survey.quotas));
    m_at = m_questions.isEmpty() ? -1 : 0;
    showFaults();
    showQuestion();
}

/// A question with a fault has a mark before its number: what is wrong stands beside its field.
void SurveyScreen::showQuestions() {
    QList<FactRow> rows;
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const SurveyQuestion& question = m_questions.at(i);
        const bool isFaulty = std::any_of(m_faults.begin(), m_faults.end(), [i](const SurveyFault& fault) { return fault.question == i; });
        const QString number = QString::number(i + 1);
        rows.append({{isFaulty ? QStringLiteral("▲ ") + number : number, question.code, labelOf(question.kind), question.text}, isFaulty, false, i + 1});
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
    const QString code = isOne ? m_questions.at(m_at).code : QString();
    m_firstName = m_named = isCodeFree(edited(), m_at, code) ? code : QString();  // else others are meant by it too
    QStringList codes;
    for (const SurveyQuestion& question : m_questions) {
        codes.append(question.code);
    }
    codes.removeAll(code);
    m_form->offerJumps(codes);
    m_form->showFaults(m_faults, m_at);
}

Survey SurveyScreen::edited() const {
    Survey survey;
    survey.title = m_title->text().trimmed();
    survey.questions = m_questions;
    const QList<QStringList> quotas = m_quotas->rows();
    for (const QStringList& row : quotas) {
        survey.quotas.append({row.at(0), row.at(1), row.at(2).normalized(QString::NormalizationForm_KC).toInt()});
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
    m_faults = isEmpty ? QList<SurveyFault>() : surveyFaults(edited());
    setTextColour(m_fault, m_faults.isEmpty() ? coloursOf(palette()).muted : coloursOf(palette()).late);
    m_fault->setText(isEmpty              ? QString()
                     : m_faults.isEmpty() ? tr("Everything is in order: every question is reached, no jump leads nowhere.")
                     : m_faults.size() == 1 ? QStringLiteral("▲ ") + m_faults.constFirst().sentence
                                            : QStringLiteral("▲ ") + tr("%1 (%2 faults)").arg(m_faults.constFirst().sentence).arg(m_faults.size()));
    m_faults = besideBoth(m_faults, m_questions);
    m_save->setEnabled(m_isChanged && m_faults.isEmpty() && m_workspace.session().may(Permission::Rules));
    m_try->setEnabled(!m_questions.isEmpty() && m_faults.isEmpty());
    showQuestions();
    m_form->showFaults(m_faults, m_at);
    Q_EMIT actionsChanged();
}

void SurveyScreen::onEdited() {
    m_isChanged = true;
    showFaults();
}

/// Another code: jumps and quotas follow while it is typed, and go back to what it was where it may not be.
void SurveyScreen::takeForm() {
    if (m_at < 0 || m_at >= m_questions.size()) {
        return;
    }
    m_questions[m_at] = m_form->question();
    Survey survey = edited();
    const QString code = m_questions.at(m_at).code;
    const QString name = isCodeFree(survey, m_at, code) ? code : m_firstName;
    if (!m_named.isEmpty() && name != m_named) {
        followCode(survey, m_named, name);
        m_named = name;
        m_questions = survey.questions;
        m_quotas->setRows(rowsOf(survey.quotas));
    }
    onEdited();
}

void SurveyScreen::chooseQuestion(qsizetype at) {
    m_at = at;
    onEdited();
    showQuestion();
}

void SurveyScreen::addQuestion() {
    SurveyQuestion question;
    question.code = freeCode(edited());
    question.options = {{QStringLiteral("yes"), tr("Yes"), {}}, {QStringLiteral("no"), tr("No"), {}}};
    const qsizetype at = m_at < 0 ? 0 : m_at + 1;
    m_questions.insert(at, question);
    chooseQuestion(at);
    m_form->focusText();
}

void SurveyScreen::copyQuestion() {
    Survey survey = edited();
    if (const qsizetype at = saikoku::copyQuestion(survey, m_at); at >= 0) {
        m_questions = survey.questions;
        chooseQuestion(at);
        m_form->focusText();
    }
}

void SurveyScreen::removeQuestion() {
    if (m_at >= 0 && m_at < m_questions.size()) {
        m_questions.removeAt(m_at);
        chooseQuestion(qMin(m_at, m_questions.size() - 1));
    }
}

void SurveyScreen::move(int by) {
    const qsizetype to = m_at + by;
    if (m_at >= 0 && to >= 0 && to < m_questions.size()) {
        m_questions.move(m_at, to);
        chooseQuestion(to);
    }
}

void SurveyScreen::tryOut() {
    auto* trial = new SurveyTrial(edited(), m_workspace.today(), this);
    trial->setAttribute(Qt::WA_DeleteOnClose);
    trial->open();
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
    const bool isMaking = m_pages->currentIndex() == 0;
    return (action == Action::Refresh && !m_isChanged) || (action == Action::Next && isMaking) ||
           (action == Action::Result && isMaking && m_try->isEnabled());
}

void SurveyScreen::perform(Action action) {
    if (!can(action)) {
        return;
    }
    action == Action::Refresh ? load() : action == Action::Result ? tryOut() : addQuestion();
}

QString SurveyScreen::keyLabel(Action action) const {
    return action == Action::Next ? tr("Add") : action == Action::Result ? tr("Test run") : actionLabel(action);
}

QStringList SurveyScreen::helpLines() const {
    return {tr("F8: add a question"), tr("Enter on a question: to its fields"), tr("Ctrl+Up, Ctrl+Down: move the question, or the row of a table"),
            tr("Ctrl+D: copy the question"), tr("Ctrl+Del: remove the question"), tr("F4: test run, nothing is stored"),
            tr("F2 in a table: change the cell; an emptied row goes")};
}

}  // namespace saikoku::ui
