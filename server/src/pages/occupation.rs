//! The invitation of another employer (EMP-12): whoever holds it and may file for an employer declares what the worker does
//! there, and signs. Of the interruption it says nothing: neither its kind nor its dates nor with whom.

use askama::Template;
use axum::http::StatusCode;
use domain::access::{Capacity, Permission};
use domain::date_input::format_date;
use domain::draft::FieldError;
use domain::identifiers::EnterpriseNumber;
use domain::occupation::{OccupationField, Typed, declared};
use storage::occupations::{self, Occupation};
use storage::requests::{self, StoredRequest};
use storage::{Tx, employers, persons};
use uuid::Uuid;

use crate::actions::occupation::{has_ended, may, sign};
use crate::auth::access::{self, SignedIn, SignedInEmployer};
use crate::error::PageError;
use crate::pages::request_file::Fact;
use crate::pages::{frame, occupation_view};
use crate::ports::clock::brussels_date;
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, HoursView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/occupation.html")]
struct OccupationPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    intro: String,
    errors: Vec<ErrorLink<'a>>,
    /// Signed already, or no longer needed: title and words.
    told: Option<(&'static str, String)>,
    /// What was signed, for the employer that signed it.
    facts: Vec<Fact>,
    form: Option<FormView<'a>>,
}

struct FormView<'a> {
    employer: FieldView<'a>,
    hours: HoursView<'a>,
    continues: FieldView<'a>,
    remark: FieldView<'a>,
    certified: FieldView<'a>,
    is_certified: bool,
}

/// The address handed over by the worker.
pub fn address(at: &Visit, secret: &str) -> String {
    format!("{}/occupations/{secret}", at.app.config.origin)
}

/// The page.
pub fn get(at: &Visit, who: &SignedIn, tx: &mut Tx) -> PageResult {
    let frame = || frame::person(at, who, at.texts.occupation_title());
    match Invited::by_secret(at, who, tx)? {
        Some(invited) => Ok(Reply::page(invited.page(at, &frame, None, &[])?)),
        None => gone(at, &frame),
    }
}

/// Signs, and comes back to what was signed.
pub fn post(at: &Visit, who: &SignedIn, form: &Form, tx: &mut Tx) -> PageResult {
    let find = |tx: &mut Tx| Invited::by_secret(at, who, tx);
    let frame = || frame::person(at, who, at.texts.occupation_title());
    answer(at, &frame, &find, form, tx)
}

/// The same page for the employer that the worker named, to which its message leads.
pub fn of_employer(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let invited = Invited::of_employer(at, employer, tx)?.ok_or(PageError::NotFound)?;
    let frame = || of_the_employer(at, employer);
    Ok(Reply::page(invited.page(at, &frame, None, &[])?))
}

/// Signs for it.
pub fn post_of_employer(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let find = |tx: &mut Tx| Invited::of_employer(at, employer, tx);
    let frame = || of_the_employer(at, employer);
    answer(at, &frame, &find, form, tx)
}

fn of_the_employer<'a>(at: &'a Visit, employer: &SignedInEmployer) -> Layout<'a> {
    let title = at.texts.occupation_title();
    frame::employer(at, employer, title, frame::Place::Elsewhere)
}

/// How the frame around the page is drawn.
type Frame<'f, 'a> = &'f dyn Fn() -> Layout<'a>;

/// No such invitation, or no longer: whoever holds its address is told so plainly, whatever the reason was.
fn gone(at: &Visit, frame: Frame<'_, '_>) -> PageResult {
    let t = at.texts;
    let page = OccupationPage {
        layout: frame(),
        t,
        nonce: at.nonce(),
        intro: String::new(),
        errors: Vec::new(),
        told: Some((t.occupation_gone(), t.occupation_gone_words().to_owned())),
        facts: Vec::new(),
        form: None,
    };
    Ok(Reply::page_with(StatusCode::NOT_FOUND, page.render()?))
}

