#pragma once

#include "core/work/number_research.h"
#include "ui/frame/screen.h"

class QComboBox;
class QLabel;
class QLayout;
class QLineEdit;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 電話番号調査: people without a usable number, and below what was asked, found or not for the
/// one that is marked. Enter goes into the fields, Ctrl+Enter records and marks the next.
class ResearchScreen : public Screen {
    Q_OBJECT

public:
    explicit ResearchScreen(Workspace& workspace, QWidget* parent = nullptr);

    bool can(Action action) const override;
    void perform(Action action) override;
    QString keyLabel(Action action) const override;
    QStringList helpLines() const override;
    void enter() override;
    bool mayLeave() override;
    bool holdsWork() const override;

private:
    void build();
    QLayout* buildHead();
    QLayout* buildForm();
    void refresh();
    void show(const ResearchList& list);
    void showMarked();
    void record();
    bool isTyped() const;
    void clearTyped();
    const ResearchRow* marked() const;
    Result<ResearchEntry> entry() const;

    Workspace& m_workspace;
    ResearchList m_list;
    QComboBox* m_part;
    QLabel* m_count;
    FactTable* m_table;
    FactTable* m_steps;
    QComboBox* m_state;
    QLineEdit* m_source;
    QLineEdit* m_date;
    QLineEdit* m_number;
    QComboBox* m_kind;
    QLineEdit* m_note;
    bool m_takesKeyboard = false;  ///< entered, what is shown still to come
};

}  // namespace saikoku::ui
