//! Stories of the sign-in pages, told by a browser without script on a real listener, with the real relying party on the
//! other side.

use std::sync::{Arc, Mutex};

use domain::access::AssuranceLevel;

use super::{DefaultPersonas, SigningKey, StandIn, StandInSettings, Surroundings, router};
use crate::auth::oidc::tests::support::{
    Browser, CLIENT_ID, CLIENT_SECRET, REDIRECT_URI, SIGNED_OUT, Seen, config, key_pem, listener,
    now, parameter, relying_party, serve,
};
use crate::auth::oidc::{
    Attempt, Callback, Identity, Means, RelyingParty, SignInError, SignInRequest,
};
use crate::ports::chance::SeededChance;
use crate::ports::clock::{Clock as _, HandClock};
use crate::view::AssetUrls;

/// A stand-in on a listener, the product's relying party, a browser, a hand clock.
struct Scene {
    stand_in: Arc<StandIn>,
    issuer: String,
    party: RelyingParty,
    browser: Browser,
    clock: HandClock,
    chance: SeededChance,
    console: Arc<Mutex<Vec<String>>>,
}

impl Scene {
    async fn open() -> Self {
        Self::with(|_| ()).await
    }

    async fn with(change: impl FnOnce(&mut StandInSettings)) -> Self {
        let (listener, origin) = listener().await;
        let issuer = format!("{origin}/csam");
        let clock = HandClock::at(now());
        let console = Arc::new(Mutex::new(Vec::new()));
        let printed = Arc::clone(&console);
        let mut settings = StandInSettings {
            issuer: issuer.clone(),
            client_id: CLIENT_ID.to_owned(),
            client_secret: CLIENT_SECRET.to_owned(),
            redirect_uris: vec![REDIRECT_URI.to_owned()],
            post_logout_redirect_uris: vec![SIGNED_OUT.to_owned()],
            signed_userinfo: true,
            assets: AssetUrls {
                css: "/a.css".to_owned(),
                script: "/a.js".to_owned(),
                mark: "/a.svg".to_owned(),
                font_body: "/a.woff2".to_owned(),
                font_heading: "/b.woff2".to_owned(),
            },
        };
        change(&mut settings);
        let mut of_client = config(&issuer);
        of_client.require_signed_userinfo = settings.signed_userinfo;
        let surroundings = Surroundings {
            clock: Arc::new(clock.clone()),
            chance: Arc::new(SeededChance::new(21)),
            console: Arc::new(move |line| {
                printed.lock().expect("unpoisoned").push(line.to_owned());
            }),
        };
        let stand_in = Arc::new(StandIn::new(
            settings,
            SigningKey::from_pem(key_pem()).expect("a key"),
            Arc::new(DefaultPersonas::default()),
            surroundings,
        ));
        serve(listener, router(Arc::clone(&stand_in)));
        Scene {
            stand_in,
            party: relying_party(of_client),
            browser: Browser::new(&origin),
            issuer,
            clock,
            chance: SeededChance::new(5),
            console,
        }
    }

    /// Sends the browser to the stand-in, asking for a level.
    async fn go(&mut self, level: AssuranceLevel, fresh: bool) -> (Attempt, Seen) {
        let request = SignInRequest {
            level,
            fresh,
            language: "fr",
        };
        let (url, attempt) = self
            .party
            .begin(request, self.clock.now(), &self.chance)
            .await
            .expect("begun");
        let seen = self.browser.get(&url).await;
        (attempt, self.browser.follow(seen).await)
    }

    /// Sends the form of a page, with its token.
    async fn send(&mut self, page: &Seen, step: &str, fields: &[(&str, &str)]) -> Seen {
        let csrf = page.field("csrf");
        let mut all = vec![("csrf", csrf.as_str())];
        all.extend_from_slice(fields);
        let seen = self
            .browser
            .post(&format!("{}{step}", interaction(page)), &all)
            .await;
        self.browser.follow(seen).await
    }

    async fn finish(&self, attempt: &Attempt, seen: &Seen) -> Result<Identity, SignInError> {
        let query = seen
            .location()
            .split_once('?')
            .map_or("", |(_, query)| query);
        assert!(
            seen.location().starts_with(REDIRECT_URI),
            "sent back: {}",
            seen.html
        );
        self.party
            .finish(attempt, &Callback::parse(query)?, self.clock.now())
            .await
    }

