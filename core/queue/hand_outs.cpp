#include "core/queue/hand_outs.h"

#include <QCoreApplication>
#include <QHash>

#include <algorithm>
#include <limits>
#include <vector>

#include "core/contact/call_list_repository.h"
#include "core/queue/call_lists.h"
#include "core/security/operator_repository.h"
#include "core/security/role_repository.h"
#include "core/security/session.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

const QLatin1String kHandOut("call_list.hand_out");
constexpr int kMostShare = 100;
constexpr int kLastTurn = 99;
constexpr int kEverybodysTurn = std::numeric_limits<int>::max();

Result<HandOut> handOutOf(Session& session, const HandOutWish& wish, CallListId list) {
    HandOut handOut{list, {}, {}, wish.share, wish.turn, session.clock().nowUtc()};
    if (!wish.group.isEmpty()) {
        SAIKOKU_TRY_ASSIGN(const auto group, RoleRepository(session.db()).group(wish.group));
        if (!group) {
            return fail(ErrorCode::NotFound, Text::tr("There is no group \"%1\".").arg(wish.group));
        }
        handOut.group = *group;
        return handOut;
    }
    SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).findByLogin(wish.login));
    if (!person) {
        return fail(ErrorCode::NotFound, Text::tr("There is nobody with the user name \"%1\".").arg(wish.login));
    }
    handOut.person = person->id;
    return handOut;
}

/// Groups of the acting person; read when any list was handed to a group.
Result<QSet<GroupId>> myGroups(Session& session, const QList<HandOut>& handOuts) {
    QSet<GroupId> mine;
    if (std::none_of(handOuts.begin(), handOuts.end(), [](const HandOut& one) { return one.group.isValid(); })) {
        return mine;
    }
    SAIKOKU_TRY_ASSIGN(const auto groups, RoleRepository(session.db()).groups());
    for (const StaffGroup& group : groups) {
        if (group.members.contains(session.actor().login)) {
            mine.insert(group.id);
        }
    }
    return mine;
}

/// Share and turn of the list for the acting person; nothing when it is others'.
std::optional<MyList> seenBy(OperatorId person, const QSet<GroupId>& groups, const CallList& list, const QList<HandOut>& handOuts) {
    MyList mine{list, 1, kEverybodysTurn, false, 0};
    bool isOthers = false;
    for (const HandOut& one : handOuts) {
        if (one.list != list.id || one.share == 0) {
            continue;
        }
        isOthers = true;
        // handed to the person goes before handed to a group
        const bool ofPerson = one.person == person;
        if (ofPerson || (groups.contains(one.group) && !mine.isMine)) {
            mine.isMine = true;
            mine.share = one.share;
            mine.turn = one.turn;
            if (ofPerson) {
                break;
            }
        }
    }
    return mine.isMine || !isOthers ? std::optional(mine) : std::nullopt;
}

QStringList groupsWith(const QString& login, const std::vector<StaffGroup>& groups) {
    QStringList names;
    for (const StaffGroup& group : groups) {
        if (group.members.contains(login)) {
            names.append(group.name);
        }
    }
    return names;
}

bool isSame(const ListWorker& a, const ListWorker& b) { return a.isGroup == b.isGroup && (a.isGroup ? a.name == b.name : a.login == b.login); }

}  // namespace

QList<ListMix> mixOf(const ListWorker& worker, const QList<GivenList>& given) {
    QList<ListMix> mix;
    for (const GivenList& list : given) {
        auto found = std::find_if(list.workers.begin(), list.workers.end(), [&](const ListWorker& each) { return isSame(each, worker); });
        const bool isOwn = found != list.workers.end();
        if (!isOwn) {
            found = std::find_if(list.workers.begin(), list.workers.end(),
                                 [&](const ListWorker& each) { return each.isGroup && worker.groups.contains(each.name); });
        }
        if (found != list.workers.end()) {
            mix.append({list.name, found->share, found->turn, isOwn ? QString() : found->name});
        }
    }
    std::stable_sort(mix.begin(), mix.end(), [](const ListMix& a, const ListMix& b) { return a.turn < b.turn; });
    return mix;
}

