//! Choosing among the requests of one worker with this employer: what "Annulation", "Modification" and "Consultation" of
//! the menu begin with (WRK-11, CON-01, MOD-01, CAN-01). What cannot be done is listed with its reason.

use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::employer::paths;
use crate::pages::frame::{self, Place};
use crate::pages::{paging, request_file, worker_card};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout, PagerView, WorkerBanner};
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use domain::access::Permission;
use domain::date_input::format_date;
use domain::identifiers::{EnterpriseNumber, Niss};
use domain::request::{Act, Actor, RequestStatus};
use storage::Tx;
use storage::drafts::DraftStatus;
use storage::overview::{self, Filter, Listing, RequestLine};
use uuid::Uuid;

/// What a request is chosen for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Purpose {
    /// Cancelling it, or asking for it.
    Cancellation,
    /// Changing its last day, or asking for it.
    Modification,
    /// Reading it.
    Consultation,
    /// Its documents.
    Attachments,
}

impl Purpose {
    /// Its entry of the menu.
    pub const fn place(self) -> Place {
        match self {
            Self::Cancellation => Place::Cancellation,
            Self::Modification => Place::Modification,
            Self::Consultation => Place::Consultation,
            Self::Attachments => Place::Attachments,
        }
    }

    /// Suffix of its texts.
    const fn code(self) -> &'static str {
        match self {
            Self::Cancellation => "cancellation",
            Self::Modification => "modification",
            Self::Consultation => "consultation",
            Self::Attachments => "attachments",
        }
    }

    /// Where the choice is made.
    pub fn path(self, number: &EnterpriseNumber) -> String {
        match self {
            Self::Cancellation => paths::choose_cancellation(number),
            Self::Modification => paths::choose_modification(number),
            Self::Consultation => paths::consultation(number),
            Self::Attachments => paths::choose_attachments(number),
        }
    }

    /// Where the chosen request is acted on.
    fn target(self, number: &EnterpriseNumber, id: Uuid) -> String {
        match self {
            Self::Cancellation => paths::cancellation(number, id),
            Self::Modification => paths::modification(number, id),
            Self::Consultation => paths::request(number, id),
            Self::Attachments => paths::attachments(number, id),
        }
    }

    /// The act, direct or asked of worker and office.
    fn acts(self) -> [Act; 2] {
        match self {
            Self::Cancellation => [Act::Cancel, Act::RequestCancellation],
            Self::Modification => [Act::ChangeEndDate, Act::RequestChange],
            Self::Consultation => [Act::Consult, Act::Consult],
            Self::Attachments => [Act::Attach, Act::Attach],
        }
    }
}

/// The worker of a request, a draft or a notice, as an address: a NISS is never in one.
#[derive(Debug, Clone)]
pub struct WorkerAddress {
    number: EnterpriseNumber,
    from: &'static str,
    id: Uuid,
}

impl WorkerAddress {
    /// The worker of a request.
    pub fn of_request(number: &EnterpriseNumber, request: Uuid) -> Self {
        Self {
            number: number.clone(),
            from: "request",
            id: request,
        }
    }

    /// The worker of a draft.
    pub fn of_draft(number: &EnterpriseNumber, draft: Uuid) -> Self {
        Self {
            number: number.clone(),
            from: "draft",
            id: draft,
        }
    }

    /// The worker who gave a notice, and of whom there may be no request yet.
    pub fn of_notice(number: &EnterpriseNumber, notice: Uuid) -> Self {
        Self {
            number: number.clone(),
            from: "notice",
            id: notice,
        }
    }

    /// Where this worker's requests are chosen for a purpose.
    pub fn to(&self, purpose: Purpose) -> String {
        let id = self.id.to_string();
        query_string::with_query(&purpose.path(&self.number), [(self.from, id.as_str())])
    }

    /// The page with everything about this worker (CON-07).
    pub fn files(&self) -> String {
        let id = self.id.to_string();
        query_string::with_query(
            &paths::worker_files(&self.number),
            [(self.from, id.as_str())],
        )
    }
}

#[derive(Template)]
#[template(path = "pages/employer/choice.html")]
struct ChoicePage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: WorkerBanner,
    errors: Vec<ErrorLink<'a>>,
    /// What names the worker in the address: `request`, `draft` or `notice`, and its id.
    from: (&'static str, String),
    action: String,
    title: &'static str,
    intro: &'static str,
    empty: &'static str,
    requests: FieldView<'a>,
    /// Title of the list of those that cannot be chosen.
    closed_title: &'static str,
    closed: Vec<Closed>,
    pager: PagerView,
    /// The draft that was left for this page, for who may go on with it.
    resume: Option<String>,
}

/// A request for which this cannot be done.
struct Closed {
    label: String,
    details: String,
    href: String,
    why: &'static str,
}

/// Whose requests are meant: the worker of a request, a draft or a notice of this employer.
pub struct Subject {
    /// The address of the worker.
    pub address: WorkerAddress,
    /// The worker's number.
    pub niss: Niss,
    /// The worker's banner.
    pub banner: WorkerBanner,
    /// The draft that was left, while it is open.
    pub open_draft: Option<Uuid>,
}

/// The choice; with `chosen` it leads on to the request.
pub fn choose(
    at: &Visit,
    employer: &SignedInEmployer,
    purpose: Purpose,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let number = &employer.employer.number;
    if let Some(chosen) = readable_id(at.query("chosen")) {
        let found = storage::requests::by_id(tx, number, chosen)?.ok_or(PageError::NotFound)?;
        return Ok(Reply::see_other(purpose.target(number, found.id)));
    }
    let subject = subject(at, employer, tx)?;
    let refused = at.query("choose") == "yes";
    let html = page(at, employer, purpose, subject, refused, tx)?;
    Ok(if refused {
        Reply::refused(html)
    } else {
        Reply::page(html)
    })
}

