-- Multiplies the base: for each row of copies.map, a project like the base's, with a code, a unit, a year and ids of its own. Ids of
-- findings and traits are made as the service makes them (review.Ids), so that it finds them again.

insert into project
    (code, unit_code, name, fiscal_year, total_amount, fiscal_amount, other_amount, purpose, plan_basis, reported_march, reported_june,
     reported_october, reported_december, planned_march, planned_june, planned_october, planned_december, indicator_count, withheld_count,
     purpose_withheld, withheld_reason, disclosure, version, created_at, updated_at, status, approved_version)
select m.code, m.unit, name, m.year, total_amount, fiscal_amount, other_amount, purpose, plan_basis, reported_march, reported_june,
     reported_october, reported_december, planned_march, planned_june, planned_october, planned_december, indicator_count, withheld_count,
     purpose_withheld, withheld_reason, disclosure, version, created_at, updated_at, status, approved_version
from copies.map m straight_join copies.project b on b.code = m.base order by m.code;

insert into revision
    (kind, code, version, position, write_id, ordinal, action, changed_at, actor, reason, etag, document, owner)
select kind, m.code, version, m.position, insert(write_id, 1, 8, m.prefix), ordinal, action, changed_at, actor, reason, etag,
     replace(replace(replace(replace(replace(document, '@PREFIX@', m.prefix), '@CODE@', m.code), '@UNIT@', m.unit),
         '@DEPARTMENT@', m.department), '@YEAR@', m.year), m.unit
from copies.map m straight_join copies.revision b on b.code = m.base order by m.code;

insert into indicator
    (id, project_code, seq, level1, level1_label, level2, level2_label, name, description, target_raw, target_kind, target_operator,
     target_value, target_unit, target_unit_raw, target_date, basis, description_withheld, basis_withheld)
select insert(id, 1, 8, m.prefix), m.code, seq, level1, level1_label, level2, level2_label, name, description, target_raw, target_kind,
     target_operator, target_value, target_unit, target_unit_raw, target_date, basis, description_withheld, basis_withheld
from copies.map m straight_join copies.indicator b on b.project_code = m.base order by m.copy, m.code, b.seq;

insert into review_trait
    (id, department_code, fiscal_year, rule, group_key, project_code, unit_code, pointer, place, compared, found, told_unit)
select left(sha2(concat_ws(char(0), m.department, m.year, rule, if(rule = 'PLAN_TEMPLATE', m.unit_group, group_key), m.code,
         if(place like '/indicators/%', insert(place, 13, 8, m.prefix), place)), 256), 32),
     m.department, m.year, rule, if(rule = 'PLAN_TEMPLATE', m.unit_group, group_key), m.code, m.unit, pointer,
     if(place like '/indicators/%', insert(place, 13, 8, m.prefix), place), compared,
     if(o.code is null, found, replace(found, o.base, o.code)), concat(m.department, right(told_unit, 3))
from copies.map m straight_join copies.review_trait b on b.project_code = m.base
    left join copies.map o on rule = 'OBJECTIVES_ALIKE' and o.copy = m.copy and o.base = convert(substr(found, 3, 21) using ascii)
order by m.code;

insert into finding
    (id, project_code, unit_code, fiscal_year, rule, severity, pointer, message_values, told_unit, suggestion, beside, found_at, status,
     waiver_version)
select left(sha2(concat_ws(char(0), rule, m.code, if(place like '/indicators/%', insert(place, 13, 8, m.prefix), place), value), 256), 32),
     m.code, m.unit, m.year, rule, severity, pointer, if(o.code is null, message_values, replace(message_values, o.base, o.code)),
     concat(m.department, right(told_unit, 3)), suggestion, beside, found_at, status, waiver_version
from copies.map m straight_join copies.finding b on b.project_code = m.base
    left join copies.map o on rule = 'OBJECTIVES_ALIKE' and o.copy = m.copy and o.base = convert(substr(message_values, 3, 21) using ascii)
order by m.code;

insert into project_objective (project_code, seq, label, text, withheld)
select m.code, seq, label, text, withheld
from copies.map m straight_join copies.project_objective b on b.project_code = m.base order by m.code;

insert into review_scope (department_code, fiscal_year) select distinct department, year from copies.map;

insert into audit_entry (id, occurred_at, subject, client, address, operation, target, reason, write_id, of_secret)
select insert(id, 1, 8, prefix), occurred_at, subject, client, address, operation, target, reason, insert(write_id, 1, 8, prefix), of_secret
from (select distinct prefix from copies.map) m join copies.audit_entry b order by 1;

update change_counter set last_position = (select max(position) from copies.map);
