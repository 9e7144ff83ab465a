#pragma once

#include <QObject>
#include <QUndoStack>

#include "core/scripts/script.h"

namespace saikoku::ui {

/// @brief The script that is being made: one state for canvas and forms, each change of it undone and done
/// again (QUndoStack), and which box is chosen. Changes of one kind that follow each other (typing, a box
/// that is moved by key) are one step back.
class ScriptDocument : public QObject {
    Q_OBJECT

public:
    explicit ScriptDocument(QObject* parent = nullptr);

    /// @brief Another script, nothing to undo.
    void begin(const Script& script);
    const Script& script() const { return m_script; }
    const ScriptBox* chosenBox() const { return m_script.box(m_chosen); }
    const QString& chosen() const { return m_chosen; }
    void choose(const QString& box);

    /// @param what for the undo button, translated
    /// @param chosen the box that stands chosen afterwards; empty: the same
    /// @param kind changes of the same kind one after the other are one; empty: one of its own
    void change(const QString& what, const Script& after, const QString& chosen = {},
                const QString& kind = {});
    QUndoStack& history() { return m_history; }
    bool isChanged() const { return !m_history.isClean(); }
    /// @brief What stands there now is stored.
    void setStored() { m_history.setClean(); }
    /// @brief Not stored although nothing was typed: a file that was read in.
    void setUnstored() { m_history.resetClean(); }

Q_SIGNALS:
    void changed();
    void chosenChanged();

private:
    friend class ScriptChange;
    void show(const Script& script, const QString& chosen);

    Script m_script;
    QString m_chosen;
    QUndoStack m_history;
    int m_turn = 0;  ///< of the choice: typing into another box is another step
};

}  // namespace saikoku::ui
