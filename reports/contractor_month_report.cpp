#include "reports/contractor_month_report.h"

#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/eligibility/calling_rules.h"
#include "core/figures/list_month_repository.h"
#include "core/figures/promise_figures.h"
#include "core/figures/report_notes.h"
#include "core/queue/call_lists.h"
#include "core/queue/list_spacing.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"
#include "reports/figure_report.h"
#include "reports/rows_table.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractorReports)
};

constexpr bool kDistinct = true;

QString codeOfAge(ArrearsAge age) {
    return age == ArrearsAge::CurrentYear ? QStringLiteral("current_year") : QStringLiteral("carried_over");
}
QString labelOfAge(ArrearsAge age) {
    return age == ArrearsAge::CurrentYear ? Text::tr("current year") : Text::tr("carried over");
}

QList<Column> columnsOfMonth() {
    const auto persons = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Count, kDistinct};
    };
    const auto share = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Rate, kDistinct};
    };
    return {{QStringLiteral("tax_item"), Text::tr("Tax item"), ColumnKind::Text},
            {QStringLiteral("tax_item_name"), Text::tr("Name of the tax item"), ColumnKind::Text},
            {QStringLiteral("age"), Text::tr("Age"), ColumnKind::Text},
            {QStringLiteral("age_name"), Text::tr("Current or carried over"), ColumnKind::Text},
            persons("target_persons", Text::tr("Target (persons)")),
            persons("targets", Text::tr("Target (cases)")),
            {QStringLiteral("targets_yen"), Text::tr("Target (yen)"), ColumnKind::Yen},
            persons("number_known", Text::tr("Number known (persons)")),
            persons("dialled", Text::tr("Called (persons)")),
            {QStringLiteral("calls_made"), Text::tr("Calls made"), ColumnKind::Count, kDistinct},
            persons("agreed", Text::tr("Tried as agreed (persons)")),
            share("agreed_rate", Text::tr("Share tried as agreed")),
            persons("reached_persons", Text::tr("Reached (persons)")),
            share("reached_rate", Text::tr("Share reached")),
            persons("promised_persons", Text::tr("Promised (persons)")),
            persons("kept_persons", Text::tr("Kept (persons)")),
            persons("paid", Text::tr("Paid (persons)")),
            {QStringLiteral("paid_yen"), Text::tr("Paid (yen)"), ColumnKind::Yen},
            persons("not_reached", Text::tr("Not reached (persons)"))};
}

/// The figures from "target_persons" on.
QVariantList cellsOf(const MonthFigures& m) {
    return {m.targetPersons,
            m.targets,
            m.targetsYen.amount(),
            m.numberKnown,
            m.dialled,
            m.calls,
            m.agreed,
            rateOf(m.agreed, m.numberKnown),
            m.reached,
            rateOf(m.reached, m.dialled),
            m.promised,
            m.kept,
            m.paid,
            m.paidYen.amount(),
            m.dialled - m.reached};
}

QStringList definitionsOfMonth(const AgreedTries& agreed) {
    return {Text::tr("Target: receivables that were past due and open on the period's first day, or became "
                     "so within it; yen as they were open then."),
            Text::tr("Current year: receivables of the fiscal year of the period's last day; carried over: "
                     "of earlier ones."),
            Text::tr("Persons: cases that are one person's count once; whoever owes several tax items stands "
                     "in each row and once in the total (distinct)."),
            Text::tr("Number known: with a number that is not retired as of the report's date, or called."),
            Text::tr("Calls made: outbound telephone calls of the period to the row's cases; a call stands "
                     "in each row of its case and once in the total."),
            Text::tr("Tried as agreed: %1 calls or more in the period, on %2 weekdays and in %3 times of "
                     "day; share of those with a number.")
                .arg(agreed.tries)
                .arg(qMin(agreed.weekdays, agreed.tries))
                .arg(qMin(agreed.timeBands, agreed.tries)),
            Text::tr("Reached: the person answered a call; share of those called. Not reached: called, and "
                     "never answered in person."),
            Text::tr("Promised: in a record of the period, parts of instalment plans left out. Kept: a "
                     "promise due in the period that was paid in full by the as-of date."),
            Text::tr("Paid: receipts of the period on what was the target, whatever brought them.")};
}

