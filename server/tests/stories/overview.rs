//! The overview: what is listed, how it is searched, how it is paged.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::browser::{Answer, Browser};
use super::filed::Filed;
use domain::access::EmployerRole;
use domain::interruption::{InterruptionType, Regime};
use domain::request::RequestStatus;

const ODILE: &str = "85073099833";
const PIERRE: &str = "90010199794";

async fn anna(test: &TestApp) -> Browser {
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    test.browser_of(anna).await
}

fn overview() -> String {
    format!("/employers/{BAKERY}/overview")
}

async fn search(browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    browser.open(&overview()).await;
    let mut all = vec![("searched", "yes")];
    all.extend_from_slice(fields);
    browser
        .submit(&format!("/employers/{BAKERY}/searches"), &all)
        .await
}

/// The six rows of the manual's screen "Résultats", G1 to G6.
async fn the_manuals_six(test: &TestApp) {
    use InterruptionType::{ParentalLeave, TimeCredit};
    use RequestStatus::{Closed, WaitingForOffice, WaitingForWorker};
    let rows = [
        (
            TimeCredit,
            Regime::Fifth,
            "2022-06-01",
            "2022-11-30",
            "2022-06-20",
            WaitingForOffice,
            "NIVELLES",
            Some(1),
        ),
        (
            TimeCredit,
            Regime::Fifth,
            "2023-09-01",
            "2024-02-29",
            "2023-09-07",
            WaitingForOffice,
            "BRUXELLES",
            Some(2),
        ),
        (
            TimeCredit,
            Regime::Half,
            "2023-04-01",
            "2023-06-30",
            "2023-03-07",
            WaitingForWorker,
            "CHARLEROI",
            Some(3),
        ),
        (
            TimeCredit,
            Regime::Half,
            "2023-08-01",
            "2023-11-30",
            "2023-07-12",
            WaitingForOffice,
            "MONS",
            Some(4),
        ),
        (
            ParentalLeave,
            Regime::Half,
            "2022-09-01",
            "2023-04-30",
            "2023-01-17",
            Closed,
            "MONS",
            None,
        ),
        (
            TimeCredit,
            Regime::Full,
            "2023-06-15",
            "2023-09-14",
            "2023-06-23",
            WaitingForWorker,
            "MONS",
            Some(6),
        ),
    ];
    for (kind, regime, start, end, introduced, status, office, ticket) in rows {
        let filed = Filed::new(BAKERY, ODILE)
            .of(kind, regime)
            .from(start)
            .to(end)
            .introduced(introduced);
        filed
            .in_status(status)
            .office(office)
            .ticket(ticket)
            .store(test)
            .await;
    }
}

#[tokio::test]
async fn ovw_16_ten_columns_in_order_and_four_languages() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    the_manuals_six(&test).await;
    let mut browser = anna(&test).await;
    let page = browser.open(&overview()).await;
    page.is(200);
    let columns = [
        "NISS",
        "Nom",
        "Numéro de ticket",
        "Type d'interruption",
        "Régime",
        "Date de début",
        "Date de fin",
        "Date d'introduction",
        "Statut",
        "Bureau de l'ONEM",
    ];
    assert!(
        page.words().contains(&columns.join(" ")),
        "{}",
        page.words()
    );
    for (lang, first, last) in [
        ("nl", "INSZ", "RVA-kantoor"),
        ("de", "ENSS", "Büro des LfA"),
        ("en", "Submission date", "NEO office"),
    ] {
        browser.open(&overview()).await;
        let page = browser
            .submit(
                "/language",
                &[("language", lang), ("returnTo", &overview())],
            )
            .await;
        page.says(first).says(last);
    }
}

#[tokio::test]
async fn ovw_17_ovw_18_ovw_19_the_manuals_six_rows_are_listed() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    the_manuals_six(&test).await;
    let mut browser = anna(&test).await;
    let page = browser.open(&overview()).await;
    page.says("6 résultats (1 page)")
        .says("Sans numéro")
        .says("85.07.30-998.33")
        .says("Fictive, Odile");
    for office in ["NIVELLES", "BRUXELLES", "CHARLEROI", "MONS"] {
        page.says(office);
    }
    for row in [
        "01/06/2022",
        "30/11/2022",
        "20/06/2022",
        "17/01/2023",
        "23/06/2023",
    ] {
        page.says(row);
    }
}

