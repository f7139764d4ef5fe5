//! The list as a file: the rows, order, columns and texts of the screen, for a spreadsheet (OVW-28, OVW-17). Bounded, journalled
//! before the first byte leaves, and no cell is ever a formula.

use super::display::COLUMNS;
use super::{asked, found};
use crate::actions::leaf::Author;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::request_row::{self, DueView, NissShown, RequestRow};
use crate::ports::chance::Ids;
use crate::view::spreadsheet::{self, Sheet};
use crate::web::reply::Download;
use crate::web::route::PageResult;
use crate::web::{Reply, Visit};
use domain::request::Actor;
use storage::journal::{self, Entry};
use storage::overview::EXPORT_MAX;
use storage::{Error, Tx};

/// The act as it is journalled.
const EXPORTED: &str = "list.exported";

/// The file: `format` is `csv`, or else a workbook.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let (criteria, words) = asked(at, employer, tx)?;
    let lines = found::every(&employer.employer.number, &criteria, &words, tx)?;
    if lines.len() > EXPORT_MAX {
        return Err(PageError::TooLarge);
    }
    let shown: Vec<_> = COLUMNS
        .iter()
        .filter(|column| criteria.display.shows(column.code))
        .collect();
    let mut heads: Vec<&str> = shown.iter().map(|column| column.label(t)).collect();
    heads.push(t.overview_sort_due());
    let dues: Vec<String> = lines
        .iter()
        .map(|line| {
            line.due.map_or_else(String::new, |due| {
                DueView::new(t, due, Actor::Employer, at.today).words
            })
        })
        .collect();
    let rows = request_row::rows(at, NissShown::Full, lines, tx)?;
    let cells = rows.iter().zip(dues).map(|(row, due)| {
        let cell = |column: &&super::display::Column| cell(t, column.code, row);
        shown.iter().map(cell).chain([due]).collect()
    });
    let sheet = Sheet {
        name: t.overview_title(),
        heads,
        rows: cells.collect(),
    };
    let rows = sheet.rows.len();
    let name = format!("{}-{}", employer.employer.number.digits(), at.today);
    let download = if at.query("format") == "csv" {
        Download {
            mime: "text/csv; charset=utf-8",
            name: format!("{name}.csv"),
            bytes: spreadsheet::csv(&sheet),
        }
    } else {
        Download {
            mime: spreadsheet::WORKBOOK,
            name: format!("{name}.xlsx"),
            bytes: spreadsheet::workbook(&sheet, at.now)
                .map_err(|error| PageError::Inside(error.to_string()))?,
        }
    };
    let leaf = leaf(at, employer, rows, &download.name);
    Ok(Reply::download(download).then(leaf))
}

/// Who took which list out, and how many rows: in a chain of its own, for it concerns no single file.
fn leaf(
    at: &Visit,
    employer: &SignedInEmployer,
    rows: usize,
    name: &str,
) -> impl FnOnce(&mut Tx) -> Result<(), Error> + Send + use<> {
    let author = Author::from(employer);
    let (id, now, salt) = (at.app.chance.uuid(at.now), at.now, at.app.chance.bytes());
    let content = serde_json::json!({ "rows": rows, "name": name }).to_string();
    move |tx| {
        let entry = Entry {
            file: id,
            at: now,
            person: Some(author.person),
            capacity: &author.capacity,
            on_behalf_of: author.on_behalf_of.as_deref(),
            act: EXPORTED,
            object_version: 1,
            content: content.as_bytes(),
            salt: &salt,
        };
        journal::append(tx, &entry).map(drop)
    }
}

/// A cell in the words of the screen.
fn cell(t: &crate::texts::Texts, code: &str, row: &RequestRow) -> String {
    match code {
        "niss" => row.niss.clone(),
        "name" => row.name.clone(),
        "ticket" if row.ticket.is_empty() => t.overview_no_ticket().to_owned(),
        "ticket" => row.ticket.clone(),
        "type" => row.kind.to_owned(),
        "regime" => row.regime.to_owned(),
        "start" => row.start.clone(),
        "end" => row.end.clone(),
        "submitted" => row.submitted.clone(),
        "status" => row.status_label.to_owned(),
        _ => row.office.as_ref().map_or_else(
            || t.overview_office_unknown().to_owned(),
            |office| office.name.clone(),
        ),
    }
}
