-- Campaigns (業務) as spaces of their own: what kind each is, its results and reasons, whom a
-- campaign without money calls, what came of its talks, and surveys with their answers.

alter table campaign add column kind {text} not null default 'money';
alter table campaign add column has_money {flag} not null default 1;
update campaign set kind = 'health', has_money = 0 where code = 'health_check';
update campaign set kind = 'survey', has_money = 0 where code = 'survey';
-- owner-writes: campaign

-- What a talk may come to besides the ten results of a call. base_result is the one of the ten that it
-- counts as (caps, marks, reached or not); after a final one nobody calls again in this round.
create table campaign_result (
  campaign_id {bigint} not null references campaign (campaign_id),
  position {bigint} not null,
  code {text} not null,
  name {text} not null,
  base_result {text} not null,
  is_final {flag} not null,
  primary key (campaign_id, code)
) {strict};
-- owner-writes: campaign_result

create table campaign_reason (
  campaign_id {bigint} not null references campaign (campaign_id),
  position {bigint} not null,
  code {text} not null,
  name {text} not null,
  primary key (campaign_id, code)
) {strict};
-- owner-writes: campaign_reason

insert into campaign_result (campaign_id, position, code, name, base_result, is_final)
  select campaign_id, 1, 'attended', '受診済み', 'reached', 1 from campaign where code = 'health_check'
  union all select campaign_id, 2, 'will_attend', '受診予定', 'reached', 1 from campaign where code = 'health_check'
  union all select campaign_id, 3, 'elsewhere', '職場・人間ドックで受診', 'reached', 1 from campaign where code = 'health_check'
  union all select campaign_id, 4, 'considering', '検討中', 'reached', 0 from campaign where code = 'health_check'
  union all select campaign_id, 5, 'declined', '受診しない', 'reached', 1 from campaign where code = 'health_check'
  union all select campaign_id, 1, 'answered', '回答完了', 'reached', 1 from campaign where code = 'survey'
  union all select campaign_id, 2, 'partial', '回答途中', 'reached', 0 from campaign where code = 'survey'
  union all select campaign_id, 3, 'declined', '回答辞退', 'reached', 1 from campaign where code = 'survey'
  union all select campaign_id, 4, 'not_eligible', '対象外', 'reached', 1 from campaign where code = 'survey';
insert into campaign_reason (campaign_id, position, code, name)
  select campaign_id, 1, 'no_time', '時間がない' from campaign where code = 'health_check'
  union all select campaign_id, 2, 'under_treatment', '通院中' from campaign where code = 'health_check'
  union all select campaign_id, 3, 'feels_healthy', '健康なので必要ない' from campaign where code = 'health_check'
  union all select campaign_id, 4, 'place_or_date', '場所・日程が合わない' from campaign where code = 'health_check'
  union all select campaign_id, 5, 'cost', '費用がかかる' from campaign where code = 'health_check'
  union all select campaign_id, 6, 'afraid', '結果が不安' from campaign where code = 'health_check'
  union all select campaign_id, 7, 'not_known', '案内を見ていない' from campaign where code = 'health_check'
  union all select campaign_id, 8, 'other', 'その他' from campaign where code = 'health_check'
  union all select campaign_id, 1, 'no_time', '時間がない' from campaign where code = 'survey'
  union all select campaign_id, 2, 'not_interested', '関心がない' from campaign where code = 'survey'
  union all select campaign_id, 3, 'distrust', '電話での調査に不安' from campaign where code = 'survey'
  union all select campaign_id, 4, 'other', 'その他' from campaign where code = 'survey';

-- 1: known by a campaign's own import alone; the core tax system has not delivered this person.
alter table taxpayer add column outside_tax {flag} not null default 0;
-- append-only: taxpayer except to_batch
drop view taxpayer_in_force;
create view taxpayer_in_force {invoker} as
  select t.taxpayer_id, t.number, t.household, t.is_company, t.name, t.name_bytes_hex, t.kana, t.name_folded,
    t.kana_folded, t.birth_date, t.postal_code, t.address, t.building, t.district_code, t.district_name, t.is_protected,
    t.outside_tax
  from taxpayer t where t.to_batch is null;
-- view: taxpayer_in_force

-- Null: an extract of the core tax system, or receipts.
alter table import_batch add column campaign_id {bigint};
-- append-only: import_batch except finished_at, counts

-- Whom a campaign without money calls, as versions of its own imports.
create table campaign_member (
  row_id {id},
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  target_year {bigint},
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: campaign_member except to_batch
create unique index campaign_member_case on campaign_member (campaign_id, taxpayer_id) where to_batch is null;
create index campaign_member_versions on campaign_member (taxpayer_id, campaign_id);

create view campaign_member_in_force {invoker} as
  select m.campaign_id, m.taxpayer_id, m.target_year from campaign_member m where m.to_batch is null;
-- view: campaign_member_in_force

create view campaign_known {invoker} as
  select g.campaign_id, g.code, g.name, g.kind, g.has_money from campaign g;
-- view: campaign_known

-- The campaign's own result and reason of a record; known with it and corrected with it.
create table negotiation_outcome (
  negotiation_id {bigint} primary key,
  outcome {text},
  reason {text},
  is_final {flag} not null
) {strict};
-- append-only: negotiation_outcome

create view outcome_known {invoker} as
  select o.negotiation_id, o.outcome, o.reason, o.is_final from negotiation_outcome o;
-- view: outcome_known

-- The text of a survey as it stood from a day on; kept for ever, since answers name theirs.
create table survey_version (
  survey_version_id {id},
  campaign_id {bigint} not null,
  version {bigint} not null,
  definition {text} not null,
  operator_id {bigint} not null,
  known_on {date} not null,
  made_at {moment} not null
) {strict};
-- append-only: survey_version
create unique index survey_version_number on survey_version (campaign_id, version);

-- One row for each answer given; several for a question that takes several.
create table survey_answer (
  negotiation_id {bigint} not null,
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  survey_version_id {bigint} not null,
  question {text} not null,
  position {bigint} not null,
  value {text} not null,
  primary key (negotiation_id, question, position)
) {strict};
-- append-only: survey_answer
create index survey_answer_question on survey_answer (campaign_id, question, value);
create index survey_answer_case on survey_answer (taxpayer_id, campaign_id);

create view survey_answer_in_force {invoker} as
  select a.negotiation_id, a.campaign_id, a.taxpayer_id, a.survey_version_id, a.question, a.position, a.value
  from survey_answer a
  where not exists (select 1 from negotiation c where c.corrects = a.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = a.negotiation_id);
-- view: survey_answer_in_force

-- Where others answer the telephone is asked of the whole city at once.
create index phone_work on phone (taxpayer_id) where kind = 'work' and to_batch is null;