fn answer(
    at: &Visit,
    frame: Frame<'_, '_>,
    find: &dyn Fn(&mut Tx) -> Result<Option<Invited>, PageError>,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let invited = find(tx)?.ok_or(PageError::NotFound)?;
    let chosen = form.text(OccupationField::Employer.code());
    let mut chosen = invited
        .employers
        .iter()
        .filter(|(number, _)| number.digits() == chosen || invited.employers.len() == 1);
    let chosen = chosen.next().map(|(number, _)| number.clone());
    let read = declared(Typed {
        hours: form.text("hours"),
        minutes: form.text("minutes"),
        continues: form.text("continues"),
        remark: form.text("remark"),
        certified: form.text("certified"),
    });
    let (number, declared) = match (chosen, read) {
        (Some(number), Ok(declared)) => (number, declared),
        (chosen, read) => {
            let mut errors = read.err().unwrap_or_default();
            if chosen.is_none() {
                let problem = domain::draft::Problem::Required;
                let field = OccupationField::Employer;
                errors.insert(0, FieldError { field, problem });
            }
            let html = invited.page(at, frame, Some(form), &errors)?;
            return Ok(Reply::refused(html));
        }
    };
    let employer = access::employer_of(at, &number, Permission::File, tx)?;
    if sign(at, &employer, (&invited.stored, &invited.one), declared, tx)? {
        return Ok(Reply::see_other(at.path().to_owned()));
    }
    let now = find(tx)?.ok_or(PageError::NotFound)?;
    let html = now.page(at, frame, Some(form), &[])?;
    Ok(Reply::page_with(StatusCode::CONFLICT, html))
}

/// An invitation, and for which employers this person may sign it.
struct Invited {
    one: Occupation,
    stored: StoredRequest,
    employers: Vec<(EnterpriseNumber, String)>,
    open: bool,
}

impl Invited {
    fn by_secret(at: &Visit, who: &SignedIn, tx: &mut Tx) -> Result<Option<Self>, PageError> {
        let Some(one) = occupations::by_secret(tx, at.param("secret"))? else {
            return Ok(None);
        };
        let stored = requests::by_id_invited(tx, one.request)?.ok_or(PageError::NotFound)?;
        let mut employers = Vec::new();
        for held in persons::capacities_on(tx, who.person.id, at.today)? {
            let Capacity::EmployerUser { enterprise, role } = held.capacity else {
                continue;
            };
            // The employer of the request declared already; a number the worker gave must be met.
            let named = one.number.as_ref().is_none_or(|known| *known == enterprise);
            if !role.may(Permission::File) || enterprise == stored.request.employer || !named {
                continue;
            }
            if let Some(employer) = employers::by_number(tx, &enterprise)? {
                employers.push((enterprise, employer.name));
            }
        }
        // A social secretariat signs for the employer that was named, under its mandate (ACC-17).
        if let Some(number) = &one.number
            && employers.is_empty()
            && *number != stored.request.employer
            && let Some(held) = access::held_for(at, who.person.id, number, tx)?
            && let Capacity::EmployerUser { role, .. } = held.capacity
            && role.may(Permission::File)
            && let Some(employer) = employers::by_number(tx, number)?
        {
            employers.push((employer.number, employer.name));
        }
        Ok(Some(Self {
            open: may(at, &stored).is_ok(),
            one,
            stored,
            employers,
        }))
    }

    fn of_employer(
        at: &Visit,
        employer: &SignedInEmployer,
        tx: &mut Tx,
    ) -> Result<Option<Self>, PageError> {
        let own = &employer.employer;
        let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
        let Some(one) = occupations::by_id_invited(tx, &own.number, id)? else {
            return Ok(None);
        };
        let stored = requests::by_id_invited(tx, one.request)?.ok_or(PageError::NotFound)?;
        let may_sign = employer.role.may(Permission::File);
        let signs = (own.number.clone(), own.name.clone());
        Ok(Some(Self {
            open: may(at, &stored).is_ok(),
            one,
            stored,
            employers: if may_sign { vec![signs] } else { Vec::new() },
        }))
    }

