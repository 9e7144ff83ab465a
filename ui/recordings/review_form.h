#pragma once

#include <QWidget>

#include "core/recordings/call_reviews.h"

class QComboBox;
class QFormLayout;
class QLabel;
class QPlainTextEdit;
class QPushButton;

namespace saikoku::ui {

/// @brief The sheet of points of one call: a box for each criterion (0 … the most, or not come up), by what
/// it was judged, and words for the person. Digits typed in a box choose the points.
class ReviewForm : public QWidget {
    Q_OBJECT

public:
    explicit ReviewForm(QWidget* parent = nullptr);

    /// @brief A call to review; `mine` fills the sheet with what was found before. Another sheet lays out
    /// other boxes.
    void show(const ReviewSheet& sheet, const std::optional<CallReview>& mine);
    /// @brief No call: shut.
    void clear();
    /// @brief As it stands; `corrects` names the review that was shown.
    ReviewEntry entry(NegotiationId record) const;
    bool isTouched() const { return m_isTouched; }
    void setUntouched() { m_isTouched = false; }
    void focusFirst();

Q_SIGNALS:
    void touched();
    void storeWanted();

private:
    void layOut(const ReviewSheet& sheet);
    void touch();

    ReviewSheet m_sheet;
    qint64 m_corrects = 0;
    bool m_isTouched = false;
    QWidget* m_fields;
    QFormLayout* m_form;
    QWidget* m_boxesHolder = nullptr;
    QList<QComboBox*> m_boxes;
    QComboBox* m_basis;
    QPlainTextEdit* m_remark;
    QLabel* m_score;
    QPushButton* m_store;
};

}  // namespace saikoku::ui
