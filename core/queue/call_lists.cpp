#include "core/queue/call_lists.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

#include "core/base/clock.h"
#include "core/base/fiscal_year.h"
#include "core/base/language.h"
#include "core/cases/case_refresh.h"
#include "core/cases/case_repository.h"
#include "core/cases/query_preparation.h"
#include "core/contact/call_list_repository.h"
#include "core/queue/queue_repository.h"
#include "core/queue/queue_rules.h"
#include "core/security/session.h"
#include "core/store/database.h"
#include "core/store/seat_lock.h"
#include "core/store/transaction.h"

namespace saikoku {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Queue)
};

const QLatin1String kMake("call_list.make");
const QLatin1String kClose("call_list.close");
const QLatin1String kLook("call_list.look");

constexpr qsizetype kLongestName = 60;
constexpr qsizetype kWrittenAtOnce = 1000;  ///< of more cases the summaries wait for the day roll

Result<void> checkWish(const CallListWish& wish) {
    const QString name = wish.name.trimmed();
    const bool control = std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_Control; });
    if (name.isEmpty() || name.size() > kLongestName || control) {
        return fail(ErrorCode::BadInput, Text::tr("A list needs a name of 1 to %1 characters on one line.").arg(kLongestName));
    }
    if (wish.to.isValid() && wish.to < wish.from) {
        return fail(ErrorCode::BadInput, Text::tr("The last day %1 lies before the first day %2.")
                                             .arg(dateInSentence(wish.to), dateInSentence(wish.from)));
    }
    return {};
}

CaseCondition inArrears(const CaseCondition& condition) {
    const CaseCondition open = CaseCondition::compare(CaseField::Status, CaseCondition::Op::NotEqual, codeOf(WorkflowStatus::Settled));
    return condition.isEverything() ? open : CaseCondition::all({condition, open});
}

/// Whose row follows from the round: who was ever called or spoken with.
CaseCondition everContacted() {
    return CaseCondition::compare(CaseField::LastContact, CaseCondition::Op::GreaterEqual, QDate(1900, 1, 1));
}

QString textOf(const QList<CaseSort>& sort) {
    QStringList keys;
    for (const CaseSort& key : sort) {
        keys.append(codeOf(key.field) + (key.descending ? QStringLiteral(":desc") : QString()));
    }
    return keys.join(u',');
}

/// Whoever called back comes first, each part in its order.
void putFirst(const QSet<TaxpayerId>& callers, CaseSelection& selection) {
    CaseSelection ordered;
    for (const bool first : {true, false}) {
        for (qsizetype i = 0; i < selection.cases.size(); ++i) {
            if (callers.contains(selection.cases.at(i)) == first) {
                ordered.cases.append(selection.cases.at(i));
                ordered.yen.append(selection.yen.at(i));
            }
        }
    }
    selection.cases = std::move(ordered.cases);
    selection.yen = std::move(ordered.yen);
}

/// Everything that the round of many cases moves; false: the rest waits for the day roll.
Result<bool> roundsMoved(Session& session, QList<TaxpayerId> cases) {
    if (cases.isEmpty()) {
        return true;
    }
    std::sort(cases.begin(), cases.end());
    if (cases.size() <= kWrittenAtOnce || session.clock().isAnotherDay()) {
        SAIKOKU_TRY(refreshCases(session, cases));
        return true;
    }
    SAIKOKU_TRY(refreshTouchedCases(session, cases));
    return false;
}

Result<CallList> found(Session& session, CampaignId campaign, const QString& name) {
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    SAIKOKU_TRY_ASSIGN(const auto list, CallListRepository(session.db(), facts).byName(campaign, name.trimmed()));
    if (!list) {
        return fail(ErrorCode::NotFound, Text::tr("There is no call list \"%1\". \"lists\" shows which there are.").arg(name));
    }
    return *list;
}

struct Made {
    CallList list;
    bool isWritten = true;
};

Result<QList<ListedCase>> listedCases(Session& session, const CaseTables& tables, const CaseSelection& selection) {
    SAIKOKU_TRY_ASSIGN(const auto ofYear,
                       QueueRepository(session.db(), tables.facts).owedOfYear(fiscalYearOf(tables.asOf), tables.asOf));
    QList<ListedCase> listed;
    listed.reserve(selection.cases.size());
    for (qsizetype i = 0; i < selection.cases.size(); ++i) {
        // a campaign without money has no yen of the case, and so none of the year either
        listed.append({selection.cases.at(i), i + 1, selection.yen.at(i), std::min(selection.yen.at(i), ofYear.value(selection.cases.at(i)))});
    }
    return listed;
}

