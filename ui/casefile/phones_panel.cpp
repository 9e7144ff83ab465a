#include "ui/casefile/phones_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QToolButton>
#include <QVBoxLayout>

#include "core/arrears/office_phone.h"
#include "core/base/phone_number.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

constexpr int kTypedWidth = 12;  ///< characters

}  // namespace

PhonesPanel::PhonesPanel(QWidget* parent)
    : QWidget(parent), m_rows(new QVBoxLayout(this)), m_group(new QButtonGroup(this)), m_tabPlace(new QWidget(this)) {
    m_tabPlace->setFocusPolicy(Qt::TabFocus);  // never shown: only its place counts
    m_tabPlace->hide();
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(2);
    connect(m_group, &QButtonGroup::idClicked, this, [this] { Q_EMIT chosenChanged(chosen()); });
    connect(m_group, &QButtonGroup::idToggled, this, &PhonesPanel::labelButtons);
}

/// F2 dials the number chosen and no other.
void PhonesPanel::labelButtons() {
    for (qsizetype place = 0; place < m_dial.size(); ++place) {
        m_dial.at(place)->setText(place == m_group->checkedId() ? tr("F2 Dial") : tr("Dial", "a number that is not chosen"));
    }
}

void PhonesPanel::show(const CaseFile& file, const Eligibility& answer, QDate today) {
    m_dial.clear();
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    m_digits.clear();
    m_past.clear();
    m_typedChoice = nullptr;
    addTitle();
    for (const PhoneOnFile& phone : file.phones) {
        m_rows->addWidget(addRow(phone, file.taxpayer.isCompany, today));
        m_digits.append(phone.phone.digits);
    }
    if (file.phones.isEmpty()) {
        m_rows->addWidget(mutedLabel(file.taxpayer.isMasked ? tr("The numbers of this person are masked.") : tr("No number is known."), this));
    }
    m_rows->addWidget(addTypedRow());
    addWishes(file.wishes);
    showAnswer(answer);
    QString first = m_digits.value(0);
    for (const PhoneEligibility& phone : answer.phones) {
        if (phone.callable && m_digits.contains(phone.digits)) {
            first = phone.digits;
            break;
        }
    }
    choose(first);
    m_typedChoice->setChecked(m_digits.isEmpty());
    labelButtons();
    orderTabs();
}

void PhonesPanel::addTitle() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(sectionTitle(tr("Telephone"), row));
    line->addStretch(1);
    auto* change = new QToolButton(row);
    change->setObjectName(QStringLiteral("changeContact"));
    change->setText(tr("Numbers, wishes (Ctrl+B)"));
    change->setAutoRaise(true);
    change->setFocusPolicy(Qt::NoFocus);
    connect(change, &QToolButton::clicked, this, &PhonesPanel::changeWanted);
    line->addWidget(change);
    m_rows->addWidget(row);
}

/// One line, and only where there is something to mind.
void PhonesPanel::addWishes(const ContactWishes& wishes) {
    QStringList words;
    if (wishes.relay != RelayService::None) {
        words.append(tr("◆ %1: the operator is no third party").arg(labelOf(wishes.relay)));
    }
    if (wishes.channel) {
        words.append(tr("prefers %1").arg(labelOf(*wishes.channel)));
    }
    if (!wishes.language.isEmpty()) {
        words.append(tr("speaks %1").arg(wishes.language));
    }
    if (!wishes.interpreter.isEmpty()) {
        words.append(tr("interpreter: %1").arg(wishes.interpreter));
    }
    if (!wishes.workplaceContact.isEmpty()) {
        words.append(tr("at work only: %1").arg(wishes.workplaceContact));
    }
    if (!wishes.note.isEmpty()) {
        words.append(wishes.note);
    }
    if (words.isEmpty()) {
        return;
    }
    auto* line = new ElidedLabel(this);
    line->setObjectName(QStringLiteral("contactWishes"));
    line->setText(words.join(DisplayText::listSeparator()));
    line->setToolTip(words.join(QLatin1Char('\n')));
    line->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_rows->addWidget(line);
}

QString PhonesPanel::historyOf(const PhoneOnFile& phone, QDate today) {
    if (phone.phone.isRetired) {
        return tr("× no longer used");
    }
    QStringList words;
    if (phone.calls == 0) {
        words.append(tr("never called"));
    } else {
        QStringList hours;
        for (std::size_t hour = 0; hour < phone.answeredAt.size(); ++hour) {
            if (phone.answeredAt.at(hour) > 0) {
                hours.append(tr("%1h", "hour of the day").arg(hour));
            }
        }
        words.append(hours.isEmpty() ? tr("%1 calls, %2 answered").arg(phone.calls).arg(phone.answered)
                                     : tr("%1 calls, %2 answered (%3)").arg(QString::number(phone.calls), QString::number(phone.answered), hours.join(QLatin1Char(' '))));
    }
    if (phone.calledIn > 0) {
        words.append(tr("called in %1 times").arg(phone.calledIn));
    }
    if (phone.lastCalledAt.isValid()) {
        const QString result = phone.lastResult ? QLatin1Char(' ') + labelOf(*phone.lastResult) : QString();
        words.append(tr("last %1").arg(DisplayText::moment(phone.lastCalledAt, today)) + result);
    }
    if (const auto source = valueOfCode<PhoneSource>(phone.phone.officeSource)) {
        words.append(labelOf(*source));
    }
    return words.join(DisplayText::listSeparator());
}

