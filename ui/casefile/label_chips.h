#pragma once

#include <QWidget>

#include "core/contact/case_label.h"

namespace saikoku::ui {

/// @brief The labels of a case in one line, each a word on its colour; what has no room is
/// told as "…" and stands in the tool tip with the last days.
class LabelChips : public QWidget {
    Q_OBJECT

public:
    explicit LabelChips(QWidget* parent = nullptr);

    void show(const QList<CaseLabel>& labels, QDate today);
    /// @brief The words, by their order.
    QStringList words() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

    /// @brief The ground of a chip; its letters are dark.
    static QColor groundOf(LabelColour colour);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int widthOf(const QString& word) const;

    QList<CaseLabel> m_labels;
};

}  // namespace saikoku::ui
