//! Figures of an office: its open files by type and delay, its decisions of a span by type and days taken (ONE-09).

use domain::interruption::InterruptionType;
use domain::office::Outcome;
use jiff::civil::Date;

use crate::engine::{tx::Tx, value::params};
use crate::error::Result;

/// Where the deadline of open files lies.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Delay {
    /// In the past.
    Late,
    /// Today or within a month.
    Soon,
    /// Later.
    Later,
}

/// So many open files of one type and delay.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Work {
    /// Type.
    pub kind: InterruptionType,
    /// Delay.
    pub delay: Delay,
    /// How many.
    pub count: u64,
}

/// The figures of one office.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Figures {
    /// Open files.
    pub open: Vec<Work>,
    /// Decisions of the span by type and outcome.
    pub decided: Vec<(InterruptionType, Outcome, u64)>,
    /// Days from arrival to decision, each with how many files took as long.
    pub days_taken: Vec<(u32, u64)>,
}

/// The figures on `today`; `soon` ends the near delays, decisions count from `since`.
pub fn figures(tx: &mut Tx, office: &str, today: Date, soon: Date, since: Date) -> Result<Figures> {
    let open = tx.query(
        "SELECT type, CASE WHEN due_day < $2 THEN 1 WHEN due_day <= $3 THEN 2 ELSE 3 END AS delay, COUNT(*) \
         FROM requests WHERE office_code = $1 AND status IN (2, 3) GROUP BY 1, 2 ORDER BY 1, 2",
        params![office, today, soon],
        |row| {
            let mut c = row.columns("requests");
            Ok(Work {
                kind: c.code(InterruptionType::from_i16)?,
                delay: match c.get::<i32>()? {
                    1 => Delay::Late,
                    2 => Delay::Soon,
                    _ => Delay::Later,
                },
                count: c.get()?,
            })
        },
    )?;
    let decided = tx.query(
        "SELECT r.type, d.outcome, COUNT(*) FROM requests r JOIN decisions d ON d.request_id = r.id \
         AND d.number = (SELECT MAX(l.number) FROM decisions l WHERE l.request_id = r.id) \
         WHERE r.office_code = $1 AND r.decided_day >= $2 GROUP BY 1, 2 ORDER BY 1, 2",
        params![office, since],
        |row| {
            let mut c = row.columns("requests");
            Ok((
                c.code(InterruptionType::from_i16)?,
                c.code(Outcome::from_i16)?,
                c.get()?,
            ))
        },
    )?;
    let days_taken = tx.query(
        "SELECT decided_day - arrived_day, COUNT(*) FROM requests WHERE office_code = $1 AND decided_day >= $2 \
         AND arrived_day IS NOT NULL AND decided_day >= arrived_day GROUP BY 1 ORDER BY 1",
        params![office, since],
        |row| {
            let mut c = row.columns("requests");
            Ok((c.get()?, c.get()?))
        },
    )?;
    Ok(Figures {
        open,
        decided,
        days_taken,
    })
}
