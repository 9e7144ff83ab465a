#include "ui/scripts/script_document.h"

#include <QUndoCommand>

#include <utility>

namespace saikoku::ui {

class ScriptChange : public QUndoCommand {
public:
    struct State {
        Script script;
        QString chosen;
    };

    ScriptChange(ScriptDocument& document, const QString& what, State before, State after, QString kind)
        : QUndoCommand(what),
          m_document(document),
          m_before(std::move(before)),
          m_after(std::move(after)),
          m_kind(std::move(kind)) {}

    int id() const override { return 1; }
    void undo() override { m_document.show(m_before.script, m_before.chosen); }
    void redo() override { m_document.show(m_after.script, m_after.chosen); }
    bool mergeWith(const QUndoCommand* later) override {
        const auto* next = static_cast<const ScriptChange*>(later);
        if (m_kind.isEmpty() || m_kind != next->m_kind) {
            return false;
        }
        m_after = next->m_after;
        return true;
    }

private:
    ScriptDocument& m_document;
    State m_before, m_after;
    QString m_kind;
};

ScriptDocument::ScriptDocument(QObject* parent) : QObject(parent) {}

void ScriptDocument::begin(const Script& script) {
    m_history.clear();
    show(script, script.boxes.isEmpty() ? QString() : script.boxes.constFirst().id);
}

void ScriptDocument::show(const Script& script, const QString& chosen) {
    m_script = script;
    const bool isOther = m_chosen != chosen;
    m_chosen = m_script.box(chosen) != nullptr ? chosen : QString();
    Q_EMIT changed();
    if (isOther) {
        Q_EMIT chosenChanged();
    }
}

void ScriptDocument::choose(const QString& box) {
    if (box != m_chosen && (box.isEmpty() || m_script.box(box) != nullptr)) {
        m_chosen = box;
        ++m_turn;
        Q_EMIT chosenChanged();
    }
}

void ScriptDocument::change(const QString& what, const Script& after, const QString& chosen,
                            const QString& kind) {
    if (after == m_script) {
        return;
    }
    const QString ofTurn = kind.isEmpty() ? QString() : QStringLiteral("%1/%2").arg(kind).arg(m_turn);
    m_history.push(new ScriptChange(*this, what, {m_script, m_chosen},
                                    {after, chosen.isEmpty() ? m_chosen : chosen}, ofTurn));
}

}  // namespace saikoku::ui
