#pragma once

#include <QWidget>

#include "ui/frame/action.h"

namespace saikoku::ui {

/// @brief What stands in the frame: a place of the side bar. It says which
/// function keys mean something now and does them; it holds no rules.
class Screen : public QWidget {
    Q_OBJECT

public:
    explicit Screen(QWidget* parent = nullptr) : QWidget(parent) {}

    /// @brief Whether the key means something here and now; greyed otherwise.
    virtual bool can(Action action) const;
    virtual void perform(Action action);
    /// @brief What the key is called here.
    virtual QString keyLabel(Action action) const { return actionLabel(action); }
    /// @brief Lines for F1, "key: what it does", beside the function keys.
    virtual QStringList helpLines() const { return {}; }

    /// @brief Called when the screen comes to the front: load what is shown.
    virtual void enter() {}
    /// @brief False asks to stay, e.g. while something typed is not yet recorded.
    virtual bool mayLeave() { return true; }
    /// @brief Whether something typed or running would be lost with the screen.
    virtual bool holdsWork() const { return false; }
    /// @brief Asked of every screen before the window goes, which ends what runs behind it.
    virtual bool mayClose() { return true; }

Q_SIGNALS:
    /// can() or keyLabel() may answer differently now.
    void actionsChanged();
};

}  // namespace saikoku::ui
