//! The manual form: number, statute, joint committee, e-mail address; warnings with their ways out.

use askama::Template;
use domain::draft::{Problem, WorkerAnswers, WorkerField, WorkerReport};
use domain::interruption::{Sector, WorkerCode};
use domain::law::{Change, Finding};
use storage::Tx;
use storage::reference::{self, PERSONNEL_LIST_MAX};

use super::Purpose;
use crate::actions::select_worker::{self, Selection};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::committees;
use crate::pages::employer::new_request::findings;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::texts::Texts;
use crate::view::{
    Choice, ErrorLink, FieldView, FindingView, HelpView, LanguageSwitch, Layout, ProposalView,
};
use crate::web::{Form, Visit};

/// Committees listed when a word fits several; more say "be more precise".
const MATCHES_MAX: usize = 12;
/// Threshold in force before the first dated entry; the manual names the same.
const LIST_MAX: i32 = 100;
/// Ways out that lie with the page and not with the law.
const OPEN_PERSONNEL: &str = "personnel";
const RETYPE_NISS: &str = "retypeNiss";
const RETYPE_COMMITTEE: &str = "retypeCommittee";
/// Chooses one of the committees listed: `committee.121.00`.
const CHOOSE_COMMITTEE: &str = "committee.";

#[derive(Template)]
#[template(path = "pages/employer/workers.html")]
struct WorkersPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    correction: bool,
    refused: bool,
    from_personnel: Option<String>,
    errors: Vec<ErrorLink<'a>>,
    intro: String,
    from_threshold: bool,
    personnel: String,
    matches_address: String,
    action: String,
    niss: FieldView<'a>,
    code: FieldView<'a>,
    committee: FieldView<'a>,
    committee_language: &'static str,
    /// Code and name of every committee, for the browser's own list.
    committees: Vec<(String, String)>,
    /// Committees that a word typed fits: wish and label.
    committee_matches: Vec<(String, String)>,
    /// What to say of words that name no single committee.
    committee_note: Option<&'a str>,
    /// Where the worker works; none for an employer without establishment units.
    unit: Option<FieldView<'a>>,
    email: FieldView<'a>,
    niss_findings: Vec<FindingView<'a>>,
    committee_findings: Vec<FindingView<'a>>,
    back: Option<String>,
}

/// How the form is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// As asked.
    Calm,
    /// Something typed is wrong.
    Refused,
    /// Filled from the personnel file, which leaves something open.
    FromPersonnel,
}

/// What a button asked for instead of going on.
pub enum Applied {
    /// An answer was changed.
    Changed,
    /// The personnel file is to be opened.
    Personnel,
}

/// The fields as typed.
pub fn read(form: &Form) -> WorkerAnswers {
    let mut typed = WorkerAnswers::default();
    for field in WorkerField::ALL {
        typed.set(*field, form.text(field.name()));
    }
    typed
}

/// The remarks of the warnings that the typed answers raise, and of no other.
pub fn read_remarks(form: &Form, selection: &Selection, typed: &mut WorkerAnswers) {
    for finding in findings_of(selection)
        .iter()
        .filter(|finding| finding.needs_remark())
    {
        let field = WorkerField::Remark(finding.code);
        typed.set(field, form.text(&field.form_name()));
    }
}

fn findings_of(selection: &Selection) -> &[Finding] {
    match selection {
        Ok((_, findings)) => findings,
        Err(report) => &report.findings,
    }
}

/// A word that fits exactly one committee becomes its code (WRK-06: by number or by word).
pub fn name_committee(at: &Visit, typed: &mut WorkerAnswers, tx: &mut Tx) -> Result<(), PageError> {
    if let [only] = matches(at, typed, tx)?.as_slice() {
        typed.joint_committee = only.code.to_string();
    }
    Ok(())
}

/// The committees that the words typed fit; none when a code was typed, or nothing.
fn matches(
    at: &Visit,
    typed: &WorkerAnswers,
    tx: &mut Tx,
) -> Result<Vec<reference::JointCommittee>, PageError> {
    if !has_words(typed) {
        return Ok(Vec::new());
    }
    Ok(reference::search_joint_committees(
        tx,
        &typed.joint_committee,
        at.today,
    )?)
}

