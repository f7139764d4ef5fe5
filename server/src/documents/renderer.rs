//! Renders ordered documents beside the requests: a few at once, each on a thread of its own, within a limit of time.
//! Nobody's transaction waits for it.

use super::{Document, DocumentError, sheet_of, typeset};
use crate::app::App;
use crate::texts::Lang;
use std::sync::{Arc, Condvar, Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};
use storage::documents;
use uuid::Uuid;

/// Documents rendered at the same time; more wait.
pub const RENDERED_AT_ONCE_MAX: usize = 2;
/// Waiting for a place and rendering, together. A sheet takes a fraction of a second.
pub const RENDER_TIME_MAX: Duration = Duration::from_secs(20);
/// Setting nested content is recursive; an unoptimised build needs the room.
const STACK_BYTES: usize = 16 * 1_024 * 1_024;

/// The places at which documents are rendered.
#[derive(Debug, Default)]
pub struct Renderer {
    taken: Mutex<usize>,
    freed: Condvar,
}

/// A place that is taken; given back when the thread ends, however long somebody waited for it.
struct Place(Arc<Renderer>);

impl Drop for Place {
    fn drop(&mut self) {
        *self.0.taken.lock().unwrap_or_else(PoisonError::into_inner) -= 1;
        self.0.freed.notify_one();
    }
}

impl Renderer {
    fn place(self: &Arc<Self>, time: Duration) -> Result<Place, DocumentError> {
        let taken = self.taken.lock().unwrap_or_else(PoisonError::into_inner);
        let full = |taken: &mut usize| *taken >= RENDERED_AT_ONCE_MAX;
        let waited = self.freed.wait_timeout_while(taken, time, full);
        let (mut taken, outcome) = waited.unwrap_or_else(PoisonError::into_inner);
        if outcome.timed_out() {
            return Err(DocumentError::TooSlow);
        }
        *taken += 1;
        drop(taken);
        Ok(Place(Arc::clone(self)))
    }

    /// The PDF of a document as it was frozen. Blocks.
    fn render(
        self: &Arc<Self>,
        document: Document,
        data: String,
    ) -> Result<Vec<u8>, DocumentError> {
        let began = Instant::now();
        let place = self.place(RENDER_TIME_MAX)?;
        let (tell, told) = mpsc::channel();
        let lang = document.language.parse().unwrap_or(Lang::Fr);
        let thread = std::thread::Builder::new()
            .name("document".to_owned())
            .stack_size(STACK_BYTES)
            .spawn(move || {
                let pdf = sheet_of(document.kind, lang, &data)
                    .and_then(|sheet| typeset(&document, &sheet));
                drop(place);
                // Nobody may be waiting any more; what was rendered is then rendered again when asked for.
                drop(tell.send(pdf));
            });
        thread.map_err(|_| DocumentError::TooSlow)?;
        let left = RENDER_TIME_MAX.saturating_sub(began.elapsed());
        // A thread that panicked tells nothing.
        told.recv_timeout(left)
            .unwrap_or(Err(DocumentError::TooSlow))
    }
}

/// The bytes of an ordered document: those kept, or rendered now and kept. Two who render at once serve the same bytes.
/// Blocks: called on a thread that may wait.
pub fn make(app: &Arc<App>, id: Uuid) -> Result<Vec<u8>, DocumentError> {
    let known = app
        .db
        .read_blocking(move |tx| -> Result<_, storage::Error> {
            let kept = documents::pdf(tx, id)?;
            Ok((kept, documents::by_id(tx, id)?, documents::data(tx, id)?))
        })?;
    let (document, data) = match known {
        (Some(kept), ..) => return Ok(kept),
        (None, Some(document), Some(data)) => (document, data),
        _ => return Err(DocumentError::Absent),
    };
    let pdf = app.renderer.render(document, data)?;
    let now = app.clock.now();
    let kept = app
        .db
        .write_blocking(move |tx| match documents::set_pdf(tx, id, &pdf, now) {
            Ok(()) => Ok(Some(pdf)),
            // Somebody else was first: theirs is the document.
            Err(storage::Error::Conflict) => documents::pdf(tx, id),
            Err(error) => Err(error),
        })?;
    kept.ok_or(DocumentError::Absent)
}
