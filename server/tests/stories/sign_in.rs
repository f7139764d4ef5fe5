//! Signing in and out, from the page first asked for through the stand-in's pages and back.

use super::app::{BAKERY, TestApp, employer};
use super::browser::{Answer, Browser};
use domain::access::{AssuranceLevel, Capacity, EmployerRole};

/// Claire and Wouter are people of the stand-in; the product knows their numbers.
const CLAIRE: &str = "85073099833";
const WOUTER: &str = "90010199794";

async fn bakery_of(test: &TestApp, niss: &str, given: &str) -> uuid::Uuid {
    let capacity = Capacity::EmployerUser {
        enterprise: employer(BAKERY),
        role: EmployerRole::Filer,
    };
    test.add_person(niss, given, "Fictive", vec![capacity])
        .await
}

fn overview() -> String {
    format!("/employers/{BAKERY}/overview")
}

/// The path of the stand-in's interaction a page belongs to.
fn interaction(page: &Answer) -> String {
    let action = page
        .attribute("<main", "action")
        .expect("a form of the stand-in");
    action.trim_end_matches("/identification").to_owned()
}

/// From the sign-in page on: chooses a means and a person; ends where the product leads.
async fn choose(browser: &mut Browser, page: &Answer, means: &str, person: &str) -> Answer {
    let path = interaction(page);
    browser
        .submit(&path, &[("section", "csam"), ("means", means)])
        .await;
    let identification = format!("{path}/identification");
    browser
        .submit(&identification, &[("means", means), ("person", person)])
        .await
}

/// As [`choose`], but stops before the product's callback: its address.
async fn choose_until_callback(
    browser: &mut Browser,
    page: &Answer,
    means: &str,
    person: &str,
) -> String {
    let path = interaction(page);
    browser
        .submit(&path, &[("section", "csam"), ("means", means)])
        .await;
    let identification = format!("{path}/identification");
    let answer = browser
        .post(&identification, &[("means", means), ("person", person)])
        .await;
    answer.is(303);
    answer.location().to_owned()
}

#[tokio::test]
async fn acc_05_08_sign_in_leads_back_to_the_page_first_asked_for() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, CLAIRE, "Claire").await;
    let mut browser = test.browser();
    let page = browser.open(&overview()).await;
    page.is(200).says("Accédez aux services sécurisés");
    let anonymous = browser.token().expect("an anonymous session").to_owned();
    let page = choose(&mut browser, &page, "bmid", "claire").await;
    page.is(200);
    assert_eq!(
        page.path.split_once("/employers").map(|(_, rest)| rest),
        overview().strip_prefix("/employers")
    );
    page.says("Claire EXEMPLE");
    assert_ne!(
        browser.token(),
        Some(anonymous.as_str()),
        "a new session identifier at sign-in"
    );

    let mut thief = Browser::with_token(test.router(), anonymous);
    thief.get(&overview()).await.is(303);

    let token = browser.token().expect("signed in").to_owned();
    let stored = test
        .store(move |tx| storage::sessions::by_token(tx, token.as_bytes()))
        .await;
    let sign_in = stored.expect("a session").sign_in.expect("somebody");
    assert_eq!(
        (sign_in.level, sign_in.means.as_str()),
        (AssuranceLevel::L450, "bmid")
    );
    assert_eq!(sign_in.at, test.now());
}

#[tokio::test]
async fn acc_05_22_from_the_portal_to_the_overview_in_two_pages() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, CLAIRE, "Claire").await;
    let mut browser = test.browser();
    let portal = browser.open("/").await;
    assert!(
        portal.text.contains("href=\"/sign-in\""),
        "the button with the padlock"
    );
    let first = browser.open("/sign-in").await;
    first
        .is(200)
        .says("Quel moyen choisir ?")
        .says("Un smartphone avec itsme : itsme.");
    let path = interaction(&first);
    let fields = [("section", "csam"), ("means", "bmid")];
    let second = browser.submit(&path, &fields).await;
    second.is(200).says("Application itsme");
    let fields = [("means", "bmid"), ("person", "claire")];
    let overview_page = browser
        .submit(&format!("{path}/identification"), &fields)
        .await;
    overview_page.is(200).says("Écran d'aperçu");
    assert!(
        overview_page.path.ends_with(&overview()),
        "the default is the overview"
    );
}

#[tokio::test]
async fn acc_07_the_language_chosen_on_the_sign_in_page_is_kept() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, CLAIRE, "Claire").await;
    let mut browser = test.browser();
    let page = browser.open(&overview()).await;
    let path = interaction(&page);
    let page = browser
        .submit(&path, &[("section", "language"), ("language", "de")])
        .await;
    assert!(page.text.contains("<html lang=\"de\">"));
    let page = choose(&mut browser, &page, "eid", "claire").await;
    assert!(
        page.text.contains("<html lang=\"de\">"),
        "kept after sign-in"
    );
}

