#include "ui/recordings/recordings_screen.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <utility>

#include "core/contact/promise_date_entry.h"
#include "core/recordings/recording_rules.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/recordings/purpose_dialog.h"
#include "ui/recordings/recording_player.h"
#include "ui/recordings/recording_rule_dialog.h"
#include "ui/support/display_text.h"
#include "ui/support/fact_table.h"
#include "ui/support/message_box.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kDayLetters = 10;
constexpr int kPersonLetters = 18;

QLineEdit* lineOf(const QString& name, const QString& placeholder, int letters, QWidget* parent) {
    auto* edit = new QLineEdit(parent);
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    followFont(edit,
               [edit, letters] { edit->setMinimumWidth(edit->fontMetrics().averageCharWidth() * letters); });
    return edit;
}

QString endWords(const Recording& recording) {
    if (!recording.hasSound()) {
        return RecordingsScreen::tr("gone %1").arg(DisplayText::shortDate(recording.erasedOn));
    }
    return DisplayText::shortDate(recording.lastDay);
}

QString markWords(const Recording& recording) {
    QStringList words;
    if (recording.isMarked) {
        words.append(recording.markReason.isEmpty()
                         ? RecordingsScreen::tr("kept longer")
                         : RecordingsScreen::tr("kept longer: %1").arg(recording.markReason));
    }
    if (recording.wasLeft) {
        words.append(RecordingsScreen::tr("sealed later"));
    }
    return words.join(DisplayText::listSeparator());
}

}  // namespace

RecordingsScreen::RecordingsScreen(Workspace& workspace, QWidget* parent)
    : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("recordingsScreen"));
    build();
    connect(&workspace, &Workspace::campaignChanged, this, [this] {
        m_player->clear();
        refresh();
    });
    connect(&workspace, &Workspace::everythingChanged, this, &RecordingsScreen::refresh);
    connect(&workspace, &Workspace::rulesChanged, this, &RecordingsScreen::refresh);
}

QHBoxLayout* RecordingsScreen::buildSearch() {
    auto* row = new QHBoxLayout;
    const auto add = [&](const QString& label, QWidget* field) {
        auto* name = new QLabel(label, this);
        name->setBuddy(field);
        row->addWidget(name);
        row->addWidget(field);
    };
    m_part = new QComboBox(this);
    m_part->setObjectName(QStringLiteral("recordingsPart"));
    for (const RecordingPart part : allValues<RecordingPart>()) {
        m_part->addItem(labelOf(part), codeOf(part));
    }
    add(tr("&Which"), m_part);
    m_from = lineOf(QStringLiteral("recordingsFrom"), tr("11/1, -7"), kDayLetters, this);
    add(tr("&From"), m_from);
    m_to = lineOf(QStringLiteral("recordingsTo"), tr("11/30"), kDayLetters, this);
    add(tr("&To"), m_to);
    m_person = lineOf(QStringLiteral("recordingsPerson"), tr("name, kana, number"), kPersonLetters, this);
    add(tr("Pe&rson"), m_person);
    m_operator = lineOf(QStringLiteral("recordingsOperator"), tr("login"), kDayLetters, this);
    add(tr("Called &by"), m_operator);
    row->addStretch(1);
    for (QLineEdit* edit : {m_from, m_to, m_person, m_operator}) {
        connect(edit, &QLineEdit::returnPressed, this, &RecordingsScreen::refresh);
    }
    connect(m_part, &QComboBox::activated, this, &RecordingsScreen::refresh);
    return row;
}

QHBoxLayout* RecordingsScreen::buildButtons() {
    auto* row = new QHBoxLayout;
    const auto button = [&](const QString& text, const QString& name, void (RecordingsScreen::*work)()) {
        auto* made = new QPushButton(text, this);
        made->setObjectName(name);
        connect(made, &QPushButton::clicked, this, work);
        row->addWidget(made);
        return made;
    };
    m_hear = button(tr("&Hear it …"), QStringLiteral("recordingsHear"), &RecordingsScreen::hear);
    m_mark = button(tr("Keep it &longer …"), QStringLiteral("recordingsMark"), &RecordingsScreen::mark);
    m_heardBy =
        button(tr("Who h&eard it"), QStringLiteral("recordingsHeardBy"), &RecordingsScreen::tellHearings);
    row->addStretch(1);
    button(tr("Er&ase by the rule"), QStringLiteral("recordingsErase"), &RecordingsScreen::eraseDue);
    button(tr("Pa&ge that tells of it …"), QStringLiteral("recordingsPurpose"),
           &RecordingsScreen::showPurpose);
    QPushButton* rule =
        button(tr("Rule of re&cording …"), QStringLiteral("recordingsRule"), &RecordingsScreen::changeRule);
    rule->setVisible(m_workspace.session().may(Permission::Rules));
    return row;
}

