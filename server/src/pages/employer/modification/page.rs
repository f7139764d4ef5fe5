//! The page of a modification: the nine lines with the two that are asked, what was found, and old → new.

use askama::Template;
use domain::date_input::format_date;
use domain::draft::{Field, TEXT_CHARACTERS_MAX};
use domain::period::Period;
use domain::request::Actor;
use storage::Tx;
use storage::requests::StoredRequest;

use super::Mode;
use crate::actions::change_end_date::Judged;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::change_view::Difference;
use crate::pages::employer::new_request::findings;
use crate::pages::employer::{consultation, paths};
use crate::pages::frame::{self, Place};
use crate::pages::request_file::{self, Fact};
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, FindingView, LanguageSwitch, Layout, WorkerBanner};
use crate::web::Visit;

#[derive(Template)]
#[template(path = "pages/employer/modification.html")]
struct ModificationPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    version: i64,
    mode: Mode,
    /// The last day that was shown as the new one.
    shown: String,
    worker: WorkerBanner,
    notice: Option<(&'static str, String)>,
    errors: Vec<ErrorLink<'a>>,
    before: Vec<Fact>,
    end_date: FieldView<'a>,
    after: Vec<Fact>,
    comment: FieldView<'a>,
    /// The notice date, after the comment as in the manual.
    last: Vec<Fact>,
    /// The last day as it was when the page was drawn.
    seen: String,
    findings: Vec<FindingView<'a>>,
    /// Old → new, once it can be confirmed.
    lines: Vec<Difference>,
    /// The request as it is: the way out of a change somebody else made.
    consult: String,
}

/// What was typed.
pub struct Typed<'a> {
    /// The last day.
    pub end_date: &'a str,
    /// The comment, or why it is asked.
    pub comment: &'a str,
}

/// How the page is shown.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// As it is opened, or drawn again.
    Calm,
    /// Something is wrong.
    Refused,
    /// Everything is right: old → new, to be confirmed.
    ToConfirm,
    /// A colleague changed the request meanwhile (MOD-10).
    ChangedMeanwhile,
    /// The worker completed meanwhile: confirming now asks (MOD-09).
    CompletedMeanwhile,
}

/// What is shown.
pub struct Shown<'a> {
    stored: &'a StoredRequest,
    mode: Mode,
    typed: &'a Typed<'a>,
    judged: Option<&'a Judged>,
    mood: Mood,
}

impl<'a> Shown<'a> {
    /// As it is opened.
    pub fn new(stored: &'a StoredRequest, mode: Mode, typed: &'a Typed<'a>) -> Self {
        Self {
            stored,
            mode,
            typed,
            judged: None,
            mood: Mood::Calm,
        }
    }

    /// With what was found.
    pub fn judged(self, judged: &'a Judged, mood: Mood) -> Self {
        Self {
            judged: Some(judged),
            mood,
            ..self
        }
    }

