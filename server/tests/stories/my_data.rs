//! A copy of everything about the person signed in: complete, readable, and about nobody else (AUD-09). Values are planted
//! wherever people write, and looked for in what comes out.

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::attachments::pdf;
use super::browser::Browser;
use super::notices::g7;
use super::standing::{CLAIRE, Changed, LUC, g13};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use domain::attachment::{AttachmentKind, Media, ScanState};
use domain::message::MessageEvent;
use domain::office::{AskedFor, NoteKind};
use domain::request::Actor;
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::io::Read;
use storage::attachments::{Attachment, Place};
use storage::messages::{Contact, NewMessage, Owner};
use storage::notes::Note;
use storage::questions::Question;
use uuid::Uuid;

/// The files of an archive, by path.
fn unpacked(bytes: &[u8]) -> BTreeMap<String, Vec<u8>> {
    let mut archive = zip::ZipArchive::new(std::io::Cursor::new(bytes)).expect("an archive");
    let mut files = BTreeMap::new();
    for place in 0..archive.len() {
        let mut file = archive.by_index(place).expect("a file");
        let mut content = Vec::new();
        let name = file.name().expect("a name").into_owned();
        file.read_to_end(&mut content).expect("its bytes");
        files.insert(name, content);
    }
    files
}

fn text(files: &BTreeMap<String, Vec<u8>>, path: &str) -> String {
    let bytes = files.get(path).unwrap_or_else(|| panic!("no {path}"));
    String::from_utf8(bytes.clone()).expect("a text")
}

async fn fetched(browser: &mut Browser, number: usize) -> BTreeMap<String, Vec<u8>> {
    let path = format!("/worker/data/archives/{number}");
    let answer = browser.get(&path).await;
    unpacked(&answer.is(200).bytes)
}

/// What others wrote about or beside the file, which is not the person's to read.
async fn planted_by_others(test: &TestApp, request: Uuid) {
    let note = Note {
        id: test.id(),
        request,
        kind: NoteKind::Note,
        asked_of: None,
        words: "PLANTED internal note".to_owned(),
        written_at: test.now(),
        written_by: test.id(),
    };
    let question = |party, words: &str| Question {
        id: test.id(),
        request,
        party,
        asked_for: AskedFor::Correction,
        words: words.to_owned(),
        asked_at: test.now(),
        asked_by: test.id(),
        answer_by: jiff::civil::date(2025, 3, 4),
        answer: None,
        closed_at: None,
        closed_by: None,
        version: 1,
    };
    let mine = question(Actor::Worker, "Quelle est votre adresse exacte ?");
    let theirs = question(Actor::Employer, "PLANTED for the employer");
    let (id, at) = (test.id(), test.now());
    test.store(move |tx| {
        let niss = CLAIRE.parse().expect("a NISS");
        let owner = Owner::Worker(tx.keys().niss_mac(&niss));
        let told = NewMessage {
            id,
            event: MessageEvent::WorkerInvited,
            file: request,
            owner: &owner,
            ticket: None,
            contact: Some(&Contact { niss, email: None }),
            at,
        };
        storage::messages::insert(tx, &told)?;
        storage::notes::insert(tx, &note)?;
        storage::questions::insert(tx, &mine)?;
        storage::questions::insert(tx, &theirs)
    })
    .await;
    let mut other = g13(test, HOSPITAL)
        .ticket(7)
        .of(LUC, Some(("Dubois", "Luc")));
    other.request.details.comment = Some("PLANTED about Luc".to_owned());
    test.file(other).await;
    test.draft_for(BAKERY, LUC).await;
    test.draft_for(BAKERY, CLAIRE).await;
}

/// Claire with a part sent, documents of both sides, a notice, a period taken elsewhere, and Anna at her employer.
async fn scene() -> Worker {
    let mut claire = Worker::begins().await;
    let anna = claire.test.add_user("Anna", BAKERY, EmployerRole::Decider);
    anna.await;
    claire.answers_all().await;
    claire.confirms().await.is(200);
    let (test, request) = (&claire.test, claire.request);
    test.document(request, Actor::Worker).await;
    test.document(request, Actor::Employer).await;
    test.employ(BAKERY, CLAIRE).await;
    test.give(g7(test, HOSPITAL, CLAIRE)).await;
    planted_by_others(test, request).await;
    let period = [
        ("interruptionType", "parentalLeave"),
        ("regime", "full"),
        ("startDate", "01/02/2022"),
        ("endDate", "31/03/2022"),
        ("employer", "Ancienne SA"),
        ("personName", "Loulou"),
        ("personBirth", "12/03/2020"),
        ("proof", "C62 du 15/01/2022"),
    ];
    let path = "/worker/entitlement/periods";
    claire.browser.open(path).await.is(200);
    claire.browser.submit(path, &period).await.is(200);
    claire.test.work().await;
    claire
}

