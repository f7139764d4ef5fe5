//! "Pièces jointes": adding, reading and removing documents, side by side, and everything that is not a document.

use super::app::{BAKERY, TestApp};
use super::browser::{Answer, Browser, MULTIPART, multipart};
use super::standing::{CLAIRE, Changed, g13};
use axum::body::Body;
use axum::http::{Request, header};
use bytes::Bytes;
use domain::access::{Capacity, EmployerRole};
use domain::attachment::{AttachmentKind, Media, PER_FILE_MAX, STORED_BYTES_MAX, ScanState};
use domain::interruption::InterruptionType;
use domain::message::MessageEvent;
use domain::office::Clock;
use domain::request::{Actor, RequestStatus};
use server::jobs::Outcome;
use server::ports::scanner::{Scanner, ScannerAddress};
use sha2::{Digest, Sha256};
use std::path::PathBuf;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;
use storage::attachments::{self, Attachment, Place};
use storage::document_requests::{self, DocumentRequest};
use storage::journal;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::UnixListener;
use uuid::Uuid;

/// A PDF of one page.
pub fn pdf() -> Vec<u8> {
    pdf_with("", "")
}

/// … of so many bytes, most of them in its stream.
pub fn pdf_of(bytes: usize) -> Vec<u8> {
    pdf_with("", &"x".repeat(bytes - pdf().len() - 10))
}

/// … with more in its catalogue, and with a stream of so many bytes.
fn pdf_with(catalog: &str, filler: &str) -> Vec<u8> {
    let objects = [
        format!("<< /Type /Catalog /Pages 2 0 R {catalog} >>"),
        "<< /Type /Pages /Kids [3 0 R] /Count 1 >>".to_owned(),
        "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R >>".to_owned(),
        format!(
            "<< /Length {} >>\nstream\n{filler}\nendstream",
            filler.len()
        ),
    ];
    let mut bytes = b"%PDF-1.7\n".to_vec();
    let mut table = format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1);
    for (index, object) in objects.iter().enumerate() {
        table.push_str(&[&format!("{:010}", bytes.len()), " 00000 n \n"].concat());
        bytes.extend(format!("{} 0 obj\n{object}\nendobj\n", index + 1).into_bytes());
    }
    let start = bytes.len();
    let trailer = "trailer\n<< /Size 5 /Root 1 0 R >>";
    bytes.extend(format!("{table}{trailer}\nstartxref\n{start}\n%%EOF\n").into_bytes());
    bytes
}

/// The string every scanner knows, in two halves, in a harmless PDF.
fn infected() -> Vec<u8> {
    let halves = [
        "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD",
        "-ANTIVIRUS-TEST-FILE!$H+H*",
    ];
    pdf_with("", &halves.concat())
}

impl TestApp {
    /// A document that lies with a file already; its id.
    pub async fn document(&self, file: Uuid, party: Actor) -> Uuid {
        let id = self.id();
        self.document_as(id, file, party).await;
        id
    }

    /// … under an id of its own.
    pub async fn document_as(&self, id: Uuid, file: Uuid, party: Actor) {
        self.document_of(id, file, party, "Lettre confidentielle")
            .await;
    }

    /// … with words of its own; its id.
    pub async fn document_named(&self, file: Uuid, party: Actor, said: &str) -> Uuid {
        let id = self.id();
        self.document_of(id, file, party, said).await;
        id
    }

    async fn document_of(&self, id: Uuid, file: Uuid, party: Actor, said: &str) {
        let bytes = pdf();
        let attachment = Attachment {
            id,
            file,
            kind: AttachmentKind::Other,
            party,
            uploaded_by: self.id(),
            uploaded_at: self.now(),
            scan: ScanState::Clean,
            version: 1,
            media: Media::Pdf,
            size_bytes: u32::try_from(bytes.len()).expect("small"),
            sha256: Sha256::digest(&bytes).into(),
            name: "lettre.pdf".to_owned(),
            description: Some(said.to_owned()),
            place: Place::Database,
        };
        self.store(move |tx| attachments::insert(tx, &attachment, &bytes))
            .await;
    }

    pub async fn documents(&self, file: Uuid) -> Vec<Attachment> {
        self.store(move |tx| attachments::of_file(tx, file)).await
    }
}

/// A request for medical assistance at the bakery (the manual's G11), its clerk, and the page of its documents.
pub struct Scene {
    pub test: TestApp,
    pub request: Uuid,
    pub path: String,
    pub clerk: Browser,
}

