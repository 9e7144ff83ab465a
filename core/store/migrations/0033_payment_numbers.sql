-- Numbers for paying as the core tax system delivered them (MPN, QR of local taxes, its own code for stores), as versions:
-- what stands on a payment slip beside what the program makes itself.

-- amount: the sum that the numbers are for; 0: any. usable_until: null: without limit.
create table payment_number (
  row_id {id},
  receivable_id {bigint} not null,
  taxpayer_id {bigint} not null,
  institution {text} not null,
  payment_number {text} not null,
  confirmation {text} not null,
  category {text} not null,
  tax_qr {text} not null,
  store_digits {text} not null,
  amount {bigint} not null,
  usable_until {date},
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: payment_number except to_batch
create unique index payment_number_receivable on payment_number (receivable_id) where to_batch is null;

create view payment_number_in_force {invoker} as
  select n.receivable_id, n.taxpayer_id, n.institution, n.payment_number, n.confirmation, n.category, n.tax_qr,
    n.store_digits, n.amount, n.usable_until
  from payment_number n where n.to_batch is null;
-- view: payment_number_in_force

-- A kind of batch of its own. SQLite changes no check: the table is made anew, its views stand over it by name.
-- only: sqlite
pragma legacy_alter_table = on;
alter table import_batch rename to import_batch_before;
create table import_batch (
  batch_id {id},
  kind {text} not null check (kind in ('extract', 'receipts', 'payment_numbers', 'undo')),
  profile {text} not null,
  source_name {text} not null,
  as_of {date} not null,
  started_at {moment} not null,
  finished_at {moment},
  operator_id {bigint} not null,
  undoes {bigint},
  counts {text},
  known_on {date},
  campaign_id {bigint}
) {strict};
insert into import_batch select b.batch_id, b.kind, b.profile, b.source_name, b.as_of, b.started_at, b.finished_at,
  b.operator_id, b.undoes, b.counts, b.known_on, b.campaign_id from import_batch_before b;
drop table import_batch_before;
pragma legacy_alter_table = off;
create trigger import_batch_known_on before insert on import_batch when new.known_on is null
  begin select raise(abort, 'NOT NULL constraint failed: import_batch.known_on'); end;
create index import_batch_known on import_batch (known_on);
-- end
-- only: postgres
alter table import_batch drop constraint import_batch_kind_check;
alter table import_batch add constraint import_batch_kind_check
  check (kind in ('extract', 'receipts', 'payment_numbers', 'undo'));
-- end
-- append-only: import_batch except finished_at, counts
