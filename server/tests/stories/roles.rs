//! Roles in an employer and their limit to establishment units (ACC-18): every role with every action on every file, cell
//! by cell, and the lists that must show no other; the employer's own administrator grants, changes and ends the rights.

use super::app::{BAKERY, HOSPITAL, TestApp, employer};
use super::browser::Browser;
use super::notices::g7;
use super::officer::NISS;
use super::standing::{CLAIRE, Changed, LUC, g13};
use super::units::{NORTH, SOUTH, unit_number};
use domain::access::{Capacity, EmployerRole, Permission};
use domain::draft::WorkerAnswers;
use domain::message::MessageEvent;
use server::actions::announce::{Announcement, Moment, Recipient, announce};
use std::fmt::Write;
use storage::persons::HeldCapacity;
use uuid::Uuid;

/// The files of one place: a request, a draft, a notice, and the family name of the request's worker.
struct Files {
    unit: Option<&'static str>,
    name: &'static str,
    request: Uuid,
    draft: Uuid,
    notice: Uuid,
}

/// What is done to a file, or to the employer: method, path below the employer, permission.
const ACTIONS: &[(&str, &str, Permission)] = &[
    ("GET", "requests/{request}", Permission::Read),
    ("GET", "requests/{request}/attachments", Permission::Read),
    ("GET", "requests/{request}/versions", Permission::Read),
    ("GET", "requests/{request}/printout", Permission::Read),
    ("GET", "requests/{request}/entitlement", Permission::Read),
    ("GET", "worker?request={request}", Permission::Read),
    ("GET", "consultation?request={request}", Permission::Read),
    ("GET", "notices/{notice}", Permission::Read),
    ("GET", "modification?request={request}", Permission::File),
    ("GET", "requests/{request}/modification", Permission::File),
    ("POST", "requests/{request}/modification", Permission::File),
    ("GET", "requests/{request}/cancellation", Permission::File),
    ("POST", "requests/{request}/cancellation", Permission::File),
    ("POST", "requests/{request}/attachments", Permission::File),
    ("GET", "drafts/{draft}", Permission::File),
    ("GET", "drafts/{draft}/worker", Permission::File),
    ("POST", "drafts/{draft}/worker", Permission::File),
    ("GET", "drafts/{draft}/type", Permission::File),
    ("POST", "drafts/{draft}/type", Permission::File),
    ("GET", "drafts/{draft}/attachments", Permission::File),
    ("POST", "drafts/{draft}/discard", Permission::File),
    ("POST", "notices/{notice}", Permission::Decide),
    ("POST", "settings", Permission::Administer),
    ("GET", "people", Permission::Administer),
    ("POST", "people", Permission::Administer),
    ("GET", "units", Permission::Administer),
    ("POST", "units", Permission::Administer),
];

async fn files(
    test: &TestApp,
    serial: u64,
    niss: &str,
    (unit, name): (Option<&'static str>, &'static str),
) -> Files {
    let number = unit.map(unit_number);
    let mut filed = g13(test, BAKERY)
        .ticket(serial)
        .of(niss, Some((name, "Ada")));
    filed.request.worker.unit = number;
    let request = test.file(filed).await;
    let mut given = g7(test, BAKERY, niss);
    given.unit = number;
    given.name.family = name.to_owned();
    let prefix = "26C".parse().expect("a prefix");
    given.ticket = domain::identifiers::Ticket::new(prefix, serial).expect("a ticket");
    let notice = test.give(given).await;
    let draft = test.draft_for(BAKERY, niss).await;
    let worker = WorkerAnswers {
        niss: niss.to_owned(),
        unit: unit.unwrap_or_default().to_owned(),
        ..WorkerAnswers::default()
    };
    let (now, app) = (test.now(), test.app.clone());
    test.store(move |tx| {
        let found = storage::drafts::by_id(tx, &employer(BAKERY), draft)?.expect("the draft");
        let change = storage::drafts::Change {
            by: Uuid::nil(),
            at: now,
        };
        storage::drafts::set_worker(tx, &found, &worker, None, change)?;
        let told = Announcement {
            event: MessageEvent::RequestFiled,
            file: request,
            to: Recipient::Employer(employer(BAKERY)),
        };
        announce(Moment { app: &app, now }, tx, told)
    })
    .await;
    Files {
        unit,
        name,
        request,
        draft,
        notice,
    }
}

