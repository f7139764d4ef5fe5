-- Reference data of the government, dated: loaded from reference/*.csv; operators add contact details and thresholds.

CREATE TABLE reference_sets (
    name TEXT PRIMARY KEY,
    hash BYTEA NOT NULL
);

-- Joint committees, those of the past included.
CREATE TABLE joint_committees (
    code TEXT PRIMARY KEY,
    name_fr TEXT NOT NULL,
    name_nl TEXT NOT NULL,
    -- ouvrier, employe or mixte
    category TEXT NOT NULL,
    confidence TEXT NOT NULL,
    -- Days since 1970-01-01; valid_to is the last day. NULL: not known, or none.
    valid_from INTEGER,
    valid_to INTEGER,
    successor TEXT
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
    nis_code TEXT PRIMARY KEY,
    postal_code SMALLINT NOT NULL,
    name_fr TEXT NOT NULL,
    name_nl TEXT NOT NULL,
    office_code TEXT NOT NULL REFERENCES offices (code),
    confidence TEXT NOT NULL,
    valid_from INTEGER,
    valid_to INTEGER
);

CREATE INDEX communes_postal_code ON communes (postal_code);

-- Figures that decide what a screen offers, by date.
CREATE TABLE thresholds (
    name TEXT NOT NULL,
    valid_from INTEGER NOT NULL,
    amount INTEGER NOT NULL,
    source TEXT NOT NULL,
    -- Who added it; NULL: shipped with the program.
    entered_by BYTEA,
    PRIMARY KEY (name, valid_from)
);
