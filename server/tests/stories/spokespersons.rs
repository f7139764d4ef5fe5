//! Somebody answers for a worker (EMP-10): a mandate that says so covers giving and answering a notice and answering a change.
//! Both names stand on each act, for both sides and in the journal; without it, or once it is over, nothing is there.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::{Browser, encode};
use super::changes::{answers, asked, of_worker, path};
use super::negotiated::notice_in;
use super::notices::{LIST, act, g7};
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::identifiers::Ticket;
use domain::notice::NoticeState;
use domain::request::RequestStatus;
use server::routes::ROUTES;
use server::web::route::Verb;
use std::collections::BTreeSet;
use uuid::Uuid;

const BOTH: &str = "Bram Fictive, pour Claire Lenoir";

/// What a mandate that says so opens besides the worker's part, written a second time by hand.
const OPEN_TO_SPOKESPERSONS: [&str; 14] = [
    "GET /worker/notices/{id}",
    "POST /worker/notices/{id}",
    "POST /worker/notices/{id}/attachments",
    "GET /worker/notices/{id}/attachments/{attachment}",
    "POST /worker/notices/{id}/attachments/{attachment}/removal",
    "GET /worker/notices/{id}/letters/{document}",
    "GET /worker/requests/{id}/change",
    "POST /worker/requests/{id}/change",
    "GET /helping/{id}/notices",
    "GET /helping/{id}/notices/new",
    "POST /helping/{id}/notices/new",
    "GET /helping/{id}/notices/new/period",
    "GET /helping/{id}/letters/{document}",
    "GET /helping/{id}/letters/{document}/pdf",
];

/// Claire, and Bram who is her guardian.
struct Guarded {
    test: TestApp,
    claire: Browser,
    bram: Uuid,
    guardian: Browser,
}

impl Guarded {
    async fn begins() -> Self {
        let test = TestApp::start_at("2025-02-10T09:00:00+01:00").await;
        let claire = test.claire().await;
        let bram = test
            .add_person("90010199794", "Bram", "Fictive", vec![Capacity::Worker])
            .await;
        let guardian = test.browser_of(bram).await;
        Self {
            test,
            claire,
            bram,
            guardian,
        }
    }

    /// Claire offers a mandate and Bram takes it; the page of the mandate.
    async fn agree(&mut self, answers: bool) -> String {
        let own = "/worker/helpers";
        self.claire.open(own).await.is(200);
        let mut fields = vec![("kind", "guardian"), ("until", "30/06/2025")];
        if answers {
            fields.push(("answers", "yes"));
        }
        let done = self.claire.submit(own, &fields).await;
        done.is(200).says("L'adresse est prête");
        let begin = done.text.find("/helping/offers/").expect("an offer");
        let offer = done.text[begin..].split(['"', '<']).next();
        let offer = offer.expect("an address").to_owned();
        let limits = "reste à la personne elle-même";
        let page = self.guardian.open(&offer).await;
        if answers {
            page.does_not_say(limits).says("répondre à une demande");
        } else {
            page.says(limits);
        }
        let taken = self.guardian.submit(&offer, &[]).await;
        taken.is(200).says("Aider Claire Lenoir");
        taken.path
    }

    /// Who did what with a file, in which capacity, under which mandate.
    async fn acts(&self, file: Uuid) -> Vec<(String, String, Option<String>)> {
        let leaves = self
            .test
            .store(move |tx| storage::journal::of_file(tx, file))
            .await;
        let act = |leaf: storage::journal::Leaf| (leaf.act, leaf.capacity, leaf.on_behalf_of);
        leaves.into_iter().map(act).collect()
    }
}

fn under(mandate: &str, act: &str) -> (String, String, Option<String>) {
    let id = mandate.rsplit('/').next().map(str::to_owned);
    (act.to_owned(), "helper:guardian".to_owned(), id)
}

