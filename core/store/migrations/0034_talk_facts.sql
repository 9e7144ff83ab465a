-- Facts of the talk that were missing: who invoked limitation, what a promise holds of charges, how a stage says to ask,
-- what became of a record that was corrected; and reviews of calls told to nobody but whom they are about.

-- 援用: the debtor invoked that the time of a private claim has run (民法145条); from then on it counts as lapsed.
create table limitation_invocation (
  limitation_invocation_id {id},
  taxpayer_id {bigint} not null,
  receivable_id {bigint} not null,
  invoked_on {date} not null,
  how {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: limitation_invocation
create index limitation_invocation_case on limitation_invocation (taxpayer_id, limitation_invocation_id);
create index limitation_invocation_known on limitation_invocation (known_on);

create table limitation_invocation_end (
  limitation_invocation_id {bigint} not null primary key
    references limitation_invocation (limitation_invocation_id),
  reason {text} not null,
  operator_id {bigint} not null,
  ended_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: limitation_invocation_end
create index limitation_invocation_end_known on limitation_invocation_end (known_on);

create view limitation_invocation_in_force {invoker} as
  select v.limitation_invocation_id, v.taxpayer_id, v.receivable_id, v.invoked_on, v.how, v.note, v.operator_id, v.entered_at
  from limitation_invocation v where not exists (select 1 from limitation_invocation_end e
    where e.limitation_invocation_id = v.limitation_invocation_id);
-- view: limitation_invocation_in_force

-- Of a promise's sum what was late charge and demand fee when it was made: late charge that is paid fills that much of it.
alter table promise add column charges {bigint} not null default 0;
-- append-only: promise
drop view promise_in_force;
create view promise_in_force {invoker} as
  select p.promise_id, p.negotiation_id, p.campaign_id, p.taxpayer_id, p.made_at, p.due_date, p.amount, p.how,
    coalesce((select e.known_on from instalment_end e where e.instalment_plan_id = p.instalment_plan_id),
      (select min(x.known_on) from promise_cancel x where x.promise_id = p.promise_id
        and not exists (select 1 from negotiation c where c.corrects = x.negotiation_id)
        and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = x.negotiation_id))) as cancelled_on,
    p.instalment_plan_id, p.unconfirmed, p.charges
  from promise p
  where not exists (select 1 from negotiation c where c.corrects = p.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = p.negotiation_id)
    and (p.instalment_plan_id is null or exists (select 1 from instalment_decision d
      where d.instalment_plan_id = p.instalment_plan_id and d.decision = 'approved'));
-- view: promise_in_force

drop view receipt_in_force;
create view receipt_in_force {invoker} as
  select p.row_id, p.receivable_id, p.taxpayer_id, p.feed, p.received_on, p.running, p.amount, p.late_charge, p.channel, p.overpaid
  from receipt p where p.to_batch is null;
-- view: receipt_in_force

-- Which record took the place of which, and who had made the corrected one: what was drawn or judged follows it to the one in
-- force, and is of who spoke.
create view record_correction {invoker} as
  select c.negotiation_id, c.corrects, o.operator_id
  from negotiation c join negotiation o on o.negotiation_id = c.corrects;
-- view: record_correction

-- Private claims whose time has run and that nobody has invoked it on; by which channel the stage says to ask.
alter table case_summary add column invocable_yen {bigint} not null default 0;
alter table case_summary add column stage_channel {text};
-- derived: case_summary
create index case_summary_invocable on case_summary (campaign_id, invocable_yen desc, taxpayer_id) where invocable_yen > 0;

-- only: sqlite
drop index case_summary_extraction;
create index case_summary_extraction on case_summary
  (campaign_id, outstanding desc, number, status, taxpayer_id, oldest_due, open_count, tax_items, district_code, phone_known,
   is_protected, hold, last_contact_at, last_result, last_reached_at, next_callback_at, promise_date, promise_amount, operator_id,
   birth_date, kana_folded, household, phone_kinds, fiscal_years, oldest_fiscal_year, current_yen, carried_yen, not_demanded,
   limitation_on, lapsed, attempts, attempts_weekday, attempts_saturday, attempts_holiday, attempts_morning, attempts_noon,
   attempts_afternoon, attempts_evening, tried_at, promises, kept_promises, broken_promises, last_sent_on, sent_count, sent_kinds,
   returned_count, labels, phone_usable, called_back_at, handover, research, follow_ups, stage, sequence_due, invocable_yen,
   stage_channel)
  where status <> 'Settled';
-- end

-- The new columns are derived by the day roll.
update case_summary set changes_on = (select t.as_of from summary_state t where t.campaign_id = case_summary.campaign_id);

-- only: postgres
-- 通話評価: on a server a review is told to whom it is about and to who reviews, also by SQL, and added by who reviews alone.
-- The owner (backup, move, upgrade) sees all.
create function person_signed_in() returns bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.operator_id from app_operator o where o.login = session_user and o.disabled_at is null
$$;
alter table call_review enable row level security;
create policy call_review_told on call_review for select
  using (operator_id = (select person_signed_in()) or (select person_permitted('plan')) is not null);
create policy call_review_given on call_review for insert
  with check (reviewer_id = (select person_permitted('plan')));
-- end
