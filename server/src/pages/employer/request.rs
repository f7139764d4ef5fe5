//! Consultation of one request: what this employer declared, in every status (CON-02, CON-03, PD1), what became of it, and
//! what can be done with it. The worker's part is never read here.

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::case_timeline::moment;
use crate::pages::employer::choice::Purpose;
use crate::pages::employer::{consultation, paths};
use crate::pages::frame::{self, Place};
use crate::pages::request_file::{self, RequestFile};
use crate::texts::Texts;
use crate::view::{Layout, WorkerBanner};
use crate::web::{Reply, Visit};
use askama::Template;
use domain::access::Permission;
use domain::request::{Act, Actor};
use storage::Tx;
use storage::messages::{self, Owner};
use storage::requests::StoredRequest;
use uuid::Uuid;

#[derive(Template)]
#[template(path = "pages/employer/request.html")]
struct RequestPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    here: String,
    /// Tone and words of what just happened, or of why something could not be done.
    notice: Option<(&'static str, &'static str)>,
    worker: WorkerBanner,
    file: RequestFile,
    /// What the worker shows of the own rights.
    entitlement: String,
    attachments: String,
    /// Address of the receipt, when there is a ticket.
    receipt: Option<String>,
    /// What this employer may do with the request now: label and address.
    ways: Vec<(&'static str, String)>,
    /// Until when a direct cancellation can be undone.
    undo: Option<String>,
    /// It can be filed again.
    again: bool,
    /// An open change request can be taken back.
    withdraw: bool,
    /// Everything about this worker.
    files: String,
}

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Reply, PageError> {
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    let notice = match at.query("done") {
        "undone" => Some(("done", at.texts.cancellation_undone())),
        "withdrawn" => Some(("done", at.texts.change_withdrawn())),
        _ => None,
    };
    let reply = Reply::page(page(at, employer, &stored, notice, tx)?);
    let owner = Owner::Employer(number.clone());
    if employer.unread == 0 || !messages::unread_files(tx, &owner)?.contains(&id) {
        return Ok(reply);
    }
    // Whoever opens the file has seen what was told of it: the mark in the list clears itself (OVW-31).
    let (person, now) = (employer.person.id, at.now);
    Ok(reply.then(move |tx| messages::set_read_of_file(tx, &owner, id, person, now).map(drop)))
}

/// The page of a request with something to tell.
pub fn page(
    at: &Visit,
    employer: &SignedInEmployer,
    stored: &StoredRequest,
    notice: Option<(&'static str, &'static str)>,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let (number, id) = (&employer.employer.number, stored.id);
    let address = consultation::address(number, id);
    let mut layout = frame::employer(at, employer, t.consultation_title(), Place::Consultation);
    layout.path = paths::request(number, id);
    frame::with_worker(&mut layout, employer, &address, Place::Consultation);
    let mut worker = request_file::banner(at, &stored.request, Actor::Employer, tx)?;
    let others = address.to(Purpose::Consultation);
    worker.other_files = Some((t.worker_banner_other_files().to_owned(), others));
    let file = request_file::read(at, stored, Actor::Employer, tx)?;
    let may_file = employer.role.may(Permission::File);
    let allows = |act| may_file && stored.request.allows(Actor::Employer, act, at.now).is_ok();
    let open = file.change.as_ref().is_some_and(|change| change.open);
    let undo = stored.request.cancellation.as_ref();
    let page = RequestPage {
        entitlement: format!("{}/entitlement", paths::request(number, id)),
        attachments: paths::attachments(number, id),
        nonce: at.nonce(),
        here: paths::request(number, id),
        notice,
        receipt: stored
            .request
            .ticket
            .is_some()
            .then(|| paths::receipt(number, id)),
        ways: ways(t, stored, open, allows),
        undo: undo
            .and_then(domain::request::Cancellation::undo_until)
            .filter(|_| allows(Act::UndoCancellation))
            .map(|until| t.cancellation_undo_until(&moment(until))),
        again: allows(Act::FileAgain),
        withdraw: may_file && open,
        files: address.files(),
        layout,
        t,
        worker,
        file,
    };
    Ok(page.render()?)
}

/// Changing and cancelling, directly or by asking; nothing more is asked while an answer is awaited.
fn ways(
    t: &'static Texts,
    stored: &StoredRequest,
    open: bool,
    allows: impl Fn(Act) -> bool,
) -> Vec<(&'static str, String)> {
    let (number, id) = (&stored.request.employer, stored.id);
    let change = (Act::ChangeEndDate, Act::RequestChange);
    let cancel = (Act::Cancel, Act::RequestCancellation);
    let places = [
        (change, paths::modification(number, id)),
        (cancel, paths::cancellation(number, id)),
    ];
    let ways = places.into_iter().filter_map(|((direct, asked), href)| {
        if allows(direct) {
            Some((t.coded("act", direct.code()), href))
        } else {
            (allows(asked) && !open).then(|| (t.coded("act", asked.code()), href))
        }
    });
    ways.collect()
}
