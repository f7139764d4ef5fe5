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

    /// The most memory the process had at any moment, KiB.
    pub fn peak_kib(&self) -> u64 {
        peak_kib(self.child.id()).expect("a living process")
    }

    /// The own memory of the readers of files it started, those alive at this moment, KiB.
    pub fn readers_kib(&self) -> u64 {
        let parent = u64::from(self.child.id());
        let processes = std::fs::read_dir("/proc").expect("a list of processes");
        processes
            .filter_map(|entry| entry.ok()?.file_name().to_str()?.parse().ok())
            .filter(|process| kib(*process, "PPid:") == Some(parent))
            .filter(|process| reads_a_file(*process))
            .filter_map(own_peak_kib)
            .sum()
    }

    /// As a power cut would.
    pub fn kill(&mut self) {
        self.child.kill().expect("killed");
        self.child.wait().expect("dead");
    }
}

/// Whether the process is a reader by now: before, it still shows the memory of the service it was split from.
fn reads_a_file(process: u32) -> bool {
    std::fs::read(format!("/proc/{process}/cmdline")).is_ok_and(|words| {
        words
            .split(|byte| *byte == 0)
            .any(|word| word == b"inspect-file")
    })
}

/// The most memory a process had so far, KiB; none once it has ended.
pub fn peak_kib(process: u32) -> Option<u64> {
    kib(process, "VmHWM:")
}

/// … without the pages of the program itself, which it shares with the service.
pub fn own_peak_kib(process: u32) -> Option<u64> {
    Some(peak_kib(process)?.saturating_sub(kib(process, "RssFile:")?))
}

fn kib(process: u32, field: &str) -> Option<u64> {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = status.lines().find(|line| line.starts_with(field))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

/// The processor time a process used so far, milliseconds; also of one that has ended and was not waited for.
pub fn processor_ms(process: u32) -> u64 {
    let stat = std::fs::read_to_string(format!("/proc/{process}/stat")).expect("a process");
    let (_, rest) = stat.rsplit_once(')').expect("its name");
    let ticks = |place| -> u64 {
        let field = rest.split_whitespace().nth(place);
        field.and_then(|text| text.parse().ok()).expect("ticks")
    };
    // User and system time, in hundredths of a second.
    (ticks(11) + ticks(12)) * 10
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
