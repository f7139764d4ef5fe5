//! The dated table of allowances (`reference/amounts.csv`, rules.md § 9): estimates an operator may replace.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use jiff::civil::Date;

use super::finding::Confidence;

/// Lines an amounts file may have; the shipped one has about 300.
pub const AMOUNT_LINES_MAX: usize = 10_000;

/// One row: what an item pays from a day on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmountRow {
    /// First day the amount is paid.
    pub valid_from: Date,
    /// Gross a month in cents; none when the item ends on this day.
    pub gross_cents: Option<i64>,
    /// Withholding tax in ten-thousandths.
    pub withholding_rate: i64,
    /// How sure the row is.
    pub confidence: Confidence,
}

/// The table: rows by item, oldest first.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Amounts {
    items: BTreeMap<String, Vec<AmountRow>>,
}

/// What an item pays on a day.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AmountAt {
    /// The row in force.
    pub row: AmountRow,
    /// Whether it is the last row of its item: nothing newer is known.
    pub last_known: bool,
}

/// Why a file is not a table of amounts. Lines are counted from 1.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum AmountsError {
    /// The header is not `item,valid_from,base_eur,coefficient,gross_eur_month,withholding_rate,confidence,note`.
    #[error("line 1 is not the header of an amounts file")]
    Header,
    /// A row has not eight fields.
    #[error("line {0} has not eight fields")]
    Fields(usize),
    /// A field cannot be read.
    #[error("line {line}: {column} cannot be read")]
    Field {
        /// Line in the file.
        line: usize,
        /// Column of the header.
        column: &'static str,
    },
    /// The rows of an item are not in the order of time.
    #[error("line {0} is not later than the row of the same item before it")]
    NotInOrder(usize),
    /// More than [`AMOUNT_LINES_MAX`] lines.
    #[error("the file has too many lines")]
    TooLong,
}

const HEADER: [&str; 8] = [
    "item",
    "valid_from",
    "base_eur",
    "coefficient",
    "gross_eur_month",
    "withholding_rate",
    "confidence",
    "note",
];

impl Amounts {
    /// The table shipped with the project.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Amounts> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            // A test reads the file; an error here cannot reach a release.
            Self::parse(include_str!("../../../reference/amounts.csv")).expect("shipped amounts")
        })
    }

    /// Reads a file with the columns of the shipped one. Base and coefficient explain a row and are not computed with.
    pub fn parse(text: &str) -> Result<Self, AmountsError> {
        let mut items: BTreeMap<String, Vec<AmountRow>> = BTreeMap::new();
        for (index, line) in text.lines().enumerate() {
            let line_number = index + 1;
            if line_number > AMOUNT_LINES_MAX {
                return Err(AmountsError::TooLong);
            }
            let fields = split(line.trim_end_matches('\r'));
            if index == 0 {
                if fields != HEADER {
                    return Err(AmountsError::Header);
                }
                continue;
            }
            if line.is_empty() {
                continue;
            }
            let row = read_row(&fields, line_number)?;
            let rows = items.entry(fields[0].clone()).or_default();
            if rows
                .last()
                .is_some_and(|before| before.valid_from >= row.valid_from)
            {
                return Err(AmountsError::NotInOrder(line_number));
            }
            rows.push(row);
        }
        if items.is_empty() {
            return Err(AmountsError::Header);
        }
        Ok(Self { items })
    }

    /// The row of an item in force on the day; none before its first row, after its end, or for an unknown item.
    pub fn at(&self, item: &str, day: Date) -> Option<AmountAt> {
        let rows = self.items.get(item)?;
        let index = rows.iter().rposition(|row| row.valid_from <= day)?;
        let row = rows[index];
        row.gross_cents?;
        Some(AmountAt {
            row,
            last_known: index + 1 == rows.len(),
        })
    }

    /// Every item with its rows, oldest first.
    pub fn items(&self) -> impl Iterator<Item = (&str, &[AmountRow])> {
        self.items
            .iter()
            .map(|(item, rows)| (item.as_str(), rows.as_slice()))
    }
}

fn read_row(fields: &[String], line: usize) -> Result<AmountRow, AmountsError> {
    if fields.len() != HEADER.len() {
        return Err(AmountsError::Fields(line));
    }
    let bad = |column: &'static str| AmountsError::Field { line, column };
    if fields[0].is_empty() {
        return Err(bad("item"));
    }
    let valid_from = fields[1].parse().map_err(|_| bad("valid_from"))?;
    let gross_cents = match fields[4].as_str() {
        "" => None,
        text => Some(fixed(text, 2).ok_or_else(|| bad("gross_eur_month"))?),
    };
    let withholding_rate = match fields[5].as_str() {
        "" if gross_cents.is_none() => 0,
        text => fixed(text, 4)
            .filter(|rate| *rate <= 10_000)
            .ok_or_else(|| bad("withholding_rate"))?,
    };
    let confidence = match fields[6].as_str() {
        "H" => Confidence::High,
        "M" => Confidence::Medium,
        "L" => Confidence::Low,
        _ => return Err(bad("confidence")),
    };
    Ok(AmountRow {
        valid_from,
        gross_cents,
        withholding_rate,
        confidence,
    })
}

