//! The whole address map, one line a route. What is not listed here is not reachable; the type of each handler is its
//! access check.

use crate::app::App;
use crate::pages::capacities;
use crate::pages::employer::overview;
use crate::pages::public::{about, contact, health, home, language};
use crate::web::dispatch;
use crate::web::route::Handler::{Employer, EmployerPost, Person, PersonPost, Public, PublicPost};
use crate::web::route::{Route, get, post};
use axum::Router;
use domain::access::Permission;
use std::sync::Arc;

/// Every route of the product.
pub static ROUTES: &[Route] = &[
    get("/", Public(home::get)),
    get("/about", Public(about::get)),
    get("/contact", Public(contact::get)),
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
];

/// The router of the product.
pub fn router(app: &Arc<App>) -> Router {
    dispatch::router(app, ROUTES)
}
