#include "ui/window/help_text.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringList>

#include "ui/frame/screen.h"

namespace saikoku::ui {

namespace {
struct Text { Q_DECLARE_TR_FUNCTIONS(HelpText) };

/// "F10" of "F10: what it does".
QString keyOf(const QString& line) {
    static const QRegularExpression key(QStringLiteral("^(F\\d+)\\s*[:\\x{FF1A}]"));
    return key.match(line).captured(1);
}
}

QString helpText(const Screen& screen) {
    QStringList lines;
    for (const Action action : allActions()) {
        if (action != Action::Help && screen.can(action)) {
            lines.append(Text::tr("F%1: %2").arg(static_cast<int>(action) + 1).arg(screen.keyLabel(action)));
        }
    }
    const QStringList ofScreen = screen.helpLines();
    for (const QString& line : ofScreen) {  // says more of a key than its label
        const QString key = keyOf(line);
        lines.removeIf([&key](const QString& each) { return !key.isEmpty() && keyOf(each) == key; });
        lines.append(line);
    }
    lines.append({Text::tr("While it rings – F2: take the call, its case opens; F3: refuse it"),
                  Text::tr("Ctrl+J: whose the call is, then its digit; 0 is nobody on file"),
                  Text::tr("Ctrl+K: search everywhere; Ctrl+G: where the message leads"),
                  Text::tr("Ctrl+P: sign on for work, pause, sign off"),
                  Text::tr("Ctrl+1, Ctrl+2 …: the parts on the left"),
                  Text::tr("Ctrl+PageDown, Ctrl+PageUp: the next page of a part, the one before"),
                  Text::tr("Esc: close the message; Alt+Left: back; Ctrl+L: lock the screen")});
    lines.removeDuplicates();
    return lines.join(QLatin1Char('\n'));
}

}  // namespace saikoku::ui
