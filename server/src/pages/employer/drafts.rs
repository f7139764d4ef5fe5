//! The employer's drafts: found again by any colleague, resumed where they were left, thrown away (FIL-23). Every line
//! says that nothing is sent (FIL-31).

use askama::Template;
use storage::drafts::Draft;
use storage::{Page, PageRequest, Tx};
use uuid::Uuid;

use super::new_request::period_of;
use super::paths;
use crate::actions::discard_draft::discard_draft;
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::pages::frame::{self, Place};
use crate::pages::worker_card::full_name;
use crate::ports::clock::brussels_time;
use crate::ports::personnel_file;
use crate::texts::Texts;
use crate::view::{Layout, PagerView};
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};
use domain::date_input::format_date;

/// Drafts a page.
const PAGE_SIZE: u32 = 20;

#[derive(Template)]
#[template(path = "pages/employer/drafts.html")]
struct DraftsPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    deleted: bool,
    rows: Vec<Row>,
    pager: PagerView,
    new_request: String,
}

/// One draft.
struct Row {
    /// Name of the worker, or the NISS as written when the personnel file knows no name.
    who: String,
    niss: String,
    kind: String,
    period: String,
    saved: String,
    resume: String,
    resume_label: String,
    discard: String,
    discard_label: String,
    nonce: String,
}

/// The open drafts, the one changed last first.
pub fn get(at: &Visit, employer: &SignedInEmployer, tx: &mut Tx) -> PageResult {
    let t = at.texts;
    let number = &employer.employer.number;
    let asked = PageRequest::new(at.query("page").parse().unwrap_or(1), PAGE_SIZE);
    let drafts = storage::drafts::open_of_employer(tx, number, asked)?;
    let mut rows = Vec::with_capacity(drafts.rows.len());
    for draft in &drafts.rows {
        rows.push(row(at, draft, tx)?);
    }
    let page = DraftsPage {
        layout: frame::employer(at, employer, t.overview_drafts_title(), Place::Elsewhere),
        t,
        deleted: at.query("deleted") == "yes",
        rows,
        pager: pager(at, asked, &drafts, &paths::drafts(number)),
        new_request: paths::workers(number),
    };
    Ok(Reply::page(page.render()?))
}

/// Throws a draft away.
pub fn discard(at: &Visit, employer: &SignedInEmployer, _form: &Form, tx: &mut Tx) -> PageResult {
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    discard_draft(at, employer, id, tx)?;
    let list = paths::drafts(&employer.employer.number);
    Ok(Reply::see_other(query_string::with_query(
        &list,
        [("deleted", "yes")],
    )))
}

fn row(at: &Visit, draft: &Draft, tx: &mut Tx) -> Result<Row, PageError> {
    let t = at.texts;
    let niss = draft
        .worker
        .as_ref()
        .and_then(|worker| worker.readable_niss(at.today));
    let known = match &niss {
        Some(niss) => personnel_file::by_niss(tx, &draft.employer, niss)?,
        None => None,
    };
    let niss = niss.map(|niss| niss.formatted()).unwrap_or_default();
    let who = known.map_or_else(|| niss.clone(), |employment| full_name(&employment.name));
    let period = period_of(&draft.answers.start_date, &draft.answers.end_date);
    Ok(Row {
        kind: draft.answers.effective_type().map_or_else(
            || t.overview_drafts_no_type().to_owned(),
            |kind| t.coded("type", kind.code()).to_owned(),
        ),
        period: period.map(|period| t.period(&period)).unwrap_or_default(),
        saved: saved(at, draft, tx)?,
        resume: paths::draft(&draft.employer, draft.id),
        resume_label: t.overview_drafts_resume_for(&who),
        discard: paths::discard(&draft.employer, draft.id),
        discard_label: t.overview_drafts_delete_for(&who),
        nonce: at.nonce(),
        niss,
        who,
    })
}

/// "Enregistré le 04/02/2025 à 14:05 par Anna Fictive".
fn saved(at: &Visit, draft: &Draft, tx: &mut Tx) -> Result<String, PageError> {
    let time = brussels_time(draft.updated_at);
    let (day, clock) = (
        format_date(time.date()),
        format!("{:02}:{:02}", time.hour(), time.minute()),
    );
    let by = storage::persons::by_id(tx, draft.updated_by)?;
    Ok(match by {
        Some(person) => {
            let name = format!("{} {}", person.name.given, person.name.family);
            at.texts.overview_drafts_saved_by(&day, &name, &clock)
        }
        None => at.texts.overview_drafts_saved(&day, &clock),
    })
}

fn pager(at: &Visit, asked: PageRequest, drafts: &Page<Draft>, path: &str) -> PagerView {
    let whole = |n: u64| i64::try_from(n).unwrap_or(i64::MAX);
    let summary = at
        .texts
        .overview_results_count(whole(drafts.total), whole(drafts.pages()));
    let pages = u32::try_from(drafts.pages()).unwrap_or(u32::MAX);
    PagerView::new(summary, asked.number(), pages, |number| {
        query_string::with_query(path, [("page", number.to_string().as_str())])
    })
}
