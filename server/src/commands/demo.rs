//! `entracte demo`: the whole counter on one machine, with fictional people and companies and a stand-in for the sign-in
//! service. Nothing outside is needed.

use super::{Done, private_folder, serve};
use crate::app::App;
use crate::config::Config;
use crate::jobs::Runner;
use crate::ports::chance::{Chance, Ids, SystemChance};
use crate::ports::clock::{Clock, SystemClock, brussels_date};
use crate::stand_in::{self, SigningKey, StandIn, StandInSettings, Surroundings};
use crate::synthetic::personas::{DemoPersonas, who_can_sign_in};
use crate::texts::Lang;
use crate::view::AssetUrls;
use crate::web::assets;
use crate::{commands, routes, web};
use clap::Args;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use storage::{Db, Keys};

/// The words after `demo`.
#[derive(Debug, Args)]
pub struct DemoArgs {
    /// Address to listen on; port 0 takes a free one.
    #[arg(long, default_value_t = crate::cli::DEMO_ADDRESS)]
    listen: SocketAddr,
    /// Folder of the demo's data and keys; created when absent.
    #[arg(long, default_value = "data")]
    data: PathBuf,
    /// Address where Prometheus reads /metrics; none unless said.
    #[arg(long)]
    metrics: Option<SocketAddr>,
    /// Allow an address that other machines can reach. Everybody who reaches it can sign in as anybody.
    #[arg(long)]
    beyond_loopback: bool,
}

/// Serves the demo until asked to stop.
pub fn run(args: &DemoArgs) -> Done {
    if !args.listen.ip().is_loopback() && !args.beyond_loopback {
        return Err(format!(
            "{}: the demo lets anybody sign in as anybody, so it listens on this machine only; \
             add --beyond-loopback if that is really meant",
            args.listen
        )
        .into());
    }
    serve::log();
    let (clock, chance): (Arc<dyn Clock>, Arc<dyn Chance>) =
        (Arc::new(SystemClock), Arc::new(SystemChance));
    private_folder(&args.data)?;
    let keys = keys(&args.data, chance.as_ref())?;
    serve::runtime()?.block_on(async {
        let listener = serve::bind(args.listen).await?;
        let config = config(args, listener.local_addr()?);
        let db = Db::open(&serve::database(&config), keys.clone())?;
        commands::demo_data::fill_if_empty(&db, brussels_date(clock.now())).await?;
        let secret = hex::encode(chance.bytes::<20>());
        let provider = provider(
            args,
            &config,
            &secret,
            Arc::clone(&clock),
            Arc::clone(&chance),
        )?;
        let relying_party = serve::relying_party(&config, secret.clone())?;
        let origin = config.origin.clone();
        let app = Arc::new(App::new(config, relying_party, db, &keys, clock, chance)?);
        let stand_in = stand_in::router(Arc::new(provider));
        let router = routes::router(&app).merge(web::dispatch::with_headers(&app, stand_in));
        println!(
            "Entracte, demonstration, on {origin}\n\n{}",
            who_can_sign_in(Lang::En)
        );
        serve::measured(&app).await?;
        println!("ready");
        let jobs = Runner::start(&app);
        web::serve::serve(listener, router, serve::asked_to_stop()).await;
        jobs.stop().await;
        Ok(())
    })
}

/// The settings of the demo: the example's, with the stand-in on our own address.
fn config(args: &DemoArgs, address: SocketAddr) -> Config {
    let mut config = Config::example();
    config.demo = true;
    config.listen = address;
    config.metrics.listen = args
        .metrics
        .map(|address| address.to_string())
        .unwrap_or_default();
    config.origin = format!("http://{address}");
    config.database.url = format!("sqlite:{}", args.data.join(super::DATABASE_FILE).display());
    config.identity.move_to(&issuer(&config.origin));
    config
}

fn issuer(origin: &str) -> String {
    format!("{origin}/csam")
}

/// The stand-in on our own listener, with a signing key that lives in the data folder.
fn provider(
    args: &DemoArgs,
    config: &Config,
    secret: &str,
    clock: Arc<dyn Clock>,
    chance: Arc<dyn Chance>,
) -> Result<StandIn, Box<dyn std::error::Error + Send + Sync>> {
    let key = SigningKey::load_or_create(&args.data.join("keys/stand-in.pem"), chance.as_ref())?;
    let settings = StandInSettings {
        issuer: issuer(&config.origin),
        client_id: config.identity.client_id.clone(),
        client_secret: secret.to_owned(),
        redirect_uris: vec![config.redirect_uri()],
        post_logout_redirect_uris: vec![config.post_logout_redirect_uri()],
        signed_userinfo: true,
        assets: AssetUrls::from_manifest(assets::MANIFEST, assets::PREFIX)?,
    };
    let console = Arc::new(|line: &str| println!("{line}"));
    let surroundings = Surroundings {
        clock,
        chance,
        console,
    };
    Ok(StandIn::new(
        settings,
        key,
        Arc::new(DemoPersonas::default()),
        surroundings,
    ))
}

/// The demo's keys live in its data folder, readable by its owner alone.
fn keys(
    data: &Path,
    chance: &dyn Chance,
) -> Result<Keys, Box<dyn std::error::Error + Send + Sync>> {
    let folder = data.join(super::KEY_FOLDER);
    if folder.is_dir() {
        return Ok(Keys::open_in(&folder)?);
    }
    private_folder(&folder)?;
    Ok(Keys::create_in(&folder, &chance.bytes())?)
}
