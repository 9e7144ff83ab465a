#pragma once

#include "core/letters/notice_templates.h"
#include "ui/frame/screen.h"

class QStackedWidget;

namespace saikoku::ui {

class NoticeEditor;
class NoticeListPage;
class Workspace;

/// @brief 書式: the templates of letters, their versions and approval, and the editor in which they are made.
class NoticesScreen : public Screen {
    Q_OBJECT

public:
    explicit NoticesScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;

    NoticeEditor& editor() const { return *m_editor; }

private:
    bool isEditing() const;
    void open();
    void openVersion();
    void openCopy();
    void openFile();
    void writeFile();
    void edit(const NoticeVersion& version, const QString& state);
    void showEditor();
    void toList();
    int newestOf(const QString& name) const;
    QString freeName(const QString& stem) const;

    Workspace& m_workspace;
    QStackedWidget* m_pages;
    NoticeListPage* m_list;
    NoticeEditor* m_editor;
};

}  // namespace saikoku::ui
