//! Documents added where somebody already is: while filing (ATT-02), and in the worker's part.

use super::app::BAKERY;
use super::attachments::pdf;
use super::browser::Answer;
use super::officer::{CERTIFIED, Officer};
use super::worker_part::Worker;
use domain::request::Actor;
use storage::attachments::Attachment;
use storage::{attachments, journal};
use uuid::Uuid;

const LETTER: &[(&str, &str)] = &[("kind", "other"), ("description", "Lettre de l'école")];

impl Officer {
    fn draft_id(&self) -> Uuid {
        let id = self.draft.rsplit('/').next().unwrap_or_default();
        id.parse().expect("an id")
    }

    async fn adds(&mut self, fields: &[(&str, &str)], name: &str) -> Answer {
        let path = format!("{}/attachments", self.draft);
        self.browser.open(&path).await.is(200);
        let bytes = pdf();
        self.browser
            .submit_file(&path, fields, Some((name, &bytes)))
            .await
    }

    async fn documents_of(&self, file: Uuid) -> Vec<Attachment> {
        self.test
            .store(move |tx| attachments::of_file(tx, file))
            .await
    }
}

fn request_of(receipt: &Answer) -> Uuid {
    let id = receipt.path.trim_end_matches("/receipt").rsplit('/').next();
    id.unwrap_or_default().parse().expect("an id")
}

#[tokio::test]
async fn att_02_a_document_added_while_filing_goes_with_the_request() {
    let mut officer = Officer::begins().await;
    let confirmation = officer.fills_g8().await;
    let path = format!("{}/attachments", officer.draft);
    assert!(confirmation.text.contains(&format!("href=\"{path}\"")));
    confirmation
        .says("Vos pièces jointes Aucun enregistrement.")
        .says("rien n'empêche d'envoyer la demande maintenant");

    let page = officer.adds(LETTER, "ecole.pdf").await;
    page.is(200)
        .says("Changements effectués.")
        .says("Lettre de l'école")
        .says("Retour à la confirmation");
    let mistake = officer
        .adds(&[("kind", "other"), ("description", "")], "x.pdf")
        .await;
    mistake
        .is(422)
        .says("Décrivez la pièce jointe en quelques mots.");
    let [kept] = &officer.documents_of(officer.draft_id()).await[..] else {
        panic!("one document");
    };
    let address = format!("{path}/{}", kept.id);
    assert_eq!(officer.browser.get(&address).await.is(200).bytes, pdf());

    officer.opens("confirmation").await.says("ecole.pdf");
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    receipt.is(200).says("Accusé de réception");
    let request = request_of(&receipt);
    let there = officer.documents_of(request).await;
    assert_eq!(there[0].id, kept.id);
    assert_eq!(there[0].sha256, kept.sha256);
    assert!(officer.documents_of(officer.draft_id()).await.is_empty());
    let later = format!("/employers/{BAKERY}/requests/{request}/attachments");
    let page = officer.browser.open(&later).await;
    page.says("Lettre de l'école").says("ecole.pdf");
    let leaves = officer
        .test
        .store(move |tx| journal::of_file(tx, request))
        .await;
    let acts: Vec<_> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(acts, ["request.submitted", "document.added"]);
    let removed = officer
        .browser
        .submit(&format!("{later}/{}/removal", kept.id), &[])
        .await;
    removed.says("Changements effectués.");
}

#[tokio::test]
async fn att_02_a_document_is_taken_back_before_the_request_is_sent() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    officer.adds(LETTER, "ecole.pdf").await.is(200);
    let draft = officer.draft_id();
    let kept = officer.documents_of(draft).await[0].id;
    let removal = format!("{}/attachments/{kept}/removal", officer.draft);
    let page = officer.browser.submit(&removal, &[]).await;
    page.is(200)
        .says("Changements effectués.")
        .does_not_say("ecole.pdf");
    officer.opens("confirmation").await;
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    let request = request_of(&receipt);
    assert!(officer.documents_of(request).await.is_empty());
    let leaves = officer
        .test
        .store(move |tx| journal::of_file(tx, request))
        .await;
    assert_eq!(leaves.len(), 1, "nothing but the request");
}

#[tokio::test]
pub async fn att_02_a_draft_that_a_colleague_sent_meanwhile_takes_the_document_into_its_request() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    let path = format!("{}/attachments", officer.draft);
    let mut colleague = officer.browser.another_window();
    colleague.open(&path).await.is(200);
    officer.opens("confirmation").await;
    let receipt = officer.sends("confirmation", CERTIFIED).await;
    let bytes = pdf();
    let page = colleague
        .submit_file(&path, LETTER, Some(("ecole.pdf", &bytes)))
        .await;
    page.is(200).says("Changements effectués.");
    let request = request_of(&receipt);
    assert!(page.path.contains(&request.to_string()), "{}", page.path);
    assert_eq!(officer.documents_of(request).await.len(), 1);
}

