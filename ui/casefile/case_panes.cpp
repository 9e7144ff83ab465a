#include "ui/casefile/case_panes.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLayout>
#include <QVBoxLayout>

#include <utility>

#include "core/recordings/recordings.h"
#include "core/scripts/script_choice.h"
#include "core/security/session.h"
#include "core/surveys/surveys.h"
#include "core/work/staff_messages.h"
#include "ui/casefile/arrears_panel.h"
#include "ui/casefile/callable_panel.h"
#include "ui/casefile/case_tabs.h"
#include "ui/casefile/phones_panel.h"
#include "ui/casefile/script_panel.h"
#include "ui/casefile/taxpayer_panel.h"
#include "ui/frame/workspace.h"
#include "ui/support/message_box.h"
#include "ui/support/scroll_pane.h"
#include "ui/support/seat_settings.h"
#include "ui/support/texts.h"
#include "ui/survey/answer_panel.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kHistoryRows = 5;
constexpr int kScriptLines = 9;   ///< where the window is high enough
constexpr int kWantedScriptLines = 4;  ///< with the history's rows; person and arrears scroll for them
constexpr int kLeastScriptLines = 2;   ///< with the largest letters
constexpr int kWhole = 1000;

}  // namespace

CasePanes::CasePanes(Workspace& workspace, QWidget* parent)
    : QSplitter(Qt::Vertical, parent),
      m_workspace(workspace),
      m_top(buildTop()),
      m_tabs(new CaseTabs(workspace.settings(), this)) {
    setObjectName(QStringLiteral("casePanes"));
    setChildrenCollapsible(false);
    addWidget(m_top);
    addWidget(m_tabs);
    m_top->installEventFilter(this);
    setStretchFactor(0, 0);
    setStretchFactor(1, 1);
    // takes what is left: scrolling would ask for the height it would like to have
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored);
    connect(this, &QSplitter::splitterMoved, this, &CasePanes::keepSplit);
    connect(m_person, &TaxpayerPanel::revealWanted, this, &CasePanes::revealWanted);
    connect(m_person, &TaxpayerPanel::labelsWanted, this, &CasePanes::labelsWanted);
    connect(m_phones, &PhonesPanel::changeWanted, this, &CasePanes::contactWanted);
    connect(m_tabs, &CaseTabs::wordWanted, this, &CasePanes::openWord);
    connect(&workspace, &Workspace::scriptsChanged, this, &CasePanes::readShelf);
}

ScrollPane* CasePanes::scrolling(QWidget* pane, QWidget* parent) {
    m_areas.append(new ScrollPane(pane, parent));
    return m_areas.constLast();
}

QWidget* CasePanes::buildTop() {
    auto* top = new QWidget(this);
    top->setObjectName(QStringLiteral("caseFacts"));
    auto* facts = new QGridLayout(top);
    facts->setContentsMargins(Space::kMedium, Space::kSmall, Space::kMedium, 0);
    facts->setHorizontalSpacing(Space::kLarge);
    facts->setVerticalSpacing(Space::kUnit);
    // made in the order of the Tab key: numbers, then script
    m_person = new TaxpayerPanel(top);
    m_arrears = new ArrearsPanel(top);
    facts->addWidget(scrolling(m_person, top), 0, 0);
    facts->addWidget(scrolling(m_arrears, top), 0, 1);
    facts->addWidget(buildRight(top), 0, 2, 2, 1);
    m_script = new ScriptPanel(top);
    facts->addWidget(m_script, 1, 0, 1, 2);
    m_right->insertWidget(m_right->indexOf(m_phones) + 1, m_script->takeAnswers());
    m_survey = new AnswerPanel(top);
    m_survey->hide();
    facts->addWidget(m_survey, 0, 1, 2, 1);
    connect(m_script, &ScriptPanel::checkChanged, this, &CasePanes::openSurvey);
    for (const auto& [column, stretch] : {std::pair{0, 6}, {1, 6}, {2, 7}}) {
        facts->setColumnStretch(column, stretch);
    }
    facts->setRowStretch(1, 1);
    return top;
}

