-- What every store has before any case: settings, people, sign-ins and the access log.

create table store_info (
    key {text} not null primary key,
    value {text} not null
) {strict};

create table setting (
    key {text} not null primary key,
    value {text} not null,
    source {text},
    updated_at {moment} not null,
    updated_by {text} not null
) {strict};

create table app_operator (
    operator_id {id},
    login {text} not null unique,
    display_name {text} not null,
    role {text} not null,
    created_at {moment} not null,
    disabled_at {moment}
) {strict};
-- owner-writes: app_operator

create table sign_in (
    sign_in_id {id},
    operator_id {bigint} not null references app_operator (operator_id),
    workstation {text} not null,
    program {text} not null,
    started_at {moment} not null,
    ended_at {moment},
    last_seq {bigint} not null default 0,
    head_hash {text}
) {strict};
create index sign_in_operator on sign_in (operator_id, started_at);
-- append-only: sign_in except ended_at, last_seq, head_hash

-- One entry per look, search, export, print, change and refusal. Names never
-- stand here, ids do. The hashes chain the entries of one sign-in.
create table access_log (
    sign_in_id {bigint} not null references sign_in (sign_in_id),
    seq {bigint} not null,
    at {moment} not null,
    operator_id {bigint} not null,
    workstation {text} not null,
    operation {text} not null,
    target_kind {text} not null,
    target_id {text},
    detail {text},
    row_count {bigint},
    previous_hash {text},
    hash {text},
    primary key (sign_in_id, seq)
) {strict};
create index access_log_at on access_log (at);
create index access_log_target on access_log (target_kind, target_id);
create index access_log_operator on access_log (operator_id, at);
-- append-only: access_log
