#pragma once

#include <QWidget>

#include "ui/dispatch/letter_preview.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QTableView;

namespace saikoku::ui {

class FactTable;
class ReceiverModel;
class Workspace;

/// @brief Before letters are made: how many, for how much, who is taken out and why, and any letter as it
/// would look. Enter or a click on a reason opens exactly its cases.
class ReceiversPage : public QWidget {
    Q_OBJECT

public:
    explicit ReceiversPage(Workspace& workspace, QWidget* parent = nullptr);

    void show(const SharedSelection& selection);
    const SharedSelection& selection() const { return m_selection; }
    void focusFirst();
    /// @brief Counts of the rehearsal: pages, sheets, postage.
    void showRehearsed(const QString& sentence);
    void openReceiver();

Q_SIGNALS:
    void makeWanted();
    void rehearseWanted();
    void backWanted();

private:
    QWidget* buildLeft();
    void showReasons();
    void fitReasons();
    void openReason(qint64 row);
    void readPage(int page);
    void preview();
    void goToNumber();

    Workspace& m_workspace;
    SharedSelection m_selection;
    QLabel* m_head;
    QLabel* m_sums;
    QLabel* m_rehearsed;
    FactTable* m_reasons = nullptr;
    ReceiverModel* m_model;
    QTableView* m_table;
    QLineEdit* m_number;
    LetterPreview* m_preview;
    QPushButton* m_make;
};

}  // namespace saikoku::ui
