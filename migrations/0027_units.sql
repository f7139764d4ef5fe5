-- Establishment units: where an employer's people work. A file may name one; a right in an employer may be limited to some.

CREATE TABLE units (
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    -- As the Crossroads Bank numbers it; always ten digits, the first from 2 to 8.
    number BIGINT NOT NULL,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    street TEXT NOT NULL,
    postal_code SMALLINT NOT NULL,
    place TEXT NOT NULL,
    -- Last day on which a new file may name it; none while it is open.
    last_day INTEGER,
    -- Whom to ask about its files; empty: the contact of the employer.
    contact_name TEXT NOT NULL,
    contact_phone TEXT NOT NULL,
    contact_email TEXT NOT NULL,
    version BIGINT NOT NULL,
    PRIMARY KEY (enterprise, number)
);

CREATE INDEX units_by_name ON units (enterprise, folded_name, number);

-- The unit a file concerns, where one was named.
ALTER TABLE personnel ADD COLUMN unit BIGINT;
ALTER TABLE drafts ADD COLUMN unit BIGINT;
ALTER TABLE requests ADD COLUMN unit BIGINT;
ALTER TABLE notices ADD COLUMN unit BIGINT;

-- The units whose files a right in an employer opens: their numbers, a blank between; none: every file.
ALTER TABLE capacities ADD COLUMN units TEXT;

-- A calendar of one unit only.
ALTER TABLE calendar_feeds ADD COLUMN unit BIGINT;
