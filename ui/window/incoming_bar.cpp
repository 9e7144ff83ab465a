#include "ui/window/incoming_bar.h"

#include <QKeyEvent>
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
    setFocusPolicy(Qt::NoFocus);  // until it asks
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
    m_byDigit.clear();
}

int IncomingBar::nextDigit() const {
    int digit = 1;
    while (m_byDigit.contains(digit)) {
        ++digit;
    }
    return digit;
}

QPushButton* IncomingBar::addChoice(const QString& text, int digit) {
    constexpr int kLastDigit = 9;
    auto* button = new QPushButton(digit > kLastDigit ? text : tr("%1 %2", "digit that chooses it, what is chosen").arg(QString::number(digit), text), this);
    m_byDigit.insert(digit, button);
    button->setFocusPolicy(Qt::TabFocus);  // a click leaves the keyboard where it is
    m_row->addWidget(button);
    m_choices.append(button);
    return button;
}

void IncomingBar::offerToo(TaxpayerId taxpayer, const QString& name) {
    QPushButton* yes = addChoice(tr("This is the caller: %1").arg(name), nextDigit());
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
    m_cases.clear();
    offerToo(taxpayer, name);
    addNobody();
    setVisible(true);
}

void IncomingBar::addNobody() {
    QPushButton* nobody = addChoice(tr("Nobody on file"), 0);
    nobody->setObjectName(QStringLiteral("incoming_nobody"));
    connect(nobody, &QPushButton::clicked, this, &IncomingBar::dismissed);
}

void IncomingBar::endCall() {
    m_text->setText(tr("● Whose was the call, %1?").arg(m_number));
    if (!m_byDigit.contains(0)) {
        addNobody();
    }
}

void IncomingBar::askByKey() {
    if (!m_byDigit.contains(0)) {
        addNobody();
    }
    setFocusPolicy(Qt::StrongFocus);
    setFocus(Qt::OtherFocusReason);
}

void IncomingBar::keyPressEvent(QKeyEvent* event) {
    const int digit = event->text().size() == 1 ? event->text().at(0).digitValue() : -1;
    if (QPushButton* choice = m_byDigit.value(digit); choice != nullptr && event->modifiers() == Qt::NoModifier) {
        choice->click();
        return;
    }
    QWidget::keyPressEvent(event);
}

void IncomingBar::show(const QString& number, bool isTold, const QList<CaseSummary>& cases) {
    m_number = number;
    setFocusPolicy(Qt::NoFocus);
    m_namesCases = !cases.isEmpty();
    m_cases.clear();
    clearChoices();
    m_text->setText(cases.isEmpty() && isTold ? tr("● Incoming call, %1: no case has this number").arg(m_number)
                                              : tr("● Incoming call, %1").arg(m_number));
    for (qsizetype i = 0; i < cases.size(); ++i) {
        const CaseSummary& row = cases.at(i);
        m_cases.append(row.taxpayer);
        QPushButton* button = addChoice(tr("%1 (%2 yen)").arg(DisplayText::markedName(row.name, row.hasNamesake), row.outstanding.toString()), nextDigit());
        button->setObjectName(QStringLiteral("incoming_%1").arg(i));
        connect(button, &QPushButton::clicked, this, [this, id = row.taxpayer] { Q_EMIT chosen(id); });
    }
    if (cases.isEmpty()) {
        auto* search = new QPushButton(tr("Search (Ctrl+K)"), this);
        search->setFocusPolicy(Qt::TabFocus);
        m_row->addWidget(search);
        m_choices.append(search);
        connect(search, &QPushButton::clicked, this, &IncomingBar::searchWanted);
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
