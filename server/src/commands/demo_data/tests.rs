//! The demonstration's data as the screens find them.

use super::*;
use crate::synthetic::personas::DemoEmployer;
use domain::request::{Actor, RequestStatus};
use jiff::civil::date;
use storage::overview::{self, Filter};
use storage::{Keys, PageRequest, Seek, Settings};

const TODAY: Date = date(2026, 11, 23);

/// A filled database in a folder that is removed at the end.
struct Filled {
    db: Option<Db>,
    folder: std::path::PathBuf,
}

impl Filled {
    async fn new(name: &str) -> Self {
        let name = format!("entracte-demo-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(name);
        std::fs::create_dir_all(&folder).unwrap();
        let keys = Keys::new(1, &[7; 32], &[9; 32]);
        let db = Db::open(&Settings::sqlite(folder.join("entracte.db")), keys).unwrap();
        fill_if_empty(&db, TODAY).await.unwrap();
        Self {
            db: Some(db),
            folder,
        }
    }

    fn read<T: Send + 'static>(
        &self,
        work: impl FnOnce(&mut Tx) -> Result<T, Error> + Send + 'static,
    ) -> T {
        self.db.as_ref().unwrap().read_blocking(work).unwrap()
    }

    /// Everything an overview shows of every employer.
    fn overviews(&self) -> Vec<String> {
        self.read(|tx| {
            let mut all = Vec::new();
            for which in DemoEmployer::ALL {
                let number = which.number();
                let list =
                    overview::of_employer(tx, &number, &Filter::default(), Seek::Newest, 200)?;
                all.push(format!("{:?}", list.lines));
            }
            Ok(all)
        })
    }
}

impl Drop for Filled {
    fn drop(&mut self) {
        self.db.take();
        let _ = std::fs::remove_dir_all(&self.folder);
    }
}

#[tokio::test]
async fn a_day_gives_the_same_data_and_filling_again_changes_nothing() {
    let (one, two) = (Filled::new("one").await, Filled::new("two").await);
    fill_if_empty(one.db.as_ref().unwrap(), TODAY)
        .await
        .unwrap();
    let (one, two) = tokio::task::spawn_blocking(move || (one.overviews(), two.overviews()))
        .await
        .unwrap();
    assert_eq!(one, two);
}

/// OVW-17, OVW-18, OVW-22: what the screens need is there, and every file's chain of leaves holds.
#[tokio::test]
async fn the_hospital_has_pages_offices_drafts_and_a_personnel_file() {
    let filled = Filled::new("hospital").await;
    tokio::task::spawn_blocking(move || {
        filled.read(|tx| {
            let number = DemoEmployer::Hospital.number();
            let list = overview::of_employer(tx, &number, &Filter::default(), Seek::Newest, 200)?;
            assert!(list.total > 50, "{}", list.total);
            assert!(list.lines.iter().any(|line| line.ticket.is_none()));
            assert!(list.lines.iter().any(|line| line.name.is_none()));
            let office = Some("NIVELLES".to_owned());
            assert!(list.lines.iter().any(|line| line.office == office));
            for line in &list.lines {
                assert!(storage::journal::verify_chain(tx, line.id)?.is_ok());
            }
            assert_eq!(drafts::count_open(tx, &number)?, 3);
            let page = PageRequest::new(1, 25);
            let file = personnel::search(tx, &number, "", TODAY, page)?;
            assert_eq!(file.total, 180);
            let employer = employers::by_number(tx, &number)?.unwrap();
            assert!(employer.head_count >= 100);
            Ok(())
        });
    })
    .await
    .unwrap();
}

/// ACC-23: the persona with every capacity holds them on the day of the demonstration.
#[tokio::test]
async fn personas_hold_their_capacities_today() {
    let filled = Filled::new("personas").await;
    tokio::task::spawn_blocking(move || {
        for persona in PERSONAS {
            let Some(niss) = persona.niss() else { continue };
            let held = filled.read(move |tx| {
                let person = persons::by_niss(tx, &niss)?.unwrap();
                persons::capacities_on(tx, person.id, TODAY)
            });
            assert_eq!(held.len(), persona.parts.len(), "{}", persona.key);
        }
    })
    .await
    .unwrap();
}

