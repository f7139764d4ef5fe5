//! Another leave of the same worker with the same employer, filed or announced, that shares days with a notice: it is named,
//! and the part that is free (RUL-15). Told on the notice, to both parties.

use std::sync::Arc;

use domain::draft::THIS_EMPLOYER;
use domain::law::{EmployerFacts, Facts, Past, findings};
use domain::notice::NoticeFacts;
use storage::Tx;
use storage::notices::StoredNotice;

use crate::actions::filing_context::around_notice;
use crate::error::PageError;
use crate::pages::employer::new_request::findings::card;
use crate::view::FindingView;
use crate::web::Visit;

/// Code of the rule.
const RULE: &str = "no-overlap";

/// What is found, and the free parts in words.
pub struct Overlap {
    /// The finding.
    pub finding: FindingView<'static>,
    /// "du 01/07/2024 au 31/10/2024".
    pub free: Vec<String>,
}

/// The facts of a notice beside the other periods of its worker.
pub fn beside(facts: &NoticeFacts, others: Vec<Past>) -> Facts {
    let law = facts.law();
    Facts {
        history: Arc::from(others),
        employer: EmployerFacts {
            key: Some(THIS_EMPLOYER.into()),
            ..law.employer
        },
        ..law
    }
}

/// What overlaps the days on the table.
pub fn of_notice(
    at: &Visit,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> Result<Option<Overlap>, PageError> {
    if stored.notice.to_act().is_none() {
        return Ok(None);
    }
    let others = around_notice(at, &stored.employer, &stored.niss, Some(stored), tx)?;
    let on_the_table = NoticeFacts {
        asked: stored.notice.dates,
        ..stored.notice.facts.clone()
    };
    let mut facts = beside(&on_the_table, others);
    facts.as_of = Some(at.today);
    let found = findings(&facts, at.app.figures);
    let t = at.texts;
    Ok(found
        .iter()
        .find(|finding| finding.code == RULE)
        .map(|finding| Overlap {
            free: finding
                .proposals
                .iter()
                .map(|proposal| t.proposal(proposal))
                .collect(),
            finding: FindingView {
                remark: None,
                proposals: Vec::new(),
                ..card(t, finding, "", None)
            },
        }))
}
