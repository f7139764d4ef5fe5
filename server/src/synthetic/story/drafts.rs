//! Requests begun and not sent.

use crate::synthetic::personas::DemoEmployer;
use domain::date_input::format_date;
use domain::draft::Answers;
use domain::flow::Step;
use domain::interruption::{InterruptionType, Regime};
use domain::period::period_end;
use jiff::ToSpan;
use jiff::civil::Date;

/// A draft of the story.
#[derive(Debug, Clone)]
pub struct StoryDraft {
    /// Index in [`super::Company::staff`].
    pub staff: usize,
    /// User name of the persona who began it.
    pub by: &'static str,
    /// The step to continue at.
    pub step: Step,
    /// What was typed.
    pub answers: Answers,
}

/// The open drafts of an employer: at an early and at a late step, one of them by a colleague.
pub fn of(employer: DemoEmployer, today: Date) -> Vec<StoryDraft> {
    let parental = InterruptionType::ParentalLeave;
    let draft = |staff, by, step, answers| StoryDraft {
        staff,
        by,
        step,
        answers: until(step, answers),
    };
    match employer {
        DemoEmployer::Bakery => vec![draft(
            3,
            "marie",
            Step::Regime,
            answers(InterruptionType::MedicalAssistance, None, today),
        )],
        DemoEmployer::Hospital => vec![
            draft(
                120,
                "helene",
                Step::Confirmation,
                answers(parental, Some(Regime::Full), today),
            ),
            draft(
                131,
                "joris",
                Step::WorkingTime,
                answers(parental, Some(Regime::Fifth), today),
            ),
            draft(
                142,
                "camille",
                Step::Regime,
                answers(InterruptionType::InformalCare, None, today),
            ),
        ],
        DemoEmployer::Commune => vec![draft(
            40,
            "luc",
            Step::Notice,
            answers(parental, Some(Regime::Half), today),
        )],
        DemoEmployer::Cleaning => vec![draft(
            30,
            "lucia",
            Step::Confirmation,
            answers(parental, Some(Regime::Full), today),
        )],
        DemoEmployer::Secretariat => Vec::new(),
    }
}

/// The answers typed before `step` was reached.
fn until(step: Step, mut answers: Answers) -> Answers {
    if step <= Step::Notice {
        answers.notice_date.clear();
    }
    if step <= Step::WorkingTime {
        for hours in [
            &mut answers.contract_hours,
            &mut answers.contract_minutes,
            &mut answers.full_time_hours,
            &mut answers.full_time_minutes,
            &mut answers.during_hours,
            &mut answers.during_minutes,
        ] {
            hours.clear();
        }
    }
    answers
}

/// Answers up to the regime, or all of them when it is given.
fn answers(kind: InterruptionType, regime: Option<Regime>, today: Date) -> Answers {
    let mut answers = Answers {
        interruption_type: kind.code().to_owned(),
        ..Answers::default()
    };
    if kind == InterruptionType::MedicalAssistance {
        "no".clone_into(&mut answers.hospitalised_child);
    }
    let Some(regime) = regime else {
        return answers;
    };
    // Between two and three months after the notice, as the law foresees.
    let start = today.saturating_add(75.days());
    let months = match regime {
        Regime::Fifth => 5,
        Regime::Half => 2,
        _ => 1,
    };
    let full_time = super::full_time();
    regime.code().clone_into(&mut answers.regime);
    answers.start_date = format_date(start);
    answers.end_date = format_date(period_end(start, months));
    "38".clone_into(&mut answers.contract_hours);
    "00".clone_into(&mut answers.contract_minutes);
    "38".clone_into(&mut answers.full_time_hours);
    "00".clone_into(&mut answers.full_time_minutes);
    if !regime.is_full() {
        let during = full_time.reduced_by(regime);
        answers.during_hours = during.hours_part().to_string();
        answers.during_minutes = format!("{:02}", during.minutes_part());
    }
    answers.notice_date = format_date(today.saturating_sub(2.days()));
    answers
}
