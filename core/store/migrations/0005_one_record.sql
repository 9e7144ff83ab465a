-- From which business date a fact is known, and the rows in force, once each.
--
-- known_on: the business date (Asia/Tokyo) of the command that brought the fact. A
-- batch's never lies before that of an earlier batch, so that what was known on a
-- date is a number of batches. Real moments stay evidence only.

alter table import_batch add column known_on {date};
alter table negotiation add column known_on {date};
alter table call_intent add column known_on {date};
alter table case_hold add column known_on {date};
alter table case_hold_release add column known_on {date};
alter table case_assignment add column known_on {date};
alter table dispatch add column known_on {date};
alter table dispatch_return add column known_on {date};

-- only: sqlite
update import_batch set known_on = case when kind = 'undo' then date(started_at, '+9 hours') else as_of end;
update negotiation set known_on = date(happened_at, '+9 hours');
update call_intent set known_on = date(clicked_at, '+9 hours');
update case_hold set known_on = date(set_at, '+9 hours');
update case_assignment set known_on = date(assigned_at, '+9 hours');
-- end
-- only: postgres
update import_batch set known_on = case when kind = 'undo'
  then cast(cast(started_at as timestamptz) at time zone 'Asia/Tokyo' as date) else as_of end;
update negotiation set known_on = cast(cast(happened_at as timestamptz) at time zone 'Asia/Tokyo' as date);
update call_intent set known_on = cast(cast(clicked_at as timestamptz) at time zone 'Asia/Tokyo' as date);
update case_hold set known_on = cast(cast(set_at as timestamptz) at time zone 'Asia/Tokyo' as date);
update case_assignment set known_on = cast(cast(assigned_at as timestamptz) at time zone 'Asia/Tokyo' as date);
-- end
update case_hold_release set known_on = released_on;
update dispatch set known_on = sent_on;
update dispatch_return set known_on = returned_on;
update import_batch set known_on =
  (select max(b.known_on) from import_batch b where b.batch_id <= import_batch.batch_id);

-- A row without its date would be known on no day: the earlier program, still open, must not add one.
-- only: postgres
alter table import_batch alter column known_on set not null;
alter table negotiation alter column known_on set not null;
alter table call_intent alter column known_on set not null;
alter table case_hold alter column known_on set not null;
alter table case_hold_release alter column known_on set not null;
alter table case_assignment alter column known_on set not null;
alter table dispatch alter column known_on set not null;
alter table dispatch_return alter column known_on set not null;
-- end
-- only: sqlite
create trigger import_batch_known_on before insert on import_batch when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: import_batch.known_on'); end;
create trigger negotiation_known_on before insert on negotiation when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: negotiation.known_on'); end;
create trigger call_intent_known_on before insert on call_intent when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: call_intent.known_on'); end;
create trigger case_hold_known_on before insert on case_hold when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: case_hold.known_on'); end;
create trigger case_hold_release_known_on before insert on case_hold_release when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: case_hold_release.known_on'); end;
create trigger case_assignment_known_on before insert on case_assignment when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: case_assignment.known_on'); end;
create trigger dispatch_known_on before insert on dispatch when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: dispatch.known_on'); end;
create trigger dispatch_return_known_on before insert on dispatch_return when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: dispatch_return.known_on'); end;
-- end

-- The triggers guard the new columns too from here on.
-- append-only: import_batch except finished_at, counts
-- append-only: negotiation
-- append-only: call_intent
-- append-only: case_hold
-- append-only: case_hold_release
-- append-only: case_assignment
-- append-only: dispatch
-- append-only: dispatch_return

-- What staff may do with the tables of steps 1 to 4 that had no line of their own.
-- owner-writes: store_info
-- owner-writes: campaign
-- staff-writes: setting
-- staff-writes: tax_item
-- derived: summary_state
-- derived: case_summary
-- derived: case_tax_item
-- derived: district

create index negotiation_corrects on negotiation (corrects) where corrects is not null;
drop index negotiation_happened;
create index negotiation_known on negotiation (campaign_id, known_on, taxpayer_id);
create index promise_due on promise (campaign_id, due_date);
create index call_intent_known on call_intent (campaign_id, known_on);
create index case_hold_known on case_hold (known_on);
create index case_hold_release_known on case_hold_release (known_on);
create index case_assignment_known on case_assignment (campaign_id, known_on);
create index dispatch_known_day on dispatch (campaign_id, known_on);
create index dispatch_return_known on dispatch_return (known_on);
create index import_batch_known on import_batch (known_on);
-- also finds the versions that were in force on a past date
create index phone_versions on phone (taxpayer_id);
drop index receipt_later_feeds;
create index receipt_later_feeds on receipt (receivable_id) where feed <> 'extract';

-- Rows in force. No GROUP BY stands in a view: grouped, the whole table would be read
-- for one case. A correlated scalar uses the index. core/store/known_facts.h makes
-- temporary twins of these for an as-of date from the texts below.

create view batch_known {invoker} as
  select b.batch_id, b.known_on, b.as_of, b.kind from import_batch b;

-- Names for codes and ids that others show.
create view tax_item_name {invoker} as select i.code, i.name from tax_item i;
create view district_name {invoker} as select d.code, d.name from district d;
create view operator_name {invoker} as select o.operator_id, o.login, o.display_name from app_operator o;

