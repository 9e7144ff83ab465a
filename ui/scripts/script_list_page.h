#pragma once

#include <QWidget>

#include "core/scripts/scripts.h"

class QLineEdit;
class QPushButton;
class QLayout;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief Every script of the office with its version, since when it is used, its language and what it is
/// for; below, the versions of the chosen one, where Enter goes back to one.
class ScriptListPage : public QWidget {
    Q_OBJECT

public:
    explicit ScriptListPage(Workspace& workspace, QWidget* parent = nullptr);

    void load();
    /// @brief The keyboard into the list, on this script.
    void focusList(const QString& name = {});
    const ScriptShelf& shelf() const { return m_shelf; }
    /// @brief Null: there is none.
    const ShelvedScript* chosen() const;

Q_SIGNALS:
    void openWanted();
    void newWanted();
    void copyWanted();
    void fileWanted();

private:
    QPushButton* addButton(QLayout* row, const QString& label, const QString& name);
    QWidget* buildVersions();
    void showScripts();
    void showVersions();
    void goBackTo(qint64 row);
    void turnOff();
    void use(ScriptSource source, int version, const QString& done);

    Workspace& m_workspace;
    ScriptShelf m_shelf;
    QList<ScriptVersion> m_history;
    bool m_isShowing = false;
    FactTable* m_table;
    FactTable* m_versions;
    QLineEdit* m_from;
    QPushButton *m_open, *m_copy, *m_off;
};

/// @brief "version 3 of R8.11.20, by X"; "the program's".
QString versionWords(const ScriptVersion& version);

}  // namespace saikoku::ui
