//! The HTTP door: the accept loop, the routes table turned into a router, and what every page needs.
//!
//! A page is a synchronous function that runs inside one database transaction together with the session look-up and the
//! access check (`dispatch.rs`). The type of a handler says which capacity it needs; `routes.rs` lists them all.

mod archive;
pub mod assets;
pub mod compress;
pub mod csrf;
pub mod dispatch;
pub mod form;
pub mod headers;
pub mod incoming;
pub mod limits;
pub mod once;
mod pace;
pub mod perform;
pub mod query_string;
pub mod reply;
pub mod respond;
pub mod route;
pub mod run;
pub mod serve;
pub mod upload;
pub mod visit;

pub use form::Form;
pub use reply::{Body, Reply};
pub use visit::Visit;
