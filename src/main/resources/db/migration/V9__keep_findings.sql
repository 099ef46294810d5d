-- Rows of both tables lie by projects, as they are written: an id is a hash, and rows that lay by it would be all over the disk.

-- What the rules of review find. An id is made of rule, project, place and value, so that what is found again keeps its row, and with it
-- its waiver. No foreign key: findings are written at the end of a write, also when the project is gone.
create table finding (
    id              char(32) character set ascii collate ascii_bin     not null,
    project_code    varchar(21) character set ascii collate ascii_bin  not null,
    unit_code       varchar(6) character set ascii collate ascii_bin   not null,
    fiscal_year     int                                                not null,
    rule            varchar(40) character set ascii collate ascii_bin  not null,
    severity        varchar(10) character set ascii collate ascii_bin  not null,
    pointer         varchar(200) character set ascii collate ascii_bin not null,
    -- a JSON array of what the message tells, the offending value first
    message_values  mediumtext                                         not null,
    -- the other unit that these tell of
    told_unit       varchar(6) character set ascii collate ascii_bin,
    suggestion      text,
    -- whether it was found by comparing projects
    beside          boolean                                            not null,
    found_at        datetime(6)                                        not null,
    status          varchar(10) character set ascii collate ascii_bin  not null,
    waiver_reason   varchar(500),
    waived_by       varchar(255),
    waived_at       datetime(6),
    waiver_version  bigint                                             not null,
    primary key (project_code, id),
    unique index uq_finding_id (id),
    index ix_finding_rule (rule, status, project_code, id),
    index ix_finding_severity (severity, project_code, id),
    index ix_finding_unit (unit_code, fiscal_year, project_code, id),
    index ix_finding_year (fiscal_year, project_code, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- What rules compare of a project with others; found holds what a rule found of it in its group, a JSON array, or null.
create table review_trait (
    id              char(32) character set ascii collate ascii_bin     not null,
    department_code char(3) character set ascii collate ascii_bin      not null,
    fiscal_year     int                                                not null,
    rule            varchar(40) character set ascii collate ascii_bin  not null,
    group_key       char(36) character set ascii collate ascii_bin     not null,
    project_code    varchar(21) character set ascii collate ascii_bin  not null,
    unit_code       varchar(6) character set ascii collate ascii_bin   not null,
    pointer         varchar(200) character set ascii collate ascii_bin not null,
    place           varchar(200) character set ascii collate ascii_bin not null,
    compared        mediumtext                                         not null,
    found           mediumtext,
    told_unit       varchar(6) character set ascii collate ascii_bin,
    primary key (project_code, id),
    unique index uq_review_trait_id (id),
    index ix_review_trait_group (department_code, fiscal_year, rule, group_key)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- A row is locked by a write that changes what is compared within a department and year: of two such writes the second sees the first.
create table review_scope (
    department_code char(3) character set ascii collate ascii_bin not null,
    fiscal_year     int                                           not null,
    primary key (department_code, fiscal_year)
) character set utf8mb4 collate utf8mb4_unicode_ci;
