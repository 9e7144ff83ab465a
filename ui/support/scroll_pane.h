#pragma once

#include <QScrollArea>

namespace saikoku::ui {

/// @brief Shows a pane whole, or with a scroll bar beside it when there is less room.
///
/// Whether there is a bar follows from the room and the pane alone: QScrollArea asks
/// what it showed before, too, and leaves a bar over a pane that fits by a pixel.
class ScrollPane : public QScrollArea {
    Q_OBJECT

public:
    ScrollPane(QWidget* pane, QWidget* parent);

    /// @brief How high the pane is without a bar.
    int contentHeight() const;

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void showBarWhereNeeded();
    /// What the pane has without a bar: maximumViewportSize() leaves out one that always stands.
    QSize room() const;
};

}  // namespace saikoku::ui
