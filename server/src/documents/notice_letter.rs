//! The worker's notice to the employer as a letter to sign (PDF-03): filled in, with its legal mentions, on one page.

use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NoticeLetter {
    /// The ticket of the notice; empty when it is only on paper.
    pub ticket: String,
    /// Day of the letter, dd/mm/yyyy.
    pub date: String,
    /// Who writes.
    pub worker: WorkerOnPaper,
    /// Lines of the worker's address; may be empty.
    pub worker_address: Vec<String>,
    /// To whom.
    pub employer: EmployerOnPaper,
    /// Lines of the employer's address; may be empty.
    pub employer_address: Vec<String>,
    /// The interruption asked, in words.
    pub interruption: String,
    /// Its regime, in words.
    pub regime: String,
    /// First day, dd/mm/yyyy.
    pub start: String,
    /// Last day, dd/mm/yyyy.
    pub end: String,
    /// The articles it rests on, in words, with the deadline of the answer; may be empty.
    pub law: Vec<String>,
}

impl NoticeLetter {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let foot = if self.ticket.is_empty() {
            &self.date
        } else {
            &self.ticket
        };
        Sheet::new(t, t.paper_notice_title(), foot)
            .with(Block::Addresses {
                from: (
                    t.paper_from().to_owned(),
                    lines(self.worker.line(), &self.worker_address),
                ),
                to: (
                    t.paper_to().to_owned(),
                    lines(self.employer.line(), &self.employer_address),
                ),
            })
            .with(Block::text(t.paper_date(&self.date)))
            .with(Block::Lead {
                text: t.paper_notice_asks().to_owned(),
            })
            .with(Block::facts([
                (t.consultation_type(), self.interruption.clone()),
                (t.consultation_regime(), self.regime.clone()),
                (t.consultation_start(), self.start.clone()),
                (t.consultation_end(), self.end.clone()),
                (t.shell_ticket(), self.ticket.clone()),
            ]))
            .with(Block::text(t.paper_notice_answer()))
            .with_all(self.law.iter().map(Block::small))
            .with(Block::Signatures {
                parties: vec![
                    t.paper_signs_worker().to_owned(),
                    t.paper_signs_employer_received().to_owned(),
                ],
                label: t.paper_signature().to_owned(),
            })
    }
}

/// A name, and an address below it.
pub fn lines(name: String, address: &[String]) -> Vec<String> {
    std::iter::once(name)
        .chain(address.iter().cloned())
        .collect()
}
