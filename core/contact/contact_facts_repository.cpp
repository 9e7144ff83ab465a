#include "core/contact/contact_facts_repository.h"

#include <QStringList>

#include "core/base/clock.h"
#include "core/store/query.h"
#include "core/store/row_writer.h"

namespace saikoku {

namespace {

struct WishesRow {
    TaxpayerId taxpayer;
    const ContactWishes& wishes;
};

struct LabelRow {
    CampaignId campaign;
    TaxpayerId taxpayer;
    const CaseLabel& label;
    QDateTime at;
};

struct LabelRemovalRow {
    qint64 label;
    QDate on;
    EnteredBy by;
};

struct DispatchAnswerRow {
    qint64 dispatch;
    NegotiationId record;
    QDate on;
};

QDate dayOf(const QDateTime& moment) { return toTokyo(moment).date(); }

void putOrNull(BulkWriter& rows, const QString& text) { text.isEmpty() ? rows.null() : rows.text(text); }

PhoneResearch stepOf(Statement& row) {
    PhoneResearch step;
    step.taxpayer = TaxpayerId{row.integer(0)};
    step.state = valueOfCode<ResearchState>(row.text(1)).value_or(ResearchState::Asked);
    step.source = row.text(2);
    step.happenedOn = row.date(3);
    step.digits = row.text(4);
    step.note = row.text(5);
    step.operatorId = OperatorId{row.integer(6)};
    step.operatorName = row.text(7);
    step.enteredAt = row.moment(8);
    return step;
}

UnmatchedCall callOf(Statement& row) {
    UnmatchedCall call;
    call.id = row.integer(0);
    call.campaign = CampaignId{row.integer(1)};
    call.intent = CallIntentId{row.integerOrNull(2).value_or(0)};
    call.direction = valueOfCode<Direction>(row.text(3)).value_or(Direction::Inbound);
    call.phoneDigits = row.text(4);
    call.kind = valueOfCode<UnmatchedKind>(row.text(5)).value_or(UnmatchedKind::NobodyOnFile);
    call.saidName = row.text(6);
    call.note = row.text(7);
    call.operatorId = OperatorId{row.integer(8)};
    call.operatorName = row.text(9);
    call.happenedAt = row.moment(10);
    return call;
}

}  // namespace

template <>
BulkTable RowWriter<WishesRow>::table() {
    return bulkTable("contact_wish", "taxpayer_id channel relay language interpreter workplace_contact note operator_id entered_at known_on");
}

template <>
void RowWriter<WishesRow>::put(BulkWriter& rows, const WishesRow& row) {
    rows.integer(row.taxpayer.value);
    row.wishes.channel ? rows.text(codeOf(*row.wishes.channel)) : rows.null();
    rows.text(codeOf(row.wishes.relay));
    rows.text(row.wishes.language);
    rows.text(row.wishes.interpreter);
    rows.text(row.wishes.workplaceContact);
    rows.text(row.wishes.note);
    rows.integer(row.wishes.operatorId.value);
    rows.moment(row.wishes.enteredAt);
    rows.date(dayOf(row.wishes.enteredAt));
}

template <>
BulkTable RowWriter<LabelRow>::table() {
    return bulkTable("case_label", "campaign_id taxpayer_id label colour until operator_id set_at known_on");
}

template <>
void RowWriter<LabelRow>::put(BulkWriter& rows, const LabelRow& row) {
    rows.integer(row.campaign.value);
    rows.integer(row.taxpayer.value);
    rows.text(row.label.text);
    rows.text(codeOf(row.label.colour));
    rows.date(row.label.until);
    rows.integer(row.label.operatorId.value);
    rows.moment(row.at);
    rows.date(dayOf(row.at));
}

template <>
BulkTable RowWriter<LabelRemovalRow>::table() {
    return bulkTable("case_label_removal", "case_label_id removed_on operator_id removed_at known_on");
}

template <>
void RowWriter<LabelRemovalRow>::put(BulkWriter& rows, const LabelRemovalRow& row) {
    rows.integer(row.label);
    rows.date(row.on);
    rows.integer(row.by.operatorId.value);
    rows.moment(row.by.at);
    rows.date(dayOf(row.by.at));
}

template <>
BulkTable RowWriter<PhoneResearch>::table() {
    return bulkTable("phone_research", "taxpayer_id state source happened_on digits note operator_id entered_at known_on");
}

template <>
void RowWriter<PhoneResearch>::put(BulkWriter& rows, const PhoneResearch& row) {
    rows.integer(row.taxpayer.value);
    rows.text(codeOf(row.state));
    rows.text(row.source);
    rows.date(row.happenedOn);
    putOrNull(rows, row.digits);
    rows.text(row.note);
    rows.integer(row.operatorId.value);
    rows.moment(row.enteredAt);
    rows.date(dayOf(row.enteredAt));
}

template <>
BulkTable RowWriter<UnmatchedCall>::table() {
    return bulkTable("unmatched_call",
                     "campaign_id call_intent_id direction phone_digits kind said_name note operator_id happened_at known_on");
}

template <>
void RowWriter<UnmatchedCall>::put(BulkWriter& rows, const UnmatchedCall& row) {
    rows.integer(row.campaign.value);
    row.intent.isValid() ? rows.integer(row.intent.value) : rows.null();
    rows.text(codeOf(row.direction));
    putOrNull(rows, row.phoneDigits);
    rows.text(codeOf(row.kind));
    rows.text(row.saidName);
    rows.text(row.note);
    rows.integer(row.operatorId.value);
    rows.moment(row.happenedAt);
    rows.date(dayOf(row.happenedAt));
}

template <>
BulkTable RowWriter<DispatchAnswerRow>::table() {
    return bulkTable("dispatch_answer", "dispatch_id negotiation_id answered_on");
}

template <>
void RowWriter<DispatchAnswerRow>::put(BulkWriter& rows, const DispatchAnswerRow& row) {
    rows.integer(row.dispatch);
    rows.integer(row.record.value);
    rows.date(row.on);
}

ContactWishes wishesIn(Statement& row) {
    ContactWishes wishes;
    wishes.channel = valueOfCode<Channel>(row.text(1));
    wishes.relay = valueOfCode<RelayService>(row.text(2)).value_or(RelayService::None);
    wishes.language = row.text(3);
    wishes.interpreter = row.text(4);
    wishes.workplaceContact = row.text(5);
    wishes.note = row.text(6);
    wishes.operatorId = OperatorId{row.integer(7)};
    wishes.enteredAt = row.moment(8);
    return wishes;
}

Result<ContactWishes> ContactFactsRepository::wishesOf(TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(
        const auto wishes,
        selectFirst(
            m_db,
            QStringLiteral(
                "select w.taxpayer_id, w.channel, w.relay, w.language, w.interpreter, w.workplace_contact, "
                "w.note, w.operator_id, w.entered_at from %1 w where w.taxpayer_id = :case")
                .arg(view("contact_wish_in_force")),
            {{QLatin1String(":case"), taxpayer}}, wishesIn));
    return wishes.value_or(ContactWishes());
}

Result<void> ContactFactsRepository::add(TaxpayerId taxpayer, const ContactWishes& wishes) {
    SAIKOKU_TRY(RowWriter<WishesRow>::addOne(m_db, {taxpayer, wishes}));
    return {};
}

Result<qint64> ContactFactsRepository::add(CampaignId campaign, TaxpayerId taxpayer, const CaseLabel& label, const QDateTime& at) {
    return RowWriter<LabelRow>::addOne(m_db, {campaign, taxpayer, label, at}, QStringLiteral("case_label_id"));
}

Result<void> ContactFactsRepository::removeLabel(qint64 label, QDate on, const EnteredBy& by) {
    SAIKOKU_TRY(RowWriter<LabelRemovalRow>::addOne(m_db, {label, on, by}));
    return {};
}

Result<void> ContactFactsRepository::add(const PhoneResearch& step) {
    SAIKOKU_TRY(RowWriter<PhoneResearch>::addOne(m_db, step));
    return {};
}

Result<qint64> ContactFactsRepository::add(const UnmatchedCall& call) {
    return RowWriter<UnmatchedCall>::addOne(m_db, call, QStringLiteral("unmatched_call_id"));
}

Result<void> ContactFactsRepository::addDispatchAnswer(qint64 dispatch, NegotiationId record, QDate on) {
    SAIKOKU_TRY(RowWriter<DispatchAnswerRow>::addOne(m_db, {dispatch, record, on}));
    return {};
}

Result<QList<ContactFactsRepository::LabelOfCase>> ContactFactsRepository::labels(CampaignId campaign, QDate day) const {
    SAIKOKU_TRY_ASSIGN(
        const auto rows,
        selectAll(m_db,
                  QStringLiteral("select l.taxpayer_id, l.case_label_id, l.label, l.colour, l.until, l.removed_on, l.operator_id "
                                 "from %1 l where l.campaign_id = :campaign and (l.removed_on is null or l.removed_on > :day) "
                                 "and (l.until is null or l.until >= :day) and not exists (select 1 from %1 n "
                                 "where n.taxpayer_id = l.taxpayer_id and n.campaign_id = l.campaign_id and n.label = l.label "
                                 "and n.case_label_id > l.case_label_id) order by l.taxpayer_id, l.case_label_id")
                      .arg(view("label_known")),
                  {{QLatin1String(":campaign"), campaign}, {QLatin1String(":day"), day}}, [](Statement& row) {
                      return LabelOfCase{TaxpayerId{row.integer(0)},
                                         {row.integer(1), row.text(2), valueOfCode<LabelColour>(row.text(3)).value_or(LabelColour::Yellow),
                                          row.date(4), row.date(5), OperatorId{row.integer(6)}}};
                  }));
    return QList<LabelOfCase>(rows.begin(), rows.end());
}

Result<QList<PhoneResearch>> ContactFactsRepository::research(const QList<TaxpayerId>& taxpayers) const {
    if (taxpayers.isEmpty()) {
        return QList<PhoneResearch>();
    }
    QStringList ids;
    for (const TaxpayerId each : taxpayers) {
        ids.append(QString::number(each.value));
    }
    SAIKOKU_TRY_ASSIGN(const auto steps,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id, s.state, s.source, s.happened_on, s.digits, s.note, s.operator_id, "
                                                "coalesce(o.display_name, ''), s.entered_at from %1 s left join operator_name o "
                                                "on o.operator_id = s.operator_id where s.taxpayer_id in (%2)")
                                     .arg(view("research_in_force"), ids.join(u',')),
                                 {}, stepOf));
    return QList<PhoneResearch>(steps.begin(), steps.end());
}

