-- How long files are kept: what is going to be erased and when, and what is kept beyond its term.

-- A file whose erasure was announced; the row goes with the file.
CREATE TABLE erasures (
    file_id BYTEA PRIMARY KEY,
    -- 1 request, 2 notice
    kind SMALLINT NOT NULL,
    announced_at BIGINT NOT NULL,
    -- First day on which it may be erased, in days since 1970-01-01.
    erase_day INTEGER NOT NULL
);

CREATE INDEX erasures_by_day ON erasures (erase_day, file_id);

-- A file that nobody may erase; lifting it takes the row away, the journal of the file keeps both acts.
CREATE TABLE legal_holds (
    file_id BYTEA PRIMARY KEY,
    kind SMALLINT NOT NULL,
    -- Encrypted: people write why.
    reason BYTEA NOT NULL,
    set_at BIGINT NOT NULL,
    set_by BYTEA NOT NULL
);

CREATE INDEX legal_holds_by_time ON legal_holds (set_at, file_id);
CREATE INDEX notices_by_end ON notices (end_day, id);
-- What was never sent, by age.
CREATE INDEX drafts_by_age ON drafts (updated_at, id) WHERE status <> 2;
