//! One leave: type, regime, period, hours, and what became of the request.

use super::Dice;
use super::shares::{self, Length, LifeStage};
use domain::interruption::{Agreement, InterruptionType, Regime, Sector};
use domain::period::{Period, days_between, period_end, weeks_end};
use domain::request::{KeptWarning, RequestDetails, RequestStatus};
use domain::working_time::WeeklyHours;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};

/// From this day on requests are filed electronically (rules.md § 8), so none is without a ticket.
const LAST_PAPER_DAY: Date = jiff::civil::date(2024, 9, 30);
/// Requests without a ticket among a hundred filed until then.
const PAPER_SHARE: u32 = 7;
/// Requests filed after the leave began, among a hundred.
const LATE_SHARE: u32 = 12;

/// What is the same in every leave of one worker.
#[derive(Debug, Clone, Copy)]
pub struct Post {
    /// Of the employer.
    pub sector: Sector,
    /// Of the worker.
    pub stage: LifeStage,
    /// fr, nl or de.
    pub language: &'static str,
    /// Hours of a full-time week at this employer.
    pub full_time: WeeklyHours,
}

/// A filed leave and what became of it.
#[derive(Debug, Clone)]
pub struct Leave {
    /// What the employer declared.
    pub details: RequestDetails,
    /// When the request was filed.
    pub submitted_at: Timestamp,
    /// Where it stands.
    pub status: RequestStatus,
    /// When it was cancelled, and whether directly.
    pub cancelled: Option<(Timestamp, bool)>,
    /// Keyed from a paper form: no ticket.
    pub paper: bool,
}

impl Leave {
    /// A leave that begins on `start`, filed before `today`.
    pub fn draw(dice: &mut Dice, post: Post, start: Date, today: Date) -> Self {
        let kind = dice.weighted(&shares::types(post.stage, post.sector));
        let regime = dice.weighted(shares::regimes(kind));
        let (notice_date, introduced_on) = filing_days(dice, kind, start, today);
        let period = period(dice, kind, regime, start);
        let hours = Hours::draw(dice, post.full_time, regime);
        let paper = introduced_on <= LAST_PAPER_DAY && dice.percent(PAPER_SHARE);
        let status = status(dice, period, introduced_on, today, paper);
        let submitted_at = in_the_morning(introduced_on, dice.below(5 * 3_600 * 1_000));
        let cancelled = (status == RequestStatus::Cancelled)
            .then(|| cancellation(dice, submitted_at, introduced_on, today));
        let details = RequestDetails {
            sector: post.sector,
            interruption_type: kind,
            reason: kind.asks_motive().then(|| dice.weighted(&shares::REASONS)),
            regime,
            period,
            agreement: regime.needs_agreement().then_some(Agreement::Agreed),
            contract_hours: hours.contract,
            full_time_hours: post.full_time,
            during_hours: hours.during,
            reduced_hours_scheme: dice.percent(11),
            several_employers: dice.percent(3),
            comment: dice
                .percent(7)
                .then(|| (*dice.pick(comments(post.language))).to_owned()),
            notice_date,
            confirmation_mail: dice.percent(55),
            kept_warnings: hours.kept_warnings,
        };
        Self {
            details,
            submitted_at,
            status,
            cancelled,
            paper,
        }
    }
}

/// A first day near `day`: mostly the first of its month, else a Monday, seldom any other day.
pub fn usual_start(dice: &mut Dice, day: Date) -> Date {
    match dice.below(100) {
        0..62 => day.first_of_month(),
        62..90 => {
            let since_monday = day.weekday().to_monday_zero_offset();
            day.saturating_sub(i64::from(since_monday).days())
        }
        _ => day,
    }
}

