-- The warnings that a worker saw and kept when giving a notice (PD3): both sides read them.
CREATE TABLE notice_warnings (
    notice_id BYTEA PRIMARY KEY REFERENCES notices (id),
    -- The language of the words shown.
    language TEXT NOT NULL,
    -- JSON: rule, words shown, remark; encrypted, for people write why.
    content BYTEA NOT NULL
);

-- What an office said of a period that its worker entered: 1 accepted, 2 contested; a change of the period takes it away.
ALTER TABLE past_periods ADD COLUMN verdict SMALLINT;
-- Why, encrypted; the office and the case worker then.
ALTER TABLE past_periods ADD COLUMN verdict_reason BYTEA;
ALTER TABLE past_periods ADD COLUMN verdict_office TEXT;
ALTER TABLE past_periods ADD COLUMN verdict_by BYTEA;
ALTER TABLE past_periods ADD COLUMN verdict_at BIGINT;
