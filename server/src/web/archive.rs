//! Several files as one: gathered and packed after the visit's transaction, so that no writer waits for them, and a few
//! archives at once, so that their bytes stay bounded.

use super::reply::{Archive, Body, Download, Packed};
use super::run::Outcome;
use crate::app::App;
use crate::documents::renderer;
use crate::error::Failure;
use std::io::{Cursor, Write};
use std::sync::Arc;
use storage::attachments::{self, Attachment, Place};
use tokio::sync::Semaphore;
use zip::write::{SimpleFileOptions, ZipWriter};

/// Archives gathered at the same time; whoever comes later waits.
const AT_ONCE_MAX: usize = 2;
static TURNS: Semaphore = Semaphore::const_new(AT_ONCE_MAX);

/// Gathers and packs the files of an archive. One that cannot be had fails the whole: a copy that lacks something
/// without saying so is worse than none.
pub async fn with_archive(
    app: &Arc<App>,
    outcome: Result<Outcome, Failure>,
) -> Result<Outcome, Failure> {
    let mut outcome = outcome?;
    if !matches!(outcome.reply.body, Body::Archive(_)) {
        return Ok(outcome);
    }
    let body = std::mem::replace(&mut outcome.reply.body, Body::Text("".into()));
    let Body::Archive(archive) = body else {
        return Ok(outcome);
    };
    let turn = TURNS.acquire().await;
    let _turn = turn.map_err(|_| Failure::TooSlow)?;
    let Archive { name, files } = archive;
    let mut gathered = Vec::with_capacity(files.len());
    for (path, packed) in files {
        let bytes = match packed {
            Packed::Bytes(bytes) => bytes,
            Packed::Attachment(attachment) => attached(app, *attachment).await?,
            Packed::Paper(id) => paper(app, id).await?,
        };
        gathered.push((path, bytes));
    }
    let packed = tokio::task::spawn_blocking(move || pack(gathered)).await;
    let bytes = packed
        .map_err(|_| "packing panicked".to_owned())
        .and_then(|packed| packed.map_err(|error| error.to_string()))
        .map_err(Failure::Paper)?;
    outcome.reply.body = Body::Download(Download {
        mime: "application/zip",
        name,
        bytes,
    });
    Ok(outcome)
}

/// The bytes of a document that somebody sent, wherever they lie, compared with their digest.
pub async fn attached(app: &Arc<App>, attachment: Attachment) -> Result<Vec<u8>, Failure> {
    let id = attachment.id;
    let told = |reason: String| Failure::Paper(format!("{id}: {reason}"));
    if attachment.place == Place::Database {
        let read = app
            .db
            .read(move |tx| attachments::content(tx, &attachment))
            .await;
        return read.map_err(Failure::Storage);
    }
    let sealed = match &app.files {
        Some(files) => files.get(id).await.map_err(|e| told(e.to_string()))?,
        None => None,
    };
    let sealed = sealed.ok_or_else(|| told("its object is missing".to_owned()))?;
    attachments::open(app.db.keys(), &attachment, &sealed).map_err(|e| told(e.to_string()))
}

async fn paper(app: &Arc<App>, id: uuid::Uuid) -> Result<Vec<u8>, Failure> {
    let app = Arc::clone(app);
    match tokio::task::spawn_blocking(move || renderer::make(&app, id)).await {
        Ok(made) => made.map_err(|error| Failure::Paper(format!("{id}: {error}"))),
        Err(_) => Err(Failure::Paper(format!("{id}: its setting panicked"))),
    }
}

/// Documents are compressed already, and the rest is small: what is packed is stored as it is, but for texts.
fn pack(files: Vec<(String, Vec<u8>)>) -> zip::result::ZipResult<Vec<u8>> {
    let mut writer = ZipWriter::new(Cursor::new(Vec::new()));
    for (path, bytes) in files {
        let way = match path.rsplit('.').next() {
            Some("html" | "json" | "css") => zip::CompressionMethod::Deflated,
            _ => zip::CompressionMethod::Stored,
        };
        let options = SimpleFileOptions::default().compression_method(way);
        writer.start_file(path, options)?;
        writer.write_all(&bytes)?;
    }
    Ok(writer.finish()?.into_inner())
}
