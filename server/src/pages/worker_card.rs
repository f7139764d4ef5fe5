//! The worker at hand as a banner that stays (WRK-10): name, NISS, code, sex and joint committee.

use crate::error::PageError;
use crate::pages::committees;
use crate::texts::Texts;
use crate::view::WorkerBanner;
use crate::web::Visit;
use domain::draft::{PersonName, WorkerAnswers};
use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber, JointCommitteeCode, Niss};
use domain::interruption::WorkerCode;
use storage::Tx;

/// What the banner shows.
pub struct Facts<'a> {
    /// National register or BIS number.
    pub niss: &'a Niss,
    /// Name, when the employer's personnel file has it (PD11).
    pub name: Option<&'a PersonName>,
    /// Statute.
    pub code: Option<WorkerCode>,
    /// Joint committee.
    pub joint_committee: Option<JointCommitteeCode>,
    /// Whose worker, and at which of its units.
    pub unit: Option<(&'a EnterpriseNumber, EstablishmentUnitNumber)>,
}

/// The banner, NISS in full and without links.
pub fn banner(at: &Visit, facts: &Facts<'_>, tx: &mut Tx) -> Result<WorkerBanner, PageError> {
    let joint_committee = match facts.joint_committee {
        Some(code) => committees::label(tx, code, at)?,
        None => String::new(),
    };
    let unit = match facts.unit {
        Some((employer, unit)) => unit_label(employer, unit, tx)?,
        None => String::new(),
    };
    Ok(WorkerBanner {
        name: facts
            .name
            .map_or_else(|| at.texts.answer_unknown().to_owned(), full_name),
        niss: facts.niss.formatted(),
        code_and_sex: code_and_sex(at.texts, facts),
        joint_committee,
        unit,
        other_files: None,
        change_href: None,
    })
}

/// The banner of the worker of a draft; `None` while no NISS can be read. The name comes from this employer's own
/// personnel file alone (PD11).
pub fn of_draft(
    at: &Visit,
    employer: &EnterpriseNumber,
    worker: &WorkerAnswers,
    tx: &mut Tx,
) -> Result<Option<WorkerBanner>, PageError> {
    let Some(niss) = worker.readable_niss(at.today) else {
        return Ok(None);
    };
    let known = storage::personnel::by_niss(tx, employer, &niss)?;
    let facts = Facts {
        niss: &niss,
        name: known.as_ref().map(|employment| &employment.name),
        code: worker.worker_code.parse().ok(),
        joint_committee: worker.readable_joint_committee(),
        unit: worker.readable_unit().map(|unit| (employer, unit)),
    };
    banner(at, &facts, tx).map(Some)
}

/// Name and number of a unit, also of one that has ended; the number alone of one nobody entered.
pub fn unit_label(
    employer: &EnterpriseNumber,
    number: EstablishmentUnitNumber,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let entered = storage::units::by_number(tx, employer, number)?;
    Ok(entered.map_or_else(|| number.formatted(), |unit| unit.named()))
}

/// "Dupont, Hélène".
pub fn full_name(name: &PersonName) -> String {
    format!("{}, {}", name.family, name.given)
}

/// "Ouvrier / Masculin"; a BIS number may not tell the sex.
fn code_and_sex(t: &Texts, facts: &Facts<'_>) -> String {
    let code = facts.code.map(|code| t.coded("workerCode", code.code()));
    let sex = facts.niss.sex().map(|sex| t.coded("sex", sex.code()));
    let parts: Vec<&str> = [code, sex].into_iter().flatten().collect();
    parts.join(" / ")
}
