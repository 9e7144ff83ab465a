-- What was typed at a seat has a name of its own, so that it is stored once although the
-- answer to its commit was lost: a second time finds the record, or corrects it when the
-- text was changed meanwhile.

alter table negotiation add column draft {text};
-- SHA-256 of what was typed.
alter table negotiation add column draft_content {text};
create index negotiation_draft on negotiation (draft) where draft is not null;
create unique index negotiation_draft_first on negotiation (draft) where draft is not null and corrects is null;
-- append-only: negotiation