/// EMP-01: the worker who can sign in has a part to complete.
#[tokio::test]
async fn emp_01_the_worker_of_the_demonstration_is_waited_for() {
    let filled = Filled::new("waited-for").await;
    tokio::task::spawn_blocking(move || {
        let sofie = PERSONAS.iter().find(|persona| persona.key == "sofie");
        let niss = sofie.and_then(Persona::niss).unwrap();
        filled.read(move |tx| {
            let number = DemoEmployer::Hospital.number();
            let all = Filter::default();
            let list = overview::of_employer(tx, &number, &all, Seek::Newest, 200)?;
            let waiting = list
                .lines
                .iter()
                .filter(|line| line.status == RequestStatus::WaitingForWorker);
            assert!(waiting.clone().any(|line| line.niss == niss));
            Ok(())
        });
    })
    .await
    .unwrap();
}

/// EMP-01: parts begun and sent, in every status that has one; no other status has any.
#[tokio::test]
async fn emp_01_workers_parts_stand_in_every_status() {
    let filled = Filled::new("parts").await;
    tokio::task::spawn_blocking(move || {
        filled.read(|tx| {
            let mut seen = std::collections::BTreeSet::new();
            for which in DemoEmployer::ALL {
                let number = which.number();
                let all = Filter::default();
                let list = overview::of_employer(tx, &number, &all, Seek::Newest, 100)?;
                for line in &list.lines {
                    if let Some(part) = storage::worker_parts::by_request(tx, line.id)? {
                        seen.insert((line.status, part.sent.is_some()));
                    }
                }
            }
            let sent = [
                RequestStatus::WaitingForOffice,
                RequestStatus::InTreatment,
                RequestStatus::Closed,
            ];
            let mut expected: std::collections::BTreeSet<_> =
                sent.into_iter().map(|status| (status, true)).collect();
            expected.insert((RequestStatus::WaitingForWorker, false));
            assert_eq!(seen, expected);
            Ok(())
        });
    })
    .await
    .unwrap();
}

/// OVW-21, NOT-15: a notice in every state, for the employer and for the worker who can sign in.
#[tokio::test]
async fn not_15_the_demonstration_has_notices_in_every_state() {
    let filled = Filled::new("notices").await;
    tokio::task::spawn_blocking(move || filled.read(notices_in_every_state))
        .await
        .unwrap();
}

fn notices_in_every_state(tx: &mut Tx) -> Result<(), Error> {
    use domain::notice::{NoticeState, Party};
    use storage::notices::{self, NoticeList};
    let number = DemoEmployer::Hospital.number();
    let page = || PageRequest::new(1, 50);
    let waiting = notices::of_employer(tx, &number, NoticeList::ToHandle(TODAY), page())?;
    assert_eq!(waiting.total, 4);
    let rest = notices::of_employer(tx, &number, NoticeList::Handled(TODAY), page())?;
    let all: Vec<_> = waiting.rows.iter().chain(&rest.rows).collect();
    for state in NoticeState::ALL {
        let found = all.iter().any(|one| one.notice.state == *state);
        assert!(found, "{state:?}");
    }
    for one in &all {
        let now = one.notice.as_of(TODAY);
        assert_eq!(now, one.notice, "the law has settled {}", one.ticket);
    }
    let g7 = all
        .iter()
        .find(|one| one.ticket.as_str() == "26C-0079PJ6-6C-Z");
    assert!(g7.is_some_and(|one| one.notice.by_silence));
    let sofie = PERSONAS.iter().find(|persona| persona.key == "sofie");
    let niss = sofie.and_then(Persona::niss).unwrap();
    let mine = notices::of_worker(tx, &niss, page())?;
    assert_eq!(mine.total, 1);
    assert_eq!(mine.rows[0].notice.to_act(), Some(Party::Worker));
    Ok(())
}

/// ATT-03, ONE-04: the pages of office and worker show documents, some files still lack theirs, and what is decided has its
/// letters.
#[tokio::test]
async fn att_03_files_of_the_demonstration_have_documents_and_letters() {
    let filled = Filled::new("papers").await;
    tokio::task::spawn_blocking(move || filled.read(documents_and_letters))
        .await
        .unwrap();
}

