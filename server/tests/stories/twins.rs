//! What a worker keeps to herself reaches nobody else (AUD-05): the same country is set up twice, alike to the last id but
//! for what the worker said and sent, and every answer of every route must be the same to the byte in both. A field that
//! somebody prints, counts with or sorts by makes the two differ, whether it is a text, a day or a choice, on a page, in
//! a table, a PDF, a calendar or a mail. Who may read is asked field by field, and the list is written here by hand.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::mail_server::MailServer;
use super::policy::policy;
use super::scene::Scene;
use super::seclusion::helps_claire;
use super::standing::{CLAIRE, Changed, g13};
use super::worker_part::Worker;
use domain::access::{Capacity, EmployerRole};
use domain::attachment::{AttachmentKind, Media, ScanState};
use domain::interruption::{InterruptionType, Regime};
use domain::law::Household;
use domain::request::{Actor, RequestStatus};
use domain::worker_part::{Kinship, PartAnswers, PartField, PartStep};
use sha2::{Digest, Sha256};
use std::fmt::Write;
use storage::attachments::{self, Attachment, Place};
use storage::past_periods::{PastPeriod, StoredPeriod};
use storage::worker_parts::{self, Sent, StoredPart};
use uuid::Uuid;

/// A choice turned with each status, so that every word of a list stands on one side or the other.
fn turned<T: Copy>(all: &[T], turn: usize) -> T {
    all[turn % all.len()]
}

/// What Claire answers in one country and in the other; `turn` changes the choices.
pub fn said(field: PartField, twin: usize, turn: usize) -> String {
    use PartField as F;
    let two = |words: [&str; 2]| words[twin].to_owned();
    match field {
        F::PostalCode => two(["1400", "1420"]),
        F::Phone => two(["0470 12 34 56", "0471 65 43 21"]),
        F::Email => two(["zqx@example.be", "wkv@example.be"]),
        F::DependentChildren => two(["1", "4"]),
        F::ChildBirth => two(["12/03/2020", "13/04/2016"]),
        F::ChildAdoptedOn => two(["14/05/2021", "15/06/2022"]),
        F::PersonBirth => two(["16/07/1950", "17/08/1961"]),
        F::OtherNumber | F::SecondNumber => two(["0999.999.625", "0999.999.526"]),
        F::OtherHours | F::SecondHours => two(["7", "11"]),
        F::OtherMinutes | F::SecondMinutes => two(["6", "48"]),
        F::Iban => two(["BE68 5390 0754 7034", "BE71 0961 2345 6769"]),
        F::Abroad | F::IdentityConfirmed | F::ChildDisabled | F::OtherEmployers | F::Ebox => {
            if twin == 0 {
                "yes".to_owned()
            } else {
                no(field)
            }
        }
        F::Certified => "yes".to_owned(),
        F::Household => turned(Household::ALL, turn + twin).code().to_owned(),
        F::Kinship => turned(Kinship::ALL, turn + twin).code().to_owned(),
        F::Street
        | F::Place
        | F::ChildGivenName
        | F::ChildFamilyName
        | F::PersonGivenName
        | F::PersonFamilyName
        | F::OtherName
        | F::SecondName
        | F::AccountHolder => two(["zqx", "wkvwkv"]) + field.code(),
    }
}

/// The other answer: a box that is not ticked sends nothing.
fn no(field: PartField) -> String {
    let asked = matches!(field, PartField::ChildDisabled | PartField::OtherEmployers);
    if asked { "no" } else { "" }.to_owned()
}

pub fn answers(twin: usize, turn: usize) -> PartAnswers {
    let fields = PartField::ALL.iter();
    fields.fold(PartAnswers::default(), |answers, field| {
        answers.with(*field, &said(*field, twin, turn))
    })
}

/// Claire's part of a request with these answers: typed while she is waited for, sent in every other status.
pub async fn part(test: &TestApp, request: Uuid, status: RequestStatus, answers: PartAnswers) {
    let now = test.now();
    let ticket = g13(test, BAKERY).ticket(900_000).request.ticket;
    test.store(move |tx| {
        let niss = CLAIRE.parse().expect("a NISS");
        let mut part = StoredPart::new(request, answers, now);
        part.step = PartStep::Confirmation;
        worker_parts::set_draft(tx, &part, &niss)?;
        if status == RequestStatus::WaitingForWorker {
            return Ok(());
        }
        part.version = 1;
        let sent = Sent {
            ticket: ticket.expect("a ticket"),
            at: now,
            certification_version: String::new(),
            certification_hash: [0; 32],
            language: "fr".to_owned(),
            warnings: Vec::new(),
        };
        worker_parts::set_sent(tx, &part, &sent)
    })
    .await;
}

