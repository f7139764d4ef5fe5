//! The letters to employers that take no electronic notices: each to read and to take home on paper, and the list of those
//! filled in, so that one is found again (EMP-03, RUL-20).

use askama::Template;
use domain::date_input::format_date;
use storage::documents::{self, Document, DocumentKind};
use storage::{PageRequest, Tx};
use uuid::Uuid;

use super::Places;
use crate::auth::access::SignedInWorker;
use crate::documents::notice_letter::NoticeLetter;
use crate::documents::sheet::Block;
use crate::error::PageError;
use crate::pages::frame;
use crate::pages::worker::home::own_niss;
use crate::ports::clock::brussels_date;
use crate::texts::{Texts, texts};
use crate::view::{Crumb, Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Reply, Visit, query_string};

/// Letters a page.
const PAGE_SIZE: u32 = 10;

#[derive(Template)]
#[template(path = "pages/worker/letter.html")]
struct LetterPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    filled_in: String,
    /// What stands on the paper, in the language of the employer.
    lang: &'static str,
    title: String,
    blocks: Vec<Block>,
    pdf: String,
    list_title: &'a str,
    back: String,
}

/// One of the letters filled in.
pub struct Line {
    /// To whom.
    pub employer: String,
    /// From when until when.
    pub days: String,
    /// When it was filled in.
    pub filled_in: String,
    /// Its page.
    pub href: String,
}

/// The letter as it stands on the paper.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let letter = find(at, worker, tx)?;
    let lang = letter.language.parse().unwrap_or(at.lang);
    let sheet = said(&letter, tx)?.sheet(texts(lang));
    let places = Places::of(worker);
    let mut layout = frame::worker(at, worker, t.my_notice_letter_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(places.title(t), places.list.clone()));
    let page = LetterPage {
        layout,
        t,
        filled_in: filled_in(t, &letter),
        lang: sheet.lang,
        title: sheet.title,
        blocks: sheet.blocks,
        pdf: format!("{}/pdf", places.letter(letter.id)),
        list_title: places.title(t),
        back: places.list,
    };
    Ok(Reply::page(page.render()?))
}

/// The same as a PDF.
pub fn pdf(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let letter = find(at, worker, tx)?;
    let day = brussels_date(letter.ordered_at);
    Ok(Reply::paper(letter.id, format!("{day}.pdf")))
}

/// The letters of this worker, the newest first; the page asked is named `letters` in the address.
pub fn list(
    at: &Visit,
    worker: &SignedInWorker,
    tx: &mut Tx,
) -> Result<(Vec<Line>, PagerView), PageError> {
    let t = at.texts;
    let places = Places::of(worker);
    let asked = PageRequest::new(at.query("letters").parse().unwrap_or(1), PAGE_SIZE);
    let found = documents::of_kind(tx, worker.subject(), DocumentKind::NoticeLetter, asked)?;
    let mut lines = Vec::with_capacity(found.rows.len());
    for letter in &found.rows {
        let said = said(letter, tx)?;
        lines.push(Line {
            employer: said.employer.name,
            days: format!("{} – {}", said.start, said.end),
            filled_in: filled_in(t, letter),
            href: places.letter(letter.id),
        });
    }
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let pages = u32::try_from(found.pages()).unwrap_or(u32::MAX);
    let summary = t.overview_results_count(whole(found.total), whole(found.pages()));
    let turned = PagerView::new(summary, asked.number(), pages, |number| {
        query_string::with_query(&places.list, [("letters", number.to_string().as_str())])
    });
    Ok((lines, turned))
}

fn filled_in(t: &'static Texts, letter: &Document) -> String {
    t.my_letters_filled_in(&format_date(brussels_date(letter.ordered_at)))
}

/// What was frozen when it was filled in.
fn said(letter: &Document, tx: &mut Tx) -> Result<NoticeLetter, PageError> {
    let frozen = documents::data(tx, letter.id)?.ok_or(PageError::NotFound)?;
    serde_json::from_str(&frozen)
        .map_err(|_| PageError::Inside("a letter cannot be read".to_owned()))
}

/// A letter of this worker that belongs to no notice.
fn find(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> Result<Document, PageError> {
    let id = Uuid::try_parse(at.param("document")).map_err(|_| PageError::NotFound)?;
    let niss = own_niss(worker.subject(), tx)?;
    documents::by_id_for_worker(tx, &niss, id)?
        .filter(|letter| letter.file == worker.subject())
        .filter(|letter| letter.kind == DocumentKind::NoticeLetter)
        .ok_or(PageError::NotFound)
}
