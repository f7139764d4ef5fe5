//! The declaration of occupation (EMP-05, EMP-12): whoever interrupts work with one employer and goes on working for others
//! owes the office what each of those others declares. Judged here: who is invited, what is declared, and whether all came.

use crate::coded::worded;
use crate::draft::{FieldError, Problem, TEXT_CHARACTERS_MAX};
use crate::identifiers::{EnterpriseNumber, EnterpriseNumberError};
use crate::working_time::{HoursError, WeeklyHours};

/// Other employers that one request can name.
pub const OTHERS_MAX: usize = 10;
/// Days an invitation can be used.
pub const INVITATION_DAYS: i64 = 90;

worded! {
    /// A field of the forms about it: its word is its name in forms.
    OccupationField {
        /// Name of the other employer.
        Name = "otherName";
        /// Its enterprise number; optional.
        Number = "otherNumber";
        /// For which employer is signed.
        Employer = "employer";
        /// Hours a week there.
        Hours = "hours";
        /// Minutes a week there, beyond the hours.
        Minutes = "minutes";
        /// Whether the worker goes on working there during the interruption.
        Continues = "continues";
        /// Anything else, in words; optional.
        Remark = "remark";
        /// The certification.
        Certified = "certified";
    }
}

/// An employer as the worker names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct OtherEmployer {
    /// Name as the worker knows it.
    pub name: String,
    /// Its number, where the worker knows it.
    pub number: Option<EnterpriseNumber>,
}

/// What another employer declares.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Declared {
    /// Hours a week there.
    pub hours: WeeklyHours,
    /// Whether they go on during the interruption.
    pub continues: bool,
    /// Anything else.
    pub remark: Option<String>,
}

/// Whether all declarations came.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Nobody else employs the worker: nothing is asked.
    NotAsked,
    /// Some are missing.
    Open {
        /// How many are asked.
        asked: usize,
        /// How many came, signed online or as a document.
        received: usize,
    },
    /// All came.
    Closed,
}

/// What stands of a request: `several` is what employer or worker said, `named` the employers known by name, `signed` those
/// of them that signed online, `documents` the declarations handed in as a document.
pub const fn standing(several: bool, named: usize, signed: usize, documents: usize) -> Standing {
    let asked = if named > 0 { named } else { several as usize };
    let received = signed + documents;
    if asked == 0 {
        Standing::NotAsked
    } else if received >= asked {
        Standing::Closed
    } else {
        Standing::Open { asked, received }
    }
}

type Errors = Vec<FieldError<OccupationField>>;

/// Reads whom the worker invites; `interrupted_with` is the employer of the request, who declared already.
pub fn other_employer(
    name: &str,
    number: &str,
    interrupted_with: &EnterpriseNumber,
) -> Result<OtherEmployer, Errors> {
    let mut errors = Errors::new();
    let mut refuse = |field, problem| errors.push(FieldError { field, problem });
    let name = name.trim();
    match name.chars().count() {
        0 => refuse(OccupationField::Name, Problem::Required),
        count if count > TEXT_CHARACTERS_MAX => refuse(OccupationField::Name, Problem::TooLong),
        _ => {}
    }
    let number = match number.trim().parse::<EnterpriseNumber>() {
        _ if number.trim().is_empty() => None,
        Ok(number) if number == *interrupted_with => {
            refuse(OccupationField::Number, Problem::SameEmployer);
            None
        }
        Ok(number) => Some(number),
        Err(EnterpriseNumberError::Shape) => {
            refuse(OccupationField::Number, Problem::EnterpriseNumberShape);
            None
        }
        Err(EnterpriseNumberError::CheckDigits) => {
            refuse(
                OccupationField::Number,
                Problem::EnterpriseNumberCheckDigits,
            );
            None
        }
    };
    if errors.is_empty() {
        let name = name.to_owned();
        Ok(OtherEmployer { name, number })
    } else {
        Err(errors)
    }
}

/// What the other employer typed.
#[derive(Debug, Clone, Copy)]
pub struct Typed<'a> {
    /// Hours a week.
    pub hours: &'a str,
    /// Minutes beyond them.
    pub minutes: &'a str,
    /// "yes" or "no".
    pub continues: &'a str,
    /// Optional.
    pub remark: &'a str,
    /// "yes" once certified.
    pub certified: &'a str,
}

