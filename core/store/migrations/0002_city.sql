-- Taxpayers, arrears, facts of the work and what is derived from them.
-- Rows from the core tax system are versions: from_batch made them, to_batch
-- ended them (null = in force). A *_id without its own key is the stable id over
-- all versions, the row_id of the first. Facts are append-only.

create table campaign (
  campaign_id {id},
  code {text} not null unique,
  name {text} not null
) {strict};
insert into campaign (code, name) values ('tax', '納税催告');
insert into campaign (code, name) values ('health_check', '特定健診勧奨');
insert into campaign (code, name) values ('survey', 'アンケート');

create table import_batch (
  batch_id {id},
  kind {text} not null check (kind in ('extract', 'receipts', 'undo')),
  profile {text} not null,
  source_name {text} not null,
  as_of {date} not null,
  started_at {moment} not null,
  finished_at {moment},
  operator_id {bigint} not null,
  undoes {bigint},
  counts {text}
) {strict};
-- append-only: import_batch except finished_at, counts

-- Every cell with a character that could not be read, with the bytes as delivered.
create table import_loss (
  batch_id {bigint} not null,
  file {text} not null,
  line {bigint} not null,
  column_name {text} not null,
  shown {text} not null,
  bytes_hex {text} not null
) {strict};
-- append-only: import_loss
create index import_loss_batch on import_loss (batch_id);

create table tax_item (
  code {text} primary key,
  name {text} not null
) {strict};

