//! Gives an open file to a case worker of the same office, and notes when to see it again (ONE-03).

use domain::request::RequestStatus;
use jiff::civil::Date;
use storage::requests::StoredRequest;
use storage::{Tx, desk};
use uuid::Uuid;

use super::{Done, NotDone, leaf};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::web::Visit;

/// Gives it to `to`, or to nobody.
pub fn assign_file(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    to: Option<Uuid>,
    tx: &mut Tx,
) -> Done<()> {
    let open = matches!(
        stored.request.status,
        RequestStatus::WaitingForOffice | RequestStatus::InTreatment
    );
    if !open {
        return Ok(Err(NotDone::Field("assignee", "desk-assign-closed")));
    }
    if let Some(to) = to {
        let colleagues = desk::colleagues(tx, &worker.office, at.today)?;
        if !colleagues.iter().any(|colleague| colleague.id == to) {
            return Ok(Err(NotDone::Field("assignee", "desk-assign-unknown")));
        }
    }
    let file = desk::by_request(tx, stored.id)?.ok_or(PageError::NotFound)?;
    if file.assigned_to == to {
        return Ok(Ok(()));
    }
    desk::set_assigned(tx, stored.id, file.assigned_to, to)?;
    let content = serde_json::json!({
        "from": file.assigned_to.map(|id| id.to_string()),
        "to": to.map(|id| id.to_string()),
    });
    leaf(
        at,
        worker,
        stored,
        "desk.assigned",
        stored.version,
        &content,
        tx,
    )?;
    Ok(Ok(()))
}

/// Notes the day it is to be seen again, or none.
pub fn follow_up(
    at: &Visit,
    worker: &SignedInCaseWorker,
    stored: &StoredRequest,
    day: Option<Date>,
    tx: &mut Tx,
) -> Done<()> {
    desk::set_follow(tx, stored.id, day)?;
    let content = serde_json::json!({ "day": day.map(|day| day.to_string()) });
    leaf(
        at,
        worker,
        stored,
        "desk.followed",
        stored.version,
        &content,
        tx,
    )?;
    Ok(Ok(()))
}
