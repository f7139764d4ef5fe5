//! The envelope of a set: records are compressed and cut into frames, each encrypted and bound to its place, the last one
//! marked as last: what is altered, left out, moved or cut off does not open.

use std::io::{Read, Write};

use aes_gcm::{Aes256Gcm, KeyInit, aead::Aead};
use sha2::{Digest, Sha256};

use super::{malformed, unwritable};
use crate::error::{Error, Result};
use crate::keys::Keys;

/// What a file of ours begins with, readable by anybody.
const MAGIC: &[u8; 16] = b"entracte backup\n";
const SALT_BYTES: usize = 32;
/// Plain bytes of a frame.
const FRAME_BYTES: usize = 1 << 20;
/// A frame as it is stored: compression never adds more than this, and the tag is 16 bytes.
const STORED_BYTES_MAX: usize = FRAME_BYTES + 4_096;
const LEVEL: i32 = 3;

/// The key of one set, made from the keys outside the database and the set's salt.
fn cipher(keys: &Keys, salt: &[u8; SALT_BYTES]) -> Aes256Gcm {
    let key: [u8; 32] = Sha256::new_with_prefix(keys.derive("backup"))
        .chain_update(salt)
        .finalize()
        .into();
    Aes256Gcm::new(&key.into())
}

/// Number of the frame and whether it is the last: never the same twice under one key.
fn nonce(number: u64, last: bool) -> [u8; 12] {
    let mut nonce = [0; 12];
    nonce[..8].copy_from_slice(&number.to_be_bytes());
    nonce[8] = u8::from(last);
    nonce
}

/// Cuts what is written to it into frames.
pub struct FrameWriter<'w> {
    out: &'w mut (dyn Write + Send),
    cipher: Aes256Gcm,
    plain: Vec<u8>,
    number: u64,
}

impl<'w> FrameWriter<'w> {
    pub fn begin(
        out: &'w mut (dyn Write + Send),
        keys: &Keys,
        salt: [u8; SALT_BYTES],
    ) -> Result<Self> {
        out.write_all(MAGIC).map_err(unwritable)?;
        out.write_all(&salt).map_err(unwritable)?;
        Ok(Self {
            out,
            cipher: cipher(keys, &salt),
            plain: Vec::with_capacity(FRAME_BYTES),
            number: 0,
        })
    }

    pub fn write(&mut self, mut bytes: &[u8]) -> Result<()> {
        while !bytes.is_empty() {
            if self.plain.len() == FRAME_BYTES {
                self.send(false)?;
            }
            let (now, later) = bytes.split_at(bytes.len().min(FRAME_BYTES - self.plain.len()));
            self.plain.extend_from_slice(now);
            bytes = later;
        }
        Ok(())
    }

    pub fn finish(mut self) -> Result<()> {
        self.send(true)?;
        self.out.flush().map_err(unwritable)
    }

    fn send(&mut self, last: bool) -> Result<()> {
        let packed = zstd::bulk::compress(&self.plain, LEVEL).map_err(unwritable)?;
        let sealed = self
            .cipher
            .encrypt(&nonce(self.number, last).into(), &packed[..]);
        let sealed = sealed.map_err(|_| unwritable("encryption failed"))?;
        let length = u32::try_from(sealed.len()).map_err(unwritable)?;
        let head = [&length.to_be_bytes()[..], &[u8::from(last)]].concat();
        self.out.write_all(&head).map_err(unwritable)?;
        self.out.write_all(&sealed).map_err(unwritable)?;
        self.plain.clear();
        self.number += 1;
        Ok(())
    }
}

/// Opens frames one after the other.
pub struct FrameReader<'r> {
    source: &'r mut (dyn Read + Send),
    cipher: Aes256Gcm,
    plain: Vec<u8>,
    read: usize,
    number: u64,
    last: bool,
}

impl<'r> FrameReader<'r> {
    pub fn begin(source: &'r mut (dyn Read + Send), keys: &Keys) -> Result<Self> {
        let (mut magic, mut salt) = ([0; MAGIC.len()], [0; SALT_BYTES]);
        source.read_exact(&mut magic).map_err(|_| malformed())?;
        source.read_exact(&mut salt).map_err(|_| malformed())?;
        if magic != *MAGIC {
            return Err(malformed());
        }
        Ok(Self {
            source,
            cipher: cipher(keys, &salt),
            plain: Vec::new(),
            read: 0,
            number: 0,
            last: false,
        })
    }

    /// Exactly so many bytes; a set that ends before is refused.
    pub fn fill(&mut self, mut wanted: &mut [u8]) -> Result<()> {
        while !wanted.is_empty() {
            if self.read == self.plain.len() {
                self.open()?;
            }
            let count = wanted.len().min(self.plain.len() - self.read);
            let (now, later) = wanted.split_at_mut(count);
            now.copy_from_slice(&self.plain[self.read..self.read + count]);
            self.read += count;
            wanted = later;
        }
        Ok(())
    }

    /// Nothing may follow the last record.
    pub fn finish(&mut self) -> Result<()> {
        let at_end = self.last && self.read == self.plain.len();
        let more = self.source.read(&mut [0]).map_err(|_| malformed())?;
        if at_end && more == 0 {
            Ok(())
        } else {
            Err(malformed())
        }
    }

    fn open(&mut self) -> Result<()> {
        if self.last {
            return Err(malformed());
        }
        let mut head = [0; 5];
        self.source
            .read_exact(&mut head)
            .map_err(|_| Error::Refused("the set is cut off".into()))?;
        let length = u32::from_be_bytes([head[0], head[1], head[2], head[3]]) as usize;
        self.last = head[4] == 1;
        if length > STORED_BYTES_MAX {
            return Err(malformed());
        }
        let mut sealed = vec![0; length];
        self.source
            .read_exact(&mut sealed)
            .map_err(|_| Error::Refused("the set is cut off".into()))?;
        let nonce = nonce(self.number, self.last);
        let packed = self
            .cipher
            .decrypt(&nonce.into(), &sealed[..])
            .map_err(|_| {
                Error::Refused("the set was altered, or made with other keys than these".into())
            })?;
        self.plain = zstd::bulk::decompress(&packed, FRAME_BYTES).map_err(|_| malformed())?;
        (self.read, self.number) = (0, self.number + 1);
        Ok(())
    }
}
