//! The office's decision as a letter to the worker or to the employer, with how to appeal. Where to appeal is the
//! operator's to say: until then the letter says that it was not provided (PD13).

use super::notice_letter::lines;
use super::sheet::{Block, EmployerOnPaper, Sheet, WorkerOnPaper};
use crate::texts::Texts;
use serde::{Deserialize, Serialize};

/// What the letter says; sentences are finished, in its language.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct DecisionLetter {
    /// The ticket of the request.
    pub ticket: String,
    /// Day of the decision, dd/mm/yyyy.
    pub date: String,
    /// Name of the office.
    pub office: String,
    /// Lines of its address; empty until entered.
    pub office_address: Vec<String>,
    /// To whom.
    pub addressee: String,
    /// Lines of the addressee's address; may be empty.
    pub addressee_address: Vec<String>,
    /// About whom.
    pub worker: WorkerOnPaper,
    /// Whose employer.
    pub employer: EmployerOnPaper,
    /// The sentence of the request.
    pub sentence: String,
    /// The decision in one sentence.
    pub decision: String,
    /// What it is about: label and value (type, period …).
    pub terms: Vec<(String, String)>,
    /// What the allowance comes to: label and value; empty when nothing is granted, and for the employer.
    pub calculation: Vec<(String, String)>,
    /// What has to be known about it.
    pub calculation_notes: Vec<String>,
    /// Why, paragraph by paragraph.
    pub reasons: Vec<String>,
    /// The articles it rests on.
    pub law: Vec<String>,
    /// How and where to appeal, as the operator entered it; empty until then.
    pub appeal: String,
}

impl DecisionLetter {
    /// What stands on the paper.
    pub fn sheet(&self, t: &'static Texts) -> Sheet {
        let appeal = if self.appeal.is_empty() {
            t.contact_not_provided().to_owned()
        } else {
            self.appeal.clone()
        };
        let mut sheet = Sheet::new(t, t.paper_decision_title(), &self.ticket)
            .with(Block::Addresses {
                from: (
                    t.paper_from().to_owned(),
                    lines(t.office_title(&self.office), &self.office_address),
                ),
                to: (
                    t.paper_to().to_owned(),
                    lines(self.addressee.clone(), &self.addressee_address),
                ),
            })
            .with(Block::text(t.paper_date(&self.date)))
            .with(Block::text(&self.sentence))
            .with(Block::Lead {
                text: self.decision.clone(),
            })
            .with(Block::facts([
                (t.shell_ticket(), self.ticket.clone()),
                (t.shell_worker(), self.worker.line()),
                (t.paper_employer(), self.employer.line()),
            ]))
            .with(Block::Facts {
                rows: self.terms.clone(),
            });
        if !self.reasons.is_empty() {
            sheet = sheet
                .with(Block::heading(t.paper_reasons()))
                .with_all(self.reasons.iter().map(Block::text));
        }
        if !self.calculation.is_empty() || !self.calculation_notes.is_empty() {
            sheet = sheet.with(Block::heading(t.letter_calculation()));
            if !self.calculation.is_empty() {
                let rows = self.calculation.clone();
                sheet = sheet.with(Block::Facts { rows });
            }
            sheet = sheet.with_all(self.calculation_notes.iter().map(Block::small));
        }
        if !self.law.is_empty() {
            sheet = sheet.with(Block::heading(t.paper_law())).with(Block::List {
                items: self.law.clone(),
            });
        }
        sheet.with(Block::Mention {
            title: t.paper_appeal().to_owned(),
            text: appeal,
        })
    }
}
