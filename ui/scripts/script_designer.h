#pragma once

#include <QKeySequence>
#include <QTimer>
#include <QWidget>

#include "core/scripts/script_lint.h"
#include "core/scripts/scripts.h"
#include "ui/scripts/script_document.h"

class QLabel;
class QLayout;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace saikoku::ui {

class BoxForm;
class ElidedLabel;
class FactTable;
class PurposeForm;
class ScriptCanvas;
class Workspace;

/// @brief One script being made: canvas and fields side by side, below the canvas what the legal lint finds
/// while one works. What is saved is a new version, used from a day on.
class ScriptDesigner : public QWidget {
    Q_OBJECT

public:
    explicit ScriptDesigner(Workspace& workspace, QWidget* parent = nullptr);
    ~ScriptDesigner() override;

    /// @param state whose version it is, in words
    /// @param isStored the name is a stored script's: it stays
    /// @param isNew nothing of it is stored: it counts as changed
    void begin(const Script& script, const QString& state, bool isStored, bool isNew);
    bool isChanged() const { return m_document.isChanged(); }
    /// @brief What stands there is given up.
    void forget() { m_document.setStored(); }
    bool canTry() const { return !m_document.script().boxes.isEmpty(); }
    void addBox();
    void tryOut();
    void focusCanvas();
    ScriptDocument& document() { return m_document; }
    const QList<LintFinding>& findings() const { return m_findings; }

Q_SIGNALS:
    /// Stored: lists are others now.
    void stored(const saikoku::ScriptVersion& version);
    void backWanted();
    /// What can be done may be other now.
    void changed();

private:
    QWidget* buildHead();
    QWidget* buildLeft();
    QWidget* buildRight();
    QLayout* buildTools();
    QPushButton* addButton(QLayout* row, const QString& label, const QString& name,
                           void (ScriptDesigner::*done)(), const QKeySequence& key = {});
    void onChanged();
    void lint();
    void showFindings();
    void showState();
    void goToFinding(qint64 row);
    void showSide(bool ofScript);
    void copyBox();
    void removeBox();
    void beginHere();
    void tidy();
    void undo() { m_document.history().undo(); }
    void redo() { m_document.history().redo(); }
    void zoomIn();
    void zoomOut();
    void fitAll();
    void takeExit();
    void save();
    void writeFile();

    Workspace& m_workspace;
    ScriptDocument m_document;
    QList<LintFinding> m_findings;
    QString m_stateWords;
    bool m_isStored = false;
    QTimer m_lintSoon;  ///< a pause in typing
    ElidedLabel* m_state;
    QLineEdit* m_from;
    ScriptCanvas* m_canvas;
    QLabel* m_hint;
    FactTable* m_table;
    QStackedWidget* m_side;
    QToolButton *m_boxChoice, *m_scriptChoice;
    BoxForm* m_box;
    PurposeForm* m_purpose;
    QPushButton *m_save, *m_undo, *m_redo, *m_try;
};

}  // namespace saikoku::ui
