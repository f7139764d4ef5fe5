//! The line of time: where bars, months and today lie, in percent of the width. The template draws the SVG from these
//! numbers; a text equivalent always goes with it.

use jiff::ToSpan;
use jiff::civil::Date;

/// A period to draw.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Timeline {
    /// First day.
    pub start: Date,
    /// Last day, included.
    pub end: Date,
    /// How it is filled.
    pub fill: BarFill,
}

/// How a bar is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum BarFill {
    /// A complete interruption.
    Full,
    /// A fraction of working time.
    Fraction,
    /// Only asked, not yet certain.
    Asked,
    /// Cancelled.
    Void,
    /// Where the law allows a start.
    Lawful,
    /// Time left to answer.
    Due,
}

/// A drawn line of time; all positions in percent of the width with two decimals.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimelineView {
    /// The same in words, for those who do not see it.
    pub description: String,
    /// The bars.
    pub bars: Vec<Bar>,
    /// First days of months, with their short name when there is room.
    pub months: Vec<MonthTick>,
    /// Where today lies, if within.
    pub today: Option<String>,
}

/// A bar.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Left end, `12.50%`.
    pub x: String,
    /// Width, `30.00%`.
    pub width: String,
    /// Class of the fill.
    pub class: &'static str,
}

/// The first day of a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct MonthTick {
    /// Position.
    pub x: String,
    /// Short name, or empty.
    pub label: String,
    /// January: a stronger line.
    pub year: bool,
    /// The name may be left out where the line is short.
    pub minor: bool,
}

/// Most months drawn with a label; beyond, only years are named.
const LABELLED_MONTHS_MAX: usize = 14;
/// Up to so many months, a short line has room for every name; beyond, for every third.
const EVERY_NAME_MONTHS_MAX: usize = 4;
/// Most ticks drawn: ten years of months.
const TICKS_MAX: usize = 120;

impl BarFill {
    /// Name used in class names.
    pub fn class(self) -> &'static str {
        match self {
            Self::Full => "full",
            Self::Fraction => "fraction",
            Self::Asked => "asked",
            Self::Void => "void",
            Self::Lawful => "lawful",
            Self::Due => "due",
        }
    }
}

impl TimelineView {
    /// Draws `periods` on whole months from the month of the earliest day to the month of the latest.
    ///
    /// `month_name` gives the short name of a first day of month in the page's language (the year for January when
    /// there are many). Without periods the line is empty. `today` is drawn when it lies within.
    pub fn new(
        periods: &[Timeline],
        today: Date,
        description: String,
        month_name: impl Fn(Date) -> String,
    ) -> Self {
        let (Some(first), Some(last)) = (
            periods.iter().map(|period| period.start).min(),
            periods.iter().map(|period| period.end).max(),
        ) else {
            return Self {
                description,
                ..Self::default()
            };
        };
        Self::within(
            (first.first_of_month(), last.last_of_month()),
            periods,
            today,
            description,
            month_name,
        )
    }

    /// One bar in a given window, without months: the small line in a row of a list.
    pub fn bar_in(
        window: (Date, Date),
        period: Timeline,
        today: Date,
        description: String,
    ) -> Self {
        let scale = Scale::new(window);
        let seen = period.end >= window.0 && period.start <= window.1;
        Self {
            description,
            bars: if seen {
                vec![scale.bar(period)]
            } else {
                Vec::new()
            },
            months: Vec::new(),
            today: (window.0 <= today && today <= window.1)
                .then(|| percent(scale.middle_of(today))),
        }
    }

    /// Draws `periods` in a given window (first and last day, both included); what lies outside is cut off.
    pub fn within(
        window: (Date, Date),
        periods: &[Timeline],
        today: Date,
        description: String,
        month_name: impl Fn(Date) -> String,
    ) -> Self {
        let scale = Scale::new(window);
        let bars = periods
            .iter()
            .filter(|period| period.end >= window.0 && period.start <= window.1)
            .map(|period| scale.bar(*period))
            .collect();
        Self {
            description,
            bars,
            months: scale.months(month_name),
            today: (window.0 <= today && today <= window.1)
                .then(|| percent(scale.middle_of(today))),
        }
    }
}

/// Days of a window laid out on 0–100.
struct Scale {
    first: Date,
    last: Date,
    days: i32,
}

