#include "reports/special_care_report.h"

#include <QCoreApplication>

#include "core/figures/care_figures_repository.h"
#include "core/security/session.h"
#include "reports/figure_report.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractorReports)
};

QList<Column> columnsOfCare() {
    const auto count = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Count};
    };
    return {{QStringLiteral("number"), Text::tr("Taxpayer number"), ColumnKind::Text},
            {QStringLiteral("name"), Text::tr("Name"), ColumnKind::Text},
            {QStringLiteral("oldest_due"), Text::tr("Oldest due date"), ColumnKind::Date},
            {QStringLiteral("overdue_yen"), Text::tr("Overdue (yen)"), ColumnKind::Yen, true},
            {QStringLiteral("day"), Text::tr("Date"), ColumnKind::Date},
            figureColumn("calls"),
            figureColumn("reached"),
            figureColumn("inbound"),
            count("letters", Text::tr("Letters")),
            count("letters_returned", Text::tr("Of those returned")),
            count("visits", Text::tr("Visits")),
            count("counter", Text::tr("At the counter")),
            count("advice", Text::tr("Advice offered"))};
}

QVariantList rowOf(const CareDay& day) {
    return {day.number,
            day.name,
            day.oldestDue,
            day.overdue.amount(),
            day.day.isValid() ? QVariant(day.day) : QVariant(),
            day.calls,
            day.reached,
            day.inbound,
            day.letters,
            day.returned,
            day.visits,
            day.counter,
            day.advice};
}

/// The year up to the business date: how long somebody was asked before the care is paid otherwise.
ReportQuestion withPeriod(ReportQuestion question, QDate today) {
    if (!question.from.isValid()) {
        question.to = question.to.isValid() ? question.to : today;
        question.from = question.to.addYears(-1).addDays(1);
    }
    return question;
}

}  // namespace

Result<ReportData> specialCareReport(Session& session, const ReportQuestion& asking) {
    // it names people, as a list of cases does
    SAIKOKU_TRY(session.require(Permission::Export, QStringLiteral("report")));
    const ReportQuestion question = withPeriod(asking, session.today());
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<SpecialCareRules>());
    const CareFiguresRepository figures(scope, *rules, session.today());
    const bool withProtected = session.may(Permission::SeeProtected);
    SAIKOKU_TRY_ASSIGN(const CareFiguresRepository::Cases cases, figures.cases());
    FigureRows rows;
    rows.columns = columnsOfCare();
    rows.definitions = {
        Text::tr("Cases that owe tax items %1 of which the due date passed %2 months or more before the "
                 "as-of date.")
            .arg(rules->taxItems.join(QStringLiteral(", ")))
            .arg(rules->overdueMonths),
        Text::tr("A row is a case and a day on which something was done; a case without anything in the "
                 "period has one row without a day."),
        Text::tr("Overdue: of those tax items, open on the as-of date; it stands in each row of the case and "
                 "once in the total."),
        Text::tr("Letters: left on that day. Advice offered: special medical care, relief or deferral, or "
                 "welfare was brought up."),
        Text::tr(
            "Evidence for article 54-3 of the National Health Insurance Act, in force since 2024-12-02.")};
    Yen overdue;
    QString last;
    SAIKOKU_TRY(figures.read(withProtected, [&](const CareDay& day) {
        rows.rows.append(rowOf(day));
        if (day.number != last) {
            overdue += day.overdue;
            last = day.number;
        }
    }));
    rows.totals.insert(QStringLiteral("overdue_yen"), overdue.amount());
    SAIKOKU_TRY_ASSIGN(ReportData data,
                       figureReport(session, kSpecialCareReport, question, asked, std::move(rows)));
    data.total = cases.all;
    data.leftOut = withProtected ? 0 : cases.isProtected;
    return data;
}

}  // namespace saikoku::reports
