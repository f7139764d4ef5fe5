//! Where people live: the communes of `reference/onem_office_communes.csv`, weighted by how many live there.

use super::Dice;
use domain::identifiers::PostalCode;
use std::sync::LazyLock;

const COMMUNES: &str = include_str!("../../../reference/onem_office_communes.csv");

/// The part of the country, which decides the languages of names.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Region {
    /// Flemish Region.
    Flanders,
    /// Walloon Region without the German-speaking communes.
    Wallonia,
    /// Brussels-Capital Region.
    Brussels,
    /// The nine German-speaking communes.
    GermanSpeaking,
}

impl Region {
    /// All of them.
    pub const ALL: [Self; 4] = [
        Self::Flanders,
        Self::Wallonia,
        Self::Brussels,
        Self::GermanSpeaking,
    ];

    /// The region of a commune, from its number at the national institute of statistics.
    fn of_commune(nis_code: u32) -> Self {
        match nis_code {
            21_000..=21_999 => Self::Brussels,
            63_001 | 63_012 | 63_013 | 63_023 | 63_040 | 63_048 | 63_061 | 63_067 | 63_087 => {
                Self::GermanSpeaking
            }
            10_000..=13_999 | 23_000..=24_999 | 30_000..=46_999 | 70_000..=73_999 => Self::Flanders,
            _ => Self::Wallonia,
        }
    }

    /// Language in which an employer of the region writes; Brussels writes in French and Dutch.
    pub fn language(self, dice: &mut Dice) -> &'static str {
        match self {
            Self::Flanders => "nl",
            Self::Wallonia => "fr",
            Self::Brussels => dice.weighted(&[("fr", 7), ("nl", 3)]),
            Self::GermanSpeaking => "de",
        }
    }
}

/// A place to live.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Residence {
    /// Postal code of the commune's main locality.
    pub postal_code: PostalCode,
    /// Its region.
    pub region: Region,
}

/// Thousands of inhabitants of the large communes, rounded; every other commune counts as `OTHER_COMMUNE`.
const LARGE_COMMUNES: [(u32, u32); 24] = [
    (11_002, 545), // Antwerpen
    (44_021, 268), // Gent
    (52_011, 205), // Charleroi
    (62_063, 197), // Liège
    (21_004, 195), // Bruxelles
    (21_015, 133), // Schaerbeek
    (21_001, 123), // Anderlecht
    (31_005, 120), // Brugge
    (92_094, 114), // Namur
    (24_062, 103), // Leuven
    (21_012, 98),  // Molenbeek-Saint-Jean
    (53_053, 97),  // Mons
    (41_002, 90),  // Aalst
    (12_025, 88),  // Mechelen
    (21_009, 88),  // Ixelles
    (21_016, 85),  // Uccle
    (46_021, 82),  // Sint-Niklaas
    (58_001, 81),  // La Louvière
    (71_022, 81),  // Hasselt
    (34_022, 79),  // Kortrijk
    (35_013, 72),  // Oostende
    (57_081, 69),  // Tournai
    (71_016, 67),  // Genk
    (62_096, 63),  // Seraing
];
const OTHER_COMMUNE: u32 = 14;

static RESIDENCES: LazyLock<Vec<(Residence, u32)>> = LazyLock::new(|| {
    COMMUNES
        .lines()
        .skip(1)
        .filter_map(|line| {
            let mut cells = line.split(',');
            let nis_code = cells.next()?.parse().ok()?;
            let postal_code = cells.next()?.parse().ok()?;
            let weight = LARGE_COMMUNES
                .iter()
                .find(|(commune, _)| *commune == nis_code)
                .map_or(OTHER_COMMUNE, |(_, thousands)| *thousands);
            let region = Region::of_commune(nis_code);
            Some((
                Residence {
                    postal_code,
                    region,
                },
                weight,
            ))
        })
        .collect()
});

impl Residence {
    /// Somewhere in the country.
    pub fn draw(dice: &mut Dice) -> Self {
        dice.weighted(&RESIDENCES)
    }

    /// Near `home`: in two cases out of three the same commune, else somewhere in the same region.
    pub fn near(dice: &mut Dice, home: Self) -> Self {
        if dice.percent(66) {
            return home;
        }
        // Drawn again until the region fits; the smallest region would need hundreds of tries, so these are limited.
        (0..12)
            .map(|_| Self::draw(dice))
            .find(|place| place.region == home.region)
            .unwrap_or(home)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_commune_of_the_reference_list_is_a_place_to_live() {
        assert_eq!(RESIDENCES.len(), COMMUNES.lines().count() - 1);
        for region in Region::ALL {
            assert!(
                RESIDENCES.iter().any(|(place, _)| place.region == region),
                "{region:?}"
            );
        }
        let large = RESIDENCES
            .iter()
            .filter(|(_, weight)| *weight != OTHER_COMMUNE)
            .count();
        assert_eq!(large, LARGE_COMMUNES.len(), "each large commune is listed");
    }
}
