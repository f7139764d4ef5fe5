//! What the law says of answering a notice (rules.md § 5): until when, how far, and what silence means.

use jiff::civil::Date;

use super::{Notice, NoticeFacts};
use crate::coded::worded;
use crate::law::{self, Facts, Figures, Finding};
use crate::period::Period;

worded! {
    /// What it means when the employer does not answer.
    Silence {
        /// The employer agrees.
        Agreement = "agreement";
        /// The leave starts as asked.
        StartsAsAsked = "startsAsAsked";
    }
}

/// The employer's legal frame.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Terms {
    /// Last day the law gives for an answer; none where it foresees none.
    pub answer_by: Option<Date>,
    /// Earliest start that the day of the notice allows; none where the law gives no delay.
    pub earliest_start: Option<Date>,
    /// Latest start of a postponement made on the day asked about; none where the type cannot be postponed.
    pub latest_start: Option<Date>,
    /// What silence means.
    pub silence: Silence,
}

pub(super) fn terms(notice: &Notice, today: Date, figures: &Figures) -> Terms {
    let letter = notice.postponed_on.unwrap_or(today);
    let dates = law::dates_of(&postponing(&notice.facts, letter), figures);
    Terms {
        answer_by: dates.answer_by,
        earliest_start: law::earliest_start(&notice.facts.law(), figures),
        latest_start: dates.latest_postponed_start,
        silence: silence(&notice.facts, first_answer(&notice.facts, figures)),
    }
}

fn postponing(facts: &NoticeFacts, letter: Date) -> Facts {
    Facts {
        postponed_on: Some(letter),
        ..facts.law()
    }
}

/// Last day for the first answer: the law's, and where it foresees none, the day the leave starts.
pub(super) fn first_answer(facts: &NoticeFacts, figures: &Figures) -> Date {
    let by_law = law::dates_of(&facts.law(), figures).answer_by;
    by_law.unwrap_or_else(|| facts.asked.start().max(facts.given_on))
}

pub(super) fn silence(facts: &NoticeFacts, answer_by: Date) -> Silence {
    if law::silence_is_agreement(facts.interruption_type, facts.regime, answer_by) {
        Silence::Agreement
    } else {
        Silence::StartsAsAsked
    }
}

/// Whether the employer's proposal is a postponement the law gives: in time, later than asked, within the limit, of the
/// same length. The reason is asked of every proposal.
pub(super) fn within_the_law(proposed: &Notice, figures: &Figures) -> bool {
    let Some(letter) = proposed.postponed_on else {
        return false;
    };
    let (facts, new) = (&proposed.facts, proposed.dates);
    let dates = law::dates_of(&postponing(facts, letter), figures);
    new.start() > facts.asked.start()
        && dates.answer_by.is_some_and(|by| letter <= by)
        && dates
            .latest_postponed_start
            .is_some_and(|latest| new.start() <= latest)
        && keeps_its_length(facts, new, figures)
}

/// A start on the last days of a month has two ends of the same number of months.
fn keeps_its_length(facts: &NoticeFacts, new: Period, figures: &Figures) -> bool {
    let months = facts.asked.months();
    (months.is_some() && new.months() == months)
        || same_length_from(facts, new.start(), figures) == Some(new)
}

pub(super) fn same_length_from(
    facts: &NoticeFacts,
    start: Date,
    figures: &Figures,
) -> Option<Period> {
    let end = law::same_length_end(&facts.law(), figures, start)?;
    Period::new(start, end).ok()
}

impl Notice {
    /// What the law finds in a postponement to a new start, made on a day.
    pub fn postponement_findings(
        &self,
        to: Period,
        today: Date,
        figures: &Figures,
    ) -> Vec<Finding> {
        let facts = Facts {
            postponed_on: Some(self.postponed_on.unwrap_or(today)),
            postponed_to: Some(to.start()),
            answer_has_reasons: Some(true),
            ..self.facts.law()
        };
        answers(law::plain_findings(&facts, figures))
    }

    /// What the law finds in a refusal made on a day.
    pub fn refusal_findings(&self, today: Date, figures: &Figures) -> Vec<Finding> {
        let facts = Facts {
            refused_on: Some(today),
            answer_has_reasons: Some(true),
            ..self.facts.law()
        };
        answers(law::plain_findings(&facts, figures))
    }
}

/// The rules of the employer's answer alone: the others were told the worker when the notice was given.
fn answers(found: Vec<Finding>) -> Vec<Finding> {
    const ANSWER: [&str; 5] = [
        "postponement-order",
        "postponement-limit",
        "postponement-open",
        "answer-in-time",
        "refusal-open",
    ];
    found
        .into_iter()
        .filter(|finding| ANSWER.contains(&finding.code))
        .collect()
}
