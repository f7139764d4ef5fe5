//! Dates as people type them: 1/2/2024, 01-02-2024, 01.02.2024, 01022024, or 2024-02-01 from a calendar button.

use jiff::civil::Date;

/// Years a person can mean in a file of career breaks; anything else is a slip of the finger.
const YEARS: std::ops::RangeInclusive<i16> = 1900..=2199;
/// No written form of a date is longer than this, spaces included.
const TEXT_MAX: usize = 32;

/// Why a text is not a date.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum DateError {
    /// Nothing was typed.
    #[error("no date was given")]
    Empty,
    /// The text has none of the accepted shapes.
    #[error("the text cannot be read as a date")]
    Unreadable,
    /// Day, month and year can be read, but no calendar has that day, such as 31/02/2025.
    #[error("{day:02}/{month:02}/{year:04} does not exist")]
    Impossible {
        /// Day as typed.
        day: u8,
        /// Month as typed.
        month: u8,
        /// Year as typed.
        year: i16,
    },
    /// A real day in a year outside 1900–2199.
    #[error("the year {0} is out of range")]
    Year(i16),
}

/// Reads a day in Belgian order (day, month, year of four digits) or ISO order.
pub fn parse_date(text: &str) -> Result<Date, DateError> {
    let text = text.trim();
    if text.is_empty() {
        return Err(DateError::Empty);
    }
    if text.len() > TEXT_MAX {
        return Err(DateError::Unreadable);
    }
    let (day, month, year) = parts(text).ok_or(DateError::Unreadable)?;
    let day = number(day, 2)?;
    let month = number(month, 2)?;
    let year = number(year, 4)?;
    build(day, month, year)
}

/// Writes a day as Belgian forms print it: `01/02/2024`.
///
/// Written digit by digit: a list writes three a line, and the general formatter takes five times as long.
pub fn format_date(day: Date) -> String {
    let Ok(year) = u16::try_from(day.year()) else {
        return format!("{:02}/{:02}/{:04}", day.day(), day.month(), day.year());
    };
    let two = |number: i8| {
        let number = number.unsigned_abs();
        [
            char::from(b'0' + number / 10),
            char::from(b'0' + number % 10),
        ]
    };
    let digit = |number: u16| char::from_digit(u32::from(number % 10), 10).unwrap_or('0');
    let ([day_1, day_2], [month_1, month_2]) = (two(day.day()), two(day.month()));
    let year = [year / 1_000, year / 100, year / 10, year].map(digit);
    let mut text = String::with_capacity(10);
    text.extend([day_1, day_2, '/', month_1, month_2, '/']);
    text.extend(year);
    text
}

/// Cuts the text into day, month and year.
fn parts(text: &str) -> Option<(&str, &str, &str)> {
    if text.len() == 8 && text.bytes().all(|b| b.is_ascii_digit()) {
        return Some((&text[0..2], &text[2..4], &text[4..8]));
    }
    let separator = text
        .chars()
        .find(|c| !c.is_ascii_digit() && !c.is_whitespace())
        .filter(|c| matches!(c, '/' | '-' | '.'))
        .or_else(|| text.contains(' ').then_some(' '))?;
    let mut pieces = text.split(separator).map(str::trim);
    let (first, second, third) = (pieces.next()?, pieces.next()?, pieces.next()?);
    if pieces.next().is_some() {
        return None;
    }
    if first.len() == 4 {
        return Some((third, second, first));
    }
    (third.len() == 4).then_some((first, second, third))
}

fn number(digits: &str, length_max: usize) -> Result<i16, DateError> {
    if digits.is_empty() || digits.len() > length_max || !digits.bytes().all(|b| b.is_ascii_digit())
    {
        return Err(DateError::Unreadable);
    }
    digits.parse().map_err(|_| DateError::Unreadable)
}

