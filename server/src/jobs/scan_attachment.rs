//! Asks the scanner again about a document that got no verdict when it was added. Until it has one it is delivered to
//! nobody (ATT-13) and answers nothing the office asked; a document that was deleted meanwhile needs none.

use std::sync::Arc;

use domain::attachment::ScanState;
use storage::attachments::{self, Place};
use storage::jobs::ClaimedJob;

use super::{JobError, id_in};
use crate::actions::announce::Moment;
use crate::actions::document_answers;
use crate::app::App;
use crate::ports::files::fetch;

/// Does it.
pub fn run(app: &Arc<App>, job: &ClaimedJob) -> Result<(), JobError> {
    let id = id_in(job, "attachment")?;
    let waiting = app.db.read_blocking(move |tx| {
        let Some(attachment) = attachments::to_scan(tx, id)? else {
            return Ok(None);
        };
        let bytes = match attachment.place {
            Place::Database => Some(attachments::content(tx, &attachment)?),
            Place::Elsewhere => None,
        };
        Ok::<_, storage::Error>(Some((attachment, bytes)))
    })?;
    let Some((attachment, bytes)) = waiting else {
        return Ok(());
    };
    let bytes = if let Some(bytes) = bytes {
        bytes
    } else {
        let sealed = fetch(app.files.as_deref(), id)?;
        attachments::open(app.db.keys(), &attachment, &sealed)?
    };
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .map_err(|error| JobError::Again(error.to_string()))?;
    let verdict = runtime.block_on(app.uploads.scanner.scan(&bytes));
    if verdict == ScanState::Checking {
        return Err(JobError::Again("the scanner gave no verdict".to_owned()));
    }
    let (now, with) = (app.clock.now(), Arc::clone(app));
    // Deleted or judged meanwhile, it needs none the next time; a question closed meanwhile does not keep the verdict away.
    app.db.write_blocking(move |tx| {
        attachments::set_scanned(tx, &attachment, verdict, now)?;
        let moment = Moment { app: &with, now };
        document_answers::judged(moment, &attachment, verdict, tx)
    })?;
    Ok(())
}
