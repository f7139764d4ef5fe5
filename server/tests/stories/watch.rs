//! Nothing that leaves the product names a NISS or a kind of leave (AUD-07). Every story is watched: each log line of every
//! level, each address in a page or a redirect, each calendar and each name of a file, each mail and each e-Box letter
//! passes here, and a story that let one through fails. What people read in the product after signing in is no such thing.

use super::browser::Answer;
use super::kinds;
use domain::identifiers::Niss;
use server::ports::SendError;
use server::ports::ebox::{EBoxLetter, EBoxPublisher, Published};
use server::ports::mailer::{Mail, Mailer};
use std::collections::BTreeSet;
use std::io::Write;
use std::sync::{Arc, LazyLock, Mutex, Once, PoisonError};

/// How a NISS is written: plain, as printed, as typed, and as an address escapes it.
const SHAPES: &[&str] = &[
    "99999999999",
    "99.99.99-999.99",
    "999999/999-99",
    "999999-999-99",
    "999999-999.99",
    "999999 999 99",
    "999999%2F999-99",
];
/// Marks what the watch is shown on purpose.
const CONTROL: &str = "a control of the watch";
static FOUND: Mutex<Vec<String>> = Mutex::new(Vec::new());
static ERRORS: Mutex<Vec<String>> = Mutex::new(Vec::new());
static CONTROLS: Mutex<Vec<String>> = Mutex::new(Vec::new());

/// Held by each story: at its end nothing was found.
pub struct Watch;

impl Watch {
    /// Begins to watch the log, once for all stories of the process.
    pub fn begin() -> Self {
        static ONCE: Once = Once::new();
        ONCE.call_once(|| {
            tracing_subscriber::fmt()
                .json()
                .with_env_filter("info,server=trace,storage=trace,domain=trace,inspection=trace")
                .with_writer(|| Eyes)
                .init();
        });
        Self
    }
}

impl Drop for Watch {
    fn drop(&mut self) {
        let found = FOUND.lock().expect("what was found").clone();
        if !std::thread::panicking() {
            assert!(
                found.is_empty(),
                "AUD-07, a NISS or a kind of leave left the product: {found:#?}"
            );
        }
    }
}

/// Reads the log; one write is one line.
struct Eyes;

impl Write for Eyes {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        let line = String::from_utf8_lossy(bytes);
        look_at("a log line", &line);
        if line.contains("\"level\":\"ERROR\"") {
            let mut errors = ERRORS.lock().unwrap_or_else(PoisonError::into_inner);
            errors.push(line.into_owned());
        }
        Ok(bytes.len())
    }

    fn flush(&mut self) -> std::io::Result<()> {
        Ok(())
    }
}

/// The errors logged so far that hold `words`, each read as JSON.
pub fn errors_with(words: &str) -> Vec<serde_json::Value> {
    let errors = ERRORS.lock().unwrap_or_else(PoisonError::into_inner);
    let found = errors.iter().filter(|line| line.contains(words));
    found
        .map(|line| serde_json::from_str(line).expect("a line of JSON"))
        .collect()
}

/// Looks at something that leaves the product.
pub fn look_at(what: &str, text: &str) {
    let numbers = numbers_in(text);
    for name in numbers.into_iter().chain(kinds::kinds_in(text)) {
        let line = format!("{what} names {name}: {text}");
        let list = if text.contains(CONTROL) {
            &CONTROLS
        } else {
            &FOUND
        };
        list.lock().expect("what was found").push(line);
    }
}

/// Looks at every address an answer leads to, and at what a calendar fetches without signing in.
pub fn look_at_addresses(answer: &Answer) {
    look_at("a redirect", &kinds::without_criteria(answer.location()));
    let header = |name| {
        answer
            .headers
            .get(name)
            .and_then(|value| value.to_str().ok())
    };
    look_at(
        "the name of a file",
        header("content-disposition").unwrap_or_default(),
    );
    if header("content-type").is_some_and(|kind| kind.starts_with("text/calendar")) {
        look_at("a calendar", &answer.text);
    }
    for attribute in [" href=\"", " action=\"", " formaction=\"", " src=\""] {
        for rest in answer.text.split(attribute).skip(1) {
            let address = rest.split('"').next().unwrap_or_default();
            let address = address.replace("&#38;", "&");
            look_at("an address", &kinds::without_criteria(&address));
        }
    }
}

