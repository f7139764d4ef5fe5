//! Every storage function, on SQLite and on PostgreSQL. Without a PostgreSQL server these tests fail: they never skip.

#[path = "contract/given.rs"]
mod given;
#[path = "contract/harness.rs"]
mod harness;
#[path = "contract/requests.rs"]
mod requests;