impl Scene {
    pub async fn set() -> Self {
        Self::on(TestApp::start().await, RequestStatus::WaitingForWorker).await
    }

    pub async fn on(test: TestApp, status: RequestStatus) -> Self {
        let mut stored = g13(&test, BAKERY).in_status(status);
        stored.request.details.interruption_type = InterruptionType::MedicalAssistance;
        let request = test.file(stored).await;
        let clerk = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
        let mut clerk = test.browser_of(clerk).await;
        let path = format!("/employers/{BAKERY}/requests/{request}/attachments");
        clerk.open(&path).await.is(200);
        Self {
            test,
            request,
            path,
            clerk,
        }
    }

    pub async fn send(&mut self, kind: &str, name: &str, bytes: &[u8]) -> Answer {
        let fields = [("kind", kind), ("description", "")];
        self.clerk
            .submit_file(&self.path, &fields, Some((name, bytes)))
            .await
    }

    async fn claire(&self) -> Browser {
        let worker = vec![Capacity::Worker];
        let claire = self
            .test
            .add_person(CLAIRE, "Claire", "Lenoir", worker)
            .await;
        self.test.browser_of(claire).await
    }

    pub async fn officer(&self) -> Browser {
        let office = Capacity::CaseWorker {
            office: "NIVELLES".to_owned(),
        };
        let officer = self
            .test
            .add_person("83021730074", "Dora", "Fictive", vec![office])
            .await;
        self.test.browser_of(officer).await
    }
}

#[tokio::test]
async fn att_01_wrk_11_the_menu_leads_to_the_page_of_the_chosen_request() {
    let mut scene = Scene::set().await;
    let choose = format!("/employers/{BAKERY}/documents");
    let page = scene
        .clerk
        .open(&format!("{choose}?request={}", scene.request))
        .await;
    page.is(200)
        .says("À quelle demande voulez-vous joindre un document ?");
    assert_eq!(page.value_of("chosen"), Some(scene.request.to_string()));
    let chosen = format!("{choose}?chosen={}", scene.request);
    scene
        .clerk
        .open(&chosen)
        .await
        .says("Documents obligatoires");
}

#[tokio::test]
async fn att_01_the_page_says_what_the_manual_shows() {
    let mut scene = Scene::set().await;
    let page = scene.clerk.open(&scene.path).await;
    page.says("Annulation Pièces jointes Modification Consultation")
        .says("Lenoir, Claire")
        .says("Documents obligatoires")
        .says("Attestation médicale * Pièce jointe non reçue")
        .says("Vous pouvez joindre un scan ou une photo lisible de chaque pièce jointe nécessaire à votre dossier sous forme d'un fichier de format PDF ou JPG d'une taille maximum de 2Mb.")
        .says("Choisir un fichier")
        .says("Aucun fichier n'a été sélectionné")
        .says("Veuillez donner une description de la pièce jointe")
        .says("200 caractères restants")
        .says("Pour que vos pièces jointes soient prises en compte, vous devez appuyer sur « Appliquer les changements ».")
        .says("Appliquer les changements")
        .says("Champs obligatoires");
    assert!(
        page.text
            .contains("<option value=\"medicalCertificate\" selected>"),
        "ATT-06"
    );
}

#[tokio::test]
async fn att_04_att_09_att_10_a_document_is_added_opened_and_removed_without_script() {
    let mut scene = Scene::set().await;
    let page = scene
        .send("medicalCertificate", "certificat.pdf", &pdf())
        .await;
    page.is(200)
        .says("Changements effectués.")
        .says("Attestation médicale * reçue")
        .says("certificat.pdf")
        .does_not_say("Pièce jointe non reçue");
    assert!(
        page.text.contains("<option value=\"other\" selected>"),
        "ATT-06: then Autre"
    );
    let [kept] = &scene.test.documents(scene.request).await[..] else {
        panic!("one document");
    };
    let address = format!("{}/{}", scene.path, kept.id);
    let file = scene.clerk.get(&address).await;
    assert_eq!(file.is(200).bytes, pdf());
    for (name, value) in [
        ("content-type", "application/pdf"),
        (
            "content-disposition",
            "attachment; filename*=UTF-8''certificat.pdf",
        ),
        ("x-content-type-options", "nosniff"),
        (
            "content-security-policy",
            "sandbox; default-src 'none'; frame-ancestors 'none'",
        ),
        ("cache-control", "no-store"),
    ] {
        assert_eq!(file.headers[name], value, "{name}");
    }
    let page = scene.clerk.submit(&format!("{address}/removal"), &[]).await;
    page.is(200)
        .says("Changements effectués.")
        .says("Pièce jointe non reçue");
    scene.clerk.get(&address).await.is(404);
    let request = scene.request;
    let leaves = scene
        .test
        .store(move |tx| journal::of_file(tx, request))
        .await;
    let acts: Vec<_> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(acts, ["document.added", "document.removed"]);
}

