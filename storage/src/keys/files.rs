//! Key files: one line, `<id> <64 hexadecimal digits>`, for their owner alone.

use std::{
    fmt::Write as _,
    io::Write as _,
    os::unix::fs::{OpenOptionsExt, PermissionsExt},
    path::Path,
};

use super::KEY_BYTES;
use crate::error::{Error, Result};

/// Nobody but the owner (and root) may read a key.
const FORBIDDEN_MODE: u32 = 0o077;

/// Id and key of a file; one that others may read is refused.
pub fn read_key(path: &Path) -> Result<(u8, [u8; KEY_BYTES])> {
    let refused = |reason: &str| Error::Key {
        path: path.display().to_string(),
        reason: reason.into(),
    };
    let metadata = std::fs::metadata(path).map_err(|error| refused(&error.to_string()))?;
    if metadata.permissions().mode() & FORBIDDEN_MODE != 0 {
        return Err(refused("others may read it: chmod 600"));
    }
    let text = std::fs::read_to_string(path).map_err(|error| refused(&error.to_string()))?;
    let (id, digits) = text
        .trim()
        .split_once(' ')
        .ok_or_else(|| refused("not `<id> <64 hexadecimal digits>`"))?;
    let id = id
        .parse()
        .map_err(|_| refused("its id is not a number from 0 to 255"))?;
    let key = from_hex(digits).ok_or_else(|| refused("not 64 hexadecimal digits"))?;
    Ok((id, key))
}

fn from_hex(digits: &str) -> Option<[u8; KEY_BYTES]> {
    if digits.len() != 2 * KEY_BYTES || !digits.is_ascii() {
        return None;
    }
    let mut key = [0; KEY_BYTES];
    for (byte, index) in key.iter_mut().zip((0..).step_by(2)) {
        *byte = u8::from_str_radix(&digits[index..index + 2], 16).ok()?;
    }
    Some(key)
}

/// Writes a new file with mode 0600 and id 1; an existing one is never overwritten.
pub fn write_key(path: &Path, key: &[u8]) -> Result<()> {
    let failed = |error: std::io::Error| Error::Key {
        path: path.display().to_string(),
        reason: error.to_string(),
    };
    let mut file = std::fs::OpenOptions::new()
        .write(true)
        .create_new(true)
        .mode(0o600)
        .open(path)
        .map_err(failed)?;
    let mut line = String::from("1 ");
    for byte in key {
        let _ = write!(line, "{byte:02x}");
    }
    line.push('\n');
    file.write_all(line.as_bytes())
        .and_then(|()| file.sync_all())
        .map_err(failed)
}
