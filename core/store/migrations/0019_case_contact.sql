-- What the office knows of contacting people beside what was delivered: numbers, wishes, labels,
-- research of numbers, hand-overs, messages, and calls that led to no case.

-- A number added, retired or chosen as the first to call; rows of `phone` stay as delivered.
create table phone_fact (
  phone_fact_id {id},
  taxpayer_id {bigint} not null,
  digits {text} not null,
  action {text} not null,
  kind {text} not null,
  source {text} not null,
  remark {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: phone_fact
create index phone_fact_person on phone_fact (taxpayer_id, digits, action, phone_fact_id);
create index phone_fact_digits on phone_fact (digits);
create index phone_fact_known on phone_fact (known_on);

-- How a person wishes to be contacted; the newest row counts, as a whole.
create table contact_wish (
  contact_wish_id {id},
  taxpayer_id {bigint} not null,
  channel {text},
  relay {text} not null,
  language {text} not null,
  interpreter {text} not null,
  workplace_contact {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: contact_wish
create index contact_wish_person on contact_wish (taxpayer_id, contact_wish_id);
create index contact_wish_known on contact_wish (known_on);

create table case_label (
  case_label_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  taxpayer_id {bigint} not null,
  label {text} not null,
  colour {text} not null,
  until {date},
  operator_id {bigint} not null,
  set_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: case_label
create index case_label_case on case_label (taxpayer_id, campaign_id);
create index case_label_known on case_label (campaign_id, known_on);

create table case_label_removal (
  case_label_id {bigint} not null primary key references case_label (case_label_id),
  removed_on {date} not null,
  operator_id {bigint} not null,
  removed_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: case_label_removal
create index case_label_removal_known on case_label_removal (known_on);

-- 電話番号調査: asked somewhere, a number found or not; the newest row says how it stands.
create table phone_research (
  phone_research_id {id},
  taxpayer_id {bigint} not null,
  state {text} not null,
  source {text} not null,
  happened_on {date} not null,
  digits {text},
  note {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: phone_research
create index phone_research_person on phone_research (taxpayer_id, phone_research_id);
create index phone_research_known on phone_research (known_on);

create table case_handover (
  case_handover_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  taxpayer_id {bigint} not null,
  -- Whom it is for; none: whichever officer takes it.
  to_operator_id {bigint},
  asked {text} not null,
  brief {text} not null,
  operator_id {bigint} not null,
  handed_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: case_handover
create index case_handover_case on case_handover (taxpayer_id, campaign_id);
create index case_handover_known on case_handover (campaign_id, known_on);

create table case_handover_answer (
  case_handover_answer_id {id},
  case_handover_id {bigint} not null references case_handover (case_handover_id),
  answer {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  answered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: case_handover_answer
create index case_handover_answer_of on case_handover_answer (case_handover_id, case_handover_answer_id);
create index case_handover_answer_known on case_handover_answer (known_on);

-- A message between staff, or a reminder when it has a moment to come up.
create table staff_message (
  staff_message_id {id},
  sender_id {bigint} not null references app_operator (operator_id),
  campaign_id {bigint} references campaign (campaign_id),
  taxpayer_id {bigint},
  body {text} not null,
  due_at {moment},
  sent_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: staff_message
create index staff_message_case on staff_message (taxpayer_id) where taxpayer_id is not null;
create index staff_message_known on staff_message (known_on);

create table staff_message_recipient (
  staff_message_id {bigint} not null references staff_message (staff_message_id),
  -- One of the two.
  operator_id {bigint} references app_operator (operator_id),
  group_id {bigint} references app_group (group_id)
) {strict};
-- append-only: staff_message_recipient
create index staff_message_recipient_of on staff_message_recipient (staff_message_id);
create index staff_message_recipient_person on staff_message_recipient (operator_id) where operator_id is not null;
create index staff_message_recipient_group on staff_message_recipient (group_id) where group_id is not null;

create table staff_message_read (
  staff_message_id {bigint} not null references staff_message (staff_message_id),
  operator_id {bigint} not null references app_operator (operator_id),
  read_at {moment} not null,
  primary key (staff_message_id, operator_id)
) {strict};
-- append-only: staff_message_read

-- A notice that somebody answered by calling, as that call's record tells.
create table dispatch_answer (
  dispatch_id {bigint} not null,
  negotiation_id {bigint} not null references negotiation (negotiation_id),
  answered_on {date} not null,
  primary key (dispatch_id, negotiation_id)
) {strict};
-- append-only: dispatch_answer
create index dispatch_answer_record on dispatch_answer (negotiation_id);

-- A call that led to no case: nobody on file, somebody else, no number.
create table unmatched_call (
  unmatched_call_id {id},
  campaign_id {bigint} not null references campaign (campaign_id),
  call_intent_id {bigint} references call_intent (call_intent_id),
  direction {text} not null,
  phone_digits {text},
  kind {text} not null,
  said_name {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  happened_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: unmatched_call
create index unmatched_call_known on unmatched_call (campaign_id, known_on);
create index unmatched_call_intent on unmatched_call (call_intent_id) where call_intent_id is not null;

-- Numbers delivered and added, those retired too; chosen ones come first. What was delivered
-- tells its kind and place, the office that it is retired or chosen.
drop view phone_in_force;
create view phone_in_force {invoker} as
  select p.taxpayer_id, p.kind, p.digits,
    case when exists (select 1 from phone_fact c where c.taxpayer_id = p.taxpayer_id and c.digits = p.digits
        and c.action = 'choose' and not exists (select 1 from phone_fact n where n.taxpayer_id = c.taxpayer_id
          and n.action = 'choose' and n.phone_fact_id > c.phone_fact_id)) then 0 else p.priority end as priority,
    p.extension, p.remark,
    case when exists (select 1 from phone_fact r where r.taxpayer_id = p.taxpayer_id and r.digits = p.digits
        and r.action = 'retire' and not exists (select 1 from phone_fact n where n.taxpayer_id = r.taxpayer_id
          and n.digits = r.digits and n.phone_fact_id > r.phone_fact_id)) then 1 else 0 end as is_retired,
    cast(null as text) as source
  from phone p where p.to_batch is null
  union all
  select f.taxpayer_id, f.kind, f.digits,
    case when exists (select 1 from phone_fact c where c.taxpayer_id = f.taxpayer_id and c.digits = f.digits
        and c.action = 'choose' and not exists (select 1 from phone_fact n where n.taxpayer_id = c.taxpayer_id
          and n.action = 'choose' and n.phone_fact_id > c.phone_fact_id)) then 0 else 1000 end as priority,
    cast(null as text) as extension, f.remark,
    case when exists (select 1 from phone_fact r where r.taxpayer_id = f.taxpayer_id and r.digits = f.digits
        and r.action = 'retire' and not exists (select 1 from phone_fact n where n.taxpayer_id = r.taxpayer_id
          and n.digits = r.digits and n.phone_fact_id > r.phone_fact_id)) then 1 else 0 end as is_retired,
    f.source
  from phone_fact f
  where f.action = 'add'
    and not exists (select 1 from phone d where d.taxpayer_id = f.taxpayer_id and d.digits = f.digits and d.to_batch is null)
    and not exists (select 1 from phone_fact n where n.taxpayer_id = f.taxpayer_id and n.digits = f.digits
      and n.action = 'add' and n.phone_fact_id > f.phone_fact_id);

create view contact_wish_in_force {invoker} as
  select w.contact_wish_id, w.taxpayer_id, w.channel, w.relay, w.language, w.interpreter, w.workplace_contact, w.note,
    w.operator_id, w.entered_at
  from contact_wish w where not exists (select 1 from contact_wish n
    where n.taxpayer_id = w.taxpayer_id and n.contact_wish_id > w.contact_wish_id);

create view label_known {invoker} as
  select l.case_label_id, l.campaign_id, l.taxpayer_id, l.label, l.colour, l.until, l.operator_id, r.removed_on
  from case_label l left join case_label_removal r on r.case_label_id = l.case_label_id;

create view research_in_force {invoker} as
  select s.phone_research_id, s.taxpayer_id, s.state, s.source, s.happened_on, s.digits, s.note, s.operator_id, s.entered_at
  from phone_research s where not exists (select 1 from phone_research n
    where n.taxpayer_id = s.taxpayer_id and n.phone_research_id > s.phone_research_id);

create view handover_known {invoker} as
  select h.case_handover_id, h.campaign_id, h.taxpayer_id, h.to_operator_id, h.asked, h.brief, h.operator_id, h.handed_at,
    a.answer, a.note as answer_note, a.operator_id as answered_by, a.answered_at
  from case_handover h left join case_handover_answer a on a.case_handover_id = h.case_handover_id
    and not exists (select 1 from case_handover_answer n where n.case_handover_id = a.case_handover_id
      and n.case_handover_answer_id > a.case_handover_answer_id);

drop view dispatch_known;
create view dispatch_known {invoker} as
  select d.dispatch_id, d.campaign_id, d.taxpayer_id, d.kind, d.template, d.template_version, d.sent_on, r.returned_on,
    r.reason as return_reason,
    (select max(w.answered_on) from dispatch_answer w where w.dispatch_id = d.dispatch_id
      and not exists (select 1 from negotiation c where c.corrects = w.negotiation_id)) as answered_on
  from dispatch d left join dispatch_return r on r.dispatch_id = d.dispatch_id;

-- Who may be written to, and who is in which group.
create view staff_person {invoker} as
  select o.operator_id, o.login, o.display_name, o.role from app_operator o where o.disabled_at is null;
create view staff_group {invoker} as select g.group_id, g.name from app_group g;
create view staff_group_member {invoker} as select m.group_id, m.operator_id from app_group_member m;

-- view: phone_in_force
-- view: contact_wish_in_force
-- view: label_known
-- view: research_in_force
-- view: handover_known
-- view: dispatch_known
-- view: staff_person
-- view: staff_group
-- view: staff_group_member

alter table case_summary add column labels {text} not null default '';
alter table case_summary add column phone_usable {flag} not null default 0;
alter table case_summary add column called_back_at {moment};
alter table case_summary add column handover {text};
alter table case_summary add column research {text};
-- derived: case_summary
-- The day roll writes what these columns say.
update case_summary set changes_on = (select s.as_of from summary_state s where s.campaign_id = case_summary.campaign_id);
