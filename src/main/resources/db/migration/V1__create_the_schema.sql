-- Codes are identities: compared byte by byte. Texts compare without regard to case and to full or half width.
-- Money is yuan with two decimals. Times are UTC with microseconds.

create table department (
    code       varchar(3) character set ascii collate ascii_bin not null,
    name       varchar(200)                                  not null,
    version    bigint                                        not null,
    created_at datetime(6)                                   not null,
    updated_at datetime(6)                                   not null,
    primary key (code),
    index ix_department_name_code (name, code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table unit (
    code            varchar(6) character set ascii collate ascii_bin not null,
    department_code varchar(3) character set ascii collate ascii_bin not null,
    name            varchar(200)                                  not null,
    version         bigint                                        not null,
    created_at      datetime(6)                                   not null,
    updated_at      datetime(6)                                   not null,
    primary key (code),
    index ix_unit_name_code (name, code),
    index ix_unit_department_code (department_code, code),
    constraint fk_unit_department foreign key (department_code) references department (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table project (
    code              varchar(21) character set ascii collate ascii_bin not null,
    unit_code         varchar(6) character set ascii collate ascii_bin  not null,
    name              varchar(500)                                   not null,
    fiscal_year       int                                            not null,
    total_amount      decimal(18, 2)                                 not null,
    fiscal_amount     decimal(18, 2),
    other_amount      decimal(18, 2),
    purpose           varchar(4000),
    plan_basis        varchar(20) character set ascii collate ascii_bin,
    reported_march    decimal(5, 2),
    reported_june     decimal(5, 2),
    reported_october  decimal(5, 2),
    reported_december decimal(5, 2),
    planned_march     decimal(18, 2),
    planned_june      decimal(18, 2),
    planned_october   decimal(18, 2),
    planned_december  decimal(18, 2),
    indicator_count   int                                            not null,
    withheld_count    int                                            not null,
    purpose_withheld  boolean                                        not null,
    withheld_reason   varchar(30) character set ascii collate ascii_bin,
    disclosure        varchar(20) character set ascii collate ascii_bin not null,
    version           bigint                                         not null,
    created_at        datetime(6)                                    not null,
    updated_at        datetime(6)                                    not null,
    primary key (code),
    index ix_project_unit_code (unit_code, code),
    index ix_project_year_code (fiscal_year, code),
    index ix_project_name_code (name, code),
    index ix_project_total_code (total_amount, code),
    index ix_project_updated_code (updated_at, code),
    index ix_project_basis_code (plan_basis, code),
    index ix_project_disclosure_code (disclosure, code),
    constraint fk_project_unit foreign key (unit_code) references unit (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table project_objective (
    project_code varchar(21) character set ascii collate ascii_bin not null,
    seq          int                                            not null,
    label        varchar(20),
    text         varchar(4000),
    withheld     boolean                                        not null,
    primary key (project_code, seq),
    constraint fk_project_objective_project foreign key (project_code) references project (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table indicator (
    id                   varchar(36) character set ascii collate ascii_bin not null,
    project_code         varchar(21) character set ascii collate ascii_bin not null,
    seq                  int                                            not null,
    level1               varchar(30) character set ascii collate ascii_bin,
    level1_label         varchar(100),
    level2               varchar(30) character set ascii collate ascii_bin,
    level2_label         varchar(100),
    name                 varchar(500)                                   not null,
    description          varchar(2000),
    target_raw           varchar(500),
    target_kind          varchar(20) character set ascii collate ascii_bin not null,
    target_operator      varchar(5) character set ascii collate ascii_bin,
    target_value         decimal(24, 6),
    target_unit          varchar(40) character set ascii collate ascii_bin,
    target_unit_raw      varchar(500),
    target_date          date,
    basis                varchar(1000),
    description_withheld boolean                                        not null,
    basis_withheld       boolean                                        not null,
    primary key (id),
    index ix_indicator_project_seq (project_code, seq),
    index ix_indicator_levels (level1, level2, project_code, seq),
    index ix_indicator_level2 (level2, project_code, seq),
    index ix_indicator_target (target_kind, target_operator, target_unit, project_code, seq),
    index ix_indicator_target_unit (target_unit, project_code, seq),
    constraint fk_indicator_project foreign key (project_code) references project (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table performance_targets (
    department_code    varchar(3) character set ascii collate ascii_bin not null,
    fiscal_year        int                                           not null,
    overall_objective  mediumtext                                    not null,
    classified_entries int                                           not null,
    version            bigint                                        not null,
    created_at         datetime(6)                                   not null,
    updated_at         datetime(6)                                   not null,
    primary key (department_code, fiscal_year),
    constraint fk_performance_targets_department foreign key (department_code) references department (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table sub_target (
    department_code varchar(3) character set ascii collate ascii_bin not null,
    fiscal_year     int                                           not null,
    seq             int                                           not null,
    name            varchar(1000)                                 not null,
    objective       varchar(4000),
    indicators      varchar(4000),
    primary key (department_code, fiscal_year, seq),
    constraint fk_sub_target_targets foreign key (department_code, fiscal_year)
        references performance_targets (department_code, fiscal_year)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table safeguard (
    department_code varchar(3) character set ascii collate ascii_bin not null,
    fiscal_year     int                                           not null,
    seq             int                                           not null,
    title           varchar(200),
    text            varchar(4000)                                 not null,
    primary key (department_code, fiscal_year, seq),
    constraint fk_safeguard_targets foreign key (department_code, fiscal_year)
        references performance_targets (department_code, fiscal_year)
) character set utf8mb4 collate utf8mb4_unicode_ci;

-- project_code is null for a wholly classified entry
create table targets_entry (
    department_code varchar(3) character set ascii collate ascii_bin not null,
    fiscal_year     int                                           not null,
    position        int                                           not null,
    seq             int                                           not null,
    project_code    varchar(21) character set ascii collate ascii_bin,
    primary key (department_code, fiscal_year, position),
    index ix_targets_entry_project (project_code),
    constraint fk_targets_entry_targets foreign key (department_code, fiscal_year)
        references performance_targets (department_code, fiscal_year),
    constraint fk_targets_entry_project foreign key (project_code) references project (code)
) character set utf8mb4 collate utf8mb4_unicode_ci;

create table document_import (
    id              varchar(36) character set ascii collate ascii_bin not null,
    department_code varchar(3) character set ascii collate ascii_bin  not null,
    fiscal_year     int                                            not null,
    imported_at     datetime(6)                                    not null,
    totals          text                                           not null,
    report          longtext                                       not null,
    primary key (id),
    index ix_document_import_department (department_code, id),
    index ix_document_import_year (fiscal_year, id)
) character set utf8mb4 collate utf8mb4_unicode_ci;
