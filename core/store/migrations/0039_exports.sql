-- What files of facts read beside the rows in force.

-- Every record, with what took its place (corrected_by) and whether it was taken back.
create view record_known {invoker} as
  select n.negotiation_id, n.campaign_id, n.taxpayer_id, n.happened_at, n.operator_id, n.channel, n.direction, n.phone_digits,
    n.counterpart, n.result, n.reason, n.reported_paid_on, n.reported_paid_where, n.do_not_call, n.note, n.call_intent_id, n.corrects,
    n.relay, n.by_officer, u.outcome, u.reason as outcome_reason,
    (select min(c.negotiation_id) from negotiation c where c.corrects = n.negotiation_id) as corrected_by,
    case when exists (select 1 from negotiation_withdrawal w where w.negotiation_id = n.negotiation_id) then 1 else 0 end as is_withdrawn
  from negotiation n left join negotiation_outcome u on u.negotiation_id = n.negotiation_id;
-- view: record_known

-- Every appointment to call again that a record in force fixed; callback_open has those that are still to be kept.
create view callback_fixed {invoker} as
  select b.callback_id, b.negotiation_id, b.campaign_id, b.taxpayer_id, b.call_at, b.operator_id
  from callback b
  where not exists (select 1 from negotiation c where c.corrects = b.negotiation_id)
    and not exists (select 1 from negotiation_withdrawal w where w.negotiation_id = b.negotiation_id);
-- view: callback_fixed
