-- What reports of effects and money read: who was drawn by lot, of which batch a letter was, and the receivable of a receipt.

-- All versions of a receivable: receipts of a whole city are joined to theirs one by one.
create index receivable_stable on receivable (receivable_id);

create view case_lot_known {invoker} as
  select l.case_lot_id, l.campaign_id, l.taxpayer_id, l.drawn_on, l.until, l.arm, l.share_permille from case_lot l;
-- view: case_lot_known

create view notice_letter_known {invoker} as
  select l.notice_batch_id, l.place, l.number, l.taxpayer_id, l.amount, l.postage from notice_letter l;
-- view: notice_letter_known
