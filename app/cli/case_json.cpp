#include "app/cli/case_json.h"

#include <QJsonArray>

#include "app/cli/claim_json.h"
#include "app/cli/follow_up_json.h"
#include "app/cli/instalment_json.h"
#include "core/arrears/receivable_key.h"
#include "core/base/clock.h"
#include "core/cases/case_field.h"
#include "reports/json_writer.h"

namespace saikoku::cli {

namespace {

QJsonValue textJson(const QString& text) { return text.isEmpty() ? QJsonValue() : QJsonValue(text); }

template <class Code>
QJsonValue codeJson(const std::optional<Code>& code) {
    return code ? QJsonValue(codeOf(*code)) : QJsonValue();
}

template <class List, class ToJson>
QJsonArray arrayOf(const List& list, ToJson toJson) {
    QJsonArray array;
    for (const auto& each : list) {
        array.append(toJson(each));
    }
    return array;
}

/// {"10": 2, "18": 1}: answered calls by the hour of the day.
QJsonObject hoursJson(const PhoneOnFile& entry) {
    QJsonObject hours;
    for (std::size_t hour = 0; hour < entry.answeredAt.size(); ++hour) {
        if (entry.answeredAt.at(hour) > 0) {
            hours.insert(QString::number(hour), entry.answeredAt.at(hour));
        }
    }
    return hours;
}

QJsonObject phoneJson(const PhoneOnFile& entry) {
    return {{QStringLiteral("number"), entry.phone.digits},
            {QStringLiteral("kind"), codeOf(entry.phone.kind)},
            {QStringLiteral("priority"), entry.phone.priority},
            {QStringLiteral("extension"), textJson(entry.phone.extension)},
            {QStringLiteral("remark"), textJson(entry.phone.remark)},
            {QStringLiteral("source"), textJson(entry.phone.officeSource)},
            {QStringLiteral("retired"), entry.phone.isRetired},
            {QStringLiteral("calls"), entry.calls},
            {QStringLiteral("answered"), entry.answered},
            {QStringLiteral("answered_hours"), hoursJson(entry)},
            {QStringLiteral("called_in"), entry.calledIn},
            {QStringLiteral("last_called"), momentJson(entry.lastCalledAt)},
            {QStringLiteral("last_result"), codeJson(entry.lastResult)},
            {QStringLiteral("marks"), QJsonArray::fromStringList(entry.marks.codes())}};
}

QJsonValue yenJson(std::optional<Yen> yen) { return yen ? QJsonValue(yen->amount()) : QJsonValue(); }

QJsonObject chargeJson(const ClaimCharge& charge) {
    return {{QStringLiteral("through"), dateJson(charge.through)},
            {QStringLiteral("segments"), lateChargeLinesJson(charge.lateCharge)},
            {QStringLiteral("sum"), charge.lateCharge.sum.amount()},
            {QStringLiteral("charge"), charge.lateCharge.charge.amount()},
            {QStringLiteral("accrued"), charge.isAccrued},
            {QStringLiteral("paid"), charge.lateChargePaid.amount()},
            {QStringLiteral("waived"), charge.lateChargeWaived.amount()},
            {QStringLiteral("owed"), charge.lateChargeOwed.amount()}};
}

QJsonObject feeJson(const ClaimCharge& charge) {
    return {{QStringLiteral("fee"), charge.fee.amount()},
            {QStringLiteral("paid"), charge.feePaid.amount()},
            {QStringLiteral("waived"), charge.feeWaived.amount()},
            {QStringLiteral("owed"), charge.feeOwed.amount()}};
}

QJsonObject receiptJson(const Receipt& receipt) {
    return {{QStringLiteral("date"), dateJson(receipt.receivedOn)},
            {QStringLiteral("amount"), receipt.amount.amount()},
            {QStringLiteral("late_charge"), receipt.lateCharge.amount()},
            {QStringLiteral("channel"), receipt.channel},
            {QStringLiteral("feed"), receipt.feed}};
}

QJsonObject negotiationJson(const Negotiation& n, bool isMasked) {
    return {{QStringLiteral("id"), n.id.value},
            {QStringLiteral("at"), momentJson(n.happenedAt)},
            {QStringLiteral("recorded"), momentJson(n.recordedAt)},
            {QStringLiteral("operator"), n.operatorName},
            {QStringLiteral("channel"), codeOf(n.channel)},
            {QStringLiteral("direction"), codeOf(n.direction)},
            {QStringLiteral("phone"), textJson(n.phoneDigits)},
            {QStringLiteral("counterpart"), codeJson(n.counterpart)},
            {QStringLiteral("result"), codeOf(n.result)},
            {QStringLiteral("reason"), n.outcomeReason.isEmpty() ? codeJson(n.reason) : QJsonValue(n.outcomeReason)},
            {QStringLiteral("outcome"), textJson(n.outcome)},
            {QStringLiteral("reported_paid_on"), dateJson(n.reportedPaidOn)},
            {QStringLiteral("reported_paid_where"), textJson(n.reportedPaidWhere)},
            {QStringLiteral("do_not_call"), n.doNotCall},
            {QStringLiteral("relay"), n.relay == RelayService::None ? QJsonValue() : QJsonValue(codeOf(n.relay))},
            {QStringLiteral("note"), isMasked ? QJsonValue() : QJsonValue(n.note)},
            {QStringLiteral("corrects"), n.corrects.isValid() ? QJsonValue(n.corrects.value) : QJsonValue()}};
}

/// What a later record replaced: counts for nothing, stays to be read.
QJsonObject correctedJson(const CorrectedRecord& old, bool isMasked) {
    QJsonObject json = negotiationJson(old.record, isMasked);
    json.insert(QStringLiteral("corrected_by"), old.correctedBy.value);
    json.insert(QStringLiteral("promise"),
                old.promise ? QJsonValue(QJsonObject{{QStringLiteral("date"), dateJson(old.promise->dueDate)},
                                                     {QStringLiteral("amount"), old.promise->amount.amount()},
                                                     {QStringLiteral("how"), codeOf(old.promise->how)}})
                            : QJsonValue());
    json.insert(QStringLiteral("callback"), momentJson(old.callbackAt));
    return json;
}

/// Keys of what the promise names; none: the whole case.
QJsonArray coverJson(const Promise& promise, const QList<ReceivableOnFile>& receivables) {
    QJsonArray keys;
    for (const ReceivableOnFile& each : receivables) {
        if (promise.covers.contains(each.receivable.id)) {
            keys.append(keyOf(each.receivable));
        }
    }
    return keys;
}

QJsonObject promiseJson(const PromiseOnFile& entry, const QList<ReceivableOnFile>& receivables) {
    return {{QStringLiteral("receivables"), coverJson(entry.promise, receivables)},
            {QStringLiteral("id"), entry.promise.id.value},
            {QStringLiteral("made"), momentJson(entry.promise.madeAt)},
            {QStringLiteral("date"), dateJson(entry.promise.dueDate)},
            {QStringLiteral("amount"), entry.promise.amount.amount()},
            {QStringLiteral("how"), codeOf(entry.promise.how)},
            {QStringLiteral("state"), codeOf(entry.state)},
            {QStringLiteral("received"), entry.credited.amount()},
            {QStringLiteral("partly"), entry.credited > Yen() && entry.credited < entry.promise.amount},
            {QStringLiteral("plan"), entry.promise.plan.isValid() ? QJsonValue(entry.promise.plan.value) : QJsonValue()},
            {QStringLiteral("unconfirmed"), textJson(entry.promise.unconfirmed)}};
}

QJsonObject householdJson(const HouseholdMember& member) {
    return {{QStringLiteral("number"), member.number},
            {QStringLiteral("name"), member.name},
            {QStringLiteral("outstanding"), member.outstanding.amount()},
            {QStringLiteral("status"), codeOf(member.status)},
            {QStringLiteral("may_tell"), codeOf(member.telling)},
            {QStringLiteral("namesake"), member.hasNamesake}};
}

QJsonObject namesakeJson(const Namesake& namesake) {
    return {{QStringLiteral("number"), namesake.number},
            {QStringLiteral("address"), textJson(namesake.address)},
            {QStringLiteral("outstanding"), namesake.outstanding.amount()},
            {QStringLiteral("said_different"), namesake.isSaidDifferent}};
}

/// Null while nothing is past due.
QJsonValue stageJson(const CaseFile& file) {
    if (!file.stage || !file.sequence) {
        return {};
    }
    return QJsonObject{{QStringLiteral("code"), file.stage->code},
                       {QStringLiteral("name"), file.stage->name},
                       {QStringLiteral("tone"), textJson(file.stage->tone)},
                       {QStringLiteral("channel"), codeOf(file.stage->channel)},
                       {QStringLiteral("every_days"), file.stage->everyDays},
                       {QStringLiteral("step"), file.sequence->step},
                       {QStringLiteral("of"), file.sequence->of},
                       {QStringLiteral("due"), dateJson(file.sequence->due)},
                       {QStringLiteral("gate"), codeOf(file.sequence->gate)}};
}

/// `lead`: the number of the case in which the person is called; null when it is this one, or not told.
QJsonObject samePersonJson(const CaseFile& file) {
    Yen sum = file.summary.outstanding;
    QJsonValue lead;
    const QJsonArray others = arrayOf(file.joined, [&](const JoinedCase& each) {
        sum += each.summary.outstanding;
        lead = each.leads ? QJsonValue(each.summary.number) : lead;
        return QJsonObject{{QStringLiteral("number"), each.summary.number},
                           {QStringLiteral("name"), each.summary.name},
                           {QStringLiteral("outstanding"), each.summary.outstanding.amount()},
                           {QStringLiteral("status"), codeOf(each.summary.status)},
                           {QStringLiteral("promise_date"), dateJson(each.summary.promiseDate)},
                           {QStringLiteral("last_contact"), momentJson(each.summary.lastContactAt)}};
    });
    return {{QStringLiteral("lead"), lead}, {QStringLiteral("others"), others}, {QStringLiteral("outstanding"), sum.amount()}};
}

QJsonObject dispatchJson(const Dispatch& dispatch) {
    return {{QStringLiteral("kind"), dispatch.kind},
            {QStringLiteral("template"), dispatch.templateName},
            {QStringLiteral("sent"), dateJson(dispatch.sentOn)},
            {QStringLiteral("letter"), dispatch.letterNumber.isEmpty() ? QJsonValue() : QJsonValue(dispatch.letterNumber)},
            {QStringLiteral("version"), dispatch.templateVersion},
            {QStringLiteral("returned"), dateJson(dispatch.returnedOn)},
            {QStringLiteral("answered"), dateJson(dispatch.answeredOn)}};
}

QJsonObject taxpayerJson(const Taxpayer& taxpayer) {
    return {{QStringLiteral("household"), textJson(taxpayer.household)},
            {QStringLiteral("company"), taxpayer.isCompany},
            {QStringLiteral("birth_date"), dateJson(taxpayer.birthDate)},
            {QStringLiteral("postal_code"), textJson(taxpayer.postalCode)},
            {QStringLiteral("address"), textJson(taxpayer.address)},
            {QStringLiteral("building"), textJson(taxpayer.building)},
            {QStringLiteral("district_name"), textJson(taxpayer.districtName)},
            {QStringLiteral("protected"), taxpayer.isProtected},
            {QStringLiteral("masked"), taxpayer.isMasked},
            {QStringLiteral("name_has_loss"), taxpayer.nameHasLoss}};
}

}  // namespace

QJsonValue momentJson(const QDateTime& moment) {
    return moment.isValid() ? QJsonValue(toTokyo(moment).toString(Qt::ISODate)) : QJsonValue();
}

QJsonValue dateJson(QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(); }

QJsonArray lateChargeLinesJson(const LateCharge& charge) {
    return arrayOf(charge.lines, [](const LateChargeLine& line) {
        return QJsonObject{{QStringLiteral("from"), dateJson(line.from)}, {QStringLiteral("to"), dateJson(line.to)},
                           {QStringLiteral("days"), line.days},           {QStringLiteral("rate"), line.rate.percent()},
                           {QStringLiteral("base"), line.base.amount()},  {QStringLiteral("yen"), line.yen.amount()}};
    });
}

QJsonObject receivableJson(const ReceivableOnFile& entry) {
    const Receivable& r = entry.receivable;
    return {{QStringLiteral("id"), r.id.value},
            {QStringLiteral("key"), keyOf(r)},
            {QStringLiteral("notice_number"), r.noticeNumber},
            {QStringLiteral("tax_item"), r.taxItem},
            {QStringLiteral("tax_item_name"), r.taxItemName},
            {QStringLiteral("levy_year"), r.levyYear},
            {QStringLiteral("fiscal_year"), r.fiscalYear},
            {QStringLiteral("term"), r.term},
            {QStringLiteral("due"), dateJson(r.dueDate)},
            {QStringLiteral("levied"), r.levied.amount()},
            {QStringLiteral("received"), r.received.amount()},
            {QStringLiteral("outstanding"), r.outstanding().amount()},
            {QStringLiteral("demand_sent"), dateJson(r.demandSent)},
            {QStringLiteral("late_charge"), yenJson(entry.lateCharge)},
            {QStringLiteral("accrued_late_charge"), entry.charge.accrued().amount()},
            {QStringLiteral("late_charge_lines"), chargeJson(entry.charge)},
            {QStringLiteral("demand_fee"), feeJson(entry.charge)},
            {QStringLiteral("late_charge_refused"), textJson(entry.noLateCharge)},
            {QStringLiteral("expires"), dateJson(entry.expires)},
            {QStringLiteral("held_until"), dateJson(entry.heldUntil)},
            {QStringLiteral("lapsed"), entry.isLapsed},
            {QStringLiteral("awaits_invocation"), entry.awaitsInvocation},
            {QStringLiteral("invoked_on"), dateJson(entry.invokedOn)},
            {QStringLiteral("next_act"), entry.nextAct ? QJsonValue(codeOf(entry.nextAct->act)) : QJsonValue()}};
}

QJsonObject waiverJson(const Waiver& waiver) {
    return {{QStringLiteral("id"), waiver.id},
            {QStringLiteral("receivable"), waiver.receivable.value},
            {QStringLiteral("kind"), codeOf(waiver.kind)},
            {QStringLiteral("yen"), waiver.yen.amount()},
            {QStringLiteral("ground"), codeOf(waiver.ground)},
            {QStringLiteral("approver"), waiver.approver},
            {QStringLiteral("note"), textJson(waiver.note)},
            {QStringLiteral("on"), dateJson(waiver.waivedOn)},
            {QStringLiteral("operator"), textJson(waiver.operatorName)}};
}

QJsonObject askedJson(const AskedSums& sums) {
    return {{QStringLiteral("principal"), sums.principal.amount()},
            {QStringLiteral("late_charge"), yenJson(sums.lateCharge)},
            {QStringLiteral("accrued_late_charge"), sums.accrued.amount()},
            {QStringLiteral("demand_fee"), sums.demandFee.amount()},
            {QStringLiteral("total"), sums.total().amount()}};
}

QJsonArray labelsJson(const QList<CaseLabel>& labels) {
    return arrayOf(labels, [](const CaseLabel& label) {
        return QJsonObject{{QStringLiteral("text"), label.text}, {QStringLiteral("colour"), codeOf(label.colour)},
                           {QStringLiteral("until"), dateJson(label.until)}};
    });
}

QJsonObject wishesJson(const ContactWishes& wishes) {
    return {{QStringLiteral("channel"), codeJson(wishes.channel)},
            {QStringLiteral("relay"), codeOf(wishes.relay)},
            {QStringLiteral("language"), textJson(wishes.language)},
            {QStringLiteral("interpreter"), textJson(wishes.interpreter)},
            {QStringLiteral("workplace_contact"), textJson(wishes.workplaceContact)},
            {QStringLiteral("note"), textJson(wishes.note)},
            {QStringLiteral("entered"), momentJson(wishes.enteredAt)}};
}

QJsonObject caseRowJson(const CaseSummary& summary) {
    QJsonObject json;
    for (const CaseField field : caseFields()) {
        if (field->inJson) {
            json.insert(codeOf(field), reports::jsonOf(caseValue(summary, field)));
        }
    }
    return json;
}

QJsonObject caseFileJson(const CaseFile& file) {
    QJsonObject json = caseRowJson(file.summary);
    json.insert(QStringLiteral("taxpayer"), taxpayerJson(file.taxpayer));
    json.insert(QStringLiteral("late_charge"), yenJson(file.lateCharge));
    json.insert(QStringLiteral("late_charge_refused"), textJson(file.noLateCharge));
    json.insert(QStringLiteral("accrued_late_charge"), file.asked.accrued.amount());
    json.insert(QStringLiteral("demand_fee"), file.asked.demandFee.amount());
    json.insert(QStringLiteral("asked"), askedJson(file.asked));
    json.insert(QStringLiteral("lapsed_yen"), file.lapsed.amount());
    json.insert(QStringLiteral("waivers"), arrayOf(file.waivers, waiverJson));
    json.insert(QStringLiteral("phones"), arrayOf(file.phones, phoneJson));
    json.insert(QStringLiteral("household"), arrayOf(file.household, householdJson));
    json.insert(QStringLiteral("receivables"), arrayOf(file.receivables, [](const ReceivableOnFile& each) { return receivableJson(each); }));
    json.insert(QStringLiteral("receipts"), arrayOf(file.receipts, receiptJson));
    json.insert(QStringLiteral("negotiations"), arrayOf(file.negotiations, [&](const Negotiation& each) {
                    return negotiationJson(each, file.taxpayer.isMasked);
                }));
    json.insert(QStringLiteral("corrected"), arrayOf(file.corrected, [&](const CorrectedRecord& each) {
                    return correctedJson(each, file.taxpayer.isMasked);
                }));
    json.insert(QStringLiteral("promises"), arrayOf(file.promises, [&](const PromiseOnFile& each) { return promiseJson(each, file.receivables); }));
    json.insert(QStringLiteral("instalments"), arrayOf(file.plans, instalmentsJson));
    json.insert(QStringLiteral("stage"), stageJson(file));
    json.insert(QStringLiteral("household_outstanding"), householdOutstanding(file).amount());
    json.insert(QStringLiteral("namesake_count"), file.namesakeCount);
    json.insert(QStringLiteral("namesakes"), arrayOf(file.namesakes, namesakeJson));
    json.insert(QStringLiteral("same_person"), samePersonJson(file));
    json.insert(QStringLiteral("holds"), arrayOf(file.holds, [&](const Hold& each) { return holdJson(each, file.taxpayer.isMasked); }));
    json.insert(QStringLiteral("dispatches"), arrayOf(file.dispatches, dispatchJson));
    json.insert(QStringLiteral("labels"), labelsJson(file.labels));
    json.insert(QStringLiteral("follow_ups"), followUpsJson(file.followUps));
    json.insert(QStringLiteral("consents"), consentsJson(file.claims.consents));
    json.insert(QStringLiteral("consent_history"), consentsJson(file.claims.said));
    json.insert(QStringLiteral("invocations"), invocationsJson(file.claims.invocations));
    json.insert(QStringLiteral("guarantors"), guarantorsJson(file.claims.guarantors));
    json.insert(QStringLiteral("causes"), causesJson(file.claims.causes));
    json.insert(QStringLiteral("wishes"), wishesJson(file.wishes));
    json.insert(QStringLiteral("callback"),
                file.callback ? momentJson(file.callback->callAt) : QJsonValue());
    json.insert(QStringLiteral("callback_operator"), textJson(file.callbackOperator));
    json.insert(QStringLiteral("callback_given_by"), textJson(file.callbackGivenBy));
    json.insert(QStringLiteral("callback_given_at"), momentJson(file.callbackGivenAt));
    return json;
}

QJsonObject holdJson(const Hold& hold, bool isMasked) {
    return {{QStringLiteral("kind"), codeOf(hold.kind)},
            {QStringLiteral("since"), dateJson(hold.since)},
            {QStringLiteral("until"), dateJson(hold.until)},
            {QStringLiteral("reason"), isMasked ? QJsonValue() : QJsonValue(hold.reason)},
            {QStringLiteral("ground"), isMasked ? QJsonValue() : textJson(hold.ground)},
            {QStringLiteral("set_by"), textJson(hold.setByName)},
            {QStringLiteral("approved"), dateJson(hold.approvedOn)},
            {QStringLiteral("approved_by"), textJson(hold.approvedByName)}};
}

QJsonObject answersJson(const SurveyAnswers& answers) {
    QJsonObject json;
    for (auto one = answers.given.cbegin(); one != answers.given.cend(); ++one) {
        json.insert(one.key(), QJsonArray::fromStringList(one.value()));
    }
    return json;
}

QJsonObject eligibilityJson(const Eligibility& eligibility) {
    QJsonArray reasons;
    for (const EligibilityReason& reason : eligibility.reasons) {
        reasons.append(QJsonObject{{QStringLiteral("code"), reason.code},
                                   {QStringLiteral("until"), reason.until ? momentJson(*reason.until) : QJsonValue()},
                                   {QStringLiteral("sentence"), reason.sentence},
                                   {QStringLiteral("phone"), textJson(reason.phone)}});
    }
    return {{QStringLiteral("now"), eligibility.callable},
            {QStringLiteral("reasons"), reasons},
            {QStringLiteral("next"), eligibility.next ? momentJson(*eligibility.next) : QJsonValue()}};
}

}  // namespace saikoku::cli
