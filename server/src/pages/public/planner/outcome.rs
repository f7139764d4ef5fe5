//! What the law says of a plan, in words: length, findings, what the right has left, dates to act, estimate.

mod rights;

use domain::interruption::{InterruptionType, Regime};
use domain::law::{
    Assessment, Confidence, DatesToAct, Effect, Facts, Figures, Finding, assess, mandatory, rule,
};
use domain::period::Period;
use jiff::civil::Date;

use self::rights::{RightView, rights};
use super::plan::Plan;
use crate::texts::{MoneyView, Texts};
use crate::view::{
    BarFill, FindingView, LeaveCalendar, ProposalView, Timeline, TimelineView, Tone,
};

/// The answer to a plan.
pub struct Outcome {
    /// "Congé parental, mi-temps".
    pub title: String,
    /// "6 mois, 183 jours calendrier"; none without an end after the start.
    pub length: Option<String>,
    /// "du … au …".
    pub period: Option<String>,
    /// The period on its months.
    pub line: Option<TimelineView>,
    /// … and on its days (CAL-02).
    pub calendar: Option<LeaveCalendar>,
    /// How many findings ask for attention, in words.
    pub summary: &'static str,
    /// The findings, those that block first.
    pub findings: Vec<FindingView<'static>>,
    /// Rights the plan draws on or the history touched.
    pub rights: Vec<RightView>,
    /// Why there is no right to count, when there is none.
    pub no_rights: &'static str,
    /// Days to act by.
    pub dates: Vec<DateView>,
    /// The estimate.
    pub allowance: MoneyView,
    /// Documents the request needs.
    pub documents: Vec<&'static str>,
}

/// A day to act by.
pub struct DateView {
    /// What it is.
    pub name: &'static str,
    /// The day, with its weekday; or why it is not known.
    pub day: String,
    /// Whether the day is known.
    pub known: bool,
    /// The rule it comes from.
    pub why: &'static str,
}

/// Asks the law.
pub fn outcome(t: &'static Texts, plan: &Plan, today: Date) -> Outcome {
    let facts = plan.facts(today);
    let figures = Figures::shipped();
    let assessment = assess(&facts, figures);
    let period = facts.period();
    let rights = rights(t, &facts, &assessment, figures);
    Outcome {
        title: title(t, &facts),
        length: period
            .as_ref()
            .map(|period| t.period_length(period, plan.regime())),
        period: period.as_ref().map(|period| t.period(period)),
        calendar: period.as_ref().map(|period| LeaveCalendar::new(t, period)),
        line: period.map(|period| line(t, period, &facts, today)),
        summary: summary(t, &assessment.findings),
        findings: cards(t, &assessment.findings),
        no_rights: if rights.is_empty() {
            no_rights(t, &facts)
        } else {
            ""
        },
        rights,
        dates: dates(t, &facts, &assessment.dates),
        allowance: t.money(&facts, assessment.allowance.as_ref()),
        documents: documents(t, &facts),
    }
}

fn title(t: &'static Texts, facts: &Facts) -> String {
    let kind = facts.kind.map(|kind| t.coded("type-filter", kind.code()));
    let regime = facts.regime.map(|regime| t.coded("regime", regime.code()));
    [kind, regime]
        .into_iter()
        .flatten()
        .collect::<Vec<_>>()
        .join(", ")
}

fn line(t: &'static Texts, period: Period, facts: &Facts, today: Date) -> TimelineView {
    let bar = |period: Period, fill| Timeline {
        start: period.start(),
        end: period.end(),
        fill,
    };
    let taken = |regime: Option<Regime>| {
        if regime.is_some_and(Regime::is_full) {
            BarFill::Full
        } else {
            BarFill::Fraction
        }
    };
    let mut bars = vec![bar(period, BarFill::Asked)];
    for past in facts.history.iter() {
        bars.extend(past.period().map(|period| bar(period, taken(past.regime))));
    }
    TimelineView::new(&bars, today, t.period(&period), |day| {
        t.coded("month-short", &day.month().to_string()).to_owned()
    })
}

