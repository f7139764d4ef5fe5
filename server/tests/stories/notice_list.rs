//! The list of notices to handle when it is long: plurals, pages, and every notice exactly once (OVW-21, OVW-22).

use super::app::{BAKERY, TestApp};
use super::notices::{LIST, g7};
use super::standing::CLAIRE;
use domain::identifiers::{Ticket, TicketPrefix};
use std::collections::BTreeSet;
use uuid::Uuid;

/// The notices a page links to.
fn listed(text: &str, all: &[Uuid]) -> Vec<Uuid> {
    let shown = |id: &&Uuid| text.contains(&format!("/notices/{id}\""));
    all.iter().filter(shown).copied().collect()
}

/// The address of the next page.
fn next_of(text: &str) -> Option<String> {
    let end = text.find("\" rel=\"next\"")?;
    let start = text[..end].rfind("href=\"")? + "href=\"".len();
    Some(text[start..end].replace("&#38;", "&").replace("&amp;", "&"))
}

#[tokio::test]
async fn ovw_22_fifty_one_notices_are_paged_and_each_is_listed_once() {
    let test = TestApp::start_at("2024-01-29T10:00:00+01:00").await;
    let mut anna = test.decider().await;
    let mut all = Vec::new();
    let prefix: TicketPrefix = "26C".parse().expect("a prefix");
    for (count, words) in [
        (0, "0 résultat (0 page)"),
        (1, "1 résultat (1 page)"),
        (2, "2 résultats (1 page)"),
        (51, "51 résultats ("),
    ] {
        while all.len() < count {
            let mut given = g7(&test, BAKERY, CLAIRE);
            let number = u64::try_from(all.len() + 1).expect("a number");
            given.ticket = Ticket::new(prefix, number).expect("a ticket");
            all.push(test.give(given).await);
        }
        let page = anna.open(LIST).await;
        page.is(200).says(words);
    }
    let (mut seen, mut pages) = (Vec::new(), 0);
    let mut address = Some(LIST.to_owned());
    while let Some(here) = address {
        let page = anna.open(&here).await;
        page.is(200).says("51 résultats (");
        let found = listed(&page.text, &all);
        assert!(!found.is_empty(), "an empty page");
        seen.extend(found);
        pages += 1;
        address = next_of(&page.text);
    }
    assert!(pages > 1, "51 notices on one page");
    let once: BTreeSet<Uuid> = seen.iter().copied().collect();
    assert_eq!((seen.len(), once.len()), (51, 51), "none twice, none lost");
    anna.open(LIST)
        .await
        .says(&format!("51 résultats ({pages} pages)"));
}
