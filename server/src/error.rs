//! What can go wrong with a request, and the page the visitor sees. A page never names a cause inside the service: it
//! carries an incident number that finds the line in the log.

use crate::app::App;
use crate::ports::chance::Ids;
use crate::web::Reply;
use crate::web::run::Outcome;
use axum::http::StatusCode;
use thiserror::Error;

/// Why a handler gives no answer of its own.
#[derive(Debug, Error)]
pub enum PageError {
    /// Not there, or not theirs: both look the same.
    #[error("not found")]
    NotFound,
    /// The address exists, the method does not.
    #[error("wrong method")]
    WrongMethod,
    /// Nobody is signed in, or no longer.
    #[error("sign in first")]
    SignInFirst,
    /// Signed in, but not surely enough for this page; the number is the level needed.
    #[error("assurance level {0} is needed")]
    LevelTooLow(u16),
    /// The form was not sent by a page of this session.
    #[error("the form is not ours")]
    NotOurForm,
    /// The body is not a form.
    #[error("not a form")]
    NotAForm,
    /// The body or its number of fields is over the limit.
    #[error("too large")]
    TooLarge,
    /// A form with files is over the limit of all of them together.
    #[error("the files are too large")]
    FilesTooLarge,
    /// A file did not arrive whole, or too slowly.
    #[error("the file did not arrive")]
    NotArrived,
    /// A file arrived, and the place where it is kept did not take it.
    #[error("the file was not kept")]
    NotKept,
    /// Too many files are being read at this moment.
    #[error("too many uploads at once")]
    Busy,
    /// The same form was sent before with other values.
    #[error("already sent")]
    AlreadySent,
    /// The feature is closed for the moment.
    #[error("the feature is switched off")]
    SwitchedOff,
    /// Somebody changed the same thing in between.
    #[error("changed in between")]
    Conflict,
    /// The database failed.
    #[error(transparent)]
    Storage(storage::Error),
    /// Something else failed inside.
    #[error("{0}")]
    Inside(String),
}

impl From<storage::Error> for PageError {
    fn from(error: storage::Error) -> Self {
        match error {
            storage::Error::Conflict | storage::Error::Duplicate | storage::Error::Deadlock => {
                Self::Conflict
            }
            error => Self::Storage(error),
        }
    }
}

impl From<askama::Error> for PageError {
    fn from(error: askama::Error) -> Self {
        Self::Inside(format!("a template failed: {error}"))
    }
}

/// Why a whole visit gave no page.
#[derive(Debug, Error)]
pub enum Failure {
    /// The database failed.
    #[error(transparent)]
    Storage(#[from] storage::Error),
    /// The page that reports a failure cannot be drawn.
    #[error("the failure page failed: {0}")]
    Template(String),
    /// No answer in time.
    #[error("no answer in time")]
    TooSlow,
    /// An act that no journal would know of; nothing of it was kept.
    #[error("an act wrote {0} and left no leaf")]
    NoLeaf(&'static str),
    /// A document was not made, or not fetched.
    #[error("a document was not made or fetched: {0}")]
    Paper(String),
    /// Not a failure of ours: the page that reports a refusal, on its way out of an undone transaction.
    #[error("undone")]
    Undone(Box<Outcome>),
}

impl Failure {
    /// A page without session or language: the transaction that would tell them failed.
    pub fn plain_page(&self, app: &App) -> Reply {
        let number = incident(app, self);
        Reply::text(
            StatusCode::SERVICE_UNAVAILABLE,
            format!("{PLAIN}\n{number}\n"),
        )
    }
}

/// Logs a failure of ours, once, and gives the number that finds the line: all that a visitor is told of it.
pub fn incident(app: &App, error: &dyn std::fmt::Display) -> String {
    let number = hex::encode(app.chance.bytes::<6>());
    app.metrics.incident();
    tracing::error!(incident = number, %error, "a visit failed");
    number
}

const PLAIN: &str = "Service momentanément indisponible, rien n'a été enregistré. Réessayez dans un instant.\n\
    Dienst tijdelijk niet beschikbaar, er is niets opgeslagen. Probeer het zo dadelijk opnieuw.\n\
    Dienst vorübergehend nicht verfügbar, es wurde nichts gespeichert. Versuchen Sie es gleich noch einmal.\n\
    Service briefly unavailable, nothing was stored. Try again in a moment.\n";
