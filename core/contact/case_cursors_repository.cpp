#include "core/contact/case_cursors_repository.h"

#include <QStringList>

#include "core/base/clock.h"
#include "core/contact/campaign_member_repository.h"
#include "core/contact/follow_up_repository.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

/// Writes and opens the selects of one reading.
class Opener {
public:
    Opener(Database& database, const RecordQuery& reading, std::array<CaseCursor, CaseCursors::Count>& cursors)
        : m_db(database), m_reading(reading), m_cursors(cursors) {
        QStringList ids;
        for (const TaxpayerId id : reading.only) {
            ids.append(QString::number(id.value));
        }
        m_ids = ids.join(u',');
    }

    Result<void> open(CaseCursors::Part part, const QString& sql) {
        Bindings bindings;
        if (sql.contains(QLatin1String(":only"))) {
            bindings.add(QStringLiteral(":only"), m_reading.only.constFirst());
        }
        if (sql.contains(QLatin1String(":campaign"))) {
            bindings.add(QStringLiteral(":campaign"), m_reading.campaign);
        }
        if (sql.contains(QLatin1String(":end"))) {
            bindings.add(QStringLiteral(":end"), fromTokyo(m_reading.asOf.addDays(1), QTime(0, 0)));
        }
        if (sql.contains(QLatin1String(":day"))) {
            bindings.add(QStringLiteral(":day"), m_reading.asOf);
        }
        SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(sql, bindings));
        m_cursors.at(part) = CaseCursor(std::move(rows));
        return {};
    }

    /// For facts of money: another space reads none.
    static QString moneyAlone() {
        return QStringLiteral(" and exists (select 1 from campaign g where g.campaign_id = :campaign and g.has_money = 1)");
    }
    /// Of the one person with two cases: the number of that in which they are called, while something is owed there.
    QString lead() const {
        return QStringLiteral("(select case when v.is_protected = 1 or t.is_protected = 1 then '' else v.number end from %1 k join %2 v "
                              "on v.taxpayer_id = k.lead_taxpayer_id where k.taxpayer_id = t.taxpayer_id and k.verdict = 'same' "
                              "and exists (select 1 from %3 w where w.taxpayer_id = v.taxpayer_id and w.due_date < :day "
                              "and w.outstanding > 0)%4)")
            .arg(view("person_link_in_force"), view("taxpayer_in_force"), view("receivable_in_force"), moneyAlone());
    }
    QString view(const char* name) const { return m_reading.facts.view(QLatin1String(name)); }
    bool isOfCity() const { return m_reading.only.isEmpty(); }
    /// Of the cases asked for; for one the text is the same whichever it is, and parsed once.
    QString these(const char* column) const {
        if (m_reading.only.size() == 1) {
            return QLatin1String(column) + QStringLiteral(" = :only");
        }
        return isOfCity() ? QStringLiteral("1 = 1") : QLatin1String(column) + QStringLiteral(" in (") + m_ids + u')';
    }
    /// For the whole city: leaves out the people for whom the rows can't matter. Few people are read whole; to
    /// find who matters would cost more.
    QString ofThoseIn(const char* column, const QString& select) const {
        return isOfCity() ? QStringLiteral(" and %1 in (%2)").arg(QLatin1String(column), select) : QString();
    }

private:
    Database& m_db;
    const RecordQuery& m_reading;
    std::array<CaseCursor, CaseCursors::Count>& m_cursors;
    QString m_ids;
};

