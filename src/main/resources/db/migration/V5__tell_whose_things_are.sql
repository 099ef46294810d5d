-- Whose a recorded state is: the code of a unit, or of a department where it is said of all of it. Callers see what is theirs.
alter table revision add column owner varchar(6) character set ascii collate ascii_bin not null default '';
-- states of before belong to whom their last document says
update revision set owner = case kind
    when 'DEPARTMENT' then code
    when 'UNIT' then code
    when 'PERFORMANCE_TARGETS' then left(code, 3)
    else coalesce((select p.unit_code from project p where p.code = revision.code), '') end;
alter table revision alter column owner drop default;

-- A key is one of its caller's: the answer to one caller is none to another. Answers of before are nobody's.
delete from idempotency_key;
alter table idempotency_key
    add column caller varchar(64) character set ascii collate ascii_bin not null first,
    drop primary key,
    add primary key (caller, idempotency_key);
