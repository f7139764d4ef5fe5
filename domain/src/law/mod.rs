//! The law: rules that look at facts and say what they found.
//!
//! [`assess`] is a pure function of [`Facts`] and [`Figures`]: it reads no clock and keeps nothing. Each rule is a value
//! of the [`catalogue`], one file per scheme; its sentences live in `locales/*/rules*.ftl` under its code.

mod agreement;
mod allowance;
mod amounts;
mod answers;
mod assessment;
mod at_the_door;
mod balance_key;
mod balance_rules;
mod balances;
mod career_break;
mod case;
mod catalogue;
mod coded_facts;
mod common;
mod dated;
mod dates;
mod documents;
mod early_end;
mod employer;
mod end_of_career;
pub mod entitlement;
mod facts;
mod figures;
pub mod filing;
mod finding;
mod hours;
mod imputation;
mod informal_care;
mod lengths;
mod medical;
mod notice;
mod palliative;
mod parental;
mod parental_persons;
mod proposals;
mod rule;
mod time_credit;
mod time_credit_persons;
mod totals;
mod units;
mod version;

#[cfg(test)]
mod tests;

pub use allowance::{Allowance, AmountReason, single_parent_may_get_more};
pub use amounts::{AMOUNT_LINES_MAX, AmountAt, AmountRow, Amounts, AmountsError};
pub use answers::silence_is_agreement;
pub use assessment::{
    Assessment, Length, Looked, assess, dates_of, earliest_start, findings, looked_at_rules,
    plain_findings, same_length_end,
};
pub use balance_key::{BalanceKey, LeftIn, Shown, UnknownRight};
pub use balances::{Balance, Consumption};
pub use catalogue::{Subject, catalogue, rule, subjects};
pub use coded_facts::{AttachmentKind, Authority, EndOfCareerGround, Household};
pub use dated::{Dated, DatedError};
pub use dates::DatesToAct;
pub use documents::mandatory;
pub use early_end::EarlyEnd;
pub use employer::FivePercent;
pub use facts::{BeneficiaryFacts, EmployerFacts, Facts, HoursFacts, Past, WorkerFacts};
pub use figures::{Figure, FigureSource, Figures, KNOWN_FROM, RuleDates};
pub use finding::{ArgValue, Change, Confidence, Effect, Finding, Proposal};
pub use notice::{ELECTRONIC_FROM, PAPER_UNTIL, PAPER_UNTIL_EDUCATION};
pub use rule::{LookedAt, Rule, Trigger};
