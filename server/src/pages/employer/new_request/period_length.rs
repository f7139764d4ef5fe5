//! The length of a period while it is typed: the same words as on the next page, for the script (FIL-12).

use storage::Tx;

use super::questions::period_of;
use crate::auth::access::SignedInEmployer;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// `?start=…&end=…` gives `{"text": "1 mois, 28 jours calendrier"}`; empty when it is no period.
pub fn get(at: &Visit, _employer: &SignedInEmployer, _tx: &mut Tx) -> PageResult {
    let text = period_of(at.query("start"), at.query("end"))
        .map(|period| {
            at.texts
                .period_length(&period, at.query("regime").parse().ok())
        })
        .unwrap_or_default();
    Ok(Reply::json(&serde_json::json!({ "text": text })))
}
