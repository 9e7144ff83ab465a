#include "ui/notices/notices_screen.h"

#include <QFile>
#include <QFileInfo>
#include <QStackedWidget>
#include <QVBoxLayout>

#include "core/notices/notice_rules.h"
#include "core/security/session.h"
#include "ui/frame/workspace.h"
#include "ui/notices/notice_editor.h"
#include "ui/notices/notice_list_page.h"
#include "ui/notices/notice_words.h"
#include "ui/support/file_dialog.h"
#include "ui/support/message_box.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr qint64 kKilobyte = 1000;

/// A larger file than a template's may be isn't read at all.
Result<NoticeTemplate> templateIn(Session& session, const QString& path) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<NoticeRules>());
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return fail(ErrorCode::BadInput,
                    NoticesScreen::tr("%1 can't be read: %2").arg(path, file.errorString()));
    }
    if (file.size() > rules->fileBytesMost) {
        return fail(ErrorCode::BadInput,
                    NoticesScreen::tr("%1 has %2 kB; a template's file has %3 kB at most.")
                        .arg(QFileInfo(path).fileName())
                        .arg(file.size() / kKilobyte)
                        .arg(rules->fileBytesMost / kKilobyte));
    }
    return unpackedNotice(file.readAll(), *rules);
}

}  // namespace

NoticesScreen::NoticesScreen(Workspace& workspace, QWidget* parent) : Screen(parent), m_workspace(workspace) {
    setObjectName(QStringLiteral("noticesScreen"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Space::kLarge, Space::kMedium, Space::kLarge, Space::kSmall);
    m_pages = new QStackedWidget(this);
    m_list = new NoticeListPage(workspace, m_pages);
    m_editor = new NoticeEditor(workspace, m_pages);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_editor);
    column->addWidget(m_pages);
    connect(m_list, &NoticeListPage::openWanted, this, &NoticesScreen::open);
    connect(m_list, &NoticeListPage::versionWanted, this, &NoticesScreen::openVersion);
    connect(m_list, &NoticeListPage::copyWanted, this, &NoticesScreen::openCopy);
    connect(m_list, &NoticeListPage::readWanted, this, &NoticesScreen::openFile);
    connect(m_list, &NoticeListPage::writeWanted, this, &NoticesScreen::writeFile);
    connect(m_list, &NoticeListPage::changed, this, &Screen::actionsChanged);
    connect(m_editor, &NoticeEditor::backWanted, this, &NoticesScreen::toList);
    connect(m_editor, &NoticeEditor::changed, this, &Screen::actionsChanged);
}

bool NoticesScreen::isEditing() const {
    return m_pages->currentWidget() == m_editor;
}

void NoticesScreen::enter() {
    if (isEditing()) {
        m_editor->focusBody();
    } else {
        m_list->load();
        m_list->focusList();
    }
}

void NoticesScreen::showEditor() {
    m_pages->setCurrentWidget(m_editor);
    Q_EMIT actionsChanged();
}

int NoticesScreen::newestOf(const QString& name) const {
    const ShelvedNotice* notice = m_list->named(name);
    return notice == nullptr ? 0 : notice->newest;
}

/// Whatever version is looked at, what is saved follows the newest there is.
void NoticesScreen::edit(const NoticeVersion& version, const QString& state) {
    const QString name = version.notice.name;
    m_editor->begin({version.notice, state, newestOf(name), true, false, name});
    showEditor();
    m_editor->focusBody();
}

void NoticesScreen::open() {
    if (const ShelvedNotice* chosen = m_list->chosen()) {
        const NoticeVersion version = chosen->waiting.value_or(chosen->inUse);
        edit(version, chosen->waiting ? tr("%1, waits for approval").arg(versionWords(version))
                                      : versionWords(version));
    }
}

void NoticesScreen::openVersion() {
    if (const NoticeVersion* version = m_list->chosenVersion()) {
        edit(NoticeVersion(*version), versionWords(*version));
    }
}

/// A name that nothing on the shelf has: final-notice-2, final-notice-3 …
QString NoticesScreen::freeName(const QString& stem) const {
    QString name = stem;
    for (int number = 2; m_list->named(name) != nullptr; ++number) {
        name = QStringLiteral("%1-%2").arg(stem).arg(number);
    }
    return name;
}