#[tokio::test]
async fn att_09_with_script_a_file_is_stored_at_once_and_the_button_confirms() {
    let mut scene = Scene::set().await;
    let fields = [("kind", "medicalCertificate"), ("script", "yes")];
    let document = pdf();
    let page = scene
        .clerk
        .submit_file(&scene.path, &fields, Some(("a.pdf", &document)))
        .await;
    page.says("Le fichier est enregistré.")
        .says("reçue")
        .does_not_say("Changements effectués.");
    let again = scene.clerk.another_window().open(&scene.path).await;
    again.says("Attestation médicale * reçue");
    let kept = scene.clerk.shown("kept");
    let page = scene
        .clerk
        .submit_file(&scene.path, &[("kept", &kept), ("kind", "other")], None)
        .await;
    page.says("Changements effectués.");
    assert_eq!(scene.test.documents(scene.request).await.len(), 1);
    // What is wrong comes back as words for the fields.
    let fields = [("kind", "other"), ("script", "yes"), ("description", "")];
    let refused = scene
        .clerk
        .submit_file(&scene.path, &fields, Some(("a.exe", b"MZ")))
        .await;
    refused.is(422);
    let words: serde_json::Value = serde_json::from_str(&refused.text).expect("JSON");
    assert!(
        words["file"]
            .as_str()
            .expect("words")
            .contains("ni un PDF ni une photo"),
        "{words}"
    );
    assert!(words["description"].is_string() && words["kind"].is_null());
}

#[tokio::test]
async fn att_02_documents_are_added_in_every_status_but_cancelled_and_never_twice() {
    for status in RequestStatus::ALL {
        let mut scene = Scene::on(TestApp::start().await, *status).await;
        let page = scene.clerk.open(&scene.path).await;
        if *status == RequestStatus::Cancelled {
            page.says("La demande est annulée.")
                .does_not_say("Appliquer les changements");
            let (csrf, nonce) = (scene.clerk.shown("csrf"), "00".repeat(16));
            let fields = [
                ("csrf", csrf.as_str()),
                ("nonce", &nonce),
                ("kind", "other"),
                ("description", "x"),
            ];
            let document = pdf();
            let late = scene
                .clerk
                .post_multipart(&scene.path, &fields, &[("a.pdf", &document)])
                .await;
            late.is(409);
            assert!(scene.test.documents(scene.request).await.is_empty());
            continue;
        }
        // The same form sent twice is one document.
        let (csrf, nonce) = (scene.clerk.shown("csrf"), scene.clerk.shown("nonce"));
        let fields = [
            ("csrf", csrf.as_str()),
            ("nonce", &nonce),
            ("kind", "medicalCertificate"),
        ];
        let document = pdf();
        for _ in 0..2 {
            let sent = scene
                .clerk
                .post_multipart(&scene.path, &fields, &[("a.pdf", &document)])
                .await;
            sent.is(303);
        }
        assert_eq!(
            scene.test.documents(scene.request).await.len(),
            1,
            "{status:?}"
        );
    }
}

#[tokio::test]
async fn att_08_another_document_needs_its_description_and_the_form_keeps_what_was_typed() {
    let mut scene = Scene::set().await;
    let page = scene.send("other", "a.pdf", &pdf()).await;
    page.is(422)
        .says("Décrivez la pièce jointe en quelques mots.");
    assert!(page.text.contains("id=\"description-error\""));
    let long = "é".repeat(201);
    let fields = [("kind", "other"), ("description", long.as_str())];
    let document = pdf();
    let page = scene
        .clerk
        .submit_file(&scene.path, &fields, Some(("a.pdf", &document)))
        .await;
    page.is(422)
        .says("Écrivez 200 caractères au plus.")
        .says(&long);
    assert!(scene.test.documents(scene.request).await.is_empty());
    let fields = [("kind", "other"), ("description", &long[2..])];
    let page = scene
        .clerk
        .submit_file(&scene.path, &fields, Some(("a.pdf", &document)))
        .await;
    page.is(200).says(&long[2..]).says("Autres pièces jointes");
    let page = scene
        .clerk
        .submit_file(&scene.path, &[("kind", "unheard-of")], None)
        .await;
    page.is(422)
        .says("Choisissez le type de document.")
        .says("Aucun fichier n'a été sélectionné. Choisissez un PDF ou une photo.");
}

