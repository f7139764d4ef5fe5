//! A scanner that takes every byte and then says nothing (ATT-13): nobody waits for it but whoever sent the document, who is
//! told that it is not judged yet, and nothing is delivered.

use super::app::{BAKERY, TestApp};
use super::attachments::{Scene, absent_clamd, pdf};
use super::standing::{Changed, g13};
use domain::access::EmployerRole;
use domain::attachment::ScanState;
use domain::request::RequestStatus;
use server::jobs::Outcome;
use server::ports::scanner::Scanner;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;
use tokio::io::AsyncReadExt;
use tokio::net::{UnixListener, UnixStream};
use tokio::sync::Notify;

/// The whole command: its name, the bytes in pieces, a length of zero.
async fn whole_command(socket: &mut UnixStream) {
    let mut taken = Vec::new();
    while !taken.ends_with(&[0; 4]) {
        let mut piece = [0; 4096];
        let read = socket.read(&mut piece).await.expect("read");
        assert!(read > 0, "cut off");
        taken.extend_from_slice(&piece[..read]);
    }
    assert!(taken.starts_with(b"zINSTREAM\0"));
}

/// Says that it was asked, and leaves without a verdict when it is told to.
fn leaves_without_a_verdict(path: PathBuf, asked: Arc<Notify>, leaves: Arc<Notify>) {
    let listener = UnixListener::bind(&path).expect("its socket");
    tokio::spawn(async move {
        let (mut socket, _) = listener.accept().await.expect("asked");
        std::fs::remove_file(&path).expect("removed");
        whole_command(&mut socket).await;
        asked.notify_one();
        leaves.notified().await;
    });
}

/// Takes every document and never says a word.
fn is_silent(path: &Path) {
    let listener = UnixListener::bind(path).expect("its socket");
    tokio::spawn(async move {
        let mut kept = Vec::new();
        loop {
            let (mut socket, _) = listener.accept().await.expect("asked");
            whole_command(&mut socket).await;
            kept.push(socket);
        }
    });
}

#[tokio::test]
async fn att_13_while_a_scanner_takes_its_time_everybody_else_is_served() {
    let (_, path) = absent_clamd();
    let address = format!("unix:{}", path.display());
    let patient = Scanner::Clamd(
        address.parse().expect("an address"),
        Duration::from_mins(10),
    );
    let (asked, leaves) = (Arc::new(Notify::new()), Arc::new(Notify::new()));
    leaves_without_a_verdict(path, Arc::clone(&asked), Arc::clone(&leaves));
    let test = TestApp::start_with_scanner(patient).await;
    let bram = test.add_user("Bram", BAKERY, EmployerRole::Filer).await;
    let mut bram = test.browser_of(bram).await;
    let mut scene = Scene::on(test, RequestStatus::WaitingForWorker).await;
    let (request, document) = (scene.request, pdf());
    let other = scene.test.file(g13(&scene.test, BAKERY).ticket(2)).await;
    let others = async {
        asked.notified().await;
        // Neither readers nor writers wait for it.
        let file = format!("/employers/{BAKERY}/requests/{other}");
        bram.open(&file).await.is(200);
        let cancellation = format!("{file}/cancellation");
        bram.open(&cancellation).await.is(200);
        let (version, mode) = (bram.shown("version"), bram.shown("mode"));
        let typed = [
            ("version", &*version),
            ("mode", &*mode),
            ("confirmed", "yes"),
        ];
        bram.submit(&cancellation, &typed).await.is(200);
        leaves.notify_one();
    };
    let (page, ()) = tokio::join!(scene.send("medicalCertificate", "a.pdf", &document), others);
    page.is(200).says("En cours de contrôle.");
    let kept = scene.test.documents(request).await;
    assert_eq!(kept.len(), 1);
    assert_eq!(kept[0].scan, ScanState::Checking);
}

#[tokio::test]
async fn att_13_a_scanner_that_never_answers_is_given_up_and_nothing_is_delivered() {
    let (_, path) = absent_clamd();
    let address = format!("unix:{}", path.display());
    let hasty = Scanner::Clamd(
        address.parse().expect("an address"),
        Duration::from_millis(50),
    );
    is_silent(&path);
    let test = TestApp::start_with_scanner(hasty).await;
    let mut scene = Scene::on(test, RequestStatus::WaitingForOffice).await;
    let page = scene.send("medicalCertificate", "a.pdf", &pdf()).await;
    page.says("Changements effectués.")
        .says("En cours de contrôle.");
    let kept = scene.test.documents(scene.request).await;
    assert_eq!(kept.len(), 1);
    let own = format!("{}/{}", scene.path, kept[0].id);
    let of_office = format!(
        "/offices/NIVELLES/requests/{}/attachments/{}",
        scene.request, kept[0].id
    );
    let mut officer = scene.officer().await;
    for _ in 0..3 {
        scene.clerk.get(&own).await.is(404);
        officer.get(&of_office).await.is(404);
        let page = scene.clerk.open(&scene.path).await;
        page.is(200).says("En cours de contrôle.");
        assert!(!page.text.contains(&format!("href=\"{own}\"")));
        scene.test.clock.forward(130);
        let tried = scene.test.work().await;
        assert!(tried.contains(&Outcome::Failed), "{tried:?}");
        assert!(!tried.contains(&Outcome::SetAside), "{tried:?}");
    }
    std::fs::remove_file(path).expect("its socket");
}
