// What a case owes.

#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

qint64 openReceivables(const CaseFacts& facts) {
    qint64 count = 0;
    for (const TaxItemArrears& item : facts.taxItems) {
        count += item.openCount;
    }
    return count;
}

QVariant taxItemNames(Row row, const CaseNames& names) {
    QStringList each;
    for (const QString& code : row.taxItems) {
        each.append(names.taxItems.value(code, code));
    }
    return each.join(names.separator.isEmpty() ? Text::tr(", ", "between short names") : names.separator);
}

constexpr CaseFieldDescriptor kOutstanding{
    .key = "outstanding",
    .label = QT_TRANSLATE_NOOP("Cases", "Outstanding"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "outstanding",
                  .derive = [](From from) -> QVariant { return from.facts.status.outstandingPastDue.amount(); },
                  .read = readYen<&CaseSummary::outstanding>}}},
    .unit = FieldUnit::Yen,
    .value = [](Row row) -> QVariant { return row.outstanding.amount(); },
};

constexpr CaseFieldDescriptor kOpenCount{
    .key = "open_count",
    .label = QT_TRANSLATE_NOOP("Cases", "Instalments"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "open_count",
                  .derive = [](From from) -> QVariant { return openReceivables(from.facts); },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.openCount = static_cast<int>(row.integer(at)); }}}},
    .unit = FieldUnit::Items,
    .value = [](Row row) -> QVariant { return qint64(row.openCount); },
};

constexpr CaseFieldDescriptor kOldestDue{
    .key = "oldest_due",
    .label = QT_TRANSLATE_NOOP("Cases", "Oldest due date"),
    .kind = FieldKind::Date,
    .columns = {{{.name = "oldest_due",
                  .derive = [](From from) { return orNull(from.facts.oldestDue); },
                  .read = readDate<&CaseSummary::oldestDue>}}},
    .missing = FieldMissing::WhenSettled,
    .value = [](Row row) { return orNull(row.oldestDue); },
};

constexpr CaseFieldDescriptor kTaxItem{
    .key = "tax_item",
    .label = QT_TRANSLATE_NOOP("Cases", "Tax items"),
    .columns = {{{.name = "tax_items",
                  .derive = [](From from) -> QVariant { return markedCodes(from.facts.taxItems.keys()); },
                  .read = [](Statement& row, int at, CaseSummary& into) {
                      into.taxItems = row.text(at).split(u'|', Qt::SkipEmptyParts);
                  }}}},
    .comparison = FieldComparison::AnyOfCodes,
    .value = [](Row row) -> QVariant { return row.taxItems; },
    .words = taxItemNames,
};

}  // namespace

constinit const CaseField CaseField::Outstanding{kOutstanding};
constinit const CaseField CaseField::OpenCount{kOpenCount};
constinit const CaseField CaseField::OldestDue{kOldestDue};
constinit const CaseField CaseField::TaxItem{kTaxItem};

}  // namespace saikoku