#[tokio::test]
async fn ovw_04_two_years_back_and_a_leave_running_today_however_old() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    let old = Filed::new(BAKERY, ODILE)
        .from("2019-01-01")
        .to("2019-12-31")
        .introduced("2018-11-02");
    old.ticket(Some(1))
        .named(Some(("Ancien", "Fini")))
        .store(&test)
        .await;
    let running = Filed::new(BAKERY, PIERRE)
        .from("2018-01-01")
        .to("2026-12-31")
        .introduced("2017-11-02");
    running
        .ticket(Some(2))
        .named(Some(("Ancienne", "Encours")))
        .store(&test)
        .await;
    let mut browser = anna(&test).await;
    let page = browser.open(&overview()).await;
    assert_eq!(page.value_of("from").as_deref(), Some("29/01/2022"));
    page.says("1 résultat (1 page)")
        .says("Ancienne, Encours")
        .does_not_say("Ancien, Fini");
    search(&mut browser, &[])
        .await
        .says("2 résultats (1 page)")
        .says("Ancien, Fini");
    let reset = browser.open(&overview()).await;
    assert_eq!(
        reset.value_of("from").as_deref(),
        Some("29/01/2022"),
        "OVW-14: reset goes back to the defaults"
    );
}

#[tokio::test]
async fn ovw_06_ovw_07_ovw_10_each_criterion_returns_only_its_rows() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    the_manuals_six(&test).await;
    let hospitalised = InterruptionType::MedicalAssistanceHospitalisedChild;
    Filed::new(BAKERY, PIERRE)
        .of(hospitalised, Regime::Full)
        .ticket(Some(20))
        .store(&test)
        .await;
    Filed::new(BAKERY, PIERRE)
        .of(InterruptionType::MedicalAssistance, Regime::FullFlexible)
        .ticket(Some(21))
        .store(&test)
        .await;
    let mut browser = anna(&test).await;
    let count = async |browser: &mut Browser, fields: &[(&str, &str)]| {
        let page = search(browser, fields).await;
        page.text.matches("<tr role=\"row\"><td").count()
    };
    assert_eq!(count(&mut browser, &[]).await, 8, "empty = all");
    assert_eq!(count(&mut browser, &[("type", "timeCredit")]).await, 5);
    assert_eq!(
        count(
            &mut browser,
            &[("type", "timeCredit"), ("type", "parentalLeave")]
        )
        .await,
        6
    );
    assert_eq!(
        count(&mut browser, &[("type", "medicalAssistance")]).await,
        1
    );
    assert_eq!(
        count(
            &mut browser,
            &[("type", "medicalAssistanceHospitalisedChild")]
        )
        .await,
        1
    );
    assert_eq!(
        count(&mut browser, &[("regime", "full")]).await,
        3,
        "flexible forms belong to their share"
    );
    assert_eq!(count(&mut browser, &[("regime", "fifth")]).await, 2);
    assert_eq!(count(&mut browser, &[("regime", "tenth")]).await, 0);
    assert_eq!(count(&mut browser, &[("status", "closed")]).await, 1);
    assert_eq!(
        count(
            &mut browser,
            &[("status", "waitingForWorker"), ("type", "timeCredit")]
        )
        .await,
        2
    );
    assert_eq!(
        count(&mut browser, &[("type", "forged")]).await,
        8,
        "an unknown entry is left out"
    );
    let page = search(&mut browser, &[]).await;
    page.says("Assistance médicale (membre du ménage ou de la famille)")
        .says("Assistance médicale (enfant mineur hospitalisé)");
}

#[tokio::test]
async fn ovw_08_a_ticket_is_found_however_it_is_written() {
    let test = TestApp::start().await;
    let (_, ticket) = Filed::new(BAKERY, ODILE)
        .ticket(Some(123_456))
        .store(&test)
        .await;
    let ticket = ticket.expect("a ticket").to_string();
    Filed::new(BAKERY, PIERRE)
        .ticket(Some(99))
        .store(&test)
        .await;
    let (_, foreign) = Filed::new(HOSPITAL, PIERRE)
        .ticket(Some(77))
        .store(&test)
        .await;
    let mut browser = anna(&test).await;
    let spaced = ticket.replace('-', " ").to_lowercase();
    for written in [
        ticket.as_str(),
        &ticket.to_lowercase(),
        &spaced,
        &ticket.replace('-', ""),
    ] {
        let page = search(&mut browser, &[("ticket", written)]).await;
        page.says("1 résultat (1 page)").says(&ticket);
    }
    let mistyped = ticket.replacen("04W-0", "04W-1", 1);
    search(&mut browser, &[("ticket", &mistyped)])
        .await
        .says("Vérifiez le numéro");
    let foreign = foreign.expect("a ticket").to_string();
    let page = search(&mut browser, &[("ticket", &foreign)]).await;
    page.says(&format!("Aucune demande ne porte le numéro {foreign}"))
        .does_not_say("1 résultat");
}

