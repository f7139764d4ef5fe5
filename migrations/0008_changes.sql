-- What becomes of a request after it was filed: its earlier versions, and what its employer asks once the worker has
-- completed.

-- A version that is no longer the one in `requests`: kept for ever, the oldest has number 1.
CREATE TABLE request_versions (
    request_id BYTEA NOT NULL REFERENCES requests (id),
    number INTEGER NOT NULL,
    -- Until when it held.
    until BIGINT NOT NULL,
    -- Who changed it, and the ticket of that change.
    changed_by BYTEA,
    ticket TEXT,
    -- Everything declared, as JSON; encrypted.
    declared BYTEA NOT NULL,
    PRIMARY KEY (request_id, number)
);

CREATE TABLE change_requests (
    id BYTEA PRIMARY KEY,
    request_id BYTEA NOT NULL REFERENCES requests (id),
    -- 1 open, 2 accepted, 3 refused, 4 withdrawn
    state SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    ticket TEXT NOT NULL,
    -- The last day when it was asked and the one wanted; both empty for a cancellation.
    from_day INTEGER,
    to_day INTEGER,
    -- Encrypted: people write why.
    reason BYTEA NOT NULL,
    -- The warnings kept with their remarks, as JSON; encrypted.
    kept_warnings BYTEA NOT NULL,
    asked_at BIGINT NOT NULL,
    asked_by BYTEA NOT NULL,
    -- 1 accepted, 2 refused, empty while unanswered
    worker_answer SMALLINT,
    worker_reason BYTEA,
    worker_at BIGINT,
    office_answer SMALLINT,
    office_reason BYTEA,
    office_at BIGINT,
    office_by BYTEA,
    withdrawn_at BIGINT
);

-- One at a time: whoever asks second is told of the first.
CREATE UNIQUE INDEX change_requests_open ON change_requests (request_id) WHERE state = 1;
CREATE INDEX change_requests_of_request ON change_requests (request_id, asked_at);
