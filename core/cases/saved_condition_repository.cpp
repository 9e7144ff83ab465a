#include "core/cases/saved_condition_repository.h"

#include "core/store/query.h"

namespace saikoku {

namespace {

SavedCondition savedOf(Statement& row) {
    SavedCondition saved;
    saved.id = row.integer(0);
    saved.name = row.text(1);
    saved.text = row.text(2);
    saved.isShared = row.flag(3);
    saved.owner = OperatorId{row.integer(4)};
    saved.ownerName = row.text(5);
    saved.madeAt = row.moment(6);
    saved.changedAt = row.moment(7);
    return saved;
}

std::optional<SavedCondition> firstOf(const QList<SavedCondition>& saved) {
    return saved.isEmpty() ? std::nullopt : std::optional(saved.constFirst());
}

}  // namespace

Result<QList<SavedCondition>> SavedConditionRepository::select(const QString& where, const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(const auto rows,
                       selectAll(m_db,
                                 QStringLiteral("select c.saved_condition_id, c.name, c.condition, c.is_shared, c.operator_id, "
                                                "coalesce(o.display_name, ''), c.made_at, c.changed_at from saved_condition c "
                                                "left join operator_name o on o.operator_id = c.operator_id "
                                                "where c.campaign_id = :campaign and %1 order by c.name, c.is_shared")
                                     .arg(where),
                                 bindings, savedOf));
    return QList<SavedCondition>(rows.begin(), rows.end());
}

Result<QList<SavedCondition>> SavedConditionRepository::readableBy(CampaignId campaign, OperatorId person) {
    return select(QStringLiteral("(c.is_shared = 1 or c.operator_id = :person)"),
                  {{QLatin1String(":campaign"), campaign}, {QLatin1String(":person"), person}});
}

Result<std::optional<SavedCondition>> SavedConditionRepository::own(CampaignId campaign, OperatorId person, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto saved, select(QStringLiteral("c.is_shared = 0 and c.operator_id = :person and c.name = :name"),
                                                {{QLatin1String(":campaign"), campaign}, {QLatin1String(":person"), person}, {QLatin1String(":name"), name}}));
    return firstOf(saved);
}

Result<std::optional<SavedCondition>> SavedConditionRepository::shared(CampaignId campaign, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto saved, select(QStringLiteral("c.is_shared = 1 and c.name = :name"),
                                                {{QLatin1String(":campaign"), campaign}, {QLatin1String(":name"), name}}));
    return firstOf(saved);
}

Result<qint64> SavedConditionRepository::store(CampaignId campaign, const SavedCondition& condition, OperatorId by, const QDateTime& now) {
    if (condition.id > 0) {
        SAIKOKU_TRY(m_db.execute(QStringLiteral("update saved_condition set condition = :text, changed_at = :now, changed_by = :by "
                                                "where saved_condition_id = :id"),
                                 {{QLatin1String(":text"), condition.text}, {QLatin1String(":now"), now}, {QLatin1String(":by"), by}, {QLatin1String(":id"), condition.id}}));
        return condition.id;
    }
    return m_db.insertReturningId(QStringLiteral("insert into saved_condition (campaign_id, name, condition, is_shared, operator_id, made_at, changed_at, changed_by) "
                                      "values (:campaign, :name, :text, :shared, :owner, :now, :now, :by) returning saved_condition_id"),
                       {{QLatin1String(":campaign"), campaign},
                        {QLatin1String(":name"), condition.name},
                        {QLatin1String(":text"), condition.text},
                        {QLatin1String(":shared"), condition.isShared},
                        {QLatin1String(":owner"), by},
                        {QLatin1String(":now"), now},
                        {QLatin1String(":by"), by}});
}

Result<void> SavedConditionRepository::remove(qint64 id) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from saved_condition where saved_condition_id = :id"), {{QLatin1String(":id"), id}}));
    return {};
}

Result<QList<ConditionNames::Named>> SavedConditionRepository::people() {
    SAIKOKU_TRY_ASSIGN(const auto rows, selectAll(m_db, QStringLiteral("select login, display_name from operator_name order by login"), {},
                                                  [](Statement& row) { return ConditionNames::Named{row.text(0), row.text(1)}; }));
    return QList<ConditionNames::Named>(rows.begin(), rows.end());
}

}  // namespace saikoku
