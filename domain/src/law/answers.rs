//! Rules of the employer's answer to a notice (rules.md § 5, § 12.6): postponement, refusal, silence.

use jiff::civil::Date;

use crate::interruption::{InterruptionType, Regime};

use super::case::{Case, months_away};
use super::dates::{answer_by, latest_postponed_start};
use super::figures::Figure;
use super::finding::Confidence;
use super::medical::may_be_refused;
use super::parental_persons::REASONED_ANSWERS_FROM;
use super::rule::{Found, Rule, Trigger, WARNS, type_name, variant};

const ANSWER: Rule = Rule {
    group: "R22",
    source: "AR 07/10/2022, Securex, CM",
    trigger: Trigger::Notice,
    ..WARNS
};
pub(super) const POSTPONEMENT_ORDER: Rule = Rule {
    code: "postponement-order",
    check: postponement_order,
    ..ANSWER
};
pub(super) const POSTPONEMENT_LIMIT: Rule = Rule {
    code: "postponement-limit",
    check: postponement_limit,
    ..ANSWER
};
pub(super) const POSTPONEMENT_OPEN: Rule = Rule {
    code: "postponement-open",
    confidence: Confidence::Medium,
    types: &[
        InterruptionType::MedicalAssistanceHospitalisedChild,
        InterruptionType::PalliativeCare,
        InterruptionType::InformalCare,
    ],
    check: postponement_open,
    ..ANSWER
};
pub(super) const ANSWER_IN_TIME: Rule = Rule {
    code: "answer-in-time",
    group: "R29",
    check: answer_in_time,
    ..ANSWER
};
pub(super) const REFUSAL_OPEN: Rule = Rule {
    code: "refusal-open",
    group: "R29",
    check: refusal_open,
    ..ANSWER
};
pub(super) const ANSWER_REASONS: Rule = Rule {
    code: "answer-reasons",
    group: "R29",
    check: answer_reasons,
    ..ANSWER
};

fn postponement_order(case: &Case<'_>) -> Option<Found> {
    let (asked, new) = (case.facts.start?, case.facts.postponed_to?);
    // Without an agreed date the usual delay is a month.
    let usual = months_away(asked, 1);
    (new <= asked).then(|| {
        Found::new()
            .with("start", asked)
            .with("new", new)
            .with("usual", usual)
    })
}

fn postponement_limit(case: &Case<'_>) -> Option<Found> {
    let (new, latest) = (case.facts.postponed_to?, latest_postponed_start(case)?);
    (new > latest).then(|| {
        let found = Found::new().with("new", new).with("latest", latest);
        found.sure(sureness_of_limits(case))
    })
}

/// How sure the delays of postponement and answer are (§ 5): official for parental leave, a good source elsewhere.
fn sureness_of_limits(case: &Case<'_>) -> Confidence {
    if case.kind == Some(InterruptionType::ParentalLeave) {
        Confidence::High
    } else {
        Confidence::Medium
    }
}

/// How sure it is that nothing may be postponed or refused (§ 5): for informal care nothing else is known, no more.
fn sureness_of_closure(case: &Case<'_>) -> Confidence {
    if case.kind == Some(InterruptionType::InformalCare) {
        Confidence::Low
    } else {
        Confidence::Medium
    }
}

fn postponement_open(case: &Case<'_>) -> Option<Found> {
    let postponed = case.facts.postponed_on.or(case.facts.postponed_to);
    postponed?;
    let found = Found::new().with("type", type_name(case.kind?));
    Some(found.sure(sureness_of_closure(case)))
}

fn answered_on(case: &Case<'_>) -> Option<Date> {
    case.facts.postponed_on.or(case.facts.refused_on)
}

fn answer_in_time(case: &Case<'_>) -> Option<Found> {
    let (answered, by) = (answered_on(case)?, answer_by(case)?);
    if answered <= by {
        return None;
    }
    // Silence is agreement for the forms that need one; the others start as asked.
    let agreed = case
        .kind
        .zip(case.regime)
        .is_some_and(|(kind, regime)| silence_is_agreement(kind, regime, by));
    let silence = if agreed { "agreed" } else { "asAsked" };
    let sureness = match case.kind {
        // Two working days rest on one union's page.
        Some(InterruptionType::MedicalAssistance) => Confidence::Low,
        _ => sureness_of_limits(case),
    };
    Some(
        Found::new()
            .sure(sureness)
            .with("answered", answered)
            .with("by", by)
            .with("silence", variant(silence)),
    )
}

/// Whether an employer who has not answered by a day has agreed (AR 07/10/2022); otherwise the leave starts as asked.
pub fn silence_is_agreement(kind: InterruptionType, regime: Regime, by: Date) -> bool {
    kind == InterruptionType::ParentalLeave
        && needs_agreement(Some(regime))
        && by >= REASONED_ANSWERS_FROM
}

fn needs_agreement(regime: Option<Regime>) -> bool {
    regime.is_some_and(|regime| regime.is_flexible() || regime == Regime::Tenth)
}

fn refusal_open(case: &Case<'_>) -> Option<Found> {
    use InterruptionType as T;
    case.facts.refused_on?;
    let open = match case.kind? {
        T::ParentalLeave => needs_agreement(Some(case.regime?)),
        T::TimeCredit | T::EndOfCareerTimeCredit => {
            let headcount = i64::from(case.facts.employer.headcount?);
            let small = headcount <= case.figure_at_notice(Figure::TimeCreditSmallEmployer)?;
            small || may_lack_its_agreement(case)?
        }
        T::MedicalAssistance => {
            // Weeks need an agreement, and may then be refused.
            case.regime == Some(Regime::FullFlexible) || may_be_refused(case)?
        }
        T::MedicalAssistanceHospitalisedChild | T::PalliativeCare | T::InformalCare => false,
        T::CareerBreak | T::EndOfCareerBreak => return None,
    };
    (!open).then(|| {
        let kind = case.kind.unwrap_or(T::ParentalLeave);
        let found = Found::new().with("type", type_name(kind));
        match kind {
            T::ParentalLeave => found,
            _ => found.sure(sureness_of_closure(case)),
        }
    })
}

/// Full and half-time time credit are a right only where a sector or company agreement opens them (§ 2.1): without one
/// they may be refused, and while it is unknown nothing is said.
fn may_lack_its_agreement(case: &Case<'_>) -> Option<bool> {
    let direct = super::time_credit::collective_agreement(case).is_none();
    if case.kind? != InterruptionType::TimeCredit || direct || case.regime? == Regime::Fifth {
        return Some(false);
    }
    case.facts.employer.sector_agreement.map(|known| !known)
}

fn answer_reasons(case: &Case<'_>) -> Option<Found> {
    answered_on(case)?;
    (!case.facts.answer_has_reasons?).then(Found::new)
}
