-- The global log over all journals, and its signed checkpoints.

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
