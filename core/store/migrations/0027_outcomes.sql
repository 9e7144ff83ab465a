-- What must follow a talk beside promise and callback (口座振替, 納付書再発行, 減免・猶予, 福祉, 特別療養費, 苦情):
-- its beginning, and each further step as a fact of its own.

create table follow_up (
  follow_up_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  taxpayer_id {bigint} not null,
  -- The record in which it came up; null: a complaint that came otherwise.
  negotiation_id {bigint} references negotiation (negotiation_id),
  kind {text} not null,
  topic {text} not null,
  state {text} not null,
  happened_at {moment} not null,
  usable_until {date},
  consent {flag} not null,
  to_whom {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null,
  unique (negotiation_id, kind)
) {strict};
-- append-only: follow_up
create index follow_up_case on follow_up (taxpayer_id, campaign_id);
create index follow_up_known_on on follow_up (campaign_id, known_on);

-- place counts from 1, those that count for nothing too: two seats can't both take the same step.
create table follow_up_step (
  follow_up_step_id {id},
  follow_up_id {bigint} not null references follow_up (follow_up_id),
  place {bigint} not null,
  state {text} not null,
  -- The record that made it by itself; null: somebody took it.
  negotiation_id {bigint} references negotiation (negotiation_id),
  happened_at {moment} not null,
  usable_until {date},
  consent {flag} not null,
  note {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null,
  unique (follow_up_id, place)
) {strict};
-- append-only: follow_up_step
create index follow_up_step_known_on on follow_up_step (known_on);
create index follow_up_step_record on follow_up_step (negotiation_id) where negotiation_id is not null;

-- A call again that was fixed after its record (the one after a payment slip's arrival); null: known with its record.
alter table callback add column known_on {date};
-- append-only: callback

-- Whose negotiation_id is null is corrected by nothing: no comparison with it is true.
create view follow_up_step_in_force {invoker} as
  select s.follow_up_step_id, s.follow_up_id, s.place, s.state, s.negotiation_id, s.happened_at, s.usable_until, s.consent, s.note,
    s.operator_id
  from follow_up_step s
  where not exists (select 1 from negotiation c where c.corrects = s.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = s.negotiation_id);
-- view: follow_up_step_in_force

-- Those of corrected and withdrawn records count for nothing. state_now: of the last step.
create view follow_up_in_force {invoker} as
  select f.follow_up_id, f.campaign_id, f.taxpayer_id, f.negotiation_id, f.kind, f.topic, f.state, f.happened_at, f.usable_until,
    f.consent, f.to_whom, f.note, f.operator_id,
    coalesce((select s.state from follow_up_step s where s.follow_up_id = f.follow_up_id
      and s.place = (select max(x.place) from follow_up_step x where x.follow_up_id = f.follow_up_id
        and not exists (select 1 from negotiation c where c.corrects = x.negotiation_id)
        and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = x.negotiation_id))), f.state) as state_now
  from follow_up f
  where not exists (select 1 from negotiation c where c.corrects = f.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = f.negotiation_id);
-- view: follow_up_in_force

-- Kinds of what is open, "|slip|welfare|".
alter table case_summary add column follow_ups {text} not null default '';
-- derived: case_summary
