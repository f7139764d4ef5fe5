//! A mail server on this machine that speaks just enough SMTP, keeps what it takes, and fails on demand.

use std::io::{BufRead, BufReader, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};

/// How it behaves.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Mood {
    /// Takes every mail.
    Takes,
    /// Hangs up before saying a word.
    Off,
    /// Puts every mail off (451).
    PutsOff,
    /// Refuses every recipient for good (550).
    Refuses,
    /// Takes the mail, but the answer is lost on its way.
    LosesAnswer,
    /// Says nothing at all.
    Silent,
}

/// A mail as it arrived.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Received {
    /// Envelope.
    pub to: Vec<String>,
    /// Header and text, byte for byte.
    pub raw: String,
}

impl Received {
    /// The value of a header.
    pub fn header(&self, name: &str) -> &str {
        let start = format!("{name}: ");
        let line = self.raw.lines().find_map(|line| line.strip_prefix(&start));
        line.unwrap_or_default()
    }

    /// Subject and text as people read them.
    pub fn text(&self) -> String {
        let (head, body) = self.raw.split_once("\r\n\r\n").expect("a mail");
        let encoding = self.header("Content-Transfer-Encoding");
        let body = match encoding {
            "quoted-printable" => unquote(body),
            "base64" => {
                use base64::Engine as _;
                let packed: String = body.split_whitespace().collect();
                let bytes = base64::engine::general_purpose::STANDARD.decode(packed);
                String::from_utf8(bytes.expect("base64")).expect("UTF-8")
            }
            _ => body.to_owned(),
        };
        format!("{head}\n{body}")
    }
}

fn unquote(text: &str) -> String {
    let joined = text.replace("=\r\n", "");
    let mut bytes = Vec::new();
    let mut rest = joined.bytes();
    while let Some(byte) = rest.next() {
        if byte == b'=' {
            let code: Vec<u8> = rest.by_ref().take(2).collect();
            let code = std::str::from_utf8(&code).expect("ASCII");
            bytes.push(u8::from_str_radix(code, 16).expect("a quoted byte"));
        } else {
            bytes.push(byte);
        }
    }
    String::from_utf8(bytes).expect("UTF-8")
}

struct Shared {
    mood: Mutex<Mood>,
    received: Mutex<Vec<Received>>,
    /// Connections of a silent server, kept open.
    held: Mutex<Vec<TcpStream>>,
}

/// The server; it ends with the test.
pub struct MailServer {
    /// Where it listens.
    pub address: SocketAddr,
    shared: Arc<Shared>,
}

impl MailServer {
    /// Starts one that takes everything.
    pub fn start() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").expect("a free port");
        let address = listener.local_addr().expect("an address");
        let shared = Arc::new(Shared {
            mood: Mutex::new(Mood::Takes),
            received: Mutex::default(),
            held: Mutex::default(),
        });
        let of_thread = Arc::clone(&shared);
        std::thread::spawn(move || {
            for stream in listener.incoming().map_while(Result::ok) {
                // Somebody who hangs up in the middle is no concern of the next.
                let _ = talk(stream, &of_thread);
            }
        });
        Self { address, shared }
    }

    /// Behaves like that from now on.
    pub fn is(&self, mood: Mood) {
        *self.shared.mood.lock().expect("a mood") = mood;
    }

    /// Everything taken so far.
    pub fn received(&self) -> Vec<Received> {
        self.shared.received.lock().expect("mails").clone()
    }
}

fn talk(stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    let mood = *shared.mood.lock().expect("a mood");
    match mood {
        Mood::Off => return Ok(()),
        Mood::Silent => {
            shared.held.lock().expect("connections").push(stream);
            return Ok(());
        }
        _ => {}
    }
    let mut say = stream.try_clone()?;
    let mut heard = BufReader::new(stream);
    let mut mail = Received {
        to: Vec::new(),
        raw: String::new(),
    };
    say.write_all(b"220 mail.example\r\n")?;
    let mut line = String::new();
    while heard.read_line(&mut line)? > 0 {
        let word = line.split([' ', ':']).next().unwrap_or_default().trim();
        let answer = match (word.to_ascii_uppercase().as_str(), mood) {
            ("EHLO" | "HELO", _) => "250 mail.example",
            ("RCPT", Mood::Refuses) => "550 no such mailbox <claire@example.be>",
            ("RCPT", Mood::PutsOff) => "451 later <claire@example.be>",
            ("RCPT", _) => {
                let address = line.split(['<', '>']).nth(1).unwrap_or_default();
                mail.to.push(address.to_owned());
                "250 yes"
            }
            ("DATA", _) => {
                say.write_all(b"354 go on\r\n")?;
                mail.raw = data(&mut heard)?;
                shared.received.lock().expect("mails").push(mail.clone());
                if mood == Mood::LosesAnswer {
                    return Ok(());
                }
                "250 taken"
            }
            ("QUIT", _) => {
                say.write_all(b"221 bye\r\n")?;
                return Ok(());
            }
            _ => "250 yes",
        };
        say.write_all(format!("{answer}\r\n").as_bytes())?;
        line.clear();
    }
    Ok(())
}

/// Everything up to the line with a single dot.
fn data(heard: &mut impl BufRead) -> std::io::Result<String> {
    let mut all = String::new();
    let mut line = String::new();
    while heard.read_line(&mut line)? > 0 && line != ".\r\n" {
        all.push_str(line.strip_prefix('.').unwrap_or(&line));
        line.clear();
    }
    Ok(all)
}
