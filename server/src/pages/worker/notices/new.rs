//! A new notice (EMP-03): to an employer that accepts them it is sent; for another one a letter is filled in (RUL-20).
//! What the law finds is shown first, with its ways out; sending it as it is stays possible (PD3).

mod found;
mod page;
mod typed;

use askama::Template;
use domain::date_input::format_date;
use domain::identifiers::Niss;
use domain::notice::NoticeFacts;
use storage::Tx;
use storage::employers::Employer;

use super::{PATH, employers_of};
use crate::actions::notice_letters::order_letter_on_paper;
use crate::actions::send_notice::send_notice;
use crate::auth::access::SignedInWorker;
use crate::pages::employer::new_request::findings::proposal;
use crate::pages::frame;
use crate::pages::worker::home::own_niss;
use crate::texts::Texts;
use crate::view::Layout;
use crate::web::route::PageResult;
use crate::web::{Form, Reply, Visit, query_string};

use found::{told, warned};
use page::page;
use typed::Typed;

#[derive(Template)]
#[template(path = "pages/worker/letter.html")]
struct LetterPage<'a> {
    layout: Layout<'a>,
    t: &'a Texts,
    worker: String,
    employer: String,
    day: String,
    sentence: String,
    /// The same as a PDF, in the language of the employer.
    pdf: String,
    back: &'static str,
}

/// The empty form.
pub fn get(at: &Visit, worker: &SignedInWorker, tx: &mut Tx) -> PageResult {
    let niss = own_niss(worker.person.id, tx)?;
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
    let niss = own_niss(worker.person.id, tx)?;
    let employers = employers_of(&niss, at.today, tx)?;
    let mut typed = Typed::from(form);
    let read = match typed.read(at, &employers) {
        Ok(read) => read,
        Err(problems) => {
            let html = page(at, worker, &employers, &typed, &problems, &[])?;
            return Ok(Reply::refused(html));
        }
    };
    let found = told(at, &niss, &read, tx)?;
    if form.has("apply") {
        if let Some(way) = proposal(&found, form.text("apply")) {
            for change in &way.changes {
                typed.change(*change);
            }
        }
        let found = match typed.read(at, &employers) {
            Ok(read) => told(at, &niss, &read, tx)?,
            Err(_) => Vec::new(),
        };
        let html = page(at, worker, &employers, &typed, &Vec::new(), &found)?;
        return Ok(Reply::page(html));
    }
    if warned(&found) != form.text("seen") {
        let html = page(at, worker, &employers, &typed, &Vec::new(), &found)?;
        return Ok(Reply::page(html));
    }
    let employer = &read.known.employer;
    if !read.known.accepts {
        return letter(at, worker, &niss, employer, &read.facts, tx);
    }
    let id = send_notice(at, worker, &niss, employer, read.facts, tx)?;
    let path = super::path(id);
    Ok(Reply::see_other(query_string::with_query(
        &path,
        [("done", "send")],
    )))
}

fn letter(
    at: &Visit,
    worker: &SignedInWorker,
    niss: &Niss,
    employer: &Employer,
    facts: &NoticeFacts,
    tx: &mut Tx,
) -> PageResult {
    let t = at.texts;
    let writer = (worker.person.id, niss, frame::full_name(&worker.person));
    let document = order_letter_on_paper(at, writer, employer, facts, tx)?;
    let sentence = t.my_notice_letter_text(
        &t.period(&facts.asked),
        t.coded("regime-phrase", facts.regime.code()),
        t.coded("type-phrase", facts.interruption_type.code()),
    );
    let page = LetterPage {
        layout: frame::worker(at, worker, t.my_notice_letter_title()),
        t,
        worker: frame::full_name(&worker.person),
        employer: employer.name.clone(),
        pdf: format!("{PATH}/letters/{document}"),
        day: format_date(at.today),
        sentence,
        back: PATH,
    };
    Ok(Reply::page(page.render()?))
}
