-- A small share of new cases is called, or left alone, by lot, so that what calls
-- bring in can be measured at all. One row per draw.

create table case_lot (
  case_lot_id {id},
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  drawn_on {date} not null,
  until {date} not null,
  arm {text} not null check (arm in ('call', 'leave')),
  -- How likely this arm was when it was drawn, in thousandths.
  share_permille {bigint} not null
) {strict};
-- append-only: case_lot
create index case_lot_case on case_lot (taxpayer_id, campaign_id);
