//! A filed request as the law looks at it: with what the employer declared, and with what the worker added.

use std::sync::Arc;

use domain::draft::{FilingContext, LawContext};
use domain::law::{Facts, Past};
use domain::office::facts_of;
use domain::request::RequestStatus;
use domain::worker_part::{About, beneficiary, household};
use storage::requests::StoredRequest;
use storage::{Seek, Tx, overview, worker_parts};

use super::filing_context::past;
use crate::error::PageError;
use crate::web::Visit;

/// Other periods of the worker that the rules look at.
const HISTORY_MAX: u32 = 100;

/// The facts the employer's screens had, with every other period known of the worker.
pub fn declared(
    at: &Visit,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(Facts, LawContext), PageError> {
    let request = &stored.request;
    let niss = &request.worker.niss;
    let employer = storage::employers::by_number(tx, &request.employer)?;
    let listing = overview::of_worker(tx, niss, Seek::Newest, HISTORY_MAX)?;
    let history: Vec<Past> = listing
        .lines
        .iter()
        .filter(|line| line.id != stored.id && line.status != RequestStatus::Cancelled)
        .map(past)
        .collect();
    let law = LawContext {
        figures: at.app.figures,
        head_count: employer.map(|employer| employer.head_count),
        worker_birth: niss.birth_date(),
        worker_sex: niss.sex(),
        own_files: Arc::from(history),
    };
    let context = FilingContext::new(request.details.sector, request.introduced_on);
    let facts = facts_of(&request.details, &context, &law);
    Ok((facts, law))
}

/// The same with the worker's part, once it is sent: the child or patient, and the household.
pub fn whole(at: &Visit, stored: &StoredRequest, tx: &mut Tx) -> Result<Facts, PageError> {
    let (mut facts, _) = declared(at, stored, tx)?;
    let part = worker_parts::by_request(tx, stored.id)?;
    if let Some(part) = part.filter(|part| part.sent.is_some()) {
        let details = &stored.request.details;
        let about = About::of(details.interruption_type, details.reason);
        facts.beneficiary = beneficiary(about, &part.answers);
        facts.worker.household = household(&part.answers);
    }
    Ok(facts)
}
