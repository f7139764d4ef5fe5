//! An interruption drawn on the days of its months (CAL-02): weeks from Monday on with their numbers, weekends, public
//! holidays. The server makes the drawing; each month has its words, and all of them stand beside it as text.

use askama::Template;
use domain::date_input::format_date;
use domain::holiday::holiday;
use domain::period::Period;
use jiff::ToSpan;
use jiff::civil::Date;

use crate::texts::Texts;

/// Months drawn; a longer interruption is told to its end.
const MONTHS_MAX: usize = 12;
/// Sizes of the drawing, in its own units.
const GUTTER: u32 = 26;
const COLUMN: u32 = 22;
const HEAD: u32 = 20;
const ROW: u32 = 22;

/// The calendar of an interruption.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LeaveCalendar {
    /// First and last day.
    pub words: String,
    /// The months, at most twelve.
    pub months: Vec<Month>,
    /// How many months follow; empty when all are drawn.
    pub more: String,
}

/// One month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// "février 2025".
    pub name: String,
    /// The same in words: which days, which holidays.
    pub words: String,
    /// Height of the drawing.
    pub height: u32,
    /// First letters of the weekdays, with their places.
    pub weekdays: Vec<(u32, String)>,
    /// Numbers of the weeks, with their places.
    pub weeks: Vec<(u32, String)>,
    /// Its days.
    pub days: Vec<Day>,
}

/// One day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// Left edge.
    pub x: u32,
    /// Upper edge.
    pub y: u32,
    /// Middle, for its number.
    pub middle: u32,
    /// Line on which the number stands.
    pub base: u32,
    /// The day of the month.
    pub number: i8,
    /// Within the interruption?
    pub within: bool,
    /// A public holiday, or a Saturday or Sunday: `holiday`, `weekend`, or nothing.
    pub class: &'static str,
}

/// The drawing alone, for the script.
#[derive(Template)]
#[template(path = "components/leave_calendar_alone.html")]
struct Alone<'a> {
    t: &'a Texts,
    view: &'a LeaveCalendar,
}

impl LeaveCalendar {
    /// The calendar of a period.
    pub fn new(t: &'static Texts, period: &Period) -> Self {
        let mut months = Vec::new();
        let mut first = period.start().first_of_month();
        while first <= period.end() && months.len() < MONTHS_MAX {
            months.push(month(t, *period, first));
            let Ok(next) = first.checked_add(1.month()) else {
                break;
            };
            first = next;
        }
        let more = if first <= period.end() && months.len() == MONTHS_MAX {
            t.leave_calendar_more(&format_date(period.end()))
        } else {
            String::new()
        };
        Self {
            words: t.period(period),
            months,
            more,
        }
    }

    /// As HTML by itself.
    pub fn html(&self, t: &Texts) -> Result<String, askama::Error> {
        Alone { t, view: self }.render()
    }
}

fn month(t: &'static Texts, period: Period, first: Date) -> Month {
    let name = format!(
        "{} {}",
        t.coded("month", &first.month().to_string()),
        first.year()
    );
    let offset = u32::from(first.weekday().to_monday_zero_offset().unsigned_abs());
    let mut days = Vec::new();
    let mut weeks: Vec<(u32, String)> = Vec::new();
    let mut holidays = Vec::new();
    for day in first
        .series(1.day())
        .take_while(|day| day.month() == first.month())
    {
        let place = offset + u32::from(day.day().unsigned_abs()) - 1;
        let (column, row) = (place % 7, place / 7);
        let y = HEAD + row * ROW;
        if weeks.last().is_none_or(|(at, _)| *at != y + 15) {
            weeks.push((y + 15, day.iso_week_date().week().to_string()));
        }
        let within = period.start() <= day && day <= period.end();
        let off = holiday(day);
        if let Some(off) = off.filter(|_| within) {
            let name = t.coded("holiday", off.code());
            holidays.push(format!("{name} ({})", format_date(day)));
        }
        days.push(Day {
            x: GUTTER + column * COLUMN,
            y,
            middle: GUTTER + column * COLUMN + COLUMN / 2 - 1,
            base: y + 15,
            number: day.day(),
            within,
            class: match off {
                Some(_) => "holiday",
                None if column > 4 => "weekend",
                None => "",
            },
        });
    }
    let letter = |column: u32| {
        let name = t.coded("weekday", &(column + 1).to_string());
        let letter: String = name.chars().take(1).flat_map(char::to_uppercase).collect();
        (GUTTER + column * COLUMN + COLUMN / 2 - 1, letter)
    };
    let last = first.last_of_month();
    let days_within = (
        format_date(period.start().max(first)),
        format_date(period.end().min(last)),
    );
    let words = if holidays.is_empty() {
        t.leave_calendar_month(&days_within.0, &name, &days_within.1)
    } else {
        let holidays = holidays.join(", ");
        t.leave_calendar_month_holidays(&days_within.0, &holidays, &name, &days_within.1)
    };
    Month {
        words,
        name,
        height: HEAD + u32::try_from(weeks.len()).unwrap_or(6) * ROW,
        weekdays: (0..7).map(letter).collect(),
        weeks,
        days,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::texts::{Lang, texts};
    use jiff::civil::date;

    fn calendar(start: Date, end: Date) -> LeaveCalendar {
        let period = Period::new(start, end).expect("a period");
        LeaveCalendar::new(texts(Lang::Fr), &period)
    }

    /// CAL-02: each day of the interruption is drawn once, in the column of its weekday, with weeks and holidays.
    #[test]
    fn cal_02_weeks_months_and_holidays_are_drawn_and_readable_as_text() {
        let view = calendar(date(2025, 4, 14), date(2025, 6, 13));
        let names: Vec<&str> = view
            .months
            .iter()
            .map(|month| month.name.as_str())
            .collect();
        assert_eq!(names, ["avril 2025", "mai 2025", "juin 2025"]);
        let within = view
            .months
            .iter()
            .flat_map(|month| &month.days)
            .filter(|day| day.within);
        assert_eq!(within.count(), 61);
        let april = &view.months[0];
        assert_eq!(
            april.words,
            "avril 2025 : du 14/04/2025 au 30/04/2025. Jours fériés : lundi de Pâques (21/04/2025)"
        );
        let weeks: Vec<&str> = april.weeks.iter().map(|(_, week)| week.as_str()).collect();
        assert_eq!(weeks, ["14", "15", "16", "17", "18"]);
        // 21 April 2025 is a Monday: first column, and a holiday.
        let easter = &april.days[20];
        assert_eq!(
            (easter.number, easter.x, easter.class),
            (21, GUTTER, "holiday")
        );
        assert_eq!(april.days[18].class, "weekend");
        assert_eq!(view.more, "");
        let html = view.html(texts(Lang::Fr)).expect("HTML");
        assert!(html.contains("role=\"img\"") && html.contains("mai 2025"));
    }

    #[test]
    fn cal_02_a_long_interruption_is_drawn_for_a_year_and_told_to_its_end() {
        let view = calendar(date(2025, 1, 31), date(2029, 2, 28));
        assert_eq!(view.months.len(), MONTHS_MAX);
        assert!(view.more.contains("28/02/2029"), "{}", view.more);
        let day = calendar(date(2024, 2, 29), date(2024, 2, 29));
        assert_eq!(day.months.len(), 1);
        // At the end of what can be written, nothing overflows.
        calendar(date(9999, 12, 1), date(9999, 12, 31));
    }
}
