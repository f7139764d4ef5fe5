//! "Consultation": choosing among the requests of one worker with this employer (CON-01, WRK-11).

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::frame::{self, Place};
use crate::pages::{employer::paths, paging, request_file, worker_card};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, PagerView, WorkerBanner};
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::access::Permission;
use domain::date_input::format_date;
use domain::identifiers::{EnterpriseNumber, Niss};
use domain::request::Actor;
use storage::Tx;
use storage::drafts::DraftStatus;
use storage::overview::{self, Filter, Listing, RequestLine};
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/employer/consultation.html")]
struct ConsultationPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: WorkerBanner,
    errors: Vec<ErrorLink<'a>>,
    /// What names the worker in the address: `request` or `draft`, and its id.
    from: (&'static str, String),
    action: String,
    requests: FieldView<'a>,
    pager: PagerView,
    /// The draft that was left for this page, for who may go on with it.
    resume: Option<String>,
}

/// Whose requests are meant: the worker of a request or of a draft of this employer. A NISS is never in an address.
struct Subject {
    from: (&'static str, String),
    niss: Niss,
    banner: WorkerBanner,
    open_draft: Option<Uuid>,
}

/// The choice; with `chosen` it leads on to the request.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Reply, PageError> {
    let number = &employer.employer.number;
    if let Some(chosen) = readable_id(at.query("chosen")) {
        let found = storage::requests::by_id(tx, number, chosen)?.ok_or(PageError::NotFound)?;
        return Ok(Reply::see_other(paths::request(number, found.id)));
    }
    let subject = subject(at, employer, tx)?;
    let refused = at.query("choose") == "yes";
    let html = page(at, employer, subject, refused, tx)?;
    Ok(if refused {
        Reply::refused(html)
    } else {
        Reply::page(html)
    })
}

/// The address of the choice for the worker of a request.
pub fn address(number: &EnterpriseNumber, request: Uuid) -> String {
    query_string::with_query(
        &paths::consultation(number),
        [("request", request.to_string().as_str())],
    )
}

/// The address of the choice for the worker of a draft.
pub fn address_of_draft(number: &EnterpriseNumber, draft: Uuid) -> String {
    query_string::with_query(
        &paths::consultation(number),
        [("draft", draft.to_string().as_str())],
    )
}

fn subject(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Subject, PageError> {
    let number = &employer.employer.number;
    if let Some(id) = readable_id(at.query("request")) {
        let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
        let banner = request_file::banner(at, &stored.request, Actor::Employer, tx)?;
        return Ok(Subject {
            from: ("request", id.to_string()),
            niss: stored.request.worker.niss,
            banner,
            open_draft: None,
        });
    }
    let id = readable_id(at.query("draft")).ok_or(PageError::NotFound)?;
    let draft = storage::drafts::by_id(tx, number, id)?
        .filter(|draft| draft.status != DraftStatus::Discarded)
        .ok_or(PageError::NotFound)?;
    let worker = draft.worker.ok_or(PageError::NotFound)?;
    let niss = worker.readable_niss(at.today).ok_or(PageError::NotFound)?;
    let banner = worker_card::of_draft(at, number, &worker, tx)?.ok_or(PageError::NotFound)?;
    Ok(Subject {
        from: ("draft", id.to_string()),
        niss,
        banner,
        open_draft: (draft.status == DraftStatus::Open).then_some(id),
    })
}

fn readable_id(text: &str) -> Option<Uuid> {
    Uuid::try_parse(text).ok()
}

fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    subject: Subject,
    refused: bool,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let all = Filter::default();
    let listing = overview::of_worker_at_employer(
        tx,
        number,
        &subject.niss,
        &all,
        paging::seek(at),
        paging::PAGE_SIZE,
    )?;
    let action = paths::consultation(number);
    let (name, id) = (subject.from.0, subject.from.1.as_str());
    let here = query_string::with_query(&action, [(name, id)]);
    let pager = paging::pager(at, &listing, |place| {
        query_string::with_query(
            &action,
            [(name, id)].into_iter().chain(place.iter().copied()),
        )
    });
    let mut layout = frame::employer(
        at,
        employer,
        t.consultation_choose_title(),
        Place::Consultation,
    );
    frame::with_worker(&mut layout, here, Place::Consultation);
    layout.has_errors = refused;
    let requests = choice(t, &listing, refused);
    let errors = requests
        .error
        .iter()
        .map(|text| ErrorLink {
            field: "chosen".into(),
            text: text.clone(),
        })
        .collect();
    let may_file = employer.role.may(Permission::File);
    let page = ConsultationPage {
        resume: subject
            .open_draft
            .filter(|_| may_file)
            .map(|draft| paths::draft(number, draft)),
        layout,
        t,
        worker: subject.banner,
        errors,
        from: subject.from,
        action,
        requests,
        pager,
    };
    Ok(page.render()?)
}

/// One radio a request; the only one there is comes ticked (WRK-11).
fn choice<'a>(t: &'a Texts, listing: &Listing, refused: bool) -> FieldView<'a> {
    let choices = listing
        .lines
        .iter()
        .map(|line| Choice {
            checked: listing.total == 1,
            ..entry(t, line)
        })
        .collect();
    FieldView::new("chosen", t.consultation_choose_label())
        .required()
        .choices(choices)
        .error(refused.then(|| t.consultation_choose_problem()))
}

fn entry<'a>(t: &Texts, line: &RequestLine) -> Choice<'a> {
    let label = t.consultation_choice(
        &format_date(line.period.end()),
        t.coded("regime", line.regime.code()),
        &format_date(line.period.start()),
        t.coded("type", line.interruption_type.code()),
    );
    let ticket = line
        .ticket
        .as_ref()
        .map_or_else(|| t.overview_no_ticket().to_owned(), ToString::to_string);
    let status = t.coded("status", line.status.code());
    let details = t.consultation_choice_details(status, &format_date(line.introduced_on), &ticket);
    Choice::new(line.id.to_string(), label).hint(details)
}
