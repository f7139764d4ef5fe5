//! The invitation of another employer (EMP-12): whoever holds it and may file for an employer declares what the worker does
//! there, and signs. Of the interruption it says nothing: neither its kind nor its dates nor with whom.

use askama::Template;
use axum::http::StatusCode;
use domain::access::{Capacity, Permission};
use domain::draft::FieldError;
use domain::identifiers::EnterpriseNumber;
use domain::occupation::{OccupationField, Typed, declared};
use storage::occupations::{self, Occupation};
use storage::requests::{self, StoredRequest};
use storage::{Tx, employers, persons};

use crate::actions::occupation::{may, sign};
use crate::auth::access::{self, SignedIn};
use crate::error::PageError;
use crate::pages::request_file::Fact;
use crate::pages::{frame, occupation_view};
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
    told: Option<(&'static str, &'static str)>,
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
    let invited = Invited::find(at, who, tx)?;
    Ok(Reply::page(invited.page(at, who, None, &[])?))
}

/// Signs, and comes back to what was signed.
pub fn post(at: &Visit, who: &SignedIn, form: &Form, tx: &mut Tx) -> PageResult {
    let invited = Invited::find(at, who, tx)?;
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
            let html = invited.page(at, who, Some(form), &errors)?;
            return Ok(Reply::refused(html));
        }
    };
    let employer = access::employer_of(at, &number, Permission::File, tx)?;
    if sign(at, &employer, (&invited.stored, &invited.one), declared, tx)? {
        return Ok(Reply::see_other(at.path().to_owned()));
    }
    let html = Invited::find(at, who, tx)?.page(at, who, Some(form), &[])?;
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
    fn find(at: &Visit, who: &SignedIn, tx: &mut Tx) -> Result<Self, PageError> {
        let one = occupations::by_secret(tx, at.param("secret"), at.now)?;
        let one = one.ok_or(PageError::NotFound)?;
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
        Ok(Self {
            open: may(at, &stored).is_ok(),
            one,
            stored,
            employers,
        })
    }

    fn page(
        &self,
        at: &Visit,
        who: &SignedIn,
        form: Option<&Form>,
        errors: &[FieldError<OccupationField>],
    ) -> Result<String, PageError> {
        let t = at.texts;
        let told = if self.one.signed_at.is_some() {
            Some((t.occupation_signed(), t.occupation_signed_words()))
        } else if !self.open {
            Some((t.occupation_closed(), t.occupation_closed_words()))
        } else if self.employers.is_empty() {
            Some((t.occupation_nobody(), t.occupation_nobody_words()))
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
        let mut layout = frame::person(at, who, t.occupation_title());
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
