//! The office's desk: queue, taking, asking, deciding, notes, many at once. Told through the router.

use super::app::{BAKERY, TestApp};
use super::browser::Browser;
use super::filed::Filed;
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::request::RequestStatus;
use storage::journal;
use storage::requests::StoredRequest;
use uuid::Uuid;

/// The desk of Nivelles.
pub const QUEUE: &str = "/offices/NIVELLES";
/// How a refusal in these stories is explained.
const SECRET: &str = "Le certificat médical ne convient pas.";

fn at_office(code: &str) -> Vec<Capacity> {
    vec![Capacity::CaseWorker {
        office: code.to_owned(),
    }]
}

pub async fn dora(test: &TestApp) -> Browser {
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", at_office("NIVELLES"))
        .await;
    test.browser_of(dora).await
}

pub async fn emil(test: &TestApp) -> (Uuid, Browser) {
    let emil = test
        .add_person("68010907721", "Emil", "Fictive", at_office("NIVELLES"))
        .await;
    (emil, test.browser_of(emil).await)
}

async fn claire(test: &TestApp) -> Browser {
    let claire = test
        .add_person(CLAIRE, "Claire", "Lenoir", vec![Capacity::Worker])
        .await;
    test.browser_of(claire).await
}

async fn anna(test: &TestApp) -> Browser {
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    test.browser_of(anna).await
}

/// Claire's request, waiting at Nivelles.
async fn waiting(test: &TestApp) -> Uuid {
    test.file(g13(test, BAKERY).in_status(RequestStatus::WaitingForOffice))
        .await
}

fn file(id: Uuid) -> String {
    format!("{QUEUE}/requests/{id}")
}

async fn acts(test: &TestApp, id: Uuid) -> Vec<String> {
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    leaves.into_iter().map(|leaf| leaf.act).collect()
}

async fn stored(test: &TestApp, id: Uuid) -> StoredRequest {
    let number = super::app::employer(BAKERY);
    let found = test
        .store(move |tx| storage::requests::by_id(tx, &number, id))
        .await;
    found.expect("the request")
}

async fn takes(browser: &mut Browser, id: Uuid) {
    browser.open(&file(id)).await.is(200);
    browser
        .submit(&format!("{}/take", file(id)), &[])
        .await
        .is(200);
}

async fn decides(
    browser: &mut Browser,
    id: Uuid,
    fields: &[(&str, &str)],
) -> super::browser::Answer {
    browser.open(&file(id)).await.is(200);
    browser
        .submit(&format!("{}/decision", file(id)), fields)
        .await
}

#[tokio::test]
async fn one_02_a_case_worker_takes_a_file_up_and_decides_it_and_both_parties_see() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let mut dora = dora(&test).await;
    dora.open(QUEUE)
        .await
        .is(200)
        .says("1 dossier")
        .says("Lenoir, Claire");
    takes(&mut dora, id).await;
    let (mut claire, mut anna) = (claire(&test).await, anna(&test).await);
    let (mine, theirs) = (
        format!("/worker/requests/{id}"),
        format!("/employers/{BAKERY}/requests/{id}"),
    );
    for (party, page) in [(&mut claire, &mine), (&mut anna, &theirs)] {
        party
            .open(page)
            .await
            .is(200)
            .says("En cours de traitement par l'ONEM");
    }
    let decided = decides(&mut dora, id, &[("outcome", "granted")]).await;
    decided.is(200).says("Clôturée par l'ONEM").says("Accordée");
    for (party, page) in [(&mut claire, &mine), (&mut anna, &theirs)] {
        let page = party.open(page).await;
        page.is(200).says("Clôturée par l'ONEM").says("Accordée");
        page.says("tribunal du travail au plus tard le 04/05/2025")
            .says("non communiqué");
    }
    let acts = acts(&test, id).await;
    let moves: Vec<&str> = acts
        .iter()
        .map(String::as_str)
        .filter(|act| *act != "request.consulted")
        .collect();
    assert_eq!(moves, ["request.takenUp", "request.decided"]);
}

