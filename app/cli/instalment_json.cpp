#include "app/cli/instalment_json.h"

#include <QJsonArray>

#include "app/cli/case_json.h"
#include "core/base/language.h"

namespace saikoku::cli {

namespace {

QJsonValue textJson(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

QJsonObject partJson(const PartStanding& part) {
    const QJsonValue state = part.isLapsed ? QJsonValue(QStringLiteral("lapsed")) : part.state ? QJsonValue(codeOf(*part.state)) : QJsonValue();
    return {{QStringLiteral("date"), dateJson(part.part.due)},
            {QStringLiteral("amount"), part.part.amount.amount()},
            {QStringLiteral("state"), state},
            {QStringLiteral("received"), part.received.amount()},
            {QStringLiteral("promise"), part.part.id.value}};
}

Yen totalOf(const QList<InstalmentPart>& parts) {
    Yen sum;
    for (const InstalmentPart& part : parts) {
        sum += part.amount;
    }
    return sum;
}

}  // namespace

QJsonObject instalmentsJson(const PlanOnFile& each) {
    const InstalmentPlan& plan = each.plan;
    const InstalmentStanding& standing = each.standing;
    QJsonArray parts;
    for (const PartStanding& part : standing.parts) {
        parts.append(partJson(part));
    }
    QJsonArray receivables;
    for (const ReceivableId id : plan.covers) {
        receivables.append(id.value);
    }
    return {{QStringLiteral("id"), plan.id.value},
            {QStringLiteral("state"), codeOf(standing.state)},
            {QStringLiteral("principal"), plan.terms.principal.amount()},
            {QStringLiteral("late_charge"), plan.terms.lateCharge.amount()},
            {QStringLiteral("late_charge_time"), codeOf(plan.terms.lateChargeTime)},
            {QStringLiteral("total"), plan.total().amount()},
            {QStringLiteral("received"), standing.received.amount()},
            {QStringLiteral("rest"), standing.rest.amount()},
            {QStringLiteral("replaces"), plan.replaces.isValid() ? QJsonValue(plan.replaces.value) : QJsonValue()},
            {QStringLiteral("how"), codeOf(plan.how)},
            {QStringLiteral("proposed"), momentJson(plan.proposedAt)},
            {QStringLiteral("proposed_by"), plan.operatorName},
            {QStringLiteral("decided"), momentJson(plan.decidedAt)},
            {QStringLiteral("decided_by"), textJson(plan.decidedByName)},
            {QStringLiteral("decision_note"), textJson(plan.decisionNote)},
            {QStringLiteral("ended"), dateJson(plan.endedOn)},
            {QStringLiteral("end_note"), textJson(plan.endNote)},
            {QStringLiteral("pledge"), QJsonObject{{QStringLiteral("asked"), dateJson(plan.pledgeAskedOn)}, {QStringLiteral("received"), dateJson(plan.pledgeReceivedOn)}}},
            {QStringLiteral("next"), dateJson(standing.nextDue)},
            {QStringLiteral("broken"), dateJson(standing.brokenOn)},
            {QStringLiteral("note"), textJson(plan.note)},
            {QStringLiteral("receivables"), receivables},
            {QStringLiteral("parts"), parts}};
}

QJsonObject previewJson(const InstalmentPreview& preview) {
    QJsonArray parts;
    for (const InstalmentPart& part : preview.parts) {
        parts.append(QJsonObject{{QStringLiteral("nominal"), dateJson(part.nominal)},
                                 {QStringLiteral("date"), dateJson(part.due)},
                                 {QStringLiteral("amount"), part.amount.amount()},
                                 {QStringLiteral("late_charge"), part.isLateCharge}});
    }
    QJsonArray givesWay;
    for (const Promise& promise : preview.givesWay) {
        givesWay.append(promise.id.value);
    }
    return {{QStringLiteral("principal"), preview.terms.principal.amount()},
            {QStringLiteral("late_charge"), preview.terms.lateCharge.amount()},
            {QStringLiteral("from"), dateJson(preview.terms.from)},
            {QStringLiteral("parts"), parts},
            {QStringLiteral("total"), totalOf(preview.parts).amount()},
            {QStringLiteral("sentence"), preview.sentence},
            {QStringLiteral("gives_way"), givesWay}};
}

QJsonObject workJson(const InstalmentWorkRow& row) {
    return {{QStringLiteral("task"), codeOf(row.task)},
            {QStringLiteral("number"), row.number},
            {QStringLiteral("name"), row.name},
            {QStringLiteral("plan"), row.plan.isValid() ? QJsonValue(row.plan.value) : QJsonValue()},
            {QStringLiteral("date"), dateJson(row.day)},
            {QStringLiteral("yen"), row.yen.amount()},
            {QStringLiteral("overdue"), row.isOverdue},
            {QStringLiteral("detail"), row.detail}};
}

QString previewText(const InstalmentPreview& preview) {
    QString text = preview.sentence + u'\n';
    int number = 0;
    for (const InstalmentPart& part : preview.parts) {
        text += QStringLiteral("%1  %2  %3\n").arg(++number, 2).arg(dateInSentence(part.due), part.amount.toString().rightJustified(12));
    }
    return text;
}

}  // namespace saikoku::cli
