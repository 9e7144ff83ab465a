#include "ui/list/case_filter.h"

#include <QCoreApplication>

#include "core/base/language.h"
#include "core/cases/condition_sentence.h"
#include "ui/support/display_text.h"

namespace saikoku::ui {

namespace {

struct Text { Q_DECLARE_TR_FUNCTIONS(CaseFilter) };

using Op = CaseCondition::Op;
using Kind = CaseCondition::Kind;

/// Puts a comparison into the chip that stands for it; false when none does.
bool takeComparison(CaseFilter& filter, const CaseCondition& part) {
    if (part.kind != Kind::Compare || part.values.isEmpty()) {
        return false;
    }
    const QVariant& value = part.values.constFirst();
    const auto free = [&](CaseField field, Op op, bool isFree) { return part.field == field && part.op == op && isFree; };
    if (part.field == CaseField::Status && (part.op == Op::Equal || part.op == Op::In) && filter.statuses.isEmpty()) {
        for (const QVariant& code : part.values) {
            if (const auto status = valueOfCode<WorkflowStatus>(code.toString())) {
                filter.statuses.append(*status);
            }
        }
        return true;
    }
    if (free(CaseField::TaxItem, Op::Equal, !filter.taxItem)) {
        filter.taxItem = value.toString();
    } else if (free(CaseField::District, Op::Equal, !filter.district)) {
        filter.district = value.toString();
    } else if (free(CaseField::Outstanding, Op::GreaterEqual, !filter.atLeast)) {
        filter.atLeast = Yen(value.toLongLong());
    } else if (free(CaseField::OldestDue, Op::LessEqual, !filter.dueBefore)) {
        filter.dueBefore = value.toDate();
    } else if (free(CaseField::PhoneKnown, Op::Equal, !filter.phoneKnown)) {
        filter.phoneKnown = value.toBool();
    } else {
        return false;
    }
    return true;
}

}  // namespace

bool CaseFilter::isEmpty() const { return toCondition().isEverything() && !callable; }

CaseCondition CaseFilter::toCondition() const {
    QList<CaseCondition> parts;
    if (statuses.size() == 1) {
        parts.append(CaseCondition::compare(CaseField::Status, Op::Equal, codeOf(statuses.constFirst())));
    } else if (!statuses.isEmpty()) {
        CaseCondition any = CaseCondition::compare(CaseField::Status, Op::In, {});
        any.values.clear();
        for (const WorkflowStatus status : statuses) {
            any.values.append(codeOf(status));
        }
        parts.append(any);
    }
    if (taxItem) {
        parts.append(CaseCondition::compare(CaseField::TaxItem, Op::Equal, *taxItem));
    }
    if (district) {
        parts.append(CaseCondition::compare(CaseField::District, Op::Equal, *district));
    }
    if (atLeast) {
        parts.append(CaseCondition::compare(CaseField::Outstanding, Op::GreaterEqual, atLeast->amount()));
    }
    if (dueBefore) {
        parts.append(CaseCondition::compare(CaseField::OldestDue, Op::LessEqual, *dueBefore));
    }
    if (phoneKnown) {
        parts.append(CaseCondition::compare(CaseField::PhoneKnown, Op::Equal, *phoneKnown));
    }
    if (!extra.isEverything()) {
        parts.append(extra);
    }
    return parts.isEmpty() ? CaseCondition() : parts.size() == 1 ? parts.constFirst() : CaseCondition::all(parts);
}

CaseFilter CaseFilter::fromCondition(const CaseCondition& condition) {
    // Nested "and" is flattened: board cells are a row's and a status' condition.
    QList<CaseCondition> open{condition};
    QList<CaseCondition> rest;
    CaseFilter filter;
    while (!open.isEmpty()) {
        const CaseCondition part = open.takeFirst();
        if (part.kind == Kind::And) {
            open = part.parts + open;
        } else if (!part.isEverything() && !takeComparison(filter, part)) {
            rest.append(part);
        }
    }
    if (!rest.isEmpty()) {
        filter.extra = rest.size() == 1 ? rest.constFirst() : CaseCondition::all(rest);
    }
    return filter;
}

QString filterSentence(const CaseFilter& filter, const QMap<QString, QString>& taxItems,
                       const QMap<QString, QString>& districts, bool hasMoney, const ConditionNames& names) {
    QStringList parts;
    QStringList statuses;
    for (const WorkflowStatus status : filter.statuses) {
        statuses.append(labelOf(status, hasMoney));
    }
    if (!statuses.isEmpty()) {
        parts.append(statuses.join(Text::tr(" or ")));
    }
    if (filter.taxItem) {
        parts.append(taxItems.value(*filter.taxItem, *filter.taxItem));
    }
    if (filter.district) {
        parts.append(districts.value(*filter.district, *filter.district));
    }
    if (filter.atLeast) {
        parts.append(Text::tr("arrears of %1 yen or more").arg(filter.atLeast->toString()));
    }
    if (filter.dueBefore) {
        parts.append(Text::tr("oldest due on or before %1").arg(DisplayText::longDate(*filter.dueBefore)));
    }
    if (filter.phoneKnown) {
        parts.append(*filter.phoneKnown ? Text::tr("telephone known") : Text::tr("no telephone"));
    }
    if (!filter.extra.isEverything()) {
        const bool inJapanese = installedLanguage() == Language::Japanese;
        const QString said = inJapanese ? conditionInJapanese(filter.extra, names) : filter.extra.toText();
        const bool isAlternative = filter.extra.kind == Kind::Or && !parts.isEmpty();
        parts.append(isAlternative ? Text::tr("(%1)", "alternatives within a sentence").arg(said) : said);
    }
    if (filter.callable) {
        parts.append(labelOf(*filter.callable));
    }
    return parts.isEmpty() ? (hasMoney ? Text::tr("All cases in arrears") : Text::tr("Everybody not done with")) : parts.join(Text::tr(" and "));
}

}  // namespace saikoku::ui
