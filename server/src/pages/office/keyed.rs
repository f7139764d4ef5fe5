//! A request that came on paper or by telephone, keyed for the employer (ONE-10): one form, no ticket.

mod boxes;

use self::boxes::Group;
use crate::actions::desk::key_request::{Keyed, NotKeyed, key_request};
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::{home, open};
use crate::pages::{frame, offices};
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::date_input::parse_date;
use domain::draft::{Answers, Field, PersonName, TEXT_CHARACTERS_MAX, WorkerAnswers, WorkerField};
use domain::identifiers::EnterpriseNumber;
use domain::interruption::InterruptionType;
use domain::request::Actor;
use jiff::civil::Date;
use storage::Tx;
use storage::employers::{self, Employer};

/// How it came.
const MEDIA: [&str; 2] = ["paper", "telephone"];
/// Characters of a name.
const NAME_MAX: usize = 100;

#[derive(Template)]
#[template(path = "pages/office/keyed.html")]
struct KeyedPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    errors: Vec<ErrorLink<'a>>,
    warnings: Vec<String>,
    groups: Vec<Group<'a>>,
}

/// What is wrong: field and words.
#[derive(Default)]
struct Wrong {
    fields: Vec<(String, &'static str)>,
    warnings: Vec<String>,
}

/// The address of the form.
pub fn path(office: &str) -> String {
    format!("{}/keyed", home::path(office))
}

/// The empty form.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> PageResult {
    let html = draw(at, worker, None, Wrong::default(), tx)?;
    Ok(Reply::page(html))
}

/// Keys the request and leads to its file.
pub fn post(at: &Visit, worker: &SignedInCaseWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let wrong = match read(at, form, tx)? {
        Ok(keyed) => match key_request(at, worker, &keyed, tx)? {
            Ok(id) => {
                let queue = home::path(&worker.office);
                let here = open::by_id(at, worker, id, tx)?.is_some();
                return Ok(Reply::see_other(if here {
                    format!("{queue}/requests/{id}")
                } else {
                    queue
                }));
            }
            Err(not_keyed) => told(at.texts, &not_keyed),
        },
        Err(wrong) => wrong,
    };
    Ok(Reply::refused(draw(at, worker, Some(form), wrong, tx)?))
}

fn told(t: &'static Texts, not_keyed: &NotKeyed) -> Wrong {
    let errors = not_keyed.errors.iter();
    let mut fields: Vec<(String, &'static str)> = errors
        .map(|(field, problem)| (field.clone(), t.problem(*problem)))
        .collect();
    let warnings = not_keyed.warnings.iter().map(|finding| t.finding(finding));
    let warnings: Vec<String> = warnings.collect();
    if !warnings.is_empty() {
        fields.push(("remark".to_owned(), t.keyed_remark_missing()));
    }
    Wrong { fields, warnings }
}

fn read(at: &Visit, form: &Form, tx: &mut Tx) -> Result<Result<Keyed, Wrong>, PageError> {
    let t = at.texts;
    let mut wrong = Wrong::default();
    let mut refuse = |field: &str, words| wrong.fields.push((field.to_owned(), words));
    let medium = MEDIA.into_iter().find(|word| *word == form.text("medium"));
    if medium.is_none() {
        refuse("medium", t.keyed_medium_missing());
    }
    let asked_by = form.text("askedBy").parse::<Actor>().ok();
    let asked_by = asked_by.filter(|actor| *actor != Actor::Office);
    if asked_by.is_none() {
        refuse("askedBy", t.keyed_asked_by_missing());
    }
    let asker = form.text("asker").trim();
    if asker.is_empty() || asker.chars().count() > NAME_MAX {
        refuse("asker", t.keyed_asker_missing());
    }
    let received = received(at, form);
    if received.is_none() {
        refuse("received", t.keyed_received_missing());
    }
    if form.text("remark").chars().count() > TEXT_CHARACTERS_MAX {
        refuse("remark", t.keyed_remark_missing());
    }
    let employer = employer(form, tx)?;
    if employer.is_none() {
        refuse("enterpriseNumber", t.keyed_employer_unknown());
    }
    let parts = (medium, asked_by, received, employer);
    let (Some(medium), Some(asked_by), Some(received), Some(employer)) = parts else {
        return Ok(Err(wrong));
    };
    if !wrong.fields.is_empty() {
        return Ok(Err(wrong));
    }
    let (family, given) = (form.text("familyName"), form.text("givenName"));
    let named = [family, given]
        .iter()
        .all(|name| (1..=NAME_MAX).contains(&name.chars().count()));
    Ok(Ok(Keyed {
        employer,
        worker: selection(form),
        name: named.then(|| PersonName {
            family: family.to_owned(),
            given: given.to_owned(),
        }),
        postal_code: form.text("postalCode").parse().ok(),
        answers: answers(form),
        medium,
        asked_by,
        asker: asker.to_owned(),
        received,
        remark: form.text("remark").to_owned(),
    }))
}

/// Not in the future.
fn received(at: &Visit, form: &Form) -> Option<Date> {
    let day = parse_date(form.text("received")).ok();
    day.filter(|day| *day <= at.today)
}

fn employer(form: &Form, tx: &mut Tx) -> Result<Option<Employer>, PageError> {
    let number = form.text("enterpriseNumber").parse::<EnterpriseNumber>();
    Ok(match number {
        Ok(number) => employers::by_number(tx, &number)?,
        Err(_) => None,
    })
}

fn selection(form: &Form) -> WorkerAnswers {
    let mut answers = WorkerAnswers::default();
    for field in WorkerField::ALL {
        answers.set(*field, form.text(field.name()));
    }
    answers
}

fn answers(form: &Form) -> Answers {
    let mut answers = Answers::default();
    for field in Field::ALL {
        let typed = form.text(field.name());
        if !typed.is_empty() && *field != Field::InterruptionType {
            answers.set(*field, typed);
        }
    }
    if let Ok(kind) = form.text("interruptionType").parse::<InterruptionType>() {
        answers.choose(kind);
    }
    // The paper is signed, or the caller was told: what is keyed is what was declared.
    answers.set(Field::Certified, "yes");
    answers
}

fn draw(
    at: &Visit,
    worker: &SignedInCaseWorker,
    form: Option<&Form>,
    wrong: Wrong,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let name = offices::link(at, &worker.office, tx)?.name;
    let mut layout = frame::office(at, worker, &name, t.keyed_title());
    layout.has_errors = !wrong.fields.is_empty();
    let queue = home::path(&worker.office);
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.desk_title(&name), queue));
    let page = KeyedPage {
        groups: boxes::groups(t, form, &wrong),
        errors: wrong
            .fields
            .iter()
            .map(|(field, words)| ErrorLink::new(field.clone(), *words))
            .collect(),
        warnings: wrong.warnings,
        nonce: at.nonce(),
        layout,
        t,
    };
    Ok(page.render()?)
}
