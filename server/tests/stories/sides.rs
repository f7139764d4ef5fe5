//! The four sides: each capacity sees its own pages and its own data, and nothing of its neighbours.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::{Answer, Browser};
use super::standing::{CLAIRE, Changed, G13, LUC, g13};
use domain::access::{AssuranceLevel, Capacity, EmployerRole};
use domain::request::RequestStatus;
use storage::journal;
use uuid::Uuid;

const CASE_WORKER: &str = "83021730074";
const RUNS_THE_SERVICE: &str = "72050500534";

fn user_of(number: &str, role: EmployerRole) -> Capacity {
    Capacity::EmployerUser {
        enterprise: employer(number),
        role,
    }
}

fn office(code: &str) -> Capacity {
    Capacity::CaseWorker {
        office: code.to_owned(),
    }
}

async fn claire(test: &TestApp) -> Browser {
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    test.browser_of(claire).await
}

async fn case_worker(test: &TestApp, code: &str) -> Browser {
    let person = test
        .add_person(CASE_WORKER, "Dora", "Fictive", vec![office(code)])
        .await;
    test.browser_of(person).await
}

async fn administrator(test: &TestApp) -> Browser {
    let person = test
        .add_person(
            RUNS_THE_SERVICE,
            "Eva",
            "Fictive",
            vec![Capacity::Administrator],
        )
        .await;
    test.browser_of(person).await
}

/// A page without what differs from one answer to the next whoever asks: form tokens, and the address asked for.
fn bytes_of(page: &Answer, asked: &str) -> String {
    let mut text = page.text.replace(asked, "(address)");
    while let Some(at) = text.find("name=\"csrf\" value=\"") {
        let start = at + "name=\"csrf\" ".len();
        let end =
            start + "value=\"".len() + text[start + "value=\"".len()..].find('"').expect("an end");
        text.replace_range(start..=end, "(token)");
    }
    text
}

/// The leaves of a file's journal: act and capacity.
async fn journal_of(test: &TestApp, file: Uuid) -> Vec<(String, String, Option<String>)> {
    let leaves = test.store(move |tx| journal::of_file(tx, file)).await;
    leaves
        .into_iter()
        .map(|leaf| (leaf.act, leaf.capacity, leaf.on_behalf_of))
        .collect()
}

#[tokio::test]
async fn acc_23_each_capacity_sees_its_side_and_only_its_data() {
    let test = TestApp::start().await;
    // Claire works at the bakery, files for the hospital, treats files at Mons and runs the service.
    let everything = vec![
        user_of(HOSPITAL, EmployerRole::Filer),
        Capacity::Worker,
        office("MONS"),
        Capacity::Administrator,
    ];
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", everything)
        .await;
    let of_claire = test.file(g13(&test, BAKERY).ticket(1)).await;
    let of_luc = test
        .file(
            g13(&test, HOSPITAL)
                .ticket(2)
                .of(LUC, Some(("Dubois", "Luc"))),
        )
        .await;
    let mut at_mons = g13(&test, BAKERY)
        .ticket(3)
        .of(LUC, Some(("Dumont", "Luc")));
    at_mons.office = Some("MONS".to_owned());
    let at_mons = test.file(at_mons).await;
    let mut claire = test.browser_of(claire).await;

    let choice = claire.open("/capacities").await;
    choice
        .says("Clinique des Tilleuls ASBL")
        .says("Moi-même, comme travailleur")
        .says("Mons");
    choice.does_not_say("Boulangerie du Coin");
    let lists = [
        (
            format!("/employers/{HOSPITAL}/overview?searched=yes"),
            of_luc,
        ),
        ("/worker".to_owned(), of_claire),
        ("/offices/MONS?list=all".to_owned(), at_mons),
    ];
    for (path, own) in &lists {
        let page = claire.open(path).await;
        page.is(200);
        for request in [of_claire, of_luc, at_mons] {
            assert_eq!(
                page.text.contains(&request.to_string()),
                request == *own,
                "{path}"
            );
        }
    }
    claire
        .open("/administration")
        .await
        .is(200)
        .says("Lenoir, Claire");
    for foreign in [
        format!("/employers/{BAKERY}/overview"),
        "/offices/NIVELLES".to_owned(),
    ] {
        claire.open(&foreign).await.is(404);
    }
}

