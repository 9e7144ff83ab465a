// The fields of a case, one descriptor each.

#include <algorithm>

#include "core/base/clock.h"
#include "core/cases/case_condition_sql.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_field.h"
#include "core/cases/case_summary.h"
#include "core/store/statement.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

using From = const CaseDerivation&;
using Row = const CaseSummary&;

QVariant orNull(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }
QVariant orNull(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
QVariant storedMoment(const QDateTime& utc) { return utc.isValid() ? QVariant(toStoredUtc(utc)) : QVariant(); }
QVariant tokyoMoment(const QDateTime& utc) { return utc.isValid() ? QVariant(toTokyo(utc)) : QVariant(); }

template <class Code>
QVariant codeOrNull(const std::optional<Code>& code) {
    return code ? QVariant(codeOf(*code)) : QVariant();
}
template <class Code>
QVariant labelOrNull(const std::optional<Code>& code) {
    return code ? QVariant(labelOf(*code)) : QVariant();
}

template <auto Member>
QVariant textOfFacts(From from) { return from.facts.*Member; }
template <auto Member>
void readText(Statement& row, int at, CaseSummary& into) { into.*Member = row.text(at); }
template <auto Member>
void readDate(Statement& row, int at, CaseSummary& into) { into.*Member = row.date(at); }
template <auto Member>
void readMoment(Statement& row, int at, CaseSummary& into) { into.*Member = row.moment(at); }
template <auto Member>
void readYen(Statement& row, int at, CaseSummary& into) { into.*Member = row.yen(at); }
template <auto Member>
void readFlag(Statement& row, int at, CaseSummary& into) { into.*Member = row.flag(at); }

/// The promise that the status follows from; none when there is no such.
const PromiseStanding* decidingPromise(const StatusAnswer& answer) {
    const auto found = std::find_if(answer.promises.begin(), answer.promises.end(), [&](const PromiseStanding& promise) {
        return answer.decidingPromise && promise.id == *answer.decidingPromise;
    });
    return found == answer.promises.end() ? nullptr : &*found;
}

qint64 openReceivables(const CaseFacts& facts) {
    qint64 count = 0;
    for (const TaxItemArrears& item : facts.taxItems) {
        count += item.openCount;
    }
    return count;
}

/// "|01|03|", so that one code can be looked for; empty when nothing is owed.
QString markedCodes(const QStringList& codes) {
    return codes.isEmpty() ? QStringLiteral("") : QString(u'|' + codes.join(u'|') + u'|');
}

QVariant nextChange(From from) {
    QDate changes = from.answer.nextChange.value_or(QDate());
    const QDate holdChanges = from.facts.holdChangesOn;
    if (holdChanges.isValid() && (!changes.isValid() || holdChanges < changes)) {
        changes = holdChanges;
    }
    return orNull(changes);
}

QVariant taxItemNames(Row row, const CaseNames& names) {
    QStringList each;
    for (const QString& code : row.taxItems) {
        each.append(names.taxItems.value(code, code));
    }
    return each.join(names.separator.isEmpty() ? Text::tr(", ", "between short names") : names.separator);
}

QStringList statusCodes() {
    QStringList codes;
    for (const WorkflowStatus status : {WorkflowStatus::NotContacted, WorkflowStatus::NoPromise, WorkflowStatus::Promised,
                                        WorkflowStatus::BrokenPromise, WorkflowStatus::Settled}) {
        codes.append(codeOf(status));
    }
    return codes;
}

constexpr CaseFieldDescriptor kNumber{
    .key = "number",
    .label = QT_TRANSLATE_NOOP("Cases", "Number"),
    .columns = {{{.name = "number", .derive = textOfFacts<&CaseFacts::number>, .read = readText<&CaseSummary::number>}}},
    .value = [](Row row) -> QVariant { return row.number; },
    .isPersonal = true,
};

constexpr CaseFieldDescriptor kKana{
    .key = "kana",
    .label = QT_TRANSLATE_NOOP("Cases", "Kana"),
    .columns = {{{.name = "kana", .derive = textOfFacts<&CaseFacts::kana>, .read = readText<&CaseSummary::kana>},
                 {.name = "kana_folded", .derive = textOfFacts<&CaseFacts::kanaFolded>}}},
    .sql = [](const CaseTables&) { return QStringLiteral("s.kana_folded"); },
    .comparison = FieldComparison::Folded,
    .value = [](Row row) -> QVariant { return row.kana; },
    .isPersonal = true,
};

constexpr CaseFieldDescriptor kName{
    .key = "name",
    .label = QT_TRANSLATE_NOOP("Cases", "Name"),
    .columns = {{{.name = "name", .derive = textOfFacts<&CaseFacts::name>, .read = readText<&CaseSummary::name>}}},
    .value = [](Row row) -> QVariant { return row.name; },
    .orderedBy = &kKana,
    .isPersonal = true,
};

constexpr CaseFieldDescriptor kOutstanding{
    .key = "outstanding",
    .label = QT_TRANSLATE_NOOP("Cases", "Outstanding"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "outstanding",
                  .derive = [](From from) -> QVariant { return from.facts.status.outstandingPastDue.amount(); },
                  .read = readYen<&CaseSummary::outstanding>}}},
    .value = [](Row row) -> QVariant { return row.outstanding.amount(); },
};

