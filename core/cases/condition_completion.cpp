#include "core/cases/condition_completion.h"

#include <algorithm>

#include "core/cases/condition_parser.h"
#include "core/cases/condition_sentence.h"

namespace saikoku {

namespace {

using Kind = ConditionCandidate::Kind;
using What = ConditionExpectation::What;

const ConditionWords& words() { return ConditionWords::shipped(); }

bool isDay(CaseField field) { return field->kind == FieldKind::Date || field->kind == FieldKind::Moment; }

/// Gathers candidates that begin with, or else contain, what is typed.
class Offer {
public:
    Offer(const QString& begun, bool inLatin) : m_begun(plainText(begun)), m_inLatin(inLatin) {}

    /// @param english how it is written in Latin letters; offered when those were begun
    void add(Kind kind, const QStringList& japanese, const QString& english) {
        const QString shown = m_inLatin || japanese.isEmpty() ? english : japanese.constFirst();
        QStringList ways = japanese;
        ways.append(english);
        const auto begins = [&](const QString& way) { return plainText(way).startsWith(m_begun, Qt::CaseInsensitive); };
        const auto contains = [&](const QString& way) { return plainText(way).contains(m_begun, Qt::CaseInsensitive); };
        const QString hint = m_inLatin ? japanese.value(0) : english;
        if (shown.isEmpty() || shown.compare(m_begun, Qt::CaseInsensitive) == 0) {
            return;  // there is nothing to add to it
        }
        if (std::any_of(ways.begin(), ways.end(), begins)) {
            m_first.append({shown, hint, kind});
        } else if (!m_begun.isEmpty() && std::any_of(ways.begin(), ways.end(), contains)) {
            m_others.append({shown, hint, kind});
        }
    }
    QList<ConditionCandidate> candidates() const { return m_first + m_others; }

private:
    QString m_begun;
    bool m_inLatin;
    QList<ConditionCandidate> m_first;
    QList<ConditionCandidate> m_others;
};

void offerFields(Offer& offer, const ConditionNames& names) {
    for (const CaseField field : caseFields()) {
        if (names.offers(field)) {
            offer.add(Kind::Field, words().fieldWords(field), codeOf(field));
        }
    }
    for (auto saved = names.saved.keyBegin(); saved != names.saved.keyEnd(); ++saved) {
        offer.add(Kind::Field, {QStringLiteral("保存条件「%1」").arg(*saved)}, QStringLiteral("@'%1'").arg(*saved));
    }
    offer.add(Kind::Joiner, {}, QStringLiteral("not"));
}

/// Behind the field itself, or behind its value.
void offerOperators(Offer& offer, CaseField field, bool behindValue) {
    const auto say = [&](const char* meaning, const char* english) { offer.add(Kind::Operator, {words().words(QLatin1String(meaning)).value(0)}, QString::fromLatin1(english)); };
    if (!behindValue) {
        for (const char* sign : {"=", "!=", ">=", "<=", ">", "<"}) {
            const bool fits = isOrdered(field) || sign[0] == '=' || sign[0] == '!';
            if (fits) {
                offer.add(Kind::Operator, {QString::fromLatin1(sign)}, QString::fromLatin1(sign));
            }
        }
        if (field->codes == nullptr || asksWhetherKnown(field)) {
            say("there", asksWhetherKnown(field) ? "is known" : "");
            say("none", asksWhetherKnown(field) ? "is unknown" : "");
        }
        offer.add(Kind::Operator, {}, QStringLiteral("in ("));
        if (field->kind == FieldKind::Text) {
            offer.add(Kind::Operator, {}, QStringLiteral("like"));
        }
        if (isDay(field)) {
            offer.add(Kind::Operator, {QStringLiteral("が今日から30日以内")}, QStringLiteral("within 30d"));
            offer.add(Kind::Operator, {QStringLiteral("が過去30日以内")}, QStringLiteral("within -30d"));
        }
        return;
    }
    if (isDay(field)) {
        for (const char* meaning : {"from", "until", "before", "after"}) {
            say(meaning, "");
        }
    } else if (isOrdered(field) && field->kind != FieldKind::Text) {
        for (const char* meaning : {"at_least", "at_most", "less", "more"}) {
            say(meaning, "");
        }
    } else if (field->kind == FieldKind::Text) {
        for (const char* meaning : {"contains", "begins", "ends"}) {
            say(meaning, "");
        }
    }
    say("not", "");
}

void offerValues(Offer& offer, CaseField field, const ConditionNames& names) {
    const QList<ConditionChoice> choices = conditionChoices(field, names);
    for (const ConditionChoice& choice : choices) {
        offer.add(Kind::Value, choice.words, QStringLiteral("'%1'").arg(choice.code));
    }
    if (field->kind == FieldKind::Flag) {
        offer.add(Kind::Value, {words().words(QLatin1String("there")).value(0)}, QStringLiteral("true"));
        offer.add(Kind::Value, {words().words(QLatin1String("none")).value(0)}, QStringLiteral("false"));
    } else if (isDay(field)) {
        for (const RelativeDay& day : {RelativeDay{}, RelativeDay{-30, 0}, RelativeDay{30, 0}, RelativeDay{0, -6}}) {
            offer.add(Kind::Value, {conditionValueInJapanese(field, QVariant::fromValue(day), names)}, day.toText());
        }
    }
}

void offerJoiners(Offer& offer) {
    offer.add(Kind::Joiner, words().words(QLatin1String("and")), QStringLiteral("and"));
    offer.add(Kind::Joiner, words().words(QLatin1String("or")), QStringLiteral("or"));
}

}  // namespace

ConditionCompletions conditionCompletions(const QString& text, qsizetype cursor, const ConditionNames& names) {
    const QString before = text.left(cursor);
    ConditionParser parser(before, names);
    const bool isReadable = parser.whole().has_value();
    const QList<ConditionExpectation>& expected = parser.expectations();
    ConditionCompletions completions;
    if (expected.isEmpty()) {
        return completions;
    }
    // a field or a name that ends where one types may be the beginning of a longer one
    const bool inField = parser.lastField() && parser.lastField()->second == before.size();
    const bool inText = parser.lastText() && parser.lastText()->to == before.size();
    qsizetype from = inField ? parser.lastField()->first : inText ? parser.lastText()->from : expected.constLast().at;
    static const QString kBlank = QStringLiteral(" \u3000");
    const bool isSplit = !inField && !inText && std::any_of(before.begin() + from, before.end(), [&](QChar c) { return kBlank.contains(c) || c == u'(' || c == u')'; });
    if (isSplit && !isReadable) {
        return completions;  // what can't be read lies further back
    }
    const QString begun = before.mid(from);
    const bool inLatin = !begun.isEmpty() && begun.at(0).unicode() < 0x80 && (begun.at(0).isLetter() || begun.at(0) == u'\'');
    Offer offer(begun, inLatin);
    if (inField) {
        offerFields(offer, names);
    } else if (inText) {
        offerValues(offer, parser.lastText()->field, names);
    }
    Offer here(inField || inText ? QString() : begun, inLatin);
    bool behindValue = false;
    for (const ConditionExpectation& each : expected) {
        switch (each.what) {
        case What::Field: offerFields(here, names); break;
        case What::Operator:
            behindValue = parser.lastField() && parser.lastField()->second < each.at && !before.mid(parser.lastField()->second, each.at - parser.lastField()->second).trimmed().isEmpty();
            offerOperators(here, *each.field, behindValue);
            break;
        case What::Value: offerValues(here, *each.field, names); break;
        case What::After: offerJoiners(here); break;
        }
    }
    if ((inField || inText) && !offer.candidates().isEmpty()) {
        completions.candidates = offer.candidates();
    } else {
        from = inField || inText ? before.size() : from;
        completions.candidates = here.candidates();
    }
    completions.from = from;
    completions.length = before.size() - from;
    return completions;
}

}  // namespace saikoku
