#include "ui/window/incoming_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

IncomingBar::IncomingBar(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_choices(new QHBoxLayout) {
    setObjectName(QStringLiteral("incomingBar"));
    m_text->setObjectName(QStringLiteral("incomingText"));
    m_text->setFont(scaled(font(), 1.1, true));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(Space::kMedium, Space::kUnit, Space::kMedium, Space::kUnit);
    row->setSpacing(Space::kMedium);
    row->addWidget(m_text);
    row->addLayout(m_choices);
    row->addStretch();
    hide();
}

void IncomingBar::show(const QString& phoneDigits, const QList<CaseSummary>& cases) {
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QString number = phoneDigits.isEmpty() ? tr("number withheld") : DisplayText::phone(phoneDigits);
    m_text->setText(cases.isEmpty() ? tr("● Incoming call, %1: no case has this number").arg(number)
                                    : tr("● Incoming call, %1").arg(number));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const CaseSummary& row = cases.at(i);
        auto* button = new QPushButton(tr("%1 (%2 yen)").arg(row.name, row.outstanding.toString()), this);
        button->setObjectName(QStringLiteral("incoming_%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, id = row.taxpayer] { Q_EMIT chosen(id); });
        m_choices->addWidget(button);
    }
    if (cases.isEmpty()) {
        auto* button = new QPushButton(tr("Search (Ctrl+K)"), this);
        connect(button, &QPushButton::clicked, this, &IncomingBar::searchWanted);
        m_choices->addWidget(button);
    }
    setVisible(true);
}

void IncomingBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Colours colours = coloursOf(palette());
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(0, 0, width(), 2, colours.good);
    painter.fillRect(0, height() - 1, width(), 1, colours.line);
}

}  // namespace saikoku::ui
