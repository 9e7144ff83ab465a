-- Who was there: signing on and off, pauses, and the plan of shifts that they are held against.

create table presence_event (
  presence_event_id {id},
  operator_id {bigint} not null,
  -- what the person works on; of signing on alone
  campaign_id {bigint},
  kind {text} not null check (kind in ('on', 'pause', 'resume', 'off')),
  -- code of presence.json; of a pause alone
  reason {text},
  workstation {text} not null,
  -- the real moment, whatever the business date
  happened_at {moment} not null
) {strict};
-- append-only: presence_event
create index presence_event_person on presence_event (operator_id, happened_at);
create index presence_event_moment on presence_event (happened_at);

-- Planned hours; minutes of the day in Asia/Tokyo. A shift that was taken back stands in shift_withdrawal.
create table shift (
  shift_id {id},
  operator_id {bigint} not null,
  campaign_id {bigint} not null,
  on_day {date} not null,
  from_minute {bigint} not null,
  until_minute {bigint} not null,
  planned_by {bigint} not null,
  planned_at {moment} not null,
  check (from_minute >= 0 and from_minute < until_minute and until_minute <= 1440)
) {strict};
-- append-only: shift
create index shift_day on shift (on_day, operator_id);

create table shift_withdrawal (
  shift_id {bigint} primary key,
  withdrawn_by {bigint} not null,
  withdrawn_at {moment} not null
) {strict};
-- append-only: shift_withdrawal

create view shift_planned {invoker} as
  select h.shift_id, h.operator_id, h.campaign_id, h.on_day, h.from_minute, h.until_minute from shift h
  where not exists (select 1 from shift_withdrawal w where w.shift_id = h.shift_id);
-- view: shift_planned

-- The three facts of a call as moments: the first record of a call ends its wrapping up.
create view call_time {invoker} as
  select i.operator_id, i.campaign_id, i.taxpayer_id, i.direction, i.known_on, i.clicked_at, a.established_at, a.ended_at,
    n.recorded_at
  from call_intent i left join call_attempt a on a.call_intent_id = i.call_intent_id
    left join negotiation n on n.call_intent_id = i.call_intent_id and n.corrects is null;
-- view: call_time
