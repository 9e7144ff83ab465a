-- Letters: their templates, what was made of them, what became of it.

-- Templates: as they stood. Kept for ever, since dispatches name theirs. shipped: the program's, stored when a letter named
-- it first. content: the files of its folder as JSON, pictures as base64.
create table notice_version (
  notice_version_id {id},
  name {text} not null,
  version {bigint} not null,
  shipped {flag} not null,
  officers {flag} not null,
  title {text} not null,
  content {text} not null,
  fingerprint {text} not null,
  operator_id {bigint} not null,
  known_on {date} not null,
  made_at {moment} not null,
  unique (name, version)
) {strict};
-- append-only: notice_version
create index notice_version_fingerprint on notice_version (name, fingerprint);

-- Which version of a name is used from then on: its approval, or an earlier one again; null: the program's.
create table notice_use (
  notice_use_id {id},
  name {text} not null,
  notice_version_id {bigint} references notice_version (notice_version_id),
  operator_id {bigint} not null,
  known_on {date} not null,
  decided_at {moment} not null
) {strict};
-- owner-appends: notice_use
create index notice_use_name on notice_use (name);

-- only: postgres
create function notice_use_add(p_name text, p_version bigint, p_known_on date, p_at text)
  returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id bigint;
begin
  insert into notice_use (name, notice_version_id, operator_id, known_on, decided_at)
    select p_name, p_version, w.person, p_known_on, p_at
    from (select person_permitted('approve_templates') as person) w where w.person is not null
    returning notice_use_id into v_id;
  if v_id is null then
    raise exception 'not permitted to approve templates of letters' using errcode = '42501';
  end if;
  return v_id;
end $$;
-- end

-- Letters and batches: what was printed at one go, what it asked for, what came of it.

-- The number on the paper: that a letter left is a dispatch of each case of the person that it tells of. Null: of before, or
-- of another program. note: what was seen on the letter that came back.
alter table dispatch add column letter_number {text};
alter table dispatch_return add column note {text} not null default '';
-- append-only: dispatch
-- append-only: dispatch_return
create unique index dispatch_letter on dispatch (letter_number, taxpayer_id) where letter_number is not null;
create index dispatch_newest on dispatch (campaign_id, sent_on desc, dispatch_id desc);
create index dispatch_return_newest on dispatch_return (returned_on desc, dispatch_id desc);

drop view dispatch_known;
create view dispatch_known {invoker} as
  select d.dispatch_id, d.campaign_id, d.taxpayer_id, d.kind, d.template, d.template_version, d.sent_on, r.returned_on,
    r.reason as return_reason,
    (select max(w.answered_on) from dispatch_answer w where w.dispatch_id = d.dispatch_id
      and not exists (select 1 from negotiation c where c.corrects = w.negotiation_id)
      and not exists (select 1 from negotiation_withdrawal x where x.negotiation_id = w.negotiation_id)) as answered_on,
    d.letter_number, r.note as return_note, d.operator_id
  from dispatch d left join dispatch_return r on r.dispatch_id = d.dispatch_id;
-- view: dispatch_known

-- Numbers of batches, given before their letters are drawn so that nobody waits meanwhile; one given up leaves a gap (欠番).
create table notice_number (
  notice_number_id {id},
  operator_id {bigint} not null,
  taken_at {moment} not null
) {strict};
-- append-only: notice_number

