//! The whole address map, one line a route. What is not listed here is not reachable; the type of each handler is its
//! access check.

use crate::app::App;
use crate::pages::employer::{consultation, overview, request};
use crate::pages::public::{about, contact, employment_office, health, home, language};
use crate::pages::{administration, capacities, office, worker};
use crate::web::dispatch;
use crate::web::route::Handler::{
    Administrator, AdministratorPost, CaseWorker, CaseWorkerReading, Employer, EmployerPost,
    Person, PersonPost, Public, PublicPost, Worker,
};
use crate::web::route::{Route, get, post};
use axum::Router;
use domain::access::Permission;
use std::sync::Arc;

/// Every route of the product.
pub static ROUTES: &[Route] = &[
    get("/", Public(home::get)),
    get("/about", Public(about::get)),
    get("/contact", Public(contact::get)),
    get("/employment-offices/{code}", Public(employment_office::get)),
    get("/health", Public(health::get)),
    post("/language", PublicPost(language::post)),
    get("/capacities", Person(capacities::get)),
    post("/capacities", PersonPost(capacities::post)),
    get(
        "/employers/{enterpriseNumber}/overview",
        Employer(Permission::Read, overview::get),
    ),
    post(
        "/employers/{enterpriseNumber}/searches",
        EmployerPost(Permission::Read, overview::search),
    ),
    get(
        "/employers/{enterpriseNumber}/consultation",
        Employer(Permission::Read, consultation::get),
    ),
    get(
        "/employers/{enterpriseNumber}/requests/{id}",
        Employer(Permission::Read, request::get),
    ),
    get("/worker", Worker(worker::home::get)),
    get("/worker/requests/{id}", Worker(worker::request::get)),
    get("/offices/{office}", CaseWorker(office::home::get)),
    get(
        "/offices/{office}/requests/{id}",
        CaseWorkerReading(office::request::get),
    ),
    get("/administration", Administrator(administration::home::get)),
    post(
        "/administration",
        AdministratorPost(administration::home::post),
    ),
];

/// The router of the product.
pub fn router(app: &Arc<App>) -> Router {
    dispatch::router(app, ROUTES)
}
