//! Private calendar addresses (CAL-05): a worker's own interruptions, or those of an employer. An address says when
//! somebody is away and never why; it is shown once, and ends the moment it is taken back.

use askama::Template;
use domain::date_input::format_date;
use domain::identifiers::{EnterpriseNumber, EstablishmentUnitNumber};
use domain::law::entitlement::Standing;
use domain::request::RequestStatus;
use jiff::ToSpan;
use storage::calendar_feeds::{self, Feed};
use storage::overview::{self, Filter, RequestLine};
use storage::{Error, Seek, Tx};
use uuid::Uuid;

use crate::actions::leaf::{Author, write_leaf};
use crate::actions::select_worker;
use crate::auth::access::{SignedInEmployer, SignedInWorker, held_for};
use crate::error::PageError;
use crate::pages::frame::{self, Place};
use crate::pages::worker_card;
use crate::ports::chance::Ids;
use crate::ports::clock::brussels_date;
use crate::texts::{Lang, Texts, texts};
use crate::view::icalendar::{Days, calendar};
use crate::view::{Choice, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// Interruptions one calendar lists.
const EVENTS_MAX: usize = 2_000;
/// Lines read at once.
const LINES: u32 = 100;

#[derive(Template)]
#[template(path = "pages/calendars.html")]
struct CalendarsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    intro: &'static str,
    /// The address just made: shown once.
    fresh: Option<String>,
    feeds: Vec<(Uuid, String)>,
    /// The units of the employer that a calendar may be made of; none for an employer without units, and for a worker.
    unit: Option<FieldView<'a>>,
}

/// The worker's addresses.
pub fn worker(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let layout = frame::worker(at, worker, at.texts.calendars_title());
    page(at, layout, worker.person.id, Of::Oneself, None, tx)
}

/// Makes or takes back one of the worker's addresses.
pub fn worker_post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let fresh = act(at, &worker.into(), Of::Oneself, form, tx)?;
    let layout = frame::worker(at, worker, at.texts.calendars_title());
    page(at, layout, worker.person.id, Of::Oneself, fresh, tx)
}

/// The addresses this person made for the employer.
pub fn employer(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let layout = frame::employer(at, employer, at.texts.calendars_title(), Place::Elsewhere);
    page(
        at,
        layout,
        employer.person.id,
        Of::Employer(employer),
        None,
        tx,
    )
}

/// Makes or takes back one of them.
pub fn employer_post(
    at: &Visit,
    employer: &SignedInEmployer,
    form: &Form,
    tx: &mut Tx,
) -> PageResult {
    let of = Of::Employer(employer);
    let fresh = act(at, &employer.into(), of, form, tx)?;
    let layout = frame::employer(at, employer, at.texts.calendars_title(), Place::Elsewhere);
    page(at, layout, employer.person.id, of, fresh, tx)
}

fn act(
    at: &Visit,
    author: &Author,
    of: Of<'_>,
    form: &Form,
    tx: &mut Tx,
) -> Result<Option<String>, PageError> {
    let person = author.person;
    if let Ok(id) = Uuid::try_parse(form.text("revoke")) {
        return match calendar_feeds::set_revoked(tx, person, id, at.now) {
            Ok(()) => {
                leaf(at, author, ("calendar.takenBack", id), tx)?;
                Ok(None)
            }
            Err(Error::Conflict) => Ok(None),
            Err(error) => Err(error.into()),
        };
    }
    let unit = match (of, form.text("unit")) {
        (_, "") | (Of::Oneself, _) => None,
        (Of::Employer(employer), chosen) => {
            let offered = select_worker::offered_units(at, employer, tx)?;
            let found = offered.iter().find(|unit| unit.number.digits() == chosen);
            Some(found.ok_or(PageError::NotFound)?.number)
        }
    };
    let secret = hex::encode(at.app.chance.bytes::<32>());
    let feed = Feed {
        id: at.app.chance.uuid(at.now),
        person,
        employer: of.number().cloned(),
        unit,
        created_at: at.now,
    };
    calendar_feeds::insert(tx, &feed, &secret)?;
    leaf(at, author, ("calendar.made", feed.id), tx)?;
    Ok(Some(format!("{}/calendars/{secret}", at.app.config.origin)))
}

/// Whose calendars.
#[derive(Clone, Copy)]
enum Of<'a> {
    Oneself,
    Employer(&'a SignedInEmployer),
}

impl<'a> Of<'a> {
    fn number(self) -> Option<&'a EnterpriseNumber> {
        match self {
            Self::Oneself => None,
            Self::Employer(employer) => Some(&employer.employer.number),
        }
    }
}

