#include "ui/list/case_column.h"

#include <QCoreApplication>

#include "core/eligibility/eligibility.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CaseColumn) };

QString statusCell(const CaseSummary& row, const CaseDisplay& display) {
    return statusShape(row.status) + QLatin1Char(' ') + labelOf(row.status, display.hasMoney);
}

/// Only what is missing is said.
QString phoneCell(const CaseSummary& row, const CaseDisplay& /*display*/) {
    return row.phoneKnown ? QString() : Text::tr("none", "no telephone number");
}

QString lastContactCell(const CaseSummary& row, const CaseDisplay& display) {
    const QString result = row.lastResult ? labelOf(*row.lastResult) : QString();
    return (DisplayText::momentBriefly(row.lastContactAt, display.today) + QLatin1Char(' ') + result).trimmed();
}

/// How the list usually shows a field: its place, its width, and what is more than
/// the field's own words.
struct Arrangement {
    CaseField field;
    int usualWidth;
    const char* settingsKey = nullptr;  ///< when not the field's own
    QString (*cell)(const CaseSummary& row, const CaseDisplay& display) = nullptr;
};

constexpr int kCallableWidth = 122;
constexpr int kWidthOfOthers = 90;

const std::vector<Arrangement>& arrangements() {
    static const std::vector<Arrangement> all{
        {CaseField::Status, 108, nullptr, statusCell},
        {CaseField::Name, 126},
        {CaseField::Kana, 136},
        {CaseField::Outstanding, 150},
        {CaseField::OldestDue, 92},
        {CaseField::OpenCount, 52},
        {CaseField::TaxItem, 130, "tax_items"},
        {CaseField::PhoneKnown, 60, "phone", phoneCell},
        {CaseField::LastContact, 156, nullptr, lastContactCell},
        {CaseField::Callback, 108},
        {CaseField::PromiseDate, 80},
        {CaseField::PromiseAmount, 90},
        {CaseField::Hold, 90},
        {CaseField::Label, 120},
        {CaseField::CalledBack, 108},
        {CaseField::District, 90},
        {CaseField::OperatorName, 90, "operator"},
        {CaseField::Number, 100},
    };
    return all;
}

CaseColumn columnOf(const Arrangement& arranged) {
    const FieldKind kind = arranged.field->kind;
    const bool isText = kind == FieldKind::Text || kind == FieldKind::Flag || arranged.cell != nullptr;
    const char* key = arranged.settingsKey != nullptr ? arranged.settingsKey : arranged.field->key;
    return {QString::fromLatin1(key), arranged.field, arranged.usualWidth, !isText, arranged.cell};
}

}  // namespace

QList<CaseColumn> caseColumns() {
    QList<CaseColumn> columns{{QStringLiteral("callable"), std::nullopt, kCallableWidth, false}};
    QList<CaseField> placed;
    for (const Arrangement& arranged : arrangements()) {
        columns.append(columnOf(arranged));
        placed.append(arranged.field);
    }
    for (const CaseField field : caseFields()) {
        if (field->inList && !placed.contains(field)) {
            columns.append(columnOf({field, kWidthOfOthers}));
        }
    }
    return columns;
}

bool isOfMoney(const CaseColumn& column) {
    static const QList<CaseField> everywhere{CaseField::Status,   CaseField::Name,     CaseField::Kana,         CaseField::PhoneKnown, CaseField::LastContact,
                                             CaseField::Callback, CaseField::District, CaseField::OperatorName, CaseField::Number};
    return column.field && !everywhere.contains(*column.field);
}

QString caseColumnHeading(const CaseColumn& column) {
    if (column.field == CaseField::Outstanding) {
        return Text::tr("Arrears (principal)");
    }
    return column.field ? labelOf(*column.field) : Text::tr("Callable");
}

QString caseCell(const CaseColumn& column, const CaseSummary& row, const CaseDisplay& display) {
    if (!column.field) {
        return {};
    }
    if (column.cell != nullptr) {
        return column.cell(row, display);
    }
    const QVariant words = caseWords(row, *column.field, display.names);
    if (*column.field == CaseField::Name) {
        return DisplayText::markedName(words.toString(), row.hasNamesake);
    }
    switch ((*column.field)->kind) {
    case FieldKind::Yen:
        return words.isValid() ? DisplayText::yen(Yen(words.toLongLong())) : QString();
    case FieldKind::Date:
        return DisplayText::shortDate(words.toDate());
    case FieldKind::Moment:
        return DisplayText::moment(words.toDateTime(), display.today);
    case FieldKind::Text:
    case FieldKind::Count:
    case FieldKind::Flag:
        break;
    }
    return words.toString();
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
