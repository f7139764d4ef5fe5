//! The application under test, and the people and companies of the stories: all fictional.

use super::browser::Browser;
use super::database::TestDatabase;
use super::mail_server::MailServer;
use super::watch::{Watch, WatchedEBox, WatchedMailer};
use axum::Router;
use domain::access::{AssuranceLevel, Capacity, EmployerRole};
use domain::draft::PersonName;
use domain::identifiers::{EnterpriseNumber, Niss};
use domain::interruption::Sector;
use jiff::Timestamp;
use server::app::App;
use server::config::Config;
use server::jobs::Outcome;
use server::ports::chance::{Ids, SeededChance};
use server::ports::clock::{Clock, HandClock, brussels_date};
use server::ports::ebox::EBoxPublisher;
use server::ports::inspector::Inspector;
use server::ports::mailer::Mailer;
use server::ports::scanner::Scanner;
use server::stand_in::{
    DefaultPersonas, SigningKey, StandIn, StandInSettings, Surroundings, generate_key,
};
use server::view::AssetUrls;
use server::web::assets;
use std::sync::{Arc, LazyLock};
use storage::employers::Employer;
use storage::persons::{HeldCapacity, Person};
use storage::sessions::{Session, SignIn};
use storage::{Db, Keys};
use tokio::net::TcpListener;
use uuid::Uuid;

/// The bakery with nine people: private sector.
pub const BAKERY: &str = "0999999922";
/// The hospital with hundreds: private sector.
pub const HOSPITAL: &str = "0999999823";
/// The commune: public sector.
pub const COMMUNE: &str = "0999999724";

/// The application with its own database, clock and chance.
pub struct TestApp {
    /// The application.
    pub app: Arc<App>,
    /// The clock: a Tuesday evening in Brussels unless moved.
    pub clock: HandClock,
    chance: Arc<SeededChance>,
    router: Router,
    /// The identity provider, when the story signs in for real.
    pub stand_in: Option<Arc<StandIn>>,
    database: TestDatabase,
    _watch: Watch,
}

/// The client secret that the application and the stand-in share.
const SECRET: &str = "a secret of the stories";

/// An RSA key, made once for all stories because making one takes a while.
pub static SECRET_KEY: LazyLock<String> =
    LazyLock::new(|| generate_key(&SeededChance::new(1)).expect("a key"));

/// A stand-in with its own six people.
fn stand_in(config: &Config, clock: HandClock) -> StandIn {
    let settings = StandInSettings {
        issuer: config.identity.issuer.clone(),
        client_id: config.identity.client_id.clone(),
        client_secret: SECRET.to_owned(),
        redirect_uris: vec![config.redirect_uri()],
        post_logout_redirect_uris: vec![config.post_logout_redirect_uri()],
        signed_userinfo: true,
        assets: AssetUrls::from_manifest(assets::MANIFEST, assets::PREFIX).expect("built assets"),
    };
    let surroundings = Surroundings {
        clock: Arc::new(clock),
        chance: Arc::new(SeededChance::new(31)),
        console: Arc::new(|_| ()),
    };
    let key = SigningKey::from_pem(&SECRET_KEY).expect("a key");
    StandIn::new(
        settings,
        key,
        Arc::new(DefaultPersonas::default()),
        surroundings,
    )
}

impl TestApp {
    /// A fresh application at a fixed instant, with three employers.
    pub async fn start() -> Self {
        Self::start_at("2025-02-04T19:00:00+01:00").await
    }

    /// … at `instant`.
    pub async fn start_at(instant: &str) -> Self {
        Self::start_with(instant, |_| ()).await
    }

    /// … with other settings than the example's.
    pub async fn start_with(instant: &str, change: impl FnOnce(&mut Config)) -> Self {
        let clock = HandClock::at(instant.parse().expect("an instant"));
        let mut config = Config::example();
        "http://127.0.0.1:8080".clone_into(&mut config.origin);
        change(&mut config);
        Self::open(clock, config, None, Scanner::BuiltIn).await
    }

    /// … that sends its mails to this server, waiting a second for each answer.
    pub async fn start_with_mail(instant: &str, server: &MailServer) -> Self {
        let port = server.address.port();
        Self::start_with(instant, move |config| {
            "127.0.0.1".clone_into(&mut config.mail.host);
            config.mail.port = port;
            config.mail.tls = server::config::MailTls::None;
            config.mail.answer_seconds = 1;
        })
        .await
    }

    /// A fresh application that asks this scanner about every document.
    pub async fn start_with_scanner(scanner: Scanner) -> Self {
        let clock = HandClock::at("2025-02-04T19:00:00+01:00".parse().expect("an instant"));
        let mut config = Config::example();
        "http://127.0.0.1:8080".clone_into(&mut config.origin);
        Self::open(clock, config, None, scanner).await
    }

