//! The employer's personnel file, as Dimona declares it. The product reads a copy of its own: asking a neighbour inside
//! a transaction would hold every other writer (trust R1), and a neighbour that is down must not stop a filing (R17).
//! Whoever fills that copy is the adapter: the stand-in's demo companies today, a synchronisation with Dimona later.
//! Nothing outside the employer's own file is ever looked up (PD11).

use domain::identifiers::{EnterpriseNumber, Niss};
use jiff::civil::Date;
use storage::{Page, PageRequest, Result, Tx};
use uuid::Uuid;

pub use storage::personnel::Employment;

/// The worker with that number in this employer's file, the newest employment first.
pub fn by_niss(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    niss: &Niss,
) -> Result<Option<Employment>> {
    storage::personnel::by_niss(tx, employer, niss)
}

/// One employment of this employer.
pub fn by_id(tx: &mut Tx, employer: &EnterpriseNumber, id: Uuid) -> Result<Option<Employment>> {
    storage::personnel::by_id(tx, employer, id)
}

/// Who is in service on `day`: by a whole number, or by the beginnings of the words of a name; everybody when empty.
pub fn search(
    tx: &mut Tx,
    employer: &EnterpriseNumber,
    words: &str,
    day: Date,
    page: PageRequest,
) -> Result<Page<Employment>> {
    let Ok(niss) = words.parse::<Niss>() else {
        return storage::personnel::search(tx, employer, words, day, page);
    };
    let found = storage::personnel::by_niss(tx, employer, &niss)?
        .filter(|employment| employment.out_of_service.is_none_or(|last| last >= day));
    Ok(Page {
        total: found.iter().count() as u64,
        rows: found.into_iter().collect(),
        size: page.size(),
    })
}