/// Whether words stand where a code is expected.
fn has_words(typed: &WorkerAnswers) -> bool {
    typed.joint_committee.chars().any(char::is_alphabetic)
}

/// Does what a button asked for, if the page offers it.
pub fn apply(typed: &mut WorkerAnswers, selection: &Selection, wish: &str) -> Option<Applied> {
    match wish {
        "" => return None,
        OPEN_PERSONNEL => return Some(Applied::Personnel),
        RETYPE_NISS => typed.niss.clear(),
        RETYPE_COMMITTEE => typed.joint_committee.clear(),
        wish => match wish.strip_prefix(CHOOSE_COMMITTEE) {
            Some(code) => code.clone_into(&mut typed.joint_committee),
            None => {
                for change in &findings::proposal(findings_of(selection), wish)?.changes {
                    change_worker(typed, *change);
                }
            }
        },
    }
    Some(Applied::Changed)
}

fn change_worker(typed: &mut WorkerAnswers, change: Change) {
    match change {
        Change::WorkerCode(code) => code.code().clone_into(&mut typed.worker_code),
        Change::JointCommittee(code) => typed.joint_committee = code.to_string(),
        // What the filing asks later.
        _ => {}
    }
}

/// Draws the form.
pub fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
    purpose: &Purpose,
    typed: &WorkerAnswers,
    mood: Mood,
) -> Result<String, PageError> {
    let t = at.texts;
    let refused = mood == Mood::Refused;
    let report = match select_worker::read(at, employer, typed, tx)? {
        Ok((_, findings)) => WorkerReport {
            errors: Vec::new(),
            findings,
        },
        Err(report) => report,
    };
    let asked = Asked {
        t,
        typed,
        report: &report,
        refused,
    };
    let threshold = reference::threshold(tx, PERSONNEL_LIST_MAX, at.today)?.unwrap_or(LIST_MAX);
    let from_threshold = i64::from(employer.employer.head_count) >= i64::from(threshold);
    let intro = if from_threshold {
        t.worker_from_threshold(threshold.into())
    } else {
        t.worker_under_threshold(threshold.into())
    };
    let number = &employer.employer.number;
    let mut layout = frame::employer(at, employer, t.worker_title(), Place::NewRequest);
    layout.language_switch = LanguageSwitch::MainForm;
    layout.has_errors = refused;
    let found = matches(at, typed, tx)?;
    let committee_note = match (found.len(), has_words(typed)) {
        (0, true) => Some(t.worker_committee_none()),
        (0, false) => None,
        _ => Some(t.worker_committee_several()),
    };
    let committee_matches = found
        .iter()
        .take(MATCHES_MAX)
        .map(|c| {
            (
                format!("{CHOOSE_COMMITTEE}{}", c.code),
                committees::written(c, at.lang),
            )
        })
        .collect();
    let back = match purpose {
        Purpose::NewRequest => None,
        Purpose::Correction(draft) => Some(paths::draft(number, draft.id)),
    };
    let page = WorkersPage {
        t,
        nonce: at.nonce(),
        correction: back.is_some(),
        refused,
        from_personnel: (mood == Mood::FromPersonnel)
            .then(|| t.worker_source_personnel(&domain::date_input::format_date(at.today))),
        errors: if refused {
            asked.error_links()
        } else {
            Vec::new()
        },
        intro,
        from_threshold,
        personnel: paths::personnel(number),
        action: paths::workers(number),
        matches_address: format!("{}/matches", paths::personnel(number)),
        niss: asked
            .field(WorkerField::Niss)
            .required()
            .inputmode("numeric")
            .width(20),
        code: asked.code(),
        committee: asked.committee(employer.employer.sector),
        committee_language: committees::language_mark(at.lang),
        committees: all_committees(at, tx)?,
        committee_matches,
        committee_note,
        unit: asked.unit(at, employer, tx)?,
        email: asked.field(WorkerField::Email).kind("email"),
        niss_findings: asked.cards(WorkerField::Niss),
        committee_findings: asked.cards(WorkerField::JointCommittee),
        back,
        layout,
    };
    Ok(page.render()?)
}

fn all_committees(at: &Visit, tx: &mut Tx) -> Result<Vec<(String, String)>, PageError> {
    let committees = reference::joint_committees(tx)?;
    Ok(committees
        .iter()
        .filter(|committee| committee.last_day.is_none_or(|last| last >= at.today))
        .map(|c| (c.code.to_string(), committees::short_name(c, at.lang)))
        .collect())
}

