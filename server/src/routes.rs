//! The whole address map, one line a route. What is not listed here is not reachable; the type of each handler is its
//! access check.

use crate::app::App;
use crate::auth;
use crate::pages::calendars;
use crate::pages::employer::entitlement;
use crate::pages::employer::new_request::{
    confirmation, period_length, receipt, receipt_pdf, resume, step,
};
use crate::pages::employer::{
    after_cancellation, attachments, cancellation, consultation, drafts, modification, notices,
    overview, personnel, portfolio, request, settings, withdrawal, worker_files, workers,
};
use crate::pages::public::{
    about, certificate_key, contact, employment_office, figures, health, home, language, letters,
    planner, rules, sign_in, sign_out, verified_address,
};
use crate::pages::{
    administration, capacities, change_answer, mail_choices, messages, office, part_receipt,
    versions, worker,
};
use crate::web::dispatch;
use crate::web::route::Handler::{
    Administrator, AdministratorPost, CaseWorker, CaseWorkerPost, CaseWorkerReading, Edge,
    Employer, EmployerPaper, EmployerPost, Person, PersonPost, Public, PublicAsk, PublicPost,
    Worker, WorkerPost,
};
use crate::web::route::{Route, get, post};
use axum::Router;
use domain::access::Permission::{Administer, Decide, File, Read};
use std::sync::Arc;

