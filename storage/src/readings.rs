//! Who read the files of a worker, besides the parties: taken from the journals of the files, where each reading of an
//! office or of support left its leaf before the answer did (AUD-04).

use domain::identifiers::Niss;
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::Result;
use crate::page::{Page, PageRequest};

/// Which leaves are readings: of requests, documents, balances, periods and numbers by an office, of cases by support, and of
/// a balance by the employer it was shown to.
macro_rules! readings {
    () => {
        " FROM journal WHERE file_id IN \
         (SELECT id FROM requests WHERE niss_mac = $1 UNION ALL SELECT id FROM notices WHERE niss_mac = $1) \
         AND ((capacity = 'caseWorker' \
         AND act IN ('request.consulted', 'balance.consulted', 'period.consulted', 'document.listed', 'document.read', 'number.consulted')) \
         OR (capacity = 'support' AND act = 'case.consulted') OR act = 'certificate.read')"
    };
}

/// One reading.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reading {
    /// The request or notice.
    pub file: Uuid,
    /// Its place in the file's journal.
    pub seq: u32,
    /// When.
    pub at: Timestamp,
    /// In which capacity.
    pub capacity: String,
    /// The code of the office or the number of the employer; none for support.
    pub for_whom: Option<String>,
    /// What was read: the act of the leaf.
    pub act: String,
}

/// The readings of a worker's files, the newest first.
pub fn of_worker(tx: &mut Tx, niss: &Niss, page: PageRequest) -> Result<Page<Reading>> {
    let mac = tx.keys().niss_mac(niss);
    let rows = tx.query(
        concat!(
            "SELECT file_id, seq, at, capacity, on_behalf_of, act",
            readings!(),
            " ORDER BY at DESC, file_id DESC, seq DESC LIMIT $2 OFFSET $3"
        ),
        params![&mac, page.size(), page.offset()],
        |row| {
            let mut columns = row.columns("journal");
            Ok(Reading {
                file: columns.get()?,
                seq: columns.get()?,
                at: columns.get()?,
                capacity: columns.get()?,
                for_whom: columns.get()?,
                act: columns.get()?,
            })
        },
    )?;
    let total = tx.one(
        concat!("SELECT COUNT(*)", readings!()),
        params![&mac],
        |row| row.columns("journal").get(),
    )?;
    Ok(Page {
        rows,
        total,
        size: page.size(),
    })
}
