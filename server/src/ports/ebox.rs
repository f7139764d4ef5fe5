//! The way to the e-Box, the electronic letterbox of the Belgian authorities, as a sender of the REST interface for
//! publishing (version 3): a token by client credentials and a signed assertion, then one multipart message.

use std::future::Future;
use std::time::Duration;

use base64::Engine as _;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use bytes::Bytes;
use domain::identifiers::{EnterpriseNumber, Niss, Ticket};
use domain::message::MessageEvent;
use http_body_util::{BodyExt, Full, Limited};
use hyper::{Request, StatusCode};
use hyper_rustls::{HttpsConnector, HttpsConnectorBuilder};
use hyper_util::client::legacy::Client;
use hyper_util::client::legacy::connect::HttpConnector;
use hyper_util::rt::TokioExecutor;
use jiff::Timestamp;
use openidconnect::PrivateSigningKey;
use openidconnect::core::{CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use serde_json::{Value, json};
use storage::Db;
use storage::deliveries::{self, Channel, LocalLetter};
use uuid::Uuid;

use super::SendError;
use crate::config;
use crate::texts::Lang;

/// From the connection to the last byte.
const EXCHANGE_TIME_MAX: Duration = Duration::from_secs(20);
/// Longest answer read.
const ANSWER_BYTES_MAX: usize = 64 * 1024;
/// Seconds an assertion is good for.
const ASSERTION_SECONDS: i64 = 60;
/// What we may do with the token.
const SCOPE: &str = "scope:document:management:consult:ws-eboxrestentreprise:publicationsender";
/// Name of the part with the text, and of that with the document.
const CONTENT_PART: &str = "upfile1";
const DOCUMENT_PART: &str = "upfile2";

/// Whose e-Box.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum EBoxOwner {
    /// That of an employer.
    Enterprise(EnterpriseNumber),
    /// That of a worker.
    Citizen(Niss),
}

/// A message for the e-Box, in one language.
#[derive(Debug, Clone)]
pub struct EBoxLetter {
    /// Sent as the idempotency key: told twice, kept once.
    pub id: Uuid,
    /// Whose.
    pub to: EBoxOwner,
    /// Its language.
    pub language: Lang,
    /// What is told.
    pub event: MessageEvent,
    /// The ticket named.
    pub ticket: Option<Ticket>,
    /// Its subject.
    pub subject: String,
    /// Its text.
    pub body: String,
    /// What goes with it.
    pub document: Option<EBoxDocument>,
    /// Now: the assertion is good from now on.
    pub at: Timestamp,
}

/// A PDF that goes with a message: the e-Box is the one channel that may carry what concerns a person.
#[derive(Debug, Clone)]
pub struct EBoxDocument {
    /// Its name, in the language of the message.
    pub name: String,
    /// Its bytes.
    pub pdf: Vec<u8>,
}

/// What became of a message.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Published {
    /// The e-Box keeps it, from now or from before.
    Kept,
    /// The recipient never opened an e-Box: another channel has to do.
    NoDigitalUser,
}

/// Takes messages for the e-Box.
pub trait EBoxPublisher: Send + Sync {
    /// Returns once the e-Box keeps the message. Blocks.
    fn publish(&self, letter: &EBoxLetter) -> Result<Published, SendError>;
}

/// The e-Box itself.
pub struct RestEBox {
    settings: config::EBox,
    key: CoreRsaPrivateSigningKey,
    client: Client<HttpsConnector<HttpConnector>, Full<Bytes>>,
    runtime: tokio::runtime::Handle,
}

/// Why the settings of the e-Box cannot be used.
#[derive(Debug, thiserror::Error)]
pub enum EBoxSettingsError {
    /// The key's file.
    #[error("ebox.key_file: {0}")]
    Unreadable(std::io::Error),
    /// Its content.
    #[error("ebox.key_file: not an RSA key in PKCS#1 PEM")]
    NotAKey,
}

impl RestEBox {
    /// The e-Box of the settings. Called on the runtime whose threads later wait for the network.
    pub fn new(settings: config::EBox) -> Result<Self, EBoxSettingsError> {
        let pem =
            std::fs::read_to_string(&settings.key_file).map_err(EBoxSettingsError::Unreadable)?;
        let key = CoreRsaPrivateSigningKey::from_pem(&pem, None)
            .map_err(|_| EBoxSettingsError::NotAKey)?;
        let mut connector = HttpConnector::new();
        connector.enforce_http(false);
        let connector = HttpsConnectorBuilder::new()
            .with_webpki_roots()
            .https_or_http()
            .enable_http1()
            .wrap_connector(connector);
        Ok(Self {
            settings,
            key,
            client: Client::builder(TokioExecutor::new()).build(connector),
            runtime: tokio::runtime::Handle::current(),
        })
    }

