#pragma once

#include <QDialog>
#include <QList>

#include "ui/record/claims_field.h"

class QLabel;
class QTreeWidget;

namespace saikoku::ui {

/// @brief The open receivables with ticks: Space ticks, Ctrl+A all or none, Enter takes, Esc leaves it as it
/// was. Nothing ticked is the whole case: what is past due, with charges. What is not due yet stands below, muted,
/// and is ticked one by one alone.
class ClaimsDialog : public QDialog {
    Q_OBJECT

public:
    ClaimsDialog(const QList<PromisableClaim>& claims, Yen whole, const QList<ReceivableId>& covers,
                 QWidget* parent = nullptr);

    QList<ReceivableId> covers() const;

private:
    void addRows(const QList<ReceivableId>& covers);
    void turnAll();
    void showSum();

    const QList<PromisableClaim> m_claims;  ///< past due first
    const Yen m_whole;
    QTreeWidget* m_list;
    QLabel* m_sum;
};

}  // namespace saikoku::ui
