#include "reports/notice_effect_report.h"

#include <QCoreApplication>

#include "core/contact/dispatch.h"
#include "core/figures/figure_scope_repository.h"
#include "core/figures/notice_figures_repository.h"
#include "core/letters/letter_number.h"
#include "core/security/session.h"
#include "reports/figure_report.h"
#include "reports/paid_columns.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(MoneyReports)
};

const QString kNoLetter = QStringLiteral("no_letter");

QList<Column> columnsOfNotices() {
    Column returned = figureColumn("returned");
    return QList<Column>{{QStringLiteral("batch"), Text::tr("Batch")},
                         {QStringLiteral("kind"), Text::tr("Kind code")},
                         {QStringLiteral("kind_name"), Text::tr("Kind")},
                         {QStringLiteral("title"), Text::tr("Letter")},
                         {QStringLiteral("sent_on"), Text::tr("Sent on"), ColumnKind::Date},
                         figureColumn("sent"),
                         returned,
                         figureColumn("called_back")} +
           paidColumns();
}

QStringList definitionsOfNotices() {
    return paidDefinitions() +
           QStringList{
               Text::tr("Sent: letters that left in the period, one for each case that they tell of; letters "
                        "that were taken back are left out."),
               Text::tr("A case stands once in each row, from the day its letter left; in the total once, "
                        "from its first letter of the period. No letter: past due and unpaid on the period's "
                        "first day and without a letter in the period, from that day on."),
               Text::tr("Difference: the rate less that of the cases without a letter. Who gets a letter is "
                        "not drawn by lot: this is a plain comparison and no effect of the letter.")};
}

/// A letter that no batch made is called by its template, which may be a kind's own code.
QString titleOf(const NoticeEffect& row) {
    return dispatchKindLabel(row.title.isEmpty() ? row.kind : row.title);
}

QVariantList cellsOf(const NoticeEffect& row) {
    const QString batch = row.batch == 0 ? QString() : batchNumber(row.batch);
    return {batch,        row.kind,      dispatchKindLabel(row.kind), titleOf(row), row.sentOn, row.sent,
            row.returned, row.calledBack};
}

}  // namespace

Result<ReportData> noticeEffectReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const NoticeEffects effects, noticeEffects(scope));
    SAIKOKU_TRY_ASSIGN(const PaidAfter none, leftUnwritten(scope));
    FigureRows rows;
    rows.columns = columnsOfNotices();
    QStringList names;
    std::vector<PaidAfter> drawn;
    for (const NoticeEffect& row : effects.rows) {
        rows.rows.append(cellsOf(row) + paidCells(row.paid, none));
        names.append(titleOf(row));
        drawn.push_back(row.paid);
    }
    if (!effects.rows.empty()) {
        rows.rows.append(QVariantList{QString(), kNoLetter, Text::tr("No letter"), QString(), QVariant(),
                                      qint64(0), qint64(0), qint64(0)} +
                         paidCells(none, std::nullopt));
        names.append(Text::tr("No letter"));
        drawn.push_back(none);
        rows.charts.push_back(paidChart(Text::tr("Paid after a letter"), names, drawn));
    }
    rows.totals = paidTotals(effects.all, none);
    rows.totals.insert(QStringLiteral("called_back"), effects.calledBack);
    rows.definitions = definitionsOfNotices();
    rows.notes = QStringList{Text::tr("A plain comparison, no effect: letters are not sent by lot.")};
    const QString note = paidNote(asked.to, session.today());
    if (!note.isEmpty() && !effects.rows.empty()) {
        rows.notes.prepend(note);
    }
    return figureReport(session, kNoticeEffectReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
