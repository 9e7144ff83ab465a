#include "core/contact/list_round.h"

namespace saikoku {

namespace {

/// The earlier of two days, either of which may be missing.
void bringForward(std::optional<QDate>& next, QDate day, QDate date) {
    if (day.isValid() && day > date && (!next || day < *next)) {
        next = day;
    }
}

}  // namespace

QDate ListSpan::over() const {
    const QDate byPlan = to.isValid() ? to.addDays(1) : QDate();
    if (!closedOn.isValid() || (byPlan.isValid() && byPlan < closedOn)) {
        return byPlan;
    }
    return closedOn;
}

bool ListSpan::isOpenOn(QDate date) const { return from <= date && (!over().isValid() || date < over()); }

Round roundOn(std::span<const ListSpan> lists, const Round& office, QDate date) {
    const ListSpan* newest = nullptr;
    for (const ListSpan& list : lists) {
        if (list.isOpenOn(date) && (newest == nullptr || list.list > newest->list)) {
            newest = &list;
        }
    }
    Round round = office;
    if (newest != nullptr) {
        round = {newest->from};
        bringForward(round.next, newest->over(), date);
        round.reachesBackOn = round.next;
    }
    for (const ListSpan& list : lists) {
        if (!list.over().isValid() || list.from < list.over()) {
            bringForward(round.next, list.from, date);
        }
    }
    return round;
}

}  // namespace saikoku
