#include "ui/survey/wrapped_line.h"

#include <QKeyEvent>

#include "ui/theme/theme.h"

namespace saikoku::ui {

WrappedLine::WrappedLine(int lines, int longest, QWidget* parent) : QPlainTextEdit(parent), m_longest(longest) {
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    followFont(this, [this, lines] {
        const int around = 2 * (frameWidth() + qRound(document()->documentMargin()));
        setFixedHeight(lines * fontMetrics().lineSpacing() + around);
    });
    connect(this, &QPlainTextEdit::textChanged, this, &WrappedLine::onChanged);
}

void WrappedLine::setText(const QString& text) {
    if (text != this->text()) {
        m_isSetting = true;
        setPlainText(text);
        m_isSetting = false;
    }
}

QString WrappedLine::text() const { return toPlainText().simplified(); }

void WrappedLine::onChanged() {
    if (m_isSetting) {
        return;
    }
    if (toPlainText().size() > m_longest) {
        const int at = qMin(textCursor().position(), m_longest);
        setText(toPlainText().left(m_longest));
        QTextCursor cursor = textCursor();
        cursor.setPosition(at);
        setTextCursor(cursor);
    }
    Q_EMIT textEdited();
}

void WrappedLine::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        focusNextChild();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
}

}  // namespace saikoku::ui
