#include "ui/scripts/script_designer.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/base/output_file.h"
#include "core/contact/promise_date_entry.h"
#include "core/scripts/script_edit.h"
#include "core/scripts/script_json.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/scripts/box_form.h"
#include "ui/scripts/box_shape.h"
#include "ui/scripts/purpose_form.h"
#include "ui/scripts/purpose_names.h"
#include "ui/scripts/script_canvas.h"
#include "ui/scripts/script_trial.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/fact_table.h"
#include "ui/support/file_dialog.h"
#include "ui/support/scroll_pane.h"
#include "ui/support/texts.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kCanvasShare = 3, kFormShare = 2;
constexpr int kFormCharacters = 28;  ///< a box's answers with where they lead
constexpr int kLeastRows = 2, kFindingRows = 6, kDateLetters = 9;
constexpr int kPauseMilliseconds = 150;
constexpr double kZoomStep = 1.2;

}  // namespace

ScriptDesigner::ScriptDesigner(Workspace& workspace, QWidget* parent)
    : QWidget(parent), m_workspace(workspace) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    column->addWidget(buildHead());
    auto* halves = new QSplitter(Qt::Horizontal, this);
    halves->setChildrenCollapsible(false);
    halves->addWidget(buildLeft());
    halves->addWidget(buildRight());
    halves->setStretchFactor(0, kCanvasShare);
    halves->setStretchFactor(1, kFormShare);
    column->addWidget(halves, 1);
    m_lintSoon.setSingleShot(true);
    m_lintSoon.setInterval(kPauseMilliseconds);
    connect(&m_lintSoon, &QTimer::timeout, this, &ScriptDesigner::lint);
    connect(&m_document, &ScriptDocument::changed, this, &ScriptDesigner::onChanged);
    connect(&m_document, &ScriptDocument::chosenChanged, this, [this] { m_box->showFindings(m_findings); });
    connect(&m_document.history(), &QUndoStack::cleanChanged, this, &ScriptDesigner::showState);
    connect(&m_document.history(), &QUndoStack::indexChanged, this, &ScriptDesigner::showState);
    for (const auto& [key, done] :
         {std::pair(QKeySequence(Qt::CTRL | Qt::Key_Z), &ScriptDesigner::undo),
          std::pair(QKeySequence(Qt::CTRL | Qt::Key_Y), &ScriptDesigner::redo),
          std::pair(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), &ScriptDesigner::redo)}) {
        connect(new QShortcut(key, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut),
                &QShortcut::activated, this, done);
    }
    showState();
}

/// The history says that it goes; nobody is left to hear it.
ScriptDesigner::~ScriptDesigner() {
    m_document.history().disconnect(this);
    m_document.disconnect(this);
}

