//! Who else is away while a leave asked for would run (NOT-10): dates and share, never a motive nor a kind of leave.

use domain::identifiers::EnterpriseNumber;
use domain::law::entitlement::Standing;
use domain::period::Period;
use storage::notices::StoredNotice;
use storage::overview::{self, Filter};
use storage::{Seek, Tx, notices};

use crate::error::PageError;
use crate::pages::worker_card::full_name;
use crate::web::Visit;

/// Requests looked at; a page that lists more helps nobody to decide. Of the rest it is said how many they are.
const REQUESTS_MAX: u32 = 50;

/// Lines shown at once; the others unfold, so that the answer stays near on a phone.
const SHOWN_MAX: usize = 5;

/// Who is away.
#[derive(Default)]
pub struct Away {
    /// One line a colleague: who, when, how much.
    pub lines: Vec<String>,
    /// The lines beyond the first, which unfold.
    pub rest: Vec<String>,
    /// How many those are, in words.
    pub rest_title: String,
    /// How many more files touch the period, in words; empty for none.
    pub more: String,
}

/// Reads it.
pub fn read(
    at: &Visit,
    employer: &EnterpriseNumber,
    stored: &StoredNotice,
    tx: &mut Tx,
) -> Result<Away, PageError> {
    let t = at.texts;
    let period = stored.notice.dates;
    let words = |name: String, period: &Period, share: &str| {
        t.notice_away_line(&name, &t.period(period), t.coded("regime-share", share))
    };
    let filter = Filter {
        from: Some(period.start()),
        to: Some(period.end()),
        ..Filter::default()
    };
    let requests = overview::of_employer(tx, employer, &filter, Seek::Newest, REQUESTS_MAX)?;
    let mut lines: Vec<String> = requests
        .lines
        .iter()
        .filter(|line| line.niss != stored.niss && line.standing != Standing::GivenBack)
        .map(|line| {
            let name = line
                .name
                .as_ref()
                .map_or_else(|| t.overview_no_name().to_owned(), full_name);
            words(name, &line.period, line.regime.code())
        })
        .collect();
    let notices = notices::overlapping(tx, employer, period, stored.id)?;
    let others = notices.rows.iter();
    let others = others.filter(|other| other.niss != stored.niss);
    lines.extend(others.map(|other| {
        let notice = &other.notice;
        words(
            full_name(&other.name),
            &notice.dates,
            notice.facts.regime.code(),
        )
    }));
    let seen = requests.lines.len() + notices.rows.len();
    let all = requests.total.saturating_add(notices.total);
    let more = match i64::try_from(all.saturating_sub(seen as u64)) {
        Ok(0) | Err(_) => String::new(),
        Ok(more) => t.notice_away_more(more),
    };
    let rest = lines.split_off(lines.len().min(SHOWN_MAX));
    let rest_title =
        i64::try_from(rest.len()).map_or_else(|_| String::new(), |n| t.notice_away_rest(n));
    Ok(Away {
        lines,
        rest,
        rest_title,
        more,
    })
}
