#include "reports/work_time_report.h"

#include <QCoreApplication>

#include <map>

#include "core/base/clock.h"
#include "core/figures/contractor_figures_repository.h"
#include "core/security/session.h"
#include "core/team/presence_recorder.h"
#include "core/team/presence_rules.h"
#include "reports/figure_report.h"

namespace saikoku::reports {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ContractorReports)
};

QList<Column> columnsOfWork() {
    const auto minutes = [](const char* key, const QString& heading) {
        return Column{QLatin1String(key), heading, ColumnKind::Minutes};
    };
    return {{QStringLiteral("operator"), Text::tr("Login"), ColumnKind::Text},
            {QStringLiteral("operator_name"), Text::tr("Name"), ColumnKind::Text},
            {QStringLiteral("day"), Text::tr("Date"), ColumnKind::Date},
            minutes("planned_minutes", Text::tr("Planned (minutes)")),
            {QStringLiteral("signed_on"), Text::tr("Signed on"), ColumnKind::Moment},
            {QStringLiteral("signed_off"), Text::tr("Signed off"), ColumnKind::Moment},
            {QStringLiteral("off_unsaid"), Text::tr("Not signed off"), ColumnKind::Flag},
            minutes("present_minutes", Text::tr("Present (minutes)")),
            minutes("paused_minutes", Text::tr("Paused (minutes)")),
            minutes("worked_minutes", Text::tr("Worked (minutes)")),
            minutes("beyond_plan_minutes", Text::tr("Present beyond the plan (minutes)")),
            {QStringLiteral("calls_dialled"), Text::tr("Calls dialled"), ColumnKind::Count},
            {QStringLiteral("calls_taken"), Text::tr("Calls taken"), ColumnKind::Count},
            figureColumn("talk_minutes"),
            minutes("wrap_up_minutes", Text::tr("Wrap-up (minutes)")),
            {QStringLiteral("without_call"), Text::tr("Hours without a call"), ColumnKind::Text},
            minutes("without_call_minutes", Text::tr("Without a call (minutes)")),
            {QStringLiteral("two_places"), Text::tr("In two places at once"), ColumnKind::Text},
            minutes("two_places_minutes", Text::tr("In two places (minutes)")),
            {QStringLiteral("without_record"), Text::tr("Calls without a record"), ColumnKind::Count}};
}

QString clockText(const QDateTime& at) {
    return toTokyo(at).toString(QStringLiteral("HH:mm"));
}

QStringList textsOf(const std::vector<Stretch>& stretches) {
    QStringList texts;
    for (const Stretch& stretch : stretches) {
        texts.append(clockText(stretch.from) + QLatin1Char('-') + clockText(stretch.until));
    }
    return texts;
}

qint64 secondsOf(const std::vector<Stretch>& stretches) {
    qint64 seconds = 0;
    for (const Stretch& stretch : stretches) {
        seconds += stretch.from.secsTo(stretch.until);
    }
    return seconds;
}

QVariant moment(const QDateTime& at) {
    return at.isValid() ? QVariant(toTokyo(at)) : QVariant();
}

QVariantList rowOf(const RosterName& who, const WorkingDay& day) {
    const bool isUnsaid = std::any_of(day.spans.begin(), day.spans.end(),
                                      [](const PresenceSpan& span) { return span.endsUnsaid; });
    const qint64 present = minutesOf(day.presentSeconds);
    return {who.login,
            who.name,
            day.day,
            qint64(day.plannedMinutes),
            moment(day.signedOn()),
            moment(day.spans.empty() ? QDateTime() : day.signedOff().value_or(QDateTime())),
            isUnsaid,
            present,
            minutesOf(day.pausedSeconds),
            minutesOf(day.workedSeconds()),
            present - day.plannedMinutes,
            qint64(day.calls),
            qint64(day.inbound),
            minutesOf(day.talkSeconds),
            minutesOf(day.wrapUpSeconds),
            textsOf(day.withoutCall),
            minutesOf(secondsOf(day.withoutCall)),
            textsOf(day.twoPlaces),
            minutesOf(secondsOf(day.twoPlaces)),
            qint64(day.callsWithoutRecord)};
}

/// Of all the seconds: rows are rounded each on its own.
class WorkTotals {
public:
    void add(const WorkingDay& day) {
        m_planned += day.plannedMinutes;
        m_all.presentSeconds += day.presentSeconds;
        m_all.pausedSeconds += day.pausedSeconds;
        m_all.talkSeconds += day.talkSeconds;
        m_all.wrapUpSeconds += day.wrapUpSeconds;
        m_withoutCall += secondsOf(day.withoutCall);
        m_twoPlaces += secondsOf(day.twoPlaces);
    }

