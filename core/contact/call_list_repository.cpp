#include "core/contact/call_list_repository.h"

#include <QStringList>

#include "core/store/bulk_reader.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

/// What the queue has yet to look at.
struct QueuedCase {
    CallListId list;
    qint64 place = 0;
    TaxpayerId taxpayer;
};

struct CaseOfList {
    CallListId list;
    ListedCase listed;
};

const QLatin1String kColumns(
    "select l.call_list_id, l.campaign_id, l.name, l.condition, l.sort, l.from_day, l.to_day, l.agreed_tries, l.cases, l.yen, "
    "coalesce(l.standing, ''), l.made_at, l.made_by, l.known_on, l.closed_on, coalesce(l.given, 0) from %1 l where l.campaign_id = :campaign");

CallList listIn(Statement& row) {
    CallList list;
    list.id = CallListId{row.integer(0)};
    list.campaign = CampaignId{row.integer(1)};
    list.name = row.text(2);
    list.condition = row.text(3);
    list.sort = row.text(4);
    list.from = row.date(5);
    list.to = row.date(6);
    list.agreedTries = static_cast<int>(row.integer(7));
    list.cases = row.integer(8);
    list.yen = row.yen(9);
    list.standing = row.text(10);
    list.madeAt = row.moment(11);
    list.madeBy = OperatorId{row.integer(12)};
    list.knownOn = row.date(13);
    list.closedOn = row.date(14);
    list.given = row.integer(15);
    return list;
}

}  // namespace

template <>
BulkTable RowWriter<CallList>::table() {
    return bulkTable("call_list", "call_list_id campaign_id name condition sort from_day to_day agreed_tries cases yen standing "
                                  "made_at made_by known_on given");
}

template <>
void RowWriter<CallList>::put(BulkWriter& rows, const CallList& list) {
    rows.integer(list.id.value);
    rows.integer(list.campaign.value);
    rows.text(list.name);
    rows.text(list.condition);
    rows.text(list.sort);
    rows.date(list.from);
    rows.date(list.to);
    rows.integer(qint64(list.agreedTries));
    rows.integer(list.cases);
    rows.yen(list.yen);
    list.standing.isEmpty() ? rows.null() : rows.text(list.standing);
    rows.moment(list.madeAt);
    rows.integer(list.madeBy.value);
    rows.date(list.knownOn);
    list.given > 0 ? rows.integer(list.given) : rows.null();
}

template <>
BulkTable RowWriter<CaseOfList>::table() {
    return bulkTable("call_list_case", "call_list_id place taxpayer_id yen current_yen");
}

template <>
void RowWriter<CaseOfList>::put(BulkWriter& rows, const CaseOfList& row) {
    rows.integer(row.list.value);
    rows.integer(row.listed.place);
    rows.integer(row.listed.taxpayer.value);
    rows.yen(row.listed.yen);
    rows.yen(row.listed.currentYen);
}

template <>
BulkTable RowWriter<QueuedCase>::table() {
    return bulkTable("queue_case", "call_list_id place taxpayer_id waiting order_key");
}

template <>
void RowWriter<QueuedCase>::put(BulkWriter& rows, const QueuedCase& row) {
    rows.integer(row.list.value);
    rows.integer(row.place);
    rows.integer(row.taxpayer.value);
    rows.integer(qint64(0));
    rows.integer(row.place);
}

Result<QDate> firstDayOfListsOpenOn(Database& database, const KnownFacts& facts, CampaignId campaign, QDate date) {
    SAIKOKU_TRY_ASSIGN(const auto first,
                       selectFirst(database,
                                   QStringLiteral("select min(l.from_day) from %1 l where l.campaign_id = :campaign and l.from_day <= :day "
                                                  "and (l.to_day is null or l.to_day >= :day) and (l.closed_on is null or l.closed_on > :day)")
                                       .arg(facts.view(QLatin1String("call_list_known"))),
                                   {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), date}},
                                   [](Statement& row) { return row.date(0); }));
    return first.value_or(QDate());
}

