//! "Accusé de réception" on paper (CNF-10, PDF-01).

use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the receipt of a request says; sentences are finished, in the language of the document.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Receipt {
    /// `04W-002ZS8X-NM-Z`.
    pub ticket: String,
    /// "Introduite le … à … par …".
    pub submitted: String,
    /// The sentence certified.
    pub sentence: String,
    /// For whom it was filed.
    pub employer: EmployerOnPaper,
    /// About whom.
    pub worker: WorkerOnPaper,
    /// What was declared: label and value, in the order of the file.
    pub declared: Vec<(String, String)>,
    /// Who acts next: when, and what.
    pub next: Vec<(String, String)>,
    /// The tickets of the file up to this one: label and number; empty on papers from before they were shown.
    #[serde(default)]
    pub family: Vec<(String, String)>,
    /// Hash of the act's leaf in the journal, hexadecimal; empty for tickets of former systems.
    pub fingerprint: String,
}

impl Receipt {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let ticket = Block::ticket(
            t,
            &self.ticket,
            self.submitted.clone(),
            self.sentence.clone(),
        );
        let mut sheet = Sheet::new(t, t.receipt_title(), &self.ticket)
            .with(ticket)
            .with(Block::text(t.receipt_ticket(&self.ticket)))
            .with(Block::heading(t.receipt_interruption_title()))
            .with(Block::facts([
                (t.paper_employer(), self.employer.line()),
                (t.shell_worker(), self.worker.line()),
            ]))
            .with(Block::Facts {
                rows: self.declared.clone(),
            })
            .with(Block::heading(t.shell_ticket_next()))
            .with(Block::Steps {
                rows: self.next.clone(),
            })
            .with(Block::text(t.receipt_worker_completes()));
        sheet = sheet.with_all(Block::family(t, &self.family));
        if !self.fingerprint.is_empty() {
            sheet = sheet.with(Block::small(t.paper_fingerprint(&self.fingerprint)));
        }
        sheet
    }
}
