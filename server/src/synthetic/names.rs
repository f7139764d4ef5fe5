//! Drawing a name as one meets it in a region of Belgium.

use super::Dice;
use super::name_lists::{
    DUTCH, DUTCH_FAMILIES, FRENCH, FRENCH_FAMILIES, FURTHER, FURTHER_FAMILIES, GERMAN,
    GERMAN_FAMILIES, GivenNames,
};
use super::residence::Region;
use domain::identifiers::Sex;

/// A family name and a given name.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Name {
    /// Family name.
    pub family: &'static str,
    /// Given name.
    pub given: &'static str,
}

#[derive(Debug, Clone, Copy)]
enum Origin {
    French,
    Dutch,
    German,
    Further,
}

impl Origin {
    const fn given(self) -> &'static GivenNames {
        match self {
            Self::French => &FRENCH,
            Self::Dutch => &DUTCH,
            Self::German => &GERMAN,
            Self::Further => &FURTHER,
        }
    }

    const fn families(self) -> &'static [&'static str] {
        match self {
            Self::French => FRENCH_FAMILIES,
            Self::Dutch => DUTCH_FAMILIES,
            Self::German => GERMAN_FAMILIES,
            Self::Further => FURTHER_FAMILIES,
        }
    }
}

/// How often each origin is met among a hundred residents of the region; our own estimate, only for the look of the data.
const fn origins(region: Region) -> [(Origin, u32); 4] {
    let [french, dutch, german, further] = match region {
        Region::Flanders => [5, 83, 0, 12],
        Region::Wallonia => [79, 5, 1, 15],
        Region::Brussels => [46, 14, 1, 39],
        Region::GermanSpeaking => [14, 2, 80, 4],
    };
    [
        (Origin::French, french),
        (Origin::Dutch, dutch),
        (Origin::German, german),
        (Origin::Further, further),
    ]
}

impl Name {
    /// A name of a resident of the region.
    pub fn draw(dice: &mut Dice, region: Region, sex: Sex) -> Self {
        let family_origin = dice.weighted(&origins(region));
        // One in eight families gives names of its neighbours.
        let given_origin = if dice.percent(12) {
            dice.weighted(&origins(region))
        } else {
            family_origin
        };
        let given = match sex {
            Sex::Female => given_origin.given().women,
            Sex::Male => given_origin.given().men,
        };
        Self {
            family: dice.pick::<&str>(family_origin.families()),
            given: dice.pick::<&str>(given),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    const ALL: [Origin; 4] = [
        Origin::French,
        Origin::Dutch,
        Origin::German,
        Origin::Further,
    ];

    #[test]
    fn enough_names_to_look_like_a_country() {
        let given: BTreeSet<_> = ALL
            .iter()
            .flat_map(|origin| origin.given().women.iter().chain(origin.given().men.iter()))
            .collect();
        let families: BTreeSet<_> = ALL
            .iter()
            .flat_map(|origin| origin.families().iter())
            .collect();
        assert!(given.len() >= 150, "{}", given.len());
        assert!(families.len() >= 200, "{}", families.len());
    }

    #[test]
    fn shares_of_origins_are_shares_of_a_hundred() {
        for region in Region::ALL {
            let sum: u32 = origins(region).iter().map(|(_, weight)| weight).sum();
            assert_eq!(sum, 100, "{region:?}");
        }
    }
}
