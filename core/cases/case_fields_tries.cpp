// How a case was tried by telephone in the round, and when; what stages.json proposes next.

#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

constexpr CaseFieldDescriptor kTries{
    .key = "attempts",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls in the round"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.all); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kWeekdays{
    .key = "attempts_weekday",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls on weekdays"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts_weekday",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.byDayKind.at(CallTries::Weekday)); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kSaturdays{
    .key = "attempts_saturday",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls on Saturdays"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts_saturday",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.byDayKind.at(CallTries::Saturday)); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kHolidays{
    .key = "attempts_holiday",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls on Sundays and holidays"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts_holiday",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.byDayKind.at(CallTries::Holiday)); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kMornings{
    .key = "attempts_morning",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls in the morning"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts_morning",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.byBand.at(0)); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kNoons{
    .key = "attempts_noon",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls at noon"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts_noon",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.byBand.at(1)); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kAfternoons{
    .key = "attempts_afternoon",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls in the afternoon"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts_afternoon",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.byBand.at(2)); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kEvenings{
    .key = "attempts_evening",
    .label = QT_TRANSLATE_NOOP("Cases", "Calls in the evening"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "attempts_evening",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.tries.byBand.at(3)); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kTriedAt{
    .key = "tried_at",
    .label = QT_TRANSLATE_NOOP("Cases", "Tried at"),
    .columns = {{{.name = "tried_at",
                  .derive = [](From from) -> QVariant { return markedCodes(from.facts.tries.cells); }}}},
    .comparison = FieldComparison::AnyOfCodes,
    .value = notShown,
    .codes = callTryCells,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kStage{
    .key = "stage",
    .label = QT_TRANSLATE_NOOP("Cases", "Stage"),
    .columns = {{{.name = "stage", .derive = [](From from) { return orNull(from.facts.stage); }}}},
    .sql = [](const CaseTables&) { return QStringLiteral("coalesce(s.stage, '')"); },
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

/// By which channel that stage says to ask.
constexpr CaseFieldDescriptor kStageChannel{
    .key = "stage_channel",
    .label = QT_TRANSLATE_NOOP("Cases", "Stage's channel"),
    .columns = {{{.name = "stage_channel", .derive = [](From from) { return orNull(from.facts.stageChannel); }}}},
    .sql = [](const CaseTables&) { return QStringLiteral("coalesce(s.stage_channel, '')"); },
    .value = notShown,
    .codes = codesOfAll<Channel>,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kSequenceDue{
    .key = "sequence_due",
    .label = QT_TRANSLATE_NOOP("Cases", "Next try due"),
    .kind = FieldKind::Date,
    .columns = {{{.name = "sequence_due", .derive = [](From from) { return orNull(from.facts.sequenceDue); }}}},
    .missing = FieldMissing::WhenSettled,
    .time = FieldTime::ToCome,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

std::vector<CaseField> tryFields() {
    return {CaseField(kTries),   CaseField(kWeekdays),   CaseField(kSaturdays), CaseField(kHolidays), CaseField(kMornings),
            CaseField(kNoons),   CaseField(kAfternoons), CaseField(kEvenings),  CaseField(kTriedAt),
            CaseField(kStage),   CaseField(kStageChannel), CaseField(kSequenceDue)};
}

}  // namespace saikoku