/// A document of Claire's: its name, its words and its bytes are hers.
async fn paper(test: &TestApp, file: Uuid, twin: usize) {
    let bytes = super::attachments::pdf_of(1_500 + 700 * twin);
    let attachment = Attachment {
        id: test.id(),
        file,
        kind: AttachmentKind::MedicalCertificate,
        party: Actor::Worker,
        uploaded_by: test.id(),
        uploaded_at: test.now(),
        scan: ScanState::Clean,
        version: 1,
        media: Media::Pdf,
        size_bytes: u32::try_from(bytes.len()).expect("small"),
        sha256: Sha256::digest(&bytes).into(),
        name: ["zqxpaper.pdf", "wkvwkvpaper.pdf"][twin].to_owned(),
        description: Some(["zqxwords", "wkvwkvwords"][twin].to_owned()),
        place: Place::Database,
    };
    test.store(move |tx| attachments::insert(tx, &attachment, &bytes))
        .await;
}

/// A leave Claire took elsewhere, as she entered it.
async fn elsewhere(test: &TestApp, twin: usize) {
    let stored = StoredPeriod::new(
        test.id(),
        test.now(),
        PastPeriod {
            interruption_type: InterruptionType::ParentalLeave,
            reason: None,
            regime: [Regime::Full, Regime::Half][twin],
            start: "2021-03-01".parse().expect("a day"),
            end: ["2021-05-31", "2021-08-31"][twin].parse().expect("a day"),
            employer: ["zqxelsewhere", "wkvwkvelsewhere"][twin].to_owned(),
            person_name: ["zqxchild", "wkvwkvchild"][twin].to_owned(),
            person_birth: "2020-03-12".parse().ok(),
            proof: ["zqxproof", "wkvwkvproof"][twin].to_owned(),
            of_erased_file: false,
        },
    );
    test.store(move |tx| {
        let niss = CLAIRE.parse().expect("a NISS");
        storage::past_periods::insert(tx, &niss, &stored)
    })
    .await;
}

/// Everybody who reads nothing of it: every role of the employer, its secretariat, and people who have no part in the file.
const KEPT_OUT: [&str; 10] = [
    "reader",
    "filer",
    "decider",
    "chief",
    "stranger",
    "neighbour",
    "luc",
    "mons",
    "administrator",
    "former helper",
];

/// One of the two countries: what is Claire's differs, everything else is the same.
pub async fn country(status: RequestStatus, twin: usize, turn: usize) -> Scene {
    let mut scene = Scene::set_in(status).await;
    let more = [
        ("decider", "95052099844", EmployerRole::Decider),
        ("chief", "95052199814", EmployerRole::Administrator),
    ];
    for (name, niss, role) in more {
        let enterprise = employer(BAKERY);
        let capacity = vec![Capacity::EmployerUser { enterprise, role }];
        let test = &scene.test;
        let person = test.add_person(niss, name, "Fictive", capacity).await;
        scene.people.insert(name, person);
    }
    let (test, claire) = (&scene.test, scene.people["claire"]);
    let mut helpers = Vec::new();
    for (name, niss, withdrawn) in [
        ("helper", "95052299881", false),
        ("former helper", "95052399851", true),
    ] {
        let person = test
            .add_person(niss, name, "Fictive", vec![Capacity::Worker])
            .await;
        helps_claire(test, claire, person, withdrawn).await;
        helpers.push((name, person));
    }
    // Files of the hospital see the bakery's by a mandate that holds.
    let mandate = storage::mandates::Mandate {
        id: test.id(),
        holder: employer(HOSPITAL),
        enterprise: employer(BAKERY),
        from: "2025-01-01".parse().expect("a day"),
        to: None,
        version: 1,
    };
    test.store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
    part(test, scene.files.request, status, answers(twin, turn)).await;
    for file in [scene.files.request, scene.files.notice.id] {
        paper(test, file, twin).await;
    }
    elsewhere(test, twin).await;
    scene.people.extend(helpers);
    scene
}

/// What somebody was answered: where, and the whole of it.
type Seen = (String, u16, String, Vec<u8>);

fn seen(what: String, answer: &super::browser::Answer) -> Seen {
    let leads = answer.location().to_owned();
    (what, answer.status.as_u16(), leads, answer.bytes.clone())
}

