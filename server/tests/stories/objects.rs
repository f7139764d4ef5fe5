//! The rest of the matrix (AZ-3): every route of a notice with the notice in every state, and every route of a draft with
//! drafts that are one's own, a colleague's, sent or thrown away; for every visitor, and for every role of the employer.
//! Who is let in is written here by hand, column by column; everybody who is not named gets what a stranger gets.

use super::app::{BAKERY, employer};
use super::ledger::Ledger;
use super::matrix::{ENDED, add_ended, ask, leaks, written_wrongly};
use super::policy::{VISITORS, outcome};
use super::scene::{Scene, on_draft};
use super::standing::CLAIRE;
use domain::access::{Capacity, EmployerRole};
use domain::notice::NoticeState;
use domain::request::RequestStatus;
use server::routes::ROUTES;
use server::web::route::Verb;
use std::collections::BTreeSet;
use std::fmt::Write;
use storage::drafts::{Change, DraftStatus};
use uuid::Uuid;

/// The letters of the tables: who is let in. Small letters are told where the object stands and change nothing.
const LETTERS: [(char, &str); 5] = [
    ('R', "reader"),
    ('F', "filer"),
    ('D', "decider"),
    ('A', "chief"),
    ('W', "claire"),
];

/// Columns: to handle, postponement proposed, counter-proposed, accepted, refused, withdrawn.
const NOTICES: &str = "
GET  /worker/notices/{id}                                                        W    W    W    W    W    W
POST /worker/notices/{id}                                                             W    W    W    w    w    w
POST /worker/notices/{id}/attachments                                                 W    W    W    W    w    w
GET  /worker/notices/{id}/attachments/{attachment}                               W    W    W    W    W    W
POST /worker/notices/{id}/attachments/{attachment}/removal                            W    W    W    W    w    w
GET  /worker/notices/{id}/letters/{document}                                     W    W    W    W    W    W
GET  /employers/{enterpriseNumber}/notices/{id}                                  RFDA RFDA RFDA RFDA RFDA RFDA
POST /employers/{enterpriseNumber}/notices/{id}                                       DA   da   DA   da   da   da
POST /employers/{enterpriseNumber}/notices/{id}/attachments                           FDA  FDA  FDA  FDA  fda  fda
GET  /employers/{enterpriseNumber}/notices/{id}/attachments/{attachment}         RFDA RFDA RFDA RFDA RFDA RFDA
POST /employers/{enterpriseNumber}/notices/{id}/attachments/{attachment}/removal      FDA  FDA  FDA  FDA  fda  fda
GET  /employers/{enterpriseNumber}/notices/{id}/letters/{document}               RFDA RFDA RFDA RFDA RFDA RFDA
POST /employers/{enterpriseNumber}/notices/{id}/part                                  -    -    -    FDA  -    -
";

/// Columns: the filer's own, a colleague's, sent, thrown away.
const DRAFTS: &str = "
GET  /employers/{enterpriseNumber}/drafts/{id}                                  FDA  FDA  FDA  -
POST /employers/{enterpriseNumber}/drafts/{id}/discard                                FDA  FDA  -    FDA
GET  /employers/{enterpriseNumber}/drafts/{id}/worker                           FDA  FDA  FDA  -
POST /employers/{enterpriseNumber}/drafts/{id}/worker                           FDA  FDA  FDA  -
GET  /employers/{enterpriseNumber}/drafts/{id}/confirmation                     FDA  FDA  FDA  -
POST /employers/{enterpriseNumber}/drafts/{id}/confirmation                     FDA  FDA  FDA  -
GET  /employers/{enterpriseNumber}/drafts/{id}/period-length                    FDA  FDA  FDA  -
GET  /employers/{enterpriseNumber}/drafts/{id}/attachments                      FDA  FDA  FDA  -
POST /employers/{enterpriseNumber}/drafts/{id}/attachments                      FDA  FDA  FDA  -
GET  /employers/{enterpriseNumber}/drafts/{id}/attachments/{attachment}               FDA  FDA  -    -
POST /employers/{enterpriseNumber}/drafts/{id}/attachments/{attachment}/removal       FDA  FDA  -    -
GET  /employers/{enterpriseNumber}/drafts/{id}/{step}                           FDA  FDA  FDA  -
POST /employers/{enterpriseNumber}/drafts/{id}/{step}                           FDA  FDA  FDA  -
";

/// Routes and their columns.
fn table(text: &'static str) -> Vec<(&'static str, &'static str, Vec<&'static str>)> {
    let lines = text.lines().filter(|line| !line.is_empty());
    let read = |line: &'static str| {
        let mut words = line.split_whitespace();
        let (verb, path) = (words.next().expect("a verb"), words.next().expect("a path"));
        (verb, path, words.collect())
    };
    lines.map(read).collect()
}

/// Two more of the bakery, and those whose right is not one today.
async fn cast(scene: &mut Scene) -> Vec<&'static str> {
    add_ended(scene).await;
    let more = [
        ("decider", "95052099844", EmployerRole::Decider),
        ("chief", "95052199814", EmployerRole::Administrator),
    ];
    for (name, niss, role) in more {
        let capacity = Capacity::EmployerUser {
            enterprise: employer(BAKERY),
            role,
        };
        let person = scene
            .test
            .add_person(niss, name, "Fictive", vec![capacity])
            .await;
        scene.people.insert(name, person);
    }
    VISITORS
        .into_iter()
        .chain(ENDED.map(|(name, _)| name))
        .chain(more.map(|(name, ..)| name))
        .collect()
}

