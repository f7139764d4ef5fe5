//! The receipt of a part of a request (a change, a cancellation, an answer): its ticket, and everything it shows, frozen
//! with it (CNF-10).

use domain::identifiers::Ticket;
use domain::interruption::{InterruptionType, Regime};
use domain::period::Period;
use jiff::Timestamp;
use jiff::civil::Date;
use serde::{Deserialize, Serialize};
use storage::Tx;
use storage::requests::StoredRequest;
use storage::tickets::{self, Part};

use super::draw_ticket::draw_ticket;
use crate::auth::session::Person;
use crate::error::PageError;
use crate::texts::Texts;
use crate::web::Visit;

/// What the receipt of a part shows, the same a year later.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PartReceipt {
    /// When it was done.
    pub at: Timestamp,
    /// Name of the person who did it.
    pub by: String,
    /// Language in which it was done; in it the frozen sentence is shown.
    pub language: String,
    /// The sentence confirmed.
    pub sentence: String,
    /// Whether the end of the request is asked or done, not another last day.
    pub cancels: bool,
    /// Kind of interruption.
    pub interruption_type: InterruptionType,
    /// Regime.
    pub regime: Regime,
    /// First day.
    pub start_date: Date,
    /// Last day after it.
    pub end_date: Date,
    /// Last day before it, where it changes.
    pub old_end_date: Option<Date>,
    /// Why, in the words of who asked or answered.
    pub reason: Option<String>,
    /// What was answered; none where nothing was asked.
    pub accepted: Option<bool>,
    /// Where the e-mail of confirmation goes, when one was asked and an address is known.
    pub mail_to: Option<String>,
}

impl PartReceipt {
    /// The receipt of what `by` does now to `stored`, whose last day will be `end`.
    pub fn new(at: &Visit, by: &Person, stored: &StoredRequest, cancels: bool, end: Date) -> Self {
        let details = &stored.request.details;
        let before = details.period.end();
        let mut receipt = Self {
            at: at.now,
            by: format!("{} {}", by.name.given, by.name.family),
            language: at.lang.code().to_owned(),
            sentence: String::new(),
            cancels,
            interruption_type: details.interruption_type,
            regime: details.regime,
            start_date: details.period.start(),
            end_date: end,
            old_end_date: (before != end).then_some(before),
            reason: None,
            accepted: None,
            mail_to: None,
        };
        receipt.sentence = receipt.sentence_in(at.texts);
        receipt
    }

    /// The sentence in a language: the very words confirmed in theirs, the same facts in another.
    pub fn sentence_in(&self, t: &Texts) -> String {
        if self.language == t.lang().code() && !self.sentence.is_empty() {
            return self.sentence.clone();
        }
        match Period::new(self.start_date, self.end_date) {
            Ok(period) if self.cancels => {
                t.cancellation_sentence(self.interruption_type, self.regime, &period)
            }
            Ok(period) => t.change_sentence(self.interruption_type, self.regime, &period),
            // A period was checked before it was frozen.
            Err(_) => String::new(),
        }
    }
}

/// Issues the ticket of a part with its receipt.
pub fn issue(
    at: &Visit,
    stored: &StoredRequest,
    part: Part,
    receipt: &PartReceipt,
    tx: &mut Tx,
) -> Result<Ticket, PageError> {
    let ticket = draw_ticket(at, &stored.request.employer, stored.id, part, tx)?;
    let frozen = serde_json::to_string(receipt);
    let frozen = frozen.map_err(|error| PageError::Inside(error.to_string()))?;
    tickets::set_receipt(tx, &ticket, stored.id, &frozen)?;
    Ok(ticket)
}
