#include "core/figures/report_notes.h"

#include <QCoreApplication>

#include "core/base/clock.h"
#include "core/cases/case_tables.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Figures)
};

const QLatin1String kOperation("report.note");
constexpr qsizetype kLongest = 20'000;  ///< characters: some pages

QDate firstDayOf(QDate month) {
    return {month.year(), month.month(), 1};
}

}  // namespace

Result<std::vector<ReportNote>> reportNotes(Session& session, CampaignId campaign, const QString& report,
                                            QDate month) {
    SAIKOKU_TRY(session.require(Permission::Reports, kOperation));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return ReportNoteRepository(session.db(), facts).of(campaign, report, firstDayOf(month));
}

Result<void> writeReportNote(Session& session, CampaignId campaign, const QString& report, QDate month,
                             const QString& text) {
    SAIKOKU_TRY(session.require(Permission::Plan, kOperation));
    if (!month.isValid()) {
        return fail(ErrorCode::Usage, Text::tr("Name the month as 2026-11."));
    }
    const QString body = text.trimmed();
    if (body.size() > kLongest) {
        return fail(ErrorCode::BadInput,
                    Text::tr("The text has %1 characters. Shorten it to %2.").arg(body.size()).arg(kLongest));
    }
    return transact(session.db(), [&]() -> Result<void> {
        ReportNoteRepository notes(session.db());
        SAIKOKU_TRY_ASSIGN(const auto before, notes.of(campaign, report, firstDayOf(month)));
        if (before.empty() ? body.isEmpty() : before.front().text == body) {
            return {};
        }
        const ReportNote note{.campaign = campaign,
                              .report = report,
                              .month = firstDayOf(month),
                              .text = body,
                              .by = session.actor().id,
                              .at = session.clock().nowUtc()};
        SAIKOKU_TRY(notes.add(note, session.today()));
        return session.log(kOperation, QStringLiteral("report"), report,
                           {{QStringLiteral("month"), note.month.toString(QStringLiteral("yyyy-MM"))},
                            {QStringLiteral("characters"), body.size()}});
    });
}

}  // namespace saikoku
