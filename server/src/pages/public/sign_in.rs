//! The pages around signing in that are ours; choosing a means is the identity provider's (ACC-07).

use crate::auth::oidc::SignInError;
use crate::auth::sign_in::Wish;
use crate::error::PageError;
use crate::pages::frame;
use crate::view::Layout;
use crate::web::{Reply, Visit};
use askama::Template;
use axum::http::StatusCode;
use domain::access::AssuranceLevel;
use storage::Tx;

#[derive(Template)]
#[template(path = "pages/public/sign_in_message.html")]
struct MessagePage<'a> {
    layout: Layout<'a>,
    words: &'a str,
    more: &'a str,
    /// Label and address; the first is the likeliest.
    ways: Vec<(&'a str, String)>,
}

/// Why a surer sign-in is asked for, and the way to it: not a bare refusal.
pub fn step_up(at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let wish = Wish::of(at.query_form(), &at.app.config.levels);
    let words = match wish.level {
        AssuranceLevel::L500 => t.signin_step_up_highest(),
        AssuranceLevel::L450 => t.signin_step_up_high(),
        _ => t.signin_step_up_text(),
    };
    let page = MessagePage {
        layout: frame::plain(at, t.signin_step_up_title()),
        words,
        more: "",
        ways: vec![
            (t.signin_step_up_button(), wish.anew().address()),
            (t.error_to_start(), "/".to_owned()),
        ],
    };
    Ok(Reply::page(page.render()?))
}

/// A first European sign-in came without any national or bis number: what to do, whom to call.
pub fn no_number(at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let page = MessagePage {
        layout: frame::plain(at, t.signin_no_number_title()),
        words: t.signin_no_number_text(),
        more: "",
        ways: vec![
            (
                t.signin_step_up_button(),
                Wish::plain(&at.app.config.levels).anew().address(),
            ),
            (t.contact_centre(), "/contact".to_owned()),
        ],
    };
    Ok(Reply::page(page.render()?))
}

/// The public page after signing out. It says which sessions ended.
pub fn signed_out(at: &Visit, _tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let words = if at.query("ended") == "here" {
        t.signin_out_here()
    } else {
        t.signin_out_both()
    };
    let page = MessagePage {
        layout: frame::plain(at, t.signin_out_title()),
        words,
        more: t.signin_out_text(),
        ways: vec![
            (t.signin_again(), "/sign-in".to_owned()),
            (t.error_to_start(), "/".to_owned()),
        ],
    };
    Ok(Reply::page(page.render()?))
}

/// Why a sign-in did not happen, in one of three pages: an outage, a level too low, anything else. The cause is in the
/// log.
pub fn failed(at: &Visit, error: &SignInError) -> Result<Reply, PageError> {
    let t = at.texts;
    let again = |wish: Wish| (t.error_try_again(), wish.address());
    let wish = Wish::plain(&at.app.config.levels);
    let (status, title, words, way) = match error {
        SignInError::Outage(_) => (
            StatusCode::SERVICE_UNAVAILABLE,
            t.signin_outage_title(),
            t.signin_outage_text(),
            again(wish),
        ),
        SignInError::LevelTooLow { asked, .. } => (
            StatusCode::FORBIDDEN,
            t.signin_too_low_title(),
            t.signin_too_low_text(),
            (
                t.signin_step_up_button(),
                wish.at_least(*asked).anew().address(),
            ),
        ),
        _ => (
            StatusCode::BAD_REQUEST,
            t.signin_refused_title(),
            t.signin_refused_text(),
            again(wish),
        ),
    };
    let page = MessagePage {
        layout: frame::plain(at, title),
        words,
        more: "",
        ways: vec![way, (t.error_to_start(), "/".to_owned())],
    };
    Ok(Reply::page_with(status, page.render()?))
}
