//! `entracte serve`: the counter itself.

use super::Done;
use crate::app::App;
use crate::auth::oidc::{OidcSettings, RelyingParty, SettingsError};
use crate::config::{self, Config};
use crate::jobs::Runner;
use crate::ports::chance::SystemChance;
use crate::ports::clock::SystemClock;
use crate::{routes, web};
use std::net::SocketAddr;
use std::path::Path;
use std::sync::Arc;
use storage::{Db, Keys};
use tokio::net::TcpListener;

/// Serves until asked to stop, after bringing the database up to date. Refuses to start without keys, with keys of another
/// database, or with a database that is not safe.
pub fn run(file: Option<&Path>) -> Done {
    let config = Config::load(file, config::environment())?;
    log();
    let keys = Keys::open_in(&config.keys.directory)?;
    let secret = client_secret(&config)?;
    runtime()?.block_on(async {
        let listener = bind(config.listen).await?;
        let db = Db::open(&database(&config), keys.clone())?;
        let relying_party = relying_party(&config, secret)?;
        let app = App::new(
            config,
            relying_party,
            db,
            &keys,
            Arc::new(SystemClock),
            Arc::new(SystemChance),
        )?;
        let app = Arc::new(app);
        println!("listening on {}", app.config.origin);
        measured(&app).await?;
        println!("ready");
        let jobs = Runner::start(&app);
        web::serve::serve(listener, routes::router(&app), asked_to_stop()).await;
        jobs.stop().await;
        Ok(())
    })
}

/// Opens the listener of the metrics, when the settings name one. It answers until the process ends.
pub async fn measured(app: &Arc<App>) -> Result<(), String> {
    let Some(address) = app.config.metrics.address() else {
        return Ok(());
    };
    let listener = bind(address).await?;
    let at = listener.local_addr().map_err(|error| error.to_string())?;
    println!("metrics on http://{at}/metrics");
    let router = crate::metrics::router(app);
    tokio::spawn(web::serve::serve(listener, router, std::future::pending()));
    Ok(())
}

/// Listens there, or says where it could not.
pub async fn bind(address: SocketAddr) -> Result<TcpListener, String> {
    let listener = TcpListener::bind(address).await;
    listener.map_err(|error| format!("{address}: {error}"))
}

/// Our side of the sign-in service.
pub fn relying_party(config: &Config, secret: String) -> Result<RelyingParty, SettingsError> {
    Ok(RelyingParty::new(OidcSettings::new(config.oidc(), secret)?))
}

/// The database the settings name.
pub fn database(config: &Config) -> storage::Settings {
    match config.database.url.strip_prefix("sqlite:") {
        Some(path) if config.database.readers == 0 => storage::Settings::sqlite(path),
        Some(path) => storage::Settings::Sqlite {
            path: path.into(),
            readers: config.database.readers,
        },
        None => storage::Settings::Postgres {
            url: config.database.url.clone(),
            connections: config.database.connections,
        },
    }
}

/// The secret we share with the identity provider, from a file that only the service may read.
pub fn client_secret(config: &Config) -> Result<String, Box<dyn std::error::Error + Send + Sync>> {
    let path = &config.identity.client_secret_file;
    let text =
        std::fs::read_to_string(path).map_err(|error| format!("{}: {error}", path.display()))?;
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt;
        if std::fs::metadata(path)?.permissions().mode() & 0o077 != 0 {
            return Err(format!(
                "{}: others can read this secret; chmod 600 it",
                path.display()
            )
            .into());
        }
    }
    Ok(text.trim().to_owned())
}

/// The asynchronous edge; the work itself is done on database threads.
pub fn runtime() -> std::io::Result<tokio::runtime::Runtime> {
    tokio::runtime::Builder::new_multi_thread()
        .enable_all()
        .build()
}

/// Structured log lines on standard error.
pub fn log() {
    tracing_subscriber::fmt()
        .json()
        .with_max_level(tracing::Level::INFO)
        .with_writer(std::io::stderr)
        .init();
    // A line like the others, and without the message: it may quote what somebody typed.
    std::panic::set_hook(Box::new(|panic| {
        let place = panic.location().map(ToString::to_string);
        tracing::error!(place, "the program broke off");
    }));
}

/// Ready when the process is asked to stop (SIGINT, SIGTERM).
pub async fn asked_to_stop() {
    let interrupt = tokio::signal::ctrl_c();
    #[cfg(unix)]
    {
        use tokio::signal::unix::{SignalKind, signal};
        if let Ok(mut terminate) = signal(SignalKind::terminate()) {
            tokio::select! {
                _ = interrupt => {}
                _ = terminate.recv() => {}
            }
            return;
        }
    }
    let _ = interrupt.await;
}
