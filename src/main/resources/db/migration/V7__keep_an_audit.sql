-- One row for every write and for every read of a secret: who, from where, what and why. Rows are only ever added: the service's
-- database user may neither change nor delete them (db/grants.sql). ids are made in the order of time. write_id joins the revisions
-- that the write recorded; it is null where there are none. What no request asked for has no operation and no target.
create table audit_entry (
    id          varchar(36) character set ascii collate ascii_bin not null,
    occurred_at datetime(6)                                       not null,
    subject     varchar(255),
    client      varchar(255),
    address     varchar(100),
    operation   varchar(64) character set ascii collate ascii_bin,
    target      varchar(255),
    reason      varchar(500),
    write_id    varchar(36) character set ascii collate ascii_bin,
    of_secret   boolean                                           not null,
    primary key (id),
    index ix_audit_entry_subject (subject, id),
    index ix_audit_entry_client (client, id),
    index ix_audit_entry_operation (operation, id),
    index ix_audit_entry_target (target, id),
    index ix_audit_entry_occurred (occurred_at, id),
    index ix_audit_entry_write (write_id)
) character set utf8mb4 collate utf8mb4_bin;

-- the actor of a revision is the subject of an audit entry, and that of a token has up to 255 characters
alter table revision modify actor varchar(255);