Result<QList<PhoneResearch>> ContactFactsRepository::researchOf(TaxpayerId taxpayer) const {
    SAIKOKU_TRY_ASSIGN(const auto steps,
                       selectAll(m_db,
                                 QStringLiteral("select s.taxpayer_id, s.state, s.source, s.happened_on, s.digits, s.note, s.operator_id, "
                                                "coalesce(o.display_name, ''), s.entered_at from %1 s left join operator_name o "
                                                "on o.operator_id = s.operator_id where s.taxpayer_id = :id order by s.phone_research_id desc")
                                     .arg(view("phone_research")),
                                 {{QLatin1String(":id"), taxpayer}}, stepOf));
    return QList<PhoneResearch>(steps.begin(), steps.end());
}

Result<QList<UnmatchedCall>> ContactFactsRepository::unmatchedCalls(CampaignId campaign, QDate from, QDate to) const {
    SAIKOKU_TRY_ASSIGN(
        const auto calls,
        selectAll(m_db,
                  QStringLiteral("select c.unmatched_call_id, c.campaign_id, c.call_intent_id, c.direction, c.phone_digits, c.kind, "
                                 "c.said_name, c.note, c.operator_id, coalesce(o.display_name, ''), c.happened_at from %1 c "
                                 "left join operator_name o on o.operator_id = c.operator_id where c.campaign_id = :campaign "
                                 "and c.happened_at >= :from and c.happened_at < :end order by c.happened_at desc, c.unmatched_call_id desc")
                      .arg(view("unmatched_call")),
                  {{QLatin1String(":campaign"), campaign},
                   {QLatin1String(":from"), fromTokyo(from, QTime(0, 0))},
                   {QLatin1String(":end"), fromTokyo(to.addDays(1), QTime(0, 0))}},
                  callOf));
    return QList<UnmatchedCall>(calls.begin(), calls.end());
}

}  // namespace saikoku