create table taxpayer (
  row_id {id},
  taxpayer_id {bigint} not null,
  number {text} not null,
  household {text} not null,
  is_company {flag} not null,
  name {text} not null,
  name_bytes_hex {text},
  kana {text} not null,
  name_folded {text} not null,
  kana_folded {text} not null,
  birth_date {date},
  postal_code {text} not null,
  address {text} not null,
  building {text} not null,
  district_code {text} not null,
  district_name {text} not null,
  is_protected {flag} not null,
  updated_on {date},
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: taxpayer except to_batch
create unique index taxpayer_number on taxpayer (number) where to_batch is null;
create index taxpayer_versions on taxpayer (taxpayer_id);
create index taxpayer_household on taxpayer (household) where to_batch is null;

create table phone (
  row_id {id},
  taxpayer_id {bigint} not null,
  kind {text} not null check (kind in ('home', 'mobile', 'work')),
  digits {text} not null,
  priority {bigint} not null,
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: phone except to_batch
create unique index phone_key on phone (taxpayer_id, digits) where to_batch is null;
create index phone_digits on phone (digits) where to_batch is null;

create table receivable (
  row_id {id},
  receivable_id {bigint} not null,
  taxpayer_id {bigint} not null,
  notice_number {text} not null,
  tax_item {text} not null,
  levy_year {bigint} not null,
  fiscal_year {bigint} not null,
  term {bigint} not null,
  due_date {date} not null,
  levied {bigint} not null,
  received {bigint} not null,
  demand_sent {date},
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: receivable except to_batch
create unique index receivable_key on receivable (notice_number, tax_item, fiscal_year, term) where to_batch is null;
create index receivable_taxpayer on receivable (taxpayer_id);

-- feed 'extract': the single receipts behind receivable.received, not counted
-- again. Any other feed: reduces what is outstanding further.
create table receipt (
  row_id {id},
  receivable_id {bigint} not null,
  taxpayer_id {bigint} not null,
  feed {text} not null,
  received_on {date} not null,
  running {bigint} not null,
  amount {bigint} not null,
  late_charge {bigint} not null,
  channel {text} not null,
  from_batch {bigint} not null,
  to_batch {bigint}
) {strict};
-- append-only: receipt except to_batch
create unique index receipt_key on receipt (receivable_id, feed, received_on, running) where to_batch is null;
create index receipt_taxpayer on receipt (taxpayer_id);
create index receipt_later_feeds on receipt (receivable_id) where to_batch is null and feed <> 'extract';

-- The journal's three facts: clicked dial, what the phone reported, what was recorded.
create table call_intent (
  call_intent_id {id},
  campaign_id {bigint} not null,
  taxpayer_id {bigint},
  direction {text} not null check (direction in ('outbound', 'inbound')),
  phone_digits {text} not null,
  clicked_at {moment} not null,
  operator_id {bigint} not null,
  workstation {text} not null,
  override_reason {text}
) {strict};
-- append-only: call_intent
create index call_intent_phone on call_intent (phone_digits, clicked_at);
create index call_intent_case on call_intent (taxpayer_id);
create index call_intent_operator on call_intent (operator_id, clicked_at);

create table call_attempt (
  call_attempt_id {id},
  call_intent_id {bigint} not null,
  adapter {text} not null,
  dialled_at {moment} not null,
  rang_at {moment},
  established_at {moment},
  ended_at {moment} not null,
  outcome {text} not null,
  raw_reason {text} not null
) {strict};
-- append-only: call_attempt
create index call_attempt_intent on call_attempt (call_intent_id);

create table negotiation (
  negotiation_id {id},
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  happened_at {moment} not null,
  operator_id {bigint} not null,
  channel {text} not null,
  direction {text} not null check (direction in ('outbound', 'inbound')),
  phone_digits {text},
  counterpart {text},
  result {text} not null,
  reason {text},
  reported_paid_on {date},
  reported_paid_where {text},
  do_not_call {flag} not null default 0,
  note {text} not null,
  call_intent_id {bigint},
  corrects {bigint},
  recorded_at {moment} not null
) {strict};
-- append-only: negotiation
create index negotiation_case on negotiation (taxpayer_id, campaign_id, happened_at);
create index negotiation_phone on negotiation (phone_digits, happened_at);
create index negotiation_operator on negotiation (operator_id, happened_at);
create index negotiation_intent on negotiation (call_intent_id);

create table promise (
  promise_id {id},
  negotiation_id {bigint} not null,
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  made_at {moment} not null,
  due_date {date} not null,
  amount {bigint} not null,
  how {text} not null
) {strict};
-- append-only: promise
create index promise_case on promise (taxpayer_id, campaign_id);
create index promise_negotiation on promise (negotiation_id);

-- No rows: the promise covers the whole case.
create table promise_receivable (
  promise_id {bigint} not null,
  receivable_id {bigint} not null,
  primary key (promise_id, receivable_id)
) {strict};
-- append-only: promise_receivable

-- Open until the next negotiation of the case.
create table callback (
  callback_id {id},
  negotiation_id {bigint} not null,
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  call_at {moment} not null,
  operator_id {bigint}
) {strict};
-- append-only: callback
create index callback_case on callback (taxpayer_id, campaign_id);
create index callback_negotiation on callback (negotiation_id);

create table case_hold (
  case_hold_id {id},
  taxpayer_id {bigint} not null,
  kind {text} not null,
  since {date} not null,
  until {date},
  reason {text} not null,
  operator_id {bigint} not null,
  set_at {moment} not null
) {strict};
-- append-only: case_hold
create index case_hold_case on case_hold (taxpayer_id);

create table case_hold_release (
  case_hold_id {bigint} primary key,
  released_on {date} not null,
  reason {text} not null,
  operator_id {bigint} not null,
  released_at {moment} not null
) {strict};
-- append-only: case_hold_release

-- The newest row of a case counts; operator_id null: nobody.
create table case_assignment (
  case_assignment_id {id},
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  operator_id {bigint},
  assigned_by {bigint} not null,
  assigned_at {moment} not null
) {strict};
-- append-only: case_assignment
create index case_assignment_case on case_assignment (taxpayer_id, campaign_id);

create table dispatch (
  dispatch_id {id},
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  kind {text} not null,
  template {text} not null,
  template_version {text} not null,
  sent_on {date} not null,
  operator_id {bigint} not null,
  recorded_at {moment} not null
) {strict};
-- append-only: dispatch
create index dispatch_case on dispatch (taxpayer_id, sent_on);

create table dispatch_return (
  dispatch_id {bigint} primary key,
  returned_on {date} not null,
  reason {text} not null,
  operator_id {bigint} not null,
  recorded_at {moment} not null
) {strict};
-- append-only: dispatch_return

-- Derived, one row per case and campaign, as of summary_state.as_of; can be
-- rebuilt at any time and then equals what is stored.
create table summary_state (
  campaign_id {bigint} primary key,
  as_of {date} not null
) {strict};

create table case_summary (
  campaign_id {bigint} not null,
  taxpayer_id {bigint} not null,
  number {text} not null,
  name {text} not null,
  kana {text} not null,
  kana_folded {text} not null,
  search_text {text} not null,
  district_code {text} not null,
  is_company {flag} not null,
  is_protected {flag} not null,
  birth_date {date},
  hold {text},
  phone_known {flag} not null,
  outstanding {bigint} not null,
  open_count {bigint} not null,
  oldest_due {date},
  tax_items {text} not null,
  status {text} not null,
  last_contact_at {moment},
  last_result {text},
  next_callback_at {moment},
  promise_date {date},
  promise_amount {bigint},
  operator_id {bigint},
  changes_on {date},
  primary key (campaign_id, taxpayer_id)
) {strict};
-- The id list of a sorted list is read from an index alone.
create index case_summary_outstanding on case_summary (campaign_id, outstanding, number, status, taxpayer_id);
create index case_summary_oldest_due on case_summary (campaign_id, oldest_due, number, status, taxpayer_id, outstanding);
create index case_summary_kana on case_summary (campaign_id, kana_folded, number, status, taxpayer_id, outstanding);
create index case_summary_number on case_summary (campaign_id, number, status, taxpayer_id, outstanding);
create index case_summary_status on case_summary (campaign_id, status, outstanding, number, taxpayer_id);
create index case_summary_district on case_summary (campaign_id, district_code, status, outstanding);
create index case_summary_operator on case_summary (campaign_id, operator_id, status, outstanding);
create index case_summary_birth on case_summary (campaign_id, birth_date, status, outstanding);
create index case_summary_callback on case_summary (campaign_id, next_callback_at) where next_callback_at is not null;
create index case_summary_promise on case_summary (campaign_id, promise_date) where promise_date is not null;
create index case_summary_changes on case_summary (campaign_id, changes_on) where changes_on is not null;

create table case_tax_item (
  campaign_id {bigint} not null,
  tax_item {text} not null,
  taxpayer_id {bigint} not null,
  status {text} not null,
  outstanding {bigint} not null,
  open_count {bigint} not null,
  primary key (campaign_id, tax_item, taxpayer_id)
) {strict};
create index case_tax_item_case on case_tax_item (taxpayer_id, campaign_id);
create index case_tax_item_board on case_tax_item (campaign_id, tax_item, status, outstanding);

-- Names as the taxpayers in force carry them.
create table district (
  code {text} primary key,
  name {text} not null
) {strict};
