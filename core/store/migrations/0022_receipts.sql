-- Money that comes in beside the core tax system's extract: what banks and agents told, what it pays, and what a
-- person has to look at.

-- payment: of a later feed, which payment it is (receipt_message). overpaid: what was paid beyond what was owed; the
-- amount is what settles the receivable.
alter table receipt add column payment {bigint};
alter table receipt add column overpaid {bigint} not null default 0;
-- append-only: receipt except to_batch

-- One message about one payment, as versions: a new one begins when it is matched by hand.
create table receipt_message (
  row_id {id},
  payment {bigint} not null,
  kind {text} not null,
  feed {text} not null,
  code {text} not null,
  notice_number {text} not null,
  received_on {date} not null,
  detail {text} not null,
  amount {bigint} not null,
  late_charge {bigint} not null,
  place {text} not null,
  payer {text} not null,
  channel {text} not null,
  line {bigint} not null,
  receivable_id {bigint},
  taxpayer_id {bigint},
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: receipt_message except to_batch
create index receipt_message_payment on receipt_message (payment);

-- The work list: one row for each question about a payment, ended when it answers itself. asked_in: the batch that
-- asked first; a row that an undo brings back keeps it, and gets the answer that it had.
create table receipt_review (
  row_id {id},
  payment {bigint} not null,
  question {text} not null,
  reason {text} not null,
  yen {bigint} not null,
  taxpayer_id {bigint},
  asked_in {bigint} not null,
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: receipt_review except to_batch
create index receipt_review_payment on receipt_review (payment);
create index receipt_review_open on receipt_review (row_id) where to_batch is null;

-- Who closed it, and how.
create table receipt_review_answer (
  receipt_review_answer_id {id},
  review_id {bigint} not null,
  answer {text} not null,
  note {text} not null,
  receivable_id {bigint},
  operator_id {bigint} not null,
  answered_at {moment} not null,
  known_on {date} not null
) {strict};
-- append-only: receipt_review_answer
create index receipt_review_answer_of on receipt_review_answer (review_id);
create index receipt_review_answer_known on receipt_review_answer (known_on);
