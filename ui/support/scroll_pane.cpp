#include "ui/support/scroll_pane.h"

#include <QEvent>
#include <QLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kLeastLines = 3;  ///< of a pane in a low window
}

ScrollPane::ScrollPane(QWidget* pane, QWidget* parent) : QScrollArea(parent) {
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(pane);
    followFont(this, [this] { setMinimumHeight(kLeastLines * fontMetrics().lineSpacing()); });
}

QSize ScrollPane::room() const { return size() - QSize(2 * frameWidth(), 2 * frameWidth()); }

int ScrollPane::contentHeight() const {
    const QLayout* content = widget()->layout();
    return content->hasHeightForWidth() ? content->totalHeightForWidth(room().width())
                                        : content->totalSizeHint().height();
}

void ScrollPane::showBarWhereNeeded() {
    const bool fits = contentHeight() <= room().height();
    setVerticalScrollBarPolicy(fits ? Qt::ScrollBarAlwaysOff : Qt::ScrollBarAlwaysOn);
}

bool ScrollPane::event(QEvent* event) {
    const bool handled = QScrollArea::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        showBarWhereNeeded();
    }
    return handled;
}

void ScrollPane::resizeEvent(QResizeEvent* event) {
    showBarWhereNeeded();
    QScrollArea::resizeEvent(event);
}

}  // namespace saikoku::ui
