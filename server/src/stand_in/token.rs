//! The token end point: a code, once, for an ID token and an access token.

use axum::http::StatusCode;
use base64::Engine as _;
use base64::engine::general_purpose::{STANDARD, URL_SAFE_NO_PAD};
use serde_json::json;
use sha2::{Digest as _, Sha256};

use super::message::{self, Request, Response, oauth_error};
use super::second_factor::same;
use super::state::{ACCESS_TOKEN, CODE, Grant, ID_TOKEN};
use super::{StandIn, jwt};
use crate::auth::oidc::level;

impl StandIn {
    pub(super) fn token(&self, request: &Request) -> Response {
        if !self.is_our_client(request) {
            return oauth_error(StatusCode::UNAUTHORIZED, "invalid_client")
                .with_header("www-authenticate", "Basic realm=\"CSAM stand-in\"");
        }
        let Some(form) = request.form() else {
            return oauth_error(StatusCode::BAD_REQUEST, "invalid_request");
        };
        if form.text("grant_type") != "authorization_code" {
            return oauth_error(StatusCode::BAD_REQUEST, "unsupported_grant_type");
        }
        let code = form.text("code");
        let Some(grant) = self.take_code(code) else {
            return oauth_error(StatusCode::BAD_REQUEST, "invalid_grant");
        };
        if !same(&grant.asked.redirect_uri, form.text("redirect_uri"))
            || !challenge_fits(&grant.asked.code_challenge, form.text("code_verifier"))
        {
            return oauth_error(StatusCode::BAD_REQUEST, "invalid_grant");
        }
        let access_token = self.secret();
        let Some(id_token) = self.id_token(&grant, &access_token) else {
            return oauth_error(StatusCode::INTERNAL_SERVER_ERROR, "server_error");
        };
        let now = self.now();
        let mut state = self.state();
        state
            .redeemed
            .insert(code.to_owned(), access_token.clone(), now + CODE);
        state
            .access_tokens
            .insert(access_token.clone(), grant, now + ACCESS_TOKEN);
        message::json(
            StatusCode::OK,
            &json!({
                "access_token": access_token,
                "token_type": "Bearer",
                "expires_in": ACCESS_TOKEN.as_secs(),
                "id_token": id_token,
            }),
        )
    }

    /// Takes the code, whatever follows. A code played again also ends the access token it once gave.
    fn take_code(&self, code: &str) -> Option<Grant> {
        let now = self.now();
        let mut state = self.state();
        let grant = state.codes.take(code, now);
        if grant.is_none()
            && let Some(token) = state.redeemed.take(code, now)
        {
            state.access_tokens.take(&token, now);
        }
        grant
    }

    /// `client_secret_basic`: name and secret are form-encoded before they are joined (RFC 6749 § 2.3.1).
    fn is_our_client(&self, request: &Request) -> bool {
        let decoded = |text: &str| {
            form_urlencoded::parse(format!("v={text}").as_bytes())
                .next()
                .map(|(_, value)| value.into_owned())
                .unwrap_or_default()
        };
        let credentials = request
            .header("authorization")
            .and_then(|value| value.strip_prefix("Basic "))
            .and_then(|text| STANDARD.decode(text).ok())
            .and_then(|bytes| String::from_utf8(bytes).ok());
        let Some((id, secret)) = credentials.as_deref().and_then(|text| text.split_once(':'))
        else {
            return false;
        };
        decoded(id) == self.settings.client_id
            && same(&decoded(secret), &self.settings.client_secret)
    }

    fn id_token(&self, grant: &Grant, access_token: &str) -> Option<String> {
        let now = self.now();
        let hash = Sha256::digest(access_token.as_bytes());
        let level = level::urn(grant.proof.level);
        jwt::sign(
            &self.key,
            &json!({
                "iss": self.settings.issuer,
                "sub": grant.proof.person,
                "aud": self.settings.client_id,
                "azp": self.settings.client_id,
                "iat": now.as_second(),
                "exp": (now + ID_TOKEN).as_second(),
                "auth_time": grant.proof.at.as_second(),
                "nonce": grant.asked.nonce,
                "acr": level,
                "amr": [grant.proof.means.key(), level],
                "at_hash": URL_SAFE_NO_PAD.encode(&hash[..16]),
            }),
        )
    }
}

fn challenge_fits(challenge: &str, verifier: &str) -> bool {
    // RFC 7636 § 4.1: 43 to 128 characters.
    (43..=128).contains(&verifier.len())
        && same(
            challenge,
            &URL_SAFE_NO_PAD.encode(Sha256::digest(verifier.as_bytes())),
        )
}
