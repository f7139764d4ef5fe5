//! The keys that keep personal numbers unreadable in a stolen database, and the two operations they serve.

mod files;

use std::{fmt, path::Path, sync::Arc};

use aes_gcm::{
    Aes256Gcm, KeyInit,
    aead::{Aead, Payload},
};
use domain::identifiers::Niss;
use hmac::{Hmac, Mac};
use sha2::Sha256;
use uuid::Uuid;

use crate::error::{Error, Result};

/// File names used by [`Keys::create_in`] and [`Keys::open_in`].
pub const ENCRYPTION_FILE: &str = "encryption.key";
/// See [`ENCRYPTION_FILE`].
pub const MAC_FILE: &str = "mac.key";

const KEY_BYTES: usize = 32;
const NONCE_BYTES: usize = 12;
const TAG_BYTES: usize = 16;
/// A 32-byte encryption key and a 32-byte MAC key, with the id written in front of every ciphertext.
#[derive(Clone)]
pub struct Keys(Arc<Inner>);

struct Inner {
    id: u8,
    cipher: Aes256Gcm,
    search: Hmac<Sha256>,
    nonce: Hmac<Sha256>,
    commitment: Hmac<Sha256>,
    subject: Hmac<Sha256>,
    other: Hmac<Sha256>,
}

/// Keys are never printed.
impl fmt::Debug for Keys {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Keys(id {})", self.0.id)
    }
}

/// Keyed MAC of a NISS: what a person is searched by. Useless without the key, which the database does not hold.
#[derive(Clone, Copy, PartialEq, Eq)]
pub struct NissMac([u8; 16]);

impl fmt::Debug for NissMac {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("NissMac")
    }
}

impl NissMac {
    /// A search value as it was stored.
    pub(crate) fn from_bytes(bytes: [u8; 16]) -> Self {
        Self(bytes)
    }

    /// The 16 stored bytes.
    pub fn bytes(&self) -> &[u8; 16] {
        &self.0
    }
}

impl<'a> From<&'a NissMac> for crate::engine::value::Value<'a> {
    fn from(mac: &'a NissMac) -> Self {
        Self::Bytes(&mac.0)
    }
}

impl Keys {
    /// A key for another purpose, made from the MAC key: the same label gives the same key, and says nothing of others.
    pub fn derive(&self, label: &str) -> [u8; KEY_BYTES] {
        self.0
            .other
            .clone()
            .chain_update(label.as_bytes())
            .finalize()
            .into_bytes()
            .into()
    }

    /// Keys from raw bytes; `id` names the encryption key, so that it can be replaced one day.
    pub fn new(id: u8, encryption: &[u8; KEY_BYTES], mac: &[u8; KEY_BYTES]) -> Self {
        let derive = |label: &[u8]| {
            keyed(
                &keyed(mac)
                    .chain_update(label)
                    .finalize()
                    .into_bytes()
                    .into(),
            )
        };
        Self(Arc::new(Inner {
            id,
            cipher: Aes256Gcm::new(encryption.into()),
            search: derive(b"entracte niss search 1"),
            nonce: derive(b"entracte nonce 1"),
            commitment: derive(b"entracte commitment 1"),
            subject: derive(b"entracte throttle 1"),
            other: derive(b"entracte other 1"),
        }))
    }

    /// Reads both files, each one line `<id> <64 hexadecimal digits>`. A file others may read is refused.
    pub fn from_files(encryption: &Path, mac: &Path) -> Result<Self> {
        let (id, encryption) = files::read_key(encryption)?;
        let (_, mac) = files::read_key(mac)?;
        Ok(Self::new(id, &encryption, &mac))
    }

    /// Reads the two files [`Keys::create_in`] wrote.
    pub fn open_in(folder: &Path) -> Result<Self> {
        Self::from_files(&folder.join(ENCRYPTION_FILE), &folder.join(MAC_FILE))
    }

    /// Writes two new key files with mode 0600 from 64 random bytes; existing files are never overwritten.
    pub fn create_in(folder: &Path, random: &[u8; 2 * KEY_BYTES]) -> Result<Self> {
        let (encryption, mac) = random.split_at(KEY_BYTES);
        files::write_key(&folder.join(ENCRYPTION_FILE), encryption)?;
        files::write_key(&folder.join(MAC_FILE), mac)?;
        Self::open_in(folder)
    }

