#include "core/cases/case_facts_repository.h"

#include <QFileInfo>
#include <QStringList>

#include <algorithm>
#include <utility>
#include <vector>

#include "core/base/clock.h"
#include "core/cases/case_work_rules.h"
#include "core/store/database.h"
#include "core/store/query.h"

namespace saikoku {

namespace {

/// Rows of one select, ordered by taxpayer (column 0), handed out per taxpayer.
class ByTaxpayer {
public:
    static Result<ByTaxpayer> open(Database& db, const QString& sql, const Bindings& bindings) {
        SAIKOKU_TRY_ASSIGN(Statement rows, db.select(sql, bindings));
        ByTaxpayer cursor(std::move(rows));
        cursor.m_more = cursor.m_rows.next();
        return cursor;
    }

    /// Calls use(row) for every row of this taxpayer, passing over smaller ids.
    template <class Use>
    void forEach(TaxpayerId taxpayer, Use use) {
        while (m_more) {
            const qint64 id = m_rows.integer(0);
            if (id > taxpayer.value) {
                return;
            }
            if (id == taxpayer.value) {
                use(m_rows);
            }
            m_more = m_rows.next();
        }
    }

    /// The taxpayer of the row that comes next; nothing at the end.
    std::optional<TaxpayerId> current() {
        return m_more ? std::optional<TaxpayerId>(TaxpayerId{m_rows.integer(0)}) : std::nullopt;
    }

    Result<void> finish() { return m_rows.finish(); }

private:
    explicit ByTaxpayer(Statement rows) : m_rows(std::move(rows)) {}

    Statement m_rows;
    bool m_more = false;
};

QString scopeSql(const CaseScope& scope, const QString& column) {
    if (scope.only.isEmpty()) {
        return QStringLiteral("1 = 1");
    }
    QStringList ids;
    for (const TaxpayerId id : scope.only) {
        ids.append(QString::number(id.value));
    }
    return column + QStringLiteral(" in (") + ids.join(u',') + QLatin1Char(')');
}

/// For the whole city: leaves out the people for whom the rows can't matter. Few
/// people are read whole; to find who matters would cost more.
QString ofThoseInSql(const CaseScope& scope, const QString& column, const char* select) {
    return scope.only.isEmpty() ? QStringLiteral(" and %1 in (%2)").arg(column, QLatin1String(select))
                                : QString();
}

/// The versions in force: the newest, or those before a batch.
QString inForceSql(const CaseScope& scope, const QString& table) {
    if (!scope.knownBefore) {
        return table + QStringLiteral(".to_batch is null");
    }
    return QStringLiteral("(%1.from_batch < %2 and (%1.to_batch is null or %1.to_batch >= %2))")
        .arg(table, QString::number(scope.knownBefore->value));
}

/// All cursors of one reading; each forEach goes once through its rows.
struct Cursors {
    ByTaxpayer taxpayers, phones, open, paidLate, negotiations, promises, receipts, holds, callbacks,
        assignments;

