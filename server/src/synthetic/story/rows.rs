//! The rows written by hand: the six of the manual's result screen, and what else every overview should show.
//!
//! The manual was printed on 29 January 2024; its dates are kept at the same distance from the day of the demonstration.

use crate::synthetic::leave::{Leave, in_the_morning};
use domain::interruption::{Agreement, InterruptionType, Regime, Sector, TimeCreditReason};
use domain::period::{Period, add_months, period_end, weeks_end};
use domain::request::{RequestDetails, RequestStatus};
use jiff::ToSpan;
use jiff::civil::Date;

use InterruptionType as T;
use RequestStatus as S;

/// How many rows there are.
pub const COUNT: usize = ROWS.len();

/// When a leave begins, seen from the day of the demonstration.
#[derive(Clone, Copy)]
enum Start {
    /// On a day of the month so many months away.
    Month(i32, i8),
    /// So many days away.
    Days(i32),
}

/// When a request was filed.
#[derive(Clone, Copy)]
enum Filed {
    /// So many days after the start; before it when negative.
    FromStart(i32),
    /// So many days ago.
    Ago(i32),
}

#[derive(Clone, Copy)]
enum Length {
    Months(i32),
    Weeks(u32),
}

/// A request written by hand.
pub struct Row {
    kind: T,
    regime: Regime,
    start: Start,
    length: Length,
    filed: Filed,
    status: S,
    paper: bool,
    /// The worker is not in the personnel file: no name, no office (PD11).
    pub unknown_worker: bool,
}

const fn row(
    kind: T,
    regime: Regime,
    start: Start,
    length: Length,
    filed: Filed,
    status: S,
) -> Row {
    Row {
        kind,
        regime,
        start,
        length,
        filed,
        status,
        paper: false,
        unknown_worker: false,
    }
}

use Filed::{Ago, FromStart};
use Length::{Months, Weeks};
use Regime::{Fifth, Full, FullFlexible, Half, Tenth};
use Start::{Days, Month};

/// In the order of the workers who take them: the first eight live where the manual's offices are. The small employer has
/// the first nine.
#[rustfmt::skip]
pub const ROWS: [Row; 16] = [
    // The manual's six: G1 to G6.
    row(T::TimeCredit, Fifth, Month(-19, 1), Months(6), FromStart(19), S::WaitingForOffice),
    row(T::TimeCredit, Fifth, Month(-4, 1), Months(6), FromStart(6), S::WaitingForOffice),
    row(T::TimeCredit, Half, Month(-9, 1), Months(3), FromStart(-25), S::WaitingForWorker),
    row(T::TimeCredit, Half, Month(-5, 1), Months(4), FromStart(-20), S::WaitingForOffice),
    Row { paper: true, ..row(T::ParentalLeave, Half, Month(-16, 1), Months(8), FromStart(138), S::Closed) },
    row(T::TimeCredit, Full, Month(-7, 15), Months(3), FromStart(8), S::WaitingForWorker),
    // Filed long ago and still running (OVW-04).
    row(T::EndOfCareerTimeCredit, Fifth, Month(-30, 1), Months(60), FromStart(-100), S::Closed),
    row(T::ParentalLeave, Fifth, Month(-3, 1), Months(5), FromStart(-70), S::InTreatment),
    row(T::MedicalAssistance, Full, Days(9), Months(1), Ago(2), S::Cancelled),
    // Ends within the month.
    row(T::ParentalLeave, Half, Month(-3, 1), Months(4), FromStart(-64), S::InTreatment),
    row(T::ParentalLeave, Tenth, Month(2, 1), Months(10), Ago(3), S::WaitingForWorker),
    row(T::PalliativeCare, Full, Days(-10), Months(1), FromStart(-5), S::WaitingForOffice),
    row(T::InformalCare, Full, Days(-24), Months(1), FromStart(-9), S::InTreatment),
    row(T::MedicalAssistanceHospitalisedChild, Full, Days(-6), Weeks(1), FromStart(-1), S::WaitingForWorker),
    row(T::ParentalLeave, FullFlexible, Days(30), Weeks(2), Ago(6), S::WaitingForOffice),
    Row { unknown_worker: true, ..row(T::ParentalLeave, Full, Month(3, 1), Months(1), Ago(1), S::WaitingForWorker) },
];

/// What the worker who can sign in is waited for: the part can be completed in the demonstration.
pub const WAITING: Row = row(
    T::ParentalLeave,
    Full,
    Month(3, 1),
    Months(1),
    Ago(1),
    S::WaitingForWorker,
);

impl Row {
    /// The leave as it stands on `today` with an employer of `sector`.
    pub fn leave(&self, sector: Sector, today: Date) -> Leave {
        let start = match self.start {
            Month(months, day) => {
                let first = add_months(today.first_of_month(), months);
                first.saturating_add(i64::from(day - 1).days())
            }
            Days(days) => today.saturating_add(i64::from(days).days()),
        };
        let end = match self.length {
            Months(months) => period_end(start, months),
            Weeks(weeks) => weeks_end(start, weeks),
        };
        let filed = match self.filed {
            FromStart(days) => start.saturating_add(i64::from(days).days()),
            Ago(days) => today.saturating_sub(i64::from(days).days()),
        };
        let period = Period::new(start, end).expect("every length has a day");
        let filed_at = in_the_morning(filed, 1_500_000);
        Leave {
            details: self.details(sector, period, filed),
            submitted_at: filed_at,
            status: self.status,
            cancelled: (self.status == S::Cancelled).then(|| {
                let at = filed_at.saturating_add(20.hours());
                (at.unwrap_or(filed_at), true)
            }),
            paper: self.paper,
        }
    }

    fn details(&self, sector: Sector, period: Period, filed: Date) -> RequestDetails {
        let full_time = super::full_time();
        let kind = of_sector(self.kind, sector);
        let notice = period.start().saturating_sub(40.days());
        RequestDetails {
            sector,
            interruption_type: kind,
            reason: (kind == T::TimeCredit).then_some(TimeCreditReason::ChildCare),
            regime: self.regime,
            period,
            agreement: self.regime.needs_agreement().then_some(Agreement::Agreed),
            contract_hours: full_time,
            full_time_hours: full_time,
            during_hours: (!self.regime.is_full()).then(|| full_time.reduced_by(self.regime)),
            reduced_hours_scheme: false,
            several_employers: false,
            comment: (self.regime == Fifth)
                .then(|| "Jour d'interruption : le mercredi.".to_owned()),
            notice_date: notice.min(filed.saturating_sub(1.days())),
            confirmation_mail: true,
            kept_warnings: Vec::new(),
        }
    }
}

/// Public employers give career breaks where private ones give time credit.
fn of_sector(kind: T, sector: Sector) -> T {
    match (kind, sector) {
        (T::TimeCredit, Sector::Public) => T::CareerBreak,
        (T::EndOfCareerTimeCredit, Sector::Public) => T::EndOfCareerBreak,
        _ => kind,
    }
}
