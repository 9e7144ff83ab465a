#include "ui/casefile/taxpayer_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

#include "ui/casefile/label_chips.h"
#include "ui/support/display_text.h"
#include "ui/support/elided_label.h"
#include "ui/support/name_label.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

int ageOn(QDate birth, QDate date) {
    const int years = date.year() - birth.year();
    return QDate(date.year(), 1, 1).addMonths(birth.month() - 1).addDays(birth.day() - 1) > date ? years - 1 : years;
}

/// The office's stage, and what comes next in its sequence.
QString stageWords(const CaseFile& file) {
    if (!file.stage || !file.sequence) {
        return {};
    }
    const SequencePlace& place = *file.sequence;
    const QString step = place.step <= place.of ? TaxpayerPanel::tr("; %1, try %2 of %3 from %4").arg(file.stage->name).arg(place.step).arg(place.of).arg(DisplayText::shortDate(place.due))
                                                : TaxpayerPanel::tr("; %1, next try from %2").arg(file.stage->name, DisplayText::shortDate(place.due));
    // how it is proposed to ask, where that is not the telephone
    const QString way = file.stage->channel == Channel::Phone ? step : TaxpayerPanel::tr("%1; proposed: %2", "what comes next, channel").arg(step, labelOf(file.stage->channel));
    return place.gate == SequenceGate::Clear ? way : TaxpayerPanel::tr("%1 (%2)", "what comes next, what is asked first").arg(way, labelOf(place.gate));
}

/// What the person allowed, who answers for the claims beside them, and why they are owed.
QStringList claimWords(const ClaimFile& claims) {
    QStringList given, withdrawn, words;
    for (const Consent& each : claims.consents) {
        (each.isGiven ? given : withdrawn).append(labelOf(each.kind));
    }
    if (!withdrawn.isEmpty()) {
        words.append(TaxpayerPanel::tr("▲ withdrawn: %1").arg(withdrawn.join(DisplayText::listSeparator())));
    }
    if (!given.isEmpty()) {
        words.append(TaxpayerPanel::tr("consents to %1").arg(given.join(DisplayText::listSeparator())));
    }
    if (!claims.guarantors.isEmpty()) {
        const auto reachable = std::count_if(claims.guarantors.begin(), claims.guarantors.end(), [](const Guarantor& each) { return each.mayContact.value_or(false); });
        words.append(TaxpayerPanel::tr("guarantors: %1, of them may be contacted: %2").arg(claims.guarantors.size()).arg(reachable));
    }
    for (const ClaimCause& each : claims.causes) {
        if (!each.cause.isEmpty()) {
            words.append(TaxpayerPanel::tr("cause: %1").arg(each.cause));
        }
    }
    return words;
}

/// With whom the person may be mistaken, and with whom they are one.
QStringList personMarks(const CaseFile& file) {
    QStringList marks;
    if (file.namesakeCount > 0) {
        marks.append(TaxpayerPanel::tr("▲ Same name and birth date as another (%1): ask for the address too.").arg(file.namesakeCount));
    }
    if (file.ledBy) {
        marks.append(file.ledBy->isEmpty() ? TaxpayerPanel::tr("● The same person is called in another case.")
                                           : TaxpayerPanel::tr("● The same person is called in the case %1.").arg(*file.ledBy));
    } else if (!file.joined.isEmpty()) {
        Yen sum = file.summary.outstanding;
        for (const JoinedCase& each : file.joined) {
            sum += each.summary.outstanding;
        }
        marks.append(TaxpayerPanel::tr("● The same person's cases: %1, %2 yen together.").arg(file.joined.size() + 1).arg(sum.toString()));
    }
    return marks;
}

QString chargeText(const CaseFile& file) {
    const QString inCharge = file.summary.operatorName.isEmpty() ? TaxpayerPanel::tr("nobody") : file.summary.operatorName;
    return file.handover.isEmpty()                         ? inCharge
           : file.handover == QLatin1String("accepted") ? TaxpayerPanel::tr("%1; handed over, with an officer").arg(inCharge)
                                                        : TaxpayerPanel::tr("%1; handed over, waits for an officer").arg(inCharge);
}

/// In the line of the charge: a row of its own would take one from the script.
QString callbackText(const CaseFile& file, QDate today) {
    if (!file.callback) {
        return {};
    }
    const QString whose = file.callbackOperator.isEmpty() ? TaxpayerPanel::tr("anyone's") : file.callbackOperator;
    const QString at = DisplayText::moment(file.callback->callAt, today);
    return file.callbackGivenBy.isEmpty() ? TaxpayerPanel::tr("; callback %1: %2", "moment, whose").arg(at, whose)
                                          : TaxpayerPanel::tr("; callback %1: %2, given by %3", "moment, whose, by whom").arg(at, whose, file.callbackGivenBy);
}

}  // namespace

