#include "core/figures/report_set_repository.h"

#include <QJsonDocument>

#include "core/store/query.h"

namespace saikoku {

namespace {

ReportSet setOf(Statement& row) {
    ReportSet set;
    set.id = row.integer(0);
    set.kind = valueOfCode<ReportSetKind>(row.text(1)).value_or(ReportSetKind::Report);
    set.name = row.text(2);
    set.subject = row.text(3);
    set.parameters = QJsonDocument::fromJson(row.text(4).toUtf8()).object();
    set.isShared = row.flag(5);
    set.owner = OperatorId{row.integer(6)};
    set.ownerName = row.text(7);
    set.madeAt = row.moment(8);
    set.changedAt = row.moment(9);
    return set;
}

std::optional<ReportSet> firstOf(const QList<ReportSet>& sets) {
    return sets.isEmpty() ? std::nullopt : std::optional(sets.constFirst());
}

QString textOf(const QJsonObject& parameters) {
    return QString::fromUtf8(QJsonDocument(parameters).toJson(QJsonDocument::Compact));
}

}  // namespace

Result<QList<ReportSet>> ReportSetRepository::select(const QString& where, const Bindings& bindings) {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(
            m_db,
            QStringLiteral(
                "select s.report_set_id, s.kind, s.name, s.subject, s.parameters, s.is_shared, "
                "s.operator_id, coalesce(o.display_name, ''), s.made_at, s.changed_at from report_set s "
                "left join operator_name o on o.operator_id = s.operator_id "
                "where s.campaign_id = :campaign and s.kind = :kind and %1 order by s.name, s.is_shared")
                .arg(where),
            bindings, setOf));
    return QList<ReportSet>(rows.begin(), rows.end());
}

Result<QList<ReportSet>> ReportSetRepository::readableBy(CampaignId campaign, ReportSetKind kind,
                                                         OperatorId person) {
    return select(QStringLiteral("(s.is_shared = 1 or s.operator_id = :person)"),
                  {{QLatin1String(":campaign"), campaign},
                   {QLatin1String(":kind"), codeOf(kind)},
                   {QLatin1String(":person"), person}});
}

Result<std::optional<ReportSet>> ReportSetRepository::own(CampaignId campaign, ReportSetKind kind,
                                                          OperatorId person, const QString& name) {
    SAIKOKU_TRY_ASSIGN(
        const auto sets,
        select(QStringLiteral("s.is_shared = 0 and s.operator_id = :person and s.name = :name"),
               {{QLatin1String(":campaign"), campaign},
                {QLatin1String(":kind"), codeOf(kind)},
                {QLatin1String(":person"), person},
                {QLatin1String(":name"), name}}));
    return firstOf(sets);
}

Result<std::optional<ReportSet>> ReportSetRepository::shared(CampaignId campaign, ReportSetKind kind,
                                                             const QString& name) {
    SAIKOKU_TRY_ASSIGN(const auto sets, select(QStringLiteral("s.is_shared = 1 and s.name = :name"),
                                               {{QLatin1String(":campaign"), campaign},
                                                {QLatin1String(":kind"), codeOf(kind)},
                                                {QLatin1String(":name"), name}}));
    return firstOf(sets);
}

Result<qint64> ReportSetRepository::store(CampaignId campaign, const ReportSet& set, OperatorId by,
                                          const QDateTime& now) {
    if (set.id > 0) {
        SAIKOKU_TRY(m_db.execute(
            QStringLiteral(
                "update report_set set subject = :subject, parameters = :parameters, changed_at = :now, "
                "changed_by = :by where report_set_id = :id"),
            {{QLatin1String(":subject"), set.subject},
             {QLatin1String(":parameters"), textOf(set.parameters)},
             {QLatin1String(":now"), now},
             {QLatin1String(":by"), by},
             {QLatin1String(":id"), set.id}}));
        return set.id;
    }
    return m_db.insertReturningId(QStringLiteral("insert into report_set (campaign_id, kind, name, subject, "
                                                 "parameters, is_shared, operator_id, made_at, changed_at, "
                                                 "changed_by) values (:campaign, :kind, :name, :subject, "
                                                 ":parameters, :shared, :owner, :now, :now, :by) "
                                                 "returning report_set_id"),
                                  {{QLatin1String(":campaign"), campaign},
                                   {QLatin1String(":kind"), codeOf(set.kind)},
                                   {QLatin1String(":name"), set.name},
                                   {QLatin1String(":subject"), set.subject},
                                   {QLatin1String(":parameters"), textOf(set.parameters)},
                                   {QLatin1String(":shared"), set.isShared},
                                   {QLatin1String(":owner"), by},
                                   {QLatin1String(":now"), now},
                                   {QLatin1String(":by"), by}});
}

Result<void> ReportSetRepository::remove(qint64 id) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from report_set where report_set_id = :id"),
                             {{QLatin1String(":id"), id}}));
    return {};
}

}  // namespace saikoku
