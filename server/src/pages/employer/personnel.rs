//! "Fichier du personnel Dimona": the picker, searched by name or number, paged; for a new request or for the overview's
//! search (WRK-03, OVW-13). What is searched for stays on the server: a name or a NISS is in no address.

use askama::Template;
use domain::date_input::format_date;
use storage::{Page, PageRequest, Tx};
use uuid::Uuid;

use super::paths;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::committees;
use crate::pages::frame::{self, Place};
use crate::pages::worker_card::full_name;
use crate::ports::chance::Ids;
use crate::ports::personnel_file::{self, Employment};
use crate::texts::Texts;
use crate::view::{FieldView, Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

/// Workers a page.
const PAGE_SIZE: u32 = 25;
/// Workers offered while typing.
const MATCHES_MAX: u32 = 8;
/// Characters of a search that count; no name is longer.
const WORDS_MAX: usize = 80;

#[derive(Template)]
#[template(path = "pages/employer/personnel.html")]
struct PersonnelPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    nonce: String,
    search_action: String,
    words: FieldView<'a>,
    /// The overview's search to return to, as it came; empty when a request is begun.
    search: String,
    /// The same, as hidden fields.
    kept: Vec<(String, String)>,
    choose_action: String,
    choose_name: &'static str,
    rows: Vec<Row>,
    committee_language: &'static str,
    pager: PagerView,
    back: String,
}

/// One worker.
struct Row {
    id: String,
    name: String,
    niss: String,
    code: &'static str,
    joint_committee: String,
    in_service: String,
}

/// The file, or what was searched in it.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let number = &employer.employer.number;
    let words = kept_words(at, employer, tx)?;
    let page = PageRequest::new(at.query("page").parse().unwrap_or(1), PAGE_SIZE);
    let found = personnel_file::search(tx, number, &words, at.today, page)?;
    let search = at.query("search").to_owned();
    let for_search = !search.is_empty();
    let place = if for_search {
        Place::Overview
    } else {
        Place::NewRequest
    };
    let mut layout = frame::employer(at, employer, t.worker_picker_title(), place);
    if for_search {
        layout
            .breadcrumb
            .push(crate::view::Crumb::here(t.worker_picker_title()));
    }
    let page = PersonnelPage {
        t,
        nonce: at.nonce(),
        search_action: paths::personnel(number),
        words: FieldView::new("words", t.worker_picker_search())
            .value(words.clone())
            .kind("search")
            .autocomplete("off"),
        kept: kept_fields(&search),
        choose_action: if for_search {
            paths::searches(number)
        } else {
            paths::workers(number)
        },
        choose_name: if for_search {
            "personnel"
        } else {
            "employment"
        },
        rows: rows(at, &found, tx)?,
        committee_language: committees::language_mark(at.lang),
        pager: pager(at, employer, page, &found),
        back: if for_search {
            frame::overview_path(number.digits())
        } else {
            paths::workers(number)
        },
        search,
        layout,
    };
    Ok(Reply::page(page.render()?))
}

/// Searches: keeps the words for this person under an opaque id, and shows the first page.
pub fn post(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let words: String = form.text("words").chars().take(WORDS_MAX).collect();
    let mut query = String::new();
    if !words.is_empty() {
        let id = at.app.chance.uuid(at.now);
        let criteria = format!("{} {words}", number.digits());
        storage::saved_queries::insert(tx, id, employer.person.id, &criteria, at.now)?;
        query = id.to_string();
    }
    Ok(Reply::see_other(query_string::with_query(
        &paths::personnel(number),
        [("query", query.as_str()), ("search", form.text("search"))],
    )))
}

/// The workers that fit what is being typed, for the script: a POST, so that no name is in an address or a log.
pub fn matches(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let words: String = form.text("words").chars().take(WORDS_MAX).collect();
    let page = PageRequest::new(1, MATCHES_MAX);
    let found = personnel_file::search(tx, &employer.employer.number, &words, at.today, page)?;
    let items: Vec<_> = rows(at, &found, tx)?
        .into_iter()
        .map(|row| {
            let detail = format!("{} · {} · {}", row.niss, row.code, row.joint_committee);
            serde_json::json!({ "value": row.id, "label": row.name, "detail": detail })
        })
        .collect();
    Ok(Reply::json(&serde_json::json!({ "items": items })))
}

/// The words behind the address's opaque id, if this person kept them for this employer.
fn kept_words(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> Result<String, PageError> {
    if at.query("query").is_empty() {
        return Ok(String::new());
    }
    let id: Uuid = at.query("query").parse().map_err(|_| PageError::NotFound)?;
    let kept =
        storage::saved_queries::by_id(tx, id, employer.person.id)?.ok_or(PageError::NotFound)?;
    let of_employer = kept.strip_prefix(employer.employer.number.digits());
    Ok(of_employer.ok_or(PageError::NotFound)?.trim().to_owned())
}

/// The fields of the overview's search, to be sent back with the worker chosen.
fn kept_fields(search: &str) -> Vec<(String, String)> {
    let Ok(fields) = Form::parse(search.as_bytes()) else {
        return Vec::new();
    };
    fields
        .iter()
        .filter(|(name, _)| !matches!(*name, "csrf" | "personnel" | "pick" | "worker" | "niss"))
        .map(|(name, value)| (name.to_owned(), value.to_owned()))
        .collect()
}

fn rows(at: &Visit, found: &Page<Employment>, tx: &mut Tx) -> Result<Vec<Row>, PageError> {
    let t = at.texts;
    found
        .rows
        .iter()
        .map(|employment| {
            let joint_committee = match employment.joint_committee {
                Some(code) => committees::label(tx, code, at)?,
                None => t.answer_unknown().to_owned(),
            };
            Ok(Row {
                id: employment.id.to_string(),
                name: full_name(&employment.name),
                niss: employment.niss.formatted(),
                code: t.coded("workerCode", employment.code.code()),
                joint_committee,
                in_service: format_date(employment.in_service),
            })
        })
        .collect()
}

fn count(t: &Texts, found: &Page<Employment>) -> String {
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    t.worker_picker_count(whole(found.total), whole(found.pages()))
}

fn pager(
    at: &Visit,
    employer: &SignedInEmployer,
    page: PageRequest,
    found: &Page<Employment>,
) -> PagerView {
    let pages = u32::try_from(found.pages()).unwrap_or(u32::MAX);
    let path = paths::personnel(&employer.employer.number);
    let (query, search) = (at.query("query"), at.query("search"));
    PagerView::new(count(at.texts, found), page.number(), pages, |number| {
        let number = number.to_string();
        let pairs = [
            ("query", query),
            ("search", search),
            ("page", number.as_str()),
        ];
        query_string::with_query(&path, pairs)
    })
}
