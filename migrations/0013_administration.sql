-- Who runs the counter: the global log over all journals with its signed checkpoints, and mandates.

-- Complete subtrees of one Merkle tree over the gathered leaves (RFC 9162 § 2.1): level 0 holds the leaves, node
-- (level, place) covers the leaves from place * 2^level on.
CREATE TABLE log_nodes (
    level SMALLINT NOT NULL,
    place BIGINT NOT NULL,
    hash BYTEA NOT NULL,
    PRIMARY KEY (level, place)
);

-- What was signed: the tree's root when it had so many leaves. Never deleted.
CREATE TABLE log_checkpoints (
    size BIGINT PRIMARY KEY,
    root BYTEA NOT NULL,
    at BIGINT NOT NULL,
    signature BYTEA NOT NULL
);

-- Two gatherers can never give one place twice.
CREATE UNIQUE INDEX journal_by_position ON journal (log_position) WHERE log_position IS NOT NULL;

-- A social secretariat (holder) acts for an employer: everybody with a capacity at the holder does, in that role.
CREATE TABLE mandates (
    id BYTEA PRIMARY KEY,
    holder BIGINT NOT NULL REFERENCES employers (number),
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    -- First day of a quarter.
    from_day INTEGER NOT NULL,
    to_day INTEGER,
    version BIGINT NOT NULL
);

CREATE INDEX mandates_by_holder ON mandates (holder, enterprise, from_day);
CREATE INDEX mandates_by_enterprise ON mandates (enterprise, holder, from_day);

-- Features that can be closed without a restart; what has no row is open.
CREATE TABLE switches (
    name TEXT PRIMARY KEY,
    is_on SMALLINT NOT NULL,
    changed_by BYTEA NOT NULL,
    changed_at BIGINT NOT NULL,
    version BIGINT NOT NULL
);
