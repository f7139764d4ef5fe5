//! The journal: each file (a request or notice) has its own chain of leaves, written in the transaction of the act.
//!
//! A leaf's hash is SHA-256 over its canonical bytes: a domain tag, then each field with its length, in the order of
//! [`canonical`]. Personal content stays outside: the leaf holds the hash of salt and content, so that erasing both
//! leaves the chain provable.

use jiff::Timestamp;
use sha2::{Digest, Sha256};
use uuid::Uuid;

use crate::engine::{row::Columns, tx::Tx, value::params};
use crate::error::{Error, Result};

const CONTENT: &str = "journal.content";
/// Content of one act.
const CONTENT_MAX: usize = 64 * 1_024;
/// Leaves of one file; a file has some dozens.
const LEAVES_MAX: u32 = 100_000;
/// Names the format of the hashed bytes; another format gets another tag.
const LEAF_TAG: &[u8] = b"entracte journal leaf 1";
const CONTENT_TAG: &[u8] = b"entracte journal content 1";
/// Stands for a content that cannot be decrypted; acts have other contents.
const UNREADABLE: &[u8] = b"\0unreadable";
/// What the first leaf of a chain has as its previous hash.
const NO_LEAF: [u8; 32] = [0; 32];

/// Something that happened to a file.
#[derive(Debug, Clone, Copy)]
pub struct Entry<'a> {
    /// The request or notice.
    pub file: Uuid,
    /// When.
    pub at: Timestamp,
    /// Who; none for the service itself.
    pub person: Option<Uuid>,
    /// In which capacity: a code such as `employerUser:filer`.
    pub capacity: &'a str,
    /// For whom: an enterprise number or office code.
    pub on_behalf_of: Option<&'a str>,
    /// What: a code such as `request.submitted`.
    pub act: &'a str,
    /// Version of the object after the act.
    pub object_version: i64,
    /// The act in full, in bytes the caller can make again; stored encrypted.
    pub content: &'a [u8],
    /// 16 fresh random bytes.
    pub salt: &'a [u8; 16],
}

/// A stored leaf.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Leaf {
    /// The request or notice.
    pub file: Uuid,
    /// Place in the file's chain, from 1.
    pub seq: u32,
    /// When.
    pub at: Timestamp,
    /// Who.
    pub person: Option<Uuid>,
    /// In which capacity.
    pub capacity: String,
    /// For whom.
    pub on_behalf_of: Option<String>,
    /// What.
    pub act: String,
    /// Version of the object after the act.
    pub object_version: i64,
    /// Hash of salt and content.
    pub content_hash: [u8; 32],
    /// Hash of the leaf before.
    pub previous_hash: [u8; 32],
    /// Hash of this leaf's canonical bytes.
    pub hash: [u8; 32],
    /// The salt, unless erased.
    pub salt: Option<[u8; 16]>,
    /// The content, unless erased.
    pub content: Option<Vec<u8>>,
}

/// Appends a leaf to its file's chain. [`Error::Duplicate`] when two transactions append at once (PostgreSQL): the
/// act must be tried again as a whole.
pub fn append(tx: &mut Tx, entry: &Entry<'_>) -> Result<Leaf> {
    if entry.content.len() > CONTENT_MAX {
        return Err(Error::Limit {
            what: "journal content",
            limit: CONTENT_MAX,
        });
    }
    let last = tx.optional(
        "SELECT seq, leaf_hash FROM journal WHERE file_id = $1 ORDER BY seq DESC LIMIT 1",
        params![entry.file],
        |row| {
            let mut columns = row.columns("journal");
            Ok((columns.get::<u32>()?, columns.get::<[u8; 32]>()?))
        },
    )?;
    let (last_seq, previous_hash) = last.unwrap_or((0, NO_LEAF));
    if last_seq >= LEAVES_MAX {
        return Err(Error::Limit {
            what: "journal of one file",
            limit: LEAVES_MAX as usize,
        });
    }
    let mut leaf = Leaf {
        file: entry.file,
        seq: last_seq + 1,
        at: entry.at,
        person: entry.person,
        capacity: entry.capacity.to_owned(),
        on_behalf_of: entry.on_behalf_of.map(ToOwned::to_owned),
        act: entry.act.to_owned(),
        object_version: entry.object_version,
        content_hash: content_hash(entry.salt, entry.content),
        previous_hash,
        hash: NO_LEAF,
        salt: Some(*entry.salt),
        content: Some(entry.content.to_vec()),
    };
    leaf.hash = Sha256::digest(canonical(&leaf)).into();
    insert(tx, &leaf, entry)?;
    Ok(leaf)
}

fn insert(tx: &mut Tx, leaf: &Leaf, entry: &Entry<'_>) -> Result<()> {
    let sealed = tx.keys().seal(CONTENT, leaf.file, entry.content)?;
    tx.exec(
        "INSERT INTO journal (file_id, seq, at, person_id, capacity, on_behalf_of, act, object_version, \
         content_hash, previous_hash, leaf_hash, salt, content) \
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        params![
            leaf.file,
            leaf.seq,
            leaf.at,
            leaf.person,
            entry.capacity,
            entry.on_behalf_of,
            entry.act,
            leaf.object_version,
            &leaf.content_hash,
            &leaf.previous_hash,
            &leaf.hash,
            entry.salt,
            &sealed,
        ],
    )?;
    Ok(())
}

/// Hash of salt and content: what a leaf says about personal content.
fn content_hash(salt: &[u8; 16], content: &[u8]) -> [u8; 32] {
    Sha256::new_with_prefix(CONTENT_TAG)
        .chain_update(salt)
        .chain_update(content)
        .finalize()
        .into()
}

