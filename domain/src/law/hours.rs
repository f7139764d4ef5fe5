//! Rules of the hours a week (rules.md § 12.2): what is possible, what fits the regime, who may reduce.

use crate::interruption::{InterruptionType, Regime};
use crate::working_time::{HOURS_A_WEEK_MAX, WeeklyHours};

use super::case::Case;
use super::filing::{self, PartialHours};
use super::finding::{Change, Proposal};
use super::proposals::{Candidates, changes, weekly};
use super::rule::{BLOCKS, Found, INFORMS, Rule, Trigger, WARNS, hours, regime_name, variant};

pub(super) const HOURS_PLAUSIBLE: Rule = Rule {
    code: "hours-plausible",
    group: "R08",
    source: "manual",
    check: hours_plausible,
    propose: Some(hours_plausible_ways),
    ..BLOCKS
};
pub(super) const HOURS_MATCH_REGIME: Rule = Rule {
    code: "hours-match-regime",
    group: "R08",
    source: "manual, CCT 103",
    trigger: Trigger::Always,
    check: hours_match_regime,
    propose: Some(hours_match_regime_ways),
    ..WARNS
};
pub(super) const FULL_NO_HOURS_DURING: Rule = Rule {
    code: "full-no-hours-during",
    group: "R09",
    source: "manual",
    regimes: &[Regime::Full, Regime::FullFlexible],
    check: full_no_hours_during,
    propose: Some(full_no_hours_during_ways),
    ..BLOCKS
};
pub(super) const FULL_TIMER_REQUIRED: Rule = Rule {
    code: "full-timer-required",
    group: "R08",
    source: "CCT 103, AR 29/10/1997, AR 10/08/1998, AR 16/06/2020",
    types: &[
        InterruptionType::ParentalLeave,
        InterruptionType::MedicalAssistance,
        InterruptionType::PalliativeCare,
        InterruptionType::InformalCare,
        InterruptionType::TimeCredit,
    ],
    check: full_timer_required,
    propose: Some(complete_instead),
    ..WARNS
};
pub(super) const THREE_QUARTER_REQUIRED: Rule = Rule {
    code: "three-quarter-required",
    group: "R08",
    source: "CCT 103, AR 10/08/1998, L85, AR 07/05/1999",
    types: &[
        InterruptionType::TimeCredit,
        InterruptionType::EndOfCareerTimeCredit,
        InterruptionType::MedicalAssistance,
        InterruptionType::PalliativeCare,
        InterruptionType::EndOfCareerBreak,
    ],
    regimes: &[Regime::Half],
    check: three_quarter_required,
    propose: Some(complete_instead),
    ..WARNS
};
pub(super) const SEVERAL_EMPLOYERS: Rule = Rule {
    code: "several-employers-declaration",
    group: "R24",
    source: "manual",
    check: several_employers_declaration,
    ..INFORMS
};

const WEEK_MINUTES: u32 = HOURS_A_WEEK_MAX as u32 * 60;