#[tokio::test]
async fn acc_23_a_single_capacity_skips_the_choice() {
    let test = TestApp::start().await;
    let sides = [
        (claire(&test).await, "/worker"),
        (
            case_worker(&test, "LA LOUVIERE").await,
            "/offices/LA%20LOUVIERE",
        ),
        (administrator(&test).await, "/administration"),
    ];
    for (mut browser, side) in sides {
        let page = browser.open("/capacities").await;
        assert_eq!(page.is(200).path, side);
    }
}

#[tokio::test]
async fn acc_16_two_tabs_with_two_employers_never_mix() {
    let test = TestApp::start().await;
    let both = vec![
        user_of(BAKERY, EmployerRole::Filer),
        user_of(HOSPITAL, EmployerRole::Filer),
    ];
    let anna = test
        .add_person("85073099833", "Anna", "Fictive", both)
        .await;
    let at_bakery = test.file(g13(&test, BAKERY).ticket(1)).await;
    let at_hospital = test
        .file(
            g13(&test, HOSPITAL)
                .ticket(2)
                .of(LUC, Some(("Dubois", "Luc"))),
        )
        .await;
    let mut first = test.browser_of(anna).await;
    let mut second = first.another_window();
    let tabs = [
        (BAKERY, at_bakery, HOSPITAL),
        (HOSPITAL, at_hospital, BAKERY),
    ];
    for (number, own, other) in tabs {
        let tab = if number == BAKERY {
            &mut first
        } else {
            &mut second
        };
        for path in [
            "overview?searched=yes",
            &format!("requests/{own}"),
            &format!("consultation?request={own}"),
        ] {
            let page = tab.open(&format!("/employers/{number}/{path}")).await;
            assert!(
                page.is(200).text.contains("href=\"/capacities\""),
                "the switcher is there"
            );
            assert!(
                !page.text.contains(other),
                "{path} of {number} names {other}"
            );
        }
        tab.open(&format!("/employers/{other}/requests/{own}"))
            .await
            .is(404);
        tab.open(&format!("/employers/{other}/consultation?request={own}"))
            .await
            .is(404);
        tab.open(&format!(
            "/employers/{number}/consultation?request={own}&chosen={}",
            Uuid::nil()
        ))
        .await
        .is(404);
    }
}

#[tokio::test]
async fn aud_10_a_ticket_alone_opens_nothing() {
    let test = TestApp::start().await;
    let neighbour = test.file(g13(&test, BAKERY)).await;
    let bram = test
        .add_user("Bram", HOSPITAL, EmployerRole::Administrator)
        .await;
    let mut bram = test.browser_of(bram).await;
    let luc = test
        .add_person(LUC, "Luc", "Dubois", vec![Capacity::Worker])
        .await;
    let mut luc = test.browser_of(luc).await;
    let mut mons = case_worker(&test, "MONS").await;
    let absent = test.id();
    let places = [
        format!("/employers/{HOSPITAL}/requests/"),
        format!("/employers/{HOSPITAL}/consultation?request="),
        format!("/employers/{BAKERY}/requests/"),
        "/worker/requests/".to_owned(),
        "/offices/MONS/requests/".to_owned(),
        "/offices/NIVELLES/requests/".to_owned(),
    ];
    for place in places {
        let browser = match place.as_str() {
            p if p.starts_with("/worker") => &mut luc,
            p if p.starts_with("/offices") => &mut mons,
            _ => &mut bram,
        };
        let (theirs, nobodys) = (format!("{place}{neighbour}"), format!("{place}{absent}"));
        let (forbidden, missing) = (browser.open(&theirs).await, browser.open(&nobodys).await);
        assert_eq!(
            (forbidden.is(404).status, missing.status),
            (missing.status, forbidden.status)
        );
        assert_eq!(
            bytes_of(&forbidden, &theirs),
            bytes_of(&missing, &nobodys),
            "{place}: forbidden and missing differ"
        );
        for by_ticket in [format!("{place}{G13}"), format!("{place}04W-002ZS8V-E4-Z")] {
            browser.open(&by_ticket).await.is(404);
        }
    }
    let found = bram
        .open(&format!(
            "/employers/{HOSPITAL}/overview?searched=yes&ticket={G13}"
        ))
        .await;
    found.is(200).does_not_say("Lenoir");
    assert!(!found.text.contains(&neighbour.to_string()));
    assert!(
        journal_of(&test, neighbour).await.is_empty(),
        "a refused reading is no reading"
    );
}

