//! Sets a sheet: typst as a library, in a world that holds one template, one sheet and our own faces, and nothing else: no
//! file system, no packages, no network, no clock.

use super::fonts::{FONTS, covered};
use super::{Document, DocumentError, Sheet};
use jiff::civil::Date;
use serde_json::Value;
use std::sync::LazyLock;
use typst::diag::{FileError, FileResult, SourceDiagnostic};
use typst::foundations::{Bytes, Datetime, Duration, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::{Library, LibraryExt, World};
use typst_layout::PagedDocument;
use typst_pdf::{PdfOptions, PdfStandard, PdfStandards};

const TEMPLATE: &str = include_str!("../../templates/pdf/sheet.typ");
/// Results of earlier sheets that the typesetter may keep: the template read, the faces measured.
const REMEMBERED_SHEETS: usize = 4;
/// Complaints told in an error.
const COMPLAINTS_MAX: usize = 3;

static LIBRARY: LazyLock<LazyHash<Library>> =
    LazyLock::new(|| LazyHash::new(<Library as LibraryExt>::default()));
static MAIN: LazyLock<Source> =
    LazyLock::new(|| Source::new(path("/sheet.typ"), TEMPLATE.to_owned()));
static DATA: LazyLock<FileId> = LazyLock::new(|| path("/sheet.json"));

fn path(path: &str) -> FileId {
    let vpath = VirtualPath::new(path).expect("a path of this file is a path");
    FileId::new(RootedPath::new(VirtualRoot::Project, vpath))
}

/// One sheet and the day it is dated.
struct Desk {
    sheet: Bytes,
    day: Date,
}

impl World for Desk {
    fn library(&self) -> &LazyHash<Library> {
        &LIBRARY
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &FONTS.book
    }

    fn main(&self) -> FileId {
        MAIN.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == MAIN.id() {
            Ok(MAIN.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn file(&self, id: FileId) -> FileResult<Bytes> {
        if id == *DATA {
            Ok(self.sheet.clone())
        } else {
            Err(FileError::AccessDenied)
        }
    }

    fn font(&self, index: usize) -> Option<Font> {
        FONTS.faces.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        day(self.day)
    }
}

fn day(date: Date) -> Option<Datetime> {
    let (month, day) = (date.month().unsigned_abs(), date.day().unsigned_abs());
    Datetime::from_ymd(date.year().into(), month, day)
}

/// The PDF of a sheet, dated with the day its document was ordered. The same sheet and document give the same bytes.
pub fn typeset(document: &Document, sheet: &Sheet) -> Result<Vec<u8>, DocumentError> {
    let refused = |reason: String| unset(document, reason);
    let paged = lay_out(document, sheet)?;
    let standards = PdfStandards::new(&[PdfStandard::A_2a, PdfStandard::Ua_1])
        .map_err(|error| refused(error.message().to_string()))?;
    let options = PdfOptions {
        ident: Smart::Custom(document.id.to_string()),
        creator: Smart::Custom(Some(sheet.product.clone())),
        standards,
        ..PdfOptions::default()
    };
    let pdf = typst_pdf::pdf(&paged, &options).map_err(|errors| refused(complaints(&errors)));
    typst::comemo::evict(REMEMBERED_SHEETS);
    pdf
}

/// The sheet on its pages.
pub fn lay_out(document: &Document, sheet: &Sheet) -> Result<PagedDocument, DocumentError> {
    let refused = |reason: String| unset(document, reason);
    let mut value = serde_json::to_value(sheet).map_err(|error| refused(error.to_string()))?;
    cover(&mut value);
    let date = crate::ports::clock::brussels_date(document.ordered_at);
    value["date"] = serde_json::json!([date.year(), date.month(), date.day()]);
    let desk = Desk {
        sheet: Bytes::from_string(value.to_string()),
        day: date,
    };
    let set = typst::compile::<PagedDocument>(&desk).output;
    set.map_err(|errors| refused(complaints(&errors)))
}

fn unset(document: &Document, reason: String) -> DocumentError {
    let kind = document.kind.code();
    DocumentError::Unset { kind, reason }
}

/// The first complaints of the typesetter.
fn complaints(errors: &[SourceDiagnostic]) -> String {
    let told = errors.iter().take(COMPLAINTS_MAX);
    told.map(|error| error.message.to_string())
        .collect::<Vec<_>>()
        .join("; ")
}

/// Replaces, in every text, the signs no face has.
fn cover(value: &mut Value) {
    match value {
        Value::String(text) => *text = covered(text),
        Value::Array(items) => items.iter_mut().for_each(cover),
        Value::Object(fields) => fields.values_mut().for_each(cover),
        Value::Null | Value::Bool(_) | Value::Number(_) => {}
    }
}