#[tokio::test]
async fn one_04_a_refusal_needs_a_reason_and_its_own_words_stay_from_the_employer() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let mut dora = dora(&test).await;
    takes(&mut dora, id).await;
    let refused = decides(
        &mut dora,
        id,
        &[("outcome", "refused"), ("decisionWords", SECRET)],
    )
    .await;
    refused
        .is(422)
        .says("Un refus demande au moins un motif.")
        .says(SECRET);
    decides(&mut dora, id, &[])
        .await
        .is(422)
        .says("Choisissez une décision.");
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::InTreatment
    );
    let reasons = [
        ("outcome", "refused"),
        ("reason", "personCared"),
        ("reason", "filedTooLate"),
        ("decisionWords", SECRET),
    ];
    decides(&mut dora, id, &reasons)
        .await
        .is(200)
        .says("Refusée")
        .says(SECRET);
    let mine = claire(&test)
        .await
        .open(&format!("/worker/requests/{id}"))
        .await;
    mine.is(200)
        .says("L'enfant, le patient ou le lien n'ouvre pas le droit")
        .says(SECRET);
    let theirs = anna(&test)
        .await
        .open(&format!("/employers/{BAKERY}/requests/{id}"))
        .await;
    theirs
        .is(200)
        .says("Refusée")
        .says("La demande a été introduite trop tard");
    theirs
        .does_not_say(SECRET)
        .does_not_say("le patient ou le lien");
    theirs.says("Une condition liée à la situation personnelle du travailleur");
}

#[tokio::test]
async fn one_04_what_is_decided_cannot_be_decided_again() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let (mut dora, (_, mut emil)) = (dora(&test).await, emil(&test).await);
    takes(&mut dora, id).await;
    emil.open(&file(id)).await.is(200);
    decides(&mut dora, id, &[("outcome", "granted")])
        .await
        .is(200);
    let late = emil
        .post(
            &format!("{}/decision", file(id)),
            &[("outcome", "refused"), ("reason", "length")],
        )
        .await;
    late.is(409).says("Rien n'a été changé");
    let decision = test
        .store(move |tx| storage::decisions::by_request(tx, id))
        .await
        .expect("a decision");
    assert_eq!(decision.decision.outcome().code(), "granted");
}

#[tokio::test]
async fn race_03_of_two_case_workers_one_takes_the_file_and_one_decides_it() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let (mut dora, (_, mut emil)) = (dora(&test).await, emil(&test).await);
    for (act, fields, leaf) in [
        ("take", Vec::new(), "request.takenUp"),
        ("decision", vec![("outcome", "granted")], "request.decided"),
    ] {
        dora.open(&file(id)).await.is(200);
        emil.open(&file(id)).await.is(200);
        let path = format!("{}/{act}", file(id));
        let (first, second) = tokio::join!(dora.post(&path, &fields), emil.post(&path, &fields));
        let mut answers = [first.status.as_u16(), second.status.as_u16()];
        answers.sort_unstable();
        assert_eq!(answers, [303, 409], "{act}");
        let written = acts(&test, id)
            .await
            .into_iter()
            .filter(|act| act == leaf)
            .count();
        assert_eq!(written, 1, "{act}");
    }
    let chain = test.store(move |tx| journal::verify_chain(tx, id)).await;
    assert!(chain.is_ok());
}