constexpr CaseFieldDescriptor kOpenCount{
    .key = "open_count",
    .label = QT_TRANSLATE_NOOP("Cases", "Instalments"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "open_count",
                  .derive = [](From from) -> QVariant { return openReceivables(from.facts); },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.openCount = static_cast<int>(row.integer(at)); }}}},
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

constexpr CaseFieldDescriptor kStatus{
    .key = "status",
    .label = QT_TRANSLATE_NOOP("Cases", "Status"),
    .columns = {{{.name = "status",
                  .derive = [](From from) -> QVariant { return codeOf(from.answer.status); },
                  .read = [](Statement& row, int at, CaseSummary& into) {
                      into.status = valueOfCode<WorkflowStatus>(row.text(at)).value_or(WorkflowStatus::NotContacted);
                  }}}},
    .value = [](Row row) -> QVariant { return codeOf(row.status); },
    .words = [](Row row, const CaseNames&) -> QVariant { return labelOf(row.status); },
    .codes = statusCodes,
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

constexpr CaseFieldDescriptor kDistrict{
    .key = "district",
    .label = QT_TRANSLATE_NOOP("Cases", "District"),
    .columns = {{{.name = "district_code",
                  .derive = textOfFacts<&CaseFacts::districtCode>,
                  .read = readText<&CaseSummary::districtCode>},
                 {.readAs = "coalesce(d.name, s.district_code)", .read = readText<&CaseSummary::districtName>}}},
    .sql = districtSql,
    .value = [](Row row) -> QVariant { return row.districtCode; },
    .words = [](Row row, const CaseNames&) -> QVariant { return row.districtName; },
};

constexpr CaseFieldDescriptor kPhoneKnown{
    .key = "phone_known",
    .label = QT_TRANSLATE_NOOP("Cases", "Phone known"),
    .kind = FieldKind::Flag,
    .columns = {{{.name = "phone_known",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.phoneKnown); },
                  .read = readFlag<&CaseSummary::phoneKnown>}}},
    .value = [](Row row) -> QVariant { return row.phoneKnown; },
    .words = [](Row row, const CaseNames&) -> QVariant { return row.phoneKnown ? Text::tr("known") : Text::tr("none"); },
};

constexpr CaseFieldDescriptor kLastContact{
    .key = "last_contact",
    .label = QT_TRANSLATE_NOOP("Cases", "Last contact"),
    .kind = FieldKind::Moment,
    .columns = {{{.name = "last_contact_at",
                  .derive = [](From from) { return storedMoment(from.facts.lastContactAt); },
                  .read = readMoment<&CaseSummary::lastContactAt>}}},
    .missing = FieldMissing::Often,
    .value = [](Row row) { return tokyoMoment(row.lastContactAt); },
};