/// The bakery with two units and files in each, and in none.
async fn scene() -> (TestApp, [Files; 3]) {
    let test = TestApp::start().await;
    test.enters_unit(BAKERY, NORTH, "Site Nord").await;
    test.enters_unit(BAKERY, SOUTH, "Site Sud").await;
    let all = [
        files(&test, 71, CLAIRE, (Some(NORTH), "Nordine")).await,
        files(&test, 72, LUC, (Some(SOUTH), "Sudine")).await,
        files(&test, 73, NISS, (None, "Nulpart")).await,
    ];
    (test, all)
}

/// Somebody with a role in the bakery, for some units or for all.
async fn somebody(test: &TestApp, role: EmployerRole, units: &[&str]) -> Browser {
    let person = test
        .add_person("01020399843", "Zoé", "Fictive", Vec::new())
        .await;
    let held = HeldCapacity {
        id: test.id(),
        person,
        capacity: Capacity::EmployerUser {
            enterprise: employer(BAKERY),
            role,
        },
        units: units.iter().map(|digits| unit_number(digits)).collect(),
        from: "2024-01-01".parse().expect("a day"),
        to: None,
        version: 1,
    };
    test.store(move |tx| storage::persons::insert_capacity(tx, &held))
        .await;
    test.browser_of(person).await
}

fn path(rest: &str) -> String {
    format!("/employers/{BAKERY}/{rest}")
}

async fn ask(browser: &mut Browser, method: &str, address: &str) -> u16 {
    if method == "GET" {
        return browser.get(address).await.status.as_u16();
    }
    // A form of ours, with nothing typed.
    browser.open(&path("overview")).await.is(200);
    let sent = if address.ends_with("/attachments") {
        let (csrf, nonce) = (browser.shown("csrf"), "0".repeat(31) + "1");
        let form = [("csrf", csrf.as_str()), ("nonce", nonce.as_str())];
        browser.post_multipart(address, &form, &[]).await
    } else {
        browser.post(address, &[]).await
    };
    sent.status.as_u16()
}

