//! The door itself: headers, forms that are not ours, unknown addresses, sizes, languages.

use super::app::{BAKERY, TestApp};
use super::browser::encode;
use axum::body::Body;
use axum::http::{Request, header};
use domain::access::EmployerRole;

#[tokio::test]
async fn i18_01_every_public_page_speaks_four_languages_and_keeps_the_choice() {
    let test = TestApp::start().await;
    let mut visitor = test.browser();
    let words = [
        ("nl", "Onderbreking"),
        ("fr", "interruption"),
        ("de", "Unterbrechung"),
        ("en", "career break"),
    ];
    for (lang, word) in words {
        visitor.open("/").await.is(200);
        let page = visitor
            .submit("/language", &[("language", lang), ("returnTo", "/")])
            .await;
        assert!(
            page.text.contains(&format!("<html lang=\"{lang}\">")),
            "{lang}"
        );
        assert!(
            page.words().to_lowercase().contains(&word.to_lowercase()),
            "{lang}: {}",
            page.words()
        );
        let again = visitor.open("/about").await;
        assert!(
            again.text.contains(&format!("<html lang=\"{lang}\">")),
            "{lang} is kept"
        );
    }
}

#[tokio::test]
async fn acc_01_the_portal_page_needs_no_sign_in() {
    let test = TestApp::start().await;
    let page = test.browser().open("/").await;
    page.is(200)
        .says("Dossier Interruption de carrière et crédit-temps")
        .says("Introduire une demande");
    for entry in [
        "ACCUEIL",
        "SERVICES EN LIGNE",
        "THÈMES",
        "SUPPORT",
        "CONTACT",
    ] {
        page.says(entry);
    }
}

#[tokio::test]
async fn acc_03_the_box_leads_to_both_pages_about_the_leaves() {
    let test = TestApp::start().await;
    let page = test.browser().open("/").await;
    page.says("INFOS GÉNÉRALES")
        .says("Plus d'infos sur le site de l'ONEM");
    test.browser()
        .open("/about")
        .await
        .is(200)
        .says("À propos de l'interruption de carrière et crédit-temps");
}

#[tokio::test]
async fn acc_05_a_page_asked_for_without_login_leads_to_sign_in_and_remembers_the_page() {
    let test = TestApp::start().await;
    let answer = test
        .browser()
        .get(&format!("/employers/{BAKERY}/overview"))
        .await;
    answer.is(303);
    assert_eq!(
        answer.location(),
        format!("/sign-in?next=/employers/{BAKERY}/overview")
    );
}

#[tokio::test]
async fn every_answer_carries_the_security_headers() {
    let test = TestApp::start().await;
    for path in ["/", "/nowhere", "/health", "/assets/nothing.css"] {
        let answer = test.browser().get(path).await;
        let policy = answer.headers[header::CONTENT_SECURITY_POLICY]
            .to_str()
            .expect("text")
            .to_owned();
        assert!(
            policy.contains("default-src 'none'") && !policy.contains("unsafe"),
            "{path}"
        );
        for name in [
            "strict-transport-security",
            "x-content-type-options",
            "referrer-policy",
            "cross-origin-opener-policy",
        ] {
            assert!(answer.headers.contains_key(name), "{path}: {name}");
        }
    }
}

#[tokio::test]
async fn a_form_without_our_token_or_from_another_site_changes_nothing() {
    let test = TestApp::start().await;
    let mut visitor = test.browser();
    let page = visitor.open("/").await;
    let csrf = page.value_of("csrf").expect("a token");
    let body = encode(&[("csrf", &csrf), ("language", "de"), ("returnTo", "/")]);
    let form = "application/x-www-form-urlencoded";
    let foreign = Request::post("/language")
        .header(header::CONTENT_TYPE, form)
        .header("sec-fetch-site", "cross-site");
    visitor
        .send(foreign, "/language", Body::from(body.clone()))
        .await
        .is(403);
    let silent = Request::post("/language").header(header::CONTENT_TYPE, form);
    visitor
        .send(silent, "/language", Body::from(body.clone()))
        .await
        .is(403);
    let origin = Request::post("/language")
        .header(header::CONTENT_TYPE, form)
        .header(header::ORIGIN, "https://evil.example");
    visitor
        .send(origin, "/language", Body::from(body.clone()))
        .await
        .is(403);
    visitor
        .post_raw("/language", "language=de&returnTo=/")
        .await
        .is(403);
    test.browser().post_raw("/language", &body).await.is(403);
    assert!(visitor.open("/").await.text.contains("<html lang=\"fr\">"));
    visitor.post_raw("/language", &body).await.is(303);
    assert!(visitor.open("/").await.text.contains("<html lang=\"de\">"));
}

#[tokio::test]
async fn too_large_unreadable_unknown_and_wrong_are_said_clearly() {
    let test = TestApp::start().await;
    let mut visitor = test.browser();
    visitor.open("/").await;
    let large = format!("language={}", "a".repeat(64 * 1024));
    visitor
        .post_raw("/language", &large)
        .await
        .is(413)
        .says("Trop de données");
    visitor
        .post_raw("/language", &"a=1&".repeat(201))
        .await
        .is(413);
    let json = Request::post("/language")
        .header("sec-fetch-site", "same-origin")
        .header(header::CONTENT_TYPE, "application/json");
    visitor
        .send(json, "/language", Body::from("{}"))
        .await
        .is(400)
        .says("Formulaire illisible");
    visitor
        .get("/nowhere")
        .await
        .is(404)
        .says("Page introuvable");
    visitor.send_method("DELETE", "/").await.is(405);
    visitor
        .send_method("POST", "/about")
        .await
        .is(405)
        .says("Cette page ne s'ouvre pas ainsi");
    let head = visitor.send_method("HEAD", "/").await;
    head.is(200);
    assert!(head.text.is_empty());
}

#[tokio::test]
async fn acc_16_another_employer_s_number_is_not_found_like_one_that_does_not_exist() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut browser = test.browser_of(anna).await;
    browser
        .get(&format!("/employers/{BAKERY}/overview"))
        .await
        .is(200);
    let other = browser.get("/employers/0999999823/overview").await;
    let absent = browser.get("/employers/0999999625/overview").await;
    other.is(404);
    absent.is(404);
    assert_eq!(other.words(), absent.words());
}

#[tokio::test]
async fn a_session_ends_after_thirty_idle_minutes_and_after_twelve_hours() {
    let test = TestApp::start().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let path = format!("/employers/{BAKERY}/overview");
    let mut idle = test.browser_of(anna).await;
    idle.get(&path).await.is(200);
    test.clock.forward(31 * 60);
    idle.get(&path).await.is(303);
    let mut busy = test.browser_of(anna).await;
    for _ in 0..24 {
        test.clock.forward(30 * 60 - 1);
        busy.get(&path).await.is(200);
        // Last-seen is written apart from the page; an act writes it at once.
        let page = busy.open(&path).await;
        assert!(page.status.is_success());
        busy.submit("/language", &[("language", "fr"), ("returnTo", &path)])
            .await
            .is(200);
    }
    test.clock.forward(60 * 60);
    busy.get(&path).await.is(303);
}
