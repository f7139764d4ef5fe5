//! Tables as files: CSV as spreadsheets of this country read it (semicolons, UTF-8 with its mark), and a workbook. Every cell
//! is a text: what begins like a formula is never one.

use jiff::Timestamp;
use rust_xlsxwriter::{DocProperties, ExcelDateTime, Format, Workbook, XlsxError};

/// The type of a workbook.
pub const WORKBOOK: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
/// Characters of a sheet's name (Excel).
const NAME_CHARS_MAX: usize = 31;

/// A table.
pub struct Sheet<'a> {
    /// Its name.
    pub name: &'a str,
    /// The headings.
    pub heads: Vec<&'a str>,
    /// The rows, each as long as the headings.
    pub rows: Vec<Vec<String>>,
}

/// The table as CSV.
pub fn csv(sheet: &Sheet<'_>) -> Vec<u8> {
    let mut text = String::from("\u{feff}");
    line(&mut text, sheet.heads.iter().copied());
    for row in &sheet.rows {
        line(&mut text, row.iter().map(String::as_str));
    }
    text.into_bytes()
}

fn line<'a>(text: &mut String, cells: impl Iterator<Item = &'a str>) {
    for (place, cell) in cells.enumerate() {
        if place > 0 {
            text.push(';');
        }
        text.push('"');
        // A spreadsheet would run it: an apostrophe makes it a text, which the quotes alone do not.
        if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
            text.push('\'');
        }
        text.push_str(&cell.replace('"', "\"\""));
        text.push('"');
    }
    text.push_str("\r\n");
}

/// The table as a workbook made at this instant, which the writer would else ask the machine; its cells are typed as texts.
pub fn workbook(sheet: &Sheet<'_>, now: Timestamp) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let made = ExcelDateTime::from_timestamp(now.as_second())?;
    book.set_properties(&DocProperties::new().set_creation_datetime(&made));
    let page = book.add_worksheet();
    let letters = sheet.name.chars().filter(|c| !"[]:*?/\\".contains(*c));
    let name: String = letters.take(NAME_CHARS_MAX).collect();
    page.set_name(name.trim_matches('\''))?;
    let bold = Format::new().set_bold();
    for (column, head) in (0_u16..).zip(&sheet.heads) {
        page.write_string_with_format(0, column, *head, &bold)?;
        page.set_column_width(column, 20)?;
    }
    for (number, row) in (1_u32..).zip(&sheet.rows) {
        for (column, cell) in (0_u16..).zip(row) {
            page.write_string(number, column, cell)?;
        }
    }
    page.set_freeze_panes(1, 0)?;
    book.save_to_buffer()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet() -> Sheet<'static> {
        Sheet {
            name: "Écran d'aperçu [1/2]",
            heads: vec!["Nom", "Commentaire"],
            rows: vec![
                vec!["Dupont; \"Hélène\"".into(), "=1+1".into()],
                vec!["—".into(), "@SUM(A1)".into()],
            ],
        }
    }

    #[test]
    fn ovw_28_no_cell_of_a_csv_file_is_a_formula() {
        let csv = String::from_utf8(csv(&sheet())).expect("UTF-8");
        assert_eq!(
            csv,
            "\u{feff}\"Nom\";\"Commentaire\"\r\n\"Dupont; \"\"Hélène\"\"\";\"'=1+1\"\r\n\"—\";\"'@SUM(A1)\"\r\n"
        );
    }

    #[test]
    fn ovw_28_a_workbook_holds_texts_only() {
        let made = |at| workbook(&sheet(), at).expect("a workbook");
        let bytes = made(Timestamp::UNIX_EPOCH);
        assert!(bytes.starts_with(b"PK"));
        // The instant of the visit stands in it, and no other: the same question has the same answer.
        assert_eq!(bytes, made(Timestamp::UNIX_EPOCH));
        assert_ne!(bytes, made(Timestamp::MAX));
    }
}
