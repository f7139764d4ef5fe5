//! Every rule that concerns a file, beside it: what passes, what fails, what a person must judge (ONE-06). The same
//! engine and the same facts as on the employer's screens.

use crate::date_input::format_date;
use crate::draft::{Answers, Field, FilingContext, LawContext, as_shown, facts};
use crate::law::{Effect, Facts, Finding, Looked, looked_at_rules};
use crate::request::RequestDetails;

/// What a rule says of a file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Verdict {
    /// It does not hold.
    Fails,
    /// It says something that a person must weigh.
    NeedsJudgement,
    /// Nothing known speaks against it.
    Passes,
}

impl Verdict {
    /// Suffix of its text.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Fails => "fails",
            Self::NeedsJudgement => "needsJudgement",
            Self::Passes => "passes",
        }
    }
}

/// One rule beside a file.
#[derive(Debug, Clone)]
pub struct Traced {
    /// Code of the rule.
    pub code: &'static str,
    /// What it says.
    pub verdict: Verdict,
    /// Where it comes from.
    pub source: &'static str,
    /// What it found, unless it passes.
    pub finding: Option<Finding>,
}

/// Every rule that concerns the file, those that fail first.
pub fn trace(facts: &Facts, law: &LawContext) -> Vec<Traced> {
    let mut traced: Vec<Traced> = looked_at_rules(facts, law.figures)
        .into_iter()
        .map(
            |Looked {
                 code,
                 source,
                 finding,
             }| {
                let finding = finding.map(as_shown);
                Traced {
                    code,
                    source,
                    verdict: match &finding {
                        None => Verdict::Passes,
                        Some(found) if found.effect == Effect::Informs => Verdict::NeedsJudgement,
                        Some(_) => Verdict::Fails,
                    },
                    finding,
                }
            },
        )
        .collect();
    traced.sort_by_key(|rule| rule.verdict);
    traced
}

/// The facts of a filed request, made by the very function that made them on the employer's screens.
pub fn facts_of(details: &RequestDetails, context: &FilingContext, law: &LawContext) -> Facts {
    facts(&answers_of(details), context, law)
}

/// What the employer had typed, as far as the law looks at it.
pub fn answers_of(details: &RequestDetails) -> Answers {
    let mut answers = Answers::default();
    let yes_no = |yes: bool| if yes { "yes" } else { "no" };
    answers.choose(details.interruption_type);
    if let Some(reason) = details.reason {
        answers.set(Field::Reason, reason.code());
    }
    answers.set(Field::Regime, details.regime.code());
    answers.set(Field::StartDate, &format_date(details.period.start()));
    answers.set(Field::EndDate, &format_date(details.period.end()));
    if let Some(agreement) = details.agreement {
        answers.set(Field::Agreement, agreement.code());
    }
    answers.set(
        Field::ReducedHoursScheme,
        yes_no(details.reduced_hours_scheme),
    );
    answers.set_hours(
        Field::ContractHours,
        Field::ContractMinutes,
        details.contract_hours,
    );
    answers.set_hours(
        Field::FullTimeHours,
        Field::FullTimeMinutes,
        details.full_time_hours,
    );
    if let Some(during) = details.during_hours {
        answers.set_hours(Field::DuringHours, Field::DuringMinutes, during);
    }
    answers.set(
        Field::SeveralEmployers,
        if details.several_employers { "yes" } else { "" },
    );
    answers.set(Field::NoticeDate, &format_date(details.notice_date));
    if let Some(comment) = &details.comment {
        answers.set(Field::Comment, comment);
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::draft::{complete, reports};
    use crate::interruption::{InterruptionType, Regime, Sector};
    use crate::law::{Figures, Past};
    use crate::period::weeks_end;
    use jiff::civil::{Date, date};
    use std::sync::Arc;

    const TODAY: Date = date(2026, 11, 23);

    fn law() -> LawContext {
        // An earlier leave that overlaps: the rules about other periods have something to say.
        let past = Past {
            kind: Some(InterruptionType::ParentalLeave),
            regime: Some(Regime::Half),
            start: Some(date(2027, 1, 1)),
            end: Some(date(2027, 3, 31)),
            ..Past::default()
        };
        LawContext {
            figures: Figures::shipped(),
            head_count: Some(9),
            worker_birth: Some(date(1970, 5, 6)),
            worker_sex: None,
            own_files: Arc::from(vec![past]),
        }
    }

    /// As a person types: without leading noughts, minutes left out.
    fn typed(kind: InterruptionType, regime: Regime, several: bool) -> Answers {
        let mut answers = Answers::default();
        answers.choose(kind);
        let full_time = crate::working_time::WeeklyHours::from_minutes(38 * 60).expect("hours");
        let during = full_time.reduced_by(regime);
        let end = format_date(weeks_end(date(2027, 2, 1), 4));
        let pairs = [
            (
                Field::Reason,
                if kind == InterruptionType::TimeCredit {
                    "childCare"
                } else {
                    ""
                },
            ),
            (Field::Regime, regime.code()),
            (Field::StartDate, "1/2/2027"),
            (Field::EndDate, end.as_str()),
            (
                Field::Agreement,
                if regime.needs_agreement() {
                    "agreed"
                } else {
                    ""
                },
            ),
            (Field::ReducedHoursScheme, "no"),
            (Field::ContractHours, "38"),
            (Field::FullTimeHours, "38"),
            (Field::NoticeDate, "20-11-2026"),
            (Field::Certified, "yes"),
            (Field::SeveralEmployers, if several { "yes" } else { "" }),
        ];
        for (field, text) in pairs {
            answers.set(field, text);
        }
        if !regime.is_full() {
            answers.set_hours(Field::DuringHours, Field::DuringMinutes, during);
        }
        answers
    }

    #[test]
    fn one_06_with_the_employers_inputs_the_trace_equals_what_the_employer_saw() {
        let (mut filed, mut seen) = (0, 0);
        for kind in InterruptionType::ALL {
            let private = kind.exists_in(Sector::Private);
            let sector = if private {
                Sector::Private
            } else {
                Sector::Public
            };
            for (regime, several) in kind
                .regimes()
                .iter()
                .flat_map(|regime| [(*regime, false), (*regime, true)])
            {
                let law = law();
                let context = FilingContext::new(sector, TODAY).with_law(law.clone());
                let mut answers = typed(*kind, regime, several);
                let shown: Vec<Finding> = reports(&answers, &context)
                    .into_iter()
                    .flat_map(|(_, report)| report.findings)
                    .collect();
                for finding in &shown {
                    answers.set_remark(finding.code, "Convenu.");
                }
                let Ok(details) = complete(&answers, &context) else {
                    continue;
                };
                filed += 1;
                let at_office = facts_of(&details, &FilingContext::new(sector, TODAY), &law);
                assert_eq!(
                    at_office,
                    facts(&answers, &context, &law),
                    "{kind:?} {regime:?}"
                );
                let traced = trace(&at_office, &law);
                for finding in shown
                    .iter()
                    .filter(|shown| crate::law::rule(shown.code).is_some())
                {
                    let same = traced.iter().find(|rule| rule.code == finding.code);
                    let Some(found) = same.and_then(|rule| rule.finding.as_ref()) else {
                        panic!(
                            "{}: the employer saw it, the office does not ({kind:?} {regime:?})",
                            finding.code
                        );
                    };
                    assert_eq!(
                        (found.effect, &found.args),
                        (finding.effect, &finding.args),
                        "{}",
                        finding.code
                    );
                    seen += 1;
                }
            }
        }
        assert!(
            filed > 20 && seen > 20,
            "{filed} filed, {seen} findings seen"
        );
    }
}
