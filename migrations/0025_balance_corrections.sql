-- What an office corrected in the balance of a worker's right: a line is added, never changed (RUL-16).
CREATE TABLE balance_corrections (
    id BYTEA PRIMARY KEY,
    niss_mac BYTEA NOT NULL,
    -- The file it was written from, and the office of the case worker then.
    request_id BYTEA NOT NULL REFERENCES requests (id),
    office_code TEXT NOT NULL,
    -- JSON: right, person, units, day from which it counts, reason; encrypted.
    content BYTEA NOT NULL,
    made_at BIGINT NOT NULL,
    made_by BYTEA NOT NULL,
    -- The correction this one takes back; each is taken back once.
    withdraws BYTEA UNIQUE REFERENCES balance_corrections (id)
);

CREATE INDEX balance_corrections_by_worker ON balance_corrections (niss_mac, made_at, id);