    /// Choosing a means, then a person, from the first page on.
    async fn identify(&mut self, means: Means, person: &str) -> Result<Identity, SignInError> {
        let (attempt, page) = self.go(AssuranceLevel::L200, true).await;
        let section = if means == Means::BelgianIdForForeigners {
            "belgian-id"
        } else {
            "csam"
        };
        let page = self
            .send(&page, "", &[("section", section), ("means", means.key())])
            .await;
        let seen = self
            .send(
                &page,
                "/identification",
                &[("means", means.key()), ("person", person)],
            )
            .await;
        self.finish(&attempt, &seen).await
    }
}

/// The path of the interaction a page belongs to.
fn interaction(page: &Seen) -> String {
    let after = page.html.split_once("action=\"").expect("a form").1;
    let path = after.split('"').next().expect("a path");
    path.trim_end_matches("/identification")
        .trim_end_matches("/code")
        .to_owned()
}

#[tokio::test]
async fn acc_07_the_sign_in_page_speaks_four_languages_and_the_choice_stays() {
    let mut scene = Scene::open().await;
    let (attempt, page) = scene.go(AssuranceLevel::L200, false).await;
    for words in [
        "Accédez aux services sécurisés",
        "eID et lecteur de carte",
        "Application itsme",
        "EIDAS Identification électronique européenne",
        "Se connecter via CSAM",
        "Codes d&#39;accès",
        "Identifiant et application mobile ou email",
        "Belgian ID pour étranger",
    ] {
        assert!(page.html.contains(words), "{words}");
    }
    let order: Vec<usize> = [">NL<", ">FR<", ">DE<", ">EN<"]
        .map(|code| page.html.find(code).expect("a button"))
        .into();
    assert!(order.is_sorted());
    let page = scene
        .send(&page, "", &[("section", "language"), ("language", "nl")])
        .await;
    assert!(page.html.contains("<html lang=\"nl\">"));
    let page = scene
        .send(&page, "", &[("section", "csam"), ("means", "bmid")])
        .await;
    let seen = scene
        .send(
            &page,
            "/identification",
            &[("means", "bmid"), ("person", "claire")],
        )
        .await;
    let identity = scene.finish(&attempt, &seen).await.expect("signed in");
    assert_eq!(identity.chosen_language.as_deref(), Some("nl"));
    assert_eq!(
        identity.language.as_deref(),
        Some("fr"),
        "the language on file is another matter"
    );
}

#[tokio::test]
async fn acc_07_every_language_draws_every_page() {
    let mut scene = Scene::open().await;
    let (_, page) = scene.go(AssuranceLevel::L200, false).await;
    for (code, title, european) in [
        ("nl", "Toegang tot de beveiligde diensten", "Europese"),
        ("fr", "Accédez aux services sécurisés", "européenne"),
        ("de", "Zugang zu den gesicherten Diensten", "Europäische"),
        ("en", "Access the secure services", "European"),
    ] {
        let seen = scene
            .send(&page, "", &[("section", "language"), ("language", code)])
            .await;
        assert!(seen.html.contains(&format!("<html lang=\"{code}\">")));
        assert!(seen.html.contains(title), "{code}: {}", seen.html);
        let boxes = scene
            .send(&page, "", &[("section", "csam"), ("means", "eidas")])
            .await;
        assert!(boxes.html.contains(european), "{code}");
        let back = [
            ("section", "language"),
            ("language", code),
            ("means", "eidas"),
        ];
        let same = scene.send(&page, "/identification", &back).await;
        assert!(same.html.contains(european), "{code}: the page stays");
    }
}

#[tokio::test]
async fn acc_09_10_14_a_shown_means_signs_in_with_its_level() {
    let mut scene = Scene::open().await;
    for (means, person, level) in [
        (Means::Eid, "claire", AssuranceLevel::L500),
        (Means::Itsme, "wouter", AssuranceLevel::L450),
        (Means::Eidas, "lucia", AssuranceLevel::L400),
        (Means::BelgianIdForForeigners, "amara", AssuranceLevel::L400),
    ] {
        let identity = scene.identify(means, person).await.expect("signed in");
        assert_eq!((identity.means, identity.level), (means, level));
        assert_eq!(identity.subject, person);
        assert_eq!(identity.authenticated_at, Some(now()));
    }
}

