-- What the contractor's manager writes below a month's report (分析と提案), and each step of the search for a number as it
-- was taken.

-- The newest of a report, campaign and month counts, earlier ones stay. month: its first day.
create table report_note (
  report_note_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  report {text} not null,
  month {date} not null,
  body {text} not null,
  operator_id {bigint} not null,
  written_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: report_note
create index report_note_month on report_note (campaign_id, report, month, report_note_id);
create index report_note_known_on on report_note (campaign_id, known_on);

create view report_note_known {invoker} as
  select t.report_note_id, t.campaign_id, t.report, t.month, t.body, t.operator_id, t.written_at from report_note t;
-- view: report_note_known

-- Every step; research_in_force has each person's last alone.
create view research_known {invoker} as
  select s.phone_research_id, s.taxpayer_id, s.state, s.source, s.happened_on, s.operator_id from phone_research s;
-- view: research_known