    static Result<Cursors> openAll(Database& db, CampaignId campaign, QDate asOf, QDate roundStart,
                                   const CaseScope& scope);
    Result<void> finish() {
        for (ByTaxpayer* each : {&taxpayers, &phones, &open, &paidLate, &negotiations, &promises, &receipts,
                                 &holds, &callbacks, &assignments}) {
            SAIKOKU_TRY(each->finish());
        }
        return {};
    }
};

Result<Cursors> Cursors::openAll(Database& db, CampaignId campaign, QDate asOf, QDate roundStart,
                                 const CaseScope& scope) {
    const auto in = [&](const char* column) { return scopeSql(scope, QLatin1String(column)); };
    const auto inForce = [&](const char* table) { return inForceSql(scope, QLatin1String(table)); };
    const Binding ofCampaign(QLatin1String(":campaign"), campaign);
    const Binding day(QLatin1String(":day"), asOf);
    const Binding round(QLatin1String(":round"), fromTokyo(roundStart, QTime(0, 0)));
    // a fact of a later day is not yet known on the asked one
    const Binding end(QLatin1String(":end"), fromTokyo(asOf.addDays(1), QTime(0, 0)));

    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer taxpayers,
        ByTaxpayer::open(db,
                         QStringLiteral("select taxpayer_id, number, name, kana, name_folded, kana_folded, "
                                        "district_code, is_company, is_protected, birth_date from taxpayer "
                                        "where %2 and %1 order by taxpayer_id")
                             .arg(in("taxpayer_id"), inForce("taxpayer")),
                         {}));
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer phones,
        ByTaxpayer::open(db,
                         QStringLiteral("select distinct taxpayer_id from phone where %2 "
                                        "and %1 order by taxpayer_id")
                             .arg(in("taxpayer_id"), inForce("phone")),
                         {}));
    const QString laterFeeds =
        QStringLiteral("coalesce((select cast(sum(p.amount) as bigint) from receipt p "
                       "where p.receivable_id = r.receivable_id and %1 and p.feed <> 'extract'), 0)")
            .arg(inForce("p"));
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer open,
        ByTaxpayer::open(db,
                         QStringLiteral("select r.taxpayer_id, r.tax_item, r.due_date, "
                                        "r.levied - r.received - %1 from receivable r "
                                        "where %3 and r.levied > r.received and %2 "
                                        "order by r.taxpayer_id")
                             .arg(laterFeeds, in("r.taxpayer_id"), inForce("r")),
                         {}));
    // matters when the person was spoken with in this round
    const QString spokenWith =
        ofThoseInSql(scope, QStringLiteral("r.taxpayer_id"),
                     "select n.taxpayer_id from negotiation n where n.campaign_id = :campaign "
                     "and n.happened_at >= :round");
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer paidLate,
        ByTaxpayer::open(
            db,
            QStringLiteral("select r.taxpayer_id, r.due_date, max(p.received_on) from receivable r "
                           "join receipt p on p.receivable_id = r.receivable_id and %3 "
                           "where %4 and p.received_on > r.due_date and %1%2 "
                           "group by r.taxpayer_id, r.receivable_id, r.due_date order by r.taxpayer_id")
                .arg(in("r.taxpayer_id"), spokenWith, inForce("p"), inForce("r")),
            spokenWith.isEmpty() ? Bindings{} : Bindings{ofCampaign, round}));
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer negotiations,
        ByTaxpayer::open(
            db,
            QStringLiteral(
                "select n.taxpayer_id, n.happened_at, n.result, n.direction, n.counterpart "
                "from negotiation n where n.campaign_id = :campaign and n.happened_at < :end and %1 "
                "and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id "
                "and c.taxpayer_id = n.taxpayer_id) order by n.taxpayer_id, n.happened_at")
                .arg(in("n.taxpayer_id")),
            {ofCampaign, end}));
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer promises,
        ByTaxpayer::open(
            db,
            QStringLiteral("select p.taxpayer_id, p.promise_id, p.made_at, p.due_date, p.amount, "
                           "c.receivable_id from promise p "
                           "left join promise_receivable c on c.promise_id = p.promise_id "
                           "where p.campaign_id = :campaign and p.made_at < :end and %1 "
                           "and not exists (select 1 from negotiation x where x.corrects = p.negotiation_id "
                           "and x.taxpayer_id = p.taxpayer_id) order by p.taxpayer_id, p.promise_id")
                .arg(in("p.taxpayer_id")),
            {ofCampaign, end}));
    const QString promised = ofThoseInSql(scope, QStringLiteral("p.taxpayer_id"),
                                          "select taxpayer_id from promise where campaign_id = :campaign");
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer receipts,
        ByTaxpayer::open(
            db,
            QStringLiteral("select p.taxpayer_id, p.receivable_id, p.received_on, p.amount from receipt p "
                           "where %3 and p.received_on <= :day and %1%2 "
                           "order by p.taxpayer_id")
                .arg(in("p.taxpayer_id"), promised, inForce("p")),
            promised.isEmpty() ? Bindings{day} : Bindings{ofCampaign, day}));
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer holds,
        ByTaxpayer::open(
            db,
            QStringLiteral("select h.taxpayer_id, h.kind, h.since, h.until, r.released_on from case_hold h "
                           "left join case_hold_release r on r.case_hold_id = h.case_hold_id "
                           "where %1 order by h.taxpayer_id, h.since, h.case_hold_id")
                .arg(in("h.taxpayer_id")),
            {}));
    SAIKOKU_TRY_ASSIGN(
        ByTaxpayer callbacks,
        ByTaxpayer::open(
            db,
            QStringLiteral("select b.taxpayer_id, b.call_at from callback b where b.campaign_id = :campaign "
                           "and %1 and b.negotiation_id = (select max(n.negotiation_id) from negotiation n "
                           "where n.taxpayer_id = b.taxpayer_id and n.campaign_id = b.campaign_id) "
                           "order by b.taxpayer_id")
                .arg(in("b.taxpayer_id")),
            {ofCampaign}));
    SAIKOKU_TRY_ASSIGN(ByTaxpayer assignments,
                       ByTaxpayer::open(db,
                                        QStringLiteral("select taxpayer_id, operator_id from case_assignment "
                                                       "where campaign_id = :campaign and %1 "
                                                       "order by taxpayer_id, case_assignment_id")
                                            .arg(in("taxpayer_id")),
                                        {ofCampaign}));
    return Cursors{std::move(taxpayers),    std::move(phones),     std::move(open),     std::move(paidLate),
                   std::move(negotiations), std::move(promises),   std::move(receipts), std::move(holds),
                   std::move(callbacks),    std::move(assignments)};
}