/// Reads a declaration.
pub fn declared(typed: Typed<'_>) -> Result<Declared, Errors> {
    use OccupationField as F;
    let mut errors = Errors::new();
    let mut refuse = |field, problem| errors.push(FieldError { field, problem });
    let hours = match WeeklyHours::parse(typed.hours, typed.minutes) {
        Ok(WeeklyHours::ZERO) => Err((F::Hours, Problem::ZeroHours)),
        Ok(hours) => Ok(hours),
        Err(HoursError::Empty) => Err((F::Hours, Problem::Required)),
        Err(HoursError::HoursUnreadable) => Err((F::Hours, Problem::NotANumber)),
        Err(HoursError::MinutesUnreadable) => Err((F::Minutes, Problem::NotANumber)),
        Err(HoursError::HoursOutOfRange) => Err((F::Hours, Problem::HoursOutOfRange)),
        Err(HoursError::MinutesOutOfRange) => Err((F::Minutes, Problem::MinutesOutOfRange)),
    };
    if let Err((field, problem)) = hours {
        refuse(field, problem);
    }
    match typed.continues {
        "yes" | "no" => {}
        "" => refuse(F::Continues, Problem::Required),
        _ => refuse(F::Continues, Problem::UnknownChoice),
    }
    let remark = typed.remark.trim().replace("\r\n", "\n");
    if remark.chars().count() > TEXT_CHARACTERS_MAX {
        refuse(F::Remark, Problem::TooLong);
    }
    if typed.certified != "yes" {
        refuse(F::Certified, Problem::CertificationRequired);
    }
    match hours {
        Ok(hours) if errors.is_empty() => Ok(Declared {
            hours,
            continues: typed.continues == "yes",
            remark: (!remark.is_empty()).then_some(remark),
        }),
        _ => Err(errors),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use OccupationField as F;

    fn number(digits: &str) -> EnterpriseNumber {
        digits.parse().expect("an enterprise number")
    }

    /// EMP-05: opened by what either side said, closed when as many came as are asked.
    #[test]
    fn emp_05_a_declaration_is_asked_until_as_many_came_as_there_are_employers() {
        let open = |asked, received| Standing::Open { asked, received };
        for (several, named, signed, documents, expected) in [
            (false, 0, 0, 0, Standing::NotAsked),
            (true, 0, 0, 0, open(1, 0)),
            (true, 0, 0, 1, Standing::Closed),
            (false, 1, 0, 0, open(1, 0)),
            (true, 1, 1, 0, Standing::Closed),
            (true, 2, 1, 0, open(2, 1)),
            (true, 2, 1, 1, Standing::Closed),
            (true, 2, 0, 3, Standing::Closed),
        ] {
            let found = standing(several, named, signed, documents);
            assert_eq!(found, expected, "{several} {named} {signed} {documents}");
        }
    }

    #[test]
    fn emp_12_an_invitation_names_another_employer() {
        let own = number("0999999922");
        let read = other_employer(" Café  ", "0999.999.823", &own).expect("another employer");
        assert_eq!(read.name, "Café");
        assert_eq!(read.number, Some(number("0999999823")));
        let fields = |name: &str, number: &str| {
            let errors = other_employer(name, number, &own).expect_err("refused");
            errors
                .iter()
                .map(|error| (error.field, error.problem))
                .collect::<Vec<_>>()
        };
        assert_eq!(fields("", ""), [(F::Name, Problem::Required)]);
        assert_eq!(
            fields(&"x".repeat(201), "12"),
            [
                (F::Name, Problem::TooLong),
                (F::Number, Problem::EnterpriseNumberShape)
            ]
        );
        assert_eq!(
            fields("X", "0999999921"),
            [(F::Number, Problem::EnterpriseNumberCheckDigits)]
        );
        assert_eq!(
            fields("X", "0999999922"),
            [(F::Number, Problem::SameEmployer)]
        );
    }

    #[test]
    fn emp_12_a_declaration_says_hours_whether_they_go_on_and_is_certified() {
        let good = Typed {
            hours: "19",
            minutes: "30",
            continues: "yes",
            remark: " \r\n",
            certified: "yes",
        };
        let read = declared(good).expect("a declaration");
        assert_eq!(read.hours.minutes(), 19 * 60 + 30);
        assert!(read.continues && read.remark.is_none());
        let empty = Typed {
            hours: "",
            minutes: "",
            continues: "",
            remark: "",
            certified: "",
        };
        let errors = declared(empty).expect_err("refused");
        let fields: Vec<_> = errors.iter().map(|error| error.field).collect();
        assert_eq!(fields, [F::Hours, F::Continues, F::Certified]);
        let forged = Typed {
            hours: "0",
            minutes: "",
            continues: "maybe",
            remark: &"é".repeat(201),
            ..good
        };
        let errors = declared(forged).expect_err("refused");
        let problems: Vec<_> = errors.iter().map(|error| error.problem).collect();
        let expected = [Problem::ZeroHours, Problem::UnknownChoice, Problem::TooLong];
        assert_eq!(problems, expected);
        let wrong = Typed {
            minutes: "60",
            ..good
        };
        assert_eq!(declared(wrong).expect_err("refused")[0].field, F::Minutes);
    }
}
