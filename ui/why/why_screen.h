#pragma once

#include "core/eligibility/why_not_now.h"
#include "ui/frame/screen.h"
#include "ui/support/session_worker.h"

class QLabel;
class QStackedWidget;
class QToolButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief なぜかける相手がいないのか: a selection broken down by reason, by reason alone and by
/// when it ends, with cases and yen. Enter or a click on a row opens exactly those cases.
class WhyScreen : public Screen {
    Q_OBJECT

public:
    explicit WhyScreen(Workspace& workspace, QWidget* parent = nullptr);

    /// @brief Asks about these cases instead of the whole city.
    void showCondition(const CaseCondition& condition);
    const WhyNotNow& answer() const { return m_answer; }

    bool can(Action action) const override { return action == Action::Refresh; }
    void perform(Action action) override;
    QStringList helpLines() const override;
    void enter() override;

private:
    QWidget* buildTables();
    QWidget* buildFreeState();
    void ask();
    void show(const WhyNotNow& why);
    void showSentence();
    void openReason(qint64 row, CallableChoice::Kind kind);

    Workspace& m_workspace;
    CaseCondition m_condition;
    WhyNotNow m_answer;
    CancelMark m_asking;
    QLabel* m_sentence;
    QLabel* m_sums;
    QToolButton* m_wholeCity;
    QToolButton* m_callable;
    QStackedWidget* m_stack;
    QLabel* m_free = nullptr;
    FactTable* m_reasons = nullptr;
    FactTable* m_alone = nullptr;
    FactTable* m_ends = nullptr;
};

}  // namespace saikoku::ui
