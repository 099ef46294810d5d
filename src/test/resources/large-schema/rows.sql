-- A district in small: 50 departments (630 to 679) of ten units each, four years, 10,000 projects with three indicators each,
-- and what comes with them. The numbers are made so that each department has all kinds of everything.
create table digit (n int not null primary key);
insert into digit values (0), (1), (2), (3), (4), (5), (6), (7), (8), (9);
create table n (
    n           int        not null primary key,
    department  char(3)    not null,
    unit        char(6)    not null,
    fiscal_year int        not null,
    code        varchar(21) not null,
    at          datetime(6) not null
);
insert into n
select n, 630 + n % 50, concat(630 + n % 50, lpad(1 + floor(n / 50) % 10, 3, '0')), 2021 + floor(n / 500) % 4,
       concat('880655', 21 + floor(n / 500) % 4, 'P', lpad(n, 11, '0'), 'A'), timestamp('2022-01-01 00:00:00') + interval (n * 7919 % 10000) hour
from (select a.n + 10 * b.n + 100 * c.n + 1000 * d.n + 10000 * e.n n from digit a, digit b, digit c, digit d, digit e) numbers
where n < 10000;

insert into department (code, name, version, created_at, updated_at)
select distinct department, concat('部门', department), 1, '2022-01-01', '2022-01-01' from n;
insert into unit (code, department_code, name, version, created_at, updated_at)
select distinct unit, department, concat('单位', unit), 1, '2022-01-01', '2022-01-01' from n;
insert into project (code, unit_code, name, fiscal_year, total_amount, purpose, plan_basis, indicator_count, withheld_count, purpose_withheld,
                     disclosure, status, version, created_at, updated_at)
select code, unit, concat(elt(1 + n % 4, '线路', '道路', '校舍', '林木'), '维护第', n, '期'), fiscal_year, n * 7717 % 10000 * 100, '更换与维护',
       elt(1 + n % 3, 'CUMULATIVE', 'PER_PERIOD', 'INCONSISTENT'), 3, 0, 0, elt(1 + n % 20 div 19, 'PUBLIC', 'PARTIAL'),
       elt(1 + n % 3, 'DRAFT', 'SUBMITTED', 'APPROVED'), 1, at, at
from n;
insert into project_objective (project_code, seq, text, withheld) select code, 1, '保障供水', 0 from n;
insert into indicator (id, project_code, seq, level1, level2, name, description, target_raw, target_kind, target_operator, target_value,
                       target_unit, description_withheld, basis_withheld)
select concat(n.code, '-', i.n), code, i.n, elt(i.n, 'OUTPUT', 'BENEFIT', 'SATISFACTION'),
       elt(i.n, 'QUANTITY', 'SOCIAL_BENEFIT', 'BENEFICIARY_SATISFACTION'), concat('指标', n.n * 31 % 977), '按年度计划完成', '≥98%',
       elt(1 + n.n % 3, 'NUMERIC', 'QUALITATIVE', 'DATE'), elt(1 + (n.n + floor(n.n / 2000)) % 5, 'GE', 'LE', 'EQ', 'GT', 'LT'), 98,
       elt(1 + n.n % 3, 'PERCENT', 'PERSON', 'YEAR'), 0, 0
from n, digit i where i.n between 1 and 3;
insert into revision (kind, code, version, position, write_id, ordinal, action, changed_at, actor, etag, document, owner)
select 'PROJECT', code, 1, n + 1, concat('write-', n), 0, 'CREATED', at, 'seed', '1-x', '{}', unit from n;
insert into performance_targets (department_code, fiscal_year, overall_objective, classified_entries, version, created_at, updated_at)
select distinct department, fiscal_year, '总', 0, 1, '2022-01-01', '2022-01-01' from n;
insert into sub_target (department_code, fiscal_year, seq, name, objective, indicators)
select distinct department, fiscal_year, i.n, '分', '分', '分' from n, digit i where i.n > 0;
insert into document_import (id, department_code, fiscal_year, imported_at, totals, report)
select concat('import-', n), department, fiscal_year, at, '{}', '{}' from n where n < 5000;
insert into classified_project (code, unit_code, fiscal_year, key_id, sealed, version, created_at, updated_at)
select code, unit, fiscal_year, 1, 'x', 1, at, at from n where n % 4 = 0;
insert into audit_entry (id, occurred_at, subject, client, address, operation, target, of_secret)
select concat(lpad(n * 7919 % 10000, 6, '0'), '-', n), at, concat('subject', n % 97), concat('client', n % 7), '127.0.0.1',
       elt(1 + n % 3, 'createProject', 'replaceProject', 'deleteProject'), concat('/v1/projects/', code), 0
from n;
insert into finding (id, project_code, unit_code, fiscal_year, rule, severity, pointer, message_values, beside, found_at, status, waiver_version)
select lpad(hex(n * 7919 % 10000), 32, '0'), code, unit, fiscal_year, 
       elt(1 + (n + floor(n / 2000)) % 5, 'PLAN_PER_PERIOD', 'PLAN_TEMPLATE', 'CODE_YEAR', 'LEVEL1_MISSING', 'TEXT_PLACEHOLDER'),
       elt(1 + n % 3, 'ERROR', 'WARNING', 'INFO'), '/disbursementPlan', '[]', 0, at, elt(1 + (n + floor(n / 500)) % 10 div 9, 'OPEN', 'WAIVED'), 0
from n;
drop table n;
drop table digit;
