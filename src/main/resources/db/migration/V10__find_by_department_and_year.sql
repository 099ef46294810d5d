-- Most of what is asked is of one department or unit and one year. With the year first, a department is a range of units behind it: an index
-- of units alone reads all of their years, and one of years alone all of a year's departments.
alter table project add index ix_project_year_unit_code (fiscal_year, unit_code, code);
-- Findings come in the order of projects, not of units: within a range of units they would have to be sorted, and the server would rather
-- read those of the whole year in that order. So the department is a column, and what is asked for lies in one piece.
alter table finding
    add column department_code varchar(3) character set ascii collate ascii_bin generated always as (left(unit_code, 3)) virtual after unit_code;
alter table finding add index ix_finding_department_year (department_code, fiscal_year, project_code, id);
-- Open findings are counted for the metrics every now and then: from the index, which is a tenth of the table.
alter table finding add index ix_finding_status_severity (status, severity);
