//! The product's own router and accept loop in this process, with one route more: pages rendered before.

use crate::Failure;
use axum::Router;
use axum::extract::Path;
use axum::http::{StatusCode, header};
use axum::response::IntoResponse;
use axum::routing::get;
use bytes::Bytes;
use server::app::App;
use server::auth::oidc::{OidcSettings, RelyingParty};
use server::config::Config;
use server::ports::chance::SystemChance;
use server::ports::clock::SystemClock;
use server::{routes, web};
use std::net::SocketAddr;
use std::sync::{Arc, RwLock};
use storage::{Db, Keys, Settings};
use tokio::net::TcpListener;
use tokio::sync::oneshot;
use tokio::task::JoinHandle;

/// A running server.
pub struct Served {
    /// Where it listens.
    pub address: SocketAddr,
    /// The application behind it.
    pub app: Arc<App>,
    /// What `/bench/pages/{number}` answers.
    pub rendered: Arc<RwLock<Vec<Bytes>>>,
    stop: oneshot::Sender<()>,
    running: JoinHandle<()>,
}

impl Served {
    /// Opens the database and serves it on a free loopback port.
    pub async fn start(settings: Settings, keys: &Keys) -> Result<Self, Failure> {
        let mut config = Config::example();
        let listener = TcpListener::bind("127.0.0.1:0").await?;
        let address = listener.local_addr()?;
        config.listen = address;
        config.origin = format!("http://{address}");
        let of_keys = keys.clone();
        let db = tokio::task::spawn_blocking(move || Db::open(&settings, of_keys)).await??;
        let oidc = OidcSettings::new(config.oidc(), "unused".to_owned())?;
        let (clock, chance) = (Arc::new(SystemClock), Arc::new(SystemChance));
        let app = App::new(config, RelyingParty::new(oidc), db, keys, clock, chance)?;
        let app = Arc::new(app);
        let rendered = Arc::new(RwLock::new(Vec::new()));
        let router = routes::router(&app).merge(pre_rendered(&app, &rendered));
        let (stop, stopped) = oneshot::channel::<()>();
        let running = tokio::spawn(web::serve::serve(listener, router, async {
            let _ = stopped.await;
        }));
        Ok(Self {
            address,
            app,
            rendered,
            stop,
            running,
        })
    }

    /// Stops, and waits until the database is closed.
    pub async fn stop(self) -> Result<(), Failure> {
        let _ = self.stop.send(());
        self.running.await?;
        tokio::task::spawn_blocking(move || drop(self.app)).await?;
        Ok(())
    }
}

/// The same bytes under the same headers, without session, access check, database and template.
fn pre_rendered(app: &App, rendered: &Arc<RwLock<Vec<Bytes>>>) -> Router {
    let rendered = Arc::clone(rendered);
    let answer = move |Path(number): Path<usize>| {
        let pages = rendered.read();
        let page = pages.ok().and_then(|pages| pages.get(number).cloned());
        std::future::ready(match page {
            Some(page) => {
                let kind = (header::CONTENT_TYPE, "text/html; charset=utf-8");
                let vary = (header::VARY, "accept-encoding, cookie");
                ([kind, vary], page).into_response()
            }
            None => StatusCode::NOT_FOUND.into_response(),
        })
    };
    web::dispatch::with_headers(
        app,
        Router::new().route("/bench/pages/{number}", get(answer)),
    )
}
