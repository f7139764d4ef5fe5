//! What is searched for on the overview: read from the address or from the form, written back into an address. Empty
//! means all (PD5). Number and name of a worker and words of a comment are never part of an address: an opaque id stands for
//! them (OVW-25).

use domain::date_input::{DateError, format_date, parse_date};
use domain::interruption::{InterruptionType, Regime};
use domain::request::RequestStatus;
use jiff::ToSpan;
use jiff::civil::Date;

use super::display::Display;
use super::entries::{REGIME_ENTRIES, TYPE_ENTRIES, spelled_out};
use crate::web::{Form, query_string};

/// How far back the overview looks unless told otherwise (OVW-04).
const YEARS_BACK: i16 = 2;

/// The criteria as typed and ticked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Criteria {
    /// Entries ticked, by the type that names the entry.
    pub types: Vec<InterruptionType>,
    /// Entries ticked, by the regime that names the entry.
    pub regimes: Vec<Regime>,
    /// Statuses ticked.
    pub statuses: Vec<RequestStatus>,
    /// Ticket, as typed.
    pub ticket: String,
    /// Window, as typed.
    pub from: String,
    /// Window, as typed.
    pub to: String,
    /// Last day the interruption may end on: set by the counter "ending soon", shown as a filter that can be removed.
    pub ends_by: String,
    /// NISS, as typed; only ever filled by a form that was refused or from the stored search.
    pub niss: String,
    /// Name of the worker, as typed; never in an address.
    pub name: String,
    /// Words of the comment, as typed; never in an address.
    pub comment: String,
    /// The opaque id of what no address may carry.
    pub worker: String,
    /// Order, columns, rows a page.
    pub display: Display,
}

/// What is wrong with a date of the window: the key of its text.
pub type Problem = &'static str;

impl Criteria {
    /// The defaults: everything since two years (OVW-04, OVW-14).
    pub fn defaults(today: Date) -> Self {
        Self {
            types: Vec::new(),
            regimes: Vec::new(),
            statuses: Vec::new(),
            ticket: String::new(),
            from: format_date(default_from(today)),
            to: String::new(),
            ends_by: String::new(),
            niss: String::new(),
            name: String::new(),
            comment: String::new(),
            worker: String::new(),
            display: Display::default(),
        }
    }

    /// Reads the query of an address, or the fields of the form; unknown entries are left out.
    pub fn read(form: &Form, today: Date) -> Self {
        let display = Display::read(form);
        if !form.has("searched") {
            return Self {
                display,
                ..Self::defaults(today)
            };
        }
        let text = |name: &str| form.text(name).chars().take(40).collect::<String>();
        Self {
            types: entries(form, "type", TYPE_ENTRIES.iter().map(|(entry, _)| *entry)),
            regimes: entries(
                form,
                "regime",
                REGIME_ENTRIES.iter().map(|(entry, _)| *entry),
            ),
            statuses: entries(form, "status", RequestStatus::ALL.iter().copied()),
            ticket: text("ticket"),
            from: text("from"),
            to: text("to"),
            ends_by: text("endsBy"),
            niss: text("niss"),
            name: text("name"),
            comment: text("comment"),
            worker: text("worker"),
            display,
        }
    }

    /// The window, or the key of the problem of a date.
    pub fn window(&self) -> Result<(Option<Date>, Option<Date>), WindowProblems> {
        let mut problems = WindowProblems::default();
        let mut date =
            |typed: &str, at: fn(&mut WindowProblems) -> &mut Option<Problem>| match parse_date(
                typed,
            ) {
                Ok(date) => Some(date),
                Err(DateError::Empty) => None,
                Err(DateError::Impossible { .. }) => {
                    *at(&mut problems) = Some("problem-impossibleDate");
                    None
                }
                Err(_) => {
                    *at(&mut problems) = Some("problem-notADate");
                    None
                }
            };
        let from = date(&self.from, |p| &mut p.from);
        let to = date(&self.to, |p| &mut p.to);
        if let (Some(from), Some(to)) = (from, to)
            && to < from
        {
            problems.to = Some("overview-problem-period-order");
        }
        if problems == WindowProblems::default() {
            Ok((from, to))
        } else {
            Err(problems)
        }
    }

    /// The day of `ends_by`; a text that is no date limits nothing.
    pub fn ends_by(&self) -> Option<Date> {
        parse_date(&self.ends_by).ok()
    }

    /// The types searched for, entries spelled out; empty = all.
    pub fn wanted_types(&self) -> impl Iterator<Item = InterruptionType> {
        spelled_out(&self.types, &TYPE_ENTRIES)
    }

    /// The regimes searched for, entries spelled out; empty = all.
    pub fn wanted_regimes(&self) -> impl Iterator<Item = Regime> {
        spelled_out(&self.regimes, &REGIME_ENTRIES)
    }