#[tokio::test]
async fn the_language_on_file_is_a_default_and_the_own_switch_wins() {
    let test = TestApp::start_with_stand_in().await;
    let mut browser = test.browser();
    let page = browser.open("/sign-in").await;
    let page = choose(&mut browser, &page, "eid", "wouter").await;
    assert!(
        page.text.contains("<html lang=\"nl\">"),
        "Wouter's language on file"
    );

    let mut browser = test.browser();
    browser.open("/").await;
    browser
        .submit("/language", &[("language", "en"), ("returnTo", "/")])
        .await;
    let page = browser.open("/sign-in").await;
    page.says("Access").does_not_say("Accédez");
    let page = choose(&mut browser, &page, "eid", "heike").await;
    assert!(
        page.text.contains("<html lang=\"en\">"),
        "Heike's own switch"
    );
}

#[tokio::test]
async fn acc_06_whoever_holds_no_right_is_told_why_and_whom_to_ask() {
    let test = TestApp::start_with_stand_in().await;
    let mut browser = test.browser();
    let page = browser.open("/sign-in").await;
    let page = choose(&mut browser, &page, "eid", "claire").await;
    page.is(200)
        .says("Vous n'avez pas encore d'accès")
        .says("gestionnaire d'accès");
    for link in ["https://www.socialsecurity.be/", "href=\"/contact\""] {
        assert!(page.text.contains(link), "{link}");
    }
}

#[tokio::test]
async fn acc_11_a_european_without_a_number_gets_a_page_of_its_own() {
    let test = TestApp::start_with_stand_in().await;
    let mut browser = test.browser();
    let page = browser.open("/sign-in").await;
    let page = choose(&mut browser, &page, "eidas", "nuno").await;
    page.is(200)
        .says("Aucun numéro de registre national reçu")
        .says("centre de contact");
    browser.get("/capacities").await.is(303);
}

#[tokio::test]
async fn acc_15_signing_out_ends_both_sessions() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, CLAIRE, "Claire").await;
    let mut browser = test.browser();
    let page = browser.open(&overview()).await;
    choose(&mut browser, &page, "eid", "claire").await.is(200);
    let old = browser.token().expect("a session").to_owned();

    let answer = browser.post("/sign-out", &[]).await;
    answer.is(303);
    assert!(answer.headers.contains_key("clear-site-data"));
    assert!(answer.location().contains("/csam/connect/endSession?"));
    let page = browser.open(answer.location()).await;
    page.is(200)
        .says("Vous êtes déconnecté")
        .says("votre session CSAM");

    let mut back = Browser::with_token(test.router(), old);
    let refused = back.get(&overview()).await;
    refused.is(303);
    assert!(
        refused.location().starts_with("/sign-in?"),
        "the old cookie opens nothing"
    );
    let page = browser.open(&overview()).await;
    page.says("Accédez aux services sécurisés");
}

#[tokio::test]
async fn a_stranger_cannot_sign_somebody_out_or_in() {
    let test = TestApp::start_with_stand_in().await;
    let person = bakery_of(&test, CLAIRE, "Claire").await;
    let mut browser = test.browser_of(person).await;
    browser.post_raw("/sign-out", "").await.is(403);
    browser.open(&overview()).await.is(200);

    // Somebody's own callback, slipped to another browser: nobody is signed in there, and the first may still use it.
    let mut attacker = test.browser();
    let page = attacker.open("/sign-in").await;
    let callback = choose_until_callback(&mut attacker, &page, "eid", "wouter").await;
    let mut victim = test.browser();
    victim.open("/").await;
    victim
        .open(&callback)
        .await
        .is(400)
        .says("personne n'est connecté");
    victim.get("/capacities").await.is(303);
    attacker.open(&callback).await.is(200);
}

#[tokio::test]
async fn acc_08_a_forged_or_repeated_callback_is_refused() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, WOUTER, "Wouter").await;
    let mut browser = test.browser();
    let page = browser.open(&overview()).await;
    let callback = choose_until_callback(&mut browser, &page, "eid", "wouter").await;
    for forged in [
        "/auth/callback".to_owned(),
        "/auth/callback?code=x&state=y".to_owned(),
        callback.replace("state=", "state=x"),
        format!("{callback}&state=other"),
    ] {
        browser
            .open(&forged)
            .await
            .is(400)
            .says("La connexion n'a pas abouti");
    }
    browser.open(&callback).await.is(200);
    let page = browser.get(&callback).await;
    page.is(400);
    browser.open(&overview()).await.is(200);
}

