//! The employer's personnel file: the stand-in for Dimona.

use domain::draft::{KnownWorker, PersonName};
use domain::identifiers::{
    EmailAddress, EnterpriseNumber, EstablishmentUnitNumber, JointCommitteeCode, Niss, PostalCode,
};
use domain::interruption::WorkerCode;
use domain::working_time::WeeklyHours;
use jiff::civil::Date;
use uuid::Uuid;

use crate::engine::{row::Row, tx::Tx, value::params};
use crate::error::Result;
use crate::fold::{fold_name, word_patterns};
use crate::keys::Keys;
use crate::page::{Page, PageRequest};

const NISS: &str = "personnel.niss";

/// One employment of one worker.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Employment {
    /// Our id; safe in URLs, unlike the NISS.
    pub id: Uuid,
    /// National register or BIS number.
    pub niss: Niss,
    /// Name.
    pub name: PersonName,
    /// Birth date, when declared.
    pub birth_date: Option<Date>,
    /// Joint committee.
    pub joint_committee: Option<JointCommitteeCode>,
    /// Statute.
    pub code: WorkerCode,
    /// Where the worker works, when declared.
    pub unit: Option<EstablishmentUnitNumber>,
    /// First day in service.
    pub in_service: Date,
    /// Last day in service, once declared.
    pub out_of_service: Option<Date>,
    /// Domicile.
    pub postal_code: Option<PostalCode>,
    /// Address known to the employer.
    pub email: Option<EmailAddress>,
    /// Contract hours a week, when declared.
    pub contract_hours: Option<WeeklyHours>,
    /// Hours of a full-time week, when declared.
    pub full_time_hours: Option<WeeklyHours>,
}

impl Employment {
    /// What the filing needs to know about the worker.
    pub fn known_worker(&self) -> KnownWorker {
        KnownWorker {
            name: self.name.clone(),
            postal_code: self.postal_code,
        }
    }
}

macro_rules! columns {
    () => {
        "id, niss, family_name, given_name, birth_day, joint_committee, worker_code, unit, in_service_day, \
         out_of_service_day, postal_code, email, contract_minutes, full_time_minutes"
    };
}

fn read(keys: &Keys, row: &Row<'_>) -> Result<Employment> {
    let mut columns = row.columns("personnel");
    let id = columns.get()?;
    Ok(Employment {
        id,
        niss: keys.open_niss(NISS, id, columns.get()?)?,
        name: PersonName {
            family: columns.get()?,
            given: columns.get()?,
        },
        birth_date: columns.get()?,
        joint_committee: columns.parsed_or_null()?,
        code: columns.code(WorkerCode::from_i16)?,
        unit: columns.get()?,
        in_service: columns.get()?,
        out_of_service: columns.get()?,
        postal_code: columns.get()?,
        email: columns.parsed_or_null()?,
        contract_hours: columns.get()?,
        full_time_hours: columns.get()?,
    })
}

/// Adds an employment; [`crate::Error::Duplicate`] when the worker is known from that day.
pub fn insert(tx: &mut Tx, employer: &EnterpriseNumber, employment: &Employment) -> Result<()> {
    let keys = tx.keys().clone();
    let committee = employment.joint_committee.map(|code| code.to_string());
    tx.exec(
        "INSERT INTO personnel (id, niss, family_name, given_name, birth_day, joint_committee, worker_code, \
         in_service_day, out_of_service_day, postal_code, email, contract_minutes, full_time_minutes, enterprise, \
         niss_mac, folded_name, unit) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17)",
        params![
            employment.id,
            &keys.seal_niss(NISS, employment.id, &employment.niss)?,
            &employment.name.family,
            &employment.name.given,
            employment.birth_date,
            committee.as_deref(),
            employment.code.to_i16(),
            employment.in_service,
            employment.out_of_service,
            employment.postal_code,
            employment.email.as_ref(),
            employment.contract_hours,
            employment.full_time_hours,
            employer,
            &keys.niss_mac(&employment.niss),
            &fold_name(&employment.name.family, &employment.name.given),
            employment.unit,
        ],
    )?;
    Ok(())
}

/// The worker in this employer's file, the newest employment first; nothing outside that file is ever looked up.
pub fn by_niss(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    niss: &Niss,
) -> Result<Option<Employment>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM personnel WHERE enterprise = $1 AND niss_mac = $2 ORDER BY in_service_day DESC LIMIT 1"
        ),
        params![employer, &keys.niss_mac(niss)],
        |row| read(&keys, row),
    )
}

/// Every employment of a worker, with its employer, in whatever file: for the worker's own copy of everything; at most 500.
pub fn of_worker(tx: &mut Tx, niss: &Niss) -> Result<Vec<(EnterpriseNumber, Employment)>> {
    let keys = tx.keys().clone();
    let found = tx.query(
        "SELECT enterprise, id FROM personnel WHERE niss_mac = $1 ORDER BY in_service_day DESC, id LIMIT 500",
        params![&keys.niss_mac(niss)],
        |row| {
            let mut columns = row.columns("personnel");
            Ok((columns.get::<EnterpriseNumber>()?, columns.get::<Uuid>()?))
        },
    )?;
    let mut all = Vec::with_capacity(found.len());
    for (employer, id) in found {
        let employment = by_id(tx, &employer, id)?;
        all.extend(employment.map(|employment| (employer, employment)));
    }
    Ok(all)
}

/// An employment of this employer by its id.
pub fn by_id(tx: &mut Tx, employer: &EnterpriseNumber, id: Uuid) -> Result<Option<Employment>> {
    let keys = tx.keys().clone();
    tx.optional(
        concat!(
            "SELECT ",
            columns!(),
            " FROM personnel WHERE id = $2 AND enterprise = $1"
        ),
        params![employer, id],
        |row| read(&keys, row),
    )
}

/// Who is in service on `day` and has a name with words that begin with those searched (empty: everybody), by name.
pub fn search(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    name: &str,
    day: Date,
    page: PageRequest,
) -> Result<Page<Employment>> {
    let keys = tx.keys().clone();
    let words = word_patterns(name);
    let word = |index: usize| words.get(index).map_or("%", String::as_str);
    let rows = tx.query(
        concat!(
            "SELECT ",
            columns!(),
            " FROM personnel WHERE enterprise = $1 AND ' ' || folded_name LIKE $2 AND ' ' || folded_name LIKE $3 \
             AND ' ' || folded_name LIKE $4 AND (out_of_service_day IS NULL OR out_of_service_day >= $5) \
             ORDER BY folded_name, id LIMIT $6 OFFSET $7"
        ),
        params![employer, word(0), word(1), word(2), day, page.size(), page.offset()],
        |row| read(&keys, row),
    )?;
    let total = tx.one(
        "SELECT COUNT(*) FROM personnel WHERE enterprise = $1 AND ' ' || folded_name LIKE $2 \
         AND ' ' || folded_name LIKE $3 AND ' ' || folded_name LIKE $4 \
         AND (out_of_service_day IS NULL OR out_of_service_day >= $5)",
        params![employer, word(0), word(1), word(2), day],
        |row| row.columns("personnel").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}
