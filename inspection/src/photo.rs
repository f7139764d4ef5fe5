//! Photos and scans: JPEG and PNG in, an upright JPEG of at most 2 MiB out. What a camera writes beside the picture (place,
//! time, its thumbnail) is not copied, and neither is anything hidden behind the picture's end.

use crate::exif::Orientation;
use crate::shrink::{self, Picture, SIDE_MAX, Shrinker};
use crate::{PIXELS_MAX, Refusal, Room};
use crate::{marker, pdf};
use domain::attachment::STORED_BYTES_MAX;
use jpeg_encoder::{ColorType, Encoder, SamplingFactor};
use std::io::Cursor;
use zune_core::bytestream::ZCursor;
use zune_core::colorspace::ColorSpace;
use zune_core::options::DecoderOptions;
use zune_jpeg::JpegDecoder;

/// How a JPEG begins.
pub const JPEG: &[u8] = &[0xFF, 0xD8, 0xFF];
/// How a PNG begins.
pub const PNG: &[u8] = b"\x89PNG\r\n\x1a\n";
/// The brands under which HEIC photos are written: the first box of the file names one.
const HEIC: [&[u8]; 4] = [b"heic", b"heix", b"heim", b"heis"];
/// Tried in turn until the picture fits; photos do at the first or second, pure noise at the last.
const QUALITIES: [u8; 6] = [85, 75, 60, 40, 20, 8];
/// Passes of a progressive photo; cameras and programs write some ten.
const SCANS_MAX: usize = 64;
/// Bytes of the rows a PNG decoder holds besides.
const PNG_BYTES_MAX: usize = 24 * 1024 * 1024;

/// Whether this is a photo in HEIC: recognised to be explained, not read.
fn is_heic(bytes: &[u8]) -> bool {
    let brand = bytes.get(8..12).unwrap_or_default();
    bytes.get(4..8) == Some(b"ftyp".as_slice()) && HEIC.contains(&brand)
}

/// Decodes a photo of a kind we know, upright and small enough; what also reads as a PDF is refused.
pub fn picture(bytes: &[u8], room: Room) -> Result<Picture, Refusal> {
    if bytes.starts_with(JPEG) {
        pdf::absent_from(bytes)?;
        jpeg(bytes, room)
    } else if bytes.starts_with(PNG) {
        pdf::absent_from(bytes)?;
        png(bytes, room)
    } else if is_heic(bytes) {
        Err(Refusal::Heic)
    } else {
        Err(Refusal::WrongType)
    }
}

/// Decodes a JPEG, after its header was found harmless.
fn jpeg(bytes: &[u8], room: Room) -> Result<Picture, Refusal> {
    let header = marker::header(bytes)?;
    let pixels = count(header.width, header.height)?;
    // Three bytes a pixel; a progressive photo keeps up to three coefficients of two bytes beside them.
    let needed = pixels * if header.progressive { 9 } else { 3 };
    if needed > room.picture_bytes_max() {
        return Err(match room {
            Room::Usual => Refusal::NeedsRoom,
            Room::Large => Refusal::TooManyPixels,
        });
    }
    let options = DecoderOptions::new_fast()
        .set_strict_mode(true)
        .set_max_width(u16::MAX.into())
        .set_max_height(u16::MAX.into())
        .jpeg_set_max_scans(SCANS_MAX)
        .jpeg_set_out_colorspace(ColorSpace::RGB);
    let mut decoder = JpegDecoder::new_with_options(ZCursor::new(bytes), options);
    let rgb = decoder.decode().map_err(|_| Refusal::Unreadable)?;
    let (width, height) = decoder
        .info()
        .map(|info| (usize::from(info.width), usize::from(info.height)))
        .ok_or(Refusal::Unreadable)?;
    if width == 0 || rgb.len() != width * height * 3 {
        return Err(Refusal::Unreadable);
    }
    let small = shrink::in_place(rgb, width, height, SIDE_MAX);
    Ok(upright(small, header.orientation))
}

