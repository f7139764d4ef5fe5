//! Which way up a photo was taken: the one fact read from its EXIF data, before all of it is left behind.

/// How the stored picture must be turned to be upright: the eight values of the EXIF tag "Orientation".
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Orientation(u8);

const ORIENTATION_TAG: u16 = 0x0112;
/// Entries of one directory that are looked at; cameras write some dozens.
const ENTRIES_MAX: u16 = 200;

impl Orientation {
    /// As it lies.
    pub const UPRIGHT: Self = Self(1);

    /// Are width and height exchanged?
    pub const fn swaps_sides(self) -> bool {
        self.0 >= 5
    }

    /// Where the pixel of the upright picture comes from, in a stored picture of `width` × `height`.
    pub const fn source(self, x: usize, y: usize, width: usize, height: usize) -> (usize, usize) {
        let (right, bottom) = (width - 1, height - 1);
        match self.0 {
            2 => (right - x, y),
            3 => (right - x, bottom - y),
            4 => (x, bottom - y),
            5 => (y, x),
            6 => (y, bottom - x),
            7 => (right - y, bottom - x),
            8 => (right - y, x),
            _ => (x, y),
        }
    }

    /// From the TIFF data of an EXIF segment; upright when it says nothing readable.
    pub fn of(tiff: &[u8]) -> Self {
        read(tiff).map_or(Self::UPRIGHT, Self)
    }
}

fn read(tiff: &[u8]) -> Option<u8> {
    let little = match tiff.get(..2)? {
        b"II" => true,
        b"MM" => false,
        _ => return None,
    };
    let u16_at = |at: usize| -> Option<u16> {
        let bytes = [*tiff.get(at)?, *tiff.get(at + 1)?];
        Some(if little {
            u16::from_le_bytes(bytes)
        } else {
            u16::from_be_bytes(bytes)
        })
    };
    let offset: [u8; 4] = tiff.get(4..8)?.try_into().ok()?;
    let offset = if little {
        u32::from_le_bytes(offset)
    } else {
        u32::from_be_bytes(offset)
    };
    let start = usize::try_from(offset).ok()?;
    let count = u16_at(start)?.min(ENTRIES_MAX);
    (0..usize::from(count)).find_map(|index| {
        let entry = start + 2 + index * 12;
        if u16_at(entry)? != ORIENTATION_TAG {
            return None;
        }
        u8::try_from(u16_at(entry + 8)?)
            .ok()
            .filter(|value| (1..=8).contains(value))
    })
}
