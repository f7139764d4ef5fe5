-- Workers' electronic notices, their negotiation, and the settings of an employer.

CREATE TABLE notices (
    id BYTEA PRIMARY KEY,
    enterprise BIGINT NOT NULL REFERENCES employers (number),
    ticket TEXT NOT NULL UNIQUE,
    -- Raised by each move; every move names the version it saw.
    version BIGINT NOT NULL,
    niss BYTEA NOT NULL,
    niss_mac BYTEA NOT NULL,
    family_name TEXT NOT NULL,
    given_name TEXT NOT NULL,
    sector SMALLINT NOT NULL,
    type SMALLINT NOT NULL,
    reason SMALLINT,
    regime SMALLINT NOT NULL,
    -- The days asked never change; those on the table do.
    asked_start_day INTEGER NOT NULL,
    asked_end_day INTEGER NOT NULL,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    given_day INTEGER NOT NULL,
    head_count INTEGER,
    -- 1 to handle, 2 postponement proposed, 3 counter-proposed, 4 accepted, 5 refused, 6 withdrawn
    state SMALLINT NOT NULL,
    -- Last day for the party that has to act.
    due_day INTEGER,
    postponed_day INTEGER,
    holds SMALLINT NOT NULL,
    by_silence SMALLINT NOT NULL,
    office_code TEXT,
    -- Whether the employer wants everything about it in the e-Box.
    ebox SMALLINT NOT NULL,
    certification_version TEXT,
    certification_hash BYTEA,
    sent_at BIGINT NOT NULL,
    sent_by BYTEA NOT NULL,
    -- The draft of the employer's part that its acceptance opened.
    draft_id BYTEA
);

CREATE INDEX notices_by_employer ON notices (enterprise, state, sent_at, id);
CREATE INDEX notices_by_worker ON notices (niss_mac, sent_at, id);
CREATE INDEX notices_by_draft ON notices (draft_id);
CREATE INDEX notices_due ON notices (due_day) WHERE due_day IS NOT NULL;

-- The history both sides read: who moved, when, why, and the days on the table afterwards.
CREATE TABLE notice_moves (
    notice_id BYTEA NOT NULL REFERENCES notices (id),
    seq INTEGER NOT NULL,
    act SMALLINT NOT NULL,
    -- 1 employer, 2 worker; none for the clock
    party SMALLINT,
    person_id BYTEA,
    person_name TEXT,
    role TEXT,
    start_day INTEGER NOT NULL,
    end_day INTEGER NOT NULL,
    -- Encrypted: people write why.
    motive BYTEA,
    made_at BIGINT NOT NULL,
    PRIMARY KEY (notice_id, seq)
);

-- Not in `employers`: that record comes from the register of enterprises, this one from the employer.
CREATE TABLE employer_settings (
    enterprise BIGINT PRIMARY KEY REFERENCES employers (number),
    version BIGINT NOT NULL,
    contact_name TEXT NOT NULL,
    contact_given_name TEXT NOT NULL,
    phone TEXT NOT NULL,
    mobile TEXT NOT NULL,
    email TEXT NOT NULL,
    email_verified_at BIGINT,
    -- 1 workers may send notices, 0 they may not, NULL not asked yet
    accepts_notices SMALLINT,
    updated_at BIGINT NOT NULL,
    updated_by BYTEA NOT NULL
);

-- A link sent to prove an address; only its hash is stored.
CREATE TABLE email_verifications (
    token_hash BYTEA PRIMARY KEY,
    enterprise BIGINT NOT NULL,
    email TEXT NOT NULL,
    created_at BIGINT NOT NULL
);

CREATE INDEX email_verifications_age ON email_verifications (created_at);

-- A worker asks to which employers a notice may go.
CREATE INDEX personnel_by_worker ON personnel (niss_mac, enterprise);
