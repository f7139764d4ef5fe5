//! The threads that do jobs while the service runs. They look for work every second; a stop lets the job at hand end.

use std::sync::Arc;
use std::time::Duration;

use jiff::civil::Date;
use tokio::sync::watch;
use tokio::task::JoinHandle;

use crate::app::App;
use crate::ports::clock::brussels_date;

/// Jobs done at once: a mail server that takes its time does not hold up what needs none.
const WORKERS: usize = 3;
/// How often an idle worker looks for work.
const LOOK_EVERY: Duration = Duration::from_secs(1);
/// How often the leaves of the journals are gathered into the global log.
const GATHER_EVERY: Duration = Duration::from_mins(5);
/// How often the object store is swept.
const SWEEP_EVERY: Duration = Duration::from_hours(1);
/// How long a stop waits for the jobs at hand; what takes longer is done again by whoever runs next.
const STOP_TIME_MAX: Duration = Duration::from_secs(20);

/// Workers that run until stopped.
pub struct Runner {
    stop: watch::Sender<bool>,
    workers: Vec<JoinHandle<()>>,
}

impl Runner {
    /// Starts them.
    pub fn start(app: &Arc<App>) -> Self {
        let (stop, stopped) = watch::channel(false);
        app.pulse.beat(app.clock.now());
        let workers = (0..WORKERS).map(|_| tokio::spawn(work(Arc::clone(app), stopped.clone())));
        let gatherer = tokio::spawn(gather(Arc::clone(app), stopped.clone()));
        let sweeper = tokio::spawn(sweep(Arc::clone(app), stopped.clone()));
        let workers = workers.chain([gatherer, sweeper]).collect();
        Self { stop, workers }
    }

    /// No new job is begun; those at hand are waited for, but not for ever.
    pub async fn stop(self) {
        let _ = self.stop.send(true);
        for worker in self.workers {
            if tokio::time::timeout(STOP_TIME_MAX, worker).await.is_err() {
                tracing::warn!("a job was left behind; it will be done again");
            }
        }
    }
}

async fn work(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    let mut scheduled = None;
    while !*stopped.borrow() {
        app.pulse.beat(app.clock.now());
        let today = brussels_date(app.clock.now());
        if scheduled != Some(today) && schedule(&app, today).await {
            scheduled = Some(today);
        }
        let at_hand = Arc::clone(&app);
        let done = tokio::task::spawn_blocking(move || super::run_due(&at_hand)).await;
        match done {
            Ok(Ok(Some(_))) => continue,
            Ok(Ok(None)) => {}
            Ok(Err(error)) => tracing::warn!(%error, "the list of jobs could not be read"),
            // Its lease ends, then it is tried again; a panic was logged where it happened.
            Err(error) => tracing::error!(%error, "a job broke off"),
        }
        let _ = tokio::time::timeout(LOOK_EVERY, stopped.changed()).await;
    }
}

async fn gather(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        let _ = tokio::time::timeout(GATHER_EVERY, stopped.changed()).await;
        if let Err(error) = super::gather_leaves::run(&app).await {
            tracing::warn!(%error, "the journals could not be gathered");
        }
    }
}

async fn sweep(app: Arc<App>, mut stopped: watch::Receiver<bool>) {
    while !*stopped.borrow() {
        let _ = tokio::time::timeout(SWEEP_EVERY, stopped.changed()).await;
        if let Err(error) = super::sweep_objects::run(&app).await {
            tracing::warn!(%error, "the object store could not be swept");
        }
    }
}

async fn schedule(app: &Arc<App>, today: Date) -> bool {
    let with = Arc::clone(app);
    let stored = app.db.write(move |tx| super::schedule(&with, tx)).await;
    if let Err(error) = &stored {
        tracing::warn!(%error, %today, "the jobs of the day could not be stored");
    }
    stored.is_ok()
}
