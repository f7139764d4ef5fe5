//! What other employers owe of a request, as worker and office read it: open or closed, and what was declared (EMP-05).

use domain::attachment::{AttachmentKind, ScanState};
use domain::date_input::format_date;
use domain::occupation::{Standing, standing};
use domain::request::Actor;
use domain::worker_part::PartField;
use domain::working_time::WeeklyHours;
use storage::occupations::{self, Occupation};
use storage::requests::StoredRequest;
use storage::{Tx, attachments, worker_parts};
use uuid::Uuid;

use crate::error::PageError;
use crate::pages::request_file::Fact;
use crate::ports::clock::brussels_date;
use crate::texts::Texts;

/// All of them.
pub struct OccupationsView {
    /// Whether something is missing.
    pub open: bool,
    /// What is missing, or that nothing is.
    pub words: String,
    /// Those the worker named.
    pub rows: Vec<OccupationRow>,
}

/// One other employer.
pub struct OccupationRow {
    /// Its id.
    pub id: Uuid,
    /// Its name and number.
    pub name: String,
    /// Signed, or until when it is invited.
    pub state: String,
    /// Signed online?
    pub signed: bool,
    /// What was declared.
    pub facts: Vec<Fact>,
}

/// What stands of a request as `reader` knows it; none when nobody else employs the worker.
pub fn read(
    t: &'static Texts,
    stored: &StoredRequest,
    reader: Actor,
    tx: &mut Tx,
) -> Result<Option<OccupationsView>, PageError> {
    let named = occupations::of_request(tx, stored.id)?;
    let words = match standing_of(stored, &named, reader, tx)? {
        Standing::NotAsked => return Ok(None),
        Standing::Closed => t.occupations_closed().to_owned(),
        Standing::Open { asked, received } => {
            let count = |count: usize| i64::try_from(count).unwrap_or(i64::MAX);
            t.occupations_open(count(asked - received))
        }
    };
    Ok(Some(OccupationsView {
        open: words != t.occupations_closed(),
        words,
        rows: named.iter().map(|one| row(t, one)).collect(),
    }))
}

/// Whether the declarations of a request are missing, as the worker knows it.
pub fn is_open(stored: &StoredRequest, tx: &mut Tx) -> Result<bool, PageError> {
    let named = occupations::of_request(tx, stored.id)?;
    let standing = standing_of(stored, &named, Actor::Worker, tx)?;
    Ok(matches!(standing, Standing::Open { .. }))
}

/// What employer and worker said, what was signed and what was handed in, taken together.
fn standing_of(
    stored: &StoredRequest,
    named: &[Occupation],
    reader: Actor,
    tx: &mut Tx,
) -> Result<Standing, PageError> {
    let said = match worker_parts::by_request(tx, stored.id)? {
        // Once certified, the worker's answer counts; before it, what either side said, to the worker alone: what is typed
        // and not sent is nobody else's.
        Some(part) if part.sent.is_some() => part.answers.yes(PartField::OtherEmployers),
        Some(part) if reader == Actor::Worker => {
            stored.request.details.several_employers || part.answers.yes(PartField::OtherEmployers)
        }
        _ => stored.request.details.several_employers,
    };
    let signed = named.iter().filter(|one| one.signed_at.is_some()).count();
    let handed_in = attachments::of_file(tx, stored.id)?;
    let documents = handed_in.iter().filter(|one| {
        one.kind == AttachmentKind::EmploymentDeclaration && one.scan != ScanState::Infected
    });
    Ok(standing(said, named.len(), signed, documents.count()))
}

fn row(t: &'static Texts, one: &Occupation) -> OccupationRow {
    let state = match (&one.declaration, one.invited_until) {
        (Some(signed), _) => {
            t.occupations_signed(&format_date(signed.signed_on), &signed.signed_by)
        }
        (None, Some(until)) => t.occupations_invited(&format_date(brussels_date(until))),
        (None, None) => t.occupations_not_invited().to_owned(),
    };
    OccupationRow {
        id: one.id,
        name: match &one.number {
            Some(number) => format!("{} ({})", one.name, number.formatted()),
            None => one.name.clone(),
        },
        state,
        signed: one.signed_at.is_some(),
        facts: one
            .declaration
            .as_ref()
            .map(|signed| facts(t, signed))
            .unwrap_or_default(),
    }
}

/// A declaration, line by line.
pub fn facts(t: &'static Texts, signed: &occupations::SignedDeclaration) -> Vec<Fact> {
    let fact = |label, value: String| Fact { label, value };
    let hours = WeeklyHours::from_minutes(signed.minutes_a_week).unwrap_or(WeeklyHours::ZERO);
    let yes_no = if signed.continues {
        t.shell_yes()
    } else {
        t.shell_no()
    };
    let mut facts = vec![
        fact(
            t.occupation_employer(),
            format!("{} ({})", signed.employer_name, signed.employer),
        ),
        fact(
            t.occupation_hours(),
            t.consultation_hours_week(&hours.colon()),
        ),
        fact(t.occupation_continues(), yes_no.to_owned()),
    ];
    if let Some(remark) = &signed.remark {
        facts.push(fact(t.occupation_remark(), remark.clone()));
    }
    facts
}
