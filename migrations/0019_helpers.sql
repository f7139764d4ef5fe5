-- Somebody fills in for a worker (EMP-10): the worker offers a mandate and hands over its secret; whoever takes it with a
-- sign-in of their own holds the mandate of the same id in worker_mandates.

CREATE TABLE mandate_offers (
    id BYTEA PRIMARY KEY,
    worker_id BYTEA NOT NULL REFERENCES persons (id),
    -- 1 guardian, 2 union, 3 counter clerk, 4 somebody trusted
    kind SMALLINT NOT NULL,
    from_day INTEGER NOT NULL,
    to_day INTEGER NOT NULL,
    -- The offer's secret, only its hash.
    token_hash BYTEA NOT NULL UNIQUE,
    created_at BIGINT NOT NULL,
    expires_at BIGINT NOT NULL,
    -- Taken, or taken back before anybody did.
    settled_at BIGINT
);

CREATE INDEX mandate_offers_by_worker ON mandate_offers (worker_id, created_at);
