#include "core/store/fact_kinds.h"

#include <QStringList>

#include <array>

#include "core/store/query.h"

namespace saikoku {

namespace {

constexpr std::array kKinds{
    FactKind{"import_batch", FactKind::OwnDate},
    FactKind{.table = "taxpayer", .known = FactKind::Versions, .movesSummary = true},
    FactKind{.table = "phone", .known = FactKind::Versions, .movesSummary = true},
    FactKind{.table = "receivable", .known = FactKind::Versions, .movesSummary = true},
    FactKind{.table = "receipt", .known = FactKind::Versions, .movesSummary = true},
    FactKind{.table = "receipt_message", .known = FactKind::Versions},
    FactKind{.table = "receipt_review", .known = FactKind::Versions},
    FactKind{.table = "payment_number", .known = FactKind::Versions},
    FactKind{.table = "receipt_review_answer", .known = FactKind::OwnDate},
    FactKind{.table = "campaign_member", .known = FactKind::Versions, .movesSummary = true},
    FactKind{.table = "negotiation", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true, .movesSummary = true},
    FactKind{.table = "call_intent", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true},
    FactKind{.table = "case_hold", .known = FactKind::OwnDate, .namesCase = true, .movesSummary = true},
    FactKind{.table = "person_link", .known = FactKind::OwnDate, .namesCase = true},
    FactKind{.table = "phone_mark_lift", .known = FactKind::OwnDate, .namesCase = true, .movesSummary = true},
    FactKind{.table = "case_assignment", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true, .movesSummary = true},
    FactKind{.table = "dispatch", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true, .movesSummary = true},
    FactKind{.table = "phone_fact", .known = FactKind::OwnDate, .namesCase = true, .movesSummary = true},
    FactKind{.table = "contact_wish", .known = FactKind::OwnDate, .namesCase = true},
    FactKind{.table = "case_label", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true, .movesSummary = true},
    FactKind{.table = "phone_research", .known = FactKind::OwnDate, .namesCase = true, .movesSummary = true},
    FactKind{.table = "case_handover", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true, .movesSummary = true},
    FactKind{.table = "staff_message", .known = FactKind::OwnDate, .namesCase = true},
    FactKind{.table = "unmatched_call", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "report_note", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "case_lot", .known = FactKind::DrawnOn, .namesCase = true, .hasCampaign = true},
    FactKind{.table = "follow_up", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true, .movesSummary = true},
    FactKind{.table = "follow_up_step", .known = FactKind::OwnDate, .parent = "follow_up", .key = "follow_up_id", .movesSummary = true},
    FactKind{.table = "case_hold_release", .known = FactKind::OwnDate, .parent = "case_hold", .key = "case_hold_id", .movesSummary = true},
    FactKind{.table = "case_hold_approval", .known = FactKind::OwnDate, .parent = "case_hold", .key = "case_hold_id", .movesSummary = true},
    FactKind{.table = "person_link_end", .known = FactKind::OwnDate, .parent = "person_link", .key = "person_link_id"},
    FactKind{.table = "waiver", .known = FactKind::OwnDate, .namesCase = true, .movesSummary = true},
    FactKind{.table = "waiver_withdrawal", .known = FactKind::OwnDate, .parent = "waiver", .key = "waiver_id", .movesSummary = true},
    FactKind{.table = "consent", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true},
    FactKind{.table = "guarantor", .known = FactKind::OwnDate, .namesCase = true},
    FactKind{.table = "guarantor_decision", .known = FactKind::OwnDate, .parent = "guarantor", .key = "guarantor_id"},
    FactKind{.table = "guarantor_end", .known = FactKind::OwnDate, .parent = "guarantor", .key = "guarantor_id"},
    FactKind{.table = "claim_cause", .known = FactKind::OwnDate, .namesCase = true},
    FactKind{.table = "limitation_invocation", .known = FactKind::OwnDate, .namesCase = true, .movesSummary = true},
    FactKind{.table = "limitation_invocation_end", .known = FactKind::OwnDate, .parent = "limitation_invocation", .key = "limitation_invocation_id", .movesSummary = true},
    FactKind{.table = "dispatch_return", .known = FactKind::OwnDate, .parent = "dispatch", .key = "dispatch_id", .movesSummary = true},
    FactKind{.table = "dispatch_return_withdrawal", .known = FactKind::OwnDate, .parent = "dispatch", .key = "dispatch_id", .movesSummary = true},
    FactKind{.table = "dispatch_withdrawal", .known = FactKind::OwnDate, .parent = "dispatch", .key = "dispatch_id", .movesSummary = true},
    FactKind{.table = "address_step", .known = FactKind::OwnDate, .parent = "dispatch", .key = "dispatch_id"},
    FactKind{.table = "letter_address", .known = FactKind::OwnDate, .namesCase = true},
    FactKind{.table = "letter_address_end", .known = FactKind::OwnDate, .parent = "letter_address", .key = "letter_address_id"},
    FactKind{.table = "notice_batch", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "notice_batch_withdrawal", .known = FactKind::OwnDate, .parent = "notice_batch", .key = "notice_batch_id"},
    FactKind{.table = "notice_batch_check", .known = FactKind::OwnDate, .parent = "notice_batch", .key = "notice_batch_id"},
    FactKind{.table = "notice_letter", .known = FactKind::WithParent, .parent = "notice_batch", .key = "notice_batch_id", .namesCase = true},
    FactKind{.table = "notice_letter_receivable", .known = FactKind::WithParent, .parent = "notice_batch", .key = "notice_batch_id"},
    FactKind{.table = "notice_letter_also", .known = FactKind::WithParent, .parent = "notice_batch", .key = "notice_batch_id", .namesCase = true},
    FactKind{.table = "case_label_removal", .known = FactKind::OwnDate, .parent = "case_label", .key = "case_label_id", .movesSummary = true},
    FactKind{.table = "case_handover_answer", .known = FactKind::OwnDate, .parent = "case_handover", .key = "case_handover_id", .movesSummary = true},
    FactKind{.table = "call_attempt", .known = FactKind::WithParent, .parent = "call_intent", .key = "call_intent_id"},
    FactKind{.table = "instalment_plan", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true},
    FactKind{.table = "instalment_plan_receivable", .known = FactKind::WithParent, .parent = "instalment_plan", .key = "instalment_plan_id"},
    FactKind{.table = "instalment_decision", .known = FactKind::OwnDate, .parent = "instalment_plan", .key = "instalment_plan_id", .movesSummary = true},
    FactKind{.table = "instalment_pledge", .known = FactKind::OwnDate, .parent = "instalment_plan", .key = "instalment_plan_id", .movesSummary = true},
    FactKind{.table = "instalment_end", .known = FactKind::OwnDate, .parent = "instalment_plan", .key = "instalment_plan_id", .movesSummary = true},
    FactKind{.table = "promise", .known = FactKind::WithParent, .parent = "negotiation", .key = "negotiation_id", .namesCase = true, .hasCampaign = true, .orOwnDate = true},
    FactKind{.table = "callback", .known = FactKind::WithParent, .parent = "negotiation", .key = "negotiation_id", .namesCase = true, .hasCampaign = true, .mayComeLater = true},
    FactKind{.table = "callback_transfer", .known = FactKind::OwnDate, .parent = "callback", .key = "callback_id"},
    FactKind{.table = "negotiation_withdrawal", .known = FactKind::OwnDate, .parent = "negotiation", .key = "negotiation_id", .movesSummary = true},
    FactKind{.table = "promise_cancel", .known = FactKind::OwnDate, .parent = "promise", .key = "promise_id", .movesSummary = true},
    FactKind{.table = "call_list", .known = FactKind::OwnDate, .parent = "call_list_case", .key = "call_list_id", .hasCampaign = true, .movesSummary = true},
    FactKind{.table = "call_list_close", .known = FactKind::OwnDate, .parent = "call_list_case", .key = "call_list_id", .movesSummary = true},
    FactKind{.table = "call_list_hand_out", .known = FactKind::OwnDate, .parent = "call_list", .key = "call_list_id"},
    FactKind{.table = "call_list_case", .known = FactKind::WithParent, .parent = "call_list", .key = "call_list_id", .namesCase = true},
    FactKind{.table = "case_skip", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true},
    FactKind{.table = "caller_plan", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "figure_target", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "dispatch_answer", .known = FactKind::WithParent, .parent = "negotiation", .key = "negotiation_id"},
    FactKind{.table = "negotiation_outcome", .known = FactKind::WithParent, .parent = "negotiation", .key = "negotiation_id"},
    FactKind{.table = "survey_version", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "survey_answer", .known = FactKind::WithParent, .parent = "negotiation", .key = "negotiation_id", .namesCase = true, .hasCampaign = true},
    FactKind{.table = "script_version", .known = FactKind::OwnDate},
    FactKind{.table = "script_use", .known = FactKind::OwnDate},
    FactKind{.table = "recording", .known = FactKind::OwnDate, .namesCase = true, .hasCampaign = true},
    FactKind{.table = "recording_mark", .known = FactKind::OwnDate, .parent = "recording", .key = "recording_id"},
    FactKind{.table = "recording_mark_end", .known = FactKind::OwnDate},
    FactKind{.table = "recording_hearing", .known = FactKind::OwnDate, .parent = "recording", .key = "recording_id"},
    FactKind{.table = "recording_erasure", .known = FactKind::OwnDate, .parent = "recording", .key = "recording_id"},
    FactKind{.table = "call_review_sample", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "call_review_item", .known = FactKind::WithParent, .parent = "call_review_sample", .key = "call_review_sample_id"},
    FactKind{.table = "call_review", .known = FactKind::OwnDate, .hasCampaign = true},
    FactKind{.table = "notice_version", .known = FactKind::OwnDate},
    FactKind{.table = "notice_use", .known = FactKind::OwnDate},
    FactKind{.table = "negotiation_script", .known = FactKind::WithParent, .parent = "negotiation", .key = "negotiation_id", .namesCase = true, .hasCampaign = true},
    FactKind{.table = "promise_receivable", .known = FactKind::WithParent, .parent = "promise", .key = "promise_id"},
};

/// Batches that came to be known between the two dates: usually none.
Result<QString> batchesBetween(Database& database, const Bindings& between, bool bounded) {
    SAIKOKU_TRY_ASSIGN(const auto ids,
                       selectAll(database,
                                 QStringLiteral("select b.batch_id from batch_known b where b.known_on > :after%1")
                                     .arg(bounded ? QStringLiteral(" and b.known_on <= :until") : QString()),
                                 between, [](Statement& row) { return QString::number(row.integer(0)); }));
    return QStringList(ids.begin(), ids.end()).join(u',');
}

/// Whose facts of the kind became known between the two dates; empty: nobody's.
QString toldOfSql(const FactKind& kind, const QString& batches, bool bounded) {
    const QString table = QLatin1String(kind.table);
    if (kind.known == FactKind::Versions) {
        return batches.isEmpty() ? QString()
                                 : QStringLiteral("select x.taxpayer_id from %1 x where x.from_batch in (%2) "
                                                  "or x.to_batch in (%2)")
                                       .arg(table, batches);
    }
    QString sql = kind.parent == nullptr
                      ? QStringLiteral("select x.taxpayer_id from %1 x where x.known_on > :after").arg(table)
                      : QStringLiteral("select y.taxpayer_id from %1 x join %2 y on y.%3 = x.%3 where x.known_on > :after")
                            .arg(table, QLatin1String(kind.parent), QLatin1String(kind.key));
    if (bounded) {
        sql += QStringLiteral(" and x.known_on <= :until");
    }
    return kind.hasCampaign ? sql + QStringLiteral(" and x.campaign_id = :campaign") : sql;
}

}  // namespace

std::span<const FactKind> factKinds() { return kKinds; }

Result<QList<TaxpayerId>> casesToldOf(Database& database, CampaignId campaign, QDate after, std::optional<QDate> upTo) {
    Bindings bindings{{QLatin1String(":after"), after}};
    if (upTo) {
        bindings.add(QStringLiteral(":until"), *upTo);
    }
    SAIKOKU_TRY_ASSIGN(const QString batches, batchesBetween(database, bindings, upTo.has_value()));
    bindings.add(QStringLiteral(":campaign"), campaign);
    QStringList parts;
    for (const FactKind& kind : kKinds) {
        const QString part = kind.movesSummary ? toldOfSql(kind, batches, upTo.has_value()) : QString();
        if (!part.isEmpty()) {
            parts.append(part);
        }
    }
    SAIKOKU_TRY_ASSIGN(const auto ids,
                       selectAll(database, parts.join(QStringLiteral(" union ")) + QStringLiteral(" order by 1"), bindings,
                                 [](Statement& row) { return TaxpayerId{row.integer(0)}; }));
    return QList<TaxpayerId>(ids.begin(), ids.end());
}

Result<bool> isAnythingToldAfter(Database& database, QDate date) {
    QStringList parts;
    for (const FactKind& kind : kKinds) {
        if (kind.known != FactKind::OwnDate) {
            continue;
        }
        // by the index over campaign and date where there is one
        const QString later = QStringLiteral("exists (select 1 from %1 x where x.known_on > :day%2)")
                                  .arg(QLatin1String(kind.table),
                                       kind.hasCampaign ? QStringLiteral(" and x.campaign_id = g.campaign_id") : QString());
        parts.append(kind.hasCampaign ? QStringLiteral("exists (select 1 from campaign g where %1)").arg(later) : later);
    }
    SAIKOKU_TRY_ASSIGN(const qint64 found,
                       database.selectInteger(QStringLiteral("select case when %1 then 1 else 0 end").arg(parts.join(QStringLiteral(" or "))),
                                              {{QLatin1String(":day"), date}}));
    return found != 0;
}

Result<QStringList> taxpayersWithFactsSince(Database& database, BatchId since) {
    QStringList facts;
    for (const FactKind& kind : kKinds) {
        if (kind.namesCase) {
            facts.append(QStringLiteral("exists (select 1 from %1 f where f.taxpayer_id = t.taxpayer_id)")
                             .arg(QLatin1String(kind.table)));
        }
    }
    const QString batch = QString::number(since.value);
    const QString wasThere =
        QStringLiteral("exists (select 1 from taxpayer o where o.taxpayer_id = t.taxpayer_id and o.from_batch < %1 "
                       "and (o.to_batch is null or o.to_batch >= %1))")
            .arg(batch);
    // by sets: nothing finds a receivable by its id alone
    const QString promised =
        QStringLiteral("t.taxpayer_id in (select r.taxpayer_id from receivable r where r.to_batch is null and r.from_batch >= %1 "
                       "and r.receivable_id in (select p.receivable_id from promise_receivable p) "
                       "and r.receivable_id not in (select o.receivable_id from receivable o where o.from_batch < %1 "
                       "and (o.to_batch is null or o.to_batch >= %1)))")
            .arg(batch);
    // who came into a campaign with it and was spoken with there
    QStringList spoken;
    for (const FactKind& kind : kKinds) {
        if (kind.namesCase && kind.hasCampaign) {
            spoken.append(QStringLiteral("exists (select 1 from %1 f where f.taxpayer_id = m.taxpayer_id and f.campaign_id = m.campaign_id)")
                              .arg(QLatin1String(kind.table)));
        }
    }
    const QString member =
        QStringLiteral("t.taxpayer_id in (select m.taxpayer_id from campaign_member m where m.to_batch is null and m.from_batch >= %1 "
                       "and not exists (select 1 from campaign_member o where o.campaign_id = m.campaign_id "
                       "and o.taxpayer_id = m.taxpayer_id and o.from_batch < %1 and (o.to_batch is null or o.to_batch >= %1)) and (%2))")
            .arg(batch, spoken.join(QStringLiteral(" or ")));
    SAIKOKU_TRY_ASSIGN(
        const auto numbers,
        selectAll(database,
                  QStringLiteral("select t.number from taxpayer t where t.to_batch is null and ((t.from_batch >= %1 "
                                 "and not %2 and (%3)) or %4 or %5) order by t.number")
                      .arg(batch, wasThere, facts.join(QStringLiteral(" or ")), promised, member),
                  {}, [](Statement& row) { return row.text(0); }));
    return QStringList(numbers.begin(), numbers.end());
}

Result<bool> hasFacts(Database& database) {
    for (const FactKind& kind : kKinds) {
        SAIKOKU_TRY_ASSIGN(const qint64 rows,
                           database.selectInteger(QStringLiteral("select count(*) from (select 1 from %1 limit 1) as found")
                                                      .arg(QLatin1String(kind.table))));
        if (rows > 0) {
            return true;
        }
    }
    return false;
}

}  // namespace saikoku
