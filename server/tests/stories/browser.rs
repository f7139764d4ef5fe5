//! A browser without a window: keeps its cookie, follows redirects, fills the forms it was shown.

use super::watch;
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Request, StatusCode, header};
use http_body_util::BodyExt;
use std::collections::BTreeMap;
use tower::ServiceExt;

const COOKIE: &str = "__Host-entracte";
const REDIRECTS_MAX: usize = 8;

/// What the service answered.
#[derive(Debug, Clone)]
pub struct Answer {
    /// HTTP status.
    pub status: StatusCode,
    /// The headers.
    pub headers: HeaderMap,
    /// The body as text.
    pub text: String,
    /// The body as it came.
    pub bytes: Vec<u8>,
    /// The path it came from, after redirects.
    pub path: String,
}

impl Answer {
    /// Where a redirect leads.
    pub fn location(&self) -> &str {
        self.headers
            .get(header::LOCATION)
            .and_then(|value| value.to_str().ok())
            .unwrap_or_default()
    }

    /// The text of the page, tags taken out, white space folded, entities read.
    pub fn words(&self) -> String {
        let mut words = String::new();
        let mut inside = false;
        for c in self.text.chars() {
            match c {
                '<' => {
                    inside = true;
                    words.push(' ');
                }
                '>' => inside = false,
                _ if !inside => words.push(c),
                _ => {}
            }
        }
        let words = words
            .replace("&#39;", "'")
            .replace("&#34;", "\"")
            .replace("&#38;", "&")
            .replace("&#60;", "<")
            .replace("&lt;", "<");
        words
            .replace("&#62;", ">")
            .split_whitespace()
            .collect::<Vec<_>>()
            .join(" ")
    }

    /// Fails with the page when it does not say `words`.
    #[track_caller]
    pub fn says(&self, words: &str) -> &Self {
        assert!(
            self.words().contains(words),
            "{} does not say {words:?}:\n{}",
            self.path,
            self.words()
        );
        self
    }

    /// Fails with the page when it says `words`.
    #[track_caller]
    pub fn does_not_say(&self, words: &str) -> &Self {
        assert!(
            !self.words().contains(words),
            "{} says {words:?}:\n{}",
            self.path,
            self.words()
        );
        self
    }

    /// Fails when the status is another.
    #[track_caller]
    pub fn is(&self, status: u16) -> &Self {
        assert_eq!(
            self.status.as_u16(),
            status,
            "{}:\n{}",
            self.path,
            self.words()
        );
        self
    }

    /// The value of the first attribute `name="…"` that follows `after` in the page.
    pub fn attribute(&self, after: &str, name: &str) -> Option<String> {
        let rest = &self.text[self.text.find(after)?..];
        let start = rest.find(&format!("{name}=\""))? + name.len() + 2;
        let end = start + rest[start..].find('"')?;
        Some(rest[start..end].replace("&#38;", "&").replace("&amp;", "&"))
    }

    /// The value of a hidden field, a text box or a ticked radio of the page.
    pub fn value_of(&self, field: &str) -> Option<String> {
        let mut from = 0;
        while let Some(found) = self.text[from..].find(&format!("name=\"{field}\"")) {
            let at = from + found;
            let start = self.text[..at].rfind('<')?;
            let end = at + self.text[at..].find('>')?;
            let tag = &self.text[start..end];
            let choice = tag.contains("type=\"radio\"") || tag.contains("type=\"checkbox\"");
            if !choice || tag.contains(" checked") {
                let value = tag.split("value=\"").nth(1)?.split('"').next()?;
                return Some(
                    value
                        .replace("&#39;", "'")
                        .replace("&#34;", "\"")
                        .replace("&#38;", "&"),
                );
            }
            from = end;
        }
        None
    }
}

/// One browser, with or without a session.
pub struct Browser {
    router: Router,
    token: Option<String>,
    /// Cookies of others on the same host: the stand-in for CSAM.
    others: BTreeMap<String, String>,
    page: Option<Answer>,
}

impl Browser {
    /// A browser without a cookie.
    pub fn new(router: Router) -> Self {
        Self {
            router,
            token: None,
            others: BTreeMap::new(),
            page: None,
        }
    }

    /// A browser that holds a session.
    pub fn with_token(router: Router, token: String) -> Self {
        Self {
            router,
            token: Some(token),
            others: BTreeMap::new(),
            page: None,
        }
    }

    /// A second window of the same browser: same cookie, another page.
    pub fn another_window(&self) -> Self {
        Self {
            router: self.router.clone(),
            token: self.token.clone(),
            others: self.others.clone(),
            page: self.page.clone(),
        }
    }

    /// What a field of the page shown holds; empty when there is none.
    pub fn shown(&self, field: &str) -> String {
        let page = self.page.as_ref();
        page.and_then(|page| page.value_of(field))
            .unwrap_or_default()
    }

    /// The session token held now.
    pub fn token(&self) -> Option<&str> {
        self.token.as_deref()
    }

    /// Opens a page, following redirects.
    pub async fn open(&mut self, path: &str) -> Answer {
        let mut answer = self.get(path).await;
        for _ in 0..REDIRECTS_MAX {
            if answer.status != StatusCode::SEE_OTHER {
                break;
            }
            answer = self.get(answer.location()).await;
        }
        self.page = Some(answer.clone());
        answer
    }

    /// One GET, redirects not followed.
    pub async fn get(&mut self, path: &str) -> Answer {
        self.send(Request::get(path), path, Body::empty()).await
    }