/// Every cell of role × limit × action × file.
async fn walk(role: EmployerRole) {
    let mut wrong = String::new();
    let mut cells = 0_u32;
    for limit in [&[][..], &[NORTH][..], &[NORTH, SOUTH][..]] {
        let (test, all) = scene().await;
        let mut browser = somebody(&test, role, limit).await;
        for (method, rest, permission) in ACTIONS {
            for files in &all {
                let address = path(rest)
                    .replace("{request}", &files.request.to_string())
                    .replace("{notice}", &files.notice.to_string())
                    .replace("{draft}", &files.draft.to_string());
                let seen = limit.is_empty() || files.unit.is_some_and(|unit| limit.contains(&unit));
                // The employer itself is nobody's who may see a part of it only.
                let expected = match permission {
                    Permission::Administer => limit.is_empty() && role.may(*permission),
                    permission => role.may(*permission) && seen,
                };
                let got = ask(&mut browser, method, &address).await;
                cells += 1;
                if (got != 404) != expected || got >= 500 {
                    let _ = writeln!(
                        wrong,
                        "{role:?} of {limit:?}: {method} {rest} of {}: {got}",
                        files.name
                    );
                }
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong}");
    assert_eq!(cells as usize, 3 * 3 * ACTIONS.len());
}

#[tokio::test]
async fn acc_18_every_action_of_a_reader_on_every_file() {
    walk(EmployerRole::Reader).await;
}

#[tokio::test]
async fn acc_18_every_action_of_a_filer_on_every_file() {
    walk(EmployerRole::Filer).await;
}

#[tokio::test]
async fn acc_18_every_action_of_a_decider_on_every_file() {
    walk(EmployerRole::Decider).await;
}

#[tokio::test]
async fn acc_18_every_action_of_an_administrator_on_every_file() {
    walk(EmployerRole::Administrator).await;
}

/// Lists, searches, exports, counters and calendars of somebody limited to a unit show its files and count no other.
#[tokio::test]
async fn acc_18_no_list_of_a_limited_right_shows_or_counts_another_file() {
    let (test, all) = scene().await;
    let mut anna = {
        let anna = test.add_user("Anna", BAKERY, EmployerRole::Decider).await;
        test.browser_of(anna).await
    };
    let mut zoe = somebody(&test, EmployerRole::Decider, &[NORTH]).await;
    let wide = "overview?from=01%2F01%2F2020";
    let lists = [
        wide,
        "overview?from=01%2F01%2F2020&sort=name",
        "export?from=01%2F01%2F2020&format=csv",
        "drafts",
        "notices?list=handled",
    ];
    for list in lists {
        let everything = anna.get(&path(list)).await;
        let limited = zoe.get(&path(list)).await;
        everything.is(200);
        limited.is(200);
        for files in &all {
            let of_drafts = list == "drafts";
            if !of_drafts {
                assert!(
                    everything.text.contains(files.name),
                    "{list}: {}",
                    files.name
                );
            }
            let seen = files.unit == Some(NORTH);
            let shown = if of_drafts {
                limited.text.contains(&files.draft.to_string())
            } else {
                limited.text.contains(files.name)
            };
            assert_eq!(shown, seen, "{list}: {}", files.name);
        }
    }
    // The totals of everybody were remembered a moment ago, and are none of a limited right.
    anna.open(&path(wide)).await.says("3 résultats (1 page)");
    zoe.open(&path(wide)).await.says("1 résultat (1 page)");
    anna.open(&path(wide)).await.says("3 résultats (1 page)");
    // Messages: as many as there are files to be seen, and a hidden one is not opened by its id.
    let count = |text: &str| text.matches("name=\"message\"").count();
    assert_eq!(count(&anna.open(&path("messages")).await.text), 3);
    assert_eq!(count(&zoe.open(&path("messages")).await.text), 1);
    zoe.submit(&path("messages"), &[("allRead", "yes")]).await;
    let unread = test
        .store(|tx| {
            storage::messages::unread(tx, &storage::messages::Owner::Employer(employer(BAKERY)))
        })
        .await;
    assert_eq!(unread, 2, "the messages of others stay unread");
    // A calendar shows what its maker may see, on the day it is read.
    zoe.open(&path("calendars")).await.is(200);
    let made = zoe.submit(&path("calendars"), &[]).await;
    let shown = made
        .attribute("data-copy", "data-copy")
        .expect("an address");
    let at = shown.find("/calendars/").expect("an address of ours");
    let file = test.browser().get(&shown[at..]).await;
    file.is(200);
    assert!(file.text.contains("Nordine") && !file.text.contains("Sudine"));
    assert_eq!(file.text.matches("BEGIN:VEVENT").count(), 1);
}

/// Whoever files for some units names one of them: the file would be lost to them otherwise.
#[tokio::test]
async fn acc_18_a_limited_filer_names_one_of_the_own_units() {
    let (test, _) = scene().await;
    let mut zoe = somebody(&test, EmployerRole::Filer, &[NORTH]).await;
    let form = path("workers");
    let page = zoe.open(&form).await;
    page.is(200).says("Site Nord").does_not_say("Site Sud");
    assert!(page.text.contains(&format!("value=\"{NORTH}\" selected")));
    for unit in ["", SOUTH] {
        zoe.open(&form).await.is(200);
        let mut typed = super::officer::worker(NISS);
        typed.push(("unit", unit));
        let page = zoe.submit(&form, &typed).await;
        page.is(422);
        assert!(page.text.contains("id=\"unit-error\""), "{unit}");
    }
    zoe.open(&form).await.is(200);
    let mut typed = super::officer::worker(NISS);
    typed.push(("unit", NORTH));
    let page = zoe.submit(&form, &typed).await;
    assert!(page.path.ends_with("/type"), "{}", page.path);
}

/// A right limited to the units of a social secretariat says nothing about its clients' files.
#[tokio::test]
async fn acc_18_a_limited_right_opens_no_client_of_a_secretariat() {
    let (test, _) = scene().await;
    let mandate = storage::mandates::Mandate {
        id: test.id(),
        holder: employer(BAKERY),
        enterprise: employer(HOSPITAL),
        from: "2024-01-01".parse().expect("a day"),
        to: None,
        version: 1,
    };
    test.store(move |tx| storage::mandates::insert(tx, &mandate))
        .await;
    let overview = format!("/employers/{HOSPITAL}/overview");
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Filer).await;
    let mut anna = test.browser_of(anna).await;
    anna.open(&overview).await.is(200);
    let mut zoe = somebody(&test, EmployerRole::Filer, &[NORTH]).await;
    zoe.open(&overview).await.is(404);
}

/// The employer's administrator grants, changes and ends rights; each is a leaf in the chain of the person.
#[tokio::test]
pub async fn acc_18_the_employer_s_administrator_manages_people_and_their_roles() {
    let (test, _) = scene().await;
    let bram = test
        .add_user("Bram", BAKERY, EmployerRole::Administrator)
        .await;
    let mut bram = test.browser_of(bram).await;
    let (people, niss) = (path("people"), "79031412370");
    bram.open(&path("settings"))
        .await
        .says("Personnes et droits");
    let send = [("niss", niss), ("role", "filer"), ("units", NORTH)];
    bram.open(&people).await.is(200).says("Fictive, Bram");
    bram.submit(&people, &send)
        .await
        .is(422)
        .says("ne figure pas dans votre fichier du personnel");
    test.employs(BAKERY, "Dupont", "Hélène", niss).await;
    let refused = [
        (vec![("niss", ""), ("role", "filer")], "obligatoire"),
        (vec![("niss", niss)], "obligatoire"),
        (
            vec![("niss", niss), ("role", "administrator"), ("units", NORTH)],
            "Un administrateur agit pour toute l'entreprise",
        ),
        (
            vec![("niss", niss), ("role", "filer"), ("units", "2999999370")],
            "n'est pas une des réponses proposées",
        ),
    ];
    for (form, said) in refused {
        bram.open(&people).await.is(200);
        bram.submit(&people, &form).await.is(422).says(said);
    }
    bram.open(&people).await.is(200);
    let page = bram.submit(&people, &send).await;
    page.is(200)
        .says("Le droit est donné.")
        .says("Dupont, Hélène")
        .says("Site Nord (2.999.999.172)");
    bram.submit(&people, &send)
        .await
        .is(422)
        .says("a déjà un droit ici");
    let mut helene = test.browser_again(niss).await;
    helene.open(&path("workers")).await.is(200);
    let one = page
        .text
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.starts_with(&format!("{people}/")))
        .expect("the right of Hélène")
        .to_owned();
    bram.open(&one).await.is(200).says("Dupont, Hélène");
    let version = bram.shown("version");
    let wish = [
        ("version", version.as_str()),
        ("role", "reader"),
        ("act", "save"),
    ];
    bram.submit(&one, &wish)
        .await
        .is(200)
        .says("Lecteur")
        .says("Toute l'entreprise");
    helene.open(&path("workers")).await.is(404);
    helene.open(&path("overview")).await.is(200);
    bram.open(&one).await.is(404);
    let page = bram.open(&people).await;
    let one = page
        .text
        .split("href=\"")
        .filter_map(|rest| rest.split('"').next())
        .find(|href| href.starts_with(&format!("{people}/")))
        .expect("the new right")
        .to_owned();
    bram.open(&one).await.is(200);
    let version = bram.shown("version");
    bram.submit(&one, &[("version", version.as_str()), ("act", "end")])
        .await
        .is(200)
        .says("Le droit est terminé");
    helene.open(&path("overview")).await.is(404);
    let leaves = test
        .store(move |tx| {
            let niss = niss.parse().expect("a NISS");
            let person = storage::persons::by_niss(tx, &niss)?.expect("a person");
            storage::journal::of_file(tx, person.id)
        })
        .await;
    let acts: Vec<&str> = leaves.iter().map(|leaf| leaf.act.as_str()).collect();
    assert_eq!(
        acts,
        [
            "capacity.granted",
            "capacity.ended",
            "capacity.granted",
            "capacity.ended"
        ]
    );
    assert_eq!(leaves[0].capacity, "employerUser:administrator");
    assert_eq!(leaves[0].on_behalf_of.as_deref(), Some(BAKERY));
}