/// Everything a visitor is answered: each route that is read, tables and calendar too, then each form that is sent.
async fn walk(scene: &Scene, visitor: &str, sends: bool) -> Vec<Seen> {
    let mut found = Vec::new();
    let mut browser = scene.browser(visitor).await;
    let outcomes = policy();
    let routes: Vec<_> = outcomes.keys().copied().collect();
    // What everybody reads is walked once, as one of the employer's.
    let public = |path: &str| outcomes[&("GET", path)][0] == "in";
    for (_, path) in routes.iter().filter(|(method, _)| *method == "GET") {
        let signing_in = ["/sign-in", "/auth/callback"].contains(path);
        if signing_in || (public(path) && visitor != "filer") {
            continue;
        }
        let address = scene.address(visitor, path);
        let mut addresses = vec![address.clone()];
        if path.ends_with("/export") {
            addresses = ["csv", "xlsx"]
                .map(|f| format!("{address}?format={f}"))
                .into();
        }
        if path.contains("{step}") && path.starts_with("/worker") {
            let steps = PartStep::ALL.iter();
            let step = |step: &PartStep| address.replace("/identity", &format!("/{}", step.code()));
            addresses = steps.map(step).collect();
        }
        for address in addresses {
            let answer = browser.get(&address).await;
            found.push(seen(format!("GET {address}"), &answer));
        }
    }
    let calendars = format!("/employers/{BAKERY}/calendars");
    if browser.get(&calendars).await.status == 200 {
        browser.open(&calendars).await;
        let made = browser.submit(&calendars, &[]).await;
        let begin = made.text.find("/calendars/").expect("an address");
        let feed = made.text[begin..].split(['"', '<', ' ']).next();
        let answer = browser.get(feed.expect("an address")).await;
        answer.is(200);
        found.push(seen("GET the calendar".to_owned(), &answer));
    }
    if sends {
        for (_, path) in routes.iter().filter(|(method, _)| *method == "POST") {
            if path.starts_with("/employers/") {
                let address = scene.address(visitor, path);
                let answer = scene.send(visitor, &address).await;
                found.push(seen(format!("POST {address}"), &answer));
            }
        }
    }
    found
}

/// Where two walks differ, with the words around.
fn differences(one: &[Seen], other: &[Seen]) -> Vec<String> {
    assert_eq!(one.len(), other.len());
    let differ = one.iter().zip(other).filter(|(one, other)| one != other);
    differ
        .map(|(one, other)| {
            let place = one
                .3
                .iter()
                .zip(&other.3)
                .take_while(|(a, b)| a == b)
                .count();
            let around = |seen: &Seen| {
                let (from, to) = (place.saturating_sub(60), (place + 60).min(seen.3.len()));
                String::from_utf8_lossy(&seen.3[from..to]).into_owned()
            };
            let (left, right) = (around(one), around(other));
            format!("{} ({}, {}): {left:?} or {right:?}", one.0, one.1, other.1)
        })
        .collect()
}

