#include "app/cli/case_json.h"

#include <QJsonArray>

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

QJsonObject receivableJson(const ReceivableOnFile& entry) {
    const Receivable& r = entry.receivable;
    return {{QStringLiteral("notice_number"), r.noticeNumber},
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
            {QStringLiteral("late_charge_refused"), textJson(entry.noLateCharge)},
            {QStringLiteral("expires"), dateJson(entry.expires)},
            {QStringLiteral("held_until"), dateJson(entry.heldUntil)}};
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

QJsonObject promiseJson(const PromiseOnFile& entry) {
    return {{QStringLiteral("id"), entry.promise.id.value},
            {QStringLiteral("made"), momentJson(entry.promise.madeAt)},
            {QStringLiteral("date"), dateJson(entry.promise.dueDate)},
            {QStringLiteral("amount"), entry.promise.amount.amount()},
            {QStringLiteral("how"), codeOf(entry.promise.how)},
            {QStringLiteral("state"), codeOf(entry.state)},
            {QStringLiteral("received"), entry.credited.amount()}};
}

QJsonObject householdJson(const HouseholdMember& member) {
    return {{QStringLiteral("number"), member.number},
            {QStringLiteral("name"), member.name},
            {QStringLiteral("outstanding"), member.outstanding.amount()}};
}

QJsonObject dispatchJson(const Dispatch& dispatch) {
    return {{QStringLiteral("kind"), dispatch.kind},
            {QStringLiteral("template"), dispatch.templateName},
            {QStringLiteral("sent"), dateJson(dispatch.sentOn)},
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
    json.insert(QStringLiteral("phones"), arrayOf(file.phones, phoneJson));
    json.insert(QStringLiteral("household"), arrayOf(file.household, householdJson));
    json.insert(QStringLiteral("receivables"), arrayOf(file.receivables, receivableJson));
    json.insert(QStringLiteral("receipts"), arrayOf(file.receipts, receiptJson));
    json.insert(QStringLiteral("negotiations"), arrayOf(file.negotiations, [&](const Negotiation& each) {
                    return negotiationJson(each, file.taxpayer.isMasked);
                }));
    json.insert(QStringLiteral("corrected"), arrayOf(file.corrected, [&](const CorrectedRecord& each) {
                    return correctedJson(each, file.taxpayer.isMasked);
                }));
    json.insert(QStringLiteral("promises"), arrayOf(file.promises, promiseJson));
    json.insert(QStringLiteral("holds"), arrayOf(file.holds, [&](const Hold& each) { return holdJson(each, file.taxpayer.isMasked); }));
    json.insert(QStringLiteral("dispatches"), arrayOf(file.dispatches, dispatchJson));
    json.insert(QStringLiteral("labels"), labelsJson(file.labels));
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
            {QStringLiteral("reason"), isMasked ? QJsonValue() : QJsonValue(hold.reason)}};
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
