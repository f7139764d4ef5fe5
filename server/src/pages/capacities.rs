//! After sign-in: in which capacity? One employer or several, oneself as worker, an office, the administration. With a
//! single capacity the choice is skipped.

use crate::auth::access::SignedIn;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::{frame, office, offices};
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::access::Capacity;
use storage::Tx;
use storage::persons::HeldCapacity;

#[derive(Template)]
#[template(path = "pages/capacities.html")]
struct CapacitiesPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    cards: Vec<Card>,
}

/// One capacity to choose.
struct Card {
    /// What is sent when it is chosen: the address it leads to.
    path: String,
    title: String,
    detail: String,
}

/// The choice; one capacity goes straight on, none says whom to ask (ACC-06).
pub fn get(at: &Visit, who: &SignedIn, tx: &mut Tx) -> Result<Reply, PageError> {
    let held = storage::persons::capacities_on(tx, who.person.id, at.today)?;
    if let [only] = held.as_slice() {
        return Ok(Reply::see_other(path_of(only)));
    }
    let title = if held.is_empty() {
        at.texts.no_right_title()
    } else {
        at.texts.capacity_title()
    };
    let layout = frame::person(at, who, title);
    let page = CapacitiesPage {
        layout,
        t: at.texts,
        cards: held
            .iter()
            .map(|held| card(at, held, tx))
            .collect::<Result<_, _>>()?,
    };
    Ok(Reply::page(page.render()?))
}

/// Goes to the capacity chosen, under a new session identifier.
pub fn post(at: &Visit, who: &SignedIn, form: &Form, tx: &mut Tx) -> Result<Reply, PageError> {
    let held = storage::persons::capacities_on(tx, who.person.id, at.today)?;
    let chosen = held
        .iter()
        .find(|held| path_of(held) == form.text("capacity"));
    let (Some(chosen), Some(session)) = (chosen, &at.session) else {
        return Err(PageError::NotFound);
    };
    let token = session::new_token(at.app.chance.as_ref());
    storage::sessions::set_capacity(tx, session.row.id, token.as_bytes(), chosen.id)?;
    Ok(Reply::see_other(path_of(chosen)).with_session(token))
}

fn path_of(held: &HeldCapacity) -> String {
    match &held.capacity {
        Capacity::EmployerUser { enterprise, .. } => frame::overview_path(enterprise.digits()),
        Capacity::Worker => "/worker".to_owned(),
        Capacity::CaseWorker { office } => office::home::path(office),
        Capacity::Administrator => "/administration".to_owned(),
    }
}

fn card(at: &Visit, held: &HeldCapacity, tx: &mut Tx) -> Result<Card, PageError> {
    let t = at.texts;
    let (title, detail) = match &held.capacity {
        Capacity::EmployerUser { enterprise, .. } => {
            let employer = storage::employers::by_number(tx, enterprise)?;
            (
                employer.map_or_else(String::new, |employer| employer.name),
                enterprise.formatted(),
            )
        }
        Capacity::Worker => (t.capacity_worker().to_owned(), String::new()),
        Capacity::CaseWorker { office } => {
            let name = offices::link(at, office, tx)?.name;
            (t.capacity_case_worker(&name), String::new())
        }
        Capacity::Administrator => (t.capacity_administrator().to_owned(), String::new()),
    };
    Ok(Card {
        path: path_of(held),
        title,
        detail,
    })
}