/// Each bad file is refused with its own words in four languages, and nothing of it stays.
#[tokio::test]
async fn att_12_every_bad_file_is_refused_plainly_in_four_languages() {
    let mut scene = Scene::set().await;
    let whole = pdf();
    let encrypted = String::from_utf8(pdf())
        .expect("text")
        .replace("/Root 1 0 R", "/Root 1 0 R /Encrypt 4 0 R");
    let mut polyglot = pdf();
    polyglot.extend(b"PK\x05\x06");
    polyglot.extend([0; 18]);
    let mut heavy = pdf();
    heavy.splice(
        9..9,
        std::iter::repeat_n(b' ', STORED_BYTES_MAX + 1 - whole.len()),
    );
    assert_eq!(heavy.len(), STORED_BYTES_MAX + 1);
    let bomb = b"\xFF\xD8\xFF\xC0\x00\x11\x08\xFF\xFF\xFF\xFF\x03\x01\x11\x00\x02\x11\x01\x03\x11\x01\xFF\xDA\x00\x02\xFF\xD9";
    let acting = pdf_with("/OpenAction << /S /JavaScript /JS (app.alert(1)) >>", "");
    let files: [(&str, &[u8]); 10] = [
        ("wrongType", b"MZ\x90\0 a program called certificat.pdf"),
        ("heic", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic"),
        ("empty", b""),
        ("truncated", &whole[..whole.len() / 2]),
        ("encrypted", encrypted.as_bytes()),
        ("activeContent", &acting),
        ("twoTypes", &polyglot),
        ("tooLarge", &heavy),
        ("tooManyPixels", bomb),
        ("unreadable", b"%PDF-1.7 no objects %%EOF"),
    ];
    let mut said = std::collections::BTreeSet::new();
    for (code, bytes) in files {
        for lang in server::texts::Lang::ALL {
            let words = server::texts::texts(lang).coded("attachment-refused", code);
            assert!(words.len() > 20 && said.insert(words), "{code} {lang}");
        }
        let page = scene
            .send("medicalCertificate", "certificat.pdf", bytes)
            .await;
        page.is(422)
            .says(server::texts::texts(server::texts::Lang::Fr).coded("attachment-refused", code));
        page.says("Attestation médicale * Pièce jointe non reçue");
        assert!(
            page.text.contains("href=\"#file\""),
            "the summary leads to the box"
        );
    }
    assert!(scene.test.documents(scene.request).await.is_empty());
    let request = scene.request;
    let leaves = scene
        .test
        .store(move |tx| journal::of_file(tx, request))
        .await;
    assert!(leaves.is_empty(), "nothing half-stored");
    scene
        .send("medicalCertificate", "a.pdf", &pdf())
        .await
        .is(200)
        .says("reçue");
}

#[tokio::test]
async fn att_05_a_pdf_of_two_mebibytes_is_kept_as_it_is_and_a_photo_is_made_anew() {
    let mut scene = Scene::set().await;
    let filler = "x".repeat(1_900_000);
    let scan = pdf_with("", &filler);
    scene
        .send("medicalCertificate", "scan.pdf", &scan)
        .await
        .says("Changements effectués.");
    let mut photo = Vec::new();
    let encoder = jpeg_encoder::Encoder::new(&mut photo, 90);
    let (width, height) = (4000_u16, 3000_u16);
    let mut state = 1_u32;
    let rgb: Vec<u8> = (0..usize::from(width) * usize::from(height) * 3)
        .map(|index| {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            // Light with a grain, as a sheet of paper is.
            200 + state.to_be_bytes()[0] % 20 + u8::try_from(index % 5).expect("small")
        })
        .collect();
    encoder
        .encode(&rgb, width, height, jpeg_encoder::ColorType::Rgb)
        .expect("a photo");
    assert!(
        photo.len() > STORED_BYTES_MAX && photo.len() < 12 << 20,
        "{}",
        photo.len()
    );
    let fields = [("kind", "other"), ("description", "Photo du certificat")];
    let page = scene
        .clerk
        .submit_file(&scene.path, &fields, Some(("IMG_1.HEIC.jpg", &photo)))
        .await;
    page.says("Changements effectués.")
        .says("Photo du certificat");
    let mut kept = scene.test.documents(scene.request).await;
    kept.sort_by_key(|one| one.media);
    assert_eq!(
        (kept[0].media, kept[0].sha256),
        (Media::Pdf, Sha256::digest(&scan).into())
    );
    assert_eq!(kept[1].media, Media::Jpeg);
    assert!(kept[1].size_bytes as usize <= STORED_BYTES_MAX);
}

#[tokio::test]
async fn att_13_a_virus_is_set_apart_shown_as_such_and_never_delivered() {
    let mut scene = Scene::set().await;
    let page = scene.send("medicalCertificate", "a.pdf", &infected()).await;
    page.says("Un virus a été détecté.")
        .says("Pièce jointe non reçue");
    let kept = scene.test.documents(scene.request).await;
    assert_eq!(kept[0].scan, ScanState::Infected);
    let address = format!("{}/{}", scene.path, kept[0].id);
    assert!(!page.text.contains(&format!("href=\"{address}\"")));
    scene.clerk.get(&address).await.is(404);
    let mut officer = scene.officer().await;
    officer
        .get(&format!(
            "/offices/NIVELLES/requests/{}/attachments/{}",
            scene.request, kept[0].id
        ))
        .await
        .is(404);
    scene
        .clerk
        .submit(&format!("{address}/removal"), &[])
        .await
        .says("Changements effectués.");
}

/// A clamd that is not there yet, and where it will be.
pub fn absent_clamd() -> (Scanner, PathBuf) {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let number = NEXT.fetch_add(1, Ordering::Relaxed);
    let name = format!("entracte-clamd-{}-{number}", std::process::id());
    let path = std::env::temp_dir().join(name);
    let address = ScannerAddress::Unix(path.clone());
    (Scanner::Clamd(address, Duration::from_secs(10)), path)
}

/// It comes back, and says once that all is well.
pub fn clamd_answers(path: PathBuf) {
    clamd_says(path, b"stream: OK\0");
}

/// It comes back, and says this once.
fn clamd_says(path: PathBuf, verdict: &'static [u8]) {
    let listener = UnixListener::bind(&path).expect("its socket");
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("asked");
        std::fs::remove_file(&path).expect("removed");
        let mut taken = Vec::new();
        while !taken.ends_with(&[0; 4]) {
            let mut piece = [0; 4096];
            let read = socket.read(&mut piece).await.expect("read");
            assert!(read > 0, "cut off");
            taken.extend_from_slice(&piece[..read]);
        }
        socket.write_all(verdict).await.expect("answered");
    });
}

