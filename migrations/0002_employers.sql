-- Employers, and the personnel file that stands in for Dimona.

CREATE TABLE employers (
    -- Enterprise number as a number; always ten digits on screens.
    number BIGINT PRIMARY KEY,
    name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    sector SMALLINT NOT NULL,
    head_count INTEGER NOT NULL,
    postal_code SMALLINT,
    language TEXT NOT NULL,
    version BIGINT NOT NULL,
    -- Raised by every write to the employer's requests, in the same transaction: totals are remembered under it.
    requests_version BIGINT NOT NULL
);

CREATE INDEX employers_name ON employers (folded_name, number);

CREATE TABLE personnel (
    id BYTEA PRIMARY KEY,
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    niss BYTEA NOT NULL,
    niss_mac BYTEA NOT NULL,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    folded_name TEXT NOT NULL,
    birth_day INTEGER,
    joint_committee TEXT,
    worker_code SMALLINT NOT NULL,
    in_service_day INTEGER NOT NULL,
    out_of_service_day INTEGER,
    postal_code SMALLINT,
    email TEXT,
    contract_minutes INTEGER,
    full_time_minutes INTEGER,
    UNIQUE (enterprise, niss_mac, in_service_day)
);

CREATE INDEX personnel_by_name ON personnel (enterprise, folded_name, id);
