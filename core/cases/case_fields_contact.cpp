// What was talked about with a case.

#include <algorithm>

#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

/// The promise that the status follows from; none when there is no such.
const PromiseStanding* decidingPromise(const StatusAnswer& answer) {
    const auto found = std::find_if(answer.promises.begin(), answer.promises.end(), [&](const PromiseStanding& promise) {
        return answer.decidingPromise && promise.id == *answer.decidingPromise;
    });
    return found == answer.promises.end() ? nullptr : &*found;
}

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
    .choices = codesOfAll<ResultCode>,
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
    .time = FieldTime::ToCome,
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
    .unit = FieldUnit::Yen,
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
    .time = FieldTime::ToCome,
    .value = [](Row row) { return tokyoMoment(row.nextCallbackAt); },
};

}  // namespace

constinit const CaseField CaseField::PhoneKnown{kPhoneKnown};
constinit const CaseField CaseField::LastContact{kLastContact};
constinit const CaseField CaseField::LastResult{kLastResult};
constinit const CaseField CaseField::PromiseDate{kPromiseDate};
constinit const CaseField CaseField::PromiseAmount{kPromiseAmount};
constinit const CaseField CaseField::Callback{kCallback};

}  // namespace saikoku
