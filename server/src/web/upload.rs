//! A form with a file: read piece by piece within limits, then the file is judged (what it is, whether a virus is in it)
//! before any transaction is opened. Several photos chosen at once become one PDF (ATT-14). A page sees only the verdict
//! and the bytes that may be kept.

use super::Form;
use super::form::FormError;
use super::limits;
use super::pace::Pace;
use crate::config::Config;
use crate::error::PageError;
use crate::ports::chance::{Chance, Ids};
use crate::ports::clock::Clock;
use crate::ports::files::FileStore;
use crate::ports::inspector::Inspector;
use crate::ports::scanner::Scanner;
use axum::body::Body;
use axum::http::header::{self, HeaderMap};
use bytes::Bytes;
use domain::attachment::{Media, PHOTOS_MAX, ScanState, TAKEN_BYTES_MAX};
use inspection::{Document, Refusal};
use multer::{Constraints, Field, Multipart, SizeLimit};
use sha2::{Digest, Sha256};
use std::borrow::Cow;
use std::sync::Arc;
use std::time::Duration;
use storage::Keys;
use tokio::sync::{OwnedSemaphorePermit, Semaphore};
use uuid::Uuid;

/// The file field of every form that has one.
pub const FILE_FIELD: &str = "file";
/// The longest name of a file that is read, bytes.
const NAME_BYTES_MAX: usize = 1_000;

/// A file that somebody chose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Upload {
    /// The name it was sent under: for display only.
    pub name: String,
    /// What it is, or why it is not kept.
    pub judged: Result<Judged, Refusal>,
    sent_sha256: [u8; 32],
}

/// A file that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Judged {
    /// Its format.
    pub media: Media,
    /// The bytes to keep.
    pub bytes: Bytes,
    /// … and their SHA-256.
    pub sha256: [u8; 32],
    /// What the scanner said of these very bytes.
    pub scan: ScanState,
    /// The id under which they lie in the object store already; none where the row takes them along.
    pub laid_down: Option<Uuid>,
}

impl Upload {
    /// The same file has the same digest.
    pub fn digest(&self) -> [u8; 32] {
        self.sent_sha256
    }
}

/// Reads and judges uploads, a bounded number of bytes at once.
pub struct Uploads {
    /// Says what a file is.
    pub inspector: Inspector,
    /// Says whether a virus is in it.
    pub scanner: Scanner,
    laying: Laying,
    budget: Arc<Semaphore>,
}

/// What puts a file into the object store before its row is written.
pub struct Laying {
    /// The object store, where there is one.
    pub files: Option<Arc<FileStore>>,
    /// The keys that seal the bytes.
    pub keys: Keys,
    /// The time, for the id.
    pub clock: Arc<dyn Clock>,
    /// Chance, for the id.
    pub chance: Arc<dyn Chance>,
}

impl Laying {
    /// Writes the bytes, sealed; nothing where documents lie in the database. What no row ever names is swept away.
    async fn lay_down(&self, bytes: &[u8]) -> Result<Option<Uuid>, PageError> {
        let Some(files) = &self.files else {
            return Ok(None);
        };
        let id = self.chance.uuid(self.clock.now());
        let sealed = storage::attachments::seal(&self.keys, id, bytes)?;
        files.put(id, sealed).await.map_err(|error| {
            tracing::error!(%error, "a document could not be kept");
            PageError::NotKept
        })?;
        Ok(Some(id))
    }
}

/// Bytes of the budget's unit.
const UNIT: usize = 1024;

impl Uploads {
    /// As the settings say; the demonstration scans by itself.
    pub fn new(config: &Config, laying: Laying) -> Result<Self, std::io::Error> {
        let settings = &config.attachments;
        let scanner = if config.demo {
            Scanner::BuiltIn
        } else {
            let address = settings.scanner.parse().map_err(std::io::Error::other)?;
            Scanner::Clamd(address, Duration::from_secs(settings.scan_seconds))
        };
        Ok(Self {
            inspector: Inspector::of_this_program()?,
            scanner,
            laying,
            budget: Arc::new(Semaphore::new(limits::UPLOADS_BYTES_MAX / UNIT)),
        })
    }

    /// The form, its file judged, and the turn that keeps others waiting while the file is in memory.
    pub async fn read(
        &self,
        headers: &HeaderMap,
        body: Body,
    ) -> Result<(Form, OwnedSemaphorePermit), PageError> {
        let text = |name| headers.get(name).and_then(|value| value.to_str().ok());
        let boundary = text(header::CONTENT_TYPE).unwrap_or_default();
        let boundary = multer::parse_boundary(boundary).map_err(|_| PageError::NotAForm)?;
        let declared = text(header::CONTENT_LENGTH).and_then(|length| length.parse().ok());
        let length = declared.unwrap_or(limits::UPLOAD_BYTES_MAX);
        if length > limits::UPLOAD_BYTES_MAX {
            return Err(PageError::TooLarge);
        }
        // A photo lies in memory as sent and, smaller, as made anew.
        let units = u32::try_from(length / UNIT + 1).unwrap_or(u32::MAX);
        let turn = Arc::clone(&self.budget).acquire_many_owned(units);
        let turn = tokio::time::timeout(limits::UPLOAD_TURN_TIME_MAX, turn)
            .await
            .ok()
            .and_then(Result::ok)
            .ok_or(PageError::Busy)?;
        let arriving = take(body, boundary, Pace::begin(length));
        let sent = tokio::time::timeout(limits::UPLOAD_TIME_MAX, arriving)
            .await
            .map_err(|_| PageError::NotArrived)??;
        let upload = if sent.files.is_empty() {
            None
        } else {
            Some(self.judge(sent.files).await?)
        };
        let fields = sent.fields.into_iter();
        let fields = fields.map(|(name, value)| (Cow::from(name), Cow::from(value)));
        let form = Form::from_fields(fields, upload).map_err(|error| match error {
            FormError::TooManyFields => PageError::TooLarge,
            FormError::NotText => PageError::NotAForm,
        })?;
        Ok((form, turn))
    }

