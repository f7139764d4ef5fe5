-- Reference data of the government, dated: loaded from reference/*.csv, never changed by users.

CREATE TABLE reference_sets (
    name TEXT PRIMARY KEY,
    hash BYTEA NOT NULL
);

-- Joint committees. A code may be listed several times, each time for another span of days.
CREATE TABLE joint_committees (
    code TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_nl TEXT NOT NULL,
    -- 1 white collar, 2 blue collar, 3 both
    category SMALLINT NOT NULL,
    confidence TEXT NOT NULL,
    -- Days since 1970-01-01; valid_to is the last day.
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    successor TEXT,
    PRIMARY KEY (code, valid_from)
);

CREATE TABLE offices (
    code TEXT PRIMARY KEY,
    name_fr TEXT NOT NULL,
    name_nl TEXT NOT NULL,
    name_de TEXT NOT NULL,
    entity_fr TEXT NOT NULL,
    confidence TEXT NOT NULL,
    -- Contact details are entered by the operator; NULL is shown as "not provided".
    contact TEXT
);

CREATE TABLE communes (
    nis_code TEXT NOT NULL,
    postal_code TEXT NOT NULL,
    name_fr TEXT NOT NULL,
    name_nl TEXT NOT NULL,
    office_code TEXT NOT NULL REFERENCES offices (code),
    confidence TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    valid_to INTEGER NOT NULL,
    PRIMARY KEY (nis_code, valid_from)
);

CREATE INDEX communes_postal_code ON communes (postal_code);

-- Figures that decide what a screen offers, by date.
CREATE TABLE thresholds (
    name TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    source TEXT NOT NULL,
    PRIMARY KEY (name, valid_from)
);