QWidget* CasePanes::buildRight(QWidget* top) {
    auto* pane = new QWidget(top);
    m_right = new QVBoxLayout(pane);
    m_right->setContentsMargins(0, 0, 0, 0);
    m_right->setSpacing(Space::kSmall);
    auto* headline = new QHBoxLayout;
    m_callable = new CallablePanel(pane);
    m_position = mutedLabel({}, pane);
    m_position->setObjectName(QStringLiteral("casePosition"));
    headline->addWidget(m_callable, 1);
    headline->addWidget(m_position, 0, Qt::AlignTop);
    m_phones = new PhonesPanel(pane);
    m_right->addLayout(headline);
    m_right->addWidget(m_phones);
    m_right->addStretch(1);
    return scrolling(pane, top);
}

void CasePanes::setPosition(const QString& text) { m_position->setText(text); }

void CasePanes::beginTalk() { m_script->beginTalk(); }

void CasePanes::show(const CaseFile& file, const Result<Eligibility>& answer, bool keepsTalk) {
    const QDate today = m_workspace.today();
    m_arrears->show(file, today);
    m_person->show(file, today, m_workspace.session().may(Permission::SeeProtected));
    m_phones->show(file, answer.value_or(Eligibility()), today);
    showEligibility(answer);
    showRecorded(file);
    m_tabs->show(file, m_workspace.taxItems(), today);
    showWords(file);
    fitCampaign(file, keepsTalk);
    showScript(file, keepsTalk);
    fit();
    if (!isVisible()) {  // what was hidden until now has its height only once it was laid out
        QMetaObject::invokeMethod(this, &CasePanes::fit, Qt::QueuedConnection);
    }
}

/// Which lines of the journal have a recording.
void CasePanes::showRecorded(const CaseFile& file) {
    const Result<QList<Recording>> recordings = recordingsOfCase(m_workspace.session(), m_workspace.campaign().id, file.taxpayer.id);
    if (!recordings) {
        m_workspace.showError(recordings.error());
        return;
    }
    QSet<NegotiationId> recorded;
    for (const Recording& each : *recordings) {
        if (each.hasSound()) {
            recorded.insert(each.record);
        }
    }
    m_tabs->setRecorded(recorded);
}

void CasePanes::showWords(const CaseFile& file) {
    Result<QList<CaseWord>> words = wordsOfCase(m_workspace.session(), m_workspace.campaign().id, file.taxpayer.id);
    if (!words) {
        m_workspace.showError(words.error());
        return;
    }
    m_words = std::move(*words);
    m_tabs->showMessages(m_words, m_workspace.today());
}

/// In full; whoever it is to has read it then.
void CasePanes::openWord(qsizetype place) {
    if (place < 0 || place >= m_words.size()) {
        return;
    }
    const CaseWord word = m_words.at(place);
    MessageBox::explain(this, tr("%1 from %2 to %3", "kind, names").arg(word.kind, word.from, word.to), word.text);
    if (!word.isUnread) {
        return;
    }
    if (const Result<void> read = markMessageRead(m_workspace.session(), word.message); !read) {
        m_workspace.showError(read.error());
        return;
    }
    Q_EMIT wordRead();
}

void CasePanes::showEligibility(const Result<Eligibility>& answer) {
    if (answer) {
        m_callable->show(*answer, m_workspace.today());
        m_phones->showAnswer(*answer);
    } else {
        m_callable->showUnknown(answer.error().message);
    }
}