void NoticesScreen::openCopy() {
    if (const ShelvedNotice* chosen = m_list->chosen()) {
        NoticeTemplate notice = chosen->inUse.notice;
        const QString source = notice.name;
        notice.name = freeName(source);
        notice.title = tr("%1 (copy)").arg(notice.title);
        m_editor->begin({notice, tr("new"), 0, false, true, source});
        showEditor();
        m_editor->focusTitle();
    }
}

void NoticesScreen::openFile() {
    const QString path = FileDialog::openFile(this, tr("Import a template"), {}, tr("Templates (*.zip)"));
    if (path.isEmpty()) {
        return;
    }
    const Result<NoticeTemplate> notice = templateIn(m_workspace.session(), path);
    const QString file = QFileInfo(path).fileName();
    if (!notice) {
        Error error = notice.error();
        if (!error.message.contains(file)) {
            error.message = tr("%1: %2").arg(file, error.message);
        }
        m_workspace.showError(error);
        return;
    }
    const bool isStored = m_list->named(notice->name) != nullptr;
    m_editor->begin({*notice,
                     isStored ? tr("from the file %1, becomes a new version of it").arg(file)
                              : tr("from the file %1, new").arg(file),
                     isStored ? newestOf(notice->name) : 0, isStored, true,
                     isStored ? notice->name : QString()});
    showEditor();
    m_editor->focusBody();
}

void NoticesScreen::writeFile() {
    if (const ShelvedNotice* chosen = m_list->chosen()) {
        writeNoticeFile(m_workspace, chosen->inUse.notice, this);
    }
}

void NoticesScreen::toList() {
    if (!mayLeave()) {
        return;
    }
    m_pages->setCurrentWidget(m_list);
    m_list->load(m_editor->document().notice().name);
    m_list->focusList();
    Q_EMIT actionsChanged();
}

bool NoticesScreen::holdsWork() const {
    return isEditing() && m_editor->isChanged();
}

bool NoticesScreen::mayLeave() {
    if (!holdsWork()) {
        return true;
    }
    if (!MessageBox::confirm(this, tr("The template was changed and is not saved. Leave it?"),
                             tr("Throw away"))) {
        return false;
    }
    m_editor->forget();
    m_pages->setCurrentWidget(m_list);
    m_list->load();
    return true;
}

bool NoticesScreen::can(Action action) const {
    switch (action) {
        case Action::Result: return isEditing() || m_list->mayApprove();
        case Action::Next: return isEditing() ? !m_editor->isReadOnly() : m_list->chosen() != nullptr;
        case Action::Refresh: return true;
        case Action::Close: return isEditing();
        default: return false;
    }
}

void NoticesScreen::perform(Action action) {
    if (!can(action)) {
        return;
    }
    switch (action) {
        case Action::Result: isEditing() ? m_editor->toFaults() : m_list->approveWaiting(); break;
        case Action::Next: isEditing() ? m_editor->toInsert() : openCopy(); break;
        case Action::Refresh: isEditing() ? m_editor->redraw() : m_list->load(); break;
        case Action::Close: toList(); break;
        default: break;
    }
}

QString NoticesScreen::keyLabel(Action action) const {
    switch (action) {
        case Action::Result: return isEditing() ? tr("Faults") : tr("Approve");
        case Action::Next: return isEditing() ? tr("Insert") : tr("Copy");
        case Action::Close: return tr("List");
        default: return actionLabel(action);
    }
}

QStringList NoticesScreen::helpLines() const {
    return {tr("Enter on a template: to its text; on a version: approve it, or use it again"),
            tr("F8: insert a field or block; in the list: copy as a new template"),
            tr("F4: what is wrong, Enter leads to it; in the list: approve what waits"),
            tr("In the list to insert: Enter at the cursor, Ctrl+Enter as a section around what is marked"),
            tr("Ctrl+Z, Ctrl+Y: undo, redo, over text, layout and pictures"),
            tr("On the page: PageUp, PageDown turn over; + − larger, smaller; 0 full width; F5: draw again")};
}

}  // namespace saikoku::ui
