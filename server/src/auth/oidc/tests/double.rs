//! The same client code signs in at somebody else's provider: npm's `oidc-provider`, dressed as the Federal
//! Authentication Service (`server/tests/oidc_provider`). It needs Node and the installed package, and *fails* without.

use std::io::{BufRead as _, BufReader};
use std::process::{Child, ChildStdout, Command, Stdio};

use domain::access::AssuranceLevel;

use super::support::{Browser, REDIRECT_URI, SIGNED_OUT, Seen, config, parameter};
use crate::auth::oidc::{
    Attempt, Callback, Identity, Means, OidcConfig, OidcSettings, RelyingParty, SignInError,
    SignInRequest,
};
use crate::ports::chance::SystemChance;
use crate::ports::clock::{Clock as _, SystemClock};

const FOLDER: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oidc_provider");
const SECRET: &str = "a-secret-of-forty-characters-for-hs256--";

/// The provider's process; ended with the test.
struct Double {
    process: Child,
    /// Kept open: the provider prints warnings now and then.
    _console: BufReader<ChildStdout>,
    origin: String,
}

impl Double {
    fn start() -> Self {
        let mut process = Command::new("node")
            .args(["provider.mjs", SECRET, REDIRECT_URI, SIGNED_OUT])
            .current_dir(FOLDER)
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .expect("Node runs (`make test` installs what it needs)");
        let mut line = String::new();
        let mut console = BufReader::new(process.stdout.take().expect("piped"));
        console.read_line(&mut line).expect("a line");
        let said: serde_json::Value = serde_json::from_str(&line).expect(
            "oidc-provider is installed: `scripts/npm-install.sh server/tests/oidc_provider`",
        );
        Double {
            origin: said["origin"].as_str().expect("an origin").to_owned(),
            process,
            _console: console,
        }
    }

    fn config(&self) -> OidcConfig {
        config(&format!("{}/fas/oauth2", self.origin))
    }
}

impl Drop for Double {
    fn drop(&mut self) {
        // It may be gone already; then there is nothing to end.
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}

struct Scene {
    double: Double,
    party: RelyingParty,
    browser: Browser,
}

impl Scene {
    fn open(change: impl FnOnce(&mut OidcConfig)) -> Self {
        let double = Double::start();
        let mut config = double.config();
        config.timeout_ms = Some(10_000);
        change(&mut config);
        Scene {
            party: RelyingParty::new(
                OidcSettings::new(config, SECRET.to_owned()).expect("settings"),
            ),
            browser: Browser::new(&double.origin),
            double,
        }
    }

    async fn go(&mut self, level: AssuranceLevel, fresh: bool) -> (Attempt, Seen) {
        let request = SignInRequest {
            level,
            fresh,
            language: "nl",
        };
        let (url, attempt) = self
            .party
            .begin(request, SystemClock.now(), &SystemChance)
            .await
            .expect("begun");
        let seen = self.browser.get(&url).await;
        (attempt, self.browser.follow(seen).await)
    }

    /// Signs in on the provider's page; `page` is where the browser stands.
    async fn log_in(&mut self, page: &Seen, who: &str, level: u16) -> Seen {
        assert!(
            page.html.contains("Log in"),
            "a page: {} {}",
            page.status,
            page.html
        );
        let form = format!("{}?who={who}&level={level}", page.address);
        let seen = self.browser.post(&form, &[]).await;
        self.browser.follow(seen).await
    }

