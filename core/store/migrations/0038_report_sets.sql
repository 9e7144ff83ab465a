-- Parameters of a report under a name: somebody's own, or for everybody of the campaign (is_shared).

-- kind: report or export; subject: the report's id, or the area of the facts. parameters: a JSON object by the words of
-- the options; a period by its word stays relative.
create table report_set (
  report_set_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  kind {text} not null,
  name {text} not null,
  subject {text} not null,
  parameters {text} not null,
  is_shared {flag} not null default 0,
  operator_id {bigint} not null,
  made_at {moment} not null,
  changed_at {moment} not null,
  changed_by {bigint} not null
) {strict};
-- staff-writes: report_set
create unique index report_set_shared on report_set (campaign_id, kind, name) where is_shared = 1;
create unique index report_set_own on report_set (campaign_id, kind, operator_id, name) where is_shared = 0;