/// Decodes a PNG row by row, on white where it is transparent.
fn png(bytes: &[u8], room: Room) -> Result<Picture, Refusal> {
    let limits = png::Limits {
        bytes: PNG_BYTES_MAX,
    };
    let mut decoder = png::Decoder::new_with_limits(Cursor::new(bytes), limits);
    decoder.set_transformations(png::Transformations::normalize_to_color8());
    decoder.ignore_checksums(false);
    let mut reader = decoder.read_info().map_err(|error| refusal(&error))?;
    let info = reader.info();
    let (width, height) = (info.width, info.height);
    let interlaced = info.interlaced;
    let pixels = count(width.into(), height.into())?;
    let channels = reader.output_color_type().0.samples();
    if interlaced && pixels * channels as u64 > room.picture_bytes_max() {
        return Err(match room {
            Room::Usual => Refusal::NeedsRoom,
            Room::Large => Refusal::TooManyPixels,
        });
    }
    let (width, height) = (width as usize, height as usize);
    let mut small = Shrinker::new(width, height, SIDE_MAX);
    let (mut row, mut rgb) = (vec![0; width * 3], Vec::new());
    let mut keep = |small: &mut Shrinker, row: &[u8]| {
        if let Some(made) = small.push(row) {
            rgb.extend_from_slice(made);
        }
    };
    if interlaced {
        let mut whole = vec![0; width * height * channels];
        reader
            .next_frame(&mut whole)
            .map_err(|error| refusal(&error))?;
        for line in whole.chunks_exact(width * channels) {
            keep(&mut small, flatten(line, channels, &mut row));
        }
    } else {
        for _ in 0..height {
            let line = reader.next_row().map_err(|error| refusal(&error))?;
            let line = line.ok_or(Refusal::Truncated)?;
            keep(&mut small, flatten(line.data(), channels, &mut row));
        }
        reader.finish().map_err(|error| refusal(&error))?;
    }
    Ok(small.picture(rgb))
}

fn refusal(error: &png::DecodingError) -> Refusal {
    match error {
        png::DecodingError::IoError(_) => Refusal::Truncated,
        png::DecodingError::LimitsExceeded => Refusal::TooManyPixels,
        _ => Refusal::Unreadable,
    }
}

/// One row of grey or colour, with or without transparency, as red, green and blue on white.
fn flatten<'a>(line: &'a [u8], channels: usize, row: &'a mut [u8]) -> &'a [u8] {
    let pixels = row.chunks_exact_mut(3);
    match channels {
        // What most pictures are already.
        3 => return line,
        1 => {
            for (grey, to) in line.iter().zip(pixels) {
                to.fill(*grey);
            }
        }
        2 => {
            for (from, to) in line.chunks_exact(2).zip(pixels) {
                to.fill(on_white(from[0], from[1]));
            }
        }
        _ => {
            for (from, to) in line.chunks_exact(4).zip(pixels) {
                for channel in 0..3 {
                    to[channel] = on_white(from[channel], from[3]);
                }
            }
        }
    }
    row
}

fn on_white(colour: u8, alpha: u8) -> u8 {
    if alpha == u8::MAX {
        return colour;
    }
    let alpha = u16::from(alpha);
    let mixed = (u16::from(colour) * alpha + 255 * (255 - alpha) + 127) / 255;
    u8::try_from(mixed).unwrap_or(u8::MAX)
}

fn count(width: u64, height: u64) -> Result<u64, Refusal> {
    match width * height {
        0 => Err(Refusal::Unreadable),
        pixels if pixels > PIXELS_MAX => Err(Refusal::TooManyPixels),
        pixels => Ok(pixels),
    }
}

fn upright(picture: Picture, orientation: Orientation) -> Picture {
    if orientation == Orientation::UPRIGHT {
        return picture;
    }
    let (width, height) = (picture.width, picture.height);
    let (across, down) = if orientation.swaps_sides() {
        (height, width)
    } else {
        (width, height)
    };
    let mut rgb = Vec::with_capacity(picture.rgb.len());
    for y in 0..down {
        for x in 0..across {
            let (from_x, from_y) = orientation.source(x, y, width, height);
            let at = (from_y * width + from_x) * 3;
            rgb.extend_from_slice(&picture.rgb[at..at + 3]);
        }
    }
    Picture {
        width: across,
        height: down,
        rgb,
    }
}

/// The picture as a JPEG that may be kept, at the best quality that fits.
pub fn write(picture: &Picture) -> Result<Vec<u8>, Refusal> {
    for quality in QUALITIES {
        let written = encode(picture, quality)?;
        if written.len() <= STORED_BYTES_MAX {
            return Ok(written);
        }
    }
    Err(Refusal::TooLarge)
}

/// The picture as a JPEG of that quality, with nothing beside it.
pub fn encode(picture: &Picture, quality: u8) -> Result<Vec<u8>, Refusal> {
    let side = |pixels: usize| u16::try_from(pixels).map_err(|_| Refusal::Unreadable);
    let (width, height) = (side(picture.width)?, side(picture.height)?);
    let mut written = Vec::new();
    let mut encoder = Encoder::new(&mut written, quality);
    encoder.set_sampling_factor(SamplingFactor::R_4_2_0);
    encoder
        .encode(&picture.rgb, width, height, ColorType::Rgb)
        .map_err(|_| Refusal::Unreadable)?;
    Ok(written)
}