/// Days from `from` to the day before `to` on which something was owed.
struct OwedSpan {
    QDate from;
    QDate to;
};

/// First day of the unbroken stretch of arrears that holds today, when it is
/// later than nothing: how a settled case came back.
std::optional<QDate> stretchStart(std::vector<OwedSpan> owed, QDate oldestOpenDue) {
    if (!oldestOpenDue.isValid()) {
        return std::nullopt;
    }
    QDate start = oldestOpenDue.addDays(1);
    std::sort(owed.begin(), owed.end(), [](const OwedSpan& a, const OwedSpan& b) { return a.to > b.to; });
    for (const OwedSpan& span : owed) {
        if (span.to < start) {
            break;
        }
        start = std::min(start, span.from);
    }
    return start;
}

void readArrears(Cursors& cursors, QDate asOf, CaseFacts& facts) {
    cursors.open.forEach(facts.taxpayer, [&](Statement& row) {
        const QDate due = row.date(2);
        const Yen owed = row.yen(3);
        if (owed <= Yen(0)) {
            return;
        }
        if (due >= asOf) {
            const QDate pastDue = due.addDays(1);
            if (!facts.status.nextPastDue || pastDue < *facts.status.nextPastDue) {
                facts.status.nextPastDue = pastDue;
            }
            return;
        }
        TaxItemArrears& item = facts.taxItems[row.text(1)];
        item.outstanding += owed;
        ++item.openCount;
        facts.status.outstandingPastDue += owed;
        if (!facts.oldestDue.isValid() || due < facts.oldestDue) {
            facts.oldestDue = due;
        }
    });
    std::vector<OwedSpan> paid;
    cursors.paidLate.forEach(facts.taxpayer, [&](Statement& row) {
        paid.push_back({row.date(1).addDays(1), row.date(2)});
    });
    facts.status.reappearedOn = stretchStart(std::move(paid), facts.oldestDue);
}

