#include "ui/frame/side_bar.h"

#include <QButtonGroup>
#include <QPainter>
#include <QStyleOption>
#include <QToolButton>
#include <QVBoxLayout>

#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

/// A part: its name, and a bar at the left edge where one is.
class PartButton : public QToolButton {
public:
    using QToolButton::QToolButton;

    QSize sizeHint() const override {
        const QFontMetrics metrics(font());
        return {metrics.horizontalAdvance(text()) + 2 * Space::kLarge, metrics.height() + 5 * Space::kUnit};
    }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Colours colours = coloursOf(palette());
        if (isChecked() || underMouse() || isDown()) {
            painter.fillRect(rect(), isChecked() ? palette().color(QPalette::Window) : colours.hover);
        }
        if (isChecked()) {
            painter.fillRect(0, 0, Space::kUnit - 1, height(), colours.accent);
        }
        if (hasFocus()) {
            painter.setPen(colours.accent);
            painter.drawRect(rect().adjusted(0, 0, -1, -1));
        }
        painter.setFont(scaled(font(), 1.0, isChecked()));
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect(), Qt::AlignCenter, text());
    }
};

}  // namespace

SideBar::SideBar(QWidget* parent)
    : QWidget(parent), m_column(new QVBoxLayout(this)), m_group(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("sideBar"));
    m_column->setContentsMargins(0, Space::kSmall, 0, Space::kSmall);
    m_column->setSpacing(0);
    m_column->addStretch();
    m_group->setExclusive(true);
}

void SideBar::addPart(const QString& id, const QString& label) {
    auto* button = new PartButton(this);
    button->setText(label);
    button->setCheckable(true);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    button->setFocusPolicy(Qt::TabFocus);
    button->setObjectName(QStringLiteral("part_") + id);
    button->setToolTip(QStringLiteral("Ctrl+%1").arg(m_buttons.size() + 1));
    m_group->addButton(button);
    connect(button, &QToolButton::clicked, this, [this, id] { Q_EMIT chosen(id); });
    m_column->insertWidget(m_column->count() - 1, button);
    m_buttons.insert(id, button);
}

void SideBar::setCurrent(const QString& id) {
    if (QToolButton* part = button(id)) {
        part->setChecked(true);
    }
}

void SideBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), coloursOf(palette()).band);
}

}  // namespace saikoku::ui
