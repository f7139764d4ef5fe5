//! The questions about a period taken elsewhere, the same to enter one and to change one.

use domain::date_input::{DateError, format_date, parse_date};
use domain::draft::{Problem, TEXT_CHARACTERS_MAX};
use domain::interruption::{InterruptionType, Regime, TimeCreditReason};
use domain::worker_part::About;
use jiff::civil::Date;
use storage::past_periods::PastPeriod;

use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView};
use crate::web::Form;

/// The names of the fields.
const FIELDS: [&str; 9] = [
    "interruptionType",
    "reason",
    "regime",
    "startDate",
    "endDate",
    "employer",
    "personName",
    "personBirth",
    "proof",
];

/// What is wrong, by field.
pub type Problems = Vec<(&'static str, Problem)>;

/// The answers as typed.
#[derive(Default)]
pub struct Typed([String; FIELDS.len()]);

impl Typed {
    /// From a form.
    pub fn from(form: &Form) -> Self {
        Self(FIELDS.map(|name| form.text(name).to_owned()))
    }

    /// As they stand.
    pub fn of(period: &PastPeriod) -> Self {
        let reason = period.reason.map_or("", TimeCreditReason::code);
        let birth = period.person_birth.map(format_date).unwrap_or_default();
        Self([
            period.interruption_type.code().to_owned(),
            reason.to_owned(),
            period.regime.code().to_owned(),
            format_date(period.start),
            format_date(period.end),
            period.employer.clone(),
            period.person_name.clone(),
            birth,
            period.proof.clone(),
        ])
    }

    fn text(&self, name: &str) -> &str {
        let place = FIELDS.iter().position(|field| *field == name);
        place.map_or("", |place| self.0[place].as_str())
    }
}

/// The period typed, or everything that is wrong with it. Only a birth cannot lie ahead: a leave may be asked elsewhere already.
pub fn read(form: &Typed, today: Date) -> Result<PastPeriod, Problems> {
    let mut problems = Problems::new();
    let mut choice = |name: &'static str| {
        let text = form.text(name);
        if text.is_empty() {
            problems.push((name, Problem::Required));
        }
        text
    };
    let kind = choice("interruptionType").parse::<InterruptionType>().ok();
    let regime = choice("regime").parse::<Regime>().ok();
    let reason = form.text("reason").parse::<TimeCreditReason>().ok();
    if kind.is_some_and(InterruptionType::asks_motive) && reason.is_none() {
        problems.push(("reason", Problem::Required));
    }
    if let (Some(kind), Some(regime)) = (kind, regime)
        && !kind.regimes().contains(&regime)
    {
        problems.push(("regime", Problem::RegimeNotOfType));
    }
    let mut day = |name: &'static str, required: bool, ahead: bool| {
        let problem = match parse_date(form.text(name)) {
            Ok(day) if day > today && !ahead => Problem::DateInFuture,
            Ok(day) => return Some(day),
            Err(DateError::Empty) if !required => return None,
            Err(DateError::Empty) => Problem::Required,
            Err(DateError::Unreadable) => Problem::NotADate,
            Err(DateError::Impossible { .. }) => Problem::ImpossibleDate,
            Err(DateError::Year(_)) => Problem::YearOutOfRange,
        };
        problems.push((name, problem));
        None
    };
    let (start, end) = (day("startDate", true, true), day("endDate", true, true));
    let about = kind.map_or(About::Nobody, |kind| About::of(kind, reason));
    let birth = day("personBirth", about == About::Child, false);
    if let (Some(start), Some(end)) = (start, end)
        && end < start
    {
        problems.push(("endDate", Problem::EndBeforeStart));
    }
    let mut text = |name: &'static str, required: bool| {
        let text = form.text(name);
        if text.is_empty() && required {
            problems.push((name, Problem::Required));
        } else if text.chars().count() > TEXT_CHARACTERS_MAX {
            problems.push((name, Problem::TooLong));
        }
        text.to_owned()
    };
    let employer = text("employer", true);
    let person_name = text("personName", matches!(about, About::Child | About::Person));
    let proof = text("proof", true);
    match (kind, regime, start, end) {
        (Some(interruption_type), Some(regime), Some(start), Some(end)) if problems.is_empty() => {
            Ok(PastPeriod {
                interruption_type,
                reason: reason.filter(|_| interruption_type.asks_motive()),
                regime,
                start,
                end,
                employer,
                person_name,
                person_birth: birth,
                proof,
                of_erased_file: false,
            })
        }
        _ => Err(problems),
    }
}

/// The questions, drawn.
pub struct Questions<'a> {
    /// Type, motive, regime.
    pub selects: Vec<FieldView<'a>>,
    /// First and last day.
    pub dates: [FieldView<'a>; 2],
    /// Employer, and the name of whom it is about.
    pub texts: [FieldView<'a>; 2],
    /// Birth of that person.
    pub birth: FieldView<'a>,
    /// What proves it.
    pub proof: FieldView<'a>,
    /// What is wrong, for the head of the page.
    pub errors: Vec<ErrorLink<'a>>,
}

impl Questions<'_> {
    /// With what was typed and what is wrong with it.
    pub fn new(t: &'static Texts, typed: &Typed, problems: &Problems) -> Self {
        let said = |name: &str| {
            let problem = problems.iter().find(|(field, _)| *field == name);
            problem.map(|(_, problem)| t.problem(*problem))
        };
        let field = |name: &'static str| {
            FieldView::new(name, t.coded("past", name))
                .value(typed.text(name).to_owned())
                .error(said(name))
        };
        let kinds = InterruptionType::ALL
            .iter()
            .map(|kind| Choice::new(kind.code(), t.coded("type", kind.code())))
            .collect();
        let reasons = TimeCreditReason::ALL
            .iter()
            .map(|reason| Choice::new(reason.code(), t.coded("reason", reason.code())))
            .collect();
        let regimes = Regime::ALL
            .iter()
            .map(|regime| Choice::new(regime.code(), t.coded("regime", regime.code())))
            .collect();
        let wrong = problems.iter().map(|(name, problem)| {
            let words = t.filing_problem(t.coded("past", name), t.problem(*problem));
            ErrorLink::new(*name, words)
        });
        Self {
            errors: wrong.collect(),
            selects: vec![
                field("interruptionType").required().choices(kinds),
                field("reason").choices(reasons).hint(t.past_reason_hint()),
                field("regime").required().choices(regimes),
            ],
            dates: [field("startDate").required(), field("endDate").required()],
            texts: [
                field("employer").required(),
                field("personName").hint(t.past_person_name_hint()),
            ],
            birth: field("personBirth"),
            proof: field("proof").required().hint(t.past_proof_hint()),
        }
    }
}