#[tokio::test]
async fn acc_11_the_european_box_follows_the_csam_button() {
    let mut scene = Scene::open().await;
    let (_, page) = scene.go(AssuranceLevel::L400, false).await;
    let all = scene.send(&page, "", &[("section", "csam")]).await;
    assert!(
        all.html.contains("Authentification européenne"),
        "as in the manual: no means chosen, all boxes shown"
    );
    let page = scene
        .send(&page, "", &[("section", "csam"), ("means", "eidas")])
        .await;
    assert!(page.html.contains("<strong>IDENTIFICATION</strong> avec une identification électronique reconnue au plan européen"));
    assert!(
        page.html.contains("<summary class=\"help__sign\">"),
        "help opens by keyboard: a summary"
    );
    assert!(
        page.html
            .contains("Identifiant étranger ES/BE/00000000T, numéro bis 85.47.30-997.23")
    );
    let refused = scene
        .send(
            &page,
            "/identification",
            &[("means", "eidas"), ("person", "claire")],
        )
        .await;
    assert_eq!(
        refused.status, 422,
        "Claire holds no European identification"
    );
    let lucia = scene
        .identify(Means::Eidas, "lucia")
        .await
        .expect("signed in");
    assert!(lucia.niss.expect("mapped to a bis number").is_bis());
    let nuno = scene
        .identify(Means::Eidas, "nuno")
        .await
        .expect("signed in");
    assert!(
        nuno.niss.is_none(),
        "a first European sign-in without any number"
    );
}

#[tokio::test]
async fn acc_12_access_codes_enter_and_wrong_tries_slow_down() {
    let mut scene = Scene::open().await;
    let (attempt, page) = scene.go(AssuranceLevel::L200, false).await;
    let wrong = [
        ("section", "access-codes"),
        ("user", "claire"),
        ("password", "wrong"),
    ];
    let right = [
        ("section", "access-codes"),
        ("user", "Claire"),
        ("password", "demo-claire"),
    ];
    for _ in 0..2 {
        let seen = scene.send(&page, "", &wrong).await;
        assert_eq!(seen.status, 422);
        assert!(
            seen.html
                .contains("Le nom d&#39;utilisateur ou le mot de passe n&#39;est pas correct.")
        );
    }
    let seen = scene.send(&page, "", &wrong).await;
    assert_eq!(seen.status, 429);
    assert_eq!(seen.headers["retry-after"], "5");
    assert!(seen.html.contains("5 secondes"));
    assert_eq!(
        scene.send(&page, "", &right).await.status,
        429,
        "the right pair waits too"
    );
    let unknown = [
        ("section", "access-codes"),
        ("user", "nobody"),
        ("password", "x"),
    ];
    let answers = [
        scene.send(&page, "", &unknown).await.status,
        scene.send(&page, "", &unknown).await.status,
    ];
    assert!(
        answers.iter().all(|status| *status == 422),
        "a name that does not exist answers alike"
    );
    scene.clock.forward(5);
    let seen = scene.send(&page, "", &right).await;
    let identity = scene.finish(&attempt, &seen).await.expect("signed in");
    assert_eq!(
        (identity.means, identity.level),
        (Means::AccessCodes, AssuranceLevel::L200)
    );
}

#[tokio::test]
async fn acc_13_a_code_works_once_and_ends() {
    let mut scene = Scene::open().await;
    for (factor, means) in [("app", Means::AppCode), ("mail", Means::MailCode)] {
        let (attempt, page) = scene.go(AssuranceLevel::L400, true).await;
        let login = [
            ("section", "second-factor"),
            ("user", "claire"),
            ("password", "demo-claire"),
            ("factor", factor),
        ];
        let page = scene.send(&page, "", &login).await;
        let code = demo_code(&page);
        if factor == "mail" {
            let console = scene.console.lock().expect("unpoisoned").join("\n");
            assert!(console.contains(&code), "printed on the stand-in's console");
        }
        let wrong = if code == "000000" { "000001" } else { "000000" };
        assert_eq!(
            scene.send(&page, "/code", &[("code", wrong)]).await.status,
            422
        );
        let seen = scene.send(&page, "/code", &[("code", &code)]).await;
        let identity = scene.finish(&attempt, &seen).await.expect("signed in");
        assert_eq!(
            (identity.means, identity.level),
            (means, AssuranceLevel::L400)
        );

        // The same code again, in a new sign-in.
        let (_, page) = scene.go(AssuranceLevel::L400, true).await;
        let page = scene.send(&page, "", &login).await;
        let again = demo_code(&page);
        assert_ne!(again, code);
        assert_eq!(
            scene.send(&page, "/code", &[("code", &code)]).await.status,
            422,
            "used"
        );
        // An hour later no code of now works: the mailed one ends after ten minutes, the app's sooner.
        scene.clock.forward(11 * 60);
        assert_eq!(
            scene.send(&page, "/code", &[("code", &again)]).await.status,
            422,
            "ended"
        );
    }
}

