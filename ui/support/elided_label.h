#pragma once

#include <QLabel>

namespace saikoku::ui {

/// @brief A line of plain text that ends in "…" where there is no room for it, and shows
/// the whole of it as a tool tip then.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override;

private:
    bool isTooLong() const;
};

}  // namespace saikoku::ui
