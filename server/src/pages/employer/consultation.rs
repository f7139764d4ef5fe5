//! "Consultation": choosing among the requests of one worker with this employer (CON-01, WRK-11).

use super::choice::{self, Purpose, WorkerAddress};
use crate::auth::access::SignedInEmployer;
use crate::web::Visit;
use crate::web::route::PageResult;
use domain::identifiers::EnterpriseNumber;
use storage::Tx;
use uuid::Uuid;

/// The choice; with `chosen` it leads on to the request.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    choice::choose(at, employer, Purpose::Consultation, tx)
}

/// The worker of a request, as an address.
pub fn address(number: &EnterpriseNumber, request: Uuid) -> WorkerAddress {
    WorkerAddress::of_request(number, request)
}

/// The worker of a draft, as an address.
pub fn address_of_draft(number: &EnterpriseNumber, draft: Uuid) -> WorkerAddress {
    WorkerAddress::of_draft(number, draft)
}
