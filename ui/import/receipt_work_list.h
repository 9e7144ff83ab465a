#pragma once

#include <QList>
#include <QWidget>

#include "core/exchange/receipt_review.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace saikoku::ui {

class FactTable;
class Workspace;

/// @brief Receipts that a person should look at: the list, likely receivables of the chosen one, matching by
/// key and closing.
class ReceiptWorkList : public QWidget {
    Q_OBJECT

public:
    explicit ReceiptWorkList(Workspace& workspace, QWidget* parent = nullptr);

    void load();

Q_SIGNALS:
    /// @brief A receipt was matched: the city changed.
    void changed();

private:
    QWidget* buildMatch();
    QWidget* buildClose();
    void showReviews(const ReceiptReviews& reviews);
    void reviewChosen();
    void loadLikely(qint64 review);
    void likelyChosen();
    void match();
    void close();
    const ReceiptReview* current() const;

    Workspace& m_workspace;
    QList<ReceiptReview> m_reviews;
    QList<LikelyReceivable> m_likely;
    QLabel* m_title;
    FactTable* m_table;
    FactTable* m_proposals;
    QLabel* m_remedy;
    QLineEdit* m_notice;
    QLineEdit* m_item;
    QLineEdit* m_year;
    QLineEdit* m_term;
    QPushButton* m_match;
    QComboBox* m_answer;
    QLineEdit* m_note;
    QPushButton* m_close;
};

}  // namespace saikoku::ui