    async fn finish(&self, attempt: &Attempt, seen: &Seen) -> Result<Identity, SignInError> {
        assert!(
            seen.location().starts_with(REDIRECT_URI),
            "sent back: {} {}",
            seen.status,
            seen.html
        );
        let query = seen.location().split_once('?').expect("a query").1;
        self.party
            .finish(attempt, &Callback::parse(query)?, SystemClock.now())
            .await
    }
}

#[tokio::test]
async fn acc_08_another_provider_signs_in_by_settings_alone() {
    let mut scene = Scene::open(|_| ());
    let (attempt, page) = scene.go(AssuranceLevel::L400, false).await;
    let seen = scene.log_in(&page, "a", 450).await;
    assert_eq!(
        parameter(seen.location(), "iss"),
        Some(format!("{}/fas/oauth2", scene.double.origin)),
        "the callback names its issuer"
    );
    let identity = scene.finish(&attempt, &seen).await.expect("signed in");
    assert_eq!(identity.subject, "f-1");
    assert_eq!(
        identity.niss.as_ref().expect("a number").digits(),
        "85073099833"
    );
    assert_eq!(
        (identity.family_name.as_str(), identity.given_name.as_str()),
        ("TEST-A", "Employer")
    );
    assert_eq!(identity.mail.as_deref(), Some("a@employer.example"));
    assert_eq!(identity.language.as_deref(), Some("nl"));
    assert_eq!(
        (identity.level, identity.means),
        (AssuranceLevel::L450, Means::Itsme)
    );

    let again = scene.finish(&attempt, &seen).await.map(|_| ());
    assert_eq!(again, Err(SignInError::CodeRefused), "the code works once");

    // With a live session this provider returns the old level without any page.
    let (attempt, seen) = scene.go(AssuranceLevel::L500, false).await;
    let low = scene.finish(&attempt, &seen).await.map(|_| ());
    let (asked, got) = (AssuranceLevel::L500, AssuranceLevel::L450);
    assert_eq!(low, Err(SignInError::LevelTooLow { asked, got }));

    // The step-up says prompt=login and gets its page.
    let (attempt, page) = scene.go(AssuranceLevel::L500, true).await;
    let seen = scene.log_in(&page, "a", 500).await;
    let identity = scene.finish(&attempt, &seen).await.expect("stepped up");
    assert_eq!(
        (identity.level, identity.means),
        (AssuranceLevel::L500, Means::Eid)
    );
    assert!(identity.authenticated_at.is_some());

    // Signing out: this provider asks for confirmation first.
    let url = scene
        .party
        .logout_url(&identity.id_token, "nl")
        .expect("an end point");
    let page = scene.browser.get(&url).await;
    let (xsrf, confirm) = (
        page.field("xsrf"),
        format!(
            "{}/fas/oauth2/connect/endSession/confirm",
            scene.double.origin
        ),
    );
    let seen = scene
        .browser
        .post(&confirm, &[("xsrf", &xsrf), ("logout", "yes")])
        .await;
    assert!(
        seen.location().starts_with(SIGNED_OUT),
        "{} {}",
        seen.status,
        seen.html
    );
    let (_, page) = scene.go(AssuranceLevel::L400, false).await;
    assert!(
        page.html.contains("Log in"),
        "the session over there has ended"
    );
}

#[tokio::test]
async fn acc_08_plain_userinfo_discovery_and_a_person_without_a_number() {
    let mut scene = Scene::open(|config| {
        config.client_id = "plain".to_owned();
        config.discovery = true;
        config.require_signed_userinfo = false;
    });
    let (attempt, page) = scene.go(AssuranceLevel::L400, false).await;
    let seen = scene.log_in(&page, "c", 400).await;
    let identity = scene.finish(&attempt, &seen).await.expect("signed in");
    assert!(identity.niss.is_none());
    assert_eq!(
        (identity.subject.as_str(), identity.level),
        ("f-3", AssuranceLevel::L400)
    );
}

#[tokio::test]
async fn an_unsigned_userinfo_is_refused_when_a_signature_is_required() {
    let mut scene = Scene::open(|config| config.client_id = "plain".to_owned());
    let (attempt, page) = scene.go(AssuranceLevel::L400, false).await;
    let seen = scene.log_in(&page, "a", 450).await;
    let refused = scene.finish(&attempt, &seen).await.map(|_| ());
    assert_eq!(refused, Err(SignInError::UserinfoUnsigned));
}