    /// Does the first panel say anything beyond the defaults?
    pub fn narrows(&self, today: Date) -> bool {
        let plain = Self {
            niss: String::new(),
            name: String::new(),
            comment: String::new(),
            worker: String::new(),
            display: Display::default(),
            ..self.clone()
        };
        plain != Self::defaults(today)
    }

    /// Is something searched for that no address may carry?
    pub fn has_words(&self) -> bool {
        !(self.niss.is_empty() && self.name.is_empty() && self.comment.is_empty())
    }

    /// The search as pairs of an address, or hidden fields of a form; never the worker or the comment.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let lists = (self.types.iter().map(|t| ("type", t.code())))
            .chain(self.regimes.iter().map(|r| ("regime", r.code())))
            .chain(self.statuses.iter().map(|s| ("status", s.code())));
        let texts = [
            ("ticket", self.ticket.as_str()),
            ("from", self.from.as_str()),
            ("to", self.to.as_str()),
            ("endsBy", self.ends_by.as_str()),
            ("worker", self.worker.as_str()),
            ("searched", "yes"),
        ];
        lists
            .chain(texts)
            .map(|(name, value)| (name, value.to_owned()))
            .collect()
    }

    /// The address of `path` with these criteria and `more` pairs.
    pub fn address(&self, path: &str, more: &[(&str, &str)]) -> String {
        let (search, display) = (self.pairs(), self.display.pairs());
        let own = search.iter().chain(&display);
        let own = own.map(|(name, value)| (*name, value.as_str()));
        query_string::with_query(path, own.chain(more.iter().copied()))
    }
}

/// What is wrong with the window, by date.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct WindowProblems {
    /// With the first date.
    pub from: Option<Problem>,
    /// With the last date.
    pub to: Option<Problem>,
}

/// Two years before today; 28 February when today is a 29 February.
fn default_from(today: Date) -> Date {
    today
        .checked_sub(i32::from(YEARS_BACK).years())
        .unwrap_or(today)
}

fn entries<T: std::str::FromStr + PartialEq>(
    form: &Form,
    name: &str,
    known: impl Iterator<Item = T>,
) -> Vec<T> {
    let asked: Vec<T> = form
        .all(name)
        .filter_map(|code| code.parse().ok())
        .collect();
    known.filter(|entry| asked.contains(entry)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn read(query: &str) -> Criteria {
        Criteria::read(
            &Form::parse(query.as_bytes()).expect("a form"),
            date(2024, 1, 29),
        )
    }

    #[test]
    fn ovw_04_the_overview_looks_two_years_back_by_default() {
        assert_eq!(read("").from, "29/01/2022");
        assert_eq!(Criteria::defaults(date(2024, 2, 29)).from, "28/02/2022");
        assert_eq!(read("searched=yes").from, "");
    }

    #[test]
    fn ovw_06_every_type_belongs_to_exactly_one_entry() {
        for kind in InterruptionType::ALL {
            let homes = TYPE_ENTRIES
                .iter()
                .filter(|(_, kinds)| kinds.contains(kind))
                .count();
            assert_eq!(homes, 1, "{kind:?}");
        }
    }

    #[test]
    fn ovw_07_every_regime_belongs_to_exactly_one_entry() {
        for regime in Regime::ALL {
            let homes = REGIME_ENTRIES
                .iter()
                .filter(|(_, regimes)| regimes.contains(regime))
                .count();
            assert_eq!(homes, 1, "{regime:?}");
        }
    }

    #[test]
    fn criteria_survive_the_address_and_the_niss_never_enters_it() {
        let criteria = read(
            "searched=yes&type=timeCredit&type=forged&regime=half&status=closed&ticket=04w&from=1/2/2022&niss=85073099833&name=Dupont&comment=malade&sort=end&direction=down&size=50&hide=niss",
        );
        assert_eq!(criteria.types, [InterruptionType::TimeCredit]);
        assert_eq!(criteria.wanted_types().count(), 2);
        let address = criteria.address("/x", &[("page", "2")]);
        for secret in ["85073099833", "Dupont", "malade"] {
            assert!(!address.contains(secret), "{address}");
        }
        let again = read(address.split_once('?').expect("a query").1);
        assert_eq!(
            Criteria {
                niss: String::new(),
                name: String::new(),
                comment: String::new(),
                ..criteria
            },
            again
        );
    }

    #[test]
    fn ovw_09_dates_are_read_in_every_accepted_form_and_refused_by_name() {
        for typed in ["1/2/2024", "01-02-2024", "01022024"] {
            let window = read(&format!("searched=yes&from={typed}")).window();
            assert_eq!(window, Ok((Some(date(2024, 2, 1)), None)), "{typed}");
        }
        let problem = |query: &str| read(query).window().expect_err("refused");
        assert_eq!(
            problem("searched=yes&from=31/02/2024").from,
            Some("problem-impossibleDate")
        );
        assert_eq!(problem("searched=yes&to=soon").to, Some("problem-notADate"));
        assert_eq!(
            problem("searched=yes&from=2/1/2024&to=1/1/2024").to,
            Some("overview-problem-period-order")
        );
    }
}