/// A survey stands where a campaign about money shows what is owed, and has the script's width beside it.
void CasePanes::fitCampaign(const CaseFile& file, bool keepsTalk) {
    const CampaignChoice& campaign = m_workspace.campaign();
    const bool asks = campaign.kind == CampaignKind::Survey;
    auto* grid = qobject_cast<QGridLayout*>(m_top->layout());
    grid->removeWidget(m_script);
    grid->addWidget(m_script, 1, 0, 1, asks ? 1 : 2);
    m_areas.at(1)->setVisible(!asks);
    m_survey->setVisible(asks);
    if (!asks || keepsTalk) {
        return;
    }
    const auto version = surveyInForce(m_workspace.session(), campaign.id);
    const auto answers = answersOnFile(m_workspace.session(), campaign.id, file.taxpayer.id);
    if (!version || !answers) {
        m_workspace.showError(version ? answers.error() : version.error());
    }
    m_survey->setToday(m_workspace.today());
    m_survey->begin(version.value_or(std::nullopt), answers.value_or(SurveyAnswers()));
    if (version && *version && !(*version)->survey.quotas.isEmpty()) {
        askQuotas(campaign.id);
    }
}

/// They come when they are counted: the case does not wait for them.
void CasePanes::askQuotas(CampaignId campaign) {
    using Standings = QList<QuotaStanding>;
    m_workspace.background().run<Standings>([campaign](Session& session) { return surveyQuotas(session, campaign); }, this,
                                            [this, campaign](const Result<Standings>& standings) {
                                                if (standings && m_workspace.campaign().id == campaign) {
                                                    m_survey->showQuotas(*standings);
                                                }
                                            });
}

void CasePanes::openSurvey() {
    const bool isOpen = m_script->check().isEstablished();
    const bool opens = isOpen && !m_survey->isOpen();
    m_survey->setOpen(isOpen);
    if (opens && m_survey->isVisible()) {
        m_survey->setFocus(Qt::OtherFocusReason);
    }
}

void CasePanes::readShelf() {
    Result<ScriptShelf> shelf = scriptShelf(m_workspace.session());
    if (!shelf) {
        m_workspace.showError(shelf.error());
        return;
    }
    m_shelf = std::move(*shelf);
    for (const QString& note : std::as_const(m_shelf->notes)) {
        m_workspace.announce(note);
    }
}

/// What another seat stored is there with the next case.
void CasePanes::readShelfBehind() {
    m_workspace.background().run<ScriptShelf>([](Session& session) { return scriptShelf(session); }, this,
                                              [this](const Result<ScriptShelf>& shelf) {
                                                  if (shelf) {
                                                      m_shelf = *shelf;
                                                  }
                                              });
}

void CasePanes::showScript(const CaseFile& file, bool keepsTalk) {
    m_shelf ? readShelfBehind() : readShelf();
    Session& session = m_workspace.session();
    const auto languages = session.rules<ScriptLanguages>();
    if (!m_shelf || !languages) {
        m_script->showUnavailable(languages ? tr("The scripts could not be read.") : languages.error().message);
        return;
    }
    const bool isOfficer = session.may(Permission::ApproveInstalments) || session.may(Permission::Hold);
    const ScriptCase about = scriptCaseOf(file, m_workspace.campaign().info(), **languages, m_workspace.today(), isOfficer);
    QList<ScriptVersion> fitting;
    QList<Script> scripts;
    for (const ScriptVersion& version : m_shelf->inForce()) {
        ScriptCase spoken = about;  // which language the person speaks shows on the telephone
        spoken.language = version.script.language;
        if (fitsCase(version.script, spoken)) {
            fitting.append(version);
            scripts.append(version.script);
        }
    }
    const auto values = [file, items = m_workspace.taxItems(), caller = scriptCaller(m_workspace.callersOffice(), session.actor()),
                         today = m_workspace.today(), languages](const QString& language) {
        return scriptValues(file, items, caller, (*languages)->wordsIn(language), today);
    };
    m_script->show(fitting, chooseScript(scripts, about), values, file, keepsTalk);
}