/// The worker named in the address.
pub fn subject(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<Subject, PageError> {
    let number = &employer.employer.number;
    if let Some(id) = readable_id(at.query("request")) {
        let stored = storage::requests::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
        let banner = request_file::banner(at, &stored.request, Actor::Employer, tx)?;
        return Ok(Subject {
            address: WorkerAddress::of_request(number, id),
            niss: stored.request.worker.niss,
            banner,
            open_draft: None,
        });
    }
    if let Some(id) = readable_id(at.query("notice")) {
        let stored = storage::notices::by_id(tx, number, id)?.ok_or(PageError::NotFound)?;
        let facts = worker_card::Facts {
            niss: &stored.niss,
            name: Some(&stored.name),
            code: None,
            joint_committee: None,
            unit: stored.unit.map(|unit| (number, unit)),
        };
        return Ok(Subject {
            address: WorkerAddress::of_notice(number, id),
            banner: worker_card::banner(at, &facts, tx)?,
            niss: stored.niss,
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
        address: WorkerAddress::of_draft(number, id),
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
    purpose: Purpose,
    subject: Subject,
    refused: bool,
    tx: &mut Tx,
) -> Result<String, PageError> {
    let t = at.texts;
    let number = &employer.employer.number;
    let (all, seek) = (Filter::default(), paging::seek(at));
    let niss = &subject.niss;
    let listing = overview::of_worker_at_employer(tx, number, niss, &all, seek, paging::PAGE_SIZE)?;
    let action = purpose.path(number);
    let from = (subject.address.from, subject.address.id.to_string());
    let pager = paging::pager(at, &listing, |place| {
        let worker = [(from.0, from.1.as_str())].into_iter();
        query_string::with_query(&action, worker.chain(place.iter().copied()))
    });
    let (open, closed) = parted(t, number, purpose, &listing, tx)?;
    let text = |what: &str| t.coded("choose", &format!("{}-{what}", purpose.code()));
    let mut layout = frame::employer(at, employer, text("title"), purpose.place());
    frame::with_worker(&mut layout, employer, &subject.address, purpose.place());
    let refused = refused && !open.is_empty();
    layout.has_errors = refused;
    let requests = FieldView::new("chosen", text("label"))
        .required()
        .choices(open)
        .error(refused.then(|| text("problem")));
    let errors = requests
        .error
        .iter()
        .map(|error| ErrorLink::new("chosen", error.clone()))
        .collect();
    let may_file = employer.role.may(Permission::File);
    let page = ChoicePage {
        resume: subject
            .open_draft
            .filter(|_| may_file)
            .map(|draft| paths::draft(number, draft)),
        layout,
        t,
        worker: subject.banner,
        errors,
        from,
        action,
        title: text("title"),
        intro: text("intro"),
        empty: if closed.is_empty() {
            t.choose_consultation_empty()
        } else {
            text("empty")
        },
        requests,
        closed_title: text("closed"),
        closed,
        pager,
    };
    Ok(page.render()?)
}

/// One radio a request that can be chosen, the only one there is ticked (WRK-11); the others with their reason.
fn parted<'a>(
    t: &'static Texts,
    number: &EnterpriseNumber,
    purpose: Purpose,
    listing: &Listing,
    tx: &mut Tx,
) -> Result<(Vec<Choice<'a>>, Vec<Closed>), PageError> {
    let (mut open, mut closed) = (Vec::new(), Vec::new());
    for line in &listing.lines {
        match why_not(t, purpose, line, tx)? {
            None => open.push(entry(t, purpose, line)),
            Some(why) => closed.push(Closed {
                label: label(t, line),
                details: details(t, line),
                href: paths::request(number, line.id),
                why,
            }),
        }
    }
    let only = open.len() == 1 && listing.older.is_none() && listing.newer.is_none();
    if only {
        open[0].checked = true;
    }
    Ok((open, closed))
}

/// Why this cannot be done with the request; none when it can, directly or by asking.
fn why_not(
    t: &'static Texts,
    purpose: Purpose,
    line: &RequestLine,
    tx: &mut Tx,
) -> Result<Option<&'static str>, PageError> {
    let [direct, asked] = purpose.acts();
    if line.status.allows(Actor::Employer, direct).is_ok() {
        return Ok(None);
    }
    if let Err(refusal) = line.status.allows(Actor::Employer, asked) {
        return Ok(Some(t.refusal(refusal)));
    }
    let waiting = storage::changes::open_of_request(tx, line.id)?;
    Ok(waiting.map(|_| t.change_already_asked()))
}

fn entry<'a>(t: &Texts, purpose: Purpose, line: &RequestLine) -> Choice<'a> {
    let mut hint = details(t, line);
    let direct = matches!(purpose, Purpose::Consultation | Purpose::Attachments);
    let asked = !direct && line.status != RequestStatus::WaitingForWorker;
    if asked {
        hint = format!("{hint} {}", t.choose_becomes_a_request());
    }
    Choice::new(line.id.to_string(), label(t, line)).hint(hint)
}

fn label(t: &Texts, line: &RequestLine) -> String {
    t.consultation_choice(
        &format_date(line.period.end()),
        t.coded("regime", line.regime.code()),
        &format_date(line.period.start()),
        t.coded("type", line.interruption_type.code()),
    )
}

fn details(t: &Texts, line: &RequestLine) -> String {
    let ticket = line
        .ticket
        .as_ref()
        .map_or_else(|| t.overview_no_ticket().to_owned(), ToString::to_string);
    let status = t.coded("status", line.status.code());
    t.consultation_choice_details(status, &format_date(line.introduced_on), &ticket)
}
