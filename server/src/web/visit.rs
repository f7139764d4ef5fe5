//! Everything known about one request before the handler runs: who, when, where, in which language.

use super::Form;
use crate::app::App;
use crate::auth::session::Session;
use crate::ports::chance::Ids;
use crate::texts::{Lang, Texts, texts};
use crate::view::Announced;
use domain::date_input::format_date;
use jiff::Timestamp;
use jiff::civil::Date;
use std::sync::Arc;
use storage::alerts::{Alert, Place};

/// What came in with the request line and the headers.
#[derive(Debug, Clone, Default)]
pub struct Arrival {
    /// The path, without the query.
    pub path: String,
    /// The query string, decoded.
    pub query: Form,
    /// The values of the `{…}` segments, decoded.
    pub params: Vec<(String, String)>,
    /// The session token of the cookie, if any.
    pub token: Option<String>,
    /// `Accept-Language`, as sent.
    pub accept_language: String,
    /// The page of the form that was sent, as the routes table writes it, where it has an address of its own.
    pub shown_at: Option<&'static str>,
}

/// One request on its way through a handler.
#[derive(Clone)]
pub struct Visit {
    /// The application: settings and ports.
    pub app: Arc<App>,
    /// The instant the request is judged at.
    pub now: Timestamp,
    /// The legal date of that instant (Brussels).
    pub today: Date,
    /// The language of the page.
    pub lang: Lang,
    /// The texts of that language.
    pub texts: &'static Texts,
    /// The session, when one is stored.
    pub session: Option<Session>,
    /// Announcements that are not over, of all pages.
    pub alerts: Vec<Alert>,
    /// The token that stands for the session; made anew for a first visit.
    token: String,
    fresh: bool,
    arrival: Arrival,
}

impl Visit {
    /// Begins a visit. Without a cookie a fresh token is made, so that the first form already has one to hold on to.
    pub fn new(app: Arc<App>, now: Timestamp, arrival: Arrival, session: Option<Session>) -> Self {
        let (token, fresh) = match &arrival.token {
            Some(token) => (token.clone(), false),
            None => (crate::auth::session::new_token(app.chance.as_ref()), true),
        };
        let lang = session
            .as_ref()
            .and_then(|s| s.lang)
            // French is the manual's language, when the browser names none of ours.
            .or_else(|| Lang::from_accept_language(&arrival.accept_language))
            .unwrap_or(Lang::Fr);
        let today = crate::ports::clock::brussels_date(now);
        Self {
            app,
            now,
            today,
            lang,
            texts: texts(lang),
            session,
            alerts: Vec::new(),
            token,
            fresh,
            arrival,
        }
    }

    /// The same visit in another language: a form redrawn with what was typed (I18-03).
    #[must_use]
    pub fn in_language(&self, lang: Lang) -> Self {
        Self {
            lang,
            texts: texts(lang),
            ..self.clone()
        }
    }

    /// The announcements to show above this page, in its language, each with the day from which it holds.
    pub fn announced(&self) -> Vec<Announced> {
        let place = match self.path().split('/').nth(1) {
            Some("employers") => Place::Employer,
            Some("worker") => Place::Worker,
            Some("offices") => Place::Office,
            Some("administration") => Place::Administration,
            _ => Place::Public,
        };
        // The order in which the texts are stored.
        let text = match self.lang {
            Lang::Fr => 0,
            Lang::Nl => 1,
            Lang::De => 2,
            Lang::En => 3,
        };
        let shown = self
            .alerts
            .iter()
            .filter(|alert| alert.shown(place, self.now));
        let line = |alert: &Alert| {
            let from = crate::ports::clock::brussels_date(alert.from);
            Announced {
                heading: self.texts.shell_alert_from(&format_date(from)),
                text: alert.texts[text].clone(),
            }
        };
        shown.map(line).collect()
    }

    /// The path of the request, without the query.
    pub fn path(&self) -> &str {
        &self.arrival.path
    }

    /// Path and query, to come back to this page: always one that can be opened.
    pub fn address(&self) -> String {
        if let Some(page) = self.arrival.shown_at {
            return self.filled(page);
        }
        super::query_string::with_query(self.path(), self.arrival.query.iter())
    }

    /// A path of the routes table with the values of this request's segments.
    fn filled(&self, path: &str) -> String {
        let fill = |path: String, (name, value): &(String, String)| {
            path.replace(&format!("{{{name}}}"), &super::query_string::segment(value))
        };
        self.arrival.params.iter().fold(path.to_owned(), fill)
    }

    /// The value of a `{name}` segment of the route.
    pub fn param(&self, name: &str) -> &str {
        self.arrival
            .params
            .iter()
            .find(|(n, _)| n == name)
            .map_or("", |(_, v)| v)
    }

    /// The first value of a query parameter, or the empty string.
    pub fn query(&self, name: &str) -> &str {
        self.arrival.query.text(name)
    }

    /// The whole query.
    pub fn query_form(&self) -> &Form {
        &self.arrival.query
    }

    /// A form token for this session, under a fresh mask.
    pub fn csrf_token(&self) -> String {
        self.app.csrf.token(&self.token, self.app.chance.bytes())
    }

    /// A fresh nonce: what is sent twice with it is done once.
    pub fn nonce(&self) -> String {
        hex::encode(self.app.chance.bytes::<16>())
    }

    /// Does the form's token belong to this session?
    pub fn owns(&self, form: &Form) -> bool {
        self.app.csrf.holds(&self.token, form.text("csrf"))
    }

    /// The session token, to be set when this is the first visit.
    pub fn fresh_token(&self) -> Option<&str> {
        self.fresh.then_some(self.token.as_str())
    }

    /// The session token of this visit.
    pub fn token(&self) -> &str {
        &self.token
    }
}
