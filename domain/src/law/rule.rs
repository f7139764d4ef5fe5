//! A rule is a value: what it says, where it comes from, when and to what it applies, and how to look.

use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime};
use crate::working_time::WeeklyHours;

use super::case::Case;
use super::figures::KNOWN_FROM;
use super::finding::{ArgValue, Confidence, Effect};
use super::proposals::Candidates;

/// The day on which a rule must have been in force (rules.md § 0.3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Trigger {
    /// First day of the interruption: type, regime, length, ages, allowance.
    Start,
    /// Day of the notice: delays, answers, head count, seniority.
    Notice,
    /// Day of filing.
    Filing,
    /// Day of an early end.
    EarlyEnd,
    /// Not a matter of dates: what is impossible or contradicts itself at any time.
    Always,
}

/// Who looks whether the rule holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LookedAt {
    /// The engine, on facts: screens, planner and `entracte assess`.
    Here,
    /// The door where the entry is typed (numbers, addresses, boxes, files) or the act itself (status of the file).
    AtTheDoor,
    /// A statement that concerns every file; only the catalogue shows it.
    InTheCatalogue,
}

/// What a check found: values for the sentence, and where this case is milder or less sure than the rule.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// Effect in this case.
    pub effect: Option<Effect>,
    /// Confidence in this case.
    pub confidence: Option<Confidence>,
    /// Values for the sentence.
    pub args: Vec<(&'static str, ArgValue)>,
}

impl Found {
    /// The rule does not hold.
    pub fn new() -> Self {
        Self {
            effect: None,
            confidence: None,
            args: Vec::new(),
        }
    }

    /// Adds a value of the sentence.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<ArgValue>) -> Self {
        self.args.push((name, value.into()));
        self
    }

    /// Only informs in this case when the condition holds.
    #[must_use]
    pub fn informs_if(mut self, condition: bool) -> Self {
        if condition {
            self.effect = Some(Effect::Informs);
        }
        self
    }

    /// Another confidence than the rule's.
    #[must_use]
    pub fn sure(mut self, confidence: Confidence) -> Self {
        self.confidence = Some(confidence);
        self
    }
}

impl Default for Found {
    fn default() -> Self {
        Self::new()
    }
}

/// Looks at a case: none when the rule holds or a fact it needs is unknown.
pub type Check = fn(&Case<'_>) -> Option<Found>;
/// Thinks of changes that could make the rule hold, best first; the engine keeps those that pass everything.
pub type Propose = fn(&Case<'_>) -> Candidates;

/// One rule of the law or of the counter.
pub struct Rule {
    /// Stable id (rules.md § 12): of its sentences too.
    pub code: &'static str,
    /// Group reference of the catalogue, such as `R04`.
    pub group: &'static str,
    /// Strongest effect.
    pub effect: Effect,
    /// Law article, sheet or publication.
    pub source: &'static str,
    /// How sure that is.
    pub confidence: Confidence,
    /// First day in force; none: nothing else is known for the dates handled.
    pub from: Option<Date>,
    /// Which day is compared with `from`.
    pub trigger: Trigger,
    /// Types concerned; empty: all.
    pub types: &'static [InterruptionType],
    /// Regimes concerned; empty: all.
    pub regimes: &'static [Regime],
    /// Who looks.
    pub looked_at: LookedAt,
    /// Whether a length reason (rules.md § 0.4) confirms it.
    pub length_rule: bool,
    /// The check, for a rule looked at here.
    pub check: Check,
    /// Ways out, for a rule that has some.
    pub propose: Option<Propose>,
}

impl Rule {
    /// Whether the rule concerns the type, regime and dates of the case. An unknown regime is left to the check.
    pub fn concerns(&self, case: &Case<'_>) -> bool {
        if !self.types.is_empty() && !case.kind.is_some_and(|kind| self.types.contains(&kind)) {
            return false;
        }
        if !self.regimes.is_empty() && !case.regime.is_some_and(|r| self.regimes.contains(&r)) {
            return false;
        }
        self.in_force(case)
    }

    fn in_force(&self, case: &Case<'_>) -> bool {
        if self.trigger == Trigger::Always {
            return true;
        }
        let start = case.facts.start;
        let day = match self.trigger {
            Trigger::Start | Trigger::Always => start,
            Trigger::Notice => case.facts.notice,
            Trigger::Filing => case.facts.filed_on,
            Trigger::EarlyEnd => case.facts.end,
        };
        // Without its own day a rule is judged by the start, and without any day by the newest rules.
        let Some(day) = day.or(start) else {
            return true;
        };
        match case.figures.rule_dates(self.code) {
            Some(dates) => {
                dates.from.is_none_or(|from| from <= day)
                    && dates.until.is_none_or(|until| day <= until)
            }
            None => {
                self.from.is_none_or(|from| from <= day)
                    && start.is_none_or(|start| start >= KNOWN_FROM)
            }
        }
    }
}

/// The starting point of every rule in the files of the schemes: a warning of the newest law, looked at here.
pub(super) const WARNS: Rule = Rule {
    code: "",
    group: "",
    effect: Effect::Warns,
    source: "",
    confidence: Confidence::High,
    from: None,
    trigger: Trigger::Start,
    types: &[],
    regimes: &[],
    looked_at: LookedAt::Here,
    length_rule: false,
    check: |_| None,
    propose: None,
};
/// A rule that blocks, at any time.
pub(super) const BLOCKS: Rule = Rule {
    effect: Effect::Blocks,
    trigger: Trigger::Always,
    ..WARNS
};
/// A rule that informs.
pub(super) const INFORMS: Rule = Rule {
    effect: Effect::Informs,
    ..WARNS
};
/// A warning on the length, which a length reason confirms.
pub(super) const LENGTH: Rule = Rule {
    length_rule: true,
    ..WARNS
};

impl From<Date> for ArgValue {
    fn from(day: Date) -> Self {
        Self::Date(day)
    }
}

impl From<i64> for ArgValue {
    fn from(count: i64) -> Self {
        Self::Number(count)
    }
}

/// A word that only chooses between variants of a sentence.
pub(super) fn variant(word: &'static str) -> ArgValue {
    ArgValue::Text(word.to_owned())
}

/// The name of a type, in the language of the sentence.
pub(super) fn type_name(kind: InterruptionType) -> ArgValue {
    ArgValue::TextId(format!("type-phrase-{}", kind.code()))
}

/// The name of a regime, in the language of the sentence.
pub(super) fn regime_name(regime: Regime) -> ArgValue {
    ArgValue::TextId(format!("regime-{}", regime.code()))
}

/// Hours a week; more than a week holds are printed as they are.
pub(super) fn hours(minutes: u32) -> ArgValue {
    let fits = u16::try_from(minutes).ok().map(WeeklyHours::from_minutes);
    match fits {
        Some(Ok(hours)) => ArgValue::Hours(hours),
        _ => ArgValue::Text(format!("{}h{:02}", minutes / 60, minutes % 60)),
    }
}
