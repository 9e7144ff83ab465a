#include "ui/frame/action.h"

#include <QCoreApplication>

namespace saikoku::ui {

namespace {
struct Text { Q_DECLARE_TR_FUNCTIONS(Action) };
}

QList<Action> allActions() {
    QList<Action> actions;
    for (int i = 0; i < kActionCount; ++i) {
        actions.append(static_cast<Action>(i));
    }
    return actions;
}

QString actionLabel(Action action) {
    switch (action) {
    case Action::Help:
        return Text::tr("Help");
    case Action::Dial:
        return Text::tr("Dial");
    case Action::HangUp:
        return Text::tr("Hang up");
    case Action::Result:
        return Text::tr("Result");
    case Action::Refresh:
        return Text::tr("Refresh");
    case Action::Promise:
        return Text::tr("Promise");
    case Action::Callback:
        return Text::tr("Callback");
    case Action::Next:
        return Text::tr("Next");
    case Action::Document:
        return Text::tr("Document");
    case Action::History:
        return Text::tr("History");
    case Action::Print:
        return Text::tr("Print");
    case Action::Close:
        return Text::tr("Close");
    }
    return {};
}

Qt::Key keyOf(Action action) { return static_cast<Qt::Key>(Qt::Key_F1 + static_cast<int>(action)); }

}  // namespace saikoku::ui
