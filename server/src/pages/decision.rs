//! A decision as its readers see it. The employer learns how the file ended and why it was refused in the words of the
//! list; the office's own words, which may speak of health or household, are for the worker and the office (PD7, ONE-04).

use crate::actions::desk::letter;
use crate::error::PageError;
use crate::pages::decision_letter;
use crate::web::Visit;
use domain::date_input::format_date;
use domain::request::Actor;
use storage::Tx;
use storage::decisions::StoredDecision;
use storage::requests::StoredRequest;

/// What is shown of a decision.
pub struct DecisionView {
    /// "Accordée", "Refusée" …
    pub outcome: &'static str,
    /// When it was decided.
    pub date: String,
    /// Why it was refused.
    pub reasons: Vec<String>,
    /// The office's own words.
    pub words: Option<String>,
    /// Where this reader finds the letter as PDF; none for what was decided before letters were made.
    pub letter: Option<String>,
    /// How to appeal.
    pub appeal: Vec<String>,
}

impl DecisionView {
    /// For one reader.
    pub fn new(
        at: &Visit,
        stored: &StoredRequest,
        decided: &StoredDecision,
        reader: Actor,
        tx: &mut Tx,
    ) -> Result<Self, PageError> {
        let t = at.texts;
        let decision = &decided.decision;
        let ordered = letter::ordered(tx, stored.id, decided.number, reader)?;
        Ok(Self {
            outcome: t.coded("desk-decided", decision.outcome().code()),
            date: format_date(crate::ports::clock::brussels_date(decided.decided_at)),
            reasons: letter::reasons(t, decision.reasons(), reader),
            words: decision
                .words()
                .filter(|_| reader != Actor::Employer)
                .map(str::to_owned),
            letter: ordered.map(|_| decision_letter::path(stored, decided.number, reader)),
            appeal: letter::appeal(t, decided, reader, tx)?,
        })
    }
}