Result<void> handOut(Session& session, const HandOutWish& wish) {
    SAIKOKU_TRY(session.require(Permission::Plan, kHandOut));
    if (wish.share < 0 || wish.share > kMostShare || wish.turn < 1 || wish.turn > kLastTurn) {
        return fail(ErrorCode::BadInput, Text::tr("A share is a whole number from 0 to %1, a turn one from 1 to %2.").arg(kMostShare).arg(kLastTurn));
    }
    return transact(session.db(), [&]() -> Result<void> {
        SAIKOKU_TRY_ASSIGN(const CallList list, callList(session, wish.campaign, wish.list));
        if (list.closedOn.isValid()) {
            return fail(ErrorCode::Rule, Text::tr("The call list \"%1\" is closed: nobody works on it any more.").arg(list.name));
        }
        SAIKOKU_TRY_ASSIGN(const HandOut row, handOutOf(session, wish, list.id));
        SAIKOKU_TRY(QueueRepository(session.db()).add(row, session.actor().id, session.today()));
        return session.log(kHandOut, QStringLiteral("call_list"), QString::number(list.id.value),
                           {{QStringLiteral("person"), row.person.value},
                            {QStringLiteral("group"), row.group.value},
                            {QStringLiteral("share"), row.share},
                            {QStringLiteral("turn"), row.turn}});
    });
}

Result<QList<ListWorker>> workersOf(Session& session, CampaignId campaign, CallListId list) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("call_list.look")));
    SAIKOKU_TRY_ASSIGN(const QList<HandOut> handOuts, QueueRepository(session.db()).handOuts(campaign));
    QHash<GroupId, QString> groupNames;
    SAIKOKU_TRY_ASSIGN(const auto groups, RoleRepository(session.db()).groups());
    for (const StaffGroup& group : groups) {
        groupNames.insert(group.id, group.name);
    }
    QList<ListWorker> workers;
    for (const HandOut& one : handOuts) {
        if (one.list != list || one.share == 0) {
            continue;
        }
        if (one.group.isValid()) {
            workers.append({groupNames.value(one.group), {}, true, one.share, one.turn});
            continue;
        }
        SAIKOKU_TRY_ASSIGN(const auto person, OperatorRepository(session.db()).find(one.person));
        if (person) {
            workers.append({person->displayName, person->login, false, one.share, one.turn, groupsWith(person->login, groups)});
        }
    }
    return workers;
}

Result<QList<ListWorker>> possibleWorkers(Session& session) {
    SAIKOKU_TRY(session.require(Permission::Plan, kHandOut));
    QList<ListWorker> workers;
    SAIKOKU_TRY_ASSIGN(const auto people, OperatorRepository(session.db()).all());
    for (const Operator& person : people) {
        if (!person.isDisabled()) {
            workers.append({person.displayName, person.login, false, 1, 1});
        }
    }
    SAIKOKU_TRY_ASSIGN(const auto groups, RoleRepository(session.db()).groups());
    for (const StaffGroup& group : groups) {
        workers.append({group.name, {}, true, 1, 1});
    }
    return workers;
}

Result<QList<MyList>> myLists(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, QStringLiteral("call_list.look")));
    SAIKOKU_TRY_ASSIGN(const QList<CallList> open, CallListRepository(session.db()).openOn(campaign, session.today()));
    QList<MyList> lists;
    if (open.isEmpty()) {
        return lists;
    }
    QueueRepository repository(session.db());
    SAIKOKU_TRY_ASSIGN(const QList<HandOut> handOuts, repository.handOuts(campaign));
    SAIKOKU_TRY_ASSIGN(const QSet<GroupId> groups, myGroups(session, handOuts));
    SAIKOKU_TRY_ASSIGN(const auto takes, repository.takes(session.today(), session.actor().id));
    for (const CallList& list : open) {
        if (std::optional<MyList> mine = seenBy(session.actor().id, groups, list, handOuts)) {
            mine->takenToday = takes.value(list.id);
            lists.append(*mine);
        }
    }
    std::sort(lists.begin(), lists.end(), [](const MyList& a, const MyList& b) {
        if (a.turn != b.turn) {
            return a.turn < b.turn;
        }
        const qint64 ofA = a.takenToday * b.share;
        const qint64 ofB = b.takenToday * a.share;
        return ofA != ofB ? ofA < ofB : a.list.id < b.list.id;
    });
    return lists;
}

}  // namespace saikoku
