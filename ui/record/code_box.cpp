#include "ui/record/code_box.h"

#include <QAbstractItemView>
#include <QKeyEvent>
#include <QWheelEvent>

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

void CodeBox::keyPressEvent(QKeyEvent* event) {
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

void CodeBox::wheelEvent(QWheelEvent* event) {
    // A turn of the wheel over a closed box would change a record unseen.
    event->ignore();
}

}  // namespace saikoku::ui
