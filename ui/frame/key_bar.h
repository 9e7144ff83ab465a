#pragma once

#include <QWidget>

#include <array>
#include <functional>
#include <optional>

#include "ui/frame/action.h"

class QToolButton;

namespace saikoku::ui {

class Screen;

/// @brief The bar at the bottom: F1–F12 with what they do on the screen shown. A
/// key without meaning is greyed. The keys themselves work from anywhere in the
/// window.
class KeyBar : public QWidget {
    Q_OBJECT

public:
    explicit KeyBar(QWidget* parent = nullptr);

    void follow(Screen* screen);
    /// @brief What a key means regardless of the screen, e.g. while a call comes
    /// in; nothing where the screen decides.
    using Override = std::function<std::optional<QString>(Action)>;
    void setOverride(Override override);
    void refresh() { update(m_screen); }
    QToolButton* button(Action action) const;

Q_SIGNALS:
    void triggered(saikoku::ui::Action action);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void update(Screen* screen);

    std::array<QToolButton*, kActionCount> m_buttons{};
    Screen* m_screen = nullptr;
    Override m_override;
};

}  // namespace saikoku::ui
