//! The establishment units of the demonstration's employers.

use crate::synthetic::story::{Company, units as sites};
use storage::units::{self, Unit, UnitContact};
use storage::{Error, Tx};

/// Enters the units of an employer; the second site has somebody of its own to ask.
pub fn enter(tx: &mut Tx, company: &Company) -> Result<(), Error> {
    for (place, site) in sites::of(company.which).iter().enumerate() {
        let contact = if place == 1 {
            UnitContact {
                name: "Personnel, Site des Tilleuls".to_owned(),
                phone: "067 00 00 00".to_owned(),
                email: "tilleuls@quatre-vents.example".to_owned(),
            }
        } else {
            UnitContact::default()
        };
        let unit = Unit {
            employer: company.which.number(),
            number: site.number(),
            name: site.name.to_owned(),
            street: site.street.to_owned(),
            postal_code: site
                .postal_code
                .parse()
                .map_err(|_| Error::Value("a postal code".to_owned()))?,
            place: site.place.to_owned(),
            last_day: None,
            contact,
            version: 1,
        };
        units::insert(tx, &unit)?;
    }
    Ok(())
}
