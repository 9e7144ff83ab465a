#include "ui/record/entry_line.h"

#include <QKeyEvent>

namespace saikoku::ui {

void EntryLine::keyPressEvent(QKeyEvent* event) {
    if (!m_commandKey.isNull() && event->text() == QString(m_commandKey)) {
        Q_EMIT commanded();
        return;
    }
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            event->ignore();  // Ctrl+Enter is the strip's
        } else {
            Q_EMIT movedOn();
        }
        return;
    case Qt::Key_Up:
        Q_EMIT stepped(1);
        return;
    case Qt::Key_Down:
        Q_EMIT stepped(-1);
        return;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void EntryLine::focusInEvent(QFocusEvent* event) {
    QLineEdit::focusInEvent(event);
    if (event->reason() == Qt::MouseFocusReason || event->reason() == Qt::ActiveWindowFocusReason) {
        return;
    }
    if (m_keepsText) {
        end(false);
    } else {
        selectAll();
    }
}

void EntryLine::focusOutEvent(QFocusEvent* event) {
    QLineEdit::focusOutEvent(event);
    Q_EMIT left();
}

}  // namespace saikoku::ui
