//! The employer's answer to a notice as a letter to sign (PDF-03): filled in, with its legal mentions, on one page.

use super::notice_letter::lines;
use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the employer answers.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", tag = "is")]
pub enum Answer {
    /// Agreed as asked.
    Accepted,
    /// Refused, with the reason.
    Refused {
        /// As written by the employer.
        reason: String,
    },
    /// Another period is proposed; the worker answers.
    Postponed {
        /// First day proposed, dd/mm/yyyy.
        start: String,
        /// Last day proposed, dd/mm/yyyy.
        end: String,
        /// As written by the employer.
        reason: String,
    },
}

/// What the letter says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct NoticeAnswerLetter {
    /// The ticket of the notice.
    pub ticket: String,
    /// Day of the answer, dd/mm/yyyy.
    pub date: String,
    /// Who answers.
    pub employer: EmployerOnPaper,
    /// Lines of the employer's address; may be empty.
    pub employer_address: Vec<String>,
    /// Who decided in the company, name and capacity; may be empty.
    pub decided_by: String,
    /// To whom.
    pub worker: WorkerOnPaper,
    /// Lines of the worker's address; may be empty.
    pub worker_address: Vec<String>,
    /// The interruption asked, in words.
    pub interruption: String,
    /// Its regime, in words.
    pub regime: String,
    /// First day asked, dd/mm/yyyy.
    pub start: String,
    /// Last day asked, dd/mm/yyyy.
    pub end: String,
    /// The answer.
    pub answer: Answer,
    /// The articles it rests on, in words, and what the worker can do; may be empty.
    pub law: Vec<String>,
}

impl NoticeAnswerLetter {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let (lead, answer) = match &self.answer {
            Answer::Accepted => (t.paper_answer_accepted(), Vec::new()),
            Answer::Refused { reason } => (
                t.paper_answer_refused(),
                vec![(t.paper_reason(), reason.clone())],
            ),
            Answer::Postponed { start, end, reason } => (
                t.paper_answer_postponed(),
                vec![
                    (t.paper_proposed_start(), start.clone()),
                    (t.paper_proposed_end(), end.clone()),
                    (t.paper_reason(), reason.clone()),
                ],
            ),
        };
        let asked = [
            (t.shell_ticket(), self.ticket.clone()),
            (t.consultation_type(), self.interruption.clone()),
            (t.consultation_regime(), self.regime.clone()),
            (t.paper_asked_start(), self.start.clone()),
            (t.paper_asked_end(), self.end.clone()),
        ];
        let decided = [(t.paper_decided_by(), self.decided_by.clone())];
        Sheet::new(t, t.paper_answer_title(), &self.ticket)
            .with(Block::Addresses {
                from: (
                    t.paper_from().to_owned(),
                    lines(self.employer.line(), &self.employer_address),
                ),
                to: (
                    t.paper_to().to_owned(),
                    lines(self.worker.line(), &self.worker_address),
                ),
            })
            .with(Block::text(t.paper_date(&self.date)))
            .with(Block::Lead {
                text: lead.to_owned(),
            })
            .with(Block::facts(asked.into_iter().chain(answer).chain(decided)))
            .with_all(self.law.iter().map(Block::small))
            .with(Block::Signatures {
                parties: vec![
                    t.paper_signs_employer().to_owned(),
                    t.paper_signs_worker_received().to_owned(),
                ],
                label: t.paper_signature().to_owned(),
            })
    }
}
