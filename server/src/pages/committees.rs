//! Joint committees in words: "121.00 : nettoyage". The official list has French and Dutch names; German and English
//! screens show the French one, marked as French.

use domain::identifiers::JointCommitteeCode;
use storage::Tx;
use storage::reference::JointCommittee;

use crate::error::PageError;
use crate::texts::Lang;
use crate::web::Visit;

/// Names in lists drop what all of them begin with, as the manual does ("121.00 : nettoyage").
const FRENCH_BEGINNINGS: [&str; 10] = [
    "Commission paritaire pour les ",
    "Commission paritaire pour le ",
    "Commission paritaire pour la ",
    "Commission paritaire pour l'",
    "Commission paritaire pour ",
    "Commission paritaire de la ",
    "Commission paritaire de l'",
    "Commission paritaire du ",
    "Commission paritaire des ",
    "Commission paritaire ",
];
const DUTCH_BEGINNINGS: [&str; 4] = [
    "Paritair Comité voor de ",
    "Paritair Comité voor het ",
    "Paritair Comité voor ",
    "Paritair Comité ",
];

/// The language a name is written in on pages in `lang`.
pub fn language(lang: Lang) -> Lang {
    match lang {
        Lang::Nl => Lang::Nl,
        Lang::Fr | Lang::De | Lang::En => Lang::Fr,
    }
}

/// `lang` attribute of a name, empty when it is the page's own language.
pub fn language_mark(lang: Lang) -> &'static str {
    let written = language(lang);
    if written == lang { "" } else { written.code() }
}

/// Code and name; the code alone when it is not in the list.
pub fn label(tx: &mut Tx, code: JointCommitteeCode, at: &Visit) -> Result<String, PageError> {
    let listed = storage::reference::joint_committee(tx, code)?;
    Ok(listed.map_or_else(
        || code.to_string(),
        |committee| written(&committee, at.lang),
    ))
}

/// "121.00 : nettoyage", with the colon as the page's language sets it.
pub fn written(committee: &JointCommittee, lang: Lang) -> String {
    let colon = if lang == Lang::Fr { " :" } else { ":" };
    format!("{}{colon} {}", committee.code, short_name(committee, lang))
}

/// The name without its beginning; what the beginning ruled ("des … et des …") goes with it.
pub fn short_name(committee: &JointCommittee, lang: Lang) -> String {
    let (name, beginnings) = match language(lang) {
        Lang::Nl => (&committee.name_nl, &DUTCH_BEGINNINGS[..]),
        _ => (&committee.name_fr, &FRENCH_BEGINNINGS[..]),
    };
    let short = beginnings
        .iter()
        .find_map(|beginning| name.strip_prefix(beginning));
    match short {
        Some(short) => short.replace(" et des ", " et ").replace(", des ", ", "),
        None => name.clone(),
    }
}

#[cfg(test)]
mod tests {
    use domain::law::filing::CommitteeCategory;

    use super::*;

    #[test]
    fn wrk_10_names_are_as_short_as_the_manual_prints_them() {
        let committee = |name_fr: &str, name_nl: &str| JointCommittee {
            code: "121.00".parse().expect("a code"),
            name_fr: name_fr.to_owned(),
            name_nl: name_nl.to_owned(),
            category: CommitteeCategory::Both,
            last_day: None,
            successor: None,
        };
        let cleaning = committee(
            "Commission paritaire pour le nettoyage",
            "Paritair Comité voor de schoonmaak",
        );
        assert_eq!(written(&cleaning, Lang::Fr), "121.00 : nettoyage");
        assert_eq!(written(&cleaning, Lang::Nl), "121.00: schoonmaak");
        assert_eq!(written(&cleaning, Lang::De), "121.00: nettoyage");
        assert_eq!(
            (language_mark(Lang::Nl), language_mark(Lang::En)),
            ("", "fr")
        );
        let mines = committee(
            "Commission nationale mixte des mines",
            "Nationale gemengde mijncommissie",
        );
        assert_eq!(
            short_name(&mines, Lang::Fr),
            "Commission nationale mixte des mines"
        );
        let care = committee(
            "Commission paritaire des établissements et des services de santé",
            "Paritair Comité voor de gezondheidsinrichtingen en diensten",
        );
        assert_eq!(
            short_name(&care, Lang::Fr),
            "établissements et services de santé"
        );
    }
}
