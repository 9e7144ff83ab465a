-- Of a list that was made from given numbers: how many were given. Null: from its condition alone.
alter table call_list add column given {bigint};
-- append-only: call_list
drop view call_list_known;
create view call_list_known {invoker} as
  select l.call_list_id, l.campaign_id, l.name, l.condition, l.sort, l.from_day, l.to_day, l.agreed_tries, l.cases, l.yen,
    l.standing, l.made_at, l.made_by, l.known_on, l.given, c.closed_on
  from call_list l left join call_list_close c on c.call_list_id = l.call_list_id;
-- view: call_list_known