#[tokio::test]
async fn ovw_11_ovw_12_a_worker_is_searched_by_a_number_that_never_enters_the_address() {
    let test = TestApp::start().await;
    Filed::new(BAKERY, ODILE).ticket(Some(1)).store(&test).await;
    let pierre = Filed::new(BAKERY, PIERRE)
        .ticket(Some(2))
        .named(Some(("Fictif", "Pierre")));
    pierre.clone().store(&test).await;
    pierre
        .of(InterruptionType::TimeCredit, Regime::Full)
        .ticket(Some(3))
        .store(&test)
        .await;
    let mut browser = anna(&test).await;
    for written in ["90010199794", "900101/997-94", "90.01.01-997.94"] {
        let page = search(&mut browser, &[("niss", written)]).await;
        page.says("2 résultats (1 page)")
            .says("Fictif, Pierre")
            .does_not_say("Fictive, Odile");
        assert!(
            !page.path.contains("90010199794") && !page.path.contains("997"),
            "{}",
            page.path
        );
    }
    let both = search(
        &mut browser,
        &[("niss", "90010199794"), ("type", "timeCredit")],
    )
    .await;
    both.says("1 résultat (1 page)");
    let shared = both.path.clone();
    browser.open(&shared).await.says("1 résultat (1 page)");
    // OVW-25: a colleague with the same rights reads the same list; another employer's people read nothing.
    let carla = test.add_user("Carla", BAKERY, EmployerRole::Filer).await;
    let mut carla = test.browser_of(carla).await;
    carla
        .open(&shared)
        .await
        .says("1 résultat (1 page)")
        .says("Fictif, Pierre");
    let bram = test.add_user("Bram", HOSPITAL, EmployerRole::Filer).await;
    let elsewhere = shared.replace(BAKERY, HOSPITAL);
    test.browser_of(bram).await.open(&elsewhere).await.is(404);
    for (typed, message) in [
        ("90010199795", "contient une erreur"),
        ("123", "11 chiffres"),
    ] {
        let page = search(&mut browser, &[("niss", typed)]).await;
        page.is(422).says(message);
        assert_eq!(
            page.value_of("niss").as_deref(),
            Some(typed),
            "what was typed is kept"
        );
    }
}

#[tokio::test]
async fn ovw_09_the_window_is_read_in_every_form_and_refused_at_its_field() {
    let test = TestApp::start().await;
    Filed::new(BAKERY, ODILE)
        .from("2025-03-01")
        .to("2025-04-30")
        .store(&test)
        .await;
    let mut browser = anna(&test).await;
    for (from, to, found) in [
        ("1/4/2025", "", 1),
        ("01-05-2025", "", 0),
        ("", "28022025", 0),
        ("30/04/2025", "30/04/2025", 1),
    ] {
        let page = search(&mut browser, &[("from", from), ("to", to)]).await;
        page.is(200).says(
            &format!("{found} résultat (1 page)")
                .replace("0 résultat (1 page)", "0 résultat (0 page)"),
        );
    }
    let page = search(&mut browser, &[("from", "31/02/2025"), ("to", "bientôt")]).await;
    page.is(422)
        .says("Période à partir de : Cette date n'existe pas")
        .says("jusqu'à : Ce n'est pas une date");
    assert_eq!(page.value_of("from").as_deref(), Some("31/02/2025"));
    search(&mut browser, &[("from", "2/1/2025"), ("to", "1/1/2025")])
        .await
        .is(422)
        .says("se termine avant de commencer");
}

#[tokio::test]
async fn ovw_22_plurals_and_paging_keep_the_filters() {
    let test = TestApp::start().await;
    let mut browser = anna(&test).await;
    browser
        .open(&overview())
        .await
        .says("0 résultat (0 page)")
        .says("Vous n'avez pas encore de demande");
    for n in 1..=51 {
        let introduced = format!("2025-01-{:02}", 1 + n % 28);
        Filed::new(BAKERY, ODILE)
            .introduced(&introduced)
            .ticket(Some(n))
            .store(&test)
            .await;
    }
    Filed::new(BAKERY, ODILE)
        .in_status(RequestStatus::Closed)
        .ticket(Some(100))
        .store(&test)
        .await;
    let first = search(&mut browser, &[("status", "waitingForWorker")]).await;
    first.says("51 résultats (3 pages)");
    let mut seen = tickets(&first);
    assert_eq!(seen.len(), 25);
    let mut page = first;
    for size in [25, 1] {
        let next = next_of(&page).expect("a next page");
        page = browser.open(&next).await;
        page.says("51 résultats (3 pages)");
        let here = tickets(&page);
        assert_eq!(here.len(), size);
        seen.extend(here);
    }
    assert_eq!(seen.len(), 51);
    seen.sort();
    seen.dedup();
    assert_eq!(
        seen.len(),
        51,
        "no row twice, none lost, the closed one filtered out"
    );
}