/// The bytes a leaf's hash covers: the tag, then each field as its length (8 bytes, big-endian) and its bytes.
/// Numbers are 8 bytes big-endian, times microseconds since 1970, an absent value has the length `u64::MAX`.
pub fn canonical(leaf: &Leaf) -> Vec<u8> {
    let mut bytes = LEAF_TAG.to_vec();
    let mut field = |value: Option<&[u8]>| {
        let length = value.map_or(u64::MAX, |value| value.len() as u64);
        bytes.extend_from_slice(&length.to_be_bytes());
        bytes.extend_from_slice(value.unwrap_or_default());
    };
    field(Some(leaf.file.as_bytes()));
    field(Some(&i64::from(leaf.seq).to_be_bytes()));
    field(Some(&leaf.at.as_microsecond().to_be_bytes()));
    field(leaf.person.as_ref().map(|person| &person.as_bytes()[..]));
    field(Some(leaf.capacity.as_bytes()));
    field(leaf.on_behalf_of.as_ref().map(String::as_bytes));
    field(Some(leaf.act.as_bytes()));
    field(Some(&leaf.object_version.to_be_bytes()));
    field(Some(&leaf.content_hash));
    field(Some(&leaf.previous_hash));
    bytes
}

fn read(
    open: impl FnOnce(Uuid, &[u8]) -> Result<Vec<u8>>,
    columns: &mut Columns<'_, '_>,
) -> Result<Leaf> {
    let file = columns.get()?;
    let leaf = Leaf {
        file,
        seq: columns.get()?,
        at: columns.get()?,
        person: columns.get()?,
        capacity: columns.get()?,
        on_behalf_of: columns.get()?,
        act: columns.get()?,
        object_version: columns.get()?,
        content_hash: columns.get()?,
        previous_hash: columns.get()?,
        hash: columns.get()?,
        salt: columns.get()?,
        content: None,
    };
    let sealed: Option<&[u8]> = columns.get()?;
    let content = sealed.map(|sealed| open(file, sealed)).transpose()?;
    Ok(Leaf { content, ..leaf })
}

/// Every leaf of a file, the oldest first.
pub fn of_file(tx: &mut Tx, file: Uuid) -> Result<Vec<Leaf>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT file_id, seq, at, person_id, capacity, on_behalf_of, act, object_version, content_hash, \
         previous_hash, leaf_hash, salt, content FROM journal WHERE file_id = $1 ORDER BY seq LIMIT $2",
        params![file, LEAVES_MAX],
        |row| {
            let open = |file, sealed: &[u8]| keys.open(CONTENT, file, sealed);
            read(open, &mut row.columns("journal"))
        },
    )
}

/// Leaves of all files in the order of file and place, after the one given, each with its place in the global log.
/// A content that cannot be decrypted does not hide the leaves beside it: it is given as bytes that match no hash.
pub fn after(
    tx: &mut Tx,
    (file, seq): (Uuid, u32),
    limit: u32,
) -> Result<Vec<(Leaf, Option<u64>)>> {
    let keys = tx.keys().clone();
    tx.query(
        "SELECT file_id, seq, at, person_id, capacity, on_behalf_of, act, object_version, content_hash, \
         previous_hash, leaf_hash, salt, content, log_position FROM journal \
         WHERE (file_id, seq) > ($1, $2) ORDER BY file_id, seq LIMIT $3",
        params![file, seq, limit],
        |row| {
            let mut columns = row.columns("journal");
            let open = |file, sealed: &[u8]| {
                Ok(keys
                    .open(CONTENT, file, sealed)
                    .unwrap_or_else(|_| UNREADABLE.to_vec()))
            };
            let leaf = read(open, &mut columns)?;
            Ok((leaf, columns.get()?))
        },
    )
}

/// What is wrong with a chain.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum ChainError {
    /// The file has no leaf at all.
    #[error("the file has no leaf")]
    Empty,
    /// A leaf is missing before this one.
    #[error("a leaf is missing before leaf {0}")]
    Gap(u32),
    /// The leaf does not follow the one before.
    #[error("leaf {0} does not follow the one before it")]
    Link(u32),
    /// The leaf's fields are not those that were hashed.
    #[error("leaf {0} was altered")]
    Altered(u32),
    /// Salt and content are not those that were hashed, or only one of them was erased.
    #[error("the content of leaf {0} was altered")]
    Content(u32),
}

/// Checks a file's chain from its first leaf to its last. A cut-off end is found by the global log, not here.
pub fn verify_chain(tx: &mut Tx, file: Uuid) -> Result<Result<u32, ChainError>> {
    Ok(verify(&of_file(tx, file)?))
}

/// Checks leaves in their order; how many there are.
pub fn verify(leaves: &[Leaf]) -> Result<u32, ChainError> {
    let (mut seq, mut previous) = (0, NO_LEAF);
    for leaf in leaves {
        if leaf.seq != seq + 1 {
            return Err(ChainError::Gap(leaf.seq));
        }
        if leaf.previous_hash != previous {
            return Err(ChainError::Link(leaf.seq));
        }
        if leaf.hash != <[u8; 32]>::from(Sha256::digest(canonical(leaf))) {
            return Err(ChainError::Altered(leaf.seq));
        }
        let intact = match (&leaf.salt, &leaf.content) {
            (Some(salt), Some(content)) => content_hash(salt, content) == leaf.content_hash,
            (salt, content) => salt.is_none() && content.is_none(),
        };
        if !intact {
            return Err(ChainError::Content(leaf.seq));
        }
        (seq, previous) = (leaf.seq, leaf.hash);
    }
    if seq == 0 {
        Err(ChainError::Empty)
    } else {
        Ok(seq)
    }
}