create view taxpayer_in_force {invoker} as
  select t.taxpayer_id, t.number, t.household, t.is_company, t.name, t.name_bytes_hex, t.kana, t.name_folded,
    t.kana_folded, t.birth_date, t.postal_code, t.address, t.building, t.district_code, t.district_name, t.is_protected
  from taxpayer t where t.to_batch is null;

create view phone_in_force {invoker} as
  select p.taxpayer_id, p.kind, p.digits, p.priority from phone p where p.to_batch is null;

-- received: by the extract and by later feeds; received_by_extract is at hand without a look at receipts.
create view receivable_in_force {invoker} as
  select r.receivable_id, r.taxpayer_id, r.notice_number, r.tax_item, r.levy_year, r.fiscal_year, r.term, r.due_date,
    r.levied, r.demand_sent, r.received as received_by_extract,
    r.received + coalesce((select cast(sum(l.amount) as bigint) from receipt l
      where l.receivable_id = r.receivable_id and l.feed <> 'extract' and l.to_batch is null), 0) as received,
    r.levied - r.received - coalesce((select cast(sum(l.amount) as bigint) from receipt l
      where l.receivable_id = r.receivable_id and l.feed <> 'extract' and l.to_batch is null), 0) as outstanding
  from receivable r where r.to_batch is null;

create view receipt_in_force {invoker} as
  select p.row_id, p.receivable_id, p.taxpayer_id, p.feed, p.received_on, p.running, p.amount, p.late_charge, p.channel
  from receipt p where p.to_batch is null;

-- A record that a later one corrects counts for nothing.
create view negotiation_in_force {invoker} as
  select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.operator_id, n.channel, n.direction,
    n.phone_digits, n.counterpart, n.result, n.reason, n.reported_paid_on, n.reported_paid_where, n.do_not_call, n.note,
    n.call_intent_id, n.corrects, n.recorded_at, n.known_on
  from negotiation n
  where not exists (select 1 from negotiation c where c.corrects = n.negotiation_id);

create view promise_in_force {invoker} as
  select p.promise_id, p.negotiation_id, p.campaign_id, p.taxpayer_id, p.made_at, p.due_date, p.amount, p.how
  from promise p
  where not exists (select 1 from negotiation c where c.corrects = p.negotiation_id);

create view promise_cover {invoker} as
  select r.promise_id, r.receivable_id from promise_receivable r;

-- Open until the next record of the case.
create view callback_open {invoker} as
  select b.callback_id, b.negotiation_id, b.campaign_id, b.taxpayer_id, b.call_at, b.operator_id
  from callback b join negotiation m on m.negotiation_id = b.negotiation_id
  where not exists (select 1 from negotiation c where c.corrects = b.negotiation_id)
    and not exists (select 1 from negotiation n
      where n.taxpayer_id = m.taxpayer_id and n.campaign_id = m.campaign_id and n.happened_at >= m.happened_at
        and (n.happened_at > m.happened_at or n.negotiation_id > m.negotiation_id)
        and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id));

create view hold_known {invoker} as
  select h.case_hold_id, h.taxpayer_id, h.kind, h.since, h.until, h.reason, r.released_on
  from case_hold h left join case_hold_release r on r.case_hold_id = h.case_hold_id;

create view assignment_in_force {invoker} as
  select a.campaign_id, a.taxpayer_id, a.operator_id from case_assignment a
  where not exists (select 1 from case_assignment x where x.taxpayer_id = a.taxpayer_id
    and x.campaign_id = a.campaign_id and x.case_assignment_id > a.case_assignment_id);

create view dispatch_known {invoker} as
  select d.dispatch_id, d.campaign_id, d.taxpayer_id, d.kind, d.template, d.template_version, d.sent_on, r.returned_on,
    r.reason as return_reason
  from dispatch d left join dispatch_return r on r.dispatch_id = d.dispatch_id;

-- Outbound calls that rang, or may have rung, at a number: what caps count. A dial that the
-- line or the phone program refused rang nobody's phone, unless another telephone took the
-- phone program's place and its result is recorded. The result is that of the record in force.
create view call_counted {invoker} as
  select i.phone_digits, i.clicked_at as called_at, n.result
  from call_intent i left join negotiation n on n.call_intent_id = i.call_intent_id
    and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
  where i.direction = 'outbound' and not exists (select 1 from call_attempt a where a.call_intent_id = i.call_intent_id
    and a.rang_at is null and a.outcome in ('line_error', 'invalid_number', 'phone_lost', 'audio_failure')
    and (a.outcome <> 'phone_lost' or n.negotiation_id is null))
  union all
  select n.phone_digits, n.happened_at as called_at, n.result from negotiation n
  where n.direction = 'outbound' and n.call_intent_id is null and n.phone_digits is not null
    and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id);

-- view: batch_known
-- view: tax_item_name
-- view: district_name
-- view: operator_name
-- view: taxpayer_in_force
-- view: phone_in_force
-- view: receivable_in_force
-- view: receipt_in_force
-- view: negotiation_in_force
-- view: promise_in_force
-- view: promise_cover
-- view: callback_open
-- view: hold_known
-- view: assignment_in_force
-- view: dispatch_known
-- view: call_counted
