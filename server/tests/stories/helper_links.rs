//! Every link on the pages of whoever helps a worker leads somewhere, and none to what stays the worker's own (EMP-10).

use super::app::TestApp;
use super::browser::Browser;
use super::changes::{MORNING, anna, changes_to, nivelles, spring};
use super::decision_letters::send_part;
use super::negotiated::notice_in;
use super::notice_papers::request_of_notice;
use super::seclusion::helps_claire;
use super::standing::{CLAIRE, Changed};
use domain::access::Capacity;
use domain::notice::NoticeState;
use domain::request::RequestStatus;
use std::collections::BTreeSet;
use uuid::Uuid;

/// The addresses of our own on a page, without the place in it: of its links, and of the buttons that choose a capacity.
fn links(text: &str) -> Vec<String> {
    let attributes = ["href=\"/", "value=\"/"].iter();
    let hrefs = attributes.flat_map(|begin| text.split(begin).skip(1));
    let hrefs = hrefs.filter_map(|rest| rest.split(['"', '#']).next());
    hrefs
        .filter(|href| !href.starts_with("assets/"))
        .map(|href| format!("/{}", href.replace("&amp;", "&")))
        .collect()
}

/// Requests of Claire with everything that is linked from them: a notice, a change, one that is asked, a decision.
async fn files(test: &TestApp) -> [Uuid; 4] {
    let notice = notice_in(test, NoticeState::Accepted, 1).await;
    let of_notice = request_of_notice(test, notice.id).await;
    let mut anna = anna(test).await;
    let changed = test.file(spring(test).ticket(7)).await;
    let fields = [("endDate", "30/04/2025"), ("comment", "Retour anticipé")];
    changes_to(&mut anna, changed, &fields).await.is(200);
    let waiting = RequestStatus::WaitingForOffice;
    let asked = test.file(spring(test).ticket(8).in_status(waiting)).await;
    changes_to(&mut anna, asked, &fields).await.is(200);
    let decided = test.file(spring(test).ticket(9).in_status(waiting)).await;
    let now = test.now();
    test.store(move |tx| send_part(tx, decided, now)).await;
    let mut dora = nivelles(test).await;
    let desk = format!("/offices/NIVELLES/requests/{decided}");
    for (act, fields) in [
        ("take", &[][..]),
        ("decision", &[("outcome", "granted")][..]),
    ] {
        dora.open(&desk).await.is(200);
        let done = dora.submit(&format!("{desk}/{act}"), fields).await;
        done.is(200);
    }
    [of_notice, changed, asked, decided]
}

/// Follows every link from the capacities on, through every page of the files; each page that is there, and what it says.
async fn walks(browser: &mut Browser) -> Vec<(String, String)> {
    let mut ahead = vec!["/capacities".to_owned()];
    let (mut seen, mut pages) = (BTreeSet::new(), Vec::new());
    while let Some(path) = ahead.pop() {
        if !seen.insert(path.clone()) {
            continue;
        }
        let page = browser.get(&path).await;
        assert!(page.status.as_u16() < 400, "{path}: {}", page.status);
        // What is everybody's, or the helper's own, is only looked at.
        let of_files = ["/capacities", "/helping/", "/worker/requests/"];
        if of_files.iter().any(|begin| path.starts_with(begin)) {
            if page.status.is_redirection() {
                ahead.push(page.location().to_owned());
            }
            ahead.extend(links(&page.text));
        }
        pages.push((path, page.text));
    }
    pages
}

#[tokio::test]
async fn emp_10_every_link_of_a_helper_leads_somewhere() {
    let test = TestApp::start_at(MORNING).await;
    let requests = files(&test).await;
    let worker = || vec![Capacity::Worker];
    let claire = test.add_person(CLAIRE, "Claire", "Lenoir", worker()).await;
    let bram = test
        .add_person("90010199794", "Bram", "Fictive", worker())
        .await;
    helps_claire(&test, claire, bram, false).await;
    let mut browser = test.browser_of(bram).await;
    let pages = walks(&mut browser).await;
    for id in requests {
        let own = format!("/worker/requests/{id}");
        assert!(pages.iter().any(|(path, _)| *path == own), "{own}");
    }
    let [of_notice, changed, asked, decided] = requests.map(|id| format!("/worker/requests/{id}"));
    let read = |path: &str| pages.iter().any(|(one, _)| one.starts_with(path));
    assert!(read(&format!("{decided}/decisions/1/pdf")));
    assert!(read(&format!("{changed}/versions")));
    let receipt = format!("{changed}/receipts/");
    let paper =
        |(path, _): &&(String, String)| path.starts_with(&receipt) && path.ends_with("/pdf");
    assert_eq!(pages.iter().filter(paper).count(), 1);
    let says = |path: &str, words: &str| {
        let found = pages.iter().find(|(one, _)| one == path);
        found.is_some_and(|(_, text)| text.contains(words))
    };
    // Of the notice what the request says, and that its answers stay Claire's.
    assert!(says(&of_notice, "26C-"), "the ticket of the notice");
    assert!(!read("/worker/notices/"));
    let limits = "reste à la personne elle-même";
    assert!(says(&asked, limits) && !read(&format!("{asked}/change")));
    let (list, _) = pages
        .iter()
        .find(|(path, _)| path.starts_with("/helping/"))
        .expect("the page of the mandate");
    assert!(says(list, limits));
    // Claire herself still finds her notice.
    let mut claire = test.browser_of(claire).await;
    let own = claire.open(&of_notice).await;
    assert!(own.text.contains("href=\"/worker/notices/"));
}