fn build(day: i16, month: i16, year: i16) -> Result<Date, DateError> {
    let small = |n: i16| i8::try_from(n).map_err(|_| DateError::Unreadable);
    let date = Date::new(year, small(month)?, small(day)?).map_err(|_| DateError::Impossible {
        day: u8::try_from(day).unwrap_or(u8::MAX),
        month: u8::try_from(month).unwrap_or(u8::MAX),
        year,
    })?;
    if YEARS.contains(&year) {
        Ok(date)
    } else {
        Err(DateError::Year(year))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;
    use proptest::prelude::*;

    #[test]
    fn ovw_09_every_written_form_is_read() {
        for text in [
            "1/2/2024",
            "01/02/2024",
            "01-02-2024",
            "01.02.2024",
            "01022024",
            "2024-02-01",
            " 1/2/2024 ",
            "1 / 2 / 2024",
            "1 2 2024",
        ] {
            assert_eq!(parse_date(text), Ok(date(2024, 2, 1)), "{text}");
        }
    }

    #[test]
    fn a_day_that_does_not_exist_is_not_an_unreadable_text() {
        for text in [
            "31/02/2025",
            "29/02/2025",
            "00/01/2025",
            "1/13/2025",
            "99/99/2025",
            "31042025",
            "2025-02-29",
        ] {
            assert!(
                matches!(parse_date(text), Err(DateError::Impossible { .. })),
                "{text}"
            );
        }
        for text in [
            "demain",
            "1/2",
            "1/2/24",
            "1/2/2024/3",
            "1/2-2024",
            "١/٢/٢٠٢٤",
            "+1/2/2024",
            "1//2024",
            "2024-02-01T00:00",
            "1/2/20245",
            "123",
        ] {
            assert_eq!(parse_date(text), Err(DateError::Unreadable), "{text}");
        }
        assert_eq!(parse_date("  "), Err(DateError::Empty));
        assert_eq!(parse_date("1/2/0202"), Err(DateError::Year(202)));
        assert_eq!(parse_date("31/12/1899"), Err(DateError::Year(1899)));
        assert_eq!(parse_date("1/1/1900"), Ok(date(1900, 1, 1)));
        assert_eq!(parse_date("31/12/2199"), Ok(date(2199, 12, 31)));
    }

    #[test]
    fn i18_02_dates_are_written_day_first() {
        assert_eq!(format_date(date(2024, 2, 1)), "01/02/2024");
    }

    proptest! {
        #[test]
        fn every_day_is_read_back_from_every_form(n in 0_i32..109_572) {
            use jiff::ToSpan;
            let day = date(1900, 1, 1).saturating_add(n.days());
            let (d, m, y) = (day.day(), day.month(), day.year());
            for text in [
                format_date(day),
                format!("{d}/{m}/{y}"),
                format!("{d}-{m}-{y}"),
                format!("{d:02}.{m:02}.{y}"),
                format!("{d:02}{m:02}{y}"),
                day.to_string(),
            ] {
                prop_assert_eq!(parse_date(&text), Ok(day), "{}", text);
            }
        }

        #[test]
        fn any_text_is_read_or_refused(text in "\\PC{0,40}") {
            if let Ok(day) = parse_date(&text) {
                prop_assert_eq!(parse_date(&format_date(day)), Ok(day));
            }
        }

        #[test]
        fn any_numbers_make_a_day_or_a_reason(d in 0_u8..100, m in 0_u8..100, y in 0_i16..10_000) {
            let real = i8::try_from(d).ok().zip(i8::try_from(m).ok()).and_then(|(d, m)| Date::new(y, m, d).ok());
            let expected = match real {
                None => Err(DateError::Impossible { day: d, month: m, year: y }),
                Some(_) if !YEARS.contains(&y) => Err(DateError::Year(y)),
                Some(day) => Ok(day),
            };
            prop_assert_eq!(parse_date(&format!("{d}/{m}/{y:04}")), expected);
        }
    }
}
