//! What makes the overview quick to work with: what is due first, chips, names, orders, views, acts on the row.

use super::app::{BAKERY, TestApp, employer};
use super::browser::{Answer, Browser};
use super::filed::Filed;
use domain::access::EmployerRole;
use domain::interruption::{InterruptionType, Regime};
use domain::message::MessageEvent;
use domain::request::RequestStatus;
use storage::messages::{self, NewMessage, Owner};

const ODILE: &str = "85073099833";
const PIERRE: &str = "90010199794";

fn overview() -> String {
    format!("/employers/{BAKERY}/overview")
}

async fn anna(test: &TestApp) -> Browser {
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    test.browser_of(anna).await
}

async fn search(browser: &mut Browser, fields: &[(&str, &str)]) -> Answer {
    browser.open(&overview()).await;
    let mut all = vec![("searched", "yes")];
    all.extend_from_slice(fields);
    let path = format!("/employers/{BAKERY}/searches");
    browser.submit(&path, &all).await
}

/// The names of the rows, in order.
fn names(page: &Answer) -> Vec<String> {
    let cells = page.text.split("class=\"table__name\"").skip(1);
    let name = |cell: &str| Some(cell.split_once('>')?.1.split_once('<')?.0.to_owned());
    cells.filter_map(name).collect()
}

fn link<'a>(page: &'a Answer, words: &str) -> Option<String> {
    let end = page.text.find(words)?;
    let start = page.text[..end].rfind("href=\"")? + 6;
    let href: &'a str = page.text[start..].split('"').next()?;
    Some(href.replace("&#38;", "&").replace("&amp;", "&"))
}

/// Four people whose requests stand differently.
async fn four(test: &TestApp) {
    let filed = |n: u64, name: &'static str| {
        Filed::new(BAKERY, if n.is_multiple_of(2) { ODILE } else { PIERRE })
            .ticket(Some(n))
            .named(Some((name, "Jo")))
            .introduced("2024-01-10")
    };
    let soon = filed(1, "Soonest").from("2024-02-01").to("2024-04-30");
    soon.store(test).await;
    let later = filed(2, "Later").from("2024-03-15").to("2024-06-14");
    later
        .of(InterruptionType::TimeCredit, Regime::Half)
        .store(test)
        .await;
    let office = filed(3, "Office").from("2024-01-15").to("2024-05-14");
    office
        .in_status(RequestStatus::InTreatment)
        .office("MONS")
        .store(test)
        .await;
    let over = filed(4, "Over").from("2024-01-01").to("2024-03-31");
    over.in_status(RequestStatus::Closed).store(test).await;
}

#[tokio::test]
async fn ovw_24_what_needs_somebody_first_stands_first_with_its_date() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    four(&test).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&overview()).await;
    assert_eq!(
        names(&page),
        ["Soonest, Jo", "Office, Jo", "Later, Jo", "Over, Jo"]
    );
    page.says("Travailleur : au plus tard le 01/04/2024")
        .says("Travailleur : au plus tard le 15/05/2024")
        .says("Bureau de l'ONEM : au plus tard le 10/05/2024");
}

#[tokio::test]
async fn ovw_24_a_deadline_that_has_passed_says_so() {
    let test = TestApp::start_at("2024-05-02T10:00:00+02:00").await;
    four(&test).await;
    let page = anna(&test).await.open(&overview()).await;
    page.says("Travailleur : le délai était le 01/04/2024");
}