#[tokio::test]
pub async fn one_05_a_question_stops_the_clock_and_its_answer_starts_it_again() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let mut dora = dora(&test).await;
    let before = test
        .store(move |tx| storage::desk::by_request(tx, id))
        .await
        .expect("a file")
        .clock;
    let ask = |party: &'static str| {
        [
            ("party", party),
            ("questionWords", "Quel est le dernier jour de travail ?"),
        ]
    };
    dora.open(&file(id)).await.is(200);
    let path = format!("{}/question", file(id));
    dora.submit(&path, &[("party", "worker")])
        .await
        .is(422)
        .says("Écrivez ce qui est demandé.");
    for party in ["worker", "employer"] {
        dora.open(&file(id)).await.is(200);
        dora.submit(&path, &ask(party))
            .await
            .is(200)
            .says("Le délai est suspendu.");
    }
    dora.open(&format!("{QUEUE}?list=waiting"))
        .await
        .is(200)
        .says("Lenoir, Claire");
    test.clock.forward(86_400 * 10);
    let (mut claire, mut anna) = (claire(&test).await, anna(&test).await);
    let asked = test
        .store(move |tx| storage::questions::of_request(tx, id))
        .await;
    let mine = format!("/worker/requests/{id}/questions/{}", asked[0].id);
    let theirs = format!(
        "/employers/{BAKERY}/requests/{id}/questions/{}",
        asked[1].id
    );
    // Each party sees and answers its own question only.
    claire
        .open(&mine.replace(&asked[0].id.to_string(), &asked[1].id.to_string()))
        .await
        .is(404);
    claire
        .open(&format!("/worker/requests/{id}"))
        .await
        .is(200)
        .says("L'ONEM vous demande une précision");
    claire
        .open(&mine)
        .await
        .is(200)
        .says("Quel est le dernier jour de travail ?");
    claire
        .submit(&mine, &[("answer", "")])
        .await
        .is(422)
        .says("Écrivez votre réponse.");
    claire.open(&mine).await.is(200);
    claire
        .submit(&mine, &[("answer", "Le 27/09/2024.")])
        .await
        .is(200);
    let still = test
        .store(move |tx| storage::desk::by_request(tx, id))
        .await
        .expect("a file")
        .clock;
    assert!(
        still.paused_since.is_some(),
        "the employer has not answered"
    );
    anna.open(&theirs).await.is(200);
    anna.submit(&theirs, &[("answer", "Le vendredi 27.")])
        .await
        .is(200);
    let after = test
        .store(move |tx| storage::desk::by_request(tx, id))
        .await
        .expect("a file")
        .clock;
    assert_eq!(after.paused_since, None);
    assert_eq!(before.due.until(after.due).expect("a span").get_days(), 10);
    // Ten days later her session is over: a colleague reads the answers.
    let (_, mut dora) = emil(&test).await;
    dora.open(&file(id))
        .await
        .is(200)
        .says("Le 27/09/2024.")
        .says("Le vendredi 27.");
    claire.open(&mine).await.is(200).says("Réponse envoyée");
}

#[tokio::test]
async fn one_08_notes_and_opinions_are_nowhere_on_a_partys_pages() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let (mut dora, (emil, mut emils)) = (dora(&test).await, emil(&test).await);
    let path = format!("{}/note", file(id));
    let note = "À vérifier avec la mutualité.";
    dora.open(&file(id)).await.is(200);
    let colleague = emil.to_string();
    dora.submit(&path, &[("noteWords", note), ("noteColleague", &colleague)])
        .await
        .is(200)
        .says(note);
    emils
        .open(&format!("{QUEUE}?list=opinions"))
        .await
        .is(200)
        .says("Lenoir, Claire");
    emils.open(&file(id)).await.is(200).says(note);
    emils
        .submit(
            &path,
            &[("noteWords", "Je l'accorderais."), ("opinion", "yes")],
        )
        .await
        .is(200);
    emils
        .open(&format!("{QUEUE}?list=opinions"))
        .await
        .is(200)
        .does_not_say("Lenoir, Claire");
    dora.open(&file(id))
        .await
        .is(200)
        .says("Avis de Emil Fictive");
    for page in [
        claire(&test)
            .await
            .open(&format!("/worker/requests/{id}"))
            .await,
        anna(&test)
            .await
            .open(&format!("/employers/{BAKERY}/requests/{id}"))
            .await,
    ] {
        page.is(200)
            .does_not_say(note)
            .does_not_say("accorderais")
            .does_not_say("Notes internes");
    }
    // What the journal keeps of it is not the words.
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    for leaf in leaves.iter().filter(|leaf| leaf.act == "note.written") {
        let content = String::from_utf8(leaf.content.clone().unwrap_or_default()).expect("text");
        assert!(domain::office::is_internal(&leaf.act) && !content.contains("mutualité"));
    }
}

