//! Announcements above chosen pages, in four languages, from one minute to another (ACC-02, OPS-01).

use super::typed::{Mistakes, day};
use crate::actions::administer;
use crate::auth::access::SignedInAdministrator;
use crate::error::PageError;
use crate::pages::frame;
use crate::ports::chance::Ids;
use crate::ports::clock::{brussels_time, instant_in_brussels};
use crate::texts::Texts;
use crate::view::{Choice, ErrorLink, FieldView, Layout};
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::date_input::format_date;
use jiff::Timestamp;
use storage::Tx;
use storage::alerts::{self, Alert, Place, TEXT_CHARS_MAX};
use uuid::Uuid;

/// The list.
pub const PATH: &str = "/administration/alerts";
/// The texts' boxes, in the order in which they are stored.
const TEXTS: [&str; 4] = ["fr", "nl", "de", "en"];

#[derive(Template)]
#[template(path = "pages/administration/alerts.html")]
struct AlertsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    done: Option<&'a str>,
    rows: Vec<Row>,
    errors: Vec<ErrorLink<'a>>,
    texts: Vec<FieldView<'a>>,
    places: FieldView<'a>,
    from: (FieldView<'a>, FieldView<'a>),
    until: (FieldView<'a>, FieldView<'a>),
}

struct Row {
    text: String,
    places: String,
    when: String,
    state: &'static str,
    version: i64,
    /// Set while it can be taken back.
    withdraw: Option<String>,
}

/// The announcements, and an empty form.
pub fn get(
    at: &Visit,
    administrator: &SignedInAdministrator,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let page = page(at, administrator, None, &Mistakes::default(), tx)?;
    Ok(Reply::page(page.render()?))
}

/// Publishes what was typed, or says what is missing.
pub fn publish(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let mut mistakes = Mistakes::default();
    let alert = wish(at, administrator, form, &mut mistakes);
    if let Some(alert) = alert
        && mistakes.is_empty()
    {
        administer::publish(at, administrator, &alert, tx)?;
        return Ok(Reply::see_other(format!("{PATH}?done=published")));
    }
    let page = page(at, administrator, Some(form), &mistakes, tx)?;
    Ok(Reply::refused(page.render()?))
}

/// Takes an announcement back.
pub fn withdraw(
    at: &Visit,
    administrator: &SignedInAdministrator,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let id = Uuid::try_parse(form.text("alert")).map_err(|_| PageError::Conflict)?;
    let version = form
        .text("version")
        .parse()
        .map_err(|_| PageError::Conflict)?;
    administer::withdraw(at, administrator, id, version, tx)?;
    Ok(Reply::see_other(format!("{PATH}?done=withdrawn")))
}

fn wish(
    at: &Visit,
    by: &SignedInAdministrator,
    form: &Form,
    mistakes: &mut Mistakes,
) -> Option<Alert> {
    let t = at.texts;
    for name in TEXTS {
        match form.text(name).chars().count() {
            0 => mistakes.add(name, t.administration_error_text()),
            length if length > TEXT_CHARS_MAX => {
                mistakes.add(name, t.administration_error_text_long());
            }
            _ => {}
        }
    }
    let chosen: Vec<&str> = form.all("places").collect();
    let places: Vec<Place> = Place::ALL
        .into_iter()
        .filter(|place| chosen.contains(&place.code()))
        .collect();
    if places.is_empty() {
        mistakes.add("places", t.administration_error_places());
    }
    let from = moment(at, form, ["fromDay", "fromTime"], mistakes);
    let until = moment(at, form, ["untilDay", "untilTime"], mistakes);
    let (from, until) = from.zip(until)?;
    if until <= from || until <= at.now {
        mistakes.add("untilDay", t.administration_error_window());
    }
    Some(Alert {
        id: at.app.chance.uuid(at.now),
        version: 1,
        places,
        from,
        until,
        texts: TEXTS.map(|name| form.text(name).to_owned()),
        changed_by: Some(by.person.id),
        changed_at: at.now,
        withdrawn_at: None,
    })
}

