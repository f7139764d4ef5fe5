//! The people of the policy, and the files they ask for: the bakery's, about Claire, treated at Nivelles.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::{Answer, Browser, encode};
use super::negotiated::{Negotiated, notice_in};
use super::standing::{CLAIRE, Changed, LUC, g13};
use domain::access::{Capacity, EmployerRole};
use domain::identifiers::{Ticket, TicketPrefix};
use domain::law::BalanceKey;
use domain::notice::NoticeState;
use domain::office::AskedFor;
use domain::request::{Actor, RequestStatus};
use server::documents::decision_letter::DecisionLetter;
use server::ports::clock::brussels_date;
use std::collections::BTreeMap;
use storage::corrections::{Correction, StoredCorrection};
use storage::desk::Run;
use storage::documents::{DocumentKind, NewDocument};
use storage::questions::Question;
use uuid::Uuid;

/// The people of the policy, and the files they ask for.
pub struct Scene {
    /// The application.
    pub test: TestApp,
    /// Everybody who is signed in, by the name of the column.
    pub people: BTreeMap<&'static str, Uuid>,
    /// What they ask for.
    pub files: Files,
    status: RequestStatus,
    serial: u64,
}

/// One request with all that hangs on it, a draft and a notice.
#[derive(Debug, Clone)]
pub struct Files {
    /// A request of the bakery.
    pub request: Uuid,
    /// The ticket of a part of it.
    part: String,
    /// A draft of the bakery.
    pub draft: Uuid,
    /// A document of the employer, and two of the worker.
    documents: [Uuid; 3],
    /// A notice that lies with the bakery.
    pub notice: Negotiated,
    /// What the office asked: the employer, the worker.
    pub asked: [Uuid; 2],
}

/// Something the office asked a party of this file.
/// Half a month of Claire's, under the id of the request.
fn correction(test: &TestApp, request: Uuid) -> StoredCorrection {
    StoredCorrection {
        id: request,
        request,
        office: "NIVELLES".to_owned(),
        made_at: test.now(),
        made_by: test.id(),
        withdraws: None,
        correction: Correction {
            key: BalanceKey::TimeCreditCare,
            person: String::new(),
            units: 1,
            on: brussels_date(test.now()),
            reason: "Attestation".to_owned(),
        },
    }
}

fn question(test: &TestApp, request: Uuid, party: Actor) -> Question {
    Question {
        id: test.id(),
        request,
        party,
        asked_for: AskedFor::Correction,
        words: "Quelle est la date de fin ?".to_owned(),
        asked_at: test.now(),
        asked_by: test.id(),
        answer_by: "2025-03-04".parse().expect("a day"),
        answer: None,
        closed_at: None,
        closed_by: None,
        version: 1,
    }
}

/// The document of a draft: its id is known from the draft's.
fn document_of(draft: Uuid) -> Uuid {
    Uuid::from_u128(draft.as_u128() ^ 1)
}

/// The letters of a decision of this file: the worker's and the employer's.
async fn letters(test: &TestApp, request: Uuid, part: &str) {
    let paper = DecisionLetter {
        ticket: part.to_owned(),
        ..DecisionLetter::default()
    };
    let data = serde_json::to_string(&paper).expect("JSON");
    let (ids, now) = ([test.id(), test.id()], test.now());
    test.store(move |tx| {
        let (worker, employer) = (CLAIRE.parse().expect("a number"), employer(BAKERY));
        for (id, subject) in ids.into_iter().zip(["1", "1-employer"]) {
            let ordered = NewDocument {
                id,
                kind: DocumentKind::DecisionLetter,
                file: request,
                subject,
                language: "fr",
                employer: (subject != "1").then_some(&employer),
                worker: (subject == "1").then_some(&worker),
                ordered_at: now,
                data: &data,
            };
            storage::documents::insert(tx, &ordered)?;
        }
        Ok(())
    })
    .await;
}

