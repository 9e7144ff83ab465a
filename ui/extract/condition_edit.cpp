#include "ui/extract/condition_edit.h"

#include <QKeyEvent>
#include <QListWidget>
#include <QMetaMethod>

#include "core/cases/condition_completion.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr int kMostOffered = 60;
constexpr int kRowsShown = 8;
}  // namespace

ConditionEdit::ConditionEdit(QWidget* parent) : QPlainTextEdit(parent) {
    setTabChangesFocus(true);
    m_offer = new QListWidget(this);
    m_offer->setObjectName(QStringLiteral("conditionOffer"));
    m_offer->setWindowFlags(Qt::ToolTip);
    m_offer->setFocusPolicy(Qt::NoFocus);
    m_offer->hide();
    connect(m_offer, &QListWidget::itemClicked, this, &ConditionEdit::take);
}

void ConditionEdit::mark(const std::optional<ConditionProblem>& problem) {
    QList<QTextEdit::ExtraSelection> marks;
    if (problem) {
        QTextEdit::ExtraSelection wrong;
        wrong.format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        wrong.format.setUnderlineColor(coloursOf(palette()).late);
        wrong.cursor = textCursor();
        const auto end = static_cast<int>(toPlainText().size());
        const int from = qMin(static_cast<int>(problem->position) - 1, end);
        const int to = qMin(from + qMax(1, static_cast<int>(problem->length)), end);
        wrong.cursor.setPosition(from == to ? qMax(0, from - 1) : from);
        wrong.cursor.setPosition(to, QTextCursor::KeepAnchor);
        marks.append(wrong);
    }
    setExtraSelections(marks);
}

void ConditionEdit::complete() {
    const ConditionCompletions found = conditionCompletions(toPlainText(), textCursor().position(), m_names);
    m_from = found.from;
    m_length = found.length;
    m_offer->clear();
    for (const ConditionCandidate& candidate : found.candidates.mid(0, kMostOffered)) {
        auto* item = new QListWidgetItem(candidate.hint.isEmpty() || candidate.hint == candidate.text ? candidate.text
                                                                                                      : QStringLiteral("%1   %2").arg(candidate.text, candidate.hint),
                                         m_offer);
        item->setData(Qt::UserRole, candidate.text);
    }
    if (m_offer->count() == 0) {
        m_offer->hide();
        return;
    }
    m_offer->setCurrentRow(0);
    const int rows = qMin(kRowsShown, m_offer->count());
    m_offer->resize(qMax(m_offer->sizeHintForColumn(0) + 40, 160), m_offer->sizeHintForRow(0) * rows + 2 * m_offer->frameWidth() + 2);
    m_offer->move(viewport()->mapToGlobal(cursorRect().bottomLeft()));
    m_offer->show();
}

bool ConditionEdit::isOffering() const { return m_offer->isVisible(); }

/// The candidate in the place of what was begun.
void ConditionEdit::take() {
    const QListWidgetItem* item = m_offer->currentItem();
    m_offer->hide();
    if (item == nullptr) {
        return;
    }
    QTextCursor cursor = textCursor();
    cursor.setPosition(static_cast<int>(m_from));
    cursor.setPosition(static_cast<int>(m_from + m_length), QTextCursor::KeepAnchor);
    cursor.insertText(item->data(Qt::UserRole).toString());
    setTextCursor(cursor);
}

bool ConditionEdit::keyForOffer(QKeyEvent* event) {
    if (!m_offer->isVisible()) {
        return false;
    }
    const int row = m_offer->currentRow();
    switch (event->key()) {
    case Qt::Key_Down: m_offer->setCurrentRow(qMin(row + 1, m_offer->count() - 1)); return true;
    case Qt::Key_Up: m_offer->setCurrentRow(qMax(row - 1, 0)); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Tab: take(); return true;
    case Qt::Key_Escape: m_offer->hide(); return true;
    default: return false;
    }
}

bool ConditionEdit::focusNextPrevChild(bool next) { return !m_offer->isVisible() && QPlainTextEdit::focusNextPrevChild(next); }

void ConditionEdit::keyPressEvent(QKeyEvent* event) {
    if (keyForOffer(event)) {
        event->accept();
        return;
    }
    if (event->key() == Qt::Key_Space && event->modifiers() == Qt::ControlModifier) {
        complete();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        const bool isHeard = isSignalConnected(QMetaMethod::fromSignal(&ConditionEdit::entered));
        event->setAccepted(isHeard);
        Q_EMIT entered();
        return;
    }
    QPlainTextEdit::keyPressEvent(event);
    if (event->text().isEmpty() || event->text().at(0).isPrint()) {
        const bool types = !event->text().isEmpty();
        types ? complete() : m_offer->hide();
    } else {
        m_offer->hide();
    }
}

void ConditionEdit::focusOutEvent(QFocusEvent* event) {
    m_offer->hide();
    QPlainTextEdit::focusOutEvent(event);
}

}  // namespace saikoku::ui
