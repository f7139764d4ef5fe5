//! The page for what went wrong: what happened, what is safe, what to do next. Causes inside the service stay in the
//! log; the visitor gets an incident number that finds the line.

use crate::error::{self, PageError};
use crate::pages::frame;
use crate::view::Layout;
use crate::web::{Reply, Visit, query_string};
use askama::Template;
use axum::http::StatusCode;

#[derive(Template)]
#[template(path = "pages/public/failure.html")]
struct FailurePage<'a> {
    layout: Layout<'a>,
    title: &'a str,
    words: &'a str,
    /// The incident number, when something failed inside.
    incident: Option<String>,
    /// The way out: a label and an address.
    way: (&'a str, String),
}

/// The answer for an error.
pub fn reply(at: &Visit, error: &PageError) -> Result<Reply, askama::Error> {
    let t = at.texts;
    let home = || (t.error_to_start(), "/".to_owned());
    let again = || (t.error_try_again(), at.address());
    let (status, title, words, way) = match error {
        PageError::SignInFirst => return Ok(Reply::see_other(sign_in_path(at))),
        PageError::LevelTooLow(level) => return Ok(Reply::see_other(step_up_path(at, *level))),
        PageError::NotFound => (
            StatusCode::NOT_FOUND,
            t.error_not_found_title(),
            t.error_not_found_text(),
            home(),
        ),
        PageError::WrongMethod => (
            StatusCode::METHOD_NOT_ALLOWED,
            t.error_wrong_method_title(),
            t.error_wrong_method_text(),
            home(),
        ),
        PageError::NotOurForm => (
            StatusCode::FORBIDDEN,
            t.error_form_expired_title(),
            t.error_form_expired_text(),
            again(),
        ),
        PageError::NotAForm => (
            StatusCode::BAD_REQUEST,
            t.error_unreadable_title(),
            t.error_unreadable_text(),
            again(),
        ),
        PageError::TooLarge => (
            StatusCode::PAYLOAD_TOO_LARGE,
            t.error_too_large_title(),
            t.error_too_large_text(),
            again(),
        ),
        PageError::FilesTooLarge => (
            StatusCode::PAYLOAD_TOO_LARGE,
            t.error_files_too_large_title(),
            t.error_files_too_large_text(),
            (t.error_back_to_page(), at.address()),
        ),
        PageError::NotArrived => (
            StatusCode::BAD_REQUEST,
            t.error_not_arrived_title(),
            t.error_not_arrived_text(),
            again(),
        ),
        PageError::NotKept => (
            StatusCode::SERVICE_UNAVAILABLE,
            t.error_not_kept_title(),
            t.error_not_kept_text(),
            again(),
        ),
        PageError::Busy => (
            StatusCode::TOO_MANY_REQUESTS,
            t.error_busy_title(),
            t.error_busy_text(),
            again(),
        ),
        PageError::AlreadySent => (
            StatusCode::UNPROCESSABLE_ENTITY,
            t.error_already_sent_title(),
            t.error_already_sent_text(),
            again(),
        ),
        PageError::Conflict => (
            StatusCode::CONFLICT,
            t.error_changed_meanwhile_title(),
            t.error_changed_meanwhile_text(),
            again(),
        ),
        PageError::SwitchedOff => (
            StatusCode::SERVICE_UNAVAILABLE,
            t.switch_off_title(),
            t.switch_off_words(),
            home(),
        ),
        PageError::Storage(_) | PageError::Inside(_) => (
            StatusCode::INTERNAL_SERVER_ERROR,
            t.error_incident_title(),
            t.error_incident_text(),
            again(),
        ),
    };
    let failed = matches!(error, PageError::Storage(_) | PageError::Inside(_));
    let incident = failed.then(|| error::incident(&at.app, error));
    let page = FailurePage {
        layout: frame::plain(at, title),
        title,
        words,
        incident,
        way,
    };
    Ok(Reply::page_with(status, page.render()?))
}

/// Sign in, then come back to the page first asked for.
fn sign_in_path(at: &Visit) -> String {
    query_string::with_query("/sign-in", [("next", at.address().as_str())])
}

/// Explain that this page needs a surer sign-in, and offer it.
fn step_up_path(at: &Visit, level: u16) -> String {
    query_string::with_query(
        "/step-up",
        [
            ("level", level.to_string().as_str()),
            ("next", at.address().as_str()),
        ],
    )
}