-- conditions: in words. postages: envelopes by kind, as JSON. log_head: newest head of the access log when it was made.
-- file_hash: SHA-256 of the file as it was written.
create table notice_batch (
  notice_batch_id {bigint} not null primary key references notice_number (notice_number_id),
  campaign_id {bigint} not null references campaign (campaign_id),
  notice_version_id {bigint} not null references notice_version (notice_version_id),
  conditions {text} not null,
  letter_date {date} not null,
  deadline {date},
  envelope {text} not null,
  letters {bigint} not null,
  pages {bigint} not null,
  sheets {bigint} not null,
  envelopes {bigint} not null,
  amount {bigint} not null,
  postage {bigint} not null,
  postages {text} not null,
  log_head {text} not null,
  file_hash {text} not null,
  operator_id {bigint} not null,
  made_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: notice_batch
create index notice_batch_dated on notice_batch (campaign_id, known_on);

create table notice_letter (
  notice_batch_id {bigint} not null references notice_batch (notice_batch_id),
  place {bigint} not null,
  number {text} not null unique,
  taxpayer_id {bigint} not null,
  postal_code {text} not null,
  pages {bigint} not null,
  sheets {bigint} not null,
  envelopes {bigint} not null,
  amount {bigint} not null,
  postage {bigint} not null,
  -- A fingerprint of name and address, so that a letter that came back stops the next one to the same place alone.
  address_mark {text} not null,
  primary key (notice_batch_id, place)
) {strict};
-- append-only: notice_letter
create index notice_letter_case on notice_letter (taxpayer_id);

-- What a letter asked for, receivable by receivable.
create table notice_letter_receivable (
  notice_batch_id {bigint} not null references notice_batch (notice_batch_id),
  place {bigint} not null,
  receivable_id {bigint} not null,
  primary key (notice_batch_id, place, receivable_id)
) {strict};
-- append-only: notice_letter_receivable
create index notice_letter_receivable_of on notice_letter_receivable (receivable_id);

-- Other cases whose arrears stand in it: of the same person, of the household.
create table notice_letter_also (
  notice_batch_id {bigint} not null references notice_batch (notice_batch_id),
  place {bigint} not null,
  taxpayer_id {bigint} not null,
  primary key (notice_batch_id, place, taxpayer_id)
) {strict};
-- append-only: notice_letter_also
create index notice_letter_also_case on notice_letter_also (taxpayer_id);

-- A second person looked at it.
create table notice_batch_check (
  notice_batch_id {bigint} not null primary key references notice_batch (notice_batch_id),
  operator_id {bigint} not null,
  checked_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: notice_batch_check
create index notice_batch_check_known on notice_batch_check (known_on);

-- The file in order, sealed (XChaCha20-Poly1305, core/letters/sealed_file.h); gone after retention, with its key.
create table notice_batch_piece (
  notice_batch_id {bigint} not null references notice_batch (notice_batch_id),
  place {bigint} not null,
  sealed {bytes} not null,
  primary key (notice_batch_id, place)
) {strict};
-- staff-writes: notice_batch_piece

-- What opens it: on a server only by the functions below, for who may send notices.
create table notice_batch_key (
  notice_batch_id {bigint} not null primary key references notice_batch (notice_batch_id),
  secret_key {text} not null
) {strict};
-- owner-keeps: notice_batch_key

-- only: postgres
create function notice_key_add(p_batch bigint, p_key text) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
declare
  v_id bigint;
begin
  insert into notice_batch_key (notice_batch_id, secret_key)
    select b.notice_batch_id, p_key from notice_batch b
    where b.notice_batch_id = p_batch and b.operator_id = person_permitted('send_notices')
    returning notice_batch_id into v_id;
  if v_id is null then
    raise exception 'not permitted to send letters' using errcode = '42501';
  end if;
  return v_id;
end $$;

create function notice_key(p_batch bigint) returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.secret_key from notice_batch_key k join notice_batch b on b.notice_batch_id = k.notice_batch_id
    join notice_version v on v.notice_version_id = b.notice_version_id
    where k.notice_batch_id = p_batch and person_permitted('send_notices') is not null
      and (v.officers = 0 or person_permitted('hold') is not null)
$$;

create function notice_key_drop(p_batch bigint) returns bigint
  language plpgsql security definer set search_path = public, pg_temp as $$
begin
  if person_permitted('send_notices') is null then
    raise exception 'not permitted to send letters' using errcode = '42501';
  end if;
  delete from notice_batch_key where notice_batch_id = p_batch;
  return p_batch;
end $$;
-- end

-- only: postgres
-- What tells of letters, and their files, is written on a server by who may send notices: also by SQL.
create function notice_senders_alone() returns trigger
  language plpgsql set search_path = public, pg_temp as $$
begin
  if current_user <> (select pg_get_userbyid(c.relowner) from pg_class c where c.oid = tg_relid)
      and person_permitted('send_notices') is null then
    raise exception 'not permitted to send letters' using errcode = '42501';
  end if;
  return null;
end $$;
create trigger notice_version_senders before insert on notice_version
  for each statement execute function notice_senders_alone();
create trigger notice_batch_senders before insert on notice_batch
  for each statement execute function notice_senders_alone();
create trigger notice_letter_senders before insert on notice_letter
  for each statement execute function notice_senders_alone();
create trigger notice_letter_receivable_senders before insert on notice_letter_receivable
  for each statement execute function notice_senders_alone();
create trigger notice_letter_also_senders before insert on notice_letter_also
  for each statement execute function notice_senders_alone();
create trigger notice_batch_check_senders before insert on notice_batch_check
  for each statement execute function notice_senders_alone();
create trigger notice_batch_piece_senders before insert or update or delete on notice_batch_piece
  for each statement execute function notice_senders_alone();
-- end

-- What was done about a letter that came back: step as addressStep codes; posted_on of 公示送達: the day on the notice board.
create table address_step (
  address_step_id {id},
  dispatch_id {bigint} not null,
  step {text} not null,
  note {text} not null,
  posted_on {date},
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: address_step
-- only: postgres
create trigger address_step_senders before insert on address_step for each statement execute function notice_senders_alone();
-- end
create index address_step_dispatch on address_step (dispatch_id, address_step_id);
create index address_step_known on address_step (known_on);

create view address_step_in_force {invoker} as
  select a.address_step_id, a.dispatch_id, a.step, a.note, a.posted_on, a.operator_id, a.entered_at, a.known_on
  from address_step a where not exists (select 1 from address_step n
    where n.dispatch_id = a.dispatch_id and n.address_step_id > a.address_step_id);
-- view: address_step_in_force

-- Where letters of a case go instead of the home address.
create table letter_address (
  letter_address_id {id},
  taxpayer_id {bigint} not null,
  kind {text} not null,
  name {text} not null,
  honorific {text} not null,
  care_of {text} not null,
  postal_code {text} not null,
  address {text} not null,
  building {text} not null,
  source {text} not null,
  valid_from {date} not null,
  valid_until {date},
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: letter_address
create index letter_address_case on letter_address (taxpayer_id, letter_address_id);
create index letter_address_dated on letter_address (known_on);

create table letter_address_end (
  letter_address_id {bigint} not null primary key references letter_address (letter_address_id),
  operator_id {bigint} not null,
  ended_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: letter_address_end
create index letter_address_end_known on letter_address_end (known_on);

create view letter_address_known {invoker} as
  select l.letter_address_id, l.taxpayer_id, l.kind, l.name, l.honorific, l.care_of, l.postal_code, l.address, l.building, l.source,
    l.valid_from, l.valid_until, l.operator_id, l.entered_at, e.known_on as ended_on
  from letter_address l left join letter_address_end e on e.letter_address_id = l.letter_address_id;
-- view: letter_address_known

-- A batch with its template and who checked it.
create view notice_batch_known {invoker} as
  select b.notice_batch_id, b.campaign_id, v.name as notice, v.title, v.version, b.conditions, b.letter_date, b.deadline, b.envelope,
    b.letters, b.pages, b.sheets, b.envelopes, b.amount, b.postage, b.postages, b.log_head, b.file_hash, b.operator_id, b.made_at,
    b.known_on, c.operator_id as checked_by, c.checked_at, v.officers
  from notice_batch b join notice_version v on v.notice_version_id = b.notice_version_id
    left join notice_batch_check c on c.notice_batch_id = b.notice_batch_id;
-- view: notice_batch_known
