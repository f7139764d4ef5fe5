//! The rights, told apart by type and beneficiary: their names, what a unit is worth, and what draws on them.

use std::fmt;
use std::str::FromStr;
use std::sync::Arc;

use crate::interruption::{InterruptionType, Regime, TimeCreditReason};

use super::facts::Past;

/// The right a balance belongs to. A key tells beneficiaries apart; none when it is unknown.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum BalanceKey {
    /// Parental leave for one child.
    Parental(Option<Arc<str>>),
    /// Medical assistance for one patient, the hospital weeks included.
    Medical(Option<Arc<str>>),
    /// Palliative care of one patient; without a key, one unbroken chain of periods.
    Palliative(Option<Arc<str>>),
    /// Informal care of one person.
    Carer(Option<Arc<str>>),
    /// Informal care over the whole career.
    CarerCareer,
    /// Time credit for care motives.
    TimeCreditCare,
    /// Time credit for training.
    TimeCreditTraining,
    /// Paid months of time credit for the care of a child.
    TimeCreditChildPaid,
    /// Full career break.
    CareerBreakFull,
    /// Partial career break.
    CareerBreakPartial,
}

impl fmt::Display for BalanceKey {
    /// As `entracte assess` writes it: `parentalLeave:a`, `-` for an unknown beneficiary.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let (right, key) = match self {
            Self::Parental(key) => ("parentalLeave", key.as_deref().unwrap_or("-")),
            Self::Medical(key) => ("medicalAssistance", key.as_deref().unwrap_or("-")),
            Self::Palliative(key) => ("palliativeCare", key.as_deref().unwrap_or("-")),
            Self::Carer(key) => ("informalCare", key.as_deref().unwrap_or("-")),
            Self::CarerCareer => ("informalCare", "career"),
            Self::TimeCreditCare => ("timeCredit", "care"),
            Self::TimeCreditTraining => ("timeCredit", "training"),
            Self::TimeCreditChildPaid => ("timeCredit", "childCarePaid"),
            Self::CareerBreakFull => ("careerBreak", "full"),
            Self::CareerBreakPartial => ("careerBreak", "partial"),
        };
        write!(f, "{right}:{key}")
    }
}

/// A text that names no right.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnknownRight;

impl fmt::Display for UnknownRight {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("no such right")
    }
}

impl std::error::Error for UnknownRight {}

impl FromStr for BalanceKey {
    type Err = UnknownRight;

    /// Reads what `Display` writes; a person whose own key is `career` cannot be told apart and is read as the career.
    fn from_str(text: &str) -> Result<Self, UnknownRight> {
        let (right, key) = text.split_once(':').ok_or(UnknownRight)?;
        let person = || (key != "-").then(|| key.into());
        Ok(match (right, key) {
            ("parentalLeave", _) => Self::Parental(person()),
            ("medicalAssistance", _) => Self::Medical(person()),
            ("palliativeCare", _) => Self::Palliative(person()),
            ("informalCare", "career") => Self::CarerCareer,
            ("informalCare", _) => Self::Carer(person()),
            ("timeCredit", "care") => Self::TimeCreditCare,
            ("timeCredit", "training") => Self::TimeCreditTraining,
            ("timeCredit", "childCarePaid") => Self::TimeCreditChildPaid,
            ("careerBreak", "full") => Self::CareerBreakFull,
            ("careerBreak", "partial") => Self::CareerBreakPartial,
            _ => return Err(UnknownRight),
        })
    }
}

/// Months left in one regime, in hundredths, and whole quarters of a month where the right is counted in weeks.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LeftIn {
    /// The regime; none for weeks of complete interruption.
    pub regime: Option<Regime>,
    /// Months (or weeks) in hundredths.
    pub hundredths: i64,
}

/// In what a right is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Shown {
    key: BalanceKey,
    place: usize,
    unit: &'static str,
}

