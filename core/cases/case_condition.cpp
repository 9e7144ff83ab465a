#include "core/cases/case_condition.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

QString opText(CaseCondition::Op op) {
    switch (op) {
    case CaseCondition::Op::Equal: return QStringLiteral("=");
    case CaseCondition::Op::NotEqual: return QStringLiteral("!=");
    case CaseCondition::Op::Less: return QStringLiteral("<");
    case CaseCondition::Op::LessEqual: return QStringLiteral("<=");
    case CaseCondition::Op::Greater: return QStringLiteral(">");
    case CaseCondition::Op::GreaterEqual: return QStringLiteral(">=");
    case CaseCondition::Op::In: return QStringLiteral("in");
    case CaseCondition::Op::Like: return QStringLiteral("like");
    case CaseCondition::Op::Known: return QStringLiteral("is");
    case CaseCondition::Op::Within: return QStringLiteral("within");
    }
    return {};
}

QString valueText(const QVariant& value, bool hide) {
    if (hide) {
        return QStringLiteral("'…'");
    }
    if (value.metaType() == QMetaType::fromType<RelativeDay>()) {
        return value.value<RelativeDay>().toText();
    }
    switch (value.typeId()) {
    case QMetaType::Bool:
        return value.toBool() ? QStringLiteral("true") : QStringLiteral("false");
    case QMetaType::LongLong:
    case QMetaType::Int:
        return QString::number(value.toLongLong());
    case QMetaType::QDate:
        return value.toDate().toString(Qt::ISODate);
    default:
        return QLatin1Char('\'') + value.toString().replace(QLatin1Char('\''), QLatin1String("''")) +
               QLatin1Char('\'');
    }
}

CaseCondition joined(CaseCondition::Kind kind, QList<CaseCondition> parts) {
    parts.removeIf([](const CaseCondition& part) { return part.isEverything(); });
    if (parts.isEmpty()) {
        return {};
    }
    if (parts.size() == 1) {
        return parts.constFirst();
    }
    CaseCondition condition;
    condition.kind = kind;
    condition.parts = std::move(parts);
    return condition;
}

}  // namespace

QString RelativeDay::toText() const {
    const int count = months != 0 ? months : days;
    return count == 0 ? QStringLiteral("today")
                      : QStringLiteral("today%1%2%3").arg(count > 0 ? QStringLiteral("+") : QString()).arg(count).arg(QLatin1Char(months != 0 ? 'm' : 'd'));
}

bool CaseCondition::operator==(const CaseCondition& other) const {
    return kind == other.kind && field == other.field && op == other.op && values == other.values && parts == other.parts;
}

bool CaseCondition::names(CaseField which) const {
    if (kind == Kind::Compare) {
        return field == which;
    }
    return std::any_of(parts.begin(), parts.end(), [&](const CaseCondition& part) { return part.names(which); });
}

QString CaseCondition::toText(bool hideText) const {
    const auto wrapped = [&](const CaseCondition& part) {
        const bool compound = part.kind == Kind::And || part.kind == Kind::Or;
        return compound ? QLatin1Char('(') + part.toText(hideText) + QLatin1Char(')') : part.toText(hideText);
    };
    switch (kind) {
    case Kind::Everything:
        return {};
    case Kind::Not:
        return QStringLiteral("not (") + parts.constFirst().toText(hideText) + QLatin1Char(')');
    case Kind::And:
    case Kind::Or: {
        QStringList texts;
        for (const CaseCondition& part : parts) {
            texts.append(wrapped(part));
        }
        return texts.join(kind == Kind::And ? QStringLiteral(" and ") : QStringLiteral(" or "));
    }
    case Kind::Compare: {
        const bool hide = hideText && field->isPersonal;
        QStringList texts;
        for (const QVariant& value : values) {
            texts.append(valueText(value, hide));
        }
        if (op == Op::Known) {
            return codeOf(field) + (values.value(0).toBool() ? QStringLiteral(" is known") : QStringLiteral(" is unknown"));
        }
        if (op == Op::Within) {
            const RelativeDay end = values.value(0).value<RelativeDay>();
            return codeOf(field) + QStringLiteral(" within %1%2").arg(end.months != 0 ? end.months : end.days).arg(QLatin1Char(end.months != 0 ? 'm' : 'd'));
        }
        const QString right = op == Op::In ? QLatin1Char('(') + texts.join(QStringLiteral(", ")) + QLatin1Char(')')
                                           : texts.value(0);
        return codeOf(field) + QLatin1Char(' ') + opText(op) + QLatin1Char(' ') + right;
    }
    }
    return {};
}

CaseCondition CaseCondition::compare(CaseField field, Op op, const QVariant& value) {
    CaseCondition condition;
    condition.kind = Kind::Compare;
    condition.field = field;
    condition.op = op;
    condition.values = value.typeId() == QMetaType::QVariantList ? value.toList() : QVariantList{value};
    return condition;
}

CaseCondition CaseCondition::anyOf(CaseField field, const QStringList& values) {
    const QVariantList all(values.begin(), values.end());
    return values.size() == 1 ? compare(field, Op::Equal, values.constFirst()) : compare(field, Op::In, all);
}

CaseCondition CaseCondition::all(QList<CaseCondition> parts) { return joined(Kind::And, std::move(parts)); }
CaseCondition CaseCondition::any(QList<CaseCondition> parts) { return joined(Kind::Or, std::move(parts)); }

CaseCondition CaseCondition::negated(CaseCondition part) {
    CaseCondition condition;
    condition.kind = Kind::Not;
    condition.parts = {std::move(part)};
    return condition;
}

Result<QList<CaseSort>> parseCaseSort(const QString& text) {
    QList<CaseSort> sorts;
    const QStringList items = text.split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& item : items) {
        const QStringList halves = item.trimmed().split(QLatin1Char(':'));
        const std::optional<CaseField> field = valueOfCode<CaseField>(halves.constFirst());
        const QString order = halves.value(1, QStringLiteral("asc"));
        if (!field || halves.size() > 2 || (order != QLatin1String("asc") && order != QLatin1String("desc"))) {
            QStringList known;
            for (const CaseField each : caseFields()) {
                known.append(codeOf(each));
            }
            return fail(ErrorCode::Usage, Text::tr("Can't sort by \"%1\". Write FIELD or FIELD:desc with one of: %2.")
                                              .arg(item.trimmed(), known.join(QStringLiteral(", "))));
        }
        sorts.append({*field, order == QLatin1String("desc")});
    }
    return sorts;
}

}  // namespace saikoku