/// CAL-05: a calendar of one unit lists its interruptions alone, for as long as its maker may see that unit.
#[tokio::test]
async fn cal_05_a_calendar_of_one_unit_lists_its_interruptions_alone() {
    let (test, _) = scene().await;
    let anna = test.add_user("Anna", BAKERY, EmployerRole::Reader).await;
    let mut browser = test.browser_of(anna).await;
    let calendars = path("calendars");
    browser
        .open(&calendars)
        .await
        .says("Site Nord (2.999.999.172)");
    browser
        .submit(&calendars, &[("unit", "2999999370")])
        .await
        .is(404);
    browser.open(&calendars).await.is(200);
    let made = browser.submit(&calendars, &[("unit", SOUTH)]).await;
    made.is(200)
        .says("Site Sud (2.999.999.271) – Adresse créée le");
    let shown = made
        .attribute("data-copy", "data-copy")
        .expect("an address");
    let at = shown.find("/calendars/").expect("an address of ours");
    let file = test.browser().get(&shown[at..]).await;
    file.is(200);
    assert!(file.text.contains("Sudine"), "{}", file.text);
    assert_eq!(file.text.matches("BEGIN:VEVENT").count(), 1);
    for secret in ["parental", "Congé", LUC, "2999999271", "Sud ("] {
        assert!(!file.text.contains(secret), "{secret}");
    }
    // The right shrinks to the other unit: the address is gone the same moment.
    test.behind("UPDATE capacities SET units = '2999999172'");
    test.browser().get(&shown[at..]).await.is(404);
}
