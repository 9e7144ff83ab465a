#pragma once

#include <QDialog>

#include "core/recordings/call_review.h"

class QLabel;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief What reviewers found of the signed-in person's own calls: nobody else but the reviewer sees it.
class OwnReviewsDialog : public QDialog {
    Q_OBJECT

public:
    explicit OwnReviewsDialog(Workspace& workspace, QWidget* parent = nullptr);

private:
    void build();
    void showMarked();

    Workspace& m_workspace;
    QList<CallReview> m_reviews;
    FactTable* m_table;
    FactTable* m_sheet;
    QLabel* m_remark;
};

}  // namespace saikoku::ui