#[tokio::test]
async fn aud_09_the_copy_is_complete_readable_and_without_other_people_s_data() {
    let mut claire = scene().await;
    let home = claire.browser.open("/worker").await;
    assert!(home.text.contains("href=\"/worker/data\""));
    let page = claire.browser.open("/worker/data").await;
    page.is(200)
        .says("Mes données")
        .says("Télécharger ma copie (environ 1 Mo)");
    let files = fetched(&mut claire.browser, 1).await;
    let (index, data) = (text(&files, "index.html"), text(&files, "data.json"));
    for words in [
        // Who she is, both parts, notice, period, message, question, acts.
        "91.06.21-210.46",
        "Boulangerie du Coin SRL",
        "kkk",
        "Rue des Inventions 7",
        "Loulou",
        "BE68 5390 0754 7034",
        "Mes avertissements",
        "Avertissement donné",
        "Ancienne SA",
        "Une demande attend vos informations",
        "Quelle est votre adresse exacte ?",
        "Partie du travailleur complétée",
        "Fichier du personnel Dimona",
    ] {
        assert!(index.contains(words), "{words:?} is missing:\n{index}");
    }
    for words in [CLAIRE, "Rue des Inventions 7", "Ancienne SA", "lettre.pdf"] {
        assert!(data.contains(words), "{words:?} is missing:\n{data}");
    }
    let json: serde_json::Value = serde_json::from_str(&data).expect("JSON");
    for table in ["requests", "worker_parts", "notices", "messages", "journal"] {
        let rows = json["tables"][table].as_array().expect("a table");
        assert!(!rows.is_empty(), "no rows of {table}");
    }
    let whole = format!("{index}{data}");
    for words in ["PLANTED", "Anna", LUC, "95.08.30-400.72", "Dubois"] {
        assert!(!whole.contains(words), "{words:?} is somebody else's");
    }
    let documents: Vec<_> = files
        .iter()
        .filter(|(path, _)| path.starts_with("documents/"))
        .collect();
    assert_eq!(documents.len(), 2, "{:?}", files.keys());
    for (path, bytes) in documents {
        assert!(**bytes == pdf(), "{path} is not what was sent");
        assert!(
            index.contains(&format!("href=\"{path}\"")),
            "no link to {path}"
        );
    }
    let letters = files.iter().find(|(path, _)| path.starts_with("letters/"));
    let (path, letter) = letters.expect("a receipt");
    assert!(letter.starts_with(b"%PDF-"), "{path}");
}

#[tokio::test]
async fn aud_09_each_download_leaves_a_trace_and_another_number_finds_nothing() {
    let mut claire = Worker::begins().await;
    claire.browser.get("/worker/data/archives/2").await.is(404);
    claire.browser.get("/worker/data/archives/x").await.is(404);
    fetched(&mut claire.browser, 1).await;
    fetched(&mut claire.browser, 1).await;
    let traces = claire.test.store(|tx| {
        let leaves = storage::journal::after(tx, (Uuid::nil(), 0), 1_000)?;
        Ok(leaves
            .into_iter()
            .filter(|(leaf, _)| leaf.act == "person.exported")
            .count())
    });
    assert_eq!(traces.await, 2);
    // Luc's copy is Luc's.
    let luc = vec![Capacity::Worker];
    let luc = claire.test.add_person(LUC, "Luc", "Dubois", luc).await;
    let mut luc = claire.test.browser_of(luc).await;
    let files = fetched(&mut luc, 1).await;
    let data = text(&files, "data.json");
    assert!(data.contains(LUC) && !data.contains(CLAIRE), "{data}");
}

/// Fourteen documents on five files, each said to have one and a half megabytes, are cut into archives by that size.
#[tokio::test]
async fn aud_09_many_documents_are_cut_into_archives_of_a_bounded_size() {
    const DOCUMENTS: usize = 14;
    let mut claire = Worker::begins().await;
    let mut all = vec![claire.request];
    for number in 2..5 {
        let stored = g13(&claire.test, HOSPITAL).ticket(number);
        all.push(claire.test.file(stored).await);
    }
    all.push(claire.test.give(g7(&claire.test, BAKERY, CLAIRE)).await);
    for number in 0..DOCUMENTS {
        let file = all[number % all.len()];
        let bytes = vec![u8::try_from(number).expect("small"); 1_000];
        let attachment = Attachment {
            id: claire.test.id(),
            file,
            kind: AttachmentKind::Other,
            party: Actor::Worker,
            uploaded_by: claire.test.id(),
            uploaded_at: claire.test.now(),
            scan: ScanState::Clean,
            version: 1,
            media: Media::Pdf,
            size_bytes: 1_500_000,
            sha256: Sha256::digest(&bytes).into(),
            name: "scan.pdf".to_owned(),
            description: None,
            place: Place::Database,
        };
        let stored =
            move |tx: &mut storage::Tx| storage::attachments::insert(tx, &attachment, &bytes);
        claire.test.store(stored).await;
    }
    let page = claire.browser.open("/worker/data").await;
    let parts = page.text.matches("href=\"/worker/data/archives/").count();
    // Twelve of them go over 16 MiB.
    assert_eq!(parts, 2, "{}", page.text);
    let mut found = 0;
    for number in 1..=parts {
        let files = fetched(&mut claire.browser, number).await;
        assert_eq!(files.contains_key("index.html"), number == 1);
        found += files
            .keys()
            .filter(|path| path.starts_with("documents/"))
            .count();
    }
    assert_eq!(found, DOCUMENTS);
}