fn demo_code(page: &Seen) -> String {
    let after = page
        .html
        .split_once("id=\"demo-code\">")
        .expect("the hint of the demonstration")
        .1;
    after[..6].to_owned()
}

#[tokio::test]
async fn five_wrong_codes_ask_for_the_password_again() {
    let mut scene = Scene::open().await;
    let (_, page) = scene.go(AssuranceLevel::L400, false).await;
    let login = [
        ("section", "second-factor"),
        ("user", "claire"),
        ("password", "demo-claire"),
        ("factor", "mail"),
    ];
    let page = scene.send(&page, "", &login).await;
    let code = demo_code(&page);
    let mut last = None;
    for _ in 0..5 {
        last = Some(scene.send(&page, "/code", &[("code", "x")]).await);
    }
    assert!(
        last.expect("five")
            .html
            .contains("Trop de codes incorrects")
    );
    let seen = scene.send(&page, "/code", &[("code", &code)]).await;
    assert!(
        !seen.location().starts_with(REDIRECT_URI),
        "the right code comes too late"
    );
}

#[tokio::test]
async fn the_level_asked_for_is_respected() {
    let mut scene = Scene::open().await;
    let (_, page) = scene.go(AssuranceLevel::L450, false).await;
    assert!(page.html.contains("id=\"means-eidas\" name=\"means\" value=\"eidas\" aria-describedby=\"means-eidas-hint\" disabled"));
    let codes = [
        ("section", "access-codes"),
        ("user", "claire"),
        ("password", "demo-claire"),
    ];
    assert_eq!(scene.send(&page, "", &codes).await.status, 422);
    let eidas = [("means", "eidas"), ("person", "lucia")];
    assert_eq!(
        scene.send(&page, "/identification", &eidas).await.status,
        422
    );
}

#[tokio::test]
async fn single_sign_on_skips_the_pages_until_more_is_asked() {
    let mut scene = Scene::open().await;
    scene
        .identify(Means::Itsme, "claire")
        .await
        .expect("signed in");
    let (attempt, seen) = scene.go(AssuranceLevel::L450, false).await;
    let identity = scene
        .finish(&attempt, &seen)
        .await
        .expect("without any page");
    assert_eq!(identity.level, AssuranceLevel::L450);
    let (_, page) = scene.go(AssuranceLevel::L500, false).await;
    assert_eq!(
        page.status, 200,
        "more than the session is worth: the pages again"
    );
    let (_, page) = scene.go(AssuranceLevel::L400, true).await;
    assert_eq!(page.status, 200, "prompt=login: the pages again");
}

#[tokio::test]
async fn signing_out_ends_the_single_sign_on_session() {
    let mut scene = Scene::open().await;
    let identity = scene
        .identify(Means::Eid, "claire")
        .await
        .expect("signed in");
    let stranger = format!("{}/connect/endSession?id_token_hint=x.y.z", scene.issuer);
    assert_eq!(
        scene.browser.get(&stranger).await.status,
        400,
        "a stranger's link signs nobody out"
    );
    let elsewhere = format!(
        "{}/connect/endSession?id_token_hint={}&post_logout_redirect_uri=https://evil.example/",
        scene.issuer, identity.id_token
    );
    assert_eq!(
        scene.browser.get(&elsewhere).await.status,
        400,
        "nobody is sent to an unknown place"
    );
    let url = scene
        .party
        .logout_url(&identity.id_token, "fr")
        .expect("an end point");
    let seen = scene.browser.get(&url).await;
    assert_eq!(seen.location(), SIGNED_OUT);
    let (_, page) = scene.go(AssuranceLevel::L200, false).await;
    assert_eq!(page.status, 200, "the pages again");
}

