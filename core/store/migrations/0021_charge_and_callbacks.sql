-- Whose a callback is, in whose charge a case goes with a hand-over, the queue's order by who calls
-- back, and calls through a relay service.

-- An appointment to call again that was given to somebody else; the newest row counts, operator_id
-- null: anyone's.
create table callback_transfer (
  callback_transfer_id {id},
  callback_id {bigint} not null,
  operator_id {bigint},
  given_by {bigint} not null,
  given_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: callback_transfer
create index callback_transfer_callback on callback_transfer (callback_id);
create index callback_transfer_known on callback_transfer (known_on);

-- Open until the next record of the case; operator_id is whose it is now.
drop view callback_open;
create view callback_open {invoker} as
  select b.callback_id, b.negotiation_id, b.campaign_id, b.taxpayer_id, b.call_at,
    case when t.callback_transfer_id is null then b.operator_id else t.operator_id end as operator_id, t.given_by, t.given_at
  from callback b join negotiation m on m.negotiation_id = b.negotiation_id
    left join callback_transfer t on t.callback_transfer_id =
      (select max(x.callback_transfer_id) from callback_transfer x where x.callback_id = b.callback_id)
  where not exists (select 1 from negotiation c where c.corrects = b.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = b.negotiation_id)
    and not exists (select 1 from negotiation n
      where n.taxpayer_id = m.taxpayer_id and n.campaign_id = m.campaign_id and n.happened_at >= m.happened_at
        and (n.happened_at > m.happened_at or n.negotiation_id > m.negotiation_id)
        and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
        and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id));
-- view: callback_open

-- The hand-over with which the officer came to be in charge: returned, the charge goes back.
alter table case_assignment add column case_handover_id {bigint};
-- append-only: case_assignment

-- In what order a list's queue goes: by the place, but whoever called back since the list was made
-- and was not spoken with comes before, the longest waiting first (a number below every place).
alter table queue_case add column order_key {bigint} not null default 0;
update queue_case set order_key = place;
drop index queue_case_next;
create index queue_case_next on queue_case (call_list_id, order_key, place, taxpayer_id) where waiting = 0;
create index queue_case_called on queue_case (taxpayer_id) where order_key < 0;
-- derived: queue_case

-- The relay service of the call (contact_wishes.h); null: none.
alter table negotiation add column relay {text};
-- append-only: negotiation
drop view negotiation_in_force;
create view negotiation_in_force {invoker} as
  select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.operator_id, n.channel, n.direction,
    n.phone_digits, n.counterpart, n.result, n.reason, n.reported_paid_on, n.reported_paid_where, n.do_not_call, n.note,
    n.call_intent_id, n.corrects, n.recorded_at, n.known_on, n.relay
  from negotiation n
  where not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id);
-- view: negotiation_in_force

-- An answer counts as long as the record of the call does.
drop view dispatch_known;
create view dispatch_known {invoker} as
  select d.dispatch_id, d.campaign_id, d.taxpayer_id, d.kind, d.template, d.template_version, d.sent_on, r.returned_on,
    r.reason as return_reason,
    (select max(w.answered_on) from dispatch_answer w where w.dispatch_id = d.dispatch_id
      and not exists (select 1 from negotiation c where c.corrects = w.negotiation_id)
      and not exists (select 1 from negotiation_withdrawal x where x.negotiation_id = w.negotiation_id)) as answered_on
  from dispatch d left join dispatch_return r on r.dispatch_id = d.dispatch_id;
-- view: dispatch_known
