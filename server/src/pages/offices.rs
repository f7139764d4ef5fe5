//! The offices of ONEM by name, each with the public page of its contact details (OVW-18).

use crate::pages::request_file::OfficeLink;
use crate::texts::Lang;
use crate::web::{Visit, query_string};
use storage::Tx;
use storage::reference::{self, Office};

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
