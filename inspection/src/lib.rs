//! What a document that somebody sent really is: decided by its content, never by its name. Pure: bytes in, a document or
//! a plain reason out. Files are hostile until proven otherwise, so the service calls this only in a process of its own
//! with little memory and little time (`entracte inspect-file`).

mod exif;
mod marker;
mod pages;
mod pdf;
mod photo;
mod shrink;
#[cfg(test)]
mod tests;

pub use pages::in_a_row;

use domain::attachment::{Media, STORED_BYTES_MAX, TAKEN_BYTES_MAX};

/// Most pixels of a photo, read from its header before anything is decoded.
pub const PIXELS_MAX: u64 = 50_000_000;

/// How much memory the decoded picture may take.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Room {
    /// For the usual file: up to 2 MiB, or 12 megapixels.
    Usual,
    /// For a large photo, one at a time.
    Large,
}

impl Room {
    /// Bytes of the decoded picture; the process itself may take 64 or 192 MiB.
    pub(crate) const fn picture_bytes_max(self) -> u64 {
        match self {
            Self::Usual => 40_000_000,
            Self::Large => 3 * PIXELS_MAX,
        }
    }
}

/// A document that may be kept.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Document {
    /// Its format.
    pub media: Media,
    /// Its bytes when they are not those that were sent: at most 2 MiB.
    pub remade: Option<Vec<u8>>,
}

/// Why a file is not kept. The word is what processes tell one another, and the suffix of the text people read.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing in it.
    #[error("empty")]
    Empty,
    /// More than 12 MiB, or a PDF of more than 2 MiB.
    #[error("tooLarge")]
    TooLarge,
    /// Neither PDF nor JPEG nor PNG.
    #[error("wrongType")]
    WrongType,
    /// A photo as telephones of one maker keep it: no decoder of it is free of patents and ours to ship (decision 0016).
    #[error("heic")]
    Heic,
    /// It reads as two formats at once: whoever opens it may see something else than we do.
    #[error("twoTypes")]
    TwoTypes,
    /// Its end is missing.
    #[error("truncated")]
    Truncated,
    /// A PDF that asks for a password.
    #[error("encrypted")]
    Encrypted,
    /// A PDF that does something by itself: scripts, programs, embedded files.
    #[error("activeContent")]
    ActiveContent,
    /// More pixels than any camera's document needs.
    #[error("tooManyPixels")]
    TooManyPixels,
    /// It cannot be read.
    #[error("unreadable")]
    Unreadable,
    /// It asks for more memory than [`Room::Usual`] has: to be asked again in the large one.
    #[error("needsRoom")]
    NeedsRoom,
    /// Several files at once, and not all of them photos.
    #[error("notPhotos")]
    NotPhotos,
    /// More photos at once than a document has pages.
    #[error("tooManyPhotos")]
    TooManyPhotos,
}

impl Refusal {
    /// Every reason.
    pub const ALL: [Self; 13] = [
        Self::Empty,
        Self::TooLarge,
        Self::WrongType,
        Self::Heic,
        Self::TwoTypes,
        Self::Truncated,
        Self::Encrypted,
        Self::ActiveContent,
        Self::TooManyPixels,
        Self::Unreadable,
        Self::NeedsRoom,
        Self::NotPhotos,
        Self::TooManyPhotos,
    ];

    /// The word.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Empty => "empty",
            Self::TooLarge => "tooLarge",
            Self::WrongType => "wrongType",
            Self::Heic => "heic",
            Self::TwoTypes => "twoTypes",
            Self::Truncated => "truncated",
            Self::Encrypted => "encrypted",
            Self::ActiveContent => "activeContent",
            Self::TooManyPixels => "tooManyPixels",
            Self::Unreadable => "unreadable",
            Self::NeedsRoom => "needsRoom",
            Self::NotPhotos => "notPhotos",
            Self::TooManyPhotos => "tooManyPhotos",
        }
    }
}

/// Reads a file for what it is: a PDF is kept as it is, a photo is made anew, upright and small enough.
pub fn inspect(bytes: &[u8], room: Room) -> Result<Document, Refusal> {
    measure(bytes)?;
    if bytes.starts_with(pdf::SIGNATURE) {
        if bytes.len() > STORED_BYTES_MAX {
            return Err(Refusal::TooLarge);
        }
        pdf::check(bytes)?;
        return Ok(Document {
            media: Media::Pdf,
            remade: None,
        });
    }
    let picture = photo::picture(bytes, room)?;
    Ok(Document {
        media: Media::Jpeg,
        remade: Some(photo::write(&picture)?),
    })
}

/// Reads one photo of several that become one PDF: `count` in all. The answer is a page for [`bind`].
pub fn inspect_page(bytes: &[u8], room: Room, count: usize) -> Result<Document, Refusal> {
    measure(bytes)?;
    Ok(Document {
        media: Media::Jpeg,
        remade: Some(pages::page(bytes, room, count)?),
    })
}

/// Binds pages of [`inspect_page`], as [`in_a_row`] laid them, to one PDF.
pub fn bind(row: &[u8]) -> Result<Document, Refusal> {
    Ok(Document {
        media: Media::Pdf,
        remade: Some(pages::bind(row)?),
    })
}

fn measure(bytes: &[u8]) -> Result<(), Refusal> {
    match bytes.len() {
        0 => Err(Refusal::Empty),
        n if n > TAKEN_BYTES_MAX => Err(Refusal::TooLarge),
        _ => Ok(()),
    }
}
