//! The arithmetic of the global log: a Merkle tree as in RFC 9162 § 2.1, over leaves that only ever grow in number.
//!
//! Nothing here touches a database: subtree hashes come from a [`Nodes`], so that the same lines make proofs from stored
//! nodes and check them from a list in memory.

use sha2::{Digest, Sha256};

/// A hash of the tree.
pub type Hash = [u8; 32];

const LEAF: [u8; 1] = [0];
const NODE: [u8; 1] = [1];

/// Hash of the empty tree (RFC 9162 § 2.1.1).
pub fn empty_root() -> Hash {
    Sha256::digest([]).into()
}

/// Hash of a leaf with this content.
pub fn leaf_hash(content: &[u8]) -> Hash {
    Sha256::new_with_prefix(LEAF)
        .chain_update(content)
        .finalize()
        .into()
}

/// Hash of the node above two others.
pub fn node_hash(left: &Hash, right: &Hash) -> Hash {
    Sha256::new_with_prefix(NODE)
        .chain_update(left)
        .chain_update(right)
        .finalize()
        .into()
}

/// Where the hashes of complete subtrees come from.
pub trait Nodes {
    /// What can go wrong while looking one up.
    type Error;
    /// The hash of the complete subtree over the leaves `place << level .. (place + 1) << level`.
    fn node(&mut self, level: u8, place: u64) -> Result<Hash, Self::Error>;
}

/// Root of the first `size` leaves.
pub fn root<N: Nodes>(nodes: &mut N, size: u64) -> Result<Hash, N::Error> {
    if size == 0 {
        return Ok(empty_root());
    }
    range(nodes, 0, size)
}

/// Hash of the subtree over `length` leaves from `begin` on, as the tree splits them.
fn range<N: Nodes>(nodes: &mut N, begin: u64, length: u64) -> Result<Hash, N::Error> {
    if length.is_power_of_two() {
        let level = length.trailing_zeros();
        return nodes.node(u8::try_from(level).unwrap_or(u8::MAX), begin >> level);
    }
    let left = split(length);
    let (first, second) = (
        range(nodes, begin, left)?,
        range(nodes, begin + left, length - left)?,
    );
    Ok(node_hash(&first, &second))
}

/// The largest power of two below `length`, which is at least 2.
fn split(length: u64) -> u64 {
    1 << (u64::BITS - 1 - (length - 1).leading_zeros())
}

/// The hashes that lead from leaf `place` to the root of `size` leaves, nearest first (RFC 9162 § 2.1.3). `place` is
/// below `size`.
pub fn inclusion<N: Nodes>(nodes: &mut N, place: u64, size: u64) -> Result<Vec<Hash>, N::Error> {
    let (mut begin, mut length) = (0, size);
    let mut from_the_root = Vec::new();
    while length > 1 {
        let left = split(length);
        if place < begin + left {
            from_the_root.push(range(nodes, begin + left, length - left)?);
            length = left;
        } else {
            from_the_root.push(range(nodes, begin, left)?);
            begin += left;
            length -= left;
        }
    }
    from_the_root.reverse();
    Ok(from_the_root)
}

/// Whether `proof` leads from `leaf` at `place` to the root of a tree of `size` leaves: all a holder of a receipt needs.
pub fn includes(leaf: &Hash, place: u64, size: u64, proof: &[Hash], root: &Hash) -> bool {
    if place >= size {
        return false;
    }
    // On which side each step lies, seen from the root down.
    let (mut begin, mut length, mut sides) = (0, size, Vec::new());
    while length > 1 {
        let left = split(length);
        let goes_left = place < begin + left;
        sides.push(goes_left);
        if goes_left {
            length = left;
        } else {
            begin += left;
            length -= left;
        }
    }
    if sides.len() != proof.len() {
        return false;
    }
    let reached = sides
        .iter()
        .rev()
        .zip(proof)
        .fold(*leaf, |hash, (goes_left, other)| {
            if *goes_left {
                node_hash(&hash, other)
            } else {
                node_hash(other, &hash)
            }
        });
    reached == *root
}

/// The hashes that show that the tree of `new` leaves begins with the tree of `old` leaves (RFC 9162 § 2.1.4).
/// `0 < old <= new`.
pub fn consistency<N: Nodes>(nodes: &mut N, old: u64, new: u64) -> Result<Vec<Hash>, N::Error> {
    let (mut begin, mut length, mut whole) = (0, new, true);
    let mut rest = old;
    let mut from_the_root = Vec::new();
    while rest != length {
        let left = split(length);
        if rest <= left {
            from_the_root.push(range(nodes, begin + left, length - left)?);
            length = left;
        } else {
            from_the_root.push(range(nodes, begin, left)?);
            begin += left;
            length -= left;
            rest -= left;
            whole = false;
        }
    }
    // The old tree itself is known to whoever checks.
    if !whole {
        from_the_root.push(range(nodes, begin, length)?);
    }
    from_the_root.reverse();
    Ok(from_the_root)
}

