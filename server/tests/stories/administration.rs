//! Those who run the counter: capacities granted and ended, mandates of social secretariats.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::officer::Officer;
use domain::access::{Capacity, EmployerRole};
use domain::date_input::format_date;
use server::ports::clock::brussels_date;
use storage::employers::Employer;
use storage::journal;
use uuid::Uuid;

const SECRETARIAT: &str = "0999999526";

fn user(number: &str, role: EmployerRole) -> Capacity {
    Capacity::EmployerUser {
        enterprise: employer(number),
        role,
    }
}

async fn administrator(test: &TestApp) -> Uuid {
    let capacities = vec![Capacity::Administrator];
    test.add_person("72050500534", "Anne", "Delvaux", capacities)
        .await
}

/// Somebody at a social secretariat that exists.
async fn clerk(test: &TestApp, role: EmployerRole) -> Uuid {
    let secretariat = Employer {
        number: employer(SECRETARIAT),
        name: "Horizon ASBL".to_owned(),
        sector: domain::interruption::Sector::Private,
        head_count: 3,
        postal_code: None,
        language: "fr".to_owned(),
        version: 1,
    };
    test.store(move |tx| storage::employers::insert(tx, &secretariat))
        .await;
    let capacities = vec![user(SECRETARIAT, role)];
    test.add_person("79031412370", "Elise", "Vandamme", capacities)
        .await
}

/// Today as an administrator types it.
fn today(test: &TestApp) -> String {
    format_date(brussels_date(test.now()))
}

fn acts(leaves: &[journal::Leaf]) -> Vec<&str> {
    leaves.iter().map(|leaf| leaf.act.as_str()).collect()
}

#[tokio::test]
pub async fn ops_10_a_capacity_is_granted_opens_its_side_and_ends_at_once() {
    let test = TestApp::start().await;
    let anne = administrator(&test).await;
    let jean = test
        .add_person("85073099833", "Exemple", "Jean", vec![])
        .await;
    let mut browser = test.browser_of(anne).await;
    let path = format!("/administration/people/{jean}");
    let overview = format!("/employers/{BAKERY}/overview");
    test.browser_of(jean).await.get(&overview).await.is(404);

    browser.open(&path).await;
    let form = [
        ("kind", "employerUser"),
        ("enterprise", BAKERY),
        ("role", "filer"),
        ("from", &today(&test)),
    ];
    let granted = browser.post(&format!("{path}/capacities"), &form).await;
    assert_eq!(granted.location(), format!("{path}?done=granted"));
    test.browser_of(jean).await.get(&overview).await.is(200);
    let again = browser.open(&path).await;
    again.says("Boulangerie");
    let twice = browser.post(&format!("{path}/capacities"), &form).await;
    twice.is(422);
    twice.says("Cette personne a déjà cette qualité à ces dates.");

    let held = test
        .store(move |tx| storage::persons::capacities_of(tx, jean))
        .await;
    let (id, version) = (held[0].id.to_string(), held[0].version.to_string());
    browser.open(&path).await;
    let end = [("capacity", id.as_str()), ("version", &version)];
    let ended = browser.post(&format!("{path}/capacities/end"), &end).await;
    assert_eq!(ended.location(), format!("{path}?done=ended"));
    test.browser_of(jean).await.get(&overview).await.is(404);
    browser.open(&path).await;
    let stale = browser.post(&format!("{path}/capacities/end"), &end).await;
    stale.is(409);

    let leaves = test.store(move |tx| journal::of_file(tx, jean)).await;
    assert_eq!(acts(&leaves), ["capacity.granted", "capacity.ended"]);
    assert!(leaves.iter().all(|leaf| leaf.person == Some(anne)));
}