Result<void> openPerson(Opener& opener, const CaseParts& parts) {
    const QString more = parts.address     ? QStringLiteral(", t.household, t.name_bytes_hex, t.postal_code, t.address, "
                                                        "t.building, t.district_name")
                         : parts.household ? QStringLiteral(", t.household")
                                           : QString();
    SAIKOKU_TRY(opener.open(CaseCursors::Taxpayers,
                            QStringLiteral("select t.taxpayer_id, t.number, t.name, t.kana, t.name_folded, t.kana_folded, "
                                           "t.district_code, t.is_company, t.is_protected, t.birth_date, "
                                           "(select g.has_money from campaign g where g.campaign_id = :campaign), %5%1 from %2 t where %3 "
                                           "and %4 order by t.taxpayer_id")
                                .arg(more, opener.view("taxpayer_in_force"), opener.these("t.taxpayer_id"),
                                     CampaignMemberRepository::inSpaceSql(QStringLiteral("t"), opener.view("campaign_member_in_force")),
                                     parts.lead ? opener.lead() : QStringLiteral("cast(null as text)"))));
    if (!parts.phones) {
        return {};
    }
    SAIKOKU_TRY(opener.open(CaseCursors::Phones,
                            QStringLiteral("select p.taxpayer_id, p.kind, p.digits, p.priority, p.extension, p.remark, p.is_retired, "
                                           "p.source from %1 p where %2 order by p.taxpayer_id, p.is_retired, p.priority, p.digits")
                                .arg(opener.view("phone_in_force"), opener.these("p.taxpayer_id"))));
    if (!parts.numberRecords) {
        return {};
    }
    // few numbers are dead: what is known of the others can't matter
    return opener.open(CaseCursors::NumberRecords,
                       QStringLiteral("select p.taxpayer_id, n.phone_digits, n.taxpayer_id, n.result, n.do_not_call, n.happened_at, "
                                      "n.negotiation_id, '' from %1 p "
                                      "join %2 n on n.phone_digits = p.digits where %3 and p.digits in (select m.phone_digits from %2 m "
                                      "where m.result in ('not_in_use', 'fax', 'wrong_number')%4) "
                                      "union all select p.taxpayer_id, l.digits, l.taxpayer_id, '', 0, l.lifted_at, "
                                      "l.phone_mark_lift_id, l.mark from %1 p join %5 l on l.digits = p.digits where %3 "
                                      "order by 1, 6, 8, 7")
                           .arg(opener.view("phone_in_force"), opener.view("negotiation_in_force"), opener.these("p.taxpayer_id"),
                                opener.isOfCity() ? QString()
                                                  : QStringLiteral(" and m.phone_digits in (select q.digits from %1 q where %2)")
                                                        .arg(opener.view("phone_in_force"), opener.these("q.taxpayer_id")),
                                opener.view("phone_mark_lift")));
}

Result<void> openArrears(Opener& opener, const CaseParts& parts) {
    if (parts.arrears == CaseParts::Arrears::None) {
        return {};
    }
    const bool all = parts.arrears == CaseParts::Arrears::All;
    const QString firstTerm = QStringLiteral("(select min(x.due_date) from %1 x where x.taxpayer_id = r.taxpayer_id "
                                             "and x.notice_number = r.notice_number and x.tax_item = r.tax_item "
                                             "and x.levy_year = r.levy_year and x.fiscal_year = r.fiscal_year)")
                                  .arg(opener.view("receivable_in_force"));
    return opener.open(
        CaseCursors::Receivables,
        QStringLiteral("select r.taxpayer_id, r.receivable_id, r.tax_item, r.due_date, r.levied, r.received, r.demand_sent, "
                       "r.fiscal_year, %8%1 from %2 r%3 where %4 and %5%6 order by r.taxpayer_id%7")
            .arg(all ? QStringLiteral(", r.notice_number, r.levy_year, r.term, coalesce(i.name, r.tax_item)") : QString(),
                 opener.view("receivable_in_force"),
                 all ? QStringLiteral(" left join tax_item_name i on i.code = r.tax_item") : QString(),
                 all ? QStringLiteral("1 = 1") : QStringLiteral("r.levied > r.received_by_extract"),
                 opener.these("r.taxpayer_id"), Opener::moneyAlone(),
                 opener.isOfCity() ? QString() : QStringLiteral(", r.due_date, r.tax_item, r.notice_number, r.term"),
                 parts.firstTerms ? firstTerm : QStringLiteral("null")));
}