QPushButton* ScriptDesigner::addButton(QLayout* row, const QString& label, const QString& name,
                                       void (ScriptDesigner::*done)(), const QKeySequence& key) {
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

QWidget* ScriptDesigner::buildHead() {
    auto* head = new QWidget(this);
    auto* row = new WrappingRow(Space::kSmall);
    head->setLayout(row);
    auto* back =
        addButton(row, tr("To the list (F12)"), QStringLiteral("scriptToList"), &ScriptDesigner::backWanted);
    back->setAutoDefault(false);
    m_state = new ElidedLabel(head);
    m_state->setObjectName(QStringLiteral("scriptState"));
    m_state->setForegroundRole(QPalette::PlaceholderText);
    m_state->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    row->addWidget(m_state);
    addButton(row, tr("Save as a fi&le"), QStringLiteral("scriptWrite"), &ScriptDesigner::writeFile);
    auto* when = new QWidget(head);
    auto* parts = new QHBoxLayout(when);
    parts->setContentsMargins(0, 0, 0, 0);
    auto* label = new QLabel(tr("&Used from"), when);
    m_from = new QLineEdit(when);
    m_from->setObjectName(QStringLiteral("scriptFrom"));
    m_from->setPlaceholderText(tr("today"));
    followFont(m_from, [this] {
        m_from->setFixedWidth(m_from->fontMetrics().averageCharWidth() * 2 * kDateLetters);
    });
    label->setBuddy(m_from);
    parts->addWidget(label);
    parts->addWidget(m_from);
    row->addWidget(when);
    m_save =
        addButton(row, tr("&Save as a new version"), QStringLiteral("scriptSave"), &ScriptDesigner::save);
    connect(m_from, &QLineEdit::returnPressed, this, &ScriptDesigner::save);
    return head;
}

QWidget* ScriptDesigner::buildLeft() {
    auto* left = new QWidget(this);
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kUnit);
    m_canvas = new ScriptCanvas(m_document, left);
    column->addWidget(m_canvas, 3);
    m_hint = mutedLabel({}, left);
    m_hint->setObjectName(QStringLiteral("scriptHint"));
    m_hint->setWordWrap(true);
    column->addWidget(m_hint);
    column->addLayout(buildTools());
    auto* title = sectionTitle(tr("&Findings of the legal check (Enter: to the box)"), left);
    m_table =
        new FactTable({{tr("Box"), 120}, {tr("What"), 130}, {tr("Sentence"), 160}, {tr("What to do")}},
                      tr("In order: nothing that may not be said, and every path comes to an end."), left);
    m_table->setObjectName(QStringLiteral("scriptFindings"));
    m_table->view()->setObjectName(QStringLiteral("scriptFindingsTable"));
    m_table->view()->setAccessibleName(tr("Findings of the legal check"));
    title->setBuddy(m_table->view());
    column->addWidget(title);
    followFont(m_table, [this] {
        m_table->setMinimumHeight(rowHeight(m_table->font()) * kLeastRows);
        m_table->setMaximumHeight(rowHeight(m_table->font()) * kFindingRows);
    });
    column->addWidget(m_table, 1);
    connect(m_table, &FactTable::activated, this, &ScriptDesigner::goToFinding);
    connect(m_canvas, &ScriptCanvas::editWanted, this, [this] {
        showSide(false);
        m_box->focusTitle();
    });
    connect(m_canvas, &ScriptCanvas::removeWanted, this, &ScriptDesigner::removeBox);
    const auto usual = [this](const QString& sentence) {
        m_hint->setText(sentence.isEmpty() ? tr("Arrows: choose a box. Ctrl+arrows: move it. 1–9: lead that "
                                                "answer elsewhere. Enter: its fields.")
                                           : sentence);
    };
    usual({});
    connect(m_canvas, &ScriptCanvas::hinted, this, usual);
    return left;
}

QLayout* ScriptDesigner::buildTools() {
    auto* row = new WrappingRow(Space::kUnit);
    addButton(row, tr("&Add a box (F8)"), QStringLiteral("scriptAddBox"), &ScriptDesigner::addBox);
    addButton(row, tr("Co&py"), QStringLiteral("scriptCopyBox"), &ScriptDesigner::copyBox,
              QKeySequence(Qt::CTRL | Qt::Key_D));
    addButton(row, tr("Remo&ve"), QStringLiteral("scriptRemoveBox"), &ScriptDesigner::removeBox,
              QKeySequence(Qt::CTRL | Qt::Key_Delete));
    addButton(row, tr("&Join"), QStringLiteral("scriptJoin"), &ScriptDesigner::takeExit);
    addButton(row, tr("Begins &here"), QStringLiteral("scriptBegin"), &ScriptDesigner::beginHere);
    m_undo = addButton(row, tr("Undo"), QStringLiteral("scriptUndo"), &ScriptDesigner::undo);
    m_redo = addButton(row, tr("Redo"), QStringLiteral("scriptRedo"), &ScriptDesigner::redo);
    addButton(row, tr("Tid&y"), QStringLiteral("scriptTidy"), &ScriptDesigner::tidy);
    addButton(row, tr("Larger"), QStringLiteral("scriptZoomIn"), &ScriptDesigner::zoomIn);
    addButton(row, tr("Smaller"), QStringLiteral("scriptZoomOut"), &ScriptDesigner::zoomOut);
    addButton(row, tr("All of it"), QStringLiteral("scriptFit"), &ScriptDesigner::fitAll);
    m_try = addButton(row, tr("Test run (F4)"), QStringLiteral("scriptTry"), &ScriptDesigner::tryOut);
    return row;
}

