//! Several photos of one document: each becomes a page of one PDF of at most 2 MiB (ATT-14). Each is read by itself, as any
//! photo is, and leaves room for the others; binding them reads nothing but what was written here.

use crate::photo::{encode, picture};
use crate::shrink::{self, Picture, SIDE_MAX};
use crate::{Refusal, Room, marker, pdf};
use domain::attachment::{PHOTOS_MAX, STORED_BYTES_MAX};
use lopdf::{Dictionary, Document, Object, Stream, dictionary};

/// Bytes of the PDF besides its pictures.
const FRAME_BYTES_MAX: usize = 16 * 1024;
/// Longest side, in pixels, and quality, tried in turn until the page fits: at 1,754 an A4 sheet has 150 dots an inch, on
/// which print is read without effort, and fewer dots are read more easily than blurred ones.
const LADDER: [(usize, u8); 8] = [
    (SIDE_MAX, 80),
    (SIDE_MAX, 60),
    (1_754, 75),
    (1_754, 55),
    (1_500, 50),
    (1_240, 50),
    (1_240, 30),
    (880, 15),
];
/// Longest side of a page, in points: that of an A4 sheet.
const PAGE_POINTS: usize = 842;
/// Bytes before each page that say its length.
const LENGTH_BYTES: usize = 4;

/// One photo of `count`, upright, as a JPEG that leaves room for the others.
pub fn page(bytes: &[u8], room: Room, count: usize) -> Result<Vec<u8>, Refusal> {
    if bytes.starts_with(pdf::SIGNATURE) {
        return Err(Refusal::NotPhotos);
    }
    let bytes_max = (STORED_BYTES_MAX - FRAME_BYTES_MAX) / count.max(1);
    let mut small = picture(bytes, room)?;
    let mut too_large_for = None;
    for (side, quality) in LADDER {
        if too_large_for == Some(side) {
            continue;
        }
        small = to_side(small, side);
        let written = encode(&small, quality)?;
        if written.len() <= bytes_max {
            return Ok(written);
        }
        // Far too large: a lower quality of the same size would not do, and costs time.
        too_large_for = (written.len() > bytes_max * 2).then_some(side);
    }
    Err(Refusal::TooLarge)
}

fn to_side(picture: Picture, side: usize) -> Picture {
    if picture.width.max(picture.height) <= side {
        return picture;
    }
    shrink::in_place(picture.rgb, picture.width, picture.height, side)
}

/// Pages of [`page`] one behind the other, each with its length before it: how they are handed to [`bind`].
pub fn in_a_row(pages: &[Vec<u8>]) -> Vec<u8> {
    let mut row = Vec::new();
    for page in pages {
        row.extend(u32::try_from(page.len()).unwrap_or(u32::MAX).to_be_bytes());
        row.extend_from_slice(page);
    }
    row
}

/// One PDF of the pages that lie in a row.
pub fn bind(mut row: &[u8]) -> Result<Vec<u8>, Refusal> {
    let mut document = Document::with_version("1.7");
    let root = document.new_object_id();
    let mut kids = Vec::new();
    while let Some((length, rest)) = row.split_first_chunk::<LENGTH_BYTES>() {
        let length = usize::try_from(u32::from_be_bytes(*length)).unwrap_or(usize::MAX);
        if kids.len() == PHOTOS_MAX || length > rest.len() {
            return Err(Refusal::Unreadable);
        }
        let (jpeg, rest) = rest.split_at(length);
        kids.push(Object::Reference(add_page(&mut document, root, jpeg)?));
        row = rest;
    }
    if kids.is_empty() {
        return Err(Refusal::Empty);
    }
    let count = i64::try_from(kids.len()).unwrap_or(i64::MAX);
    let pages = dictionary! { "Type" => "Pages", "Kids" => kids, "Count" => count };
    document.objects.insert(root, Object::Dictionary(pages));
    let catalog = document.add_object(dictionary! { "Type" => "Catalog", "Pages" => root });
    document.trailer.set("Root", catalog);
    let mut bytes = Vec::with_capacity(STORED_BYTES_MAX);
    document
        .save_to(&mut bytes)
        .map_err(|_| Refusal::Unreadable)?;
    if bytes.len() > STORED_BYTES_MAX {
        return Err(Refusal::TooLarge);
    }
    Ok(bytes)
}

fn add_page(
    document: &mut Document,
    root: lopdf::ObjectId,
    jpeg: &[u8],
) -> Result<lopdf::ObjectId, Refusal> {
    let header = marker::header(jpeg)?;
    let side = |pixels: u64| usize::try_from(pixels).map_err(|_| Refusal::Unreadable);
    let (width, height) = (side(header.width)?, side(header.height)?);
    let longest = width.max(height).max(1);
    let (across, down) = (
        (width * PAGE_POINTS / longest).max(1),
        (height * PAGE_POINTS / longest).max(1),
    );
    let number = |value: usize| Object::Integer(i64::try_from(value).unwrap_or(i64::MAX));
    let picture = dictionary! {
        "Type" => "XObject", "Subtype" => "Image", "Width" => number(width), "Height" => number(height),
        "ColorSpace" => "DeviceRGB", "BitsPerComponent" => 8, "Filter" => "DCTDecode",
    };
    let picture = document.add_object(Stream::new(picture, jpeg.to_vec()));
    let drawn = format!("q {across} 0 0 {down} 0 0 cm /Photo Do Q");
    let drawn = document.add_object(Stream::new(Dictionary::new(), drawn.into_bytes()));
    Ok(document.add_object(dictionary! {
        "Type" => "Page", "Parent" => root,
        "MediaBox" => vec![number(0), number(0), number(across), number(down)],
        "Resources" => dictionary! { "XObject" => dictionary! { "Photo" => picture } },
        "Contents" => drawn,
    }))
}