/// What the list agreed on, else what the office does.
Result<AgreedTries> agreedOf(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    SAIKOKU_TRY_ASSIGN(const auto calling, session.rules<CallingRules>());
    CallList list;
    list.agreedTries = rules->agreedTries;
    if (!question.list.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(list, callList(session, question.query.campaign, question.list));
    }
    return ListSpacing{list, *calling, *rules}.agreed();
}

QVariantMap totalsOf(const QList<Column>& columns, const QVariantList& cells) {
    QVariantMap totals;
    const qsizetype first = columns.size() - cells.size();
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (columns.at(first + i).isDistinct) {
            totals.insert(columns.at(first + i).key, cells.at(i));
        }
    }
    return totals;
}

Chart funnelOf(const MonthFigures& all) {
    // who paid need not have promised: a part of the targets, not of those before
    Chart chart{.kind = ChartKind::Bars,
                .title = Text::tr("From target to payment (persons)"),
                .unit = ColumnKind::Count,
                .categories = {},
                .series = {}};
    chart.categories = {Text::tr("Target"),  Text::tr("Number known"), Text::tr("Called"),
                        Text::tr("Reached"), Text::tr("Promised"),     Text::tr("Paid")};
    chart.series = {{Text::tr("Persons"),
                     {double(all.targetPersons), double(all.numberKnown), double(all.dialled),
                      double(all.reached), double(all.promised), double(all.paid)}}};
    return chart;
}

Result<QList<TaxpayerId>> keptCases(Session& session, const FigureScope& scope) {
    SAIKOKU_TRY_ASSIGN(const auto due, duePromises(session, scope));
    QList<TaxpayerId> cases;
    for (const DuePromise& each : due) {
        if (each.state == PromiseState::Kept) {
            cases.append(each.promise.taxpayer);
        }
    }
    return cases;
}

Result<QStringList> notesOf(Session& session, const FigureQuestion& asked) {
    SAIKOKU_TRY_ASSIGN(const auto notes,
                       reportNotes(session, asked.campaign, QLatin1String(kContractorMonthReport), asked.to));
    if (notes.empty() || notes.front().text.isEmpty()) {
        return QStringList();
    }
    const ReportNote& note = notes.front();
    return QStringList{Text::tr("Analysis and proposals") + u'\n' + note.text + u'\n' +
                       Text::tr("(%1, %2)").arg(note.byName, toTokyo(note.at).date().toString(Qt::ISODate))};
}

}  // namespace

Result<ReportData> contractorMonthReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const AgreedTries agreed, agreedOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    ListMonthRepository figures(scope, agreed);
    SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> kept, keptCases(session, scope));
    SAIKOKU_TRY(figures.keepTargets(kept));
    SAIKOKU_TRY_ASSIGN(const auto months, figures.rows());
    SAIKOKU_TRY_ASSIGN(const MonthFigures all, figures.total());
    FigureRows rows;
    rows.columns = columnsOfMonth();
    rows.definitions = definitionsOfMonth(agreed);
    for (const MonthFigures& month : months) {
        rows.rows.append(
            QVariantList{month.taxItem, month.taxItemName, codeOfAge(month.age), labelOfAge(month.age)} +
            cellsOf(month));
        rows.behind.push_back(
            {CaseCondition::compare(CaseField::TaxItem, CaseCondition::Op::Equal, month.taxItem)});
    }
    rows.totals = totalsOf(rows.columns, cellsOf(all));
    rows.charts.push_back(funnelOf(all));
    SAIKOKU_TRY_ASSIGN(rows.notes, notesOf(session, asked));
    return figureReport(session, kContractorMonthReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
