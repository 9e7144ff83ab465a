#include "ui/scripts/scripts_screen.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/scripts/script_json.h"
#include "ui/frame/workspace.h"
#include "ui/scripts/script_designer.h"
#include "ui/scripts/script_list_page.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

ScriptsScreen::ScriptsScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("scriptsScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    m_pages = new QStackedWidget(this);
    m_list = new ScriptListPage(workspace, m_pages);
    m_designer = new ScriptDesigner(workspace, m_pages);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_designer);
    column->addWidget(m_pages);
    connect(m_list, &ScriptListPage::openWanted, this, &ScriptsScreen::open);
    connect(m_list, &ScriptListPage::newWanted, this, &ScriptsScreen::openNew);
    connect(m_list, &ScriptListPage::copyWanted, this, &ScriptsScreen::openCopy);
    connect(m_list, &ScriptListPage::fileWanted, this, &ScriptsScreen::openFile);
    connect(m_designer, &ScriptDesigner::backWanted, this, &ScriptsScreen::toList);
    connect(m_designer, &ScriptDesigner::changed, this, &Screen::actionsChanged);
    connect(m_designer, &ScriptDesigner::stored, &workspace, &Workspace::scriptsChanged);
}

bool ScriptsScreen::isDesigning() const {
    return m_pages->currentWidget() == m_designer;
}

void ScriptsScreen::enter() {
    if (isDesigning()) {
        m_designer->focusCanvas();
    } else {
        m_list->load();
    }
}

void ScriptsScreen::design(const Script& script, const QString& state, bool isStored, bool isNew) {
    m_designer->begin(script, state, isStored, isNew);
    m_pages->setCurrentWidget(m_designer);
    m_designer->focusCanvas();
    Q_EMIT actionsChanged();
}

void ScriptsScreen::open() {
    if (const ShelvedScript* chosen = m_list->chosen()) {
        design(chosen->version.script, versionWords(chosen->version), true, false);
    }
}

/// A name that nothing on the shelf has: script2, tax2 …
QString ScriptsScreen::freeName(const QString& stem) const {
    QString name = stem;
    for (int number = 2; m_list->shelf().of(name) != nullptr; ++number) {
        name = stem + QString::number(number);
    }
    return name;
}

void ScriptsScreen::openNew() {
    Script script;
    script.name = freeName(QStringLiteral("script"));
    design(script, tr("new"), false, false);
}

void ScriptsScreen::openCopy() {
    if (const ShelvedScript* chosen = m_list->chosen()) {
        Script script = chosen->version.script;
        script.name = freeName(chosen->name);
        script.title = tr("%1 (copy)").arg(script.title);
        design(script, tr("new"), false, true);
    }
}

void ScriptsScreen::openFile() {
    const QString path = FileDialog::openFile(this, tr("Import a script"), {}, tr("Scripts (*.json)"));
    if (path.isEmpty()) {
        return;
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        m_workspace.showError(
            {ErrorCode::BadInput, tr("%1 can't be read: %2").arg(path, file.errorString()), {}});
        return;
    }
    const auto script = parseScript(file.readAll(), QFileInfo(path).fileName());
    if (!script) {
        m_workspace.showError(script.error());
        return;
    }
    const bool isStored = m_list->shelf().of(script->name) != nullptr;
    design(*script,
           isStored ? tr("from the file %1, becomes a new version of it").arg(QFileInfo(path).fileName())
                    : tr("from the file %1, new").arg(QFileInfo(path).fileName()),
           isStored, true);
}

void ScriptsScreen::toList() {
    if (!mayLeave()) {
        return;
    }
    const QString name = m_designer->document().script().name;
    m_pages->setCurrentWidget(m_list);
    m_list->load();
    m_list->focusList(name);
    Q_EMIT actionsChanged();
}

bool ScriptsScreen::holdsWork() const {
    return isDesigning() && m_designer->isChanged();
}

bool ScriptsScreen::mayLeave() {
    if (!holdsWork()) {
        return true;
    }
    if (!MessageBox::confirm(this, tr("The script was changed and is not saved. Leave it?"),
                             tr("Throw away"))) {
        return false;
    }
    m_designer->forget();
    m_pages->setCurrentWidget(m_list);
    m_list->load();
    return true;
}

bool ScriptsScreen::can(Action action) const {
    switch (action) {
        case Action::Next: return true;
        case Action::Result: return isDesigning() && m_designer->canTry();
        case Action::Close: return isDesigning();
        case Action::Refresh: return !isDesigning();
        default: return false;
    }
}

void ScriptsScreen::perform(Action action) {
    if (!can(action)) {
        return;
    }
    switch (action) {
        case Action::Next: isDesigning() ? m_designer->addBox() : openNew(); break;
        case Action::Result: m_designer->tryOut(); break;
        case Action::Close: toList(); break;
        case Action::Refresh: m_list->load(); break;
        default: break;
    }
}

QString ScriptsScreen::keyLabel(Action action) const {
    switch (action) {
        case Action::Next: return isDesigning() ? tr("Add a box") : tr("New");
        case Action::Result: return tr("Test run");
        case Action::Close: return tr("List");
        default: return actionLabel(action);
    }
}

QStringList ScriptsScreen::helpLines() const {
    return {tr("Enter on a script: to its canvas; on a version: back to it"),
            tr("F8: add a box, in the list a new script"),
            tr("On the canvas: arrows choose a box, Ctrl+arrows move it, Enter leads to its fields"),
            tr("1–9 on a box: that answer is led elsewhere by arrows and Enter; Del: nowhere"),
            tr("Ctrl+D: copy the box; Del: remove it; Ctrl+Z, Ctrl+Y: undo, redo"),
            tr("F4: test run, nothing is stored; Enter on a finding: to its box")};
}

}  // namespace saikoku::ui
