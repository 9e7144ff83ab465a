#include "ui/list/case_column.h"

#include <QCoreApplication>

#include "core/calling/list_eligibility.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CaseColumn) };

QString taxItemNames(const QStringList& codes, const CaseDisplay& display) {
    QStringList names;
    for (const QString& code : codes) {
        names.append(display.taxItems.value(code, code));
    }
    return names.join(DisplayText::listSeparator());
}

QString lastContact(const CaseSummary& row, const CaseDisplay& display) {
    const QString result = row.lastResult ? labelOf(*row.lastResult) : QString();
    return (DisplayText::momentBriefly(row.lastContactAt, display.today) + QLatin1Char(' ') + result).trimmed();
}

}  // namespace

const QList<CaseColumn>& caseColumns() {
    static const QList<CaseColumn> columns{
        {QStringLiteral("callable"), std::nullopt, 122, false},
        {QStringLiteral("status"), CaseField::Status, 108, false},
        {QStringLiteral("name"), CaseField::Name, 126, false},
        {QStringLiteral("kana"), CaseField::Kana, 136, false},
        {QStringLiteral("outstanding"), CaseField::Outstanding, 90, true},
        {QStringLiteral("oldest_due"), CaseField::OldestDue, 92, true},
        {QStringLiteral("open_count"), CaseField::OpenCount, 52, true},
        {QStringLiteral("tax_items"), CaseField::TaxItem, 130, false},
        {QStringLiteral("phone"), CaseField::PhoneKnown, 60, false},
        {QStringLiteral("last_contact"), CaseField::LastContact, 156, false},
        {QStringLiteral("callback"), CaseField::Callback, 90, true},
        {QStringLiteral("promise_date"), CaseField::PromiseDate, 80, true},
        {QStringLiteral("promise_amount"), CaseField::PromiseAmount, 90, true},
        {QStringLiteral("hold"), CaseField::Hold, 90, false},
        {QStringLiteral("district"), CaseField::District, 90, false},
        {QStringLiteral("operator"), CaseField::Operator, 90, false},
        {QStringLiteral("number"), CaseField::Number, 100, false},
    };
    return columns;
}

QString caseColumnHeading(const CaseColumn& column) {
    return column.field ? caseFieldLabel(*column.field) : Text::tr("Callable");
}

QString caseCell(const CaseColumn& column, const CaseSummary& row, const CaseDisplay& display) {
    if (!column.field) {
        return {};
    }
    switch (*column.field) {
    case CaseField::Status:
        return statusShape(row.status) + QLatin1Char(' ') + labelOf(row.status);
    case CaseField::Name:
        return row.name;
    case CaseField::Kana:
        return row.kana;
    case CaseField::Number:
        return row.number;
    case CaseField::Outstanding:
        return DisplayText::yen(row.outstanding);
    case CaseField::OpenCount:
        return QString::number(row.openCount);
    case CaseField::OldestDue:
        return DisplayText::shortDate(row.oldestDue);
    case CaseField::TaxItem:
        return taxItemNames(row.taxItems, display);
    case CaseField::District:
        return row.districtName;
    case CaseField::PhoneKnown:
        return row.phoneKnown ? QString() : Text::tr("none", "no telephone number");
    case CaseField::Hold:
        return row.hold ? holdKindLabel(*row.hold) : QString();
    case CaseField::LastContact:
        return lastContact(row, display);
    case CaseField::LastResult:
        return row.lastResult ? labelOf(*row.lastResult) : QString();
    case CaseField::PromiseDate:
        return DisplayText::shortDate(row.promiseDate);
    case CaseField::PromiseAmount:
        return row.promiseDate.isValid() ? DisplayText::yen(row.promiseAmount) : QString();
    case CaseField::Callback:
        return DisplayText::moment(row.nextCallbackAt, display.today);
    case CaseField::Operator:
        return row.operatorName;
    case CaseField::IsProtected:
    case CaseField::Age:
        break;
    }
    return {};
}

QString callableCell(const Eligibility& answer) {
    const EligibilityReason* reason = longestReason(answer);
    return reason == nullptr ? QStringLiteral("● ") + Text::tr("yes", "may be called")
                             : QStringLiteral("▲ ") + eligibilityReasonLabel(reason->code);
}

QString callableReasons(const Eligibility& answer, QDate today) {
    QStringList lines;
    for (const EligibilityReason& reason : answer.reasons) {
        // without the number: a list shows none
        const QString line = reason.until ? Text::tr("%1 (until %2)").arg(reason.sentence, DisplayText::moment(*reason.until, today))
                                          : reason.sentence;
        if (!lines.contains(line)) {
            lines.append(line);
        }
    }
    return lines.join(QLatin1Char('\n'));
}

QString statusShape(WorkflowStatus status) {
    switch (status) {
        case WorkflowStatus::NotContacted: return QStringLiteral("―");
        case WorkflowStatus::NoPromise: return QStringLiteral("◇");
        case WorkflowStatus::Promised: return QStringLiteral("○");
        case WorkflowStatus::BrokenPromise: return QStringLiteral("▲");
        case WorkflowStatus::Settled: return QStringLiteral("●");
    }
    return {};
}

}  // namespace saikoku::ui
