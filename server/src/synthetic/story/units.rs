//! The establishment units of the demonstration: the hospital has three sites, the other employers one place each, which
//! nobody has entered.

use crate::synthetic::personas::DemoEmployer;
use domain::identifiers::EstablishmentUnitNumber;

/// A site of a fictional employer; its number is of the last that could ever be given.
#[derive(Debug, Clone, Copy)]
pub struct StoryUnit {
    /// Ten digits.
    pub digits: &'static str,
    /// What the employer calls it.
    pub name: &'static str,
    /// Street and number.
    pub street: &'static str,
    /// Postal code.
    pub postal_code: &'static str,
    /// Commune.
    pub place: &'static str,
}

const SITES: [StoryUnit; 3] = [
    StoryUnit {
        digits: "2999999172",
        name: "Site de l'Horloge",
        street: "Rue de l'Exemple 1",
        postal_code: "1000",
        place: "Bruxelles",
    },
    StoryUnit {
        digits: "2999999271",
        name: "Site des Tilleuls",
        street: "Avenue de l'Exemple 22",
        postal_code: "1400",
        place: "Nivelles",
    },
    StoryUnit {
        digits: "2999999370",
        name: "Polyclinique du Canal",
        street: "Quai de l'Exemple 3",
        postal_code: "6000",
        place: "Charleroi",
    },
];

impl StoryUnit {
    /// Its number.
    pub fn number(&self) -> EstablishmentUnitNumber {
        self.digits.parse().expect("numbers of fictional units")
    }
}

/// The units an employer entered.
pub fn of(which: DemoEmployer) -> &'static [StoryUnit] {
    match which {
        DemoEmployer::Hospital => &SITES,
        _ => &[],
    }
}

/// Where the worker at a place of the personnel file works: half of them at the first site, a few nobody knows where.
pub fn of_staff(which: DemoEmployer, place: usize) -> Option<EstablishmentUnitNumber> {
    let site = match place % 10 {
        0..=4 => 0,
        5..=7 => 1,
        8 => 2,
        _ => return None,
    };
    of(which).get(site).map(StoryUnit::number)
}
