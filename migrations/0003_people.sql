-- Persons, the capacities they hold, and their sessions.

CREATE TABLE persons (
    id BYTEA PRIMARY KEY,
    -- A NISS may be replaced (BIS number to national number): persons are keyed by our own id.
    niss BYTEA NOT NULL,
    niss_mac BYTEA NOT NULL UNIQUE,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    -- Issuer and subject of the identity provider.
    subject TEXT UNIQUE,
    language TEXT,
    email TEXT,
    -- Whether the confirmation mail is proposed ticked.
    confirmation_mail SMALLINT NOT NULL,
    created_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);

CREATE INDEX persons_by_name ON persons (folded_name, id);

CREATE TABLE capacities (
    id BYTEA PRIMARY KEY,
    person_id BYTEA NOT NULL REFERENCES persons (id),
    -- 1 user of an employer, 2 worker, 3 case worker, 4 administrator
    kind SMALLINT NOT NULL,
    enterprise BIGINT REFERENCES employers (number),
    role SMALLINT,
    office_code TEXT REFERENCES offices (code),
    from_day INTEGER NOT NULL,
    to_day INTEGER,
    version BIGINT NOT NULL
);

CREATE INDEX capacities_person ON capacities (person_id, kind);
CREATE INDEX capacities_enterprise ON capacities (enterprise, person_id);

CREATE TABLE sessions (
    id BYTEA PRIMARY KEY,
    -- SHA-256 of the cookie: a stolen database opens no session.
    token_hash BYTEA NOT NULL UNIQUE,
    language TEXT,
    person_id BYTEA REFERENCES persons (id),
    level SMALLINT,
    means TEXT,
    signed_in_at BIGINT,
    capacity_id BYTEA REFERENCES capacities (id),
    id_token BYTEA,
    return_to TEXT,
    notice TEXT,
    created_at BIGINT NOT NULL,
    last_seen_at BIGINT NOT NULL
);

CREATE INDEX sessions_person ON sessions (person_id);
CREATE INDEX sessions_age ON sessions (last_seen_at);

-- One started login; deleted by its first use.
CREATE TABLE sign_in_attempts (
    state_hash BYTEA PRIMARY KEY,
    session_id BYTEA NOT NULL,
    nonce TEXT NOT NULL,
    pkce_verifier TEXT NOT NULL,
    -- The least level of assurance asked for, and whether the person had to prove who they are anew.
    level SMALLINT NOT NULL,
    fresh SMALLINT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX sign_in_attempts_age ON sign_in_attempts (created_at);

-- Wrong codes, unknown numbers: how often in the present window, and until when to wait.
CREATE TABLE throttles (
    kind TEXT NOT NULL,
    subject_mac BYTEA NOT NULL,
    failures INTEGER NOT NULL,
    window_start BIGINT NOT NULL,
    blocked_until BIGINT NOT NULL,
    PRIMARY KEY (kind, subject_mac)
);

CREATE INDEX throttles_age ON throttles (window_start);

-- Search criteria with a NISS or a name, which no URL may carry.
CREATE TABLE saved_queries (
    id BYTEA PRIMARY KEY,
    owner_id BYTEA NOT NULL,
    criteria BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX saved_queries_age ON saved_queries (created_at);
