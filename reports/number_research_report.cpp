#include "reports/number_research_report.h"

#include <QCoreApplication>

#include "core/figures/annex_figures_repository.h"
#include "core/security/session.h"
#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractorReports)
};

constexpr bool kDistinct = true;

QList<Column> columnsOfResearch() {
    const auto persons = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Count, kDistinct};
    };
    return {{QStringLiteral("source"), Text::tr("Where it was sought"), ColumnKind::Text},
            persons("asked", Text::tr("Sought (persons)")),
            persons("found", Text::tr("Found (persons)")),
            persons("not_found", Text::tr("Not found (persons)")),
            persons("awaited", Text::tr("Answer awaited (persons)")),
            {QStringLiteral("found_rate"), Text::tr("Share found"), ColumnKind::Rate, kDistinct}};
}

QVariantList cellsOf(const ResearchFigures& research) {
    return {research.asked, research.found, research.notFound, research.open,
            rateOf(research.found, research.asked)};
}

}  // namespace

Result<ReportData> numberResearchReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    const AnnexFiguresRepository figures(scope);
    SAIKOKU_TRY_ASSIGN(const auto sources, figures.research());
    SAIKOKU_TRY_ASSIGN(const ResearchFigures all, figures.allResearch());
    FigureRows rows;
    rows.columns = columnsOfResearch();
    rows.definitions = {
        Text::tr("Sought: persons for whom a number was asked for or looked up there in the period. Found: a "
                 "number was found there."),
        Text::tr(
            "Persons: sought at several places they stand in each row and once in the total (distinct).")};
    for (const ResearchFigures& research : sources) {
        rows.rows.append(QVariantList{research.source} + cellsOf(research));
    }
    const QVariantList totals = cellsOf(all);
    for (qsizetype i = 0; i < totals.size(); ++i) {
        rows.totals.insert(rows.columns.at(i + 1).key, totals.at(i));
    }
    if (!sources.empty()) {
        Chart chart{.kind = ChartKind::Bars,
                    .title = Text::tr("Numbers sought and found"),
                    .unit = ColumnKind::Count,
                    .categories = {},
                    .series = {}};
        chart.series = {{Text::tr("Sought"), {}}, {Text::tr("Found"), {}}};
        for (const ResearchFigures& research : sources) {
            chart.categories.append(research.source);
            chart.series[0].values.emplace_back(double(research.asked));
            chart.series[1].values.emplace_back(double(research.found));
        }
        rows.charts.push_back(std::move(chart));
    }
    return figureReport(session, kNumberResearchReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
