-- What the office changed of the shipped rule files, one row per change: of plain
-- rules the changed names, of tables (rates, holidays, items) the whole file. What
-- holds on a business date is the newest row of a name known by then.

create table office_rule (
  office_rule_id {id},
  name {text} not null,
  -- The business date from which the office's programs know it.
  known_on {date} not null,
  -- When somebody compared it with its sources.
  verified {date} not null,
  content {text} not null,
  source {text} not null,
  -- SHA-256 of the rule file it was taken over from; null: set in the program.
  file_hash {text},
  operator_id {bigint} not null,
  set_at {moment} not null
) {strict};
-- append-only: office_rule
create index office_rule_name on office_rule (name, known_on);