constexpr CaseFieldDescriptor kLastResult{
    .key = "last_result",
    .label = QT_TRANSLATE_NOOP("Cases", "Last result"),
    .columns = {{{.name = "last_result",
                  .derive = [](From from) { return orNull(from.facts.lastResult); },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.lastResult = valueOfCode<ResultCode>(row.text(at)); }}}},
    .sql = [](const CaseTables&) { return QStringLiteral("coalesce(s.last_result, '')"); },
    .value = [](Row row) { return codeOrNull(row.lastResult); },
    .words = [](Row row, const CaseNames&) { return labelOrNull(row.lastResult); },
    .inList = false,  // stands beside the last contact
};

constexpr CaseFieldDescriptor kPromiseDate{
    .key = "promise_date",
    .label = QT_TRANSLATE_NOOP("Cases", "Promise"),
    .kind = FieldKind::Date,
    .columns = {{{.name = "promise_date",
                  .derive = [](From from) {
                      const PromiseStanding* promise = decidingPromise(from.answer);
                      return promise != nullptr ? QVariant(promise->due) : QVariant();
                  },
                  .read = readDate<&CaseSummary::promiseDate>}}},
    .missing = FieldMissing::Often,
    .value = [](Row row) { return orNull(row.promiseDate); },
};

constexpr CaseFieldDescriptor kPromiseAmount{
    .key = "promise_amount",
    .label = QT_TRANSLATE_NOOP("Cases", "Promised yen"),
    .kind = FieldKind::Yen,
    .columns = {{{.name = "promise_amount",
                  .derive = [](From from) {
                      const PromiseStanding* promise = decidingPromise(from.answer);
                      return promise != nullptr ? QVariant(promise->amount.amount()) : QVariant();
                  },
                  .read = readYen<&CaseSummary::promiseAmount>}}},
    .missing = FieldMissing::Often,
    .value = [](Row row) { return row.promiseDate.isValid() ? QVariant(row.promiseAmount.amount()) : QVariant(); },
};

constexpr CaseFieldDescriptor kCallback{
    .key = "callback",
    .label = QT_TRANSLATE_NOOP("Cases", "Callback"),
    .kind = FieldKind::Moment,
    .columns = {{{.name = "next_callback_at",
                  .derive = [](From from) { return storedMoment(from.facts.nextCallbackAt); },
                  .read = readMoment<&CaseSummary::nextCallbackAt>}}},
    .missing = FieldMissing::Often,
    .value = [](Row row) { return tokyoMoment(row.nextCallbackAt); },
};

constexpr CaseFieldDescriptor kOperator{
    .key = "operator",
    .label = QT_TRANSLATE_NOOP("Cases", "In charge (login)"),
    .columns = {{{.name = "operator_id",
                  .derive = [](From from) {
                      const OperatorId id = from.facts.operatorId;
                      return id.isValid() ? QVariant(id.value) : QVariant();
                  },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.operatorId = OperatorId{row.integer(at)}; }},
                 {.readAs = "coalesce(o.login, '')", .read = readText<&CaseSummary::operatorLogin>}}},
    .sql = operatorLoginSql,
    .value = [](Row row) { return orNull(row.operatorLogin); },
    .inList = false,  // the list shows the name
};

constexpr CaseFieldDescriptor kOperatorName{
    .key = "operator_name",
    .label = QT_TRANSLATE_NOOP("Cases", "In charge"),
    .columns = {{{.readAs = "coalesce(o.display_name, '')", .read = readText<&CaseSummary::operatorName>}}},
    .sql = operatorNameSql,
    .value = [](Row row) { return orNull(row.operatorName); },
    .orderedBy = &kOperator,
};

constexpr CaseFieldDescriptor kHold{
    .key = "hold",
    .label = QT_TRANSLATE_NOOP("Cases", "Hold"),
    .columns = {{{.name = "hold",
                  .derive = [](From from) { return codeOrNull(from.facts.hold); },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.hold = valueOfCode<HoldKind>(row.text(at)); }}}},
    .sql = [](const CaseTables&) { return QStringLiteral("coalesce(s.hold, '')"); },
    .value = [](Row row) { return codeOrNull(row.hold); },
    .words = [](Row row, const CaseNames&) { return labelOrNull(row.hold); },
};

