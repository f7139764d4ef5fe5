//! A decision as its readers see it. The employer learns how the file ended and why it was refused in the words of the
//! list; the office's own words, which may speak of health or household, are for the worker and the office (PD7, ONE-04).

use crate::actions::desk::letter;
use crate::web::Visit;
use domain::date_input::format_date;
use domain::office::RefusalReason;
use domain::request::Actor;
use storage::decisions::StoredDecision;

/// What is shown of a decision.
pub struct DecisionView {
    /// "Accordée", "Refusée" …
    pub outcome: &'static str,
    /// When it was decided.
    pub date: String,
    /// Why it was refused.
    pub reasons: Vec<&'static str>,
    /// The office's own words.
    pub words: Option<String>,
    /// How to appeal.
    pub appeal: Vec<String>,
}

impl DecisionView {
    /// For one reader.
    pub fn new(at: &Visit, decided: &StoredDecision, reader: Actor) -> Self {
        let t = at.texts;
        let decision = &decided.decision;
        let private = |reason: &RefusalReason| {
            matches!(
                reason,
                RefusalReason::PersonCared | RefusalReason::OtherIncome | RefusalReason::Residence
            )
        };
        let told = |reason: &RefusalReason| {
            if reader == Actor::Employer && private(reason) {
                t.desk_reason_private()
            } else {
                t.coded("refusal-reason", reason.code())
            }
        };
        let mut reasons: Vec<&'static str> = decision.reasons().iter().map(told).collect();
        reasons.dedup();
        Self {
            outcome: t.coded("desk-decided", decision.outcome().code()),
            date: format_date(crate::ports::clock::brussels_date(decided.decided_at)),
            reasons,
            words: decision
                .words()
                .filter(|_| reader != Actor::Employer)
                .map(str::to_owned),
            appeal: letter::appeal(t, decided),
        }
    }
}