/// Reads `834.90` with two decimals as 83 490, without going through floating point.
fn fixed(text: &str, decimals: usize) -> Option<i64> {
    let (whole, fraction) = text.split_once('.').unwrap_or((text, ""));
    let digits = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    if whole.is_empty() || whole.len() > 9 || fraction.len() > decimals {
        return None;
    }
    if !digits(whole) || !digits(fraction) {
        return None;
    }
    format!("{whole}{fraction:0<decimals$}").parse().ok()
}

/// Cuts a line of comma-separated values; a field in double quotes may hold commas, and `""` stands for a quote.
fn split(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    let mut characters = line.chars().peekable();
    while let Some(character) = characters.next() {
        let field = fields.last_mut().expect("never empty");
        match character {
            '"' if quoted && characters.peek() == Some(&'"') => {
                characters.next();
                field.push('"');
            }
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            other => field.push(other),
        }
    }
    fields
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::date;

    const HEAD: &str =
        "item,valid_from,base_eur,coefficient,gross_eur_month,withholding_rate,confidence,note\n";

    #[test]
    fn rul_22_the_row_in_force_applies_and_nothing_before_the_first() {
        let amounts = Amounts::shipped();
        let full = |day| {
            amounts
                .at("thematic-full", day)
                .map(|at| at.row.gross_cents)
        };
        assert_eq!(full(date(2018, 8, 31)), None);
        assert_eq!(full(date(2018, 9, 1)), Some(Some(83_490)));
        assert_eq!(full(date(2024, 6, 1)), Some(Some(101_775)));
        let newest = amounts.at("thematic-full", date(2031, 1, 1)).unwrap();
        assert!(newest.last_known);
        assert_eq!(newest.row.confidence, Confidence::Low);
    }

    #[test]
    fn every_item_is_listed_with_its_rows() {
        let two = format!("{HEAD}b,2024-02-01,,,1.00,0.1,M,\na,2024-02-01,,,2.00,0.1,M,\n");
        let amounts = Amounts::parse(&two).unwrap();
        let items: Vec<_> = amounts
            .items()
            .map(|(item, rows)| (item, rows[0].gross_cents))
            .collect();
        assert_eq!(items, [("a", Some(200)), ("b", Some(100))]);
    }

    #[test]
    fn a_file_has_as_many_lines_as_the_limit_says() {
        let row = "a,2024-02-01,,,1.00,0.1,M,\n";
        let empty = |lines| format!("{HEAD}{row}{}", "\n".repeat(lines));
        assert!(Amounts::parse(&empty(AMOUNT_LINES_MAX - 2)).is_ok());
        let more = Amounts::parse(&empty(AMOUNT_LINES_MAX - 1));
        assert_eq!(more, Err(AmountsError::TooLong));
        // The first line above the limit is refused, even when it holds a row.
        let last = format!("{}b{}", empty(AMOUNT_LINES_MAX - 2), &row[1..]);
        assert_eq!(Amounts::parse(&last), Err(AmountsError::TooLong));
    }

    #[test]
    fn amounts_have_nine_digits_at_most() {
        assert_eq!(fixed("999999999.99", 2), Some(99_999_999_999));
        assert_eq!(fixed("1000000000", 2), None);
        assert_eq!(fixed("10000000000", 2), None);
    }

    #[test]
    fn quotes_hold_commas_and_double_for_one() {
        assert_eq!(split("\"a\"\"b,c\",d"), ["a\"b,c", "d"]);
        assert_eq!(split("\"\",x"), ["", "x"]);
        assert_eq!(split("x,\"y\""), ["x", "y"]);
    }

    #[test]
    fn an_empty_amount_ends_the_item() {
        let five = |day| Amounts::shipped().at("ct-full-5y", day);
        assert!(five(date(2023, 1, 31)).is_some());
        assert!(five(date(2023, 2, 1)).is_none());
    }

    #[test]
    fn what_is_not_a_table_is_refused_by_line() {
        let file = |rows: &str| Amounts::parse(&format!("{HEAD}{rows}"));
        assert_eq!(Amounts::parse("item\n"), Err(AmountsError::Header));
        assert_eq!(file(""), Err(AmountsError::Header));
        assert_eq!(file("a,2024-01-01\n"), Err(AmountsError::Fields(2)));
        let bad = |column| Err(AmountsError::Field { line: 2, column });
        assert_eq!(file("a,2024-02-30,,,1.00,0.1,M,\n"), bad("valid_from"));
        assert_eq!(
            file("a,2024-02-01,,,1.005,0.1,M,\n"),
            bad("gross_eur_month")
        );
        assert_eq!(
            file("a,2024-02-01,,,-1.00,0.1,M,\n"),
            bad("gross_eur_month")
        );
        assert_eq!(
            file("a,2024-02-01,,,1.00,1.1,M,\n"),
            bad("withholding_rate")
        );
        assert_eq!(file("a,2024-02-01,,,1.00,,M,\n"), bad("withholding_rate"));
        assert_eq!(file("a,2024-02-01,,,1.00,0.1,X,\n"), bad("confidence"));
        let twice = "a,2024-02-01,,,1.00,0.1,M,\na,2024-02-01,,,1.00,0.1,M,\n";
        assert_eq!(file(twice), Err(AmountsError::NotInOrder(3)));
        let quoted = "a,2024-02-01,,,7,0.1715,M,\"one, two \"\"x\"\"\"\n";
        let row = file(quoted).unwrap().at("a", date(2024, 2, 1)).unwrap().row;
        assert_eq!((row.gross_cents, row.withholding_rate), (Some(700), 1715));
    }
}
