//! The headers every answer carries, errors and files included, set in one place (trust.md R11 has the reasons).

use axum::http::HeaderMap;
use axum::http::header::{self, HeaderName, HeaderValue};

/// Nothing but our own files; the identity provider joins `form-action` because sign-out ends with a redirect there.
const POLICY: &str = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; \
    connect-src 'self'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'; form-action 'self'";

/// For files that people sent: shown nowhere, run nowhere.
pub const FILE_POLICY: &str = "sandbox; default-src 'none'; frame-ancestors 'none'";

const PERMISSIONS: &str = "accelerometer=(), camera=(), display-capture=(), fullscreen=(), geolocation=(), gyroscope=(), \
    magnetometer=(), microphone=(), midi=(), payment=(), usb=()";

/// The header set of one installation, built once.
#[derive(Debug, Clone)]
pub struct SecurityHeaders(Vec<(HeaderName, HeaderValue)>);

impl SecurityHeaders {
    /// `provider_origin` is the origin of the identity provider when it is not ours.
    pub fn new(provider_origin: Option<&str>) -> Self {
        let policy = provider_origin
            .map_or_else(|| POLICY.to_owned(), |origin| format!("{POLICY} {origin}"));
        let policy = HeaderValue::from_str(&policy).unwrap_or(HeaderValue::from_static(POLICY));
        Self(vec![
            (header::CONTENT_SECURITY_POLICY, policy),
            (
                header::STRICT_TRANSPORT_SECURITY,
                HeaderValue::from_static("max-age=63072000; includeSubDomains"),
            ),
            (
                header::X_CONTENT_TYPE_OPTIONS,
                HeaderValue::from_static("nosniff"),
            ),
            // Not `no-referrer`: that would turn the Origin of our own form posts into `null`.
            (
                header::REFERRER_POLICY,
                HeaderValue::from_static("same-origin"),
            ),
            (
                HeaderName::from_static("cross-origin-opener-policy"),
                HeaderValue::from_static("same-origin"),
            ),
            (
                HeaderName::from_static("cross-origin-resource-policy"),
                HeaderValue::from_static("same-origin"),
            ),
            (
                HeaderName::from_static("permissions-policy"),
                HeaderValue::from_static(PERMISSIONS),
            ),
        ])
    }

    /// Writes the set; answers that said nothing of caching are not stored anywhere, and only a file that people sent
    /// brings a policy of its own, which allows it nothing at all.
    pub fn apply(&self, headers: &mut HeaderMap) {
        let of_a_file = headers
            .get(header::CONTENT_SECURITY_POLICY)
            .is_some_and(|policy| policy == FILE_POLICY);
        for (name, value) in &self.0 {
            if of_a_file && *name == header::CONTENT_SECURITY_POLICY {
                continue;
            }
            headers.insert(name.clone(), value.clone());
        }
        headers
            .entry(header::CACHE_CONTROL)
            .or_insert(HeaderValue::from_static("no-store"));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_policy_allows_nothing_inline_and_nothing_foreign() {
        let mut headers = HeaderMap::new();
        SecurityHeaders::new(None).apply(&mut headers);
        let policy = headers[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .expect("text");
        assert!(
            policy.starts_with("default-src 'none'")
                && !policy.contains("unsafe")
                && !policy.contains("http")
        );
        assert_eq!(headers[header::CACHE_CONTROL], "no-store");
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static(FILE_POLICY),
        );
        SecurityHeaders::new(None).apply(&mut headers);
        assert_eq!(headers[header::CONTENT_SECURITY_POLICY], FILE_POLICY);
        headers.insert(
            header::CONTENT_SECURITY_POLICY,
            HeaderValue::from_static("default-src *"),
        );
        SecurityHeaders::new(None).apply(&mut headers);
        assert_ne!(headers[header::CONTENT_SECURITY_POLICY], "default-src *");
    }
}
