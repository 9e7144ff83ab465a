#include "ui/window/dialog_help.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QKeyEvent>
#include <QLabel>
#include <QRegularExpression>

#include "ui/support/explanation_dialog.h"
#include "ui/support/message_box.h"

namespace saikoku::ui {

namespace {

constexpr int kLinesInOneColumn = 12;

/// "Pay &day" or "支払日(&D)" as it is read.
QString withoutKey(const QString& label) {
    static const QRegularExpression key(QStringLiteral("\\s*\\(&.\\)|&"));
    return QString(label).remove(key).trimmed();
}

/// Nothing for a name without a key of its own, unless the key stands in it: "Take over (Enter)".
QString lineFor(const QString& label) {
    const QString key = QKeySequence::mnemonic(label).toString(QKeySequence::NativeText);
    if (!key.isEmpty()) {
        return DialogHelp::tr("%1: %2", "key, what it leads to").arg(key, withoutKey(label));
    }
    static const QRegularExpression named(QStringLiteral("^(.*?)\\s*[(（]([A-Z][A-Za-z0-9+]*)[)）]"));
    const QRegularExpressionMatch match = named.match(label);
    return match.hasMatch() ? DialogHelp::tr("%1: %2", "key, what it leads to")
                                  .arg(match.captured(2), withoutKey(match.captured(1)))
                            : QString();
}

bool canBeUsed(const QWidget* widget) {
    return widget != nullptr && widget->isVisible() && widget->isEnabled();
}

}  // namespace

QString dialogHelpText(const QDialog& dialog) {
    QStringList lines;
    const QList<QWidget*> widgets = dialog.findChildren<QWidget*>();
    for (const QWidget* widget : widgets) {
        QString line;
        if (const auto* label = qobject_cast<const QLabel*>(widget);
            label != nullptr && label->isVisible() && canBeUsed(label->buddy())) {
            line = lineFor(label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget); canBeUsed(button)) {
            line = lineFor(button->text());
        }
        if (line.isEmpty() && canBeUsed(widget) && !widget->toolTip().isEmpty() &&
            widget->focusPolicy() != Qt::NoFocus) {
            line = widget->toolTip().section(u'\n', 0, 0);
        }
        lines.append(line);
    }
    lines.append(DialogHelp::tr("Tab, Enter: the next field"));
    lines.append(DialogHelp::tr("Esc: close the window; what was not stored is dropped"));
    lines.removeAll(QString());
    lines.removeDuplicates();
    return lines.join(u'\n');
}

bool DialogHelp::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
        return false;
    }
    const auto* key = static_cast<const QKeyEvent*>(event);
    auto* dialog = qobject_cast<QDialog*>(QApplication::activeModalWidget());
    if (key->key() != Qt::Key_F1 || key->isAutoRepeat() || dialog == nullptr ||
        qobject_cast<ExplanationDialog*>(dialog) != nullptr) {
        return false;
    }
    const QString text = dialogHelpText(*dialog);
    MessageBox::explain(dialog, tr("Keys in this window"), text,
                        text.count(u'\n') < kLinesInOneColumn ? 1 : 2);
    return true;
}

}  // namespace saikoku::ui
