#include "core/calling/list_facts_repository.h"

#include <QStringList>

#include <algorithm>

#include "core/base/clock.h"
#include "core/calling/call_facts_repository.h"
#include "core/negotiation/hold.h"
#include "core/store/database.h"

namespace saikoku {

namespace {

QDateTime startOf(QDate date) {
    return fromTokyo(date, QTime(0, 0));
}

PhoneFacts* phoneOf(EligibilityFacts& facts, const QString& digits) {
    const auto found = std::find_if(facts.phones.begin(), facts.phones.end(),
                                    [&](const PhoneFacts& phone) { return phone.digits == digits; });
    return found == facts.phones.end() ? nullptr : &*found;
}

void addHold(EligibilityFacts& facts, HoldKind kind, QDate until) {
    if (kind == HoldKind::Lawyer) {
        facts.lawyer = true;
    } else if (kind == HoldKind::OfficerOnly) {
        facts.officerOnly = true;
    } else {
        facts.holds.push_back(
            {holdKindLabel(kind), until.isValid() ? std::optional<QDate>(until) : std::nullopt});
    }
}

/// Runs the select and hands over each row with the facts of its case (column 0).
template <class Use>
Result<void> forEachRow(Database& db, const QString& sql, const Bindings& bindings,
                        QHash<TaxpayerId, EligibilityFacts>& facts, Use use) {
    SAIKOKU_TRY_ASSIGN(Statement rows, db.select(sql, bindings));
    while (rows.next()) {
        if (const auto one = facts.find(TaxpayerId{rows.integer(0)}); one != facts.end()) {
            use(*one, rows);
        }
    }
    return rows.finish();
}

}  // namespace

ListFactsRepository::ListFactsRepository(Database& database, const QList<TaxpayerId>& taxpayers)
    : m_db(database) {
    QStringList ids;
    for (const TaxpayerId id : taxpayers) {
        ids.append(QString::number(id.value));
    }
    m_ids = ids.join(u',');
}

QString ListFactsRepository::ofThese(const char* column) const {
    return QLatin1String(column) + QStringLiteral(" in (") + m_ids + QLatin1Char(')');
}

Result<void> ListFactsRepository::addTo(Facts& facts, CampaignId campaign, const CallingRules& rules,
                                        QDate today) const {
    SAIKOKU_TRY(addReceivables(facts, today));
    SAIKOKU_TRY(addHolds(facts, today));
    SAIKOKU_TRY(addPhones(facts));
    SAIKOKU_TRY(addMarks(facts));
    // the same reach as for one case: call_gate.cpp
    SAIKOKU_TRY(addAttempts(facts, startOf(today.addDays(-rules.capPeriodDays - 1))));
    return addReportedPayments(facts, campaign,
                               startOf(today.addDays(-2 * rules.paymentGraceBusinessDays - 14)));
}

Result<void> ListFactsRepository::addReceivables(Facts& facts, QDate today) const {
    return forEachRow(
        m_db,
        QStringLiteral("select r.taxpayer_id, r.due_date, r.demand_sent from receivable r "
                       "where r.to_batch is null and r.due_date < :today and %1 "
                       "and r.levied > r.received + coalesce((select sum(p.amount) from receipt p "
                       "where p.receivable_id = r.receivable_id and p.to_batch is null "
                       "and p.feed <> 'extract'), 0) "
                       "order by r.due_date, r.tax_item, r.notice_number, r.term")
            .arg(ofThese("r.taxpayer_id")),
        {{QLatin1String(":today"), today}}, facts, [](EligibilityFacts& one, Statement& row) {
            const QDate demand = row.date(2);
            one.receivables.push_back(
                {row.date(1), demand.isValid() ? std::optional<QDate>(demand) : std::nullopt});
        });
}

Result<void> ListFactsRepository::addHolds(Facts& facts, QDate today) const {
    return forEachRow(m_db,
                      QStringLiteral("select h.taxpayer_id, h.kind, h.until from case_hold h "
                                     "left join case_hold_release r on r.case_hold_id = h.case_hold_id "
                                     "where %1 and h.since <= :on and (h.until is null or h.until >= :on) "
                                     "and (r.released_on is null or r.released_on > :on) "
                                     "order by h.since, h.case_hold_id")
                          .arg(ofThese("h.taxpayer_id")),
                      {{QLatin1String(":on"), today}}, facts, [](EligibilityFacts& one, Statement& row) {
                          if (const std::optional<HoldKind> kind = holdKindFromCode(row.text(1))) {
                              addHold(one, *kind, row.date(2));
                          }
                      });
}

Result<void> ListFactsRepository::addPhones(Facts& facts) const {
    return forEachRow(m_db,
                      QStringLiteral("select taxpayer_id, digits from phone where to_batch is null and %1 "
                                     "order by priority, digits")
                          .arg(ofThese("taxpayer_id")),
                      {}, facts, [](EligibilityFacts& one, Statement& row) {
                          PhoneFacts phone;
                          phone.digits = row.text(1);
                          one.phones.push_back(std::move(phone));
                      });
}

Result<void> ListFactsRepository::addMarks(Facts& facts) const {
    return forEachRow(
        m_db,
        QStringLiteral("select taxpayer_id, phone_digits, result, do_not_call from negotiation "
                       "where %1 and phone_digits is not null order by happened_at, negotiation_id")
            .arg(ofThese("taxpayer_id")),
        {}, facts, [](EligibilityFacts& one, Statement& row) {
            PhoneFacts* phone = phoneOf(one, row.text(1));
            if (phone == nullptr) {
                return;
            }
            const auto result = valueOfCode<ResultCode>(row.text(2));
            phone->usable = result != ResultCode::NotInUse && result != ResultCode::WrongNumber &&
                            result != ResultCode::Fax;
            phone->doNotCall = phone->doNotCall || row.flag(3);
        });
}

Result<void> ListFactsRepository::addAttempts(Facts& facts, const QDateTime& since) const {
    const QString numbers =
        QStringLiteral("select digits from phone where to_batch is null and %1").arg(ofThese("taxpayer_id"));
    SAIKOKU_TRY_ASSIGN(Statement rows, m_db.select(attemptsSql(numbers), {{QLatin1String(":since"), since}}));
    QHash<QString, std::vector<AttemptFact>> attempts;
    while (rows.next()) {
        attempts[rows.text(0)].push_back(attemptOf(rows));
    }
    SAIKOKU_TRY(rows.finish());
    for (EligibilityFacts& one : facts) {
        for (PhoneFacts& phone : one.phones) {
            phone.attempts = attempts.value(phone.digits);
        }
    }
    return {};
}

Result<void> ListFactsRepository::addReportedPayments(Facts& facts, CampaignId campaign,
                                                      const QDateTime& since) const {
    return forEachRow(
        m_db,
        QStringLiteral("select taxpayer_id, happened_at from negotiation where %1 "
                       "and campaign_id = :campaign and reported_paid_on is not null "
                       "and happened_at >= :since order by happened_at")
            .arg(ofThese("taxpayer_id")),
        {{QLatin1String(":campaign"), campaign}, {QLatin1String(":since"), since}}, facts,
        [](EligibilityFacts& one, Statement& row) { one.paymentReportedOn = toTokyo(row.moment(1)).date(); });
}

}  // namespace saikoku