/// Every route of the product.
#[rustfmt::skip] // One line a route: the table is read as a table.
pub static ROUTES: &[Route] = &[
    get("/", Public(home::get)),
    get("/about", Public(about::get)),
    get("/contact", Public(contact::get)),
    get("/employment-offices/{code}", Public(employment_office::get)),
    get("/health", Public(health::get)),
    get("/rules", Public(rules::get)),
    get("/rules/figures", Public(figures::get)),
    get("/planner", Public(planner::get)).of("planner"),
    post("/planner", PublicAsk(planner::post)).of("planner"),
    post("/language", PublicPost(language::post)).shown_at("/"),
    get("/sign-in", Edge(auth::sign_in::begin)),
    get("/auth/callback", Edge(auth::sign_in::callback)),
    get("/step-up", Public(sign_in::step_up)),
    get("/addresses/{token}", Public(verified_address::get)),
    post("/addresses/{token}", PublicPost(verified_address::post)),
    get("/no-number", Public(sign_in::no_number)),
    post("/sign-out", PublicPost(sign_out::post)).shown_at("/"),
    get("/signed-out", Public(sign_in::signed_out)),
    get("/capacities", Person(capacities::get)),
    post("/capacities", PersonPost(capacities::post)),
    get("/employers/{enterpriseNumber}/overview", Employer(Read, overview::get)),
    post("/employers/{enterpriseNumber}/searches", EmployerPost(Read, overview::search)).shown_at("/employers/{enterpriseNumber}/overview"),
    get("/employers/{enterpriseNumber}/portfolio", Employer(Read, portfolio::get)),
    get("/employers/{enterpriseNumber}/consultation", Employer(Read, consultation::get)),
    get("/employers/{enterpriseNumber}/requests/{id}", Employer(Read, request::get)),
    get("/employers/{enterpriseNumber}/documents", Employer(Read, attachments::choose_request)),
    get("/employers/{enterpriseNumber}/requests/{id}/attachments", Employer(Read, attachments::get)),
    post("/employers/{enterpriseNumber}/requests/{id}/attachments", EmployerPost(File, attachments::post)).once().with_file(),
    get("/employers/{enterpriseNumber}/requests/{id}/attachments/{attachment}", Employer(Read, attachments::content)),
    post("/employers/{enterpriseNumber}/requests/{id}/attachments/{attachment}/removal", EmployerPost(File, attachments::remove)).once().shown_at("/employers/{enterpriseNumber}/requests/{id}/attachments"),
    get("/worker/requests/{id}/attachments", Worker(worker::attachments::get)),
    post("/worker/requests/{id}/attachments", WorkerPost(worker::attachments::post)).once().with_file(),
    get("/worker/requests/{id}/attachments/{attachment}", Worker(worker::attachments::content)),
    post("/worker/requests/{id}/attachments/{attachment}/removal", WorkerPost(worker::attachments::remove)).once().shown_at("/worker/requests/{id}/attachments"),
    get("/offices/{office}/requests/{id}/attachments", CaseWorkerReading(office::attachments::get)),
    get("/offices/{office}/requests/{id}/attachments/{attachment}", CaseWorkerReading(office::attachments::content)),
    get("/employers/{enterpriseNumber}/worker", Employer(Read, worker_files::get)),
    get("/employers/{enterpriseNumber}/modification", Employer(File, modification::choose)),
    get("/employers/{enterpriseNumber}/requests/{id}/modification", Employer(File, modification::get)),
    post("/employers/{enterpriseNumber}/requests/{id}/modification", EmployerPost(File, modification::post)).once(),
    get("/employers/{enterpriseNumber}/cancellation", Employer(File, cancellation::choose)),
    get("/employers/{enterpriseNumber}/requests/{id}/cancellation", Employer(File, cancellation::get)),
    post("/employers/{enterpriseNumber}/requests/{id}/cancellation", EmployerPost(File, cancellation::post)).once(),
    post("/employers/{enterpriseNumber}/requests/{id}/undo", EmployerPost(File, after_cancellation::undo)).once().shown_at("/employers/{enterpriseNumber}/requests/{id}"),
    post("/employers/{enterpriseNumber}/requests/{id}/again", EmployerPost(File, after_cancellation::again)).once().shown_at("/employers/{enterpriseNumber}/requests/{id}"),
    post("/employers/{enterpriseNumber}/requests/{id}/withdrawal", EmployerPost(File, withdrawal::post)).once().shown_at("/employers/{enterpriseNumber}/requests/{id}"),
    get("/employers/{enterpriseNumber}/requests/{id}/receipts/{ticket}", Employer(Read, part_receipt::employer)),
    get("/employers/{enterpriseNumber}/requests/{id}/versions", Employer(Read, versions::employer)),
    get("/worker", Worker(worker::home::get)),
    get("/worker/notices", Worker(worker::notices::list::get)),
    get("/worker/notices/new", Worker(worker::notices::new::get)),
    post("/worker/notices/new", WorkerPost(worker::notices::new::post)).once(),
    get("/worker/notices/{id}", Worker(worker::notices::page::get)),
    post("/worker/notices/{id}", WorkerPost(worker::notices::page::post)).once(),
    get("/worker/requests/{id}", Worker(worker::request::get)),
    post("/worker/requests/{id}/contests", WorkerPost(worker::request::contest)).once().shown_at("/worker/requests/{id}"),
    get("/worker/requests/{id}/part", Worker(worker::part::resume)),
    get("/worker/requests/{id}/part/{step}", Worker(worker::part::get)),
    // No nonce: the part itself is the key of the act, as with a draft.
    post("/worker/requests/{id}/part/{step}", WorkerPost(worker::part::post)),
    get("/calendars/{secret}", Public(calendars::feed)),
    get("/worker/calendars", Worker(calendars::worker)),
    post("/worker/calendars", WorkerPost(calendars::worker_post)),
    get("/employers/{enterpriseNumber}/calendars", Employer(Read, calendars::employer)),
    post("/employers/{enterpriseNumber}/calendars", EmployerPost(Read, calendars::employer_post)),
    get("/worker/entitlement", Worker(worker::entitlement::get)),
    post("/worker/entitlement", WorkerPost(worker::entitlement::post)).once(),
    get("/worker/entitlement/periods", Worker(worker::past_period::get)),
    post("/worker/entitlement/periods", WorkerPost(worker::past_period::post)).once(),
    get("/worker/requests/{id}/share", Worker(worker::share::get)),
    post("/worker/requests/{id}/share", WorkerPost(worker::share::post)).once(),
    get("/worker/certificates/{id}", Worker(worker::share::file)),
    get("/certificates/key", Public(certificate_key::get)),
    get("/employers/{enterpriseNumber}/requests/{id}/entitlement", Employer(Read, entitlement::get)),
    get("/employers/{enterpriseNumber}/requests/{id}/certificate", Employer(Read, entitlement::file)),
    get("/worker/requests/{id}/receipt", Worker(worker::part_receipt::get)),
    get("/worker/requests/{id}/change", Worker(change_answer::worker_get)),
    post("/worker/requests/{id}/change", WorkerPost(change_answer::worker_post)).once(),
    get("/worker/requests/{id}/receipts/{ticket}", Worker(part_receipt::worker)),
    get("/worker/requests/{id}/versions", Worker(versions::worker)),
    get("/offices/{office}", CaseWorker(office::home::get)),
    get("/offices/{office}/requests/{id}", CaseWorkerReading(office::request::get)),
    get("/offices/{office}/changes", CaseWorker(office::changes::get)),
    get("/offices/{office}/requests/{id}/change", CaseWorkerReading(change_answer::office_get)),
    post("/offices/{office}/requests/{id}/change", CaseWorkerPost(change_answer::office_post)).once(),
    get("/offices/{office}/requests/{id}/receipts/{ticket}", CaseWorkerReading(part_receipt::office)),
    get("/offices/{office}/requests/{id}/versions", CaseWorkerReading(versions::office)),
    get("/administration", Administrator(administration::home::get)),
    post("/administration", AdministratorPost(administration::home::post)),
    get("/administration/people/{id}", Administrator(administration::person::get)),
    post("/administration/people/{id}/capacities", AdministratorPost(administration::person::grant)).once().shown_at("/administration/people/{id}"),
    post("/administration/people/{id}/capacities/end", AdministratorPost(administration::person::end)).once().shown_at("/administration/people/{id}"),
    get("/administration/alerts", Administrator(administration::alerts::get)),
    post("/administration/alerts", AdministratorPost(administration::alerts::publish)).once(),
    post("/administration/alerts/withdrawal", AdministratorPost(administration::alerts::withdraw)).once().shown_at("/administration/alerts"),
    get("/administration/facts", Administrator(administration::facts::get)),
    post("/administration/facts/thresholds", AdministratorPost(administration::facts::add_threshold)).once().shown_at("/administration/facts"),
    get("/administration/facts/offices/{code}", Administrator(administration::office_contact::get)),
    post("/administration/facts/offices/{code}", AdministratorPost(administration::office_contact::post)).once(),
    get("/administration/jobs", Administrator(administration::jobs::get)),
    post("/administration/jobs", AdministratorPost(administration::jobs::again)),
    get("/mail-choices", Person(mail_choices::get)),
    post("/mail-choices", PersonPost(mail_choices::post)),
    get("/employers/{enterpriseNumber}/messages", Employer(Read, messages::of_employer)),
    post("/employers/{enterpriseNumber}/messages", EmployerPost(Read, messages::open_of_employer)),
    get("/worker/messages", Worker(messages::of_worker)),
    post("/worker/messages", WorkerPost(messages::open_of_worker)),
    get("/demonstration/letters", Public(letters::get)),
    get("/administration/switches", Administrator(administration::switches::get)),
    post("/administration/switches", AdministratorPost(administration::switches::post)).once(),
    get("/administration/mandates", Administrator(administration::mandates::get)),
    post("/administration/mandates", AdministratorPost(administration::mandates::give)).once(),
    post("/administration/mandates/end", AdministratorPost(administration::mandates::end)).once().shown_at("/administration/mandates"),
    get("/employers/{enterpriseNumber}/notices", Employer(Read, notices::list::get)),
    get("/employers/{enterpriseNumber}/notices/{id}", Employer(Read, notices::page::get)),
    post("/employers/{enterpriseNumber}/notices/{id}", EmployerPost(Decide, notices::page::post)).once(),
    // No nonce: the notice itself is the key of the act, and opens the same draft again.
    post("/employers/{enterpriseNumber}/notices/{id}/part", EmployerPost(File, notices::page::begin)).shown_at("/employers/{enterpriseNumber}/notices/{id}"),
    get("/employers/{enterpriseNumber}/settings", Employer(Administer, settings::get)),
    post("/employers/{enterpriseNumber}/settings", EmployerPost(Administer, settings::post)).once(),
    post("/employers/{enterpriseNumber}/settings/notices", EmployerPost(Administer, settings::answer_once)).once().shown_at("/employers/{enterpriseNumber}/overview"),
    get("/employers/{enterpriseNumber}/workers", Employer(File, workers::get)).of("filing"),
    // Once only where it begins a draft: a way out of a warning may be followed by the same form again.
    post("/employers/{enterpriseNumber}/workers", EmployerPost(File, workers::post)).of("filing"),
    // Read: the overview's search chooses a worker there as well.
    get("/employers/{enterpriseNumber}/personnel", Employer(Read, personnel::get)),
    post("/employers/{enterpriseNumber}/personnel", EmployerPost(Read, personnel::post)),
    post("/employers/{enterpriseNumber}/personnel/matches", EmployerPost(Read, personnel::matches)).shown_at("/employers/{enterpriseNumber}/personnel"),
    get("/employers/{enterpriseNumber}/drafts", Employer(File, drafts::get)),
    get("/employers/{enterpriseNumber}/drafts/{id}", Employer(File, resume::get)).of("filing"),
    post("/employers/{enterpriseNumber}/drafts/{id}/discard", EmployerPost(File, drafts::discard)).once().shown_at("/employers/{enterpriseNumber}/drafts"),
    get("/employers/{enterpriseNumber}/drafts/{id}/worker", Employer(File, workers::get_correction)).of("filing"),
    post("/employers/{enterpriseNumber}/drafts/{id}/worker", EmployerPost(File, workers::post_correction)).of("filing"),
    get("/employers/{enterpriseNumber}/drafts/{id}/confirmation", Employer(File, confirmation::get)).of("filing"),
    // No nonce: the draft itself is the key of the act (trust R2).
    post("/employers/{enterpriseNumber}/drafts/{id}/confirmation", EmployerPost(File, confirmation::post)).of("filing"),
    get("/employers/{enterpriseNumber}/drafts/{id}/period-length", Employer(File, period_length::get)).of("filing"),
    get("/employers/{enterpriseNumber}/drafts/{id}/{step}", Employer(File, step::get)).of("filing"),
    post("/employers/{enterpriseNumber}/drafts/{id}/{step}", EmployerPost(File, step::post)).of("filing"),
    get("/employers/{enterpriseNumber}/requests/{id}/receipt", Employer(Read, receipt::get)),
    get("/employers/{enterpriseNumber}/requests/{id}/receipt/pdf", EmployerPaper(Read, receipt_pdf::get)),
];

/// The router of the product.
pub fn router(app: &Arc<App>) -> Router {
    dispatch::router(app, ROUTES)
}
