//! What goes with a notice: documents of either side, and the letters to sign (NOT-03, ATT-11, EMP-04, PDF-03, RUL-20).

use super::app::{BAKERY, HOSPITAL, TestApp};
use super::attachments::pdf;
use super::browser::Answer;
use super::notices::{G7, act, at_g7, page};
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::draft::Answers;
use domain::flow::Step;
use domain::request::{Actor, RequestStatus};
use storage::documents::{self, DocumentKind};
use storage::drafts::{self, Change, Draft, DraftStatus};
use storage::requests::Origin;
use storage::{document_requests, journal, notices};
use uuid::Uuid;

const OTHER: [(&str, &str); 2] = [("kind", "other"), ("description", "Note de planning")];

fn mine(id: Uuid) -> String {
    format!("/worker/notices/{id}")
}

/// The address of the first document of a page that can be opened.
fn first_document(page: &Answer) -> String {
    page.text
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.contains("/attachments/"))
        .expect("a document")
        .to_owned()
}

/// What the letters of a notice say, in the order of their making.
async fn letters(test: &TestApp, file: Uuid) -> Vec<(DocumentKind, String, serde_json::Value)> {
    let found = test
        .store(move |tx| {
            let all = documents::of_file(tx, file)?;
            all.into_iter()
                .map(|one| Ok((one.kind, one.language, documents::data(tx, one.id)?)))
                .collect::<Result<Vec<_>, storage::Error>>()
        })
        .await;
    let said = |data: Option<String>| serde_json::from_str(&data.expect("frozen")).expect("JSON");
    found
        .into_iter()
        .map(|(kind, language, data)| (kind, language, said(data)))
        .collect()
}

/// NOT-03, ATT-11, ATT-05: the words of the manual until the first file; then the list, and the worker sees it.
#[tokio::test]
pub async fn not_03_att_11_a_document_on_a_notice() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let empty = anna.open(&page(id)).await;
    empty
        .says("Vos pièces jointes Aucun enregistrement.")
        .says("Choisir un fichier")
        .says("taille maximum de 2Mb");
    let post = format!("{}/attachments", page(id));
    let wrong = anna
        .submit_file(&post, &OTHER, Some(("virus.pdf", b"MZ not a document")))
        .await;
    wrong
        .is(422)
        .says("Note de planning")
        .says("Avertissement de votre travailleur");
    // Whoever answers from this page, without script, answers the notice and not the upload.
    let answers = format!("action=\"{}\" id=\"main-form\"", page(id));
    let buttons = wrong.text.matches("name=\"act\"").count();
    let of_the_form = "form=\"main-form\" name=\"act\"";
    assert!(wrong.text.contains(&answers), "{answers}");
    assert!(buttons > 0 && wrong.text.matches(of_the_form).count() == buttons);
    let done = anna
        .submit_file(&post, &OTHER, Some(("plan.pdf", &pdf())))
        .await;
    done.is(200)
        .says("Changements effectués.")
        .says("Note de planning")
        .does_not_say("Aucun enregistrement.");
    let leaves = test.store(move |tx| journal::of_file(tx, id)).await;
    assert_eq!(leaves.last().expect("a leaf").act, "document.added");
    let seen = claire.open(&mine(id)).await;
    seen.says("Note de planning");
    let file = claire.get(&first_document(&seen)).await;
    assert_eq!(file.headers["content-type"], "application/pdf");
    let removal = format!("{}/removal", first_document(&done));
    let gone = anna.submit(&removal, &[]).await;
    gone.is(200).says("Aucun enregistrement.");
}

