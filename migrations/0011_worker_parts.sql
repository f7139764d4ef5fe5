-- The worker's own side: the part, what is contested, periods taken elsewhere, shared balances, calendar feeds.

CREATE TABLE worker_parts (
    request_id BYTEA PRIMARY KEY REFERENCES requests (id),
    niss_mac BYTEA NOT NULL,
    -- 1 draft, 2 sent
    status SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    step TEXT NOT NULL,
    -- What was typed, as typed: household, child, patient, account; encrypted.
    answers BYTEA NOT NULL,
    -- Somebody who helps with a recorded mandate, if the last change was theirs (EMP-10).
    helped_by BYTEA,
    created_at BIGINT NOT NULL,
    updated_at BIGINT NOT NULL,
    -- Once it is sent.
    ticket TEXT,
    completed_at BIGINT,
    certification_version TEXT,
    certification_hash BYTEA,
    language TEXT,
    -- JSON: code, text shown, remark; encrypted, for the texts tell about the child.
    warnings BYTEA
);

CREATE INDEX worker_parts_by_worker ON worker_parts (niss_mac, status, updated_at);

-- A field of the employer's declaration that the worker contests (EMP-11): employer and office read the remark.
CREATE TABLE contested_fields (
    request_id BYTEA NOT NULL REFERENCES requests (id),
    field TEXT NOT NULL,
    remark TEXT NOT NULL,
    contested_at BIGINT NOT NULL,
    -- Taken back by the worker.
    withdrawn_at BIGINT,
    version BIGINT NOT NULL,
    PRIMARY KEY (request_id, field)
);

-- Periods a worker took elsewhere, or before this service.
CREATE TABLE past_periods (
    id BYTEA PRIMARY KEY,
    niss_mac BYTEA NOT NULL,
    -- JSON: type, motive, regime, days, child or patient, employer, proof; encrypted.
    content BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    removed_at BIGINT,
    version BIGINT NOT NULL
);

CREATE INDEX past_periods_by_worker ON past_periods (niss_mac, created_at, id);

-- What a worker shows an employer of the own balances: signed, limited in time, revocable (EMP-06).
CREATE TABLE certificates (
    id BYTEA PRIMARY KEY,
    niss_mac BYTEA NOT NULL,
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    request_id BYTEA NOT NULL REFERENCES requests (id),
    -- 1 the whole balance, 2 only whether it is enough for the request
    scope SMALLINT NOT NULL,
    -- The signed file, byte for byte; encrypted.
    document BYTEA NOT NULL,
    issued_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    revoked_at BIGINT,
    version BIGINT NOT NULL
);

CREATE INDEX certificates_by_worker ON certificates (niss_mac, issued_at, id);
CREATE INDEX certificates_by_request ON certificates (request_id, enterprise, issued_at);

-- Private calendar addresses (CAL-05). The address holds the token, the table only its hash.
CREATE TABLE calendar_feeds (
    id BYTEA PRIMARY KEY,
    token_hash BYTEA NOT NULL UNIQUE,
    person_id BYTEA NOT NULL REFERENCES persons (id),
    -- The employer whose interruptions it lists; none: the person's own.
    enterprise BIGINT REFERENCES employers (number),
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);

CREATE INDEX calendar_feeds_by_person ON calendar_feeds (person_id, enterprise, created_at);

-- Somebody whom a worker lets fill in for them (EMP-10).
CREATE TABLE worker_mandates (
    id BYTEA PRIMARY KEY,
    -- The worker who is helped, and the person who helps.
    worker_id BYTEA NOT NULL REFERENCES persons (id),
    helper_id BYTEA NOT NULL REFERENCES persons (id),
    -- 1 guardian, 2 union, 3 counter clerk, 4 somebody trusted
    kind SMALLINT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    created_at BIGINT NOT NULL,
    revoked_at BIGINT
);

CREATE INDEX worker_mandates_by_worker ON worker_mandates (worker_id, created_at);
CREATE INDEX worker_mandates_by_helper ON worker_mandates (helper_id, created_at);

-- Declarations that other employers owe (EMP-05, EMP-12).
CREATE TABLE occupations (
    id BYTEA PRIMARY KEY,
    request_id BYTEA NOT NULL REFERENCES requests (id),
    -- 1 to do, 2 received on paper or as a file, 3 signed online
    state SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    name TEXT NOT NULL,
    enterprise TEXT,
    minutes_a_week INTEGER NOT NULL,
    -- The invitation's secret, only its hash.
    token_hash BYTEA UNIQUE,
    expires_at BIGINT,
    settled_at BIGINT,
    -- What the other employer declared, JSON; encrypted.
    declaration BYTEA,
    created_at BIGINT NOT NULL
);

CREATE INDEX occupations_by_request ON occupations (request_id, created_at, id);