/// Every NISS in a text: those the stories invented, and any whose serial only fictional people have.
fn numbers_in(text: &str) -> Vec<String> {
    let bytes = text.as_bytes();
    let plain = |place: Option<&u8>| place.is_none_or(|byte| !byte.is_ascii_alphanumeric());
    let mut found = Vec::new();
    for start in 0..bytes.len() {
        let before = start.checked_sub(1).and_then(|place| bytes.get(place));
        if !bytes[start].is_ascii_digit() || !plain(before) {
            continue;
        }
        for shape in SHAPES {
            let Some(taken) = bytes.get(start..start + shape.len()) else {
                continue;
            };
            let fits = taken.iter().zip(shape.bytes()).all(|(byte, of_shape)| {
                byte.is_ascii_digit() && of_shape == b'9' || *byte == of_shape
            });
            if fits && plain(bytes.get(start + shape.len())) {
                found.extend(invented(std::str::from_utf8(taken).expect("ASCII")));
            }
        }
    }
    found
}

fn invented(text: &str) -> Option<String> {
    let text = text.replace("%2F", "/");
    let digits: String = text.chars().filter(char::is_ascii_digit).collect();
    let niss: Niss = digits.parse().ok()?;
    let fictional = matches!(digits.get(6..9), Some("997" | "998"));
    (fictional || KNOWN.contains(niss.digits())).then_some(digits)
}

/// Every NISS that stands in the sources of the stories.
static KNOWN: LazyLock<BTreeSet<String>> = LazyLock::new(|| {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/stories");
    let files = std::fs::read_dir(folder).expect("the stories");
    let mut known = BTreeSet::new();
    for file in files {
        let text = std::fs::read_to_string(file.expect("a file").path()).expect("a story");
        let words = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, '.' | '-' | '/')));
        let numbers = words.filter_map(|word| word.trim_matches('.').parse::<Niss>().ok());
        known.extend(numbers.map(|niss| niss.digits().to_owned()));
    }
    known
});

/// A mailer whose mails are looked at.
pub struct WatchedMailer(pub Arc<dyn Mailer>);

impl Mailer for WatchedMailer {
    fn send(&self, mail: &Mail) -> Result<(), SendError> {
        look_at("a mail", &format!("{}\n{}", mail.subject, mail.body));
        self.0
            .send(mail)
            .inspect_err(|error| look_at("a reason", &error.to_string()))
    }
}

/// An e-Box whose letters are looked at; their recipient is a NISS of necessity.
pub struct WatchedEBox(pub Arc<dyn EBoxPublisher>);

impl EBoxPublisher for WatchedEBox {
    fn publish(&self, letter: &EBoxLetter) -> Result<Published, SendError> {
        let text = format!("{}\n{}", letter.subject, letter.body);
        look_at("an e-Box letter", &text);
        let published = self.0.publish(letter);
        published.inspect_err(|error| look_at("a reason", &error.to_string()))
    }
}

#[test]
fn aud_07_the_watch_sees_a_number_however_it_is_written() {
    for text in [
        "85073099833",
        "the worker 85.07.30-998.33 was found",
        "/workers?niss=850730/998-33&page=1",
        "/workers?niss=850730%2F998-33",
        "niss=\"910621-210.46\"",
        "{\"niss\":\"91062121046\"}",
    ] {
        assert_eq!(numbers_in(text).len(), 1, "{text}");
    }
    for text in [
        "••.••.••-•••.33",
        "a85073099833",
        "850730998330",
        "85073099834",
        "0999.999.922",
    ] {
        assert!(numbers_in(text).is_empty(), "{text}");
    }
    assert!(KNOWN.len() > 5, "{KNOWN:?}");
}

#[test]
fn aud_07_the_watch_reads_the_log() {
    let watch = Watch::begin();
    tracing::trace!(target: "server::jobs", niss = "85073099833", "{CONTROL}");
    let seen = CONTROLS.lock().expect("the controls").clone();
    assert!(
        seen.iter().any(|line| line.contains("85073099833")),
        "{seen:?}"
    );
    drop(watch);
}

#[test]
fn aud_07_the_watch_reads_a_calendar_and_the_name_of_a_file() {
    let watch = Watch::begin();
    for (header, value) in [
        ("content-type", "text/calendar; charset=utf-8"),
        (
            "content-disposition",
            "attachment; filename=\"a control of the watch parentalLeave.pdf\"",
        ),
    ] {
        let mut headers = axum::http::HeaderMap::new();
        headers.insert(header, value.parse().expect("a value"));
        look_at_addresses(&Answer {
            status: axum::http::StatusCode::OK,
            headers,
            text: format!("SUMMARY:{CONTROL} – Congé parental"),
            bytes: Vec::new(),
            path: "/".to_owned(),
        });
    }
    let seen = CONTROLS.lock().expect("the controls").clone();
    for what in ["a calendar", "the name of a file"] {
        assert!(
            seen.iter().any(|line| line.starts_with(what)),
            "{what}: {seen:?}"
        );
    }
    drop(watch);
}
