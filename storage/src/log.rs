//! The global log: a job gathers committed leaves of all files into one Merkle tree and signs its root, so that no lock
//! over all files stands in the way of an act, and a cut-off end of a chain is still found.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;
use uuid::Uuid;

use crate::engine::{tx::Tx, value::params};
use crate::error::{Error, Result};
use crate::keys::Keys;
use crate::merkle::{self, Hash, Nodes};

/// Leaves gathered in one transaction.
pub const GATHERED_MAX: u32 = 2_000;
/// Names what is signed; another format gets another tag.
const CHECKPOINT_TAG: &[u8] = b"entracte log checkpoint 1";
const KEY_LABEL: &str = "journal checkpoints";

/// What the service vouches for: the root of the log when it had so many leaves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Checkpoint {
    /// Leaves in the log.
    pub size: u64,
    /// Root over them.
    pub root: Hash,
    /// When it was signed.
    pub at: Timestamp,
    /// Ed25519 over [`Checkpoint::signed_bytes`].
    pub signature: [u8; 64],
}

impl Checkpoint {
    /// The tag, the size (8 bytes, big-endian), the root, and microseconds since 1970 (8 bytes, big-endian).
    pub fn signed_bytes(size: u64, root: &Hash, at: Timestamp) -> Vec<u8> {
        let mut bytes = CHECKPOINT_TAG.to_vec();
        bytes.extend_from_slice(&size.to_be_bytes());
        bytes.extend_from_slice(root);
        bytes.extend_from_slice(&at.as_microsecond().to_be_bytes());
        bytes
    }

    /// Whether this is what the holder of the key signed.
    pub fn is_signed_by(&self, public_key: &[u8; 32]) -> bool {
        let bytes = Self::signed_bytes(self.size, &self.root, self.at);
        let signature = Signature::from_bytes(&self.signature);
        VerifyingKey::from_bytes(public_key)
            .is_ok_and(|key| key.verify_strict(&bytes, &signature).is_ok())
    }
}

/// The public half of the key that signs checkpoints; it is made from the keys outside the database.
pub fn public_key(keys: &Keys) -> [u8; 32] {
    signing_key(keys).verifying_key().to_bytes()
}

fn signing_key(keys: &Keys) -> SigningKey {
    SigningKey::from_bytes(&keys.derive(KEY_LABEL))
}

/// The stored subtrees.
struct Stored<'t>(&'t mut Tx);

impl Nodes for Stored<'_> {
    type Error = Error;

    fn node(&mut self, level: u8, place: u64) -> Result<Hash> {
        self.0.one(
            "SELECT hash FROM log_nodes WHERE level = $1 AND place = $2",
            params![level, signed(place)],
            |row| row.columns("log_nodes").get(),
        )
    }
}

/// Leaves are counted in `BIGINT`, which no log fills.
fn signed(number: u64) -> i64 {
    i64::try_from(number).unwrap_or(i64::MAX)
}

/// How many leaves the log has.
pub fn size(tx: &mut Tx) -> Result<u64> {
    let last = tx.optional(
        "SELECT place FROM log_nodes WHERE level = 0 ORDER BY place DESC LIMIT 1",
        params![],
        |row| row.columns("log_nodes").get::<u64>(),
    )?;
    Ok(last.map_or(0, |place| place + 1))
}

/// Puts leaves that are in no log yet into it, at most [`GATHERED_MAX`], and signs the new root; how many it took.
/// [`Error::Duplicate`] when another gatherer was quicker: nothing is lost, the next round goes on.
pub fn gather(tx: &mut Tx, now: Timestamp) -> Result<u32> {
    let leaves = tx.query(
        "SELECT file_id, seq, leaf_hash FROM journal WHERE log_position IS NULL ORDER BY at, file_id, seq LIMIT $1",
        params![GATHERED_MAX],
        |row| {
            let mut columns = row.columns("journal");
            Ok((
                columns.get::<Uuid>()?,
                columns.get::<u32>()?,
                columns.get::<Hash>()?,
            ))
        },
    )?;
    if leaves.is_empty() {
        return Ok(0);
    }
    let mut size = size(tx)?;
    for (file, seq, hash) in &leaves {
        let leaf = merkle::leaf_hash(hash);
        for (level, place, hash) in merkle::completed(&mut Stored(tx), size, leaf)? {
            tx.exec(
                "INSERT INTO log_nodes (level, place, hash) VALUES ($1, $2, $3)",
                params![level, signed(place), &hash],
            )?;
        }
        tx.exec_one(
            "UPDATE journal SET log_position = $3 WHERE file_id = $1 AND seq = $2 AND log_position IS NULL",
            params![*file, *seq, signed(size)],
        )?;
        size += 1;
    }
    sign(tx, size, now)?;
    Ok(u32::try_from(leaves.len()).unwrap_or(GATHERED_MAX))
}

