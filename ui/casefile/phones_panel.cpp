#include "ui/casefile/phones_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

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
    m_rows->addWidget(sectionTitle(tr("Telephone"), this));
    for (const PhoneOnFile& phone : file.phones) {
        m_rows->addWidget(addRow(phone, file.taxpayer.isCompany, today));
        m_digits.append(phone.phone.digits);
    }
    if (file.phones.isEmpty()) {
        m_rows->addWidget(mutedLabel(file.taxpayer.isMasked ? tr("The numbers of this person are masked.") : tr("No number is known."), this));
    }
    m_rows->addWidget(addTypedRow());
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
    QString history = phone.calls == 0 ? tr("never called") : tr("%1 calls, %2 answered").arg(phone.calls).arg(phone.answered);
    if (phone.lastCalledAt.isValid()) {
        history += tr(", last %1").arg(DisplayText::moment(phone.lastCalledAt, today));
    }
    if (phone.lastResult) {
        history += QLatin1Char(' ') + labelOf(*phone.lastResult);
    }
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