Result<Made> makeOnce(Session& session, const CallListWish& wish) {
    Database& database = session.db();
    SAIKOKU_TRY(shareSeatLock(database, SeatLock::Facts));
    SAIKOKU_TRY_ASSIGN(const auto same, CallListRepository(database).byName(wish.campaign, wish.name));
    if (same) {
        return fail(ErrorCode::Exists, Text::tr("There is a call list \"%1\" already. Give another name.").arg(wish.name));
    }
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    const CaseRepository cases(database, tables);
    CaseQuery query = queryOf(wish);
    SAIKOKU_TRY(prepareQuery(session, query, tables));
    SAIKOKU_TRY_ASSIGN(CaseSelection selection, cases.find(query));
    if (wish.callersBackFirst) {
        SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
        const QDateTime since = fromTokyo(session.today().addDays(-rules->callersBackDays), QTime(0, 0));
        SAIKOKU_TRY_ASSIGN(const QList<TaxpayerId> callers, cases.callersBack(wish.campaign, since));
        putFirst(QSet<TaxpayerId>(callers.begin(), callers.end()), selection);
    }
    if (selection.cases.isEmpty()) {
        return fail(ErrorCode::BadInput, Text::tr("Nobody in arrears fits the condition: the list would be empty. Change the condition."));
    }
    query.condition = CaseCondition::all({query.condition, everContacted()});
    SAIKOKU_TRY_ASSIGN(const CaseSelection moved, cases.find(query));
    Made made;
    CallList& list = made.list;
    list.campaign = wish.campaign;
    list.name = wish.name;
    list.condition = wish.condition.isEverything() ? QString() : wish.condition.toText();
    list.given = wish.among ? wish.among->size() : 0;
    list.sort = textOf(wish.sort);
    list.from = wish.from;
    list.to = wish.to;
    list.agreedTries = wish.agreedTries;
    list.cases = selection.cases.size();
    list.yen = selection.outstanding;
    list.standing = wish.standing;
    list.madeAt = session.clock().nowUtc();
    list.madeBy = session.actor().id;
    list.knownOn = session.today();
    SAIKOKU_TRY_ASSIGN(const QList<ListedCase> listed, listedCases(session, tables, selection));
    SAIKOKU_TRY_ASSIGN(list.id, CallListRepository(database).add(list, listed));
    SAIKOKU_TRY_ASSIGN(made.isWritten, roundsMoved(session, moved.cases));
    SAIKOKU_TRY(session.log(kMake, QStringLiteral("call_list"), QString::number(list.id.value),
                            {{QStringLiteral("condition"), wish.condition.toText(true)},
                             {QStringLiteral("given"), wish.among ? QJsonValue(list.given) : QJsonValue()}},
                            list.cases));
    return made;
}

Result<Made> closeOnce(Session& session, CampaignId campaign, const QString& name) {
    Database& database = session.db();
    SAIKOKU_TRY(shareSeatLock(database, SeatLock::Facts));
    Made made;
    SAIKOKU_TRY_ASSIGN(made.list, found(session, campaign, name));
    CallList& list = made.list;
    if (list.closedOn.isValid()) {
        return fail(ErrorCode::Rule, Text::tr("The call list \"%1\" was closed on %2.").arg(list.name, dateInSentence(list.closedOn)));
    }
    SAIKOKU_TRY_ASSIGN(const CaseTables tables, caseTablesFor(session));
    CallListRepository repository(database);
    QSet<TaxpayerId> listed;
    SAIKOKU_TRY(repository.cases(list.id, [&](const ListedCase& one) { listed.insert(one.taxpayer); }));
    CaseQuery query;
    query.campaign = campaign;
    query.condition = everContacted();
    query.includeSettled = true;  // without money a final result holds for its round alone
    SAIKOKU_TRY_ASSIGN(CaseSelection moved, CaseRepository(database, tables).find(query));
    moved.cases.removeIf([&](TaxpayerId one) { return !listed.contains(one); });
    list.closedOn = session.today();
    SAIKOKU_TRY(repository.close(list.id, list.closedOn, session.actor().id, session.clock().nowUtc()));
    SAIKOKU_TRY_ASSIGN(made.isWritten, roundsMoved(session, moved.cases));
    SAIKOKU_TRY(session.log(kClose, QStringLiteral("call_list"), QString::number(list.id.value)));
    return made;
}

CallList followed(Session& session, const Made& made) {
    if (!made.isWritten) {
        followTouchedCases(session);
    }
    return made.list;
}

}  // namespace

CaseQuery queryOf(const CallListWish& wish) {
    CaseQuery query;
    query.campaign = wish.campaign;
    query.condition = inArrears(wish.condition);
    query.sort = wish.sort;
    query.among = wish.among;
    return query;
}

Result<CallList> makeCallList(Session& session, const CallListWish& wish) {
    SAIKOKU_TRY(session.require(Permission::Plan, kMake));
    SAIKOKU_TRY_ASSIGN(const auto rules, session.rules<QueueRules>());
    CallListWish full = wish;
    full.name = wish.name.trimmed();
    full.from = wish.from.isValid() ? wish.from : session.today();
    full.agreedTries = wish.agreedTries > 0 ? wish.agreedTries : rules->agreedTries;
    if (full.sort.isEmpty()) {
        full.sort = {{CaseField::Outstanding, true}};
        full.callersBackFirst = true;
    }
    SAIKOKU_TRY(checkWish(full));
    SAIKOKU_TRY(caseTablesFor(session));  // the day's rows first, in transactions of their own
    SAIKOKU_TRY_ASSIGN(const Made made, transact(session.db(), [&] { return makeOnce(session, full); }));
    return followed(session, made);
}

Result<CallList> closeCallList(Session& session, CampaignId campaign, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::Plan, kClose));
    SAIKOKU_TRY(caseTablesFor(session));
    SAIKOKU_TRY_ASSIGN(const Made made, transact(session.db(), [&] { return closeOnce(session, campaign, name); }));
    return followed(session, made);
}

Result<CallList> callList(Session& session, CampaignId campaign, const QString& name) {
    SAIKOKU_TRY(session.require(Permission::View, kLook));
    return found(session, campaign, name);
}

Result<QList<CallList>> callLists(Session& session, CampaignId campaign) {
    SAIKOKU_TRY(session.require(Permission::View, kLook));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return CallListRepository(session.db(), facts).all(campaign);
}

Result<QStringList> listsOfCase(Session& session, CampaignId campaign, TaxpayerId taxpayer) {
    SAIKOKU_TRY(session.require(Permission::View, kLook, QString::number(taxpayer.value)));
    SAIKOKU_TRY_ASSIGN(const KnownFacts facts, factsOf(session));
    return CallListRepository(session.db(), facts).namesOf(campaign, taxpayer);
}

}  // namespace saikoku
