//! Sweeps the object store: what was laid down and then never got a row (a form with a mistake, a process that died), and
//! what was taken away more than a day ago. Beside the list of jobs: it has nothing to remember. What is younger than an
//! hour is left alone, because its row may be on the way.

use std::sync::Arc;

use jiff::SignedDuration;
use storage::attachments::{self, CHECKED_MAX};

use super::JobError;
use crate::app::App;
use crate::ports::files::FileStoreError;

/// Older than any upload under way.
const YOUNG: SignedDuration = SignedDuration::from_hours(1);
/// Longer than any back-up takes: a set may still want what was taken away meanwhile.
const KEPT_AFTER_REMOVAL: SignedDuration = SignedDuration::from_hours(24);

/// Sweeps the whole store once; how many objects it took away.
pub async fn run(app: &Arc<App>) -> Result<u64, JobError> {
    let Some(files) = &app.files else {
        return Ok(0);
    };
    let now = app.clock.now();
    let ago = |time| now.saturating_sub(time).unwrap_or(now);
    let (before, since) = (ago(YOUNG), ago(KEPT_AFTER_REMOVAL));
    let (mut swept, mut last) = (0, None);
    loop {
        let found = files.older_than(before, last, CHECKED_MAX).await?;
        let Some(newest) = found.last().copied() else {
            return Ok(swept);
        };
        last = Some(newest);
        let asked = found.clone();
        let known = app
            .db
            .read(move |tx| attachments::still_known(tx, &asked, since));
        let known = known.await?;
        for id in found.iter().filter(|id| !known.contains(id)) {
            files.delete(*id).await?;
            swept += 1;
        }
    }
}

impl From<FileStoreError> for JobError {
    fn from(error: FileStoreError) -> Self {
        Self::Again(error.to_string())
    }
}
