//! `entracte backup`: the whole database, and the documents of the object store, in one encrypted file, made while the counter goes on working. The keys are not
//! in it: they are kept apart, or a stolen back-up would open itself.

use super::{Done, verify};
use crate::ports::chance::{Ids, SystemChance};
use crate::ports::clock::{Clock, SystemClock};
use crate::ports::files::fetch;
use std::fs::{File, OpenOptions};
use std::io::BufWriter;
use std::path::{Path, PathBuf};

/// What to back up, and where to.
#[derive(Debug, clap::Args)]
pub struct BackupArgs {
    /// The file to write; one that exists is left alone.
    file: PathBuf,
    /// A folder of `demo` or `generate`, instead of the database and keys of the settings.
    #[arg(long)]
    data: Option<PathBuf>,
}

/// Writes the set beside its place and moves it there once it is whole and on the disk.
pub fn run(settings_file: Option<&Path>, args: &BackupArgs) -> Done {
    let (settings, keys, files) = verify::place(settings_file, args.data.as_deref())?;
    if args.file.exists() {
        return Err(format!("{} exists already", args.file.display()).into());
    }
    let partial = args.file.with_added_extension("partial");
    let mut out = BufWriter::new(private_file(&partial)?);
    let salt = SystemChance.bytes();
    let fetch = |id| fetch(files.as_ref(), id);
    let now = SystemClock.now();
    let header = storage::backup::write((&settings, &keys), &fetch, now, salt, &mut out)?;
    let file = out.into_inner()?;
    file.sync_all()?;
    let bytes = file.metadata()?.len();
    std::fs::rename(&partial, &args.file)?;
    println!(
        "{}: {bytes} bytes, migration {}, {} leaves in the global log",
        args.file.display(),
        header.migration,
        header.log_size
    );
    Ok(())
}

/// A new file that nobody else may read.
fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.write(true).create(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    options.open(path)
}
