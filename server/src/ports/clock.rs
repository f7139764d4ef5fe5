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

/// The instant at which a day in Brussels reaches that hour; on the night the clock jumps, the hour after.
pub fn brussels_instant(day: Date, hour: i8) -> Timestamp {
    day.at(hour, 0, 0, 0)
        .to_zoned(BRUSSELS.clone())
        .map_or(Timestamp::MAX, |zoned| zoned.timestamp())
}

/// Date and minute of an instant in Brussels, for people.
pub fn brussels_time(at: Timestamp) -> jiff::civil::DateTime {
    at.to_zoned(BRUSSELS.clone()).datetime()
}

/// The instant of a date and minute in Brussels; in the hour that the autumn repeats, the first one.
pub fn instant_in_brussels(time: jiff::civil::DateTime) -> Option<Timestamp> {
    BRUSSELS
        .to_ambiguous_zoned(time)
        .compatible()
        .ok()
        .map(|zoned| zoned.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minute_in_brussels_is_an_instant_in_summer_and_in_winter() {
        let summer = jiff::civil::date(2026, 7, 1).at(12, 0, 0, 0);
        let winter = jiff::civil::date(2026, 12, 1).at(12, 0, 0, 0);
        let read = |time| instant_in_brussels(time).map(|instant| instant.to_string());
        assert_eq!(read(summer).as_deref(), Some("2026-07-01T10:00:00Z"));
        assert_eq!(read(winter).as_deref(), Some("2026-12-01T11:00:00Z"));
    }

    #[test]
    fn legal_dates_are_dates_in_brussels() {
        let late: Timestamp = "2024-06-30T22:30:00Z".parse().expect("an instant");
        assert_eq!(brussels_date(late).to_string(), "2024-07-01");
        let winter: Timestamp = "2024-12-31T22:59:59Z".parse().expect("an instant");
        assert_eq!(brussels_date(winter).to_string(), "2024-12-31");
    }
}
