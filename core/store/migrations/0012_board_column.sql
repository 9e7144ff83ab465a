-- The board reads a row of the index for each case and tax item: with the status as a
-- number of one byte that is a third fewer pages. The places are those of kBoardStatuses
-- (core/cases/board.h); the case's own row says the status in words.
alter table case_tax_item add column board_column {smallint} not null default 0;
-- derived: case_tax_item
update case_tax_item set board_column = case status when 'NotContacted' then 0 when 'NoPromise' then 1
  when 'Promised' then 2 when 'BrokenPromise' then 3 else 4 end;
drop index case_tax_item_board;
alter table case_tax_item drop column status;
create index case_tax_item_board on case_tax_item (campaign_id, tax_item, board_column, outstanding, is_first);