#[tokio::test]
async fn emp_01_the_worker_finds_the_requests_of_every_employer_and_what_they_mean() {
    let test = TestApp::start().await;
    let bakery = test.file(g13(&test, BAKERY).ticket(1)).await;
    let hospital = g13(&test, HOSPITAL)
        .ticket(2)
        .days_later(1)
        .in_status(RequestStatus::InTreatment);
    let hospital = test.file(hospital).await;
    let other = test.file(g13(&test, BAKERY).ticket(3).of(LUC, None)).await;
    let mut claire = claire(&test).await;
    let page = claire.open("/worker").await;
    page.is(200)
        .says("Boulangerie du Coin SRL")
        .says("Clinique des Tilleuls ASBL")
        .says("2 résultats (1 page)");
    page.says("Vous devez compléter votre partie.")
        .says("Le bureau de l'ONEM examine la demande.");
    let row = |request| {
        let link = format!("class=\"row-link\" href=\"/worker/requests/{request}\"");
        page.text.find(&link).expect("a row")
    };
    assert!(row(hospital) < row(bakery), "newest first");
    assert!(!page.text.contains(&other.to_string()));
    let read = claire.open(&format!("/worker/requests/{bakery}")).await;
    read.is(200)
        .says("Introduite par Boulangerie du Coin SRL le 10/09/2024")
        .says("congé parental")
        .says(G13_COMMENT);
    read.says("Vous voyez exactement ce que votre employeur a déclaré.");
    claire
        .open(&format!("/worker/requests/{other}"))
        .await
        .is(404);
}

const G13_COMMENT: &str = "Commentaire kkk";

#[tokio::test]
async fn a_worker_without_requests_is_told_so() {
    let test = TestApp::start().await;
    claire(&test)
        .await
        .open("/worker")
        .await
        .is(200)
        .says("Aucune demande ne vous concerne pour le moment.");
}

#[tokio::test]
async fn pd_12_the_office_sees_its_files_with_the_number_masked() {
    let test = TestApp::start().await;
    let file = test
        .file(
            g13(&test, BAKERY)
                .ticket(1)
                .keeping("Horaire inhabituel.", "Équipe de nuit."),
        )
        .await;
    let mut elsewhere = g13(&test, BAKERY)
        .ticket(2)
        .of(LUC, Some(("Dubois", "Luc")));
    elsewhere.office = Some("MONS".to_owned());
    let elsewhere = test.file(elsewhere).await;
    let mut nivelles = case_worker(&test, "NIVELLES").await;
    let list = nivelles.open("/offices/NIVELLES?list=all").await;
    list.is(200)
        .says("Dossiers du bureau Nivelles")
        .says("Lenoir, Claire")
        .says("1 résultat (1 page)");
    let read = nivelles
        .open(&format!("/offices/NIVELLES/requests/{file}"))
        .await;
    read.is(200).says(
        "Introduite par Boulangerie du Coin SRL (numéro d'entreprise 0999.999.922) le 10/09/2024",
    );
    read.says("Horaire inhabituel.").says("Équipe de nuit.");
    for page in [&list, &read] {
        page.does_not_say("91.06.21-210.46")
            .does_not_say("91062121046")
            .does_not_say("210.46");
    }
    nivelles
        .open(&format!("/offices/NIVELLES/requests/{elsewhere}"))
        .await
        .is(404);
    nivelles
        .open(&format!("/offices/MONS/requests/{elsewhere}"))
        .await
        .is(404);
    let closed = nivelles
        .open("/offices/NIVELLES?list=all&status=closed")
        .await;
    closed.is(200).says("Aucun dossier n'a ce statut.");
}

#[tokio::test]
async fn r8_each_reading_by_the_office_is_journalled_before_it_is_answered() {
    let test = TestApp::start().await;
    let file = test.file(g13(&test, BAKERY)).await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Reader).await;
    let path = format!("/offices/NIVELLES/requests/{file}");
    let mut nivelles = case_worker(&test, "NIVELLES").await;
    test.browser_of(anna)
        .await
        .open(&format!("/employers/{BAKERY}/requests/{file}"))
        .await
        .is(200);
    claire(&test)
        .await
        .open(&format!("/worker/requests/{file}"))
        .await
        .is(200);
    nivelles.open("/offices/NIVELLES").await.is(200);
    assert!(
        journal_of(&test, file).await.is_empty(),
        "one's own files and lists leave no leaf"
    );
    let page = nivelles.open(&path).await;
    page.is(200)
        .says("Votre lecture de ce dossier est notée dans son journal, le 04/02/2025 à 19:00.");
    nivelles.send_method("HEAD", &path).await.is(200);
    let reading = (
        "request.consulted".to_owned(),
        "caseWorker".to_owned(),
        Some("NIVELLES".to_owned()),
    );
    assert_eq!(journal_of(&test, file).await, [reading.clone(), reading]);
    let chain = test.store(move |tx| journal::verify_chain(tx, file)).await;
    assert_eq!(chain, Ok(2));
}

