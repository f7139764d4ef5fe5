-- Documents that go with a request, notice or draft, and the documents the office asks for.

CREATE TABLE attachments (
    id BYTEA PRIMARY KEY,
    -- The request or notice; a draft's documents move to its request.
    file_id BYTEA NOT NULL,
    kind SMALLINT NOT NULL,
    -- 1 employer, 2 worker, 3 office
    party SMALLINT NOT NULL,
    uploaded_by BYTEA NOT NULL,
    uploaded_at BIGINT NOT NULL,
    -- 1 not scanned yet, 2 clean, 3 infected
    scan_state SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    -- 1 PDF, 2 JPEG
    media SMALLINT NOT NULL,
    size_bytes INTEGER NOT NULL,
    -- Of the very bytes that are delivered.
    sha256 BYTEA NOT NULL,
    -- Name and description, as JSON; encrypted.
    described BYTEA NOT NULL,
    -- The bytes lie in the object store under the id, not in attachment_contents.
    elsewhere SMALLINT NOT NULL,
    scanned_at BIGINT,
    deleted_at BIGINT
);

CREATE INDEX attachments_of_file ON attachments (file_id, uploaded_at, id);

-- At most 2 MiB each, encrypted; apart, so that lists never read them.
CREATE TABLE attachment_contents (
    attachment_id BYTEA PRIMARY KEY REFERENCES attachments (id),
    content BYTEA NOT NULL
);

CREATE TABLE document_requests (
    id BYTEA PRIMARY KEY,
    file_id BYTEA NOT NULL,
    kind SMALLINT NOT NULL,
    -- Who is asked: 1 employer, 2 worker
    party SMALLINT NOT NULL,
    -- 1 open, 2 received, 3 withdrawn
    state SMALLINT NOT NULL,
    version BIGINT NOT NULL,
    -- Encrypted: people write why.
    reason BYTEA NOT NULL,
    due_day INTEGER NOT NULL,
    asked_by BYTEA NOT NULL,
    asked_at BIGINT NOT NULL,
    -- The document that closed it.
    attachment_id BYTEA REFERENCES attachments (id),
    closed_at BIGINT
);

CREATE INDEX document_requests_of_file ON document_requests (file_id, state, asked_at);
