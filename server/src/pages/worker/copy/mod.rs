//! The readable half of a person's copy: one page of HTML that opens without this service, in the person's language,
//! with a link to each file beside it. What is not told here in words stands in `data.json`, which holds every row.

mod files;
mod person;
mod requests;

use askama::Template;
use domain::date_input::format_date;
use domain::identifiers::Niss;
use storage::about_person;
use storage::{Tx, persons::Person};

use crate::auth::access::SignedInWorker;
use crate::error::PageError;
use crate::pages::case_timeline::moment;
use crate::pages::request_file::Fact;
use crate::texts::Texts;
use crate::web::Visit;
use crate::web::reply::{Archive, Packed};

pub use files::{PARTS_BYTES_MAX, Parts};

/// How the page looks; it lies beside it.
const STYLE: &str = include_str!("copy.css");

#[derive(Template)]
#[template(path = "pages/worker/copy.html")]
struct CopyPage<'a> {
    t: &'a Texts,
    lang: &'static str,
    made: String,
    parts: Option<String>,
    chapters: Vec<Chapter>,
}

/// Everything of one kind.
pub struct Chapter {
    /// Its heading.
    pub title: &'static str,
    /// What it holds.
    pub entries: Vec<Entry>,
}

/// One thing: a request, a message.
#[derive(Default)]
pub struct Entry {
    /// What it is.
    pub title: String,
    /// Label and value.
    pub facts: Vec<Fact>,
    /// Further labels and values, each group under its heading.
    pub groups: Vec<(String, Vec<Fact>)>,
    /// Further lines, each under its heading.
    pub lists: Vec<(String, Vec<String>)>,
    /// Files beside the page: path and words.
    pub links: Vec<(String, String)>,
}

/// One of the archives a copy consists of, from 1; none when there are not as many.
pub fn archive(
    at: &Visit,
    worker: &SignedInWorker,
    number: usize,
    tx: &mut Tx,
) -> Result<Archive, PageError> {
    let person = of_worker(worker, tx)?;
    let parts = Parts::of(at, &person.niss, tx)?;
    let count = parts.count();
    let (files, first) = (parts.of_number(number), number == 1);
    let mut packed = Vec::new();
    if first {
        let page = readable(at, &person, &parts, tx)?;
        packed.push(("index.html".to_owned(), Packed::Bytes(page.into_bytes())));
        packed.push((
            "style.css".to_owned(),
            Packed::Bytes(STYLE.as_bytes().to_vec()),
        ));
        let data = machine_readable(&person, tx)?;
        packed.push(("data.json".to_owned(), Packed::Bytes(data)));
    } else if files.is_empty() {
        return Err(PageError::NotFound);
    }
    packed.extend(files);
    Ok(Archive {
        name: if count > 1 {
            format!("entracte-{number}-{count}.zip")
        } else {
            "entracte.zip".to_owned()
        },
        files: packed,
    })
}

/// The person behind a sign-in.
pub fn of_worker(worker: &SignedInWorker, tx: &mut Tx) -> Result<Person, PageError> {
    storage::persons::by_id(tx, worker.person.id)?.ok_or(PageError::NotFound)
}

fn readable(at: &Visit, person: &Person, parts: &Parts, tx: &mut Tx) -> Result<String, PageError> {
    let t = at.texts;
    let count = parts.count();
    let chapters = vec![
        person::of_person(at, person, tx)?,
        requests::of_requests(at, &person.niss, parts, tx)?,
        requests::of_notices(at, &person.niss, parts, tx)?,
        person::of_messages(t, &person.niss, tx)?,
        person::of_rights(at, &person.niss, tx)?,
        person::of_helpers(t, person, tx)?,
        person::of_personnel(t, &person.niss, tx)?,
    ];
    let page = CopyPage {
        t,
        lang: at.lang.code(),
        made: t.data_copy_made(&moment(at.now)),
        parts: (count > 1).then(|| t.data_copy_parts(&count.to_string())),
        chapters,
    };
    Ok(page.render()?)
}

/// Every row, table by table, with why some tables are not there.
fn machine_readable(person: &Person, tx: &mut Tx) -> Result<Vec<u8>, PageError> {
    let mut tables = serde_json::Map::new();
    for rows in about_person::everything(tx, person.id, &person.niss)? {
        let values = rows.rows.into_iter().map(serde_json::Value::Object);
        tables.insert(rows.table.to_owned(), values.collect());
    }
    let withheld: serde_json::Map<_, _> = about_person::WITHHELD
        .iter()
        .map(|(table, why)| ((*table).to_owned(), (*why).into()))
        .collect();
    let all = serde_json::json!({ "tables": tables, "notGiven": withheld });
    serde_json::to_vec_pretty(&all).map_err(|error| PageError::Inside(error.to_string()))
}

fn fact(label: &'static str, value: impl Into<String>) -> Fact {
    Fact {
        label,
        value: value.into(),
    }
}

/// "from – to".
fn between(t: &Texts, from: jiff::civil::Date, to: Option<jiff::civil::Date>) -> String {
    match to {
        Some(to) => t.helpers_holds(&format_date(from), &format_date(to)),
        None => t.people_since(&format_date(from)),
    }
}

/// The enterprise's name, or its number where the register does not know it.
fn employer_name(
    number: &domain::identifiers::EnterpriseNumber,
    tx: &mut Tx,
) -> Result<String, storage::Error> {
    let known = storage::employers::by_number(tx, number)?;
    Ok(known.map_or_else(|| number.formatted(), |known| known.name))
}

/// Requests and notices of the person.
fn files_of(niss: &Niss, tx: &mut Tx) -> Result<(Requests, Notices), storage::Error> {
    Ok((
        storage::requests::of_worker(tx, niss)?,
        requests::notices(niss, tx)?,
    ))
}

type Requests = Vec<storage::requests::StoredRequest>;
type Notices = Vec<storage::notices::StoredNotice>;
