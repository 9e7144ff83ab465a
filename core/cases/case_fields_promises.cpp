// What became of the promises of a case, and when the person was last spoken with.

#include <algorithm>

#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

/// Of all that were ever made and not taken back by a correction.
qint64 promisesThat(const CaseDerivation& from, PromiseState state) {
    return std::count_if(from.answer.promises.begin(), from.answer.promises.end(),
                         [&](const PromiseStanding& promise) { return promise.state == state; });
}

constexpr CaseFieldDescriptor kPromises{
    .key = "promises",
    .label = QT_TRANSLATE_NOOP("Cases", "Promises made"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "promises",
                  .derive = [](From from) -> QVariant { return qint64(from.answer.promises.size()); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kKept{
    .key = "kept_promises",
    .label = QT_TRANSLATE_NOOP("Cases", "Promises kept"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "kept_promises",
                  .derive = [](From from) -> QVariant { return promisesThat(from, PromiseState::Kept); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kBroken{
    .key = "broken_promises",
    .label = QT_TRANSLATE_NOOP("Cases", "Promises broken"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "broken_promises",
                  .derive = [](From from) -> QVariant { return promisesThat(from, PromiseState::Broken); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kLastReached{
    .key = "last_reached",
    .label = QT_TRANSLATE_NOOP("Cases", "Last spoken with"),
    .kind = FieldKind::Moment,
    .columns = {{{.name = "last_reached_at",
                  .derive = [](From from) -> QVariant { return storedMoment(from.facts.lastReachedAt); }}}},
    .missing = FieldMissing::Often,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

std::vector<CaseField> promiseFields() {
    return {CaseField(kPromises), CaseField(kKept), CaseField(kBroken), CaseField(kLastReached)};
}

}  // namespace saikoku
