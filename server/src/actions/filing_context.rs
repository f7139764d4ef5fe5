//! What a draft is judged against: the sector, the day, the law, and the employer's own files of the same worker.

use std::sync::Arc;

use domain::draft::{FilingContext, LawContext, THIS_EMPLOYER};
use domain::identifiers::{EnterpriseNumber, Niss};
use domain::law::Past;
use domain::law::entitlement::Standing;
use storage::drafts::Draft;
use storage::notices::{self, StoredNotice};
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
    judged(at, employer, niss.as_ref(), (None, Some(draft.id)), tx)
}

/// The context of a change of a request: as for a draft, but the request does not stand in its own way.
pub fn change_context(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<FilingContext, PageError> {
    let niss = &stored.request.worker.niss;
    judged(
        at,
        employer,
        Some(niss),
        (Some(stored.id), stored.draft),
        tx,
    )
}

fn judged(
    at: &Visit,
    employer: &SignedInEmployer,
    niss: Option<&Niss>,
    except: (Option<Uuid>, Option<Uuid>),
    tx: &mut Tx,
) -> Result<FilingContext, PageError> {
    let own_files = match niss {
        Some(niss) => own_files(at, &employer.employer.number, niss, except, tx)?,
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

/// The worker's other periods with this employer: requests, and notices no request was filed from yet (RUL-15). A request
/// and the draft of a notice are left out when they are what is judged.
pub fn own_files(
    at: &Visit,
    number: &EnterpriseNumber,
    niss: &Niss,
    (request, draft): (Option<Uuid>, Option<Uuid>),
    tx: &mut Tx,
) -> Result<Vec<Past>, storage::Error> {
    let all = Filter::default();
    let found =
        overview::of_worker_at_employer(tx, number, niss, &all, Seek::Newest, OWN_FILES_MAX)?;
    let others = found
        .lines
        .iter()
        .filter(|line| Some(line.id) != request && line.standing != Standing::GivenBack);
    let notices = notices::pending_of_worker(tx, number, niss, draft)?;
    let announced = notices.iter().map(|stored| announced(at, stored));
    Ok(others.map(past).chain(announced).collect())
}

/// A notice as the law looks at it: the days on the table, or those the law has settled by now.
pub fn announced(at: &Visit, stored: &StoredNotice) -> Past {
    let notice = stored.notice.as_of(at.today);
    Past {
        kind: Some(notice.facts.interruption_type),
        regime: Some(notice.facts.regime),
        start: Some(notice.dates.start()),
        end: Some(notice.dates.end()),
        employer_key: Some(THIS_EMPLOYER.into()),
        ..Past::default()
    }
}

/// The same for a notice of the worker: the notice itself, `but`, does not stand in its own way.
pub fn around_notice(
    at: &Visit,
    number: &EnterpriseNumber,
    niss: &Niss,
    but: Option<&StoredNotice>,
    tx: &mut Tx,
) -> Result<Vec<Past>, storage::Error> {
    let request = match but {
        Some(stored) => notices::request_of(tx, stored)?,
        None => None,
    };
    let draft = but.and_then(|stored| stored.draft);
    let mut all = own_files(at, number, niss, (request, draft), tx)?;
    if let Some(own) = but.filter(|stored| stored.draft.is_none()) {
        let own = announced(at, own);
        if let Some(place) = all.iter().position(|past| *past == own) {
            all.remove(place);
        }
    }
    Ok(all)
}

/// A line of a list as the law looks at it.
fn past(line: &RequestLine) -> Past {
    Past {
        kind: Some(line.interruption_type),
        regime: Some(line.regime),
        start: Some(line.period.start()),
        end: Some(line.period.end()),
        employer_key: Some(THIS_EMPLOYER.into()),
        ..Past::default()
    }
}
