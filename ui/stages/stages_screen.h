#pragma once

#include <optional>

#include "core/base/result.h"
#include "core/cases/stage_table.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace saikoku::ui {

class FactTable;
class StagesTable;
class Workspace;

/// @brief 段階: how somebody so far behind is asked, for Permission::Rules. The office's table and sequence
/// to change, ready examples to begin with, who changed what and back again, and, for who plans, a list of
/// those whose turn it is today.
class StagesScreen : public Screen {
    Q_OBJECT

public:
    explicit StagesScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override { return isTouched(); }

private:
    QWidget* buildSequence();
    QWidget* buildHistory();
    void fillExamples();
    void read();
    void show(const StageRules& rules);
    void showHistory();
    void showDue();
    void takeExample(int index);
    Result<StageRules> typed() const;
    bool isTouched() const;
    void onEdited();
    void save();
    void takeBack(qint64 change);
    void finish(const Result<RuleInForce>& stored);
    void makeList();

    Workspace& m_workspace;
    StageRules m_rules;  ///< as they were read
    std::vector<StageExample> m_examples;
    bool m_isBusy = false;
    StagesTable* m_table;
    QComboBox* m_example;
    QLineEdit* m_gaps;
    QSpinBox* m_gate;
    QLineEdit* m_source;
    QPushButton* m_save;
    QPushButton* m_due;
    FactTable* m_history;
};

}  // namespace saikoku::ui