    /// What is wrong with a field, once that is said.
    fn problem(&self, t: &'static Texts, field: Field) -> Option<&'static str> {
        let judged = self.judged.filter(|_| self.mood == Mood::Refused)?;
        let problem = judged.report.problem(field)?;
        Some(t.problem(problem))
    }
}

/// Draws it.
pub fn draw(
    at: &Visit,
    employer: &SignedInEmployer,
    shown: &Shown<'_>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let (stored, judged, mood) = (shown.stored, shown.judged, shown.mood);
    let number = &employer.employer.number;
    let worker = consultation::address(number, stored.id);
    let mut layout = frame::employer(at, employer, t.modification_title(), Place::Modification);
    layout.language_switch = LanguageSwitch::MainForm;
    frame::with_worker(&mut layout, employer, &worker, Place::Modification);
    let refused = mood == Mood::Refused;
    layout.has_errors = refused;
    let seen = format_date(stored.request.details.period.end());
    // The nine lines, the two that are asked among them.
    let mut facts = request_file::nine(t, &stored.request);
    let last = vec![facts.remove(8)];
    let after = facts.split_off(4);
    facts.truncate(3);
    let errors = match judged {
        Some(judged) if refused => error_links(t, judged, comment_label(t, shown.mode)),
        _ => Vec::new(),
    };
    let new = judged.filter(|judged| judged.is_passed());
    let new = new.and_then(|judged| judged.period);
    let page = ModificationPage {
        nonce: at.nonce(),
        version: stored.version,
        mode: shown.mode,
        shown: new
            .map(|period| format_date(period.end()))
            .unwrap_or_default(),
        worker: request_file::banner(at, &stored.request, Actor::Employer, tx)?,
        notice: notice(t, stored, mood, tx)?,
        errors,
        before: facts,
        end_date: FieldView::new("endDate", t.consultation_end())
            .value(shown.typed.end_date.to_owned())
            .required()
            .hint(t.shell_date_hint())
            .error(shown.problem(t, Field::EndDate)),
        after: after.into_iter().take(3).collect(),
        comment: comment(t, shown),
        last,
        seen,
        findings: judged.map_or_else(Vec::new, |judged| cards(t, judged, refused)),
        lines: new.map_or_else(Vec::new, |new| differences(t, stored, new)),
        consult: paths::request(number, stored.id),
        layout,
        t,
    };
    Ok(page.render()?)
}

fn comment_label(t: &'static Texts, mode: Mode) -> &'static str {
    match mode {
        Mode::Direct => t.consultation_comment(),
        Mode::Asked => t.change_reason_label(),
    }
}

/// The comment of the request; whoever asks says why instead.
fn comment(t: &'static Texts, shown: &Shown<'_>) -> FieldView<'static> {
    let field = FieldView::new("comment", comment_label(t, shown.mode))
        .value(shown.typed.comment.to_owned())
        .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(0))
        .error(shown.problem(t, Field::Comment));
    match shown.mode {
        Mode::Direct => field,
        Mode::Asked => field.required().hint(t.change_reason_hint()),
    }
}

fn differences(t: &'static Texts, stored: &StoredRequest, new: Period) -> Vec<Difference> {
    let details = &stored.request.details;
    vec![
        Difference {
            label: t.consultation_end(),
            old: format_date(details.period.end()),
            new: format_date(new.end()),
        },
        Difference {
            label: t.shell_file_length(),
            old: t.period_length(&details.period, Some(details.regime)),
            new: t.period_length(&new, Some(details.regime)),
        },
    ]
}

/// What stands above the form: what somebody else did meanwhile, or that it is to be confirmed.
fn notice(
    t: &'static Texts,
    stored: &StoredRequest,
    mood: Mood,
    tx: &mut Tx,
) -> Result<Option<(&'static str, String)>, PageError> {
    Ok(match mood {
        Mood::Calm | Mood::Refused => None,
        Mood::ToConfirm => Some(("information", t.modification_to_confirm().to_owned())),
        Mood::CompletedMeanwhile => Some(("attention", t.change_completed_meanwhile().to_owned())),
        Mood::ChangedMeanwhile => Some(("attention", changed_by(t, stored, tx)?)),
    })
}

/// Who changed what, so that the second can choose (MOD-10).
fn changed_by(t: &'static Texts, stored: &StoredRequest, tx: &mut Tx) -> Result<String, PageError> {
    let versions = storage::versions::of_request(tx, stored.id)?;
    let Some(last) = versions.last() else {
        return Ok(t.modification_changed().to_owned());
    };
    let person = match last.changed_by {
        Some(id) => storage::persons::by_id(tx, id)?,
        None => None,
    };
    let name = person.map_or_else(
        || t.coded("actor", Actor::Employer.code()).to_owned(),
        |person| format!("{} {}", person.name.given, person.name.family),
    );
    Ok(t.modification_changed_by(
        &name,
        &format_date(stored.request.details.period.end()),
        &format_date(last.details.period.end()),
    ))
}

fn cards(t: &'static Texts, judged: &Judged, refused: bool) -> Vec<FindingView<'static>> {
    let found = judged.report.findings.iter();
    found
        .map(|finding| {
            let problem = judged.report.problem(Field::Remark(finding.code));
            let remark = judged.answers.remark(finding.code);
            findings::card(t, finding, remark, problem.filter(|_| refused))
        })
        .collect()
}

fn error_links(
    t: &'static Texts,
    judged: &Judged,
    comment: &'static str,
) -> Vec<ErrorLink<'static>> {
    let errors = judged.report.errors.iter();
    errors
        .map(|error| {
            let name = match error.field {
                Field::EndDate => t.consultation_end(),
                Field::Comment => comment,
                _ => t.field_remarks_label(),
            };
            let words = t.filing_problem(name, t.problem(error.problem));
            ErrorLink::new(error.field.form_name(), words)
        })
        .collect()
}
