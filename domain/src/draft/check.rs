//! Checks the steps of a draft one by one, and turns a whole draft into the facts of a request.

use jiff::civil::Date;

use super::lawful::{self, LawContext};
use super::problem::{FieldError, Problem};
use super::reader::{Reader, remark_problem, unix_lines};
use super::{Answers, Field};
use crate::flow::{Step, steps};
use crate::interruption::{Agreement, InterruptionType, Regime, Sector, TimeCreditReason};
use crate::law::Finding;
use crate::law::filing::{PartialHours, hours_match_regime};
use crate::period::Period;
use crate::request::{KeptWarning, RequestDetails};
use crate::working_time::WeeklyHours;

/// What the answers are judged against and nobody types. Made with `new`, so that later facts do not disturb callers.
#[derive(Debug, Clone)]
pub struct FilingContext {
    /// Sector of the employer.
    pub sector: Sector,
    /// Today in Belgium.
    pub today: Date,
    /// What the law looks at; without it only the form is judged.
    pub law: Option<LawContext>,
}

impl FilingContext {
    /// The facts every filing has.
    pub const fn new(sector: Sector, today: Date) -> Self {
        Self {
            sector,
            today,
            law: None,
        }
    }

    /// Judged by the law as well.
    #[must_use]
    pub fn with_law(mut self, law: LawContext) -> Self {
        self.law = Some(law);
        self
    }
}

/// What there is to say about one step. The step is passed when there are no errors; warnings without a remark are errors.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct StepReport {
    /// What blocks, in the order of the fields.
    pub errors: Vec<FieldError<Field>>,
    /// What the rules found.
    pub findings: Vec<Finding>,
}

impl StepReport {
    /// Whether the next step may be shown.
    pub fn is_passed(&self) -> bool {
        self.errors.is_empty()
    }

    /// What is wrong with a field, first things first.
    pub fn problem(&self, field: Field) -> Option<Problem> {
        self.errors
            .iter()
            .find(|error| error.field == field)
            .map(|error| error.problem)
    }
}

/// The draft cannot be sent: the steps that have errors, in their order, never empty.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("the draft has errors in {} steps", steps.len())]
pub struct Incomplete {
    /// Each step with what is wrong in it.
    pub steps: Vec<(Step, StepReport)>,
}

/// Says what is wrong with one step's answers and what the rules find in them.
pub fn check_step(step: Step, answers: &Answers, context: &FilingContext) -> StepReport {
    judge(step, answers, context, &lawful::plain(answers, context))
}

/// The same, each finding of the law with its ways out: slower, for the page that shows them.
pub fn explain_step(step: Step, answers: &Answers, context: &FilingContext) -> StepReport {
    judge(step, answers, context, &lawful::explained(answers, context))
}

/// One step, given what the law finds in the whole draft. A finding is said once its own step can be read.
fn judge(step: Step, answers: &Answers, context: &FilingContext, found: &[Finding]) -> StepReport {
    let mut reader = Reader::new(answers);
    match step {
        Step::Type => drop(read_type(&mut reader, context)),
        Step::Reason => drop(read_reason(&mut reader)),
        Step::Regime => drop(read_regime(&mut reader)),
        Step::WorkingTime => drop(read_working_time(&mut reader)),
        Step::Notice => drop(read_notice(&mut reader, context)),
        Step::Confirmation => drop(read_confirmation(&mut reader)),
    }
    if reader.errors.is_empty() {
        let here = |finding: &&Finding| lawful::step_of(finding.code) == step;
        reader.findings.extend(found.iter().filter(here).cloned());
    }
    ask_remarks(&mut reader);
    StepReport {
        errors: reader.errors,
        findings: reader.findings,
    }
}

/// The first step that is not passed; what stands before the confirmation must be, to see it (FIL-22).
pub fn first_unfinished(answers: &Answers, context: &FilingContext) -> Option<Step> {
    let found = lawful::plain(answers, context);
    steps(answers, context.sector)
        .into_iter()
        .find(|step| !judge(*step, answers, context, &found).is_passed())
}

/// Every step of the draft with what is to be said about it, without ways out.
pub fn reports(answers: &Answers, context: &FilingContext) -> Vec<(Step, StepReport)> {
    let found = lawful::plain(answers, context);
    steps(answers, context.sector)
        .into_iter()
        .map(|step| (step, judge(step, answers, context, &found)))
        .collect()
}

