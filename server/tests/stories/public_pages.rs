//! What anybody reads without signing in: the paper procedure, the contact page, the accessibility statement. What nobody
//! gave is said to be missing (PD13).

use super::app::{BAKERY, TestApp, employer};
use super::officer::Officer;
use domain::access::{Capacity, EmployerRole};
use server::pages::public::manual::CHAPTERS;
use server::texts::{Lang, texts};

const NOT_GIVEN: &str = "Non communiqué";

#[tokio::test]
async fn fil_08_paper_is_accepted_only_in_the_cases_stated() {
    let test = TestApp::start().await;
    let page = test.browser().open("/paper-procedure").await;
    page.is(200)
        .says("Comment introduire une demande via la procédure papier ?")
        .says("Depuis le 01/07/2024")
        .says("jusqu'au 01/10/2024, et jusqu'au 31/12/2024 dans l'enseignement")
        .says("Cas prévus par l'ONEM Non communiqué");
}

#[tokio::test]
async fn fil_08_the_operator_s_cases_are_shown_in_each_language() {
    let test = TestApp::start_with("2025-02-04T08:00:00+01:00", |config| {
        config.paper_cases.fr = "Cas un\n\nCas deux".to_owned();
        config.paper_cases.nl = "Geval een".to_owned();
    })
    .await;
    let mut browser = test.browser();
    let page = browser.open("/paper-procedure").await;
    page.says("Cas un").says("Cas deux").does_not_say(NOT_GIVEN);
    let form = [("language", "nl"), ("returnTo", "/paper-procedure")];
    browser
        .submit("/language", &form)
        .await
        .says("Geval een")
        .does_not_say("Cas un");
    let form = [("language", "de"), ("returnTo", "/paper-procedure")];
    browser
        .submit("/language", &form)
        .await
        .says("Nicht angegeben");
}

#[tokio::test]
async fn fil_08_the_first_step_of_a_request_leads_to_the_paper_procedure() {
    let mut officer = Officer::begins().await;
    let step = officer.opens("type").await;
    step.says("Comment introduire une demande via la procédure papier ?");
    assert!(step.text.contains("href=\"/paper-procedure\""));
}

#[tokio::test]
async fn ops_02_a11_06_contact_and_accessibility_are_one_link_from_every_page() {
    let test = TestApp::start().await;
    let capacity = Capacity::EmployerUser {
        enterprise: employer(BAKERY),
        role: EmployerRole::Reader,
    };
    let reader = test
        .add_person("85073099833", "Anna", "Fictive", vec![capacity])
        .await;
    let mut signed_in = test.browser_of(reader).await;
    let overview = format!("/employers/{BAKERY}/overview");
    for path in [overview.as_str(), "/", "/contact", "/planner", "/nowhere"] {
        let page = signed_in.open(path).await;
        for link in ["/contact", "/accessibility", "/accessibility#feedback"] {
            assert!(
                page.text.contains(&format!("href=\"{link}\"")),
                "{link} on {path}"
            );
        }
    }
}

#[tokio::test]
async fn ops_02_the_contact_page_shows_what_the_operator_gave_and_invents_nothing() {
    let empty = TestApp::start().await;
    let page = empty.browser().open("/contact").await;
    page.is(200).says("Questions ?").says("Contactez-nous");
    assert_eq!(page.words().matches(NOT_GIVEN).count(), 3);
    let given = TestApp::start_with("2025-02-04T08:00:00+01:00", |config| {
        config.contact.phone = "02 000 00 00".to_owned();
        config.contact.hours = "8 h - 17 h".to_owned();
        config.contact.email = "aide@entracte.example".to_owned();
    })
    .await;
    let page = given.browser().open("/contact").await;
    page.says("Téléphone 02 000 00 00")
        .says("Heures d'ouverture 8 h - 17 h")
        .says("Adresse e-mail aide@entracte.example")
        .does_not_say(NOT_GIVEN);
}

#[tokio::test]
async fn a11_06_the_statement_has_what_the_law_asks_in_four_languages() {
    let test = TestApp::start_with("2025-02-04T08:00:00+01:00", |config| {
        config.contact.email = "aide@entracte.example".to_owned();
    })
    .await;
    let mut browser = test.browser();
    browser.open("/accessibility").await;
    for lang in Lang::ALL {
        let t = texts(lang);
        let form = [("language", lang.code()), ("returnTo", "/accessibility")];
        let page = browser.submit("/language", &form).await;
        page.is(200)
            .says(t.accessibility_title())
            .says(t.accessibility_status())
            .says(t.accessibility_gaps_title())
            .says("23/11/2026")
            .says(t.accessibility_feedback_title())
            .says("aide@entracte.example")
            .says(t.accessibility_ombudsman())
            // Nobody gave a complaints service.
            .says(t.contact_not_provided());
        assert!(page.text.contains("href=\"mailto:aide@entracte.example\""));
    }
}

#[tokio::test]
async fn acc_04_the_manual_opens_from_the_box_in_the_chosen_language() {
    let test = TestApp::start().await;
    let mut browser = test.browser();
    let home = browser.open("/").await;
    home.says("INTRODUIRE Manuel");
    for lang in Lang::ALL {
        let form = [("language", lang.code()), ("returnTo", "/manual")];
        let contents = browser.submit("/language", &form).await;
        contents.is(200).says(texts(lang).manual_title());
        for chapter in &CHAPTERS {
            assert!(
                contents
                    .text
                    .contains(&format!("/manual/{}\"", chapter.slug))
            );
        }
    }
    let first = browser.open("/manual/portal").await;
    first.is(200).says("Submit a request");
    browser.open("/manual/nowhere").await.is(404);
}
