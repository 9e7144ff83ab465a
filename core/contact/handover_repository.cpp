#include "core/contact/handover_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct AnswerRow {
    qint64 handover;
    HandoverAnswer answer;
    QString note;
    OperatorId by;
    QDateTime at;
};

const QLatin1String kSelect(
    "select h.case_handover_id, h.campaign_id, h.taxpayer_id, h.to_operator_id, coalesce(t.display_name, ''), h.asked, h.brief, "
    "h.operator_id, coalesce(o.display_name, ''), h.handed_at, h.answer, coalesce(h.answer_note, ''), h.answered_by, "
    "coalesce(a.display_name, ''), h.answered_at from %1 h left join operator_name t on t.operator_id = h.to_operator_id "
    "left join operator_name o on o.operator_id = h.operator_id left join operator_name a on a.operator_id = h.answered_by ");

CaseHandover handoverOf(Statement& row) {
    CaseHandover handover;
    handover.id = row.integer(0);
    handover.campaign = CampaignId{row.integer(1)};
    handover.taxpayer = TaxpayerId{row.integer(2)};
    handover.to = OperatorId{row.integerOrNull(3).value_or(0)};
    handover.toName = row.text(4);
    handover.asked = row.text(5);
    handover.brief = row.text(6);
    handover.operatorId = OperatorId{row.integer(7)};
    handover.operatorName = row.text(8);
    handover.handedAt = row.moment(9);
    handover.answer = valueOfCode<HandoverAnswer>(row.text(10));
    handover.answerNote = row.text(11);
    handover.answeredBy = OperatorId{row.integerOrNull(12).value_or(0)};
    handover.answeredByName = row.text(13);
    handover.answeredAt = row.moment(14);
    return handover;
}

}  // namespace

template <>
BulkTable RowWriter<CaseHandover>::table() {
    return bulkTable("case_handover", "campaign_id taxpayer_id to_operator_id asked brief operator_id handed_at known_on");
}

template <>
void RowWriter<CaseHandover>::put(BulkWriter& rows, const CaseHandover& row) {
    rows.integer(row.campaign.value);
    rows.integer(row.taxpayer.value);
    row.to.isValid() ? rows.integer(row.to.value) : rows.null();
    rows.text(row.asked);
    rows.text(row.brief);
    rows.integer(row.operatorId.value);
    rows.moment(row.handedAt);
    rows.date(toTokyo(row.handedAt).date());
}

template <>
BulkTable RowWriter<AnswerRow>::table() {
    return bulkTable("case_handover_answer", "case_handover_id answer note operator_id answered_at known_on");
}

template <>
void RowWriter<AnswerRow>::put(BulkWriter& rows, const AnswerRow& row) {
    rows.integer(row.handover);
    rows.text(codeOf(row.answer));
    rows.text(row.note);
    rows.integer(row.by.value);
    rows.moment(row.at);
    rows.date(toTokyo(row.at).date());
}

Result<qint64> HandoverRepository::add(const CaseHandover& handover) {
    return RowWriter<CaseHandover>::addOne(m_db, handover, QStringLiteral("case_handover_id"));
}

Result<void> HandoverRepository::add(qint64 handover, HandoverAnswer answer, const QString& note, OperatorId by, const QDateTime& at) {
    SAIKOKU_TRY(RowWriter<AnswerRow>::addOne(m_db, {handover, answer, note, by, at}));
    return {};
}

Result<std::optional<CaseHandover>> HandoverRepository::find(qint64 id) const {
    return selectFirst(m_db, QString(kSelect).arg(m_facts.view(QLatin1String("handover_known"))) + QStringLiteral("where h.case_handover_id = :id"),
                       {{QLatin1String(":id"), id}}, handoverOf);
}

Result<QList<CaseHandover>> HandoverRepository::open(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(const auto all,
                       selectAll(m_db,
                                 QString(kSelect).arg(m_facts.view(QLatin1String("handover_known"))) +
                                     QStringLiteral("where h.campaign_id = :campaign and (h.answer is null or h.answer = 'accepted') "
                                                    "order by h.case_handover_id"),
                                 {{QLatin1String(":campaign"), campaign}}, handoverOf));
    return QList<CaseHandover>(all.begin(), all.end());
}

Result<QList<CaseHandover>> HandoverRepository::returnedTo(CampaignId campaign, OperatorId person) const {
    const QString known = m_facts.view(QLatin1String("handover_known"));
    SAIKOKU_TRY_ASSIGN(const auto all,
                       selectAll(m_db,
                                 QString(kSelect).arg(known) +
                                     QStringLiteral("where h.campaign_id = :campaign and h.operator_id = :person and h.answer = 'returned' "
                                                    "and not exists (select 1 from %1 n where n.taxpayer_id = h.taxpayer_id "
                                                    "and n.campaign_id = h.campaign_id and n.case_handover_id > h.case_handover_id) "
                                                    "and not exists (select 1 from %2 r where r.taxpayer_id = h.taxpayer_id "
                                                    "and r.campaign_id = h.campaign_id and r.operator_id = h.operator_id "
                                                    "and r.recorded_at > h.answered_at) order by h.answered_at")
                                         .arg(known, m_facts.view(QLatin1String("negotiation_in_force"))),
                                 {{QLatin1String(":campaign"), campaign}, {QLatin1String(":person"), person}}, handoverOf));
    return QList<CaseHandover>(all.begin(), all.end());
}

Result<QList<CaseHandover>> HandoverRepository::of(CampaignId campaign, TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(const auto all,
                       selectAll(m_db,
                                 QString(kSelect).arg(m_facts.view(QLatin1String("handover_known"))) +
                                     QStringLiteral("where h.taxpayer_id = :id and h.campaign_id = :campaign order by h.case_handover_id desc"),
                                 {{QLatin1String(":campaign"), campaign}, {QLatin1String(":id"), taxpayer}}, handoverOf));
    return QList<CaseHandover>(all.begin(), all.end());
}

}  // namespace saikoku
