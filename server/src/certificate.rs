//! A certificate of entitlement: what a worker shows an employer of the own balances, signed with Ed25519 so that it can
//! be verified offline by whoever holds the public key (EMP-06).
//!
//! The file is one JSON object in canonical form (keys sorted, no white space): the certificate, the public key, and the
//! signature over the canonical bytes of the certificate. Any other byte anywhere is refused.

use ed25519_dalek::{Signature, Signer, SigningKey, VerifyingKey};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use thiserror::Error;

/// Names the format of the file; another format gets another name.
pub const FORMAT: &str = "entracte-entitlement-1";
/// Longest file that is read.
pub const FILE_BYTES_MAX: usize = 256 * 1_024;

/// The key certificates are signed with.
#[derive(Clone)]
pub struct CertificateKey(SigningKey);

/// Keys are never printed.
impl std::fmt::Debug for CertificateKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("CertificateKey")
    }
}

/// What is certified.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct Certificate {
    /// [`FORMAT`].
    pub format: String,
    /// Its number.
    pub id: String,
    /// Whose balance it is about: given and family name.
    pub worker: String,
    /// The enterprise it is made for.
    pub employer: String,
    /// The ticket of the request it is about; none for a request from paper.
    pub ticket: Option<String>,
    /// When it was made.
    pub issued_at: Timestamp,
    /// Until when it says anything.
    pub expires_at: Timestamp,
    /// Whether the request fits into what is left: always said.
    pub enough: bool,
    /// The whole balance, when the worker chose to show it.
    pub balance: Option<Vec<CertifiedRight>>,
}

/// One right, in hundredths of months (or weeks).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CertifiedRight {
    /// Code of the right.
    pub right: String,
    /// Tells children and patients apart without naming them: 1, 2 …; none for a right of the worker alone.
    pub person: Option<u32>,
    /// In what it is counted: code of a unit.
    pub unit: String,
    /// The whole right.
    pub total: i64,
    /// Taken.
    pub used: i64,
    /// Asked, not decided.
    pub pending: i64,
    /// Left.
    pub left: i64,
}

/// Why a file proves nothing.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
pub enum CertificateError {
    /// Too long, not JSON, not in canonical form, or not with exactly the fields of a certificate.
    #[error("this is not a certificate, or a byte of it was changed")]
    Form,
    /// Signed with another key than the one given.
    #[error("the certificate was signed with another key")]
    OtherKey,
    /// The signature does not fit.
    #[error("the signature does not fit: the certificate was changed")]
    Signature,
    /// The key given is no public key.
    #[error("the key is not 64 hexadecimal digits of an Ed25519 public key")]
    Key,
}

impl CertificateKey {
    /// The key from its seed.
    pub fn new(seed: [u8; 32]) -> Self {
        Self(SigningKey::from_bytes(&seed))
    }

    /// The public key as published, 64 hexadecimal digits.
    pub fn public(&self) -> String {
        hex::encode(self.0.verifying_key().as_bytes())
    }

    /// The signed file.
    pub fn sign(&self, certificate: &Certificate) -> Result<String, serde_json::Error> {
        let content = serde_json::to_value(certificate)?;
        let signature = self.0.sign(canonical(&content).as_bytes());
        Ok(canonical(&serde_json::json!({
            "certificate": content,
            "publicKey": self.public(),
            "signature": hex::encode(signature.to_bytes()),
        })))
    }
}

