//! The built assets: hashed names, pre-compressed, kept by browsers for ever.

use axum::Router;
use axum::body::Body;
use axum::extract::{Path, Request};
use axum::http::header::{self, HeaderMap, HeaderValue};
use axum::http::{Response, StatusCode};
use axum::routing::get;

/// One file of the table that `build.rs` writes.
pub struct File {
    /// Its hashed name.
    pub name: &'static str,
    /// Its media type.
    pub mime: &'static str,
    /// Its bytes.
    pub plain: &'static [u8],
    /// … with gzip.
    pub gzip: Option<&'static [u8]>,
    /// … with brotli.
    pub brotli: Option<&'static [u8]>,
}

mod built {
    use super::File;
    include!(concat!(env!("OUT_DIR"), "/assets.rs"));
}

/// Where assets are served.
pub const PREFIX: &str = "/assets/";

/// The manifest of the asset build: logical name to hashed name, JSON.
pub const MANIFEST: &str = built::MANIFEST;

/// A picture of the manual.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Picture {
    /// Its address.
    pub url: String,
    /// In CSS pixels.
    pub width: u32,
    /// In CSS pixels.
    pub height: u32,
    /// Its weight.
    pub bytes: usize,
}

/// The built WebP picture of this logical name, without its ending.
pub fn picture(name: &str) -> Option<Picture> {
    let file = built::FILES.iter().find(|file| {
        let rest = file.name.strip_prefix(name);
        file.mime == "image/webp" && rest.is_some_and(|rest| rest.starts_with('.'))
    })?;
    let (width, height) = webp_size(file.plain)?;
    Some(Picture {
        url: format!("{PREFIX}{}", file.name),
        width,
        height,
        bytes: file.plain.len(),
    })
}

/// Width and height, from the header of a lossy or an extended WebP file.
fn webp_size(bytes: &[u8]) -> Option<(u32, u32)> {
    let number = |at: usize, length: usize| {
        let digits = bytes.get(at..at + length)?.iter().rev();
        Some(digits.fold(0, |number, byte| number << 8 | u32::from(*byte)))
    };
    match bytes.get(12..16)? {
        b"VP8 " => Some((number(26, 2)? & 0x3fff, number(28, 2)? & 0x3fff)),
        b"VP8X" => Some((number(24, 3)? + 1, number(27, 3)? + 1)),
        _ => None,
    }
}

/// The route of the assets; public, without session.
pub fn router() -> Router {
    Router::new().route("/assets/{name}", get(|Path(name): Path<String>, request: Request| async move {
        serve(&name, request.headers())
    }))
}

fn serve(name: &str, request: &HeaderMap) -> Response<Body> {
    let Some(file) = built::FILES.iter().find(|file| file.name == name) else {
        let mut absent = Response::new(Body::empty());
        *absent.status_mut() = StatusCode::NOT_FOUND;
        return absent;
    };
    let accepted = request
        .get(header::ACCEPT_ENCODING)
        .and_then(|v| v.to_str().ok())
        .unwrap_or_default();
    let accepts = |name: &str| {
        accepted
            .split(',')
            .any(|part| part.split(';').next().map(str::trim) == Some(name))
    };
    let (bytes, encoding) = match (file.brotli, file.gzip) {
        (Some(bytes), _) if accepts("br") => (bytes, Some("br")),
        (_, Some(bytes)) if accepts("gzip") => (bytes, Some("gzip")),
        _ => (file.plain, None),
    };
    let mut response = Response::new(Body::from(bytes));
    let headers = response.headers_mut();
    headers.insert(header::CONTENT_TYPE, HeaderValue::from_static(file.mime));
    headers.insert(
        header::CACHE_CONTROL,
        HeaderValue::from_static("public, max-age=31536000, immutable"),
    );
    headers.insert(header::VARY, HeaderValue::from_static("accept-encoding"));
    if let Some(encoding) = encoding {
        headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    }
    response
}
