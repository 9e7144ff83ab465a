-- Whoever holds the permission `rules` sets the office's rules and adds campaigns: supervisors as well as
-- administrators. On a server the tables stay the owner's; who it is and whether they may comes from the login.
-- only: postgres
create function person_permitted(p_permission text) returns bigint
  language sql stable security definer set search_path = public, pg_temp as $$
  select o.operator_id from app_operator o
    where o.login = session_user and o.disabled_at is null
      and (o.contract_end is null or o.contract_end >= cast(now() at time zone 'Asia/Tokyo' as date))
      and exists (select 1 from app_role_permission p where p.permission = p_permission and (p.role = o.role or p.role in (
        select g.role from app_group_member m join app_group_role g on g.group_id = m.group_id where m.operator_id = o.operator_id)))
$$;

create function office_rule_add(p_name text, p_known_on date, p_verified date, p_content text, p_source text,
    p_file_hash text, p_set_at text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id bigint;
begin
  insert into office_rule (name, known_on, verified, content, source, file_hash, operator_id, set_at)
    select p_name, p_known_on, p_verified, p_content, p_source, p_file_hash, w.person, p_set_at
    from (select person_permitted('rules') as person) w where w.person is not null
    returning office_rule_id into v_id;
  if v_id is null then
    raise exception 'not permitted to set rules' using errcode = '42501';
  end if;
  return v_id;
end $$;

create function campaign_add(p_code text, p_name text, p_kind text, p_money smallint, p_like bigint) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id bigint;
begin
  if person_permitted('rules') is null then
    raise exception 'not permitted to add campaigns' using errcode = '42501';
  end if;
  insert into campaign (code, name, kind, has_money) values (p_code, p_name, p_kind, p_money) returning campaign_id into v_id;
  insert into campaign_result (campaign_id, position, code, name, base_result, is_final)
    select v_id, r.position, r.code, r.name, r.base_result, r.is_final from campaign_result r where r.campaign_id = p_like;
  insert into campaign_reason (campaign_id, position, code, name)
    select v_id, r.position, r.code, r.name from campaign_reason r where r.campaign_id = p_like;
  return v_id;
end $$;
-- end
