#include "reports/contractor_day_report.h"

#include <QCoreApplication>

#include <map>

#include "core/base/clock.h"
#include "core/figures/contractor_figures_repository.h"
#include "core/security/session.h"
#include "core/team/presence_recorder.h"
#include "reports/figure_report.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractorReports)
};

struct PersonDay {
    RecordedDay recorded;
    WorkingDay worked;
};

/// In the order of days and logins, so that the same facts give the same file.
using PersonDays = std::map<std::pair<QDate, QString>, PersonDay>;

QList<Column> columnsOfDay() {
    const auto count = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Count};
    };
    return {{QStringLiteral("day"), Text::tr("Date"), ColumnKind::Date},
            {QStringLiteral("operator"), Text::tr("Login"), ColumnKind::Text},
            {QStringLiteral("operator_name"), Text::tr("Name"), ColumnKind::Text},
            {QStringLiteral("signed_on"), Text::tr("Signed on"), ColumnKind::Moment},
            {QStringLiteral("signed_off"), Text::tr("Signed off"), ColumnKind::Moment},
            {QStringLiteral("present_minutes"), Text::tr("Present (minutes)"), ColumnKind::Minutes},
            {QStringLiteral("paused_minutes"), Text::tr("Paused (minutes)"), ColumnKind::Minutes},
            figureColumn("calls"),
            figureColumn("reached"),
            count("family", Text::tr("Family")),
            count("no_answer", Text::tr("Absent")),
            count("voicemail", Text::tr("Voicemail")),
            count("busy", Text::tr("Busy")),
            count("dead", Text::tr("Dead number")),
            count("others", Text::tr("Other results")),
            figureColumn("inbound"),
            figureColumn("promises"),
            figureColumn("promised_yen"),
            count("said_paid", Text::tr("Said to have paid")),
            count("slips_asked", Text::tr("Slips asked")),
            count("debit_asked", Text::tr("Direct debit advised")),
            count("debit_sent", Text::tr("Direct debit forms sent")),
            count("handed_over", Text::tr("Hand-overs")),
            count("complaints", Text::tr("Complaints")),
            figureColumn("talk_minutes"),
            {QStringLiteral("wrap_up_minutes"), Text::tr("Wrap-up (minutes)"), ColumnKind::Minutes}};
}

QStringList definitionsOfDay() {
    return {
        Text::tr(
            "Person, family, absent, voicemail, busy, dead number and other results add up to the calls."),
        Text::tr("Dead number: not in use, wrong, or a fax."),
        Text::tr("Present: signed on at a seat, pauses included; two seats at once count once. Without "
                 "signing off: until the last that is known."),
        Text::tr("Minutes are those of the person's whole day, whatever cases are asked for. Wrap-up: from a "
                 "call's end to its record."),
        Text::tr("Direct debit, slips, hand-overs and complaints count by the person who recorded them.")};
}

QVariant moment(const QDateTime& at) {
    return at.isValid() ? QVariant(toTokyo(at)) : QVariant();
}

QVariantList rowOf(const QString& login, const QString& name, QDate day, const PersonDay& one) {
    const RecordedDay& r = one.recorded;
    const WorkingDay& w = one.worked;
    return {day,
            login,
            name,
            moment(w.signedOn()),
            moment(w.spans.empty() ? QDateTime() : w.signedOff().value_or(QDateTime())),
            minutesOf(w.presentSeconds),
            minutesOf(w.pausedSeconds),
            r.calls,
            r.reached,
            r.family,
            r.noAnswer,
            r.voicemail,
            r.busy,
            r.dead,
            r.others,
            r.inbound,
            r.promises,
            r.promised.amount(),
            r.saidPaid,
            r.slipsAsked,
            r.debitAsked,
            r.debitSent,
            r.handedOver,
            r.complaints,
            minutesOf(w.talkSeconds),
            minutesOf(w.wrapUpSeconds)};
}

/// Of all the seconds: rows are rounded each on its own.
QVariantMap totalsOf(const PersonDays& days) {
    WorkingDay all;
    for (const auto& [key, day] : days) {
        all.presentSeconds += day.worked.presentSeconds;
        all.pausedSeconds += day.worked.pausedSeconds;
        all.talkSeconds += day.worked.talkSeconds;
        all.wrapUpSeconds += day.worked.wrapUpSeconds;
    }
    return {{QStringLiteral("present_minutes"), minutesOf(all.presentSeconds)},
            {QStringLiteral("paused_minutes"), minutesOf(all.pausedSeconds)},
            {QStringLiteral("talk_minutes"), minutesOf(all.talkSeconds)},
            {QStringLiteral("wrap_up_minutes"), minutesOf(all.wrapUpSeconds)}};
}

/// A bar a person, over all days.
Chart chartOf(const PersonDays& days, const QHash<QString, QString>& names) {
    std::map<QString, RecordedDay> sums;
    for (const auto& [key, day] : days) {
        RecordedDay& sum = sums[key.second];
        sum.calls += day.recorded.calls;
        sum.reached += day.recorded.reached;
        sum.promises += day.recorded.promises;
    }
    Chart chart{.kind = ChartKind::Bars,
                .title = Text::tr("Calls, persons reached and promises"),
                .unit = ColumnKind::Count,
                .categories = {},
                .series = {}};
    ChartSeries calls{figureColumn("calls").heading, {}};
    ChartSeries reached{figureColumn("reached").heading, {}};
    ChartSeries promises{figureColumn("promises").heading, {}};
    for (const auto& [login, sum] : sums) {
        chart.categories.append(names.value(login));
        calls.values.emplace_back(double(sum.calls));
        reached.values.emplace_back(double(sum.reached));
        promises.values.emplace_back(double(sum.promises));
    }
    chart.series = {std::move(calls), std::move(reached), std::move(promises)};
    return chart;
}

}  // namespace

Result<ReportData> contractorDayReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    const ContractorFiguresRepository figures(scope);
    SAIKOKU_TRY_ASSIGN(const auto people, figures.people());
    SAIKOKU_TRY_ASSIGN(const auto recorded, figures.recordedDays());
    SAIKOKU_TRY_ASSIGN(const auto worked, workingDays(session, asked.from, asked.to));
    PersonDays days;
    QHash<QString, QString> names;
    for (const RecordedDay& day : recorded) {
        days[{day.day, people.value(day.who).login}].recorded = day;
    }
    for (const WorkingDay& day : worked) {
        if (people.contains(day.who) && !(day.spans.empty() && day.calls + day.inbound == 0)) {
            days[{day.day, people.value(day.who).login}].worked = day;
        }
    }
    for (const RosterName& person : people) {
        names.insert(person.login, person.name);
    }
    FigureRows rows;
    rows.columns = columnsOfDay();
    rows.definitions = definitionsOfDay();
    rows.totals = totalsOf(days);
    for (const auto& [key, day] : days) {
        rows.rows.append(rowOf(key.second, names.value(key.second), key.first, day));
    }
    if (!days.empty()) {
        rows.charts.push_back(chartOf(days, names));
    }
    return figureReport(session, kContractorDayReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
