-- Most of what is asked is of one department or unit and one year. With the year first, a department is a range of units behind it: an index
-- of units alone reads all of their years, and one of years alone all of a year's departments, which is a million rows where there are many.
alter table project add index ix_project_year_unit_code (fiscal_year, unit_code, code);
alter table finding add index ix_finding_year_unit (fiscal_year, unit_code, project_code, id);
-- Open findings are counted for the metrics every now and then: from the index, which is a tenth of the table.
alter table finding add index ix_finding_status_severity (status, severity);
