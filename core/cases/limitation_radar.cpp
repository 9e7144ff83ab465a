#include "core/cases/limitation_radar.h"

#include <QJsonObject>

#include <limits>

#include "core/cases/case_reading.h"
#include "core/cases/case_tables.h"
#include "core/cases/case_work_rules.h"
#include "core/cases/day_roll.h"
#include "core/cases/limitation_radar_repository.h"
#include "core/security/session.h"

namespace saikoku {

namespace {

const QLatin1String kSearch("search");
const QLatin1String kExport("export");

/// In the language of conditions, as other searches are logged.
QString conditionOf(const LimitationQuestion& question) {
    return question.lapsed       ? QStringLiteral("lapsed > 0")
           : question.invocable  ? QStringLiteral("invocable_yen > 0")
           : question.withinDays ? QStringLiteral("limitation within %1d").arg(*question.withinDays)
                                 : QStringLiteral("limitation is known");
}

std::vector<LimitationBand> bandsOf(const LimitationRules& rules) {
    std::vector<LimitationBand> bands;
    int from = 0;
    for (const int to : rules.radarDays) {
        bands.push_back({from, to, 0, {}});
        from = to + 1;
    }
    bands.push_back({from, std::nullopt, 0, {}});
    return bands;
}

Result<LimitationRadar> read(Session& session, CampaignId campaign, const LimitationQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<LimitationRules>());
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    const LimitationRadarRepository repository(session.db(), tables);
    LimitationRadar radar;
    radar.asOf = tables.asOf;
    radar.bands = bandsOf(*rules);
    SAIKOKU_TRY(repository.count(campaign, question, radar));
    SAIKOKU_TRY_ASSIGN(radar.rows, repository.rows(campaign, question));
    if (!tables.isOfAnotherDay()) {
        SAIKOKU_TRY_ASSIGN(radar.behind, casesLeftToRoll(session));
    }
    return radar;
}

}  // namespace

Result<LimitationRadar> limitationRadar(Session& session, CampaignId campaign, const LimitationQuestion& question) {
    SAIKOKU_TRY(session.require(Permission::View, kSearch));
    SAIKOKU_TRY_ASSIGN(LimitationRadar radar, read(session, campaign, question));
    QList<TaxpayerId> shown;
    for (const LimitationRow& row : radar.rows) {
        shown.append(row.taxpayer);
    }
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<CaseWorkRules>());
    const bool isCarriedOff = radar.rows.size() > rules->mostRowsLookedAt;
    if (isCarriedOff) {
        SAIKOKU_TRY(session.require(Permission::Export, kExport));
    } else {
        SAIKOKU_TRY(countRead(session, shown));
    }
    SAIKOKU_TRY(session.log(isCarriedOff ? kExport : kSearch, QStringLiteral("case"), {}, {{QStringLiteral("condition"), conditionOf(question)}},
                            radar.rows.size()));
    return radar;
}

Result<LapsedTally> lapsedTally(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kSearch));
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    return LimitationRadarRepository(session.db(), tables).lapsed(campaign);
}

Result<LimitationRadar> limitationForFile(Session& session, CampaignId campaign, LimitationQuestion question, qint64& leftOut) {
    SAIKOKU_TRY(session.require(Permission::Export, kExport));
    question.most = std::numeric_limits<qint32>::max();
    SAIKOKU_TRY_ASSIGN(LimitationRadar radar, read(session, campaign, question));
    leftOut = session.may(Permission::SeeProtected) ? 0 : radar.rows.removeIf([](const LimitationRow& row) { return row.isProtected; });
    SAIKOKU_TRY(session.log(kExport, QStringLiteral("case"), {}, {{QStringLiteral("condition"), conditionOf(question)}}, radar.rows.size()));
    return radar;
}

}  // namespace saikoku
