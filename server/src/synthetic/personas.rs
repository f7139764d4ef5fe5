//! The fictional people who can sign in to the demonstration, and what each of them may do there.
//!
//! What they are is said in `locales/*/demo.ftl` under `demo-part-<key>`.

use super::identity::{NumberKind, enterprise_number, fictional_niss, niss};
use crate::auth::oidc::Means;
use crate::stand_in::{DemoPerson, Personas};
use crate::texts::{Lang, texts};
use domain::access::EmployerRole;
use domain::identifiers::{EnterpriseNumber, Niss, Sex};
use jiff::civil::{Date, date};

/// The employers of the demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum DemoEmployer {
    /// A bakery: nine people, private.
    Bakery,
    /// A hospital: 180 people, private, with more requests than one page shows.
    Hospital,
    /// A commune: 64 people, public.
    Commune,
    /// A cleaning company: 38 people, private.
    Cleaning,
    /// A social secretariat: files by mandate for the hospital and the cleaning company.
    Secretariat,
}

impl DemoEmployer {
    /// Those with personnel of their own in the demonstration.
    pub const ALL: [Self; 4] = [Self::Bakery, Self::Hospital, Self::Commune, Self::Cleaning];

    /// Enterprise number: 0999 is not given out.
    pub fn number(self) -> EnterpriseNumber {
        enterprise_number(match self {
            Self::Bakery => 9_999_999,
            Self::Hospital => 9_999_998,
            Self::Commune => 9_999_997,
            Self::Cleaning => 9_999_996,
            Self::Secretariat => 9_999_995,
        })
    }
}

/// A capacity of the demonstration.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Part {
    /// Works in the personnel office of an employer.
    For(DemoEmployer, EmployerRole),
    /// Has a leave of the own.
    Worker,
    /// Treats files of an ONEM office.
    CaseWorker(&'static str),
    /// Manages the service.
    Administrator,
    /// Answers questions about the service.
    Support,
}

/// How the state knows a person.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Number {
    National,
    Bis,
    /// Not at all yet.
    None,
}

/// Somebody who can sign in.
#[derive(Debug, Clone, Copy)]
pub struct Persona {
    /// User name, and name for the stand-in; the password is `demo-` and the key.
    pub key: &'static str,
    /// Given name.
    pub given: &'static str,
    /// Family name.
    pub family: &'static str,
    /// Language of the pages unless switched.
    pub lang: Lang,
    /// Sex.
    pub sex: Sex,
    /// What the person may do.
    pub parts: &'static [Part],
    birth: Date,
    number: Number,
    foreign_identifier: Option<&'static str>,
    means: &'static [Means],
}

const BELGIAN: &[Means] = &[
    Means::Eid,
    Means::Itsme,
    Means::AccessCodes,
    Means::AppCode,
    Means::MailCode,
];
const EUROPEAN: &[Means] = &[Means::Eidas];

