#include "ui/notices/body_edit.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScopedValueRollback>
#include <QTextBlock>

#include <utility>

#include "ui/notices/body_highlighter.h"
#include "ui/notices/notice_document.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kLeastDigits = 3;

/// Where two texts begin and end to differ.
struct Difference {
    int from = 0, oldLength = 0, newLength = 0;
};

Difference differenceOf(const QString& before, const QString& after) {
    qsizetype head = 0, tail = 0;
    const qsizetype common = qMin(before.size(), after.size());
    while (head < common && before.at(head) == after.at(head)) {
        ++head;
    }
    while (tail < common - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    return {static_cast<int>(head), static_cast<int>(before.size() - head - tail),
            static_cast<int>(after.size() - head - tail)};
}

bool isUndoOrRedo(const QKeyEvent& event) {
    const QKeyCombination keys = event.keyCombination();
    return event.matches(QKeySequence::Undo) || event.matches(QKeySequence::Redo) ||
           keys == QKeyCombination(Qt::CTRL, Qt::Key_Y);
}

}  // namespace

class BodyEdit::Margin : public QWidget {
public:
    explicit Margin(BodyEdit& edit) : QWidget(&edit), m_edit(edit) {}

protected:
    void paintEvent(QPaintEvent* event) override { m_edit.paintMargin(event); }

private:
    BodyEdit& m_edit;
};

BodyEdit::BodyEdit(NoticeDocument& document, QWidget* parent)
    : QPlainTextEdit(parent),
      m_document(document),
      m_highlighter(new BodyHighlighter(QPlainTextEdit::document())),
      m_margin(new Margin(*this)) {
    setObjectName(QStringLiteral("noticeBody"));
    setAccessibleName(tr("Text of the letter"));
    setUndoRedoEnabled(false);
    setTabChangesFocus(true);
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_highlighter->setPalette(palette());
    connect(this, &QPlainTextEdit::textChanged, this, &BodyEdit::onTyped);
    connect(this, &QPlainTextEdit::cursorPositionChanged, this, &BodyEdit::onMoved);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &BodyEdit::layMargin);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect& area, int dy) {
        dy != 0 ? m_margin->scroll(0, dy) : m_margin->update(0, area.y(), m_margin->width(), area.height());
    });
    connect(&document, &NoticeDocument::changed, this, &BodyEdit::showBody);
    connect(&document, &NoticeDocument::cursorWanted, this, &BodyEdit::placeCursor);
    followFont(this, [this] { layMargin(); });
}

/// As it is stored: toPlainText() would make usual spaces of the fixed ones.
QString BodyEdit::body() const {
    QString text = QPlainTextEdit::document()->toRawText();
    return text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'))
        .replace(QChar::LineSeparator, QLatin1Char('\n'));
}

/// Colours that change and words that an input method still holds come here too: nothing is typed then.
void BodyEdit::onTyped() {
    if (m_isShowing) {
        return;
    }
    const QString text = body();
    const QString before = m_document.notice().body;
    if (text == before) {
        return;
    }
    const Difference typed = differenceOf(before, text);
    m_expected = typed.from + typed.newLength;
    m_document.changeBody(text, typed.from + typed.oldLength, m_expected);
}

void BodyEdit::onMoved() {
    if (!m_isShowing && textCursor().position() != m_expected && body() == m_document.notice().body) {
        m_document.endTurn();
        m_expected = textCursor().position();
    }
}

/// Only what differs is replaced: the view stays where it is.
void BodyEdit::showBody() {
    const QString shown = body(), wanted = m_document.notice().body;
    if (shown == wanted) {
        return;
    }
    const QScopedValueRollback showing(m_isShowing, true);
    const Difference other = differenceOf(shown, wanted);
    QTextCursor cursor(QPlainTextEdit::document());
    cursor.setPosition(other.from);
    cursor.setPosition(other.from + other.oldLength, QTextCursor::KeepAnchor);
    cursor.insertText(wanted.mid(other.from, other.newLength));
}