#[tokio::test]
async fn ovw_25_each_filter_is_a_chip_that_takes_itself_away() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    four(&test).await;
    let mut anna = anna(&test).await;
    let fields = [
        ("type", "timeCredit"),
        ("from", "1/2/2024"),
        ("name", "later"),
    ];
    let page = search(&mut anna, &fields).await;
    assert_eq!(names(&page), ["Later, Jo"]);
    page.says("Retirer le filtre Crédit-temps")
        .says("À partir du 1/2/2024")
        .says("Nom du travailleur : later");
    assert!(!page.path.to_lowercase().contains("later"), "{}", page.path);
    let without = link(&page, "Retirer le filtre </span>Crédit-temps").expect("a chip");
    let page = anna.open(&without).await;
    page.does_not_say("Retirer le filtre Crédit-temps")
        .says("Nom du travailleur : later");
    let without = link(&page, "Retirer le filtre </span>Nom du travailleur").expect("a chip");
    let page = anna.open(&without).await;
    assert_eq!(page.value_of("name").as_deref(), Some(""));
    assert_eq!(names(&page).len(), 4);
}

#[tokio::test]
async fn ovw_26_a_name_is_found_as_people_remember_it() {
    let test = TestApp::start().await;
    let helene = Filed::new(BAKERY, ODILE).ticket(Some(1));
    helene.named(Some(("Dupont", "Hélène"))).store(&test).await;
    let jean = Filed::new(BAKERY, PIERRE).ticket(Some(2));
    jean.named(Some(("Van den Berghe", "Jean-Pierre")))
        .store(&test)
        .await;
    let mut anna = anna(&test).await;
    for typed in ["dupond helene", "HELENE", "Dupnot"] {
        let page = search(&mut anna, &[("name", typed)]).await;
        assert_eq!(names(&page), ["Dupont, Hélène"], "{typed}");
        assert!(
            !page.path.contains(typed) && !page.path.contains("elene"),
            "{}",
            page.path
        );
        assert_eq!(page.value_of("name").as_deref(), Some(typed));
    }
    for typed in ["vandenberghe", "jean pierre", "Jeanpiere"] {
        let page = search(&mut anna, &[("name", typed)]).await;
        assert_eq!(names(&page), ["Van den Berghe, Jean-Pierre"], "{typed}");
    }
    search(&mut anna, &[("name", "Martin")])
        .await
        .says("Aucune demande ne correspond");
    // Both panels apply, and the number too.
    let fields = [("name", "dupont"), ("niss", PIERRE)];
    search(&mut anna, &fields)
        .await
        .says("Aucune demande ne correspond");
}

#[tokio::test]
async fn con_06_a_word_of_a_comment_finds_its_request() {
    let test = TestApp::start().await;
    Filed::new(BAKERY, ODILE).ticket(Some(1)).store(&test).await;
    let (id, _) = Filed::new(BAKERY, PIERRE)
        .ticket(Some(2))
        .named(Some(("Fictif", "Pierre")))
        .store(&test)
        .await;
    test.store(move |tx| {
        let stored = storage::requests::by_id(tx, &employer(BAKERY), id)?.expect("a request");
        let new = storage::requests::NewEnd {
            status: stored.request.status,
            end: stored.request.details.period.end(),
            comment: Some("Remplacé par l'équipe de nuit"),
            warnings: &[],
        };
        storage::requests::set_end_date(tx, &stored, new)
    })
    .await;
    let mut anna = anna(&test).await;
    let page = search(&mut anna, &[("comment", "EQUIPE remplace")]).await;
    assert_eq!(names(&page), ["Fictif, Pierre"]);
    assert!(
        !page.path.to_lowercase().contains("equipe"),
        "{}",
        page.path
    );
    search(&mut anna, &[("comment", "jour")])
        .await
        .says("Aucune demande ne correspond");
}

