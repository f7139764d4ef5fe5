//! Opens the employer's part from an accepted notice, with every value of it (FIL-26). Asked twice, the same draft opens.

use domain::date_input::format_date;
use domain::draft::{Answers, Field, WorkerAnswers};
use domain::flow::Step;
use domain::identifiers::EstablishmentUnitNumber;
use domain::notice::NoticeState;
use storage::drafts::{self, Draft, DraftStatus};
use storage::notices::{self, StoredNotice};
use storage::{Tx, personnel};
use uuid::Uuid;

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::ports::personnel_file;
use crate::web::Visit;

/// The draft of an accepted notice, begun now or before.
pub fn begin_from_notice(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    if stored.notice.state != NoticeState::Accepted {
        return Err(PageError::NotFound);
    }
    if let Some(draft) = stored.draft
        && let Some(found) = drafts::by_id(tx, &stored.employer, draft)?
        && found.status != DraftStatus::Discarded
    {
        return Ok(draft);
    }
    let known = personnel_file::by_niss(tx, &stored.employer, &stored.niss)?;
    let person = employer.person.id;
    let draft = Draft {
        id: at.app.chance.uuid(at.now),
        employer: stored.employer.clone(),
        status: DraftStatus::Open,
        version: 1,
        step: Step::Type,
        answers: answers(stored),
        worker: Some(worker(stored, known.as_ref())),
        created_by: person,
        created_at: at.now,
        updated_by: person,
        updated_at: at.now,
    };
    tx.writes_a_draft();
    notices::set_draft(tx, stored, draft.id)?;
    drafts::insert(tx, &draft, Some(&stored.niss))?;
    Ok(draft.id)
}

fn answers(stored: &StoredNotice) -> Answers {
    let (facts, dates) = (&stored.notice.facts, stored.notice.dates);
    let mut answers = Answers::default();
    answers.choose(facts.interruption_type);
    if let Some(reason) = facts.reason {
        answers.set(Field::Reason, reason.code());
    }
    answers.set(Field::Regime, facts.regime.code());
    answers.set(Field::StartDate, &format_date(dates.start()));
    answers.set(Field::EndDate, &format_date(dates.end()));
    answers.set(Field::NoticeDate, &format_date(facts.given_on));
    answers
}

/// The personnel file's facts about the worker; the number alone when the worker has left.
fn worker(stored: &StoredNotice, known: Option<&personnel::Employment>) -> WorkerAnswers {
    let niss = stored.niss.formatted();
    let Some(known) = known else {
        return WorkerAnswers {
            niss,
            unit: stored
                .unit
                .map(EstablishmentUnitNumber::digits)
                .unwrap_or_default(),
            ..WorkerAnswers::default()
        };
    };
    let text = |value: Option<String>| value.unwrap_or_default();
    WorkerAnswers {
        niss,
        worker_code: known.code.code().to_owned(),
        joint_committee: text(known.joint_committee.map(|code| code.to_string())),
        unit: text(
            stored
                .unit
                .or(known.unit)
                .map(EstablishmentUnitNumber::digits),
        ),
        email: text(known.email.as_ref().map(|email| email.as_str().to_owned())),
        ..WorkerAnswers::default()
    }
}
