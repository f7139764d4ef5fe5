//! The two asynchronous moments of a sign-in: leaving for the identity provider and coming back.
//!
//! What is remembered in between (state, nonce, PKCE secret, level) lies in the database under the hash of `state`, bound
//! to the session that began it, and is deleted by its first use, in a transaction that commits *before* the provider is
//! asked: the same callback never works twice, on any node.

use super::oidc::{Attempt, Callback, Identity, SignInError, SignInRequest};
use super::{person, session};
use crate::app::App;
use crate::config::Levels;
use crate::error::{Failure, PageError};
use crate::pages::public::sign_in as pages;
use crate::texts::Lang;
use crate::web::incoming::arrival;
use crate::web::respond::respond;
use crate::web::run::{Outcome, run_read, run_write};
use crate::web::visit::Arrival;
use crate::web::{Form, Reply, Visit, query_string};
use axum::extract::Request;
use axum::http::Method;
use axum::response::Response;
use domain::access::AssuranceLevel;
use jiff::SignedDuration;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use storage::sessions::SignInAttempt;
use storage::{Tx, sessions};
use tokio::sync::oneshot;
use uuid::Uuid;

/// Where people choose a capacity, when no page was asked for first.
const AFTER_SIGN_IN: &str = "/capacities";
/// Attempts older than this are removed when a new one is stored.
const ATTEMPTS_KEPT: SignedDuration = SignedDuration::from_hours(1);

type Answer = Pin<Box<dyn Future<Output = Response> + Send>>;

/// What a visitor wants of a sign-in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Wish {
    /// The least level that will do.
    pub level: AssuranceLevel,
    /// Prove who you are anew, even under single sign-on.
    pub fresh: bool,
    /// The page to come back to.
    pub next: Option<String>,
}

impl Wish {
    /// Any sign-in that opens anything at all.
    pub fn plain(levels: &Levels) -> Self {
        let all = [
            levels.employer,
            levels.worker,
            levels.case_worker,
            levels.administrator,
        ];
        let lowest = all.into_iter().filter_map(level_of).min();
        Wish {
            level: lowest.unwrap_or(AssuranceLevel::L500),
            fresh: false,
            next: None,
        }
    }

    /// The wish in an address of ours: `level`, `fresh`, `next`. It can ask for more than the least, never for less.
    pub fn of(query: &Form, levels: &Levels) -> Self {
        let plain = Self::plain(levels);
        let asked = query.text("level").parse().ok();
        Wish {
            level: asked.map_or(plain.level, |level: AssuranceLevel| level.max(plain.level)),
            fresh: query.text("fresh") == "1",
            next: query_string::local_path(query.text("next")).map(str::to_owned),
        }
    }

    /// The same, with a fresh proof.
    #[must_use]
    pub fn anew(mut self) -> Self {
        self.fresh = true;
        self
    }

    /// The same, at this level or above.
    #[must_use]
    pub fn at_least(mut self, level: AssuranceLevel) -> Self {
        self.level = self.level.max(level);
        self
    }

    /// The address that begins this sign-in.
    pub fn address(&self) -> String {
        query_string::with_query(
            "/sign-in",
            [
                ("level", self.level.code()),
                ("fresh", if self.fresh { "1" } else { "" }),
                ("next", self.next.as_deref().unwrap_or_default()),
            ],
        )
    }
}

fn level_of(number: u16) -> Option<AssuranceLevel> {
    AssuranceLevel::from_i16(i16::try_from(number).ok()?).ok()
}

/// `GET /sign-in`: remembers the page first asked for and sends the browser to the identity provider (ACC-05).
pub fn begin(app: Arc<App>, request: Request) -> Answer {
    answer(app, request, |app, arrival| async move {
        leave(&app, arrival).await
    })
}

/// `GET /auth/callback`: the browser comes back.
pub fn callback(app: Arc<App>, request: Request) -> Answer {
    answer(app, request, |app, arrival| async move {
        come_back(&app, arrival).await
    })
}