void BodyEdit::placeCursor(int position) {
    const QScopedValueRollback showing(m_isShowing, true);
    QTextCursor cursor = textCursor();
    cursor.setPosition(qBound(0, position, qMax(0, QPlainTextEdit::document()->characterCount() - 1)));
    setTextCursor(cursor);
    ensureCursorVisible();
    m_expected = cursor.position();
    m_document.endTurn();
}

void BodyEdit::insertAround(const QString& before, const QString& after, bool isOfLines) {
    if (isReadOnly()) {
        return;
    }
    m_document.endTurn();
    QTextCursor cursor = textCursor();
    const QString marked = after.isEmpty()
                               ? QString()
                               : cursor.selectedText().replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    const bool beginsLine =
        cursor.selectionStart() == 0 || body().at(cursor.selectionStart() - 1) == QLatin1Char('\n');
    const bool endsLine =
        cursor.selectionEnd() == body().size() || body().at(cursor.selectionEnd()) == QLatin1Char('\n');
    const QString newLine = isOfLines ? QStringLiteral("\n") : QString();
    const QString head =
        (isOfLines && !beginsLine ? newLine : QString()) + before + (after.isEmpty() ? QString() : newLine);
    const QString tail = (after.isEmpty() || marked.endsWith(newLine) ? QString() : newLine) + after +
                         (isOfLines && !endsLine ? newLine : QString());
    const int from = cursor.selectionStart();
    cursor.insertText(head + marked + tail);
    cursor.setPosition(from + static_cast<int>((after.isEmpty() ? head + tail : head + marked).size()));
    setTextCursor(cursor);
    m_document.endTurn();
    setFocus(Qt::OtherFocusReason);
}

void BodyEdit::goToLine(int line) {
    const QTextBlock block = QPlainTextEdit::document()->findBlockByNumber(line - 1);
    if (block.isValid()) {
        QTextCursor cursor(block);
        setTextCursor(cursor);
        centerCursor();
    }
    setFocus(Qt::OtherFocusReason);
}

int BodyEdit::currentLine() const {
    return textCursor().blockNumber() + 1;
}

void BodyEdit::setFaults(const QHash<int, QStringList>& faults) {
    m_faultyLines = faults.keys();
    m_highlighter->setFaults(faults);
    m_margin->update();
}

/// A text field takes undo for itself: here it is the document's, which knows of layout and pictures too.
bool BodyEdit::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && isUndoOrRedo(*static_cast<QKeyEvent*>(event))) {
        event->ignore();
        return true;
    }
    return QPlainTextEdit::event(event);
}

void BodyEdit::changeEvent(QEvent* event) {
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_highlighter != nullptr) {
        m_highlighter->setPalette(palette());
    }
}

void BodyEdit::resizeEvent(QResizeEvent* event) {
    QPlainTextEdit::resizeEvent(event);
    layMargin();
}

int BodyEdit::marginWidth() const {
    int digits = kLeastDigits;
    for (int lines = blockCount(); lines >= 1000; lines /= 10) {
        ++digits;
    }
    return fontMetrics().horizontalAdvance(QLatin1Char('9')) * digits +
           fontMetrics().horizontalAdvance(QStringLiteral("▲")) + 2 * Space::kUnit;
}

void BodyEdit::layMargin() {
    setViewportMargins(marginWidth(), 0, 0, 0);
    const QRect area = contentsRect();
    m_margin->setGeometry(area.left(), area.top(), marginWidth(), area.height());
}

void BodyEdit::paintMargin(QPaintEvent* event) {
    QPainter painter(m_margin);
    const Colours colours = coloursOf(palette());
    painter.fillRect(event->rect(), colours.band);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF area = blockBoundingGeometry(block).translated(contentOffset());
        if (area.top() > event->rect().bottom()) {
            break;
        }
        const int line = block.blockNumber() + 1;
        const QRect place(0, qRound(area.top()), m_margin->width() - Space::kUnit, fontMetrics().height());
        const bool isWrong = m_faultyLines.contains(line);
        painter.setPen(isWrong ? colours.late : colours.muted);
        painter.drawText(place, Qt::AlignRight, QString::number(line));
        if (isWrong) {
            painter.drawText(place, Qt::AlignLeft, QStringLiteral("▲"));
        }
    }
}

}  // namespace saikoku::ui