Result<void> openReceipts(Opener& opener, const CaseParts& parts) {
    if (parts.receipts != CaseParts::Receipts::None) {
        const bool isOfOpen = parts.receipts == CaseParts::Receipts::OfOpen;
        const QString promised =
            parts.receipts == CaseParts::Receipts::All
                ? QString()
            : isOfOpen
                ? opener.ofThoseIn("p.receivable_id", QStringLiteral("select r.receivable_id from %1 r where r.levied > r.received_by_extract")
                                                          .arg(opener.view("receivable_in_force")))
                : opener.ofThoseIn("p.taxpayer_id", QStringLiteral("select m.taxpayer_id from %1 m where m.campaign_id = :campaign")
                                                        .arg(opener.view("promise_in_force")));
        SAIKOKU_TRY(opener.open(CaseCursors::Receipts,
                                QStringLiteral("select p.taxpayer_id, p.row_id, p.receivable_id, p.feed, p.received_on, p.amount, "
                                               "p.late_charge, p.channel, p.overpaid from %1 p where p.received_on <= :day and %2%3%4 "
                                               "order by p.taxpayer_id%5")
                                    .arg(opener.view("receipt_in_force"), opener.these("p.taxpayer_id"), promised, Opener::moneyAlone(),
                                         opener.isOfCity() ? QString() : QStringLiteral(", p.received_on, p.row_id"))));
    }
    if (parts.lastReceived) {
        const QString owing = opener.ofThoseIn("p.taxpayer_id", QStringLiteral("select r.taxpayer_id from %1 r where r.levied > r.received_by_extract")
                                                                    .arg(opener.view("receivable_in_force")));
        SAIKOKU_TRY(opener.open(CaseCursors::LastReceived,
                                QStringLiteral("select p.taxpayer_id, max(case when p.received_on <= :day then p.received_on end), "
                                               "min(case when p.received_on > :day then p.received_on end) from %1 p where %2%3%4 "
                                               "group by p.taxpayer_id order by p.taxpayer_id")
                                    .arg(opener.view("receipt_in_force"), opener.these("p.taxpayer_id"), owing, Opener::moneyAlone())));
    }
    if (!parts.paidLateSince.isValid()) {
        return {};
    }
    const QString spokenWith = opener.ofThoseIn(
        "r.taxpayer_id", QStringLiteral("select n.taxpayer_id from %1 n where n.campaign_id = :campaign and n.happened_at >= '%2'")
                             .arg(opener.view("negotiation_in_force"),
                                  toStoredUtc(fromTokyo(parts.paidLateSince, QTime(0, 0)))));
    return opener.open(CaseCursors::PaidLate,
                       QStringLiteral("select r.taxpayer_id, r.due_date, max(p.received_on) from %1 r join %2 p "
                                      "on p.receivable_id = r.receivable_id and p.taxpayer_id = r.taxpayer_id "
                                      "where p.received_on > r.due_date and p.received_on <= :day and %3%4%5 "
                                      "group by r.taxpayer_id, r.receivable_id, r.due_date order by r.taxpayer_id")
                           .arg(opener.view("receivable_in_force"), opener.view("receipt_in_force"),
                                opener.these("r.taxpayer_id"), spokenWith, Opener::moneyAlone()));
}

/// What is owed beside the principal.
Result<void> openCharges(Opener& opener, const CaseParts& parts) {
    if (parts.lateReceipts) {
        // joined by the receivable alone: the receipts' key finds them, a person has many
        SAIKOKU_TRY(opener.open(CaseCursors::LateReceipts,
                                QStringLiteral("select r.taxpayer_id, r.receivable_id, r.tax_item, r.due_date, r.levied, r.received, "
                                               "r.demand_sent, p.received_on, p.amount, p.late_charge from %1 r join %2 p "
                                               "on p.receivable_id = r.receivable_id "
                                               "where p.received_on > r.due_date and p.received_on <= :day "
                                               "and (r.levied <= r.received_by_extract or r.levied <= r.received) and %3%4 order by r.taxpayer_id%5")
                                    .arg(opener.view("receivable_in_force"), opener.view("receipt_in_force"),
                                         opener.these("r.taxpayer_id"), Opener::moneyAlone(),
                                         opener.isOfCity() ? QString() : QStringLiteral(", r.receivable_id, p.received_on"))));
    }
    if (parts.waivers) {
        SAIKOKU_TRY(opener.open(CaseCursors::Waivers,
                                QStringLiteral("select w.taxpayer_id, w.waiver_id, w.receivable_id, w.kind, w.yen, w.ground, w.note, "
                                               "w.approver, w.waived_on, w.operator_id, w.entered_at, coalesce(o.display_name, '') "
                                               "from %1 w left join operator_name o on o.operator_id = w.operator_id "
                                               "where w.waived_on <= :day and %2%3 order by w.taxpayer_id, w.waiver_id")
                                    .arg(opener.view("waiver_in_force"), opener.these("w.taxpayer_id"), Opener::moneyAlone())));
    }
    return {};
}

