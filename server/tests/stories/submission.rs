//! The act itself: one ticket whatever happens, everything it owes in one transaction, a receipt that stays.

use super::app::{BAKERY, TestApp, employer};
use super::browser::Answer;
use super::officer::{CERTIFIED, MORNING, NOTICE, Officer};
use domain::access::EmployerRole;
use domain::draft::TEXT_CHARACTERS_MAX;
use domain::identifiers::Ticket;
use domain::message::MessageEvent;
use jiff::ToSpan;
use storage::messages::{Message, Owner};
use storage::requests::StoredRequest;
use uuid::Uuid;

/// The ticket on a receipt.
fn ticket(receipt: &Answer) -> Ticket {
    let at = receipt.text.find("data-copy=\"").expect("a ticket") + "data-copy=\"".len();
    receipt.text[at..at + 16].parse().expect("a ticket")
}

/// The request of a receipt, as stored.
async fn stored(test: &TestApp, receipt: &Answer) -> StoredRequest {
    let id = request_id(receipt);
    let found = test
        .store(move |tx| storage::requests::by_id(tx, &employer(BAKERY), id))
        .await;
    found.expect("a request")
}

fn request_id(receipt: &Answer) -> Uuid {
    let id = receipt.path.trim_end_matches("/receipt").rsplit('/').next();
    id.unwrap_or_default().parse().expect("an id")
}

/// What was told about a file.
async fn messages(test: &TestApp, file: Uuid) -> Vec<Message> {
    test.store(move |tx| storage::messages::of_file(tx, file))
        .await
}

/// Every job that waits, by its payload.
async fn payloads(test: &TestApp) -> Vec<String> {
    let now = test.now();
    let lease = now.checked_add(1.hour()).expect("within the calendar");
    let mut found = Vec::new();
    while let Some(job) = test
        .store(move |tx| storage::jobs::claim(tx, now, lease))
        .await
    {
        assert_eq!(job.kind, "deliver-message");
        found.push(job.payload);
    }
    found
}

#[tokio::test]
async fn cnf_07_aud_10_the_ticket_is_drawn_well_formed_and_opens_nothing_alone() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await;
    let ticket = ticket(&receipt);
    assert_eq!(ticket.prefix(), "04W");
    assert!(ticket.check_ok());
    let stored = stored(&officer.test, &receipt).await;
    assert_eq!(stored.request.ticket.as_ref(), Some(&ticket));
    let bram = officer
        .test
        .add_user("Bram", super::app::HOSPITAL, EmployerRole::Administrator)
        .await;
    let mut stranger = officer.test.browser_of(bram).await;
    let absent = stranger
        .get(&format!(
            "/employers/{BAKERY}/requests/{}/receipt",
            Uuid::from_u128(7)
        ))
        .await;
    let theirs = stranger.get(&receipt.path).await;
    theirs.is(404);
    let without_tokens = |answer: &Answer| {
        let mut text = answer.text.clone();
        for token in answer.value_of("csrf").iter().chain([&answer.path]) {
            text = text.replace(token.as_str(), "");
        }
        text
    };
    assert_eq!(
        without_tokens(&absent),
        without_tokens(&theirs),
        "absent and forbidden look the same"
    );
}

#[tokio::test]
async fn fil_27_two_concurrent_submissions_give_one_ticket() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let path = format!("{}/confirmation", officer.draft);
    let version = officer.browser.shown("version");
    let fields = [("version", version.as_str()), ("certified", "yes")];
    let mut windows: Vec<_> = (0..8).map(|_| officer.browser.another_window()).collect();
    let sent = futures(windows.iter_mut().map(|window| window.post(&path, &fields))).await;
    let receipts: Vec<&str> = sent.iter().map(Answer::location).collect();
    assert!(receipts[0].ends_with("/receipt"), "{receipts:?}");
    assert!(
        receipts.iter().all(|receipt| *receipt == receipts[0]),
        "{receipts:?}"
    );
    let number = employer(BAKERY);
    let filter = storage::overview::Filter::default();
    let all = officer
        .test
        .store(move |tx| {
            storage::overview::of_employer(tx, &number, &filter, storage::Seek::Newest, 20)
        })
        .await;
    assert_eq!(all.total, 1);
    let told = messages(&officer.test, all.lines[0].id).await;
    assert_eq!(told.len(), 1, "one invitation");
    assert_eq!(payloads(&officer.test).await.len(), 1, "one job");
}

/// Awaits all at once.
async fn futures<F: Future>(all: impl Iterator<Item = F>) -> Vec<F::Output> {
    let mut all: Vec<_> = all.map(|future| (Box::pin(future), None)).collect();
    std::future::poll_fn(|context| {
        let mut ready = true;
        for (future, done) in &mut all {
            if done.is_none() {
                match future.as_mut().poll(context) {
                    std::task::Poll::Ready(output) => *done = Some(output),
                    std::task::Poll::Pending => ready = false,
                }
            }
        }
        if ready {
            std::task::Poll::Ready(())
        } else {
            std::task::Poll::Pending
        }
    })
    .await;
    all.into_iter().filter_map(|(_, done)| done).collect()
}

