//! The line of time of a file against its journal: every act a party may know of, newest first, and each receipt one click
//! away (CON-04).

use super::app::TestApp;
use super::at_once::path;
use super::at_once_changes::asked;
use super::browser::Browser;
use server::pages::case_timeline::{ticket_of, words};
use server::texts::{Lang, texts};
use storage::journal::{self, Leaf};
use uuid::Uuid;

async fn accepts(browser: &mut Browser, address: &str) {
    browser.open(address).await.is(200);
    let change = browser.shown("change");
    let fields = [("change", change.as_str()), ("answer", "accept")];
    browser.submit(address, &fields).await.is(200);
}

/// The acts in the journal, newest first, without those of the names given.
async fn newest_first(test: &TestApp, id: Uuid, hidden: &[&str]) -> Vec<Leaf> {
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    let known = leaves.into_iter().rev();
    known
        .filter(|leaf| !hidden.contains(&leaf.act.as_str()))
        .collect()
}

/// The page tells these acts in this order, and every receipt it leads to opens.
async fn tells(browser: &mut Browser, address: &str, leaves: &[Leaf]) -> usize {
    let page = browser.open(address).await;
    let lines: Vec<&str> = page
        .is(200)
        .text
        .split("<li class=\"acts__act\">")
        .skip(1)
        .map(|line| line.split("</li>").next().unwrap_or_default())
        .collect();
    assert_eq!(lines.len(), leaves.len(), "{lines:?}");
    let mut receipts = 0;
    for (line, leaf) in lines.iter().zip(leaves) {
        let what = format!("<strong>{}</strong>", words(texts(Lang::Fr), &leaf.act));
        assert!(
            line.replace("&#39;", "'").contains(&what),
            "{}: {line}",
            leaf.act
        );
        let href = line.split("href=\"").nth(1);
        let Some(href) = href.and_then(|rest| rest.split('"').next()) else {
            continue;
        };
        let ticket = ticket_of(leaf).expect("an act with a ticket");
        assert!(href.ends_with(&ticket), "{href}");
        browser.get(href).await.is(200).says(&ticket);
        receipts += 1;
    }
    receipts
}

#[tokio::test]
async fn con_04_every_act_of_the_journal_is_told_newest_first_with_its_receipt() {
    let (test, id, [mut anna, mut claire, mut dora]) = asked().await;
    test.clock.forward(60);
    accepts(&mut claire, &format!("/worker/requests/{id}/change")).await;
    test.clock.forward(60);
    accepts(
        &mut dora,
        &format!("/offices/NIVELLES/requests/{id}/change"),
    )
    .await;
    let all = newest_first(&test, id, &[]).await;
    assert!(all.len() >= 4, "{all:?}");
    let of_employer = newest_first(&test, id, &["request.consulted"]).await;
    // Asked, accepted twice, changed: each with a ticket of its own.
    assert_eq!(tells(&mut anna, &path(id, ""), &of_employer).await, 4);
    let mine = format!("/worker/requests/{id}");
    assert_eq!(tells(&mut claire, &mine, &all).await, 4);
}
