//! Every storage function, on SQLite and on PostgreSQL. Without a PostgreSQL server these tests fail: they never skip.

#[path = "contract/about_person.rs"]
mod about_person;
#[path = "contract/attachments.rs"]
mod attachments;
#[path = "contract/backup.rs"]
mod backup;
#[path = "contract/changes.rs"]
mod changes;
#[path = "contract/corrections.rs"]
mod corrections;
#[path = "contract/crash.rs"]
mod crash;
#[path = "contract/desk.rs"]
mod desk;
#[path = "contract/documents.rs"]
mod documents;
#[path = "contract/drafts.rs"]
mod drafts;
#[path = "contract/engine.rs"]
mod engine;
#[path = "contract/given.rs"]
mod given;
#[path = "contract/harness.rs"]
mod harness;
#[path = "contract/health.rs"]
mod health;
#[path = "contract/helpers.rs"]
mod helpers;
#[path = "contract/invariants.rs"]
mod invariants;
#[path = "contract/log.rs"]
mod log;
#[path = "contract/messages.rs"]
mod messages;
#[path = "contract/migrations.rs"]
mod migrations;
#[path = "contract/notices.rs"]
mod notices;
#[path = "contract/occupations.rs"]
mod occupations;
#[path = "contract/people.rs"]
mod people;
#[path = "contract/plans.rs"]
mod plans;
#[path = "contract/races.rs"]
mod races;
#[path = "contract/readings.rs"]
mod readings;
#[path = "contract/records.rs"]
mod records;
#[path = "contract/reference.rs"]
mod reference;
#[path = "contract/requests.rs"]
mod requests;
#[path = "contract/retention.rs"]
mod retention;
#[path = "contract/secrets.rs"]
mod secrets;
#[path = "contract/support.rs"]
mod support;
#[path = "contract/units.rs"]
mod units;
#[path = "contract/worker_parts.rs"]
mod worker_parts;