#[tokio::test]
async fn att_13_without_a_verdict_nothing_is_delivered_until_the_scanner_answers() {
    let (down, address) = absent_clamd();
    let test = TestApp::start_with_scanner(down).await;
    let mut scene = Scene::on(test, RequestStatus::WaitingForWorker).await;
    let page = scene.send("medicalCertificate", "a.pdf", &pdf()).await;
    page.says("Changements effectués.")
        .says("En cours de contrôle.")
        .says("Attestation médicale * reçue");
    let kept = scene.test.documents(scene.request).await;
    assert_eq!(kept[0].scan, ScanState::Checking);
    let address_of_it = format!("{}/{}", scene.path, kept[0].id);
    scene.clerk.get(&address_of_it).await.is(404);
    scene.test.clock.forward(60);
    assert_eq!(scene.test.work().await, [Outcome::Failed], "still down");
    scene.clerk.get(&address_of_it).await.is(404);
    // It comes back, and says that all is well.
    clamd_answers(address);
    scene.test.clock.forward(120);
    assert_eq!(scene.test.work().await, [Outcome::Done]);
    scene.clerk.get(&address_of_it).await.is(200);
}

/// ATT-16: list, file and page, role by role.
#[tokio::test]
pub async fn att_16_the_employer_never_sees_what_the_worker_added() {
    let mut scene = Scene::on(TestApp::start().await, RequestStatus::WaitingForOffice).await;
    let mut claire = scene.claire().await;
    let mine = format!("/worker/requests/{}/attachments", scene.request);
    claire.open(&mine).await.is(200);
    let document = pdf();
    for (kind, name) in [
        ("medicalCertificate", "dr-martin.pdf"),
        ("other", "secret.pdf"),
    ] {
        let fields = [("kind", kind), ("description", "Diagnostic de mon fils")];
        let page = claire
            .submit_file(&mine, &fields, Some((name, &document)))
            .await;
        page.says("Changements effectués.").says(name);
    }
    scene
        .send("medicalCertificate", "employeur.pdf", &document)
        .await
        .says("employeur.pdf");
    let all = scene.test.documents(scene.request).await;
    let of = |party| {
        let own = all.iter().filter(move |one| one.party == party);
        own.map(|one| one.id).collect::<Vec<_>>()
    };
    let (of_worker, of_employer) = (of(Actor::Worker), of(Actor::Employer)[0]);
    assert_eq!(of_worker.len(), 2);

    let page = scene.clerk.open(&scene.path).await;
    page.says("Attestation médicale * reçue")
        .says("employeur.pdf");
    for secret in ["dr-martin", "secret.pdf", "Diagnostic"] {
        page.does_not_say(secret);
    }
    for id in of_worker {
        assert!(!page.text.contains(&id.to_string()), "not even its id");
        scene
            .clerk
            .get(&format!("{}/{id}", scene.path))
            .await
            .is(404);
        scene
            .clerk
            .submit(&format!("{}/{id}/removal", scene.path), &[])
            .await
            .is(404);
        scene.clerk.open(&scene.path).await;
    }
    let page = claire.open(&mine).await;
    page.says("dr-martin.pdf")
        .says("employeur.pdf")
        .says("Diagnostic de mon fils");
    claire.get(&format!("{mine}/{of_employer}")).await.is(200);
    claire
        .submit(&format!("{mine}/{of_employer}/removal"), &[])
        .await
        .is(404);
    let mut officer = scene.officer().await;
    let desk = format!("/offices/NIVELLES/requests/{}/attachments", scene.request);
    let page = officer.open(&desk).await;
    page.says("dr-martin.pdf")
        .says("employeur.pdf")
        .does_not_say("Supprimer")
        .does_not_say("Appliquer");
    for document in all {
        officer
            .get(&format!("{desk}/{}", document.id))
            .await
            .is(200);
    }
    let request = scene.request;
    let leaves = scene
        .test
        .store(move |tx| journal::of_file(tx, request))
        .await;
    let read = leaves.iter().filter(|leaf| leaf.act == "document.read");
    assert_eq!(read.count(), 3, "each opened document leaves its trace");
    assert_eq!(
        leaves
            .iter()
            .filter(|leaf| leaf.act == "document.listed")
            .count(),
        1
    );
}

