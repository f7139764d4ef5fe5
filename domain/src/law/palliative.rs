//! Palliative care (L85; rules.md § 2.5): one month at a time; the attestation is the notice (see `notice.rs`).

use crate::interruption::InterruptionType;

use super::parental::{lawful_length, nearest_ends};
use super::rule::{LENGTH, Rule};

pub(super) const PERIOD_MONTH: Rule = Rule {
    code: "palliative-period-month",
    group: "R05",
    source: "L85",
    types: &[InterruptionType::PalliativeCare],
    check: lawful_length,
    propose: Some(nearest_ends),
    ..LENGTH
};
