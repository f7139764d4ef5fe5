//! Userinfo, under the Federal Authentication Service's claim names: signed, or plain JSON when so configured.

use axum::http::StatusCode;
use serde_json::{Map, Value, json};

use super::message::{self, Request, Response, oauth_error};
use super::state::Grant;
use super::{StandIn, jwt};

impl StandIn {
    pub(super) fn userinfo(&self, request: &Request) -> Response {
        let grant = request
            .header("authorization")
            .and_then(|value| value.strip_prefix("Bearer "))
            .and_then(|token| self.state().access_tokens.get(token, self.now()).cloned());
        let Some(claims) = grant.and_then(|grant| self.claims(&grant)) else {
            return oauth_error(StatusCode::UNAUTHORIZED, "invalid_token")
                .with_header("www-authenticate", "Bearer error=\"invalid_token\"");
        };
        if !self.settings.signed_userinfo {
            return message::json(StatusCode::OK, &claims);
        }
        match jwt::sign(&self.key, &claims) {
            Some(token) => message::signed(token),
            None => oauth_error(StatusCode::INTERNAL_SERVER_ERROR, "server_error"),
        }
    }

    fn claims(&self, grant: &Grant) -> Option<Value> {
        let person = self.personas.by_key(&grant.proof.person)?;
        let may_see = |scope: &str| grant.asked.scopes.iter().any(|asked| asked == scope);
        let mut claims = Map::new();
        claims.insert("sub".to_owned(), json!(person.key));
        claims.insert("iss".to_owned(), json!(self.settings.issuer));
        claims.insert("aud".to_owned(), json!(self.settings.client_id));
        if may_see("profile") {
            claims.insert("surname".to_owned(), json!(person.family_name));
            claims.insert("givenName".to_owned(), json!(person.given_name));
            claims.insert("mail".to_owned(), json!(person.mail));
            claims.insert("prefLanguage".to_owned(), json!(person.language.code()));
            claims.insert("fedid".to_owned(), json!(person.key));
            // The language chosen on our own pages just now, as opposed to the one on file (ACC-07).
            if let Some(lang) = grant.proof.lang {
                claims.insert("locale".to_owned(), json!(lang.code()));
            }
        }
        if may_see("egovnrn")
            && let Some(niss) = &person.niss
        {
            claims.insert("egovNRN".to_owned(), json!(niss.digits()));
        }
        Some(Value::Object(claims))
    }
}
