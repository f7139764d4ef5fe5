//! What is searched for on the overview: read from the address or from the form, written back into an address. Empty
//! means all (PD5). The NISS is never part of an address: an opaque id stands for it.

use domain::date_input::{DateError, format_date, parse_date};
use domain::interruption::{InterruptionType, Regime};
use domain::request::RequestStatus;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::web::{Form, query_string};

/// How far back the overview looks unless told otherwise (OVW-04).
const YEARS_BACK: i16 = 2;

/// One entry of the list of types, with the kinds it stands for (OVW-06): both kinds of a career break, and of a time
/// credit, share an entry, the two medical ones do not.
pub const TYPE_ENTRIES: [(InterruptionType, &[InterruptionType]); 7] = [
    (
        InterruptionType::CareerBreak,
        &[
            InterruptionType::CareerBreak,
            InterruptionType::EndOfCareerBreak,
        ],
    ),
    (
        InterruptionType::TimeCredit,
        &[
            InterruptionType::TimeCredit,
            InterruptionType::EndOfCareerTimeCredit,
        ],
    ),
    (
        InterruptionType::ParentalLeave,
        &[InterruptionType::ParentalLeave],
    ),
    (
        InterruptionType::MedicalAssistance,
        &[InterruptionType::MedicalAssistance],
    ),
    (
        InterruptionType::MedicalAssistanceHospitalisedChild,
        &[InterruptionType::MedicalAssistanceHospitalisedChild],
    ),
    (
        InterruptionType::PalliativeCare,
        &[InterruptionType::PalliativeCare],
    ),
    (
        InterruptionType::InformalCare,
        &[InterruptionType::InformalCare],
    ),
];

/// One entry of the list of regimes, with the regimes it stands for (OVW-07): flexible forms belong to their share.
pub const REGIME_ENTRIES: [(Regime, &[Regime]); 6] = [
    (Regime::Full, &[Regime::Full, Regime::FullFlexible]),
    (Regime::Half, &[Regime::Half, Regime::HalfFlexible]),
    (Regime::Third, &[Regime::Third]),
    (Regime::Quarter, &[Regime::Quarter]),
    (Regime::Fifth, &[Regime::Fifth]),
    (Regime::Tenth, &[Regime::Tenth]),
];

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
    /// The opaque id of a stored NISS.
    pub worker: String,
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
            worker: String::new(),
        }
    }

    /// Reads the query of an address, or the fields of the form; unknown entries are left out.
    pub fn read(form: &Form, today: Date) -> Self {
        if !form.has("searched") {
            return Self::defaults(today);
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
            worker: text("worker"),
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
            worker: String::new(),
            ..self.clone()
        };
        plain != Self::defaults(today)
    }

    /// The address of `path` with these criteria (never the NISS) and `more` pairs.
    pub fn address(&self, path: &str, more: &[(&str, &str)]) -> String {
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
        query_string::with_query(path, lists.chain(texts).chain(more.iter().copied()))
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

fn spelled_out<T: Copy + PartialEq>(
    ticked: &[T],
    table: &[(T, &'static [T])],
) -> impl Iterator<Item = T> {
    table
        .iter()
        .filter(|(entry, _)| ticked.contains(entry))
        .flat_map(|(_, kinds)| kinds.iter().copied())
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
            "searched=yes&type=timeCredit&type=forged&regime=half&status=closed&ticket=04w&from=1/2/2022&niss=85073099833",
        );
        assert_eq!(criteria.types, [InterruptionType::TimeCredit]);
        assert_eq!(criteria.wanted_types().count(), 2);
        let address = criteria.address("/x", &[("page", "2")]);
        assert!(!address.contains("85073099833"), "{address}");
        let again = read(address.split_once('?').expect("a query").1);
        assert_eq!(
            Criteria {
                niss: String::new(),
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
