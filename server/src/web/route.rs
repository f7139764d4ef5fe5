//! One line of the routes table. The handler's type *is* the access check: a function that takes a `SignedInEmployer`
//! cannot be registered without the employer's check, and nothing outside the table is reachable.

use super::{Form, Reply, Visit};
use crate::app::App;
use crate::auth::access::{
    SignedIn, SignedInAdministrator, SignedInCaseWorker, SignedInEmployer, SignedInSupport,
    SignedInWorker,
};
use crate::error::PageError;
use axum::extract::Request;
use domain::access::Permission;
use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;
use storage::Tx;

/// What a handler answers.
pub type PageResult = Result<Reply, PageError>;
type Get<C> = fn(&Visit, &C, &mut Tx) -> PageResult;
type Post<C> = fn(&Visit, &C, &Form, &mut Tx) -> PageResult;
/// The asynchronous edge (identity provider): gets the request itself.
pub type Edge =
    fn(Arc<App>, Request) -> Pin<Box<dyn Future<Output = axum::response::Response> + Send>>;

/// The capacity a handler needs, with the handler itself.
#[derive(Clone, Copy)]
pub enum Handler {
    /// Anybody reads.
    Public(fn(&Visit, &mut Tx) -> PageResult),
    /// Anybody sends (language, sign-in).
    PublicPost(fn(&Visit, &Form, &mut Tx) -> PageResult),
    /// Anybody asks with a form that must not stand in an address: nothing is stored but a language chosen on it.
    PublicAsk(fn(&Visit, &Form, &mut Tx) -> PageResult),
    /// Whoever is signed in, in whatever capacity.
    Person(Get<SignedIn>),
    /// … sends.
    PersonPost(Post<SignedIn>),
    /// A user of the employer named in the path, with this permission.
    Employer(Permission, Get<SignedInEmployer>),
    /// … takes a document home, ordered when it was not yet, or reads a balance it was shown, which is journalled: both write.
    EmployerPaper(Permission, Get<SignedInEmployer>),
    /// … sends.
    EmployerPost(Permission, Post<SignedInEmployer>),
    /// A worker for himself or herself.
    Worker(Get<SignedInWorker>),
    /// … takes a document home: it is ordered when it was not yet, which writes.
    WorkerPaper(Get<SignedInWorker>),
    /// … sends.
    WorkerPost(Post<SignedInWorker>),
    /// The worker whom the request in the path concerns, or who fills in for them under a mandate (EMP-10).
    WorkerFile(Get<SignedInWorker>),
    /// … takes a document home.
    WorkerFilePaper(Get<SignedInWorker>),
    /// … sends.
    WorkerFilePost(Post<SignedInWorker>),
    /// The worker whom the request or notice in the path concerns, or who answers for them under a mandate that says so.
    WorkerAnswer(Get<SignedInWorker>),
    /// … takes a document home.
    WorkerAnswerPaper(Get<SignedInWorker>),
    /// … sends.
    WorkerAnswerPost(Post<SignedInWorker>),
    /// Who answers for a worker under the mandate in the path.
    Spokesperson(Get<SignedInWorker>),
    /// … takes a document home.
    SpokespersonPaper(Get<SignedInWorker>),
    /// … sends.
    SpokespersonPost(Post<SignedInWorker>),
    /// A case worker of the office named in the path.
    CaseWorker(Get<SignedInCaseWorker>),
    /// … opens a person's file: the reading is journalled before it is answered.
    CaseWorkerReading(Get<SignedInCaseWorker>),
    /// … sends.
    CaseWorkerPost(Post<SignedInCaseWorker>),
    /// An administrator.
    Administrator(Get<SignedInAdministrator>),
    /// … sends.
    AdministratorPost(Post<SignedInAdministrator>),
    /// Somebody of support.
    Support(Get<SignedInSupport>),
    /// … opens a case: the reading is journalled before it is answered.
    SupportPost(Post<SignedInSupport>),
    /// The asynchronous edge.
    Edge(Edge),
}

/// GET (and HEAD) or POST.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Verb {
    /// Reads.
    Get,
    /// Acts.
    Post,
}

