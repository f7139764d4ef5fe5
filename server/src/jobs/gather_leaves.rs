//! Puts the leaves of all journals that are in no log yet into the global one, and signs its root. Beside the list of
//! jobs: it has nothing to remember, and a round that another runner did already finds nothing left.

use std::sync::Arc;

use storage::{Error, log};

use crate::app::App;

/// Gathers until nothing is left; how many leaves it took. Whoever comes second in a round leaves it to the first.
pub async fn run(app: &Arc<App>) -> Result<u64, Error> {
    let mut taken = 0;
    loop {
        let now = app.clock.now();
        match app.db.write(move |tx| log::gather(tx, now)).await {
            Ok(0) | Err(Error::Duplicate | Error::Conflict | Error::Locked | Error::Deadlock) => {
                return Ok(taken);
            }
            Ok(count) => taken += u64::from(count),
            Err(error) => return Err(error),
        }
    }
}