#[tokio::test]
async fn ops_10_what_cannot_be_granted_is_told_at_its_field() {
    let test = TestApp::start().await;
    let anne = administrator(&test).await;
    let jean = test
        .add_person("85073099833", "Exemple", "Jean", vec![])
        .await;
    let mut browser = test.browser_of(anne).await;
    let path = format!("/administration/people/{jean}/capacities");
    let today = today(&test);
    for (form, field) in [
        (vec![("from", today.as_str())], "kind"),
        (
            vec![
                ("kind", "employerUser"),
                ("role", "filer"),
                ("from", &today),
            ],
            "enterprise",
        ),
        (
            vec![
                ("kind", "employerUser"),
                ("enterprise", "0123456789"),
                ("role", "filer"),
                ("from", &today),
            ],
            "enterprise",
        ),
        (
            vec![
                ("kind", "employerUser"),
                ("enterprise", BAKERY),
                ("from", &today),
            ],
            "role",
        ),
        (
            vec![
                ("kind", "caseWorker"),
                ("office", "ATLANTIS"),
                ("from", &today),
            ],
            "office",
        ),
        (vec![("kind", "worker"), ("from", "31/02/2024")], "from"),
        (
            vec![("kind", "worker"), ("from", &today), ("to", "01/01/2020")],
            "to",
        ),
    ] {
        browser
            .open(&format!("/administration/people/{jean}"))
            .await;
        let refused = browser.post(&path, &form).await;
        refused.is(422);
        assert!(
            refused.text.contains(&format!("href=\"#{field}\"")),
            "{form:?}"
        );
        for (name, value) in &form {
            if !["kind", "role", "office"].contains(name) {
                assert!(
                    refused.text.contains(&format!("value=\"{value}\"")),
                    "{name} is kept"
                );
            }
        }
    }
    let held = test
        .store(move |tx| storage::persons::capacities_of(tx, jean))
        .await;
    assert!(held.is_empty());
    // Four eyes: nobody raises their own rights.
    browser
        .open(&format!("/administration/people/{anne}"))
        .await;
    let own = [
        ("kind", "caseWorker"),
        ("office", "NIVELLES"),
        ("from", today.as_str()),
    ];
    let refused = browser
        .post(&format!("/administration/people/{anne}/capacities"), &own)
        .await;
    refused.is(422);
    refused.says("Personne ne se donne une qualité");
}

#[tokio::test]
pub async fn acc_17_a_mandate_opens_the_portfolio_and_its_end_closes_it_the_same_day() {
    let test = TestApp::start().await;
    let anne = administrator(&test).await;
    let elise = clerk(&test, EmployerRole::Administrator).await;
    let overview = format!("/employers/{BAKERY}/overview");
    let portfolio = format!("/employers/{SECRETARIAT}/portfolio");
    test.browser_of(elise).await.get(&overview).await.is(404);

    let mut browser = test.browser_of(anne).await;
    let page = browser.open("/administration/mandates").await;
    let quarters: Vec<&str> = page.text.split("<option value=\"").skip(1).collect();
    let quarter = quarters[2].split('"').next().expect("a day").to_owned();
    let form = [
        ("holder", SECRETARIAT),
        ("employer", BAKERY),
        ("quarter", quarter.as_str()),
    ];
    let given = browser.post("/administration/mandates", &form).await;
    assert_eq!(given.location(), "/administration/mandates?done=given");
    browser.open("/administration/mandates").await;
    let twice = browser.post("/administration/mandates", &form).await;
    twice.is(422).says("Un mandat lie déjà les deux");

    // Both doors are offered, the portfolio lists the bakery, and its files open, stamped with both names.
    let mut at_work = test.browser_of(elise).await;
    let choice = at_work.get("/capacities").await;
    choice.says("1 employeur par mandat");
    assert!(choice.text.contains(&portfolio));
    let listed = at_work.get(&portfolio).await;
    listed.says("1 employeur (1 page)");
    assert!(listed.text.contains(&overview));
    at_work
        .get(&format!("{portfolio}?name=nobody"))
        .await
        .says("Aucun employeur");
    let opened = at_work.get(&overview).await;
    opened.is(200);
    opened.says("par Horizon ASBL");
    // Another employer's portfolio, and the client's, are not there.
    at_work
        .get(&format!("/employers/{BAKERY}/portfolio"))
        .await
        .is(404);
    at_work
        .get(&format!("/employers/{HOSPITAL}/portfolio"))
        .await
        .is(404);

    let mandates = test
        .store(|tx| storage::mandates::all(tx, "", storage::PageRequest::new(1, 10)))
        .await;
    let id = mandates.rows[0].1.id;
    browser.open("/administration/mandates").await;
    let end = [("mandate", id.to_string()), ("version", "1".to_owned())];
    let end = end.each_ref().map(|(name, value)| (*name, value.as_str()));
    let ended = browser.post("/administration/mandates/end", &end).await;
    assert_eq!(ended.location(), "/administration/mandates?done=ended");
    at_work.get(&overview).await.is(404);
    at_work.get(&portfolio).await.is(200);
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    assert_eq!(acts(&leaves), ["mandate.given", "mandate.ended"]);
}