async fn nothing_reaches(status: RequestStatus) {
    let place = RequestStatus::ALL.iter().position(|one| *one == status);
    let turn = place.expect("a status");
    let twins = [
        country(status, 0, turn).await,
        country(status, 1, turn).await,
    ];
    assert_eq!(twins[0].files.request, twins[1].files.request);
    let mut wrong = String::new();
    for visitor in KEPT_OUT {
        // A form changes the file: it is sent last, by the roles of the employer.
        let sends = ["filer", "chief"].contains(&visitor);
        let one = walk(&twins[0], visitor, sends).await;
        let other = walk(&twins[1], visitor, sends).await;
        let read = one.iter().filter(|seen| seen.1 == 200).count();
        let least = if sends { 20 } else { 0 };
        assert!(read > least, "{visitor} reads only {read}");
        for difference in differences(&one, &other) {
            let _ = writeln!(wrong, "{status:?}, {visitor}: {difference}");
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    // The two differ indeed: Claire reads other pages in one than in the other.
    let one = walk(&twins[0], "claire", false).await;
    let other = walk(&twins[1], "claire", false).await;
    let differ = differences(&one, &other).len();
    assert!(differ > 3, "only {differ} pages of Claire's differ");
}

#[tokio::test]
async fn aud_05_nothing_the_worker_says_reaches_others_while_she_is_waited_for() {
    nothing_reaches(RequestStatus::WaitingForWorker).await;
}

#[tokio::test]
async fn aud_05_nothing_the_worker_said_reaches_others_while_the_office_is_waited_for() {
    nothing_reaches(RequestStatus::WaitingForOffice).await;
}

#[tokio::test]
async fn aud_05_nothing_the_worker_said_reaches_others_while_the_office_treats_it() {
    nothing_reaches(RequestStatus::InTreatment).await;
}

#[tokio::test]
async fn aud_05_nothing_the_worker_said_reaches_others_once_it_is_closed() {
    nothing_reaches(RequestStatus::Closed).await;
}

#[tokio::test]
pub async fn aud_05_nothing_the_worker_said_reaches_others_once_it_is_cancelled() {
    nothing_reaches(RequestStatus::Cancelled).await;
}

/// Claire answers her part on its pages, in one of two ways; what the employer is sent and reads of it.
async fn completes(twin: usize) -> (Vec<Seen>, Vec<String>) {
    let server = MailServer::start();
    let test = TestApp::start_with_mail("2025-02-04T09:00:00+01:00", &server).await;
    let anna = test
        .add_user("Anna", BAKERY, EmployerRole::Administrator)
        .await;
    test.reads(anna, "anna@bakery.example", "fr").await;
    let mut claire = Worker::begins_in(test).await;
    // The identity is always confirmed, without it nothing is sent; and there are other employers in both, each with an
    // id that chance gives.
    let say = |field| {
        let same = [PartField::IdentityConfirmed, PartField::OtherEmployers];
        let twin = if same.contains(&field) { 0 } else { twin };
        (field, said(field, twin, 0))
    };
    let mut fields: Vec<(PartField, String)> = Vec::new();
    for step in [
        PartStep::Identity,
        PartStep::Household,
        PartStep::Child,
        PartStep::OtherEmployers,
        PartStep::Account,
    ] {
        fields.extend(
            domain::worker_part::fields_of(step)
                .iter()
                .map(|field| say(*field)),
        );
    }
    for step in [
        "identity",
        "household",
        "child",
        "other-employers",
        "account",
    ] {
        let own: Vec<(&str, &str)> = fields
            .iter()
            .filter(|(field, words)| !words.is_empty() && kept_in(step, *field))
            .map(|(field, words)| (field.code(), words.as_str()))
            .collect();
        claire.answers(step, &own).await.is(200);
    }
    claire.answers("documents", &[]).await.is(200);
    claire.confirms().await.says("Votre partie est envoyée.");
    claire.test.work().await;
    let mut browser = claire.test.browser_of(anna).await;
    let mut found = Vec::new();
    for path in super::seclusion::pages(claire.request) {
        // Chance was asked for more in one than in the other: what it made is left out, and papers with it.
        let path = path.replace("/export", "/export?format=csv");
        if path.ends_with("/pdf") || path.ends_with("/printout") {
            continue;
        }
        let answer = browser.get(&path).await;
        let status = answer.status.as_u16();
        found.push((
            path,
            status,
            String::new(),
            masked(&answer.text).into_bytes(),
        ));
    }
    let mails = server.received().into_iter();
    let to_anna = mails.filter(|mail| mail.to == ["anna@bakery.example"]);
    (found, to_anna.map(|mail| mail.raw).collect())
}

/// What Claire types in a step of this leave: somebody abroad has no Belgian postal code, and her child is no adopted one.
fn kept_in(step: &str, field: PartField) -> bool {
    let of_step = PartStep::ALL.iter().find(|one| one.code() == step);
    let fields = domain::worker_part::fields_of(*of_step.expect("a step"));
    fields.contains(&field) && !matches!(field, PartField::Abroad | PartField::ChildAdoptedOn)
}

#[tokio::test]
async fn aud_05_a_part_sent_from_its_pages_tells_the_employer_the_same_whatever_it_says() {
    let (one, mails) = completes(0).await;
    let (other, others) = completes(1).await;
    let wrong = differences(&one, &other);
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert_eq!(mails.len(), 1, "one mail: the part was sent");
    assert_eq!(mails, others);
}

/// The page without what is made anew for each form, and without the line each reading by the office adds.
pub fn masked(page: &str) -> String {
    let lines = page.lines().filter(|line| !line.contains("acts__act"));
    let mut page = lines.collect::<Vec<_>>().join("\n");
    for name in ["csrf", "nonce"] {
        let begin = format!("name=\"{name}\" value=\"");
        let mut parts = page.split(&begin);
        let mut kept = parts.next().unwrap_or_default().to_owned();
        for part in parts {
            kept.push_str(part.split_once('"').map_or("", |(_, rest)| rest));
        }
        page = kept;
    }
    page
}