    QVariantMap cells() const {
        const qint64 present = minutesOf(m_all.presentSeconds);
        return {{QStringLiteral("present_minutes"), present},
                {QStringLiteral("paused_minutes"), minutesOf(m_all.pausedSeconds)},
                {QStringLiteral("worked_minutes"), minutesOf(m_all.workedSeconds())},
                {QStringLiteral("beyond_plan_minutes"), present - m_planned},
                {QStringLiteral("talk_minutes"), minutesOf(m_all.talkSeconds)},
                {QStringLiteral("wrap_up_minutes"), minutesOf(m_all.wrapUpSeconds)},
                {QStringLiteral("without_call_minutes"), minutesOf(m_withoutCall)},
                {QStringLiteral("two_places_minutes"), minutesOf(m_twoPlaces)}};
    }

private:
    WorkingDay m_all;
    qint64 m_planned = 0;
    qint64 m_withoutCall = 0;
    qint64 m_twoPlaces = 0;
};

Chart chartOf(const QList<QVariantList>& rows) {
    Chart chart{.kind = ChartKind::Bars,
                .title = Text::tr("Minutes planned, present and without a call"),
                .unit = ColumnKind::Minutes,
                .categories = {},
                .series = {}};
    struct Sums {
        double planned = 0, present = 0, withoutCall = 0;
    };
    std::map<QString, Sums> byPerson;
    QHash<QString, QString> names;
    for (const QVariantList& row : rows) {
        Sums& sums = byPerson[row.at(0).toString()];
        names.insert(row.at(0).toString(), row.at(1).toString());
        sums.planned += row.at(3).toDouble();
        sums.present += row.at(7).toDouble();
        sums.withoutCall += row.at(16).toDouble();
    }
    chart.series = {{Text::tr("Planned"), {}}, {Text::tr("Present"), {}}, {Text::tr("Without a call"), {}}};
    for (const auto& [login, sums] : byPerson) {
        chart.categories.append(names.value(login));
        chart.series[0].values.emplace_back(sums.planned);
        chart.series[1].values.emplace_back(sums.present);
        chart.series[2].values.emplace_back(sums.withoutCall);
    }
    return chart;
}

}  // namespace

Result<ReportData> workTimeReport(Session& session, const ReportQuestion& question) {
    SAIKOKU_TRY_ASSIGN(const FigureQuestion asked, figureQuestionOf(session, question));
    SAIKOKU_TRY_ASSIGN(const FigureScope scope, FigureScope::open(session, asked));
    SAIKOKU_TRY_ASSIGN(const auto people, ContractorFiguresRepository(scope).people());
    SAIKOKU_TRY_ASSIGN(const auto worked, workingDays(session, asked.from, asked.to));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PresenceRules>());
    std::map<std::pair<QString, QDate>, const WorkingDay*> ordered;
    for (const WorkingDay& day : worked) {
        if (const auto who = people.constFind(day.who); who != people.constEnd()) {
            ordered[{who->login, day.day}] = &day;
        }
    }
    FigureRows rows;
    rows.columns = columnsOfWork();
    rows.definitions = {
        Text::tr("Present: signed on at a seat, pauses included; two seats at once count once. Worked: "
                 "present less paused."),
        Text::tr("Present beyond the plan: present less planned; less than 0: fewer hours than planned."),
        Text::tr(
            "Calls are those that the program dialled and took, in every campaign, whether recorded or not."),
        Text::tr("Hours without a call: stretches of %1 minutes or more at work and not paused in which no "
                 "call began or went on.")
            .arg(rules->hourWithoutCall),
        Text::tr("In two places at once: signed on at two seats at the same time."),
        Text::tr("Calls without a record: calls that ended and of which nobody wrote anything down."),
        Text::tr("Not signed off: the hours end with the last that is known of that seat.")};
    WorkTotals totals;
    for (const auto& [key, day] : ordered) {
        rows.rows.append(rowOf(people.value(day->who), *day));
        totals.add(*day);
    }
    rows.totals = totals.cells();
    if (!rows.rows.isEmpty()) {
        rows.charts.push_back(chartOf(rows.rows));
    }
    return figureReport(session, kWorkTimeReport, question, asked, std::move(rows));
}

}  // namespace saikoku::reports
