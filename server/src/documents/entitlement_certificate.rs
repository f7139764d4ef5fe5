//! What is left of a worker's rights, certified for whoever the worker gives it to.

use super::sheet::{Block, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// A right: its name and three amounts in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct Right {
    /// Its name.
    pub name: String,
    /// All of it.
    pub total: String,
    /// What was taken or asked.
    pub used: String,
    /// What is left.
    pub left: String,
}

/// What the certificate says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct EntitlementCertificate {
    /// Number of the certificate: unguessable, so that it can be looked up.
    pub number: String,
    /// Whose rights.
    pub worker: WorkerOnPaper,
    /// The day they were counted on, dd/mm/yyyy.
    pub counted_on: String,
    /// The rights.
    pub rights: Vec<Right>,
    /// What the count rests on, sentence by sentence: files known, version of the rules, what is not known.
    pub basis: Vec<String>,
}

impl EntitlementCertificate {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let row = |right: &Right| {
            vec![
                right.name.clone(),
                right.total.clone(),
                right.used.clone(),
                right.left.clone(),
            ]
        };
        let head = [
            t.paper_right(),
            t.paper_total(),
            t.paper_used(),
            t.paper_left(),
        ];
        let mut sheet =
            Sheet::new(t, t.paper_certificate_title(), &self.number).with(Block::facts([
                (t.shell_worker(), self.worker.line()),
                (t.paper_counted_on(), self.counted_on.clone()),
                (t.paper_certificate_number(), self.number.clone()),
            ]));
        // The worker may show only whether it is enough.
        if !self.rights.is_empty() {
            sheet = sheet
                .with(Block::heading(t.paper_rights()))
                .with(Block::small(t.paper_rights_summary()))
                .with(Block::Table {
                    head: head.map(str::to_owned).to_vec(),
                    rows: self.rights.iter().map(row).collect(),
                });
        }
        sheet.with_all(self.basis.iter().map(Block::small))
    }
}
