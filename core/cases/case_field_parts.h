#pragma once

// What the descriptors in case_fields_*.cpp are made of.

#include "core/base/clock.h"
#include "core/cases/case_facts.h"
#include "core/cases/case_field.h"
#include "core/cases/case_summary.h"
#include "core/store/statement.h"

namespace saikoku::case_field_parts {

using From = const CaseDerivation&;
using Row = const CaseSummary&;

inline QVariant orNull(QDate date) { return date.isValid() ? QVariant(date) : QVariant(); }
inline QVariant orNull(const QString& text) { return text.isEmpty() ? QVariant() : QVariant(text); }
inline QVariant storedMoment(const QDateTime& utc) { return utc.isValid() ? QVariant(toStoredUtc(utc)) : QVariant(); }
inline QVariant tokyoMoment(const QDateTime& utc) { return utc.isValid() ? QVariant(toTokyo(utc)) : QVariant(); }

template <class Code>
QVariant codeOrNull(const std::optional<Code>& code) {
    return code ? QVariant(codeOf(*code)) : QVariant();
}
template <class Code>
QVariant labelOrNull(const std::optional<Code>& code) {
    return code ? QVariant(labelOf(*code)) : QVariant();
}

/// "|01|03|", so that one code can be looked for; empty when there is none.
inline QString markedCodes(const QStringList& codes) {
    return codes.isEmpty() ? QStringLiteral("") : QString(u'|' + codes.join(u'|') + u'|');
}

/// For fields that conditions and sorts alone speak of.
inline QVariant notShown(Row /*row*/) { return {}; }

template <class Code>
QStringList codesOfAll() {
    QStringList codes;
    for (const Code code : allValues<Code>()) {
        codes.append(codeOf(code));
    }
    return codes;
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

}  // namespace saikoku::case_field_parts
