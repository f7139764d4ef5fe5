//! The offices of ONEM by name, each with the public page of its contact details (OVW-18).

use crate::texts::Lang;
use crate::web::{Visit, query_string};
use storage::Tx;
use storage::reference::{self, Office};

/// An office with the page of its contact details.
#[derive(Clone)]
pub struct OfficeLink {
    /// Name in the page's language.
    pub name: String,
    /// Address of its public page.
    pub href: String,
}

/// The public page of an office.
pub fn path(code: &str) -> String {
    format!("/employment-offices/{}", query_string::segment(code))
}

/// The name in a language; English has none of its own and takes the French one.
pub fn name(office: &Office, lang: Lang) -> &str {
    match lang {
        Lang::Fr | Lang::En => &office.name_fr,
        Lang::Nl => &office.name_nl,
        Lang::De => &office.name_de,
    }
}

/// Name and page of the office of that code; a code that is no longer listed stands for itself.
pub fn link(at: &Visit, code: &str, tx: &mut Tx) -> Result<OfficeLink, storage::Error> {
    let office = reference::office(tx, code)?;
    let name = office.map_or_else(
        || code.to_owned(),
        |office| name(&office, at.lang).to_owned(),
    );
    Ok(OfficeLink {
        name,
        href: path(code),
    })
}

/// The offices of a list: each is looked up once and written in capitals, as the manual prints them.
#[derive(Default)]
pub struct OfficeLinks(Vec<(String, OfficeLink)>);

impl OfficeLinks {
    /// The office of that code, when there is a code.
    pub fn listed(
        &mut self,
        at: &Visit,
        code: Option<&str>,
        tx: &mut Tx,
    ) -> Result<Option<OfficeLink>, storage::Error> {
        let Some(code) = code else {
            return Ok(None);
        };
        if let Some((_, known)) = self.0.iter().find(|(known, _)| known == code) {
            return Ok(Some(known.clone()));
        }
        let mut office = link(at, code, tx)?;
        office.name = office.name.to_uppercase();
        self.0.push((code.to_owned(), office.clone()));
        Ok(Some(office))
    }
}
