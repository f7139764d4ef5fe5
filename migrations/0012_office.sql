-- The office's desk: the legal clock of each file, who works on it, questions, decisions, notes.

-- Last day to decide, in days since 1970-01-01; kept by the acts (domain/src/office/clock.rs).
ALTER TABLE requests ADD COLUMN due_day INTEGER NOT NULL DEFAULT 0;
-- When it reached the office, and when it was taken up and decided: what delays are counted from.
ALTER TABLE requests ADD COLUMN arrived_day INTEGER;
ALTER TABLE requests ADD COLUMN decided_day INTEGER;
-- The case worker who works on it, and the day that person wants to see it again.
ALTER TABLE requests ADD COLUMN assigned_to BYTEA;
ALTER TABLE requests ADD COLUMN follow_day INTEGER;
-- Since when the clock stands still, because a party was asked for something; empty while it runs.
ALTER TABLE requests ADD COLUMN paused_day INTEGER;
-- When both parties were warned that a file nobody completed will be closed.
ALTER TABLE requests ADD COLUMN warned_day INTEGER;

-- The queue of an office: filter and order, so that a page reads only its own rows.
CREATE INDEX requests_by_due ON requests (office_code, due_day, id, status, type, assigned_to, follow_day, paused_day)
    WHERE status IN (2, 3);
CREATE INDEX requests_of_case_worker ON requests (office_code, assigned_to, due_day, id) WHERE status IN (2, 3);
CREATE INDEX requests_paused ON requests (office_code, due_day, id) WHERE paused_day IS NOT NULL;
CREATE INDEX requests_followed ON requests (office_code, follow_day, id) WHERE follow_day IS NOT NULL;
-- Leave over, worker never completed.
CREATE INDEX requests_forgotten ON requests (office_code, end_day, id) WHERE status = 1;
-- Statistics: what was decided when.
CREATE INDEX requests_decided ON requests (office_code, decided_day, type, arrived_day) WHERE decided_day IS NOT NULL;

-- One precise thing asked of one party.
CREATE TABLE questions (
    id BYTEA PRIMARY KEY,
    request_id BYTEA NOT NULL REFERENCES requests (id),
    -- 1 employer, 2 worker
    party SMALLINT NOT NULL,
    -- 1 correction, 2 document
    asked_for SMALLINT NOT NULL,
    -- Encrypted.
    words BYTEA NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by BYTEA NOT NULL,
    answer_by INTEGER NOT NULL,
    -- Encrypted; a question withdrawn by the office has a time and no answer.
    answer BYTEA,
    closed_at BIGINT,
    closed_by BYTEA,
    version BIGINT NOT NULL
);

CREATE INDEX questions_of_request ON questions (request_id, asked_at, id);
CREATE INDEX questions_open ON questions (request_id, party) WHERE closed_at IS NULL;

CREATE TABLE decisions (
    id BYTEA PRIMARY KEY,
    request_id BYTEA NOT NULL REFERENCES requests (id),
    -- From 1; a request that was changed after its decision is decided again.
    number INTEGER NOT NULL,
    office_code TEXT,
    -- 1 granted, 2 refused, 3 without follow-up
    outcome SMALLINT NOT NULL,
    -- Numbers of the reasons of a refusal, with commas.
    reasons TEXT NOT NULL,
    -- The office's own words; encrypted.
    words BYTEA,
    decided_at BIGINT NOT NULL,
    decided_by BYTEA NOT NULL,
    appeal_until INTEGER NOT NULL,
    -- The letter ordered with it.
    document_id BYTEA
);

CREATE UNIQUE INDEX decisions_of_request ON decisions (request_id, number);

-- Case workers to one another; never read by a party's page.
CREATE TABLE notes (
    id BYTEA PRIMARY KEY,
    request_id BYTEA NOT NULL REFERENCES requests (id),
    -- 1 note, 2 opinion asked, 3 opinion
    kind SMALLINT NOT NULL,
    -- The colleague whose opinion is asked; empty once given.
    asked_of BYTEA,
    words BYTEA NOT NULL,
    written_at BIGINT NOT NULL,
    written_by BYTEA NOT NULL
);

CREATE INDEX notes_of_request ON notes (request_id, written_at, id);
CREATE INDEX notes_asked ON notes (asked_of, request_id) WHERE asked_of IS NOT NULL;

-- What became of each file of an act on many.
CREATE TABLE desk_runs (
    id BYTEA PRIMARY KEY,
    office_code TEXT NOT NULL,
    person_id BYTEA NOT NULL,
    at BIGINT NOT NULL,
    act TEXT NOT NULL,
    -- JSON: how many were done, and the id of each that was not, with the reason.
    report TEXT NOT NULL
);
CREATE INDEX capacities_of_office ON capacities (office_code, kind, person_id) WHERE office_code IS NOT NULL;
