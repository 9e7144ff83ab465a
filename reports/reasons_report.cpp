#include "reports/reasons_report.h"

#include <QCoreApplication>

#include <algorithm>
#include <utility>

#include "core/arrears/arrears_repository.h"
#include "core/contact/negotiation_codes.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/reason_figures_repository.h"
#include "core/security/session.h"
#include "reports/figure_report.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Reports)
};

/// Every reason there is, in the order of the screens, also those that nobody gave.
std::vector<ReasonFigures> allReasons(const std::vector<ReasonFigures>& found) {
    std::vector<ReasonFigures> all;
    for (const NonPaymentReason reason : allValues<NonPaymentReason>()) {
        const QString code = codeOf(reason);
        const auto before = all.size();
        std::copy_if(found.begin(), found.end(), std::back_inserter(all),
                     [&](const ReasonFigures& each) { return each.reason == code; });
        if (all.size() == before) {
            all.push_back({code, {}, 0, {}});
        }
    }
    return all;
}

QString nameOf(const QString& reason) {
    const auto known = valueOfCode<NonPaymentReason>(reason);
    return known ? labelOf(*known) : reason;
}

QList<Column> columns(bool byTaxItem) {
    QList<Column> columns{{QStringLiteral("reason"), Text::tr("Reason code"), ColumnKind::Text},
                          {QStringLiteral("reason_name"), Text::tr("Reason"), ColumnKind::Text}};
    if (byTaxItem) {
        columns += {{QStringLiteral("tax_item"), Text::tr("Tax item code"), ColumnKind::Text},
                    {QStringLiteral("tax_item_name"), Text::tr("Tax item"), ColumnKind::Text}};
    }
    return columns + QList<Column>{figureColumn("cases"),
                                   {QStringLiteral("yen"), Text::tr("Arrears (yen)"), ColumnKind::Yen}};
}

Chart chartOf(const std::vector<ReasonFigures>& reasons) {
    Chart chart;
    chart.title = Text::tr("Cases by reason");
    ChartSeries cases{figureColumn("cases").heading, {}};
    for (const ReasonFigures& each : reasons) {
        chart.categories.append(nameOf(each.reason));
        cases.values.emplace_back(double(each.cases));
    }
    chart.series.push_back(std::move(cases));
    return chart;
}

}  // namespace

Result<ReportData> reasonsReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    const bool byTaxItem = question.by == QLatin1String("tax_item");
    SAIKOKU_TRY_ASSIGN(const auto reasons, reasonFigures(scope, false, session.today()));
    SAIKOKU_TRY_ASSIGN(const auto shown, byTaxItem ? reasonFigures(scope, true, session.today())
                                                   : Result<std::vector<ReasonFigures>>(reasons));
    SAIKOKU_TRY_ASSIGN(const auto items, ArrearsRepository(session.db()).taxItems());
    FigureRows rows;
    rows.columns = columns(byTaxItem);
    for (const ReasonFigures& each : allReasons(shown)) {
        QVariantList row{each.reason, nameOf(each.reason)};
        if (byTaxItem) {
            row += {each.taxItem, items.value(each.taxItem, Text::tr("(no arrears)"))};
        }
        rows.rows.append(row + QVariantList{each.cases, each.yen.amount()});
    }
    qint64 cases = 0;
    for (const ReasonFigures& each : reasons) {
        cases += each.cases;
    }
    rows.totals = {{QStringLiteral("cases"), cases}};
    rows.definitions = {
        Text::tr("Reason: the last one that the case gave in a record in force of the period; each case "
                 "stands under one reason."),
        Text::tr(
            "Arrears: principal of these cases past its due date on the as-of date, without late charge.")};
    rows.charts.push_back(chartOf(allReasons(reasons)));
    return figureReport(session, kReasonsReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
