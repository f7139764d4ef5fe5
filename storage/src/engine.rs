//! The thin layer over the two drivers: synchronous closures on database threads, one SQL text for both.

pub(crate) mod alone;
pub(crate) mod job;
pub(crate) mod postgres;
pub(crate) mod queue;
pub(crate) mod row;
pub(crate) mod sight;
pub(crate) mod sqlite;
pub(crate) mod sqlite_threads;
#[cfg(test)]
mod tests;
pub(crate) mod traces;
pub(crate) mod tx;
pub(crate) mod value;

use std::{
    path::{Path, PathBuf},
    sync::{
        Arc, Mutex, PoisonError,
        atomic::{AtomicBool, AtomicUsize, Ordering},
    },
    thread::{self, JoinHandle},
};

use self::{
    alone::at_once,
    job::{Job, Typed},
    postgres::PostgresConnection,
    queue::Queue,
    tx::{Kind, Tx},
};
use crate::{
    error::{Error, Result},
    keys::Keys,
    migrations, persons, reference,
    totals::Totals,
};

/// Jobs that may wait in one queue before callers are refused.
const QUEUE_MAX: usize = 4_096;
/// Database threads at most, whatever is asked.
const THREADS_MAX: usize = 64;

/// Which database to use.
#[derive(Clone, Debug)]
pub enum Settings {
    /// A file on a local disk.
    Sqlite {
        /// Path of the file; created when absent.
        path: PathBuf,
        /// Reader threads (1 to 64).
        readers: usize,
    },
    /// A server.
    Postgres {
        /// Connection string; may hold a password, so it is never printed by this crate.
        url: String,
        /// Connections, each with its thread (1 to 64; 8 to 32 are sensible).
        connections: usize,
    },
}

impl Settings {
    /// SQLite with one reader a core.
    pub fn sqlite(path: impl Into<PathBuf>) -> Self {
        let readers = thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Self::Sqlite {
            path: path.into(),
            readers,
        }
    }

    /// PostgreSQL with 16 connections.
    pub fn postgres(url: impl Into<String>) -> Self {
        Self::Postgres {
            url: url.into(),
            connections: 16,
        }
    }
}

/// What all database threads share.
pub struct Shared {
    pub(crate) keys: Keys,
    pub(crate) poisoned: AtomicBool,
    pub(crate) totals: Totals,
    /// Database threads that run a job at this moment.
    pub(crate) busy: AtomicUsize,
}

/// How much the database threads have to do at this moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Load {
    /// Jobs in a queue.
    pub waiting: usize,
    /// Threads that run one.
    pub busy: usize,
    /// Threads there are.
    pub threads: usize,
}

impl Shared {
    pub(crate) fn new(keys: Keys) -> Self {
        Self {
            keys,
            poisoned: AtomicBool::new(false),
            totals: Totals::default(),
            busy: AtomicUsize::new(0),
        }
    }
}

/// An open database. Cheap to clone; closed when the last clone is dropped.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    queues: Queues,
    shared: Arc<Shared>,
    threads: Mutex<Vec<JoinHandle<()>>>,
}

enum Queues {
    Sqlite {
        reads: Arc<Queue<Box<dyn Job>>>,
        writes: Arc<Queue<Box<dyn Job>>>,
    },
    Postgres(Arc<Queue<(Kind, Box<dyn Job>)>>),
}

impl Db {
    /// Opens the database, proves its settings and applies the migrations it lacks. Blocks; for start-up.
    pub fn open(settings: &Settings, keys: Keys) -> Result<Self> {
        let shared = Arc::new(Shared::new(keys));
        match settings {
            Settings::Sqlite { path, readers } => Self::open_sqlite(path, *readers, shared),
            Settings::Postgres { url, connections } => {
                Self::open_postgres(url, *connections, shared)
            }
        }
    }

    fn open_sqlite(path: &Path, readers: usize, shared: Arc<Shared>) -> Result<Self> {
        let (reads, writes) = (
            Arc::new(Queue::new(QUEUE_MAX)),
            Arc::new(Queue::new(QUEUE_MAX)),
        );
        let mut connection = sqlite::open_writer(path)?;
        migrations::apply_sqlite(&mut connection)?;
        let mut writing = sqlite::tx(connection, &shared, Kind::Write);
        at_once(prepare, |job| {
            sqlite_threads::write_alone(&mut writing, job)
        })?;
        let mut threads = Vec::new();
        for number in 0..readers.clamp(1, THREADS_MAX) {
            let tx = sqlite::tx(sqlite::open_reader(path)?, &shared, Kind::Read);
            let queue = Arc::clone(&reads);
            threads.push(spawn(format!("db-read-{number}"), move || {
                sqlite_threads::read_loop(tx, &queue);
            })?);
        }
        let queue = Arc::clone(&writes);
        threads.push(spawn("db-write".into(), move || {
            sqlite_threads::write_loop(writing, &queue);
        })?);
        Ok(Self::new(Queues::Sqlite { reads, writes }, shared, threads))
    }

