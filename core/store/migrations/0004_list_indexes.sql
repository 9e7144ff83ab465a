-- A list is read from one index alone, in its order, with every quick filter in it:
-- on 200,000 cases looking into the table for each costs seconds. Cases without
-- arrears are most of the table and rarely asked for.
drop index case_summary_outstanding;
drop index case_summary_oldest_due;
drop index case_summary_kana;
drop index case_summary_number;
drop index case_summary_status;
drop index case_summary_district;
drop index case_summary_operator;
drop index case_summary_birth;

create index case_summary_oldest_due on case_summary
  (campaign_id, oldest_due, number, status, taxpayer_id, outstanding, tax_items, district_code, phone_known, is_protected)
  where status <> 'Settled';
create index case_summary_outstanding on case_summary
  (campaign_id, outstanding, number, status, taxpayer_id, oldest_due, tax_items, district_code, phone_known, is_protected)
  where status <> 'Settled';
create index case_summary_kana on case_summary
  (campaign_id, kana_folded, number, status, taxpayer_id, outstanding, oldest_due, tax_items, district_code, phone_known, is_protected)
  where status <> 'Settled';
create index case_summary_number on case_summary
  (campaign_id, number, status, taxpayer_id, outstanding, oldest_due, tax_items, district_code, phone_known, is_protected);
create index case_summary_status on case_summary
  (campaign_id, status, oldest_due, number, taxpayer_id, outstanding, tax_items, district_code, phone_known, is_protected);
create index case_summary_district on case_summary
  (campaign_id, district_code, status, oldest_due, number, taxpayer_id, outstanding, tax_items, phone_known, is_protected)
  where status <> 'Settled';
-- Whatever else can be sorted by, compared or counted.
create index case_summary_work on case_summary
  (campaign_id, last_contact_at, status, number, taxpayer_id, outstanding, oldest_due, open_count, tax_items, district_code,
   phone_known, hold, is_protected, last_result, next_callback_at, promise_date, promise_amount, operator_id, birth_date)
  where status <> 'Settled';
create index case_summary_search on case_summary (campaign_id, search_text, taxpayer_id);

-- The day roll asks what was told since.
create index negotiation_happened on negotiation (campaign_id, happened_at, taxpayer_id);
