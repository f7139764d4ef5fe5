//! Many files at once: five hundred in one selection, the figures and the lists they count, a queue of 200,000.

use super::app::{BAKERY, TestApp};
use super::browser::Browser;
use super::filed::Filed;
use super::standing::CLAIRE;
use domain::access::Capacity;
use domain::identifiers::Sex;
use domain::interruption::{InterruptionType, Regime};
use domain::office::{Decision, Outcome, RefusalReason};
use domain::request::RequestStatus;
use jiff::ToSpan;
use jiff::civil::date;
use server::synthetic::identity::fictional_niss;
use std::collections::BTreeMap;
use std::time::Instant;
use storage::decisions::{self, StoredDecision};
use storage::{desk, journal};
use uuid::Uuid;

const QUEUE: &str = "/offices/NIVELLES";

async fn dora(test: &TestApp) -> Browser {
    let office = Capacity::CaseWorker {
        office: "NIVELLES".to_owned(),
    };
    let dora = test
        .add_person("83021730074", "Dora", "Fictive", vec![office])
        .await;
    test.browser_of(dora).await
}

/// A file of a worker of its own.
fn filed(number: u32, status: RequestStatus) -> Filed {
    let birth = date(1970, 1, 1).saturating_add(i64::from(number).days());
    Filed::new(BAKERY, fictional_niss(birth, Sex::Male).digits())
        .ticket(Some(number.into()))
        .office("NIVELLES")
        .in_status(status)
}

#[tokio::test]
async fn one_07_five_hundred_files_each_leave_their_own_line_and_one_failure_stays_alone() {
    let test = TestApp::start().await;
    let mut dora = dora(&test).await;
    let mut ids = Vec::new();
    for number in 1..=500 {
        // One of them was never taken up, so it cannot be decided.
        let status = match number {
            250 => RequestStatus::WaitingForOffice,
            _ => RequestStatus::InTreatment,
        };
        ids.push(filed(number, status).store(&test).await.0);
    }
    dora.open(QUEUE).await.is(200).says("500 dossiers");
    let all = [
        ("do", "decide"),
        ("outcome", "granted"),
        ("whole", "yes"),
        ("list", "open"),
    ];
    let began = Instant::now();
    let report = dora.submit(&format!("{QUEUE}/selection"), &all).await;
    println!("ONE-07: 500 files decided in {:?}", began.elapsed());
    report
        .is(200)
        .says("499 dossiers traités.")
        .says("Dossiers non traités");
    assert_eq!(report.text.matches("Ouvrir le dossier").count(), 1);
    let alone = ids.remove(249);
    assert!(report.text.contains(&alone.to_string()));
    let leaves = test
        .store(move |tx| {
            let mut leaves = Vec::new();
            for id in ids {
                assert!(journal::verify_chain(tx, id)?.is_ok());
                leaves.push(journal::of_file(tx, id)?);
            }
            assert!(journal::of_file(tx, alone)?.is_empty());
            Ok(leaves)
        })
        .await;
    assert_eq!(leaves.len(), 499);
    for of_file in leaves {
        let acts: Vec<&str> = of_file.iter().map(|leaf| leaf.act.as_str()).collect();
        assert_eq!(acts, ["request.decided"]);
    }
}

/// Decides a file behind the desk, so many days after it arrived.
async fn decided(test: &TestApp, id: Uuid, outcome: Outcome, took: i64) {
    let (now, decision_id) = (test.now(), test.id());
    let day = server::ports::clock::brussels_date(now).saturating_sub(5.days());
    test.store(move |tx| {
        let reasons = [RefusalReason::Length];
        let decision = Decision::new(outcome, &reasons, "Sans suite.").expect("a decision");
        desk::arrive(tx, id, Some("NIVELLES"), day.saturating_sub(took.days()))?;
        let stored = StoredDecision {
            id: decision_id,
            request: id,
            number: 1,
            office: Some("NIVELLES".to_owned()),
            decision,
            decided_at: now,
            decided_by: decision_id,
            appeal_until: day,
            document: None,
        };
        decisions::insert(tx, &stored, day)
    })
    .await;
}

/// Files in different types, delays and outcomes; the one of another office counts nowhere.
async fn scene(test: &TestApp) {
    let today = server::ports::clock::brussels_date(test.now());
    let kinds = [
        (InterruptionType::ParentalLeave, Regime::Half),
        (InterruptionType::TimeCredit, Regime::Fifth),
        (InterruptionType::PalliativeCare, Regime::Full),
    ];
    for number in 1..=24_i64 {
        let place = usize::try_from(number).expect("small");
        let (kind, regime) = kinds[place % 3];
        let open = number <= 14;
        let status = if open {
            RequestStatus::InTreatment
        } else {
            RequestStatus::Closed
        };
        let ticket = u32::try_from(number).expect("small");
        let (id, _) = filed(ticket, status).of(kind, regime).store(test).await;
        if open {
            let arrived = today.saturating_sub((number * 10).days());
            test.store(move |tx| desk::arrive(tx, id, Some("NIVELLES"), arrived))
                .await;
        } else {
            let outcome = Outcome::ALL[place % 3];
            decided(test, id, outcome, (number - 14) * 14).await;
        }
    }
    let elsewhere = Filed::new(BAKERY, CLAIRE).ticket(Some(90)).office("MONS");
    elsewhere
        .in_status(RequestStatus::InTreatment)
        .store(test)
        .await;
}

