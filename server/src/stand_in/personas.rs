//! The fictional people of the demonstration.

use domain::identifiers::Niss;

use crate::auth::oidc::Means;
use crate::texts::Lang;

/// A fictional person who can sign in.
#[derive(Clone, Debug)]
pub struct DemoPerson {
    /// The stable key: subject and federal id.
    pub key: String,
    /// Family name, clearly fictional.
    pub family_name: String,
    /// Given name.
    pub given_name: String,
    /// The national or bis number; `None` for a first European sign-in.
    pub niss: Option<Niss>,
    /// The foreign identifier of a European identification, `ES/BE/…`; the stand-in maps it to the bis number.
    pub foreign_identifier: Option<String>,
    /// Address of electronic mail, in a domain reserved for examples.
    pub mail: String,
    /// Preferred language.
    pub language: Lang,
    /// The means the person holds.
    pub means: Vec<Means>,
    /// Name for the means with a password.
    pub user_name: String,
    /// Password, shown on the page: these people do not exist.
    pub password: String,
    /// What the person is in the demonstration, in the four languages of [`Lang::ALL`]; may be empty.
    pub part: [String; 4],
}

impl DemoPerson {
    /// The person's part in a language.
    pub fn part_in(&self, lang: Lang) -> &str {
        Lang::ALL
            .iter()
            .position(|known| *known == lang)
            .map_or("", |index| self.part[index].as_str())
    }
}

/// Who can sign in. The demonstration's data supplies its own people; [`DefaultPersonas`] serves without it.
pub trait Personas: Send + Sync {
    /// Everybody, in the order shown.
    fn all(&self) -> &[DemoPerson];

    /// The person with this key.
    fn by_key(&self, key: &str) -> Option<&DemoPerson> {
        self.all().iter().find(|person| person.key == key)
    }

    /// The person with this user name, whatever its case.
    fn by_user_name(&self, name: &str) -> Option<&DemoPerson> {
        self.all()
            .iter()
            .find(|person| person.user_name.eq_ignore_ascii_case(name))
    }
}

/// Six people who hold every kind of means between them.
pub struct DefaultPersonas(Vec<DemoPerson>);

impl Personas for DefaultPersonas {
    fn all(&self) -> &[DemoPerson] {
        &self.0
    }
}

const CARD: &[Means] = &[
    Means::Eid,
    Means::Itsme,
    Means::AccessCodes,
    Means::AppCode,
    Means::MailCode,
];

impl Default for DefaultPersonas {
    fn default() -> Self {
        use Lang::{De, En, Fr, Nl};
        let person =
            |key: &str, given: &str, family: &str, niss: Option<&str>, lang, means: &[Means]| {
                DemoPerson {
                    key: key.to_owned(),
                    family_name: family.to_owned(),
                    given_name: given.to_owned(),
                    niss: niss.and_then(|digits| digits.parse().ok()),
                    foreign_identifier: None,
                    mail: format!("{key}@fictif.example"),
                    language: lang,
                    means: means.to_vec(),
                    user_name: key.to_owned(),
                    password: format!("demo-{key}"),
                    part: Default::default(),
                }
            };
        let european = |foreign: &str, person: DemoPerson| DemoPerson {
            foreign_identifier: Some(foreign.to_owned()),
            ..person
        };
        let foreign: &[Means] = &[Means::Eidas, Means::AppCode, Means::MailCode];
        DefaultPersonas(vec![
            person("claire", "Claire", "EXEMPLE", Some("85073099833"), Fr, CARD),
            person(
                "wouter",
                "Wouter",
                "VOORBEELD",
                Some("90010199794"),
                Nl,
                CARD,
            ),
            person("heike", "Heike", "BEISPIEL", Some("01020399843"), De, CARD),
            european(
                "ES/BE/00000000T",
                person(
                    "lucia",
                    "Lucía",
                    "EJEMPLO",
                    Some("85473099723"),
                    En,
                    foreign,
                ),
            ),
            european(
                "PT/BE/00000000X",
                person("nuno", "Nuno", "EXEMPLO", None, En, &[Means::Eidas]),
            ),
            person(
                "amara",
                "Amara",
                "FICTIF",
                Some("92451099777"),
                Fr,
                &[
                    Means::BelgianIdForForeigners,
                    Means::AppCode,
                    Means::MailCode,
                ],
            ),
        ])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_means_has_somebody_and_numbers_hold() {
        let personas = DefaultPersonas::default();
        for means in Means::ALL {
            assert!(
                personas
                    .all()
                    .iter()
                    .any(|person| person.means.contains(&means)),
                "{means:?}"
            );
        }
        let without: Vec<&str> = personas
            .all()
            .iter()
            .filter(|p| p.niss.is_none())
            .map(|p| p.key.as_str())
            .collect();
        assert_eq!(
            without,
            ["nuno"],
            "one person has no number, all other numbers are valid"
        );
    }
}
