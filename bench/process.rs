//! The binary itself, as an operator starts it: how soon it is ready, and how much memory it holds.

use crate::Failure;
use std::io::{BufRead, BufReader};
use std::net::SocketAddr;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// Built by cargo for this benchmark, with the same profile.
const BINARY: &str = env!("CARGO_BIN_EXE_entracte");

/// A running `entracte serve`; killed when dropped.
pub struct Process {
    child: Child,
    /// Where it listens.
    pub address: SocketAddr,
    /// From its start to the line that says it is ready.
    pub ready_after: Duration,
}

impl Process {
    /// Starts it on the data folder `data` and waits for `ready`.
    pub fn start(data: &Path) -> Result<Self, Failure> {
        let secret = data.join("keys/client-secret");
        std::fs::write(&secret, "nobody signs in here")?;
        std::fs::set_permissions(&secret, std::fs::Permissions::from_mode(0o600))?;
        let address = free_address()?;
        let began = Instant::now();
        let mut child = Command::new(BINARY)
            .arg("serve")
            .env("ENTRACTE__LISTEN", address.to_string())
            .env("ENTRACTE__ORIGIN", format!("http://{address}"))
            .env(
                "ENTRACTE__DATABASE__URL",
                format!("sqlite:{}", data.join("entracte.db").display()),
            )
            .env("ENTRACTE__KEYS__DIRECTORY", data.join("keys"))
            .env("ENTRACTE__IDENTITY__CLIENT_SECRET_FILE", &secret)
            .stdout(Stdio::piped())
            .spawn()?;
        let output = child.stdout.take().ok_or("no output")?;
        let ready = BufReader::new(output)
            .lines()
            .any(|line| line.is_ok_and(|line| line == "ready"));
        if !ready {
            let status = child.wait()?;
            return Err(format!("entracte serve ended with {status} before it was ready").into());
        }
        Ok(Self {
            child,
            address,
            ready_after: began.elapsed(),
        })
    }

    /// Memory it holds now, and the most it ever held, MiB.
    pub fn memory(&self) -> Result<(f64, f64), Failure> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kib = |name: &str| {
            let line = status.lines().find_map(|line| line.strip_prefix(name));
            line.and_then(|rest| rest.trim().strip_suffix("kB"))
                .and_then(|number| number.trim().parse::<f64>().ok())
        };
        match (kib("VmRSS:"), kib("VmHWM:")) {
            (Some(now), Some(most)) => Ok((now / 1_024.0, most / 1_024.0)),
            _ => Err("the system tells no memory".into()),
        }
    }
}

impl Drop for Process {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// An address nobody listens on at the moment.
fn free_address() -> Result<SocketAddr, Failure> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?)
}
