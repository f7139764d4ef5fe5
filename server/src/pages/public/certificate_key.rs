//! The public key of certificates of entitlement, for whoever verifies one offline.

use storage::Tx;

use crate::certificate::FORMAT;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};

/// Its address.
pub const PATH: &str = "/certificates/key";

/// The key and what it signs.
pub fn get(at: &Visit, _tx: &mut Tx) -> PageResult {
    Ok(Reply::json(&serde_json::json!({
        "algorithm": "Ed25519",
        "format": FORMAT,
        "publicKey": at.app.certificates.public(),
    })))
}
