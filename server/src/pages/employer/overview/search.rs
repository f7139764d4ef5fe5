//! The search form: checked, then turned into an address that can be copied. A NISS, a name and words of a comment stay on
//! the server under an opaque id, for everybody who may read this employer's requests (OVW-12, OVW-13, OVW-25, OVW-26).

use super::criteria::Criteria;
use super::{Refused, page, views};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::web::{Form, Reply, Visit, query_string};
use domain::identifiers::{EnterpriseNumber, Niss, NissError, Ticket};
use serde::{Deserialize, Serialize};
use storage::Tx;
use storage::overview::Words;
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
    let niss = match chosen_worker(employer, form, &criteria, at, tx)? {
        Ok(worker) => worker,
        Err(problem) => {
            refused.niss = Some(problem);
            None
        }
    };
    let words = Words {
        niss,
        name: criteria.name.clone(),
        comment: criteria.comment.clone(),
    };
    if refused.from.is_some() || refused.to.is_some() || refused.niss.is_some() {
        let html = page(at, employer, &criteria, &Words::default(), refused, tx)?;
        return Ok(Reply::refused(html));
    }
    criteria.worker = if words.is_empty() {
        String::new()
    } else {
        keep(at, &employer.employer.number, &words, tx)?.to_string()
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

/// What lies behind an id, as it is kept.
#[derive(Serialize, Deserialize)]
pub(super) struct Kept {
    niss: Option<String>,
    name: String,
    comment: String,
}

impl From<&Words> for Kept {
    fn from(words: &Words) -> Self {
        Self {
            niss: words.niss.as_ref().map(|niss| niss.digits().to_owned()),
            name: words.name.clone(),
            comment: words.comment.clone(),
        }
    }
}

impl Kept {
    /// What it stands for; none when it was not written by us.
    pub(super) fn words(self) -> Option<Words> {
        let niss = self.niss.map(|niss| niss.parse()).transpose().ok()?;
        Some(Words {
            niss,
            name: self.name,
            comment: self.comment,
        })
    }
}

/// Whose a kept search is: not one person's, for a colleague with the same rights follows a copied address (OVW-25). The
/// version says that it is no id drawn by chance.
fn owner(employer: &EnterpriseNumber) -> Uuid {
    let mut bytes = [0; 16];
    bytes[..10].copy_from_slice(&employer.digits().as_bytes()[..10]);
    uuid::Builder::from_custom_bytes(bytes).into_uuid()
}

/// Keeps what no address may carry; the id goes into the address.
fn keep(
    at: &Visit,
    employer: &EnterpriseNumber,
    words: &Words,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let id = at.app.chance.uuid(at.now);
    let kept = serde_json::to_string(&Kept::from(words));
    let kept = kept.map_err(|error| PageError::Inside(error.to_string()))?;
    storage::saved_queries::insert(tx, id, owner(employer), &kept, at.now)?;
    Ok(id)
}

/// What stands behind the address's opaque id, if it was kept for this employer.
pub(super) fn kept(
    employer: &SignedInEmployer,
    criteria: &Criteria,
    tx: &mut Tx,
) -> Result<Words, PageError> {
    if criteria.worker.is_empty() {
        return Ok(Words::default());
    }
    let id: Uuid = criteria.worker.parse().map_err(|_| PageError::NotFound)?;
    let number = &employer.employer.number;
    if let Some(words) = views::words_of(employer, id, tx)? {
        return Ok(words);
    }
    let kept = storage::saved_queries::by_id(tx, id, owner(number))?.ok_or(PageError::NotFound)?;
    let kept: Option<Kept> = serde_json::from_str(&kept).ok();
    kept.and_then(Kept::words)
        .ok_or_else(|| PageError::Inside("a kept search does not parse".into()))
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