    /// One request with another method.
    pub async fn send_method(&mut self, method: &str, path: &str) -> Answer {
        self.send(
            Request::builder().method(method).uri(path),
            path,
            Body::empty(),
        )
        .await
    }

    /// Sends a form of the page shown to `path`, with its tokens, and follows where it leads.
    pub async fn submit(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let answer = self.post(path, fields).await;
        if answer.status == StatusCode::SEE_OTHER {
            return self.open(answer.location()).await;
        }
        self.page = Some(answer.clone());
        answer
    }

    /// Sends a form of the page shown, redirects not followed.
    pub async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let hidden = |name: &str| {
            self.page
                .as_ref()
                .and_then(|page| page.value_of(name))
                .unwrap_or_default()
        };
        let (csrf, nonce) = (hidden("csrf"), hidden("nonce"));
        let mut all = vec![("csrf", csrf.as_str()), ("nonce", nonce.as_str())];
        all.extend_from_slice(fields);
        self.post_raw(path, &encode(&all)).await
    }

    /// Sends these bytes as a form, with nothing added.
    pub async fn post_raw(&mut self, path: &str, body: &str) -> Answer {
        let request =
            Request::post(path).header(header::CONTENT_TYPE, "application/x-www-form-urlencoded");
        self.send(
            request.header("sec-fetch-site", "same-origin"),
            path,
            Body::from(body.to_owned()),
        )
        .await
    }

    /// Sends the page's form with a file, and follows where it leads.
    pub async fn submit_file(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        file: Option<(&str, &[u8])>,
    ) -> Answer {
        self.submit_files(path, fields, file.as_slice()).await
    }

    /// … with several files in the same box.
    pub async fn submit_files(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Answer {
        let (csrf, nonce) = (self.shown("csrf"), self.shown("nonce"));
        let mut all = vec![("csrf", csrf.as_str()), ("nonce", nonce.as_str())];
        all.extend_from_slice(fields);
        let answer = self.post_multipart(path, &all, files).await;
        if answer.status == StatusCode::SEE_OTHER {
            return self.open(answer.location()).await;
        }
        if answer.status != StatusCode::NOT_FOUND {
            self.page = Some(answer.clone());
        }
        answer
    }

    /// Sends a form with a file, with nothing added.
    pub async fn post_multipart(
        &mut self,
        path: &str,
        fields: &[(&str, &str)],
        files: &[(&str, &[u8])],
    ) -> Answer {
        let body = multipart(fields, files);
        let request = Request::post(path)
            .header(header::CONTENT_TYPE, MULTIPART)
            .header(header::CONTENT_LENGTH, body.len())
            .header("sec-fetch-site", "same-origin");
        self.send(request, path, Body::from(body)).await
    }

    /// Sends a request as it is, with the cookie.
    pub async fn send(
        &mut self,
        mut request: axum::http::request::Builder,
        path: &str,
        body: Body,
    ) -> Answer {
        let ours = self.token.iter().map(|token| format!("{COOKIE}={token}"));
        let others = self
            .others
            .iter()
            .map(|(name, value)| format!("{name}={value}"));
        let cookies: Vec<String> = ours.chain(others).collect();
        if !cookies.is_empty() {
            request = request.header(header::COOKIE, cookies.join("; "));
        }
        let request = request.body(body).expect("a request");
        let response = self
            .router
            .clone()
            .oneshot(request)
            .await
            .expect("an answer");
        let (parts, body) = response.into_parts();
        for cookie in parts.headers.get_all(header::SET_COOKIE) {
            let value = cookie
                .to_str()
                .expect("text")
                .split(';')
                .next()
                .unwrap_or_default()
                .to_owned();
            if let Some(token) = value.strip_prefix(&format!("{COOKIE}=")) {
                self.token = (!token.is_empty()).then(|| token.to_owned());
            } else if let Some((name, value)) = value.split_once('=') {
                self.others.insert(name.to_owned(), value.to_owned());
            }
        }
        let bytes = body.collect().await.expect("a body").to_bytes();
        let answer = Answer {
            status: parts.status,
            headers: parts.headers,
            text: String::from_utf8_lossy(&bytes).into_owned(),
            bytes: bytes.to_vec(),
            path: path.to_owned(),
        };
        watch::look_at_addresses(&answer);
        answer
    }
}

/// `application/x-www-form-urlencoded`.
pub fn encode(fields: &[(&str, &str)]) -> String {
    let mut form = form_urlencoded::Serializer::new(String::new());
    for (name, value) in fields {
        form.append_pair(name, value);
    }
    form.finish()
}

/// The type of the body that [`multipart`] makes.
pub const MULTIPART: &str = "multipart/form-data; boundary=between-the-fields";

/// `multipart/form-data` with the fields and files.
pub fn multipart(fields: &[(&str, &str)], files: &[(&str, &[u8])]) -> Vec<u8> {
    let mut body = Vec::new();
    for (name, value) in fields {
        let head = "--between-the-fields\r\ncontent-disposition: form-data;";
        body.extend(format!("{head} name=\"{name}\"\r\n\r\n{value}\r\n").into_bytes());
    }
    for (name, bytes) in files {
        let head = "--between-the-fields\r\ncontent-disposition: form-data; name=\"file\";";
        let kind = "content-type: application/x-msdownload";
        body.extend(format!("{head} filename=\"{name}\"\r\n{kind}\r\n\r\n").into_bytes());
        body.extend_from_slice(bytes);
        body.extend_from_slice(b"\r\n");
    }
    body.extend_from_slice(b"--between-the-fields--\r\n");
    body
}
