-- Why nobody may be called is asked of the whole city at once: what it goes by stands in
-- the summary and is read from an index alone. All of it follows from facts; rows in
-- arrears, and of whom anything was recorded, wait for the day roll, which writes them anew.
alter table case_summary add column unasked_since {date};
alter table case_summary add column first_demand {date};
alter table case_summary add column promise_through {date};
alter table case_summary add column payment_reported {date};
-- derived: case_summary
update case_summary set changes_on = (select t.as_of from summary_state t where t.campaign_id = case_summary.campaign_id)
  where status <> 'Settled' or taxpayer_id in (select n.taxpayer_id from negotiation n);
create index case_summary_standing on case_summary
  (campaign_id, taxpayer_id, outstanding, is_protected, phone_known, oldest_due, unasked_since, first_demand,
   promise_through, payment_reported, next_callback_at, status)
  where status <> 'Settled';

-- Few numbers are marked, and few were called within a week: found without a look at the
-- records of all others.
create index negotiation_marks on negotiation (phone_digits)
  where do_not_call = 1 or result in ('not_in_use', 'fax', 'wrong_number');
-- A call without an intent is found by its time.
drop index negotiation_intent;
create index negotiation_intent on negotiation (call_intent_id) where call_intent_id is not null;
create index negotiation_outbound on negotiation (happened_at, phone_digits)
  where direction = 'outbound' and call_intent_id is null and phone_digits is not null;
create index call_intent_outbound on call_intent (clicked_at, phone_digits, call_intent_id) where direction = 'outbound';
-- The same of the records on a number and of whose number it is: without a look into the rows.
drop index negotiation_phone;
create index negotiation_phone on negotiation (phone_digits, happened_at, negotiation_id, taxpayer_id, result, do_not_call);
drop index phone_digits;
create index phone_digits on phone (digits, taxpayer_id) where to_batch is null;
