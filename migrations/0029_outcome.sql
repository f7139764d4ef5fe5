-- What the last decision of a request was, beside its day: a refused request gives its units back and stands in nobody's
-- way, so every list must tell it from a granted one. It counts only while the request is closed.
ALTER TABLE requests ADD COLUMN outcome SMALLINT;
UPDATE requests SET outcome =
    (SELECT outcome FROM decisions WHERE decisions.request_id = requests.id ORDER BY number DESC LIMIT 1)
WHERE decided_day IS NOT NULL;
-- The lines of the overview lie side by side, this column among them.
DROP INDEX requests_by_turn;
CREATE INDEX requests_by_turn
    ON requests (enterprise, turn, submitted_at, id, type, regime, status, start_day, end_day,
        niss, family_name, given_name, ticket, introduced_day, outcome, office_code, version, turn_of, folded_name);
