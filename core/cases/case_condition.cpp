#include "core/cases/case_condition.h"

#include <QCoreApplication>
#include <QDate>
#include <QStringList>

#include <algorithm>
#include <array>

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

struct FieldRow {
    CaseField field;
    const char16_t* name;
    FieldKind kind;
    const char* label;
};

constexpr std::array kFields{
    FieldRow{CaseField::Number, u"number", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "Number")},
    FieldRow{CaseField::Name, u"name", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "Name")},
    FieldRow{CaseField::Kana, u"kana", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "Kana")},
    FieldRow{CaseField::Outstanding, u"outstanding", FieldKind::Yen, QT_TRANSLATE_NOOP("Cases", "Outstanding")},
    FieldRow{CaseField::OpenCount, u"open_count", FieldKind::Count, QT_TRANSLATE_NOOP("Cases", "Instalments")},
    FieldRow{CaseField::OldestDue, u"oldest_due", FieldKind::Date, QT_TRANSLATE_NOOP("Cases", "Oldest due date")},
    FieldRow{CaseField::Status, u"status", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "Status")},
    FieldRow{CaseField::TaxItem, u"tax_item", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "Tax items")},
    FieldRow{CaseField::District, u"district", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "District")},
    FieldRow{CaseField::PhoneKnown, u"phone_known", FieldKind::Flag, QT_TRANSLATE_NOOP("Cases", "Phone known")},
    FieldRow{CaseField::Hold, u"hold", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "Hold")},
    FieldRow{CaseField::IsProtected, u"protected", FieldKind::Flag, QT_TRANSLATE_NOOP("Cases", "Protected")},
    FieldRow{CaseField::LastContact, u"last_contact", FieldKind::Moment,
             QT_TRANSLATE_NOOP("Cases", "Last contact")},
    FieldRow{CaseField::LastResult, u"last_result", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "Last result")},
    FieldRow{CaseField::PromiseDate, u"promise_date", FieldKind::Date, QT_TRANSLATE_NOOP("Cases", "Promise")},
    FieldRow{CaseField::PromiseAmount, u"promise_amount", FieldKind::Yen,
             QT_TRANSLATE_NOOP("Cases", "Promised yen")},
    FieldRow{CaseField::Callback, u"callback", FieldKind::Moment, QT_TRANSLATE_NOOP("Cases", "Callback")},
    FieldRow{CaseField::Operator, u"operator", FieldKind::Text, QT_TRANSLATE_NOOP("Cases", "In charge")},
    FieldRow{CaseField::Age, u"age", FieldKind::Count, QT_TRANSLATE_NOOP("Cases", "Age")},
};

const FieldRow& rowOf(CaseField field) {
    const auto row = std::find_if(kFields.begin(), kFields.end(), [&](const FieldRow& r) { return r.field == field; });
    return *row;
}

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
    }
    return {};
}

bool isPersonal(CaseField field) {
    return field == CaseField::Name || field == CaseField::Kana || field == CaseField::Number;
}

QString valueText(const QVariant& value, bool hide) {
    if (hide) {
        return QStringLiteral("'…'");
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

QString caseFieldName(CaseField field) { return QString::fromUtf16(rowOf(field).name); }

std::optional<CaseField> caseFieldFromName(QStringView name) {
    for (const FieldRow& row : kFields) {
        if (name == QStringView(row.name)) {
            return row.field;
        }
    }
    return std::nullopt;
}

FieldKind caseFieldKind(CaseField field) { return rowOf(field).kind; }

QString caseFieldLabel(CaseField field) { return QCoreApplication::translate("Cases", rowOf(field).label); }

QList<CaseField> allCaseFields() {
    QList<CaseField> fields;
    for (const FieldRow& row : kFields) {
        fields.append(row.field);
    }
    return fields;
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
        const bool hide = hideText && isPersonal(field);
        QStringList texts;
        for (const QVariant& value : values) {
            texts.append(valueText(value, hide));
        }
        const QString right = op == Op::In ? QLatin1Char('(') + texts.join(QStringLiteral(", ")) + QLatin1Char(')')
                                           : texts.value(0);
        return caseFieldName(field) + QLatin1Char(' ') + opText(op) + QLatin1Char(' ') + right;
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
        const std::optional<CaseField> field = caseFieldFromName(halves.constFirst());
        const QString order = halves.value(1, QStringLiteral("asc"));
        if (!field || halves.size() > 2 || (order != QLatin1String("asc") && order != QLatin1String("desc"))) {
            QStringList known;
            for (const FieldRow& row : kFields) {
                known.append(QString::fromUtf16(row.name));
            }
            return fail(ErrorCode::Usage, Text::tr("Can't sort by \"%1\". Write FIELD or FIELD:desc with one of: %2.")
                                              .arg(item.trimmed(), known.join(QStringLiteral(", "))));
        }
        sorts.append({*field, order == QLatin1String("desc")});
    }
    return sorts;
}

}  // namespace saikoku