impl Scale {
    fn new((first, last): (Date, Date)) -> Self {
        Self {
            first,
            last,
            days: (days_between(first, last) + 1).max(1),
        }
    }

    /// Left edge of `day`, in hundredths of a percent.
    fn left_of(&self, day: Date) -> i32 {
        days_between(self.first, day) * 10_000 / self.days
    }

    fn middle_of(&self, day: Date) -> i32 {
        (2 * days_between(self.first, day) + 1) * 5_000 / self.days
    }

    fn bar(&self, period: Timeline) -> Bar {
        let start = period.start.max(self.first);
        let end = period.end.min(self.last);
        let left = self.left_of(start);
        let right = (days_between(self.first, end) + 1) * 10_000 / self.days;
        Bar {
            x: percent(left),
            width: percent(right - left),
            class: period.fill.class(),
        }
    }

    fn months(&self, month_name: impl Fn(Date) -> String) -> Vec<MonthTick> {
        let mut firsts = Vec::new();
        let mut day = self.first.first_of_month();
        while day <= self.last && firsts.len() < TICKS_MAX {
            if day >= self.first {
                firsts.push(day);
            }
            let Ok(next) = day.checked_add(1.month()) else {
                break;
            };
            day = next;
        }
        let named = firsts.len() <= LABELLED_MONTHS_MAX;
        let crowded = named && firsts.len() > EVERY_NAME_MONTHS_MAX;
        firsts
            .into_iter()
            .enumerate()
            .map(|(index, day)| MonthTick {
                x: percent(self.left_of(day)),
                label: if named {
                    month_name(day)
                } else if day.month() == 1 {
                    day.year().to_string()
                } else {
                    String::new()
                },
                year: day.month() == 1,
                minor: crowded && index % 3 != 0,
            })
            .collect()
    }
}

/// Whole days from `from` to `to`; the window of a leave fits an `i32` many times over.
fn days_between(from: Date, to: Date) -> i32 {
    to.since((jiff::Unit::Day, from))
        .map_or(0, |span| span.get_days())
}

/// `1250` → `12.50%`.
fn percent(hundredths: i32) -> String {
    format!("{}.{:02}%", hundredths / 100, hundredths.abs() % 100)
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    fn drawn(periods: &[Timeline]) -> TimelineView {
        TimelineView::new(periods, date(2025, 3, 1), "words".to_owned(), |day| {
            day.month().to_string()
        })
    }

    #[test]
    fn a_month_alone_fills_the_line() {
        let view = drawn(&[Timeline {
            start: date(2025, 3, 1),
            end: date(2025, 3, 31),
            fill: BarFill::Full,
        }]);
        assert_eq!(
            (view.bars[0].x.as_str(), view.bars[0].width.as_str()),
            ("0.00%", "100.00%")
        );
        assert_eq!(view.today.as_deref(), Some("1.61%"));
    }

    #[test]
    fn bars_lie_on_whole_months() {
        let view = drawn(&[Timeline {
            start: date(2025, 2, 24),
            end: date(2025, 3, 23),
            fill: BarFill::Asked,
        }]);
        assert_eq!(view.months.len(), 2);
        assert_eq!(view.bars[0].x, "38.98%");
        assert_eq!(view.bars[0].class, "asked");
        assert_eq!(view.bars[0].width, "47.46%");
    }

    #[test]
    fn a_short_line_names_every_third_of_many_months() {
        let view = drawn(&[Timeline {
            start: date(2025, 1, 1),
            end: date(2025, 12, 31),
            fill: BarFill::Full,
        }]);
        let kept: Vec<&str> = view
            .months
            .iter()
            .filter(|tick| !tick.minor)
            .map(|tick| tick.label.as_str())
            .collect();
        assert_eq!(kept, ["1", "4", "7", "10"]);
    }

    #[test]
    fn nothing_to_draw_is_an_empty_line_with_its_words() {
        let view = drawn(&[]);
        assert!(view.bars.is_empty());
        assert_eq!(view.description, "words");
    }

    #[test]
    fn many_months_name_only_years_and_ticks_are_bounded() {
        let view = drawn(&[Timeline {
            start: date(2000, 5, 1),
            end: date(2080, 5, 1),
            fill: BarFill::Fraction,
        }]);
        assert_eq!(view.months.len(), TICKS_MAX);
        assert!(
            view.months
                .iter()
                .all(|tick| tick.label.is_empty() != tick.year)
        );
    }
}
