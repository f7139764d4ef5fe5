//! Regime, period and reduced-hours scheme (FIL-09 to FIL-12, FIL-20).

use domain::date_input::parse_date;
use domain::draft::{Answers, Field};
use domain::interruption::{Agreement, InterruptionType};
use domain::period::Period;

use super::{Asked, Question};
use crate::texts::Texts;
use crate::view::{Choice, LeaveCalendar};

/// The regimes of the type, what the employer may agree to, both dates, the reduced-hours scheme.
pub fn questions<'a>(asked: &'a Asked<'a>) -> Vec<Question<'a>> {
    let t = asked.t;
    let kind = asked.answers.effective_type();
    let mut questions = vec![Question::Radios(regime(asked, kind))];
    questions.extend(kind.and_then(|kind| agreement(asked, kind)));
    questions.push(Question::Heading(t.filing_period_title()));
    questions.push(Question::Period {
        start: asked.field(Field::StartDate).required(),
        end: asked.field(Field::EndDate).required(),
        length: length_of(t, asked.answers).unwrap_or_default(),
        calendar: period_of(&asked.answers.start_date, &asked.answers.end_date)
            .map(|period| LeaveCalendar::new(t, &period)),
    });
    questions.push(Question::Findings);
    questions.push(Question::YesNo(
        asked.field(Field::ReducedHoursScheme).choices(vec![
            Choice::new("yes", t.shell_yes()),
            Choice::new("no", t.shell_no()),
        ]),
    ));
    questions
}

fn regime<'a>(asked: &'a Asked<'a>, kind: Option<InterruptionType>) -> crate::view::FieldView<'a> {
    let t = asked.t;
    let regimes = kind.map_or(&[][..], InterruptionType::regimes);
    let choices = regimes
        .iter()
        .map(|regime| {
            Choice::new(regime.code(), t.coded("regime-choice", regime.code()))
                .hint(t.coded("regime-choice", &format!("{}-hint", regime.code())))
        })
        .collect();
    let mut field = asked.field(Field::Regime).choices(choices).required();
    if let Some(kind) = kind {
        field.label = t.coded("filing-regime-title", kind.code()).into();
    }
    field
}

/// FIL-10 and FIL-11: shown for the types that have regimes by agreement; RUL-05: the agreement is asked.
fn agreement<'a>(asked: &Asked<'a>, kind: InterruptionType) -> Option<Question<'a>> {
    let t = asked.t;
    let possibilities = match kind {
        InterruptionType::ParentalLeave => {
            vec![t.filing_agreement_weeks(), t.filing_agreement_months()]
        }
        InterruptionType::MedicalAssistance => vec![t.filing_agreement_medical_weeks()],
        _ => return None,
    };
    let choices = Agreement::ALL.iter().map(|agreement| {
        let choice = Choice::new(
            agreement.code(),
            t.coded("agreement-choice", agreement.code()),
        );
        match agreement {
            Agreement::Agreed => choice,
            Agreement::SmallRest => choice.hint(t.coded("agreement-small-rest", kind.code())),
        }
    });
    let field = asked.field(Field::Agreement).choices(choices.collect());
    Some(Question::Agreement(
        t.filing_agreement_intro(),
        possibilities,
        // Asked for some of the regimes only: those of which the page shows it (`_filing.scss`).
        field.required(),
    ))
}

/// The period typed, when both dates can be read and are in order.
pub fn period_of(start: &str, end: &str) -> Option<Period> {
    Period::new(parse_date(start).ok()?, parse_date(end).ok()?).ok()
}

/// "1 mois, 28 jours calendrier" (FIL-12).
fn length_of(t: &Texts, answers: &Answers) -> Option<String> {
    let period = period_of(&answers.start_date, &answers.end_date)?;
    Some(t.period_length(&period, answers.regime.parse().ok()))
}
