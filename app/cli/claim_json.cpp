#include "app/cli/claim_json.h"

#include <QJsonObject>

namespace saikoku::cli {

namespace {

QJsonValue textJson(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue receivableJson(const std::optional<ReceivableId>& id) {
    return id ? QJsonValue(id->value) : QJsonValue();
}

}  // namespace

QJsonArray consentsJson(const QList<Consent>& consents) {
    QJsonArray list;
    for (const Consent& each : consents) {
        list.append(QJsonObject{{QStringLiteral("kind"), codeOf(each.kind)},
                                {QStringLiteral("given"), each.isGiven},
                                {QStringLiteral("on"), each.saidOn.toString(Qt::ISODate)},
                                {QStringLiteral("how"), codeOf(each.way)},
                                {QStringLiteral("by"), each.operatorName},
                                {QStringLiteral("note"), textJson(each.note)}});
    }
    return list;
}

QJsonArray invocationsJson(const QList<LimitationInvocation>& invocations) {
    QJsonArray list;
    for (const LimitationInvocation& each : invocations) {
        list.append(QJsonObject{{QStringLiteral("id"), each.id},
                                {QStringLiteral("receivable"), each.receivable.value},
                                {QStringLiteral("on"), each.invokedOn.toString(Qt::ISODate)},
                                {QStringLiteral("how"), codeOf(each.way)},
                                {QStringLiteral("by"), each.operatorName},
                                {QStringLiteral("note"), textJson(each.note)}});
    }
    return list;
}

QJsonArray guarantorsJson(const QList<Guarantor>& guarantors) {
    QJsonArray list;
    for (const Guarantor& each : guarantors) {
        list.append(QJsonObject{
            {QStringLiteral("id"), each.id},
            {QStringLiteral("name"), textJson(each.name)},
            {QStringLiteral("address"), textJson(each.address)},
            {QStringLiteral("phone"), textJson(each.phoneDigits)},
            {QStringLiteral("joint"), each.isJoint},
            {QStringLiteral("limit"), each.limit ? QJsonValue(each.limit->amount()) : QJsonValue()},
            {QStringLiteral("receivable"), receivableJson(each.receivable)},
            {QStringLiteral("may_contact"), each.mayContact ? QJsonValue(*each.mayContact) : QJsonValue()},
            {QStringLiteral("reason"), textJson(each.decisionReason)},
            {QStringLiteral("note"), textJson(each.note)}});
    }
    return list;
}

QJsonArray causesJson(const QList<ClaimCause>& causes) {
    QJsonArray list;
    for (const ClaimCause& each : causes) {
        list.append(QJsonObject{{QStringLiteral("receivable"), receivableJson(each.receivable)},
                                {QStringLiteral("cause"), textJson(each.cause)},
                                {QStringLiteral("arose_on"), textJson(each.aroseOn.toString(Qt::ISODate))},
                                {QStringLiteral("security"), textJson(each.security)}});
    }
    return list;
}

}  // namespace saikoku::cli
