-- Most of what is asked is of one department and one year, in the order of projects. Within a range of units, which is all that the code of a
-- department was until now, rows would have to be sorted, and the server would rather read those of the whole year in that order. So the
-- department is a column, and what is asked for lies in one piece. No index begins with year and unit: it would take the place of the one
-- by which the projects of a whole year are read in their order.
alter table project
    add column department_code varchar(3) character set ascii collate ascii_bin generated always as (left(unit_code, 3)) virtual after unit_code;
alter table project add index ix_project_department_year (department_code, fiscal_year, code);
alter table finding
    add column department_code varchar(3) character set ascii collate ascii_bin generated always as (left(unit_code, 3)) virtual after unit_code;
alter table finding add index ix_finding_department_year (department_code, fiscal_year, project_code, id);
-- Open findings are counted for the metrics every now and then: from the index, which is a tenth of the table.
alter table finding add index ix_finding_status_severity (status, severity);