    fn page(
        &self,
        at: &Visit,
        frame: Frame<'_, '_>,
        form: Option<&Form>,
        errors: &[FieldError<OccupationField>],
    ) -> Result<String, PageError> {
        let t = at.texts;
        let told = if self.one.signed_at.is_some() {
            let words = t.occupation_signed_words().to_owned();
            Some((t.occupation_signed(), words))
        } else if !self.open {
            let words = t.occupation_closed_words().to_owned();
            Some((t.occupation_closed(), words))
        } else if has_ended(at, &self.one) {
            let until = self.one.invited_until.map(brussels_date);
            let until = until.map_or_else(String::new, format_date);
            Some((t.occupation_ended(), t.occupation_ended_words(&until)))
        } else if self.employers.is_empty() {
            let words = t.occupation_nobody_words().to_owned();
            Some((t.occupation_nobody(), words))
        } else {
            None
        };
        let own = self.one.declaration.as_ref().filter(|signed| {
            let mut own = self.employers.iter();
            own.any(|(number, _)| number.digits() == signed.employer)
        });
        let worker = self.stored.request.worker.name.as_ref();
        let name = worker.map_or_else(String::new, |name| {
            format!("{} {}", name.given, name.family)
        });
        let mut layout = frame();
        layout.has_errors = !errors.is_empty();
        let page = OccupationPage {
            layout,
            t,
            nonce: at.nonce(),
            intro: if name.is_empty() {
                t.occupation_intro_unnamed().to_owned()
            } else {
                t.occupation_intro(&name)
            },
            errors: errors
                .iter()
                .map(|error| {
                    let words = t.filing_problem(label(t, error.field), t.problem(error.problem));
                    ErrorLink::new(error.field.code(), words)
                })
                .collect(),
            facts: own
                .map(|signed| occupation_view::facts(t, signed))
                .unwrap_or_default(),
            form: told.is_none().then(|| self.form(t, form, errors)),
            told,
        };
        Ok(page.render()?)
    }

    fn form<'a>(
        &self,
        t: &'static Texts,
        form: Option<&Form>,
        errors: &[FieldError<OccupationField>],
    ) -> FormView<'a> {
        use OccupationField as F;
        let typed = |field: F| form.map_or("", |form| form.text(field.code())).to_owned();
        let said = |field: F| {
            let error = errors.iter().find(|error| error.field == field);
            error.map(|error| t.problem(error.problem))
        };
        let field = |field: F| {
            FieldView::new(field.code(), label(t, field))
                .value(typed(field))
                .error(said(field))
        };
        let only = self.employers.len() == 1;
        let choices = self.employers.iter().map(|(number, name)| {
            let label = format!("{name} ({})", number.formatted());
            Choice::new(number.digits().to_owned(), label).checked_if(only)
        });
        let mut hours = field(F::Hours)
            .required()
            .error(said(F::Hours).or_else(|| said(F::Minutes)));
        hours.name = "hours-group".into();
        FormView {
            employer: field(F::Employer).required().choices(choices.collect()),
            hours: HoursView {
                field: hours,
                hours_name: F::Hours.code().into(),
                hours: typed(F::Hours).into(),
                minutes_name: F::Minutes.code().into(),
                minutes: typed(F::Minutes).into(),
            },
            continues: field(F::Continues).required().choices(vec![
                Choice::new("yes", t.shell_yes()),
                Choice::new("no", t.shell_no()),
            ]),
            remark: field(F::Remark).limit(200).hint(t.occupation_remark_hint()),
            certified: field(F::Certified)
                .required()
                .hint(t.occupation_certification()),
            is_certified: typed(F::Certified) == "yes",
        }
    }
}

fn label(t: &Texts, field: OccupationField) -> &'static str {
    use OccupationField as F;
    match field {
        F::Employer => t.occupation_employer(),
        F::Hours | F::Minutes => t.occupation_hours(),
        F::Continues => t.occupation_continues(),
        F::Remark => t.occupation_remark(),
        F::Certified => t.part_certified_label(),
        F::Name => t.coded("part", "otherName-label"),
        F::Number => t.coded("part", "otherNumber-label"),
    }
}