constexpr CaseFieldDescriptor kProtected{
    .key = "protected",
    .label = QT_TRANSLATE_NOOP("Cases", "Protected"),
    .kind = FieldKind::Flag,
    .columns = {{{.name = "is_protected",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.isProtected); },
                  .read = readFlag<&CaseSummary::isProtected>}}},
    .value = [](Row row) -> QVariant { return row.isProtected; },
    .words = [](Row row, const CaseNames&) -> QVariant { return row.isProtected ? Text::tr("protected") : QString(); },
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kAge{
    .key = "age",
    .label = QT_TRANSLATE_NOOP("Cases", "Age"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "birth_date", .derive = [](From from) { return orNull(from.facts.birthDate); }}}},
    .comparison = FieldComparison::FullYears,
    .missing = FieldMissing::Often,
    .value = [](Row) { return QVariant(); },  // no list tells it
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr std::array kRowColumns{
    CaseStoredColumn{.name = "campaign_id", .derive = [](From from) -> QVariant { return from.campaign.value; }},
    CaseStoredColumn{.name = "taxpayer_id",
                     .derive = [](From from) -> QVariant { return from.facts.taxpayer.value; },
                     .read = [](Statement& row, int at, CaseSummary& into) { into.taxpayer = TaxpayerId{row.integer(at)}; }},
    CaseStoredColumn{.name = "search_text",
                     .derive = [](From from) -> QVariant {
                         return QString(from.facts.nameFolded + u' ' + from.facts.kanaFolded);
                     }},
    CaseStoredColumn{.name = "is_company",
                     .derive = [](From from) -> QVariant { return qint64(from.facts.isCompany); },
                     .read = readFlag<&CaseSummary::isCompany>},
    CaseStoredColumn{.name = "changes_on", .derive = nextChange, .read = readDate<&CaseSummary::changesOn>},
};

std::vector<CaseField>& fieldList() {
    static std::vector<CaseField> fields{
        CaseField::Number,      CaseField::Name,          CaseField::Kana,      CaseField::Outstanding,
        CaseField::OpenCount,   CaseField::OldestDue,     CaseField::Status,    CaseField::TaxItem,
        CaseField::District,    CaseField::PhoneKnown,    CaseField::LastContact, CaseField::LastResult,
        CaseField::PromiseDate, CaseField::PromiseAmount, CaseField::Callback,  CaseField::Operator,
        CaseField::OperatorName, CaseField::Hold,         CaseField::IsProtected, CaseField::Age,
    };
    return fields;
}

}  // namespace

constinit const CaseField CaseField::Number{kNumber};
constinit const CaseField CaseField::Name{kName};
constinit const CaseField CaseField::Kana{kKana};
constinit const CaseField CaseField::Outstanding{kOutstanding};
constinit const CaseField CaseField::OpenCount{kOpenCount};
constinit const CaseField CaseField::OldestDue{kOldestDue};
constinit const CaseField CaseField::Status{kStatus};
constinit const CaseField CaseField::TaxItem{kTaxItem};
constinit const CaseField CaseField::District{kDistrict};
constinit const CaseField CaseField::PhoneKnown{kPhoneKnown};
constinit const CaseField CaseField::LastContact{kLastContact};
constinit const CaseField CaseField::LastResult{kLastResult};
constinit const CaseField CaseField::PromiseDate{kPromiseDate};
constinit const CaseField CaseField::PromiseAmount{kPromiseAmount};
constinit const CaseField CaseField::Callback{kCallback};
constinit const CaseField CaseField::Operator{kOperator};
constinit const CaseField CaseField::OperatorName{kOperatorName};
constinit const CaseField CaseField::Hold{kHold};
constinit const CaseField CaseField::IsProtected{kProtected};
constinit const CaseField CaseField::Age{kAge};

const std::vector<CaseField>& caseFields() { return fieldList(); }

std::span<const CaseStoredColumn> caseRowColumns() { return kRowColumns; }

CaseFieldGuest::CaseFieldGuest(const CaseFieldDescriptor& descriptor) { fieldList().push_back(CaseField(descriptor)); }

CaseFieldGuest::~CaseFieldGuest() { fieldList().pop_back(); }

}  // namespace saikoku