#[tokio::test]
async fn a_sign_in_left_for_half_an_hour_begins_anew() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, CLAIRE, "Claire").await;
    let mut browser = test.browser();
    // Looking around first: the session of this cookie will have ended when the person comes back to sign in.
    browser.open("/").await;
    browser
        .submit("/language", &[("language", "fr"), ("returnTo", "/")])
        .await;
    test.clock.forward(31 * 60);
    let page = browser.open(&overview()).await;
    choose(&mut browser, &page, "eid", "claire")
        .await
        .is(200)
        .says("Claire EXEMPLE");
    // And again after the signed-in session has ended by itself; CSAM's own session still lives.
    test.clock.forward(31 * 60);
    browser
        .open(&overview())
        .await
        .is(200)
        .says("Claire EXEMPLE");
}

#[tokio::test]
async fn acc_21_an_outage_of_the_provider_is_shown_as_such_and_drafts_are_intact() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, CLAIRE, "Claire").await;
    let stand_in = test.stand_in.clone().expect("a stand-in");
    let mut browser = test.browser();
    let workers = format!("/employers/{BAKERY}/workers");
    let page = browser.open(&workers).await;
    choose(&mut browser, &page, "eid", "claire").await.is(200);
    let worker = [
        ("niss", "85.07.30-997.34"),
        ("workerCode", "whiteCollar"),
        ("jointCommittee", "200.00"),
        ("remark-worker-not-in-personnel-file", "Engagé hier."),
    ];
    let draft = browser.submit(&workers, &worker).await;
    draft.is(200).says("Brouillon, non envoyé");
    let draft = draft.path;

    // The session ends while the provider is out of order.
    test.clock.forward(31 * 60);
    stand_in.set_out_of_order(true);
    let page = browser.open(&draft).await;
    page.is(503)
        .says("La connexion via CSAM ne fonctionne pas en ce moment")
        .says("brouillons");
    test.clock.forward(121);
    let callback = browser.get(&format!("/sign-in?next={draft}")).await;
    let callback = browser.get(callback.location()).await;
    callback.is(303);
    stand_in.set_out_of_order(true);
    let page = browser.open(callback.location()).await;
    page.is(503).says("La connexion via CSAM ne fonctionne pas");
    test.clock.forward(121);
    let page = browser.open(&draft).await;
    page.is(200).says("Brouillon, non envoyé");
    assert!(page.path.ends_with(&draft), "{}", page.path);
}

#[tokio::test]
async fn a_surer_sign_in_is_explained_and_asked_for_anew() {
    let test = TestApp::start_with_stand_in().await;
    bakery_of(&test, CLAIRE, "Claire").await;
    let mut browser = test.browser();
    let page = browser.open(&overview()).await;
    let fields = [
        ("section", "access-codes"),
        ("user", "claire"),
        ("password", "demo-claire"),
    ];
    browser
        .submit(&interaction(&page), &fields)
        .await
        .is(200)
        .says("Claire EXEMPLE");
    let step_up = format!("/step-up?level=450&next={}", overview());
    let page = browser.open(&step_up).await;
    page.is(200)
        .says("Un moyen plus sûr est demandé")
        .says("eID ou itsme");
    let way = page.attribute("<main", "href").expect("a way");
    let way = if way.starts_with("/sign-in") {
        way
    } else {
        page.attribute("class=\"button\"", "href")
            .expect("a button")
    };
    let page = browser.open(&way).await;
    page.says("Accédez aux services sécurisés")
        .says("Ce moyen n'est pas assez sûr");
    let page = choose(&mut browser, &page, "bmid", "claire").await;
    page.is(200);
    assert!(page.path.ends_with(&overview()), "{}", page.path);
    let token = browser.token().expect("a session").to_owned();
    let stored = test
        .store(move |tx| storage::sessions::by_token(tx, token.as_bytes()))
        .await;
    let sign_in = stored.expect("a session").sign_in.expect("somebody");
    assert_eq!(sign_in.level, AssuranceLevel::L450);
}

#[tokio::test]
async fn a_replaced_number_stays_the_same_person() {
    let test = TestApp::start_with_stand_in().await;
    // Lucía signed in with another bis number before; CSAM knows her under the same federal id.
    let issuer = test.app.config.identity.issuer.clone();
    let person = test
        .add_person("92451099777", "Lucía", "Ejemplo", vec![Capacity::Worker])
        .await;
    test.store(move |tx| {
        let before = storage::persons::by_id(tx, person)?.expect("stored");
        storage::persons::set_identity(tx, person, 1, &before.name, &format!("{issuer} lucia"))
    })
    .await;
    let mut browser = test.browser();
    let page = browser.open("/sign-in").await;
    choose(&mut browser, &page, "eidas", "lucia").await;
    let after = test
        .store(move |tx| storage::persons::by_id(tx, person))
        .await
        .expect("stored");
    assert_eq!(after.niss.digits(), "85473099723");
    assert_eq!(after.name.family, "EJEMPLO");
}
