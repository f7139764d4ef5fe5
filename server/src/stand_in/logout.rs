//! The end of the single sign-on session.

use axum::http::StatusCode;

use super::authorize::SESSION_COOKIE;
use super::message::{self, Request, Response};
use super::{StandIn, jwt};

impl StandIn {
    /// `id_token_hint` must be a token we made (expired or not): a stranger's link must not sign anybody out.
    pub(super) fn end_session(&self, request: &Request) -> Response {
        let Some(query) = request.query() else {
            return message::plain(StatusCode::BAD_REQUEST, "invalid_request");
        };
        let hint = jwt::read(&self.key, query.text("id_token_hint"));
        let is_ours = hint.is_some_and(|claims| claims["aud"] == self.settings.client_id.as_str());
        if !is_ours {
            return message::plain(StatusCode::BAD_REQUEST, "invalid id_token_hint");
        }
        let target = query.text("post_logout_redirect_uri");
        let known = self
            .settings
            .post_logout_redirect_uris
            .iter()
            .any(|known| known == target);
        if !target.is_empty() && !known {
            return message::plain(StatusCode::BAD_REQUEST, "unknown post_logout_redirect_uri");
        }
        if let Some(id) = request.cookie(SESSION_COOKIE) {
            self.state().sessions.take(id, self.now());
        }
        let answer = if target.is_empty() {
            message::nothing()
        } else if query.text("state").is_empty() {
            message::see_other(target)
        } else {
            let state: String =
                form_urlencoded::byte_serialize(query.text("state").as_bytes()).collect();
            message::see_other(&format!("{target}?state={state}"))
        };
        answer.with_header(
            "set-cookie",
            &format!("{}; Max-Age=0", self.cookie(SESSION_COOKIE, "")),
        )
    }
}
