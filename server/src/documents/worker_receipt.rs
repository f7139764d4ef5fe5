//! The proof that a worker completed a request.

use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the worker's receipt says. It is the worker's alone: the employer never reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkerReceipt {
    /// The ticket of the request.
    pub ticket: String,
    /// When it was completed, a finished sentence.
    pub submitted: String,
    /// The sentence of the request.
    pub sentence: String,
    /// Whose employer.
    pub employer: EmployerOnPaper,
    /// Who completed it.
    pub worker: WorkerOnPaper,
    /// What was declared: label and value.
    pub declared: Vec<(String, String)>,
    /// Names of the documents handed in.
    pub documents: Vec<String>,
    /// Who acts next: when, and what.
    pub next: Vec<(String, String)>,
    /// The tickets of the file up to this one: label and number; empty on papers from before they were shown.
    #[serde(default)]
    pub family: Vec<(String, String)>,
    /// Hash of the act's leaf in the journal, hexadecimal; may be empty.
    pub fingerprint: String,
}

impl WorkerReceipt {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let card = Block::ticket(
            t,
            &self.ticket,
            self.submitted.clone(),
            self.sentence.clone(),
        );
        let mut sheet = Sheet::new(t, t.paper_worker_receipt_title(), &self.ticket)
            .with(card)
            .with(Block::heading(t.paper_worker_declared()))
            .with(Block::facts([
                (t.shell_worker(), self.worker.line()),
                (t.paper_employer(), self.employer.line()),
            ]))
            .with(Block::Facts {
                rows: self.declared.clone(),
            })
            .with_all(documents(t, &self.documents));
        if !self.next.is_empty() {
            sheet = sheet
                .with(Block::heading(t.shell_ticket_next()))
                .with(Block::Steps {
                    rows: self.next.clone(),
                });
        }
        sheet = sheet.with_all(Block::family(t, &self.family));
        if !self.fingerprint.is_empty() {
            sheet = sheet.with(Block::small(t.paper_fingerprint(&self.fingerprint)));
        }
        sheet
    }
}

/// The names of documents, or that there are none.
pub fn documents(t: &'static Texts, names: &[String]) -> [Block; 2] {
    let list = if names.is_empty() {
        Block::text(t.paper_no_documents())
    } else {
        Block::List {
            items: names.to_vec(),
        }
    };
    [Block::heading(t.paper_documents()), list]
}
