//! "Accusé de réception : Annulation de …" on paper.

use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the receipt of a cancellation says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct CancellationReceipt {
    /// The ticket of the request.
    pub ticket: String,
    /// The ticket of this part.
    pub part_ticket: String,
    /// Title as the page shows it.
    pub title: String,
    /// When and by whom, a finished sentence.
    pub submitted: String,
    /// "La demande concerne l'annulation d'un …".
    pub sentence: String,
    /// For whom.
    pub employer: EmployerOnPaper,
    /// About whom.
    pub worker: WorkerOnPaper,
    /// The tickets of the file up to this one: label and number; empty on papers from before they were shown.
    #[serde(default)]
    pub family: Vec<(String, String)>,
    /// Hash of the act's leaf in the journal, hexadecimal; may be empty.
    pub fingerprint: String,
}

impl CancellationReceipt {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let card = Block::part_ticket(
            t,
            &self.part_ticket,
            &self.ticket,
            self.submitted.clone(),
            self.sentence.clone(),
        );
        let mut sheet = Sheet::new(t, &self.title, &self.part_ticket)
            .with(card)
            .with(Block::heading(t.receipt_interruption_title()))
            .with(Block::facts([
                (t.paper_employer(), self.employer.line()),
                (t.shell_worker(), self.worker.line()),
            ]));
        sheet = sheet.with_all(Block::family(t, &self.family));
        if !self.fingerprint.is_empty() {
            sheet = sheet.with(Block::small(t.paper_fingerprint(&self.fingerprint)));
        }
        sheet
    }
}
