//! Documents keep the same promises in the database and in an object store: one contract, both places.

use super::app::TestApp;
use super::attachments::{Scene, absent_clamd, clamd_answers, pdf};
use super::s3_server::S3Server;
use domain::request::RequestStatus;
use jiff::Timestamp;
use server::config::{Attachments, Config};
use server::jobs::{Outcome, sweep_objects};
use server::ports::files::fetch;
use std::collections::BTreeSet;
use storage::attachments::Place;
use storage::{Db, Keys, Settings, attachments, backup, journal, verify};

/// Where the documents of a story lie.
enum Kept {
    InTheDatabase,
    InTheObjectStore(S3Server),
}

impl Kept {
    async fn scene(&self) -> Scene {
        let settings = match self {
            Self::InTheDatabase => Config::example().attachments,
            Self::InTheObjectStore(server) => server.settings(),
        };
        let test = TestApp::start_with_files(settings).await;
        Scene::on(test, RequestStatus::WaitingForWorker).await
    }

    fn place(&self) -> Place {
        match self {
            Self::InTheDatabase => Place::Database,
            Self::InTheObjectStore(_) => Place::Elsewhere,
        }
    }
}

/// A story told twice, once for each place.
macro_rules! both_stores {
    ($(fn $name:ident($kept:ident) $body:block)*) => {$(
        mod $name {
            use super::*;

            async fn story($kept: Kept) $body

            #[tokio::test]
            async fn database() {
                story(Kept::InTheDatabase).await;
            }

            #[tokio::test]
            async fn object_store() {
                let server = S3Server::start().await;
                story(Kept::InTheObjectStore(server)).await;
            }
        }
    )*};
}

both_stores! {
    fn i7_a_document_is_stored_read_verified_and_removed(kept) {
        let mut scene = kept.scene().await;
        for name in ["a.pdf", "b.pdf", "c.pdf"] {
            let page = scene.send("medicalCertificate", name, &pdf()).await;
            page.says("Changements effectués.").says(name);
        }
        let all = scene.test.documents(scene.request).await;
        assert!(all.iter().all(|one| one.place == kept.place()));
        let first = all.iter().find(|one| one.name == "a.pdf").expect("the first");
        let address = format!("{}/{}", scene.path, first.id);
        let file = scene.clerk.get(&address).await;
        assert_eq!(file.is(200).bytes, pdf());
        for (name, value) in [
            ("content-type", "application/pdf"),
            ("content-disposition", "attachment; filename*=UTF-8''a.pdf"),
            ("content-security-policy", "sandbox; default-src 'none'; frame-ancestors 'none'"),
            ("cache-control", "no-store"),
        ] {
            assert_eq!(file.headers[name], value, "{name}");
        }
        let desk = format!("/offices/NIVELLES/requests/{}/attachments/{}", scene.request, first.id);
        assert_eq!(scene.officer().await.get(&desk).await.is(200).bytes, pdf());
        let problems = problems(&scene.test).await;
        assert!(!problems.iter().any(|what| what.contains("document")), "{problems:?}");
        let path = scene.path.clone();
        scene.clerk.open(&path).await;
        let page = scene.clerk.submit(&format!("{address}/removal"), &[]).await;
        page.says("Changements effectués.");
        scene.clerk.get(&address).await.is(404);
        assert_eq!(scene.test.documents(scene.request).await.len(), 2);
    }

    fn ops_08_one_set_holds_every_document(kept) {
        let mut scene = kept.scene().await;
        scene.send("medicalCertificate", "a.pdf", &pdf()).await.is(200);
        let [document] = &scene.test.documents(scene.request).await[..] else {
            panic!("one document");
        };
        let (settings, files) = (scene.test.settings(), scene.test.app.files.clone());
        let set = blocking(move || {
            let mut set = Vec::new();
            let fetch = |id| fetch(files.as_deref(), id);
            let place = (&settings, &keys());
            backup::write(place, &fetch, Timestamp::UNIX_EPOCH, [5; 32], &mut set).expect("a set");
            set
        });
        let set = set.await;
        drop(kept);
        let folder = std::env::temp_dir().join(format!("entracte-set-{}", document.id));
        std::fs::create_dir(&folder).expect("a folder");
        let restored = Settings::sqlite(folder.join("restored.db"));
        let (file, id) = (scene.request, document.id);
        let bytes = blocking(move || {
            backup::restore(&restored, &keys(), 0, &mut &set[..]).expect("restored");
            let db = Db::open(&restored, keys()).expect("a database");
            db.read_blocking(move |tx| {
                let back = attachments::by_id(tx, file, id)?.expect("the document");
                attachments::content(tx, &back)
            })
        });
        assert_eq!(bytes.await.expect("its bytes"), pdf());
        std::fs::remove_dir_all(&folder).expect("removed");
    }
}

