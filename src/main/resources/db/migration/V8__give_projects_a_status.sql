-- Where a project stands in its life, and which of its versions was approved last. Those of before are drafts.
alter table project
    add column status varchar(20) character set ascii collate ascii_bin not null default 'DRAFT',
    add column approved_version bigint,
    add index ix_project_status_code (status, code);
alter table project alter column status drop default;

-- Recorded states are read as the contract has them now: this once they get the members that all projects have from here on. They are
-- texts, and stay as they are to the letter but for their ends, so that amounts keep their decimals.
update revision
set document = concat(left(document, char_length(document) - 1), ',"status":"DRAFT","approvedVersion":null}')
where kind = 'PROJECT' and document is not null;
