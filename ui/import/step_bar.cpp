#include "ui/import/step_bar.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>

#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

StepBar::StepBar(const QStringList& steps, QWidget* parent) : QWidget(parent) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Space::kSmall);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        if (i > 0) {
            row->addWidget(mutedLabel(QStringLiteral("▸"), this));
        }
        auto* label = new QLabel(QStringLiteral("%1 %2").arg(i + 1).arg(steps.at(i)), this);
        m_labels.append(label);
        row->addWidget(label);
    }
    row->addStretch();
    apply();
}

void StepBar::setCurrent(int step) {
    m_current = step;
    apply();
}

void StepBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::PaletteChange) {
        apply();
    }
}

void StepBar::apply() {
    const Colours colours = coloursOf(palette());
    for (int i = 0; i < m_labels.size(); ++i) {
        QLabel* label = m_labels.at(i);
        setTextScale(label, 1.0, i == m_current);
        setTextColour(label, i == m_current ? palette().color(QPalette::WindowText) : colours.muted);
    }
}

}  // namespace saikoku::ui
