//! Renders an ordered document and keeps its bytes, unless somebody asked for it first.

use std::sync::Arc;

use storage::jobs::ClaimedJob;

use super::{JobError, id_in};
use crate::app::App;
use crate::documents::{DocumentError, renderer};

/// Does it.
pub fn run(app: &Arc<App>, job: &ClaimedJob) -> Result<(), JobError> {
    let id = id_in(job, "document")?;
    match renderer::make(app, id) {
        Ok(_) => Ok(()),
        Err(error @ (DocumentError::TooSlow | DocumentError::Storage(_))) => {
            Err(JobError::Again(error.to_string()))
        }
        Err(error) => Err(JobError::Never(error.to_string())),
    }
}
