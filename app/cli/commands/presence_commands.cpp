#include "app/cli/commands/presence_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/team/colleague.h"
#include "core/team/presence_recorder.h"
#include "core/team/presence_rules.h"
#include "core/team/shift.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PresenceCommands)
};

using Change = PresenceChangeCommand::Change;

constexpr qint64 kSecondsOfMinute = 60;

QString clockText(const QDateTime& moment) { return moment.isValid() ? toTokyo(moment).toString(QStringLiteral("HH:mm")) : QStringLiteral("–"); }

Result<Output> told(Session& session, const PresenceState& state) {
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<PresenceRules>());
    Output output;
    output.json = {{QStringLiteral("on"), state.isOn},
                   {QStringLiteral("pause"), state.pause.isEmpty() ? QJsonValue() : QJsonValue(state.pause)},
                   {QStringLiteral("since"), momentJson(state.since)},
                   {QStringLiteral("workstation"), session.actor().workstation}};
    output.text = (!state.isOn             ? Text::tr("Not signed on for work at this seat.")
                   : state.pause.isEmpty() ? Text::tr("At work since %1.").arg(clockText(state.since))
                                           : Text::tr("Paused since %1: %2.").arg(clockText(state.since), rules->reasonName(state.pause))) +
                  QLatin1Char('\n');
    return output;
}

Result<PresenceState> changed(Session& session, const CommandLine& line, Change change, const QString& reason) {
    switch (change) {
    case Change::Pause: return pauseWork(session, reason);
    case Change::Resume: return resumeWork(session);
    case Change::Off: return signOff(session);
    case Change::On: break;
    }
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(session, line));
    return signOn(session, campaign);
}

QJsonArray stretches(const std::vector<Stretch>& all) {
    QJsonArray list;
    for (const Stretch& stretch : all) {
        list.append(QJsonObject{{QStringLiteral("from"), momentJson(stretch.from)}, {QStringLiteral("until"), momentJson(stretch.until)}});
    }
    return list;
}

QJsonObject pausesOf(const WorkingDay& day) {
    QJsonObject pauses;
    for (auto pause = day.pausedByReason.cbegin(); pause != day.pausedByReason.cend(); ++pause) {
        pauses.insert(pause.key(), pause.value() / kSecondsOfMinute);
    }
    return pauses;
}

QJsonObject dayJson(const WorkingDay& day, const Colleague& who) {
    const auto signedOff = day.signedOff();
    return {{QStringLiteral("login"), who.login},
            {QStringLiteral("name"), who.name},
            {QStringLiteral("day"), dateJson(day.day)},
            {QStringLiteral("signed_on"), momentJson(day.signedOn())},
            {QStringLiteral("signed_off"), momentJson(signedOff.value_or(QDateTime()))},
            {QStringLiteral("present_minutes"), day.presentSeconds / kSecondsOfMinute},
            {QStringLiteral("paused_minutes"), day.pausedSeconds / kSecondsOfMinute},
            {QStringLiteral("pauses"), pausesOf(day)},
            {QStringLiteral("calls"), day.calls},
            {QStringLiteral("inbound"), day.inbound},
            {QStringLiteral("talk_minutes"), day.talkSeconds / kSecondsOfMinute},
            {QStringLiteral("wrap_up_minutes"), day.wrapUpSeconds / kSecondsOfMinute},
            {QStringLiteral("without_record"), day.callsWithoutRecord},
            {QStringLiteral("without_call"), stretches(day.withoutCall)},
            {QStringLiteral("two_places"), stretches(day.twoPlaces)},
            {QStringLiteral("planned_minutes"), day.plannedMinutes}};
}

QString dayText(const WorkingDay& day, const Colleague& who) {
    const auto signedOff = day.signedOff();
    return QStringLiteral("%1  %2  %3–%4  %5\n")
        .arg(day.day.toString(Qt::ISODate), who.name, clockText(day.signedOn()), clockText(signedOff.value_or(QDateTime())),
             Text::tr("planned %1 min, present %2, paused %3, calls %4, inbound %5")
                 .arg(day.plannedMinutes)
                 .arg(day.presentSeconds / kSecondsOfMinute)
                 .arg(day.pausedSeconds / kSecondsOfMinute)
                 .arg(day.calls)
                 .arg(day.inbound));
}

}  // namespace

QString PresenceCommand::summary() const { return Text::tr("Show whether you are signed on for work at this seat."); }

Result<Output> PresenceCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const PresenceState state, ownPresence(*session));
    return told(*session, state);
}

QString PresenceChangeCommand::name() const {
    switch (m_change) {
    case Change::On: return QStringLiteral("presence on");
    case Change::Pause: return QStringLiteral("presence pause");
    case Change::Resume: return QStringLiteral("presence resume");
    case Change::Off: return QStringLiteral("presence off");
    }
    return {};
}

QString PresenceChangeCommand::summary() const {
    switch (m_change) {
    case Change::On: return Text::tr("Sign on for work at this seat.");
    case Change::Pause: return Text::tr("Begin a pause; its reasons stand in the rules presence.");
    case Change::Resume: return Text::tr("Go on after a pause.");
    case Change::Off: return Text::tr("Sign off from work at this seat.");
    }
    return {};
}

QString PresenceChangeCommand::arguments() const { return m_change == Change::Pause ? QStringLiteral("REASON") : QString(); }

Result<Output> PresenceChangeCommand::run(const CommandLine& line) {
    QString reason;
    if (m_change == Change::Pause) {
        SAIKOKU_TRY_ASSIGN(reason, line.onlyArgument());
    } else {
        SAIKOKU_TRY(line.noArguments());
    }
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const PresenceState state, changed(*session, line, m_change, reason));
    return told(*session, state);
}

QString PresenceDaysCommand::summary() const { return Text::tr("What each person worked: hours planned and present, pauses, calls."); }

QList<QCommandLineOption> PresenceDaysCommand::options() const {
    return {{QStringLiteral("from"), Text::tr("First day; today when left out."), QStringLiteral("DATE")},
            {QStringLiteral("to"), Text::tr("Last day; that of --from when left out."), QStringLiteral("DATE")}};
}

Result<Output> PresenceDaysCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto first, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const auto last, line.date(QStringLiteral("to")));
    const QDate from = first.value_or(line.businessDate());
    const QDate to = last.value_or(from);
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto days, workingDays(*session, from, to));
    SAIKOKU_TRY_ASSIGN(const auto people, colleaguesById(*session));
    QJsonArray list;
    QString text;
    for (const WorkingDay& day : days) {
        list.append(dayJson(day, people.value(day.who)));
        text += dayText(day, people.value(day.who));
    }
    return Output{{{QStringLiteral("from"), dateJson(from)}, {QStringLiteral("to"), dateJson(to)}, {QStringLiteral("days"), list}},
                  text.isEmpty() ? Text::tr("Nobody worked in this period.") + QLatin1Char('\n') : text};
}

}  // namespace saikoku::cli
