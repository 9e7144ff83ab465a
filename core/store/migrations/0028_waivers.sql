-- What is owed beside the principal: late charges and demand fees that were waived, what of them is left on a case,
-- and what its claims past due have left until they lapse.

-- 減免: a sum of one receivable's late charge or demand fee that is asked no more, with who decided on it and why.
create table waiver (
  waiver_id {id},
  taxpayer_id {bigint} not null,
  receivable_id {bigint} not null,
  kind {text} not null,
  yen {bigint} not null,
  ground {text} not null,
  note {text} not null,
  approver {text} not null,
  waived_on {date} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: waiver
create index waiver_case on waiver (taxpayer_id);
create index waiver_known on waiver (known_on);

create table waiver_withdrawal (
  waiver_id {bigint} not null primary key references waiver (waiver_id),
  reason {text} not null,
  operator_id {bigint} not null,
  withdrawn_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: waiver_withdrawal
create index waiver_withdrawal_known on waiver_withdrawal (known_on);

create view waiver_in_force {invoker} as
  select w.waiver_id, w.taxpayer_id, w.receivable_id, w.kind, w.yen, w.ground, w.note, w.approver, w.waived_on, w.operator_id,
    w.entered_at
  from waiver w where not exists (select 1 from waiver_withdrawal x where x.waiver_id = w.waiver_id);
-- view: waiver_in_force

-- Whether who spoke might decide what is an officer's (permission hold) at that time; others' calls hold no limitation
-- unless the office says so. Of older records: whether they may when this column comes.
alter table negotiation add column by_officer {flag} not null default 0;
update negotiation set by_officer = 1 where operator_id in (select o.operator_id from app_operator o
  join app_role_permission p on p.permission = 'hold' and (p.role = o.role or p.role in (
    select g.role from app_group_member m join app_group_role g on g.group_id = m.group_id where m.operator_id = o.operator_id)));
-- append-only: negotiation
drop view negotiation_in_force;
create view negotiation_in_force {invoker} as
  select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.operator_id, n.channel, n.direction,
    n.phone_digits, n.counterpart, n.result, n.reason, n.reported_paid_on, n.reported_paid_where, n.do_not_call, n.note,
    n.call_intent_id, n.corrects, n.recorded_at, n.known_on, n.relay, n.by_officer
  from negotiation n
  where not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id);
-- view: negotiation_in_force

-- Late charge of claims whose principal is paid (確定延滞金), demand fees, and both of cases that owe nothing else.
alter table case_summary add column accrued_late_charge {bigint} not null default 0;
alter table case_summary add column demand_fee {bigint} not null default 0;
alter table case_summary add column charges_left {bigint} not null default 0;
-- Of limitation_on: the yen that end with it, until when a call or notice holds it, what an officer can do next.
alter table case_summary add column limitation_yen {bigint} not null default 0;
alter table case_summary add column limitation_held {date};
alter table case_summary add column limitation_act {text};
alter table case_summary add column lapsed_yen {bigint} not null default 0;
-- derived: case_summary

-- No SQL can work these out: every row waits for the day roll, which writes it anew.
update case_summary set changes_on = (select t.as_of from summary_state t where t.campaign_id = case_summary.campaign_id);

create index case_summary_limitation on case_summary (campaign_id, limitation_on, limitation_yen desc, taxpayer_id)
  where limitation_on is not null;
create index case_summary_lapsed on case_summary (campaign_id, lapsed_yen desc, taxpayer_id) where lapsed_yen > 0;
create index case_summary_charges on case_summary (campaign_id, charges_left desc, number, taxpayer_id) where charges_left > 0;
-- Conditions over charges look among settled cases too, so that no index of open ones serves.
create index case_summary_accrued on case_summary (campaign_id, accrued_late_charge, taxpayer_id, status, outstanding, number)
  where accrued_late_charge > 0;
create index case_summary_fee on case_summary (campaign_id, demand_fee, taxpayer_id, status, outstanding, number) where demand_fee > 0;

-- Who said to have paid and has not been credited, and who has a follow-up open.
create index case_summary_reported on case_summary (campaign_id, taxpayer_id, payment_reported, status)
  where payment_reported is not null and status <> 'Settled';
create index case_summary_follow_ups on case_summary (campaign_id, taxpayer_id, follow_ups) where follow_ups <> '';

-- only: sqlite
drop index case_summary_extraction;
create index case_summary_extraction on case_summary
  (campaign_id, outstanding desc, number, status, taxpayer_id, oldest_due, open_count, tax_items, district_code, phone_known,
   is_protected, hold, last_contact_at, last_result, last_reached_at, next_callback_at, promise_date, promise_amount, operator_id,
   birth_date, kana_folded, household, phone_kinds, fiscal_years, oldest_fiscal_year, current_yen, carried_yen, not_demanded,
   limitation_on, lapsed, attempts, attempts_weekday, attempts_saturday, attempts_holiday, attempts_morning, attempts_noon,
   attempts_afternoon, attempts_evening, tried_at, promises, kept_promises, broken_promises, last_sent_on, sent_count, sent_kinds,
   returned_count, labels, phone_usable, called_back_at, handover, research, follow_ups)
  where status <> 'Settled';
-- end
