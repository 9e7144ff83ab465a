#include "core/figures/report_note_repository.h"

#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

Result<void> ReportNoteRepository::add(const ReportNote& note, QDate knownOn) {
    SAIKOKU_TRY(m_db.execute(
        QStringLiteral(
            "insert into report_note (campaign_id, report, month, body, operator_id, written_at, known_on) "
            "values (:campaign, :report, :month, :body, :by, :at, :day)"),
        {{QLatin1String(":campaign"), note.campaign},
         {QLatin1String(":report"), note.report},
         {QLatin1String(":month"), note.month},
         {QLatin1String(":body"), note.text},
         {QLatin1String(":by"), note.by},
         {QLatin1String(":at"), note.at},
         {QLatin1String(":day"), knownOn}}));
    return {};
}

Result<std::vector<ReportNote>> ReportNoteRepository::of(CampaignId campaign, const QString& report,
                                                         QDate month) const {
    return selectAll(
        m_db,
        QStringLiteral("select t.body, t.operator_id, coalesce(o.display_name, ''), t.written_at from %1 t "
                       "left join operator_name o on o.operator_id = t.operator_id "
                       "where t.campaign_id = :campaign and t.report = :report and t.month = :month order by "
                       "t.report_note_id desc")
            .arg(m_facts.view(QLatin1String("report_note_known"))),
        {{QLatin1String(":campaign"), campaign},
         {QLatin1String(":report"), report},
         {QLatin1String(":month"), month}},
        [&](Statement& row) {
            return ReportNote{.campaign = campaign,
                              .report = report,
                              .month = month,
                              .text = row.text(0),
                              .by = row.id<OperatorId>(1),
                              .byName = row.text(2),
                              .at = row.moment(3)};
        });
}

}  // namespace saikoku