/// A day and a time of day in Brussels.
fn moment(
    at: &Visit,
    form: &Form,
    [day_field, time_field]: [&'static str; 2],
    mistakes: &mut Mistakes,
) -> Option<Timestamp> {
    let date = day(at, form, day_field, true, mistakes);
    let time = form.text(time_field);
    let time = time
        .split_once([':', 'h'])
        .and_then(|(hour, minute)| Some((hour.trim().parse().ok()?, minute.trim().parse().ok()?)))
        .and_then(|(hour, minute)| jiff::civil::Time::new(hour, minute, 0, 0).ok());
    if time.is_none() {
        mistakes.add(time_field, at.texts.administration_error_time());
    }
    instant_in_brussels(date?.to_datetime(time?))
}

fn page<'a>(
    at: &'a Visit,
    administrator: &SignedInAdministrator,
    typed: Option<&'a Form>,
    mistakes: &Mistakes,
    tx: &mut Tx,
) -> Result<AlertsPage<'a>, PageError> {
    let t = at.texts;
    let mut layout = frame::administration(at, administrator, t.administration_alerts());
    layout.has_errors = !mistakes.is_empty();
    let field = |name: &'static str, label: &'a str| {
        let value = typed.map_or("", |form| form.text(name));
        let field = FieldView::new(name, label).value(value).required();
        field.error(mistakes.of(name))
    };
    let moment = |day, time, day_label, time_label| {
        let time = field(time, time_label).hint(t.administration_alert_time_hint());
        (field(day, day_label), time.width(6))
    };
    let labels = [
        t.administration_alert_fr(),
        t.administration_alert_nl(),
        t.administration_alert_de(),
        t.administration_alert_en(),
    ];
    let limit = u32::try_from(TEXT_CHARS_MAX).unwrap_or(u32::MAX);
    let texts = TEXTS.into_iter().zip(labels);
    let chosen: Vec<&str> = typed.map_or(Vec::new(), |form| form.all("places").collect());
    let places = Place::ALL.map(|place| {
        let label = t.coded("administration-alert-places", place.code());
        Choice::new(place.code(), label).checked_if(chosen.contains(&place.code()))
    });
    let rows = alerts::newest(tx)?;
    Ok(AlertsPage {
        layout,
        t,
        nonce: at.nonce(),
        done: match at.query("done") {
            "published" => Some(t.administration_alert_published()),
            "withdrawn" => Some(t.administration_alert_withdrawn()),
            _ => None,
        },
        rows: rows.iter().map(|alert| row(at, alert)).collect(),
        errors: mistakes.links(),
        texts: texts
            .map(|(name, label)| field(name, label).limit(limit))
            .collect(),
        places: field("places", t.administration_alert_places()).choices(places.to_vec()),
        from: moment(
            "fromDay",
            "fromTime",
            t.administration_alert_from_day(),
            t.administration_alert_from_time(),
        ),
        until: moment(
            "untilDay",
            "untilTime",
            t.administration_alert_until_day(),
            t.administration_alert_until_time(),
        ),
    })
}

fn row(at: &Visit, alert: &Alert) -> Row {
    let t = at.texts;
    let written = |instant: Timestamp| {
        let time = brussels_time(instant);
        format!(
            "{} {:02}:{:02}",
            format_date(time.date()),
            time.hour(),
            time.minute()
        )
    };
    let (code, stands) = match alert {
        alert if alert.withdrawn_at.is_some() => ("withdrawn", false),
        alert if alert.until <= at.now => ("over", false),
        alert if alert.from > at.now => ("coming", true),
        _ => ("shown", true),
    };
    let places = alert.places.iter();
    let places = places.map(|place| t.coded("administration-alert-places", place.code()));
    let language = TEXTS.iter().position(|code| *code == at.lang.code());
    Row {
        text: alert.texts[language.unwrap_or(0)].clone(),
        places: places.collect::<Vec<_>>().join(", "),
        when: t.administration_alert_window(&written(alert.from), &written(alert.until)),
        state: t.coded("administration-alert-state", code),
        version: alert.version,
        withdraw: stands.then(|| alert.id.to_string()),
    }
}
