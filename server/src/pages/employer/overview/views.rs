//! Views: a search with its order and columns, kept under a name by one person, found again after every login (OVW-27).

use super::criteria::Criteria;
use super::search::{Kept, kept};
use crate::auth::access::SignedInEmployer;
use crate::error::PageError;
use crate::ports::chance::Ids;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};
use domain::identifiers::EnterpriseNumber;
use serde::{Deserialize, Serialize};
use storage::overview::Words;
use storage::views::{self, View};
use storage::{Error, Tx};
use uuid::Uuid;

/// Characters of a name.
const NAME_CHARS_MAX: usize = 40;

/// What is kept.
#[derive(Serialize, Deserialize)]
struct Content {
    name: String,
    /// The address without its path; the worker searched for is not in it.
    query: String,
    words: Kept,
}

/// A view as a link.
pub struct ViewView {
    /// Its name.
    pub name: String,
    /// Its list.
    pub href: String,
    /// Where it is taken away.
    pub removal: String,
}

/// The views of this person, as links.
pub fn links(employer: &SignedInEmployer, tx: &mut Tx) -> Result<Vec<ViewView>, PageError> {
    let number = &employer.employer.number;
    let found = views::of_person(tx, employer.person.id, number)?;
    let links = found.into_iter().map(|view| {
        let content = content(&view)?;
        let id = view.id.to_string();
        let held = content.words.words().is_some_and(|words| !words.is_empty());
        let here = format!("{}?{}", path(number, "overview"), content.query);
        Ok(ViewView {
            name: content.name,
            href: if held {
                format!("{here}&worker={id}")
            } else {
                here
            },
            removal: path(number, &format!("views/{id}/removal")),
        })
    });
    links.collect()
}

/// What a view searches for that no address may carry.
pub fn words_of(
    employer: &SignedInEmployer,
    id: Uuid,
    tx: &mut Tx,
) -> Result<Option<Words>, PageError> {
    let number = &employer.employer.number;
    let Some(view) = views::by_id(tx, employer.person.id, number, id)? else {
        return Ok(None);
    };
    Ok(content(&view)?.words.words())
}

/// Keeps the search shown under the name typed; without a name nothing is kept.
pub fn save(at: &Visit, employer: &SignedInEmployer, form: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let criteria = Criteria::read(form, at.today);
    let here = criteria.address(&path(number, "overview"), &[]);
    let name: String = form.text("viewName").chars().take(NAME_CHARS_MAX).collect();
    if name.trim().is_empty() {
        return Ok(Reply::see_other(with_outcome(&here, "unnamed")));
    }
    let words = kept(employer, &criteria, tx)?;
    let bare = Criteria {
        worker: String::new(),
        ..criteria
    };
    let query = bare.address("", &[]);
    let content = Content {
        name: name.trim().to_owned(),
        query: query.trim_start_matches('?').to_owned(),
        words: Kept::from(&words),
    };
    let content = serde_json::to_string(&content);
    let view = View {
        id: at.app.chance.uuid(at.now),
        content: content.map_err(|error| PageError::Inside(error.to_string()))?,
    };
    let kept = views::insert(tx, (employer.person.id, number), &view, at.now);
    match kept {
        Ok(()) => Ok(Reply::see_other(with_outcome(&here, "kept"))),
        Err(Error::Limit { .. }) => Ok(Reply::see_other(with_outcome(&here, "full"))),
        Err(error) => Err(error.into()),
    }
}

/// Takes a view away.
pub fn remove(at: &Visit, employer: &SignedInEmployer, _: &Form, tx: &mut Tx) -> PageResult {
    let number = &employer.employer.number;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    if !views::delete(tx, employer.person.id, number, id)? {
        return Err(PageError::NotFound);
    }
    let here = path(number, "overview");
    Ok(Reply::see_other(query_string::with_query(
        &here,
        [("view", "removed")],
    )))
}

/// What became of a view, in words: its tone and its text.
pub fn told(at: &Visit) -> Option<(&'static str, &'static str)> {
    let t = at.texts;
    Some(match at.query("view") {
        "kept" => ("done", t.overview_view_kept()),
        "removed" => ("done", t.overview_view_removed()),
        "unnamed" => ("attention", t.overview_view_unnamed()),
        "full" => ("attention", t.overview_view_full()),
        _ => return None,
    })
}

fn with_outcome(here: &str, outcome: &str) -> String {
    let sign = if here.contains('?') { '&' } else { '?' };
    format!("{here}{sign}view={outcome}")
}

fn path(number: &EnterpriseNumber, rest: &str) -> String {
    format!("/employers/{}/{rest}", number.digits())
}

fn content(view: &View) -> Result<Content, PageError> {
    serde_json::from_str(&view.content)
        .map_err(|_| PageError::Inside("a view does not parse".into()))
}
