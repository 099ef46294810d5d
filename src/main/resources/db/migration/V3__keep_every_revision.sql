-- One row for every committed state of a department, a unit, a project or a department's performance targets: the history of the
-- resource, the feed of changes, and the audit of who did what are all read from here. Rows are only ever added.
-- position is the place in the feed. It is given at the very end of the writing transaction, under the lock of change_counter, so
-- that positions follow one another in the order of the commits and none is seen before those in front of it.
create table revision (
    kind       varchar(30) character set ascii collate ascii_bin not null,
    code       varchar(30) character set ascii collate ascii_bin not null,
    version    bigint                                            not null,
    position   bigint,
    write_id   varchar(36) character set ascii collate ascii_bin not null,
    ordinal    int                                               not null,
    action     varchar(10) character set ascii collate ascii_bin not null,
    changed_at datetime(6)                                       not null,
    actor      varchar(200),
    reason     varchar(500),
    etag       varchar(60) character set ascii collate ascii_bin,
    document   longtext,
    primary key (kind, code, version),
    unique index ux_revision_position (position),
    index ix_revision_write (write_id, ordinal),
    index ix_revision_changed (changed_at, position)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table change_counter (
    id            int    not null,
    last_position bigint not null,
    primary key (id)
);
insert into change_counter (id, last_position) values (1, 0);