    /// A fresh application that keeps its documents as these settings say.
    pub async fn start_with_files(settings: server::config::Attachments) -> Self {
        Self::start_with_files_and_scanner(settings, Scanner::BuiltIn).await
    }

    /// … and asks this scanner about every document.
    pub async fn start_with_files_and_scanner(
        settings: server::config::Attachments,
        scanner: Scanner,
    ) -> Self {
        let clock = HandClock::at("2025-02-04T19:00:00+01:00".parse().expect("an instant"));
        let mut config = Config::example();
        "http://127.0.0.1:8080".clone_into(&mut config.origin);
        config.attachments = settings;
        Self::open(clock, config, None, scanner).await
    }

    /// Does every job that is due now; what became of each.
    pub async fn work(&self) -> Vec<Outcome> {
        let app = Arc::clone(&self.app);
        let work = move || {
            std::iter::from_fn(|| server::jobs::run_due(&app).expect("a list of jobs")).collect()
        };
        tokio::task::spawn_blocking(work).await.expect("jobs")
    }

    /// A fresh application on a listener of its own, with the stand-in for CSAM beside it: people sign in for real.
    pub async fn start_with_stand_in() -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").await.expect("a free port");
        let clock = HandClock::at("2025-02-04T19:00:00+01:00".parse().expect("an instant"));
        let mut config = Config::example();
        config.origin = format!("http://{}", listener.local_addr().expect("an address"));
        let issuer = format!("{}/csam", config.origin);
        config.identity.move_to(&issuer);
        let stand_in = Arc::new(stand_in(&config, clock.clone()));
        let test = Self::open(clock, config, Some(stand_in), Scanner::BuiltIn).await;
        let router = test.router.clone();
        tokio::spawn(server::web::serve::serve(
            listener,
            router,
            std::future::pending(),
        ));
        test
    }

    async fn open(
        clock: HandClock,
        config: Config,
        stand_in: Option<Arc<StandIn>>,
        scanner: Scanner,
    ) -> Self {
        let test = Self::open_on(TestDatabase::new(), 2025, clock, config, stand_in, scanner);
        test.add_employer(BAKERY, "Boulangerie du Coin SRL", Sector::Private, 9)
            .await;
        test.add_employer(HOSPITAL, "Clinique des Tilleuls ASBL", Sector::Private, 412)
            .await;
        test.add_employer(COMMUNE, "Commune de Fictiville", Sector::Public, 140)
            .await;
        test
    }

    /// The program stops, and another one starts on what is stored: same settings, another chance.
    pub fn stops_and_starts(self) -> Self {
        let Self {
            app,
            clock,
            database,
            ..
        } = self;
        let config = app.config.clone();
        drop(app);
        Self::open_on(database, 2026, clock, config, None, Scanner::BuiltIn)
    }

    fn open_on(
        database: TestDatabase,
        seed: u64,
        clock: HandClock,
        config: Config,
        stand_in: Option<Arc<StandIn>>,
        scanner: Scanner,
    ) -> Self {
        let watch = Watch::begin();
        let chance = Arc::new(SeededChance::new(seed));
        let keys = Keys::new(1, &[7; 32], &[8; 32]);
        let db = Db::open(&database.settings(), keys.clone()).expect("a database");
        let relying_party =
            server::commands::serve::relying_party(&config, SECRET.to_owned()).expect("settings");
        let mut app = App::new(
            config,
            relying_party,
            db,
            &keys,
            Arc::new(clock.clone()),
            chance.clone(),
        )
        .expect("built assets");
        app.uploads.inspector = Inspector::with(env!("CARGO_BIN_EXE_entracte").into());
        app.uploads.scanner = scanner;
        let watched = |mailer| Arc::new(WatchedMailer(mailer)) as Arc<dyn Mailer>;
        app.mailer = app.mailer.take().map(watched);
        let watched = |ebox| Arc::new(WatchedEBox(ebox)) as Arc<dyn EBoxPublisher>;
        app.ebox = app.ebox.take().map(watched);
        let app = Arc::new(app);
        let mut router = server::routes::router(&app);
        if let Some(stand_in) = &stand_in {
            router = router.merge(server::stand_in::router(Arc::clone(stand_in)));
        }
        let router = super::faults::around(router, &database);
        Self {
            app,
            clock,
            chance,
            router,
            stand_in,
            database,
            _watch: watch,
        }
    }

    /// The instant of the test's clock.
    pub fn now(&self) -> Timestamp {
        self.clock.now()
    }

    /// Says the same as long as nothing is written to the database.
    pub fn content(&self) -> String {
        self.database.content()
    }

    /// Runs a statement on the database behind the program's back.
    pub fn behind(&self, sql: &str) {
        self.database.behind(sql);
    }

    /// Its database itself.
    pub fn database(&self) -> &TestDatabase {
        &self.database
    }

    /// Where its database is.
    pub fn settings(&self) -> storage::Settings {
        self.database.settings()
    }

    /// A fresh id.
    pub fn id(&self) -> Uuid {
        self.chance.uuid(self.now())
    }

    /// Runs storage functions in a write transaction.
    pub async fn store<T: Send + 'static>(
        &self,
        act: impl FnOnce(&mut storage::Tx) -> Result<T, storage::Error> + Send + 'static,
    ) -> T {
        self.app.db.write(act).await.expect("stored")
    }

    async fn add_employer(&self, number: &str, name: &str, sector: Sector, head_count: u32) {
        let employer = Employer {
            number: employer(number),
            name: name.to_owned(),
            sector,
            head_count,
            postal_code: None,
            language: "fr".to_owned(),
            version: 1,
        };
        self.store(move |tx| storage::employers::insert(tx, &employer))
            .await;
    }

    /// A person with these capacities from the first day on; how to sign in is said by [`Self::browser_of`].
    pub async fn add_person(
        &self,
        niss: &str,
        given: &str,
        family: &str,
        capacities: Vec<Capacity>,
    ) -> Uuid {
        let person = Person {
            id: self.id(),
            niss: niss.parse::<Niss>().expect("a NISS"),
            name: PersonName {
                family: family.to_owned(),
                given: given.to_owned(),
            },
            subject: Some(format!("fas:{given}-{family}")),
            language: Some("fr".to_owned()),
            email: None,
            confirmation_mail: false,
            created_at: self.now(),
            version: 1,
        };
        let id = person.id;
        let from = brussels_date(self.now()).first_of_year();
        let held: Vec<HeldCapacity> = capacities
            .into_iter()
            .map(|capacity| HeldCapacity {
                id: self.id(),
                person: id,
                capacity,
                units: Vec::new(),
                from,
                to: None,
                version: 1,
            })
            .collect();
        self.store(move |tx| {
            storage::persons::insert(tx, &person)?;
            held.iter()
                .try_for_each(|held| storage::persons::insert_capacity(tx, held))
        })
        .await;
        id
    }

    /// A browser in which somebody of these stories signed in again.
    pub async fn browser_again(&self, niss: &str) -> Browser {
        let niss = niss.parse::<Niss>().expect("a NISS");
        let person = self
            .store(move |tx| storage::persons::by_niss(tx, &niss))
            .await;
        self.browser_of(person.expect("a person").id).await
    }

    /// Gives a person a mail address and a language.
    pub async fn reads(&self, person: Uuid, email: &str, language: &str) {
        let (email, language) = (email.parse().ok(), language.to_owned());
        self.store(move |tx| {
            storage::persons::set_language(tx, person, &language)?;
            storage::persons::set_email(tx, person, email.as_ref())
        })
        .await;
    }

    /// A user of one employer.
    pub async fn add_user(&self, given: &str, number: &str, role: EmployerRole) -> Uuid {
        let niss = match given {
            "Anna" => "85073099833",
            "Bram" => "90010199794",
            _ => "01020399843",
        };
        let capacity = Capacity::EmployerUser {
            enterprise: employer(number),
            role,
        };
        self.add_person(niss, given, "Fictive", vec![capacity])
            .await
    }

    /// A browser in which the person is signed in, by eID.
    pub async fn browser_of(&self, person: Uuid) -> Browser {
        self.browser_at_level(person, AssuranceLevel::L500).await
    }

    /// … at this level.
    pub async fn browser_at_level(&self, person: Uuid, level: AssuranceLevel) -> Browser {
        let token = server::auth::session::new_token(self.chance.as_ref());
        let now = self.now();
        let session = Session {
            id: self.id(),
            language: Some("fr".to_owned()),
            sign_in: Some(SignIn {
                person,
                level,
                means: "eid".to_owned(),
                at: now,
            }),
            capacity: None,
            return_to: None,
            notice: None,
            created_at: now,
            last_seen_at: now,
        };
        let stored = token.clone();
        self.store(move |tx| storage::sessions::insert(tx, stored.as_bytes(), &session))
            .await;
        Browser::with_token(self.router.clone(), token)
    }

    /// The application's router, for a browser made by hand.
    pub fn router(&self) -> Router {
        self.router.clone()
    }

    /// A browser of somebody who is not signed in.
    pub fn browser(&self) -> Browser {
        Browser::new(self.router.clone())
    }
}

/// A number of the stories.
pub fn employer(number: &str) -> EnterpriseNumber {
    number.parse().expect("an enterprise number")
}