/// A ticket that no other file of the scene has.
fn ticket(prefix: TicketPrefix, serial: u64) -> Ticket {
    Ticket::new(prefix, serial).expect("a ticket")
}

/// A document on a draft, under an id that is known from the draft's.
pub async fn on_draft(test: &TestApp, draft: Uuid) {
    test.document_as(document_of(draft), draft, Actor::Employer)
        .await;
}

impl Files {
    async fn new(test: &TestApp, case_worker: Uuid, status: RequestStatus, serial: u64) -> Self {
        let request = g13(test, BAKERY).ticket(serial).in_status(status);
        let request = test.file(request).await;
        let part = ticket(TicketPrefix::REQUEST, 100_000 + serial);
        test.part_of(request, part.as_str()).await;
        let draft = test.draft_for(BAKERY, CLAIRE).await;
        on_draft(test, draft).await;
        let documents = [
            test.document(request, Actor::Employer).await,
            test.document(request, Actor::Worker).await,
            test.document(request, Actor::Worker).await,
        ];
        let notice = notice_in(test, NoticeState::Accepted, serial).await;
        letters(test, request, part.as_str()).await;
        let questions =
            [Actor::Employer, Actor::Worker].map(|party| question(test, request, party));
        let asked = [questions[0].id, questions[1].id];
        let run = Run {
            id: request,
            office: "NIVELLES".to_owned(),
            person: case_worker,
            at: test.now(),
            act: "take".to_owned(),
            report: r#"{"done":0,"notDone":[]}"#.to_owned(),
        };
        let corrected = correction(test, request);
        test.store(move |tx| {
            for question in &questions {
                storage::questions::insert(tx, question)?;
            }
            storage::desk::insert_run(tx, &run)?;
            storage::corrections::insert(tx, &CLAIRE.parse().expect("a number"), &corrected)
        })
        .await;
        Self {
            request,
            part: part.as_str().to_owned(),
            draft,
            documents,
            notice,
            asked,
        }
    }

    /// The document that is asked for at this address.
    fn document(&self, path: &str) -> Uuid {
        match path {
            path if path.contains("/drafts/") => document_of(self.draft),
            path if path.contains("/part/") => self.documents[2],
            path if path.contains("/notices/") => {
                self.notice.papers[usize::from(path.starts_with("/worker"))]
            }
            path => self.documents[usize::from(path.starts_with("/worker"))],
        }
    }
}

impl Scene {
    /// With a request that waits for the worker.
    pub async fn set() -> Self {
        Self::set_in(RequestStatus::WaitingForWorker).await
    }

    /// … with the request in this status.
    pub async fn set_in(status: RequestStatus) -> Self {
        let test = TestApp::start().await;
        let user = |number: &str, role| Capacity::EmployerUser {
            enterprise: employer(number),
            role,
        };
        let office = |code: &str| Capacity::CaseWorker {
            office: code.to_owned(),
        };
        let cast = [
            (
                "stranger",
                "85073099833",
                user(HOSPITAL, EmployerRole::Filer),
            ),
            (
                "neighbour",
                "90010199794",
                user(HOSPITAL, EmployerRole::Administrator),
            ),
            ("reader", "88110204574", user(BAKERY, EmployerRole::Reader)),
            ("filer", "79031412370", user(BAKERY, EmployerRole::Filer)),
            ("claire", CLAIRE, Capacity::Worker),
            ("luc", LUC, Capacity::Worker),
            ("nivelles", "83021730074", office("NIVELLES")),
            ("mons", "68010907721", office("MONS")),
            ("administrator", "72050500534", Capacity::Administrator),
            ("support", "87041512321", Capacity::Support),
        ];
        let mut people = BTreeMap::new();
        for (name, niss, capacity) in cast {
            people.insert(
                name,
                test.add_person(niss, name, "Fictive", vec![capacity]).await,
            );
        }
        test.enters_unit(BAKERY, super::units::NORTH, "Site Nord")
            .await;
        let files = Files::new(&test, people["nivelles"], status, 1).await;
        Self {
            test,
            people,
            files,
            status,
            serial: 1,
        }
    }

