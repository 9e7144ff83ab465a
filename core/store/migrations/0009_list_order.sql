-- Largest sums first is the order in which a list opens: read from an index as it stands,
-- the first cases are there after a hundred entries, and none needs sorting.
drop index case_summary_outstanding;
drop index case_summary_status;

create index case_summary_outstanding on case_summary
  (campaign_id, outstanding desc, number, status, taxpayer_id, oldest_due, tax_items, district_code, phone_known, is_protected)
  where status <> 'Settled';
create index case_summary_status on case_summary
  (campaign_id, status, outstanding desc, number, taxpayer_id, oldest_due, tax_items, district_code, phone_known, is_protected);

-- The board counts a case once over all tax items and sums yen in the same reading: the
-- row of its first item says so.
alter table case_tax_item add column is_first {flag} not null default 0;
-- derived: case_tax_item
update case_tax_item set is_first = 1 where not exists (select 1 from case_tax_item o
  where o.taxpayer_id = case_tax_item.taxpayer_id and o.campaign_id = case_tax_item.campaign_id
  and o.tax_item < case_tax_item.tax_item);
drop index case_tax_item_board;
create index case_tax_item_board on case_tax_item (campaign_id, tax_item, status, outstanding, is_first);
