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

QString IncomingBar::numberText(const QString& phoneDigits, bool isMasked) {
    return isMasked ? tr("number hidden") : phoneDigits.isEmpty() ? tr("number withheld") : DisplayText::phone(phoneDigits);
}

void IncomingBar::clearChoices() {
    while (QLayoutItem* item = m_choices->takeAt(0)) {
        // one of them may just have been clicked
        item->widget()->hide();
        item->widget()->setObjectName({});
        item->widget()->deleteLater();
        delete item;
    }
}

QPushButton* IncomingBar::addChoice(const QString& text) {
    auto* button = new QPushButton(text, this);
    m_choices->addWidget(button);
    return button;
}

void IncomingBar::offer(TaxpayerId taxpayer, const QString& name) {
    clearChoices();
    m_text->setText(tr("● Whose was the call, %1?").arg(m_number));
    QPushButton* yes = addChoice(tr("This is the caller: %1").arg(name));
    yes->setObjectName(QStringLiteral("incoming_this"));
    connect(yes, &QPushButton::clicked, this, [this, taxpayer] {
        hide();
        Q_EMIT chosen(taxpayer);
    });
    connect(addChoice(tr("Nobody on file")), &QPushButton::clicked, this, &IncomingBar::dismissed);
    setVisible(true);
}

void IncomingBar::show(const QString& number, const QList<CaseSummary>& cases) {
    m_number = number;
    clearChoices();
    m_text->setText(cases.isEmpty() ? tr("● Incoming call, %1: no case has this number").arg(m_number)
                                    : tr("● Incoming call, %1").arg(m_number));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const CaseSummary& row = cases.at(i);
        QPushButton* button = addChoice(tr("%1 (%2 yen)").arg(row.name, row.outstanding.toString()));
        button->setObjectName(QStringLiteral("incoming_%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, id = row.taxpayer] { Q_EMIT chosen(id); });
    }
    if (cases.isEmpty()) {
        connect(addChoice(tr("Search (Ctrl+K)")), &QPushButton::clicked, this, &IncomingBar::searchWanted);
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