#[tokio::test]
async fn a_code_is_redeemed_once_within_a_minute_by_its_client() {
    let mut scene = Scene::open().await;
    scene
        .identify(Means::Eid, "claire")
        .await
        .expect("signed in");
    let (attempt, seen) = scene.go(AssuranceLevel::L400, false).await;
    scene.finish(&attempt, &seen).await.expect("once");
    let again = scene.finish(&attempt, &seen).await.map(|_| ());
    assert_eq!(again, Err(SignInError::CodeRefused), "a replayed code");

    let (attempt, seen) = scene.go(AssuranceLevel::L400, false).await;
    scene.clock.forward(60);
    let late = scene.finish(&attempt, &seen).await.map(|_| ());
    assert_eq!(late, Err(SignInError::CodeRefused), "a minute later");

    let (mut attempt, seen) = scene.go(AssuranceLevel::L400, false).await;
    attempt.pkce_verifier = "x".repeat(43);
    let stolen = scene.finish(&attempt, &seen).await.map(|_| ());
    assert_eq!(
        stolen,
        Err(SignInError::CodeRefused),
        "a stolen code without its secret"
    );

    let (attempt, seen) = scene.go(AssuranceLevel::L400, false).await;
    let query = seen
        .location()
        .split_once('?')
        .expect("a query")
        .1
        .to_owned();
    let mut config = config(&scene.issuer);
    config.client_id = "other".to_owned();
    let other = relying_party(config);
    let refused = other
        .finish(&attempt, &Callback::parse(&query).expect("read"), now())
        .await
        .map(|_| ());
    assert!(refused.is_err(), "another client");
}

#[tokio::test]
async fn an_interaction_belongs_to_one_browser_and_ends() {
    let mut scene = Scene::open().await;
    let (_, page) = scene.go(AssuranceLevel::L200, false).await;
    let path = interaction(&page);
    let mut other = Browser::new(scene.issuer.trim_end_matches("/csam"));
    assert_eq!(other.get(&path).await.status, 410);
    let forged = scene
        .browser
        .post(&path, &[("csrf", "x"), ("section", "give-up")])
        .await;
    assert_eq!(forged.status, 403);
    let gone = scene.send(&page, "", &[("section", "give-up")]).await;
    assert_eq!(
        parameter(gone.location(), "error").as_deref(),
        Some("access_denied")
    );
    assert_eq!(scene.browser.get(&path).await.status, 410, "once only");
}

#[tokio::test]
async fn a_request_that_does_not_fit_is_not_sent_anywhere() {
    let mut scene = Scene::open().await;
    let request = SignInRequest {
        level: AssuranceLevel::L400,
        fresh: false,
        language: "fr",
    };
    let (url, _) = scene
        .party
        .begin(request, now(), &scene.chance)
        .await
        .expect("begun");
    for (part, other) in [
        ("client_id=entracte", "client_id=x"),
        ("auth%2Fcallback", "auth%2Fother"),
    ] {
        let seen = scene.browser.get(&url.replace(part, other)).await;
        assert_eq!((seen.status.as_u16(), seen.location()), (400, ""), "{part}");
    }
    for (part, other, error) in [
        ("S256", "plain", "invalid_request"),
        (
            "response_type=code",
            "response_type=token",
            "unsupported_response_type",
        ),
        ("scope=openid", "scope=x", "invalid_scope"),
    ] {
        let seen = scene.browser.get(&url.replace(part, other)).await;
        assert_eq!(parameter(seen.location(), "error").as_deref(), Some(error));
    }
}

#[tokio::test]
async fn acc_21_an_outage_can_be_simulated_and_ends_by_itself() {
    let mut scene = Scene::open().await;
    let page = scene.browser.get("/csam/demonstration").await;
    assert!(page.html.contains("CSAM fonctionne"));
    scene
        .browser
        .post("/csam/demonstration", &[("outage", "begin")])
        .await;
    let request = SignInRequest {
        level: AssuranceLevel::L400,
        fresh: false,
        language: "fr",
    };
    let begun = scene
        .party
        .begin(request, scene.clock.now(), &scene.chance)
        .await;
    assert!(begun.is_err_and(|error| error.is_outage()));
    scene.clock.forward(120);
    assert!(!scene.stand_in.is_out_of_order());
    assert!(
        scene
            .party
            .begin(request, scene.clock.now(), &scene.chance)
            .await
            .is_ok()
    );
}

#[tokio::test]
async fn acc_08_discovery_and_plain_userinfo_work_by_settings_alone() {
    let mut scene = Scene::with(|settings| settings.signed_userinfo = false).await;
    let mut discovered = config(&scene.issuer);
    discovered.discovery = true;
    (discovered.authorize, discovered.token, discovered.userinfo) = (None, None, None);
    (discovered.jwks, discovered.end_session) = (None, None);
    discovered.require_signed_userinfo = false;
    scene.party = relying_party(discovered);
    let identity = scene
        .identify(Means::Itsme, "heike")
        .await
        .expect("signed in");
    assert_eq!(identity.niss.expect("a number").digits(), "01020399843");
    assert!(scene.party.logout_url(&identity.id_token, "de").is_some());
}