#[tokio::test]
async fn acc_17_what_is_filed_by_mandate_carries_both_names() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let test = &officer.test;
    let elise = clerk(test, EmployerRole::Filer).await;
    let mandate = storage::mandates::Mandate {
        id: test.id(),
        holder: employer(SECRETARIAT),
        enterprise: employer(officer.number),
        from: brussels_date(test.now()),
        to: None,
        version: 1,
    };
    test.store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
    let mut browser = test.browser_of(elise).await;
    let path = format!("{}/confirmation", officer.draft);
    let page = browser.open(&path).await;
    let version = page.value_of("version").expect("a version");
    let receipt = browser
        .submit(
            &path,
            &[("version", version.as_str()), ("certified", "yes")],
        )
        .await;
    receipt.is(200).says("Elise Vandamme (Horizon ASBL)");
    let request = receipt
        .path
        .split('/')
        .nth(4)
        .and_then(|id| id.parse().ok());
    let request: Uuid = request.expect("the receipt's address names it");
    let leaves = test.store(move |tx| journal::of_file(tx, request)).await;
    assert_eq!(
        leaves[0].capacity,
        format!("employerUser:filer:by:{SECRETARIAT}")
    );
    assert_eq!(leaves[0].on_behalf_of.as_deref(), Some(officer.number));
}

#[tokio::test]
pub async fn ops_05_a_feature_is_closed_and_opened_without_a_restart() {
    let test = TestApp::start().await;
    let anne = administrator(&test).await;
    let mut browser = test.browser_of(anne).await;
    let path = "/administration/switches";
    test.browser().get("/planner").await.is(200);
    browser.open(path).await;
    let close = [("feature", "planner"), ("version", "0"), ("to", "off")];
    browser
        .submit(path, &close)
        .await
        .says("Le changement est enregistré.");
    let closed = test.browser().get("/planner").await;
    closed
        .is(503)
        .says("Cette fonction est momentanément fermée");
    test.browser().get("/rules").await.is(200);
    // What another administrator saw before is no longer so.
    browser.open(path).await;
    browser.post(path, &close).await.is(409);
    browser.open(path).await.says("Éteinte");
    let open = [("feature", "planner"), ("version", "1"), ("to", "on")];
    browser.submit(path, &open).await.is(200);
    test.browser().get("/planner").await.is(200);
    let counter = server::actions::administer::COUNTER;
    let leaves = test.store(move |tx| journal::of_file(tx, counter)).await;
    assert_eq!(acts(&leaves), ["feature.closed", "feature.opened"]);
}