#[tokio::test]
pub async fn emp_10_a_guardian_gives_a_notice_and_both_names_stand_on_it() {
    let mut here = Guarded::begins().await;
    here.test.employ(BAKERY, CLAIRE).await;
    here.test.employ(HOSPITAL, CLAIRE).await;
    here.test.opted(BAKERY, true).await;
    let mandate = here.agree(true).await;
    let (list, new) = (
        format!("{mandate}/notices"),
        format!("{mandate}/notices/new"),
    );
    here.guardian
        .open(&mandate)
        .await
        .says("Avertissements de cette personne");
    here.guardian
        .open(&list)
        .await
        .says("Boulangerie du Coin SRL")
        .says("Aider Claire Lenoir");
    let typed = |to: &'static str, seen: String| {
        [
            ("employer", to.to_owned()),
            ("interruptionType", "parentalLeave".to_owned()),
            ("reason", String::new()),
            ("regime", "full".to_owned()),
            ("startDate", "01/09/2025".to_owned()),
            ("endDate", "30/09/2025".to_owned()),
            ("seen", seen),
        ]
    };
    let mut places = Vec::new();
    for to in [BAKERY, HOSPITAL] {
        here.guardian.open(&new).await.is(200);
        let first = typed(to, String::new());
        let first = first
            .each_ref()
            .map(|(name, value)| (*name, value.as_str()));
        let shown = here.guardian.submit(&new, &first).await;
        // What the law finds was shown: kept with a remark.
        let seen = shown.value_of("seen").unwrap_or_default();
        let sent = if seen.is_empty() {
            shown
        } else {
            let kept: Vec<String> = seen
                .split(' ')
                .map(|code| format!("remark-{code}"))
                .collect();
            let again = typed(to, seen);
            let again = again.iter().map(|(name, value)| (*name, value.as_str()));
            let kept = kept.iter().map(|name| (name.as_str(), "Convenu"));
            let again: Vec<(&str, &str)> = again.chain(kept).collect();
            here.guardian.submit(&new, &again).await
        };
        places.push(sent);
    }
    let [given, letter] = &places[..] else {
        panic!("two answers");
    };
    let place = given.is(200).says(BOTH).path.clone();
    let id = place.trim_start_matches("/worker/notices/");
    let id: Uuid = id[..36].parse().expect("an id");
    assert_eq!(here.acts(id).await, [under(&mandate, "notice.sent")]);
    // The letter to an employer without electronic notices is Claire's, and opened by whoever filled it in.
    letter.is(200).says("Claire Lenoir").does_not_say(BOTH);
    let place = letter.path.clone();
    assert!(place.starts_with(&format!("{mandate}/letters/")), "{place}");
    let paper = here.guardian.get(&format!("{place}/pdf")).await;
    assert!(paper.is(200).bytes.starts_with(b"%PDF"));
    here.guardian
        .open(&list)
        .await
        .says("Clinique des Tilleuls ASBL, ")
        .says("Préparée le");
    // Both sides read both names; the notice is Claire's.
    let mut anna = here.test.decider().await;
    anna.open(LIST).await.says("Lenoir, Claire");
    anna.open(&format!("{LIST}/{id}")).await.says(BOTH);
    here.claire
        .open(&format!("/worker/notices/{id}"))
        .await
        .says(BOTH);
    here.guardian.open(&list).await.says("26C-");
}

#[tokio::test]
async fn emp_10_a_guardian_answers_a_postponement_and_a_change_until_the_mandate_ends() {
    let mut here = Guarded::begins().await;
    let mandate = here.agree(true).await;
    let notice = notice_in(&here.test, NoticeState::PostponementProposed, 1).await;
    let own = format!("/worker/notices/{}", notice.id);
    let mut anna = {
        let anna = here
            .test
            .add_user("Anna", BAKERY, EmployerRole::Filer)
            .await;
        here.test.browser_of(anna).await
    };
    act(&mut here.guardian, &own, &[("act", "accept")])
        .await
        .is(303);
    here.guardian.open(&own).await.says("Accepté").says(BOTH);
    here.claire.open(&own).await.says(BOTH);
    anna.open(&format!("{LIST}/{}", notice.id)).await.says(BOTH);
    assert_eq!(
        here.acts(notice.id).await.last(),
        Some(&under(&mandate, "notice.accepted"))
    );
    let request = asked(&here.test, &mut anna, RequestStatus::WaitingForOffice).await;
    let page = here
        .guardian
        .open(&format!("/worker/requests/{request}"))
        .await;
    let change = of_worker(request);
    assert!(page.text.contains(&change), "the way to the answer");
    let receipt = answers(&mut here.guardian, &change, &[("answer", "accept")]).await;
    receipt.is(200).says("Réponse : accepté").says(BOTH);
    assert_eq!(
        here.acts(request).await.last(),
        Some(&under(&mandate, "change.accepted"))
    );
    here.claire
        .open(&format!("/worker/requests/{request}"))
        .await
        .says(BOTH);
    anna.open(&path(request, "")).await.says(BOTH);
    // Over: nothing of it is there any more, whatever was open.
    let id = mandate.rsplit('/').next().expect("an id").to_owned();
    here.claire.open("/worker/helpers").await.is(200);
    here.claire
        .submit("/worker/helpers", &[("withdraw", &id)])
        .await
        .is(200);
    let list = format!("{mandate}/notices");
    for gone in [&own, &change, &mandate, &list] {
        here.guardian.open(gone).await.is(404);
    }
}

