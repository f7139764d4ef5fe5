//! The files of a copy: documents as they were sent, letters and receipts as PDF, signed certificates. Cut into archives of
//! a bounded size, so that each is made within one request and nothing has to lie about, waiting to be fetched.

use domain::attachment::{ScanState, Sight, sight};
use domain::identifiers::Niss;
use domain::request::Actor;
use storage::{Tx, attachments, certificates, documents};
use uuid::Uuid;

use super::files_of;
use crate::error::PageError;
use crate::web::Visit;
use crate::web::reply::Packed;

/// Bytes of documents in one archive; the last one may go over it. An archive lies in memory twice for a moment.
pub const PARTS_BYTES_MAX: usize = 16 * 1024 * 1024;
/// Files in one archive: a letter that was never opened is set then, which takes a fraction of a second.
const PARTS_FILES_MAX: usize = 60;
/// What a letter counts for before it is set.
const PAPER_BYTES: usize = 256 * 1024;

/// A file of the copy.
struct File {
    /// Request, notice or person it goes with.
    of: Uuid,
    path: String,
    /// What it is, in words.
    words: String,
    bytes: usize,
    source: Source,
}

#[derive(Clone)]
enum Source {
    Attachment(Box<attachments::Attachment>),
    Paper(Uuid),
    Certificate(String),
}

/// All files of a copy, archive by archive.
pub struct Parts(Vec<Vec<File>>);

impl Parts {
    /// The files of the worker, as they would be packed now.
    pub fn of(at: &Visit, niss: &Niss, tx: &mut Tx) -> Result<Self, PageError> {
        let (requests, notices) = files_of(niss, tx)?;
        let ids = requests.iter().map(|stored| stored.id);
        let ids: Vec<Uuid> = ids.chain(notices.iter().map(|stored| stored.id)).collect();
        let mut all = Vec::new();
        for id in ids {
            sent(at, id, &mut all, tx)?;
            papers(at, id, niss, &mut all, tx)?;
        }
        for certificate in certificates::of_worker(tx, niss)? {
            all.push(File {
                of: certificate.request,
                path: format!("certificates/{:03}.json", all.len() + 1),
                words: at.texts.rights_shared().to_owned(),
                bytes: certificate.document.len(),
                source: Source::Certificate(certificate.document),
            });
        }
        Ok(Self(cut(all)))
    }

    /// How many archives: one at least.
    pub fn count(&self) -> usize {
        self.0.len().max(1)
    }

    /// Bytes of the files of one archive, from 1; letters are guessed.
    pub fn bytes(&self, number: usize) -> usize {
        let part = number.checked_sub(1).and_then(|place| self.0.get(place));
        part.map_or(0, |files| files.iter().map(|file| file.bytes).sum())
    }

    /// What goes into one archive, from 1.
    pub fn of_number(&self, number: usize) -> Vec<(String, Packed)> {
        let part = number.checked_sub(1).and_then(|place| self.0.get(place));
        let files = part.into_iter().flatten();
        files
            .map(|file| (file.path.clone(), file.source.clone().into()))
            .collect()
    }

    /// The files that go with a request or notice: path and words.
    pub fn links(&self, of: Uuid) -> Vec<(String, String)> {
        let all = self.0.iter().flatten().filter(|file| file.of == of);
        all.map(|file| (file.path.clone(), file.words.clone()))
            .collect()
    }
}

impl From<Source> for Packed {
    fn from(source: Source) -> Self {
        match source {
            Source::Attachment(attachment) => Self::Attachment(attachment),
            Source::Paper(id) => Self::Paper(id),
            Source::Certificate(document) => Self::Bytes(document.into_bytes()),
        }
    }
}

/// Documents that were sent and that the worker may open; what the scanner refused is never given out.
fn sent(at: &Visit, of: Uuid, all: &mut Vec<File>, tx: &mut Tx) -> Result<(), PageError> {
    for one in attachments::of_file(tx, of)? {
        if one.scan != ScanState::Clean || sight(Actor::Worker, one.party) != Sight::Whole {
            continue;
        }
        let kind = at.texts.coded("attachment-kind", one.kind.code());
        all.push(File {
            of,
            path: format!("documents/{:03}-{}", all.len() + 1, one.name),
            words: format!("{kind} – {}", one.name),
            bytes: usize::try_from(one.size_bytes).unwrap_or(usize::MAX),
            source: Source::Attachment(Box::new(one)),
        });
    }
    Ok(())
}

/// Letters and receipts that are the worker's to read.
fn papers(
    at: &Visit,
    of: Uuid,
    niss: &Niss,
    all: &mut Vec<File>,
    tx: &mut Tx,
) -> Result<(), PageError> {
    for document in documents::of_file(tx, of)? {
        if documents::by_id_for_worker(tx, niss, document.id)?.is_none() {
            continue;
        }
        let kind = document.kind.code();
        all.push(File {
            of,
            path: format!(
                "letters/{:03}-{kind}-{}.pdf",
                all.len() + 1,
                document.language
            ),
            words: format!(
                "{} ({})",
                at.texts.coded("data-paper", kind),
                document.language
            ),
            bytes: PAPER_BYTES,
            source: Source::Paper(document.id),
        });
    }
    Ok(())
}

fn cut(all: Vec<File>) -> Vec<Vec<File>> {
    let mut parts: Vec<Vec<File>> = Vec::new();
    let mut bytes = 0;
    for file in all {
        match parts.last_mut() {
            Some(part) if bytes < PARTS_BYTES_MAX && part.len() < PARTS_FILES_MAX => {
                bytes += file.bytes;
                part.push(file);
            }
            _ => {
                bytes = file.bytes;
                parts.push(vec![file]);
            }
        }
    }
    parts
}
