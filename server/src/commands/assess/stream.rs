//! Lines through the engine on several threads: the order of the input is kept, memory stays flat.
//!
//! Batches of lines go round robin to the workers and come back round robin to the writer, so no numbering and no
//! reordering are needed. Each channel holds few batches: a slow reader of the output slows the input down. A batch is
//! whatever one read gave, so that a partner who writes one line and waits is answered.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::sync::mpsc::{Receiver, SyncSender, sync_channel};
use std::thread;

use domain::law::{Figures, assess};

use super::difference::Tally;
use super::read::{LineError, read};
use super::write;

/// Bytes read at once.
const READ_BYTES: usize = 64 * 1024;
/// Bytes of one line; a longer one is an error on its place and its bytes are skipped.
const LINE_MAX: usize = 1024 * 1024;
/// Batches waiting before and after each worker.
const QUEUE: usize = 2;

/// Where the lines come from and go to.
pub struct Streams<I, O, D> {
    /// JSON lines in.
    pub input: I,
    /// JSON lines out.
    pub output: O,
    /// The difference report, when one was asked.
    pub difference: Option<D>,
}

/// Some lines, whole, with the number of the first.
struct Batch {
    first: u64,
    lines: Vec<Result<Vec<u8>, LineError>>,
}

/// What became of a batch.
struct Done {
    output: String,
    difference: String,
    tally: Tally,
    all_read: bool,
}

/// Assesses every line; true when every line was read. Errors are those of reading and writing.
pub fn assess_lines<I: Read, O: Write + Send, D: Write + Send>(
    streams: Streams<I, O, D>,
    figures: &Figures,
    threads: usize,
) -> io::Result<bool> {
    let Streams {
        input,
        output,
        difference,
    } = streams;
    let compare = difference.is_some();
    thread::scope(|scope| {
        let mut to_workers = Vec::new();
        let mut from_workers = Vec::new();
        for _ in 0..threads.max(1) {
            let (batches, inbox) = sync_channel(QUEUE);
            let (outbox, done) = sync_channel(QUEUE);
            scope.spawn(move || work(&inbox, &outbox, figures, compare));
            to_workers.push(batches);
            from_workers.push(done);
        }
        let writer = scope.spawn(move || write_all(&from_workers, output, difference));
        let read = read_all(input, &to_workers);
        drop(to_workers);
        // A panic of a thread is a broken invariant: it goes on upwards.
        let written = writer
            .join()
            .unwrap_or_else(|panic| std::panic::resume_unwind(panic));
        read?;
        written
    })
}

fn work(inbox: &Receiver<Batch>, outbox: &SyncSender<Done>, figures: &Figures, compare: bool) {
    for batch in inbox {
        if outbox.send(assess_batch(&batch, figures, compare)).is_err() {
            // The writer has gone: nobody reads any more.
            return;
        }
    }
}

fn assess_batch(batch: &Batch, figures: &Figures, compare: bool) -> Done {
    let mut done = Done {
        output: String::with_capacity(batch.lines.len() * 4096),
        difference: String::new(),
        tally: Tally::default(),
        all_read: true,
    };
    for (number, line) in (batch.first..).zip(&batch.lines) {
        let input = match line {
            Ok(bytes) => read(bytes),
            Err(error) => Err(error.clone()),
        };
        match input {
            Ok(input) => {
                let assessment = assess(&input.facts, figures);
                write::assessment(&mut done.output, &assessment, &input, figures);
                if compare {
                    let report = &mut done.difference;
                    done.tally
                        .compare(report, number, &input.facts, &assessment);
                }
            }
            Err(error) => {
                done.all_read = false;
                write::error(&mut done.output, number, &error);
            }
        }
    }
    done
}

/// Takes the batches in the order they were given out.
fn write_all<O: Write, D: Write>(
    from_workers: &[Receiver<Done>],
    mut output: O,
    mut difference: Option<D>,
) -> io::Result<bool> {
    let mut all_read = true;
    let mut tally = Tally::default();
    for worker in from_workers.iter().cycle() {
        let Ok(done) = worker.recv() else { break };
        output.write_all(done.output.as_bytes())?;
        output.flush()?;
        if let Some(report) = &mut difference {
            report.write_all(done.difference.as_bytes())?;
        }
        tally.add(&done.tally);
        all_read &= done.all_read;
    }
    if let Some(report) = &mut difference {
        report.write_all(tally.summary().as_bytes())?;
        report.flush()?;
    }
    Ok(all_read)
}

fn read_all<I: Read>(input: I, to_workers: &[SyncSender<Batch>]) -> io::Result<()> {
    let mut input = BufReader::with_capacity(READ_BYTES, input);
    let mut workers = to_workers.iter().cycle();
    let mut lines = Lines::default();
    let mut first = 1;
    loop {
        let bytes = input.fill_buf()?;
        let count = bytes.len();
        let read = if count == 0 {
            lines.finish()
        } else {
            lines.take(bytes)
        };
        input.consume(count);
        if !read.is_empty() {
            let next = first + read.len() as u64;
            let batch = Batch { first, lines: read };
            first = next;
            // A worker that has gone means that the writer has: its error is the one to tell.
            if workers
                .next()
                .is_none_or(|worker| worker.send(batch).is_err())
            {
                return Ok(());
            }
        }
        if count == 0 {
            return Ok(());
        }
    }
}

/// Cuts bytes into lines; keeps the beginning of a line whose end has not come yet.
#[derive(Default)]
struct Lines {
    begun: Vec<u8>,
    too_long: bool,
}

impl Lines {
    fn take(&mut self, bytes: &[u8]) -> Vec<Result<Vec<u8>, LineError>> {
        let mut lines = Vec::new();
        for piece in bytes.split_inclusive(|byte| *byte == b'\n') {
            let ends = piece.last() == Some(&b'\n');
            let content = piece.strip_suffix(b"\n").unwrap_or(piece);
            if self.begun.len() + content.len() > LINE_MAX {
                self.too_long = true;
                self.begun.clear();
            }
            if !self.too_long {
                self.begun.extend_from_slice(content);
            }
            if ends {
                lines.push(self.line());
            }
        }
        lines
    }

    /// A last line without its end counts; nothing after the last end is no line.
    fn finish(&mut self) -> Vec<Result<Vec<u8>, LineError>> {
        if self.begun.is_empty() && !self.too_long {
            return Vec::new();
        }
        vec![self.line()]
    }

    fn line(&mut self) -> Result<Vec<u8>, LineError> {
        let line = std::mem::take(&mut self.begun);
        if std::mem::take(&mut self.too_long) {
            return Err(LineError {
                key: None,
                message: format!("the line is longer than {LINE_MAX} bytes"),
            });
        }
        Ok(line)
    }
}
