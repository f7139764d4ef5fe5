//! `entracte inspect-file`: reads one file that somebody sent, in a process of its own that holds nothing else. It may use
//! little memory and little time, open no file, start no process and write nowhere but to its caller; when it dies, only
//! it dies (trust.md R9). `ports/inspector.rs` starts it.

use super::Done;
use clap::{Args, ValueEnum};
use domain::attachment::{PHOTOS_MAX, TAKEN_BYTES_MAX};
use inspection::{Document, Refusal, Room};
use std::io::{Read, Write};

/// The words after `inspect-file`.
#[derive(Debug, Args)]
pub struct InspectArgs {
    /// How much memory the picture may take.
    #[arg(long, value_enum, default_value_t = RoomArg::Usual)]
    room: RoomArg,
    /// One photo of that many that become one PDF.
    #[arg(long, conflicts_with = "bind", value_parser = clap::value_parser!(u8).range(1..=PHOTOS_MAX as i64))]
    page_of: Option<u8>,
    /// Bind the pages that such processes wrote.
    #[arg(long)]
    bind: bool,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq, ValueEnum)]
enum RoomArg {
    Usual,
    Large,
}

/// Reads a file from standard input and answers on standard output: a line, and the bytes of a document made anew.
pub fn run(args: &InspectArgs) -> Done {
    let room = match args.room {
        RoomArg::Usual => Room::Usual,
        RoomArg::Large => Room::Large,
    };
    confine(room)?;
    // As large as the largest file, so that it never grows by copying; what is not written to costs nothing.
    let mut bytes = Vec::with_capacity(TAKEN_BYTES_MAX + 1);
    let limit = u64::try_from(TAKEN_BYTES_MAX)? + 1;
    std::io::stdin()
        .lock()
        .take(limit)
        .read_to_end(&mut bytes)?;
    let found = match (args.page_of, args.bind) {
        (_, true) => inspection::bind(&bytes),
        (Some(count), false) => inspection::inspect_page(&bytes, room, count.into()),
        (None, false) => inspection::inspect(&bytes, room),
    };
    drop(bytes);
    let mut out = std::io::stdout().lock();
    out.write_all(&answer(found))?;
    out.flush()?;
    Ok(())
}

/// `kept MEDIA`, `remade MEDIA` and the bytes, or `refused REASON`.
fn answer(found: Result<Document, Refusal>) -> Vec<u8> {
    match found {
        Ok(Document {
            media,
            remade: None,
        }) => format!("kept {}\n", media.code()).into_bytes(),
        Ok(Document {
            media,
            remade: Some(bytes),
        }) => [format!("remade {}\n", media.code()).as_bytes(), &bytes].concat(),
        Err(refusal) => format!("refused {}\n", refusal.code()).into_bytes(),
    }
}

/// Gives up, before the first byte is read, what a parser gone astray could use.
#[cfg(unix)]
fn confine(room: Room) -> std::io::Result<()> {
    use rustix::process::{Resource, Rlimit, setrlimit};
    let (memory, seconds) = match room {
        Room::Usual => (64 << 20, 2),
        Room::Large => (192 << 20, 4),
    };
    let limits = [
        (Resource::Data, memory),
        (Resource::Cpu, seconds),
        (Resource::Fsize, 0),
        (Resource::Core, 0),
        (Resource::Nproc, 0),
        (Resource::Nofile, 3),
    ];
    for (resource, value) in limits {
        let limit = Rlimit {
            current: Some(value),
            maximum: Some(value),
        };
        setrlimit(resource, limit)?;
    }
    Ok(())
}

/// Elsewhere the process alone is the wall.
#[cfg(not(unix))]
fn confine(_: Room) -> std::io::Result<()> {
    Ok(())
}