    fn open_postgres(url: &str, connections: usize, shared: Arc<Shared>) -> Result<Self> {
        // The driver may not be used on an async thread, and the caller may well be one.
        let (address, count) = (url.to_owned(), connections.clamp(1, THREADS_MAX));
        let of_all = Arc::clone(&shared);
        let opened = thread::spawn(move || -> Result<Vec<Tx>> {
            migrations::apply_postgres(PostgresConnection::open(&address)?.client()?)?;
            let open = |_| Ok(postgres::tx(PostgresConnection::open(&address)?, &of_all));
            let mut opened = (0..count).map(open).collect::<Result<Vec<_>>>()?;
            at_once(prepare, |job| {
                postgres::run(&mut opened[0], Kind::Write, job)
            })?;
            Ok(opened)
        });
        let opened = opened.join().map_err(|_| Error::Panicked)??;
        let queue = Arc::new(Queue::new(QUEUE_MAX));
        let mut threads = Vec::new();
        for (number, tx) in opened.into_iter().enumerate() {
            let queue = Arc::clone(&queue);
            threads.push(spawn(format!("db-{number}"), move || {
                postgres::work_loop(tx, &queue);
            })?);
        }
        Ok(Self::new(Queues::Postgres(queue), shared, threads))
    }

    fn new(queues: Queues, shared: Arc<Shared>, threads: Vec<JoinHandle<()>>) -> Self {
        Self(Arc::new(Inner {
            queues,
            shared,
            threads: Mutex::new(threads),
        }))
    }

    /// Runs `work` on one committed snapshot.
    pub async fn read<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (job, answer) = Typed::new(work);
        self.submit(Kind::Read, Box::new(job))?;
        answer.await.unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// Runs `work` in a transaction of its own. `Ok` is returned only after its COMMIT; an `Err` of the closure,
    /// a panic or a failed statement undoes all of it.
    pub async fn write<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (job, answer) = Typed::new(work);
        self.submit(Kind::Write, Box::new(job))?;
        answer.await.unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// Like [`Db::read`] from a thread that is not async.
    pub fn read_blocking<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (job, answer) = Typed::new(work);
        self.submit(Kind::Read, Box::new(job))?;
        answer
            .blocking_recv()
            .unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    /// Like [`Db::write`] from a thread that is not async.
    pub fn write_blocking<T, E, F>(&self, work: F) -> Result<T, E>
    where
        T: Send + 'static,
        E: From<Error> + Send + 'static,
        F: FnOnce(&mut Tx) -> Result<T, E> + Send + 'static,
    {
        let (job, answer) = Typed::new(work);
        self.submit(Kind::Write, Box::new(job))?;
        answer
            .blocking_recv()
            .unwrap_or_else(|_| Err(Error::Closed.into()))
    }

    fn submit(&self, kind: Kind, job: Box<dyn Job>) -> Result<()> {
        match (&self.0.queues, kind) {
            (Queues::Sqlite { reads, .. }, Kind::Read) => reads.push(job),
            (Queues::Sqlite { writes, .. }, Kind::Write) => writes.push(job),
            (Queues::Postgres(queue), kind) => queue.push((kind, job)),
        }
    }

    /// How much the database threads have to do.
    pub fn load(&self) -> Load {
        let waiting = match &self.0.queues {
            Queues::Sqlite { reads, writes } => reads.waiting() + writes.waiting(),
            Queues::Postgres(queue) => queue.waiting(),
        };
        let threads = self
            .0
            .threads
            .lock()
            .unwrap_or_else(PoisonError::into_inner);
        Load {
            waiting,
            busy: self.0.shared.busy.load(Ordering::Relaxed),
            threads: threads.len(),
        }
    }

    /// Whether a write to disk failed: the process must stop and be restarted.
    pub fn is_poisoned(&self) -> bool {
        self.0.shared.poisoned.load(Ordering::Acquire)
    }

    /// The keys this database was opened with.
    pub fn keys(&self) -> &Keys {
        &self.0.shared.keys
    }
}

/// What has to hold before the first visitor: our keys, and the lists the program carries.
fn prepare(tx: &mut Tx) -> Result<()> {
    persons::prove_keys(tx)?;
    reference::load(tx)
}

fn spawn(name: String, work: impl FnOnce() + Send + 'static) -> Result<JoinHandle<()>> {
    thread::Builder::new()
        .name(name)
        .spawn(work)
        .map_err(|error| Error::Refused(error.to_string()))
}

impl Drop for Inner {
    /// Waiting jobs are done and answered, then the threads end.
    fn drop(&mut self) {
        match &self.queues {
            Queues::Sqlite { reads, writes } => {
                reads.close();
                writes.close();
            }
            Queues::Postgres(queue) => queue.close(),
        }
        let threads =
            std::mem::take(&mut *self.threads.lock().unwrap_or_else(PoisonError::into_inner));
        for thread in threads {
            // The last clone may die inside a job: a thread cannot wait for itself.
            if thread.thread().id() != std::thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}