#[tokio::test]
async fn att_15_what_the_office_asks_for_is_shown_and_closed_by_the_upload() {
    let mut scene = Scene::on(TestApp::start().await, RequestStatus::InTreatment).await;
    let asked = DocumentRequest {
        id: scene.test.id(),
        file: scene.request,
        kind: AttachmentKind::MedicalCertificate,
        party: Actor::Employer,
        version: 1,
        reason: "La date manque sur l'attestation.".to_owned(),
        due: jiff::civil::date(2025, 3, 1),
        asked_by: scene.test.id(),
        asked_at: scene.test.now(),
        attachment: None,
        closed_at: None,
    };
    scene
        .test
        .store(move |tx| document_requests::insert(tx, &asked))
        .await;
    let page = scene.clerk.open(&scene.path).await;
    page.says("Le bureau vous demande un document")
        .says("La date manque sur l'attestation.")
        .says("à joindre au plus tard le 01/03/2025");
    scene
        .claire()
        .await
        .open(&format!("/worker/requests/{}/attachments", scene.request))
        .await
        .does_not_say("La date manque");
    let page = scene.send("medicalCertificate", "a.pdf", &pdf()).await;
    page.says("Changements effectués.")
        .does_not_say("Le bureau vous demande un document");
    let request = scene.request;
    let all = scene
        .test
        .store(move |tx| document_requests::of_file(tx, request))
        .await;
    assert!(all[0].attachment.is_some() && all[0].closed_at.is_some());
}

/// A certificate that the office asks the employer for, in a file whose clock stands still.
async fn asked(test: TestApp) -> Scene {
    let scene = Scene::on(test, RequestStatus::InTreatment).await;
    let path = format!("/offices/NIVELLES/requests/{}", scene.request);
    let mut officer = scene.officer().await;
    officer.open(&path).await.is(200);
    let fields = [
        ("party", "employer"),
        ("document", "medicalCertificate"),
        ("questionWords", "La date manque sur l'attestation."),
    ];
    officer
        .submit(&format!("{path}/question"), &fields)
        .await
        .is(200);
    scene
}

impl Scene {
    async fn clock(&self) -> Clock {
        let id = self.request;
        let file = self
            .test
            .store(move |tx| storage::desk::by_request(tx, id))
            .await;
        file.expect("a file").clock
    }

