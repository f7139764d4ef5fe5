//! Many uploads at once, and hostile ones, against the real program: its memory is measured, and it goes on serving.

use super::attachments::pdf_of;
use super::browser::{MULTIPART, multipart};
use super::crash::{HOSPITAL, between, prepare};
use super::running::{Folder, Running};
use server::ports::chance::SeededChance;
use std::io::{ErrorKind, Read, Write};
use std::net::TcpStream;
use std::time::Duration;
use uuid::Uuid;

const MIB: usize = 1 << 20;
/// Files sent at the same time.
const UPLOADS: usize = 200;
/// Documents a draft may have.
const PER_DRAFT: usize = 20;
/// What all of it may take, MiB.
const MEMORY_MAX: u64 = 256;

/// Somebody signed in, on the other side of a socket.
struct Client<'a> {
    address: &'a str,
    token: &'a str,
}

impl Client<'_> {
    fn connect(&self, method: &str, path: &str, length: Option<usize>) -> TcpStream {
        let mut socket = TcpStream::connect(self.address).expect("it listens");
        let time = Some(Duration::from_mins(2));
        socket.set_read_timeout(time).expect("a time");
        let length = length.map_or(String::new(), |length| {
            format!("content-type: {MULTIPART}\r\ncontent-length: {length}\r\n")
        });
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\ncookie: __Host-entracte={}\r\nsec-fetch-site: same-origin\r\n\
             {length}connection: close\r\n\r\n",
            self.address, self.token
        );
        socket.write_all(head.as_bytes()).expect("sent");
        socket
    }

    fn get(&self, path: &str) -> String {
        answer(self.connect("GET", path, None))
    }

    /// The form of a draft's documents: token and nonce.
    fn form(&self, draft: Uuid) -> (String, String, String) {
        let path = format!("/employers/{HOSPITAL}/drafts/{draft}/attachments");
        let page = self.get(&path);
        let value = |name: &str| {
            let before = format!("name=\"{name}\" value=\"");
            between(&page, &before, "\"").expect("a form").to_owned()
        };
        (path, value("csrf"), value("nonce"))
    }

    /// Sends a document until there is room for it; the status of the answer.
    fn upload(&self, draft: Uuid, file: &[u8]) -> String {
        let (path, csrf, nonce) = self.form(draft);
        let fields = [
            ("csrf", csrf.as_str()),
            ("nonce", &nonce),
            ("kind", "other"),
            ("description", "Lettre"),
        ];
        let body = multipart(&fields, &[("lettre.pdf", file)]);
        loop {
            let mut socket = self.connect("POST", &path, Some(body.len()));
            // Who is told to come back later may have been told before all was sent.
            let _ = socket.write_all(&body);
            let status = answer(socket);
            let status = status.split(' ').nth(1).unwrap_or_default().to_owned();
            // Busy, or the disk too slow for the moment: the same form again is the same document.
            if status != "429" && status != "503" {
                return status;
            }
        }
    }
}

fn answer(mut socket: TcpStream) -> String {
    let mut bytes = Vec::new();
    let _ = socket.read_to_end(&mut bytes);
    String::from_utf8_lossy(&bytes).into_owned()
}

#[test]
fn load_05_two_hundred_uploads_of_two_megabytes_at_once_stay_under_256_mib() {
    let data = Folder::new("upload_load");
    let chance = SeededChance::new(78);
    drop(Running::start(&data.0));
    let token = server::auth::session::new_token(&chance);
    let drafts = prepare(&data.0, &chance, &token);
    let running = Running::start(&data.0);
    let client = Client {
        address: &running.address,
        token: &token,
    };
    let before = running.peak_kib() / 1024;
    let file = pdf_of(2 * MIB - 1_000);
    let readers = std::thread::scope(|scope| {
        let uploads: Vec<_> = (0..UPLOADS)
            .map(|number| {
                let (client, file, draft) = (&client, &file, drafts[number / PER_DRAFT]);
                let running = &running;
                scope.spawn(move || {
                    assert_eq!(client.upload(draft, file), "303");
                    // While others are still being read.
                    running.readers_kib() / 1024
                })
            })
            .collect();
        let seen = uploads
            .into_iter()
            .map(|upload| upload.join().expect("a client"));
        seen.max().unwrap_or_default()
    });
    let peak = running.peak_kib() / 1024;
    println!(
        "{UPLOADS} uploads: {before} MiB before, {peak} MiB at most, {readers} MiB of readers"
    );
    assert!(
        peak + readers <= MEMORY_MAX,
        "{peak} MiB, and {readers} MiB of readers"
    );
    // Each is there, and the counter goes on.
    let page = client.get(&format!(
        "/employers/{HOSPITAL}/drafts/{}/attachments",
        drafts[0]
    ));
    assert_eq!(page.matches("lettre.pdf").count(), PER_DRAFT);
}

/// AUD-08: whoever announces much and sends little keeps others waiting for a moment, not for ever.
#[test]
fn aud_08_load_03_tricklers_that_announce_much_are_sent_away_and_others_are_served() {
    let data = Folder::new("upload_trickle");
    let chance = SeededChance::new(79);
    drop(Running::start(&data.0));
    let token = server::auth::session::new_token(&chance);
    let drafts = prepare(&data.0, &chance, &token);
    let running = Running::start(&data.0);
    let client = Client {
        address: &running.address,
        token: &token,
    };
    std::thread::scope(|scope| {
        // Together they announce more than there is room for.
        let hostile: Vec<_> = (0..8)
            .map(|_| {
                let (client, draft) = (&client, drafts[0]);
                scope.spawn(move || trickle(client, draft))
            })
            .collect();
        assert_eq!(
            client.upload(drafts[1], &pdf_of(10_000)),
            "303",
            "an honest sender"
        );
        for one in hostile {
            assert!(one.join().expect("a client"), "sent away");
        }
    });
    let page = client.get(&format!(
        "/employers/{HOSPITAL}/drafts/{}/attachments",
        drafts[0]
    ));
    assert!(!page.contains("hostile.pdf"), "nothing half-stored");
}

/// Announces twelve megabytes and sends a few bytes now and then, until it is told to go or cut off.
fn trickle(client: &Client<'_>, draft: Uuid) -> bool {
    let (path, csrf, nonce) = client.form(draft);
    let fields = [
        ("csrf", csrf.as_str()),
        ("nonce", &nonce),
        ("kind", "medicalCertificate"),
    ];
    let body = multipart(&fields, &[("hostile.pdf", &pdf_of(4_000))]);
    let mut socket = client.connect("POST", &path, Some(12 * MIB));
    let between_pieces = Some(Duration::from_millis(300));
    socket.set_read_timeout(between_pieces).expect("a time");
    let mut told = Vec::new();
    for piece in body[..body.len() - 100].chunks(8) {
        if socket.write_all(piece).is_err() {
            return true;
        }
        let mut read = [0; 4096];
        match socket.read(&mut read) {
            Ok(0) => return true,
            Ok(length) => {
                told.extend_from_slice(&read[..length]);
                let head = String::from_utf8_lossy(&told);
                return head.starts_with("HTTP/1.1 400") || head.starts_with("HTTP/1.1 429");
            }
            Err(error) if error.kind() == ErrorKind::WouldBlock => {}
            Err(_) => return true,
        }
    }
    false
}