/// Sent and added to at the same moment: the document is with the request, whoever was first.
#[tokio::test]
async fn att_02_nothing_is_lost_when_a_draft_is_sent_and_added_to_at_once() {
    for _ in 0..4 {
        let mut officer = Officer::begins().await;
        officer.fills_g8().await;
        let confirmation = format!("{}/confirmation", officer.draft);
        let documents = format!("{}/attachments", officer.draft);
        let version = officer.browser.shown("version");
        let mut colleague = officer.browser.another_window();
        colleague.open(&documents).await.is(200);
        let fields = [("version", version.as_str()), ("certified", "yes")];
        let bytes = pdf();
        let (sent, added) = tokio::join!(
            officer.browser.post(&confirmation, &fields),
            colleague.submit_file(&documents, LETTER, Some(("ecole.pdf", &bytes))),
        );
        let receipt = sent.is(303).location().to_owned();
        added.is(200).says("Changements effectués.");
        let receipt = officer.browser.open(&receipt).await;
        let request = request_of(&receipt);
        assert_eq!(officer.documents_of(request).await.len(), 1);
        assert!(officer.documents_of(officer.draft_id()).await.is_empty());
        let leaves = officer
            .test
            .store(move |tx| journal::of_file(tx, request))
            .await;
        assert_eq!(leaves.len(), 2, "each act its leaf");
    }
}

#[tokio::test]
async fn att_02_documents_go_with_the_draft_that_is_thrown_away() {
    let mut officer = Officer::begins().await;
    officer.fills_g8().await;
    officer.adds(LETTER, "ecole.pdf").await.is(200);
    let draft = officer.draft_id();
    let kept = officer.documents_of(draft).await[0].clone();
    let discard = format!("{}/discard", officer.draft);
    officer.browser.open(&officer.path("drafts")).await.is(200);
    officer.browser.submit(&discard, &[]).await.is(200);
    assert!(officer.documents_of(draft).await.is_empty());
    let read = move |tx: &mut storage::Tx| attachments::content(tx, &kept);
    let content = officer.test.app.db.read(read).await;
    assert!(matches!(content, Err(storage::Error::NoRow)), "erased");
}

#[tokio::test]
async fn att_02_before_a_type_is_chosen_the_way_leads_to_it() {
    let mut officer = Officer::begins().await;
    let page = officer.opens("attachments").await;
    assert!(page.path.ends_with("/type"), "{}", page.path);
    officer
        .answers("type", &[("interruptionType", "medicalAssistance")])
        .await
        .is(200);
    let page = officer.opens("attachments").await;
    page.is(200)
        .says("Attestation médicale * Pièce jointe non reçue");
}

/// EMP-01: one sitting on a telephone. Whoever adds, mistakes or removes a document stays on the step.
#[tokio::test]
pub async fn emp_01_documents_are_added_and_removed_without_leaving_the_step() {
    let mut claire = Worker::begins().await;
    claire.answers_all().await;
    let step = claire.step("documents");
    let form = format!("{step}/attachments");
    let back = [("back", "yes")];
    let page = claire.answers("confirmation", &back).await;
    assert_eq!(page.path, step);
    let bytes = pdf();
    let bad = [("kind", "other"), ("description", "Naissance")];
    let page = claire
        .browser
        .submit_file(&form, &bad, Some(("a.exe", b"MZ")))
        .await;
    page.is(422)
        .says("ni un PDF ni une photo")
        .says("Étape")
        .says("Naissance");
    let page = claire
        .browser
        .submit_file(&form, &bad, Some(("naissance.pdf", &bytes)))
        .await;
    assert_eq!(page.path.split('?').next(), Some(step.as_str()));
    page.is(200)
        .says("Changements effectués.")
        .says("naissance.pdf");
    let request = claire.request;
    let all = claire
        .test
        .store(move |tx| attachments::of_file(tx, request))
        .await;
    assert_eq!((all.len(), all[0].party), (1, Actor::Worker));
    let address = format!("{form}/{}", all[0].id);
    assert_eq!(claire.browser.get(&address).await.is(200).bytes, bytes);
    let page = claire
        .browser
        .submit(&format!("{address}/removal"), &[])
        .await;
    assert_eq!(page.path.split('?').next(), Some(step.as_str()));
    page.says("Changements effectués.")
        .does_not_say("naissance.pdf");
    // With script the file is stored at once, and the step goes on.
    let script = [("kind", "other"), ("description", "x"), ("script", "yes")];
    let page = claire
        .browser
        .submit_file(&form, &script, Some(("naissance.pdf", &bytes)))
        .await;
    page.says("Le fichier est enregistré.").says("Étape");
    claire.answers("documents", &[]).await.is(200);
}
