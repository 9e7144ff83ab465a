-- Call lists as objects, who works on them, who holds a case now; what was taken back of
-- a record or a promise.

-- 催告リスト: what it was made from, for which days, how often each is to be tried. Its
-- name is its campaign's.
create table call_list (
  call_list_id {id},
  campaign_id {bigint} not null,
  name {text} not null,
  condition {text} not null,
  sort {text} not null,
  from_day {date} not null,
  -- The last day; null: until it is closed.
  to_day {date},
  agreed_tries {smallint} not null,
  cases {bigint} not null,
  yen {bigint} not null,
  -- The standing rule that made it, with its month; null: somebody's own.
  standing {text},
  made_at {moment} not null,
  made_by {bigint} not null,
  known_on {date} not null,
  unique (campaign_id, name)
) {strict};
-- append-only: call_list
create unique index call_list_standing on call_list (campaign_id, standing) where standing is not null;

create table call_list_case (
  call_list_id {bigint} not null,
  place {bigint} not null,
  taxpayer_id {bigint} not null,
  -- When the list was made: past due, and of that what belongs to that day's fiscal year.
  yen {bigint} not null,
  current_yen {bigint} not null,
  primary key (call_list_id, place)
) {strict};
-- append-only: call_list_case
create index call_list_case_of on call_list_case (taxpayer_id, call_list_id);

create table call_list_close (
  call_list_id {bigint} primary key,
  closed_on {date} not null,
  closed_at {moment} not null,
  closed_by {bigint} not null,
  known_on {date} not null
) {strict};
-- append-only: call_list_close

-- Who works on a list: the newest row of a person or group counts. Lists of one turn are
-- mixed by share, those of a later turn come after them; a share of 0 takes it back.
create table call_list_hand_out (
  call_list_hand_out_id {id},
  call_list_id {bigint} not null,
  operator_id {bigint},
  group_id {bigint},
  share {smallint} not null,
  turn {smallint} not null,
  handed_at {moment} not null,
  handed_by {bigint} not null,
  known_on {date} not null,
  check ((operator_id is null) <> (group_id is null))
) {strict};
-- append-only: call_list_hand_out
create index call_list_hand_out_list on call_list_hand_out (call_list_id);

-- The open lists' cases as the queue goes through them. waiting 0: to be judged; 1: not
-- before ready_at, or, without one, not before something happens on the case.
create table queue_case (
  call_list_id {bigint} not null,
  place {bigint} not null,
  taxpayer_id {bigint} not null,
  waiting {smallint} not null,
  ready_at {moment},
  -- How often something happened on the case: a judgement from before it counts for nothing.
  told {bigint} not null default 0,
  primary key (call_list_id, place)
) {strict};
-- derived: queue_case
create index queue_case_next on queue_case (call_list_id, place, taxpayer_id) where waiting = 0;
create index queue_case_ready on queue_case (call_list_id, ready_at) where waiting = 1 and ready_at is not null;
create index queue_case_of on queue_case (taxpayer_id);

-- Who works on a case now; real moments. What ran out is nobody's.
create table case_lease (
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  operator_id {bigint} not null,
  workstation {text} not null,
  call_list_id {bigint},
  place {bigint},
  taken_at {moment} not null,
  lease_until {moment} not null,
  primary key (campaign_id, taxpayer_id)
) {strict};
-- staff-writes: case_lease
create index case_lease_holder on case_lease (operator_id, lease_until);

-- How many cases a person took from a list on a day: what the mix by share goes by.
create table queue_turn (
  day {date} not null,
  operator_id {bigint} not null,
  call_list_id {bigint} not null,
  takes {bigint} not null,
  primary key (day, operator_id, call_list_id)
) {strict};
-- staff-writes: queue_turn