/// The numbers of a page with the address of the list each counts.
fn numbers(page: &str) -> Vec<(String, usize)> {
    let links = page.split("<a class=\"figures\" href=\"").skip(1);
    let read = |link: &str| {
        let (href, rest) = link.split_once("\">")?;
        let (count, _) = rest.split_once('<')?;
        let href = href.replace("&#38;", "&").replace("&amp;", "&");
        Some((href, count.parse().ok()?))
    };
    links.filter_map(read).collect()
}

#[tokio::test]
async fn one_09_every_number_equals_the_list_it_leads_to() {
    let test = TestApp::start().await;
    scene(&test).await;
    let mut dora = dora(&test).await;
    let page = dora.open(&format!("{QUEUE}/statistics")).await;
    page.is(200)
        .says("Statistiques du bureau Nivelles")
        .says("Dossiers décidés depuis le 05/11/2024");
    let numbers = numbers(&page.text);
    assert!(numbers.len() > 20, "{numbers:?}");
    for (href, count) in &numbers {
        let list = dora.open(href).await;
        assert_eq!(
            list.is(200).text.matches("row-link").count(),
            *count,
            "{href}"
        );
    }
    // The last line of each table is the whole of it: 14 open, 10 decided.
    let most = |words: &str| {
        let of = numbers.iter().filter(|(href, _)| href.contains(words));
        of.map(|(_, count)| *count).max()
    };
    assert_eq!(most("list=open"), Some(14));
    assert_eq!(most("/decided"), Some(10));
    // A shorter span counts what was decided in it only.
    let month = dora.open(&format!("{QUEUE}/statistics?months=1")).await;
    month.is(200).says("Dossiers décidés depuis le 05/01/2025");
}

#[tokio::test]
async fn one_09_the_file_holds_the_numbers_of_the_page() {
    let test = TestApp::start().await;
    scene(&test).await;
    let mut dora = dora(&test).await;
    let file = dora.get(&format!("{QUEUE}/statistics/csv")).await;
    assert_eq!(file.headers["content-type"], "text/csv; charset=utf-8");
    let csv = String::from_utf8(file.bytes).expect("UTF-8");
    let mut sums: BTreeMap<String, u64> = BTreeMap::new();
    for line in csv.lines().skip(1) {
        let fields: Vec<&str> = line
            .split(';')
            .map(|field| field.trim_matches('"'))
            .collect();
        *sums.entry(fields[0].to_owned()).or_default() +=
            fields[3].parse::<u64>().expect("a number");
    }
    let sums: Vec<(&str, u64)> = sums.iter().map(|(of, sum)| (of.as_str(), *sum)).collect();
    assert_eq!(
        sums,
        [
            ("De l'arrivée à la décision", 10),
            ("Dossiers décidés depuis le 05/11/2024", 10),
            ("Dossiers ouverts", 14)
        ]
    );
}

/// Middle time of opening a page, in milliseconds.
async fn opens(browser: &mut Browser, path: &str) -> f64 {
    let mut times = Vec::new();
    for _ in 0..21 {
        let began = Instant::now();
        browser.open(path).await.is(200);
        times.push(began.elapsed().as_secs_f64() * 1_000.0);
    }
    times.sort_by(f64::total_cmp);
    times[times.len() / 2]
}

/// Told on both engines: `cargo test --test stories -- --ignored --nocapture one_03`.
#[tokio::test]
#[ignore = "fills 200,000 files, which takes minutes"]
async fn one_03_the_first_page_of_200_000_open_files_costs_what_that_of_fifty_does() {
    const FILES: u64 = 200_000;
    let test = TestApp::start().await;
    let mut dora = dora(&test).await;
    let empty = opens(&mut dora, QUEUE).await;
    let template = filed(1, RequestStatus::InTreatment).stored(&test);
    let fill = |from: u64, to: u64| {
        let mut stored = template.clone();
        let ids: Vec<Uuid> = (from..to).map(|_| test.id()).collect();
        test.store(move |tx| {
            for id in ids {
                stored.id = id;
                storage::requests::insert(tx, &stored)?;
            }
            Ok(())
        })
    };
    fill(0, 50).await;
    let fifty = opens(&mut dora, QUEUE).await;
    for step in 0..(FILES / 10_000) {
        fill(step * 10_000, (step + 1) * 10_000).await;
    }
    dora.open(QUEUE).await.says("Plus de 1000 dossiers");
    let many = opens(&mut dora, QUEUE).await;
    println!("ONE-03: empty {empty:.1} ms, 50 files {fifty:.1} ms, {FILES} files {many:.1} ms");
    // A page of fifty lines costs more than an empty one; what may not grow is the cost of the other files.
    assert!(many <= 2.0 * fifty, "{many:.1} ms over {fifty:.1} ms");
}