void PhonesPanel::showAnswer(const Eligibility& answer) {
    for (qsizetype place = 0; place < m_digits.size(); ++place) {
        QString text = m_past.at(place)->toolTip();
        for (const PhoneEligibility& known : answer.phones) {
            if (known.digits == m_digits.at(place) && !known.callable && !known.reasons.empty()) {
                // in full where the case's own reasons don't say it
                const EligibilityReason& reason = known.reasons.front();
                text = QStringLiteral("▲ ") + (answer.callable ? reason.sentence : eligibilityReasonLabel(reason.code));
            }
        }
        m_past.at(place)->setText(text);
    }
}

/// What is made anew stands last in the window's order: back to where the eye finds it.
void PhonesPanel::orderTabs() {
    QWidget* last = m_tabPlace;
    for (int place = 0; place <= m_digits.size(); ++place) {
        setTabOrder(last, m_group->button(place));
        last = m_group->button(place);
    }
    setTabOrder(last, m_typed);
}

QPushButton* PhonesPanel::addButton(QWidget* row, const QString& name) {
    auto* dial = new QPushButton(tr("F2 Dial"), row);
    dial->setObjectName(name);
    dial->setFocusPolicy(Qt::NoFocus);
    // as wide for either word: nothing moves when another number is chosen
    followFont(dial, [dial] { dial->setMinimumWidth(dial->sizeHint().width()); });
    m_dial.append(dial);
    return dial;
}

QWidget* PhonesPanel::addTypedRow() {
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::kSmall);
    m_typedChoice = new QRadioButton(tr("Another number (&D)"), row);
    m_typedChoice->setObjectName(QStringLiteral("phone_typed"));
    m_group->addButton(m_typedChoice, static_cast<int>(m_digits.size()));
    m_typed = new QLineEdit(row);
    m_typed->setObjectName(QStringLiteral("typedNumber"));
    followFont(m_typed, [this] { m_typed->setMaximumWidth(m_typed->fontMetrics().averageCharWidth() * kTypedWidth); });
    m_typed->setPlaceholderText(tr("dial by hand", "field for a telephone number"));
    QPushButton* dial = addButton(row, QStringLiteral("dial_typed"));
    connect(m_typedChoice, &QRadioButton::clicked, m_typed, [this] { m_typed->setFocus(); });
    connect(m_typed, &QLineEdit::textEdited, this, [this] {
        m_typedChoice->setChecked(true);
        Q_EMIT chosenChanged(chosen());
    });
    const auto dialTyped = [this] {
        m_typedChoice->setChecked(true);
        Q_EMIT dialWanted(chosen());
    };
    connect(m_typed, &QLineEdit::returnPressed, this, dialTyped);
    connect(dial, &QPushButton::clicked, this, dialTyped);
    line->addWidget(m_typedChoice);
    line->addWidget(m_typed);
    line->addStretch(1);
    line->addWidget(dial);
    return row;
}

QWidget* PhonesPanel::addRow(const PhoneOnFile& phone, bool ofCompany, QDate today) {
    const auto place = static_cast<int>(m_digits.size());
    auto* row = new QWidget(this);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Space::kSmall);
    QStringList words{tr("%1 %2").arg(labelOf(phone.phone.kind, ofCompany), DisplayText::phone(phone.phone.digits))};
    if (!phone.phone.extension.isEmpty()) {
        words.append(tr("ext. %1").arg(phone.phone.extension));
    }
    if (!phone.phone.remark.isEmpty()) {
        words.append(QStringLiteral("(%1)").arg(phone.phone.remark));
    }
    auto* choice = new QRadioButton(words.join(QLatin1Char(' ')), row);
    choice->setObjectName(QStringLiteral("phone_%1").arg(place));
    m_group->addButton(choice, place);
    const QString history = historyOf(phone, today);
    auto* past = new ElidedLabel(row);
    past->setText(history);
    past->setForegroundRole(QPalette::PlaceholderText);
    past->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    QPushButton* dial = addButton(row, QStringLiteral("dial_%1").arg(place));
    const QString digits = phone.phone.digits;
    past->setToolTip(history);
    m_past.append(past);
    connect(dial, &QPushButton::clicked, this, [this, digits] {
        choose(digits);
        Q_EMIT chosenChanged(digits);
        Q_EMIT dialWanted(digits);
    });
    line->addWidget(choice);
    line->addWidget(past, 1);
    line->addWidget(dial);
    return row;
}

QString PhonesPanel::chosen() const {
    if (m_typedChoice == nullptr || !m_typedChoice->isChecked()) {
        return m_digits.value(m_group->checkedId());
    }
    const Result<PhoneNumber> number = PhoneNumber::parse(m_typed->text());
    return number ? number->digits() : m_typed->text().trimmed();
}

Result<QString> PhonesPanel::numberToDial() const {
    const bool isTyped = m_typedChoice != nullptr && m_typedChoice->isChecked() && !m_digits.contains(chosen());
    if (!isTyped) {
        return chosen();
    }
    SAIKOKU_TRY_ASSIGN(const PhoneNumber number, PhoneNumber::parse(m_typed->text()));
    return number.digits();
}

void PhonesPanel::choose(const QString& digits) {
    if (QAbstractButton* button = m_group->button(static_cast<int>(m_digits.indexOf(digits)))) {
        button->setChecked(true);
    }
}

void PhonesPanel::setDialEnabled(bool enabled) {
    const QList<QPushButton*> buttons = findChildren<QPushButton*>();
    for (QPushButton* button : buttons) {
        button->setEnabled(enabled);
    }
}

}  // namespace saikoku::ui
