//! The segments of a JPEG before its first scan, without decoding anything: its size, its EXIF data, and whether it ends.

use crate::Refusal;
use crate::exif::Orientation;

/// Segments before the first scan; a camera writes some dozens.
const SEGMENTS_MAX: usize = 2_000;

/// What the header says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// Pixels across.
    pub width: u64,
    /// Pixels down.
    pub height: u64,
    /// Sent in several passes: decoding needs room for all coefficients at once.
    pub progressive: bool,
    /// Which way up.
    pub orientation: Orientation,
}

/// Reads the header of a JPEG and sees that its end is there.
pub fn header(bytes: &[u8]) -> Result<Header, Refusal> {
    let mut at = 2;
    let mut frame = None;
    let mut orientation = Orientation::UPRIGHT;
    for _ in 0..SEGMENTS_MAX {
        let (marker, body, next) = segment(bytes, at)?;
        match marker {
            0xC0..=0xC3 | 0xC5..=0xC7 | 0xC9..=0xCB | 0xCD..=0xCF => {
                frame = Some(read_frame(marker, body)?);
            }
            0xE1 => {
                if let Some(tiff) = body.strip_prefix(b"Exif\0\0") {
                    orientation = Orientation::of(tiff);
                }
            }
            0xDA => {
                let (width, height, progressive) = frame.ok_or(Refusal::Unreadable)?;
                if !bytes[next..].windows(2).any(|pair| pair == [0xFF, 0xD9]) {
                    return Err(Refusal::Truncated);
                }
                return Ok(Header {
                    width,
                    height,
                    progressive,
                    orientation,
                });
            }
            _ => {}
        }
        at = next;
    }
    Err(Refusal::Unreadable)
}

/// The segment at `at`: its marker, its body, and where the next one begins.
fn segment(bytes: &[u8], at: usize) -> Result<(u8, &[u8], usize), Refusal> {
    let lead = bytes.get(at).ok_or(Refusal::Truncated)?;
    if *lead != 0xFF {
        return Err(Refusal::Unreadable);
    }
    // Any number of fill bytes may stand before a marker.
    let fill = bytes[at..].iter().take_while(|byte| **byte == 0xFF).count();
    let at = at + fill;
    let marker = *bytes.get(at).ok_or(Refusal::Truncated)?;
    let length = bytes.get(at + 1..at + 3).ok_or(Refusal::Truncated)?;
    let length = usize::from(u16::from_be_bytes([length[0], length[1]]));
    if length < 2 {
        return Err(Refusal::Unreadable);
    }
    let next = at + 1 + length;
    let body = bytes.get(at + 3..next).ok_or(Refusal::Truncated)?;
    Ok((marker, body, next))
}

fn read_frame(marker: u8, body: &[u8]) -> Result<(u64, u64, bool), Refusal> {
    let [_, h1, h2, w1, w2, ..] = body else {
        return Err(Refusal::Unreadable);
    };
    let (height, width) = (
        u16::from_be_bytes([*h1, *h2]),
        u16::from_be_bytes([*w1, *w2]),
    );
    match marker {
        0xC0..=0xC2 => Ok((width.into(), height.into(), marker == 0xC2)),
        // Lossless and arithmetic coding: no camera, no browser.
        _ => Err(Refusal::Unreadable),
    }
}
