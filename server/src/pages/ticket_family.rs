//! The tickets of a file as one tree: the request, its changes, its cancellation, what was asked and answered (MOD-14).

use crate::error::PageError;
use crate::pages::{case_timeline, request_file};
use crate::texts::Texts;
use crate::view::StubView;
use domain::identifiers::Ticket;
use domain::request::Actor;
use storage::Tx;
use storage::requests::StoredRequest;
use storage::tickets::{self, Part};

/// The parts of a request, the oldest first: what hangs below its own ticket.
pub fn parts(
    t: &'static Texts,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Vec<StubView>, PageError> {
    let base = request_file::address(stored, reader);
    let issued = tickets::of_request(tx, stored.id)?;
    let parts = issued.iter().filter_map(|issued| {
        let number = issued.ticket.as_str();
        let receipt = issued.receipt.as_ref();
        let (label, href) = if issued.part == Part::WorkerPart {
            let own = (reader == Actor::Worker).then(|| format!("{base}/receipt"))?;
            (t.family_worker_part(), Some(own))
        } else {
            let href = receipt.map(|_| format!("{base}/receipts/{number}"));
            (name(t, issued.part)?, href)
        };
        Some(StubView {
            label: label.to_owned(),
            number: number.to_owned(),
            date: case_timeline::moment(issued.issued_at),
            href,
        })
    });
    Ok(parts.collect())
}

/// The family on a paper: label and number, from the request to the part that the paper proves. What came later is not on
/// it, so that its words are the same whenever it is made.
pub fn on_paper(
    t: &'static Texts,
    stored: &StoredRequest,
    proves: &Ticket,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Vec<(String, String)>, PageError> {
    let stem = match &stored.request.ticket {
        Some(ticket) => ticket.to_string(),
        None => t.overview_no_ticket().to_owned(),
    };
    let mut lines = vec![(t.family_request().to_owned(), stem)];
    if stored.request.ticket.as_ref() == Some(proves) {
        return Ok(lines);
    }
    for part in parts(t, stored, reader, tx)? {
        let last = part.number == proves.as_str();
        lines.push((part.label, part.number));
        if last {
            break;
        }
    }
    Ok(lines)
}

/// What a part is; the request itself is the stem, and has none.
pub fn name(t: &'static Texts, part: Part) -> Option<&'static str> {
    Some(match part {
        Part::EndDate => t.family_end_date(),
        Part::Cancellation => t.family_cancellation(),
        Part::ChangeRequest => t.family_change_request(),
        Part::ChangeAnswer => t.family_change_answer(),
        // The stem, what only the worker may open, and what belongs to another file.
        Part::Request | Part::WorkerPart | Part::Notice => return None,
    })
}
