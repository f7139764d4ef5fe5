//! Hours an employer need not type again: of the last filing, else of the personnel file (FIL-14, WRK-12).

use storage::Tx;
use storage::drafts::Draft;

use super::new_request::known::{Known, Source};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::clock::brussels_date;
use crate::ports::personnel_file;
use crate::web::Visit;

/// What is known about the hours of this draft's worker. The full-time week of a colleague's filing serves as well:
/// it is the employer's, not the worker's.
pub fn gather(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    tx: &mut Tx,
) -> Result<Known, PageError> {
    let number = &employer.employer.number;
    let niss = draft
        .worker
        .as_ref()
        .and_then(|worker| worker.readable_niss(at.today));
    let mut known = Known::default();
    if let Some(niss) = &niss {
        if let Some(last) = storage::requests::newest_of_worker(tx, number, niss)? {
            let source = Source::Request(brussels_date(last.submitted_at));
            known.contract = Some((last.request.details.contract_hours, source));
            known.full_time = Some((last.request.details.full_time_hours, source));
        } else if let Some(employment) = personnel_file::by_niss(tx, number, niss)? {
            let source = Source::Personnel(at.today);
            known.contract = employment.contract_hours.map(|hours| (hours, source));
            known.full_time = employment.full_time_hours.map(|hours| (hours, source));
        }
    }
    if !matches!(known.full_time, Some((_, Source::Request(_))))
        && let Some((hours, at)) = storage::requests::newest_full_time(tx, number)?
    {
        known.full_time = Some((hours, Source::Request(brussels_date(at))));
    }
    Ok(known)
}