fn documents_and_letters(tx: &mut Tx) -> Result<(), Error> {
    let (mut from, mut lacking, mut letters) = ([0, 0], 0, 0);
    let desk = crate::synthetic::identity::enterprise_number(9_999_994);
    let numbers = DemoEmployer::ALL.into_iter().map(DemoEmployer::number);
    for number in numbers.chain([desk]) {
        let all = Filter::default();
        for line in overview::of_employer(tx, &number, &all, Seek::Newest, 200)?.lines {
            let request = requests::by_id(tx, &number, line.id)?.unwrap();
            let details = &request.request.details;
            let asked = domain::attachment::required(details.interruption_type, details.reason);
            let documents = storage::attachments::of_file(tx, line.id)?;
            for (side, count) in [Actor::Employer, Actor::Worker].iter().zip(&mut from) {
                *count += documents.iter().filter(|one| one.party == *side).count();
            }
            lacking += usize::from(documents.is_empty() && !asked.is_empty());
            let decided = storage::decisions::by_request(tx, line.id)?;
            let papers = storage::documents::of_file(tx, line.id)?;
            assert_eq!(
                papers.len(),
                usize::from(decided.is_some()) * 2,
                "one a side"
            );
            letters += papers.len();
            assert!(storage::journal::verify_chain(tx, line.id)?.is_ok());
        }
    }
    assert!(from[0] > 3 && from[1] > 50, "{from:?}");
    assert!(lacking > 3, "{lacking}");
    assert_eq!(letters, 48);
    Ok(())
}

/// ACC-02: one dated announcement, of the public pages, in every language.
#[tokio::test]
async fn acc_02_the_demonstration_announces_a_stop_on_the_portal() {
    use storage::alerts::Place;
    let filled = Filled::new("announcement").await;
    tokio::task::spawn_blocking(move || {
        filled.read(|tx| {
            let now = in_the_morning(TODAY, 0);
            let all = storage::alerts::not_over(tx, now)?;
            assert_eq!(all.len(), 1);
            assert!(all[0].shown(Place::Public, now) && !all[0].shown(Place::Employer, now));
            let stop = "06/12/2026";
            assert!(
                all[0].texts.iter().all(|text| text.contains(stop)),
                "{:?}",
                all[0].texts
            );
            Ok(())
        });
    })
    .await
    .unwrap();
}

/// NOT-12, NOT-03, PDF-03: at the employer with two deciders one notice is passed on and one half decided; both have their
/// letter, one has documents of both sides, and their chains hold.
#[tokio::test]
async fn not_12_the_demonstration_has_notices_for_two_deciders() {
    let filled = Filled::new("two-deciders").await;
    tokio::task::spawn_blocking(move || filled.read(notices_for_two_deciders))
        .await
        .unwrap();
}

fn notices_for_two_deciders(tx: &mut Tx) -> Result<(), Error> {
    use storage::notices::opinions::{self, OpinionKind};
    use storage::notices::{self, NoticeList};
    let number = notices_of_two::WHERE.number();
    let settings = storage::settings::of_employer(tx, &number)?;
    assert!(settings.two_deciders);
    let page = PageRequest::new(1, 50);
    let all = notices::of_employer(tx, &number, NoticeList::ToHandle(TODAY), page)?;
    let mut kinds = Vec::new();
    let mut parties = Vec::new();
    for one in &all.rows {
        assert_eq!(one.notice.as_of(TODAY), one.notice);
        kinds.extend(
            opinions::of_notice(tx, one.id)?
                .iter()
                .map(|said| said.kind),
        );
        let documents = storage::attachments::of_file(tx, one.id)?;
        parties.extend(documents.iter().map(|document| document.party));
        let letters = storage::documents::of_file(tx, one.id)?;
        assert_eq!(letters.len(), 1);
        assert!(storage::journal::verify_chain(tx, one.id)?.is_ok());
    }
    assert_eq!(kinds.len(), 2);
    assert!(kinds.contains(&OpinionKind::Referred) && kinds.contains(&OpinionKind::Accepts));
    assert!(parties.contains(&Actor::Employer) && parties.contains(&Actor::Worker));
    Ok(())
}
