#include "core/recordings/call_review_repository.h"

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct SampleRow {
    CampaignId campaign;
    ReviewSample sample;
    OperatorId by;
};

struct ItemRow {
    qint64 sample = 0;
    NegotiationId record;
    qint64 position = 0;
};

CallReview reviewIn(Statement& row) {
    CallReview review;
    review.id = row.integer(0);
    review.record = NegotiationId{row.integer(1)};
    review.campaign = CampaignId{row.integer(2)};
    review.person = OperatorId{row.integer(3)};
    review.personName = row.text(4);
    review.reviewer = OperatorId{row.integer(5)};
    review.reviewerName = row.text(6);
    review.basis = valueOfCode<ReviewBasis>(row.text(7)).value_or(ReviewBasis::Record);
    review.sheet = ReviewSheet::fromJson(row.text(8));
    review.score = static_cast<int>(row.integer(9));
    review.remark = row.text(10);
    review.corrects = row.integer(11);
    review.reviewedAt = row.moment(12);
    review.calledAt = row.moment(13);
    return review;
}

template <class Row>
QList<Row> listOf(const std::vector<Row>& rows) {
    return QList<Row>(rows.begin(), rows.end());
}

}  // namespace

template <>
BulkTable RowWriter<SampleRow>::table() {
    return bulkTable("call_review_sample",
                     "campaign_id from_day to_day per_person seed operator_id drawn_at known_on");
}

template <>
void RowWriter<SampleRow>::put(BulkWriter& rows, const SampleRow& row) {
    rows.integer(row.campaign.value);
    rows.date(row.sample.from);
    rows.date(row.sample.to);
    rows.integer(row.sample.perPerson);
    rows.text(row.sample.seed);
    rows.integer(row.by.value);
    rows.moment(row.sample.drawnAt);
    rows.date(toTokyo(row.sample.drawnAt).date());
}

template <>
BulkTable RowWriter<ItemRow>::table() {
    return bulkTable("call_review_item", "call_review_sample_id negotiation_id position");
}

template <>
void RowWriter<ItemRow>::put(BulkWriter& rows, const ItemRow& row) {
    rows.integer(row.sample);
    rows.integer(row.record.value);
    rows.integer(row.position);
}

template <>
BulkTable RowWriter<CallReview>::table() {
    return bulkTable("call_review",
                     "negotiation_id campaign_id operator_id reviewer_id basis sheet score remark corrects "
                     "reviewed_at known_on");
}

template <>
void RowWriter<CallReview>::put(BulkWriter& rows, const CallReview& row) {
    rows.integer(row.record.value);
    rows.integer(row.campaign.value);
    rows.integer(row.person.value);
    rows.integer(row.reviewer.value);
    rows.text(codeOf(row.basis));
    rows.text(row.sheet.toJson());
    rows.integer(row.score);
    rows.text(row.remark);
    rows.integer(row.corrects == 0 ? std::nullopt : std::optional<qint64>(row.corrects));
    rows.moment(row.reviewedAt);
    rows.date(toTokyo(row.reviewedAt).date());
}

Result<QList<LotEntry>> CallReviewRepository::reviewable(CampaignId campaign, const QDateTime& from,
                                                         const QDateTime& until, OperatorId without) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  QStringLiteral(
                      "select n.negotiation_id, n.operator_id from %1 n where n.campaign_id = :campaign and "
                      "n.channel = 'phone' "
                      "and n.result in ('reached', 'family', 'voicemail', 'cut_off', 'wrong_number') "
                      "and n.happened_at >= :from and n.happened_at < :until and n.operator_id <> :without "
                      "order by n.negotiation_id")
                      .arg(m_facts.view(QLatin1String("negotiation_in_force"))),
                  {{QLatin1String(":campaign"), campaign},
                   {QLatin1String(":from"), from},
                   {QLatin1String(":until"), until},
                   {QLatin1String(":without"), without}},
                  [](Statement& row) {
                      return LotEntry{NegotiationId{row.integer(0)}, OperatorId{row.integer(1)}};
                  }));
    return listOf(rows);
}

/// Of every record of the seed (first, negotiation_id; the same twice) "followed" has what took its place
/// since, "earlier" what it took the place of, itself in both.
QString CallReviewRepository::followed(const QString& seed) const {
    return QStringLiteral(
               "with recursive followed (first, negotiation_id) as (%1 union select f.first, "
               "c.negotiation_id from followed f "
               "join %2 c on c.corrects = f.negotiation_id), "
               "earlier (first, negotiation_id) as (%1 union select e.first, c.corrects from earlier e "
               "join %2 c on c.negotiation_id = e.negotiation_id) ")
        .arg(seed, m_facts.view(QLatin1String("record_correction")));
}

