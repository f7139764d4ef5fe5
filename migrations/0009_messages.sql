-- What parties are told about their files: one row a telling, one row a channel and address it leaves by.

CREATE TABLE messages (
    id BYTEA PRIMARY KEY,
    event SMALLINT NOT NULL,
    -- The request or notice.
    file_id BYTEA NOT NULL,
    -- Whose list it stands in: 1 employer, 2 worker, 3 person, 4 office; and which one: the ten digits of the number, the
    -- keyed MAC of the NISS (the worker may never have signed in), the id, the code.
    owner_kind SMALLINT NOT NULL,
    owner BYTEA NOT NULL,
    ticket TEXT,
    -- NISS and address of a worker, as JSON; encrypted.
    contact BYTEA,
    created_at BIGINT NOT NULL,
    -- Opened by somebody of the recipient, or made superfluous by a later act.
    read_at BIGINT,
    read_by BYTEA,
    -- What it asks is done: nobody is reminded of it any more.
    settled_at BIGINT
);

CREATE INDEX messages_of_owner ON messages (owner_kind, owner, created_at, id);
CREATE INDEX messages_unread ON messages (owner_kind, owner) WHERE read_at IS NULL;
CREATE INDEX messages_of_file ON messages (file_id, created_at);
CREATE INDEX messages_unanswered ON messages (event, created_at, id) WHERE settled_at IS NULL;
-- Whose leave ends on a day.
CREATE INDEX requests_by_end ON requests (end_day, id);

CREATE TABLE message_deliveries (
    -- Made of message, channel and address: telling the same thing twice meets the same row. Also its Message-ID.
    id BYTEA PRIMARY KEY,
    message_id BYTEA NOT NULL REFERENCES messages (id),
    -- 1 mail, 2 e-Box
    channel SMALLINT NOT NULL,
    person_id BYTEA,
    -- Mail address; encrypted. Empty for the e-Box, which knows its owners by number.
    address BYTEA NOT NULL,
    language TEXT NOT NULL,
    -- 1 to send, 2 sent, 3 waits for the daily mail, 4 not needed any more, 5 the recipient has no such channel
    state SMALLINT NOT NULL,
    created_at BIGINT NOT NULL,
    finished_at BIGINT,
    digest_id BYTEA
);

CREATE INDEX message_deliveries_of_message ON message_deliveries (message_id);
CREATE INDEX message_deliveries_for_digest ON message_deliveries (person_id) WHERE state = 3;
CREATE INDEX message_deliveries_of_digest ON message_deliveries (digest_id) WHERE digest_id IS NOT NULL;

-- How a person wants the mails of an event; absent: at once.
CREATE TABLE mail_ways (
    person_id BYTEA NOT NULL REFERENCES persons (id),
    event SMALLINT NOT NULL,
    -- 1 at once, 2 daily, 3 never
    way SMALLINT NOT NULL,
    PRIMARY KEY (person_id, event)
);

-- Employers that agreed to receive everything in their e-Box.
CREATE TABLE ebox_consents (
    enterprise BIGINT PRIMARY KEY REFERENCES employers (number),
    agreed_at BIGINT NOT NULL,
    person_id BYTEA NOT NULL
);

-- Letterbox of a demonstration: what mail server and e-Box would have received.
CREATE TABLE local_letters (
    id BYTEA PRIMARY KEY,
    -- 1 mail, 2 e-Box
    channel SMALLINT NOT NULL,
    -- Mail address, or the number of the enterprise; for a citizen nothing: the NISS stays out.
    recipient TEXT NOT NULL,
    language TEXT NOT NULL,
    subject TEXT NOT NULL,
    body TEXT NOT NULL,
    at BIGINT NOT NULL
);

CREATE INDEX local_letters_by_time ON local_letters (at, id);

CREATE INDEX jobs_aside ON jobs (finished_at, id) WHERE state = 3;