/// The facts of the request, when every step is passed.
pub fn complete(answers: &Answers, context: &FilingContext) -> Result<RequestDetails, Incomplete> {
    let reports = reports(answers, context);
    let kept_warnings = kept_warnings(answers, &reports);
    let failed: Vec<_> = reports
        .into_iter()
        .filter(|(_, report)| !report.is_passed())
        .collect();
    let details = read_details(answers, context, kept_warnings);
    match details {
        Some(details) if failed.is_empty() => Ok(details),
        _ => Err(Incomplete { steps: failed }),
    }
}

fn read_details(
    answers: &Answers,
    context: &FilingContext,
    kept_warnings: Vec<KeptWarning>,
) -> Option<RequestDetails> {
    let mut reader = Reader::new(answers);
    let interruption_type = read_type(&mut reader, context)?;
    let reason = read_reason(&mut reader)?;
    let asked = read_regime(&mut reader)?;
    let hours = read_working_time(&mut reader)?;
    let (comment, notice_date) = read_notice(&mut reader, context)?;
    let confirmation_mail = read_confirmation(&mut reader)?;
    Some(RequestDetails {
        sector: context.sector,
        interruption_type,
        reason,
        regime: asked.regime,
        period: asked.period,
        agreement: asked.agreement,
        contract_hours: hours.contract,
        full_time_hours: hours.full_time,
        during_hours: hours.during,
        reduced_hours_scheme: asked.reduced_hours_scheme,
        several_employers: hours.several_employers,
        comment,
        notice_date,
        confirmation_mail,
        kept_warnings,
    })
}

fn kept_warnings(answers: &Answers, reports: &[(Step, StepReport)]) -> Vec<KeptWarning> {
    reports
        .iter()
        .flat_map(|(_, report)| &report.findings)
        .filter(|finding| finding.needs_remark())
        .map(|finding| KeptWarning {
            code: finding.code.to_owned(),
            remark: unix_lines(answers.remark(finding.code).trim()),
        })
        .collect()
}

fn ask_remarks(reader: &mut Reader<'_>) {
    let errors: Vec<_> = reader
        .findings
        .iter()
        .filter(|finding| finding.needs_remark())
        .filter_map(|finding| {
            let problem = remark_problem(reader.answers.remark(finding.code))?;
            Some(FieldError {
                field: Field::Remark(finding.code),
                problem,
            })
        })
        .collect();
    reader.errors.extend(errors);
}

/// The type after its branch.
fn read_type(reader: &mut Reader<'_>, context: &FilingContext) -> Option<InterruptionType> {
    let chosen: InterruptionType = reader.choice(Field::InterruptionType)?;
    if !chosen.exists_in(context.sector) {
        reader.refuse(Field::InterruptionType, Problem::TypeNotInSector);
        return None;
    }
    reader.answers.effective_type()
}

/// The motive, where the type has one. A motive or a branch left over from another type says nothing.
#[expect(
    clippy::option_option,
    reason = "outer: nothing wrong; inner: the type has a motive"
)]
fn read_reason(reader: &mut Reader<'_>) -> Option<Option<TimeCreditReason>> {
    match reader.answers.interruption_type.parse() {
        Ok(InterruptionType::TimeCredit) => {
            // One list of motives with end of career among them: a motive chosen means it is not end of career.
            let end_of_career = reader.yes_or_no(Field::EndOfCareer, Some(false))?;
            if end_of_career {
                Some(None)
            } else {
                reader.choice(Field::Reason).map(Some)
            }
        }
        Ok(InterruptionType::CareerBreak) => {
            reader.yes_or_no(Field::EndOfCareer, None).map(|_| None)
        }
        Ok(InterruptionType::MedicalAssistance) => reader
            .yes_or_no(Field::HospitalisedChild, None)
            .map(|_| None),
        _ => Some(None),
    }
}

struct AskedRegime {
    regime: Regime,
    period: Period,
    agreement: Option<Agreement>,
    reduced_hours_scheme: bool,
}

