#include "ui/window/message_corner.h"

#include <QEvent>
#include <QLineEdit>
#include <QVBoxLayout>

#include "ui/theme/theme.h"
#include "ui/window/header_bar.h"

namespace saikoku::ui {

namespace {
constexpr int kLargestShare = 60;  ///< of the width, left of it, in percent
}

MessageCorner::MessageCorner(const HeaderBar& header, QWidget* window)
    : QWidget(window), m_header(header), m_bars(new QVBoxLayout(this)) {
    setObjectName(QStringLiteral("messageCorner"));
    m_bars->setContentsMargins(0, 0, 0, 0);
    m_bars->setSpacing(0);
    window->installEventFilter(this);
    header.search()->installEventFilter(this);
    hide();
}

void MessageCorner::add(QWidget* bar) {
    m_bars->addWidget(bar);
    bar->installEventFilter(this);
}

bool MessageCorner::event(QEvent* event) {
    const bool handled = QWidget::event(event);
    if (event->type() == QEvent::LayoutRequest) {
        place();
    }
    return handled;
}

bool MessageCorner::eventFilter(QObject* watched, QEvent* event) {
    // the search moves after the window: it is laid out later
    const bool isRoom = (watched == parent() || watched == m_header.search()) &&
                        (event->type() == QEvent::Resize || event->type() == QEvent::Move);
    const bool isBar = watched != parent() && watched != m_header.search() &&
                       (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent);
    if (isBar) {
        m_bars->invalidate();  // it asks to be laid out again: not in answer to that itself
    }
    if (isRoom || isBar) {
        place();
    }
    return QWidget::eventFilter(watched, event);
}

void MessageCorner::place() {
    bool isWanted = false;
    for (int i = 0; i < m_bars->count(); ++i) {
        isWanted = isWanted || !m_bars->itemAt(i)->widget()->isHidden();
    }
    if (!isWanted) {
        hide();
        return;
    }
    const QWidget& window = *parentWidget();
    const int besideSearch = m_header.search()->geometry().right() + Space::kMedium;
    const int left = qMin(besideSearch, window.width() * kLargestShare / 100);
    const int width = window.width() - left;
    const int needed = m_bars->hasHeightForWidth() ? m_bars->totalHeightForWidth(width) : m_bars->totalSizeHint().height();
    setGeometry(left, 0, width, qMax(needed, m_header.height()));
    show();
    raise();
}

}  // namespace saikoku::ui
