//! "Mes e-mails": how a person wants the mails of each event (SET-10), and when reminders leave (NTF-05).

use askama::Template;
use domain::access::Capacity;
use domain::message::{MailWay, MessageEvent, Reader};
use storage::{Tx, deliveries};

use crate::auth::access::SignedIn;
use crate::error::PageError;
use crate::pages::frame;
use crate::texts::Texts;
use crate::view::{Choice, FieldView, Layout};
use crate::web::{Form, Reply, Visit};

/// Its address.
pub const PATH: &str = "/mail-choices";

#[derive(Template)]
#[template(path = "pages/mail_choices.html")]
struct ChoicesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    saved: bool,
    address: Option<String>,
    events: Vec<FieldView<'a>>,
    reminders: Vec<FieldView<'a>>,
}

/// The page.
pub fn get(at: &Visit, who: &SignedIn, tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let person = storage::persons::by_id(tx, who.person.id)?.ok_or(PageError::NotFound)?;
    let chosen = deliveries::mail_ways(tx, who.person.id)?;
    let field = |event: &MessageEvent| {
        let way = chosen
            .iter()
            .find(|(of, _)| of == event)
            .map_or(MailWay::AtOnce, |(_, way)| *way);
        let choice = |one: &MailWay| {
            Choice::new(one.code(), t.coded("choices", one.code())).checked_if(*one == way)
        };
        FieldView::new(event.code(), t.coded("message", event.code()))
            .choices(MailWay::ALL.iter().map(choice).collect())
    };
    let held = storage::persons::capacities_on(tx, who.person.id, at.today)?;
    let readers: Vec<Reader> = held
        .iter()
        .filter_map(|held| reader(&held.capacity))
        .collect();
    let (reminders, events): (Vec<_>, Vec<_>) = MessageEvent::ALL
        .iter()
        .filter(|event| can_be_chosen(**event))
        .filter(|event| readers.iter().any(|reader| event.reaches(*reader)))
        .partition(|event| event.reminds());
    let page = ChoicesPage {
        layout: frame::person(at, who, t.choices_title()),
        t,
        saved: at.query("saved") == "yes",
        address: person.email,
        events: events.into_iter().map(field).collect(),
        reminders: reminders.into_iter().map(field).collect(),
    };
    Ok(Reply::page(page.render()?))
}

/// Keeps every choice named in the form; what is not in the form stays as it was.
pub fn post(_: &Visit, who: &SignedIn, form: &Form, tx: &mut Tx) -> Result<Reply, PageError> {
    for event in MessageEvent::ALL
        .iter()
        .filter(|event| can_be_chosen(**event))
    {
        if let Ok(way) = form.text(event.code()).parse::<MailWay>() {
            deliveries::set_mail_way(tx, who.person.id, *event, way)?;
        }
    }
    Ok(Reply::see_other(format!("{PATH}?saved=yes")))
}

fn reader(capacity: &Capacity) -> Option<Reader> {
    match capacity {
        Capacity::EmployerUser { .. } => Some(Reader::Employer),
        Capacity::Worker => Some(Reader::Worker),
        Capacity::CaseWorker { .. } => Some(Reader::Office),
        Capacity::Administrator | Capacity::Support => None,
    }
}

/// A confirmation is asked for with each act, so it is not chosen here.
fn can_be_chosen(event: MessageEvent) -> bool {
    event != MessageEvent::RequestFiled
}
