//! Leave of the recognised informal carer (AR 16/06/2020, AR 20/07/2021; rules.md § 2.6).

use jiff::civil::date;

use crate::interruption::InterruptionType;

use super::parental::{lawful_length, nearest_ends};
use super::rule::{LENGTH, Rule};

pub(super) const PERIOD_MULTIPLE: Rule = Rule {
    code: "caregiver-period-multiple",
    group: "R04",
    source: "AR 16/06/2020",
    from: Some(date(2020, 9, 1)),
    types: &[InterruptionType::InformalCare],
    check: lawful_length,
    propose: Some(nearest_ends),
    ..LENGTH
};
