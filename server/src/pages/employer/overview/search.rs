//! The search form: checked, then turned into an address that can be copied. A NISS stays on the server, for its owner,
//! under an opaque id (OVW-12, OVW-13, trust.md R7).

use super::criteria::Criteria;
use super::{Refused, page};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::web::{Form, Reply, Visit, query_string};
use domain::identifiers::{Niss, NissError, Ticket};
use storage::Tx;
use uuid::Uuid;

/// Searches, or opens the picker of the personnel file.
pub fn post(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let mut criteria = Criteria::read(form, at.today);
    let path = format!("/employers/{}", employer.employer.number.digits());
    if form.text("pick") == "personnel" {
        let kept = criteria.address("", &[]);
        let kept = kept.strip_prefix('?').unwrap_or_default();
        return Ok(Reply::see_other(query_string::with_query(
            &format!("{path}/personnel"),
            [("search", kept)],
        )));
    }
    let mut refused = Refused::default();
    if let Err(problems) = criteria.window() {
        (refused.from, refused.to) = (problems.from, problems.to);
    }
    let worker = match chosen_worker(employer, form, &criteria, at, tx)? {
        Ok(worker) => worker,
        Err(problem) => {
            refused.niss = Some(problem);
            None
        }
    };
    if refused.from.is_some() || refused.to.is_some() || refused.niss.is_some() {
        let html = page(at, employer, &criteria, None, refused, tx)?;
        return Ok(Reply::refused(html));
    }
    criteria.worker = match worker {
        Some(niss) => keep(at, employer, &niss, tx)?.to_string(),
        None => String::new(),
    };
    Ok(Reply::see_other(
        criteria.address(&format!("{path}/overview"), &[]),
    ))
}

/// The worker searched for: picked in the personnel file, typed, or nobody.
fn chosen_worker(
    employer: &SignedInEmployer,
    form: &Form,
    criteria: &Criteria,
    at: &Visit,
    tx: &mut Tx,
) -> Result<Result<Option<Niss>, &'static str>, PageError> {
    if let Ok(picked) = form.text("personnel").parse::<Uuid>() {
        let person = storage::personnel::by_id(tx, &employer.employer.number, picked)?
            .ok_or(PageError::NotFound)?;
        return Ok(Ok(Some(person.niss)));
    }
    if criteria.niss.is_empty() {
        return Ok(Ok(None));
    }
    Ok(Niss::parse_on(&criteria.niss, at.today)
        .map(Some)
        .map_err(problem))
}

fn problem(error: NissError) -> &'static str {
    match error {
        NissError::Shape => "problem-nissShape",
        NissError::CheckDigits => "problem-nissCheckDigits",
        NissError::BirthDate => "problem-nissBirthDate",
        NissError::FutureBirth => "problem-nissFutureBirth",
    }
}

/// Keeps the NISS for this person and employer; the id goes into the address.
fn keep(
    at: &Visit,
    employer: &SignedInEmployer,
    niss: &Niss,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let id = at.app.chance.uuid(at.now);
    let criteria = format!("{} {}", employer.employer.number.digits(), niss.digits());
    storage::saved_queries::insert(tx, id, employer.person.id, &criteria, at.now)?;
    Ok(id)
}

/// The NISS behind the address's opaque id, if this person kept it for this employer.
pub(super) fn stored_niss(
    employer: &SignedInEmployer,
    criteria: &Criteria,
    tx: &mut Tx,
) -> Result<Option<Niss>, PageError> {
    if criteria.worker.is_empty() {
        return Ok(None);
    }
    let id: Uuid = criteria.worker.parse().map_err(|_| PageError::NotFound)?;
    let stored =
        storage::saved_queries::by_id(tx, id, employer.person.id)?.ok_or(PageError::NotFound)?;
    let of_employer = stored
        .strip_prefix(employer.employer.number.digits())
        .ok_or(PageError::NotFound)?;
    let niss = of_employer
        .trim()
        .parse()
        .map_err(|_| PageError::Inside("a kept search does not parse".into()))?;
    Ok(Some(niss))
}

/// What to say of a ticket that names no request: looked up first, and only a failing check blames the number (OVW-08).
pub(super) fn unknown_ticket(t: &Texts, criteria: &Criteria) -> Option<String> {
    if criteria.ticket.is_empty() {
        return None;
    }
    match criteria.ticket.parse::<Ticket>() {
        Ok(ticket) if ticket.check_ok() => {
            Some(t.overview_problem_ticket_unknown(&ticket.to_string()))
        }
        _ => Some(t.overview_problem_ticket_check().to_owned()),
    }
}
