//! Bars drawn by the server: a line of pieces for each row, as long as its number among the largest. The same in words
//! stands in the bar's description, and in the table below.

use super::Row;
use std::fmt::Write;

/// Fills of the pieces, told apart without colour.
const FILLS: [&str; 3] = ["full", "asked", "fraction"];

/// A drawing.
pub struct Plot {
    /// Fill and meaning of each piece; empty when there is only one.
    pub legend: Vec<(&'static str, &'static str)>,
    /// The rows.
    pub rows: Vec<Line>,
}

/// A row of the drawing.
pub struct Line {
    /// What it is.
    pub label: &'static str,
    /// Its number.
    pub count: u64,
    /// The row in words.
    pub description: String,
    /// Fill, left end and width of each piece.
    pub pieces: Vec<(&'static str, String, String)>,
}

impl Plot {
    pub(super) fn new(title: &str, head: &[&'static str], rows: &[Row]) -> Self {
        let sum = |row: &Row| {
            row.cells
                .iter()
                .take(head.len())
                .map(|cell| cell.count)
                .sum::<u64>()
        };
        let most = rows.iter().map(sum).max().unwrap_or(0).max(1);
        let lines = rows.iter().map(|row| {
            let mut description = format!("{title}, {}", row.label);
            let (mut pieces, mut before) = (Vec::new(), 0);
            let counts = row.cells.iter().take(head.len()).map(|cell| cell.count);
            for (place, (count, name)) in counts.zip(head).enumerate() {
                let _ = write!(description, ", {name} {count}");
                if count > 0 {
                    let fill = FILLS[place % FILLS.len()];
                    pieces.push((fill, share(before, most), share(count, most)));
                }
                before += count;
            }
            Line {
                label: row.label,
                count: sum(row),
                description,
                pieces,
            }
        });
        Self {
            legend: if head.len() > 1 {
                FILLS.into_iter().zip(head.iter().copied()).collect()
            } else {
                Vec::new()
            },
            rows: lines.collect(),
        }
    }
}

/// `12.34%`.
fn share(count: u64, of: u64) -> String {
    let hundredths = count.saturating_mul(10_000) / of;
    format!("{}.{:02}%", hundredths / 100, hundredths % 100)
}