#[tokio::test]
async fn ovw_27_any_column_but_the_number_orders_the_list() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    four(&test).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&overview()).await;
    assert!(!page.text.contains("sort=niss"));
    for (column, first) in [
        ("name", "Later, Jo"),
        ("ticket", "Soonest, Jo"),
        ("start", "Over, Jo"),
        ("end", "Over, Jo"),
        ("type", "Later, Jo"),
    ] {
        let up = anna.open(&format!("{}?sort={column}", overview())).await;
        assert_eq!(names(&up)[0], first, "{column}");
        assert_eq!(up.text.matches("aria-sort=\"ascending\"").count(), 1);
        let down = anna
            .open(&format!("{}?sort={column}&direction=down", overview()))
            .await;
        assert_ne!(names(&down)[0], first, "{column}");
        // The heading of the column leads to the other direction.
        assert!(
            up.text
                .contains(&format!("sort={column}&#38;direction=down")),
            "{column}"
        );
    }
    // A search keeps the order, the columns and the rows of a page.
    let path = format!("{}?sort=name&size=10&hide=niss&hide=office", overview());
    let page = anna.open(&path).await;
    page.does_not_say("Bureau de l'ONEM Soonest");
    assert!(
        !page.text.contains("data-label=\"NISS\"") && !page.text.contains("data-label=\"Bureau")
    );
    let fields = [
        ("searched", "yes"),
        ("sort", "name"),
        ("size", "10"),
        ("hide", "niss"),
        ("status", "waitingForWorker"),
    ];
    let page = anna
        .submit(&format!("/employers/{BAKERY}/searches"), &fields)
        .await;
    assert_eq!(names(&page), ["Later, Jo", "Soonest, Jo"]);
    assert!(
        page.path.contains("sort=name") && page.path.contains("size=10"),
        "{}",
        page.path
    );
}

#[tokio::test]
async fn ovw_27_pages_of_another_order_hold_each_row_once() {
    let test = TestApp::start().await;
    for n in 1..=23 {
        Filed::new(BAKERY, ODILE)
            .ticket(Some(n))
            .named(Some((&format!("Nom{n:02}"), "Jo")))
            .store(&test)
            .await;
    }
    let mut anna = anna(&test).await;
    let mut seen = Vec::new();
    for page in 1..=3 {
        let path = format!(
            "{}?sort=name&direction=down&size=10&page={page}",
            overview()
        );
        let page = anna.open(&path).await;
        page.says("23 résultats (3 pages)");
        seen.extend(names(&page));
    }
    let mut expected: Vec<_> = (1..=23).map(|n| format!("Nom{n:02}, Jo")).collect();
    expected.reverse();
    assert_eq!(seen, expected);
}

#[tokio::test]
async fn ovw_29_each_row_says_what_can_be_done_and_why_not() {
    let test = TestApp::start().await;
    for (n, status) in RequestStatus::ALL.iter().enumerate() {
        let filed = Filed::new(BAKERY, ODILE)
            .ticket(Some(n as u64))
            .in_status(*status);
        filed.store(&test).await;
    }
    let mut anna = anna(&test).await;
    let row = async |browser: &mut Browser, status: &str| {
        let path = format!("{}?status={status}&searched=yes", overview());
        let page = browser.open(&path).await;
        page.text
            .split("class=\"row-acts__body\"")
            .nth(1)
            .unwrap_or_default()
            .to_owned()
    };
    let direct = row(&mut anna, "waitingForWorker").await;
    for href in ["/attachments\"", "/modification\"", "/cancellation\""] {
        assert!(direct.contains(href), "{href}");
    }
    assert!(direct.contains("Modifier la date de fin"));
    let asked = row(&mut anna, "inTreatment").await;
    assert!(asked.contains("Demander l&#39;annulation") && !asked.contains("row-acts__closed"));
    let cancelled = row(&mut anna, "cancelled").await;
    assert!(
        cancelled.contains("La demande est annulée.") && !cancelled.contains("/modification\"")
    );
    let reader = test.add_user("Rita", BAKERY, EmployerRole::Reader).await;
    let mut rita = test.browser_of(reader).await;
    let only = row(&mut rita, "waitingForWorker").await;
    assert!(
        only.contains("Votre rôle permet seulement de consulter.")
            && !only.contains("/cancellation\"")
    );
}

