//! The personnel of the story.

use crate::synthetic::Dice;
use crate::synthetic::identity::fictional_niss;
use crate::synthetic::names::Name;
use crate::synthetic::residence::Region;
use crate::synthetic::shares::LifeStage;
use domain::identifiers::{EstablishmentUnitNumber, JointCommitteeCode, Niss, PostalCode, Sex};
use domain::interruption::WorkerCode;
use jiff::civil::{Date, date};
use jiff::{ToSpan, Unit};

/// Days of birth lie this far apart, from `FIRST_BIRTH` on; there are `BIRTHS` of them, a prime, so that stepping through
/// them in `BIRTH_STEP`s meets each once.
const FIRST_BIRTH: Date = date(1962, 2, 3);
const DAYS_APART: usize = 50;
const BIRTHS: usize = 293;
const BIRTH_STEP: usize = 127;

/// What the workers of an employer are, and where they live.
pub struct Trade {
    /// Joint committee of white-collar workers; none for public employers.
    white_collar: Option<&'static str>,
    blue_collar: Option<&'static str>,
    white_share: u32,
    /// Postal codes of the first workers, who carry the written rows: Nivelles, Bruxelles, Charleroi and Mons as in the
    /// manual; the others live in any of these.
    homes: &'static [&'static str],
    /// Workers who can sign in, at the place given.
    known: &'static [(usize, Known)],
}

/// A worker who is also a persona.
struct Known {
    family: &'static str,
    given: &'static str,
    birth: Date,
    sex: Sex,
}

const MANUAL_HOMES: &[&str] = &[
    "1400", "1000", "6000", "7000", "7000", "7000", "1300", "5000",
];

pub const BAKERY: Trade = Trade {
    white_collar: Some("220.00"),
    blue_collar: Some("118.03"),
    white_share: 15,
    homes: MANUAL_HOMES,
    known: &[],
};
/// Place among the hospital's staff of the worker who can sign in and is waited for.
pub const WAITED_FOR: usize = 1;
pub const HOSPITAL: Trade = Trade {
    white_collar: Some("330.00"),
    blue_collar: Some("330.00"),
    white_share: 84,
    homes: MANUAL_HOMES,
    known: &[
        (
            WAITED_FOR,
            Known {
                family: "Maes",
                given: "Sofie",
                birth: date(1988, 3, 12),
                sex: Sex::Female,
            },
        ),
        (
            7,
            Known {
                family: "Renard",
                given: "Camille",
                birth: date(1985, 7, 30),
                sex: Sex::Female,
            },
        ),
    ],
};
pub const COMMUNE: Trade = Trade {
    white_collar: None,
    blue_collar: None,
    white_share: 62,
    homes: &["4800", "4000", "4700", "4800", "4000", "4800"],
    known: &[],
};
pub const CLEANING: Trade = Trade {
    white_collar: Some("200.00"),
    blue_collar: Some("121.00"),
    white_share: 8,
    homes: MANUAL_HOMES,
    known: &[],
};

/// Somebody in the personnel file.
#[derive(Debug, Clone)]
pub struct Staff {
    /// National register number.
    pub niss: Niss,
    /// Family name.
    pub family: &'static str,
    /// Given name.
    pub given: &'static str,
    /// Day of birth.
    pub birth: Date,
    /// Domicile.
    pub postal_code: PostalCode,
    /// Statute.
    pub code: WorkerCode,
    /// Joint committee; public employers have none.
    pub joint_committee: Option<JointCommitteeCode>,
    /// Where the worker works, when the employer said so.
    pub unit: Option<EstablishmentUnitNumber>,
    /// First day in service.
    pub in_service: Date,
    /// Whether the employer knows an address of electronic mail.
    pub has_email: bool,
}

impl Staff {
    /// Which leaves are likely.
    pub(super) fn stage(&self, today: Date) -> LifeStage {
        let years = self
            .birth
            .until((Unit::Year, today))
            .map_or(40, |age| age.get_years());
        match years {
            ..46 => LifeStage::Parent,
            46..59 => LifeStage::Middle,
            _ => LifeStage::Senior,
        }
    }
}

/// `count` workers; `born_before` workers of the story have taken their days of birth already.
pub fn draw(dice: &mut Dice, trade: &Trade, count: usize, born_before: usize) -> Vec<Staff> {
    (0..count)
        .map(|place| {
            let sex = if dice.percent(60) {
                Sex::Female
            } else {
                Sex::Male
            };
            let known = trade.known.iter().find(|(at, _)| *at == place);
            let step = (born_before + place) * BIRTH_STEP % BIRTHS * DAYS_APART;
            let birth = FIRST_BIRTH.saturating_add(i64::try_from(step).unwrap_or(0).days());
            let name = Name::draw(dice, Region::Brussels, sex);
            let staff = Staff {
                niss: fictional_niss(birth, sex),
                family: name.family,
                given: name.given,
                birth,
                ..post(dice, trade, place)
            };
            match known {
                None => staff,
                Some((_, known)) => Staff {
                    niss: fictional_niss(known.birth, known.sex),
                    family: known.family,
                    given: known.given,
                    birth: known.birth,
                    ..staff
                },
            }
        })
        .collect()
}

/// What is the employer's: statute, committee, home, first day. Number, name and birth are the caller's.
fn post(dice: &mut Dice, trade: &Trade, place: usize) -> Staff {
    let code = if dice.percent(trade.white_share) {
        WorkerCode::WhiteCollar
    } else {
        WorkerCode::BlueCollar
    };
    let committee = match code {
        WorkerCode::WhiteCollar => trade.white_collar,
        WorkerCode::BlueCollar => trade.blue_collar,
    };
    let home = match trade.homes.get(place) {
        Some(home) => home,
        None => dice.pick::<&str>(trade.homes),
    };
    let in_service = date(2004, 1, 1).saturating_add(i64::from(dice.between(0, 6_500)).days());
    Staff {
        niss: fictional_niss(FIRST_BIRTH, Sex::Male),
        family: "",
        given: "",
        birth: FIRST_BIRTH,
        postal_code: home.parse().expect("postal codes of the reference list"),
        code,
        joint_committee: committee.map(|text| text.parse().expect("listed committees")),
        unit: None,
        in_service: in_service.first_of_month(),
        has_email: dice.percent(70),
    }
}