fn answer<F>(app: Arc<App>, request: Request, act: fn(Arc<App>, Back) -> F) -> Answer
where
    F: Future<Output = Result<Outcome, Failure>> + Send + 'static,
{
    Box::pin(async move {
        let (parts, _) = request.into_parts();
        let back = Back {
            arrival: arrival(&parts.uri, &parts.headers, Vec::new()),
            query: parts.uri.query().unwrap_or_default().to_owned(),
        };
        let outcome = act(Arc::clone(&app), back).await;
        respond(&app, &parts.headers, parts.method == Method::HEAD, outcome)
    })
}

/// A request to one of the two edges: as the pages see it, and its query as it came.
struct Back {
    arrival: Arrival,
    query: String,
}

async fn leave(app: &Arc<App>, back: Back) -> Result<Outcome, Failure> {
    let wish = Wish::of(&back.arrival.query, &app.config.levels);
    let (tell, told) = oneshot::channel();
    let asked = wish.clone();
    let here = run_read(app, back.arrival.clone(), move |at, _| {
        if suffices(at, &asked) {
            return Ok(Reply::see_other(
                asked.next.as_deref().unwrap_or(AFTER_SIGN_IN),
            ));
        }
        // Nobody waits for this answer: it only carries the language out.
        let _ = tell.send(at.lang);
        Ok(Reply::see_other(AFTER_SIGN_IN))
    })
    .await?;
    let Ok(lang) = told.await else {
        return Ok(here);
    };
    let request = SignInRequest {
        level: wish.level,
        fresh: wish.fresh,
        language: lang.code(),
    };
    let begun = app
        .relying_party
        .begin(request, app.clock.now(), app.chance.as_ref())
        .await;
    match begun {
        Ok((url, attempt)) => {
            run_write(app, back.arrival, move |at, tx| {
                remember(at, &attempt, wish.next.as_deref(), tx)?;
                Ok(Reply::see_other(url))
            })
            .await
        }
        Err(error) => refuse(app, back.arrival, error).await,
    }
}

/// Whether this visitor is already signed in as surely as wished.
fn suffices(at: &Visit, wish: &Wish) -> bool {
    let person = at
        .session
        .as_ref()
        .and_then(|session| session.person.as_ref());
    !wish.fresh && person.is_some_and(|person| person.level >= wish.level)
}

fn remember(
    at: &Visit,
    attempt: &Attempt,
    next: Option<&str>,
    tx: &mut Tx,
) -> Result<(), PageError> {
    let session = session::ensure(at, tx)?;
    sessions::set_return_to(tx, session, next)?;
    sessions::delete_old_attempts(tx, at.now - ATTEMPTS_KEPT)?;
    let kept = SignInAttempt {
        session,
        nonce: attempt.nonce.clone(),
        pkce_verifier: attempt.pkce_verifier.clone(),
        level: attempt.level,
        fresh: attempt.fresh,
        created_at: attempt.begun,
    };
    Ok(sessions::insert_attempt(tx, &attempt.state, &kept)?)
}

async fn come_back(app: &Arc<App>, back: Back) -> Result<Outcome, Failure> {
    let callback = match Callback::parse(&back.query) {
        Ok(callback) => callback,
        Err(error) => return refuse(app, back.arrival, error).await,
    };
    let Some((attempt, session)) = take_attempt(app, &back.arrival, &callback.state).await? else {
        return refuse(app, back.arrival, SignInError::State).await;
    };
    let finished = app
        .relying_party
        .finish(&attempt, &callback, app.clock.now())
        .await;
    match finished {
        Ok(identity) => {
            run_write(app, back.arrival, move |at, tx| {
                enter(at, &identity, session, tx)
            })
            .await
        }
        Err(error) => refuse(app, back.arrival, error).await,
    }
}

