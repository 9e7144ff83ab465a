#pragma once

#include <QWidget>

#include <vector>

#include "core/letters/notice_batches.h"
#include "ui/support/session_worker.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class BatchPanel;
class FactTable;
class Workspace;

/// @brief 発送: the batches with what became of them, the chosen one's file, and its letters; or the letters
/// that a search finds.
class BatchesPage : public QWidget {
    Q_OBJECT

public:
    explicit BatchesPage(Workspace& workspace, QWidget* parent = nullptr);

    void refresh();
    void focusFirst();
    TaxpayerId currentCase() const;
    BatchPanel& panel() { return *m_panel; }
    /// @brief The batch of this number, once it is read.
    void choose(const QString& number);

Q_SIGNALS:
    void shownChanged();

private:
    void build();
    void showBatches(const std::vector<NoticeBatch>& batches);
    void showChosen();
    void askLetters(const SentLetterQuery& query);
    void showLetters(const std::vector<SentLetter>& letters);
    void search();
    void openLetter(qint64 row);

    Workspace& m_workspace;
    std::vector<NoticeBatch> m_batches;
    std::vector<SentLetter> m_letters;
    QString m_wanted;
    CancelMark m_asking;
    FactTable* m_table;
    BatchPanel* m_panel;
    QLineEdit* m_search;
    QLabel* m_found;
    FactTable* m_sent;
};

/// @brief Columns and cells of a letter that left, as every list of them has them.
QStringList sentLetterCells(const SentLetter& letter, QDate today);

}  // namespace saikoku::ui