/// Who spoke, whoever mended the record since: of the first record of the call. Over `n` in force and
/// "earlier".
QString CallReviewRepository::spokenBySql(const QString& first) const {
    return QStringLiteral(
               "coalesce((select c.operator_id from earlier e join %1 c on c.corrects = e.negotiation_id "
               "where e.first = %2 "
               "order by e.negotiation_id limit 1), n.operator_id)")
        .arg(m_facts.view(QLatin1String("record_correction")), first);
}

Result<qint64> CallReviewRepository::add(CampaignId campaign, const ReviewSample& sample, OperatorId by,
                                         const QList<LotEntry>& drawn) {
    SAIKOKU_TRY_ASSIGN(
        const qint64 id,
        RowWriter<SampleRow>::addOne(m_db, {campaign, sample, by}, QStringLiteral("call_review_sample_id")));
    SAIKOKU_TRY_ASSIGN(auto rows, RowWriter<ItemRow>::open(m_db));
    for (qsizetype i = 0; i < drawn.size(); ++i) {
        SAIKOKU_TRY(rows.add({id, drawn.at(i).record, i}));
    }
    SAIKOKU_TRY(rows.finish());
    return id;
}

Result<QList<ReviewSample>> CallReviewRepository::samples(CampaignId campaign) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(
            m_db,
            followed(QStringLiteral(
                "select i.negotiation_id, i.negotiation_id from call_review_item i join call_review_sample s "
                "on "
                "s.call_review_sample_id = i.call_review_sample_id where s.campaign_id = :campaign")) +
                QStringLiteral(
                    "select s.call_review_sample_id, s.from_day, s.to_day, s.per_person, s.seed, "
                    "coalesce(o.display_name, ''), s.drawn_at, "
                    "(select count(*) from call_review_item i where i.call_review_sample_id = "
                    "s.call_review_sample_id), "
                    "(select count(*) from call_review_item i where i.call_review_sample_id = "
                    "s.call_review_sample_id "
                    "and (exists (select 1 from followed f join %1 v on v.negotiation_id = f.negotiation_id "
                    "where f.first = i.negotiation_id) "
                    "or exists (select 1 from earlier e join %1 v on v.negotiation_id = e.negotiation_id "
                    "where e.first = i.negotiation_id))) "
                    "from call_review_sample s left join operator_name o on o.operator_id = s.operator_id "
                    "where s.campaign_id = :campaign order by s.call_review_sample_id desc")
                    .arg(m_facts.view(QLatin1String("call_review_in_force"))),
            {{QLatin1String(":campaign"), campaign}}, [](Statement& row) {
                ReviewSample sample{row.integer(0), row.date(1),   row.date(2), 0, row.text(4),
                                    row.text(5),    row.moment(6), 0,           0};
                sample.perPerson = static_cast<int>(row.integer(3));
                sample.calls = static_cast<int>(row.integer(7));
                sample.reviewed = static_cast<int>(row.integer(8));
                return sample;
            }));
    return listOf(rows);
}

Result<QList<CallReviewRepository::Item>> CallReviewRepository::items(CampaignId campaign, qint64 sample,
                                                                      OperatorId reviewer) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(
            m_db,
            followed(QStringLiteral("select i.negotiation_id, i.negotiation_id from call_review_item i where "
                                    "i.call_review_sample_id = :sample")) +
                QStringLiteral("select n.negotiation_id, %3, coalesce(o.display_name, ''), "
                               "n.happened_at, n.direction, n.result, n.taxpayer_id, "
                               "coalesce((select max(r.recording_id) from recording_known r where "
                               "r.call_intent_id = n.call_intent_id "
                               "and r.erased_on is null), 0), "
                               "case when exists (select 1 from followed g join %1 v on v.negotiation_id = "
                               "g.negotiation_id where g.first = i.negotiation_id) "
                               "or exists (select 1 from earlier g join %1 v on v.negotiation_id = "
                               "g.negotiation_id where g.first = i.negotiation_id) then 1 else 0 end "
                               "from call_review_item i join call_review_sample s on "
                               "s.call_review_sample_id = i.call_review_sample_id "
                               "join followed f on f.first = i.negotiation_id "
                               "join %2 n on n.negotiation_id = f.negotiation_id left join operator_name o "
                               "on o.operator_id = %3 "
                               "where i.call_review_sample_id = :sample and s.campaign_id = :campaign and "
                               "%3 <> :reviewer order by i.position")
                    .arg(m_facts.view(QLatin1String("call_review_in_force")),
                         m_facts.view(QLatin1String("negotiation_in_force")),
                         spokenBySql(QStringLiteral("i.negotiation_id"))),
            {{QLatin1String(":sample"), sample},
             {QLatin1String(":campaign"), campaign},
             {QLatin1String(":reviewer"), reviewer}},
            [](Statement& row) {
                Item one;
                one.item.record = NegotiationId{row.integer(0)};
                one.item.person = OperatorId{row.integer(1)};
                one.item.personName = row.text(2);
                one.item.calledAt = row.moment(3);
                one.item.direction = valueOfCode<Direction>(row.text(4)).value_or(Direction::Outbound);
                one.item.result = valueOfCode<ResultCode>(row.text(5)).value_or(ResultCode::Reached);
                one.taxpayer = TaxpayerId{row.integer(6)};
                one.item.recording = RecordingId{row.integer(7)};
                one.item.isReviewed = row.flag(8);
                return one;
            }));
    return listOf(rows);
}