void RecordingsScreen::build() {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    column->setSpacing(Space::kSmall);
    column->addLayout(buildSearch());
    m_state = mutedLabel({}, this);
    m_state->setObjectName(QStringLiteral("recordingsState"));
    m_state->setWordWrap(true);
    column->addWidget(m_state);
    m_count = mutedLabel({}, this);
    m_count->setObjectName(QStringLiteral("recordingsCount"));
    column->addWidget(m_count);
    m_table = new FactTable({{tr("When"), 110},
                             {tr("In/out"), 60},
                             {tr("Length"), 60, true},
                             {tr("Number"), 110},
                             {tr("Name"), 140},
                             {tr("Result"), 100},
                             {tr("By"), 100},
                             {tr("Heard"), 60, true},
                             {tr("Kept until"), 90, true},
                             {tr("Remark")}},
                            tr("No recording is found. Calls are recorded where the office has switched it "
                               "on and the seat's telephone can."),
                            this);
    m_table->setObjectName(QStringLiteral("recordingsTable"));
    m_table->rememberWidths(m_workspace.settings(), QStringLiteral("recordings"));
    column->addWidget(m_table, 1);
    column->addLayout(buildButtons());
    m_player = new RecordingPlayer(m_workspace, QStringLiteral("default"), this);
    column->addWidget(m_player);
    connect(m_player, &RecordingPlayer::failed, this,
            [this](const Error& error) { m_workspace.showError(error); });
    connect(m_player, &RecordingPlayer::heard, this, &RecordingsScreen::refresh);
    connect(m_table, &FactTable::activated, this, &RecordingsScreen::hear);
    connect(m_table->view()->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &RecordingsScreen::followMarked);
    followMarked();
}

Result<RecordingQuery> RecordingsScreen::query() const {
    RecordingQuery query;
    query.part = valueOfCode<RecordingPart>(m_part->currentData().toString()).value_or(RecordingPart::All);
    query.person = m_person->text();
    query.operatorLogin = m_operator->text();
    for (const auto& [field, day] : {std::pair(m_from, &query.from), std::pair(m_to, &query.to)}) {
        if (!field->text().trimmed().isEmpty()) {
            SAIKOKU_TRY_ASSIGN(*day, parsePaidDate(field->text(), m_workspace.today()));
        }
    }
    return query;
}

void RecordingsScreen::enter() {
    m_takesKeyboard = true;
    refresh();
}

void RecordingsScreen::refresh() {
    if (!isVisible()) {
        return;
    }
    const Result<RecordingQuery> wanted = query();
    if (!wanted) {
        m_workspace.showError(wanted.error());
        return;
    }
    m_workspace.worker().run<Shown>(
        [campaign = m_workspace.campaign().id, query = *wanted](Session& session) -> Result<Shown> {
            Shown shown;
            SAIKOKU_TRY_ASSIGN(shown.state, recordingState(session, campaign));
            SAIKOKU_TRY_ASSIGN(shown.list, findRecordings(session, campaign, query));
            return shown;
        },
        this,
        [this](const Result<Shown>& shown) {
            if (shown) {
                show(*shown);
            } else {
                show({});
                m_workspace.showError(shown.error());
            }
        });
}

void RecordingsScreen::show(const Shown& shown) {
    const RecordingId before = marked() != nullptr ? marked()->recording.id : RecordingId();
    m_rows = shown.list.rows;
    const RecordingState& state = shown.state;
    m_state->setText((state.isOn ? tr("Calls of this campaign are recorded.")
                                 : tr("Calls of this campaign are not recorded.")) +
                     u' ' +
                     tr("Kept: %1 (%2). Go within a week: %3. Kept longer: %4.")
                         .arg(QString::number(state.kept), QLocale().formattedDataSize(state.bytes),
                              QString::number(state.ending), QString::number(state.marked)));
    m_count->setText(
        tr("Recordings: %1, together %2")
            .arg(QString::number(shown.list.total), DisplayText::duration(shown.list.seconds)) +
        (shown.list.total > m_rows.size() ? tr(" (the newest %1 are shown)").arg(m_rows.size()) : QString()));
    QList<FactRow> rows;
    int chosen = 0;
    for (const RecordingRow& each : std::as_const(m_rows)) {
        const Recording& recording = each.recording;
        FactRow row;
        row.cells = {DisplayText::moment(recording.beganAt, m_workspace.today()),
                     labelOf(recording.direction),
                     DisplayText::duration(recording.seconds),
                     each.row.number,
                     each.row.number.isEmpty() ? tr("nobody on file")
                                               : DisplayText::markedName(each.row.name, each.row.hasNamesake),
                     recording.result ? labelOf(*recording.result) : tr("no record yet"),
                     recording.operatorName,
                     QString::number(recording.hearings),
                     endWords(recording),
                     markWords(recording)};
        row.isPast = !recording.hasSound();
        chosen = recording.id == before ? static_cast<int>(rows.size()) : chosen;
        row.id = rows.size() + 1;
        rows.append(row);
    }
    m_table->setRows(rows);
    if (!rows.isEmpty()) {
        m_table->view()->selectRow(chosen);
    }
    if (std::exchange(m_takesKeyboard, false)) {
        m_table->view()->setFocus();
    }
    followMarked();
}

const RecordingRow* RecordingsScreen::marked() const {
    const qint64 row = m_table->currentId();
    return row == 0 || row > m_rows.size() ? nullptr : &m_rows.at(row - 1);
}

