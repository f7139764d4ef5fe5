//! Employers that do not exist: what they do, where, and how many requests each of them files.

use super::Dice;
use super::identity::enterprise_number;
use super::name_lists::{DUTCH_FAMILIES, FRENCH_FAMILIES, GERMAN_FAMILIES};
use super::residence::Residence;
use domain::identifiers::{EnterpriseNumber, JointCommitteeCode};
use domain::interruption::{Sector, WorkerCode};

/// First eight digits of the first employer's number: a range from which none has been given out.
const FIRST_NUMBER: u32 = 19_000_000;
/// The largest employer's share of all requests: 20,000 of 2 million.
const LARGEST_SHARE: u32 = 100;
/// How quickly employers shrink along the list. With 0.7, half of all employers of 2 million requests have fewer than
/// 12 and about 15,000 have 20 to 60.
const SKEW: f64 = 0.7;
/// Public employers among a hundred.
const PUBLIC_SHARE: u32 = 14;

/// What an employer does, in the words its name begins with, and the joint committees of its workers.
#[derive(Debug)]
struct Activity {
    french: &'static str,
    dutch: &'static str,
    german: &'static str,
    white_collar: &'static str,
    blue_collar: &'static str,
    /// White-collar workers among a hundred.
    white_share: u32,
}

