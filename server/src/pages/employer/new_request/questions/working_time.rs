//! Hours a week before and during, other employers (FIL-13 to FIL-17).

use domain::draft::{Answers, Field};
use domain::interruption::Regime;
use domain::working_time::WeeklyHours;
use jiff::civil::Date;

use super::{Asked, Question};
use crate::texts::Texts;

/// Hours known from elsewhere, proposed while the boxes are empty, each with its source (FIL-14, WRK-12).
#[derive(Debug, Clone, Copy, Default)]
pub struct Known {
    /// Hours of the contract.
    pub contract: Option<(WeeklyHours, Source)>,
    /// Hours of a full-time week.
    pub full_time: Option<(WeeklyHours, Source)>,
}

/// Where known hours come from.
#[derive(Debug, Clone, Copy)]
pub enum Source {
    /// A request filed on that day.
    Request(Date),
    /// The personnel file as it is on that day.
    Personnel(Date),
}

impl Source {
    /// "D'après votre demande du … Vous pouvez le modifier."
    fn words(self, t: &Texts) -> String {
        use domain::date_input::format_date;
        match self {
            Self::Request(day) => t.worker_source_last_request(&format_date(day)),
            Self::Personnel(day) => t.worker_source_personnel(&format_date(day)),
        }
    }
}

impl Known {
    /// The answers with the known hours in the boxes that nobody filled.
    pub fn fill(&self, answers: &Answers) -> Answers {
        let mut filled = answers.clone();
        for (hours, minutes, known) in [
            (Field::ContractHours, Field::ContractMinutes, self.contract),
            (Field::FullTimeHours, Field::FullTimeMinutes, self.full_time),
        ] {
            if let Some((known, _)) = known
                && answers.get(hours).is_empty()
                && answers.get(minutes).is_empty()
            {
                filled.set_hours(hours, minutes, known);
            }
        }
        filled
    }
}

/// What the button that fills in the exact hours sends.
pub const EXACT_HOURS: &str = "exactHours";

/// Contract, full time, hours during a partial interruption, other employers.
pub fn questions<'a>(asked: &'a Asked<'a>) -> Vec<Question<'a>> {
    let t = asked.t;
    let request = asked
        .answers
        .effective_type()
        .map_or("", |kind| t.coded("type-of", kind.code()));
    let mut contract = asked.hours(
        "contractTime",
        (Field::ContractHours, Field::ContractMinutes),
        t.filing_contract_hours(request),
    );
    let mut full_time = asked.hours(
        "fullTime",
        (Field::FullTimeHours, Field::FullTimeMinutes),
        t.filing_full_time_hours().to_owned(),
    );
    for (view, known, hours, minutes) in [
        (
            &mut contract,
            asked.known.contract,
            Field::ContractHours,
            Field::ContractMinutes,
        ),
        (
            &mut full_time,
            asked.known.full_time,
            Field::FullTimeHours,
            Field::FullTimeMinutes,
        ),
    ] {
        if let Some((known, source)) = known
            && typed(asked.answers, hours, minutes) == Some(known)
        {
            view.field.hint = Some(source.words(t).into());
        }
    }
    let mut questions = vec![
        Question::Heading(t.filing_working_time_title()),
        Question::Hours(contract),
        Question::Hours(full_time),
    ];
    questions.extend(during(asked));
    questions.push(Question::Findings);
    questions.push(Question::Tick(
        asked.field(Field::SeveralEmployers),
        asked.answers.several_employers == "yes",
        t.filing_several_employers_info(),
    ));
    questions
}

/// FIL-15: asked of partial regimes alone, with the exact share of a full-time week one button away.
fn during<'a>(asked: &'a Asked<'a>) -> Vec<Question<'a>> {
    let t = asked.t;
    let regime: Option<Regime> = asked.answers.regime.parse().ok();
    if regime.is_some_and(Regime::is_full) {
        return vec![Question::Words(t.filing_during_none())];
    }
    let mut view = asked.hours(
        "duringTime",
        (Field::DuringHours, Field::DuringMinutes),
        t.filing_during_hours().to_owned(),
    );
    let Some(exact) = exact_hours(asked.answers) else {
        return vec![Question::Hours(view)];
    };
    view.field.hint = Some(t.filing_during_exact(&exact.to_string()).into());
    let mut questions = vec![Question::Hours(view)];
    // Hours that were typed and are not the exact share raise a finding, which has its own button.
    if asked.answers.during_hours.is_empty() {
        let change = t.change_during_hours(&exact.to_string());
        questions.push(Question::Fill(t.change_apply(&change), EXACT_HOURS));
    }
    questions
}

/// What remains of the full-time week typed, under the regime chosen; none when a part-time contract leaves no room.
pub fn exact_hours(answers: &Answers) -> Option<WeeklyHours> {
    let regime: Regime = answers.regime.parse().ok()?;
    let full_time = typed(answers, Field::FullTimeHours, Field::FullTimeMinutes)?;
    let contract = typed(answers, Field::ContractHours, Field::ContractMinutes);
    let exact = full_time.reduced_by(regime);
    let possible = exact > WeeklyHours::ZERO && contract.is_none_or(|contract| exact < contract);
    possible.then_some(exact)
}

fn typed(answers: &Answers, hours: Field, minutes: Field) -> Option<WeeklyHours> {
    WeeklyHours::parse(answers.get(hours), answers.get(minutes)).ok()
}
