-- What stood beside a telephone number in its cell: an extension (内線) is asked for, a
-- remark (代, 呼出, the prefix 186) is read; neither is dialled.

alter table phone add column extension {text};
alter table phone add column remark {text};
-- append-only: phone except to_batch

drop view phone_in_force;
create view phone_in_force {invoker} as
  select p.taxpayer_id, p.kind, p.digits, p.priority, p.extension, p.remark from phone p where p.to_batch is null;
-- view: phone_in_force
