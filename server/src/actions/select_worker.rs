//! Chooses the worker of a filing: what the personnel file and the list of committees say, and a draft to begin with.

use domain::draft::{
    Answers, SelectedWorker, WorkerAnswers, WorkerContext, WorkerReport, select_worker as check,
};
use domain::flow::Step;
use domain::law::Finding;
use domain::law::filing::CommitteeFacts;
use storage::Tx;
use storage::drafts::{self, Change, Draft, DraftStatus};
use storage::units::{self, Unit};
use uuid::Uuid;

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::ports::personnel_file;
use crate::web::Visit;

/// What the selection is judged against: looked up in this employer's file and in the list alone (PD11).
pub fn context(
    at: &Visit,
    employer: &SignedInEmployer,
    answers: &WorkerAnswers,
    tx: &mut Tx,
) -> Result<WorkerContext, PageError> {
    let known = match answers.readable_niss(at.today) {
        Some(niss) => personnel_file::by_niss(tx, &employer.employer.number, &niss)?,
        None => None,
    };
    let committee = match answers.readable_joint_committee() {
        Some(code) => storage::reference::committee_facts(tx, code, at.today)?,
        None => CommitteeFacts::default(),
    };
    let units = offered_units(at, employer, tx)?;
    Ok(WorkerContext {
        sector: employer.employer.sector,
        today: at.today,
        known: known.map(|employment| employment.known_worker()),
        committee,
        units: units.iter().map(|unit| unit.number).collect(),
        unit_required: !employer.units.is_empty(),
    })
}

/// The open units whose files this person may open, by name: all of them without a limit.
pub fn offered_units(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<Vec<Unit>, PageError> {
    let mut open = units::open_on(tx, &employer.employer.number, at.today)?;
    if !employer.units.is_empty() {
        open.retain(|unit| employer.units.contains(&unit.number));
    }
    Ok(open)
}

/// Names the unit nobody has to be asked for: the one of the personnel file while it is open, else the only one.
pub fn propose_unit(
    at: &Visit,
    employer: &SignedInEmployer,
    answers: &mut WorkerAnswers,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let number = &employer.employer.number;
    let offered = offered_units(at, employer, tx)?;
    let declared = match answers.readable_niss(at.today) {
        Some(niss) => personnel_file::by_niss(tx, number, &niss)?.and_then(|known| known.unit),
        None => None,
    };
    let proposed = match (declared, offered.as_slice()) {
        (Some(unit), offered) if offered.iter().any(|one| one.number == unit) => unit,
        (_, [only]) => only.number,
        _ => return Ok(()),
    };
    answers.unit = proposed.digits();
    Ok(())
}

/// The worker with what the rules found, or what is wrong.
pub type Selection = Result<(SelectedWorker, Vec<Finding>), WorkerReport>;

/// Reads the selection against what is known today.
pub fn read(
    at: &Visit,
    employer: &SignedInEmployer,
    answers: &WorkerAnswers,
    tx: &mut Tx,
) -> Result<Selection, PageError> {
    Ok(check(answers, &context(at, employer, answers, tx)?))
}

/// Begins a draft for a worker who was read without errors; its id.
pub fn begin_draft(
    at: &Visit,
    employer: &SignedInEmployer,
    answers: &WorkerAnswers,
    worker: &SelectedWorker,
    tx: &mut Tx,
) -> Result<Uuid, PageError> {
    let person = employer.person.id;
    let draft = Draft {
        id: at.app.chance.uuid(at.now),
        employer: employer.employer.number.clone(),
        status: DraftStatus::Open,
        version: 1,
        step: Step::Type,
        answers: Answers::default(),
        worker: Some(answers.clone()),
        created_by: person,
        created_at: at.now,
        updated_by: person,
        updated_at: at.now,
    };
    drafts::insert(tx, &draft, Some(&worker.niss))?;
    Ok(draft.id)
}

/// Gives a draft another worker, or other facts about the same one.
pub fn correct_draft(
    at: &Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    answers: &WorkerAnswers,
    worker: &SelectedWorker,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let change = Change {
        by: employer.person.id,
        at: at.now,
    };
    Ok(drafts::set_worker(
        tx,
        draft,
        answers,
        Some(&worker.niss),
        change,
    )?)
}
