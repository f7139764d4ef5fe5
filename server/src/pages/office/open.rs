//! Which files a case worker may open: those of the own office, and, for the office that sorts, those without one.

use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::web::Visit;
use storage::Tx;
use storage::desk::SORTING;
use storage::requests::{self, StoredRequest};
use uuid::Uuid;

/// The file named in the address; anybody else's is not found.
pub fn file(
    at: &Visit,
    worker: &SignedInCaseWorker,
    tx: &mut Tx,
) -> Result<StoredRequest, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    by_id(at, worker, id, tx)?.ok_or(PageError::NotFound)
}

/// A file of this case worker's office, or one to sort.
pub fn by_id(
    at: &Visit,
    worker: &SignedInCaseWorker,
    id: Uuid,
    tx: &mut Tx,
) -> Result<Option<StoredRequest>, PageError> {
    if let Some(own) = requests::by_id_of_office(tx, &worker.office, id)? {
        return Ok(Some(own));
    }
    if sorts(at, worker) {
        return Ok(requests::by_id_of_office(tx, SORTING, id)?);
    }
    Ok(None)
}

/// Does this case worker's office sort the files of an unknown residence?
pub fn sorts(at: &Visit, worker: &SignedInCaseWorker) -> bool {
    worker.office == at.app.config.sorting_office
}
