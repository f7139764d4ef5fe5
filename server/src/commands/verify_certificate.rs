//! `entracte verify-certificate FILE --key KEY`: says offline what a certificate of entitlement proves.

use std::path::{Path, PathBuf};

use clap::Args;

use super::Done;
use crate::certificate::{FILE_BYTES_MAX, verify};
use crate::ports::clock::{Clock, SystemClock};

/// What to verify, with which key.
#[derive(Debug, Args)]
pub struct VerifyCertificateArgs {
    /// The certificate as downloaded.
    file: PathBuf,
    /// The public key: 64 hexadecimal digits, or a file that holds them; published at /certificates/key.
    #[arg(long)]
    key: String,
}

/// Prints what the certificate says; fails when it proves nothing, or nothing any more.
pub fn run(args: &VerifyCertificateArgs) -> Done {
    let key = read_key(&args.key)?;
    let size = std::fs::metadata(&args.file)?.len();
    if size > FILE_BYTES_MAX as u64 {
        return Err("the file is too long to be a certificate".into());
    }
    let certificate = verify(&std::fs::read(&args.file)?, &key)?;
    println!("{}", serde_json::to_string_pretty(&certificate)?);
    if certificate.expires_at <= SystemClock.now() {
        return Err(format!("valid once, but expired on {}", certificate.expires_at).into());
    }
    println!(
        "valid until {}; revocation is seen online only",
        certificate.expires_at
    );
    Ok(())
}

fn read_key(key: &str) -> Result<String, std::io::Error> {
    let path = Path::new(key);
    if path.exists() {
        return Ok(std::fs::read_to_string(path)?.trim().to_owned());
    }
    Ok(key.to_owned())
}