Result<void> openRecords(Opener& opener, const CaseParts& parts) {
    if (parts.records != CaseParts::Records::None) {
        const bool full = parts.records == CaseParts::Records::Full;
        SAIKOKU_TRY(opener.open(
            CaseCursors::Negotiations,
            QStringLiteral("select n.taxpayer_id, n.happened_at, n.result, n.direction, n.counterpart, n.reported_paid_on, n.channel, "
                           "coalesce(f.is_final, 0), n.by_officer%1 from %2 n left join %5 f on f.negotiation_id = n.negotiation_id%3 "
                           "where n.campaign_id = :campaign and n.happened_at < :end and %4 "
                           "order by n.taxpayer_id, n.happened_at, n.negotiation_id")
                .arg(full ? QStringLiteral(", n.negotiation_id, n.operator_id, coalesce(o.display_name, ''), "
                                           "n.phone_digits, n.reason, n.reported_paid_where, n.note, n.call_intent_id, "
                                           "n.corrects, n.recorded_at, n.do_not_call, coalesce(f.outcome, ''), coalesce(f.reason, ''), "
                                           "n.relay")
                          : QString(),
                     opener.view("negotiation_in_force"),
                     full ? QStringLiteral(" left join operator_name o on o.operator_id = n.operator_id") : QString(),
                     opener.these("n.taxpayer_id"), opener.view("outcome_known"))));
    }
    if (parts.promises) {
        SAIKOKU_TRY(opener.open(CaseCursors::Promises,
                                QStringLiteral("select p.taxpayer_id, p.promise_id, p.negotiation_id, p.made_at, p.due_date, "
                                               "p.amount, p.how, c.receivable_id, p.cancelled_on, p.instalment_plan_id, p.unconfirmed, p.charges from %1 p left join %2 c "
                                               "on c.promise_id = p.promise_id where p.campaign_id = :campaign "
                                               "and p.made_at < :end and %3 order by p.taxpayer_id, p.made_at, p.promise_id")
                                    .arg(opener.view("promise_in_force"), opener.view("promise_cover"),
                                         opener.these("p.taxpayer_id"))));
    }
    if (!parts.callback) {
        return {};
    }
    return opener.open(CaseCursors::Callbacks,
                       QStringLiteral("select b.taxpayer_id, b.callback_id, b.negotiation_id, b.call_at, b.operator_id from %1 b "
                                      "where b.campaign_id = :campaign and %2 order by b.taxpayer_id")
                           .arg(opener.view("callback_open"), opener.these("b.taxpayer_id")));
}

/// What followed talks.
Result<void> openFollowUps(Opener& opener) {
    SAIKOKU_TRY(opener.open(CaseCursors::FollowUps,
                            QStringLiteral("select f.taxpayer_id, %1 from %2 f left join operator_name o on o.operator_id = f.operator_id "
                                           "where f.campaign_id = :campaign and %3 order by f.taxpayer_id, f.happened_at, f.follow_up_id")
                                .arg(followUpColumns(), opener.view("follow_up_in_force"), opener.these("f.taxpayer_id"))));
    return opener.open(CaseCursors::FollowUpSteps,
                       QStringLiteral("select f.taxpayer_id, s.follow_up_id, %1 from %2 f join %3 s on s.follow_up_id = f.follow_up_id "
                                      "left join operator_name o on o.operator_id = s.operator_id where f.campaign_id = :campaign and %4 "
                                      "order by f.taxpayer_id, s.follow_up_id, s.place")
                           .arg(followUpStepColumns(), opener.view("follow_up_in_force"), opener.view("follow_up_step_in_force"),
                                opener.these("f.taxpayer_id")));
}

/// What the office knows of contacting the person.
Result<void> openContact(Opener& opener, const CaseParts& parts) {
    if (parts.wishes) {
        SAIKOKU_TRY(opener.open(CaseCursors::Wishes,
                                QStringLiteral("select w.taxpayer_id, w.channel, w.relay, w.language, w.interpreter, "
                                               "w.workplace_contact, w.note, w.operator_id, w.entered_at from %1 w where %2 "
                                               "order by w.taxpayer_id")
                                    .arg(opener.view("contact_wish_in_force"), opener.these("w.taxpayer_id"))));
    }
    if (parts.refusals) {
        SAIKOKU_TRY(opener.open(CaseCursors::Refusals,
                                QStringLiteral("select c.taxpayer_id, c.kind from %1 c where c.is_given = 0 and %2 order by c.taxpayer_id")
                                    .arg(opener.view("consent_in_force"), opener.these("c.taxpayer_id"))));
    }
    if (parts.labels) {
        SAIKOKU_TRY(opener.open(CaseCursors::Labels,
                                QStringLiteral("select l.taxpayer_id, l.case_label_id, l.label, l.colour, l.until, l.removed_on, "
                                               "l.operator_id from %1 l where l.campaign_id = :campaign and %2 "
                                               "order by l.taxpayer_id, l.case_label_id")
                                    .arg(opener.view("label_known"), opener.these("l.taxpayer_id"))));
    }
    if (parts.handovers) {
        SAIKOKU_TRY(opener.open(CaseCursors::Handovers,
                                QStringLiteral("select h.taxpayer_id, h.case_handover_id, h.to_operator_id, h.operator_id, h.handed_at, "
                                               "h.answer from %1 h where h.campaign_id = :campaign and %2 "
                                               "order by h.taxpayer_id, h.case_handover_id")
                                    .arg(opener.view("handover_known"), opener.these("h.taxpayer_id"))));
    }
    if (parts.followUps) {
        SAIKOKU_TRY(openFollowUps(opener));
    }
    if (!parts.research) {
        return {};
    }
    return opener.open(CaseCursors::Research,
                       QStringLiteral("select s.taxpayer_id, s.state, s.source, s.happened_on, s.digits, s.note, s.operator_id, "
                                      "s.entered_at from %1 s where %2 order by s.taxpayer_id")
                           .arg(opener.view("research_in_force"), opener.these("s.taxpayer_id")));
}