#[tokio::test]
async fn ovw_30_each_status_says_what_it_means_for_the_employer() {
    let test = TestApp::start().await;
    for (n, status) in RequestStatus::ALL.iter().enumerate() {
        let filed = Filed::new(BAKERY, ODILE)
            .ticket(Some(n as u64))
            .in_status(*status);
        filed.store(&test).await;
    }
    let page = anna(&test).await.open(&overview()).await;
    for meaning in [
        "Votre travailleur doit compléter sa partie.",
        "Votre travailleur a complété sa partie.",
        "Le bureau de l'ONEM examine la demande.",
        "L'ONEM a pris sa décision.",
        "La demande est annulée.",
    ] {
        page.says(meaning);
    }
}

#[tokio::test]
async fn ovw_31_tabs_count_the_same_search_and_handling_lowers_them() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    four(&test).await;
    let mut anna = anna(&test).await;
    let page = anna.open(&overview()).await;
    page.says("Toutes (4)")
        .says("En attente d'info du travailleur (2)")
        .says("Clôturée par l'ONEM (1)");
    let tab = link(&page, "En attente d&#39;info du travailleur <span").expect("a tab");
    let waiting = anna.open(&tab).await;
    assert_eq!(names(&waiting).len(), 2);
    waiting.says("Toutes (4)");
    // Handling one: it is cancelled, and the next page counts one less.
    let request = waiting
        .text
        .split("/requests/")
        .nth(1)
        .and_then(|rest| rest.split(['"', '/']).next())
        .expect("a request")
        .to_owned();
    let path = format!("/employers/{BAKERY}/requests/{request}/cancellation");
    anna.open(&path).await;
    let (version, mode) = (anna.shown("version"), anna.shown("mode"));
    let fields = [
        ("version", version.as_str()),
        ("mode", mode.as_str()),
        ("confirmed", "yes"),
    ];
    let answer = anna.submit(&path, &fields).await;
    answer.is(200);
    let page = anna.open(&overview()).await;
    page.says("En attente d'info du travailleur (1)")
        .says("Annulée (1)");
}

#[tokio::test]
async fn ovw_31_a_mark_clears_itself_when_the_file_is_opened() {
    let test = TestApp::start().await;
    let (request, ticket) = Filed::new(BAKERY, ODILE).ticket(Some(1)).store(&test).await;
    let (other, _) = Filed::new(BAKERY, PIERRE)
        .ticket(Some(2))
        .store(&test)
        .await;
    let (ids, at) = ([test.id(), test.id()], test.now());
    test.store(move |tx| {
        let owner = Owner::Employer(employer(BAKERY));
        for (id, file) in ids.into_iter().zip([request, other]) {
            let told = NewMessage {
                id,
                event: MessageEvent::WorkerCompleted,
                file,
                owner: &owner,
                ticket: ticket.as_ref(),
                contact: None,
                at,
            };
            messages::insert(tx, &told)?;
        }
        Ok(())
    })
    .await;
    let mut anna = anna(&test).await;
    let marks = |page: &Answer| page.text.matches("class=\"unread\"").count();
    let page = anna.open(&overview()).await;
    assert_eq!(marks(&page), 2);
    page.says("Nouveau");
    anna.open(&format!("/employers/{BAKERY}/requests/{request}"))
        .await
        .is(200);
    let page = anna.open(&overview()).await;
    assert_eq!(
        marks(&page),
        1,
        "opened is read, for everybody at this employer"
    );
}