/// The nodes a leaf completes when it comes at `place`: itself, then each parent whose right half it closes.
/// `node` gives complete subtrees that exist already.
pub fn completed<N: Nodes>(
    nodes: &mut N,
    place: u64,
    leaf: Hash,
) -> Result<Vec<(u8, u64, Hash)>, N::Error> {
    let mut made = vec![(0, place, leaf)];
    let (mut level, mut place, mut hash) = (0, place, leaf);
    while place & 1 == 1 {
        let left = nodes.node(level, place - 1)?;
        hash = node_hash(&left, &hash);
        (level, place) = (level + 1, place >> 1);
        made.push((level, place, hash));
    }
    Ok(made)
}

/// A tree in memory: what `verify` builds to compare with what is stored, and a checker's own copy.
#[derive(Debug, Default, Clone)]
pub struct MemoryTree {
    levels: Vec<Vec<Hash>>,
}

impl Nodes for MemoryTree {
    type Error = Absent;

    fn node(&mut self, level: u8, place: u64) -> Result<Hash, Absent> {
        let place = usize::try_from(place).map_err(|_| Absent)?;
        let nodes = self.levels.get(usize::from(level)).ok_or(Absent)?;
        nodes.get(place).copied().ok_or(Absent)
    }
}

/// A subtree the tree does not have.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the tree has no such node")]
pub struct Absent;

impl MemoryTree {
    /// How many leaves it has.
    pub fn size(&self) -> u64 {
        self.levels.first().map_or(0, |leaves| leaves.len() as u64)
    }

    /// Adds a leaf; the nodes it completed.
    pub fn push(&mut self, leaf: Hash) -> Result<Vec<(u8, u64, Hash)>, Absent> {
        let made = completed(self, self.size(), leaf)?;
        for (level, _, hash) in &made {
            let level = usize::from(*level);
            if self.levels.len() <= level {
                self.levels.push(Vec::new());
            }
            self.levels[level].push(*hash);
        }
        Ok(made)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fmt::Write;

    use ct_merkle::mem_backed_tree::MemoryBackedTree;

    const SIZE: u64 = 70;

    fn content(place: u64) -> Vec<u8> {
        place.to_be_bytes().to_vec()
    }

    fn ours(size: u64) -> MemoryTree {
        let mut tree = MemoryTree::default();
        for place in 0..size {
            tree.push(leaf_hash(&content(place))).unwrap();
        }
        tree
    }

    fn theirs(size: u64) -> MemoryBackedTree<Sha256, Vec<u8>> {
        let mut tree = MemoryBackedTree::new();
        for place in 0..size {
            tree.push(content(place));
        }
        tree
    }

    #[test]
    fn aud_03_roots_and_proofs_equal_another_implementation() {
        for size in 1..=SIZE {
            let (mut our, their) = (ours(size), theirs(size));
            let root = root(&mut our, size).unwrap();
            assert_eq!(
                &root[..],
                their.root().as_bytes().as_slice(),
                "root of {size}"
            );
            for place in 0..size {
                let proof = inclusion(&mut our, place, size).unwrap();
                let expected = their.prove_inclusion(usize::try_from(place).unwrap());
                assert_eq!(proof.concat(), expected.as_bytes(), "{place} of {size}");
                let leaf = leaf_hash(&content(place));
                assert!(includes(&leaf, place, size, &proof, &root));
            }
        }
    }

    #[test]
    fn aud_03_consistency_proofs_equal_another_implementation() {
        for new in 2..=SIZE {
            let (mut our, their) = (ours(new), theirs(new));
            for old in 1..new {
                let proof = consistency(&mut our, old, new).unwrap();
                let added = usize::try_from(new - old).unwrap();
                let expected = their.prove_consistency(added);
                assert_eq!(proof.concat(), expected.as_bytes(), "{old} to {new}");
            }
        }
    }

    #[test]
    fn aud_03_a_proof_with_one_changed_bit_place_or_length_is_refused() {
        let mut tree = ours(13);
        let root = root(&mut tree, 13).unwrap();
        let leaf = leaf_hash(&content(5));
        let proof = inclusion(&mut tree, 5, 13).unwrap();
        assert!(includes(&leaf, 5, 13, &proof, &root));
        for step in 0..proof.len() {
            for bit in 0..256 {
                let mut bent = proof.clone();
                bent[step][bit / 8] ^= 1 << (bit % 8);
                assert!(!includes(&leaf, 5, 13, &bent, &root));
            }
        }
        assert!(!includes(&leaf, 4, 13, &proof, &root));
        assert!(!includes(&leaf, 13, 13, &proof, &root));
        assert!(!includes(&leaf, 5, 13, &proof[1..], &root));
        assert!(!includes(&leaf_hash(b"another"), 5, 13, &proof, &root));
    }

    #[test]
    fn the_empty_tree_has_the_root_of_the_standard() {
        let digits = empty_root().iter().fold(String::new(), |mut digits, byte| {
            write!(digits, "{byte:02x}").unwrap();
            digits
        });
        assert_eq!(
            digits,
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        );
    }
}
