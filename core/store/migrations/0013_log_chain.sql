-- The access log as a chain that shows what was done to it (docs/access-log.md): each entry is sealed with a key that only the next one follows from, the first
-- key of a sign-in is locked for those who verify, and first and last entries are anchored
-- to one chain over all sign-ins, whose newest head stands outside the database.

-- The key of a sign-in's first entry, sealed for the store's public log key (store_info).
alter table sign_in add column seal {text};
create index sign_in_open on sign_in (sign_in_id) where ended_at is null;
-- owner-appends: sign_in except ended_at, last_seq, head_hash
-- owner-appends: access_log

create table log_anchor (
  log_anchor_id {bigint} not null primary key,
  sign_in_id {bigint} not null,
  seq {bigint} not null,
  hash {text} not null,
  -- Whose sign-in or sign-out anchored it.
  made_by {bigint} not null,
  at {moment} not null,
  previous_hash {text} not null,
  anchor_hash {text} not null
) {strict};
create index log_anchor_entry on log_anchor (sign_in_id, seq);
-- owner-appends: log_anchor

-- What opens the seals. Empty in a local store, whose key file keeps it for those who
-- may read the log; on a server only the owner and log_secret_key() read it.
create table log_secret (
  log_secret_id {bigint} not null primary key,
  secret_key {text} not null
) {strict};
-- owner-keeps: log_secret

-- On a server entries are written by these alone: in the name of who signed in, one after
-- the other, into a sign-in of their own that hasn't ended.
-- only: postgres
create function log_begin(p_workstation text, p_program text, p_at text, p_seal text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id bigint;
begin
  insert into sign_in (operator_id, workstation, program, started_at, seal)
    select o.operator_id, p_workstation, p_program, p_at, p_seal from app_operator o
    where o.login = session_user and o.disabled_at is null
    returning sign_in_id into v_id;
  if v_id is null then
    raise exception 'nobody of this store' using errcode = '42501';
  end if;
  return v_id;
end $$;

create function log_next(p_sign_in bigint) returns table (last_seq bigint, head_hash text)
  language sql security definer set search_path = public, pg_temp as $$
  select s.last_seq, s.head_hash from sign_in s join app_operator o on o.operator_id = s.operator_id
    where s.sign_in_id = p_sign_in and o.login = session_user and s.ended_at is null for update of s
$$;

create function log_append(p_sign_in bigint, p_seq bigint, p_at text, p_workstation text, p_operation text,
    p_kind text, p_target text, p_detail text, p_rows bigint, p_previous text, p_hash text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_person bigint;
begin
  update sign_in s set last_seq = p_seq, head_hash = p_hash from app_operator o
    where s.sign_in_id = p_sign_in and o.operator_id = s.operator_id and o.login = session_user
      and s.ended_at is null and s.last_seq = p_seq - 1
    returning s.operator_id into v_person;
  if v_person is null then
    raise exception 'not the next entry of an own sign-in' using errcode = '42501';
  end if;
  insert into access_log (sign_in_id, seq, at, operator_id, workstation, operation, target_kind, target_id, detail,
      row_count, previous_hash, hash)
    values (p_sign_in, p_seq, p_at, v_person, p_workstation, p_operation, p_kind, p_target, p_detail, p_rows,
      p_previous, p_hash);
  return p_seq;
end $$;

create function log_end(p_sign_in bigint, p_at text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  update sign_in s set ended_at = p_at from app_operator o
    where s.sign_in_id = p_sign_in and o.operator_id = s.operator_id and o.login = session_user and s.ended_at is null;
  return p_sign_in;
end $$;

create function log_open_heads() returns table (sign_in_id bigint, last_seq bigint, head_hash text)
  language sql stable security definer set search_path = public, pg_temp as $$
  select s.sign_in_id, s.last_seq, s.head_hash from sign_in s join access_log l on l.sign_in_id = s.sign_in_id
      and l.seq = s.last_seq and l.hash = s.head_hash
    where s.ended_at is null and s.seal is not null
$$;

create function log_anchor_add(p_id bigint, p_sign_in bigint, p_seq bigint, p_hash text, p_made_by bigint, p_at text,
    p_previous text, p_anchor_hash text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from sign_in s join app_operator o on o.operator_id = s.operator_id
      where s.sign_in_id = p_made_by and o.login = session_user)
    or p_id <> coalesce((select max(a.log_anchor_id) from log_anchor a), 0) + 1
    or p_previous <> coalesce((select a.anchor_hash from log_anchor a where a.log_anchor_id = p_id - 1), '')
    or not exists (select 1 from access_log l where l.sign_in_id = p_sign_in and l.seq = p_seq and l.hash = p_hash)
  then
    raise exception 'not the next anchor' using errcode = '42501';
  end if;
  insert into log_anchor (log_anchor_id, sign_in_id, seq, hash, made_by, at, previous_hash, anchor_hash)
    values (p_id, p_sign_in, p_seq, p_hash, p_made_by, p_at, p_previous, p_anchor_hash);
  return p_id;
end $$;

create function log_secret_key() returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.secret_key from log_secret k where exists (select 1 from app_operator o
    where o.login = session_user and o.disabled_at is null and o.role in ('supervisor', 'auditor', 'administrator'))
$$;
-- end
