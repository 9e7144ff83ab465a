#include "ui/record/code_box.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QLabel>
#include <QWheelEvent>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {
constexpr QLatin1String kKeys("1234567890-");
}

CodeBox::CodeBox(QWidget* parent) : QComboBox(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizeAdjustPolicy(AdjustToContents);
}

void CodeBox::setChoices(const QList<QPair<QString, QString>>& codeAndLabel) {
    clear();
    addItem(QStringLiteral("—"), QString());
    for (qsizetype i = 0; i < codeAndLabel.size(); ++i) {
        const QString key = i < kKeys.size() ? QString(kKeys.at(i)) + QLatin1Char(' ') : QString();
        addItem(key + codeAndLabel.at(i).second, codeAndLabel.at(i).first);
    }
    view()->setMinimumWidth(view()->sizeHintForColumn(0));
}

void CodeBox::setCode(const QString& code) { setCurrentIndex(qMax(0, findData(code))); }

void CodeBox::setCodeOrWords(const QString& text) {
    if (findData(text) < 0) {
        addItem(text, text);
    }
    setCode(text);
}

void CodeBox::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape && m_codes) {
        hideCodes();
        return;
    }
    const QString text = event->text().normalized(QString::NormalizationForm_KC);
    const bool plain = !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (plain && text.size() == 1 && kKeys.contains(text.front())) {
        if (event->isAutoRepeat()) {
            return;  // a key held down chooses in one box, not in the next as well
        }
        const int item = static_cast<int>(QString(kKeys).indexOf(text.front())) + 1;
        if (item < count()) {
            setCurrentIndex(item);
            Q_EMIT movedOn();
        }
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        if (plain) {
            Q_EMIT movedOn();
        } else {
            event->ignore();  // Ctrl+Enter is the strip's
        }
        return;
    }
    if (plain && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)) {
        setCurrentIndex(0);
        return;
    }
    QComboBox::keyPressEvent(event);
}

bool CodeBox::event(QEvent* event) {
    // Esc belongs to the codes while they stand there, not to the window's messages
    if (event->type() == QEvent::ShortcutOverride && m_codes && static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    return QComboBox::event(event);
}

void CodeBox::wheelEvent(QWheelEvent* event) {
    // A turn of the wheel over a closed box would change a record unseen.
    event->ignore();
}

/// Over the window, not beside it: nothing moves, and the mouse passes through.
void CodeBox::showCodes() {
    hideCodes();
    QStringList lines;
    for (int i = 1; i < count(); ++i) {
        lines.append(itemText(i));
    }
    m_codes = new QLabel(lines.join(QLatin1Char('\n')), window());
    m_codes->setObjectName(objectName() + QStringLiteral("Codes"));
    m_codes->setTextFormat(Qt::PlainText);
    m_codes->setFrameShape(QFrame::StyledPanel);
    m_codes->setMargin(Space::kUnit);
    m_codes->setAutoFillBackground(true);
    m_codes->setBackgroundRole(QPalette::ToolTipBase);
    m_codes->setForegroundRole(QPalette::ToolTipText);
    m_codes->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_codes->adjustSize();
    const QPoint above = mapTo(window(), QPoint(0, 0)) - QPoint(0, m_codes->height() + Space::kUnit);
    m_codes->move(qBound(0, above.x(), qMax(0, window()->width() - m_codes->width())), qMax(0, above.y()));
    m_codes->raise();
    m_codes->show();
}

void CodeBox::hideCodes() { delete m_codes.data(); }

void CodeBox::focusInEvent(QFocusEvent* event) {
    QComboBox::focusInEvent(event);
    showCodes();
}

void CodeBox::focusOutEvent(QFocusEvent* event) {
    QComboBox::focusOutEvent(event);
    hideCodes();
}

void CodeBox::hideEvent(QHideEvent* event) {
    QComboBox::hideEvent(event);
    hideCodes();
}

}  // namespace saikoku::ui
