//! Support (OPS-06): a case is opened by its ticket, with a reason, and shows where it stands, what happened, how its parties
//! were told and whether its journal holds. Nothing of the leave, no document, no name: whoever asks for help knows these.
//! Each opening leaves a leaf, with its reason, and the worker reads both (AUD-04). There is no address of a case: to see
//! it again is to ask again.

mod case;

use askama::Template;
use domain::draft::TEXT_CHARACTERS_MAX;
use domain::identifiers::Ticket;
use storage::{Tx, retention};

use crate::actions::leaf::write_leaf;
use crate::auth::access::SignedInSupport;
use crate::error::PageError;
use crate::pages::administration::typed::Mistakes;
use crate::pages::frame;
use crate::pages::support::case::CaseView;
use crate::texts::Texts;
use crate::view::{ErrorLink, FieldView, Layout};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit};

/// Its address.
pub const PATH: &str = "/support";
/// The act an opening is journalled as.
const CONSULTED: &str = "case.consulted";

#[derive(Template)]
#[template(path = "pages/support.html")]
struct SupportPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    case: Option<CaseView>,
    errors: Vec<ErrorLink<'a>>,
    ticket: FieldView<'a>,
    reason: FieldView<'a>,
}

/// The form.
pub fn get(at: &Visit, support: &SignedInSupport, _: &mut Tx) -> PageResult {
    let page = page(at, support, None, &Mistakes::default());
    Ok(Reply::page(page.render()?))
}

/// Opens a case, or says what is missing.
pub fn post(at: &Visit, support: &SignedInSupport, form: &Form, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let mut mistakes = Mistakes::default();
    let found = match form.text("ticket").trim().parse::<Ticket>() {
        Ok(ticket) => retention::by_ticket(tx, &ticket)?,
        Err(_) => None,
    };
    if found.is_none() {
        mistakes.add("ticket", t.support_error_ticket());
    }
    let reason = form.text("reason").trim();
    if reason.is_empty() || reason.chars().count() > TEXT_CHARACTERS_MAX {
        mistakes.add("reason", t.support_error_reason());
    }
    if let (Some(found), true) = (found, mistakes.is_empty()) {
        let known = storage::support::case(tx, &found)?.ok_or(PageError::Conflict)?;
        let content = serde_json::json!({ "reason": reason });
        let seen = (known.id, known.version);
        write_leaf(at, &support.into(), seen, CONSULTED, &content, tx)?;
        let mut page = page(at, support, None, &mistakes);
        page.case = Some(CaseView::read(at, &known, tx)?);
        return Ok(Reply::page(page.render()?));
    }
    let page = page(at, support, Some(form), &mistakes);
    Ok(Reply::refused(page.render()?))
}

fn page<'a>(
    at: &'a Visit,
    support: &SignedInSupport,
    typed: Option<&'a Form>,
    mistakes: &Mistakes,
) -> SupportPage<'a> {
    let t = at.texts;
    let mut layout = frame::support(at, support, t.support_title());
    layout.has_errors = !mistakes.is_empty();
    let field = |name: &'static str, label: &'static str| {
        let value = typed.map_or("", |form| form.text(name));
        let field = FieldView::new(name, label).value(value).required();
        field.error(mistakes.of(name))
    };
    SupportPage {
        layout,
        t,
        nonce: at.nonce(),
        case: None,
        errors: mistakes.links(),
        ticket: field("ticket", t.support_ticket())
            .hint(t.support_ticket_hint())
            .width(20),
        reason: field("reason", t.support_reason())
            .hint(t.support_reason_hint())
            .limit(u32::try_from(TEXT_CHARACTERS_MAX).unwrap_or(u32::MAX)),
    }
}
