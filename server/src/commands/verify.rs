//! `entracte verify`: is every chain, checkpoint and binding of the database as it must be? Reads, never writes.

use super::Done;
use crate::config::{self, Config};
use crate::ports::clock::{Clock, SystemClock};
use crate::ports::files::{FileStore, fetch};
use jiff::{SignedDuration, Timestamp};
use std::path::{Path, PathBuf};
use storage::attachments::CHECKED_MAX;
use storage::verify::{Objects, Report};
use storage::{Keys, Settings};
use uuid::Uuid;

/// What lies in the object store for nobody is swept away hourly, and a day after it was removed: twice that is a fault.
const SWEPT_AFTER: SignedDuration = SignedDuration::from_hours(48);

/// What to verify.
#[derive(Debug, clap::Args)]
pub struct VerifyArgs {
    /// A folder of `demo` or `generate`, instead of the database and keys of the settings.
    #[arg(long)]
    data: Option<PathBuf>,
}

/// Prints what was looked at and every problem; fails when there is one.
pub fn run(file: Option<&Path>, args: &VerifyArgs) -> Done {
    let (settings, keys, files) = place(file, args.data.as_deref())?;
    let now = SystemClock.now();
    let since = now.checked_sub(SWEPT_AFTER).unwrap_or(now);
    let list = |last| listed(files.as_ref(), since, last);
    let objects = Objects {
        after: &list,
        since,
    };
    report(&settings, keys, files.as_ref(), Some(&objects))
}

/// One page of what lies in the object store; nothing where there is none.
pub fn listed(
    files: Option<&FileStore>,
    before: Timestamp,
    last: Option<Uuid>,
) -> Result<Vec<Uuid>, storage::Error> {
    let Some(files) = files else {
        return Ok(Vec::new());
    };
    files
        .older_than_blocking(before, last, CHECKED_MAX)
        .map_err(|error| storage::Error::Refused(error.to_string()))
}

/// Verifies a database and says what was found; with the object store's own list, also what lies there for nobody.
pub fn report(
    settings: &Settings,
    keys: Keys,
    files: Option<&FileStore>,
    objects: Option<&Objects<'_>>,
) -> Done {
    let fetch = |id| fetch(files, id);
    let report = storage::verify::database(settings, keys, &fetch, objects)?;
    print!("{}", told(&report));
    if report.is_clean() {
        Ok(())
    } else {
        Err(format!("{} problems", report.problem_count).into())
    }
}

/// Database, keys and object store.
pub type Where = (Settings, Keys, Option<FileStore>);

/// The database and keys of a folder of ours, or those of the settings with their object store.
pub fn place(
    file: Option<&Path>,
    data: Option<&Path>,
) -> Result<Where, Box<dyn std::error::Error + Send + Sync>> {
    if let Some(folder) = data {
        let database = folder.join(super::DATABASE_FILE);
        let keys = Keys::open_in(&folder.join(super::KEY_FOLDER))?;
        return Ok((Settings::sqlite(database), keys, None));
    }
    let config = Config::load(file, config::environment())?;
    let keys = Keys::open_in(&config.keys.directory)?;
    let files = FileStore::of(&config.attachments)?;
    Ok((super::serve::database(&config), keys, files))
}

/// The report as lines: one a problem, then the counts.
fn told(report: &Report) -> String {
    use std::fmt::Write;
    let mut lines = String::new();
    for problem in &report.problems {
        let file = problem.file.map_or("log".to_owned(), |id| id.to_string());
        let _ = writeln!(lines, "PROBLEM {file}: {}", problem.what);
    }
    let _ = writeln!(
        lines,
        "{} requests, {} documents, {} files, {} leaves ({} in the global log, {} checkpoints), {} problems",
        report.requests,
        report.documents,
        report.files,
        report.leaves,
        report.gathered,
        report.checkpoints,
        report.problem_count
    );
    lines
}