#[tokio::test]
pub async fn ops_03_a_threshold_gets_a_new_value_from_a_day_on_and_the_old_one_stays() {
    let test = TestApp::start_at("2025-02-03T09:00:00+01:00").await;
    let anne = administrator(&test).await;
    let mut browser = test.browser_of(anne).await;
    let (page, path) = ("/administration/facts", "/administration/facts/thresholds");
    let value = |from| {
        [
            ("threshold", "personnel-list-max"),
            ("amount", "150"),
            ("from", from),
            ("source", "Décision du service"),
        ]
    };
    for (form, field) in [
        (value("02/02/2025"), "from"),
        (value("31/02/2026"), "from"),
        (
            value("03/02/2025")
                .map(|(name, value)| (name, if name == "amount" { "1.5" } else { value })),
            "amount",
        ),
        (
            value("03/02/2025")
                .map(|(name, value)| (name, if name == "source" { "" } else { value })),
            "source",
        ),
        (
            value("03/02/2025")
                .map(|(name, value)| (name, if name == "threshold" { "x" } else { value })),
            "threshold",
        ),
    ] {
        browser.open(page).await;
        let refused = browser.post(path, &form).await;
        refused.is(422);
        assert!(
            refused.text.contains(&format!("href=\"#{field}\"")),
            "{field}"
        );
    }
    browser.open(page).await;
    browser
        .submit(path, &value("01/03/2025"))
        .await
        .says("La valeur est ajoutée.");
    browser.open(page).await;
    browser
        .post(path, &value("01/03/2025"))
        .await
        .is(422)
        .says("Une valeur vaut déjà depuis ce jour.");
    let on = |day: &str| {
        let day: jiff::civil::Date = day.parse().expect("a day");
        test.store(move |tx| storage::reference::threshold(tx, "personnel-list-max", day))
    };
    assert_eq!(on("2025-02-28").await, Some(100));
    assert_eq!(on("2025-03-01").await, Some(150));
}

#[tokio::test]
pub async fn ops_03_pd13_an_office_shows_the_contact_details_an_administrator_entered() {
    let test = TestApp::start().await;
    let anne = administrator(&test).await;
    let mut browser = test.browser_of(anne).await;
    let (public, path) = (
        "/employment-offices/NIVELLES",
        "/administration/facts/offices/NIVELLES",
    );
    test.browser()
        .get(public)
        .await
        .does_not_say("Rue de l'Exemple");
    browser.open(path).await;
    browser
        .post(path, &[("contact", "x".repeat(501).as_str())])
        .await
        .is(422);
    browser.open(path).await;
    let saved = browser
        .submit(path, &[("contact", "Rue de l'Exemple 1\n1400 Nivelles")])
        .await;
    saved.says("Les coordonnées sont enregistrées.");
    test.browser().get(public).await.says("Rue de l'Exemple 1");
    browser.open(path).await;
    browser.submit(path, &[("contact", "")]).await.is(200);
    test.browser()
        .get(public)
        .await
        .does_not_say("Rue de l'Exemple");
    browser
        .get("/administration/facts/offices/ATLANTIS")
        .await
        .is(404);
}

#[tokio::test]
pub async fn acc_02_an_announcement_is_published_in_four_languages_and_taken_back() {
    let test = TestApp::start_at("2025-02-03T09:00:00+01:00").await;
    let anne = administrator(&test).await;
    let mut browser = test.browser_of(anne).await;
    let path = "/administration/alerts";
    let form = [
        ("fr", "Le service sera fermé."),
        ("nl", "De dienst is gesloten."),
        ("de", "Der Dienst ist geschlossen."),
        ("en", "The service will be closed."),
        ("places", "public"),
        ("fromDay", "04/02/2025"),
        ("fromTime", "08:30"),
        ("untilDay", "04/02/2025"),
        ("untilTime", "12:00"),
    ];
    for (field, wrong) in [
        ("de", ""),
        ("places", ""),
        ("fromTime", "25:00"),
        ("untilDay", "03/02/2025"),
        ("untilDay", "x"),
    ] {
        browser.open(path).await;
        let bent = form.map(|(name, value)| (name, if name == field { wrong } else { value }));
        let refused = browser.post(path, &bent).await;
        refused.is(422);
        assert!(
            refused.text.contains(&format!("href=\"#{field}\"")),
            "{field}: {}",
            refused.words()
        );
        assert!(
            refused.text.contains("De dienst is gesloten."),
            "what was typed is kept"
        );
    }
    browser.open(path).await;
    browser
        .submit(path, &form)
        .await
        .says("L'annonce est publiée.")
        .says("à venir");
    let alerts = test.store(storage::alerts::newest).await;
    assert_eq!(
        alerts[0].from.to_string(),
        "2025-02-04T07:30:00Z",
        "half past eight in Brussels"
    );
    let (id, version) = (alerts[0].id.to_string(), alerts[0].version.to_string());
    browser.open(path).await;
    let withdrawal = [("alert", id.as_str()), ("version", version.as_str())];
    let withdrawn = browser
        .submit("/administration/alerts/withdrawal", &withdrawal)
        .await;
    withdrawn.says("L'annonce est retirée.").says("retirée");
    let counter = server::actions::administer::COUNTER;
    let leaves = test.store(move |tx| journal::of_file(tx, counter)).await;
    assert_eq!(acts(&leaves), ["alert.published", "alert.withdrawn"]);
}

