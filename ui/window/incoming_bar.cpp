#include "ui/window/incoming_bar.h"

#include <QLabel>
#include <QPainter>
#include <QPushButton>

#include <utility>

#include "ui/support/display_text.h"
#include "ui/support/wrapping_row.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

IncomingBar::IncomingBar(QWidget* parent) : QWidget(parent), m_text(new QLabel(this)), m_row(new WrappingRow(Space::kMedium)) {
    setObjectName(QStringLiteral("incomingBar"));
    m_text->setObjectName(QStringLiteral("incomingText"));
    setTextScale(m_text, 1.1, true);
    setLayout(m_row);
    m_row->setContentsMargins(Space::kMedium, Space::kUnit, Space::kMedium, Space::kUnit);
    m_row->addWidget(m_text);
    hide();
}

QString IncomingBar::numberText(const QString& phoneDigits, bool isMasked) {
    return isMasked ? tr("number hidden") : phoneDigits.isEmpty() ? tr("number withheld") : DisplayText::phone(phoneDigits);
}

void IncomingBar::clearChoices() {
    for (QPushButton* choice : std::as_const(m_choices)) {
        // one of them may just have been clicked
        m_row->removeWidget(choice);
        choice->hide();
        choice->setObjectName({});
        choice->deleteLater();
    }
    m_choices.clear();
}

QPushButton* IncomingBar::addChoice(const QString& text) {
    auto* button = new QPushButton(text, this);
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the keyboard where it is
    m_row->addWidget(button);
    m_choices.append(button);
    return button;
}

void IncomingBar::offerToo(TaxpayerId taxpayer, const QString& name) {
    QPushButton* yes = addChoice(tr("This is the caller: %1").arg(name));
    yes->setObjectName(QStringLiteral("incoming_this"));
    connect(yes, &QPushButton::clicked, this, [this, taxpayer] {
        hide();
        Q_EMIT chosen(taxpayer);
    });
}

void IncomingBar::offer(TaxpayerId taxpayer, const QString& name) {
    clearChoices();
    m_namesCases = false;
    m_text->setText(tr("● Whose was the call, %1?").arg(m_number));
    offerToo(taxpayer, name);
    connect(addChoice(tr("Nobody on file")), &QPushButton::clicked, this, &IncomingBar::dismissed);
    setVisible(true);
}

void IncomingBar::show(const QString& number, bool isTold, const QList<CaseSummary>& cases) {
    m_number = number;
    m_namesCases = !cases.isEmpty();
    clearChoices();
    m_text->setText(cases.isEmpty() && isTold ? tr("● Incoming call, %1: no case has this number").arg(m_number)
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
