//! One act on many files: the ticked ones, or the whole list up to five hundred. Each file is done or not for itself, with
//! a leaf of its own, and the report says of each one that was not, why (ONE-07).

use crate::actions::desk::NotDone;
use crate::actions::desk::assign_file::assign_file;
use crate::actions::desk::decide::decide;
use crate::actions::desk::take_up::take_up;
use crate::auth::access::SignedInCaseWorker;
use crate::error::PageError;
use crate::pages::office::request::Mood;
use crate::pages::office::{acts, home, open, queue};
use crate::pages::{frame, offices};
use crate::ports::chance::Ids;
use crate::texts::Texts;
use crate::view::{Crumb, Layout};
use crate::web::{Form, Reply, Visit};
use askama::Template;
use domain::office::Decision;
use serde::{Deserialize, Serialize};
use storage::Tx;
use storage::desk::{self, Run};
use uuid::Uuid;

/// Files of one act.
pub const FILES_MAX: usize = 500;
/// Files read at once from the list.
const BATCH: u32 = 100;

/// What became of a selection.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Report {
    done: usize,
    not_done: Vec<Failure>,
}

/// A file that was not done.
#[derive(Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
struct Failure {
    file: String,
    /// Key of the words that say why.
    why: String,
}

/// What is done to each file.
enum Doing {
    Take,
    Assign(Uuid),
    Decide(Decision),
}

#[derive(Template)]
#[template(path = "pages/office/run.html")]
struct RunPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    done: String,
    not_done: Vec<(String, &'static str)>,
    back: String,
}

/// Acts on the selection and leads to its report.
pub fn post(
    at: &Visit,
    worker: &SignedInCaseWorker,
    form: &Form,
    tx: &mut Tx,
) -> Result<Reply, PageError> {
    let asked = queue::asked(at, worker, form);
    let files = files(form, &asked, tx)?;
    let doing = match (files.is_empty(), doing(form)?) {
        (true, _) => Err(NotDone::Field("results-title", "desk-many-none")),
        (false, doing) => doing,
    };
    let doing = match doing {
        Ok(doing) => doing,
        Err(NotDone::Field(field, key)) => {
            let mood = Mood {
                form: Some(form),
                mistakes: vec![(field, at.texts.by_key(key).unwrap_or_default())],
                ..Mood::default()
            };
            return Ok(Reply::refused(home::draw(at, worker, &asked, &mood, tx)?));
        }
        Err(NotDone::Status(_)) => return Err(PageError::NotFound),
    };
    let report = run(at, worker, &files, &doing, tx)?;
    let id = at.app.chance.uuid(at.now);
    let run = Run {
        id,
        office: worker.office.clone(),
        person: worker.person.id,
        at: at.now,
        act: form.text("do").to_owned(),
        report: serde_json::to_string(&report).map_err(|e| PageError::Inside(e.to_string()))?,
    };
    desk::insert_run(tx, &run)?;
    let path = home::path(&worker.office);
    Ok(Reply::see_other(format!("{path}/runs/{id}")))
}

/// The report.
pub fn get(at: &Visit, worker: &SignedInCaseWorker, tx: &mut Tx) -> Result<Reply, PageError> {
    let t = at.texts;
    let id = Uuid::try_parse(at.param("id")).map_err(|_| PageError::NotFound)?;
    let run = desk::run_by_id(tx, &worker.office, worker.person.id, id)?;
    let run = run.ok_or(PageError::NotFound)?;
    let report: Report =
        serde_json::from_str(&run.report).map_err(|e| PageError::Inside(e.to_string()))?;
    let name = offices::link(at, &worker.office, tx)?.name;
    let path = home::path(&worker.office);
    let mut layout = frame::office(at, worker, &name, t.desk_run_title());
    layout
        .breadcrumb
        .insert(1, Crumb::link(t.desk_title(&name), path.clone()));
    let not_done = report.not_done.into_iter().map(|failure| {
        let why = t.by_key(&failure.why).unwrap_or_default();
        (format!("{path}/requests/{}", failure.file), why)
    });
    let page = RunPage {
        done: t.desk_run_done(i64::try_from(report.done).unwrap_or(i64::MAX)),
        not_done: not_done.collect(),
        back: path.clone(),
        layout,
        t,
    };
    Ok(Reply::page(page.render()?))
}

/// The ids ticked, or those of the whole list.
fn files(form: &Form, asked: &queue::Asked, tx: &mut Tx) -> Result<Vec<Uuid>, PageError> {
    if form.text("whole") != "yes" {
        let ticked = form.all("file").filter_map(|id| Uuid::try_parse(id).ok());
        return Ok(ticked.take(FILES_MAX).collect());
    }
    let mut files = Vec::new();
    let mut place = None;
    while files.len() < FILES_MAX {
        let page = desk::page(tx, &asked.office, asked.list, &asked.narrow, place, BATCH)?;
        files.extend(page.lines.iter().map(|line| line.id));
        place = page.next;
        if place.is_none() {
            break;
        }
    }
    files.truncate(FILES_MAX);
    Ok(files)
}

/// A wish that no button of ours sends is refused: nothing is done that nobody chose.
fn doing(form: &Form) -> Result<Result<Doing, NotDone>, PageError> {
    Ok(match form.text("do") {
        "take" => Ok(Doing::Take),
        "assign" => match Uuid::try_parse(form.text("assignee")) {
            Ok(to) => Ok(Doing::Assign(to)),
            Err(_) => Err(NotDone::Field("assignee", "desk-assign-unknown")),
        },
        "decide" => acts::decision(form).map(Doing::Decide),
        _ => return Err(PageError::NotAForm),
    })
}

fn run(
    at: &Visit,
    worker: &SignedInCaseWorker,
    files: &[Uuid],
    doing: &Doing,
    tx: &mut Tx,
) -> Result<Report, PageError> {
    let mut report = Report {
        done: 0,
        not_done: Vec::new(),
    };
    for file in files {
        let outcome = match open::by_id(at, worker, *file, tx)? {
            None => Err("desk-run-gone".to_owned()),
            Some(stored) => {
                let done = match doing {
                    Doing::Take => take_up(at, worker, &stored, tx)?,
                    Doing::Assign(to) => assign_file(at, worker, &stored, Some(*to), tx)?,
                    Doing::Decide(decision) => decide(at, worker, &stored, decision.clone(), tx)?,
                };
                done.map_err(|not_done| match not_done {
                    NotDone::Status(refusal) => format!("refusal-{}", refusal.code()),
                    NotDone::Field(_, key) => key.to_owned(),
                })
            }
        };
        match outcome {
            Ok(()) => report.done += 1,
            Err(why) => report.not_done.push(Failure {
                file: file.to_string(),
                why,
            }),
        }
    }
    Ok(report)
}