QWidget* ScriptDesigner::buildRight() {
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Space::kSmall);
    auto* choices = new QHBoxLayout;
    m_boxChoice = new QToolButton(right);
    m_boxChoice->setText(tr("The &box"));
    m_boxChoice->setObjectName(QStringLiteral("scriptBoxChoice"));
    m_scriptChoice = new QToolButton(right);
    m_scriptChoice->setText(tr("The s&cript"));
    m_scriptChoice->setObjectName(QStringLiteral("scriptPurposeChoice"));
    for (QToolButton* choice : {m_boxChoice, m_scriptChoice}) {
        choice->setCheckable(true);
        choice->setFocusPolicy(Qt::TabFocus);
        choices->addWidget(choice);
        connect(choice, &QToolButton::clicked, this, [this, choice] { showSide(choice == m_scriptChoice); });
    }
    choices->addStretch();
    column->addLayout(choices);
    m_side = new QStackedWidget(right);
    m_box = new BoxForm(m_document, m_side);
    m_purpose = new PurposeForm(m_document, m_side);
    m_side->addWidget(new ScrollPane(m_box, m_side));
    m_side->addWidget(new ScrollPane(m_purpose, m_side));
    followFont(m_side, [this] { m_side->setMinimumWidth(m_side->fontMetrics().averageCharWidth() * kFormCharacters); });
    column->addWidget(m_side, 1);
    showSide(false);
    return right;
}

void ScriptDesigner::showSide(bool ofScript) {
    m_side->setCurrentIndex(ofScript ? 1 : 0);
    for (const auto& [choice, isOn] :
         {std::pair(m_boxChoice, !ofScript), std::pair(m_scriptChoice, ofScript)}) {
        choice->setChecked(isOn);
        markChosen(choice, isOn);
    }
}

void ScriptDesigner::begin(const Script& script, const QString& state, bool isStored, bool isNew) {
    m_stateWords = state;
    m_isStored = isStored;
    m_purpose->setNames(purposeNames(m_workspace));
    m_purpose->setNameFixed(isStored);
    m_from->clear();
    m_document.begin(script);
    if (isNew) {
        m_document.setUnstored();
    }
    showSide(script.boxes.isEmpty());
    lint();
    m_canvas->zoomUsual();
    showState();
}

void ScriptDesigner::onChanged() {
    m_lintSoon.start();
    showState();
}

void ScriptDesigner::showState() {
    const QString title =
        m_document.script().title.isEmpty() ? m_document.script().name : m_document.script().title;
    const QString state = tr("%1: %2", "script, its version").arg(title, m_stateWords);
    m_state->setText(isChanged() ? tr("%1; changed, not saved yet").arg(state) : state);
    m_save->setEnabled(isChanged());
    m_try->setEnabled(canTry());
    m_undo->setEnabled(m_document.history().canUndo());
    m_redo->setEnabled(m_document.history().canRedo());
    const auto tip = [](const QString& what, const QString& key) {
        return what.isEmpty() ? key : tr("%1 (%2)", "change, key").arg(what, key);
    };
    m_undo->setToolTip(tip(m_document.history().undoText(), QStringLiteral("Ctrl+Z")));
    m_redo->setToolTip(tip(m_document.history().redoText(), QStringLiteral("Ctrl+Y")));
    Q_EMIT changed();
}

void ScriptDesigner::lint() {
    m_lintSoon.stop();
    m_findings.clear();
    const Script& script = m_document.script();
    if (!script.boxes.isEmpty()) {
        const auto rules = m_workspace.session().rules<LintRules>();
        if (!rules) {
            m_workspace.showError(rules.error());
            return;
        }
        m_findings = lintScript(script, **rules);
    }
    showFindings();
}

void ScriptDesigner::showFindings() {
    QList<FactRow> rows;
    QHash<QString, int> perBox;
    for (const LintFinding& finding : std::as_const(m_findings)) {
        const ScriptBox* box = m_document.script().box(finding.box);
        ++perBox[finding.box];
        const QString where = box == nullptr ? tr("(the whole)") : shownTitle(*box);
        rows.append({{QStringLiteral("▲ ") + where, labelOf(finding.kind), finding.sentence, finding.message},
                     true,
                     false,
                     rows.size() + 1});
    }
    m_table->setRows(rows);
    m_canvas->showFindings(perBox);
    m_box->showFindings(m_findings);
}

void ScriptDesigner::goToFinding(qint64 row) {
    if (row < 1 || row > m_findings.size()) {
        return;
    }
    const QString box = m_findings.at(row - 1).box;
    if (box.isEmpty()) {
        showSide(true);
        m_purpose->focusTitle();
        return;
    }
    showSide(false);
    m_document.choose(box);
    focusCanvas();
}

void ScriptDesigner::focusCanvas() {
    m_canvas->setFocus(Qt::OtherFocusReason);
}

