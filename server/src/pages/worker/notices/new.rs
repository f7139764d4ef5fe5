//! A new notice (EMP-03): to an employer that accepts them it is sent; for another one a letter is filled in (RUL-20).
//! What the law finds is shown first, with its ways out; a warning is kept with a remark, which both sides read (PD3).

mod found;
mod page;
pub mod period;
mod typed;

use domain::law::Finding;
use storage::Tx;

use super::{Places, employers_of};
use crate::actions::notice_letters::order_letter_on_paper;
use crate::actions::send_notice::send_notice;
use crate::auth::access::SignedInWorker;
use crate::pages::employer::new_request::findings::proposal;
use crate::pages::worker::home::own_niss;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

use found::{kept, remarked, told, warned};
use page::page;
use typed::Typed;

/// The empty form.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let niss = own_niss(worker.subject(), tx)?;
    let employers = employers_of(&niss, at.today, tx)?;
    let mut typed = Typed::default();
    if let [only] = employers.as_slice() {
        only.employer
            .number
            .digits()
            .clone_into(&mut typed.employer);
    }
    let html = page(at, worker, &employers, &typed, &Vec::new(), &[])?;
    Ok(Reply::page(html))
}

/// Shows what the law finds, then sends, or fills in the letter.
pub fn post(at: &Visit, worker: &SignedInWorker, form: &Form, tx: &mut Tx) -> PageResult {
    let niss = own_niss(worker.subject(), tx)?;
    let employers = employers_of(&niss, at.today, tx)?;
    let mut typed = Typed::from(form);
    if form.has("show") {
        // Only the days are looked at: the rest may still be empty.
        let problems = typed.read_days().err().unwrap_or_default();
        let html = page(at, worker, &employers, &typed, &problems, &[])?;
        return Ok(if problems.is_empty() {
            Reply::page(html)
        } else {
            Reply::refused(html)
        });
    }
    let read = match typed.read(at, &employers) {
        Ok(read) => read,
        Err(problems) => {
            let html = page(at, worker, &employers, &typed, &problems, &[])?;
            return Ok(Reply::refused(html));
        }
    };
    let mut found = told(at, &niss, (&read, form), tx)?;
    if form.has("apply") {
        let findings: Vec<Finding> = found.into_iter().map(|told| told.finding).collect();
        if let Some(way) = proposal(&findings, form.text("apply")) {
            for change in &way.changes {
                typed.change(*change);
            }
        }
        let found = match typed.read(at, &employers) {
            Ok(read) => told(at, &niss, (&read, form), tx)?,
            Err(_) => Vec::new(),
        };
        let html = page(at, worker, &employers, &typed, &Vec::new(), &found)?;
        return Ok(Reply::page(html));
    }
    if warned(&found) != form.text("seen") {
        let html = page(at, worker, &employers, &typed, &Vec::new(), &found)?;
        return Ok(Reply::page(html));
    }
    if read.known.accepts && !remarked(&mut found) {
        let html = page(at, worker, &employers, &typed, &Vec::new(), &found)?;
        return Ok(Reply::refused(html));
    }
    let employer = &read.known.employer;
    if !read.known.accepts {
        let name = worker.subject_name();
        let name = format!("{} {}", name.given, name.family);
        let writer = (worker.subject(), &niss, name);
        let document = order_letter_on_paper(at, writer, employer, &read.facts, tx)?;
        return Ok(Reply::see_other(Places::of(worker).letter(document)));
    }
    let kept = kept(at.texts, &found);
    let id = send_notice(at, worker, &niss, employer, (read.facts, &kept), tx)?;
    let path = super::path(id);
    Ok(Reply::see_other(query_string::with_query(
        &path,
        [("done", "send")],
    )))
}
