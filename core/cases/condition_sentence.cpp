#include "core/cases/condition_sentence.h"

#include <QLocale>
#include <QStringList>

#include "core/base/japanese_era.h"
#include "core/base/yen.h"
#include "core/cases/condition_parser.h"

namespace saikoku {

namespace {

using Op = CaseCondition::Op;
using Kind = CaseCondition::Kind;

constexpr qint64 kTenThousand = 10'000;

QString word(const char* meaning) { return ConditionWords::shipped().words(QLatin1String(meaning)).value(0); }

QString quoted(const QString& text) {
    return QStringLiteral("「%1」").arg(QString(text).replace(QStringLiteral("」"), QStringLiteral("」」")));
}

QString nameOf(CaseField field, const QString& code, const ConditionNames& names) {
    const QList<ConditionChoice> choices = conditionChoices(field, names);
    for (const ConditionChoice& choice : choices) {
        if (choice.code == code && !choice.words.isEmpty()) {
            const QString name = choice.words.constFirst();
            return codesMeant(name, choices) == QStringList{code} ? name : code;  // two of one name: by the code
        }
    }
    return code;
}

QString numberText(CaseField field, qint64 number) {
    if (field->unit == FieldUnit::FiscalYear) {
        const QString year = formatEraYear(static_cast<int>(number));
        return year.isEmpty() ? QString::number(number) : year;
    }
    const bool inTenThousands = field->unit == FieldUnit::Yen && number != 0 && number % kTenThousand == 0;
    const QString digits = inTenThousands ? Yen(number / kTenThousand).toString() + QStringLiteral("万") : Yen(number).toString();
    return digits + ConditionWords::shipped().unitWords(field->unit).value(0);
}

QString periodText(int count, bool isMonths) {
    return QString::number(count) + ConditionWords::shipped().periods().value(isMonths ? QStringLiteral("m") : QStringLiteral("d")).value(0);
}

QString relativeText(const RelativeDay& day) {
    const int count = day.months != 0 ? day.months : day.days;
    return count == 0 ? word("today") : periodText(qAbs(count), day.months != 0) + (count < 0 ? word("ago") : word("ahead"));
}

bool isDay(CaseField field) { return field->kind == FieldKind::Date || field->kind == FieldKind::Moment; }

/// What is said by 「あり」 and 「なし」 alone; nothing when the value has to be told.
QString existenceText(const CaseCondition& part) {
    const QVariant& value = part.values.constFirst();
    if (part.op == Op::Known || (part.field->kind == FieldKind::Flag && part.op == Op::Equal)) {
        return value.toBool() ? word("there") : word("none");
    }
    if (asksWhetherKnown(part.field) || part.field->codes != nullptr) {
        return {};
    }
    const bool isNumber = part.field->kind == FieldKind::Yen || part.field->kind == FieldKind::Count;
    const bool isNothing = isNumber ? value.toLongLong() == 0 : part.field->kind == FieldKind::Text && value.toString().isEmpty();
    if (isNothing && part.op == Op::Equal) {
        return word("none");
    }
    return isNothing && part.op == (isNumber ? Op::Greater : Op::NotEqual) ? word("there") : QString();
}

/// %1% as 「1」で始まる and so on, as far as no other wildcard is in it.
QString likeText(const QString& pattern) {
    const auto hasWildcard = [](const QString& text) { return text.contains(u'%') || text.contains(u'_'); };
    const QString inner = pattern.mid(1, pattern.size() - 2);
    if (pattern.size() > 2 && pattern.startsWith(u'%') && pattern.endsWith(u'%') && !hasWildcard(inner)) {
        return quoted(inner) + word("contains");
    }
    if (pattern.size() > 1 && pattern.endsWith(u'%') && !hasWildcard(pattern.chopped(1))) {
        return quoted(pattern.chopped(1)) + word("begins");
    }
    if (pattern.size() > 1 && pattern.startsWith(u'%') && !hasWildcard(pattern.mid(1))) {
        return quoted(pattern.mid(1)) + word("ends");
    }
    return quoted(pattern) + word("matches");
}

QString opText(CaseField field, Op op) {
    switch (op) {
    case Op::NotEqual: return word("not");
    case Op::Less: return isDay(field) ? word("before") : word("less");
    case Op::LessEqual: return isDay(field) ? word("until") : word("at_most");
    case Op::Greater: return isDay(field) ? word("after") : word("more");
    case Op::GreaterEqual: return isDay(field) ? word("from") : word("at_least");
    default: return {};
    }
}

QString withinText(const RelativeDay& end) {
    const int count = end.months != 0 ? end.months : end.days;
    return (count < 0 ? word("past") : word("to_come")) + periodText(qAbs(count), end.months != 0) + word("within");
}

QString comparisonText(const CaseCondition& part, const ConditionNames& names) {
    const QString field = ConditionWords::shipped().fieldWords(part.field).constFirst();
    const QString is = word("particle");
    if (part.op == Op::In) {
        QStringList each;
        for (const QVariant& value : part.values) {
            each.append(conditionValueInJapanese(part.field, value, names));
        }
        return field + is + each.join(part.field->kind == FieldKind::Text ? QString() : QStringLiteral("、")) + word("one_of");
    }
    if (part.op == Op::Within) {
        return field + is + withinText(part.values.constFirst().value<RelativeDay>());
    }
    if (const QString there = existenceText(part); !there.isEmpty()) {
        return field + there;
    }
    if (part.op == Op::Like) {
        return field + is + likeText(part.values.constFirst().toString());
    }
    return field + is + conditionValueInJapanese(part.field, part.values.constFirst(), names) + opText(part.field, part.op);
}

}  // namespace

QString conditionValueInJapanese(CaseField field, const QVariant& value, const ConditionNames& names) {
    if (value.metaType() == QMetaType::fromType<RelativeDay>()) {
        return relativeText(value.value<RelativeDay>());
    }
    switch (field->kind) {
    case FieldKind::Yen:
    case FieldKind::Count:
        return numberText(field, value.toLongLong());
    case FieldKind::Date:
    case FieldKind::Moment: {
        const QString era = formatEra(value.toDate(), EraStyle::Long);
        return era.isEmpty() ? value.toDate().toString(Qt::ISODate) : era;
    }
    case FieldKind::Flag:
        return value.toBool() ? word("yes") : word("no");
    case FieldKind::Text:
        break;
    }
    return quoted(nameOf(field, value.toString(), names));
}

QString conditionInJapanese(const CaseCondition& condition, const ConditionNames& names) {
    const auto wrapped = [&](const CaseCondition& part) {
        const bool compound = part.kind == Kind::And || part.kind == Kind::Or;
        const QString text = conditionInJapanese(part, names);
        return compound ? QStringLiteral("（%1）").arg(text) : text;
    };
    switch (condition.kind) {
    case Kind::Everything:
        return {};
    case Kind::Not:
        return QStringLiteral("（%1）").arg(conditionInJapanese(condition.parts.constFirst(), names)) + word("not");
    case Kind::And:
    case Kind::Or: {
        QStringList texts;
        for (const CaseCondition& part : condition.parts) {
            texts.append(wrapped(part));
        }
        return texts.join(u' ' + (condition.kind == Kind::And ? word("and") : word("or")) + u' ');
    }
    case Kind::Compare:
        return comparisonText(condition, names);
    }
    return {};
}

}  // namespace saikoku
