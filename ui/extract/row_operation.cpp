#include "ui/extract/row_operation.h"

#include <QCoreApplication>

#include "core/cases/condition_parser.h"
#include "core/cases/condition_sentence.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(RowOperation) };

using Op = CaseCondition::Op;
using Value = RowOperation::Value;

bool isDay(CaseField field) { return field->kind == FieldKind::Date || field->kind == FieldKind::Moment; }

QList<RowOperation> ofNumbers() {
    return {{Text::tr("at least"), Op::GreaterEqual}, {Text::tr("at most"), Op::LessEqual},   {Text::tr("below"), Op::Less},
            {Text::tr("above"), Op::Greater},         {Text::tr("equal to"), Op::Equal},      {Text::tr("not equal to"), Op::NotEqual}};
}

QList<RowOperation> ofDays(CaseField field) {
    RowOperation toCome{Text::tr("within, from today"), Op::Within, Value::Span};
    RowOperation past{Text::tr("within the past"), Op::Within, Value::Span};
    past.isBack = true;
    QList<RowOperation> days{{Text::tr("until"), Op::LessEqual}, {Text::tr("from"), Op::GreaterEqual}, {Text::tr("before"), Op::Less}, {Text::tr("after"), Op::Greater},
                             {Text::tr("on"), Op::Equal},        {Text::tr("not on"), Op::NotEqual}};
    return field->time == FieldTime::Past ? QList<RowOperation>{past} + days + QList<RowOperation>{toCome}
                                          : QList<RowOperation>{toCome} + days + QList<RowOperation>{past};
}

QList<RowOperation> ofText(bool hasChoices) {
    if (hasChoices) {
        return {{Text::tr("is"), Op::Equal, Value::Choice}, {Text::tr("is one of"), Op::In, Value::Choices}, {Text::tr("is not"), Op::NotEqual, Value::Choice}};
    }
    RowOperation contains{Text::tr("contains"), Op::Like};
    contains.pattern = QStringLiteral("%%1%");
    RowOperation begins{Text::tr("begins with"), Op::Like};
    begins.pattern = QStringLiteral("%1%");
    RowOperation ends{Text::tr("ends with"), Op::Like};
    ends.pattern = QStringLiteral("%%1");
    return {contains, begins, ends, {Text::tr("is"), Op::Equal}, {Text::tr("is not"), Op::NotEqual}};
}

/// あり and なし.
QList<RowOperation> ofExistence(CaseField field) {
    if (field->codes != nullptr && field->comparison != FieldComparison::AnyOfCodes) {
        return {};
    }
    RowOperation there{Text::tr("there is one"), Op::Known, Value::None, true};
    RowOperation none{Text::tr("there is none"), Op::Known, Value::None, false};
    if (!asksWhetherKnown(field)) {
        if (field->kind != FieldKind::Text) {
            return {};
        }
        there.op = Op::NotEqual;
        none.op = Op::Equal;
        there.fixed = none.fixed = QString(QLatin1String(""));
    }
    return {there, none};
}

/// The text between the wildcards; nothing when the pattern is of another form.
QString within(const QString& pattern, const QString& like) {
    const bool front = like.startsWith(QStringLiteral("%%"));
    const bool back = like.endsWith(QStringLiteral("1%"));
    const qsizetype ends = (front ? 1 : 0) + (back ? 1 : 0);
    if (pattern.size() <= ends || (front && !pattern.startsWith(u'%')) || (back && !pattern.endsWith(u'%'))) {
        return {};
    }
    const QString inner = pattern.mid(front ? 1 : 0, pattern.size() - ends);
    return inner.contains(u'%') || inner.contains(u'_') ? QString() : inner;
}

}  // namespace

bool RowOperation::fits(const ConditionNode& row) const {
    if (op != row.op) {
        return false;
    }
    if (value == Value::None) {
        return !row.values.isEmpty() && row.values.constFirst() == fixed;
    }
    if (!pattern.isEmpty()) {
        return row.values.isEmpty() || !within(row.values.constFirst().toString(), pattern).isEmpty();
    }
    if (value == Value::Span && !row.values.isEmpty()) {
        const auto span = row.values.constFirst().value<RelativeDay>();
        return (span.days < 0 || span.months < 0) == isBack;
    }
    return true;
}

QString RowOperation::typedOf(const ConditionNode& row, const ConditionNames& names) const {
    if (row.values.isEmpty() || value == Value::None) {
        return row.typed;
    }
    const QVariant& first = row.values.constFirst();
    if (!pattern.isEmpty()) {
        return within(first.toString(), pattern);
    }
    if (value == Value::Span) {
        const auto span = first.value<RelativeDay>();
        const QString key = span.months != 0 ? QStringLiteral("m") : QStringLiteral("d");
        return QString::number(qAbs(span.months != 0 ? span.months : span.days)) + ConditionWords::shipped().periods().value(key).value(0);
    }
    return row.field->kind == FieldKind::Text ? first.toString() : conditionValueInJapanese(row.field, first, names);
}

void RowOperation::put(const QString& text, const ConditionNames& names, ConditionNode& row) const {
    row.op = op;
    row.typed = text;
    row.values.clear();
    const QString typed = text.trimmed();
    if (typed.isEmpty()) {
        return;
    }
    if (row.field->kind == FieldKind::Text && row.field->unit != FieldUnit::FiscalYear) {
        row.values = {pattern.isEmpty() ? QVariant(typed) : QVariant(QString(pattern).replace(QStringLiteral("%1"), typed))};
        row.typed.clear();
        return;
    }
    const QString written = value == Value::Span ? QStringLiteral("%1 within %2").arg(codeOf(row.field), typed) : QStringLiteral("%1 = %2").arg(codeOf(row.field), typed);
    const auto read = readCondition(written, names);
    if (!read || read->kind != CaseCondition::Kind::Compare || read->values.isEmpty()) {
        return;
    }
    row.values = read->values;
    row.typed.clear();
    if (value == Value::Span) {
        auto span = read->values.constFirst().value<RelativeDay>();
        span.days = isBack ? -qAbs(span.days) : qAbs(span.days);
        span.months = isBack ? -qAbs(span.months) : qAbs(span.months);
        row.values = {QVariant::fromValue(span)};
    }
}

QList<RowOperation> rowOperations(CaseField field, const ConditionNames& names) {
    if (field->kind == FieldKind::Flag) {
        return {{Text::tr("there is one"), Op::Equal, Value::None, true}, {Text::tr("there is none"), Op::Equal, Value::None, false}};
    }
    QList<RowOperation> all = isDay(field)                       ? ofDays(field)
                              : field->kind == FieldKind::Text   ? ofText(!conditionChoices(field, names).isEmpty())
                                                                 : ofNumbers();
    if (field->comparison == FieldComparison::AnyOfCodes && conditionChoices(field, names).isEmpty()) {
        all = {{Text::tr("is"), Op::Equal}, {Text::tr("is not"), Op::NotEqual}};
    }
    return all + ofExistence(field);
}

}  // namespace saikoku::ui
