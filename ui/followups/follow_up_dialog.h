#pragma once

#include <QDialog>

#include "core/base/result.h"
#include "core/contact/follow_up_rules.h"
#include "core/work/follow_ups.h"

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace saikoku {
class Session;
}

namespace saikoku::ui {

/// @brief The steps of one follow-up so far, and the next: which, on which day, with what belongs to it.
/// Enter takes it.
class FollowUpDialog : public QDialog {
    Q_OBJECT

public:
    FollowUpDialog(Session& session, const FollowUp& followUp, const FollowUpStanding& standing,
                   const QString& title, QWidget* parent = nullptr);

    /// @brief As it stands once the step is taken.
    const FollowUp& followUp() const { return m_followUp; }

    void accept() override;

private:
    void build(const QString& title);
    void showSteps(QVBoxLayout* column);
    void showFields();
    Result<FollowUpChange> typed() const;
    FollowUpState chosen() const;

    Session& m_session;
    FollowUp m_followUp;
    FollowUpStanding m_standing;
    QFormLayout* m_form;
    QComboBox* m_state;
    QLineEdit* m_on;
    QLineEdit* m_usable;
    QCheckBox* m_consent;
    QLineEdit* m_note;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