    async fn publish_now(&self, letter: &EBoxLetter) -> Result<Published, SendError> {
        let token = self.token(letter).await?;
        let boundary = letter.id.simple().to_string();
        let request = Request::post(&self.settings.url)
            .header("Authorization", format!("Bearer {token}"))
            .header("Idempotency-Key", format!("\"{}\"", letter.id))
            .header(
                "Content-Type",
                format!("multipart/form-data; boundary={boundary}"),
            )
            .body(Full::new(Bytes::from(self.multipart(letter, &boundary))))
            .map_err(|_| SendError::Never("the e-Box's address is none".to_owned()))?;
        let (status, body) = self.exchange(request).await?;
        match status {
            // Told before: the first time counts.
            StatusCode::CONFLICT => Ok(Published::Kept),
            status if status.is_success() => {
                let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
                if answer["code"] == "NO_DIGITAL_USER" {
                    Ok(Published::NoDigitalUser)
                } else {
                    Ok(Published::Kept)
                }
            }
            status => Err(refused("the e-Box", status)),
        }
    }

    /// A fresh token for each message: messages are rare, and a kept token is one more secret.
    async fn token(&self, letter: &EBoxLetter) -> Result<String, SendError> {
        let form = form_urlencoded::Serializer::new(String::new())
            .append_pair("grant_type", "client_credentials")
            .append_pair("scope", SCOPE)
            .append_pair(
                "client_assertion_type",
                "urn:ietf:params:oauth:client-assertion-type:jwt-bearer",
            )
            .append_pair("client_assertion", &self.assertion(letter)?)
            .finish();
        let request = Request::post(&self.settings.token_url)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .body(Full::new(Bytes::from(form)))
            .map_err(|_| SendError::Never("the token's address is none".to_owned()))?;
        let (status, body) = self.exchange(request).await?;
        if !status.is_success() {
            return Err(refused("the token service", status));
        }
        let answer: Value = serde_json::from_slice(&body).unwrap_or_default();
        answer["access_token"]
            .as_str()
            .map(ToOwned::to_owned)
            .ok_or_else(|| SendError::Again("the token service gives no token".to_owned()))
    }

    /// `private_key_jwt`: proves who we are without sending a secret.
    fn assertion(&self, letter: &EBoxLetter) -> Result<String, SendError> {
        let now = letter.at.as_second();
        let header = json!({ "alg": "RS256", "typ": "JWT" });
        let claims = json!({
            "iss": self.settings.client_id, "sub": self.settings.client_id, "aud": self.settings.audience,
            "jti": format!("{}-{now}", letter.id), "iat": now, "exp": now + ASSERTION_SECONDS,
        });
        let signed = format!(
            "{}.{}",
            URL_SAFE_NO_PAD.encode(header.to_string()),
            URL_SAFE_NO_PAD.encode(claims.to_string())
        );
        let signature = self
            .key
            .sign(
                &CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
                signed.as_bytes(),
            )
            .map_err(|_| SendError::Never("our key cannot sign".to_owned()))?;
        Ok(format!("{signed}.{}", URL_SAFE_NO_PAD.encode(signature)))
    }

    fn multipart(&self, letter: &EBoxLetter, boundary: &str) -> Vec<u8> {
        let message = self.message(letter);
        let body = &letter.body;
        let mut parts = format!(
            "--{boundary}\r\nContent-Disposition: form-data; name=\"messageToPublish\"\r\n\
             Content-Type: application/json\r\n\r\n{message}\r\n\
             --{boundary}\r\nContent-Disposition: form-data; name=\"{CONTENT_PART}\"; filename=\"message.txt\"\r\n\
             Content-Type: text/plain; charset=utf-8\r\n\r\n{body}\r\n"
        )
        .into_bytes();
        if let Some(EBoxDocument { name, pdf }) = &letter.document {
            let head = format!(
                "--{boundary}\r\nContent-Disposition: form-data; name=\"{DOCUMENT_PART}\"; filename=\"{name}\"\r\n\
                 Content-Type: application/pdf\r\n\r\n"
            );
            parts.extend(head.into_bytes());
            parts.extend(pdf);
            parts.extend(b"\r\n");
        }
        parts.extend(format!("--{boundary}--\r\n").into_bytes());
        parts
    }

