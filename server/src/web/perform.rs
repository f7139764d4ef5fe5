//! The access check that a route's line asks for, then its handler.

use super::route::{Handler, PageResult, Route};
use super::{Form, Visit};
use crate::auth::access;
use crate::error::PageError;
use storage::Tx;

/// A feature that was closed answers so, before anything of it runs.
fn refuse_if_closed(route: &Route, tx: &mut Tx) -> Result<(), PageError> {
    match route.feature {
        Some(name) if !storage::switches::is_on(tx, name)? => Err(PageError::SwitchedOff),
        _ => Ok(()),
    }
}

/// Shows: whoever may not is told so.
pub fn read(route: &Route, at: &Visit, tx: &mut Tx) -> PageResult {
    refuse_if_closed(route, tx)?;
    match route.handler {
        Handler::Public(handler) => handler(at, tx),
        Handler::Person(handler) => handler(at, &access::signed_in(at)?, tx),
        Handler::Employer(permission, handler) | Handler::EmployerPaper(permission, handler) => {
            handler(at, &access::employer(at, permission, tx)?, tx)
        }
        Handler::Worker(handler) | Handler::WorkerPaper(handler) => {
            handler(at, &access::worker(at, tx)?, tx)
        }
        Handler::WorkerFile(handler) | Handler::WorkerFilePaper(handler) => {
            handler(at, &access::worker_of_file(at, tx)?, tx)
        }
        Handler::WorkerAnswer(handler) | Handler::WorkerAnswerPaper(handler) => {
            handler(at, &access::worker_or_spokesperson(at, tx)?, tx)
        }
        Handler::Spokesperson(handler) | Handler::SpokespersonPaper(handler) => {
            handler(at, &access::spokesperson(at, tx)?, tx)
        }
        Handler::CaseWorker(handler) | Handler::CaseWorkerReading(handler) => {
            handler(at, &access::case_worker(at, tx)?, tx)
        }
        Handler::Administrator(handler) => handler(at, &access::administrator(at, tx)?, tx),
        Handler::Support(handler) => handler(at, &access::support(at, tx)?, tx),
        Handler::PublicPost(_)
        | Handler::PublicAsk(_)
        | Handler::PersonPost(_)
        | Handler::EmployerPost(..)
        | Handler::WorkerPost(_)
        | Handler::WorkerFilePost(_)
        | Handler::WorkerAnswerPost(_)
        | Handler::SpokespersonPost(_)
        | Handler::CaseWorkerPost(_)
        | Handler::AdministratorPost(_)
        | Handler::SupportPost(_)
        | Handler::Edge(_) => {
            unreachable!("a route that takes a form does not answer a GET")
        }
    }
}

/// The access check of a route that takes a file, by itself.
pub fn allowed(route: &Route, at: &Visit, tx: &mut Tx) -> Result<(), PageError> {
    refuse_if_closed(route, tx)?;
    match route.handler {
        Handler::EmployerPost(permission, _) => access::employer(at, permission, tx).map(drop),
        Handler::WorkerPost(_) => access::worker(at, tx).map(drop),
        Handler::WorkerFilePost(_) => access::worker_of_file(at, tx).map(drop),
        Handler::WorkerAnswerPost(_) => access::worker_or_spokesperson(at, tx).map(drop),
        Handler::CaseWorkerPost(_) => access::case_worker(at, tx).map(drop),
        _ => unreachable!("files are taken from employers, workers and offices"),
    }
}

/// Does what a form asks, once where it must be.
pub fn act(route: &Route, at: &Visit, form: &Form, tx: &mut Tx) -> PageResult {
    refuse_if_closed(route, tx)?;
    if !at.owns(form) {
        return Err(PageError::NotOurForm);
    }
    if route.once {
        return super::once::once(at, form, tx, |tx| perform(route, at, form, tx));
    }
    perform(route, at, form, tx)
}

fn perform(route: &Route, at: &Visit, form: &Form, tx: &mut Tx) -> PageResult {
    match route.handler {
        Handler::PublicPost(handler) | Handler::PublicAsk(handler) => handler(at, form, tx),
        Handler::PersonPost(handler) => handler(at, &access::signed_in(at)?, form, tx),
        Handler::EmployerPost(permission, handler) => {
            handler(at, &access::employer(at, permission, tx)?, form, tx)
        }
        Handler::WorkerPost(handler) => handler(at, &access::worker(at, tx)?, form, tx),
        Handler::WorkerFilePost(handler) => handler(at, &access::worker_of_file(at, tx)?, form, tx),
        Handler::WorkerAnswerPost(handler) => {
            handler(at, &access::worker_or_spokesperson(at, tx)?, form, tx)
        }
        Handler::SpokespersonPost(handler) => handler(at, &access::spokesperson(at, tx)?, form, tx),
        Handler::CaseWorkerPost(handler) => handler(at, &access::case_worker(at, tx)?, form, tx),
        Handler::AdministratorPost(handler) => {
            handler(at, &access::administrator(at, tx)?, form, tx)
        }
        Handler::SupportPost(handler) => handler(at, &access::support(at, tx)?, form, tx),
        _ => unreachable!("a route without a form does not act"),
    }
}