    /// The document that closed the question, and how often that, its end and a virus were told.
    async fn answer(&self) -> (Option<Uuid>, [usize; 4]) {
        let id = self.request;
        let (asked, told) = self
            .test
            .store(move |tx| {
                let asked = document_requests::of_file(tx, id)?.remove(0);
                Ok((asked, storage::messages::of_file(tx, id)?))
            })
            .await;
        assert_eq!(asked.attachment.is_some(), asked.closed_at.is_some());
        let count = |event| told.iter().filter(|one| one.event == event).count();
        let told = [
            MessageEvent::DocumentReceived,
            MessageEvent::DocumentTakenAway,
            MessageEvent::DocumentInfected,
            MessageEvent::DocumentAsked,
        ];
        (asked.attachment, told.map(count))
    }
}

/// ATT-13, ATT-15: what the scanner has not judged answers nothing; a virus leaves the question open, the clock still, and
/// is told to who added it.
#[tokio::test]
async fn att_15_a_virus_found_later_leaves_the_question_open_and_the_clock_still() {
    let (down, address) = absent_clamd();
    let mut scene = asked(TestApp::start_with_scanner(down).await).await;
    let paused = scene.clock().await;
    assert!(paused.paused_since.is_some());
    scene.clerk.open(&scene.path).await.is(200);
    scene
        .send("medicalCertificate", "a.pdf", &pdf())
        .await
        .says("En cours de contrôle.")
        .says("Le bureau vous demande un document");
    assert_eq!(scene.answer().await, (None, [0, 0, 0, 1]));
    assert_eq!(scene.clock().await, paused);
    clamd_says(address, b"stream: Eicar-Test-Signature FOUND\0");
    scene.test.clock.forward(60);
    scene.test.work().await;
    assert_eq!(
        scene.test.documents(scene.request).await[0].scan,
        ScanState::Infected
    );
    assert_eq!(scene.answer().await, (None, [0, 0, 1, 1]));
    assert_eq!(scene.clock().await, paused);
    scene
        .clerk
        .open(&format!("/employers/{BAKERY}/messages"))
        .await
        .says("Un document ajouté contient un virus");
    scene
        .clerk
        .open(&scene.path)
        .await
        .says("Le bureau vous demande un document");
}

/// ATT-13, ATT-15: found clean later, it answers from that moment on, and the office is told then.
#[tokio::test]
async fn att_15_a_document_found_clean_later_answers_from_then_on() {
    let (down, address) = absent_clamd();
    let mut scene = asked(TestApp::start_with_scanner(down).await).await;
    let paused = scene.clock().await;
    scene.clerk.open(&scene.path).await.is(200);
    scene
        .send("medicalCertificate", "a.pdf", &pdf())
        .await
        .says("En cours de contrôle.");
    clamd_answers(address);
    scene.test.clock.forward(3 * 86_400);
    scene.test.work().await;
    let kept = scene.test.documents(scene.request).await;
    assert_eq!(scene.answer().await, (Some(kept[0].id), [1, 0, 0, 1]));
    let clock = scene.clock().await;
    assert_eq!(clock.paused_since, None);
    assert_eq!(paused.due.until(clock.due).expect("a span").get_days(), 3);
}

/// ATT-15: a document taken away again leaves the question open as before, unless another answers it; office and party are
/// told, and after a decision nothing is asked any more.
#[tokio::test]
async fn att_15_a_document_taken_away_opens_the_question_again() {
    let mut scene = asked(TestApp::start().await).await;
    scene.clerk.open(&scene.path).await.is(200);
    for name in ["a.pdf", "b.pdf"] {
        scene
            .send("medicalCertificate", name, &pdf())
            .await
            .does_not_say("Le bureau vous demande un document");
        scene.clerk.open(&scene.path).await.is(200);
    }
    assert_eq!(scene.clock().await.paused_since, None);
    let (first, told) = scene.answer().await;
    let first = first.expect("closed");
    assert_eq!(told, [1, 0, 0, 1]);
    let kept = scene.test.documents(scene.request).await;
    let second = kept.iter().find(|one| one.id != first).expect("two").id;
    let path = scene.path.clone();
    let removal = |id: Uuid| format!("{path}/{id}/removal");
    scene.clerk.submit(&removal(second), &[]).await.is(200);
    assert_eq!(scene.answer().await, (Some(first), [1, 0, 0, 1]));
    scene
        .clerk
        .submit(&removal(first), &[])
        .await
        .is(200)
        .says("Le bureau vous demande un document");
    assert_eq!(scene.answer().await, (None, [1, 1, 0, 2]));
    let today = scene.clock().await.paused_since;
    assert_eq!(
        today,
        Some(server::ports::clock::brussels_date(scene.test.now()))
    );
}

