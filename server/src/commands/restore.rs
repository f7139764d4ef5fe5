//! `entracte restore`: fills an empty database from a back-up, brings it up to date and verifies it.

use super::{Done, verify};
use std::fs::File;
use std::io::BufReader;
use std::path::{Path, PathBuf};
use storage::Db;

/// From where, and where to.
#[derive(Debug, clap::Args)]
pub struct RestoreArgs {
    /// The file `backup` wrote.
    file: PathBuf,
    /// A folder with the keys in `keys/`, instead of the database and keys of the settings.
    #[arg(long)]
    data: Option<PathBuf>,
    /// Refuse a back-up whose global log has fewer leaves than this: an older one than is known to exist.
    #[arg(long, default_value_t = 0)]
    at_least: u64,
}

/// All or nothing; ends with what `verify` says of the result.
pub fn run(settings_file: Option<&Path>, args: &RestoreArgs) -> Done {
    let (settings, keys, files) = verify::place(settings_file, args.data.as_deref())?;
    let file = File::open(&args.file);
    let file = file.map_err(|error| format!("{}: {error}", args.file.display()))?;
    let mut source = BufReader::new(file);
    let header = storage::backup::restore(&settings, &keys, args.at_least, &mut source)?;
    println!("restored the back-up of {}", header.made_at);
    drop(Db::open(&settings, keys.clone())?);
    // What still lies in the object store is swept away: its documents are in the database now.
    verify::report(&settings, keys, files.as_ref(), None)
}
