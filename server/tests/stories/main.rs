//! Stories told through the router: a clock moved by hand, seeded chance, a database of its own for each test.
//!
//! `ENTRACTE_TEST_DATABASE=postgres` tells them on PostgreSQL, anything else on SQLite; `make test` does both.

mod administration;
mod agreement;
mod app;
mod attachments;
mod bad_input;
mod browser;
mod calendars;
mod changes;
mod consultation;
mod crash;
mod database;
mod decision_letters;
mod desk;
mod documents;
mod door;
mod entitlement;
mod filed;
mod filing;
mod filing_documents;
mod golden;
mod lengths_and_notices;
mod mail_server;
mod mails;
mod message_pages;
mod notice_ends;
mod notices;
mod occupation;
mod officer;
mod operations;
mod overview;
mod planner;
mod policy;
mod running;
mod s3_server;
mod seclusion;
mod sides;
mod sign_in;
mod standing;
mod stores;
mod submission;
mod watching;
mod worker_home;
mod worker_part;
mod workers;
