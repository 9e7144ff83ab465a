#pragma once

#include <functional>

#include "core/cases/case_file.h"
#include "core/scripts/scripts.h"
#include "ui/scripts/talk_panel.h"

class QLabel;
class QToolButton;

namespace saikoku::ui {

/// @brief What to say on a case: the script that fits it best, others that fit by choice; and which one was
/// followed how, for the record.
class ScriptPanel : public TalkPanel {
    Q_OBJECT

public:
    /// The fields of the case, said in a language.
    using ValuesIn = std::function<ScriptValues(const QString&)>;

    explicit ScriptPanel(QWidget* parent = nullptr);

    /// @param fitting every script that may be used on the case; `chosen` among them begins
    /// @param values of a script's language
    /// @param keepsTalk the talk goes on where it is, with the facts as they are now
    void show(const QList<ScriptVersion>& fitting, qsizetype chosen, const ValuesIn& values,
              const CaseFile& file, bool keepsTalk);
    /// @brief Nothing is confirmed and nothing said yet.
    void beginTalk() { restart(); }
    /// @brief Empty: there is no script here.
    ScriptTrace trace() const;

private:
    void use(qsizetype at, const IdentityCheck& confirmed);
    void offerOthers();

    QList<ScriptVersion> m_fitting;
    qsizetype m_at = -1;
    ValuesIn m_values;
    IdentityOffer m_offer;
    Audience m_audience = Audience::Person;
    QLabel* m_tone;  ///< how to speak with somebody so far behind; hidden without a stage
    QToolButton* m_others;
};

}  // namespace saikoku::ui