const fn activity(
    [french, dutch, german]: [&'static str; 3],
    [white_collar, blue_collar]: [&'static str; 2],
    white_share: u32,
) -> Activity {
    Activity {
        french,
        dutch,
        german,
        white_collar,
        blue_collar,
        white_share,
    }
}

#[rustfmt::skip]
const ACTIVITIES: [(Activity, u32); 20] = [
    (activity(["Bureau", "Kantoor", "Büro"], ["200.00", "100.00"], 96), 20),
    (activity(["Constructions", "Bouwwerken", "Bauunternehmen"], ["200.00", "124.00"], 18), 11),
    (activity(["Clinique", "Ziekenhuis", "Klinik"], ["330.00", "330.00"], 86), 9),
    (activity(["Nettoyage", "Schoonmaak", "Reinigung"], ["200.00", "121.00"], 9), 6),
    (activity(["Ateliers", "Metaalwerken", "Metallbau"], ["209.00", "111.00"], 35), 6),
    (activity(["Magasins", "Winkels", "Kaufhaus"], ["311.00", "311.00"], 78), 6),
    (activity(["Supermarché", "Supermarkt", "Supermarkt"], ["202.00", "119.00"], 70), 5),
    (activity(["Transports", "Transport", "Spedition"], ["226.00", "140.03"], 24), 5),
    (activity(["Aide familiale", "Thuiszorg", "Familienhilfe"], ["318.00", "318.00"], 22), 5),
    (activity(["Résidence", "Woonzorg", "Seniorenheim"], ["330.00", "330.00"], 74), 5),
    (activity(["Boulangerie", "Bakkerij", "Bäckerei"], ["220.00", "118.03"], 14), 3),
    (activity(["Hôtel", "Hotel", "Hotel"], ["302.00", "302.00"], 30), 3),
    (activity(["Chimie", "Chemie", "Chemie"], ["207.00", "116.00"], 58), 3),
    (activity(["Conserverie", "Voeding", "Nahrungsmittel"], ["220.00", "118.00"], 27), 3),
    (activity(["Électricité", "Elektro", "Elektro"], ["200.00", "149.01"], 25), 2),
    (activity(["Assurances", "Verzekeringen", "Versicherungen"], ["306.00", "306.00"], 98), 2),
    (activity(["Banque", "Bank", "Bank"], ["310.00", "310.00"], 99), 2),
    (activity(["Centre culturel", "Cultuurhuis", "Kulturhaus"], ["329.00", "329.00"], 88), 2),
    (activity(["Foyer", "Tehuis", "Wohnheim"], ["319.00", "319.00"], 82), 2),
    (activity(["Entreprise de travail adapté", "Maatwerkbedrijf", "Beschützende Werkstätte"], ["327.00", "327.00"], 21), 2),
];

/// Places that are on no map, for public employers, in French, Dutch and German.
const PLACES: [[&str; 3]; 24] = [
    ["Clairval", "Klaverbeke", "Sonnenfeld"],
    ["Bois-le-Prieur", "Molenrode", "Waldrain"],
    ["Rivemont", "Zonnegem-aan-de-Aa", "Bachtal"],
    ["Grandpré-sur-Lesve", "Heidebroek", "Steinauel"],
    ["Montfleury-lez-Bois", "Wilgenhove", "Lindenborn"],
    ["Valroche", "Lindekerke-Bos", "Rosenhöhe"],
    ["Saint-Amédée", "Sint-Hermelinde", "Sankt Emmeran"],
    ["Hautefaye", "Vogelzele", "Vogelsbach"],
    ["Basseroche", "Kersenlaar", "Kirschhof"],
    ["Pré-aux-Saules", "Elzenmeers", "Erlengrund"],
    ["Belchamp", "Hopveld", "Hopfenau"],
    ["Longuerive", "Langedonk", "Langenried"],
    ["Marbaix-le-Vieux", "Oudmarbeke", "Altmarbach"],
    ["Roncevert", "Braamkouter", "Brombeerhang"],
    ["Tilleuil", "Lindemark", "Lindmark"],
    ["Neuvecour", "Nieuwenhof-Dries", "Neuhofen"],
    ["Chanterive", "Zwaluwbeek", "Schwalbenbach"],
    ["Fontaine-Aubel", "Bronnegem", "Brunnthal"],
    ["Orvaux", "Gouwrijk", "Goldau"],
    ["Petit-Sart", "Kleinrode", "Kleinrath"],
    ["Vertbois", "Groenwoud", "Grünwalde"],
    ["Quatrebras-le-Haut", "Vierwege", "Vierwegen"],
    [
        "Saulchoy-Notre-Dame",
        "Onze-Lieve-Vrouw-Wilg",
        "Marienweide",
    ],
    ["Terrebrune", "Bruineaarde", "Braunerde"],
];

const PUBLIC_BODIES: [[&str; 3]; 4] = [
    ["Commune de", "Gemeente", "Gemeinde"],
    ["CPAS de", "OCMW", "ÖSHZ"],
    [
        "Zone de secours",
        "Hulpverleningszone",
        "Hilfeleistungszone",
    ],
    ["Intercommunale", "Intercommunale", "Interkommunale"],
];

/// An employer who does not exist.
#[derive(Debug, Clone)]
pub struct Employer {
    /// Enterprise number.
    pub number: EnterpriseNumber,
    /// Name as registered.
    pub name: String,
    /// Private or public.
    pub sector: Sector,
    /// Workers employed.
    pub head_count: u32,
    /// Seat.
    pub seat: Residence,
    /// fr, nl or de.
    pub language: &'static str,
    /// None for public employers.
    activity: Option<&'static Activity>,
}

impl Employer {
    /// The `rank`-th employer of the country, who files `requests` requests in five years.
    pub fn draw(dice: &mut Dice, rank: u32, requests: u32) -> Self {
        let seat = Residence::draw(dice);
        let language = seat.region.language(dice);
        let column = match language {
            "fr" => 0,
            "nl" => 1,
            _ => 2,
        };
        let public = dice.percent(PUBLIC_SHARE);
        let (name, activity) = if public {
            let (body, place) = (dice.pick(&PUBLIC_BODIES), dice.pick(&PLACES));
            (format!("{} {}", body[column], place[column]), None)
        } else {
            let place = dice.weighted(&places_with_weights(&ACTIVITIES));
            let activity = &ACTIVITIES[place].0;
            (private_name(dice, activity, column), Some(activity))
        };
        Self {
            number: enterprise_number(FIRST_NUMBER + rank),
            name,
            sector: if public {
                Sector::Public
            } else {
                Sector::Private
            },
            head_count: requests.saturating_mul(2 + dice.below(5)).max(2),
            seat,
            language,
            activity,
        }
    }

    /// Statute and joint committee of one of its workers; public employers have no committee.
    pub fn worker_code(&self, dice: &mut Dice) -> (WorkerCode, Option<JointCommitteeCode>) {
        let white_share = self.activity.map_or(80, |activity| activity.white_share);
        let code = if dice.percent(white_share) {
            WorkerCode::WhiteCollar
        } else {
            WorkerCode::BlueCollar
        };
        let committee = self.activity.map(|activity| match code {
            WorkerCode::WhiteCollar => activity.white_collar,
            WorkerCode::BlueCollar => activity.blue_collar,
        });
        let committee = committee.map(|text| text.parse().expect("codes above are NNN.NN"));
        (code, committee)
    }
}

fn private_name(dice: &mut Dice, activity: &Activity, column: usize) -> String {
    let words = [activity.french, activity.dutch, activity.german][column];
    let families = [FRENCH_FAMILIES, DUTCH_FAMILIES, GERMAN_FAMILIES][column];
    let family = dice.pick(families);
    let form = dice.pick([["SA", "SRL"], ["NV", "BV"], ["AG", "GmbH"]][column].as_slice());
    match dice.below(4) {
        0 => format!("{words} {family} & {} {form}", dice.pick(families)),
        _ => format!("{words} {family} {form}"),
    }
}

fn places_with_weights<T>(list: &[(T, u32)]) -> Vec<(usize, u32)> {
    list.iter()
        .enumerate()
        .map(|(place, (_, weight))| (place, *weight))
        .collect()
}

/// How many requests each employer files, largest first; together exactly `requests`.
///
/// The first has one hundredth of all, the n-th a share that falls like n^−0.7, nobody fewer than one.
pub fn sizes(requests: u32) -> Vec<u32> {
    let largest = (requests / LARGEST_SHARE).max(1);
    let mut left = requests;
    let mut sizes = Vec::new();
    while left > 0 {
        let rank = f64::from(u32::try_from(sizes.len()).unwrap_or(u32::MAX)) + 1.0;
        let share = (f64::from(largest) / rank.powf(SKEW)).round();
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "between 0 and `largest`, which is a u32"
        )]
        let size = (share as u32).clamp(1, left);
        sizes.push(size);
        left -= size;
    }
    sizes
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::HashMap;

    #[test]
    fn the_largest_of_two_million_has_twenty_thousand() {
        let sizes = sizes(2_000_000);
        assert_eq!(sizes.iter().sum::<u32>(), 2_000_000);
        assert_eq!(sizes[0], 20_000);
        assert!(sizes.is_sorted_by(|a, b| a >= b));
        let ordinary = sizes
            .iter()
            .filter(|size| (20..=60).contains(*size))
            .count();
        assert!(ordinary > 10_000, "{ordinary} employers have 20 to 60");
    }

    #[test]
    fn small_countries_add_up_too() {
        for requests in [0, 1, 7, 99, 100, 1_000, 54_321] {
            let sizes = sizes(requests);
            assert_eq!(sizes.iter().sum::<u32>(), requests);
            assert!(sizes.iter().all(|size| *size > 0));
        }
    }

    /// WRK-06: 1xx is for blue collar, 2xx for white collar, 3xx for both; checked against the reference list.
    #[test]
    fn committees_are_listed_and_fit_the_statute() {
        let list = include_str!("../../../reference/joint_committees.csv");
        let listed: HashMap<&str, &str> = list
            .lines()
            .map(|line| (&line[..line.len().min(6)], line))
            .collect();
        for (activity, _) in &ACTIVITIES {
            for (code, refused) in [
                (activity.white_collar, ",ouvrier,"),
                (activity.blue_collar, ",employe,"),
            ] {
                let line = listed.get(code).unwrap_or_else(|| panic!("{code}"));
                assert!(!line.contains(refused), "{line}");
            }
        }
    }

    #[test]
    fn employers_have_distinct_numbers_and_committees_only_when_private() {
        let mut dice = Dice::new(3, 0);
        let employers: Vec<_> = (0..500)
            .map(|rank| Employer::draw(&mut dice, rank, 10))
            .collect();
        for (place, employer) in employers.iter().enumerate() {
            assert!(
                employers[..place]
                    .iter()
                    .all(|other| other.number != employer.number)
            );
            let (_, committee) = employer.worker_code(&mut dice);
            assert_eq!(committee.is_some(), employer.sector == Sector::Private);
        }
    }
}
