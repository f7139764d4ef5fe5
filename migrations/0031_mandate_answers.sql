-- What a mandate says (EMP-10): besides filling in the worker's part, whoever holds it may give notices and answer for the
-- worker, 1, or may not, 0.
ALTER TABLE mandate_offers ADD COLUMN answers SMALLINT NOT NULL DEFAULT 0;
ALTER TABLE worker_mandates ADD COLUMN answers SMALLINT NOT NULL DEFAULT 0;