    /// The document is named after its first photo.
    async fn judge(&self, mut files: Vec<(String, Vec<u8>)>) -> Result<Upload, PageError> {
        let mut digest = Sha256::new();
        for (_, bytes) in &files {
            digest.update((bytes.len() as u64).to_le_bytes());
            digest.update(bytes);
        }
        let sent_sha256 = digest.finalize().into();
        let name = files.first_mut().map(|(name, _)| std::mem::take(name));
        let name = name.unwrap_or_default();
        let judged = match self.read_as_one(files).await {
            Ok((media, bytes)) => {
                let bytes = Bytes::from(bytes);
                let scan = self.scanner.scan(&bytes).await;
                Ok(Judged {
                    media,
                    sha256: Sha256::digest(&bytes).into(),
                    scan,
                    laid_down: self.laying.lay_down(&bytes).await?,
                    bytes,
                })
            }
            Err(refusal) => Err(refusal),
        };
        Ok(Upload {
            name,
            judged,
            sent_sha256,
        })
    }

    async fn read_as_one(
        &self,
        mut files: Vec<(String, Vec<u8>)>,
    ) -> Result<(Media, Vec<u8>), Refusal> {
        if files.len() > 1 {
            let photos = files.into_iter().map(|(_, bytes)| bytes).collect();
            let Document { media, remade } = self.inspector.inspect_together(photos).await?;
            return Ok((media, remade.ok_or(Refusal::Unreadable)?));
        }
        let (_, bytes) = files.pop().ok_or(Refusal::Empty)?;
        let Document { media, remade } = self.inspector.inspect(&bytes).await?;
        Ok((media, remade.unwrap_or(bytes)))
    }
}

/// A form as it came over the wire, its files with their names.
struct Sent {
    fields: Vec<(String, String)>,
    files: Vec<(String, Vec<u8>)>,
}

async fn take(body: Body, boundary: String, mut pace: Pace) -> Result<Sent, PageError> {
    let whole = SizeLimit::new().whole_stream(limits::UPLOAD_BYTES_MAX as u64);
    let constraints = Constraints::new().size_limit(whole);
    let mut form = Multipart::with_constraints(body.into_data_stream(), boundary, constraints);
    let mut sent = Sent {
        fields: Vec::new(),
        files: Vec::new(),
    };
    let mut text_bytes = 0;
    while let Some(field) = pace.wait(form.next_field()).await? {
        if sent.fields.len() == limits::FORM_FIELDS_MAX {
            return Err(PageError::TooLarge);
        }
        let name = field.name().unwrap_or_default().to_owned();
        if name == FILE_FIELD {
            let file = take_bytes(field, &mut pace).await?;
            // One above the limit is enough to know: the rest is read and forgotten.
            if sent.files.len() <= PHOTOS_MAX {
                sent.files.extend(file);
            }
            continue;
        }
        let value = take_text(field, limits::FORM_BYTES_MAX - text_bytes, &mut pace).await?;
        text_bytes += name.len() + value.len();
        if text_bytes > limits::FORM_BYTES_MAX {
            return Err(PageError::TooLarge);
        }
        sent.fields.push((name, value));
    }
    Ok(sent)
}

/// The name and bytes of a file; none where the browser sent its empty box.
async fn take_bytes(
    mut field: Field<'_>,
    pace: &mut Pace,
) -> Result<Option<(String, Vec<u8>)>, PageError> {
    let name: String = field.file_name().unwrap_or_default().to_owned();
    // As much as was announced, so that it never grows by copying; what is not written to costs nothing.
    let still = pace.announced.saturating_sub(pace.arrived);
    let mut bytes = Vec::with_capacity(still.min(TAKEN_BYTES_MAX + 1));
    while let Some(piece) = pace.wait(field.chunk()).await? {
        pace.arrived += piece.len();
        // One byte above the limit is enough to know: the rest is read and forgotten.
        let room = (TAKEN_BYTES_MAX + 1).saturating_sub(bytes.len());
        bytes.extend_from_slice(&piece[..piece.len().min(room)]);
    }
    if name.is_empty() && bytes.is_empty() {
        return Ok(None);
    }
    let name = name.chars().take(NAME_BYTES_MAX).collect();
    Ok(Some((name, bytes)))
}

async fn take_text(
    mut field: Field<'_>,
    room: usize,
    pace: &mut Pace,
) -> Result<String, PageError> {
    let mut bytes = Vec::new();
    while let Some(piece) = pace.wait(field.chunk()).await? {
        pace.arrived += piece.len();
        if bytes.len() + piece.len() > room {
            return Err(PageError::TooLarge);
        }
        bytes.extend_from_slice(&piece);
    }
    String::from_utf8(bytes).map_err(|_| PageError::NotAForm)
}