void readRecords(Cursors& cursors, CaseFacts& facts) {
    cursors.negotiations.forEach(facts.taxpayer, [&](Statement& row) {
        ContactFact contact;
        contact.at = row.moment(1);
        contact.date = toTokyo(contact.at).date();
        facts.lastResult = row.text(2);
        contact.result = valueOfCode<ResultCode>(facts.lastResult).value_or(ResultCode::NoAnswer);
        contact.direction = valueOfCode<Direction>(row.text(3)).value_or(Direction::Outbound);
        contact.counterpart = valueOfCode<Counterpart>(row.text(4));
        facts.lastContactAt = contact.at;
        facts.status.contacts.push_back(contact);
    });
    cursors.promises.forEach(facts.taxpayer, [&](Statement& row) {
        const PromiseId id{row.integer(1)};
        if (facts.status.promises.empty() || facts.status.promises.back().id != id) {
            PromiseFact promise;
            promise.id = id;
            promise.madeAt = row.moment(2);
            promise.madeOn = toTokyo(promise.madeAt).date();
            promise.due = row.date(3);
            promise.amount = row.yen(4);
            facts.status.promises.push_back(promise);
        }
        if (!row.isNull(5)) {
            facts.status.promises.back().covers.push_back(ReceivableId{row.integer(5)});
        }
    });
    cursors.receipts.forEach(facts.taxpayer, [&](Statement& row) {
        facts.status.receipts.push_back({row.date(2), row.yen(3), ReceivableId{row.integer(1)}});
    });
}

void readStanding(Cursors& cursors, QDate asOf, CaseFacts& facts) {
    const auto changes = [&](QDate day) {
        if (day.isValid() && day > asOf && (!facts.holdChangesOn.isValid() || day < facts.holdChangesOn)) {
            facts.holdChangesOn = day;
        }
    };
    cursors.holds.forEach(facts.taxpayer, [&](Statement& row) {
        const QDate since = row.date(2);
        const QDate until = row.date(3);
        const QDate released = row.date(4);
        const bool over = (until.isValid() && until < asOf) || (released.isValid() && released <= asOf);
        if (over) {
            return;
        }
        changes(since);
        if (until.isValid()) {
            changes(until.addDays(1));
        }
        changes(released);
        if (since <= asOf && !facts.hold) {
            facts.hold = holdKindFromCode(row.text(1));
        }
    });
    cursors.callbacks.forEach(facts.taxpayer, [&](Statement& row) { facts.nextCallbackAt = row.moment(1); });
    cursors.assignments.forEach(facts.taxpayer,
                                [&](Statement& row) { facts.operatorId = OperatorId{row.integer(1)}; });
    cursors.phones.forEach(facts.taxpayer, [&](Statement&) { facts.phoneKnown = true; });
}

}  // namespace

Result<QString> dataFolderOf(Database& db) {
    if (!db.isSqlite()) {
        return QString();
    }
    SAIKOKU_TRY_ASSIGN(
        const auto file,
        selectFirst(db, QStringLiteral("select file from pragma_database_list where name = 'main'"), {},
                    [](Statement& row) { return row.text(0); }));
    return QFileInfo(file.value_or(QString())).absolutePath();
}

Result<void> readCaseFacts(Database& database, CampaignId campaign, QDate asOf, const CaseScope& scope,
                           const std::function<Result<void>(const CaseFacts&)>& use) {
    SAIKOKU_TRY_ASSIGN(const QString folder, dataFolderOf(database));
    SAIKOKU_TRY_ASSIGN(const CaseWorkRules rules, CaseWorkRules::load(folder));
    const QDate roundStart = rules.roundStartOn(asOf);
    SAIKOKU_TRY_ASSIGN(Cursors cursors, Cursors::openAll(database, campaign, asOf, roundStart, scope));
    ByTaxpayer& taxpayers = cursors.taxpayers;
    while (const std::optional<TaxpayerId> id = taxpayers.current()) {
        CaseFacts each;
        each.taxpayer = *id;
        taxpayers.forEach(*id, [&](Statement& row) {
            each.number = row.text(1);
            each.name = row.text(2);
            each.kana = row.text(3);
            each.nameFolded = row.text(4);
            each.kanaFolded = row.text(5);
            each.districtCode = row.text(6);
            each.isCompany = row.flag(7);
            each.isProtected = row.flag(8);
            each.birthDate = row.date(9);
        });
        each.status.roundStart = roundStart;
        each.status.nextRoundStart = rules.nextRoundStart(asOf);
        readArrears(cursors, asOf, each);
        readRecords(cursors, each);
        readStanding(cursors, asOf, each);
        SAIKOKU_TRY(use(each));
    }
    return cursors.finish();
}

}  // namespace saikoku
