#pragma once

#include <QList>
#include <QString>

#include <optional>

#include "core/base/result.h"
#include "core/contact/negotiation_codes.h"
#include "core/scripts/identity_check.h"
#include "core/scripts/script.h"

namespace saikoku {

/// @brief One step of a call: the box and what was answered there; empty: a say box that was said.
struct ScriptStep {
    QString box;
    QString answer;

    bool operator==(const ScriptStep&) const = default;
};

/// @brief Plays a script: where the talk is, what was answered, and what the record follows from it. Knows no
/// screen. A gate lets nobody through before the identity is established; taken back, the talk stands at the
/// gate again.
class ScriptRun {
public:
    ScriptRun() = default;
    ScriptRun(Script script, Audience audience);

    const Script& script() const { return m_script; }
    Audience audience() const { return m_audience; }
    /// @brief Null: the script is empty.
    const ScriptBox* current() const { return m_script.box(m_current); }
    bool isAtEnd() const;
    bool hasBegun() const { return !m_steps.isEmpty(); }
    const QList<ScriptStep>& steps() const { return m_steps; }

    const IdentityCheck& check() const { return m_check; }
    /// @brief What was confirmed; less than needed leads back to the gate that was passed.
    void setCheck(const IdentityCheck& check);
    /// @brief Whether a gate lies behind us, confirmed.
    bool isIdentified() const;
    /// @brief Whether nobody is known yet and a gate lies before us.
    bool isGateAhead() const;
    /// @brief Whether all that was said is who it is: no answer was given since the gate, or it lies ahead.
    bool isOutcomeOpen() const;
    /// @brief Identity is established: goes the shortest way to that gate and through it. False: nothing
    /// happened.
    bool identify();

    /// @brief Takes the answer. Rule: the gate's "confirmed" without enough. NotFound: no such answer here.
    Result<void> answer(const QString& answerId);
    /// @brief From a say box to the next.
    Result<void> goOn();
    /// @brief One step back; false at the beginning.
    bool back();
    /// @brief From the beginning; what was confirmed is forgotten.
    void restart();

    /// @brief A result key was pressed: goes to the answer that writes it, by the shortest way, and takes it;
    /// a gate in between is not passed unless it may be. Nothing changes when the record says so already.
    /// @return whether the script knows such an answer
    bool follow(ResultCode result);

    /// @brief What the answers so far write, in order; of one part the last one counts (notes and follow-ups
    /// all).
    QList<RecordWrite> writes() const;
    std::optional<QString> written(RecordPart part) const;
    /// @brief The path as it is stored: "opening:person gate:confirmed purpose ask:will_pay promise".
    QString path() const;

private:
    QString titleNow() const;

    Script m_script;
    Audience m_audience = Audience::Person;
    QString m_current;
    QList<ScriptStep> m_steps;
    IdentityCheck m_check;
};

}  // namespace saikoku