/// What cannot be about the hours given; none of the unknown ones is looked at.
fn impossible(case: &Case<'_>) -> Option<&'static str> {
    let given = case.facts.hours;
    let all = [given.contract, given.full_time, given.during];
    if all
        .into_iter()
        .flatten()
        .any(|minutes| minutes > WEEK_MINUTES)
    {
        return Some("week");
    }
    if given.contract == Some(0) || given.full_time == Some(0) {
        return Some("empty");
    }
    if given
        .contract
        .zip(given.full_time)
        .is_some_and(|(own, full)| own > full)
    {
        return Some("contract");
    }
    if case.regime?.is_full() {
        return None;
    }
    let during = given.during?;
    if during == 0 {
        return Some("none");
    }
    (given.contract? <= during).then_some("during")
}

fn hours_plausible(case: &Case<'_>) -> Option<Found> {
    let problem = impossible(case)?;
    let given = case.facts.hours;
    let shown = |minutes: Option<u32>| hours(minutes.unwrap_or(0));
    Some(
        Found::new()
            .with("problem", variant(problem))
            .with("contract", shown(given.contract))
            .with("fullTime", shown(given.full_time))
            .with("during", shown(given.during)),
    )
}

fn hours_plausible_ways(case: &Case<'_>) -> Candidates {
    let given = case.facts.hours;
    let Some(full) = given.full_time.and_then(weekly) else {
        return Candidates::default();
    };
    let exact = case.regime.map(|regime| full.reduced_by(regime));
    let own = given.contract.and_then(weekly);
    let as_full_timer = (own != Some(full)).then_some(Change::ContractHours(full));
    let exact = exact.map(Change::DuringHours);
    let both = as_full_timer
        .zip(exact)
        .map(|(own, during)| changes([own, during]));
    let swapped = own.map(|own| changes([Change::ContractHours(full), Change::FullTimeHours(own)]));
    Candidates::two(
        as_full_timer.map(Proposal::from).into_iter().chain(both),
        exact.map(Proposal::from).into_iter().chain(swapped),
    )
}

fn partial_hours(case: &Case<'_>) -> Option<PartialHours> {
    let given = case.facts.hours;
    let full_time = weekly(given.full_time?)?;
    Some(PartialHours {
        interruption_type: case.kind,
        regime: case.regime?,
        // Without contract hours the full-timer is the ordinary case.
        contract: given.contract.map_or(Some(full_time), weekly)?,
        full_time,
        during: weekly(given.during?)?,
        several_employers: case.several_employers(),
    })
}

fn hours_match_regime(case: &Case<'_>) -> Option<Found> {
    if impossible(case).is_some() {
        return None;
    }
    let finding = filing::hours_match_regime(&partial_hours(case)?)?;
    Some(Found {
        effect: Some(finding.effect),
        confidence: None,
        args: finding.args,
    })
}

fn hours_match_regime_ways(case: &Case<'_>) -> Candidates {
    let finding = partial_hours(case).and_then(|hours| filing::hours_match_regime(&hours));
    let mut ways = finding
        .map_or_else(Vec::new, |finding| finding.proposals)
        .into_iter();
    Candidates::two(ways.next(), ways)
}

fn full_no_hours_during(case: &Case<'_>) -> Option<Found> {
    let during = case.facts.hours.during.filter(|during| *during > 0)?;
    Some(Found::new().with("during", hours(during)))
}

fn full_no_hours_during_ways(case: &Case<'_>) -> Candidates {
    let zero = Change::DuringHours(WeeklyHours::ZERO).into();
    let given = case.facts.hours;
    let partial = given
        .full_time
        .zip(given.during)
        .and_then(|(full, during)| {
            let (full, during) = (weekly(full)?, weekly(during)?);
            let distance = |regime: &Regime| {
                full.reduced_by(*regime)
                    .minutes()
                    .abs_diff(during.minutes())
            };
            let regimes = case.kind?.regimes().iter().copied();
            let nearest = regimes
                .filter(|regime| !regime.is_full())
                .min_by_key(distance)?;
            Some((nearest, during.is_share_of(full, nearest)))
        });
    let with_hours = partial.map(|(regime, exact)| {
        if exact {
            Change::Regime(regime).into()
        } else {
            case.in_regime(regime)
        }
    });
    Candidates::two([zero], with_hours)
}

/// Whether only a full-timer may reduce in this way (rules.md § 2).
fn is_for_full_timers(kind: InterruptionType, regime: Regime) -> bool {
    use InterruptionType as T;
    match kind {
        T::ParentalLeave => !regime.is_full(),
        T::InformalCare => matches!(regime, Regime::Half | Regime::Fifth),
        T::MedicalAssistance | T::PalliativeCare | T::TimeCredit => regime == Regime::Fifth,
        _ => false,
    }
}

/// Minutes a week of all the jobs; none when one of them is unknown.
fn all_jobs(case: &Case<'_>) -> Option<u32> {
    let others = case.facts.other_jobs.iter().copied();
    others
        .chain([case.facts.hours.contract])
        .try_fold(0u32, |sum, job| Some(sum.saturating_add(job?)))
}

/// Whether the worker works enough to reduce; `quarters` of a full-time week are needed.
fn works_enough(case: &Case<'_>, quarters: u64) -> Option<bool> {
    let full = u64::from(case.facts.hours.full_time?);
    case.facts.hours.contract?;
    Some(all_jobs(case).is_some_and(|minutes| {
        // Less than a minute short is the rounding of a share, not a smaller contract.
        (u64::from(minutes) + 1) * 4 > full * quarters
    }))
}

fn reduced_too_far(case: &Case<'_>, quarters: u64) -> Option<Found> {
    if impossible(case).is_some() || works_enough(case, quarters)? {
        return None;
    }
    let given = case.facts.hours;
    let found = Found::new()
        .with("contract", hours(given.contract?))
        .with("fullTime", hours(given.full_time?))
        .with("regime", regime_name(case.regime?))
        .informs_if(case.several_employers());
    Some(found)
}

fn full_timer_required(case: &Case<'_>) -> Option<Found> {
    if !is_for_full_timers(case.kind?, case.regime?) {
        return None;
    }
    let given = case.facts.hours;
    // A full-timer works the whole week: here a single minute counts.
    if !case.several_employers() && given.contract? == given.full_time? {
        return None;
    }
    if case.several_employers() && works_enough(case, 4)? {
        return None;
    }
    if impossible(case).is_some() {
        return None;
    }
    Some(
        Found::new()
            .with("contract", hours(given.contract?))
            .with("fullTime", hours(given.full_time?))
            .with("regime", regime_name(case.regime?))
            .informs_if(case.several_employers()),
    )
}

fn three_quarter_required(case: &Case<'_>) -> Option<Found> {
    reduced_too_far(case, 3)
}

fn complete_instead(case: &Case<'_>) -> Candidates {
    let complete = [Regime::Full, Regime::FullFlexible].into_iter();
    let of_type = complete
        .filter(|regime| {
            case.kind
                .is_some_and(|kind| kind.regimes().contains(regime))
        })
        .map(|regime| case.in_regime(regime));
    let parental = Change::InterruptionType(InterruptionType::ParentalLeave);
    let in_full = case.in_regime(Regime::Full).changes;
    let thematic = changes([parental].into_iter().chain(in_full));
    let several = (!case.several_employers()).then(|| Change::SeveralEmployers(true).into());
    Candidates::two(of_type.chain([thematic]), several)
}

fn several_employers_declaration(case: &Case<'_>) -> Option<Found> {
    use super::coded_facts::AttachmentKind::EmploymentDeclaration;
    let received = case.facts.attachments.as_deref().unwrap_or_default();
    (case.several_employers() && !received.contains(&EmploymentDeclaration)).then(Found::new)
}
