//! The bounded queue in front of the database threads.

use std::{
    collections::VecDeque,
    sync::{Condvar, Mutex, MutexGuard, PoisonError},
};

use crate::error::{Error, Result};

/// First in, first out; refuses when full instead of growing.
pub struct Queue<T> {
    state: Mutex<State<T>>,
    filled: Condvar,
    limit: usize,
}

struct State<T> {
    waiting: VecDeque<T>,
    closed: bool,
}

impl<T> Queue<T> {
    pub fn new(limit: usize) -> Self {
        let state = State {
            waiting: VecDeque::new(),
            closed: false,
        };
        Self {
            state: Mutex::new(state),
            filled: Condvar::new(),
            limit,
        }
    }

    /// Adds a job, or says why it cannot be taken.
    pub fn push(&self, job: T) -> Result<()> {
        let mut state = self.lock();
        if state.closed {
            return Err(Error::Closed);
        }
        if state.waiting.len() >= self.limit {
            return Err(Error::Busy {
                waiting: state.waiting.len(),
            });
        }
        state.waiting.push_back(job);
        drop(state);
        self.filled.notify_one();
        Ok(())
    }

    /// Waits for a job; `None` once the queue is closed and empty.
    pub fn pop(&self) -> Option<T> {
        let mut state = self.lock();
        loop {
            if let Some(job) = state.waiting.pop_front() {
                return Some(job);
            }
            if state.closed {
                return None;
            }
            state = self
                .filled
                .wait(state)
                .unwrap_or_else(PoisonError::into_inner);
        }
    }

    /// A job if one is waiting now.
    pub fn try_pop(&self) -> Option<T> {
        self.lock().waiting.pop_front()
    }

    /// How many wait.
    pub fn waiting(&self) -> usize {
        self.lock().waiting.len()
    }

    /// Takes no more jobs; those waiting are still done.
    pub fn close(&self) {
        self.lock().closed = true;
        self.filled.notify_all();
    }

    fn lock(&self) -> MutexGuard<'_, State<T>> {
        // A panic cannot happen while the lock is held, and a poisoned queue would lose every waiting answer.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::Queue;
    use crate::error::Error;

    #[test]
    fn a_full_queue_refuses_and_a_closed_one_hands_out_what_is_left() {
        let queue = Queue::new(2);
        queue.push('a').unwrap();
        queue.push('b').unwrap();
        assert!(matches!(queue.push('c'), Err(Error::Busy { waiting: 2 })));
        queue.close();
        assert!(matches!(queue.push('d'), Err(Error::Closed)));
        assert_eq!(
            (queue.pop(), queue.pop(), queue.pop()),
            (Some('a'), Some('b'), None)
        );
    }
}