/// Notice and filing, both before `today`, the notice never after the filing.
fn filing_days(dice: &mut Dice, kind: InterruptionType, start: Date, today: Date) -> (Date, Date) {
    use InterruptionType as T;
    let (short, usual_from, usual_to) = match kind {
        T::ParentalLeave => (20, 60, 92),
        T::TimeCredit | T::EndOfCareerTimeCredit => (60, 92, 200),
        T::CareerBreak | T::EndOfCareerBreak => (40, 62, 125),
        T::MedicalAssistance | T::InformalCare => (2, 7, 24),
        T::MedicalAssistanceHospitalisedChild | T::PalliativeCare => (1, 3, 12),
    };
    let notice_days = if dice.percent(85) {
        dice.between(usual_from, usual_to)
    } else {
        dice.between(short, usual_from)
    };
    let filed_after_notice = if dice.percent(LATE_SHARE) {
        // Mostly within the two months of rules.md § 2.8; one in ten later.
        notice_days
            + if dice.percent(90) {
                dice.between(1, 58)
            } else {
                dice.between(62, 150)
            }
    } else {
        dice.between(0, notice_days)
    };
    let notice = start.saturating_sub(i64::from(notice_days).days());
    let introduced = notice.saturating_add(i64::from(filed_after_notice).days());
    if introduced < today {
        return (notice, introduced);
    }
    // Not filed yet on that day: filed in the last weeks instead.
    let introduced = today.saturating_sub(i64::from(dice.between(1, 25)).days());
    (notice.min(introduced), introduced)
}

fn period(dice: &mut Dice, kind: InterruptionType, regime: Regime, start: Date) -> Period {
    let lawful_end = match dice.weighted(shares::lengths(kind, regime)) {
        Length::Months(months) => period_end(start, months),
        Length::Weeks(weeks) => weeks_end(start, weeks),
    };
    // Two in a hundred have some days more than the law foresees.
    let days_more = if dice.percent(2) {
        dice.between(1, 9)
    } else {
        0
    };
    let end = lawful_end.saturating_add(i64::from(days_more).days());
    Period::new(start, end).expect("every length has at least one week")
}

/// Where the request stands, by its age and whether the leave is over.
fn status(
    dice: &mut Dice,
    period: Period,
    introduced_on: Date,
    today: Date,
    paper: bool,
) -> RequestStatus {
    use RequestStatus::{Cancelled, Closed, InTreatment, WaitingForOffice, WaitingForWorker};
    if paper {
        return Closed;
    }
    let [worker, office, treatment, closed, cancelled] = match days_between(introduced_on, today) {
        _ if days_between(period.end(), today) > 60 => [1, 1, 1, 89, 8],
        0..15 => [56, 29, 8, 2, 5],
        15..60 => [15, 29, 31, 19, 6],
        _ => [4, 7, 13, 69, 7],
    };
    dice.weighted(&[
        (WaitingForWorker, worker),
        (WaitingForOffice, office),
        (InTreatment, treatment),
        (Closed, closed),
        (Cancelled, cancelled),
    ])
}

/// One to twenty days after the filing, but not after yesterday; seven in ten by the employer alone.
fn cancellation(
    dice: &mut Dice,
    submitted_at: Timestamp,
    introduced_on: Date,
    today: Date,
) -> (Timestamp, bool) {
    let days = dice
        .between(1, 20)
        .min(days_between(introduced_on, today) - 1);
    let hours = 24 * i64::from(days.max(0)) + 1;
    let at = submitted_at.saturating_add(hours.hours());
    (at.unwrap_or(submitted_at), dice.percent(70))
}

/// An instant of that day in Belgium: 08:00 UTC and some milliseconds.
pub fn in_the_morning(day: Date, milliseconds: u32) -> Timestamp {
    let at = day.at(8, 0, 0, 0).to_zoned(TimeZone::UTC);
    let eight = at.map_or(Timestamp::UNIX_EPOCH, |zoned| zoned.timestamp());
    eight
        .saturating_add(i64::from(milliseconds).milliseconds())
        .unwrap_or(eight)
}

/// Hours of a full-time week in most joint committees.
pub fn full_time(dice: &mut Dice) -> WeeklyHours {
    let minutes = dice.weighted(&[
        (38 * 60, 62),
        (40 * 60, 11),
        (37 * 60, 8),
        (36 * 60, 10),
        (37 * 60 + 30, 6),
        (35 * 60, 3),
    ]);
    WeeklyHours::from_minutes(minutes).expect("no week has more than 168 hours")
}

struct Hours {
    contract: WeeklyHours,
    during: Option<WeeklyHours>,
    kept_warnings: Vec<KeptWarning>,
}