#[tokio::test]
async fn ovw_27_a_view_comes_back_after_a_new_login() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    four(&test).await;
    let person = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut anna = test.browser_of(person).await;
    let fields = [("name", "later"), ("sort", "end"), ("size", "50")];
    let page = search(&mut anna, &fields).await;
    let worker = page
        .text
        .split("name=\"worker\" value=\"")
        .nth(1)
        .and_then(|rest| rest.split('"').next());
    let worker = worker.expect("the opaque id").to_owned();
    let views = format!("/employers/{BAKERY}/views");
    let kept = [
        ("searched", "yes"),
        ("worker", worker.as_str()),
        ("sort", "end"),
        ("size", "50"),
        ("viewName", "Mes urgences"),
    ];
    let page = anna.submit(&views, &kept).await;
    page.is(200)
        .says("La vue est enregistrée.")
        .says("Mes urgences");
    assert!(!page.path.contains("urgences"), "{}", page.path);
    // Another day, another login.
    let mut again = test.browser_of(person).await;
    let page = again.open(&overview()).await;
    let href = link(&page, "Mes urgences</a>").expect("the view");
    assert!(!href.to_lowercase().contains("later"), "{href}");
    let page = again.open(&href).await;
    assert_eq!(names(&page), ["Later, Jo"]);
    assert_eq!(page.value_of("name").as_deref(), Some("later"));
    page.says("Mes urgences");
    // It is this person's alone.
    let carla = test.add_user("Carla", BAKERY, EmployerRole::Filer).await;
    let mut carla = test.browser_of(carla).await;
    carla.open(&overview()).await.does_not_say("Mes urgences");
    carla.open(&href).await.is(404);
    let removal = page
        .text
        .split("action=\"")
        .find(|rest| rest.contains("/removal\""));
    let removal = removal
        .and_then(|rest| rest.split('"').next())
        .expect("a way to remove it")
        .to_owned();
    carla.open(&overview()).await.is(200);
    carla.submit(&removal, &[]).await.is(404);
    again.open(&overview()).await.is(200);
    again
        .submit(&removal, &[])
        .await
        .says("La vue est supprimée.")
        .does_not_say("Mes urgences");
    again
        .submit(&views, &[("searched", "yes"), ("viewName", " ")])
        .await
        .says("Donnez un nom à la vue.");
}

#[tokio::test]
async fn ovw_28_the_file_holds_the_rows_order_and_texts_of_the_screen() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    four(&test).await;
    let paper = Filed::new(BAKERY, ODILE)
        .ticket(None)
        .named(Some(("=Formule", "Jo")));
    paper
        .from("2024-02-01")
        .to("2024-03-31")
        .introduced("2024-01-10")
        .store(&test)
        .await;
    let mut anna = anna(&test).await;
    let page = anna
        .open(&format!("{}?sort=name&hide=office", overview()))
        .await;
    let shown = names(&page);
    assert_eq!(shown[0], "=Formule, Jo");
    let csv = link(&page, ">CSV</a>").expect("a file");
    let file = anna.get(&csv).await;
    file.is(200);
    let lines: Vec<&str> = file.text.trim_start_matches('\u{feff}').lines().collect();
    assert_eq!(lines.len(), 1 + shown.len());
    assert_eq!(
        lines[0],
        "\"NISS\";\"Nom\";\"Numéro de ticket\";\"Type d'interruption\";\"Régime\";\"Date de début\";\"Date de fin\";\"Date d'introduction\";\"Statut\";\"Échéance\""
    );
    // OVW-17: the row without ticket is there; and what looks like a formula is a text.
    assert!(
        lines[1].contains("\"'=Formule, Jo\";\"Sans numéro\""),
        "{}",
        lines[1]
    );
    assert!(
        lines[1].contains("\"85.07.30-998.33\"")
            && lines[1].ends_with("\"Travailleur : au plus tard le 01/04/2024\""),
        "{}",
        lines[1]
    );
    for (line, name) in lines[1..].iter().zip(&shown) {
        assert!(line.contains(name.as_str()), "{line}: {name}");
    }
    let workbook = anna.get(&csv.replace("format=csv", "format=xlsx")).await;
    workbook.is(200);
    assert!(workbook.bytes.starts_with(b"PK"));
    let journalled = test
        .store(|tx| Ok(storage::verify::everything(tx)?.files))
        .await;
    assert!(journalled >= 2, "who took the list out is in the journal");
    // Only what is searched for leaves.
    let one = anna
        .get(&format!(
            "/employers/{BAKERY}/export?searched=yes&status=closed&format=csv"
        ))
        .await;
    assert_eq!(one.text.lines().count(), 2);
}
