#include "ui/record/paid_fields.h"

#include <QSignalBlocker>
#include <QWidget>

#include "core/contact/negotiation_codes.h"
#include "core/contact/promise_date_entry.h"
#include "ui/record/code_box.h"
#include "ui/record/entry_line.h"
#include "ui/support/display_text.h"
#include "ui/theme/theme.h"

namespace saikoku::ui {

PaidFields::PaidFields(QWidget* parent)
    : QObject(parent), m_date(new EntryLine(parent)), m_place(new CodeBox(parent)) {
    m_date->setObjectName(QStringLiteral("paidOn"));
    m_place->setObjectName(QStringLiteral("paidWhere"));
    begin({});
    followFont(m_date, [this] { m_date->setMinimumWidth(m_date->fontMetrics().horizontalAdvance(QStringLiteral("0000/00/00(00)"))); });
    followFont(m_place, [this] { m_place->setMinimumWidth(m_place->sizeHint().width()); });
    connect(m_date, &EntryLine::left, this, &PaidFields::settle);
}

void PaidFields::begin(QDate madeOn) {
    m_madeOn = madeOn;
    m_date->clear();
    const QSignalBlocker quiet(m_place);
    m_place->setChoices<PaymentMethod>();
}

void PaidFields::show(QDate on, const QString& place) {
    m_date->setText(formatPromiseDate(on, m_madeOn));
    m_place->setCodeOrWords(place);
}

void PaidFields::setLabels(QWidget* date, QWidget* place) { m_labels = {date, place}; }

void PaidFields::setOpen(bool open) {
    m_date->setEnabled(open);
    m_place->setEnabled(open);
    for (QWidget* part : QList<QWidget*>{m_date, m_place} + m_labels) {
        part->setVisible(open);
    }
}

void PaidFields::settle() {
    const QString typed = m_date->text().trimmed();
    if (typed.isEmpty() || !m_date->isEnabled()) {
        return;
    }
    const Result<QDate> day = parsePaidDate(typed, m_madeOn);
    if (!day) {
        Q_EMIT said(day.error().message, true);
        return;
    }
    m_date->setText(formatPromiseDate(*day, m_madeOn));
    Q_EMIT said(tr("Says it was paid on %1.").arg(DisplayText::longDate(*day)), false);
}

Result<QDate> PaidFields::readDate() {
    const QString typed = m_date->isEnabled() ? m_date->text().trimmed() : QString();
    if (typed.isEmpty()) {
        return QDate();
    }
    m_date->setFocus();
    return parsePaidDate(typed, m_madeOn);
}

QString PaidFields::readPlace() const { return m_place->isEnabled() ? m_place->code() : QString(); }

}  // namespace saikoku::ui
