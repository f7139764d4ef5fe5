//! How often each type, regime and length occurs. Our own estimates, rounded, after the shape of published statistics:
//! parental leave by one fifth leads, end of career follows; exactness is not claimed and nothing is decided by it.

use domain::interruption::{InterruptionType, Regime, Sector, TimeCreditReason};

/// Where a worker stands in life, which decides the leaves asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum LifeStage {
    /// With a child under 12.
    Parent,
    /// Between.
    Middle,
    /// From 55 on.
    Senior,
}

/// Stages among a hundred workers who ask for leave.
pub const STAGES: [(LifeStage, u32); 3] = [
    (LifeStage::Parent, 62),
    (LifeStage::Middle, 19),
    (LifeStage::Senior, 19),
];

/// Types among a hundred requests of the stage.
pub fn types(stage: LifeStage, sector: Sector) -> [(InterruptionType, u32); 7] {
    use InterruptionType::{
        CareerBreak, EndOfCareerBreak, EndOfCareerTimeCredit, InformalCare, MedicalAssistance,
        MedicalAssistanceHospitalisedChild, PalliativeCare, ParentalLeave, TimeCredit,
    };
    let (ordinary, end_of_career) = match sector {
        Sector::Private => (TimeCredit, EndOfCareerTimeCredit),
        Sector::Public => (CareerBreak, EndOfCareerBreak),
    };
    let [parental, break_, end, medical, hospital, palliative, carer] = match stage {
        LifeStage::Parent => [74, 13, 0, 9, 1, 1, 2],
        LifeStage::Middle => [12, 22, 0, 42, 1, 8, 15],
        LifeStage::Senior => [0, 3, 78, 12, 0, 3, 4],
    };
    [
        (ParentalLeave, parental),
        (ordinary, break_),
        (end_of_career, end),
        (MedicalAssistance, medical),
        (MedicalAssistanceHospitalisedChild, hospital),
        (PalliativeCare, palliative),
        (InformalCare, carer),
    ]
}

/// Regimes among a hundred requests of the type.
pub const fn regimes(kind: InterruptionType) -> &'static [(Regime, u32)] {
    use Regime::{Fifth, Full, FullFlexible, Half, HalfFlexible, Quarter, Tenth, Third};
    match kind {
        InterruptionType::ParentalLeave => &[
            (Fifth, 46),
            (Full, 22),
            (Tenth, 12),
            (Half, 11),
            (FullFlexible, 6),
            (HalfFlexible, 3),
        ],
        InterruptionType::TimeCredit => &[(Fifth, 62), (Half, 22), (Full, 16)],
        InterruptionType::EndOfCareerTimeCredit => &[(Fifth, 71), (Half, 29)],
        InterruptionType::MedicalAssistance => {
            &[(Full, 45), (Fifth, 27), (Half, 18), (FullFlexible, 10)]
        }
        InterruptionType::MedicalAssistanceHospitalisedChild => &[(Full, 1)],
        InterruptionType::PalliativeCare => &[(Full, 72), (Half, 14), (Fifth, 14)],
        InterruptionType::InformalCare => &[(Full, 55), (Fifth, 25), (Half, 20)],
        InterruptionType::CareerBreak => &[
            (Fifth, 38),
            (Half, 30),
            (Full, 22),
            (Quarter, 5),
            (Third, 5),
        ],
        InterruptionType::EndOfCareerBreak => &[(Fifth, 56), (Half, 34), (Quarter, 7), (Third, 3)],
    }
}

/// How long a leave lasts.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Length {
    /// Calendar months.
    Months(i32),
    /// Weeks of seven days.
    Weeks(u32),
}

/// Lawful lengths (rules.md § 2) with their weights.
pub const fn lengths(kind: InterruptionType, regime: Regime) -> &'static [(Length, u32)] {
    use InterruptionType as T;
    use Length::{Months as M, Weeks as W};
    match (kind, regime) {
        (T::ParentalLeave, Regime::Full) => &[(M(1), 52), (M(2), 20), (M(3), 13), (M(4), 15)],
        (T::ParentalLeave, Regime::FullFlexible) => {
            &[(W(1), 40), (W(2), 30), (W(3), 18), (W(6), 6), (W(8), 6)]
        }
        (T::ParentalLeave, Regime::Half) => &[(M(2), 38), (M(4), 30), (M(6), 12), (M(8), 20)],
        (T::ParentalLeave, Regime::HalfFlexible) => &[(M(1), 60), (M(3), 30), (M(5), 10)],
        (T::ParentalLeave, Regime::Tenth) => &[(M(10), 55), (M(20), 25), (M(40), 20)],
        (T::ParentalLeave, _) => &[(M(5), 38), (M(10), 30), (M(15), 10), (M(20), 22)],
        (T::MedicalAssistance, Regime::FullFlexible) => &[(W(1), 50), (W(2), 30), (W(3), 20)],
        (T::MedicalAssistance, _) => &[(M(1), 48), (M(2), 22), (M(3), 30)],
        (T::MedicalAssistanceHospitalisedChild, _) => &[(W(1), 1)],
        (T::PalliativeCare, _) => &[(M(1), 1)],
        (T::InformalCare, Regime::Full) => &[(M(1), 60), (M(2), 18), (M(3), 22)],
        (T::InformalCare, _) => &[(M(2), 60), (M(4), 20), (M(6), 20)],
        (T::EndOfCareerTimeCredit | T::EndOfCareerBreak, _) => {
            &[(M(12), 10), (M(24), 20), (M(36), 30), (M(60), 40)]
        }
        (T::TimeCredit, Regime::Fifth) => &[(M(6), 25), (M(12), 50), (M(24), 15), (M(48), 10)],
        (T::TimeCredit | T::CareerBreak, _) => &[(M(3), 30), (M(4), 10), (M(6), 30), (M(12), 30)],
    }
}

/// Motives of time credit among a hundred.
pub const REASONS: [(TimeCreditReason, u32); 6] = [
    (TimeCreditReason::ChildCare, 74),
    (TimeCreditReason::IllFamilyMember, 10),
    (TimeCreditReason::DisabledChild, 6),
    (TimeCreditReason::Training, 6),
    (TimeCreditReason::IllMinorChild, 2),
    (TimeCreditReason::PalliativeCare, 2),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_types_and_regimes_that_exist() {
        for sector in Sector::ALL {
            for (stage, _) in STAGES {
                let shares = types(stage, *sector);
                assert_eq!(shares.iter().map(|(_, weight)| weight).sum::<u32>(), 100);
                assert!(shares.iter().all(|(kind, _)| kind.exists_in(*sector)));
            }
        }
        for kind in InterruptionType::ALL {
            for (regime, _) in regimes(*kind) {
                assert!(kind.regimes().contains(regime), "{kind:?} {regime:?}");
                assert!(!lengths(*kind, *regime).is_empty());
            }
            let drawn: Vec<_> = regimes(*kind).iter().map(|(regime, _)| *regime).collect();
            assert_eq!(drawn.len(), kind.regimes().len(), "{kind:?} lacks a regime");
        }
    }
}
