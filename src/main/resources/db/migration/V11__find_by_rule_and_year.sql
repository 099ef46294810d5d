-- What a rule has found in a year is counted and listed from the index alone.
alter table finding drop index ix_finding_rule, add index ix_finding_rule (rule, status, project_code, id, fiscal_year);
