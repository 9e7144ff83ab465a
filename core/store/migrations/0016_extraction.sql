-- What extraction by any condition asks for, derived with the row, and the conditions that
-- people keep.
alter table case_summary add column household {text} not null default '';
alter table case_summary add column phone_kinds {text} not null default '';
alter table case_summary add column fiscal_years {text} not null default '';
alter table case_summary add column oldest_fiscal_year {smallint};
alter table case_summary add column current_yen {bigint} not null default 0;
alter table case_summary add column carried_yen {bigint} not null default 0;
alter table case_summary add column not_demanded {smallint} not null default 0;
alter table case_summary add column limitation_on {date};
alter table case_summary add column lapsed {smallint} not null default 0;
alter table case_summary add column last_reached_at {moment};
alter table case_summary add column attempts {smallint} not null default 0;
alter table case_summary add column attempts_weekday {smallint} not null default 0;
alter table case_summary add column attempts_saturday {smallint} not null default 0;
alter table case_summary add column attempts_holiday {smallint} not null default 0;
alter table case_summary add column attempts_morning {smallint} not null default 0;
alter table case_summary add column attempts_noon {smallint} not null default 0;
alter table case_summary add column attempts_afternoon {smallint} not null default 0;
alter table case_summary add column attempts_evening {smallint} not null default 0;
alter table case_summary add column tried_at {text} not null default '';
alter table case_summary add column promises {smallint} not null default 0;
alter table case_summary add column kept_promises {smallint} not null default 0;
alter table case_summary add column broken_promises {smallint} not null default 0;
alter table case_summary add column last_sent_on {date};
alter table case_summary add column sent_count {smallint} not null default 0;
alter table case_summary add column sent_kinds {text} not null default '';
alter table case_summary add column returned_count {smallint} not null default 0;
-- derived: case_summary

-- No SQL can work these out: every row waits for the day roll, which writes it anew.
update case_summary set changes_on = (select t.as_of from summary_state t where t.campaign_id = case_summary.campaign_id);

-- How many of a household are in arrears is counted when asked.
create index case_summary_household on case_summary (campaign_id, household, outstanding, is_protected) where household <> '';

-- A file's rows are long: whatever is asked, one index holds it, in the order in which a list
-- opens. A server reads its rows as fast, and takes no index of so many columns.
-- only: sqlite
create index case_summary_extraction on case_summary
  (campaign_id, outstanding desc, number, status, taxpayer_id, oldest_due, open_count, tax_items, district_code, phone_known,
   is_protected, hold, last_contact_at, last_result, last_reached_at, next_callback_at, promise_date, promise_amount, operator_id,
   birth_date, kana_folded, household, phone_kinds, fiscal_years, oldest_fiscal_year, current_yen, carried_yen, not_demanded,
   limitation_on, lapsed, attempts, attempts_weekday, attempts_saturday, attempts_holiday, attempts_morning, attempts_noon,
   attempts_afternoon, attempts_evening, tried_at, promises, kept_promises, broken_promises, last_sent_on, sent_count, sent_kinds,
   returned_count)
  where status <> 'Settled';
-- end

-- A condition that somebody keeps: their own, or for all (is_shared). The text is the canonical
-- one of core/cases/case_condition.h; relative days stay relative.
create table saved_condition (
  saved_condition_id {id},
  campaign_id {bigint} not null,
  name {text} not null,
  condition {text} not null,
  is_shared {flag} not null default 0,
  operator_id {bigint} not null,
  made_at {moment} not null,
  changed_at {moment} not null,
  changed_by {bigint} not null
) {strict};
-- staff-writes: saved_condition
create unique index saved_condition_shared on saved_condition (campaign_id, name) where is_shared = 1;
create unique index saved_condition_own on saved_condition (campaign_id, operator_id, name) where is_shared = 0;
