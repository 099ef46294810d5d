-- The base as the service wrote it, before anything is written to it again, and what ids of its findings are made of (review.FindingRows).
create database copies character set utf8mb4 collate utf8mb4_unicode_ci;
create table copies.project (primary key (code)) select * from project;
create table copies.project_objective (primary key (project_code, seq)) select * from project_objective;
create table copies.indicator (primary key (project_code, seq)) select * from indicator;
create table copies.revision (primary key (code)) select * from revision where kind = 'PROJECT';
-- what a copy has of its own is put in where these stand
update copies.revision set document = replace(replace(replace(replace(regexp_replace(document, '"id":"[0-9a-f]{8}', '"id":"@PREFIX@'),
    code, '@CODE@'), concat('"unitCode":"', owner), '"unitCode":"@UNIT@'), concat('"departmentCode":"', left(owner, 3)), '"departmentCode":"@DEPARTMENT@'),
    '"fiscalYear":2024', '"fiscalYear":@YEAR@');
create table copies.review_trait (index (project_code)) select * from review_trait;
create table copies.audit_entry select * from audit_entry where write_id is not null;

create table copies.finding (index (project_code))
select f.*, f.message_values value, coalesce(regexp_replace(f.pointer, '^/indicators/[0-9]+', concat('/indicators/', i.id)), f.pointer) place
from finding f left join indicator i on i.project_code = f.project_code and i.seq = 1 + regexp_substr(f.pointer, '(?<=^/indicators/)[0-9]+')
where not f.beside
union all
select distinct f.*, t.compared, t.place
from finding f join review_trait t on t.project_code = f.project_code and t.rule = f.rule and t.pointer = f.pointer and t.found is not null
where f.beside;

create table copies.map (
    copy       int                                         not null,
    base       varchar(21) character set ascii collate ascii_bin not null,
    code       varchar(21) character set ascii collate ascii_bin not null,
    department varchar(3) character set ascii collate ascii_bin  not null,
    unit       varchar(6) character set ascii collate ascii_bin  not null,
    year       int                                         not null,
    prefix     varchar(8) character set ascii collate ascii_bin  not null,
    unit_group varchar(36) character set ascii collate ascii_bin not null,
    position   bigint                                      not null,
    primary key (code),
    unique (copy, base)
);