fn keys() -> Keys {
    Keys::new(1, &[7; 32], &[8; 32])
}

async fn blocking<T: Send + 'static>(work: impl FnOnce() -> T + Send + 'static) -> T {
    tokio::task::spawn_blocking(work).await.expect("done")
}

/// What `verify` says.
async fn problems(test: &TestApp) -> Vec<String> {
    let files = test.app.files.clone();
    let report = test
        .store(move |tx| verify::everything_with(tx, &|id| fetch(files.as_deref(), id)))
        .await;
    assert!(report.documents > 0);
    report
        .problems
        .into_iter()
        .map(|problem| problem.what)
        .collect()
}

/// What `verify` says of objects that have lain there since before `hours` ago.
async fn orphans(test: &TestApp, hours: i64) -> Vec<String> {
    let files = test.app.files.clone();
    let since = test.now() - jiff::SignedDuration::from_hours(hours);
    let report = test
        .store(move |tx| {
            let after = |last| server::commands::verify::listed(files.as_deref(), since, last);
            let mut report = verify::Report::default();
            let after = &after;
            verify::orphans(tx, &verify::Objects { after, since }, &mut report)?;
            Ok(report)
        })
        .await;
    let told = report.problems.into_iter();
    told.map(|problem| problem.what).collect()
}

/// A scene whose documents lie in this object store.
async fn with(server: &S3Server) -> Scene {
    let test = TestApp::start_with_files(server.settings()).await;
    Scene::on(test, RequestStatus::WaitingForWorker).await
}

#[tokio::test]
async fn dur_12_the_object_store_holds_sealed_bytes_and_altered_ones_are_never_given_out() {
    let server = S3Server::start().await;
    let mut scene = with(&server).await;
    scene
        .send("medicalCertificate", "claire.pdf", &pdf())
        .await
        .is(200);
    let [name] = &server.names()[..] else {
        panic!("one object");
    };
    let document = scene.test.documents(scene.request).await[0].clone();
    assert_eq!(*name, format!("attachments/{}", document.id.simple()));
    let sealed = server.bytes(name);
    assert!(
        !sealed.windows(5).any(|window| window == b"%PDF-"),
        "encrypted"
    );
    assert_eq!(server.refused(), 0, "every exchange was signed");
    let address = format!("{}/{}", scene.path, document.id);
    let mut bent = sealed.to_vec();
    bent[sealed.len() / 2] ^= 1;
    server.alter(name, bent);
    scene.clerk.get(&address).await.is(503);
    assert!(
        problems(&scene.test)
            .await
            .iter()
            .any(|what| what.contains(&document.id.to_string()))
    );
    server.alter(name, sealed.to_vec());
    scene.clerk.get(&address).await.is(200);
}

#[tokio::test]
async fn att_12_while_the_object_store_is_down_nothing_is_stored_and_it_is_said() {
    let server = S3Server::start().await;
    let mut scene = with(&server).await;
    scene
        .send("medicalCertificate", "a.pdf", &pdf())
        .await
        .is(200);
    let document = scene.test.documents(scene.request).await[0].id;
    server.goes_down(true);
    let page = scene.send("medicalCertificate", "b.pdf", &pdf()).await;
    page.is(503)
        .says("Le fichier n'a pas pu être enregistré")
        .says("Rien n'a été enregistré.");
    let address = format!("{}/{document}", scene.path);
    scene.clerk.get(&address).await.is(503);
    // Everything else goes on.
    let path = scene.path.clone();
    scene
        .clerk
        .open(&path)
        .await
        .is(200)
        .says("a.pdf")
        .does_not_say("b.pdf");
    server.goes_down(false);
    scene
        .send("medicalCertificate", "b.pdf", &pdf())
        .await
        .is(200)
        .says("b.pdf");
    scene.clerk.get(&address).await.is(200);
    let request = scene.request;
    let leaves = scene
        .test
        .store(move |tx| journal::of_file(tx, request))
        .await;
    assert_eq!(leaves.len(), 2);
}

