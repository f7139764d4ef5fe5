-- What the deciders of a company say to one another about a notice; the worker reads none of it.
CREATE TABLE notice_opinions (
    notice_id BYTEA NOT NULL REFERENCES notices (id),
    seq INTEGER NOT NULL,
    -- 1 referred to a colleague; as the first of two people: 2 accepts, 3 refuses
    kind SMALLINT NOT NULL,
    -- Moves made before it: it speaks of the days then on the table.
    moves INTEGER NOT NULL,
    person_id BYTEA NOT NULL,
    person_name TEXT NOT NULL,
    role TEXT NOT NULL,
    to_person BYTEA,
    to_name TEXT,
    -- Encrypted: people write why.
    words BYTEA,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (notice_id, seq)
);

-- Whether two people have to give the same answer to a notice (NOT-12).
ALTER TABLE employer_settings ADD COLUMN two_deciders SMALLINT NOT NULL DEFAULT 0;