    fn message(&self, letter: &EBoxLetter) -> Value {
        let language = letter.language.code();
        let recipient = match &letter.to {
            EBoxOwner::Enterprise(number) => {
                json!({ "eboxType": "enterprise", "enterpriseNumber": number.digits() })
            }
            EBoxOwner::Citizen(niss) => json!({ "eboxType": "citizen", "ssin": niss.digits() }),
        };
        let tickets: Vec<Value> = letter
            .ticket
            .iter()
            .map(|ticket| json!({ "key": "ticketNumber", "values": [{ language: ticket.as_str() }] }))
            .collect();
        let mut attachments = vec![
            json!({ "httpPartName": CONTENT_PART, "isMainContent": true, "isAttachmentSigned": false }),
        ];
        if letter.document.is_some() {
            attachments.push(
                json!({ "httpPartName": DOCUMENT_PART, "isMainContent": false, "isAttachmentSigned": false }),
            );
        }
        json!({
            "sender": { "eboxType": "enterprise", "enterpriseNumber": self.settings.sender_number },
            "recipient": recipient,
            "subject": { language: letter.subject },
            "messageTypeId": self.settings.message_type,
            "senderApplicationId": self.settings.application,
            "attachments": attachments,
            "isReplyAuthorized": false,
            "businessDataList": tickets,
        })
    }

    async fn exchange(
        &self,
        request: Request<Full<Bytes>>,
    ) -> Result<(StatusCode, Bytes), SendError> {
        let broken = || SendError::Again("no connection to the e-Box".to_owned());
        let exchange = async {
            let answer = self.client.request(request).await.map_err(|_| broken())?;
            let status = answer.status();
            let body = Limited::new(answer.into_body(), ANSWER_BYTES_MAX)
                .collect()
                .await
                .map_err(|_| broken())?;
            Ok((status, body.to_bytes()))
        };
        tokio::time::timeout(EXCHANGE_TIME_MAX, exchange)
            .await
            .map_err(|_| SendError::Again("the e-Box does not answer in time".to_owned()))?
    }
}

/// What was refused may be taken later when the other side failed, never when it dislikes what we sent.
fn refused(who: &str, status: StatusCode) -> SendError {
    let reason = format!("{who} answered {}", status.as_u16());
    let later = status.is_server_error()
        || matches!(
            status,
            StatusCode::UNAUTHORIZED
                | StatusCode::FORBIDDEN
                | StatusCode::NOT_FOUND
                | StatusCode::REQUEST_TIMEOUT
                | StatusCode::TOO_MANY_REQUESTS
        );
    if later {
        SendError::Again(reason)
    } else {
        SendError::Never(reason)
    }
}

impl EBoxPublisher for RestEBox {
    fn publish(&self, letter: &EBoxLetter) -> Result<Published, SendError> {
        wait(&self.runtime, self.publish_now(letter))
    }
}

/// Jobs run on threads that may wait; the network is spoken to on the runtime.
fn wait<T>(runtime: &tokio::runtime::Handle, future: impl Future<Output = T>) -> T {
    runtime.block_on(future)
}

/// The letterbox of a demonstration: nothing leaves the machine, and no NISS is kept.
pub struct LocalEBox(pub Db);

impl EBoxPublisher for LocalEBox {
    fn publish(&self, letter: &EBoxLetter) -> Result<Published, SendError> {
        let recipient = match &letter.to {
            EBoxOwner::Enterprise(number) => number.formatted(),
            EBoxOwner::Citizen(_) => String::new(),
        };
        let letter = LocalLetter {
            id: letter.id,
            channel: Channel::EBox,
            recipient,
            language: letter.language.code().to_owned(),
            subject: letter.subject.clone(),
            body: match &letter.document {
                Some(document) => format!("{}\n\n{}", letter.body, document.name),
                None => letter.body.clone(),
            },
            at: letter.at,
        };
        let stored = self
            .0
            .write_blocking(move |tx| deliveries::insert_local(tx, &letter));
        stored
            .map(|_| Published::Kept)
            .map_err(|error: storage::Error| SendError::Again(error.to_string()))
    }
}
