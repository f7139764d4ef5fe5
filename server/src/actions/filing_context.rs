//! What a draft is judged against: the sector, the day, the law, and the employer's own files of the same worker.

use std::sync::Arc;

use domain::draft::{FilingContext, LawContext, THIS_EMPLOYER};
use domain::identifiers::Niss;
use domain::law::Past;
use domain::request::RequestStatus;
use storage::drafts::Draft;
use storage::overview::{self, Filter, RequestLine};
use storage::requests::StoredRequest;
use storage::{Seek, Tx};
use uuid::Uuid;

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::web::Visit;

/// Most of the worker's other requests that are looked at for overlaps; the newest first.
const OWN_FILES_MAX: u32 = 100;

/// The context of a draft. On an employer's screens only that employer's own files count (PD7).
pub fn filing_context(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    tx: &mut Tx,
) -> Result<FilingContext, PageError> {
    let worker = draft.worker.as_ref();
    let niss = worker.and_then(|answers| answers.readable_niss(at.today));
    judged(at, employer, niss.as_ref(), None, tx)
}

/// The context of a change of a request: as for a draft, but the request does not stand in its own way.
pub fn change_context(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<FilingContext, PageError> {
    let niss = &stored.request.worker.niss;
    judged(at, employer, Some(niss), Some(stored.id), tx)
}

fn judged(
    at: &Visit,
    employer: &SignedInEmployer,
    niss: Option<&Niss>,
    except: Option<Uuid>,
    tx: &mut Tx,
) -> Result<FilingContext, PageError> {
    let own_files = match niss {
        Some(niss) => own_files(employer, niss, except, tx)?,
        None => Vec::new(),
    };
    let law = LawContext {
        figures: at.app.figures,
        head_count: Some(employer.employer.head_count),
        worker_birth: niss.and_then(Niss::birth_date),
        worker_sex: niss.and_then(Niss::sex),
        own_files: Arc::from(own_files),
    };
    Ok(FilingContext::new(employer.employer.sector, at.today).with_law(law))
}

fn own_files(
    employer: &SignedInEmployer,
    niss: &Niss,
    except: Option<Uuid>,
    tx: &mut Tx,
) -> Result<Vec<Past>, storage::Error> {
    let live = RequestStatus::ALL
        .iter()
        .copied()
        .filter(|status| *status != RequestStatus::Cancelled);
    let filter = Filter {
        statuses: live.collect(),
        ..Filter::default()
    };
    let number = &employer.employer.number;
    let found =
        overview::of_worker_at_employer(tx, number, niss, &filter, Seek::Newest, OWN_FILES_MAX)?;
    let others = found.lines.iter().filter(|line| Some(line.id) != except);
    Ok(others.map(past).collect())
}

/// A line of a list as the law looks at it.
pub fn past(line: &RequestLine) -> Past {
    Past {
        kind: Some(line.interruption_type),
        regime: Some(line.regime),
        start: Some(line.period.start()),
        end: Some(line.period.end()),
        employer_key: Some(THIS_EMPLOYER.into()),
        ..Past::default()
    }
}