/// Every pane whole, when the window had the height.
int CasePanes::factsHeight() const {
    const auto* grid = qobject_cast<QGridLayout*>(m_top->layout());
    const int upper = qMax(m_areas.at(0)->contentHeight(), m_areas.at(1)->contentHeight());
    const int left = upper + grid->verticalSpacing() + m_script->heightForLines(kScriptLines);
    const QMargins margins = grid->contentsMargins();
    return qMax(left, m_areas.at(2)->contentHeight()) + margins.top() + margins.bottom();
}

/// The history keeps its rows, the facts get what they need of the rest, or what the
/// seat's people chose.
void CasePanes::fit() {
    m_top->layout()->activate();  // the panes have their widths
    for (const ScrollPane* area : std::as_const(m_areas)) {
        area->widget()->layout()->activate();  // what was written into it counts from now on
    }
    const int wanted = factsHeight();
    const int room = height() - handleWidth();
    const int share = m_workspace.settings().factsShare();
    m_top->setMinimumHeight(leastFacts(kLeastScriptLines));  // its layout's own would hold the splitter where it is
    const int facts = share > 0 ? room * share / kWhole : qMax(leastFacts(leastScriptLines()), qMin(wanted, room - m_tabs->heightForRows(kHistoryRows)));
    setSizes({facts, qMax(0, room - facts)});
    shareFacts();
}

int CasePanes::leastFacts(int scriptLines) const {
    const auto* grid = qobject_cast<QGridLayout*>(m_top->layout());
    const QMargins margins = grid->contentsMargins();
    const int left = m_areas.at(0)->minimumHeight() + grid->verticalSpacing() + m_script->heightForLines(scriptLines);
    return qMax(left, m_survey->isHidden() ? 0 : m_survey->minimumSizeHint().height()) + margins.top() + margins.bottom();
}

/// As many lines as it is to have where the history keeps its rows and every pane its first lines.
int CasePanes::leastScriptLines() const {
    const int room = height() - handleWidth() - m_tabs->heightForRows(kHistoryRows) - m_areas.at(0)->minimumHeight();
    int lines = kWantedScriptLines;
    while (lines > kLeastScriptLines && m_script->heightForLines(lines) + 2 * Space::kMedium > room) {
        --lines;
    }
    return lines;
}

/// The person and what is owed stand in sight whole, and no higher, where the script keeps its lines.
/// It is told so: a layout whose widgets take their height from their width gives them what they would like to
/// have and cuts the row above.
void CasePanes::shareFacts() {
    auto* grid = qobject_cast<QGridLayout*>(m_top->layout());
    const QMargins margins = grid->contentsMargins();
    const int inner = m_top->height() - margins.top() - margins.bottom() - grid->verticalSpacing();
    const int whole = qMax(m_areas.at(0)->contentHeight(), m_areas.at(1)->isHidden() ? 0 : m_areas.at(1)->contentHeight());
    const int least = m_script->heightForLines(leastScriptLines());
    const int upper = qBound(0, inner - least, whole);
    for (ScrollPane* area : {m_areas.at(0), m_areas.at(1)}) {
        area->setMaximumHeight(qMax(upper, area->minimumHeight()));
    }
    grid->setRowMinimumHeight(0, upper);
    m_script->setMaximumHeight(qMax(least, inner - upper));
}

bool CasePanes::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_top && event->type() == QEvent::Resize) {
        shareFacts();
    }
    return QSplitter::eventFilter(watched, event);
}

void CasePanes::keepSplit() {
    const QList<int> heights = sizes();
    m_workspace.settings().setFactsShare(qMax(1, heights.at(0) * kWhole / qMax(1, heights.at(0) + heights.at(1))));
}

void CasePanes::changeEvent(QEvent* event) {
    QSplitter::changeEvent(event);
    if (event->type() == QEvent::FontChange && m_tabs != nullptr) {
        // the panes' own letters come after
        QMetaObject::invokeMethod(this, &CasePanes::fit, Qt::QueuedConnection);
    }
}

void CasePanes::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    fit();
}

}  // namespace saikoku::ui