void RecordingsScreen::followMarked() {
    const RecordingRow* row = marked();
    const bool hasSound = row != nullptr && row->recording.hasSound();
    m_hear->setEnabled(hasSound);
    m_mark->setEnabled(hasSound);
    m_heardBy->setEnabled(row != nullptr);
    m_mark->setText(row != nullptr && row->recording.isMarked ? tr("Keep it no &longer …")
                                                              : tr("Keep it &longer …"));
    Q_EMIT actionsChanged();
}

void RecordingsScreen::hear() {
    if (const RecordingRow* row = marked(); row != nullptr && row->recording.hasSound()) {
        m_player->hear(m_workspace.campaign().id, row->recording);
    }
}

void RecordingsScreen::mark() {
    if (marked() == nullptr) {
        return;
    }
    const Recording recording = marked()->recording;  // the list may be read anew while the question stands
    const auto reason = MessageBox::askText(
        this, recordingWords(recording, m_workspace.today()),
        recording.isMarked ? tr("Why is it no longer kept longer?") : tr("Why is it kept longer?"));
    if (!reason) {
        return;
    }
    Session& session = m_workspace.session();
    const CampaignId campaign = m_workspace.campaign().id;
    const Result<void> done = recording.isMarked ? unmarkRecording(session, campaign, recording.id, *reason)
                                                 : markRecording(session, campaign, recording.id, *reason);
    if (!done) {
        m_workspace.showError(done.error());
        return;
    }
    m_workspace.tell(recording.isMarked ? tr("It goes by the usual rule again.") : tr("It is kept longer."));
    refresh();
}

void RecordingsScreen::tellHearings() {
    if (marked() == nullptr) {
        return;
    }
    const Result<QList<Hearing>> hearings =
        hearingsOf(m_workspace.session(), m_workspace.campaign().id, marked()->recording.id);
    if (!hearings) {
        m_workspace.showError(hearings.error());
        return;
    }
    QStringList lines;
    for (const Hearing& each : *hearings) {
        lines.append(
            tr("%1  %2: %3", "when, who, why")
                .arg(DisplayText::moment(each.at, m_workspace.today()), each.operatorName, each.reason));
    }
    MessageBox::explain(this, tr("Who heard it"),
                        lines.isEmpty() ? tr("Nobody has heard it.") : lines.join(u'\n'));
}

void RecordingsScreen::eraseDue() {
    const Result<RecordingErasure> due = eraseDueRecordings(m_workspace.session(), true);
    if (!due) {
        m_workspace.showError(due.error());
        return;
    }
    if (due->usual + due->marked == 0) {
        m_workspace.tell(tr("No recording's days have run. Nothing is erased."));
        return;
    }
    if (!MessageBox::confirm(
            this,
            tr("Recordings whose days have run: %1, of them kept longer: %2. Their sound is erased for good.")
                .arg(QString::number(due->usual + due->marked), QString::number(due->marked)),
            tr("Erase"))) {
        return;
    }
    m_workspace.worker().run<RecordingErasure>(
        [](Session& session) { return eraseDueRecordings(session); }, this,
        [this](const Result<RecordingErasure>& erased) {
            if (!erased) {
                m_workspace.showError(erased.error());
                return;
            }
            m_player->clear();
            m_workspace.tell(tr("Erased: %1").arg(erased->usual + erased->marked));
            refresh();
        });
}

void RecordingsScreen::showPurpose() {
    const auto rules = m_workspace.session().rules<RecordingRules>();
    if (!rules) {
        m_workspace.showError(rules.error());
        return;
    }
    PurposeDialog(recordingPurpose(**rules, m_workspace.officeName(), m_workspace.today()), this).exec();
}

void RecordingsScreen::changeRule() {
    RecordingRuleDialog dialog(m_workspace, this);
    if (dialog.exec() == QDialog::Accepted) {
        m_workspace.tell(tr("Stored. It holds for every seat from the next call on."));
        Q_EMIT m_workspace.rulesChanged();
    }
}

bool RecordingsScreen::can(Action action) const {
    const RecordingRow* row = marked();
    return action == Action::Refresh ||
           (action == Action::Result && row != nullptr && row->recording.hasSound()) ||
           (action == Action::History && row != nullptr && row->recording.taxpayer.isValid());
}

void RecordingsScreen::perform(Action action) {
    if (action == Action::Refresh) {
        refresh();
    } else if (action == Action::Result) {
        hear();
    } else if (action == Action::History && marked() != nullptr && marked()->recording.taxpayer.isValid()) {
        m_workspace.openCase(marked()->recording.taxpayer);
    }
}

QString RecordingsScreen::keyLabel(Action action) const {
    return action == Action::History  ? tr("Open case")
           : action == Action::Result ? tr("Hear")
                                      : Screen::keyLabel(action);
}

QStringList RecordingsScreen::helpLines() const {
    return {tr("Enter, F4: hear it, with a reason; Space: pause and go on"),
            tr("Left and right in the recording: 5 seconds"), tr("Alt+L: keep it longer, or no longer"),
            tr("F10: open the case")};
}

}  // namespace saikoku::ui
