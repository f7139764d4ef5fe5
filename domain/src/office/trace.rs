//! Every rule that concerns a file, beside it: what passes, what fails, what a person must judge (ONE-06). The same
//! engine and the same facts as on the employer's screens.

use crate::date_input::format_date;
use crate::draft::{Answers, Field, FilingContext, LawContext, facts};
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
             }| Traced {
                code,
                source,
                verdict: match &finding {
                    None => Verdict::Passes,
                    Some(found) if found.effect == Effect::Informs => Verdict::NeedsJudgement,
                    Some(_) => Verdict::Fails,
                },
                finding,
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
