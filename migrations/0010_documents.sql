-- Documents as PDF: what each says is frozen with its act, its bytes are kept from the first rendering on. And the
-- announcements shown above the pages they concern.

CREATE TABLE documents (
    id BYTEA PRIMARY KEY,
    -- The request or notice it belongs to, or the person.
    file_id BYTEA NOT NULL,
    kind SMALLINT NOT NULL,
    -- What of the file it is about: a ticket, a version.
    subject TEXT NOT NULL,
    language TEXT NOT NULL,
    -- Which employer, which worker may read it; NULL: no employer, no worker.
    enterprise BIGINT,
    niss_mac BYTEA,
    ordered_at BIGINT NOT NULL,
    -- Everything it says, JSON; encrypted.
    data BYTEA NOT NULL,
    -- The PDF, encrypted, and its SHA-256; NULL until rendered.
    bytes BYTEA,
    bytes_hash BYTEA,
    rendered_at BIGINT
);

-- One document for one thing to say in one language.
CREATE UNIQUE INDEX documents_of_file ON documents (file_id, kind, subject, language);

CREATE TABLE alerts (
    id BYTEA PRIMARY KEY,
    version BIGINT NOT NULL,
    -- Which pages: a set of bits, see storage/src/alerts.rs.
    places SMALLINT NOT NULL,
    from_at BIGINT NOT NULL,
    until_at BIGINT NOT NULL,
    text_fr TEXT NOT NULL,
    text_nl TEXT NOT NULL,
    text_de TEXT NOT NULL,
    text_en TEXT NOT NULL,
    changed_by BYTEA,
    changed_at BIGINT NOT NULL,
    -- Taken back before its end; NULL while it stands.
    withdrawn_at BIGINT
);

CREATE INDEX alerts_by_end ON alerts (until_at);
