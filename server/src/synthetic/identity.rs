//! Numbers that are well formed and belong to nobody we know of, and people to carry them.

use super::Dice;
use super::names::Name;
use super::residence::Residence;
use domain::identifiers::{EnterpriseNumber, Niss, Sex};
use jiff::civil::Date;

/// Serials of one sex on one day: 998 in all.
const SERIALS_A_DAY: u16 = 499;

/// Which kind of number a person has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NumberKind {
    /// In the national register.
    National,
    /// BIS number given with the sex (month + 40).
    Bis,
    /// BIS number given without it (month + 20).
    BisSexUnknown,
}

/// The number of a person born on `birth` as the `serial`-th of that day (1 to 998); the check digits are right.
///
/// `None` when `serial` is outside that range.
pub fn niss(birth: Date, serial: u16, kind: NumberKind) -> Option<Niss> {
    if !(1..=998).contains(&serial) {
        return None;
    }
    let shift = match kind {
        NumberKind::National => 0,
        NumberKind::BisSexUnknown => 20,
        NumberKind::Bis => 40,
    };
    let first = format!(
        "{:02}{:02}{:02}{serial:03}",
        birth.year() % 100,
        birth.month() + shift,
        birth.day()
    );
    let number: u64 = first.parse().ok()?;
    let full = if birth.year() >= 2000 {
        2_000_000_000 + number
    } else {
        number
    };
    format!("{first}{:02}", 97 - full % 97).parse().ok()
}

/// The number of a fictional person: the serials 997 and 998 are never reached by births of one day.
///
/// There is one such number per day and sex.
pub fn fictional_niss(birth: Date, sex: Sex) -> Niss {
    let serial = match sex {
        Sex::Male => 997,
        Sex::Female => 998,
    };
    niss(birth, serial, NumberKind::National).expect("997 and 998 are serials")
}

/// The enterprise number with these first eight digits (below 20,000,000) and right check digits.
pub fn enterprise_number(first_eight: u32) -> EnterpriseNumber {
    format!("{first_eight:08}{:02}", 97 - first_eight % 97)
        .parse()
        .expect("eight digits below 20,000,000 begin with 0 or 1")
}

/// A person who does not exist.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Person {
    /// The number; unique as far as the caller drew distinct serials.
    pub niss: Niss,
    /// Name.
    pub name: Name,
    /// Sex; what the number says unless it says nothing.
    pub sex: Sex,
    /// Day of birth.
    pub birth: Date,
    /// Domicile.
    pub residence: Residence,
    kind: NumberKind,
}

impl Person {
    /// A resident born on `birth` with a number of the real register's shape.
    pub fn draw(dice: &mut Dice, birth: Date, residence: Residence) -> Self {
        let sex = if dice.percent(62) {
            Sex::Female
        } else {
            Sex::Male
        };
        let kind = dice.weighted(&[
            (NumberKind::National, 972),
            (NumberKind::Bis, 20),
            (NumberKind::BisSexUnknown, 8),
        ]);
        let place = u16::try_from(dice.below(u32::from(SERIALS_A_DAY))).unwrap_or(0);
        let niss = numbered(birth, sex, kind, place);
        let name = Name::draw(dice, residence.region, sex);
        Self {
            niss,
            name,
            sex,
            birth,
            residence,
            kind,
        }
    }

    /// The same person as the `place`-th of the own sex born on that day, counted from 0; after `SERIALS_A_DAY` it starts again.
    pub fn renumber(&mut self, place: u16) {
        self.niss = numbered(self.birth, self.sex, self.kind, place);
    }
}

/// Women have the even serials of a day, men the odd ones.
fn numbered(birth: Date, sex: Sex, kind: NumberKind, place: u16) -> Niss {
    let place = place % SERIALS_A_DAY;
    let serial = match sex {
        Sex::Female => 2 + 2 * place,
        Sex::Male => 1 + 2 * place,
    };
    niss(birth, serial, kind).expect("serials 1 to 998")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    #[test]
    fn numbers_hold_in_both_centuries_and_tell_the_sex() {
        let mut dice = Dice::new(1, 1);
        for year in [1958, 1985, 1999, 2000, 2004] {
            for _ in 0..200 {
                let birth = date(year, 7, 30);
                let residence = Residence::draw(&mut dice);
                let person = Person::draw(&mut dice, birth, residence);
                assert_eq!(person.niss.birth_date(), Some(birth));
                assert_eq!(person.niss.sex().unwrap_or(person.sex), person.sex);
            }
        }
        assert!(niss(date(1985, 7, 30), 999, NumberKind::National).is_none());
    }

    #[test]
    fn fictional_numbers_use_the_serials_nobody_gets() {
        assert_eq!(
            fictional_niss(date(1985, 7, 30), Sex::Male).formatted(),
            "85.07.30-997.34"
        );
        assert_eq!(
            &fictional_niss(date(2001, 2, 3), Sex::Female).digits()[6..9],
            "998"
        );
    }

    #[test]
    fn enterprise_numbers_of_the_sheets() {
        for (first_eight, number) in [
            (9_999_999, "0999.999.922"),
            (9_999_998, "0999.999.823"),
            (9_999_997, "0999.999.724"),
        ] {
            assert_eq!(enterprise_number(first_eight).formatted(), number);
        }
        assert_eq!(&enterprise_number(19_000_000).digits()[..8], "19000000");
    }
}
