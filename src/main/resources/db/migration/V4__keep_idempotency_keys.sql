-- The first answer to each POST that came with an Idempotency-Key. A row without an answer is only the place at which requests
-- with that key wait for one another.
create table idempotency_key (
    idempotency_key varchar(255) character set ascii collate ascii_bin not null,
    kept_since      datetime(6)                                    not null,
    fingerprint     varchar(64) character set ascii collate ascii_bin,
    status          int,
    headers         text,
    body            longtext,
    primary key (idempotency_key),
    index ix_idempotency_key_kept_since (kept_since)
) character set utf8mb4 collate utf8mb4_unicode_ci;
