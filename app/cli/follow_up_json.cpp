#include "app/cli/follow_up_json.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>

#include "app/cli/case_json.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(FollowUpsCommand)
};

QJsonValue textOrNull(const QString& text) {
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue idOrNull(NegotiationId id) {
    return id.isValid() ? QJsonValue(id.value) : QJsonValue();
}

QJsonObject stepJson(const FollowUpStep& step) {
    return {{QStringLiteral("state"), codeOf(step.state)},
            {QStringLiteral("at"), momentJson(step.at)},
            {QStringLiteral("usable_until"), dateJson(step.usableUntil)},
            {QStringLiteral("by"), textOrNull(step.operatorName)},
            {QStringLiteral("note"), textOrNull(step.note)},
            {QStringLiteral("negotiation"), idOrNull(step.negotiation)}};
}

bool hasConsent(const FollowUp& followUp) {
    return std::any_of(followUp.steps.begin(), followUp.steps.end(),
                       [](const FollowUpStep& step) { return step.consent; });
}

}  // namespace

QJsonObject followUpJson(const FollowUp& followUp, const FollowUpStanding& standing) {
    QJsonArray steps;
    for (const FollowUpStep& step : followUp.steps) {
        steps.append(stepJson(step));
    }
    QJsonArray next;
    for (const FollowUpState state : standing.next) {
        next.append(codeOf(state));
    }
    const std::optional<qint64> answered = followUp.minutesToAnswer();
    return {{QStringLiteral("id"), followUp.id},
            {QStringLiteral("kind"), codeOf(followUp.kind)},
            {QStringLiteral("topic"), textOrNull(followUp.topic)},
            {QStringLiteral("state"), codeOf(standing.state)},
            {QStringLiteral("since"), dateJson(standing.since)},
            {QStringLiteral("due"), dateJson(standing.dueBy)},
            {QStringLiteral("overdue"), standing.isOverdue},
            {QStringLiteral("days"), standing.days},
            {QStringLiteral("next"), next},
            {QStringLiteral("usable_until"), dateJson(followUp.usableUntil())},
            {QStringLiteral("consent"), hasConsent(followUp)},
            {QStringLiteral("to_whom"), textOrNull(followUp.toWhom)},
            {QStringLiteral("negotiation"), idOrNull(followUp.negotiation)},
            {QStringLiteral("minutes_to_answer"), answered ? QJsonValue(*answered) : QJsonValue()},
            {QStringLiteral("steps"), steps}};
}

QJsonArray followUpsJson(const QList<FollowUpOnFile>& followUps) {
    QJsonArray all;
    for (const FollowUpOnFile& each : followUps) {
        all.append(followUpJson(each.followUp, each.standing));
    }
    return all;
}

QString followUpLine(const FollowUp& followUp, const FollowUpStanding& standing, const QString& topicWord) {
    const QString kind = topicWord.isEmpty()
                             ? labelOf(followUp.kind)
                             : Text::tr("%1 (%2)", "kind, topic").arg(labelOf(followUp.kind), topicWord);
    QString line = Text::tr("%1  %2: %3 since %4")
                       .arg(QString::number(followUp.id), kind, stateLabel(followUp.kind, standing.state),
                            standing.since.toString(Qt::ISODate));
    if (standing.isOpen()) {
        line += (standing.isOverdue ? Text::tr(", was due on %1") : Text::tr(", due on %1"))
                    .arg(standing.dueBy.toString(Qt::ISODate));
    }
    return line;
}

}  // namespace saikoku::cli