/// The field a finding is about, where it sits.
fn subject(code: &str) -> WorkerField {
    match code {
        "worker-not-in-personnel-file" => WorkerField::Niss,
        _ => WorkerField::JointCommittee,
    }
}

/// What the fields are drawn from.
struct Asked<'a> {
    t: &'static Texts,
    typed: &'a WorkerAnswers,
    report: &'a WorkerReport,
    refused: bool,
}

impl<'a> Asked<'a> {
    fn problem(&self, field: WorkerField) -> Option<Problem> {
        self.report.problem(field).filter(|_| self.refused)
    }

    fn label(&self, field: WorkerField) -> &'static str {
        match field {
            WorkerField::Remark(code) => self.label(subject(code)),
            field => self.t.coded("field", &format!("{}-label", field.name())),
        }
    }

    fn field(&self, field: WorkerField) -> FieldView<'a> {
        let text = |part: &str| self.t.coded("field", &format!("{}-{part}", field.name()));
        FieldView::new(field.name(), self.label(field))
            .value(self.typed.get(field))
            .hint(text("hint"))
            .error(self.problem(field).map(|problem| self.t.problem(problem)))
            .autocomplete("off")
            .help(HelpView {
                why: text("why").into(),
                example: text("example").into(),
                law: text("law").into(),
            })
    }

    fn code(&self) -> FieldView<'a> {
        let choices = WorkerCode::ALL
            .iter()
            .map(|code| Choice::new(code.code(), self.t.coded("workerCode", code.code())))
            .collect();
        self.field(WorkerField::WorkerCode)
            .choices(choices)
            .required()
    }

    /// Public employers have no joint committee: theirs is optional.
    fn committee(&self, sector: Sector) -> FieldView<'a> {
        let mut field = self.field(WorkerField::JointCommittee);
        field.required = sector == Sector::Private;
        field
    }

    /// The open units of the employer by name.
    fn unit(
        &self,
        at: &Visit,
        employer: &SignedInEmployer,
        tx: &mut Tx,
    ) -> Result<Option<FieldView<'a>>, PageError> {
        let units = select_worker::offered_units(at, employer, tx)?;
        // One that ended meanwhile stays to be seen, with what is wrong about it.
        if units.is_empty() && self.typed.unit.is_empty() && employer.units.is_empty() {
            return Ok(None);
        }
        let choices = units
            .iter()
            .map(|unit| Choice::new(unit.number.digits(), unit.named()));
        let mut field = self.field(WorkerField::Unit).choices(choices.collect());
        field.required = !employer.units.is_empty();
        if field.required {
            field.hint = None;
        }
        Ok(Some(field))
    }

    fn error_links(&self) -> Vec<ErrorLink<'a>> {
        let errors = self.report.errors.iter();
        errors
            .map(|error| {
                let words = self.t.problem(error.problem);
                ErrorLink::new(
                    error.field.form_name(),
                    self.t.filing_problem(self.label(error.field), words),
                )
            })
            .collect()
    }

    /// The findings about a field, each with two ways out: the law's own first, then the page's.
    fn cards(&self, about: WorkerField) -> Vec<FindingView<'a>> {
        self.report
            .findings
            .iter()
            .filter(|finding| subject(finding.code) == about)
            .map(|finding| self.card(finding))
            .collect()
    }

    fn card(&self, finding: &Finding) -> FindingView<'a> {
        let t = self.t;
        let field = WorkerField::Remark(finding.code);
        let mut card = findings::card(
            t,
            finding,
            self.typed.remark(finding.code),
            self.problem(field),
        );
        let ways: &[(&str, &str)] = match subject(finding.code) {
            WorkerField::Niss => &[
                (t.worker_way_personnel(), OPEN_PERSONNEL),
                (t.worker_way_retype_niss(), RETYPE_NISS),
            ],
            _ => &[(t.worker_way_retype_committee(), RETYPE_COMMITTEE)],
        };
        card.proposals
            .extend(ways.iter().map(|(label, value)| ProposalView {
                label: (*label).to_owned(),
                value: (*value).to_owned(),
            }));
        card
    }
}