#[tokio::test]
async fn a_file_has_at_most_twenty_documents_said_plainly() {
    let mut scene = Scene::set().await;
    for _ in 0..PER_FILE_MAX {
        scene.test.document(scene.request, Actor::Worker).await;
    }
    let page = scene.send("medicalCertificate", "a.pdf", &pdf()).await;
    page.is(422)
        .says("Ce dossier compte déjà 20 pièces jointes.");
}

#[tokio::test]
async fn load_03_bodies_that_are_too_large_cut_short_or_lie_are_refused() {
    let mut scene = Scene::set().await;
    let (csrf, nonce) = (scene.clerk.shown("csrf"), scene.clerk.shown("nonce"));
    let fields = [
        ("csrf", csrf.as_str()),
        ("nonce", &nonce),
        ("kind", "medicalCertificate"),
    ];
    let whole = multipart(&fields, &[("a.pdf", &pdf())]);
    let request = |length: Option<usize>| {
        let request = Request::post(&scene.path)
            .header("sec-fetch-site", "same-origin")
            .header(header::CONTENT_TYPE, MULTIPART);
        match length {
            Some(length) => request.header(header::CONTENT_LENGTH, length),
            None => request,
        }
    };
    // It says it is too large: not a byte is read.
    let path = scene.path.clone();
    let declared = request(Some(16 << 20));
    let (short, endless, foreign) = (request(None), request(None), request(None));
    let unread = Body::from_stream(futures_stream(None, usize::MAX));
    let page = scene.clerk.send(declared, &path, unread).await;
    page.is(413)
        .says("Le fichier est trop lourd")
        .says("Rien n'a été enregistré");
    let back = page.attribute("les documents déjà joints", "href");
    assert_eq!(
        back.as_deref(),
        Some(path.as_str()),
        "the page it came from"
    );
    // It ends in the middle.
    let cut = Body::from(whole[..whole.len() - 60].to_vec());
    let page = scene.clerk.send(short, &path, cut).await;
    page.is(400)
        .says("Le fichier n'est pas arrivé en entier")
        .says("Rien n'a été enregistré.");
    // It never ends: cut off at the limit.
    let head = whole[..whole.len() - 60].to_vec();
    let body = Body::from_stream(futures_stream(Some(head), usize::MAX));
    scene.clerk.send(endless, &path, body).await.is(413);
    // Another site sends it.
    let body = Body::from(whole.clone());
    let foreign = foreign.header(header::ORIGIN, "https://elsewhere.example");
    let mut foreign_headers = foreign;
    foreign_headers
        .headers_mut()
        .expect("headers")
        .insert("sec-fetch-site", "cross-site".parse().expect("a value"));
    scene.clerk.send(foreign_headers, &path, body).await.is(403);
    // A form token of somebody else.
    let forged = [
        ("csrf", "AAAA"),
        ("nonce", nonce.as_str()),
        ("kind", "medicalCertificate"),
    ];
    scene
        .clerk
        .post_multipart(&path, &forged, &[("a.pdf", &pdf())])
        .await
        .is(403);
    assert!(scene.test.documents(scene.request).await.is_empty());
}

/// Pieces of 64 KiB after a beginning, until `bytes` were sent.
fn futures_stream(
    head: Option<Vec<u8>>,
    bytes: usize,
) -> impl futures_core::Stream<Item = Result<Bytes, std::io::Error>> {
    Pieces { head, left: bytes }
}

struct Pieces {
    head: Option<Vec<u8>>,
    left: usize,
}

impl futures_core::Stream for Pieces {
    type Item = Result<Bytes, std::io::Error>;

    fn poll_next(
        mut self: std::pin::Pin<&mut Self>,
        _: &mut std::task::Context<'_>,
    ) -> std::task::Poll<Option<Self::Item>> {
        if let Some(head) = self.head.take() {
            return std::task::Poll::Ready(Some(Ok(Bytes::from(head))));
        }
        if self.left == 0 {
            return std::task::Poll::Ready(None);
        }
        self.left = self.left.saturating_sub(1 << 16);
        std::task::Poll::Ready(Some(Ok(Bytes::from(vec![b'x'; 1 << 16]))))
    }
}