fn next_of(page: &Answer) -> Option<String> {
    let end = page.text.find("\" rel=\"next\"")?;
    let start = page.text[..end].rfind("href=\"")? + 6;
    Some(
        page.text[start..end]
            .replace("&#38;", "&")
            .replace("&amp;", "&"),
    )
}

fn tickets(page: &Answer) -> Vec<String> {
    let marker = "<span class=\"number\"><span class=\"hidden\">";
    page.text
        .split(marker)
        .skip(1)
        .filter_map(|rest| rest.split('<').next().map(str::to_owned))
        .collect()
}

#[tokio::test]
async fn ovw_20_the_five_statuses_are_shown_word_for_word() {
    let test = TestApp::start().await;
    for (n, status) in RequestStatus::ALL.iter().enumerate() {
        Filed::new(BAKERY, ODILE)
            .in_status(*status)
            .ticket(Some(n as u64))
            .store(&test)
            .await;
    }
    let page = anna(&test).await.open(&overview()).await;
    for label in [
        "En attente d'info du travailleur",
        "En attente de traitement ONEM",
        "En cours de traitement par l'ONEM",
        "Clôturée par l'ONEM",
        "Annulée",
    ] {
        assert!(
            page.words().matches(label).count() >= 2,
            "{label}: once in the list, once in its row"
        );
    }
}

#[tokio::test]
async fn ovw_02_ovw_03_header_breadcrumb_and_menu_of_every_employer_s_page() {
    let test = TestApp::start().await;
    let (request, _) = Filed::new(BAKERY, ODILE).store(&test).await;
    let mut browser = anna(&test).await;
    let detail = format!("/employers/{BAKERY}/requests/{request}");
    for path in [
        overview(),
        format!("/employers/{BAKERY}/workers"),
        format!("/employers/{BAKERY}/drafts"),
        detail,
    ] {
        let page = browser.open(&path).await;
        page.is(200)
            .says("ONEM Interruption de Carrière et Crédit-temps")
            .says("Accueil << ")
            .says("Écran d'aperçu");
        let words = page.words();
        let entry = words
            .find("Menu Introduire une nouvelle demande")
            .expect("the first entry");
        let out = words.find("Se déconnecter").expect("the last entry");
        assert!(entry < out, "{path}: in this order");
        page.says("Boulangerie du Coin SRL 0999.999.922");
    }
    let breadcrumb = browser.open(&overview()).await;
    assert!(
        breadcrumb
            .text
            .contains("aria-hidden=\"true\">&lt;&lt;</span>"),
        "silent for screen readers"
    );
}

#[tokio::test]
async fn the_counters_lead_to_lists_of_the_same_size() {
    let test = TestApp::start_at("2024-03-15T10:00:00+01:00").await;
    let filed = |n: u64| Filed::new(BAKERY, ODILE).ticket(Some(n));
    filed(1)
        .from("2024-03-01")
        .to("2024-03-31")
        .store(&test)
        .await;
    filed(2)
        .from("2024-03-01")
        .to("2024-05-31")
        .store(&test)
        .await;
    filed(3)
        .in_status(RequestStatus::WaitingForOffice)
        .store(&test)
        .await;
    filed(4)
        .in_status(RequestStatus::InTreatment)
        .store(&test)
        .await;
    filed(5)
        .from("2024-03-01")
        .to("2024-03-20")
        .in_status(RequestStatus::Cancelled)
        .store(&test)
        .await;
    let mut browser = anna(&test).await;
    let page = browser.open(&overview()).await;
    let figures: Vec<(u32, String)> = page
        .text
        .split("class=\"counter-card counter-card--")
        .skip(1)
        .filter_map(|card| {
            let href = card
                .split("href=\"")
                .nth(1)?
                .split('"')
                .next()?
                .replace("&#38;", "&");
            let figure = card
                .split("counter-card__figure\">")
                .nth(1)?
                .split('<')
                .next()?
                .parse()
                .ok()?;
            Some((figure, href))
        })
        .collect();
    assert_eq!(
        figures.iter().map(|(n, _)| *n).collect::<Vec<_>>(),
        [2, 2, 1, 0]
    );
    for (figure, href) in &figures[..3] {
        let list = browser.open(href).await;
        assert_eq!(tickets(&list).len(), *figure as usize, "{href}");
    }
}

#[tokio::test]
async fn acc_16_another_employer_s_requests_are_never_listed() {
    let test = TestApp::start().await;
    Filed::new(HOSPITAL, ODILE)
        .named(Some(("Ailleurs", "Odile")))
        .store(&test)
        .await;
    let mut browser = anna(&test).await;
    search(&mut browser, &[]).await.does_not_say("Ailleurs");
    search(&mut browser, &[("niss", ODILE)])
        .await
        .is(200)
        .does_not_say("Ailleurs")
        .says("0 résultat");
}