Result<std::optional<CallReviewRepository::Record>> CallReviewRepository::record(CampaignId campaign,
                                                                                 NegotiationId record) const {
    return selectFirst(m_db,
                       followed(QStringLiteral("select cast(:record as bigint), cast(:record as bigint)")) +
                           QStringLiteral("select %1, n.taxpayer_id from negotiation_in_force n where "
                                          "n.negotiation_id = :record "
                                          "and n.campaign_id = :campaign and n.channel = 'phone'")
                               .arg(spokenBySql(QStringLiteral("n.negotiation_id"))),
                       {{QLatin1String(":record"), record}, {QLatin1String(":campaign"), campaign}},
                       [](Statement& row) {
                           return Record{OperatorId{row.integer(0)}, TaxpayerId{row.integer(1)}};
                       });
}

Result<qint64> CallReviewRepository::add(const CallReview& review) {
    return RowWriter<CallReview>::addOne(m_db, review, QStringLiteral("call_review_id"));
}

/// A record that was corrected meanwhile is told by when it happened no longer: by when it was reviewed.
QString CallReviewRepository::selecting(QLatin1String from) const {
    return QStringLiteral(
               "select v.call_review_id, v.negotiation_id, v.campaign_id, v.operator_id, "
               "coalesce(p.display_name, ''), v.reviewer_id, "
               "coalesce(w.display_name, ''), v.basis, v.sheet, v.score, v.remark, coalesce(v.corrects, 0), "
               "v.reviewed_at, "
               "coalesce(n.happened_at, v.reviewed_at) from %1 v left join operator_name p on p.operator_id "
               "= v.operator_id "
               "left join operator_name w on w.operator_id = v.reviewer_id left join %2 n on "
               "n.negotiation_id = v.negotiation_id")
        .arg(m_facts.view(from), m_facts.view(QLatin1String("negotiation_in_force")));
}

Result<std::optional<CallReview>> CallReviewRepository::find(qint64 id) const {
    return selectFirst(
        m_db,
        selecting(QLatin1String("call_review_in_force")) + QStringLiteral(" where v.call_review_id = :id"),
        {{QLatin1String(":id"), id}}, reviewIn);
}

Result<std::optional<CallReview>> CallReviewRepository::of(NegotiationId record, OperatorId reviewer) const {
    // judged before the record was corrected, it is judged still
    return selectFirst(m_db,
                       followed(QStringLiteral("select cast(:record as bigint), cast(:record as bigint)")) +
                           selecting(QLatin1String("call_review_in_force")) +
                           QStringLiteral(" where v.negotiation_id in (select e.negotiation_id from earlier "
                                          "e) and v.reviewer_id = :reviewer "
                                          "order by v.call_review_id desc"),
                       {{QLatin1String(":record"), record}, {QLatin1String(":reviewer"), reviewer}},
                       reviewIn);
}

Result<QList<CallReview>> CallReviewRepository::inForceOf(CampaignId campaign, OperatorId person) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  selecting(QLatin1String("call_review_in_force")) +
                      QStringLiteral(" where v.campaign_id = :campaign and v.operator_id = :person order by "
                                     "v.call_review_id desc"),
                  {{QLatin1String(":campaign"), campaign}, {QLatin1String(":person"), person}}, reviewIn));
    return listOf(rows);
}

Result<QList<CallReview>> CallReviewRepository::givenBy(CampaignId campaign, OperatorId reviewer) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  selecting(QLatin1String("call_review")) +
                      QStringLiteral(" where v.campaign_id = :campaign and v.reviewer_id = :person order by "
                                     "v.call_review_id desc"),
                  {{QLatin1String(":campaign"), campaign}, {QLatin1String(":person"), reviewer}}, reviewIn));
    return listOf(rows);
}

Result<QList<CallReview>> CallReviewRepository::inForce(CampaignId campaign, const QDateTime& from,
                                                        const QDateTime& until) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  selecting(QLatin1String("call_review_in_force")) +
                      QStringLiteral(" where v.campaign_id = :campaign and v.reviewed_at >= :from and "
                                     "v.reviewed_at < :until order by v.call_review_id"),
                  {{QLatin1String(":campaign"), campaign},
                   {QLatin1String(":from"), from},
                   {QLatin1String(":until"), until}},
                  reviewIn));
    return listOf(rows);
}

}  // namespace saikoku