/// EMP-04, ATT-16: what the worker adds, the employer knows of and cannot open; an end closes the list.
#[tokio::test]
pub async fn emp_04_att_16_the_worker_s_documents_stay_the_worker_s() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    claire.open(&mine(id)).await.is(200);
    let post = format!("{}/attachments", mine(id));
    let secret = [
        ("kind", "other"),
        ("description", "Certificat confidentiel"),
    ];
    let own = claire
        .submit_file(&post, &secret, Some(("c.pdf", &pdf())))
        .await;
    own.is(200).says("Certificat confidentiel");
    let document = first_document(&own);
    let theirs = anna.open(&page(id)).await;
    theirs
        .says("Le travailleur a joint un document.")
        .does_not_say("Certificat confidentiel");
    let guessed = document.replace("/worker/notices", "/employers/0999999922/notices");
    assert_eq!(anna.get(&guessed).await.status, 404);
    let luc = vec![Capacity::Worker];
    let luc = test.add_person(LUC, "Luc", "Fictif", luc).await;
    assert_eq!(test.browser_of(luc).await.get(&document).await.status, 404);
    let mut window = claire.another_window();
    window.open(&mine(id)).await.is(200);
    act(&mut claire, &mine(id), &[("act", "withdraw")])
        .await
        .is(303);
    claire
        .open(&mine(id))
        .await
        .says("on n'y ajoute plus de document");
    let late = window
        .submit_file(&post, &secret, Some(("c.pdf", &pdf())))
        .await;
    assert_eq!(late.status, 409);
}

/// The request that was filed from a notice, in treatment at Nivelles.
pub async fn request_of_notice(test: &TestApp, notice: Uuid) -> Uuid {
    let (draft, mut filed) = (test.id(), g13(test, BAKERY));
    filed.draft = Some(draft);
    filed.origin = Origin::Notice;
    let number = filed.request.employer.clone();
    let (request, now, somebody) = (filed.id, test.now(), test.id());
    let sent = Draft {
        id: draft,
        employer: number.clone(),
        status: DraftStatus::Open,
        version: 1,
        step: Step::Confirmation,
        answers: Answers::default(),
        worker: None,
        created_by: somebody,
        created_at: now,
        updated_by: somebody,
        updated_at: now,
    };
    test.store(move |tx| {
        let seen = notices::by_id(tx, &number, notice)?.expect("the notice");
        notices::set_draft(tx, &seen, draft)?;
        drafts::insert(tx, &sent, None)?;
        let by = Change {
            by: somebody,
            at: now,
        };
        drafts::set_submitted(tx, &sent, request, by)
    })
    .await;
    test.file(filed.in_status(RequestStatus::InTreatment)).await
}

/// NOT-03, ATT-16, AUD-05: what lies with a notice is read from the request it became, by whoever could read it before and by
/// the office, and is taken away only where it lies.
#[tokio::test]
async fn not_03_att_16_the_documents_of_a_notice_are_read_with_the_request_it_became() {
    let (test, notice) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let planned = test.document_named(notice, Actor::Employer, "Note de planning");
    let secret = test.document_named(notice, Actor::Worker, "Certificat confidentiel");
    let (planned, secret) = (planned.await, secret.await);
    let request = request_of_notice(&test, notice).await;
    let other = test.file(g13(&test, HOSPITAL).ticket(77)).await;

    let employers = format!("/employers/{BAKERY}/requests/{request}/attachments");
    let theirs = anna.open(&employers).await;
    theirs
        .says("Note de planning")
        .says("jointe à l'avertissement")
        .does_not_say("Certificat confidentiel")
        .does_not_say("Supprimer");
    anna.get(&format!("{employers}/{planned}")).await.is(200);
    anna.get(&format!("{employers}/{secret}")).await.is(404);
    for one in [planned, secret] {
        let removal = format!("{employers}/{one}/removal");
        anna.open(&employers).await;
        anna.submit(&removal, &[]).await.is(404);
    }

    let of_worker = format!("/worker/requests/{request}/attachments");
    let hers = claire.open(&of_worker).await;
    hers.says("Note de planning")
        .says("Certificat confidentiel");
    let luc = vec![Capacity::Worker];
    let luc = test.add_person(LUC, "Luc", "Fictif", luc).await;
    let mut luc = test.browser_of(luc).await;
    let at_nivelles = vec![Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    }];
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", at_nivelles)
        .await;
    let mut dora = test.browser_of(dora).await;
    let of_office = format!("/offices/NIVELLES/requests/{request}/attachments");
    let read = dora.open(&of_office).await;
    read.says("Note de planning")
        .says("Certificat confidentiel");
    for one in [planned, secret] {
        claire.get(&format!("{of_worker}/{one}")).await.is(200);
        luc.get(&format!("{of_worker}/{one}")).await.is(404);
        dora.get(&format!("{of_office}/{one}")).await.is(200);
        let elsewhere = of_office.replace(&request.to_string(), &other.to_string());
        dora.get(&format!("{elsewhere}/{one}")).await.is(404);
    }
    let leaves = test.store(move |tx| journal::of_file(tx, request)).await;
    let read = leaves.iter().filter(|leaf| leaf.act == "document.read");
    assert_eq!(
        read.count(),
        2,
        "the office's reading leaves its trace with the request"
    );
}