impl Shown {
    /// Code of the unit: `months` of the calendar, `weeks` of complete interruption, or a regime's for its months.
    pub const fn unit(&self) -> &'static str {
        self.unit
    }

    /// Units of the right in that unit, in hundredths.
    pub fn hundredths(&self, units: i64) -> i64 {
        let ways = self.key.left_in(units);
        ways.get(self.place).map_or(0, |way| way.hundredths)
    }
}

impl BalanceKey {
    /// Code of the right without its person, as a certificate and the texts name it.
    pub const fn code(&self) -> &'static str {
        match self {
            Self::Parental(_) => "parental",
            Self::Medical(_) => "medical",
            Self::Palliative(_) => "palliative",
            Self::Carer(_) => "carer",
            Self::CarerCareer => "carerCareer",
            Self::TimeCreditCare => "timeCreditCare",
            Self::TimeCreditTraining => "timeCreditTraining",
            Self::TimeCreditChildPaid => "timeCreditChildPaid",
            Self::CareerBreakFull => "careerBreakFull",
            Self::CareerBreakPartial => "careerBreakPartial",
        }
    }

    /// The person the right is about, if it is about one who is known.
    pub const fn person(&self) -> Option<&Arc<str>> {
        match self {
            Self::Parental(person)
            | Self::Medical(person)
            | Self::Palliative(person)
            | Self::Carer(person) => person.as_ref(),
            _ => None,
        }
    }

    /// Whether the right belongs to a person nobody named yet, so that what was used of it cannot be known. Palliative
    /// care of an unknown patient is counted as one chain of periods.
    pub const fn lacks_person(&self) -> bool {
        matches!(
            self,
            Self::Parental(None) | Self::Medical(None) | Self::Carer(None)
        )
    }

    /// In what the right is shown to somebody who asks for `regime`: its months where the right knows them (weeks for a
    /// complete interruption by weeks), else those of the right's first regime.
    pub fn shown_in(&self, regime: Regime) -> Shown {
        let wanted = match regime {
            Regime::FullFlexible => None,
            Regime::HalfFlexible => Some(Regime::Half),
            other => Some(other),
        };
        let ways = self.left_in(0);
        let place = ways.iter().position(|way| way.regime == wanted);
        let place = place.unwrap_or(0);
        let unit = match ways.get(place).and_then(|way| way.regime) {
            _ if self.is_by_calendar() => "months",
            Some(regime) => regime.code(),
            None => "weeks",
        };
        Shown {
            key: self.clone(),
            place,
            unit,
        }
    }

    /// Whether a month costs the same in every regime.
    const fn is_by_calendar(&self) -> bool {
        matches!(
            self,
            Self::TimeCreditCare
                | Self::TimeCreditTraining
                | Self::TimeCreditChildPaid
                | Self::Palliative(_)
                | Self::CareerBreakFull
                | Self::CareerBreakPartial
        )
    }

    /// What units of the right are worth in each of its regimes.
    pub fn left_in(&self, left: i64) -> Vec<LeftIn> {
        let units: &[(Option<Regime>, i64)] = match self {
            Self::Parental(_) => &[
                (Some(Regime::Full), 20),
                (Some(Regime::Half), 10),
                (Some(Regime::Fifth), 4),
                (Some(Regime::Tenth), 2),
                (None, 5),
            ],
            Self::Medical(_) => &[
                (Some(Regime::Full), 4),
                (Some(Regime::Half), 2),
                (Some(Regime::Fifth), 2),
                (None, 1),
            ],
            Self::Carer(_) | Self::CarerCareer => &[
                (Some(Regime::Full), 2),
                (Some(Regime::Half), 1),
                (Some(Regime::Fifth), 1),
            ],
            Self::Palliative(_)
            | Self::TimeCreditCare
            | Self::TimeCreditTraining
            | Self::TimeCreditChildPaid => &[
                (Some(Regime::Full), 1),
                (Some(Regime::Half), 1),
                (Some(Regime::Fifth), 1),
            ],
            Self::CareerBreakFull => &[(Some(Regime::Full), 1)],
            Self::CareerBreakPartial => &[
                (Some(Regime::Half), 1),
                (Some(Regime::Third), 1),
                (Some(Regime::Quarter), 1),
                (Some(Regime::Fifth), 1),
            ],
        };
        units
            .iter()
            .map(|(regime, unit)| LeftIn {
                regime: *regime,
                hundredths: left * 100 / unit,
            })
            .collect()
    }
}