#[tokio::test]
async fn an_object_store_that_does_not_know_us_takes_nothing() {
    let server = S3Server::start().await;
    let settings = server.settings();
    let secret_file = std::env::temp_dir().join(format!("entracte-wrong-{}", std::process::id()));
    std::fs::write(&secret_file, "another secret").expect("a file");
    let settings = Attachments {
        s3_secret_file: secret_file.clone(),
        ..settings
    };
    let test = TestApp::start_with_files(settings).await;
    std::fs::remove_file(&secret_file).expect("removed");
    let mut scene = Scene::on(test, RequestStatus::WaitingForWorker).await;
    scene
        .send("medicalCertificate", "a.pdf", &pdf())
        .await
        .is(503);
    assert!(server.refused() > 0 && server.names().is_empty());
    assert!(scene.test.documents(scene.request).await.is_empty());
}

#[tokio::test]
async fn what_no_row_names_is_swept_and_nothing_else() {
    let server = S3Server::start().await;
    let mut scene = with(&server).await;
    let sweep = async |scene: &Scene| sweep_objects::run(&scene.test.app).await.expect("swept");
    for name in ["a.pdf", "b.pdf", "c.pdf"] {
        scene.send("medicalCertificate", name, &pdf()).await.is(200);
    }
    // A form with a mistake: the bytes were laid down, the row was never written.
    scene.send("other", "mistake.pdf", &pdf()).await.is(422);
    assert_eq!(server.names().len(), 4);
    let all = scene.test.documents(scene.request).await;
    let path = scene.path.clone();
    scene.clerk.open(&path).await;
    let removal = format!("{path}/{}/removal", all[0].id);
    scene.clerk.submit(&removal, &[]).await.is(200);
    assert_eq!(
        orphans(&scene.test, 0).await.len(),
        2,
        "the orphan, and what was removed"
    );
    assert!(
        orphans(&scene.test, 48).await.is_empty(),
        "both may still be swept"
    );
    // The row of something young may be on the way.
    server.notes("2025-02-04T18:30:00.000Z");
    scene.send("other", "mistake.pdf", &pdf()).await.is(422);
    scene.test.clock.forward(40 * 60);
    assert_eq!(sweep(&scene).await, 1, "the older orphan");
    assert_eq!(server.names().len(), 4);
    assert_eq!(
        sweep(&scene).await,
        0,
        "what was removed an hour ago may be wanted by a back-up"
    );
    scene.test.clock.forward(25 * 60 * 60);
    assert_eq!(
        sweep(&scene).await,
        2,
        "the young orphan of yesterday, and what was removed"
    );
    let kept: Vec<_> = all[1..]
        .iter()
        .map(|one| format!("attachments/{}", one.id.simple()))
        .collect();
    assert_eq!(
        server.names().iter().collect::<BTreeSet<_>>(),
        kept.iter().collect()
    );
    assert!(
        !problems(&scene.test)
            .await
            .iter()
            .any(|what| what.contains("document"))
    );
}

/// clamd of the settings, as `serve` asks it, does not answer; then it does.
#[tokio::test]
async fn att_13_a_document_of_the_object_store_waits_for_its_verdict_like_any_other() {
    let server = S3Server::start().await;
    let (scanner, address) = absent_clamd();
    let test = TestApp::start_with_files_and_scanner(server.settings(), scanner).await;
    let mut scene = Scene::on(test, RequestStatus::WaitingForWorker).await;
    scene
        .send("medicalCertificate", "a.pdf", &pdf())
        .await
        .says("En cours de contrôle.");
    let document = scene.test.documents(scene.request).await[0].id;
    let path = format!("{}/{document}", scene.path);
    scene.clerk.get(&path).await.is(404);
    clamd_answers(address);
    scene.test.clock.forward(60);
    assert_eq!(scene.test.work().await, [Outcome::Done]);
    assert_eq!(scene.clerk.get(&path).await.is(200).bytes, pdf());
}
