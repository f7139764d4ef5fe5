//! What lies in the object store and belongs to no document.

use jiff::Timestamp;
use uuid::Uuid;

use super::Report;
use crate::attachments;
use crate::engine::tx::Tx;
use crate::error::Result;

/// The object store, as it lists what lies in it.
pub struct Objects<'a> {
    /// The ids after one, in their order, of what was laid down before `since`; none at the end.
    pub after: &'a (dyn Fn(Option<Uuid>) -> Result<Vec<Uuid>> + Sync),
    /// What was taken away later than this may still lie there, and what is younger may not have its row yet.
    pub since: Timestamp,
}

/// No object of the store is without the row of a document: the sweep has taken those away.
pub fn orphans(tx: &mut Tx, objects: &Objects<'_>, report: &mut Report) -> Result<()> {
    let mut last = None;
    loop {
        let found = (objects.after)(last)?;
        let Some(newest) = found.last() else {
            return Ok(());
        };
        last = Some(*newest);
        for some in found.chunks(attachments::CHECKED_MAX) {
            let known = attachments::still_known(tx, some, objects.since)?;
            for id in some.iter().filter(|id| !known.contains(id)) {
                report.problem(None, format!("object {id}: it belongs to no document"));
            }
        }
    }
}
