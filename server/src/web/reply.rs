//! What a handler answers: a page, a redirect, data. Headers are added in one place (`headers.rs`).

use axum::http::StatusCode;
use std::borrow::Cow;
use storage::attachments::Attachment;

/// The answer of a handler, before headers and compression.
#[derive(Debug)]
pub struct Reply {
    /// HTTP status.
    pub status: StatusCode,
    /// What is sent.
    pub body: Body,
    /// The session token to set (`Some`), or to forget (`Some` of an empty token).
    pub session_token: Option<String>,
    /// Ask the browser to clear everything it kept (sign-out).
    pub clear_site: bool,
    /// What reading leaves behind, written before the first byte is sent.
    pub then: Option<Then>,
}

/// A small write that follows a reading: the reading itself stays one.
pub struct Then(Box<Write>);

type Write = dyn FnOnce(&mut storage::Tx) -> Result<(), storage::Error> + Send;

impl Then {
    /// Runs it.
    pub fn run(self, tx: &mut storage::Tx) -> Result<(), storage::Error> {
        (self.0)(tx)
    }
}

impl std::fmt::Debug for Then {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Then")
    }
}

/// The content of an answer.
#[derive(Debug)]
pub enum Body {
    /// A page of HTML.
    Html(String),
    /// A JSON document for progressive enhancement.
    Json(String),
    /// An iCalendar file.
    Calendar(String),
    /// Plain text (health).
    Text(Cow<'static, str>),
    /// A document that somebody sent: always a download.
    Download(Download),
    /// A document whose bytes lie in the object store: they are fetched afterwards, then it is a download.
    Stored(Box<Attachment>),
    /// A document of ours, ordered in this transaction or before: its bytes are fetched, or made, afterwards.
    Paper(Paper),
    /// Several files as one: they are gathered and packed afterwards.
    Archive(Archive),
    /// Go there with GET.
    SeeOther(String),
}

/// An ordered document (`documents::order`) on its way to a reader.
#[derive(Debug)]
pub struct Paper {
    /// The document; the handler has checked the right to read it.
    pub document: uuid::Uuid,
    /// The name it is offered under.
    pub name: String,
}

/// Files on their way to a reader, as one.
#[derive(Debug)]
pub struct Archive {
    /// The name it is offered under.
    pub name: String,
    /// Path and content of each file.
    pub files: Vec<(String, Packed)>,
}

/// A file of an archive.
#[derive(Debug)]
pub enum Packed {
    /// Made in the visit.
    Bytes(Vec<u8>),
    /// A document that somebody sent, wherever its bytes lie.
    Attachment(Box<Attachment>),
    /// A document of ours, rendered before or now.
    Paper(uuid::Uuid),
}

/// A document on its way to a reader.
#[derive(Debug)]
pub struct Download {
    /// Its type: ours, never the sender's.
    pub mime: &'static str,
    /// The name it is offered under.
    pub name: String,
    /// Its bytes.
    pub bytes: Vec<u8>,
}

impl Download {
    /// `attachment; filename*=…`, the name in the one spelling that needs no quotes.
    pub fn disposition(&self) -> String {
        use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};
        const KEPT: &AsciiSet = &NON_ALPHANUMERIC.remove(b'.').remove(b'-').remove(b'_');
        let name = utf8_percent_encode(&self.name, KEPT);
        format!("attachment; filename*=UTF-8''{name}")
    }
}

impl Reply {
    fn new(status: StatusCode, body: Body) -> Self {
        Self {
            status,
            body,
            session_token: None,
            clear_site: false,
            then: None,
        }
    }

    /// Writes `then` once the reading is over, and before the answer leaves.
    #[must_use]
    pub fn then(
        mut self,
        then: impl FnOnce(&mut storage::Tx) -> Result<(), storage::Error> + Send + 'static,
    ) -> Self {
        self.then = Some(Then(Box::new(then)));
        self
    }

    /// A page, 200.
    pub fn page(html: String) -> Self {
        Self::new(StatusCode::OK, Body::Html(html))
    }

    /// A page that says what is wrong with what was typed, 422.
    pub fn refused(html: String) -> Self {
        Self::new(StatusCode::UNPROCESSABLE_ENTITY, Body::Html(html))
    }

    /// A page with another status.
    pub fn page_with(status: StatusCode, html: String) -> Self {
        Self::new(status, Body::Html(html))
    }

    /// A JSON document, 200.
    pub fn json(document: &serde_json::Value) -> Self {
        Self::new(StatusCode::OK, Body::Json(document.to_string()))
    }

    /// A JSON document with what is wrong, 422.
    pub fn refused_json(document: &serde_json::Value) -> Self {
        Self::new(
            StatusCode::UNPROCESSABLE_ENTITY,
            Body::Json(document.to_string()),
        )
    }

    /// A document to keep, 200.
    pub fn download(download: Download) -> Self {
        Self::new(StatusCode::OK, Body::Download(download))
    }

    /// A document of the object store, 200.
    pub fn stored(attachment: Attachment) -> Self {
        Self::new(StatusCode::OK, Body::Stored(Box::new(attachment)))
    }

    /// An iCalendar file, 200.
    pub fn calendar(calendar: String) -> Self {
        Self::new(StatusCode::OK, Body::Calendar(calendar))
    }

    /// An ordered document as a PDF file.
    pub fn paper(document: uuid::Uuid, name: String) -> Self {
        Self::new(StatusCode::OK, Body::Paper(Paper { document, name }))
    }

    /// Several files as one, 200.
    pub fn archive(archive: Archive) -> Self {
        Self::new(StatusCode::OK, Body::Archive(archive))
    }

    /// Plain text with a status.
    pub fn text(status: StatusCode, text: impl Into<Cow<'static, str>>) -> Self {
        Self::new(status, Body::Text(text.into()))
    }

    /// Go to `path` with GET, 303.
    pub fn see_other(path: impl Into<String>) -> Self {
        Self::new(StatusCode::SEE_OTHER, Body::SeeOther(path.into()))
    }

    /// Also sets the session cookie.
    #[must_use]
    pub fn with_session(mut self, token: String) -> Self {
        self.session_token = Some(token);
        self
    }

    /// Also clears everything the browser kept.
    #[must_use]
    pub fn clearing_site(mut self) -> Self {
        self.clear_site = true;
        self.session_token = Some(String::new());
        self
    }

    /// Where a redirect leads.
    pub fn location(&self) -> Option<&str> {
        match &self.body {
            Body::SeeOther(path) => Some(path),
            _ => None,
        }
    }
}
