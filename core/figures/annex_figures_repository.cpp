#include "core/figures/annex_figures_repository.h"

#include "core/contact/phone_research.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

/// Research names no campaign: its people are those of tax work, or the members of a campaign of its own.
QString ofCampaign(const FigureScope& scope) {
    return QStringLiteral(
               "(t.outside_tax = 0 and exists (select 1 from campaign_known g where g.campaign_id = "
               ":campaign and g.has_money = 1)) "
               "or exists (select 1 from %1 m where m.campaign_id = :campaign and m.taxpayer_id = "
               "t.taxpayer_id)")
        .arg(scope.view(QLatin1String("campaign_member_in_force")));
}

}  // namespace

Result<std::vector<AnnexCount>> AnnexFiguresRepository::counts(const QString& sql) const {
    return selectAll(m_scope.db(), sql, m_scope.bindingsOf(sql), [](Statement& row) {
        return AnnexCount{.item = row.text(0), .times = row.integer(1), .cases = row.integer(2)};
    });
}

Result<std::vector<AnnexCount>> AnnexFiguresRepository::followUpSteps(const QString& kind) const {
    const QString begun = m_scope.view(QLatin1String("follow_up_in_force"));
    const QString asked = QStringLiteral("f.campaign_id = :campaign and f.kind = '%1'").arg(kind) +
                          m_scope.casesOnly(QStringLiteral("f.taxpayer_id"));
    return counts(QStringLiteral("select x.state, count(*), count(distinct x.taxpayer_id) from ("
                                 "select f.state, f.taxpayer_id from %1 f where %2%3%4 "
                                 "union all select s.state, f.taxpayer_id from %5 s join %1 f on "
                                 "f.follow_up_id = s.follow_up_id where %2%6%7"
                                 ") x group by x.state order by x.state")
                      .arg(begun, asked, m_scope.momentsOnly(QStringLiteral("f.happened_at")),
                           m_scope.peopleOnly(QStringLiteral("f.operator_id")),
                           m_scope.view(QLatin1String("follow_up_step_in_force")),
                           m_scope.momentsOnly(QStringLiteral("s.happened_at")),
                           m_scope.peopleOnly(QStringLiteral("s.operator_id"))));
}

Result<std::vector<AnnexCount>> AnnexFiguresRepository::returns() const {
    return counts(QStringLiteral("select d.return_reason, count(*), count(distinct d.taxpayer_id) from %1 d "
                                 "where d.campaign_id = :campaign%2%3 "
                                 "group by d.return_reason order by d.return_reason")
                      .arg(m_scope.view(QLatin1String("dispatch_known")),
                           m_scope.daysOnly(QStringLiteral("d.returned_on")),
                           m_scope.casesOnly(QStringLiteral("d.taxpayer_id"))));
}

Result<std::vector<ResearchFigures>> AnnexFiguresRepository::researched(bool isTotal) const {
    const auto persons = [](const char* condition) {
        return QStringLiteral("cast(sum(case when %1 then 1 else 0 end) as bigint)")
            .arg(QLatin1String(condition));
    };
    // one row a person and source: whatever was found there counts, whenever it was asked again
    const auto any = [](ResearchState state) {
        return QStringLiteral("max(case when s.state = '%1' then 1 else 0 end)").arg(codeOf(state));
    };
    const QString source = isTotal ? QStringLiteral("''") : QStringLiteral("s.source");
    const QString sql = QStringLiteral(
                            "select x.source, count(*), %1, %2, %3 from (select %4 as source, s.taxpayer_id, "
                            "%5 as found, %6 as missed "
                            "from %7 s join %8 t on t.taxpayer_id = s.taxpayer_id where (%9)%10%11%12 group "
                            "by 1, 2) x group by x.source order by x.source")
                            .arg(persons("x.found = 1"), persons("x.found = 0 and x.missed = 1"),
                                 persons("x.found = 0 and x.missed = 0"), source, any(ResearchState::Found),
                                 any(ResearchState::NotFound), m_scope.view(QLatin1String("research_known")),
                                 m_scope.view(QLatin1String("taxpayer_in_force")), ofCampaign(m_scope))
                            .arg(m_scope.daysOnly(QStringLiteral("s.happened_on")),
                                 m_scope.casesOnly(QStringLiteral("s.taxpayer_id")),
                                 m_scope.peopleOnly(QStringLiteral("s.operator_id")));
    return selectAll(m_scope.db(), sql, m_scope.bindingsOf(sql), [](Statement& row) {
        return ResearchFigures{.source = row.text(0),
                               .asked = row.integer(1),
                               .found = row.integer(2),
                               .notFound = row.integer(3),
                               .open = row.integer(4)};
    });
}

Result<std::vector<ResearchFigures>> AnnexFiguresRepository::research() const {
    return researched(false);
}

Result<ResearchFigures> AnnexFiguresRepository::allResearch() const {
    SAIKOKU_TRY_ASSIGN(const auto all, researched(true));
    return all.empty() ? ResearchFigures() : all.front();
}

}  // namespace saikoku
