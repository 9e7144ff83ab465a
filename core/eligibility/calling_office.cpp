#include "core/eligibility/calling_office.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CallingRules)
};

const QString kRule = QStringLiteral("calling");
const QString kCampaigns = QStringLiteral("campaigns");

QJsonValue ruleValue(const QJsonObject& rules, const QString& name) {
    return rules.value(name).toObject().value(QStringLiteral("value"));
}

/// What stands for a name that the part says nothing of.
QJsonValue nothingOf(const QJsonValue& shipped) {
    if (shipped.isArray()) {
        return QJsonArray();
    }
    return shipped.isObject() ? QJsonValue(QJsonObject()) : QJsonValue(0);
}

/// The names that change, each with the decision as its source.
QJsonObject changedRules(const QJsonObject& rules, const CallingPartChange& change) {
    const QJsonObject part = change.after.toJson();
    QJsonObject values;
    if (change.campaign.isEmpty()) {
        for (const QString& name : CallingPart::names()) {
            const QJsonValue value = part.contains(name) ? part.value(name) : nothingOf(ruleValue(rules, name));
            if (value != ruleValue(rules, name)) {
                values.insert(name, value);
            }
        }
    } else {
        QJsonObject campaigns = ruleValue(rules, kCampaigns).toObject();
        campaigns.insert(change.campaign, part);
        values.insert(kCampaigns, campaigns);
    }
    QJsonObject changed;
    for (auto each = values.constBegin(); each != values.constEnd(); ++each) {
        changed.insert(each.key(), QJsonObject{{QStringLiteral("value"), each.value()}, {QStringLiteral("source"), change.source}});
    }
    return changed;
}

}  // namespace

Result<RuleInForce> setCallingPart(Session& session, const CallingPartChange& change, const RuleCatalogue& catalogue) {
    SAIKOKU_TRY(session.require(Permission::Rules, QStringLiteral("rules.set"), kRule));
    if (change.source.trimmed().isEmpty()) {
        return fail(ErrorCode::Rule, Text::tr("Say whose decision it is (a decree, a date)."));
    }
    return transact(session.db(), [&]() -> Result<RuleInForce> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::OfficeRules));
        SAIKOKU_TRY(session.lookForNewRules());
        SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CallingRules>());
        const CallingPart now = change.campaign.isEmpty() ? rules->office : rules->parts.value(change.campaign);
        if (now != change.before) {
            return fail(ErrorCode::Rule, Text::tr("Somebody changed these calling hours meanwhile. Look at them again, then change them."));
        }
        SAIKOKU_TRY_ASSIGN(const RuleInForce file, ruleInForce(session, kRule, catalogue));
        return setOfficeRule(session, kRule, file.file.withRules(changedRules(file.file.rules(), change)), change.source, catalogue);
    });
}

}  // namespace saikoku
