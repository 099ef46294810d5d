-- Secrets, in tables of their own that no other table refers to and that refer to none: nothing that others read can depend on them, and
-- no write of others erases one. sealed is AES-256-GCM under the key of key_id, an unsigned number, and opens only where it belongs:
-- with its table, its project code and its member. Versions are counted by the service, since sealing anew moves none.

-- the real values of withheld members; unit_code is the project's unit when the value was written, for a project that is gone
create table withheld_value (
    project_code varchar(21) character set ascii collate ascii_bin not null,
    member       varchar(60) character set ascii collate ascii_bin not null,
    unit_code    varchar(6) character set ascii collate ascii_bin  not null,
    key_id       bigint                                         not null,
    sealed       longblob                                       not null,
    version      bigint                                         not null,
    created_at   datetime(6)                                    not null,
    updated_at   datetime(6)                                    not null,
    primary key (project_code, member),
    index ix_withheld_value_key (key_id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- whole projects that nobody else may know of
create table classified_project (
    code        varchar(21) character set ascii collate ascii_bin not null,
    unit_code   varchar(6) character set ascii collate ascii_bin  not null,
    fiscal_year int                                            not null,
    key_id      bigint                                         not null,
    sealed      longblob                                       not null,
    version     bigint                                         not null,
    created_at  datetime(6)                                    not null,
    updated_at  datetime(6)                                    not null,
    primary key (code),
    index ix_classified_project_unit (unit_code, code),
    index ix_classified_project_year (fiscal_year, code),
    index ix_classified_project_key (key_id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