/// Verifies a file with the public key, offline: what it says, or why it proves nothing.
pub fn verify(file: &[u8], public_key: &str) -> Result<Certificate, CertificateError> {
    use CertificateError as E;
    let key: [u8; 32] = hex::decode(public_key.trim())
        .ok()
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(E::Key)?;
    let verifying = VerifyingKey::from_bytes(&key).map_err(|_| E::Key)?;
    if file.len() > FILE_BYTES_MAX {
        return Err(E::Form);
    }
    let document: Value = serde_json::from_slice(file).map_err(|_| E::Form)?;
    if canonical(&document).as_bytes() != file {
        return Err(E::Form);
    }
    let fields = document.as_object().filter(|fields| fields.len() == 3);
    let fields = fields.ok_or(E::Form)?;
    let text = |name: &str| fields.get(name).and_then(Value::as_str).ok_or(E::Form);
    if text("publicKey")? != hex::encode(key) {
        return Err(E::OtherKey);
    }
    let written = text("signature")?;
    let bytes: [u8; 64] = hex::decode(written)
        .ok()
        .filter(|bytes| hex::encode(bytes) == written)
        .and_then(|bytes| bytes.try_into().ok())
        .ok_or(E::Form)?;
    let content = fields.get("certificate").ok_or(E::Form)?;
    verifying
        .verify_strict(
            canonical(content).as_bytes(),
            &Signature::from_bytes(&bytes),
        )
        .map_err(|_| E::Signature)?;
    let certificate: Certificate = serde_json::from_value(content.clone()).map_err(|_| E::Form)?;
    if certificate.format == FORMAT {
        Ok(certificate)
    } else {
        Err(E::Form)
    }
}

/// JSON with sorted keys and no white space: the same document has the same bytes, whatever wrote it.
fn canonical(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let mut fields: Vec<_> = fields.iter().collect();
            fields.sort_by_key(|(name, _)| name.as_str());
            let fields: Vec<String> = fields
                .into_iter()
                .map(|(name, value)| {
                    format!("{}:{}", Value::String(name.clone()), canonical(value))
                })
                .collect();
            format!("{{{}}}", fields.join(","))
        }
        Value::Array(items) => {
            let items: Vec<String> = items.iter().map(canonical).collect();
            format!("[{}]", items.join(","))
        }
        plain => plain.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn signed() -> (CertificateKey, Certificate, String) {
        let key = CertificateKey::new([9; 32]);
        let certificate = Certificate {
            format: FORMAT.to_owned(),
            id: "0190".to_owned(),
            worker: "Hélène \"Lène\" Dupont".to_owned(),
            employer: "0999999922".to_owned(),
            ticket: Some("04W-002ZS8U-E4-Z".to_owned()),
            issued_at: "2026-11-23T10:00:00Z".parse().expect("an instant"),
            expires_at: "2026-12-23T10:00:00Z".parse().expect("an instant"),
            enough: true,
            balance: Some(vec![CertifiedRight {
                right: "parental".to_owned(),
                person: Some(1),
                unit: "full".to_owned(),
                total: 400,
                used: 100,
                pending: 100,
                left: 200,
            }]),
        };
        let file = key.sign(&certificate).expect("signed");
        (key, certificate, file)
    }

    #[test]
    fn emp_06_a_signed_certificate_says_what_was_signed() {
        let (key, certificate, file) = signed();
        assert_eq!(verify(file.as_bytes(), &key.public()), Ok(certificate));
    }

    #[test]
    fn emp_06_every_flipped_byte_is_refused() {
        let (key, _, file) = signed();
        let public = key.public();
        for place in 0..file.len() {
            for bit in 0..8 {
                let mut bytes = file.clone().into_bytes();
                bytes[place] ^= 1 << bit;
                assert!(verify(&bytes, &public).is_err(), "byte {place}, bit {bit}");
            }
        }
        for end in 0..file.len() {
            assert!(
                verify(&file.as_bytes()[..end], &public).is_err(),
                "cut at {end}"
            );
        }
        assert!(verify(format!("{file}\n").as_bytes(), &public).is_err());
    }

    #[test]
    fn another_key_and_no_key_are_named() {
        let (_, _, file) = signed();
        let other = CertificateKey::new([8; 32]).public();
        assert_eq!(
            verify(file.as_bytes(), &other),
            Err(CertificateError::OtherKey)
        );
        assert_eq!(verify(file.as_bytes(), "abc"), Err(CertificateError::Key));
    }
}
