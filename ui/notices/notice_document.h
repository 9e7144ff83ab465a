#pragma once

#include <QElapsedTimer>
#include <QObject>
#include <QUndoStack>

#include "core/notices/notice_template.h"

namespace saikoku::ui {

/// @brief The template that is being made: one state for body, layout and pictures, each change of it undone
/// and done again (QUndoStack). Changes of one kind that follow each other in a field are one step back.
class NoticeDocument : public QObject {
    Q_OBJECT

public:
    explicit NoticeDocument(QObject* parent = nullptr);

    /// @brief Another template, nothing to undo.
    void begin(const NoticeTemplate& notice);
    const NoticeTemplate& notice() const { return m_notice; }

    /// @param what for the undo button, translated
    /// @param kind changes of the same kind one after the other are one; empty: one of its own
    void change(const QString& what, const NoticeTemplate& after, const QString& kind = {});
    /// @brief The body as it was typed. One step is a word or a line, or what was typed without a pause of a second;
    /// what an input method or the clipboard brings at once is one of its own.
    /// @param before, after where the cursor stands without and with it
    void changeBody(const QString& body, int before, int after);
    /// @brief What is typed from now on is another step.
    void endTurn() { ++m_turn; }

    QUndoStack& history() { return m_history; }
    bool isChanged() const { return !m_history.isClean(); }
    /// @brief What stands there now is stored.
    void setStored() { m_history.setClean(); }
    /// @brief Not stored although nothing was typed: a file that was read in, a copy.
    void setUnstored() { m_history.resetClean(); }

Q_SIGNALS:
    void changed();
    /// An undo or redo changed the body: this is where its cursor stood.
    void cursorWanted(int position);

private:
    friend class NoticeChange;
    struct State {
        NoticeTemplate notice;
        int cursor = -1;
    };
    void push(const QString& what, State before, State after, const QString& kind);
    void show(const State& state, bool isTyped);

    NoticeTemplate m_notice;
    QUndoStack m_history;
    int m_turn = 0;
    bool m_isRemoving = false;       ///< with the last key
    QElapsedTimer m_sinceTyped;
};

}  // namespace saikoku::ui
