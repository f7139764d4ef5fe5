//! A request in a list: the ten facts of the overview, in words (OVW-16). Every list of requests is made of these.

use crate::pages::offices::{OfficeLink, OfficeLinks};
use crate::texts::Texts;
use crate::view::{BarFill, Timeline, TimelineView};
use crate::web::Visit;
use domain::date_input::format_date;
use domain::identifiers::Niss;
use domain::interruption::Regime;
use domain::law::entitlement::Standing;
use domain::period::Period;
use domain::request::{Actor, Due, RequestStatus};
use jiff::ToSpan;
use jiff::civil::Date;
use storage::Tx;
use storage::overview::RequestLine;

/// How a NISS is written in a list (PD12).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NissShown {
    /// In full: the employer who declared the worker.
    Full,
    /// Masked: office, support, administration.
    Masked,
}

/// Who reads the list, and so which columns it has.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Sees {
    /// All ten columns of the overview.
    Employer,
    /// The employer instead of NISS and name, and what the status means.
    Worker,
    /// Without the office: it is the reader's own.
    Office,
}

/// One row.
pub struct RequestRow {
    /// Our id, for the address.
    pub id: String,
    /// NISS as written.
    pub niss: String,
    /// "Dupont, Hélène" or "—".
    pub name: String,
    /// Name of the employer; only in a worker's list.
    pub employer: String,
    /// Ticket, or empty (OVW-17).
    pub ticket: String,
    /// Kind of interruption.
    pub kind: &'static str,
    /// Regime.
    pub regime: &'static str,
    /// First day.
    pub start: String,
    /// Last day.
    pub end: String,
    /// Day of filing.
    pub submitted: String,
    /// Code of the status.
    pub status: &'static str,
    /// Status in words.
    pub status_label: &'static str,
    /// What the status means for the worker; only in a worker's list.
    pub meaning: &'static str,
    /// Who must act until when; only in a worker's list.
    pub due: Option<DueView>,
    /// The office, once it is known.
    pub office: Option<OfficeLink>,
    /// The small bar on the list's window.
    pub line: TimelineView,
}

/// Who must act until when, in words.
pub struct DueView {
    /// "Travailleur : au plus tard le …".
    pub words: String,
    /// It has passed.
    pub late: bool,
}

impl DueView {
    /// As the reader's side says it: whoever must act is either "you" or named.
    pub fn new(t: &Texts, due: Due, reader: Actor, today: Date) -> Self {
        let actor = if due.actor == reader {
            t.overview_due_you()
        } else {
            t.coded("due-actor", due.actor.code())
        };
        let (day, late) = (format_date(due.day), due.day < today);
        Self {
            words: if late {
                t.overview_due_late(actor, &day)
            } else {
                t.overview_due(actor, &day)
            },
            late,
        }
    }
}

/// Rows in words, with bars on one common window, so that they can be compared.
pub fn rows(
    at: &Visit,
    niss: NissShown,
    rows: Vec<RequestLine>,
    tx: &mut Tx,
) -> Result<Vec<RequestRow>, storage::Error> {
    let window = window(at.today, &rows);
    let mut offices = OfficeLinks::default();
    rows.into_iter()
        .map(|row| {
            let office = offices.listed(at, row.office.as_deref(), tx)?;
            Ok(request_row(at.texts, at.today, niss, window, row, office))
        })
        .collect()
}

fn request_row(
    t: &Texts,
    today: Date,
    shown: NissShown,
    window: (Date, Date),
    row: RequestLine,
    office: Option<OfficeLink>,
) -> RequestRow {
    let line = bar(row.regime, (row.status, row.standing), &row.period);
    RequestRow {
        id: row.id.to_string(),
        niss: written(&row.niss, shown),
        name: row.name.map_or_else(
            || t.overview_no_name().to_owned(),
            |name| format!("{}, {}", name.family, name.given),
        ),
        employer: String::new(),
        ticket: row
            .ticket
            .map(|ticket| ticket.to_string())
            .unwrap_or_default(),
        kind: t.coded("type", row.interruption_type.code()),
        regime: t.coded("regime", row.regime.code()),
        start: format_date(row.period.start()),
        end: format_date(row.period.end()),
        submitted: format_date(row.introduced_on),
        status: row.status.code(),
        status_label: t.coded("status", row.status.code()),
        meaning: "",
        due: None,
        office,
        line: TimelineView::bar_in(window, line, today, t.period(&row.period)),
    }
}

/// The bar of a request: full, a fraction, only asked, or void when it counts no longer.
pub fn bar(
    regime: Regime,
    (status, standing): (RequestStatus, Standing),
    period: &Period,
) -> Timeline {
    let fill = match status {
        _ if standing == Standing::GivenBack => BarFill::Void,
        RequestStatus::WaitingForWorker => BarFill::Asked,
        _ if regime.is_full() => BarFill::Full,
        _ => BarFill::Fraction,
    };
    Timeline {
        start: period.start(),
        end: period.end(),
        fill,
    }
}

fn written(niss: &Niss, shown: NissShown) -> String {
    match shown {
        NissShown::Full => niss.formatted(),
        NissShown::Masked => niss.masked(),
    }
}

/// From the earliest start to the latest end on the page, at most three years on each side of today.
fn window(today: Date, rows: &[RequestLine]) -> (Date, Date) {
    let earliest = rows
        .iter()
        .map(|row| row.period.start())
        .min()
        .unwrap_or(today);
    let latest = rows
        .iter()
        .map(|row| row.period.end())
        .max()
        .unwrap_or(today);
    let back = today.checked_sub(3.years()).unwrap_or(today);
    let ahead = today.checked_add(3.years()).unwrap_or(today);
    let (first, last) = (earliest.clamp(back, today), latest.clamp(today, ahead));
    (first.first_of_month(), last.last_of_month())
}
