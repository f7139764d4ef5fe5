-- What every act leaves behind: its journal leaf, its messages to send, its answer for a repeated question.

CREATE TABLE journal (
    -- The request or notice, with all its acts.
    file_id BYTEA NOT NULL,
    -- From 1, without gaps.
    seq INTEGER NOT NULL,
    at BIGINT NOT NULL,
    person_id BYTEA,
    capacity TEXT NOT NULL,
    on_behalf_of TEXT,
    act TEXT NOT NULL,
    object_version BIGINT NOT NULL,
    -- SHA-256 over salt and content: erasing both leaves the chain provable.
    content_hash BYTEA NOT NULL,
    previous_hash BYTEA NOT NULL,
    leaf_hash BYTEA NOT NULL,
    salt BYTEA,
    content BYTEA,
    -- Place in the global log, once gathered.
    log_position BIGINT,
    PRIMARY KEY (file_id, seq)
);

CREATE INDEX journal_ungathered ON journal (at, file_id, seq) WHERE log_position IS NULL;

CREATE TABLE jobs (
    id BYTEA PRIMARY KEY,
    kind TEXT NOT NULL,
    -- JSON without NISS: identifiers to load by.
    payload TEXT NOT NULL,
    -- 1 waiting, 2 done, 3 set aside
    state SMALLINT NOT NULL,
    due_at BIGINT NOT NULL,
    attempts INTEGER NOT NULL,
    lease_until BIGINT NOT NULL,
    -- Raised by each claim: who wakes late holds an old number and can do nothing.
    fence BIGINT NOT NULL,
    last_error TEXT,
    created_at BIGINT NOT NULL,
    finished_at BIGINT
);

CREATE INDEX jobs_due ON jobs (due_at, id) WHERE state = 1;

CREATE TABLE idempotency (
    caller BYTEA NOT NULL,
    operation TEXT NOT NULL,
    nonce BYTEA NOT NULL,
    body_hash BYTEA NOT NULL,
    -- NULL while the act runs.
    response BYTEA,
    created_at BIGINT NOT NULL,
    PRIMARY KEY (caller, operation, nonce)
);

CREATE INDEX idempotency_age ON idempotency (created_at);
