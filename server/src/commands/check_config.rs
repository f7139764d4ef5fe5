//! `entracte check-config`: are the settings usable?

use super::Done;
use crate::config::{self, Config};
use std::path::Path;
use storage::Keys;

/// Reads everything `serve` would read and stops at the first thing it would refuse.
pub fn run(file: Option<&Path>) -> Done {
    let config = Config::load(file, config::environment())?;
    Keys::open_in(&config.keys.directory)?;
    super::serve::relying_party(&config, super::serve::client_secret(&config)?)?;
    crate::app::figures(&config.law)?;
    println!(
        "the settings are complete; listening would be on {}",
        config.listen
    );
    Ok(())
}
