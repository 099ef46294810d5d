-- What the service's own database user may do, and all it may do: what a statement of the service needs, table by table. Given after
-- every migration to the user of the datasource where Flyway has another one. By hand: put the account, such as
-- 'budget_service'@'%', in for ${account}, and run it in the schema.
-- What was recorded stays: of a revision only its place in the feed is written later, of an audit entry nothing.

grant select, insert, update, delete on department to ${account};
grant select, insert, update, delete on unit to ${account};
grant select, insert, update, delete on project to ${account};
grant select, insert, update, delete on project_objective to ${account};
grant select, insert, update, delete on indicator to ${account};
grant select, insert, update, delete on performance_targets to ${account};
grant select, insert, update, delete on sub_target to ${account};
grant select, insert, update, delete on safeguard to ${account};
grant select, insert, update, delete on targets_entry to ${account};
grant select, insert, update, delete on withheld_value to ${account};
grant select, insert, update, delete on classified_project to ${account};
grant select, insert on document_import to ${account};
grant select, insert, update (position) on revision to ${account};
grant select, update (last_position) on change_counter to ${account};
grant select, insert, update, delete on idempotency_key to ${account};
grant select, insert on audit_entry to ${account};
grant select, insert, update, delete on finding to ${account};
grant select, insert, update, delete on review_trait to ${account};
grant select, insert, update on review_scope to ${account};
-- which migrations were made, so that a service that does not migrate can tell whether the schema is the one it was made for
grant select on flyway_schema_history to ${account};
