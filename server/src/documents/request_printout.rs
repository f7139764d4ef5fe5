//! The whole file on paper: every line of the consultation and the names of the documents (PDF-02).

use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use super::worker_receipt::documents;
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the printout says; it is made for the side that asks, from what that side may read.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct RequestPrintout {
    /// The ticket; empty for a request keyed from paper.
    pub ticket: String,
    /// The day it was printed, dd/mm/yyyy.
    pub printed_on: String,
    /// Whose employer.
    pub employer: EmployerOnPaper,
    /// About whom.
    pub worker: WorkerOnPaper,
    /// The status in words.
    pub status: String,
    /// Every line of the consultation: label and value (CON-02).
    pub lines: Vec<(String, String)>,
    /// Warnings that were kept, with what was explained.
    pub remarks: Vec<String>,
    /// Names of the documents.
    pub documents: Vec<String>,
}

impl RequestPrintout {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let foot = if self.ticket.is_empty() {
            &self.printed_on
        } else {
            &self.ticket
        };
        let mut sheet = Sheet::new(t, t.consultation_title(), foot)
            .with(Block::facts([
                (t.paper_employer(), self.employer.line()),
                (t.shell_worker(), self.worker.line()),
                (t.paper_status(), self.status.clone()),
                (t.paper_printed_on(), self.printed_on.clone()),
            ]))
            .with(Block::heading(t.consultation_information()))
            .with(Block::Facts {
                rows: self.lines.clone(),
            });
        if !self.remarks.is_empty() {
            sheet = sheet
                .with(Block::heading(t.consultation_remarks_title()))
                .with(Block::List {
                    items: self.remarks.clone(),
                });
        }
        sheet.with_all(documents(t, &self.documents))
    }
}
