-- Running the counter: a row that a probe writes, and a journal that the program itself cannot bend.

-- One row, written by readiness: a database that takes no write is not ready.
CREATE TABLE write_probe (
    id SMALLINT PRIMARY KEY,
    at BIGINT NOT NULL
);
