//! After sign-in: in which capacity? One employer or several, oneself as worker, an office, the administration, support. With a
//! single capacity the choice is skipped.

use crate::auth::access::SignedIn;
use crate::auth::session;
use crate::error::PageError;
use crate::pages::employer::portfolio;
use crate::pages::{frame, helping, office, offices, support};
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::access::Capacity;
use storage::persons::HeldCapacity;
use storage::{PageRequest, Tx};

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
    let portfolios = portfolios(at, &held, tx)?;
    let helped = storage::helpers::of_helper(tx, who.person.id, at.today)?;
    if let ([only], [], []) = (held.as_slice(), portfolios.as_slice(), helped.as_slice()) {
        return Ok(Reply::see_other(path_of(only)));
    }
    let title = if held.is_empty() && helped.is_empty() {
        at.texts.no_right_title()
    } else {
        at.texts.capacity_title()
    };
    let layout = frame::person(at, who, title);
    let mut cards = cards(at, &held, &portfolios, tx)?;
    cards.extend(helped.iter().map(|held| Card {
        path: helping::path(held.id),
        title: helping::title(at.texts, held),
        detail: at.texts.coded("helper-kind", held.kind.code()).to_owned(),
    }));
    let page = CapacitiesPage {
        layout,
        t: at.texts,
        cards,
    };
    Ok(Reply::page(page.render()?))
}

/// Goes to the capacity chosen, under a new session identifier.
pub fn post(at: &Visit, who: &SignedIn, form: &Form, tx: &mut Tx) -> Result<Reply, PageError> {
    let held = storage::persons::capacities_on(tx, who.person.id, at.today)?;
    // A portfolio belongs to the capacity at the social secretariat.
    let path = form.text("capacity");
    let helped = storage::helpers::of_helper(tx, who.person.id, at.today)?;
    if let Some(held) = helped.iter().find(|held| helping::path(held.id) == path) {
        // The mandate itself is looked up again on every page.
        return Ok(Reply::see_other(helping::path(held.id)));
    }
    let chosen = held
        .iter()
        .find(|held| path_of(held) == path || portfolio_of(held).is_some_and(|own| own == path));
    let (Some(chosen), Some(session)) = (chosen, &at.session) else {
        return Err(PageError::NotFound);
    };
    let token = session::new_token(at.app.chance.as_ref());
    storage::sessions::set_capacity(tx, session.row.id, token.as_bytes(), chosen.id)?;
    let to = portfolio_of(chosen).filter(|own| own == path);
    Ok(Reply::see_other(to.unwrap_or_else(|| path_of(chosen))).with_session(token))
}

/// Where the employers of a social secretariat are listed, were it one.
fn portfolio_of(held: &HeldCapacity) -> Option<String> {
    match &held.capacity {
        Capacity::EmployerUser { enterprise, .. } => Some(portfolio::path(enterprise.digits())),
        _ => None,
    }
}

/// The capacities at a social secretariat that acts for somebody today, with how many.
fn portfolios<'h>(
    at: &Visit,
    held: &'h [HeldCapacity],
    tx: &mut Tx,
) -> Result<Vec<(&'h HeldCapacity, i64)>, PageError> {
    let mut found = Vec::new();
    for held in held {
        if let Capacity::EmployerUser { enterprise, .. } = &held.capacity {
            let one = PageRequest::new(1, 1);
            let clients = storage::mandates::clients_on(tx, enterprise, "", at.today, one)?;
            if clients.total > 0 {
                found.push((held, i64::try_from(clients.total).unwrap_or(i64::MAX)));
            }
        }
    }
    Ok(found)
}

fn cards(
    at: &Visit,
    held: &[HeldCapacity],
    portfolios: &[(&HeldCapacity, i64)],
    tx: &mut Tx,
) -> Result<Vec<Card>, PageError> {
    let mut cards = Vec::new();
    for held in held {
        let own = card(at, held, tx)?;
        let acts_for = portfolios.iter().find(|(other, _)| other.id == held.id);
        if let (Some((_, count)), Some(path)) = (acts_for, portfolio_of(held)) {
            cards.push(Card {
                path,
                title: format!("{} – {}", at.texts.portfolio_title(), own.title),
                detail: at.texts.portfolio_card(*count),
            });
        }
        cards.push(own);
    }
    Ok(cards)
}

fn path_of(held: &HeldCapacity) -> String {
    match &held.capacity {
        Capacity::EmployerUser { enterprise, .. } => frame::overview_path(enterprise.digits()),
        Capacity::Worker => "/worker".to_owned(),
        Capacity::CaseWorker { office } => office::home::path(office),
        Capacity::Administrator => "/administration".to_owned(),
        Capacity::Support => support::PATH.to_owned(),
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
        Capacity::Support => (t.capacity_support().to_owned(), String::new()),
    };
    Ok(Card {
        path: path_of(held),
        title,
        detail,
    })
}