#[tokio::test]
async fn pd12_the_number_is_shown_in_full_once_the_reason_is_in_the_journal() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let mut dora = dora(&test).await;
    let path = format!("{}/number", file(id));
    dora.open(&file(id))
        .await
        .is(200)
        .does_not_say("91.06.21-210.46");
    dora.submit(&path, &[])
        .await
        .is(422)
        .does_not_say("91.06.21-210.46");
    let shown = dora
        .submit(&path, &[("numberReason", "Appel de la mutualité")])
        .await;
    shown.is(200).says("91.06.21-210.46");
    dora.open(&file(id))
        .await
        .is(200)
        .does_not_say("91.06.21-210.46");
    assert_eq!(
        acts(&test, id)
            .await
            .into_iter()
            .filter(|act| act == "number.consulted")
            .count(),
        1
    );
}

#[tokio::test]
async fn one_03_a_file_is_assigned_followed_and_listed() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let (mut dora, (emil, mut emils)) = (dora(&test).await, emil(&test).await);
    dora.open(&file(id)).await.is(200);
    dora.submit(
        &format!("{}/assignment", file(id)),
        &[("assignee", &emil.to_string())],
    )
    .await
    .is(200);
    emils
        .open(&format!("{QUEUE}?list=mine"))
        .await
        .is(200)
        .says("Lenoir, Claire");
    dora.open(&format!("{QUEUE}?list=unassigned"))
        .await
        .is(200)
        .says("Aucun dossier dans cette liste.");
    dora.open(&file(id)).await.is(200);
    let path = format!("{}/follow-up", file(id));
    dora.submit(&path, &[("follow", "demain")])
        .await
        .is(422)
        .says("Écrivez une date");
    dora.open(&file(id)).await.is(200);
    dora.submit(&path, &[("follow", "04/02/2025")])
        .await
        .is(200);
    dora.open(&format!("{QUEUE}?list=followUp"))
        .await
        .is(200)
        .says("Lenoir, Claire");
    dora.open(&format!("{QUEUE}?type=palliativeCare"))
        .await
        .is(200)
        .says("Aucun dossier dans cette liste.");
    // A stranger to this office cannot be given its files.
    dora.open(&file(id)).await.is(200);
    let stranger = test.id().to_string();
    dora.submit(
        &format!("{}/assignment", file(id)),
        &[("assignee", &stranger)],
    )
    .await
    .is(422);
}

#[tokio::test]
async fn one_01_a_file_without_office_is_sorted_with_a_reason() {
    let test = TestApp::start().await;
    let mut lost = g13(&test, BAKERY).in_status(RequestStatus::WaitingForOffice);
    lost.office = None;
    let id = test.file(lost).await;
    let sorter = test
        .add_person("83021730074", "Dora", "Fictive", at_office("BRUXELLES"))
        .await;
    let mut sorter = test.browser_of(sorter).await;
    let (_, mut nivelles) = emil(&test).await;
    nivelles
        .open(&format!("{QUEUE}?list=sorting"))
        .await
        .is(200)
        .does_not_say("Lenoir");
    nivelles.open(&file(id)).await.is(404);
    sorter
        .open("/offices/BRUXELLES?list=sorting")
        .await
        .is(200)
        .says("Lenoir, Claire");
    let here = format!("/offices/BRUXELLES/requests/{id}");
    sorter.open(&here).await.is(200).says("à déterminer");
    sorter
        .submit(&format!("{here}/office"), &[("office", "NIVELLES")])
        .await
        .is(422)
        .says("Écrivez la raison");
    sorter.open(&here).await.is(200);
    let moved = sorter
        .submit(
            &format!("{here}/office"),
            &[("office", "NIVELLES"), ("moveReason", "Habite Wavre")],
        )
        .await;
    moved.is(200);
    assert_eq!(moved.path, "/offices/BRUXELLES");
    sorter.open(&here).await.is(404);
    nivelles.open(&file(id)).await.is(200);
    assert!(acts(&test, id).await.contains(&"request.moved".to_owned()));
}

