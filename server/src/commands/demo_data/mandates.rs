//! The social secretariat of the demonstration: an employer without personnel here, that acts for two others.

use crate::synthetic::personas::DemoEmployer;
use domain::interruption::Sector;
use jiff::ToSpan;
use jiff::civil::Date;
use storage::employers::{self, Employer};
use storage::mandates::{self, Mandate};
use storage::{Error, Tx};
use uuid::Uuid;

/// The secretariat, and its mandates from the first day of the quarter a year ago.
pub fn social_secretariat(tx: &mut Tx, today: Date) -> Result<(), Error> {
    let holder = DemoEmployer::Secretariat.number();
    let secretariat = Employer {
        number: holder.clone(),
        name: "Horizon, secrétariat social ASBL".to_owned(),
        sector: Sector::Private,
        head_count: 0,
        postal_code: "1000".parse().ok(),
        language: "fr".to_owned(),
        version: 1,
    };
    employers::insert(tx, &secretariat)?;
    let a_year_ago = today.saturating_sub(1.years());
    let month = (a_year_ago.month() - 1) / 3 * 3 + 1;
    let from = jiff::civil::date(a_year_ago.year(), month, 1);
    for (number, client) in [(1, DemoEmployer::Hospital), (2, DemoEmployer::Cleaning)] {
        let mandate = Mandate {
            id: Uuid::from_u128(number),
            holder: holder.clone(),
            enterprise: client.number(),
            from,
            to: None,
            version: 1,
        };
        mandates::insert(tx, &mandate)?;
    }
    Ok(())
}
