//! PDFs that only show pages. Refused: a password, anything that acts by itself, embedded files, a missing end, a second
//! format in the same bytes. Links that a reader clicks, and opening at a page, are harmless and stay.

use crate::Refusal;
use lopdf::{Dictionary, Document, LoadOptions, Object};

/// How a PDF begins, at its very first byte: readers that search further are how polyglots work.
pub const SIGNATURE: &[u8] = b"%PDF-";
const END: &[u8] = b"%%EOF";
/// Bytes that may follow the last end: line ends and what some scanners pad with.
const TAIL_MAX: usize = 1_024;
/// How far readers search for the beginning of a PDF.
const SEARCHED: usize = 1_024;
/// How deep the values of one object may lie in one another.
const DEPTH_MAX: usize = 64;
/// Bytes of one object stream when unpacked.
const UNPACKED_MAX: usize = 24 * 1024 * 1024;
/// The end of a ZIP archive, and how far readers search for it from the end.
const ZIP_END: &[u8] = b"PK\x05\x06";
const ZIP_SEARCHED: usize = 65_557;

/// Names that have no honest use in a document that is read. They are looked for in the bytes themselves, so that an
/// earlier revision or an object that nothing leads to is seen as well.
const FORBIDDEN: [&[u8]; 12] = [
    b"JavaScript",
    b"Launch",
    b"EmbeddedFile",
    b"EmbeddedFiles",
    b"RichMedia",
    b"SubmitForm",
    b"ImportData",
    b"GoToE",
    b"GoToR",
    b"Rendition",
    b"XFA",
    b"3D",
];

/// Another format that carries a PDF where readers would find it.
pub fn absent_from(bytes: &[u8]) -> Result<(), Refusal> {
    let start = &bytes[..bytes.len().min(SEARCHED)];
    if find(start, SIGNATURE).is_some() {
        return Err(Refusal::TwoTypes);
    }
    Ok(())
}

/// Sees that a PDF only shows pages.
pub fn check(bytes: &[u8]) -> Result<(), Refusal> {
    let end = bytes.windows(END.len()).rposition(|window| window == END);
    let end = end.ok_or(Refusal::Truncated)? + END.len();
    let last = &bytes[bytes.len().saturating_sub(ZIP_SEARCHED)..];
    if find(last, ZIP_END).is_some() {
        return Err(Refusal::TwoTypes);
    }
    if bytes.len() - end > TAIL_MAX {
        return Err(Refusal::TwoTypes);
    }
    if names(bytes).any(|name| name == b"Encrypt") {
        return Err(Refusal::Encrypted);
    }
    if names(bytes).any(|name| is_forbidden(&name)) {
        return Err(Refusal::ActiveContent);
    }
    let options = LoadOptions {
        max_decompressed_size: Some(UNPACKED_MAX),
        ..LoadOptions::default()
    };
    let document =
        Document::load_mem_with_options(bytes, options).map_err(|_| Refusal::Unreadable)?;
    if document.is_encrypted() || document.was_encrypted() {
        return Err(Refusal::Encrypted);
    }
    walk(&document)?;
    opens_at_a_page(&document)?;
    if document.page_iter().next().is_none() {
        return Err(Refusal::Unreadable);
    }
    Ok(())
}

/// Every object, whether a page leads to it or not.
fn walk(document: &Document) -> Result<(), Refusal> {
    look(&Object::Dictionary(document.trailer.clone()), DEPTH_MAX)?;
    for object in document.objects.values() {
        look(object, DEPTH_MAX)?;
        if let Object::Stream(stream) = object
            && stream.dict.has_type(b"ObjStm")
        {
            let unpacked = stream.decompressed_content_with_limit(UNPACKED_MAX);
            let unpacked = unpacked.map_err(|_| Refusal::Unreadable)?;
            if names(&unpacked).any(|name| is_forbidden(&name)) {
                return Err(Refusal::ActiveContent);
            }
        }
    }
    Ok(())
}

fn look(object: &Object, depth: usize) -> Result<(), Refusal> {
    let deeper = depth.checked_sub(1).ok_or(Refusal::Unreadable)?;
    match object {
        Object::Name(name) if is_forbidden(name) => Err(Refusal::ActiveContent),
        Object::Array(values) => values.iter().try_for_each(|value| look(value, deeper)),
        Object::Dictionary(dictionary) => look_into(dictionary, deeper),
        Object::Stream(stream) => look_into(&stream.dict, deeper),
        _ => Ok(()),
    }
}

fn look_into(dictionary: &Dictionary, depth: usize) -> Result<(), Refusal> {
    for (key, value) in dictionary {
        match key.as_slice() {
            key if is_forbidden(key) => return Err(Refusal::ActiveContent),
            // A file specification that brings its file along.
            b"EF" if matches!(value, Object::Dictionary(_) | Object::Reference(_)) => {
                return Err(Refusal::ActiveContent);
            }
            // Scripts, and actions of a page or field that nobody asked for.
            b"JS" | b"AA" => return Err(Refusal::ActiveContent),
            _ => {}
        }
        look(value, depth)?;
    }
    Ok(())
}

/// Opening at a page is harmless; LaTeX and some scanners ask for it. Anything else (a web address) is not done unasked.
fn opens_at_a_page(document: &Document) -> Result<(), Refusal> {
    let catalog = document.catalog().map_err(|_| Refusal::Unreadable)?;
    let Ok(action) = catalog.get(b"OpenAction") else {
        return Ok(());
    };
    let (_, action) = document
        .dereference(action)
        .map_err(|_| Refusal::Unreadable)?;
    let Object::Dictionary(action) = action else {
        return Ok(());
    };
    match action.get(b"S").and_then(Object::as_name) {
        Ok(b"GoTo") if !action.has(b"Next") => Ok(()),
        _ => Err(Refusal::ActiveContent),
    }
}

fn is_forbidden(name: &[u8]) -> bool {
    FORBIDDEN.contains(&name)
}

/// Every name that stands in the bytes, `#4a` read as the character it hides. Inside compressed data names come up by
/// chance, which no name of four letters or more does often enough to matter; the short ones are looked for in the
/// objects alone.
fn names(bytes: &[u8]) -> impl Iterator<Item = Vec<u8>> {
    const LONGEST: usize = 16;
    let slashes = bytes.iter().enumerate().filter(|(_, byte)| **byte == b'/');
    slashes
        .map(move |(at, _)| {
            let mut name = Vec::with_capacity(LONGEST);
            let mut rest = &bytes[at + 1..];
            while name.len() < LONGEST {
                match rest {
                    [b'#', high, low, after @ ..]
                        if hex(*high).is_some() && hex(*low).is_some() =>
                    {
                        name.push(hex(*high).unwrap_or(0) << 4 | hex(*low).unwrap_or(0));
                        rest = after;
                    }
                    [byte, after @ ..] if byte.is_ascii_alphanumeric() => {
                        name.push(*byte);
                        rest = after;
                    }
                    _ => break,
                }
            }
            name
        })
        .filter(|name| name.len() > 3)
}

fn hex(digit: u8) -> Option<u8> {
    char::from(digit)
        .to_digit(16)
        .and_then(|value| u8::try_from(value).ok())
}

fn find(bytes: &[u8], wanted: &[u8]) -> Option<usize> {
    bytes
        .windows(wanted.len())
        .position(|window| window == wanted)
}