#[tokio::test]
pub async fn one_07_many_files_are_done_each_for_itself_and_one_failure_is_reported() {
    let test = TestApp::start().await;
    let mut dora = dora(&test).await;
    let mut ids = Vec::new();
    for number in 1..=60 {
        let filed = Filed::new(BAKERY, LUC)
            .ticket(Some(number))
            .office("NIVELLES");
        ids.push(
            filed
                .in_status(RequestStatus::WaitingForOffice)
                .store(&test)
                .await
                .0,
        );
    }
    let (gone, _) = Filed::new(BAKERY, LUC)
        .ticket(Some(90))
        .office("MONS")
        .in_status(RequestStatus::WaitingForOffice)
        .store(&test)
        .await;
    dora.open(QUEUE)
        .await
        .is(200)
        .says("60 dossiers")
        .says("Dossiers suivants");
    let all = [("do", "take"), ("whole", "yes"), ("list", "open")];
    dora.submit(&format!("{QUEUE}/selection"), &all)
        .await
        .is(200)
        .says("60 dossiers traités.");
    // Two of them and one of another office: that one is reported, the others are decided.
    dora.open(QUEUE).await.is(200);
    let (first, second, third) = (ids[0].to_string(), ids[1].to_string(), gone.to_string());
    let some = [
        ("do", "decide"),
        ("outcome", "granted"),
        ("file", first.as_str()),
        ("file", &third),
        ("file", &second),
    ];
    let report = dora.submit(&format!("{QUEUE}/selection"), &some).await;
    report
        .is(200)
        .says("2 dossiers traités.")
        .says("Ce dossier n'est plus dans votre bureau.");
    for id in &ids[..2] {
        let leaves = acts(&test, *id).await;
        assert_eq!(leaves, ["request.takenUp", "request.decided"]);
    }
    assert!(acts(&test, gone).await.is_empty());
    dora.open(QUEUE).await.is(200).says("58 dossiers");
    dora.submit(&format!("{QUEUE}/selection"), &[("do", "take")])
        .await
        .is(422)
        .says("Choisissez au moins un dossier.");
    dora.open(QUEUE).await.is(200);
    let none = [("do", "decide"), ("outcome", "refused"), ("whole", "yes")];
    dora.submit(&format!("{QUEUE}/selection"), &none)
        .await
        .is(422)
        .says("Un refus demande au moins un motif.");
}

#[tokio::test]
async fn one_06_every_rule_stands_beside_the_file_with_what_it_looked_at() {
    let test = TestApp::start().await;
    let id = waiting(&test).await;
    let page = dora(&test).await.open(&file(id)).await;
    page.is(200)
        .says("Rien ne s'y oppose")
        .says("Travailleurs chez l'employeur 9")
        .says("Date de naissance selon le numéro 21/06/1991");
    // The notice of 28 days is shorter than the two months of the law: the employer saw that too.
    page.says("Non respectée");
}

#[tokio::test]
async fn one_13_a_forgotten_file_is_closed_with_a_reason_after_warning_both() {
    let test = TestApp::start().await;
    let id = test.file(g13(&test, BAKERY)).await;
    let mut dora = dora(&test).await;
    dora.open(&format!("{QUEUE}?list=forgotten"))
        .await
        .is(200)
        .says("Lenoir, Claire");
    dora.open(&file(id))
        .await
        .is(200)
        .says("Avertir les deux parties")
        .does_not_say("Raison de la clôture");
    let closing = format!("{}/closing", file(id));
    dora.submit(&closing, &[("closeWords", "Jamais complétée.")])
        .await
        .is(422);
    dora.open(&file(id)).await.is(200);
    dora.submit(&format!("{}/warning", file(id)), &[])
        .await
        .is(200)
        .says("Clôture possible à partir du 06/03/2025");
    test.clock.forward(86_400 * 30);
    // Thirty days later her session is over: a colleague goes on.
    let (_, mut dora) = emil(&test).await;
    dora.open(&file(id)).await.is(200);
    dora.submit(&closing, &[("closeWords", "")])
        .await
        .is(422)
        .says("Expliquez en quelques mots.");
    dora.open(&file(id)).await.is(200);
    dora.submit(&closing, &[("closeWords", "Jamais complétée.")])
        .await
        .is(200)
        .says("Clôturée sans suite");
    assert_eq!(
        stored(&test, id).await.request.status,
        RequestStatus::Closed
    );
}
