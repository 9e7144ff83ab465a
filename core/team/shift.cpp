#include "core/team/shift.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <algorithm>

#include "core/base/clock.h"
#include "core/security/operator_repository.h"
#include "core/security/session.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"
#include "core/team/shift_repository.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Team)
};

constexpr int kMinutesOfHour = 60;
constexpr int kMinutesOfDay = 24 * kMinutesOfHour;
constexpr int kDaysOfWeek = 7;
const QLatin1String kOperation("shift");

Result<void> mustFit(const Shift& shift, const std::vector<Shift>& others) {
    if (shift.fromMinute < 0 || shift.untilMinute > kMinutesOfDay || shift.fromMinute >= shift.untilMinute) {
        return fail(ErrorCode::Rule, Text::tr("%1 is no stretch of one day. Write the hours like 9:00-17:30.").arg(shiftHoursText(shift)));
    }
    for (const Shift& other : others) {
        if (other.who == shift.who && other.day == shift.day && shift.fromMinute < other.untilMinute && other.fromMinute < shift.untilMinute) {
            return fail(ErrorCode::Rule, Text::tr("%1 on %2 overlaps with %3, which is planned for the same person. Withdraw that one first.")
                                             .arg(shiftHoursText(shift), shift.day.toString(Qt::ISODate), shiftHoursText(other)));
        }
    }
    return {};
}

/// Within a transaction in which nobody else plans.
Result<int> withdrawAll(Session& session, OperatorId who, QDate day) {
    ShiftRepository plan(session.db());
    SAIKOKU_TRY_ASSIGN(const auto shifts, plan.plannedOf(who, day));
    for (const Shift& shift : shifts) {
        SAIKOKU_TRY(plan.withdraw(shift.id, session.actor().id, session.clock().actualUtc()));
    }
    return static_cast<int>(shifts.size());
}

/// Likewise.
Result<void> addAll(Session& session, const std::vector<Shift>& shifts) {
    ShiftRepository plan(session.db());
    for (const Shift& shift : shifts) {
        SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).find(shift.who));
        if (!person) {
            return fail(ErrorCode::NotFound, Text::tr("There is no such person to plan for. Choose somebody of the roster."));
        }
        SAIKOKU_TRY_ASSIGN(const auto others, plan.plannedOf(shift.who, shift.day));
        SAIKOKU_TRY(mustFit(shift, others));
        SAIKOKU_TRY(plan.add(shift, session.actor().id, session.clock().actualUtc()));
    }
    return {};
}

}  // namespace

std::optional<ShiftHours> readShiftHours(const QString& text) {
    static const QRegularExpression form(QStringLiteral("^(\\d{1,2}):(\\d{2})[-~](\\d{1,2}):(\\d{2})$"));
    QString plain = text.normalized(QString::NormalizationForm_KC).remove(QLatin1Char(' '));
    plain.replace(QRegularExpression(QStringLiteral("[\u2010-\u2015\u2212\u301C\u30FC]")), QStringLiteral("-"));
    const QRegularExpressionMatch match = form.match(plain);
    if (!match.hasMatch()) {
        return {};
    }
    const auto minute = [&](int hours, int minutes) -> std::optional<int> {
        const int m = match.captured(minutes).toInt();
        const int all = match.captured(hours).toInt() * kMinutesOfHour + m;
        return m < kMinutesOfHour && all <= kMinutesOfDay ? std::optional(all) : std::nullopt;
    };
    const auto from = minute(1, 2);
    const auto until = minute(3, 4);
    if (!from || !until || *from >= *until) {
        return {};
    }
    return ShiftHours{*from, *until};
}

QString shiftHoursText(const Shift& shift) { return minutesText(shift.fromMinute) + QStringLiteral("–") + minutesText(shift.untilMinute); }

QString minutesText(int minutes) {
    return QStringLiteral("%1:%2").arg(minutes / kMinutesOfHour).arg(minutes % kMinutesOfHour, 2, 10, QLatin1Char('0'));
}

QDate mondayOf(QDate day) { return day.addDays(1 - day.dayOfWeek()); }

Result<std::vector<Shift>> plannedShifts(Session& session, QDate from, QDate to) {
    SAIKOKU_TRY(session.require(Permission::Plan, kOperation));
    return ShiftRepository(session.db()).planned(from, to);
}

Result<std::vector<Shift>> ownShifts(Session& session, QDate day) {
    SAIKOKU_TRY(session.require(Permission::View, kOperation));
    return ShiftRepository(session.db()).plannedOf(session.actor().id, day);
}

Result<void> planShifts(Session& session, const std::vector<Shift>& shifts) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("shift.plan")));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::People));
        SAIKOKU_TRY(addAll(session, shifts));
        return session.log(QStringLiteral("shift.plan"), QStringLiteral("shift"), {}, {}, static_cast<qint64>(shifts.size()));
    });
}

Result<int> withdrawShifts(Session& session, OperatorId who, QDate day) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("shift.withdraw")));
    return transact(session.db(), [&]() -> Result<int> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::People));
        SAIKOKU_TRY_ASSIGN(const int withdrawn, withdrawAll(session, who, day));
        SAIKOKU_TRY(session.log(QStringLiteral("shift.withdraw"), QStringLiteral("operator"), QString::number(who.value),
                                {{QStringLiteral("day"), day.toString(Qt::ISODate)}}, withdrawn));
        return withdrawn;
    });
}

Result<void> replanDay(Session& session, OperatorId who, QDate day, const std::vector<Shift>& shifts) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("shift.replan")));
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::People));
        SAIKOKU_TRY(withdrawAll(session, who, day));
        SAIKOKU_TRY(addAll(session, shifts));
        return session.log(QStringLiteral("shift.replan"), QStringLiteral("operator"), QString::number(who.value),
                           {{QStringLiteral("day"), day.toString(Qt::ISODate)}}, static_cast<qint64>(shifts.size()));
    });
}

Result<int> planWeekLike(Session& session, QDate fromMonday, QDate toMonday) {
    SAIKOKU_TRY(session.require(Permission::Plan, QStringLiteral("shift.plan_week")));
    return transact(session.db(), [&]() -> Result<int> {
        SAIKOKU_TRY(holdSeatLock(session.db(), SeatLock::People));
        ShiftRepository plan(session.db());
        SAIKOKU_TRY_ASSIGN(const auto model, plan.planned(fromMonday, fromMonday.addDays(kDaysOfWeek - 1)));
        SAIKOKU_TRY_ASSIGN(const auto there, plan.planned(toMonday, toMonday.addDays(kDaysOfWeek - 1)));
        std::vector<Shift> wanted;
        for (Shift shift : model) {
            shift.day = toMonday.addDays(fromMonday.daysTo(shift.day));
            if (std::none_of(there.begin(), there.end(), [&](const Shift& other) { return other.who == shift.who && other.day == shift.day; })) {
                wanted.push_back(shift);
            }
        }
        SAIKOKU_TRY(addAll(session, wanted));
        SAIKOKU_TRY(session.log(QStringLiteral("shift.plan_week"), QStringLiteral("week"), toMonday.toString(Qt::ISODate),
                                {{QStringLiteral("like"), fromMonday.toString(Qt::ISODate)}}, static_cast<qint64>(wanted.size())));
        return static_cast<int>(wanted.size());
    });
}

}  // namespace saikoku
