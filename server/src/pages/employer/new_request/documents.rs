//! Documents while filing (ATT-02): the same list and form as for a request, on the draft. They go with the request that
//! the draft becomes; whoever sends one to a draft that a colleague sent meanwhile adds it to the request itself.

use crate::actions::attach_document::Party;
use crate::actions::filing_context::filing_context;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::attachments::{self, AttachmentList, Desk, Folder};
use crate::pages::employer::new_request::step;
use crate::pages::employer::{attachments as of_request, consultation, paths};
use crate::pages::frame::{self, Place};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};
use domain::draft::{Field, complete};
use domain::flow::Step;
use domain::request::Actor;
use storage::Tx;
use storage::drafts::{self, Draft, DraftStatus};
use uuid::Uuid;

/// Where the draft in the address leads.
enum Found {
    Open(Box<Draft>, Box<Folder>),
    /// No type is chosen yet, so nobody knows which documents it needs.
    TooEarly(Box<Draft>),
    Sent(Uuid),
}

/// The page.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    match find(at, employer, tx)? {
        Found::Open(draft, folder) => {
            let desk = desk(at, employer, &draft, *folder, tx)?;
            attachments::draw(at, desk, tx)
        }
        other => Ok(elsewhere(employer, &other)),
    }
}

/// Adds a document.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    match find(at, employer, tx)? {
        Found::Open(draft, folder) => {
            // First of all the guard: who sends the draft now waits, and takes this document along.
            drafts::hold(tx, &draft, at.now)?;
            let desk = desk(at, employer, &draft, *folder, tx)?;
            attachments::accept(at, desk, form, tx)
        }
        Found::Sent(request) => of_request::add_to(at, employer, request, form, tx),
        other @ Found::TooEarly(_) => Ok(elsewhere(employer, &other)),
    }
}

/// Takes a document back.
pub fn remove(at: &Visit, employer: &SignedInEmployer, _: &Form, tx: &mut Tx) -> PageResult {
    match find(at, employer, tx)? {
        Found::Open(draft, folder) => {
            drafts::hold(tx, &draft, at.now)?;
            let page = paths::draft_attachments(&draft.employer, draft.id);
            let party = Party::of_employer(employer);
            attachments::remove(at, (&party, &folder), &page, tx)
        }
        Found::Sent(request) => of_request::remove_from(at, employer, request, tx),
        other @ Found::TooEarly(_) => Ok(elsewhere(employer, &other)),
    }
}

/// One of them, as a download.
pub fn content(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let file = match find(at, employer, tx)? {
        Found::Open(draft, _) | Found::TooEarly(draft) => draft.id,
        Found::Sent(request) => request,
    };
    attachments::download(at, &Party::of_employer(employer), (file, 1), tx)
}

/// What the confirmation shows: the documents there are, and the page where they are added.
pub fn shown(
    at: &Visit,
    draft: &Draft,
    tx: &mut Tx,
) -> Result<Option<(AttachmentList, String)>, PageError> {
    let Some(folder) = folder(draft) else {
        return Ok(None);
    };
    let page = paths::draft_attachments(&draft.employer, draft.id);
    let list = AttachmentList::read(at.texts, &folder, &page, tx)?;
    Ok(Some((list, page)))
}

fn find(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Found, PageError> {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let number = &employer.employer.number;
    let draft = drafts::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
    match (draft.status, folder(&draft)) {
        (DraftStatus::Discarded, _) => Err(PageError::NotFound),
        (DraftStatus::Submitted(request), _) => Ok(Found::Sent(request)),
        (DraftStatus::Open, None) => Ok(Found::TooEarly(Box::new(draft))),
        (DraftStatus::Open, Some(folder)) => Ok(Found::Open(Box::new(draft), Box::new(folder))),
    }
}

fn elsewhere(employer: &SignedInEmployer, found: &Found) -> Reply {
    let number = &employer.employer.number;
    Reply::see_other(match found {
        Found::Open(draft, _) | Found::TooEarly(draft) => paths::step(number, draft.id, Step::Type),
        Found::Sent(request) => paths::attachments(number, *request),
    })
}

fn folder(draft: &Draft) -> Option<Folder> {
    let answers = &draft.answers;
    Some(Folder {
        file: draft.id,
        draft_of_notice: None,
        version: None,
        reader: Actor::Employer,
        kind: answers.interruption_type.parse().ok()?,
        reason: answers.reason.parse().ok(),
        notice: false,
        several_employers: answers.several_employers == "yes",
        may: Ok(()),
    })
}

fn desk<'a>(
    at: &'a Visit,
    employer: &SignedInEmployer,
    draft: &Draft,
    folder: Folder,
    tx: &mut Tx,
) -> Result<Desk<'a>, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let mut layout = frame::employer(at, employer, t.attachment_title(), Place::NewRequest);
    let consultation = consultation::address_of_draft(number, draft.id);
    frame::with_worker(&mut layout, employer, &consultation, Place::NewRequest);
    let mut ticked = draft.answers.clone();
    ticked.set(Field::Certified, "yes");
    let context = filing_context(at, employer, draft, tx)?;
    let sentence = complete(&ticked, &context).map(|details| {
        t.request_sentence(details.interruption_type, details.regime, &details.period)
    });
    Ok(Desk {
        layout,
        worker: Some(step::banner(at, employer, draft, tx)?),
        sentence: sentence.unwrap_or_default(),
        folder,
        base: paths::draft_attachments(number, draft.id),
        party: Party::of_employer(employer),
        back: (
            t.attachment_back_to_confirmation().to_owned(),
            paths::step(number, draft.id, Step::Confirmation),
        ),
    })
}