const fn person(
    key: &'static str,
    [given, family]: [&'static str; 2],
    (lang, sex, birth): (Lang, Sex, Date),
    parts: &'static [Part],
) -> Persona {
    Persona {
        key,
        given,
        family,
        lang,
        sex,
        parts,
        birth,
        number: Number::National,
        foreign_identifier: None,
        means: BELGIAN,
    }
}

use DemoEmployer::{Bakery, Cleaning, Commune, Hospital, Secretariat};
use EmployerRole::{Administrator, Decider, Filer, Reader};
use Sex::{Female, Male};

/// Everybody, in the order in which the stand-in and `entracte demo` list them.
pub const PERSONAS: [Persona; 14] = [
    person(
        "helene",
        ["Hélène", "Dumont"],
        (Lang::Fr, Female, date(1981, 4, 17)),
        &[Part::For(Hospital, Administrator)],
    ),
    person(
        "joris",
        ["Joris", "Verlinden"],
        (Lang::Nl, Male, date(1976, 9, 2)),
        &[
            Part::For(Bakery, Administrator),
            Part::For(Hospital, Filer),
            Part::For(Commune, Decider),
            Part::For(Cleaning, Filer),
        ],
    ),
    person(
        "nadia",
        ["Nadia", "Benali"],
        (Lang::Fr, Female, date(1990, 1, 30)),
        &[Part::For(Hospital, Reader)],
    ),
    person(
        "marie",
        ["Marie", "Lambert"],
        (Lang::Fr, Female, date(1968, 6, 8)),
        &[Part::For(Bakery, Administrator)],
    ),
    person(
        "luc",
        ["Luc", "Wouters"],
        (Lang::Nl, Male, date(1972, 11, 21)),
        &[Part::For(Commune, Administrator)],
    ),
    person(
        "sofie",
        ["Sofie", "Maes"],
        (Lang::Nl, Female, date(1988, 3, 12)),
        &[Part::Worker],
    ),
    person(
        "karl",
        ["Karl", "Schmitz"],
        (Lang::De, Male, date(1979, 12, 5)),
        &[Part::CaseWorker("VERVIERS")],
    ),
    person(
        "anne",
        ["Anne", "Delvaux"],
        (Lang::Fr, Female, date(1974, 2, 26)),
        &[Part::Administrator],
    ),
    person(
        "camille",
        ["Camille", "Renard"],
        (Lang::En, Female, date(1985, 7, 30)),
        &[
            Part::For(Hospital, Administrator),
            Part::For(Bakery, Filer),
            Part::For(Commune, Administrator),
            Part::For(Cleaning, Administrator),
            Part::Worker,
            Part::CaseWorker("NIVELLES"),
            Part::Administrator,
            Part::Support,
        ],
    ),
    person(
        "tom",
        ["Tom", "Peeters"],
        (Lang::Nl, Male, date(1993, 10, 14)),
        &[],
    ),
    Persona {
        number: Number::None,
        foreign_identifier: Some("IT/BE/RSSGLI91D52Z999X"),
        means: EUROPEAN,
        ..person(
            "giulia",
            ["Giulia", "Rossi"],
            (Lang::En, Female, date(1991, 4, 12)),
            &[],
        )
    },
    Persona {
        number: Number::Bis,
        foreign_identifier: Some("ES/BE/00000000T"),
        means: &[Means::Eidas, Means::BelgianIdForForeigners],
        ..person(
            "lucia",
            ["Lucía", "Ejemplo"],
            (Lang::En, Female, date(1987, 8, 19)),
            &[Part::For(Cleaning, Filer)],
        )
    },
    person(
        "elise",
        ["Élise", "Vandamme"],
        (Lang::Fr, Female, date(1983, 10, 14)),
        &[Part::For(Secretariat, Decider)],
    ),
    person(
        "wim",
        ["Wim", "Goossens"],
        (Lang::Nl, Male, date(1986, 5, 19)),
        &[Part::Support],
    ),
];

impl Persona {
    /// The person's number; `None` before the first European sign-in was completed.
    pub fn niss(&self) -> Option<Niss> {
        match self.number {
            Number::National => Some(fictional_niss(self.birth, self.sex)),
            Number::Bis => niss(self.birth, 998, NumberKind::Bis),
            Number::None => None,
        }
    }

    /// Password of the means that ask for one.
    pub fn password(&self) -> String {
        format!("demo-{}", self.key)
    }

    /// Address of electronic mail.
    pub fn mail(&self) -> String {
        format!("{}@personne.example", self.key)
    }

    fn demo_person(&self) -> DemoPerson {
        let key = format!("demo-part-{}", self.key);
        DemoPerson {
            key: self.key.to_owned(),
            family_name: self.family.to_owned(),
            given_name: self.given.to_owned(),
            niss: self.niss(),
            foreign_identifier: self.foreign_identifier.map(ToOwned::to_owned),
            mail: self.mail(),
            language: self.lang,
            means: self.means.to_vec(),
            user_name: self.key.to_owned(),
            password: self.password(),
            part: Lang::ALL.map(|lang| {
                let text = texts(lang).by_key(&key);
                text.unwrap_or_default().to_owned()
            }),
        }
    }
}

/// The stand-in's view of them.
pub struct DemoPersonas(Vec<DemoPerson>);

impl Default for DemoPersonas {
    fn default() -> Self {
        Self(PERSONAS.iter().map(Persona::demo_person).collect())
    }
}

impl Personas for DemoPersonas {
    fn all(&self) -> &[DemoPerson] {
        &self.0
    }
}

/// A heading, then one line a person who can sign in: user name, name, and what they may do.
pub fn who_can_sign_in(lang: Lang) -> String {
    let personas = DemoPersonas::default();
    let lines = personas.all().iter().map(|person| {
        let name = format!("{} {}", person.given_name, person.family_name);
        let (key, part) = (&person.user_name, person.part_in(lang));
        format!(
            "  {key:<8} {name:<16} {part}
"
        )
    });
    let lines: String = lines.collect();
    format!(
        "  {:<8} {:<16} password: demo-<user>\n{lines}",
        "user", "name"
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeSet;

    #[test]
    fn every_means_has_somebody_and_numbers_are_fictional() {
        let personas = DemoPersonas::default();
        for means in Means::ALL {
            assert!(
                personas.all().iter().any(|p| p.means.contains(&means)),
                "{means:?}"
            );
        }
        let numbers: Vec<_> = PERSONAS.iter().filter_map(Persona::niss).collect();
        assert_eq!(numbers.len(), PERSONAS.len() - 1);
        assert_eq!(numbers.iter().collect::<BTreeSet<_>>().len(), numbers.len());
        for number in numbers {
            assert!(["997", "998"].contains(&&number.digits()[6..9]));
        }
    }

    /// ACC-06, ACC-16, ACC-23: each situation the sign-in must handle has its person.
    #[test]
    fn every_situation_has_its_person() {
        let count = |wanted: fn(&Persona) -> bool| PERSONAS.iter().filter(|p| wanted(p)).count();
        assert!(count(|p| p.parts.is_empty() && p.niss().is_some()) == 1);
        assert!(count(|p| p.niss().is_none()) == 1);
        assert!(count(|p| p.parts.len() == 1) >= 5);
        assert!(count(|p| p.parts == [Part::For(Hospital, Reader)]) == 1);
        let everything = PERSONAS.iter().find(|p| p.key == "camille").unwrap();
        assert!(everything.parts.contains(&Part::Worker));
        assert!(everything.parts.contains(&Part::Administrator));
    }

    #[test]
    fn everybody_is_introduced_in_every_language() {
        for person in DemoPersonas::default().all() {
            assert!(
                person.part.iter().all(|part| !part.is_empty()),
                "{}",
                person.key
            );
        }
        assert_eq!(
            who_can_sign_in(Lang::Nl).lines().count(),
            PERSONAS.len() + 1
        );
    }
}