-- A case that was taken and passed on without a call, and why.
create table case_skip (
  case_skip_id {id},
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  call_list_id {bigint},
  reason {text} not null,
  operator_id {bigint} not null,
  skipped_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: case_skip
create index case_skip_case on case_skip (taxpayer_id);
create index case_skip_known on case_skip (campaign_id, known_on);

-- How many calls somebody plans for a day; the newest counts.
create table caller_plan (
  caller_plan_id {id},
  campaign_id {bigint} not null,
  operator_id {bigint} not null,
  day {date} not null,
  calls {bigint} not null,
  planned_at {moment} not null,
  planned_by {bigint} not null,
  known_on {date} not null
) {strict};
-- append-only: caller_plan
create index caller_plan_day on caller_plan (operator_id, day);

-- A record taken back within a minute by who made it: it counts for nothing, as if corrected.
create table negotiation_withdrawal (
  negotiation_id {bigint} primary key,
  operator_id {bigint} not null,
  withdrawn_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: negotiation_withdrawal

-- A promise that was called off, by itself or in the record in which another took its place.
create table promise_cancel (
  promise_cancel_id {id},
  promise_id {bigint} not null,
  negotiation_id {bigint},
  reason {text} not null,
  operator_id {bigint} not null,
  cancelled_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: promise_cancel
create index promise_cancel_promise on promise_cancel (promise_id);

-- Appointments whose time has come.
create index callback_due on callback (campaign_id, call_at);

create view call_list_known {invoker} as
  select l.call_list_id, l.campaign_id, l.name, l.condition, l.sort, l.from_day, l.to_day, l.agreed_tries, l.cases, l.yen,
    l.standing, l.made_at, l.made_by, l.known_on, c.closed_on
  from call_list l left join call_list_close c on c.call_list_id = l.call_list_id;

create view call_list_case_known {invoker} as
  select m.taxpayer_id, m.call_list_id, m.place, m.yen, m.current_yen, l.campaign_id, l.name, l.from_day, l.to_day, c.closed_on
  from call_list_case m join call_list l on l.call_list_id = m.call_list_id
    left join call_list_close c on c.call_list_id = m.call_list_id;

drop view callback_open;
drop view call_counted;
drop view promise_in_force;
drop view negotiation_in_force;

-- A record that a later one corrects, or that was taken back, counts for nothing.
create view negotiation_in_force {invoker} as
  select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.operator_id, n.channel, n.direction,
    n.phone_digits, n.counterpart, n.result, n.reason, n.reported_paid_on, n.reported_paid_where, n.do_not_call, n.note,
    n.call_intent_id, n.corrects, n.recorded_at, n.known_on
  from negotiation n
  where not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id);

create view promise_in_force {invoker} as
  select p.promise_id, p.negotiation_id, p.campaign_id, p.taxpayer_id, p.made_at, p.due_date, p.amount, p.how,
    (select min(x.known_on) from promise_cancel x where x.promise_id = p.promise_id
      and not exists (select 1 from negotiation c where c.corrects = x.negotiation_id)
      and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = x.negotiation_id)) as cancelled_on
  from promise p
  where not exists (select 1 from negotiation c where c.corrects = p.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = p.negotiation_id);

-- Open until the next record of the case.
create view callback_open {invoker} as
  select b.callback_id, b.negotiation_id, b.campaign_id, b.taxpayer_id, b.call_at, b.operator_id
  from callback b join negotiation m on m.negotiation_id = b.negotiation_id
  where not exists (select 1 from negotiation c where c.corrects = b.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = b.negotiation_id)
    and not exists (select 1 from negotiation n
      where n.taxpayer_id = m.taxpayer_id and n.campaign_id = m.campaign_id and n.happened_at >= m.happened_at
        and (n.happened_at > m.happened_at or n.negotiation_id > m.negotiation_id)
        and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
        and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id));

-- See 0005. A call whose record was taken back rang all the same.
create view call_counted {invoker} as
  select i.phone_digits, i.clicked_at as called_at, n.result
  from call_intent i left join negotiation n on n.call_intent_id = i.call_intent_id
    and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id)
  where i.direction = 'outbound' and not exists (select 1 from call_attempt a where a.call_intent_id = i.call_intent_id
    and a.rang_at is null and a.outcome in ('line_error', 'invalid_number', 'phone_lost', 'audio_failure')
    and (a.outcome <> 'phone_lost' or n.negotiation_id is null))
  union all
  select n.phone_digits, n.happened_at as called_at, n.result from negotiation n
  where n.direction = 'outbound' and n.call_intent_id is null and n.phone_digits is not null
    and not exists (select 1 from negotiation c where c.corrects = n.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id);

-- view: call_list_known
-- view: call_list_case_known
-- view: negotiation_in_force
-- view: promise_in_force
-- view: callback_open
-- view: call_counted

-- Whoever sets the office up may plan too: a small office has nobody else.
insert into app_role_permission (role, permission) values ('administrator', 'plan') on conflict do nothing;