/// Regime, period, the agreement some regimes need, and whether a reduced-hours scheme exists.
fn read_regime(reader: &mut Reader<'_>) -> Option<AskedRegime> {
    let regime = reader.choice::<Regime>(Field::Regime).filter(|regime| {
        let kind = reader.answers.effective_type();
        let exists = kind.is_none_or(|kind| kind.regimes().contains(regime));
        if !exists {
            reader.refuse(Field::Regime, Problem::RegimeNotOfType);
        }
        exists
    });
    let start = reader.date(Field::StartDate);
    let end = reader.date(Field::EndDate);
    let period = match (start, end) {
        (Some(start), Some(end)) => Period::new(start, end).ok().or_else(|| {
            reader.refuse(Field::EndDate, Problem::EndBeforeStart);
            None
        }),
        _ => None,
    };
    // Left over from another regime, an agreement says nothing.
    let agreement = match regime {
        Some(regime) if regime.needs_agreement() => reader.choice(Field::Agreement).map(Some),
        _ => Some(None),
    };
    let scheme = reader.yes_or_no(Field::ReducedHoursScheme, Some(false));
    Some(AskedRegime {
        regime: regime?,
        period: period?,
        agreement: agreement?,
        reduced_hours_scheme: scheme?,
    })
}

struct WorkingTime {
    contract: WeeklyHours,
    full_time: WeeklyHours,
    during: Option<WeeklyHours>,
    several_employers: bool,
}

/// Hours before and during. Which are asked depends on the regime; one that is unknown asks none of the second kind.
fn read_working_time(reader: &mut Reader<'_>) -> Option<WorkingTime> {
    let errors_before = reader.errors.len();
    let contract = reader.hours(Field::ContractHours, Field::ContractMinutes);
    let full_time = reader.hours(Field::FullTimeHours, Field::FullTimeMinutes);
    if full_time.is_some() && contract > full_time {
        reader.refuse(Field::ContractHours, Problem::ContractAboveFullTime);
    }
    let regime: Option<Regime> = reader.answers.regime.parse().ok();
    let during = match regime {
        Some(regime) if regime.is_full() => {
            reader.no_hours(Field::DuringHours, Field::DuringMinutes);
            None
        }
        Some(_) => reader.hours(Field::DuringHours, Field::DuringMinutes),
        None => None,
    };
    if let (Some(during), Some(contract)) = (during, contract)
        && during >= contract
    {
        reader.refuse(Field::DuringHours, Problem::DuringNotBelowContract);
    }
    let several_employers = reader.yes_or_no(Field::SeveralEmployers, Some(false));
    let read = WorkingTime {
        contract: contract?,
        full_time: full_time?,
        during,
        several_employers: several_employers?,
    };
    if reader.errors.len() > errors_before {
        return None;
    }
    find_in_hours(reader, regime?, &read);
    Some(read)
}

/// What the rules say about hours that are possible. A regime that is not of the type is refused at its own step.
fn find_in_hours(reader: &mut Reader<'_>, regime: Regime, read: &WorkingTime) {
    let interruption_type = reader.answers.effective_type();
    let Some(during) = read.during else { return };
    if interruption_type.is_some_and(|kind| !kind.regimes().contains(&regime)) {
        return;
    }
    reader.findings.extend(hours_match_regime(&PartialHours {
        interruption_type,
        regime,
        contract: read.contract,
        full_time: read.full_time,
        during,
        several_employers: read.several_employers,
    }));
}

/// Comment and day of the written notice.
fn read_notice(reader: &mut Reader<'_>, context: &FilingContext) -> Option<(Option<String>, Date)> {
    let comment = reader.short_text(Field::Comment);
    let notice_date = reader.date(Field::NoticeDate)?;
    if notice_date > context.today {
        reader.refuse(Field::NoticeDate, Problem::NoticeInFuture);
        return None;
    }
    Some((comment, notice_date))
}

/// Whether an e-mail is wanted; the certification must be ticked.
fn read_confirmation(reader: &mut Reader<'_>) -> Option<bool> {
    let mail = reader.yes_or_no(Field::ConfirmationMail, Some(false));
    match reader.yes_or_no(Field::Certified, Some(false)) {
        Some(true) => mail,
        Some(false) => {
            reader.refuse(Field::Certified, Problem::CertificationRequired);
            None
        }
        None => None,
    }
}