#[tokio::test]
async fn fil_27_back_button_and_double_click_answer_with_the_same_receipt_whatever_the_body() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let old_page = officer.browser.another_window();
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    officer.browser = old_page;
    for fields in [
        CERTIFIED,
        &[],
        &[("certified", "forged")],
        &[("back", "notice")],
    ] {
        let again = officer.sends("confirmation", fields).await;
        assert_eq!(again.path, receipt.path);
        assert_eq!(ticket(&again), ticket(&receipt));
    }
    for step in [
        "",
        "/type",
        "/regime",
        "/working-time",
        "/notice",
        "/confirmation",
        "/worker",
    ] {
        let page = officer
            .browser
            .open(&format!("{}{step}", officer.draft))
            .await;
        assert_eq!(
            page.path, receipt.path,
            "every page of a sent draft leads to its receipt"
        );
    }
    let typed = officer
        .browser
        .post(
            &format!("{}/type", officer.draft),
            &[("interruptionType", "x")],
        )
        .await;
    assert_eq!(typed.location(), receipt.path);
    officer.browser.open(&officer.path("workers")).await;
    let discard = officer
        .browser
        .post(&format!("{}/discard", officer.draft), &[])
        .await;
    discard.is(404);
}

#[tokio::test]
async fn cnf_04_cnf_09_the_worker_is_invited_always_and_the_mail_sent_if_ticked() {
    for ticked in [false, true] {
        let mut officer = Officer::begins().await;
        officer.fills_g8().await;
        let mut fields = CERTIFIED.to_vec();
        if ticked {
            fields.push(("confirmationMail", "yes"));
        }
        let receipt = officer.sends("confirmation", &fields).await;
        let id = request_id(&receipt);
        let told = messages(&officer.test, id).await;
        let invited = told
            .iter()
            .filter(|message| message.event == MessageEvent::WorkerInvited);
        let invited: Vec<_> = invited.collect();
        assert_eq!(invited.len(), 1, "the worker always");
        assert!(matches!(invited[0].owner, Owner::Worker(_)));
        assert_eq!(invited[0].ticket, Some(ticket(&receipt)));
        let receipts = told
            .iter()
            .filter(|message| message.event == MessageEvent::RequestFiled)
            .count();
        assert_eq!(receipts, usize::from(ticked), "the receipt if ticked");
        let payloads = payloads(&officer.test).await;
        assert_eq!(payloads.len(), told.len(), "a job a message");
        for payload in payloads {
            assert!(!payload.contains("850730"), "no NISS in a payload");
        }
        let stored = stored(&officer.test, &receipt).await;
        assert_eq!(stored.request.details.confirmation_mail, ticked);
    }
}

#[tokio::test]
async fn cnf_12_the_wish_for_a_mail_is_proposed_next_time() {
    let mut officer = Officer::begins().await;
    let page = officer.fills_g8().await;
    assert_eq!(
        page.value_of("confirmationMail"),
        None,
        "not ticked at first"
    );
    officer
        .sends(
            "confirmation",
            &[("certified", "yes"), ("confirmationMail", "yes")],
        )
        .await
        .is(200);
    for (ticked, wish) in [
        (true, vec![]),
        (false, vec![("confirmationMail", "yes")]),
        (true, vec![]),
    ] {
        let workers = officer.path("workers");
        officer.browser.open(&workers).await;
        let mut fields = super::officer::worker(super::officer::NISS);
        fields.push(("startNew", "yes"));
        let first = officer.browser.submit(&workers, &fields).await;
        officer.keeps(&first);
        let page = officer.fills_g8().await;
        assert_eq!(page.value_of("confirmationMail").is_some(), ticked);
        let mut sent = CERTIFIED.to_vec();
        sent.extend(wish);
        officer.sends("confirmation", &sent).await.is(200);
    }
}

#[tokio::test]
async fn cnf_05_aud_01_the_words_certified_are_stored_with_version_and_hash() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let refused = officer.sends("confirmation", &[]).await;
    refused
        .is(422)
        .says("Cochez cette case pour pouvoir envoyer la demande.");
    assert!(refused.text.contains("<a href=\"#certified\">"));
    assert!(payloads(&officer.test).await.is_empty(), "nothing was sent");
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    let stored = stored(&officer.test, &receipt).await;
    let t = server::texts::texts(server::texts::Lang::Fr);
    let (version, hash) = server::actions::submit_request::certification(t);
    assert_eq!(
        (stored.certification_version, stored.certification_hash),
        (version, hash)
    );
    assert_eq!(stored.language, "fr");
    assert_eq!(
        stored.catalogue_version,
        domain::law::Figures::shipped().version()
    );
}

