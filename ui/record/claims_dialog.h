#pragma once

#include <QDialog>
#include <QList>

#include "ui/record/claims_field.h"

class QLabel;
class QTreeWidget;

namespace saikoku::ui {

/// @brief The open receivables with ticks: Space ticks, Ctrl+A all or none, Enter takes, Esc leaves it as it
/// was. Nothing ticked is the whole case.
class ClaimsDialog : public QDialog {
    Q_OBJECT

public:
    ClaimsDialog(const QList<PromisableClaim>& claims, const QList<ReceivableId>& covers,
                 QWidget* parent = nullptr);

    QList<ReceivableId> covers() const;

private:
    void addRows(const QList<ReceivableId>& covers);
    void turnAll();
    void showSum();

    const QList<PromisableClaim> m_claims;
    QTreeWidget* m_list;
    QLabel* m_sum;
};

}  // namespace saikoku::ui
