-- What the office knows of claims and of what the person allowed: consents, guarantors, the cause of a claim.

-- 同意: given or withdrawn by the person for one use; of a kind the newest counts, in whichever campaign it was said.
create table consent (
  consent_id {id},
  taxpayer_id {bigint} not null,
  campaign_id {bigint} not null,
  kind {text} not null,
  is_given {flag} not null,
  said_on {date} not null,
  how {text} not null,
  note {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: consent
create index consent_case on consent (taxpayer_id, consent_id);
create index consent_known on consent (campaign_id, known_on);

create view consent_in_force {invoker} as
  select c.consent_id, c.taxpayer_id, c.campaign_id, c.kind, c.is_given, c.said_on, c.how, c.note, c.operator_id, c.entered_at
  from consent c where not exists (select 1 from consent n
    where n.taxpayer_id = c.taxpayer_id and n.kind = c.kind and n.consent_id > c.consent_id);
-- view: consent_in_force

-- 保証人: who answers for the debt beside the person; whether they may be spoken to an officer decides.
create table guarantor (
  guarantor_id {id},
  taxpayer_id {bigint} not null,
  receivable_id {bigint},
  name {text} not null,
  address {text} not null,
  phone_digits {text} not null,
  is_joint {flag} not null,
  limit_yen {bigint},
  note {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: guarantor
create index guarantor_case on guarantor (taxpayer_id);
create index guarantor_known on guarantor (known_on);

create table guarantor_decision (
  guarantor_decision_id {id},
  guarantor_id {bigint} not null references guarantor (guarantor_id),
  may_contact {flag} not null,
  reason {text} not null,
  operator_id {bigint} not null,
  decided_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: guarantor_decision
create index guarantor_decision_of on guarantor_decision (guarantor_id, guarantor_decision_id);
create index guarantor_decision_known on guarantor_decision (known_on);

create table guarantor_end (
  guarantor_id {bigint} not null primary key references guarantor (guarantor_id),
  reason {text} not null,
  operator_id {bigint} not null,
  ended_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: guarantor_end
create index guarantor_end_known on guarantor_end (known_on);

create view guarantor_in_force {invoker} as
  select g.guarantor_id, g.taxpayer_id, g.receivable_id, g.name, g.address, g.phone_digits, g.is_joint, g.limit_yen, g.note,
    g.operator_id, g.entered_at,
    (select d.may_contact from guarantor_decision d where d.guarantor_id = g.guarantor_id
      order by d.guarantor_decision_id desc limit 1) as may_contact,
    (select d.reason from guarantor_decision d where d.guarantor_id = g.guarantor_id
      order by d.guarantor_decision_id desc limit 1) as decision_reason
  from guarantor g where not exists (select 1 from guarantor_end e where e.guarantor_id = g.guarantor_id);
-- view: guarantor_in_force

-- 債権の発生原因: of one receivable, or of all of the case; of each the newest counts.
create table claim_cause (
  claim_cause_id {id},
  taxpayer_id {bigint} not null,
  receivable_id {bigint},
  cause {text} not null,
  arose_on {date},
  security {text} not null,
  operator_id {bigint} not null,
  entered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: claim_cause
create index claim_cause_case on claim_cause (taxpayer_id, claim_cause_id);
create index claim_cause_known on claim_cause (known_on);

create view claim_cause_in_force {invoker} as
  select c.claim_cause_id, c.taxpayer_id, c.receivable_id, c.cause, c.arose_on, c.security, c.operator_id, c.entered_at
  from claim_cause c where not exists (select 1 from claim_cause n
    where n.taxpayer_id = c.taxpayer_id and coalesce(n.receivable_id, 0) = coalesce(c.receivable_id, 0)
      and n.claim_cause_id > c.claim_cause_id);
-- view: claim_cause_in_force