/// What somebody gets where the table says this.
fn expected(visitor: &str, cell: &str) -> &'static str {
    let letter = LETTERS.iter().find(|(_, name)| *name == visitor);
    match letter {
        Some((letter, _)) if cell.contains(*letter) => "in",
        Some((letter, _)) if cell.contains(letter.to_ascii_lowercase()) => "told",
        _ if visitor == "nobody" => "sign",
        _ => "–",
    }
}

/// Like the policy's, but for a conflict, which only tells where the object stands.
fn got(answer: &super::browser::Answer) -> String {
    match answer.status.as_u16() {
        409 => "told".to_owned(),
        _ => outcome(answer),
    }
}

/// Asks every question about one object and notes what is wrong; `fresh` makes another object when somebody acted on it.
async fn walk(
    scene: &mut Scene,
    ledger: &Ledger,
    visitors: &[&'static str],
    question: (&str, &str, &str),
    fresh: &Fresh,
) -> String {
    let (method, path, cell) = question;
    let mut wrong = String::new();
    for visitor in visitors {
        let answer = ask(scene, visitor, method, path).await;
        let (got, due) = (got(&answer), expected(visitor, cell));
        if got != due {
            let _ = writeln!(
                wrong,
                "{fresh:?} {method} {path}: {visitor} gets {got}, not {due}"
            );
        }
        let of_the_bakery = ["decider", "chief"].contains(visitor);
        if let Some(words) = leaks(visitor, &answer).filter(|_| !of_the_bakery) {
            let _ = writeln!(wrong, "{fresh:?} {method} {path}: {visitor} reads {words}");
        }
        let writes = ledger.written();
        if let Some(what) = written_wrongly((method, path), &answer, &writes) {
            let _ = writeln!(wrong, "{fresh:?} {method} {path}: {visitor} {what}");
        }
        if !writes.is_empty() {
            fresh.make(scene).await;
            ledger.written();
        }
    }
    wrong
}

/// The object asked about.
#[derive(Debug, Clone, Copy)]
enum Fresh {
    Notice(NoticeState),
    Own,
    Colleague,
    Sent,
    Discarded,
}

impl Fresh {
    async fn make(self, scene: &mut Scene) {
        match self {
            Self::Notice(state) => scene.renew_notice(state).await,
            _ => scene.files.draft = self.draft(scene).await,
        }
    }

    async fn draft(self, scene: &Scene) -> Uuid {
        let test = &scene.test;
        let by = match self {
            Self::Own => scene.people["filer"],
            _ => scene.people["decider"],
        };
        let id = test.draft_by(BAKERY, CLAIRE, by).await;
        on_draft(test, id).await;
        let change = Change { by, at: test.now() };
        let request = scene.files.request;
        test.store(move |tx| {
            let draft = storage::drafts::by_id(tx, &employer(BAKERY), id)?.expect("the draft");
            assert_eq!(draft.status, DraftStatus::Open);
            match self {
                Self::Sent => storage::drafts::set_submitted(tx, &draft, request, change),
                Self::Discarded => storage::drafts::set_discarded(tx, &draft, change),
                _ => Ok(()),
            }
        })
        .await;
        id
    }
}

async fn walk_all(text: &'static str, columns: &[Fresh]) {
    let mut scene = Scene::set_in(RequestStatus::WaitingForWorker).await;
    let visitors = cast(&mut scene).await;
    let ledger = Ledger::open(&scene.test);
    let (mut wrong, mut cells) = (String::new(), 0);
    for (place, object) in columns.iter().enumerate() {
        object.make(&mut scene).await;
        ledger.written();
        for (method, path, line) in table(text) {
            assert_eq!(line.len(), columns.len(), "{method} {path}");
            let question = (method, path, line[place]);
            cells += visitors.len();
            wrong += &walk(&mut scene, &ledger, &visitors, question, object).await;
        }
    }
    assert!(cells > 800, "only {cells} cells");
    assert!(wrong.is_empty(), "{wrong}");
}

#[tokio::test]
async fn az_3_the_matrix_of_notices_in_every_state() {
    let states: Vec<Fresh> = NoticeState::ALL
        .iter()
        .map(|state| Fresh::Notice(*state))
        .collect();
    walk_all(NOTICES, &states).await;
}

#[tokio::test]
async fn az_3_the_matrix_of_drafts_own_a_colleague_s_sent_and_thrown_away() {
    walk_all(
        DRAFTS,
        &[Fresh::Own, Fresh::Colleague, Fresh::Sent, Fresh::Discarded],
    )
    .await;
}

#[test]
fn az_3_every_route_of_a_notice_or_a_draft_has_its_line() {
    let routed: BTreeSet<_> = ROUTES
        .iter()
        .filter(|route| {
            ["/notices/{id}", "/drafts/{id}"]
                .iter()
                .any(|part| route.path.contains(part))
        })
        .map(|route| {
            (
                if route.verb == Verb::Get {
                    "GET"
                } else {
                    "POST"
                },
                route.path,
            )
        })
        .collect();
    let written: BTreeSet<_> = table(NOTICES)
        .into_iter()
        .chain(table(DRAFTS))
        .map(|(verb, path, _)| (verb, path))
        .collect();
    assert_eq!(routed, written);
}
