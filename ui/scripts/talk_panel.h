#pragma once

#include <QWidget>

#include <functional>

#include "core/scripts/script_fields.h"
#include "core/scripts/script_run.h"

class QCheckBox;
class QLabel;
class QLayout;
class QToolButton;

namespace saikoku {
struct Actor;
}

namespace saikoku::ui {

class AnswerKey;
class ElidedLabel;
class ScrollPane;
class WrappingRow;

/// @brief What can be compared with the record of whom one speaks with.
struct IdentityOffer {
    bool birthDate = true;        ///< of a person
    bool representative = false;  ///< of a company, in place of it
    bool address = true;
};

/// @brief Plays a script: what is said now, its answers by Alt and a digit, one step back. While a gate lies
/// ahead the identity is ticked off above the answers, by Alt+1 to Alt+4; the answers then have the digits from 5 on
/// (after 0: - . /), afterwards from 1 on, and what was confirmed stands there in words. What the call is about does not show before that
/// (core/scripts/script_run.h keeps the gate).
class TalkPanel : public QWidget {
    Q_OBJECT

public:
    explicit TalkPanel(QWidget* parent = nullptr);

    void begin(const Script& script, Audience audience, const ScriptValues& values,
               const IdentityOffer& offer);
    /// @brief The same talk, but the facts were read anew.
    void setValues(const ScriptValues& values);
    /// @brief From the beginning, nothing confirmed.
    void restart();
    /// @brief No script: the sentence stands in its place; who it is can be ticked off all the same.
    void showUnavailable(const QString& sentence, const IdentityOffer& offer = {});
    bool hasScript() const { return m_run.current() != nullptr; }
    const ScriptRun& run() const { return m_run; }
    IdentityCheck check() const;
    /// @brief A result was chosen: the script goes there.
    void follow(ResultCode result);
    /// @brief Ticks and answers, to be placed beside the panel: what is said has the height then.
    QWidget* takeAnswers();
    /// @brief How high it is with so many lines of text in sight.
    int heightForLines(int lines) const;
    /// @brief Everything that stands on the panel.
    QString text() const;

Q_SIGNALS:
    /// What was confirmed, or whether one still speaks with the person.
    void checkChanged();
    /// The person at the desk gave an answer or took one back: the record may follow.
    void answered();

protected:
    void changeEvent(QEvent* event) override;
    /// @brief Ticks what was confirmed before.
    void setCheck(const IdentityCheck& check);
    QLayout* head() const { return m_head; }
    QWidget* answers() const { return m_aside; }
    void setTitle(const QString& title);

private:
    void buildChecks();
    QList<QCheckBox*> checkBoxes() const;
    void showBox();
    void showTitle();
    void showChecks();
    void showAnswers();
    void addAnswer(int place, const QString& words, const std::function<Result<void>()>& take);
    void onTick();
    void stepBack();
    QString saidHtml() const;

    ScriptRun m_run;
    ScriptValues m_values;
    IdentityOffer m_offer;
    QString m_scriptTitle;
    QLayout* m_head;
    ElidedLabel* m_title;
    QToolButton* m_back;
    QWidget* m_checks;
    QLabel* m_confirmed = nullptr;  ///< in their place once who it is is known
    QCheckBox *m_name, *m_birth, *m_representative, *m_address, *m_notice;
    ScrollPane* m_area;
    QLabel* m_text = nullptr;
    QWidget* m_aside;
    QWidget* m_answerRow;
    QList<AnswerKey*> m_answers;
};

/// @brief Who calls. A caller whose name the store does not know says it by heart; the sign-in's word is
/// nobody's name.
ScriptCaller scriptCaller(const QString& office, const Actor& caller);

}  // namespace saikoku::ui
