#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QList>
#include <QString>

#include "core/base/code_table.h"
#include "core/base/result.h"
#include "core/base/typed_id.h"

namespace saikoku {

class Session;

/// @brief Whose parameters a set holds.
enum class ReportSetKind {
    Report,  ///< of a report
    Export,  ///< of a file of facts (PCデータ出力)
};

QString codeOf(ReportSetKind kind);  ///< "report", "export"
template <>
std::optional<ReportSetKind> valueOfCode(QStringView code);

/// @brief The parameters of a report under a name: somebody's own, or for everybody of the campaign.
struct ReportSet {
    qint64 id = 0;
    ReportSetKind kind = ReportSetKind::Report;
    QString name;
    QString subject;         ///< the report's id, or the area of the facts
    QJsonObject parameters;  ///< by the words of the options (reports/report_set_question.h); a period by its
                             ///< word stays relative
    bool isShared = false;
    OperatorId owner;
    QString ownerName;
    QDateTime madeAt;        ///< UTC
    QDateTime changedAt;     ///< UTC
    bool mayChange = false;  ///< the actor is its owner, or it is shared and they have Permission::Plan
};

/// @brief The actor's own and the shared ones of the campaign, by name. Permission::Reports, of exports
/// Permission::Export.
Result<QList<ReportSet>> reportSets(Session& session, CampaignId campaign,
                                    ReportSetKind kind = ReportSetKind::Report);

/// @brief The actor's own of that name, else the shared one, by the same permission. NotFound.
Result<ReportSet> reportSet(Session& session, CampaignId campaign, const QString& name,
                            ReportSetKind kind = ReportSetKind::Report);

/// @brief Keeps kind, name, subject, parameters and isShared of `set`: replaces the actor's own of that name,
/// or the shared one. By the same permission; ErrorCode::Permission for somebody else's shared one without
/// Permission::Plan; Usage for an empty name or one of more than 60 characters. Logged by its id.
Result<ReportSet> saveReportSet(Session& session, CampaignId campaign, const ReportSet& set);

/// @brief Removes the actor's own of that name, else the shared one, by the same rights. NotFound. Logged.
Result<void> removeReportSet(Session& session, CampaignId campaign, const QString& name,
                             ReportSetKind kind = ReportSetKind::Report);

}  // namespace saikoku
