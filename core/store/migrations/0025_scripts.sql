-- What is said on the telephone: scripts as they stood, which of them is used from a day on, and what a record followed.

-- Kept for ever, since records name theirs. shipped: the program's, stored when a record named it first.
create table script_version (
  script_version_id {id},
  name {text} not null,
  version {bigint} not null,
  shipped {flag} not null,
  content {text} not null,
  fingerprint {text} not null,
  -- SHA-256 of the data folder's file that it was taken from; null: of none.
  file_hash {text},
  operator_id {bigint} not null,
  known_on {date} not null,
  made_at {moment} not null,
  unique (name, version)
) {strict};
-- append-only: script_version
create index script_version_fingerprint on script_version (name, fingerprint);

-- source: office (script_version_id says which), shipped, off.
create table script_use (
  script_use_id {id},
  name {text} not null,
  source {text} not null,
  script_version_id {bigint} references script_version (script_version_id),
  use_from {date} not null,
  operator_id {bigint} not null,
  known_on {date} not null,
  decided_at {moment} not null
) {strict};
-- owner-appends: script_use
create index script_use_name on script_use (name, use_from);

-- Which script the talk of a record followed, and by which boxes and answers.
create table negotiation_script (
  negotiation_id {bigint} not null primary key references negotiation (negotiation_id),
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  script_version_id {bigint} not null references script_version (script_version_id),
  path {text} not null
) {strict};
-- append-only: negotiation_script
create index negotiation_script_version on negotiation_script (script_version_id);
create index negotiation_script_case on negotiation_script (taxpayer_id, campaign_id);

-- only: postgres
create function script_use_add(p_name text, p_source text, p_version bigint, p_use_from date, p_known_on date, p_at text)
  returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id bigint;
begin
  insert into script_use (name, source, script_version_id, use_from, operator_id, known_on, decided_at)
    select p_name, p_source, p_version, p_use_from, w.person, p_known_on, p_at
    from (select person_permitted('rules') as person) w where w.person is not null
    returning script_use_id into v_id;
  if v_id is null then
    raise exception 'not permitted to set scripts' using errcode = '42501';
  end if;
  return v_id;
end $$;
-- end
