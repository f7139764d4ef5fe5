//! Has a file read by a process of its own (`entracte inspect-file`), which may fail, be killed or run out of memory
//! without harm. A few at a time, so that many uploads at once cost no more than a few; large photos one at a time.

use domain::attachment::{Media, PHOTOS_MAX};
use inspection::{Document, Refusal};
use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::process::{Child, Command};
use tokio::sync::Semaphore;

/// Usual files read at once.
const USUAL_AT_ONCE: usize = 2;
/// The room of a usual file, and time for one, waiting not counted. A processor may be shared with much else.
const USUAL: (&str, Duration) = ("usual", Duration::from_secs(10));
/// … of a large photo.
const LARGE: (&str, Duration) = ("large", Duration::from_secs(20));
/// The longest first line of an answer.
const LINE_BYTES_MAX: usize = 64;

/// Starts the processes.
#[derive(Debug)]
pub struct Inspector {
    program: PathBuf,
    usual: Semaphore,
    large: Semaphore,
}

impl Inspector {
    /// With this program, which must know `inspect-file`.
    pub fn with(program: PathBuf) -> Self {
        Self {
            program,
            usual: Semaphore::new(USUAL_AT_ONCE),
            large: Semaphore::new(1),
        }
    }

    /// With the program that runs.
    pub fn of_this_program() -> std::io::Result<Self> {
        Ok(Self::with(std::env::current_exe()?))
    }

    /// What the file is. A process that gives no answer in its limits means: unreadable.
    pub async fn inspect(&self, bytes: &[u8]) -> Result<Document, Refusal> {
        self.judge(&[], bytes).await
    }

    /// Several photos as one PDF: each is read by a process of its own, as any photo is, and another binds what they wrote.
    pub async fn inspect_together(&self, photos: Vec<Vec<u8>>) -> Result<Document, Refusal> {
        if photos.len() > PHOTOS_MAX {
            return Err(Refusal::TooManyPhotos);
        }
        let page_of = ["--page-of".to_owned(), photos.len().to_string()];
        let mut pages = Vec::with_capacity(photos.len());
        for photo in photos {
            let page = self.judge(&page_of, &photo).await?;
            pages.push(page.remade.ok_or(Refusal::Unreadable)?);
        }
        let row = inspection::in_a_row(&pages);
        drop(pages);
        self.ask(&self.usual, USUAL, &["--bind".to_owned()], &row)
            .await
    }

    async fn judge(&self, args: &[String], bytes: &[u8]) -> Result<Document, Refusal> {
        let found = self.ask(&self.usual, USUAL, args, bytes).await;
        if found != Err(Refusal::NeedsRoom) {
            return found;
        }
        self.ask(&self.large, LARGE, args, bytes).await
    }

    async fn ask(
        &self,
        lane: &Semaphore,
        (room, time_max): (&str, Duration),
        args: &[String],
        bytes: &[u8],
    ) -> Result<Document, Refusal> {
        let _turn = lane.acquire().await.map_err(|_| Refusal::Unreadable)?;
        let child = Command::new(&self.program)
            .args(["inspect-file", "--room", room])
            .args(args)
            .env_clear()
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .kill_on_drop(true)
            .spawn();
        let child = match child {
            Ok(child) => child,
            Err(error) => {
                tracing::error!(%error, "could not start the process that reads files");
                return Err(Refusal::Unreadable);
            }
        };
        let answer = tokio::time::timeout(time_max, talk(child, bytes)).await;
        match answer {
            Ok(Ok(answer)) => read(answer),
            Ok(Err(error)) => {
                tracing::warn!(%error, "the process that reads files gave no answer");
                Err(Refusal::Unreadable)
            }
            Err(_) => {
                tracing::warn!("the process that reads files took too long");
                Err(Refusal::Unreadable)
            }
        }
    }
}

/// Hands the file over and takes the answer. A process that stops reading is not waited for.
async fn talk(mut child: Child, bytes: &[u8]) -> std::io::Result<Vec<u8>> {
    let (Some(mut input), Some(mut output)) = (child.stdin.take(), child.stdout.take()) else {
        return Err(std::io::ErrorKind::BrokenPipe.into());
    };
    let give = async move {
        // A broken pipe is told by the missing answer.
        let _ = input.write_all(bytes).await;
    };
    let mut answer = Vec::new();
    let ((), taken) = tokio::join!(give, output.read_to_end(&mut answer));
    taken?;
    let status = child.wait().await?;
    if status.success() {
        Ok(answer)
    } else {
        Err(std::io::Error::other(status.to_string()))
    }
}

fn read(mut answer: Vec<u8>) -> Result<Document, Refusal> {
    let end = answer
        .iter()
        .take(LINE_BYTES_MAX)
        .position(|byte| *byte == b'\n');
    let end = end.ok_or(Refusal::Unreadable)?;
    let rest = answer.split_off(end + 1);
    let line = std::str::from_utf8(&answer[..end]).map_err(|_| Refusal::Unreadable)?;
    let media = |word: &str| word.parse::<Media>().map_err(|_| Refusal::Unreadable);
    match line.split_once(' ') {
        Some(("kept", word)) => Ok(Document {
            media: media(word)?,
            remade: None,
        }),
        Some(("remade", word)) => Ok(Document {
            media: media(word)?,
            remade: Some(rest),
        }),
        Some(("refused", word)) => {
            let named = Refusal::ALL
                .into_iter()
                .find(|refusal| refusal.code() == word);
            Err(named.unwrap_or(Refusal::Unreadable))
        }
        _ => Err(Refusal::Unreadable),
    }
}