#[tokio::test]
async fn emp_10_a_mandate_that_does_not_say_so_answers_nothing() {
    let mut here = Guarded::begins().await;
    let mandate = here.agree(false).await;
    let notice = notice_in(&here.test, NoticeState::PostponementProposed, 1).await;
    let mut anna = {
        let anna = here
            .test
            .add_user("Anna", BAKERY, EmployerRole::Filer)
            .await;
        here.test.browser_of(anna).await
    };
    let request = asked(&here.test, &mut anna, RequestStatus::WaitingForOffice).await;
    let file = format!("/worker/requests/{request}");
    let page = here.guardian.open(&file).await;
    page.is(200).says("reste à la personne elle-même");
    for gone in [
        format!("/worker/notices/{}", notice.id),
        of_worker(request),
        format!("{mandate}/notices"),
        format!("{mandate}/notices/new"),
    ] {
        here.guardian.open(&gone).await.is(404);
        assert!(!page.text.contains(&gone), "{gone}");
    }
}

/// The seclusion: besides the worker's part exactly what is written above, of this worker's files alone, under this
/// mandate alone.
#[tokio::test]
async fn emp_10_who_answers_opens_what_the_mandate_says_and_nothing_else() {
    let mut here = Guarded::begins().await;
    let mandate = here.agree(true).await;
    let notice = notice_in(&here.test, NoticeState::PostponementProposed, 1).await;
    let request = here.test.file(g13(&here.test, BAKERY).ticket(5)).await;
    let mut of_luc = g7(&here.test, HOSPITAL, LUC);
    of_luc.ticket = Ticket::new("26C".parse().expect("a prefix"), 900).expect("a ticket");
    let luc = [
        here.test.give(of_luc).await,
        here.test
            .file(g13(&here.test, HOSPITAL).ticket(7).of(LUC, None))
            .await,
        here.test.id(),
    ];
    let mandate: Uuid = mandate[9..].parse().expect("an id");
    let mut found = BTreeSet::new();
    for route in ROUTES {
        let verb = if route.verb == Verb::Get {
            "GET"
        } else {
            "POST"
        };
        let line = format!("{verb} {}", route.path);
        let written = OPEN_TO_SPOKESPERSONS.contains(&line.as_str());
        let asks = ["worker or who answers for them", "who answers for a worker"];
        assert_eq!(asks.contains(&route.capacity()), written, "{line}");
        if !written {
            continue;
        }
        let place = ["/worker/notices/", "/worker/requests/", "/helping/"];
        let place = place.iter().position(|begin| route.path.starts_with(begin));
        let place = place.expect("a side of the worker");
        for (id, own) in [
            ([notice.id, request, mandate][place], true),
            (luc[place], false),
        ] {
            let address = route
                .path
                .replace("{id}", &id.to_string())
                .replace("{attachment}", &notice.papers[1].to_string())
                .replace("{document}", &notice.letters[1].to_string());
            let mut window = here.test.browser_of(here.bram).await;
            let answer = if route.verb == Verb::Get {
                window.get(&address).await
            } else {
                let csrf = window.open("/").await.value_of("csrf").expect("a token");
                let nonce = here.test.id().simple().to_string();
                let version = notice.version.to_string();
                let form = [
                    ("csrf", csrf.as_str()),
                    ("nonce", &nonce),
                    ("version", &version),
                    ("act", "counter"),
                ];
                if route.upload {
                    window.post_multipart(&address, &form, &[]).await
                } else {
                    window.post_raw(&address, &encode(&form)).await
                }
            };
            let there = answer.status != 404;
            assert!(own || !there, "{verb} {address} of somebody else");
            if there {
                found.insert(line.clone());
            }
        }
    }
    // Only the letter on paper, of which there is none, is not found.
    assert_eq!(found.len(), OPEN_TO_SPOKESPERSONS.len() - 2, "{found:?}");
    // Rights, messages and readings stay hers alone.
    let enterprise = employer(BAKERY);
    for page in [
        "/worker/entitlement",
        "/worker/messages",
        "/worker/readings",
    ] {
        let own = here.guardian.open(page).await;
        own.is(200)
            .does_not_say("Boulangerie")
            .does_not_say(enterprise.digits());
    }
}
