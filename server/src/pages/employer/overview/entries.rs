//! The entries of the search's lists of types and regimes, with the kinds each stands for.

use domain::interruption::{InterruptionType, Regime};

/// One entry of the list of types, with the kinds it stands for (OVW-06): both kinds of a career break, and of a time
/// credit, share an entry, the two medical ones do not.
pub const TYPE_ENTRIES: [(InterruptionType, &[InterruptionType]); 7] = [
    (
        InterruptionType::CareerBreak,
        &[
            InterruptionType::CareerBreak,
            InterruptionType::EndOfCareerBreak,
        ],
    ),
    (
        InterruptionType::TimeCredit,
        &[
            InterruptionType::TimeCredit,
            InterruptionType::EndOfCareerTimeCredit,
        ],
    ),
    (
        InterruptionType::ParentalLeave,
        &[InterruptionType::ParentalLeave],
    ),
    (
        InterruptionType::MedicalAssistance,
        &[InterruptionType::MedicalAssistance],
    ),
    (
        InterruptionType::MedicalAssistanceHospitalisedChild,
        &[InterruptionType::MedicalAssistanceHospitalisedChild],
    ),
    (
        InterruptionType::PalliativeCare,
        &[InterruptionType::PalliativeCare],
    ),
    (
        InterruptionType::InformalCare,
        &[InterruptionType::InformalCare],
    ),
];

/// One entry of the list of regimes, with the regimes it stands for (OVW-07): flexible forms belong to their share.
pub const REGIME_ENTRIES: [(Regime, &[Regime]); 6] = [
    (Regime::Full, &[Regime::Full, Regime::FullFlexible]),
    (Regime::Half, &[Regime::Half, Regime::HalfFlexible]),
    (Regime::Third, &[Regime::Third]),
    (Regime::Quarter, &[Regime::Quarter]),
    (Regime::Fifth, &[Regime::Fifth]),
    (Regime::Tenth, &[Regime::Tenth]),
];

/// Every kind that the ticked entries stand for.
pub fn spelled_out<T: Copy + PartialEq>(
    ticked: &[T],
    table: &[(T, &'static [T])],
) -> impl Iterator<Item = T> {
    table
        .iter()
        .filter(|(entry, _)| ticked.contains(entry))
        .flat_map(|(_, kinds)| kinds.iter().copied())
}
