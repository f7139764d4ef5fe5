//! The authorization end point: reads the client's request, then shows the pages or answers at once.

use axum::http::StatusCode;
use domain::access::AssuranceLevel;

use super::message::{self, Parameters, Request, Response};
use super::second_factor::same;
use super::state::{Asked, CODE, Grant, INTERACTION, Interaction, Proof, SESSION};
use super::{StandIn, pages};
use crate::auth::oidc::level;
use crate::texts::Lang;

/// The cookie of the single sign-on session.
pub(super) const SESSION_COOKIE: &str = "csam_stand_in_session";
/// The cookie that ties an interaction to a browser.
pub(super) const BROWSER_COOKIE: &str = "csam_stand_in_browser";

impl StandIn {
    pub(super) fn authorize(&self, request: &Request) -> Response {
        let Some(query) = request.query() else {
            return message::plain(StatusCode::BAD_REQUEST, "invalid_request");
        };
        let lang = language(request, &query);
        // Until client and address are known to fit, nothing is sent there: the page stays here.
        let redirect_uri = query.text("redirect_uri");
        if query.text("client_id") != self.settings.client_id
            || !self
                .settings
                .redirect_uris
                .iter()
                .any(|known| known == redirect_uri)
        {
            return pages::failure(self, lang, StatusCode::BAD_REQUEST);
        }
        let asked = match asked(&query) {
            Ok(asked) => asked,
            Err(error) => return self.refuse(redirect_uri, query.text("state"), error),
        };
        let prompts: Vec<&str> = query.text("prompt").split(' ').collect();
        if !prompts.contains(&"login")
            && let Some(proof) = self.live_session(request)
            && proof.level >= asked.level
        {
            return self.send_code(asked, proof);
        }
        if prompts.contains(&"none") {
            return self.refuse(redirect_uri, &asked.state, "login_required");
        }
        self.open_interaction(request, asked, lang)
    }

    fn live_session(&self, request: &Request) -> Option<Proof> {
        let id = request.cookie(SESSION_COOKIE)?;
        self.state().sessions.get(id, self.now()).cloned()
    }

    fn open_interaction(&self, request: &Request, asked: Asked, lang: Lang) -> Response {
        let (id, csrf) = (self.secret(), self.secret());
        let known_browser = request
            .cookie(BROWSER_COOKIE)
            .filter(|text| text.len() == 43);
        let browser = known_browser.map_or_else(|| self.secret(), str::to_owned);
        let interaction = Interaction {
            asked,
            csrf,
            browser: browser.clone(),
            lang,
            lang_chosen: false,
            second_factor: None,
        };
        let location = format!("{}/sign-in/{id}", self.mount());
        self.state()
            .interactions
            .insert(id, interaction, self.now() + INTERACTION);
        message::see_other(&location)
            .with_header("set-cookie", &self.cookie(BROWSER_COOKIE, &browser))
    }

    /// The interaction with this name, if it belongs to the browser that asks.
    pub(super) fn interaction(&self, id: &str, request: &Request) -> Option<Interaction> {
        let browser = request.cookie(BROWSER_COOKIE)?;
        let state = self.state();
        let interaction = state.interactions.get(id, self.now())?;
        same(&interaction.browser, browser).then(|| interaction.clone())
    }

    /// Ends an interaction: the person has proved who they are. It can be ended once only.
    pub(super) fn complete(&self, id: &str, proof: Proof) -> Option<Response> {
        let now = self.now();
        let session = self.secret();
        let interaction = {
            let mut state = self.state();
            let interaction = state.interactions.take(id, now)?;
            state
                .sessions
                .insert(session.clone(), proof.clone(), now + SESSION);
            interaction
        };
        Some(
            self.send_code(interaction.asked, proof)
                .with_header("set-cookie", &self.cookie(SESSION_COOKIE, &session)),
        )
    }

    /// The person goes back without signing in.
    pub(super) fn give_up(&self, id: &str) -> Option<Response> {
        let interaction = self.state().interactions.take(id, self.now())?;
        let asked = interaction.asked;
        Some(self.refuse(&asked.redirect_uri, &asked.state, "access_denied"))
    }

    fn send_code(&self, asked: Asked, proof: Proof) -> Response {
        let code = self.secret();
        let location = self.back(&asked.redirect_uri, &asked.state, "code", &code);
        self.state()
            .codes
            .insert(code, Grant { asked, proof }, self.now() + CODE);
        message::see_other(&location)
    }

    fn refuse(&self, redirect_uri: &str, state: &str, error: &str) -> Response {
        message::see_other(&self.back(redirect_uri, state, "error", error))
    }

    fn back(&self, redirect_uri: &str, state: &str, name: &str, value: &str) -> String {
        let mut query = form_urlencoded::Serializer::new(String::new());
        query.append_pair(name, value);
        if !state.is_empty() {
            query.append_pair("state", state);
        }
        query.append_pair("iss", &self.settings.issuer);
        let joint = if redirect_uri.contains('?') { '&' } else { '?' };
        format!("{redirect_uri}{joint}{}", query.finish())
    }

    pub(super) fn cookie(&self, name: &str, value: &str) -> String {
        let secure = if self.is_https() { "; Secure" } else { "" };
        format!(
            "{name}={value}; Path={}; HttpOnly; SameSite=Lax{secure}",
            self.mount()
        )
    }
}

/// What the client asks for, or the error code that refuses it.
fn asked(query: &Parameters) -> Result<Asked, &'static str> {
    if query.text("response_type") != "code" {
        return Err("unsupported_response_type");
    }
    let scopes: Vec<String> = query
        .text("scope")
        .split(' ')
        .filter(|s| !s.is_empty())
        .map(str::to_owned)
        .collect();
    if !scopes.iter().any(|scope| scope == "openid") {
        return Err("invalid_scope");
    }
    let challenge = query.text("code_challenge");
    // A challenge is the SHA-256 of a secret: 43 characters of base64url.
    if query.text("code_challenge_method") != "S256" || challenge.len() != 43 {
        return Err("invalid_request");
    }
    Ok(Asked {
        redirect_uri: query.text("redirect_uri").to_owned(),
        state: query.text("state").to_owned(),
        nonce: query.text("nonce").to_owned(),
        code_challenge: challenge.to_owned(),
        scopes,
        level: query
            .text("acr_values")
            .split(' ')
            .filter_map(level::from_urn)
            .min()
            .unwrap_or(AssuranceLevel::L100),
    })
}

/// The language asked for by the client, else by the browser, else French.
fn language(request: &Request, query: &Parameters) -> Lang {
    query
        .text("ui_locales")
        .split(' ')
        .find_map(|tag| tag.split('-').next()?.parse().ok())
        .or_else(|| Lang::from_accept_language(request.header("accept-language")?))
        .unwrap_or(Lang::Fr)
}
