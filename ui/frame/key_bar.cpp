#include "ui/frame/key_bar.h"

#include <QPainter>
#include <QShortcut>
#include <QToolButton>

#include "ui/frame/screen.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

/// As narrow as its words: twelve of them stand in one row as long as they can.
class KeyButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + 2 * Space::kUnit + 2, QToolButton::sizeHint().height()};
    }
};

}  // namespace

KeyBar::KeyBar(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("keyBar"));
    auto* row = new WrappingRow(2);
    setLayout(row);
    row->setContentsMargins(Space::kSmall, Space::kUnit, Space::kSmall, Space::kUnit);
    for (const Action action : allActions()) {
        auto* button = new KeyButton(this);
        button->setAutoRaise(true);
        button->setFocusPolicy(Qt::NoFocus);
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        button->setObjectName(QStringLiteral("key_F%1").arg(static_cast<int>(action) + 1));
        connect(button, &QToolButton::clicked, this, [this, action] { Q_EMIT triggered(action); });
        m_buttons.at(static_cast<size_t>(action)) = button;
        row->addWidget(button);
    }
    update(nullptr);
}

void KeyBar::follow(Screen* screen) {
    if (m_screen != nullptr) {
        disconnect(m_screen, nullptr, this, nullptr);
    }
    m_screen = screen;
    if (screen != nullptr) {
        connect(screen, &Screen::actionsChanged, this, [this] { update(m_screen); });
        connect(screen, &QObject::destroyed, this, [this] { m_screen = nullptr; });
    }
    update(screen);
}

void KeyBar::setOverride(Override override) {
    m_override = std::move(override);
    refresh();
}

QToolButton* KeyBar::button(Action action) const { return m_buttons.at(static_cast<size_t>(action)); }

void KeyBar::update(Screen* screen) {
    for (const Action action : allActions()) {
        QToolButton* key = button(action);
        const std::optional<QString> meaning = m_override ? m_override(action) : std::nullopt;
        const QString label = meaning ? *meaning : screen == nullptr ? actionLabel(action) : screen->keyLabel(action);
        key->setText(QStringLiteral("F%1 %2").arg(static_cast<int>(action) + 1).arg(label));
        key->setEnabled(meaning || action == Action::Help || (screen != nullptr && screen->can(action)));
    }
}

void KeyBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), colours.band);
    painter.setPen(colours.line);
    painter.drawLine(0, 0, width(), 0);
}

}  // namespace saikoku::ui