    /// Other files, as those of the beginning were: somebody has acted on these.
    pub async fn renew(&mut self) {
        self.serial += 1;
        let case_worker = self.people["nivelles"];
        self.files = Files::new(&self.test, case_worker, self.status, self.serial).await;
    }

    /// Another notice, in this state.
    pub async fn renew_notice(&mut self, state: NoticeState) {
        self.serial += 1;
        self.files.notice = notice_in(&self.test, state, self.serial).await;
    }

    /// A browser of its own for each question: answers may end the session.
    pub async fn browser(&self, visitor: &str) -> Browser {
        match self.people.get(visitor) {
            Some(person) => self.test.browser_of(*person).await,
            None => self.test.browser(),
        }
    }

    /// The address a visitor asks for.
    pub fn address(&self, visitor: &str, path: &str) -> String {
        let number = if visitor == "neighbour" {
            HOSPITAL
        } else {
            BAKERY
        };
        let id = if path.contains("/drafts/") {
            self.files.draft
        } else if path.contains("/notices/") {
            self.files.notice.id
        } else if path.contains("/people/") {
            self.people["claire"]
        } else {
            self.files.request
        };
        let address = path
            .replace("{enterpriseNumber}", number)
            .replace("{id}", &id.to_string())
            .replace(
                "{step}",
                if path.starts_with("/worker") {
                    "identity"
                } else {
                    "type"
                },
            )
            .replace("{attachment}", &self.files.document(path).to_string())
            .replace(
                "{document}",
                &self.files.notice.letters[usize::from(path.starts_with("/worker"))].to_string(),
            )
            .replace("{token}", "unknown")
            .replace("{act}", "take")
            .replace(
                "{question}",
                &self.files.asked[usize::from(path.starts_with("/worker"))].to_string(),
            )
            .replace("{unit}", super::units::NORTH)
            .replace("{office}", "NIVELLES")
            .replace("{correction}", &self.files.request.to_string())
            .replace("{period}", &self.files.request.to_string())
            .replace("{code}", "NIVELLES")
            .replace("{chapter}", "portal")
            .replace("{number}", "1")
            .replace("{ticket}", &self.files.part);
        let by_worker = [
            "/consultation",
            "/documents",
            "/worker",
            "/modification",
            "/cancellation",
        ];
        let chooses = path.starts_with("/employers/") && !path.contains("/requests/");
        if chooses && by_worker.iter().any(|end| path.ends_with(end)) {
            format!("{address}?request={id}")
        } else {
            address
        }
    }

    /// Sends a form of ours as somebody who opened the portal page first: empty, but for an answer to a notice.
    pub async fn send(&self, visitor: &str, address: &str) -> Answer {
        let mut browser = self.browser(visitor).await;
        let token = browser
            .open("/")
            .await
            .value_of("csrf")
            .expect("a form token");
        let nonce = self.test.id().simple().to_string();
        let home = browser.get("/capacities").await.location().to_owned();
        let (version, act) = (
            self.files.notice.version.to_string(),
            if address.starts_with("/worker") {
                "withdraw"
            } else {
                "accept"
            },
        );
        let mut form = vec![
            ("csrf", token.as_str()),
            ("nonce", &nonce),
            ("capacity", &home),
        ];
        if address.ends_with(&self.files.notice.id.to_string()) {
            form.extend([
                ("version", version.as_str()),
                ("act", act),
                ("certified", "yes"),
            ]);
        }
        if address.starts_with("/offices/") && address.ends_with("/selection") {
            form.push(("do", "take"));
        }
        if address.ends_with("/attachments") {
            return browser.post_multipart(address, &form, &[]).await;
        }
        browser.post_raw(address, &encode(&form)).await
    }
}