TaxpayerPanel::TaxpayerPanel(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_kana = new ElidedLabel(this);
    m_kana->setForegroundRole(QPalette::PlaceholderText);
    setTextScale(m_kana, 0.9);
    m_name = new NameLabel(this);
    m_name->setObjectName(QStringLiteral("taxpayerName"));
    setTextScale(m_name, 1.6);
    m_number = mutedLabel({}, this);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setObjectName(QStringLiteral("taxpayerNumber"));
    m_mark = new QLabel(this);
    m_mark->setObjectName(QStringLiteral("taxpayerMark"));
    m_mark->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_number, 0, Qt::AlignBottom);
    auto* top = new QHBoxLayout;
    top->setSpacing(Space::kSmall);
    m_kana->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    top->addWidget(m_kana);
    m_labels = new LabelChips(this);
    top->addWidget(m_labels, 1);
    auto* change = new QToolButton(this);
    change->setObjectName(QStringLiteral("changeLabels"));
    change->setText(tr("Labels (Ctrl+T)"));
    change->setAutoRaise(true);
    change->setFocusPolicy(Qt::NoFocus);
    connect(change, &QToolButton::clicked, this, &TaxpayerPanel::labelsWanted);
    top->addStretch(0);
    top->addWidget(change);
    column->addLayout(top);
    column->addLayout(head);
    column->addWidget(m_mark);
    m_reveal = new QPushButton(tr("Show address and numbers …"), this);
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    m_reveal->setFocusPolicy(Qt::TabFocus);
    connect(m_reveal, &QPushButton::clicked, this, &TaxpayerPanel::revealWanted);

    auto* person = new QGridLayout;
    person->setHorizontalSpacing(Space::kMedium);
    person->setVerticalSpacing(1);
    person->setColumnStretch(1, 1);
    m_birth = addFact(person, 0, tr("Born"), this);
    m_birthName = qobject_cast<QLabel*>(person->itemAtPosition(0, 0)->widget());
    m_address = addFact(person, 1, tr("Address"), this);
    m_address->setObjectName(QStringLiteral("taxpayerAddress"));
    m_operator = addFact(person, 2, tr("In charge"), this);
    m_operator->setObjectName(QStringLiteral("taxpayerCharge"));
    m_household = addFact(person, 3, tr("Household"), this);
    m_household->setObjectName(QStringLiteral("taxpayerHousehold"));
    m_claims = new ElidedLabel(this);
    m_claims->setObjectName(QStringLiteral("taxpayerClaims"));
    m_claims->hide();
    for (QLabel* value : {m_birth, m_address, m_household, m_operator}) {
        value->setWordWrap(true);
    }
    // beside what it reveals: a row of its own would take one from the script
    auto* masked = new QHBoxLayout;
    person->removeWidget(m_address);
    masked->addWidget(m_address, 1);
    masked->addWidget(m_reveal);
    person->addLayout(masked, 1, 1);
    column->addSpacing(Space::kUnit);
    column->addLayout(person);
    column->addWidget(m_claims);

    column->addStretch();
}

void TaxpayerPanel::show(const CaseFile& file, QDate today, bool mayReveal) {
    showPerson(file, today);
    m_labels->show(file.labels, today);
    showMark(file, mayReveal);
}

void TaxpayerPanel::showPerson(const CaseFile& file, QDate today) {
    const Taxpayer& person = file.taxpayer;
    m_name->setText(person.name);
    m_kana->setText(person.kana);
    m_number->setText(person.number);
    m_birthName->setText(person.isCompany ? tr("Kind") : tr("Born"));
    m_birth->setText(person.isCompany ? tr("Company")
                     : person.birthDate.isValid()
                         ? tr("%1 (age %2)").arg(DisplayText::longDate(person.birthDate)).arg(ageOn(person.birthDate, today))
                         : tr("not known"));
    const QString address = DisplayText::postalCode(person.postalCode) + QLatin1Char(' ') + person.address +
                            (person.building.isEmpty() ? QString() : QLatin1Char(' ') + person.building);
    m_address->setText(person.isMasked ? tr("masked") : address.trimmed());
    m_household->setText(person.household.isEmpty() ? QStringLiteral("—")
                         : file.household.isEmpty()
                             ? person.household
                             : tr("%1, others: %2, %3 yen together").arg(person.household, QString::number(file.household.size()), householdOutstanding(file).toString()));
    m_operator->setText(chargeText(file) + stageWords(file) + callbackText(file, today));
    const QStringList claims = claimWords(file.claims);
    m_claims->setText(claims.join(tr("; ", "between facts of the claims")));
    m_claims->setVisible(!claims.isEmpty());
    m_operator->setToolTip(file.stage ? file.stage->tone : QString());
}

void TaxpayerPanel::showMark(const CaseFile& file, bool mayReveal) {
    const Taxpayer& person = file.taxpayer;
    QStringList marks = personMarks(file);
    if (person.isProtected) {
        marks.append(!person.isMasked ? tr("◆ Protected person: shown until you sign out. Tell nobody.")
                     : mayReveal      ? tr("◆ Protected person: address and telephone are confidential.")
                                      : tr("◆ Protected person: your role may not see address and telephone. "
                                           "Ask a tax officer or supervisor."));
    }
    if (person.nameHasLoss) {
        marks.append(tr("A character of the name could not be read (〓)."));
    }
    m_mark->setText(marks.join(QLatin1Char('\n')));
    m_mark->setVisible(!marks.isEmpty());
    setTextColour(m_mark, coloursOf(palette()).late);
    m_reveal->setVisible(person.isMasked && mayReveal);
}

}  // namespace saikoku::ui
