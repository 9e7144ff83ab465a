#pragma once

#include <QWidget>

class QVBoxLayout;

namespace saikoku::ui {

class HeaderBar;

/// @brief Where messages stand: over the head, right of its search, growing downwards over
/// what is there. Nothing moves for them, so that no button slips away under the mouse.
class MessageCorner : public QWidget {
    Q_OBJECT

public:
    /// @param window what it lies over; `header` is its head
    MessageCorner(const HeaderBar& header, QWidget* window);

    /// @brief A bar below those added before; it shows and hides itself.
    void add(QWidget* bar);

protected:
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void place();

    const HeaderBar& m_header;
    QVBoxLayout* m_bars;
};

}  // namespace saikoku::ui
