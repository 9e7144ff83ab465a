#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include "core/base/result.h"
#include "core/contact/call_list.h"
#include "core/queue/queue_repository.h"

namespace saikoku {

class Session;

/// @brief Gives a list to a person (login) or a group (name), anew for who has it already.
struct HandOutWish {
    CampaignId campaign;
    QString list;
    QString login;  ///< or
    QString group;
    int share = 1;  ///< 1–100; 0 takes the list back
    int turn = 1;   ///< 1–99
};

/// @brief Who works on a list, by name.
struct ListWorker {
    QString name;     ///< of the group, or the person's display name
    QString login;    ///< empty for a group
    bool isGroup = false;
    int share = 1;
    int turn = 1;
    QStringList groups = {};  ///< of a person: those that they belong to; filled by workersOf()
};

/// @brief An open list and who works on it.
struct GivenList {
    QString name;
    QList<ListWorker> workers;
};

/// @brief What somebody works on: one of their lists.
struct ListMix {
    QString list;
    int share = 1;
    int turn = 1;
    QString byGroup = {};  ///< the group that it was given to; empty: to the worker
};

/// @brief All lists that the worker's queue asks, in the order of their turns: of a person also those given to their
/// groups, unless the list was given to the person too, which goes before. Pure.
/// @param given the oldest first
QList<ListMix> mixOf(const ListWorker& worker, const QList<GivenList>& given);

/// @brief Hands a list out. Permission::Plan; logged. NotFound for an unknown list, person or
/// group, BadInput for a share or turn out of range, Rule for a list that is closed.
Result<void> handOut(Session& session, const HandOutWish& wish);

/// @brief Who works on the list; nobody: it is everybody's. Permission::View.
Result<QList<ListWorker>> workersOf(Session& session, CampaignId campaign, CallListId list);

/// @brief Whom a list may be handed to: people who may sign in, then groups. Permission::Plan.
Result<QList<ListWorker>> possibleWorkers(Session& session);

/// @brief A list as the acting person's queue sees it.
struct MyList {
    CallList list;
    int share = 1;
    int turn = 0;
    bool isMine = false;  ///< handed to the person or a group of theirs; else everybody's
    qint64 takenToday = 0;
};

/// @brief The lists open on the business date that the acting person may take from, in the
/// order in which the queue asks them now: by turn, within a turn by what is wanting to
/// their share, everybody's lists last. Permission::View.
Result<QList<MyList>> myLists(Session& session, CampaignId campaign);

}  // namespace saikoku
