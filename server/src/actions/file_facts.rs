//! A filed request as the law looks at it, with all the office knows: what both sides declared, and every other period of
//! the worker, whoever the employer (PD7).

use std::sync::Arc;

use domain::draft::{FilingContext, LawContext, THIS_EMPLOYER};
use domain::law::{Facts, Past};
use domain::office::facts_of;
use domain::worker_part::{About, beneficiary, household};
use storage::requests::StoredRequest;
use storage::{Tx, worker_parts};

use super::worker_history::{self, Reader};
use crate::error::PageError;
use crate::web::Visit;

/// The facts of the file and what they were judged against. The worker's part counts once it is sent.
pub fn of_file(
    at: &Visit,
    stored: &StoredRequest,
    tx: &mut Tx,
) -> Result<(Facts, LawContext), PageError> {
    let request = &stored.request;
    let details = &request.details;
    let niss = &request.worker.niss;
    let employer = storage::employers::by_number(tx, &request.employer)?;
    let beside = worker_history::beside(niss, stored.id, Reader::Office, tx)?.into_iter();
    let history: Vec<Past> = beside
        .map(|past| seen_from(request.employer.digits(), past))
        .collect();
    let law = LawContext {
        figures: at.app.figures,
        head_count: employer.map(|employer| employer.head_count),
        worker_birth: niss.birth_date(),
        worker_sex: niss.sex(),
        own_files: Arc::from(history),
    };
    let context = FilingContext::new(details.sector, request.introduced_on);
    let mut facts = facts_of(details, &context, &law);
    let part = worker_parts::by_request(tx, stored.id)?;
    if let Some(part) = part.filter(|part| part.sent.is_some()) {
        let about = About::of(details.interruption_type, details.reason);
        facts.beneficiary = beneficiary(about, &part.answers);
        facts.worker.household = household(&part.answers);
    }
    Ok((facts, law))
}

/// A period as the employer of the file names employers: itself, and the others by what tells them apart.
fn seen_from(employer: &str, past: Past) -> Past {
    let is_own = past.employer_key.as_deref() == Some(employer);
    Past {
        employer_key: if is_own {
            Some(THIS_EMPLOYER.into())
        } else {
            past.employer_key
        },
        ..past
    }
}
