//! "Accusé de réception : Modification de votre interruption" on paper.

use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the receipt of a changed end date says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ModificationReceipt {
    /// The ticket of the request.
    pub ticket: String,
    /// The ticket of this part.
    pub part_ticket: String,
    /// Title as the page shows it.
    pub title: String,
    /// When and by whom, a finished sentence.
    pub submitted: String,
    /// "La demande concerne la modification d'un …".
    pub sentence: String,
    /// For whom.
    pub employer: EmployerOnPaper,
    /// About whom.
    pub worker: WorkerOnPaper,
    /// The end before, dd/mm/yyyy.
    pub old_end: String,
    /// The end now, dd/mm/yyyy.
    pub new_end: String,
    /// The employer's comment; may be empty.
    pub comment: String,
    /// The tickets of the file up to this one: label and number; empty on papers from before they were shown.
    #[serde(default)]
    pub family: Vec<(String, String)>,
    /// Hash of the act's leaf in the journal, hexadecimal; may be empty.
    pub fingerprint: String,
}

impl ModificationReceipt {
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
                (t.paper_old_end(), self.old_end.clone()),
                (t.paper_new_end(), self.new_end.clone()),
                (t.consultation_comment(), self.comment.clone()),
            ]));
        sheet = sheet.with_all(Block::family(t, &self.family));
        if !self.fingerprint.is_empty() {
            sheet = sheet.with(Block::small(t.paper_fingerprint(&self.fingerprint)));
        }
        sheet
    }
}