/// The rights a period of this kind draws on, the narrowest first.
pub fn keys_of(
    kind: InterruptionType,
    reason: Option<TimeCreditReason>,
    regime: Option<Regime>,
    beneficiary: Option<&Arc<str>>,
) -> Vec<BalanceKey> {
    use InterruptionType as T;
    let key = || beneficiary.cloned();
    match kind {
        T::ParentalLeave => vec![BalanceKey::Parental(key())],
        T::MedicalAssistance | T::MedicalAssistanceHospitalisedChild => {
            vec![BalanceKey::Medical(key())]
        }
        T::PalliativeCare => vec![BalanceKey::Palliative(key())],
        T::InformalCare => vec![BalanceKey::Carer(key()), BalanceKey::CarerCareer],
        T::TimeCredit => match reason {
            Some(TimeCreditReason::Training) => vec![BalanceKey::TimeCreditTraining],
            Some(TimeCreditReason::ChildCare) => {
                vec![BalanceKey::TimeCreditCare, BalanceKey::TimeCreditChildPaid]
            }
            Some(TimeCreditReason::None) => Vec::new(),
            _ => vec![BalanceKey::TimeCreditCare],
        },
        T::CareerBreak => match regime {
            Some(regime) if regime.is_full() => vec![BalanceKey::CareerBreakFull],
            Some(_) => vec![BalanceKey::CareerBreakPartial],
            None => vec![BalanceKey::CareerBreakFull, BalanceKey::CareerBreakPartial],
        },
        T::EndOfCareerTimeCredit | T::EndOfCareerBreak => Vec::new(),
    }
}

/// Care and training, which share one ceiling.
pub(super) fn other_half(key: &BalanceKey) -> Option<BalanceKey> {
    match key {
        BalanceKey::TimeCreditCare => Some(BalanceKey::TimeCreditTraining),
        BalanceKey::TimeCreditTraining => Some(BalanceKey::TimeCreditCare),
        _ => None,
    }
}

/// Whether a period takes units of the right.
pub(super) fn draws_on(past: &Past, key: &BalanceKey) -> bool {
    use InterruptionType as T;
    let Some(kind) = past.kind else { return false };
    let same = |wanted: &Option<Arc<str>>| past.beneficiary.key == *wanted;
    match key {
        BalanceKey::Parental(wanted) => kind == T::ParentalLeave && same(wanted),
        BalanceKey::Medical(wanted) => {
            matches!(
                kind,
                T::MedicalAssistance | T::MedicalAssistanceHospitalisedChild
            ) && same(wanted)
        }
        BalanceKey::Palliative(wanted) => kind == T::PalliativeCare && same(wanted),
        BalanceKey::Carer(wanted) => kind == T::InformalCare && same(wanted),
        BalanceKey::CarerCareer => kind == T::InformalCare,
        BalanceKey::TimeCreditCare => {
            kind == T::TimeCredit
                && !matches!(
                    past.reason,
                    Some(TimeCreditReason::Training | TimeCreditReason::None)
                )
        }
        BalanceKey::TimeCreditTraining => {
            kind == T::TimeCredit && past.reason == Some(TimeCreditReason::Training)
        }
        BalanceKey::TimeCreditChildPaid => {
            kind == T::TimeCredit && past.reason == Some(TimeCreditReason::ChildCare)
        }
        BalanceKey::CareerBreakFull => {
            kind == T::CareerBreak && past.regime.is_some_and(Regime::is_full)
        }
        BalanceKey::CareerBreakPartial => {
            kind == T::CareerBreak && past.regime.is_some_and(|regime| !regime.is_full())
        }
    }
}