#[tokio::test]
async fn trust_r1_the_act_leaves_request_ticket_leaf_and_kept_warnings_together() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await;
    let stored = stored(&officer.test, &receipt).await;
    let codes: Vec<&str> = stored
        .warnings
        .iter()
        .map(|kept| kept.code.as_str())
        .collect();
    assert_eq!(
        codes,
        ["worker-not-in-personnel-file", "parental-notice-period"]
    );
    assert_eq!(stored.warnings[1].remark, super::officer::KEPT);
    assert_eq!(stored.warnings[0].code, "worker-not-in-personnel-file");
    assert_eq!(stored.warnings[0].remark, super::officer::REMARK);
    assert!(stored.warnings[0].text.starts_with("Ce numéro est correct"));
    assert_eq!(stored.office, None, "PD11: unknown until the worker's part");
    let id = stored.id;
    let (leaves, chain) = officer
        .test
        .store(move |tx| {
            Ok((
                storage::journal::of_file(tx, id)?,
                storage::journal::verify_chain(tx, id)?,
            ))
        })
        .await;
    assert_eq!(chain, Ok(1));
    assert_eq!(leaves[0].act, "request.submitted");
    assert_eq!(leaves[0].on_behalf_of.as_deref(), Some(BAKERY));
    assert_eq!(leaves[0].capacity, "employerUser:filer");
    let content = String::from_utf8(leaves[0].content.clone().expect("content")).expect("text");
    assert!(content.contains(ticket(&receipt).as_str()), "{content}");
}

#[tokio::test]
async fn ovw_18_the_office_follows_the_worker_s_postal_code() {
    let mut officer = Officer::sits_down(MORNING, BAKERY).await;
    let claire = officer
        .test
        .employs(BAKERY, "Dupont", "Hélène", "91.06.21-210.46")
        .await
        .to_string();
    let workers = officer.path("workers");
    officer.browser.open(&workers).await;
    let first = officer
        .browser
        .submit(&workers, &[("employment", &claire)])
        .await;
    officer.keeps(&first);
    let receipt = officer.files_g8().await;
    receipt.says("Dupont, Hélène");
    let stored = stored(&officer.test, &receipt).await;
    assert_eq!(stored.office.as_deref(), Some("NIVELLES"));
    let about_worker = stored
        .warnings
        .iter()
        .filter(|kept| kept.about_worker)
        .count();
    assert_eq!(about_worker, 0, "the file knows her");
}

#[tokio::test]
async fn cnf_10_the_receipt_is_the_same_a_year_later() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await;
    let main = |answer: &Answer| {
        let start = answer.text.find("<main").expect("a page");
        let end = answer.text.find("</main>").expect("a page");
        answer.text[start..end].to_owned()
    };
    officer.test.clock.forward(366 * 24 * 3600);
    let anna = officer.stored().await.created_by;
    let mut next_year = officer.test.browser_of(anna).await;
    let later = next_year.open(&receipt.path).await;
    later.is(200);
    assert_eq!(main(&later), main(&receipt));
    let mut dutch = officer.test.browser_of(anna).await;
    dutch.open(&receipt.path).await;
    dutch
        .submit(
            "/language",
            &[("language", "nl"), ("returnTo", &receipt.path)],
        )
        .await
        .says("Ontvangstbewijs");
}

#[tokio::test]
async fn cnf_11_what_happens_next_has_dates_on_every_receipt() {
    let mut officer = Officer::begins().await;
    let receipt = officer.files_g8().await;
    receipt
        .says("Le 03/02/2025 Votre travailleur est invité à compléter sa partie.")
        .says("Le 24/02/2025 L'interruption commence.")
        .says("Le 23/03/2025 Dernier jour de l'interruption.")
        .says("Au plus tard le 24/04/2025 Votre travailleur complète sa partie.");
    let mut late = Officer::begins_at("2025-06-03T09:00:00+02:00", BAKERY).await;
    let receipt = late.files_g8().await;
    receipt
        .says("Dès que possible Votre travailleur complète sa partie. L'interruption a commencé il y a plus de deux mois")
        .does_not_say("Au plus tard");
}

#[tokio::test]
async fn cnf_07_a_ticket_that_is_taken_is_drawn_again() {
    let mut first = Officer::begins().await;
    let drawn = ticket(&first.files_g8().await);
    // The same chance again: the same ticket would be drawn, but somebody has it.
    let mut second = Officer::begins().await;
    let taken = drawn.clone();
    let (now, other) = (second.test.now(), Uuid::from_u128(1));
    second
        .test
        .store(move |tx| {
            let part = storage::tickets::Part::Request;
            storage::tickets::reserve(tx, &taken, &employer(BAKERY), other, part, now)
        })
        .await;
    let receipt = second.files_g8().await;
    assert_ne!(ticket(&receipt), drawn);
    assert!(ticket(&receipt).check_ok());
}

