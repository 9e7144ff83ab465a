#include "core/cases/saved_condition.h"

#include <QCoreApplication>
#include <QJsonObject>

#include "core/arrears/arrears_repository.h"
#include "core/cases/call_stage.h"
#include "core/cases/case_work_rules.h"
#include "core/cases/saved_condition_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Cases)
};

constexpr QLatin1String kList("condition.list");
constexpr QLatin1String kSave("condition.save");
constexpr QLatin1String kRemove("condition.remove");
constexpr QLatin1String kKind("saved_condition");
constexpr qsizetype kLongestName = 60;

bool mayChange(const Session& session, const SavedCondition& saved) {
    return saved.owner == session.actor().id || (saved.isShared && session.may(Permission::Plan));
}

Result<QString> goodName(const QString& written) {
    const QString name = written.simplified();
    const bool hasQuotes = name.contains(u'\'') || name.contains(u'「') || name.contains(u'」') || name.startsWith(u'@');
    if (name.isEmpty() || name.size() > kLongestName || hasQuotes) {
        return fail(ErrorCode::Usage, Text::tr("A condition is saved under a name of at most %1 characters, without @ before it and without quotes.")
                                          .arg(kLongestName));
    }
    return name;
}

/// Somebody else's shared one asks for the right to plan.
Result<void> requireChange(Session& session, const SavedCondition& saved, const QString& operation) {
    return saved.owner == session.actor().id ? Result<void>() : session.require(Permission::Plan, operation, QString::number(saved.id));
}

QList<ConditionNames::Named> namedOf(const QMap<QString, QString>& names) {
    QList<ConditionNames::Named> named;
    for (auto it = names.cbegin(); it != names.cend(); ++it) {
        named.append({it.key(), it.value()});
    }
    return named;
}

}  // namespace

Result<QList<SavedCondition>> savedConditions(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    SAIKOKU_TRY_ASSIGN(QList<SavedCondition> all, SavedConditionRepository(session.db()).readableBy(campaign, session.actor().id));
    for (SavedCondition& saved : all) {
        saved.mayChange = mayChange(session, saved);
    }
    return all;
}

Result<SavedCondition> saveCondition(Session& session, CampaignId campaign, const QString& name, const CaseCondition& condition, bool shared) {
    SAIKOKU_TRY(session.require(Permission::View, kSave));
    SAIKOKU_TRY_ASSIGN(const QString saidName, goodName(name));
    if (condition.isEverything()) {
        return fail(ErrorCode::Usage, Text::tr("There is no condition to save under %1.").arg(saidName));
    }
    SavedConditionRepository repository(session.db());
    return transact(session.db(), [&]() -> Result<SavedCondition> {
        SAIKOKU_TRY_ASSIGN(const std::optional<SavedCondition> before,
                           shared ? repository.shared(campaign, saidName) : repository.own(campaign, session.actor().id, saidName));
        SavedCondition saved = before.value_or(SavedCondition());
        if (before) {
            SAIKOKU_TRY(requireChange(session, saved, kSave));
        } else {
            saved.owner = session.actor().id;
            saved.ownerName = session.actor().displayName;
            saved.madeAt = session.clock().actualUtc();
        }
        saved.name = saidName;
        saved.text = condition.toText();
        saved.isShared = shared;
        saved.changedAt = session.clock().actualUtc();
        SAIKOKU_TRY_ASSIGN(saved.id, repository.store(campaign, saved, session.actor().id, saved.changedAt));
        saved.mayChange = true;
        SAIKOKU_TRY(session.log(kSave, kKind, QString::number(saved.id),
                                {{QStringLiteral("condition"), condition.toText(true)}, {QStringLiteral("shared"), shared}}));
        return saved;
    });
}

Result<void> removeCondition(Session& session, CampaignId campaign, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::View, kRemove));
    SavedConditionRepository repository(session.db());
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(std::optional<SavedCondition> saved, repository.own(campaign, session.actor().id, name));
        if (!saved) {
            SAIKOKU_TRY_ASSIGN(saved, repository.shared(campaign, name));
        }
        if (!saved) {
            return fail(ErrorCode::NotFound, Text::tr("No condition is saved under the name %1.").arg(name));
        }
        SAIKOKU_TRY(requireChange(session, *saved, kRemove));
        SAIKOKU_TRY(repository.remove(saved->id));
        return session.log(kRemove, kKind, QString::number(saved->id));
    });
}

Result<ConditionNames> conditionNames(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kList));
    ConditionNames names;
    const ArrearsRepository arrears(session.db());
    SAIKOKU_TRY_ASSIGN(const auto items, arrears.taxItems());
    SAIKOKU_TRY_ASSIGN(const auto districts, arrears.districts());
    SavedConditionRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const auto people, repository.people());
    SAIKOKU_TRY_ASSIGN(const auto saved, repository.readableBy(campaign, session.actor().id));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CaseWorkRules>());
    names.ofField.insert(codeOf(CaseField::TaxItem), namedOf(items));
    names.ofField.insert(codeOf(CaseField::District), namedOf(districts));
    names.ofField.insert(codeOf(CaseField::Operator), people);
    SAIKOKU_TRY_ASSIGN(const auto stages, session.rules<StageRules>());
    for (const CallStage& stage : stages->stages) {
        names.ofField[QStringLiteral("stage")].append({stage.code, stage.name});
    }
    for (const SavedCondition& each : saved) {
        if (!names.saved.contains(each.name)) {  // one's own comes first
            names.saved.insert(each.name, each.text);
        }
    }
    names.offersAge = rules->ageInConditions;
    return names;
}

}  // namespace saikoku
