#pragma once

#include <QDateTime>
#include <QDialog>

#include <memory>
#include <optional>

#include "core/base/result.h"
#include "core/contact/follow_up_rules.h"
#include "core/work/follow_ups.h"
#include "core/work/talk_outcomes.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;

namespace saikoku::ui {

/// @brief 苦情: when, to whom, what, which measure. Without a time it came up in this talk and goes with its
/// record (outcome()); with one it is entered at once (entry()).
class ComplaintDialog : public QDialog {
    Q_OBJECT

public:
    /// @param before what was typed of it already, if anything
    /// @param now Asia/Tokyo
    ComplaintDialog(const FollowUpRules& rules, const OutcomeEntry* before, const QDateTime& now,
                    QWidget* parent = nullptr);

    bool isOfTalk() const { return !m_receivedAt.isValid(); }
    /// @brief It is no complaint after all.
    bool isTakenOut() const { return m_isTakenOut; }
    OutcomeEntry outcome() const;
    ComplaintEntry entry() const;

    void accept() override;

private:
    void build(const FollowUpRules& rules, bool isKnown);
    Result<void> read();

    QDateTime m_now;
    QDateTime m_receivedAt;  ///< UTC
    bool m_isTakenOut = false;
    QLineEdit* m_when;
    QComboBox* m_topic;
    QLineEdit* m_toWhom;
    QPlainTextEdit* m_about;
    QPlainTextEdit* m_measure;
    QLabel* m_problem;
};

}  // namespace saikoku::ui