#[tokio::test]
async fn acc_02_ops_01_an_announcement_is_absent_before_shown_during_and_gone_after() {
    use storage::alerts::{Alert, Place};
    let test = TestApp::start_at("2025-02-04T08:29:59+01:00").await;
    let instant = |text: &str| text.parse::<jiff::Timestamp>().expect("an instant");
    let alert = |id, places, words: [&str; 4]| Alert {
        id,
        version: 1,
        places,
        from: instant("2025-02-04T08:30:00+01:00"),
        until: instant("2025-02-04T12:00:00+01:00"),
        texts: words.map(str::to_owned),
        changed_by: None,
        changed_at: test.now(),
        withdrawn_at: None,
    };
    let public = alert(
        test.id(),
        vec![Place::Public],
        ["fermé", "gesloten", "geschlossen", "closed"],
    );
    let inside = alert(
        test.id(),
        vec![Place::Employer],
        ["dedans", "binnen", "drinnen", "inside"],
    );
    test.store(move |tx| {
        storage::alerts::insert(tx, &public)?;
        storage::alerts::insert(tx, &inside)
    })
    .await;
    let filer = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let overview = format!("/employers/{BAKERY}/overview");
    test.browser().get("/").await.does_not_say("fermé");
    test.clock.set(instant("2025-02-04T08:30:00+01:00"));
    for path in ["/", "/contact", "/planner"] {
        test.browser()
            .get(path)
            .await
            .says("ALERT + 04/02/2025 : fermé")
            .does_not_say("dedans");
    }
    test.browser_of(filer)
        .await
        .get(&overview)
        .await
        .says("ALERT + 04/02/2025 : dedans")
        .does_not_say("fermé");
    for (language, words) in [
        ("nl", "MELDING + 04/02/2025: gesloten"),
        ("de", "MELDUNG + 04/02/2025: geschlossen"),
        ("en", "ALERT + 04/02/2025: closed"),
    ] {
        let mut browser = test.browser();
        browser.open("/").await;
        let form = [("language", language), ("returnTo", "/")];
        browser
            .submit("/language", &form)
            .await
            .says(words)
            .does_not_say("fermé");
    }
    test.clock.set(instant("2025-02-04T12:00:00+01:00"));
    test.browser().get("/").await.does_not_say("fermé");
    test.browser_of(filer)
        .await
        .get(&overview)
        .await
        .does_not_say("dedans");
}

#[tokio::test]
async fn aud_03_every_leaf_of_every_file_comes_into_the_signed_log() {
    let mut officer = Officer::begins().await;
    officer.files_g8().await;
    let test = &officer.test;
    let taken = server::jobs::gather_leaves::run(&test.app)
        .await
        .expect("gathered");
    assert!(taken > 0);
    assert_eq!(
        server::jobs::gather_leaves::run(&test.app)
            .await
            .expect("gathered"),
        0
    );
    let report = test.store(storage::verify::everything).await;
    assert!(report.is_clean(), "{:?}", report.problems);
    assert_eq!(
        (report.leaves, report.gathered, report.checkpoints),
        (taken, taken, 1)
    );
}