#[tokio::test]
async fn r8_readings_at_the_same_time_are_all_answered_and_all_journalled() {
    let test = TestApp::start().await;
    let file = test.file(g13(&test, BAKERY)).await;
    let path = format!("/offices/NIVELLES/requests/{file}");
    let nivelles = case_worker(&test, "NIVELLES").await;
    let readings: Vec<_> = (0..4)
        .map(|_| {
            let (mut window, path) = (nivelles.another_window(), path.clone());
            tokio::spawn(async move { window.open(&path).await.status })
        })
        .collect();
    for reading in readings {
        assert_eq!(reading.await.expect("an answer").as_u16(), 200);
    }
    let chain = test.store(move |tx| journal::verify_chain(tx, file)).await;
    assert_eq!(chain, Ok(4));
}

#[tokio::test]
async fn ops_10_people_are_found_by_name_and_no_address_carries_it() {
    let test = TestApp::start().await;
    let bakery = vec![user_of(BAKERY, EmployerRole::Filer), Capacity::Worker];
    test.add_person(LUC, "Hélène", "Dupont", bakery).await;
    test.add_person("88110204574", "Karel", "Maes", Vec::new())
        .await;
    let mut eva = administrator(&test).await;
    let all = eva.open("/administration").await;
    all.is(200)
        .says("3 personnes (1 page)")
        .says("Maes, Karel")
        .says("Aucune qualité");
    all.says("Déclarant pour Boulangerie du Coin SRL (0999.999.922), depuis le 01/01/2025")
        .says("Travailleur, depuis");
    all.does_not_say("95.08.30-400.72")
        .does_not_say("95083040072");
    let found = eva
        .submit("/administration", &[("name", "helene dup")])
        .await;
    found
        .is(200)
        .says("Dupont, Hélène")
        .does_not_say("Maes")
        .says("1 personne (1 page)");
    assert!(
        found.path.starts_with("/administration?search="),
        "{}",
        found.path
    );
    assert!(!found.path.to_lowercase().contains("dup"));
    assert_eq!(found.value_of("name").as_deref(), Some("helene dup"));
    let none = eva.submit("/administration", &[("name", "Zorro")]).await;
    none.is(200).says("Aucune personne ne porte ce nom.");
    let other = test
        .add_person(
            "60122401230",
            "Other",
            "Fictive",
            vec![Capacity::Administrator],
        )
        .await;
    test.browser_of(other).await.open(&found.path).await.is(404);
}

#[tokio::test]
async fn ops_10_many_people_are_paged_with_their_search() {
    let test = TestApp::start().await;
    for day in 1..=26_u32 {
        let number = 900_101_000 + day;
        let niss = format!("{number}{:02}", 97 - number % 97);
        test.add_person(&niss, &format!("Jan{day:02}"), "Peeters", Vec::new())
            .await;
    }
    let mut eva = administrator(&test).await;
    let first = eva.submit_search("peeters").await;
    first
        .says("26 personnes (2 pages)")
        .says("Peeters, Jan01")
        .does_not_say("Jan26");
    let second = eva.open(&format!("{}&page=2", first.path)).await;
    second.is(200).says("Peeters, Jan26").does_not_say("Jan01");
}

impl Browser {
    async fn submit_search(&mut self, name: &str) -> Answer {
        self.open("/administration").await.is(200);
        self.submit("/administration", &[("name", name)]).await
    }
}

#[tokio::test]
async fn a_low_sign_in_opens_neither_the_office_nor_the_administration() {
    let test = TestApp::start().await;
    let both = vec![office("NIVELLES"), Capacity::Administrator];
    let person = test.add_person(CASE_WORKER, "Dora", "Fictive", both).await;
    let file = test.file(g13(&test, BAKERY)).await;
    let mut browser = test.browser_at_level(person, AssuranceLevel::L200).await;
    for path in [
        "/offices/NIVELLES",
        &format!("/offices/NIVELLES/requests/{file}"),
        "/administration",
    ] {
        let answer = browser.get(path).await;
        assert!(
            answer.is(303).location().starts_with("/step-up?level="),
            "{path}: {}",
            answer.location()
        );
    }
    assert!(journal_of(&test, file).await.is_empty());
}