#[tokio::test]
async fn fil_23_a_colleague_s_change_is_told_and_nothing_is_lost() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let bram = officer
        .test
        .add_user("Bram", BAKERY, EmployerRole::Filer)
        .await;
    let mut colleague = officer.test.browser_of(bram).await;
    let notice = format!("{}/notice", officer.draft);
    let open = colleague.open(&notice).await;
    officer
        .answers(
            "notice",
            &[("noticeDate", "31/01/2025"), ("comment", "vu avec elle")],
        )
        .await;
    let version = open.value_of("version").expect("a version");
    let fields = [
        ("version", version.as_str()),
        ("noticeDate", "02/02/2025"),
        ("comment", ""),
        super::officer::SHORT_NOTICE,
    ];
    let told = colleague.submit(&notice, &fields).await;
    told.is(409).says("Un collègue a modifié ce brouillon");
    assert_eq!(
        told.value_of("noticeDate").as_deref(),
        Some("02/02/2025"),
        "typed values are still there"
    );
    assert_eq!(
        officer.stored().await.answers.notice_date,
        "31/01/2025",
        "and nothing was overwritten"
    );
    let confirmation = officer.draft.clone() + "/confirmation";
    let stale = [("version", version.as_str()), ("certified", "yes")];
    let told = colleague.submit(&confirmation, &stale).await;
    told.is(409)
        .says("Relisez la demande telle qu'elle est maintenant")
        .says("31/01/2025");
    let version = colleague.shown("version");
    let receipt = colleague
        .submit(
            &confirmation,
            &[("version", version.as_str()), ("certified", "yes")],
        )
        .await;
    receipt.is(200).says("Bram Fictive");
}

#[tokio::test]
async fn fil_23_drafts_are_listed_resumed_by_a_colleague_and_discarded_once() {
    let mut officer = Officer::begins().await;
    officer
        .answers("type", &[("interruptionType", "parentalLeave")])
        .await;
    let bram = officer
        .test
        .add_user("Bram", BAKERY, EmployerRole::Filer)
        .await;
    let mut colleague = officer.test.browser_of(bram).await;
    let list = officer.path("drafts");
    let page = colleague.open(&list).await;
    page.says("Congé parental")
        .says("Enregistré le 03/02/2025 à 09:00 par Anna Fictive")
        .says("Brouillon, non envoyé");
    let resumed = colleague.open(&officer.draft).await;
    assert!(resumed.path.ends_with("/regime"), "{}", resumed.path);
    colleague.open(&list).await;
    let discard = format!("{}/discard", officer.draft);
    let gone = colleague.submit(&discard, &[]).await;
    gone.is(200)
        .says("Le brouillon est supprimé.")
        .says("Aucun brouillon.");
    for step in ["", "/type", "/confirmation", "/worker"] {
        colleague
            .get(&format!("{}{step}", officer.draft))
            .await
            .is(404);
    }
}

#[tokio::test]
async fn fil_23_drafts_are_paged() {
    let mut officer = Officer::begins().await;
    for _ in 0..20 {
        let mut draft = officer.stored().await;
        draft.id = officer.test.id();
        officer
            .test
            .store(move |tx| storage::drafts::insert(tx, &draft, None))
            .await;
    }
    let list = officer.path("drafts");
    let page = officer.browser.open(&list).await;
    page.says("21 résultats (2 pages)");
    assert_eq!(page.text.matches("/discard\"").count(), 20);
    let page = officer.browser.open(&format!("{list}?page=2")).await;
    assert_eq!(page.text.matches("/discard\"").count(), 1);
}

#[tokio::test]
async fn fil_18_two_hundred_characters_travel_whole_and_one_more_is_refused() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let just = "é".repeat(TEXT_CHARACTERS_MAX);
    let over = "é".repeat(TEXT_CHARACTERS_MAX + 1);
    let mut fields = NOTICE.to_vec();
    fields.push(("comment", over.as_str()));
    let refused = officer.answers("notice", &fields).await;
    refused
        .is(422)
        .says("Écrivez 200 caractères au plus.")
        .says("-1 caractère");
    assert!(refused.text.contains(&over), "kept as typed");
    assert!(
        officer.stored().await.answers.comment.is_empty(),
        "and not stored"
    );
    let mut fields = NOTICE.to_vec();
    fields.push(("comment", just.as_str()));
    officer
        .sends("notice", &fields)
        .await
        .says(&format!("Commentaire : {just}"));
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    let stored = stored(&officer.test, &receipt).await;
    assert_eq!(stored.request.details.comment, Some(just));
}
