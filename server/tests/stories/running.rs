//! The real binary with a folder of its own, for stories that only a process can tell.

use std::io::{BufRead, BufReader};
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

/// The running program.
pub struct Running {
    child: Child,
    /// Where it listens.
    pub address: String,
}

impl Running {
    /// Starts the demonstration in that folder on a free port, and waits until it is ready.
    pub fn start(data: &Path) -> Self {
        let started = Instant::now();
        let mut child = Command::new(env!("CARGO_BIN_EXE_entracte"))
            .args(["demo", "--listen", "127.0.0.1:0", "--data"])
            .arg(data)
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("the program starts");
        let mut lines = BufReader::new(child.stdout.take().expect("its output")).lines();
        let mut address = String::new();
        for line in lines.by_ref() {
            let line = line.expect("text");
            if let Some((_, rest)) = line.split_once("http://") {
                rest.trim().clone_into(&mut address);
            }
            if line == "ready" {
                break;
            }
        }
        assert!(!address.is_empty(), "it said where it listens");
        assert!(
            started.elapsed() < Duration::from_mins(1),
            "it was ready in time"
        );
        // Whoever stops reading a program's output may stop the program.
        std::thread::spawn(move || lines.for_each(drop));
        Self { child, address }
    }

    /// As a power cut would.
    pub fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("dead");
    }
}

impl Drop for Running {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// A folder that goes away with the test.
pub struct Folder(pub PathBuf);

impl Folder {
    /// A place of that name, of this process alone.
    pub fn new(name: &str) -> Self {
        let name = format!("entracte_{name}_{}", std::process::id());
        Self(std::env::temp_dir().join(name))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}
