-- Recorded calls, sealed, with who heard them, which are kept longer and which are gone; and how calls were judged.

-- What recordings are sealed for. The secret half is read on a server by recording_secret_key() alone.
create table recording_key (
  recording_key_id {bigint} not null primary key,
  public_key {text} not null,
  made_at {moment} not null
) {strict};
-- owner-writes: recording_key
create table recording_secret (
  recording_key_id {bigint} not null primary key,
  secret_key {text} not null
) {strict};
-- owner-keeps: recording_secret

-- One of a call at most. The seconds are those of its sound; was_left: sealed later than when the call ended.
create table recording (
  recording_id {id},
  call_intent_id {bigint} not null unique,
  campaign_id {bigint} not null,
  taxpayer_id {bigint},
  operator_id {bigint} not null,
  direction {text} not null check (direction in ('outbound', 'inbound')),
  began_at {moment} not null,
  seconds {bigint} not null,
  encoding {text} not null,
  bytes {bigint} not null,
  sealed_key {bytes} not null,
  header {bytes} not null,
  was_left {flag} not null,
  sealed_by {bigint} not null,
  sealed_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: recording
create index recording_day on recording (campaign_id, began_at);
create index recording_person on recording (taxpayer_id);
create index recording_known_on on recording (campaign_id, known_on);

-- The sound itself; gone when its rule has run, while the recording stays a fact.
create table recording_piece (
  recording_id {bigint} not null,
  position {bigint} not null,
  sealed {bytes} not null,
  primary key (recording_id, position)
) {strict};
-- owner-writes: recording_piece

create table recording_mark (
  recording_mark_id {id},
  recording_id {bigint} not null,
  reason {text} not null,
  operator_id {bigint} not null,
  marked_at {moment} not null,
  known_on {date} not null
) {strict};
-- owner-appends: recording_mark
create index recording_mark_of on recording_mark (recording_id);
create index recording_mark_known on recording_mark (known_on);
create table recording_mark_end (
  recording_mark_id {bigint} not null primary key references recording_mark (recording_mark_id),
  reason {text} not null,
  operator_id {bigint} not null,
  ended_at {moment} not null,
  known_on {date} not null
) {strict};
-- owner-appends: recording_mark_end
create index recording_mark_end_known on recording_mark_end (known_on);

create table recording_hearing (
  recording_hearing_id {id},
  recording_id {bigint} not null,
  operator_id {bigint} not null,
  reason {text} not null,
  heard_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: recording_hearing
create index recording_hearing_of on recording_hearing (recording_id);
create index recording_hearing_known on recording_hearing (known_on);

-- Under which rule its sound went: days after the day of the call, and whether those of a marked one.
create table recording_erasure (
  recording_id {bigint} not null primary key,
  days {bigint} not null,
  was_marked {flag} not null,
  operator_id {bigint} not null,
  erased_at {moment} not null,
  known_on {date} not null
) {strict};
-- owner-appends: recording_erasure
create index recording_erasure_known on recording_erasure (known_on);

create view recording_known {invoker} as
  select r.recording_id, r.call_intent_id, r.campaign_id, r.taxpayer_id, r.operator_id, r.direction, r.began_at, r.seconds, r.encoding,
    r.bytes, r.was_left, r.known_on, e.known_on as erased_on,
    (select max(m.recording_mark_id) from recording_mark m where m.recording_id = r.recording_id
      and not exists (select 1 from recording_mark_end x where x.recording_mark_id = m.recording_mark_id)) as mark_id
  from recording r left join recording_erasure e on e.recording_id = r.recording_id;
-- view: recording_known

-- 通話評価. Which records a lot brought up for a period; the seed gives the same lot again.
create table call_review_sample (
  call_review_sample_id {id},
  campaign_id {bigint} not null,
  from_day {date} not null,
  to_day {date} not null,
  per_person {bigint} not null,
  seed {text} not null,
  operator_id {bigint} not null,
  drawn_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: call_review_sample
create index call_review_sample_known on call_review_sample (campaign_id, known_on);
create table call_review_item (
  call_review_sample_id {bigint} not null references call_review_sample (call_review_sample_id),
  negotiation_id {bigint} not null,
  position {bigint} not null,
  primary key (call_review_sample_id, negotiation_id)
) {strict};
-- append-only: call_review_item

-- What a manager found: the sheet as it was then (criteria, weights, points), the sum in tenths of a per cent. A later one
-- that names it in corrects takes its place.
create table call_review (
  call_review_id {id},
  negotiation_id {bigint} not null,
  campaign_id {bigint} not null,
  operator_id {bigint} not null,
  reviewer_id {bigint} not null,
  basis {text} not null,
  sheet {text} not null,
  score {bigint} not null,
  remark {text} not null,
  corrects {bigint} unique,
  reviewed_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: call_review
create index call_review_record on call_review (negotiation_id);
create index call_review_person on call_review (operator_id);
create index call_review_known on call_review (campaign_id, known_on);

create view call_review_in_force {invoker} as
  select v.call_review_id, v.negotiation_id, v.campaign_id, v.operator_id, v.reviewer_id, v.basis, v.sheet, v.score, v.remark,
    v.corrects, v.reviewed_at, v.known_on
  from call_review v where not exists (select 1 from call_review c where c.corrects = v.call_review_id);
-- view: call_review_in_force

-- On a server pieces come with a recording of one's own sign-in, as many as its bytes fill (64 KiB each), and go by the
-- office's rule alone; the key and the marks are for who may hear.
-- only: postgres
create function recording_key_add(p_public text, p_secret text, p_at text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if coalesce(person_permitted('rules'), person_permitted('hear_recordings')) is null then
    raise exception 'not permitted to make the key of recordings' using errcode = '42501';
  end if;
  insert into recording_key (recording_key_id, public_key, made_at) values (1, p_public, p_at);
  insert into recording_secret (recording_key_id, secret_key) values (1, p_secret);
  return 1;
end $$;

create function recording_secret_key() returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.secret_key from recording_secret k where person_permitted('hear_recordings') is not null
$$;

create function recording_piece_add(p_recording bigint, p_position bigint, p_sealed bytea) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if not exists (select 1 from recording r join app_operator o on o.operator_id = r.sealed_by
      where r.recording_id = p_recording and o.login = session_user
        and p_position between 0 and greatest(r.bytes - 1, 0) / 65536)
    or exists (select 1 from recording_erasure e where e.recording_id = p_recording)
  then
    raise exception 'no recording of one''s own' using errcode = '42501';
  end if;
  insert into recording_piece (recording_id, position, sealed) values (p_recording, p_position, p_sealed);
  return p_position;
end $$;

create function recording_erase(p_recording bigint, p_days bigint, p_marked smallint, p_at text, p_on date) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_person bigint;
  v_days integer;
begin
  select o.operator_id into v_person from app_operator o where o.login = session_user and o.disabled_at is null;
  select cast(cast(u.content as jsonb) -> 'rules' -> case p_marked when 0 then 'keep_days' else 'marked_days' end ->> 'value' as integer)
    into v_days from office_rule u
    where u.name = 'recordings' and u.known_on <= cast(now() at time zone 'Asia/Tokyo' as date)
    order by u.known_on desc, u.office_rule_id desc limit 1;
  -- an office that named no days of its own has those of recordings.json
  v_days := coalesce(v_days, case p_marked when 0 then 30 else 1826 end);
  if v_person is null or p_days < v_days or not exists (select 1 from recording_known r where r.recording_id = p_recording
      and (case when r.mark_id is null then 0 else 1 end) = p_marked
      and cast(cast(r.began_at as timestamptz) at time zone 'Asia/Tokyo' as date) + cast(p_days as integer)
        < cast(now() at time zone 'Asia/Tokyo' as date))
  then
    raise exception 'not yet to be erased' using errcode = '42501';
  end if;
  insert into recording_erasure (recording_id, days, was_marked, operator_id, erased_at, known_on)
    values (p_recording, p_days, p_marked, v_person, p_at, p_on);
  delete from recording_piece where recording_id = p_recording;
  return p_recording;
end $$;

create function recording_mark_add(p_recording bigint, p_reason text, p_at text, p_on date) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id bigint;
begin
  insert into recording_mark (recording_id, reason, operator_id, marked_at, known_on)
    select p_recording, p_reason, w.person, p_at, p_on
    from (select person_permitted('hear_recordings') as person) w where w.person is not null
    returning recording_mark_id into v_id;
  if v_id is null then
    raise exception 'not permitted to mark recordings' using errcode = '42501';
  end if;
  return v_id;
end $$;

create function recording_unmark(p_recording bigint, p_reason text, p_at text, p_on date) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_person bigint;
begin
  v_person := person_permitted('hear_recordings');
  if v_person is null then
    raise exception 'not permitted to mark recordings' using errcode = '42501';
  end if;
  insert into recording_mark_end (recording_mark_id, reason, operator_id, ended_at, known_on)
    select m.recording_mark_id, p_reason, v_person, p_at, p_on from recording_mark m
    where m.recording_id = p_recording
      and not exists (select 1 from recording_mark_end x where x.recording_mark_id = m.recording_mark_id);
  return p_recording;
end $$;
-- end
