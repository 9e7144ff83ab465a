// What was sent to a case and came back.

#include "core/cases/case_field_parts.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

/// Those that the program itself records; others by their code.
QStringList letterKinds() {
    return {QStringLiteral("demand"), QStringLiteral("notice"), QStringLiteral("final_notice"), QStringLiteral("letter")};
}

constexpr CaseFieldDescriptor kLastSent{
    .key = "last_sent",
    .label = QT_TRANSLATE_NOOP("Cases", "Last letter"),
    .kind = FieldKind::Date,
    .columns = {{{.name = "last_sent_on",
                  .derive = [](From from) -> QVariant { return orNull(from.facts.letters.last); }}}},
    .missing = FieldMissing::Often,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kSentCount{
    .key = "sent_count",
    .label = QT_TRANSLATE_NOOP("Cases", "Letters sent"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "sent_count",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.letters.count); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kSentKind{
    .key = "sent_kind",
    .label = QT_TRANSLATE_NOOP("Cases", "Kinds of letters"),
    .columns = {{{.name = "sent_kinds",
                  .derive = [](From from) -> QVariant { return markedCodes(from.facts.letters.kinds); }}}},
    .comparison = FieldComparison::AnyOfCodes,
    .value = notShown,
    .choices = letterKinds,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

constexpr CaseFieldDescriptor kReturned{
    .key = "returned",
    .label = QT_TRANSLATE_NOOP("Cases", "Letters returned"),
    .kind = FieldKind::Count,
    .columns = {{{.name = "returned_count",
                  .derive = [](From from) -> QVariant { return qint64(from.facts.letters.returned); }}}},
    .unit = FieldUnit::Times,
    .value = notShown,
    .inJson = false,
    .inFiles = false,
    .inList = false,
};

}  // namespace

std::vector<CaseField> letterFields() {
    return {CaseField(kLastSent), CaseField(kSentCount), CaseField(kSentKind), CaseField(kReturned)};
}

}  // namespace saikoku
