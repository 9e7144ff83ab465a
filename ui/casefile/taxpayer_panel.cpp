#include "ui/casefile/taxpayer_panel.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "ui/list/case_column.h"
#include "ui/support/display_text.h"
#include "ui/support/name_label.h"
#include "ui/support/texts.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

namespace {

int ageOn(QDate birth, QDate date) {
    const int years = date.year() - birth.year();
    return QDate(date.year(), 1, 1).addMonths(birth.month() - 1).addDays(birth.day() - 1) > date ? years - 1 : years;
}

/// The first limitation to run out among what is still owed.
QDate firstExpiry(const CaseFile& file) {
    QDate first;
    for (const ReceivableOnFile& row : file.receivables) {
        if (row.receivable.outstanding() > Yen(0) && row.expires.isValid() && (!first.isValid() || row.expires < first)) {
            first = row.expires;
        }
    }
    return first;
}

}  // namespace

TaxpayerPanel::TaxpayerPanel(QWidget* parent) : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(2);
    m_kana = mutedLabel({}, this);
    m_kana->setFont(scaled(font(), 0.9));
    m_name = new NameLabel(this);
    m_name->setObjectName(QStringLiteral("taxpayerName"));
    m_name->setFont(scaled(font(), 1.6));
    m_number = mutedLabel({}, this);
    m_number->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_number->setObjectName(QStringLiteral("taxpayerNumber"));
    m_mark = new QLabel(this);
    m_mark->setObjectName(QStringLiteral("taxpayerMark"));
    m_mark->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_number, 0, Qt::AlignBottom);
    column->addWidget(m_kana);
    column->addLayout(head);
    column->addWidget(m_mark);
    m_reveal = new QPushButton(tr("Show address and numbers …"), this);
    m_reveal->setObjectName(QStringLiteral("revealButton"));
    m_reveal->setFocusPolicy(Qt::TabFocus);
    column->addWidget(m_reveal, 0, Qt::AlignLeft);
    connect(m_reveal, &QPushButton::clicked, this, &TaxpayerPanel::revealWanted);

    auto* person = new QGridLayout;
    person->setHorizontalSpacing(Space::kMedium);
    person->setVerticalSpacing(1);
    person->setColumnStretch(1, 1);
    m_birth = addFact(person, 0, tr("Born"), this);
    m_birthName = qobject_cast<QLabel*>(person->itemAtPosition(0, 0)->widget());
    m_address = addFact(person, 1, tr("Address"), this);
    m_address->setWordWrap(true);
    m_address->setObjectName(QStringLiteral("taxpayerAddress"));
    m_household = addFact(person, 2, tr("Household"), this);
    m_operator = addFact(person, 3, tr("In charge"), this);
    column->addSpacing(Space::kUnit);
    column->addLayout(person);

    column->addSpacing(Space::kMedium);
    column->addWidget(sectionTitle(tr("Arrears"), this));
    m_owed = valueLabel(this);
    m_owed->setObjectName(QStringLiteral("owedTotal"));
    m_owed->setFont(scaled(font(), 1.6));
    m_owedParts = mutedLabel({}, this);
    m_owedParts->setObjectName(QStringLiteral("owedParts"));
    auto* sum = new QHBoxLayout;
    sum->addWidget(m_owed);
    sum->addSpacing(Space::kSmall);
    sum->addWidget(m_owedParts, 1, Qt::AlignBottom);
    column->addLayout(sum);
    auto* arrears = new QGridLayout;
    arrears->setHorizontalSpacing(Space::kMedium);
    arrears->setVerticalSpacing(1);
    arrears->setColumnStretch(1, 1);
    m_terms = addFact(arrears, 0, tr("Terms"), this);
    m_terms->setWordWrap(true);
    m_limitation = addFact(arrears, 1, tr("Limitation"), this);
    m_limitation->setObjectName(QStringLiteral("caseLimitation"));
    m_status = addFact(arrears, 2, tr("Status"), this);
    m_status->setObjectName(QStringLiteral("caseStatus"));
    m_promise = addFact(arrears, 3, tr("Promise"), this);
    m_holds = addFact(arrears, 4, tr("Holds"), this);
    m_holds->setObjectName(QStringLiteral("caseHolds"));
    m_holds->setWordWrap(true);
    column->addLayout(arrears);
    column->addStretch();
}

void TaxpayerPanel::show(const CaseFile& file, QDate today, bool mayReveal) {
    showPerson(file, today);
    showMark(file.taxpayer, mayReveal);
    showArrears(file, today);
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
                             : tr("%1, others: %2").arg(person.household).arg(file.household.size()));
    m_operator->setText(file.summary.operatorName.isEmpty() ? tr("nobody") : file.summary.operatorName);
}

void TaxpayerPanel::showMark(const Taxpayer& person, bool mayReveal) {
    QStringList marks;
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

void TaxpayerPanel::showLimitation(QDate expiry, bool isNear, QDate today) {
    const bool isOver = expiry.isValid() && expiry < today;
    const QString date = DisplayText::shortDate(expiry);
    m_limitation->setText(!expiry.isValid() ? QStringLiteral("—")
                          : isOver ? tr("▲ over (%1 days ago, %2)").arg(expiry.daysTo(today)).arg(date)
                          : isNear ? tr("▲ near: in %1 days (%2)").arg(today.daysTo(expiry)).arg(date)
                                   : tr("in %1 days (%2)").arg(today.daysTo(expiry)).arg(date));
    setTextColour(m_limitation, isOver || isNear ? coloursOf(palette()).late : palette().color(QPalette::WindowText));
}

void TaxpayerPanel::showArrears(const CaseFile& file, QDate today) {
    const CaseSummary& row = file.summary;
    const Colours colours = coloursOf(palette());
    m_owed->setText(tr("%1 yen").arg((row.outstanding + file.lateCharge.value_or(Yen())).toString()));
    m_owedParts->setText(file.lateCharge
                             ? tr("tax %1 + late charge %2 (today)").arg(row.outstanding.toString(), file.lateCharge->toString())
                             : tr("tax alone; late charge not known"));
    m_owedParts->setToolTip(file.noLateCharge);
    const QString terms = tr("%1, oldest %2").arg(row.openCount).arg(DisplayText::shortDate(row.oldestDue));
    m_terms->setText(row.openCount == 0 ? tr("nothing past due") : terms);
    showLimitation(firstExpiry(file), file.isLimitationNear, today);
    m_status->setText(statusShape(row.status) + QLatin1Char(' ') + labelOf(row.status));
    setTextColour(m_status, row.status == WorkflowStatus::BrokenPromise ? colours.late : palette().color(QPalette::WindowText));
    m_promise->setText(row.promiseDate.isValid()
                           ? tr("%1: %2 yen").arg(DisplayText::shortDate(row.promiseDate), row.promiseAmount.toString())
                           : tr("none"));
    QStringList holds;
    for (const Hold& hold : file.holds) {
        holds.append(hold.until.isValid() ? tr("%1 until %2").arg(labelOf(hold.kind), DisplayText::shortDate(hold.until))
                                          : labelOf(hold.kind));
    }
    m_holds->setText(holds.isEmpty() ? tr("none") : holds.join(QStringLiteral(", ")));
    setTextColour(m_holds, holds.isEmpty() ? palette().color(QPalette::WindowText) : colours.late);
}

}  // namespace saikoku::ui