Result<CallListId> CallListRepository::add(const CallList& list, const QList<ListedCase>& cases) {
    SAIKOKU_TRY_ASSIGN(const qint64 added, RowWriter<CallList>::addOne(m_db, list, QStringLiteral("call_list_id")));
    const CallListId id{added};
    SAIKOKU_TRY_ASSIGN(auto facts, RowWriter<CaseOfList>::open(m_db));
    for (const ListedCase& listed : cases) {
        SAIKOKU_TRY(facts.add({id, listed}));
    }
    SAIKOKU_TRY(facts.finish());
    SAIKOKU_TRY_ASSIGN(auto queue, RowWriter<QueuedCase>::open(m_db));
    for (const ListedCase& listed : cases) {
        SAIKOKU_TRY(queue.add({id, listed.place, listed.taxpayer}));
    }
    SAIKOKU_TRY(queue.finish());
    return id;
}

Result<void> CallListRepository::close(CallListId list, QDate on, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY(m_db.execute(QStringLiteral("insert into call_list_close (call_list_id, closed_on, closed_at, closed_by, known_on) "
                                            "values (:list, :day, :at, :by, :day)"),
                             {{QLatin1String(":list"), list}, {QLatin1String(":day"), on}, {QLatin1String(":at"), at}, {QLatin1String(":by"), by}}));
    SAIKOKU_TRY(m_db.execute(QStringLiteral("delete from queue_case where call_list_id = :list"), {{QLatin1String(":list"), list}}));
    return {};
}

Result<std::optional<CallList>> CallListRepository::byName(CampaignId campaign, const QString& name) const {
    return selectFirst(m_db, QString(kColumns).arg(m_facts.view(QLatin1String("call_list_known"))) + QStringLiteral(" and l.name = :name"),
                       {{QLatin1String(":campaign"), campaign}, {QLatin1String(":name"), name}}, listIn);
}

Result<std::optional<CallList>> CallListRepository::byStanding(CampaignId campaign, const QString& standing) const {
    return selectFirst(m_db, QString(kColumns).arg(m_facts.view(QLatin1String("call_list_known"))) + QStringLiteral(" and l.standing = :standing"),
                       {{QLatin1String(":campaign"), campaign}, {QLatin1String(":standing"), standing}}, listIn);
}

Result<QList<CallList>> CallListRepository::all(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto lists,
                       selectAll(m_db,
                                 QString(kColumns).arg(m_facts.view(QLatin1String("call_list_known"))) +
                                     QStringLiteral(" order by l.call_list_id desc"),
                                 {{QLatin1String(":campaign"), campaign}}, listIn));
    return QList<CallList>(lists.begin(), lists.end());
}

Result<QList<CallList>> CallListRepository::openOn(CampaignId campaign, QDate day) const {
    SAIKOKU_TRY_ASSIGN(const auto lists,
                       selectAll(m_db,
                                 QString(kColumns).arg(m_facts.view(QLatin1String("call_list_known"))) +
                                     QStringLiteral(" and l.from_day <= :day and (l.to_day is null or l.to_day >= :day) "
                                                    "and (l.closed_on is null or l.closed_on > :day) order by l.call_list_id"),
                                 {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), day}}, listIn));
    return QList<CallList>(lists.begin(), lists.end());
}

Result<void> CallListRepository::cases(CallListId list, const std::function<void(const ListedCase&)>& use) const {
    return readRows(m_db, QStringLiteral("select m.taxpayer_id, m.place, m.yen, m.current_yen from call_list_case m "
                                         "where m.call_list_id = :list order by m.taxpayer_id"),
                    {{QLatin1String(":list"), list}}, [&](const RawRow& row) {
                        use({TaxpayerId{row.integer(0)}, row.integer(1), row.yen(2), row.yen(3)});
                    });
}

Result<QStringList> CallListRepository::namesOf(CampaignId campaign, TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(const auto names,
                       selectAll(m_db,
                                 QStringLiteral("select l.name from %1 l where l.taxpayer_id = :case and l.campaign_id = :campaign "
                                                "order by case when l.closed_on is null then 0 else 1 end, l.call_list_id desc")
                                     .arg(m_facts.view(QLatin1String("call_list_case_known"))),
                                 {{QLatin1String(":case"), taxpayer}, {QLatin1String(":campaign"), campaign}},
                                 [](Statement& row) { return row.text(0); }));
    return QStringList(names.begin(), names.end());
}

}  // namespace saikoku
