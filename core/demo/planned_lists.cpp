#include "core/demo/planned_lists.h"

#include <algorithm>
#include <functional>

#include "core/base/fiscal_year.h"
#include "core/cases/case_condition.h"
#include "core/contact/call_list_repository.h"
#include "core/demo/fact_writer.h"
#include "core/demo/office.h"
#include "core/queue/queue_repository.h"
#include "core/security/session.h"

namespace saikoku::demo {

namespace {

constexpr qint64 kLargeSum = 200'000;
constexpr qint64 kGeneralSum = 50'000;
constexpr int kFirstBusinessDay = 22;   // about a month ago
constexpr int kSecondBusinessDay = 10;  // two weeks
constexpr int kNewlyDueDays = 60;
constexpr qint32 kMadeAt = 8 * kHour + 40 * 60;
constexpr qint32 kMadeForTomorrowAt = 17 * kHour;
constexpr int kTries = 2;
constexpr int kTriesOfLargeSums = 3;

struct PlannedList {
    QString name;
    QString condition;
    std::function<bool(const OwedThen&, const Person&)> fits;
    Moment madeAt;
    QDate from = {};
    QDate to = {};
    int tries = kTries;
};

struct Given {
    OperatorId person;
    GroupId group;
    int share = 1;
    int turn = 1;
};

qint64 paidBefore(const City& city, const Instalment& instalment, Day day) {
    qint64 paid = 0;
    for (qint32 place = instalment.lastReceipt; place >= 0;) {
        const Payment& payment = city.payments[static_cast<std::size_t>(place)];
        paid += payment.day < day ? payment.amount : 0;
        place = payment.previous;
    }
    return paid;
}

bool hasNumber(const OwedThen&, const Person& person) {
    return person.lineCount > 0;
}

/// The largest sum first, as the program makes them.
QList<ListedCase> casesOf(const PlanGround& ground, const PlannedList& planned, Yen& sum) {
    std::vector<OwedThen> fitting = owedOn(ground.city, planned.madeAt.day);
    std::erase_if(fitting, [&](const OwedThen& one) {
        return !planned.fits(one, ground.city.persons[static_cast<std::size_t>(one.person)]);
    });
    std::stable_sort(fitting.begin(), fitting.end(),
                     [](const OwedThen& a, const OwedThen& b) { return a.yen > b.yen; });
    QList<ListedCase> listed;
    for (const OwedThen& one : fitting) {
        listed.append(
            {TaxpayerId{qint64(one.person) + 1}, listed.size() + 1, Yen(one.yen), Yen(one.currentYen)});
        sum += Yen(one.yen);
    }
    return listed;
}

/// Nothing when nobody fits.
Result<CallListId> add(const PlanGround& ground, const PlannedList& planned,
                       const std::vector<Given>& given = {}) {
    CallList list;
    const QList<ListedCase> cases = casesOf(ground, planned, list.yen);
    if (cases.isEmpty()) {
        return CallListId();
    }
    SAIKOKU_TRY_ASSIGN(const CaseCondition condition, parseCaseCondition(planned.condition));
    list.campaign = ground.campaign;
    list.name = planned.name;
    list.condition = condition.toText();
    list.sort = codeOf(CaseField::Outstanding) + QStringLiteral(":desc");
    list.from = planned.from.isValid() ? planned.from : dateOf(planned.madeAt.day);
    list.to = planned.to;
    list.agreedTries = planned.tries;
    list.cases = cases.size();
    list.madeAt = utcOf(planned.madeAt);
    list.madeBy = ground.supervisor();
    list.knownOn = dateOf(planned.madeAt.day);
    SAIKOKU_TRY_ASSIGN(list.id, CallListRepository(ground.session.db()).add(list, cases));
    QueueRepository queue(ground.session.db());
    for (const Given& one : given) {
        SAIKOKU_TRY(queue.add({list.id, one.person, one.group, one.share, one.turn, list.madeAt}, list.madeBy,
                              list.knownOn));
    }
    return list.id;
}

QString monthOf(Day day) {
    return QStringLiteral("%1年%2月").arg(dateOf(day).year()).arg(dateOf(day).month());
}

}  // namespace

std::vector<OwedThen> owedOn(const City& city, Day day) {
    const int year = fiscalYearOf(dateOf(day));
    std::vector<OwedThen> owed;
    for (const Instalment& instalment : city.instalments) {
        const qint64 left = instalment.due < day ? instalment.levied - paidBefore(city, instalment, day) : 0;
        if (left <= 0) {
            continue;
        }
        if (owed.empty() ||
            owed.back().person != instalment.person) {  // a person's instalments stand together
            owed.push_back({instalment.person, 0, 0, instalment.due});
        }
        OwedThen& one = owed.back();
        one.yen += left;
        one.currentYen += instalment.fiscalYear == year ? left : 0;
        one.oldestDue = std::min(one.oldestDue, instalment.due);
    }
    return owed;
}

Result<void> writeCallLists(const PlanGround& ground) {
    const Day first = ground.businessDaysAgo(kFirstBusinessDay);
    const Day second = ground.businessDaysAgo(kSecondBusinessDay);
    const Day yesterday = ground.businessDaysAgo(1);
    const Day end = ground.city.end;
    const QDate nextMonth = dateOf(second).addMonths(1);
    SAIKOKU_TRY_ASSIGN(const CallListId closed,
                       add(ground,
                           {monthOf(first) + QStringLiteral(" 一括催告"),
                            QStringLiteral("outstanding >= %1 and phone_known = true").arg(kGeneralSum),
                            [](const OwedThen& owed, const Person& person) {
                                return owed.yen >= kGeneralSum && hasNumber(owed, person);
                            },
                            {first, kMadeAt},
                            {},
                            dateOf(second).addDays(-1)},
                           {{{}, ground.dayShift, 1, 1}, {{}, ground.eveningShift, 1, 1}}));
    if (closed.isValid()) {
        SAIKOKU_TRY(
            CallListRepository(ground.session.db())
                .close(closed, dateOf(second), ground.supervisor(), utcOf({second, kMadeAt - 10 * 60})));
    }
    SAIKOKU_TRY(add(ground,
                    {monthOf(second) + QStringLiteral(" 高額案件"),
                     QStringLiteral("outstanding >= %1 and phone_known = true").arg(kLargeSum),
                     [](const OwedThen& owed, const Person& person) {
                         return owed.yen >= kLargeSum && hasNumber(owed, person);
                     },
                     {second, kMadeAt},
                     {},
                     nextMonth,
                     kTriesOfLargeSums},
                    {{{}, ground.dayShift, 2, 1}, {ground.maker(), {}, 1, 1}}));
    SAIKOKU_TRY(
        add(ground,
            {monthOf(second) + QStringLiteral(" 一般案件"),
             QStringLiteral("outstanding < %1 and phone_known = true").arg(kLargeSum),
             [](const OwedThen& owed, const Person& person) {
                 return owed.yen < kLargeSum && hasNumber(owed, person);
             },
             {second, kMadeAt},
             {},
             nextMonth},
            {{{}, ground.dayShift, 1, 1}, {{}, ground.eveningShift, 1, 1}, {ground.maker(), {}, 2, 1}}));
    const Day newlyDue = yesterday - kNewlyDueDays;
    SAIKOKU_TRY(add(ground, {monthOf(end) + QStringLiteral(" 新規未納の早期案内"),
                             QStringLiteral("oldest_due >= %1 and phone_known = true")
                                 .arg(dateOf(newlyDue).toString(Qt::ISODate)),
                             [newlyDue](const OwedThen& owed, const Person& person) {
                                 return owed.oldestDue >= newlyDue && hasNumber(owed, person);
                             },
                             {yesterday, kMadeForTomorrowAt},
                             dateOf(end),
                             dateOf(end).addDays(30)}));
    return {};
}

}  // namespace saikoku::demo
