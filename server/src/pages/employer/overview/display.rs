//! How the list is shown: its order, the rows of a page, the columns (OVW-27). Part of the address, like the search.

use crate::texts::Texts;
use crate::view::{Choice, FieldView};
use crate::web::Form;
use storage::overview::{Order, Sort};

/// Rows of a page that can be chosen; the first is the one nobody chose.
const SIZES: [u32; 4] = [25, 10, 50, 100];

/// A column of the list.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Its code in addresses.
    pub code: &'static str,
    /// By what it is ordered; the NISS never is (trust R7).
    pub sort: Option<Sort>,
}

/// The ten columns of the manual, in their order (OVW-16).
pub const COLUMNS: [Column; 10] = [
    column("niss", None),
    column("name", Some(Sort::Name)),
    column("ticket", Some(Sort::Ticket)),
    column("type", Some(Sort::Type)),
    column("regime", Some(Sort::Regime)),
    column("start", Some(Sort::Start)),
    column("end", Some(Sort::End)),
    column("submitted", Some(Sort::Introduced)),
    column("status", Some(Sort::Status)),
    column("office", Some(Sort::Office)),
];
/// The column that leads to the request, and so is always shown.
pub const LEADING: &str = "ticket";
/// The order nobody chose: it has no column of its own, its date stands below the status.
const DUE: Column = column("due", Some(Sort::Due));

const fn column(code: &'static str, sort: Option<Sort>) -> Column {
    Column { code, sort }
}

impl Column {
    /// Its heading.
    pub fn label(self, t: &'static Texts) -> &'static str {
        match self.code {
            "due" => t.overview_sort_due(),
            "niss" => t.overview_column_niss(),
            "name" => t.overview_column_name(),
            "ticket" => t.overview_column_ticket(),
            "type" => t.overview_column_type(),
            "regime" => t.overview_column_regime(),
            "start" => t.overview_column_start(),
            "end" => t.overview_column_end(),
            "submitted" => t.overview_column_submitted(),
            "status" => t.overview_column_status(),
            _ => t.overview_column_office(),
        }
    }
}

/// How the list is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Display {
    /// By which column, in which direction.
    pub order: Order,
    /// Rows of a page.
    pub size: u32,
    /// Codes of columns left out.
    pub hidden: Vec<&'static str>,
}

impl Default for Display {
    fn default() -> Self {
        Self {
            order: Order::default(),
            size: SIZES[0],
            hidden: Vec::new(),
        }
    }
}

impl Display {
    /// Reads an address or a form; what is unknown is as nobody chose it. The form of the page says which columns are
    /// shown, an address which are not.
    pub fn read(form: &Form) -> Self {
        let by = sortable().find(|column| column.code == form.text("sort"));
        let size = form.text("size").parse().ok();
        let size = size.filter(|size| SIZES.contains(size));
        let shown = form.has("columns");
        let hides = |code: &str| {
            if shown {
                !form.all("show").any(|shown| shown == code)
            } else {
                form.all("hide").any(|hidden| hidden == code)
            }
        };
        let codes = COLUMNS.iter().map(|column| column.code);
        Self {
            order: Order {
                by: by.and_then(|column| column.sort).unwrap_or_default(),
                descending: form.text("direction") == "down",
            },
            size: size.unwrap_or(SIZES[0]),
            hidden: codes
                .filter(|code| *code != LEADING && hides(code))
                .collect(),
        }
    }

    /// As pairs of an address; what nobody chose is left out.
    pub fn pairs(&self) -> Vec<(&'static str, String)> {
        let mut pairs = Vec::new();
        if self.order.by != Sort::Due {
            pairs.push(("sort", self.code().to_owned()));
        }
        if self.order.descending {
            pairs.push(("direction", "down".to_owned()));
        }
        if self.size != SIZES[0] {
            pairs.push(("size", self.size.to_string()));
        }
        pairs.extend(self.hidden.iter().map(|code| ("hide", (*code).to_owned())));
        pairs
    }

    /// Whether a column is shown.
    pub fn shows(&self, code: &str) -> bool {
        !self.hidden.contains(&code)
    }

    /// Is it the order of the overview itself, which an index answers wherever the page lies?
    pub fn is_by_due(&self) -> bool {
        self.order == Order::default()
    }

    /// By this column; where it is so already, the other way round.
    pub fn by(&self, sort: Sort) -> Self {
        let descending = self.order.by == sort && !self.order.descending;
        Self {
            order: Order {
                by: sort,
                descending,
            },
            ..self.clone()
        }
    }

    fn code(&self) -> &'static str {
        let column = sortable().find(|column| column.sort == Some(self.order.by));
        column.map_or(DUE.code, |column| column.code)
    }

    /// The questions of the form: by what, which way, how many rows, which columns.
    pub fn fields(&self, t: &'static Texts) -> [FieldView<'static>; 4] {
        let choice = |value: &'static str, label: &'static str, checked| Choice {
            checked,
            ..Choice::new(value, label)
        };
        let by = sortable().map(|column| Choice::new(column.code, column.label(t)));
        let ways = vec![
            Choice::new("up", t.overview_display_up()),
            Choice::new("down", t.overview_display_down()),
        ];
        let mut sizes = SIZES;
        sizes.sort_unstable();
        let sizes = sizes.map(|size| Choice::new(size.to_string(), size.to_string()));
        let columns = COLUMNS
            .iter()
            .filter(|column| column.code != LEADING)
            .map(|column| choice(column.code, column.label(t), self.shows(column.code)));
        let way = if self.order.descending { "down" } else { "up" };
        [
            FieldView::new("sort", t.overview_display_sort())
                .value(self.code())
                .choices(by.collect()),
            FieldView::new("direction", t.overview_display_direction())
                .value(way)
                .choices(ways),
            FieldView::new("size", t.overview_display_size())
                .value(self.size.to_string())
                .choices(sizes.to_vec()),
            FieldView::new("show", t.overview_display_columns()).choices(columns.collect()),
        ]
    }
}

/// What the list can be ordered by, the order nobody chose first.
fn sortable() -> impl Iterator<Item = Column> {
    let columns = COLUMNS
        .iter()
        .copied()
        .filter(|column| column.sort.is_some());
    std::iter::once(DUE).chain(columns)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(query: &str) -> Display {
        Display::read(&Form::parse(query.as_bytes()).expect("a form"))
    }

    #[test]
    fn ovw_27_what_is_unknown_is_as_nobody_chose_it() {
        assert_eq!(read(""), Display::default());
        assert_eq!(
            read("sort=niss&size=5000&hide=ticket&hide=all"),
            Display::default()
        );
        assert!(Display::default().pairs().is_empty());
    }

    #[test]
    fn ovw_27_order_rows_and_columns_survive_the_address() {
        let display = read("sort=end&direction=down&size=50&hide=niss&hide=office");
        assert_eq!(display.order.by, Sort::End);
        assert_eq!(display.hidden, ["niss", "office"]);
        let query: Vec<_> = display
            .pairs()
            .iter()
            .map(|(name, value)| format!("{name}={value}"))
            .collect();
        assert_eq!(read(&query.join("&")), display);
        // The form of the page names what is shown; nothing ticked leaves the column that leads on.
        assert_eq!(read("columns=yes&show=niss&show=name").hidden.len(), 7);
        assert!(read("columns=yes").shows(LEADING));
        let again = display.by(Sort::End);
        assert!(!again.order.descending && again.by(Sort::End).order.descending);
    }
}
