#include "app/cli/commands/shifts_commands.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "app/cli/case_json.h"
#include "app/cli/case_lookup.h"
#include "app/cli/store_access.h"
#include "core/base/iso_date.h"
#include "core/team/colleague.h"
#include "core/team/shift.h"

namespace saikoku::cli {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(ShiftsCommands)
};

constexpr int kWeek = 7;

/// Two digits for the hour, as scripts compare them.
QString clockText(int minute) { return minutesText(minute).rightJustified(5, QLatin1Char('0')); }

Result<QDate> dayOf(const QString& text) {
    const QDate day = parseIsoDate(text);
    if (!day.isValid()) {
        return fail(ErrorCode::Usage, Text::tr("\"%1\" is no date. Write it like 2027-03-31.").arg(text));
    }
    return day;
}

Output counted(const char* key, int count, const QString& text) {
    return Output{{{QLatin1String(key), count}}, text.arg(count) + QLatin1Char('\n')};
}

}  // namespace

QString ShiftsCommand::summary() const { return Text::tr("List the plan of shifts."); }

QList<QCommandLineOption> ShiftsCommand::options() const {
    return {{QStringLiteral("from"), Text::tr("First day; today when left out."), QStringLiteral("DATE")},
            {QStringLiteral("to"), Text::tr("Last day; a week later when left out."), QStringLiteral("DATE")}};
}

Result<Output> ShiftsCommand::run(const CommandLine& line) {
    SAIKOKU_TRY(line.noArguments());
    SAIKOKU_TRY_ASSIGN(const auto first, line.date(QStringLiteral("from")));
    SAIKOKU_TRY_ASSIGN(const auto last, line.date(QStringLiteral("to")));
    const QDate from = first.value_or(line.businessDate());
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const auto shifts, plannedShifts(*session, from, last.value_or(from.addDays(kWeek - 1))));
    SAIKOKU_TRY_ASSIGN(const auto people, colleaguesById(*session));
    QJsonArray list;
    QString text;
    for (const Shift& shift : shifts) {
        const Colleague who = people.value(shift.who);
        list.append(QJsonObject{{QStringLiteral("login"), who.login},
                                {QStringLiteral("name"), who.name},
                                {QStringLiteral("day"), dateJson(shift.day)},
                                {QStringLiteral("from"), clockText(shift.fromMinute)},
                                {QStringLiteral("until"), clockText(shift.untilMinute)}});
        text += QStringLiteral("%1  %2  %3\n").arg(shift.day.toString(Qt::ISODate), shiftHoursText(shift), who.name);
    }
    return Output{{{QStringLiteral("shifts"), list}}, text.isEmpty() ? Text::tr("Nothing is planned.") + QLatin1Char('\n') : text};
}

QString ShiftsPlanCommand::summary() const { return Text::tr("Plan hours of a person on a day."); }

Result<Output> ShiftsPlanCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    SAIKOKU_TRY_ASSIGN(const QDate day, dayOf(words.at(1)));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const Colleague who, colleagueOfLogin(*session, words.at(0)));
    SAIKOKU_TRY_ASSIGN(const CampaignId campaign, campaignIdOfLine(*session, line));
    std::vector<Shift> shifts;
    for (const QString& text : words.mid(2)) {
        const auto hours = readShiftHours(text);
        if (!hours) {
            return fail(ErrorCode::Usage, Text::tr("\"%1\" are no hours of a day. Write them like 9:00-17:30.").arg(text));
        }
        shifts.push_back({0, who.id, campaign, day, hours->fromMinute, hours->untilMinute});
    }
    SAIKOKU_TRY(planShifts(*session, shifts));
    return counted("planned", static_cast<int>(shifts.size()), Text::tr("Shifts planned: %1"));
}

QString ShiftsWithdrawCommand::summary() const { return Text::tr("Take back what is planned for a person on a day."); }

Result<Output> ShiftsWithdrawCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    SAIKOKU_TRY_ASSIGN(const QDate day, dayOf(words.at(1)));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const Colleague who, colleagueOfLogin(*session, words.at(0)));
    SAIKOKU_TRY_ASSIGN(const int withdrawn, withdrawShifts(*session, who.id, day));
    return counted("withdrawn", withdrawn, Text::tr("Shifts withdrawn: %1"));
}

QString ShiftsCopyCommand::summary() const { return Text::tr("Plan a week like another one."); }

Result<Output> ShiftsCopyCommand::run(const CommandLine& line) {
    SAIKOKU_TRY_ASSIGN(const QStringList words, line.namedArguments());
    SAIKOKU_TRY_ASSIGN(const QDate from, dayOf(words.at(0)));
    SAIKOKU_TRY_ASSIGN(const QDate to, dayOf(words.at(1)));
    SAIKOKU_TRY_ASSIGN(const auto session, openSession(line));
    SAIKOKU_TRY_ASSIGN(const int planned, planWeekLike(*session, mondayOf(from), mondayOf(to)));
    return counted("planned", planned, Text::tr("Shifts planned: %1"));
}

}  // namespace saikoku::cli
