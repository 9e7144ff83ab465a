#include "core/cases/case_field.h"

#include <algorithm>

#include "core/base/clock.h"
#include "core/cases/case_summary.h"
#include "core/store/statement.h"

namespace saikoku {

namespace {

QVariant readByKind(FieldKind kind, Statement& row, int at) {
    if (row.isNull(at)) {
        return {};
    }
    switch (kind) {
    case FieldKind::Text: return row.text(at);
    case FieldKind::Yen:
    case FieldKind::Count: return row.integer(at);
    case FieldKind::Date: return row.date(at);
    case FieldKind::Moment: return toTokyo(row.moment(at));
    case FieldKind::Flag: return row.flag(at);
    }
    return {};
}

}  // namespace

QString codeOf(CaseField field) { return QString::fromLatin1(field->key); }

QString labelOf(CaseField field) { return QCoreApplication::translate("Cases", field->label); }

template <>
std::optional<CaseField> valueOfCode(QStringView code) {
    const std::vector<CaseField>& fields = caseFields();
    const auto found = std::find_if(fields.begin(), fields.end(),
                                    [&](CaseField field) { return code == QLatin1String(field->key); });
    return found == fields.end() ? std::nullopt : std::optional(*found);
}

QVariant caseValue(const CaseSummary& row, CaseField field) {
    return field->value != nullptr ? field->value(row) : row.others.value(codeOf(field));
}

QVariant caseWords(const CaseSummary& row, CaseField field, const CaseNames& names) {
    return field->words != nullptr ? field->words(row, names) : caseValue(row, field);
}

QString CaseReading::sql() const {
    return expression != nullptr ? QString::fromLatin1(expression)
                                 : QStringLiteral("s.") + QString::fromLatin1(name);
}

void CaseReading::apply(Statement& row, int at, CaseSummary& into) const {
    if (read != nullptr) {
        read(row, at, into);
    } else {
        into.others.insert(QString::fromLatin1(field->key), readByKind(field->kind, row, at));
    }
}

std::vector<CaseReading> caseReadings() {
    std::vector<CaseReading> readings;
    for (const CaseStoredColumn& column : caseRowColumns()) {
        if (column.read != nullptr) {
            readings.push_back({column.readAs, column.name, column.read, nullptr});
        }
    }
    for (const CaseField field : caseFields()) {
        const CaseFieldDescriptor* const descriptor = field.operator->();
        for (const CaseStoredColumn& column : descriptor->columns) {
            const bool isOwn = &column == descriptor->columns.data();
            if (column.read != nullptr || (isOwn && descriptor->value == nullptr)) {
                readings.push_back({column.readAs, column.name, column.read, descriptor});
            }
        }
    }
    return readings;
}

}  // namespace saikoku
