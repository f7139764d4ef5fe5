//! What the worker's other employers owe (EMP-05): who was invited to declare, what came, and the way to hand it in as a
//! document. An invitation is shown once and handed over by the worker, so the answer of the form is the page itself.

use askama::Template;
use axum::http::StatusCode;
use domain::draft::FieldError;
use domain::occupation::{INVITATION_DAYS, OccupationField, other_employer};
use storage::Tx;
use storage::requests::StoredRequest;
use uuid::Uuid;

use crate::actions::contest::request_of;
use crate::actions::occupation::{self, Done};
use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::occupation_view::{self, OccupationsView};
use crate::pages::worker::{attachments, home};
use crate::texts::Texts;
use crate::view::{Crumb, ErrorLink, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

#[derive(Template)]
#[template(path = "pages/worker/occupations.html")]
struct OccupationsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    errors: Vec<ErrorLink<'a>>,
    /// Why nothing was done, in words.
    refused: Option<&'static str>,
    /// The invitation just made: shown once.
    fresh: Option<String>,
    valid: String,
    view: Option<OccupationsView>,
    attachments: String,
    back: String,
    /// The boxes of an invitation, while one can be made.
    form: Option<(FieldView<'a>, FieldView<'a>)>,
}

/// What the page shows besides what is stored.
#[derive(Default)]
struct Shown<'a> {
    form: Option<&'a Form>,
    errors: Vec<FieldError<OccupationField>>,
    refused: Option<&'static str>,
    fresh: Option<String>,
    told: bool,
}

/// Its address.
pub fn path(request: Uuid) -> String {
    format!("{}/requests/{request}/occupations", home::PATH)
}

/// The page.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let (_, stored) = request_of(at, worker, tx)?;
    let html = page(at, worker, &stored, Shown::default(), tx)?;
    Ok(Reply::page(html))
}

/// Invites an employer, invites one again, or takes one back.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let (_, stored) = request_of(at, worker, tx)?;
    let id = |name: &str| Uuid::try_parse(form.text(name)).map_err(|_| PageError::NotFound);
    let done = if form.has("again") {
        occupation::invite_again(at, worker, &stored, id("again")?, tx)?
    } else if form.has("remove") {
        occupation::take_back(at, worker, &stored, id("remove")?, tx)?
    } else {
        let typed = other_employer(
            form.text("otherName"),
            form.text("otherNumber"),
            &stored.request.employer,
        );
        match typed {
            Ok(other) => occupation::invite(at, worker, &stored, other, tx)?,
            Err(errors) => {
                let shown = Shown {
                    form: Some(form),
                    errors,
                    ..Shown::default()
                };
                let html = page(at, worker, &stored, shown, tx)?;
                return Ok(Reply::refused(html));
            }
        }
    };
    let shown = match done {
        Done::Nothing => return Ok(Reply::see_other(path(stored.id))),
        Done::Invited(secret, told) => Shown {
            fresh: Some(crate::pages::occupation::address(at, &secret)),
            told,
            ..Shown::default()
        },
        Done::TooMany => Shown {
            refused: Some(at.texts.occupations_too_many()),
            ..Shown::default()
        },
        Done::Refused(refusal) => Shown {
            refused: Some(at.texts.refusal(refusal)),
            ..Shown::default()
        },
    };
    let status = if shown.refused.is_some() {
        StatusCode::CONFLICT
    } else {
        StatusCode::OK
    };
    let html = page(at, worker, &stored, shown, tx)?;
    Ok(Reply::page_with(status, html))
}

fn page(
    at: &Visit,
    worker: &SignedInWorker,
    stored: &StoredRequest,
    shown: Shown<'_>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let back = format!("{}/requests/{}", home::PATH, stored.id);
    let mut layout = frame::worker(at, worker, t.occupations_title());
    layout.has_errors = !shown.errors.is_empty();
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.mine_request_title(), back.clone()));
    let typed = |name: &str| shown.form.map_or("", |form| form.text(name)).to_owned();
    let label = |field| match field {
        OccupationField::Number => t.coded("part", "otherNumber-label"),
        _ => t.coded("part", "otherName-label"),
    };
    let said = |field| {
        let error = shown.errors.iter().find(|error| error.field == field);
        error.map(|error| t.problem(error.problem))
    };
    let field = |field: OccupationField| {
        FieldView::new(field.code(), label(field))
            .value(typed(field.code()))
            .error(said(field))
    };
    let name = field(OccupationField::Name).required();
    let number = field(OccupationField::Number)
        .inputmode("numeric")
        .width(20);
    let page = OccupationsPage {
        layout,
        t,
        nonce: at.nonce(),
        errors: shown
            .errors
            .iter()
            .map(|error| {
                let words = t.filing_problem(label(error.field), t.problem(error.problem));
                ErrorLink::new(error.field.code(), words)
            })
            .collect(),
        refused: shown.refused,
        fresh: shown.fresh,
        valid: if shown.told {
            let once = t.occupations_fresh_once(INVITATION_DAYS);
            format!("{once} {}", t.occupations_fresh_told())
        } else {
            t.occupations_fresh_once(INVITATION_DAYS)
        },
        view: occupation_view::read(t, stored, domain::request::Actor::Worker, tx)?,
        attachments: attachments::path(stored.id),
        back,
        form: occupation::may(at, stored)
            .is_ok()
            .then_some((name, number)),
    };
    Ok(page.render()?)
}
