-- Targets of a fiscal year (目標), calls as the phone told of them, recorded or not, and what reports of a period go by.

-- The newest row of a campaign, year and tax item counts, earlier ones stay. tax_item: empty: all together.
-- rate: hundredths of a percent. Nothing in all four: the target is taken back.
create table figure_target (
  figure_target_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  fiscal_year {bigint} not null,
  tax_item {text} not null,
  persons {bigint},
  cases {bigint},
  yen {bigint},
  rate {bigint},
  operator_id {bigint} not null,
  set_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: figure_target
create index figure_target_of on figure_target (campaign_id, fiscal_year, tax_item, figure_target_id);
create index figure_target_known_on on figure_target (campaign_id, known_on);

create view figure_target_known {invoker} as
  select t.figure_target_id, t.campaign_id, t.fiscal_year, t.tax_item, t.persons, t.cases, t.yen, t.rate, t.operator_id,
    t.set_at from figure_target t;
-- view: figure_target_known

create view call_known {invoker} as
  select i.call_intent_id, i.campaign_id, i.taxpayer_id, i.operator_id, i.direction, i.phone_digits, i.workstation,
    i.override_reason, i.clicked_at, i.known_on, a.call_attempt_id, a.adapter, a.dialled_at, a.rang_at, a.established_at,
    a.ended_at, a.outcome, a.raw_reason
  from call_intent i left join call_attempt a on a.call_intent_id = i.call_intent_id;
-- view: call_known

create index negotiation_happened on negotiation (campaign_id, happened_at);
create index call_intent_clicked on call_intent (campaign_id, clicked_at);