Result<void> openStanding(Opener& opener, const CaseParts& parts) {
    if (parts.holds) {
        SAIKOKU_TRY(opener.open(CaseCursors::Holds,
                                QStringLiteral("select h.taxpayer_id, h.case_hold_id, h.kind, h.since, h.until, h.reason, "
                                               "h.released_on, h.ground, h.operator_id, (select o.display_name from operator_name o "
                                               "where o.operator_id = h.operator_id), h.approved_by, h.approved_on, "
                                               "(select o.display_name from operator_name o where o.operator_id = h.approved_by), h.needs_approval "
                                               "from %1 h where %2%3 "
                                               "order by h.taxpayer_id, h.since, h.case_hold_id")
                                    .arg(opener.view("hold_known"), opener.these("h.taxpayer_id"), Opener::moneyAlone())));
    }
    if (parts.dispatches) {
        SAIKOKU_TRY(opener.open(CaseCursors::Dispatches,
                                QStringLiteral("select d.taxpayer_id, d.dispatch_id, d.kind, d.template, d.sent_on, "
                                               "d.returned_on, d.return_reason, d.answered_on, d.letter_number, d.template_version from %1 d where d.campaign_id = :campaign "
                                               "and %2 order by d.taxpayer_id, d.sent_on, d.dispatch_id")
                                    .arg(opener.view("dispatch_known"), opener.these("d.taxpayer_id"))));
    }
    if (parts.admissions) {
        SAIKOKU_TRY(opener.open(CaseCursors::Admissions,
                                QStringLiteral("select a.taxpayer_id, a.receivable_id, a.happened_on from %1 a "
                                               "where a.happened_on <= :day and %2%3 order by a.taxpayer_id")
                                    .arg(opener.view("pledged_receivable"), opener.these("a.taxpayer_id"), Opener::moneyAlone())));
        SAIKOKU_TRY(opener.open(CaseCursors::Invocations,
                                QStringLiteral("select v.taxpayer_id, v.receivable_id, v.invoked_on from %1 v "
                                               "where v.invoked_on <= :day and %2%3 order by v.taxpayer_id")
                                    .arg(opener.view("limitation_invocation_in_force"), opener.these("v.taxpayer_id"), Opener::moneyAlone())));
    }
    if (parts.lists) {
        // those that are over hold no round any more
        SAIKOKU_TRY(opener.open(CaseCursors::Lists,
                                QStringLiteral("select l.taxpayer_id, l.call_list_id, l.from_day, l.to_day, l.closed_on from %1 l "
                                               "where l.campaign_id = :campaign and (l.closed_on is null or l.closed_on > :day) "
                                               "and (l.to_day is null or l.to_day >= :day) and %2 "
                                               "order by l.taxpayer_id, l.call_list_id")
                                    .arg(opener.view("call_list_case_known"), opener.these("l.taxpayer_id"))));
    }
    if (!parts.inCharge) {
        return {};
    }
    return opener.open(CaseCursors::Assignments,
                       QStringLiteral("select a.taxpayer_id, a.operator_id from %1 a where a.campaign_id = :campaign and %2 "
                                      "order by a.taxpayer_id")
                           .arg(opener.view("assignment_in_force"), opener.these("a.taxpayer_id")));
}

}  // namespace

Result<CaseCursors> CaseCursors::open(Database& database, const RecordQuery& reading, const CaseParts& parts) {
    CaseCursors cursors;
    Opener opener(database, reading, cursors.m_cursors);
    SAIKOKU_TRY(openPerson(opener, parts));
    SAIKOKU_TRY(openArrears(opener, parts));
    SAIKOKU_TRY(openReceipts(opener, parts));
    SAIKOKU_TRY(openCharges(opener, parts));
    SAIKOKU_TRY(openRecords(opener, parts));
    SAIKOKU_TRY(openStanding(opener, parts));
    SAIKOKU_TRY(openContact(opener, parts));
    return cursors;
}

Result<void> CaseCursors::finish() {
    for (CaseCursor& cursor : m_cursors) {
        SAIKOKU_TRY(cursor.finish());
    }
    return {};
}

}  // namespace saikoku
