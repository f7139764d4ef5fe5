//! How fast a file must arrive: nobody may keep memory by announcing much and sending little.

use super::limits;
use crate::error::PageError;
use std::future::Future;
use std::time::Duration;
use tokio::time::Instant;

/// How fast an upload must be.
pub struct Pace {
    began: Instant,
    /// Bytes that were announced.
    pub announced: usize,
    /// Bytes that have arrived.
    pub arrived: usize,
}

impl Pace {
    /// Begins with what was announced.
    pub fn begin(announced: usize) -> Self {
        Self {
            began: Instant::now(),
            announced: announced.max(1),
            arrived: 0,
        }
    }

    /// The time, from the beginning, by which more must have arrived.
    fn due(announced: usize, arrived: usize) -> Duration {
        let part = arrived.min(announced) * 1_000 / announced;
        let part = u32::try_from(part).unwrap_or(1_000);
        limits::UPLOAD_GRACE_TIME + limits::UPLOAD_TIME_MAX * part / 1_000
    }

    /// The next piece; a sender that stalls, trickles, stops or lies about the length has not sent a file.
    pub async fn wait<T>(
        &mut self,
        next: impl Future<Output = Result<T, multer::Error>>,
    ) -> Result<T, PageError> {
        let due = self.began + Self::due(self.announced, self.arrived);
        let stall = Instant::now() + limits::UPLOAD_STALL_TIME_MAX;
        match tokio::time::timeout_at(due.min(stall), next).await {
            Ok(Ok(piece)) => Ok(piece),
            Ok(Err(
                multer::Error::StreamSizeExceeded { .. } | multer::Error::FieldSizeExceeded { .. },
            )) => Err(PageError::TooLarge),
            Ok(Err(
                multer::Error::StreamReadFailed(_)
                | multer::Error::IncompleteStream
                | multer::Error::IncompleteFieldData { .. }
                | multer::Error::IncompleteHeaders,
            ))
            | Err(_) => Err(PageError::NotArrived),
            Ok(Err(_)) => Err(PageError::NotAForm),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn load_03_whoever_announces_much_must_send_much() {
        const MIB: usize = 1 << 20;
        let seconds = |announced, arrived| Pace::due(announced, arrived).as_secs();
        assert_eq!(seconds(12 * MIB, 0), 10);
        // A trickle of a kilobyte a second has ten of them.
        assert_eq!(seconds(12 * MIB, 10 * 1024), 10);
        assert_eq!(seconds(12 * MIB, 6 * MIB), 70);
        assert_eq!(seconds(12 * MIB, 12 * MIB), 130);
        // A small file over a poor line has the same time.
        assert_eq!(seconds(200_000, 100_000), 70);
        assert_eq!(seconds(1, 5), 130, "more than was announced");
        assert!(Pace::due(12 * MIB, 13 * MIB) >= Duration::from_mins(2));
    }
}
