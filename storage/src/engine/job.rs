//! A closure on its way to a database thread and its answer on the way back.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::Ordering;

use tokio::sync::oneshot;

use super::{traces::Traces, tx::Tx};
use crate::error::{Error, Result};

/// What the database threads see of a job.
pub trait Job: Send {
    /// Runs the closure; `true` when its changes are to be kept. A panic is an error like any other.
    fn run(&mut self, tx: &mut Tx) -> bool;
    /// Sends the closure's result, or the error of the transaction around it.
    fn answer(self: Box<Self>, transaction: Result<()>);
}

pub struct Typed<T, E, F> {
    work: Option<F>,
    result: Option<Result<T, E>>,
    reply: oneshot::Sender<Result<T, E>>,
}

impl<T, E, F> Typed<T, E, F> {
    pub fn new(work: F) -> (Self, oneshot::Receiver<Result<T, E>>) {
        let (reply, answer) = oneshot::channel();
        (
            Self {
                work: Some(work),
                result: None,
                reply,
            },
            answer,
        )
    }
}

impl<T, E, F> Job for Typed<T, E, F>
where
    T: Send,
    E: From<Error> + Send,
    F: FnOnce(&mut Tx) -> Result<T, E> + Send,
{
    fn run(&mut self, tx: &mut Tx) -> bool {
        let Some(work) = self.work.take() else {
            return false;
        };
        tx.broken = None;
        tx.traces = Traces::default();
        tx.sight = None;
        tx.shared.busy.fetch_add(1, Ordering::Relaxed);
        // The transaction is rolled back after a panic, so nothing half-done is ever seen.
        let result = catch_unwind(AssertUnwindSafe(|| work(tx)))
            .unwrap_or_else(|_| Err(Error::Panicked.into()));
        tx.shared.busy.fetch_sub(1, Ordering::Relaxed);
        let result = match (result, tx.broken.take()) {
            (Ok(_), Some(reason)) => Err(Error::NotCommitted(reason).into()),
            (result, _) => result,
        };
        self.result.insert(result).is_ok()
    }

    fn answer(self: Box<Self>, transaction: Result<()>) {
        let result = match (transaction, self.result) {
            (Err(error), _) => Err(error.into()),
            (Ok(()), Some(result)) => result,
            (Ok(()), None) => Err(Error::Closed.into()),
        };
        // The visitor may have gone away; what is stored stays stored.
        let _ = self.reply.send(result);
    }
}
