//! The stand-in's RSA key: made once, kept in the demonstration's data folder.

use std::fs;
use std::io::Write as _;
use std::os::unix::fs::{OpenOptionsExt as _, PermissionsExt as _};
use std::path::{Path, PathBuf};

use openidconnect::core::{CoreJsonWebKey, CoreJwsSigningAlgorithm, CoreRsaPrivateSigningKey};
use openidconnect::{JsonWebKey as _, JsonWebKeyId, PrivateSigningKey as _};
use rsa::pkcs1::{EncodeRsaPrivateKey as _, LineEnding};
use rsa::rand_core::{CryptoRng, RngCore};
use rsa::traits::PublicKeyParts as _;
use rsa::{BigUint, RsaPrivateKey};
use sha2::{Digest as _, Sha256};

use crate::ports::chance::Chance;

const BITS: usize = 2048;

/// Why there is no key.
#[derive(Debug, thiserror::Error)]
pub enum KeyError {
    /// The file cannot be read or written.
    #[error("the stand-in's key {0} cannot be read or written")]
    File(PathBuf, #[source] std::io::Error),
    /// Others may read the file.
    #[error("the stand-in's key {0} may be read by others: chmod 600")]
    Readable(PathBuf),
    /// The file holds no RSA key.
    #[error("the stand-in's key is no RSA key in PKCS#1 PEM")]
    Shape,
    /// No key could be made.
    #[error("no key could be made")]
    Generation,
}

/// A key that signs with RS256.
pub struct SigningKey {
    private: CoreRsaPrivateSigningKey,
    public: CoreJsonWebKey,
    id: String,
}

impl SigningKey {
    /// Reads the key, or makes one and writes it with mode 0600.
    pub fn load_or_create(path: &Path, chance: &dyn Chance) -> Result<Self, KeyError> {
        let file = |error| KeyError::File(path.to_owned(), error);
        match fs::metadata(path) {
            Ok(data) if data.permissions().mode() & 0o077 != 0 => {
                Err(KeyError::Readable(path.to_owned()))
            }
            Ok(_) => Self::from_pem(&fs::read_to_string(path).map_err(file)?),
            Err(error) if error.kind() == std::io::ErrorKind::NotFound => {
                let pem = generate(chance)?;
                // Written aside and renamed, so that a crash leaves no half key.
                let aside = path.with_extension("new");
                let mut out = fs::OpenOptions::new()
                    .write(true)
                    .create(true)
                    .truncate(true)
                    .mode(0o600)
                    .open(&aside)
                    .map_err(file)?;
                out.write_all(pem.as_bytes())
                    .and_then(|()| out.sync_all())
                    .map_err(file)?;
                fs::rename(&aside, path).map_err(file)?;
                Self::from_pem(&pem)
            }
            Err(error) => Err(file(error)),
        }
    }

    /// The key in PKCS#1 PEM.
    pub fn from_pem(pem: &str) -> Result<Self, KeyError> {
        use rsa::pkcs1::DecodeRsaPrivateKey as _;
        let key = RsaPrivateKey::from_pkcs1_pem(pem).map_err(|_| KeyError::Shape)?;
        let id = hex::encode(&Sha256::digest(key.n().to_bytes_be())[..8]);
        let private = CoreRsaPrivateSigningKey::from_pem(pem, Some(JsonWebKeyId::new(id.clone())))
            .map_err(|_| KeyError::Shape)?;
        Ok(SigningKey {
            public: private.as_verification_key(),
            private,
            id,
        })
    }

    /// The public half as it stands in the key set.
    pub fn public(&self) -> &CoreJsonWebKey {
        &self.public
    }

    /// The key's name, `kid`.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The RS256 signature; `None` when the key cannot sign, which a valid key always can.
    pub fn sign(&self, message: &[u8]) -> Option<Vec<u8>> {
        self.private
            .sign(&CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256, message)
            .ok()
    }

    /// Whether this key made the RS256 signature.
    pub fn made(&self, message: &[u8], signature: &[u8]) -> bool {
        self.public
            .verify_signature(
                &CoreJwsSigningAlgorithm::RsaSsaPkcs1V15Sha256,
                message,
                signature,
            )
            .is_ok()
    }
}

/// A new key in PKCS#1 PEM.
pub fn generate(chance: &dyn Chance) -> Result<String, KeyError> {
    let exponent = BigUint::from(65_537_u32);
    let key = RsaPrivateKey::new_with_exp(&mut Rng(chance), BITS, &exponent)
        .map_err(|_| KeyError::Generation)?;
    let pem = key
        .to_pkcs1_pem(LineEnding::LF)
        .map_err(|_| KeyError::Generation)?;
    Ok(pem.to_string())
}

/// Our chance under the name the `rsa` crate knows it by.
struct Rng<'a>(&'a dyn Chance);

impl RngCore for Rng<'_> {
    fn next_u32(&mut self) -> u32 {
        let mut bytes = [0; 4];
        self.0.fill(&mut bytes);
        u32::from_le_bytes(bytes)
    }

    fn next_u64(&mut self) -> u64 {
        let mut bytes = [0; 8];
        self.0.fill(&mut bytes);
        u64::from_le_bytes(bytes)
    }

    fn fill_bytes(&mut self, dest: &mut [u8]) {
        self.0.fill(dest);
    }

    fn try_fill_bytes(&mut self, dest: &mut [u8]) -> Result<(), rsa::rand_core::Error> {
        self.0.fill(dest);
        Ok(())
    }
}

impl CryptoRng for Rng<'_> {}
