-- 分納: plans, who decided on them, the written pledge (納付誓約書), their end; the parts are promises.

-- A plan as it was prepared; a change is a new one that names the old in `replaces`. terms: what was typed, as JSON
-- (instalment_repository.cpp). late_charge_time: included, after.
create table instalment_plan (
  instalment_plan_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  taxpayer_id {bigint} not null,
  replaces {bigint} references instalment_plan (instalment_plan_id),
  principal {bigint} not null,
  late_charge {bigint} not null,
  late_charge_time {text} not null,
  terms {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  proposed_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: instalment_plan
create index instalment_plan_case on instalment_plan (taxpayer_id, campaign_id);
create index instalment_plan_dated on instalment_plan (campaign_id, known_on);

-- What it pays off, named one by one.
create table instalment_plan_receivable (
  instalment_plan_id {bigint} not null references instalment_plan (instalment_plan_id),
  receivable_id {bigint} not null,
  primary key (instalment_plan_id, receivable_id)
) {strict};
-- append-only: instalment_plan_receivable

-- approved, refused (an officer) or withdrawn (who prepared it). One row a plan: two seats can't both decide.
create table instalment_decision (
  instalment_plan_id {bigint} not null primary key references instalment_plan (instalment_plan_id),
  decision {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  decided_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: instalment_decision
create index instalment_decision_known on instalment_decision (known_on);

-- 納付誓約書: asked, received; mistaken takes back the steps before it.
create table instalment_pledge (
  instalment_pledge_id {id},
  instalment_plan_id {bigint} not null references instalment_plan (instalment_plan_id),
  step {text} not null,
  happened_on {date} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: instalment_pledge
create index instalment_pledge_plan on instalment_pledge (instalment_plan_id);
create index instalment_pledge_known on instalment_pledge (known_on);

-- An approved plan that is over before it is paid: ended, or replaced by another.
create table instalment_end (
  instalment_plan_id {bigint} not null primary key references instalment_plan (instalment_plan_id),
  ending {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  ended_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: instalment_end
create index instalment_end_known on instalment_end (known_on);

-- A part of a plan: negotiation_id is 0, it is known on its own day and counts from the plan's approval on.
-- unconfirmed: why it was taken although the identity was not established; null: it was, or nobody asked.
alter table promise add column instalment_plan_id {bigint};
alter table promise add column known_on {date};
alter table promise add column unconfirmed {text};
-- append-only: promise
create index promise_plan on promise (instalment_plan_id) where instalment_plan_id is not null;

drop view promise_in_force;
create view promise_in_force {invoker} as
  select p.promise_id, p.negotiation_id, p.campaign_id, p.taxpayer_id, p.made_at, p.due_date, p.amount, p.how,
    coalesce((select e.known_on from instalment_end e where e.instalment_plan_id = p.instalment_plan_id),
      (select min(x.known_on) from promise_cancel x where x.promise_id = p.promise_id
        and not exists (select 1 from negotiation c where c.corrects = x.negotiation_id)
        and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = x.negotiation_id))) as cancelled_on,
    p.instalment_plan_id, p.unconfirmed
  from promise p
  where not exists (select 1 from negotiation c where c.corrects = p.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = p.negotiation_id)
    and (p.instalment_plan_id is null or exists (select 1 from instalment_decision d
      where d.instalment_plan_id = p.instalment_plan_id and d.decision = 'approved'));
-- view: promise_in_force

-- A plan with what became of it.
create view instalment_plan_known {invoker} as
  select i.instalment_plan_id, i.campaign_id, i.taxpayer_id, i.replaces, i.principal, i.late_charge, i.late_charge_time,
    i.terms, i.note, i.operator_id, i.proposed_at, d.decision, d.note as decision_note, d.operator_id as decided_by,
    d.decided_at, e.ending, e.note as end_note, e.known_on as ended_on,
    (select max(a.happened_on) from instalment_pledge a where a.instalment_plan_id = i.instalment_plan_id and a.step = 'asked'
      and not exists (select 1 from instalment_pledge x where x.instalment_plan_id = a.instalment_plan_id
        and x.step = 'mistaken' and x.instalment_pledge_id > a.instalment_pledge_id)) as pledge_asked_on,
    (select max(r.happened_on) from instalment_pledge r where r.instalment_plan_id = i.instalment_plan_id and r.step = 'received'
      and not exists (select 1 from instalment_pledge x where x.instalment_plan_id = r.instalment_plan_id
        and x.step = 'mistaken' and x.instalment_pledge_id > r.instalment_pledge_id)) as pledge_received_on
  from instalment_plan i left join instalment_decision d on d.instalment_plan_id = i.instalment_plan_id
    left join instalment_end e on e.instalment_plan_id = i.instalment_plan_id;
-- view: instalment_plan_known

-- Written admissions: one row for each receivable that a received pledge names. They renew limitation.
create view pledged_receivable {invoker} as
  select i.taxpayer_id, v.receivable_id, g.happened_on
  from instalment_pledge g join instalment_plan i on i.instalment_plan_id = g.instalment_plan_id
    join instalment_plan_receivable v on v.instalment_plan_id = g.instalment_plan_id
  where g.step = 'received' and not exists (select 1 from instalment_pledge x
    where x.instalment_plan_id = g.instalment_plan_id and x.step = 'mistaken' and x.instalment_pledge_id > g.instalment_pledge_id);
-- view: pledged_receivable

-- The parts of a plan, decided on or not.
create view instalment_part {invoker} as
  select p.instalment_plan_id, p.promise_id, p.due_date, p.amount, p.how from promise p where p.instalment_plan_id is not null;
-- view: instalment_part