impl Hours {
    fn draw(dice: &mut Dice, full_time: WeeklyHours, regime: Regime) -> Self {
        // Only a complete interruption is open to every part-timer; half time asks three quarters.
        let contract = if regime.is_full() && dice.percent(26) {
            full_time.reduced_by(*dice.pick(&[Regime::Half, Regime::Fifth, Regime::Quarter]))
        } else if matches!(regime, Regime::Half | Regime::HalfFlexible) && dice.percent(8) {
            full_time.reduced_by(Regime::Fifth)
        } else {
            full_time
        };
        if regime.is_full() {
            return Self {
                contract,
                during: None,
                kept_warnings: Vec::new(),
            };
        }
        let exact = full_time.reduced_by(regime);
        if !dice.percent(2) {
            return Self {
                contract,
                during: Some(exact),
                kept_warnings: Vec::new(),
            };
        }
        // A quarter of an hour beside the exact share, which the filer confirmed.
        let other = WeeklyHours::from_minutes(exact.minutes() - 15).unwrap_or(exact);
        Self {
            contract,
            during: Some(other),
            kept_warnings: vec![KeptWarning {
                code: "hours-match-regime".to_owned(),
                remark: "Horaire convenu / overeengekomen uurrooster".to_owned(),
            }],
        }
    }
}

const fn comments(language: &str) -> &'static [&'static str] {
    match language.as_bytes() {
        b"nl" => &[
            "Vrije dag op woensdag.",
            "In overleg met de dienst.",
            "Sluit aan op de vorige periode.",
            "Het uurrooster volgt per e-mail.",
        ],
        b"de" => &[
            "Freier Tag am Mittwoch.",
            "In Absprache mit der Abteilung.",
            "Schließt an den vorigen Zeitraum an.",
        ],
        _ => &[
            "Jour d'interruption : le mercredi.",
            "En accord avec le chef de service.",
            "Suite à la période précédente.",
            "L'horaire suivra par e-mail.",
        ],
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use std::collections::BTreeSet;

    const TODAY: Date = date(2026, 11, 23);

    fn leaves() -> Vec<Leave> {
        let mut dice = Dice::new(5, 5);
        (0..20_000)
            .map(|_| {
                let post = Post {
                    sector: *dice.pick(Sector::ALL),
                    stage: dice.weighted(&shares::STAGES),
                    language: "nl",
                    full_time: full_time(&mut dice),
                };
                let start = TODAY.saturating_add(i64::from(dice.between(-1_800, 120)).days());
                Leave::draw(&mut dice, post, start, TODAY)
            })
            .collect()
    }

    #[test]
    fn every_type_regime_and_status_occurs_and_none_is_impossible() {
        let leaves = leaves();
        let mut seen = BTreeSet::new();
        for leave in &leaves {
            let d = &leave.details;
            assert!(d.interruption_type.exists_in(d.sector));
            assert!(d.interruption_type.regimes().contains(&d.regime));
            assert!(d.contract_hours <= d.full_time_hours);
            assert_eq!(d.during_hours.is_none(), d.regime.is_full());
            assert!(d.during_hours.is_none_or(|hours| hours < d.contract_hours));
            assert!(d.notice_date < TODAY);
            assert!(!leave.paper || leave.status == RequestStatus::Closed);
            seen.insert((
                d.interruption_type.to_i16(),
                d.regime.to_i16(),
                leave.status.to_i16(),
            ));
        }
        for kind in InterruptionType::ALL {
            for regime in kind.regimes() {
                let (kind, regime) = (kind.to_i16(), regime.to_i16());
                assert!(seen.iter().any(|(k, r, _)| (*k, *r) == (kind, regime)));
            }
        }
        assert_eq!(
            seen.iter().map(|(.., s)| s).collect::<BTreeSet<_>>().len(),
            5
        );
    }

    #[test]
    fn filed_before_today_sometimes_late_and_sometimes_on_paper() {
        let leaves = leaves();
        let today = in_the_morning(TODAY, 0);
        assert!(leaves.iter().all(|leave| leave.submitted_at < today));
        let late = |leave: &&Leave| {
            leave.submitted_at > in_the_morning(leave.details.period.start(), 24 * 3_600 * 1_000)
        };
        let share = leaves.iter().filter(late).count() * 100 / leaves.len();
        assert!((5..20).contains(&share), "{share} % filed after the start");
        assert!(leaves.iter().any(|leave| leave.paper));
        for leave in leaves {
            if let Some((at, _)) = leave.cancelled {
                assert!(at > leave.submitted_at && at < today);
            }
        }
    }
}
