//! The way to the mail server. A mail is plain text for one recipient: nothing to load, nothing to click but the address
//! of the counter, and the same bytes when it is sent again.

use std::time::{Duration, SystemTime};

use domain::identifiers::EmailAddress;
use jiff::Timestamp;
use lettre::message::header::{ContentType, Header, HeaderName, HeaderValue};
use lettre::message::{Mailbox, Message};
use lettre::transport::smtp::authentication::Credentials;
use lettre::transport::smtp::client::{Tls, TlsParameters};
use lettre::transport::smtp::{Error as SmtpError, SmtpTransport};
use lettre::{Address, Transport};
use storage::Db;
use storage::deliveries::{self, Channel, LocalLetter};
use uuid::Uuid;

use super::SendError;
use crate::config::{self, MailTls};
use crate::texts::Lang;

/// A mail.
#[derive(Debug, Clone)]
pub struct Mail {
    /// Makes its Message-ID: a second copy is recognised by it.
    pub id: Uuid,
    /// Its one recipient.
    pub to: EmailAddress,
    /// Its language.
    pub language: Lang,
    /// Its subject, ours alone: nothing anybody typed.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// Its date: of the act, not of the try.
    pub at: Timestamp,
}

/// Takes mails.
pub trait Mailer: Send + Sync {
    /// Returns once the mail server is responsible for it. Blocks.
    fn send(&self, mail: &Mail) -> Result<(), SendError>;
}

/// A mail server spoken to by SMTP, one connection a mail.
pub struct SmtpMailer {
    transport: SmtpTransport,
    from: Mailbox,
    /// Right side of every Message-ID.
    domain: String,
}

/// Why the settings of the mail server cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum MailSettingsError {
    /// The sender's address.
    #[error("mail.from: not a mail address")]
    From,
    /// The TLS library refuses the name of the host.
    #[error("mail.host: {0}")]
    Tls(SmtpError),
    /// The password's file.
    #[error("mail.password_file: {0}")]
    Password(std::io::Error),
}

impl SmtpMailer {
    /// The mail server of the settings; its certificate is checked, against the roots browsers trust.
    pub fn new(settings: &config::Mail) -> Result<Self, MailSettingsError> {
        let from: Mailbox = settings.from.parse().map_err(|_| MailSettingsError::From)?;
        let parameters = || TlsParameters::new(settings.host.clone());
        let tls = match settings.tls {
            MailTls::Implicit => Tls::Wrapper(parameters().map_err(MailSettingsError::Tls)?),
            MailTls::Starttls => Tls::Required(parameters().map_err(MailSettingsError::Tls)?),
            MailTls::None => Tls::None,
        };
        let mut transport = SmtpTransport::builder_dangerous(&settings.host)
            .port(settings.port)
            .tls(tls)
            .timeout(Some(Duration::from_secs(settings.answer_seconds)));
        if !settings.user.is_empty() {
            let password = std::fs::read_to_string(&settings.password_file)
                .map_err(MailSettingsError::Password)?;
            let password = password.trim().to_owned();
            transport = transport.credentials(Credentials::new(settings.user.clone(), password));
        }
        Ok(Self {
            transport: transport.build(),
            domain: from.email.domain().to_owned(),
            from,
        })
    }

    fn message(&self, mail: &Mail) -> Result<Message, SendError> {
        let unfit = |_| SendError::Never("its address cannot be written in a mail".to_owned());
        let to: Address = mail.to.as_str().parse().map_err(unfit)?;
        let at = Duration::from_secs(u64::try_from(mail.at.as_second()).unwrap_or_default());
        Message::builder()
            .from(self.from.clone())
            .to(Mailbox::new(None, to))
            .subject(&mail.subject)
            .message_id(Some(format!("<{}@{}>", mail.id, self.domain)))
            .date(SystemTime::UNIX_EPOCH + at)
            .header(AutoSubmitted)
            .header(ContentLanguage(mail.language.code().to_owned()))
            .header(ContentType::TEXT_PLAIN)
            .body(mail.body.clone())
            .map_err(|error| SendError::Never(error.to_string()))
    }
}

impl Mailer for SmtpMailer {
    fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let message = self.message(mail)?;
        self.transport
            .send(&message)
            .map(|_| ())
            .map_err(|error| reason(&error))
    }
}

/// What the mail server said, without the words it said it with: they may hold the address.
fn reason(error: &SmtpError) -> SendError {
    let code = error
        .status()
        .map(|code| format!(" ({code})"))
        .unwrap_or_default();
    if error.is_permanent() {
        SendError::Never(format!("the mail server refuses this mail for good{code}"))
    } else if error.is_transient() {
        SendError::Again(format!("the mail server puts this mail off{code}"))
    } else if error.is_timeout() {
        SendError::Again("the mail server does not answer in time".to_owned())
    } else if error.is_tls() {
        SendError::Again("no safe connection to the mail server".to_owned())
    } else {
        SendError::Again("no connection to the mail server".to_owned())
    }
}

/// RFC 3834: no out-of-office reply is owed.
#[derive(Clone)]
struct AutoSubmitted;

impl Header for AutoSubmitted {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Auto-Submitted")
    }

    fn parse(_: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self)
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), "auto-generated".to_owned())
    }
}

/// The language of the text, for those who have it read aloud.
#[derive(Clone)]
struct ContentLanguage(String);

impl Header for ContentLanguage {
    fn name() -> HeaderName {
        HeaderName::new_from_ascii_str("Content-Language")
    }

    fn parse(text: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
        Ok(Self(text.to_owned()))
    }

    fn display(&self) -> HeaderValue {
        HeaderValue::new(Self::name(), self.0.clone())
    }
}

/// The letterbox of a demonstration: nothing leaves the machine.
pub struct LocalMailer(pub Db);

impl Mailer for LocalMailer {
    fn send(&self, mail: &Mail) -> Result<(), SendError> {
        let letter = LocalLetter {
            id: mail.id,
            channel: Channel::Mail,
            recipient: mail.to.as_str().to_owned(),
            language: mail.language.code().to_owned(),
            subject: mail.subject.clone(),
            body: mail.body.clone(),
            at: mail.at,
        };
        let stored = self
            .0
            .write_blocking(move |tx| deliveries::insert_local(tx, &letter));
        stored
            .map(|_| ())
            .map_err(|error: storage::Error| SendError::Again(error.to_string()))
    }
}
