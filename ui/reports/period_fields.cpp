#include "ui/reports/period_fields.h"

#include <QComboBox>

#include <utility>

#include "ui/support/day_line.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

constexpr int kMonthsBack = 36;
const QString kMonth = QStringLiteral("month");  ///< among the periods' codes; no question has it

QDate firstOf(QDate day) { return {day.year(), day.month(), 1}; }
QDate lastOf(QDate day) { return {day.year(), day.month(), day.daysInMonth()}; }

}  // namespace

PeriodFields::PeriodFields(std::function<QDate()> today, const QString& prefix, QWidget* parent)
    : QObject(parent), m_today(std::move(today)), m_choice(new QComboBox(parent)), m_month(new QComboBox(parent)),
      m_from(new DayLine(m_today, parent)), m_to(new DayLine(m_today, parent)) {
    m_choice->setObjectName(prefix + QStringLiteral("Period"));
    m_month->setObjectName(prefix + QStringLiteral("Month"));
    m_from->setObjectName(prefix + QStringLiteral("From"));
    m_to->setObjectName(prefix + QStringLiteral("To"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_month->setAccessibleName(tr("Month"));
    for (const ReportPeriod each : allValues<ReportPeriod>()) {
        if (each == ReportPeriod::Days) {
            m_choice->addItem(tr("a month"), kMonth);
        }
        m_choice->addItem(labelOf(each), codeOf(each));
    }
    const QDate first = firstOf(m_today());
    for (int back = 0; back <= kMonthsBack; ++back) {
        const QDate month = first.addMonths(-back);
        m_month->addItem(tr("%1, month %2", "year, month").arg(DisplayText::year(month.year())).arg(month.month()), month);
    }
    m_month->setCurrentIndex(1);  // the last whole one
    for (QComboBox* box : {m_choice, m_month}) {
        connect(box, &QComboBox::currentIndexChanged, this, &PeriodFields::show);
        connect(box, &QComboBox::activated, this, [this] { m_isByPerson = true; });
    }
    for (DayLine* line : {m_from, m_to}) {
        connect(line, &DayLine::dateChanged, this, &PeriodFields::changed);
        connect(line, &DayLine::refused, this, &PeriodFields::refused);
        connect(line, &QLineEdit::textEdited, this, [this] { m_isByPerson = true; });
    }
    show();
}

void PeriodFields::addAnyTime(const QString& words) { m_choice->insertItem(0, words, QString()); }

std::optional<ReportPeriod> PeriodFields::period() const {
    const QString code = m_choice->currentData().toString();
    return code == kMonth ? ReportPeriod::Days : valueOfCode<ReportPeriod>(code);
}

void PeriodFields::setPeriod(std::optional<ReportPeriod> period) {
    if (period != this->period()) {
        m_choice->setCurrentIndex(m_choice->findData(period ? codeOf(*period) : QString()));
    }
}

DaySpan PeriodFields::days() const { return {m_from->date(), m_to->date()}; }

void PeriodFields::setDays(DaySpan days) {
    const int month = days.to == lastOf(days.from) ? m_month->findData(days.from) : -1;
    if (month >= 0) {
        m_month->setCurrentIndex(month);
        m_choice->setCurrentIndex(m_choice->findData(kMonth));
        return;
    }
    m_choice->setCurrentIndex(m_choice->findData(codeOf(ReportPeriod::Days)));
    m_from->setDate(days.from);
    m_to->setDate(days.to);
}

std::optional<PeriodFields::Choice> PeriodFields::chosen() const {
    return m_isByPerson ? std::optional(Choice{m_choice->currentData().toString(), days()}) : std::nullopt;
}

void PeriodFields::choose(const Choice& choice) {
    const int at = m_choice->findData(choice.code);
    if (at < 0 || !choice.days.from.isValid() || !choice.days.to.isValid()) {
        return;
    }
    if (choice.code == kMonth) {
        m_month->setCurrentIndex(qMax(0, m_month->findData(choice.days.from)));
    }
    m_choice->setCurrentIndex(at);
    if (choice.code == codeOf(ReportPeriod::Days)) {
        m_from->setDate(choice.days.from);
        m_to->setDate(choice.days.to);
    }
    m_isByPerson = true;
}

Result<void> PeriodFields::settle() {
    for (DayLine* line : {m_from, m_to}) {
        if (!line->isEnabled()) {
            continue;
        }
        if (const Result<QDate> day = line->read(); !day) {
            line->setFocus();
            line->selectAll();
            return fail(day.error());
        }
        line->settle();
    }
    return {};
}

void PeriodFields::show() {
    const QString code = m_choice->currentData().toString();
    const std::optional<ReportPeriod> shown = valueOfCode<ReportPeriod>(code);
    const bool isByDays = shown == ReportPeriod::Days;
    if (code == kMonth) {
        const QDate month = m_month->currentData().toDate();
        m_from->setDate(month);
        m_to->setDate(lastOf(month));
    } else if (!isByDays) {
        const DaySpan days = daysOf(shown.value_or(ReportPeriod::ThisMonth), m_today());
        m_from->setDate(days.from);
        m_to->setDate(days.to);
    }
    m_from->setEnabled(isByDays);
    m_to->setEnabled(isByDays);
    m_month->setVisible(code == kMonth);
    Q_EMIT changed();
}

}  // namespace saikoku::ui
