-- Who is who: the same person twice on file, people of one name and birth date; holds with their ground and
-- approver; marks of numbers that are lifted.

-- Which of two taxpayers are one person, or are not. Verdict same: taxpayer_id is called and spoken with in the case
-- of lead_taxpayer_id; both stay as delivered.
create table person_link (
  person_link_id {id},
  taxpayer_id {bigint} not null,
  lead_taxpayer_id {bigint} not null,
  verdict {text} not null,
  proof {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  decided_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: person_link
create index person_link_person on person_link (taxpayer_id);
create index person_link_lead on person_link (lead_taxpayer_id);
create index person_link_known on person_link (known_on);

create table person_link_end (
  person_link_id {bigint} not null primary key references person_link (person_link_id),
  reason {text} not null,
  operator_id {bigint} not null,
  ended_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: person_link_end
create index person_link_end_known on person_link_end (known_on);

create view person_link_in_force {invoker} as
  select l.person_link_id, l.taxpayer_id, l.lead_taxpayer_id, l.verdict, l.proof, l.note, l.operator_id, l.decided_at
  from person_link l
  where not exists (select 1 from person_link_end e where e.person_link_id = l.person_link_id);
-- view: person_link_in_force

-- Another with the same name and birth date is found by this, one look a row shown.
create index taxpayer_namesake on taxpayer (name_folded, birth_date);
-- And for names that changed or are written otherwise.
create index taxpayer_same_kana on taxpayer (kana_folded, birth_date);

-- The law or document that a hold rests on, whether a second person has to approve it (the office's rules of the day
-- it was set; none that was set before), and who did.
alter table case_hold add column ground {text} not null default '';
alter table case_hold add column needs_approval {flag} not null default 0;
-- append-only: case_hold
create table case_hold_approval (
  case_hold_id {bigint} not null primary key references case_hold (case_hold_id),
  approved_on {date} not null,
  operator_id {bigint} not null,
  approved_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: case_hold_approval
create index case_hold_approval_known on case_hold_approval (known_on);

drop view hold_known;
create view hold_known {invoker} as
  select h.case_hold_id, h.taxpayer_id, h.kind, h.since, h.until, h.reason, r.released_on, h.ground, h.operator_id,
    a.operator_id as approved_by, a.approved_on, h.needs_approval
  from case_hold h left join case_hold_release r on r.case_hold_id = h.case_hold_id
    left join case_hold_approval a on a.case_hold_id = h.case_hold_id;
-- view: hold_known

-- A mark on a number that no longer holds: what records told before it counts no more. A wrong number is lifted for
-- the one person, the others for whoever is called there.
create table phone_mark_lift (
  phone_mark_lift_id {id},
  taxpayer_id {bigint} not null,
  digits {text} not null,
  mark {text} not null,
  reason {text} not null,
  operator_id {bigint} not null,
  lifted_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: phone_mark_lift
create index phone_mark_lift_digits on phone_mark_lift (digits);
create index phone_mark_lift_person on phone_mark_lift (taxpayer_id);
create index phone_mark_lift_known on phone_mark_lift (known_on);

-- Of the office's stages (stages.json): which one a case is in, and from when on its next try is due; both written by
-- the day roll for which every row waits (0028).
alter table case_summary add column stage {text};
alter table case_summary add column sequence_due {date};
-- derived: case_summary

-- only: sqlite
drop index case_summary_extraction;
create index case_summary_extraction on case_summary
  (campaign_id, outstanding desc, number, status, taxpayer_id, oldest_due, open_count, tax_items, district_code, phone_known,
   is_protected, hold, last_contact_at, last_result, last_reached_at, next_callback_at, promise_date, promise_amount, operator_id,
   birth_date, kana_folded, household, phone_kinds, fiscal_years, oldest_fiscal_year, current_yen, carried_yen, not_demanded,
   limitation_on, lapsed, attempts, attempts_weekday, attempts_saturday, attempts_holiday, attempts_morning, attempts_noon,
   attempts_afternoon, attempts_evening, tried_at, promises, kept_promises, broken_promises, last_sent_on, sent_count, sent_kinds,
   returned_count, labels, phone_usable, called_back_at, handover, research, follow_ups, stage, sequence_due)
  where status <> 'Settled';
-- end

-- Stages and what is due next are derived by the day roll.
update case_summary set changes_on = (select t.as_of from summary_state t where t.campaign_id = case_summary.campaign_id);