/// NOT-03, ATT-15: a document added on the notice's page, after the notice became a request, answers what the office asked
/// in the request; taken away again it leaves the question open as before.
#[tokio::test]
async fn not_03_att_15_a_document_added_on_the_notice_answers_the_office_s_question() {
    let (test, notice) = at_g7().await;
    let mut anna = test.decider().await;
    let request = request_of_notice(&test, notice).await;
    let at_nivelles = vec![Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    }];
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", at_nivelles)
        .await;
    let mut dora = test.browser_of(dora).await;
    let treated = format!("/offices/NIVELLES/requests/{request}");
    dora.open(&treated).await.is(200);
    let question = [
        ("party", "employer"),
        ("document", "other"),
        ("questionWords", "Le planning de l'équipe."),
    ];
    let asked = dora.submit(&format!("{treated}/question"), &question).await;
    asked.is(200);
    let of_request = format!("/employers/{BAKERY}/requests/{request}/attachments");
    anna.open(&of_request)
        .await
        .says("Le planning de l'équipe.");
    let state = async |test: &TestApp| {
        test.store(move |tx| {
            let asked = document_requests::of_file(tx, request)?.remove(0);
            let clock = storage::desk::by_request(tx, request)?
                .expect("a file")
                .clock;
            Ok((asked.attachment, clock.paused_since.is_some()))
        })
        .await
    };
    assert_eq!(state(&test).await, (None, true));
    anna.open(&page(notice)).await.is(200);
    let post = format!("{}/attachments", page(notice));
    let done = anna
        .submit_file(&post, &OTHER, Some(("plan.pdf", &pdf())))
        .await;
    done.is(200).says("Changements effectués.");
    let kept = test.documents(notice).await;
    assert_eq!(state(&test).await, (Some(kept[0].id), false));
    anna.open(&of_request)
        .await
        .does_not_say("Le planning de l'équipe.");
    let leaves = test.store(move |tx| journal::of_file(tx, notice)).await;
    assert_eq!(leaves.last().expect("a leaf").act, "document.added");
    anna.open(&page(notice)).await.is(200);
    let removal = format!("{}/removal", first_document(&done));
    anna.submit(&removal, &[]).await.is(200);
    assert_eq!(state(&test).await, (None, true));
}

