#pragma once

#include "core/scripts/scripts.h"
#include "ui/frame/screen.h"

class QStackedWidget;

namespace saikoku::ui {

class ScriptDesigner;
class ScriptListPage;
class Workspace;

/// @brief スクリプト: what is said on the phone, which version since when, and its making on a canvas.
class ScriptsScreen : public Screen {
    Q_OBJECT

public:
    explicit ScriptsScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;

private:
    bool isDesigning() const;
    void open();
    void openNew();
    void openCopy();
    void openFile();
    void design(const Script& script, const QString& state, bool isStored, bool isNew);
    void toList();
    QString freeName(const QString& stem) const;

    Workspace& m_workspace;
    QStackedWidget* m_pages;
    ScriptListPage* m_list;
    ScriptDesigner* m_designer;
};

}  // namespace saikoku::ui
