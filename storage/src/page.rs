//! Lists that are cut into pages.

use jiff::Timestamp;
use uuid::Uuid;

/// Rows of one page at most, whatever is asked.
pub const PAGE_SIZE_MAX: u32 = 100;
/// Furthest page that can be asked by number; farther ones are reached by narrowing the search.
pub const PAGE_NUMBER_MAX: u32 = 10_000;

/// A page asked by its number.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PageRequest {
    number: u32,
    size: u32,
}

impl PageRequest {
    /// Page `number`, counted from 1, of `size` rows; both are brought into their limits.
    pub fn new(number: u32, size: u32) -> Self {
        Self {
            number: number.clamp(1, PAGE_NUMBER_MAX),
            size: size.clamp(1, PAGE_SIZE_MAX),
        }
    }

    /// Number of the page, from 1.
    pub fn number(self) -> u32 {
        self.number
    }

    /// Rows a page.
    pub fn size(self) -> u32 {
        self.size
    }

    pub(crate) fn offset(self) -> u32 {
        (self.number - 1) * self.size
    }
}

/// One page of a list, with the exact number of rows of the whole.
#[derive(Debug, Clone)]
pub struct Page<T> {
    /// Rows of this page.
    pub rows: Vec<T>,
    /// Rows of the whole list.
    pub total: u64,
    /// Rows a page.
    pub size: u32,
}

impl<T> Page<T> {
    /// How many pages the whole list has; 0 when it is empty.
    pub fn pages(&self) -> u64 {
        self.total.div_ceil(u64::from(self.size))
    }
}

/// A place in a list ordered by time, newest first, or by what is due: right after this row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cursor {
    /// What the row is ordered by before its time; 0 in lists by time alone.
    pub turn: i32,
    /// Time of the row.
    pub at: Timestamp,
    /// Its id, for rows of the same time.
    pub id: Uuid,
}

/// `<turn>.<microseconds>-<id>`, the turn left out where it is 0: safe in a URL, says nothing about a person.
impl std::fmt::Display for Cursor {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        if self.turn != 0 {
            write!(f, "{}.", self.turn)?;
        }
        write!(f, "{}-{}", self.at.as_microsecond(), self.id.simple())
    }
}

/// The text is not a cursor.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a place in a list")]
pub struct CursorError;

impl std::str::FromStr for Cursor {
    type Err = CursorError;

    fn from_str(text: &str) -> Result<Self, CursorError> {
        let (place, id) = text.rsplit_once('-').ok_or(CursorError)?;
        let (turn, at) = place.split_once('.').unwrap_or(("0", place));
        let at = at.parse().map_err(|_| CursorError)?;
        Ok(Self {
            turn: turn.parse().map_err(|_| CursorError)?,
            at: Timestamp::from_microsecond(at).map_err(|_| CursorError)?,
            id: Uuid::try_parse(id).map_err(|_| CursorError)?,
        })
    }
}

/// Which part of a list: by time, the newest first; by what is due, the soonest first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub enum Seek {
    /// From the head of the list on.
    #[default]
    Newest,
    /// The rows right after this one: older, or due later.
    Older(Cursor),
    /// The rows right before this one: newer, or due sooner.
    Newer(Cursor),
    /// The last page.
    Oldest,
}

#[cfg(test)]
mod tests {
    use super::{Cursor, Page, PageRequest};

    #[test]
    fn pages_are_counted_and_limited() {
        let pages = |total| {
            Page::<()> {
                rows: vec![],
                total,
                size: 25,
            }
            .pages()
        };
        assert_eq!(
            [pages(0), pages(1), pages(25), pages(26), pages(51)],
            [0, 1, 1, 2, 3]
        );
        let page = PageRequest::new(0, 5_000);
        assert_eq!((page.number(), page.size(), page.offset()), (1, 100, 0));
    }

    #[test]
    fn a_cursor_survives_its_text() {
        for turn in [0, 19_900, -5] {
            let cursor = Cursor {
                turn,
                at: "2024-01-29T10:00:00.123456Z".parse().unwrap(),
                id: uuid::Uuid::from_u128(77),
            };
            assert_eq!(cursor.to_string().parse(), Ok(cursor));
        }
        for wrong in [
            "",
            "-",
            "12",
            "x-00000000000000000000000000000000",
            "1-zz",
            "x.1-00000000000000000000000000000000",
            "99999999999999999999-0",
        ] {
            assert!(wrong.parse::<Cursor>().is_err(), "{wrong}");
        }
    }
}
