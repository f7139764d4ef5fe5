-- Drafts, requests and the tickets that prove their submission.

CREATE TABLE drafts (
    id BYTEA PRIMARY KEY,
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    -- 1 open, 2 submitted, 3 discarded
    status SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    step TEXT NOT NULL,
    answers TEXT NOT NULL,
    -- What was typed about the worker; encrypted, for it holds the NISS.
    worker BYTEA,
    worker_mac BYTEA,
    request_id BYTEA,
    created_by BYTEA NOT NULL,
    created_at BIGINT NOT NULL,
    updated_by BYTEA NOT NULL,
    updated_at BIGINT NOT NULL
);

CREATE INDEX drafts_by_employer ON drafts (enterprise, status, updated_at, id);
CREATE INDEX drafts_by_worker ON drafts (enterprise, worker_mac, status, updated_at);

CREATE TABLE requests (
    id BYTEA PRIMARY KEY,
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    ticket TEXT,
    -- 1 form, 2 notice, 3 API, 4 batch, 5 paper
    origin SMALLINT NOT NULL,
    sector SMALLINT NOT NULL,
    type SMALLINT NOT NULL,
    reason SMALLINT,
    regime SMALLINT NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    contract_minutes INTEGER NOT NULL,
    full_time_minutes INTEGER NOT NULL,
    during_minutes INTEGER,
    reduced_hours_scheme SMALLINT NOT NULL,
    several_employers SMALLINT NOT NULL,
    comment TEXT,
    notice_day INTEGER NOT NULL,
    confirmation_mail SMALLINT NOT NULL,
    -- JSON: code, text shown, remark, and whether it concerned the worker's selection.
    kept_warnings TEXT NOT NULL,
    niss BYTEA NOT NULL,
    niss_mac BYTEA NOT NULL,
    family_name TEXT,
    given_name TEXT,
    folded_name TEXT NOT NULL,
    worker_code SMALLINT NOT NULL,
    joint_committee TEXT,
    worker_email TEXT,
    worker_postal_code SMALLINT,
    office_code TEXT,
    status SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    introduced_day INTEGER NOT NULL,
    submitted_at BIGINT NOT NULL,
    submitted_by BYTEA,
    submitted_as BYTEA,
    draft_id BYTEA,
    certification_version TEXT NOT NULL,
    certification_hash BYTEA NOT NULL,
    catalogue_version TEXT NOT NULL,
    language TEXT NOT NULL,
    cancelled_at BIGINT,
    cancelled_directly SMALLINT
);

-- Whole filter and order of the overview, and every column a line shows: the lines of a page lie side by side, where the
-- table would ask for one page of the file a line (docs/decisions).
CREATE INDEX requests_by_employer
    ON requests (enterprise, submitted_at, id, type, regime, status, start_day, end_day,
        niss, family_name, given_name, ticket, introduced_day, office_code, version);
CREATE INDEX requests_by_worker
    ON requests (niss_mac, submitted_at, id, enterprise, type, regime, status, start_day, end_day);
CREATE INDEX requests_by_office
    ON requests (office_code, submitted_at, id, status);

-- Every ticket ever issued: requests and their parts. A ticket is reserved here before the act it proves is written,
-- in the same transaction, and is never deleted.
CREATE TABLE tickets (
    ticket TEXT PRIMARY KEY,
    enterprise BIGINT NOT NULL,
    request_id BYTEA NOT NULL,
    -- 1 the request, 2 change of its end date, 3 cancellation, 4 change request
    part SMALLINT NOT NULL,
    issued_at BIGINT NOT NULL,
    -- Everything the receipt shows, frozen; encrypted.
    receipt BYTEA
);

CREATE INDEX tickets_of_request ON tickets (request_id, issued_at);
