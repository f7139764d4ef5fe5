//! `entracte migrate`: bring the database up to date without serving.

use super::Done;
use crate::config::{self, Config};
use std::path::Path;
use storage::{Db, Keys, MIGRATIONS};

/// Opens the database, which applies what is missing, each migration in its own transaction.
pub fn run(file: Option<&Path>) -> Done {
    let config = Config::load(file, config::environment())?;
    let keys = Keys::open_in(&config.keys.directory)?;
    Db::open(&super::serve::database(&config), keys)?;
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.number);
    println!("the database is up to date at migration {newest}");
    Ok(())
}