/// The units a calendar may be made of.
fn unit_field<'a>(
    at: &Visit,
    employer: &SignedInEmployer,
    tx: &mut Tx,
) -> Result<Option<FieldView<'a>>, PageError> {
    let units = select_worker::offered_units(at, employer, tx)?;
    let choices = units
        .iter()
        .map(|unit| Choice::new(unit.number.digits(), unit.named()));
    let field = FieldView::new("unit", at.texts.field_unit_label())
        .hint(at.texts.calendars_unit_hint())
        .choices(choices.collect());
    Ok((!units.is_empty()).then_some(field))
}

/// In the chain of the person, who alone is concerned.
fn leaf(
    at: &Visit,
    author: &Author,
    (act, feed): (&str, Uuid),
    tx: &mut Tx,
) -> Result<(), PageError> {
    let content = serde_json::json!({ "feed": feed.to_string() });
    write_leaf(at, author, (author.person, 1), act, &content, tx)
}

fn page(
    at: &Visit,
    layout: Layout<'_>,
    person: Uuid,
    of: Of<'_>,
    fresh: Option<String>,
    tx: &mut Tx,
) -> PageResult {
    let t = at.texts;
    let employer = of.number();
    let mut feeds = Vec::new();
    for feed in calendar_feeds::of_person(tx, person, employer)? {
        let day = format_date(brussels_date(feed.created_at));
        let made = t.calendars_made_on(&day);
        let label = match (employer, feed.unit) {
            (Some(number), Some(unit)) => {
                format!("{} – {made}", worker_card::unit_label(number, unit, tx)?)
            }
            _ => made,
        };
        feeds.push((feed.id, label));
    }
    let page = CalendarsPage {
        layout,
        t,
        nonce: at.nonce(),
        intro: if employer.is_some() {
            t.calendars_intro_employer()
        } else {
            t.calendars_intro_worker()
        },
        fresh,
        feeds,
        unit: match of {
            Of::Oneself => None,
            Of::Employer(employer) => unit_field(at, employer, tx)?,
        },
    };
    Ok(Reply::page(page.render()?))
}

/// The calendar behind an address; one that is unknown, taken back, or whose maker lost the right is not found.
pub fn feed(at: &Visit, tx: &mut Tx) -> PageResult {
    let feed = calendar_feeds::by_secret(tx, at.param("secret"))?.ok_or(PageError::NotFound)?;
    let person = storage::persons::by_id(tx, feed.person)?.ok_or(PageError::NotFound)?;
    let lang: Option<Lang> = person
        .language
        .as_deref()
        .and_then(|code| code.parse().ok());
    let t = lang.map_or(at.texts, texts);
    let lines = match &feed.employer {
        Some(number) => {
            let held = held_for(at, feed.person, number, tx)?.ok_or(PageError::NotFound)?;
            let allowed =
                |unit: &EstablishmentUnitNumber| held.units.is_empty() || held.units.contains(unit);
            match feed.unit {
                Some(unit) if allowed(&unit) => tx.see_only(&[unit]),
                Some(_) => return Err(PageError::NotFound),
                None if held.units.is_empty() => {}
                None => tx.see_only(&held.units),
            }
            of_employer(at, number, tx)?
        }
        None => of_worker(&person.niss, tx)?,
    };
    let days: Vec<Days> = lines
        .iter()
        .filter(|line| line.standing != Standing::GivenBack)
        .map(|line| days(t, line, feed.employer.is_some()))
        .collect();
    Ok(Reply::calendar(calendar(t.calendars_name(), &days)))
}

fn days(t: &Texts, line: &RequestLine, named: bool) -> Days {
    let who = line.name.as_ref().filter(|_| named);
    Days {
        uid: format!("{}@entracte", line.id),
        summary: match who {
            Some(name) => t.calendars_absence_of(&format!("{} {}", name.given, name.family)),
            None => t.calendars_absence().to_owned(),
        },
        start: line.period.start(),
        end: line.period.end(),
        certain: line.status == RequestStatus::Closed,
        stamp: line.submitted_at,
    }
}

fn of_worker(niss: &domain::identifiers::Niss, tx: &mut Tx) -> Result<Vec<RequestLine>, Error> {
    all(|seek| overview::of_worker(tx, niss, seek, LINES))
}

fn of_employer(
    at: &Visit,
    number: &EnterpriseNumber,
    tx: &mut Tx,
) -> Result<Vec<RequestLine>, Error> {
    let filter = Filter {
        // What ended more than a year ago is of no use in a calendar.
        from: Some(at.today.saturating_sub(1.year())),
        ..Filter::default()
    };
    all(|seek| overview::of_employer(tx, number, &filter, seek, LINES))
}

/// Page after page, up to the limit.
fn all(
    mut read: impl FnMut(Seek) -> Result<overview::Listing, Error>,
) -> Result<Vec<RequestLine>, Error> {
    let mut lines = Vec::new();
    let mut seek = Seek::Newest;
    loop {
        let listing = read(seek)?;
        lines.extend(listing.lines);
        match listing.older {
            Some(cursor) if lines.len() < EVENTS_MAX => seek = Seek::Older(cursor),
            _ => return Ok(lines),
        }
    }
}