fn sign(tx: &mut Tx, size: u64, at: Timestamp) -> Result<()> {
    let root = merkle::root(&mut Stored(tx), size)?;
    let bytes = Checkpoint::signed_bytes(size, &root, at);
    let signature = signing_key(tx.keys()).sign(&bytes).to_bytes();
    tx.exec(
        "INSERT INTO log_checkpoints (size, root, at, signature) VALUES ($1, $2, $3, $4)",
        params![signed(size), &root, at, &signature],
    )?;
    Ok(())
}

fn read(row: &crate::engine::row::Row<'_>) -> Result<Checkpoint> {
    let mut columns = row.columns("log_checkpoints");
    Ok(Checkpoint {
        size: columns.get()?,
        root: columns.get()?,
        at: columns.get()?,
        signature: columns.get()?,
    })
}

/// The newest checkpoint, once something was gathered.
pub fn newest_checkpoint(tx: &mut Tx) -> Result<Option<Checkpoint>> {
    tx.optional(
        "SELECT size, root, at, signature FROM log_checkpoints ORDER BY size DESC LIMIT 1",
        params![],
        read,
    )
}

/// Checkpoints with more than `size` leaves, smallest first, at most `limit`.
pub fn checkpoints_after(tx: &mut Tx, size: u64, limit: u32) -> Result<Vec<Checkpoint>> {
    tx.query(
        "SELECT size, root, at, signature FROM log_checkpoints WHERE size > $1 ORDER BY size LIMIT $2",
        params![signed(size), limit],
        read,
    )
}

/// The root of the stored log's first `size` leaves.
pub fn root(tx: &mut Tx, size: u64) -> Result<Hash> {
    merkle::root(&mut Stored(tx), size)
}

/// Where a leaf lies in the log and the hashes that lead from it to the root of the newest checkpoint.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Inclusion {
    /// Place of the leaf, from 0.
    pub place: u64,
    /// Hashes from the leaf up.
    pub path: Vec<Hash>,
    /// What was signed.
    pub checkpoint: Checkpoint,
}

impl Inclusion {
    /// Whether a journal leaf with this hash is proven by the path and by the signature.
    pub fn proves(&self, leaf: &Hash, public_key: &[u8; 32]) -> bool {
        let (size, root) = (self.checkpoint.size, &self.checkpoint.root);
        self.checkpoint.is_signed_by(public_key)
            && merkle::includes(&merkle::leaf_hash(leaf), self.place, size, &self.path, root)
    }
}

/// The proof of a file's leaf; none while it is not gathered yet.
pub fn inclusion(tx: &mut Tx, file: Uuid, seq: u32) -> Result<Option<Inclusion>> {
    let place = tx.optional(
        "SELECT log_position FROM journal WHERE file_id = $1 AND seq = $2 AND log_position IS NOT NULL",
        params![file, seq],
        |row| row.columns("journal").get::<u64>(),
    )?;
    let (Some(place), Some(checkpoint)) = (place, newest_checkpoint(tx)?) else {
        return Ok(None);
    };
    let path = merkle::inclusion(&mut Stored(tx), place, checkpoint.size)?;
    Ok(Some(Inclusion {
        place,
        path,
        checkpoint,
    }))
}

/// The hashes that show that the log of `new` leaves begins with the log of `old` leaves.
pub fn consistency(tx: &mut Tx, old: u64, new: u64) -> Result<Vec<Hash>> {
    if old == 0 || old > new || new > size(tx)? {
        return Err(Error::Value("sizes of no two logs of ours".into()));
    }
    merkle::consistency(&mut Stored(tx), old, new)
}
