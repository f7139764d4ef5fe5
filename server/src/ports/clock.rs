//! The only place that reads the time. Instants are UTC; legal dates are dates in Brussels.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::sync::{Arc, LazyLock, Mutex};

/// Tells the time.
pub trait Clock: Send + Sync {
    /// The present instant, UTC.
    fn now(&self) -> Timestamp;
}

/// The machine's clock.
#[derive(Debug, Default)]
pub struct SystemClock;

impl Clock for SystemClock {
    #[expect(clippy::disallowed_methods, reason = "this is the clock port")]
    fn now(&self) -> Timestamp {
        Timestamp::now()
    }
}

/// A clock that tests push by hand.
#[derive(Debug, Clone)]
pub struct HandClock(Arc<Mutex<Timestamp>>);

impl HandClock {
    /// A clock standing at `now`.
    pub fn at(now: Timestamp) -> Self {
        Self(Arc::new(Mutex::new(now)))
    }

    /// Moves the clock to `now`.
    pub fn set(&self, now: Timestamp) {
        *self.lock() = now;
    }

    /// Moves the clock forward by whole seconds.
    pub fn forward(&self, seconds: i64) {
        let mut now = self.lock();
        *now = now
            .checked_add(seconds.seconds())
            .expect("a test clock stays within the calendar");
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Timestamp> {
        self.0
            .lock()
            .unwrap_or_else(std::sync::PoisonError::into_inner)
    }
}

impl Clock for HandClock {
    fn now(&self) -> Timestamp {
        *self.lock()
    }
}

static BRUSSELS: LazyLock<TimeZone> = LazyLock::new(|| {
    TimeZone::get("Europe/Brussels").expect("the time zone database is compiled in")
});

/// The legal date of an instant: the calendar day in Brussels.
pub fn brussels_date(at: Timestamp) -> Date {
    at.to_zoned(BRUSSELS.clone()).date()
}

/// Date and minute of an instant in Brussels, for people.
pub fn brussels_time(at: Timestamp) -> jiff::civil::DateTime {
    at.to_zoned(BRUSSELS.clone()).datetime()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn legal_dates_are_dates_in_brussels() {
        let late: Timestamp = "2024-06-30T22:30:00Z".parse().expect("an instant");
        assert_eq!(brussels_date(late).to_string(), "2024-07-01");
        let winter: Timestamp = "2024-12-31T22:59:59Z".parse().expect("an instant");
        assert_eq!(brussels_date(winter).to_string(), "2024-12-31");
    }
}