fn summary(t: &'static Texts, findings: &[Finding]) -> &'static str {
    let strongest = findings.iter().map(|finding| finding.effect).min();
    match strongest {
        Some(Effect::Blocks) => t.planner_summary_blocks(),
        Some(Effect::Warns) => t.planner_summary_warns(),
        Some(Effect::Informs) | None => t.planner_summary_calm(),
    }
}

/// Strongest first; the sentence that an amount is an estimate stands beside the amount.
fn cards(t: &'static Texts, findings: &[Finding]) -> Vec<FindingView<'static>> {
    let mut shown: Vec<&Finding> = findings
        .iter()
        .filter(|finding| finding.code != "amount-is-estimate")
        .collect();
    shown.sort_by_key(|finding| finding.effect);
    shown.into_iter().map(|finding| card(t, finding)).collect()
}

/// A plan keeps nothing, so a warning asks for no remark.
fn card(t: &'static Texts, finding: &Finding) -> FindingView<'static> {
    let proposals = finding.proposals.iter().enumerate();
    let mut source = t.rule_source(finding.source);
    if finding.confidence == Confidence::Low {
        source = format!("{source} ({})", t.confidence(finding.confidence));
    }
    FindingView {
        code: finding.code,
        tone: match finding.effect {
            Effect::Blocks => Tone::Blocks,
            Effect::Warns => Tone::Warns,
            Effect::Informs => Tone::Informs,
        },
        what: t.finding(finding),
        why: why(t, finding.code).to_owned(),
        source,
        proposals: proposals
            .map(|(place, proposal)| ProposalView {
                label: t.change_apply(&t.proposal(proposal)),
                value: format!("{}.{place}", finding.code),
            })
            .collect(),
        remark: None,
        remark_error: None,
    }
}

fn why(t: &'static Texts, code: &str) -> &'static str {
    t.coded("rule", &format!("{code}-why"))
}

fn no_rights(t: &'static Texts, facts: &Facts) -> &'static str {
    match facts.kind {
        Some(InterruptionType::EndOfCareerTimeCredit | InterruptionType::EndOfCareerBreak) => {
            t.planner_right_until_pension()
        }
        _ => t.planner_right_unknown(),
    }
}

fn dates(t: &'static Texts, facts: &Facts, dates: &DatesToAct) -> Vec<DateView> {
    let notice_rule = notice_rule(facts.kind);
    let reason_of = |code: &str| match rule(code) {
        Some(_) => why(t, code),
        None => "",
    };
    let one = |name, day: Option<Date>, code: &str, unknown: &'static str| DateView {
        name,
        day: day.map_or_else(|| unknown.to_owned(), |day| t.day(day)),
        known: day.is_some(),
        why: reason_of(code),
    };
    let headcount_missing = dates.latest_notice.is_none() && is_time_credit(facts.kind);
    let no_notice = if headcount_missing {
        t.planner_unknown_headcount()
    } else {
        t.planner_unknown_delay()
    };
    let mut shown = Vec::new();
    if dates.earliest_notice.is_some() {
        let code = "parental-notice-too-early";
        shown.push(one(
            t.planner_earliest_notice(),
            dates.earliest_notice,
            code,
            "",
        ));
    }
    shown.push(one(
        t.planner_latest_notice(),
        dates.latest_notice,
        notice_rule,
        no_notice,
    ));
    let optional = [
        (t.planner_answer_by(), dates.answer_by, "answer-in-time"),
        (
            t.planner_latest_postponed_start(),
            dates.latest_postponed_start,
            "postponement-limit",
        ),
    ];
    for (name, day, code) in optional {
        if day.is_some() {
            shown.push(one(name, day, code, ""));
        }
    }
    let always = [
        (
            t.planner_earliest_filing(),
            dates.earliest_filing,
            "filing-too-early",
        ),
        (
            t.planner_latest_filing(),
            dates.latest_filing,
            "filing-deadline",
        ),
        (
            t.planner_allowances_from(),
            dates.allowances_from,
            "filing-deadline",
        ),
    ];
    for (name, day, code) in always {
        shown.push(one(name, day, code, t.planner_unknown_day()));
    }
    shown
}

const fn is_time_credit(kind: Option<InterruptionType>) -> bool {
    matches!(
        kind,
        Some(InterruptionType::TimeCredit | InterruptionType::EndOfCareerTimeCredit)
    )
}

/// The rule that says how long before the start a notice is given.
const fn notice_rule(kind: Option<InterruptionType>) -> &'static str {
    use InterruptionType as T;
    match kind {
        Some(T::ParentalLeave) => "parental-notice-period",
        Some(T::TimeCredit | T::EndOfCareerTimeCredit) => "ct-notice-period",
        Some(T::MedicalAssistance | T::MedicalAssistanceHospitalisedChild) => {
            "medical-notice-period"
        }
        Some(T::PalliativeCare) => "palliative-start-day",
        Some(T::InformalCare) => "caregiver-notice-period",
        Some(T::CareerBreak | T::EndOfCareerBreak) => "ic-notice-period",
        None => "",
    }
}

fn documents(t: &'static Texts, facts: &Facts) -> Vec<&'static str> {
    let kinds = facts.kind.and_then(|kind| mandatory(kind, facts.reason));
    kinds
        .unwrap_or_default()
        .iter()
        .map(|kind| t.coded("document", kind.code()))
        .collect()
}

/// An assessment is asked twice: with the plan as a wish, and with the plan as taken.
fn after(facts: &Facts, figures: &Figures) -> Assessment {
    let mut taken = facts.clone();
    let plan = domain::law::Past {
        kind: facts.kind,
        reason: facts.reason,
        regime: facts.regime,
        start: facts.start,
        end: facts.end,
        beneficiary: facts.beneficiary.clone(),
        household: facts.worker.household,
        ..domain::law::Past::default()
    };
    taken.history = facts
        .history
        .iter()
        .cloned()
        .chain(std::iter::once(plan))
        .collect();
    assess(&taken, figures)
}