/// One line of the table.
#[derive(Clone, Copy)]
pub struct Route {
    /// GET or POST.
    pub verb: Verb,
    /// The path, with `{…}` segments.
    pub path: &'static str,
    /// Who may, and what happens.
    pub handler: Handler,
    /// Sent twice with the same nonce, done once.
    pub once: bool,
    /// The feature it belongs to, which administrators can close.
    pub feature: Option<&'static str>,
    /// The form carries a file (`multipart/form-data`).
    pub upload: bool,
    /// The page that shows the form, where the form is sent to another address than its page's.
    pub shown_at: Option<&'static str>,
}

impl Route {
    /// A second sending of the same form (same nonce, same wish) answers as the first did.
    #[must_use]
    pub const fn once(mut self) -> Self {
        self.once = true;
        self
    }

    /// Belongs to a feature that administrators can close without a restart.
    #[must_use]
    pub const fn of(mut self, feature: &'static str) -> Self {
        self.feature = Some(feature);
        self
    }

    /// The form carries a file: read within limits of its own, and inspected before the handler sees it.
    #[must_use]
    pub const fn with_file(mut self) -> Self {
        self.upload = true;
        self
    }

    /// Whoever cannot be answered here (a session that ended, a form no longer valid) comes back to this page.
    #[must_use]
    pub const fn shown_at(mut self, page: &'static str) -> Self {
        self.shown_at = Some(page);
        self
    }

    /// Does it take a form?
    pub fn takes_form(&self) -> bool {
        matches!(
            self.handler,
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
        )
    }

    /// Does this form only ask? It is then answered in a read transaction; a language chosen with it is kept.
    pub fn only_asks(&self, form: &Form) -> bool {
        matches!(self.handler, Handler::PublicAsk(_)) && !form.has("switchLanguage")
    }

    /// Does it leave a trace of having been read, and so need a write transaction although nothing is sent?
    pub fn leaves_trace(&self) -> bool {
        matches!(
            self.handler,
            Handler::CaseWorkerReading(_)
                | Handler::EmployerPaper(..)
                | Handler::WorkerPaper(_)
                | Handler::WorkerFilePaper(_)
                | Handler::WorkerAnswerPaper(_)
                | Handler::SpokespersonPaper(_)
        )
    }

    /// A short name of the capacity, for the table of routes in the documentation and its test.
    pub fn capacity(&self) -> &'static str {
        match self.handler {
            Handler::Public(_)
            | Handler::PublicPost(_)
            | Handler::PublicAsk(_)
            | Handler::Edge(_) => "anyone",
            Handler::Person(_) | Handler::PersonPost(_) => "signed in",
            Handler::Employer(..) | Handler::EmployerPaper(..) | Handler::EmployerPost(..) => {
                "employer"
            }
            Handler::Worker(_) | Handler::WorkerPaper(_) | Handler::WorkerPost(_) => "worker",
            Handler::WorkerFile(_) | Handler::WorkerFilePaper(_) | Handler::WorkerFilePost(_) => {
                "worker or helper"
            }
            Handler::WorkerAnswer(_)
            | Handler::WorkerAnswerPaper(_)
            | Handler::WorkerAnswerPost(_) => "worker or who answers for them",
            Handler::Spokesperson(_)
            | Handler::SpokespersonPaper(_)
            | Handler::SpokespersonPost(_) => "who answers for a worker",
            Handler::CaseWorker(_) | Handler::CaseWorkerReading(_) | Handler::CaseWorkerPost(_) => {
                "case worker"
            }
            Handler::Administrator(_) | Handler::AdministratorPost(_) => "administrator",
            Handler::Support(_) | Handler::SupportPost(_) => "support",
        }
    }
}

/// A line that reads.
pub const fn get(path: &'static str, handler: Handler) -> Route {
    Route {
        verb: Verb::Get,
        path,
        handler,
        once: false,
        feature: None,
        upload: false,
        shown_at: None,
    }
}

/// A line that acts.
pub const fn post(path: &'static str, handler: Handler) -> Route {
    Route {
        verb: Verb::Post,
        path,
        handler,
        once: false,
        feature: None,
        upload: false,
        shown_at: None,
    }
}