/// Takes the started sign-in out of the database, if this very session began it. Another session's is left alone: a
/// stranger who learnt a `state` must not end somebody's sign-in.
async fn take_attempt(
    app: &Arc<App>,
    arrival: &Arrival,
    state: &str,
) -> Result<Option<(Attempt, Uuid)>, Failure> {
    let (tell, told) = oneshot::channel();
    let state = state.to_owned();
    run_write(app, arrival.clone(), move |at, tx| {
        let session = at.session.as_ref().map(|session| session.row.id);
        let taken = sessions::take_attempt(tx, &state)?;
        let (Some(taken), Some(session)) = (taken, session) else {
            return Err(PageError::NotFound);
        };
        if taken.session != session {
            return Err(PageError::NotFound);
        }
        let attempt = Attempt {
            state,
            nonce: taken.nonce,
            pkce_verifier: taken.pkce_verifier,
            level: taken.level,
            fresh: taken.fresh,
            begun: taken.created_at,
        };
        let _ = tell.send((attempt, session));
        Ok(Reply::see_other(AFTER_SIGN_IN))
    })
    .await?;
    Ok(told.await.ok())
}

/// Signs the person in: a new session identifier, the language, the page first asked for.
fn enter(at: &Visit, identity: &Identity, begun_in: Uuid, tx: &mut Tx) -> Result<Reply, PageError> {
    let Some(session) = at
        .session
        .as_ref()
        .filter(|session| session.row.id == begun_in)
    else {
        return pages::failed(at, &SignInError::State);
    };
    let Some(niss) = &identity.niss else {
        tracing::info!(
            event = "sign-in-without-number",
            means = identity.means.key()
        );
        return Ok(Reply::see_other("/no-number"));
    };
    let lang = chosen_language(session, identity);
    let person = person::recognise(at, identity, niss, lang, tx)?;
    let token = session::new_token(at.app.chance.as_ref());
    let sign_in = sessions::SignIn {
        person: person.id,
        level: identity.level,
        means: identity.means.key().to_owned(),
        // A provider that does not say when counts as long ago: whoever needs a fresh proof asks for one.
        at: identity
            .authenticated_at
            .unwrap_or(jiff::Timestamp::UNIX_EPOCH),
    };
    let id = session.row.id;
    sessions::sign_in(
        tx,
        id,
        token.as_bytes(),
        &sign_in,
        Some(&identity.id_token),
        at.now,
    )?;
    let lang = lang.or_else(|| {
        person
            .language
            .as_deref()
            .and_then(|code| code.parse().ok())
    });
    if let Some(lang) = lang {
        sessions::set_language(tx, id, lang.code())?;
    }
    tracing::info!(
        event = "signed-in",
        level = identity.level.code(),
        means = identity.means.key(),
        "a person signed in"
    );
    let asked_first = session
        .row
        .return_to
        .as_deref()
        .and_then(query_string::local_path);
    Ok(Reply::see_other(asked_first.unwrap_or(AFTER_SIGN_IN)).with_session(token))
}

/// The language somebody chose: on the provider's page just now, else with our own switch before. What the provider has
/// on file is only a default (see [`person::recognise`]).
fn chosen_language(session: &session::Session, identity: &Identity) -> Option<Lang> {
    let there = identity
        .chosen_language
        .as_deref()
        .and_then(|code| code.parse().ok());
    there.or(session.lang)
}

async fn refuse(app: &Arc<App>, arrival: Arrival, error: SignInError) -> Result<Outcome, Failure> {
    tracing::warn!(event = "sign-in-refused", code = error.code(), detail = %error);
    run_read(app, arrival, move |at, _| {
        if error == SignInError::GivenUp {
            return Ok(Reply::see_other("/"));
        }
        pages::failed(at, &error)
    })
    .await
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::config::Config;

    #[test]
    fn a_wish_asks_for_more_than_the_least_never_for_less() {
        let levels = Config::example().levels;
        let wish = |query: &str| Wish::of(&Form::parse(query.as_bytes()).expect("a form"), &levels);
        assert_eq!(wish("").level, AssuranceLevel::L200);
        assert_eq!(wish("level=100").level, AssuranceLevel::L200);
        assert_eq!(wish("level=450").level, AssuranceLevel::L450);
        assert_eq!(wish("level=999").level, AssuranceLevel::L200);
        assert_eq!(wish("next=//evil.example").next, None);
        let address = wish("level=450&next=/a?b=1").anew().address();
        assert_eq!(address, "/sign-in?level=450&fresh=1&next=/a%3Fb%3D1");
    }
}