/// Beside the chosen box, and what was left open there leads to it.
void ScriptDesigner::addBox() {
    Script script = m_document.script();
    const QPoint place = m_canvas->freePlace();
    const BoxKind kind = script.boxes.isEmpty() ? BoxKind::Question : BoxKind::Say;
    const QString added = saikoku::addBox(script, kind, place.x(), place.y());
    if (const ScriptBox* chosen = m_document.chosenBox()) {
        for (const ScriptExit& exit : exitsOf(*chosen)) {
            if (nextOf(script, exit).isEmpty()) {
                connectExit(script, exit, added);
                break;
            }
        }
    }
    m_document.change(tr("Add a box"), script, added);
    showSide(false);
    m_box->focusTitle();
}

void ScriptDesigner::copyBox() {
    Script script = m_document.script();
    const QPoint place = m_canvas->freePlace();
    const QString copy = saikoku::copyBox(script, m_document.chosen(), place.x(), place.y());
    if (!copy.isEmpty()) {
        m_document.change(tr("Copy the box"), script, copy);
    }
}

void ScriptDesigner::removeBox() {
    Script script = m_document.script();
    const qsizetype place = script.placeOf(m_document.chosen());
    if (saikoku::removeBox(script, m_document.chosen())) {
        const QString next =
            script.boxes.isEmpty() ? QString() : script.boxes.at(qMin(place, script.boxes.size() - 1)).id;
        m_document.change(tr("Remove the box"), script, next);
    }
}

void ScriptDesigner::beginHere() {
    Script script = m_document.script();
    makeFirst(script, m_document.chosen());
    m_document.change(tr("Another beginning"), script);
}

void ScriptDesigner::tidy() {
    Script script = m_document.script();
    tidyPlaces(script, BoxShape::grid());
    m_document.change(tr("Tidy"), script);
}

void ScriptDesigner::zoomIn() {
    m_canvas->zoom(kZoomStep);
}
void ScriptDesigner::zoomOut() {
    m_canvas->zoom(1 / kZoomStep);
}
void ScriptDesigner::fitAll() {
    m_canvas->fitAll();
}

/// The first that leads nowhere yet, else the first.
void ScriptDesigner::takeExit() {
    const ScriptBox* box = m_document.chosenBox();
    if (box == nullptr) {
        return;
    }
    const QList<ScriptExit> exits = exitsOf(*box);
    int number = 1;
    for (qsizetype i = exits.size() - 1; i >= 0; --i) {
        number = nextOf(m_document.script(), exits.at(i)).isEmpty() ? static_cast<int>(i) + 1 : number;
    }
    focusCanvas();
    m_canvas->takeExit(number);
}

void ScriptDesigner::tryOut() {
    if (canTry()) {
        auto* trial = new ScriptTrial(m_workspace, m_document.script(), this);
        trial->setAttribute(Qt::WA_DeleteOnClose);
        trial->open();
    }
}

void ScriptDesigner::save() {
    if (!isChanged()) {
        return;
    }
    Session& session = m_workspace.session();
    const QString typed = m_from->text().trimmed();
    const Result<QDate> from =
        typed.isEmpty() ? Result<QDate>(session.today()) : parsePromiseDate(typed, session.today());
    if (!from) {
        m_workspace.showError(from.error());
        m_from->setFocus();
        return;
    }
    const Script script = m_document.script();
    if (const auto shelf = scriptShelf(session); shelf && !m_isStored && shelf->of(script.name) != nullptr) {
        m_workspace.showError(
            {ErrorCode::BadInput,
             tr("There is a script with the code %1 already. Give this one another code.").arg(script.name),
             {}});
        showSide(true);
        return;
    }
    const Result<ScriptVersion> version = setScript(session, script, *from);
    if (!version) {
        m_workspace.showError(version.error());
        lint();
        return;
    }
    m_document.setStored();
    m_workspace.settleErrors();
    lint();
    m_isStored = true;
    m_purpose->setNameFixed(true);
    m_stateWords = tr("version %1, used from %2").arg(version->version).arg(DisplayText::shortDate(*from));
    showState();
    Q_EMIT stored(*version);
    m_workspace.tell(tr("Version %1 of the script is stored; every seat uses it from %2 on.")
                         .arg(version->version)
                         .arg(DisplayText::longDate(*from)));
}

void ScriptDesigner::writeFile() {
    const QString suggested =
        QStringLiteral("%1/exports/%2.json").arg(m_workspace.dataFolder(), m_document.script().name);
    const QString path =
        FileDialog::saveFile(this, tr("Save the script as a file"), suggested, tr("Scripts (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    if (const Result<void> written = writeOutput(path, scriptText(m_document.script())); !written) {
        m_workspace.showError(written.error());
    } else {
        m_workspace.announce(tr("Saved: %1").arg(path));
    }
}

}  // namespace saikoku::ui
