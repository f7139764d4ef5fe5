-- What needs somebody first: the order of an employer's overview. And the views that people keep of it.

-- Days since 1970-01-01 of the next legal deadline; where nothing is due any more, 1,000,000 less the day of filing, so
-- that the newest comes first after all that is due. Kept by storage/src/overview/turn.rs.
ALTER TABLE requests ADD COLUMN turn INTEGER NOT NULL DEFAULT 0;
-- Whose: 1 employer, 2 worker, 3 office, 0 nobody.
ALTER TABLE requests ADD COLUMN turn_of SMALLINT NOT NULL DEFAULT 0;
-- Two months are 61 days here; the next act on a request makes it exact.
UPDATE requests SET turn = CASE status WHEN 1 THEN start_day + 61 WHEN 2 THEN due_day WHEN 3 THEN due_day
    ELSE 1000000 - introduced_day END,
    turn_of = CASE status WHEN 1 THEN 2 WHEN 2 THEN 3 WHEN 3 THEN 3 ELSE 0 END;

-- Whole filter and order of the overview, and every column a line shows: the lines of a page lie side by side. It takes the
-- place of requests_by_employer, which keeps what totals are counted from.
DROP INDEX requests_by_employer;
CREATE INDEX requests_by_turn
    ON requests (enterprise, turn, submitted_at, id, type, regime, status, start_day, end_day,
        niss, family_name, given_name, ticket, introduced_day, office_code, version, turn_of, folded_name);
CREATE INDEX requests_by_employer
    ON requests (enterprise, submitted_at, id, type, regime, status, start_day, end_day);

-- A search kept under a name, by one person for one employer.
CREATE TABLE views (
    id BYTEA PRIMARY KEY,
    person_id BYTEA NOT NULL REFERENCES persons (id),
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    -- Name and criteria, as JSON; encrypted, for they may hold a NISS or a name.
    content BYTEA NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX views_of_person ON views (person_id, enterprise, created_at, id);