/// PDF-03, I18-04: every answer is a letter in the worker's own language, which both sides can open and nobody else.
#[tokio::test]
async fn pdf_03_every_answer_is_a_letter_to_sign() {
    let (test, id) = at_g7().await;
    let (mut anna, mut claire) = (test.decider().await, test.claire().await);
    let number = CLAIRE.parse().expect("a NISS");
    let claire_id = test
        .store(move |tx| storage::persons::by_niss(tx, &number))
        .await;
    let claire_id = claire_id.expect("Claire").id;
    test.store(move |tx| storage::persons::set_language(tx, claire_id, "nl"))
        .await;
    let proposed = [
        ("act", "propose"),
        ("startDate", "01/04/2024"),
        ("endDate", "31/07/2024"),
        ("motive", "Inventaire"),
    ];
    act(&mut anna, &page(id), &proposed).await.is(303);
    act(&mut claire, &mine(id), &[("act", "decline")])
        .await
        .is(303);
    let refused = [("act", "refuse"), ("reason", "Impossible ce printemps")];
    act(&mut anna, &page(id), &refused).await.is(303);
    let written = letters(&test, id).await;
    let [(kind, language, first), (.., second)] = written.as_slice() else {
        panic!("{} letters", written.len())
    };
    assert_eq!(
        (*kind, language.as_str()),
        (DocumentKind::NoticeAnswerLetter, "nl")
    );
    assert_eq!(first["ticket"], G7);
    assert_eq!(first["decidedBy"], "Anna Fictive (Beslisser)");
    assert_eq!(
        (&first["start"], &first["end"]),
        (&"01/03/2024".into(), &"30/06/2024".into())
    );
    assert_eq!(first["answer"]["start"], "01/04/2024");
    assert_eq!(first["answer"]["reason"], "Inventaire");
    assert_eq!(second["answer"]["is"], "refused");
    assert!(
        !second["law"].as_array().expect("lines").is_empty(),
        "no right to refuse"
    );
    let shown = anna.open(&page(id)).await;
    shown.says("Lettre de réponse du 29/01/2024 (PDF)");
    let letter = shown
        .text
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.contains("/letters/"))
        .expect("a letter")
        .to_owned();
    let own = letter.replace("/employers/0999999922/notices", "/worker/notices");
    let (theirs, hers) = (anna.get(&letter).await, claire.get(&own).await);
    assert!(theirs.bytes.starts_with(b"%PDF-1.7"));
    assert!(theirs.bytes == hers.bytes, "one letter");
    let bram = test
        .add_user("Bram", HOSPITAL, EmployerRole::Administrator)
        .await;
    let mut bram = test.browser_of(bram).await;
    assert_eq!(bram.get(&letter).await.status, 404);
    assert_eq!(
        bram.get(&letter.replace(BAKERY, HOSPITAL)).await.status,
        404
    );
}

/// PDF-03, EMP-03, RUL-20: sent electronically it is a letter as well; to an employer who takes none it is only a letter.
#[tokio::test]
async fn pdf_03_rul_20_a_notice_is_a_letter_to_sign() {
    let test = TestApp::start_at("2024-01-10T10:00:00+01:00").await;
    test.employ(BAKERY, CLAIRE).await;
    test.employ(HOSPITAL, CLAIRE).await;
    test.opted(BAKERY, true).await;
    let mut claire = test.claire().await;
    let new = "/worker/notices/new";
    let typed = |to: &'static str| {
        [
            ("employer", to),
            ("interruptionType", "parentalLeave"),
            ("regime", "half"),
            ("startDate", "01/05/2024"),
            ("endDate", "31/08/2024"),
            ("seen", "parental-notice-too-early"),
            ("remark-parental-notice-too-early", "Prévu de longue date"),
        ]
    };
    claire.open(new).await;
    let sent = claire.submit(new, &typed(BAKERY)).await;
    let seen = sent.value_of("seen");
    assert_eq!(seen, None, "sent: {}", sent.words());
    sent.is(200)
        .says("Lettre d'avertissement du 10/01/2024 (PDF)");
    claire.open(new).await;
    let paper = claire.submit(new, &typed(HOSPITAL)).await;
    paper
        .is(200)
        .says("avertissez par lettre recommandée")
        .says("Télécharger le PDF");
    let pdf = paper
        .text
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.contains("/letters/") && href.ends_with("/pdf"))
        .expect("a letter")
        .to_owned();
    let letter = claire.get(&pdf).await;
    assert!(letter.bytes.starts_with(b"%PDF-1.7"));
    let luc = test
        .add_person(LUC, "Luc", "Fictif", vec![Capacity::Worker])
        .await;
    let mut luc = test.browser_of(luc).await;
    assert_eq!(luc.get(&pdf).await.status, 404);
    assert_eq!(luc.get(&paper.path).await.status, 404);
}
