// What the office notes of a case, and who called back.

#include "core/cases/case_condition_sql.h"
#include "core/cases/case_field_parts.h"
#include "core/contact/case_handover.h"
#include "core/contact/follow_up.h"

namespace saikoku {

namespace {

using namespace case_field_parts;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

const QLatin1String kWaiting("waiting");

/// "|word|other|", so that one word can be looked for; empty without any.
QString markedWords(const QStringList& words) {
    return words.isEmpty() ? QStringLiteral("") : QString(u'|' + words.join(u'|') + u'|');
}

QString other(Row row, const CaseFieldDescriptor& field);

constexpr CaseFieldDescriptor kLabel{
    .key = "label",
    .label = QT_TRANSLATE_NOOP("Cases", "Labels"),
    .columns = {{{.name = "labels",
                  .derive = [](From from) -> QVariant { return markedWords(from.facts.labels); },
                  .read = [](Statement& row, int at, CaseSummary& into) {
                      into.labels = row.text(at).split(u'|', Qt::SkipEmptyParts);
                  }}}},
    .sql = labelsSql,
    .comparison = FieldComparison::AnyOfCodes,
    .value = [](Row row) -> QVariant { return row.labels; },
    .words = [](Row row, const CaseNames& names) -> QVariant {
        return row.labels.join(names.separator.isEmpty() ? Text::tr(", ", "between short names") : names.separator);
    },
    .isPersonal = true,
};

constexpr CaseFieldDescriptor kPhoneUsable{
    .key = "phone_usable",
    .label = QT_TRANSLATE_NOOP("Cases", "Phone usable"),
    .kind = FieldKind::Flag,
    .columns = {{{.name = "phone_usable", .derive = [](From from) -> QVariant { return qint64(from.facts.phoneUsable); }}}},
    .words = [](Row row, const CaseNames&) -> QVariant { return other(row, kPhoneUsable) == u'1' ? Text::tr("usable") : Text::tr("none"); },
    .inList = false,
};

constexpr CaseFieldDescriptor kCalledBack{
    .key = "called_back",
    .label = QT_TRANSLATE_NOOP("Cases", "Called back"),
    .kind = FieldKind::Moment,
    .columns = {{{.name = "called_back_at", .derive = [](From from) { return storedMoment(from.facts.calledBackAt); }}}},
    .missing = FieldMissing::Often,
};

QStringList handoverCodes() { return {QString(kWaiting), codeOf(HandoverAnswer::Accepted)}; }

constexpr CaseFieldDescriptor kHandover{
    .key = "handover",
    .label = QT_TRANSLATE_NOOP("Cases", "Handed over"),
    .columns = {{{.name = "handover", .derive = [](From from) { return orNull(from.facts.handover); }}}},
    .sql = [](const CaseTables&) { return QStringLiteral("coalesce(s.handover, '')"); },
    .words = [](Row row, const CaseNames&) -> QVariant {
        const QString code = other(row, kHandover);
        const auto answer = valueOfCode<HandoverAnswer>(code);
        return code == kWaiting ? QVariant(Text::tr("waits for an officer")) : labelOrNull(answer);
    },
    .codes = handoverCodes,
    .inList = false,
};

QStringList researchCodes() {
    QStringList codes;
    for (const ResearchState state : allValues<ResearchState>()) {
        codes.append(codeOf(state));
    }
    return codes;
}

constexpr CaseFieldDescriptor kResearch{
    .key = "research",
    .label = QT_TRANSLATE_NOOP("Cases", "Number research"),
    .columns = {{{.name = "research", .derive = [](From from) { return codeOrNull(from.facts.research); }}}},
    .sql = [](const CaseTables&) { return QStringLiteral("coalesce(s.research, '')"); },
    .words = [](Row row, const CaseNames&) -> QVariant { return labelOrNull(valueOfCode<ResearchState>(other(row, kResearch))); },
    .codes = researchCodes,
    .inList = false,
};

QStringList openFollowUps(Row row);

constexpr CaseFieldDescriptor kFollowUp{
    .key = "follow_up",
    .label = QT_TRANSLATE_NOOP("Cases", "Follow-ups open"),
    .columns = {{{.name = "follow_ups",
                  .derive = [](From from) -> QVariant { return markedCodes(from.facts.followUps); },
                  .read = [](Statement& row, int at, CaseSummary& into) { into.others.insert(QStringLiteral("follow_up"), row.text(at)); }}}},
    .comparison = FieldComparison::AnyOfCodes,
    .value = [](Row row) -> QVariant { return openFollowUps(row); },
    .words = [](Row row, const CaseNames& names) -> QVariant {
        QStringList labels;
        const QStringList codes = openFollowUps(row);
        for (const QString& code : codes) {
            if (const auto kind = valueOfCode<FollowUpKind>(code)) {
                labels.append(labelOf(*kind));
            }
        }
        return labels.join(names.separator.isEmpty() ? Text::tr(", ", "between short names") : names.separator);
    },
    .codes = codesOfAll<FollowUpKind>,
    .inFiles = false,
    .inList = false,
};

QStringList openFollowUps(Row row) { return other(row, kFollowUp).split(u'|', Qt::SkipEmptyParts); }

QString other(Row row, const CaseFieldDescriptor& field) {
    const QVariant value = row.others.value(QLatin1String(field.key));
    return value.typeId() == QMetaType::Bool ? QString::number(value.toInt()) : value.toString();
}

}  // namespace

constinit const CaseField CaseField::Label{kLabel};
constinit const CaseField CaseField::PhoneUsable{kPhoneUsable};
constinit const CaseField CaseField::CalledBack{kCalledBack};
constinit const CaseField CaseField::Handover{kHandover};
constinit const CaseField CaseField::Research{kResearch};
constinit const CaseField CaseField::FollowUp{kFollowUp};

}  // namespace saikoku
