-- Roles as sets of permissions, groups that bring further roles, and what the office keeps
-- of each person's contract.

alter table app_operator add column employer {text};
alter table app_operator add column contract_end {date};
alter table app_operator add column trained_on {date};
alter table app_operator add column pledged_on {date};
-- owner-writes: app_operator

create table app_role (
    role {text} not null primary key,
    -- The office's own name for it; null: the program's.
    name {text}
) {strict};
-- owner-writes: app_role

create table app_role_permission (
    role {text} not null references app_role (role),
    permission {text} not null,
    primary key (role, permission)
) {strict};
-- owner-writes: app_role_permission

create table app_group (
    group_id {id},
    name {text} not null unique
) {strict};
-- owner-writes: app_group

create table app_group_role (
    group_id {bigint} not null references app_group (group_id),
    role {text} not null references app_role (role),
    primary key (group_id, role)
) {strict};
-- owner-writes: app_group_role

create table app_group_member (
    operator_id {bigint} not null references app_operator (operator_id),
    group_id {bigint} not null references app_group (group_id),
    primary key (operator_id, group_id)
) {strict};
-- owner-writes: app_group_member

insert into app_role (role) values ('caller'), ('contractor_manager'), ('officer'), ('supervisor'), ('auditor'), ('administrator');

insert into app_role_permission (role, permission) values
    ('caller', 'view'), ('caller', 'call'), ('caller', 'record'), ('caller', 'make_promise'),
    ('contractor_manager', 'view'), ('contractor_manager', 'call'), ('contractor_manager', 'record'),
    ('contractor_manager', 'make_promise'), ('contractor_manager', 'reports'), ('contractor_manager', 'plan'),
    ('officer', 'view'), ('officer', 'call'), ('officer', 'record'), ('officer', 'make_promise'),
    ('officer', 'approve_instalments'), ('officer', 'hold'), ('officer', 'send_notices'), ('officer', 'export'),
    ('officer', 'reports'), ('officer', 'see_protected'),
    ('supervisor', 'view'), ('supervisor', 'call'), ('supervisor', 'record'), ('supervisor', 'make_promise'),
    ('supervisor', 'send_notices'), ('supervisor', 'export'), ('supervisor', 'reports'), ('supervisor', 'see_protected'),
    ('supervisor', 'read_log'), ('supervisor', 'plan'), ('supervisor', 'rules'), ('supervisor', 'approve_templates'),
    ('supervisor', 'hear_recordings'), ('supervisor', 'models'),
    ('auditor', 'view'), ('auditor', 'reports'), ('auditor', 'read_log'),
    ('administrator', 'view'), ('administrator', 'call'), ('administrator', 'record'), ('administrator', 'make_promise'),
    ('administrator', 'send_notices'), ('administrator', 'export'), ('administrator', 'import'), ('administrator', 'reports'),
    ('administrator', 'manage_users'), ('administrator', 'read_log'), ('administrator', 'settings'), ('administrator', 'rules');

-- What opens the log's seals goes by the permission from here on (0013 knew built-in roles).
-- only: postgres
create or replace function log_secret_key() returns text
  language sql stable security definer set search_path = public, pg_temp as $$
  select k.secret_key from log_secret k where exists (
    select 1 from app_operator o
      join app_role_permission p on p.permission = 'read_log' and (p.role = o.role or p.role in (
        select g.role from app_group_member m join app_group_role g on g.group_id = m.group_id where m.operator_id = o.operator_id))
      where o.login = session_user and o.disabled_at is null)
$$;
-- end