    /// The search value of a NISS.
    pub fn niss_mac(&self, niss: &Niss) -> NissMac {
        let full = self
            .0
            .search
            .clone()
            .chain_update(niss.digits().as_bytes())
            .finalize()
            .into_bytes();
        let mut short = [0; 16];
        short.copy_from_slice(&full[..16]);
        NissMac(short)
    }

    /// Encrypts a NISS for `column` of `row`.
    pub(crate) fn seal_niss(
        &self,
        column: &'static str,
        row: Uuid,
        niss: &Niss,
    ) -> Result<Vec<u8>> {
        self.seal(column, row, niss.digits().as_bytes())
    }

    /// Decrypts a NISS stored by [`Keys::seal_niss`].
    pub(crate) fn open_niss(&self, column: &'static str, row: Uuid, sealed: &[u8]) -> Result<Niss> {
        self.open_text(column, row, sealed)?
            .parse()
            .map_err(|_| Error::Secret {
                column,
                id: row,
                reason: "not a NISS",
            })
    }

    /// AES-256-GCM: key id, nonce, ciphertext and tag. Bound to its column and row, so that it cannot be moved.
    ///
    /// The nonce is a keyed hash of place and text (as in SIV): it repeats only for the same text in the same
    /// place, where the result is the same anyway, and needs no randomness inside a transaction.
    pub(crate) fn seal(&self, column: &'static str, row: Uuid, plain: &[u8]) -> Result<Vec<u8>> {
        let place = place(column, row);
        let hash = self
            .0
            .nonce
            .clone()
            .chain_update(&place)
            .chain_update(plain)
            .finalize()
            .into_bytes();
        let mut nonce = [0; NONCE_BYTES];
        nonce.copy_from_slice(&hash[..NONCE_BYTES]);
        let sealed = self
            .0
            .cipher
            .encrypt(
                &nonce.into(),
                Payload {
                    msg: plain,
                    aad: &place,
                },
            )
            .map_err(|_| Error::Secret {
                column,
                id: row,
                reason: "too long",
            })?;
        let mut stored = Vec::with_capacity(1 + NONCE_BYTES + sealed.len());
        stored.push(self.0.id);
        stored.extend_from_slice(&nonce);
        stored.extend_from_slice(&sealed);
        Ok(stored)
    }

    /// Decrypts what [`Keys::seal`] made for the same column and row.
    pub(crate) fn open(&self, column: &'static str, row: Uuid, stored: &[u8]) -> Result<Vec<u8>> {
        let secret = |reason| Error::Secret {
            column,
            id: row,
            reason,
        };
        if stored.len() < 1 + NONCE_BYTES + TAG_BYTES {
            return Err(secret("too short"));
        }
        if stored[0] != self.0.id {
            return Err(secret("encrypted with another key"));
        }
        let mut nonce = [0; NONCE_BYTES];
        nonce.copy_from_slice(&stored[1..=NONCE_BYTES]);
        let payload = Payload {
            msg: &stored[1 + NONCE_BYTES..],
            aad: &place(column, row),
        };
        self.0
            .cipher
            .decrypt(&nonce.into(), payload)
            .map_err(|_| secret("altered, moved, or another key"))
    }

    pub(crate) fn open_text(
        &self,
        column: &'static str,
        row: Uuid,
        stored: &[u8],
    ) -> Result<String> {
        String::from_utf8(self.open(column, row, stored)?).map_err(|_| Error::Secret {
            column,
            id: row,
            reason: "not a text",
        })
    }

    /// What a subject of the brake on wrong codes is stored as: it may be an account name or an address.
    pub(crate) fn subject_mac(&self, kind: &str, subject: &str) -> [u8; 32] {
        let mac = self.0.subject.clone().chain_update(kind).chain_update([0]);
        mac.chain_update(subject).finalize().into_bytes().into()
    }

    /// Keyed commitment to personal content: proves it later to whoever holds the key, says nothing to others.
    pub fn commitment(&self, salt: &[u8; 16], content: &[u8]) -> [u8; 32] {
        self.0
            .commitment
            .clone()
            .chain_update(salt)
            .chain_update(content)
            .finalize()
            .into_bytes()
            .into()
    }
}

fn keyed(key: &[u8; KEY_BYTES]) -> Hmac<Sha256> {
    <Hmac<Sha256> as KeyInit>::new_from_slice(key).expect("HMAC takes keys of any length")
}

fn place(column: &'static str, row: Uuid) -> Vec<u8> {
    [column.as_bytes(), b"\0", row.as_bytes()].concat()
}
