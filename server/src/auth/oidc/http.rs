//! The way to the identity provider: a small HTTP client with a limit on everything.
//!
//! No redirects are followed (an answer of the provider must not send our secret elsewhere), plain HTTP is spoken to
//! loopback only, and a server error counts as an outage.

use std::future::Future;
use std::net::IpAddr;
use std::pin::Pin;
use std::time::Duration;

use bytes::Bytes;
use http_body_util::{BodyExt, Full, LengthLimitError, Limited};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use openidconnect::http::{Request, Response, Uri};
use openidconnect::{AsyncHttpClient, HttpRequest, HttpResponse};

/// The longest answer read from a provider, in bytes. A key set or a signed userinfo takes some kilobytes.
pub const MAX_ANSWER_BYTES: usize = 256 * 1024;

/// How long one exchange with the provider may take unless the settings say otherwise.
pub const DEFAULT_TIMEOUT: Duration = Duration::from_secs(8);

const CONNECT_TIMEOUT: Duration = Duration::from_secs(4);

/// Why an exchange with the provider failed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum HttpError {
    /// Plain HTTP to a host that is not this machine.
    #[error("plain HTTP is only spoken to this machine")]
    Insecure,
    /// Nothing listens, the name is unknown, or the connection broke.
    #[error("no connection")]
    Connection,
    /// The time allowed ran out.
    #[error("no answer in time")]
    Timeout,
    /// The body is longer than [`MAX_ANSWER_BYTES`].
    #[error("the answer is too long")]
    TooLong,
    /// The server answered with this 5xx status.
    #[error("the server answered {0}")]
    ServerError(u16),
}

/// The HTTP client used for the identity provider and for nothing else.
pub struct ProviderHttp {
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    timeout: Duration,
}

impl ProviderHttp {
    /// A client whose exchanges, from the connection to the last byte, take at most `timeout`.
    pub fn new(timeout: Duration) -> Self {
        let mut connector = HttpConnector::new();
        connector.enforce_http(false);
        connector.set_nodelay(true);
        connector.set_connect_timeout(Some(CONNECT_TIMEOUT));
        let connector = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(connector);
        ProviderHttp {
            client: Client::builder(TokioExecutor::new())
                .pool_max_idle_per_host(2)
                .build(connector),
            timeout,
        }
    }

    /// One exchange.
    pub async fn exchange(&self, request: HttpRequest) -> Result<HttpResponse, HttpError> {
        if !may_be_called(request.uri()) {
            return Err(HttpError::Insecure);
        }
        let (head, body) = request.into_parts();
        let request = Request::from_parts(head, Full::new(Bytes::from(body)));
        tokio::time::timeout(self.timeout, self.send(request))
            .await
            .map_err(|_| HttpError::Timeout)?
    }

    async fn send(&self, request: Request<Full<Bytes>>) -> Result<HttpResponse, HttpError> {
        let answer = self
            .client
            .request(request)
            .await
            .map_err(|_| HttpError::Connection)?;
        if answer.status().is_server_error() {
            return Err(HttpError::ServerError(answer.status().as_u16()));
        }
        let (head, body) = answer.into_parts();
        let body = Limited::new(body, MAX_ANSWER_BYTES)
            .collect()
            .await
            .map_err(|error| {
                if error.is::<LengthLimitError>() {
                    HttpError::TooLong
                } else {
                    HttpError::Connection
                }
            })?
            .to_bytes()
            .to_vec();
        Ok(Response::from_parts(head, body))
    }
}

impl<'c> AsyncHttpClient<'c> for ProviderHttp {
    type Error = HttpError;
    type Future = Pin<Box<dyn Future<Output = Result<HttpResponse, HttpError>> + Send + 'c>>;

    fn call(&'c self, request: HttpRequest) -> Self::Future {
        Box::pin(self.exchange(request))
    }
}

/// Whether this address may be called: https anywhere, http on this machine only.
pub fn may_be_called(uri: &Uri) -> bool {
    match (uri.scheme_str(), uri.host()) {
        (Some("https"), Some(_)) => true,
        (Some("http"), Some(host)) => is_loopback(host),
        _ => false,
    }
}

fn is_loopback(host: &str) -> bool {
    let host = host.trim_start_matches('[').trim_end_matches(']');
    host == "localhost" || host.parse().is_ok_and(|ip: IpAddr| ip.is_loopback())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for (uri, allowed) in [
            ("https://idp.example/jwks", true),
            ("http://127.0.0.1:9499/jwks", true),
            ("http://[::1]:9499/jwks", true),
            ("http://localhost/jwks", true),
            ("http://idp.example/jwks", false),
            ("http://127.0.0.1.example/jwks", false),
            ("http://10.0.0.1/jwks", false),
            ("ftp://127.0.0.1/jwks", false),
            ("/jwks", false),
        ] {
            assert_eq!(may_be_called(&uri.parse().unwrap()), allowed, "{uri}");
        }
    }
}
