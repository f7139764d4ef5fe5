//! Answers are compressed at the fastest level, zstd before gzip, except where the length could betray a secret.

use super::limits::COMPRESS_FROM;
use axum::http::header::{self, HeaderMap, HeaderValue};
use std::io::Write;

/// The encoding chosen for a request, if any.
///
/// BREACH: an authenticated page is compressed only when the request came from our own pages or from the address bar.
pub fn choose(request: &HeaderMap, authenticated: bool, len: usize) -> Option<&'static str> {
    if len < COMPRESS_FROM {
        return None;
    }
    let site = request.get("sec-fetch-site").and_then(|v| v.to_str().ok());
    if authenticated && !matches!(site, Some("same-origin" | "none")) {
        return None;
    }
    let accepted = request.get(header::ACCEPT_ENCODING)?.to_str().ok()?;
    let accepts = |name: &str| {
        accepted.split(',').any(|part| {
            let mut words = part.split(';').map(str::trim);
            words.next() == Some(name) && !words.any(|w| w == "q=0")
        })
    };
    ["zstd", "gzip"].into_iter().find(|name| accepts(name))
}

/// Compresses `body` and says so in `headers`; on failure the body goes out as it is.
pub fn apply(encoding: &'static str, body: Vec<u8>, headers: &mut HeaderMap) -> Vec<u8> {
    let packed = if encoding == "zstd" {
        zstd::bulk::compress(&body, 1).ok()
    } else {
        let room = Vec::with_capacity(body.len() / 4);
        let mut gzip = flate2::write::GzEncoder::new(room, flate2::Compression::fast());
        gzip.write_all(&body).and_then(|()| gzip.finish()).ok()
    };
    let Some(packed) = packed else { return body };
    headers.insert(header::CONTENT_ENCODING, HeaderValue::from_static(encoding));
    packed
}

#[cfg(test)]
mod tests {
    use super::*;

    fn request(site: Option<&'static str>, accept: &'static str) -> HeaderMap {
        let mut headers = HeaderMap::new();
        headers.insert(header::ACCEPT_ENCODING, HeaderValue::from_static(accept));
        if let Some(site) = site {
            headers.insert("sec-fetch-site", HeaderValue::from_static(site));
        }
        headers
    }

    #[test]
    fn authenticated_pages_are_compressed_only_for_our_own_pages() {
        assert_eq!(
            choose(&request(Some("same-origin"), "gzip, zstd"), true, 5000),
            Some("zstd")
        );
        assert_eq!(
            choose(&request(Some("cross-site"), "gzip, zstd"), true, 5000),
            None
        );
        assert_eq!(choose(&request(None, "gzip"), true, 5000), None);
        assert_eq!(choose(&request(None, "gzip"), false, 5000), Some("gzip"));
        assert_eq!(
            choose(&request(None, "zstd;q=0, gzip"), false, 5000),
            Some("gzip")
        );
        assert_eq!(choose(&request(None, "gzip"), false, 100), None);
    }

    #[test]
    fn what_is_compressed_can_be_read_again() {
        let body = b"Interruption de carriere ".repeat(200);
        let mut headers = HeaderMap::new();
        let packed = apply("zstd", body.clone(), &mut headers);
        assert_eq!(
            zstd::bulk::decompress(&packed, 100_000).expect("zstd"),
            body
        );
        assert_eq!(headers[header::CONTENT_ENCODING], "zstd");
    }
}
