#pragma once

#include <QWidget>

#include "core/work/follow_ups.h"

class QLabel;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief 納付書の依頼: who asked for a new payment slip in a talk, the longest waiting first; all of them
/// are made at one go.
class SlipRequestsPage : public QWidget {
    Q_OBJECT

public:
    explicit SlipRequestsPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    TaxpayerId currentCase() const;

Q_SIGNALS:
    void shownChanged();

private:
    void show(const FollowUpList& list);

    Workspace& m_workspace;
    QList<FollowUpRow> m_rows;
    QLabel* m_count;
    QPushButton* m_make;
    FactTable* m_table;
};

}  // namespace saikoku::ui
